//! `AWS::MediaTailor`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// The configuration parameters for a channel. For information about MediaTailor channels, see [Working with channels](https://docs.aws.amazon.com/mediatailor/latest/ug/channel-assembly-channels.html) in the \*MediaTailor User Guide\* .
///
/// [`AWS::MediaTailor::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channel.html).
///
/// Required: `ChannelName`, `Outputs`, `PlaybackMode`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Channel(Properties);

impl Channel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The list of audiences defined in channel.
    ///
    /// `Audiences`.
    pub fn audiences(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Audiences", value.into());
        self
    }

    /// The name of the channel.
    ///
    /// `ChannelName`. Required. A change replaces the resource.
    pub fn channel_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelName", value.into());
        self
    }

    /// The slate used to fill gaps between programs in the schedule. You must configure filler slate if your channel uses the `LINEAR` `PlaybackMode` . MediaTailor doesn't support filler slate for channels using the `LOOP` `PlaybackMode` .
    ///
    /// `FillerSlate`.
    pub fn filler_slate(mut self, value: impl Into<Value<channel::SlateSource>>) -> Self {
        self.0.set("FillerSlate", value.into());
        self
    }

    /// The log configuration.
    ///
    /// `LogConfiguration`.
    pub fn log_configuration(
        mut self,
        value: impl Into<Value<channel::LogConfigurationForChannel>>,
    ) -> Self {
        self.0.set("LogConfiguration", value.into());
        self
    }

    /// The channel's output properties.
    ///
    /// `Outputs`. Required.
    pub fn outputs(mut self, value: impl Into<List<channel::RequestOutputItem>>) -> Self {
        self.0.set("Outputs", value.into());
        self
    }

    /// The type of playback mode for this channel.
    ///
    /// `PlaybackMode`. Required. Allowed: [`PlaybackMode`](channel::PlaybackMode).
    pub fn playback_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PlaybackMode", value.into());
        self
    }

    /// The tags to assign to the channel. Tags are key-value pairs that you can associate with Amazon resources to help with organization, access control, and cost tracking.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<channel::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The tier for this channel. STANDARD tier channels can contain live programs.
    ///
    /// `Tier`. Allowed: [`Tier`](channel::Tier). A change replaces the resource.
    pub fn tier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Tier", value.into());
        self
    }

    /// The configuration for time-shifted viewing.
    ///
    /// `TimeShiftConfiguration`.
    pub fn time_shift_configuration(
        mut self,
        value: impl Into<Value<channel::TimeShiftConfiguration>>,
    ) -> Self {
        self.0.set("TimeShiftConfiguration", value.into());
        self
    }
}

impl Resource for Channel {
    const TYPE: &'static str = "AWS::MediaTailor::Channel";
}

impl Construct for Channel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Channel> for Properties {
    fn from(value: Channel) -> Self {
        value.0
    }
}

impl Handle<Channel> {
    /// \<p\>The ARN of the channel.\</p\>
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Specifies an IAM policy for the channel. IAM policies are used to control access to your channel.
///
/// [`AWS::MediaTailor::ChannelPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channelpolicy.html).
///
/// Required: `ChannelName`, `Policy`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ChannelPolicy(Properties);

impl ChannelPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the channel associated with this Channel Policy.
    ///
    /// `ChannelName`. Required. A change replaces the resource.
    pub fn channel_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelName", value.into());
        self
    }

    /// The IAM policy for the channel. IAM policies are used to control access to your channel.
    ///
    /// `Policy`. Required.
    pub fn policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Policy", value.into());
        self
    }
}

impl Resource for ChannelPolicy {
    const TYPE: &'static str = "AWS::MediaTailor::ChannelPolicy";
}

impl Construct for ChannelPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ChannelPolicy> for Properties {
    fn from(value: ChannelPolicy) -> Self {
        value.0
    }
}

/// Resource Type definition for AWS::MediaTailor::Function
///
/// [`AWS::MediaTailor::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-function.html).
///
/// Required: `FunctionId`, `FunctionType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Function(Properties);

impl Function {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `AwsServiceRequestConfiguration`.
    pub fn aws_service_request_configuration(
        mut self,
        value: impl Into<Value<function::AwsServiceRequestConfiguration>>,
    ) -> Self {
        self.0.set("AwsServiceRequestConfiguration", value.into());
        self
    }

    /// The configuration for a CONCURRENT\_EXECUTOR function. A CONCURRENT\_EXECUTOR runs a set of child functions in parallel, up to a maximum concurrency, and combines their output when all functions complete.
    ///
    /// `ConcurrentExecutorConfiguration`.
    pub fn concurrent_executor_configuration(
        mut self,
        value: impl Into<Value<function::ConcurrentExecutorConfiguration>>,
    ) -> Self {
        self.0.set("ConcurrentExecutorConfiguration", value.into());
        self
    }

    /// Configuration for custom output functions.
    ///
    /// `CustomOutputConfiguration`.
    pub fn custom_output_configuration(
        mut self,
        value: impl Into<Value<function::CustomOutputConfiguration>>,
    ) -> Self {
        self.0.set("CustomOutputConfiguration", value.into());
        self
    }

    /// A description of the function.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The unique identifier for the function.
    ///
    /// `FunctionId`. Required. A change replaces the resource.
    pub fn function_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionId", value.into());
        self
    }

    /// The type of the function. Determines which configuration object is used.
    ///
    /// `FunctionType`. Required. Allowed: [`FunctionType`](function::FunctionType).
    pub fn function_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionType", value.into());
        self
    }

    /// Configuration for HTTP request functions.
    ///
    /// `HttpRequestConfiguration`.
    pub fn http_request_configuration(
        mut self,
        value: impl Into<Value<function::HttpRequestConfiguration>>,
    ) -> Self {
        self.0.set("HttpRequestConfiguration", value.into());
        self
    }

    /// The configuration for a SEQUENTIAL\_EXECUTOR function. A SEQUENTIAL\_EXECUTOR runs an ordered list of child functions one at a time, passing data between them.
    ///
    /// `SequentialExecutorConfiguration`.
    pub fn sequential_executor_configuration(
        mut self,
        value: impl Into<Value<function::SequentialExecutorConfiguration>>,
    ) -> Self {
        self.0.set("SequentialExecutorConfiguration", value.into());
        self
    }

    /// The tags to assign to the function resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<function::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// `VastRequestConfiguration`.
    pub fn vast_request_configuration(
        mut self,
        value: impl Into<Value<function::VastRequestConfiguration>>,
    ) -> Self {
        self.0.set("VastRequestConfiguration", value.into());
        self
    }
}

impl Resource for Function {
    const TYPE: &'static str = "AWS::MediaTailor::Function";
}

impl Construct for Function {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Function> for Properties {
    fn from(value: Function) -> Self {
        value.0
    }
}

impl Handle<Function> {
    /// The ARN of the function.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Live source configuration parameters.
///
/// [`AWS::MediaTailor::LiveSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-livesource.html).
///
/// Required: `HttpPackageConfigurations`, `LiveSourceName`, `SourceLocationName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LiveSource(Properties);

impl LiveSource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The HTTP package configurations for the live source.
    ///
    /// `HttpPackageConfigurations`. Required.
    pub fn http_package_configurations(
        mut self,
        value: impl Into<List<live_source::HttpPackageConfiguration>>,
    ) -> Self {
        self.0.set("HttpPackageConfigurations", value.into());
        self
    }

    /// The name that's used to refer to a live source.
    ///
    /// `LiveSourceName`. Required. A change replaces the resource.
    pub fn live_source_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LiveSourceName", value.into());
        self
    }

    /// The name of the source location.
    ///
    /// `SourceLocationName`. Required. A change replaces the resource.
    pub fn source_location_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceLocationName", value.into());
        self
    }

    /// The tags assigned to the live source. Tags are key-value pairs that you can associate with Amazon resources to help with organization, access control, and cost tracking.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<live_source::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LiveSource {
    const TYPE: &'static str = "AWS::MediaTailor::LiveSource";
}

impl Construct for LiveSource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LiveSource> for Properties {
    fn from(value: LiveSource) -> Self {
        value.0
    }
}

impl Handle<LiveSource> {
    /// \<p\>The ARN of the live source.\</p\>
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Adds a new playback configuration to AWS Elemental MediaTailor .
///
/// [`AWS::MediaTailor::PlaybackConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html).
///
/// Required: `AdDecisionServerUrl`, `Name`, `VideoContentSourceUrl`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PlaybackConfiguration(Properties);

impl PlaybackConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The setting that indicates what conditioning MediaTailor will perform on ads that the ad decision server (ADS) returns, and what priority MediaTailor uses when inserting ads.
    ///
    /// `AdConditioningConfiguration`.
    pub fn ad_conditioning_configuration(
        mut self,
        value: impl Into<Value<playback_configuration::AdConditioningConfiguration>>,
    ) -> Self {
        self.0.set("AdConditioningConfiguration", value.into());
        self
    }

    /// The configuration for the request to the specified Ad Decision Server URL.
    ///
    /// `AdDecisionServerConfiguration`.
    pub fn ad_decision_server_configuration(
        mut self,
        value: impl Into<Value<playback_configuration::AdDecisionServerConfiguration>>,
    ) -> Self {
        self.0.set("AdDecisionServerConfiguration", value.into());
        self
    }

    /// The URL for the ad decision server (ADS). This includes the specification of static parameters and placeholders for dynamic parameters.
    ///
    /// `AdDecisionServerUrl`. Required.
    pub fn ad_decision_server_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AdDecisionServerUrl", value.into());
        self
    }

    /// The settings that control how many concurrent requests MediaTailor makes to the ad decision server (ADS).
    ///
    /// `AdsPersonalizationConcurrency`.
    pub fn ads_personalization_concurrency(
        mut self,
        value: impl Into<Value<playback_configuration::AdsPersonalizationConcurrency>>,
    ) -> Self {
        self.0.set("AdsPersonalizationConcurrency", value.into());
        self
    }

    /// The ad decision server (ADS) request timeouts and personalization time budgets for live, VOD, and prefetch workflows.
    ///
    /// `AdsPersonalizationTimeouts`.
    pub fn ads_personalization_timeouts(
        mut self,
        value: impl Into<Value<playback_configuration::AdsPersonalizationTimeouts>>,
    ) -> Self {
        self.0.set("AdsPersonalizationTimeouts", value.into());
        self
    }

    /// The configuration for avail suppression, also known as ad suppression. For more information about ad suppression, see [Ad Suppression](https://docs.aws.amazon.com/mediatailor/latest/ug/ad-behavior.html) .
    ///
    /// `AvailSuppression`.
    pub fn avail_suppression(
        mut self,
        value: impl Into<Value<playback_configuration::AvailSuppression>>,
    ) -> Self {
        self.0.set("AvailSuppression", value.into());
        self
    }

    /// The beaconing configuration for this playback configuration, which controls whether AWS Elemental MediaTailor includes beacons of its own in the ad tracking response. If you omit this setting, MediaTailor uses INSIGHTS.
    ///
    /// `BeaconingConfiguration`.
    pub fn beaconing_configuration(
        mut self,
        value: impl Into<Value<playback_configuration::BeaconingConfiguration>>,
    ) -> Self {
        self.0.set("BeaconingConfiguration", value.into());
        self
    }

    /// The configuration for bumpers. Bumpers are short audio or video clips that play at the start or before the end of an ad break. To learn more about bumpers, see [Bumpers](https://docs.aws.amazon.com/mediatailor/latest/ug/bumpers.html) .
    ///
    /// `Bumper`.
    pub fn bumper(mut self, value: impl Into<Value<playback_configuration::Bumper>>) -> Self {
        self.0.set("Bumper", value.into());
        self
    }

    /// The configuration for using a content delivery network (CDN), like Amazon CloudFront, for content and ad segment management.
    ///
    /// `CdnConfiguration`.
    pub fn cdn_configuration(
        mut self,
        value: impl Into<Value<playback_configuration::CdnConfiguration>>,
    ) -> Self {
        self.0.set("CdnConfiguration", value.into());
        self
    }

    /// The player parameters and aliases used as dynamic variables during session initialization. For more information, see [Domain Variables](https://docs.aws.amazon.com/mediatailor/latest/ug/variables-domain.html) .
    ///
    /// `ConfigurationAliases`.
    pub fn configuration_aliases(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ConfigurationAliases", value.into());
        self
    }

    /// The configuration for a DASH source.
    ///
    /// `DashConfiguration`.
    pub fn dash_configuration(
        mut self,
        value: impl Into<Value<playback_configuration::DashConfiguration>>,
    ) -> Self {
        self.0.set("DashConfiguration", value.into());
        self
    }

    /// A map of event names to function identifiers for custom processing during session lifecycle events.
    ///
    /// `FunctionMapping`.
    pub fn function_mapping(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("FunctionMapping", value.into());
        self
    }

    /// The configuration for HLS content.
    ///
    /// `HlsConfiguration`.
    pub fn hls_configuration(
        mut self,
        value: impl Into<Value<playback_configuration::HlsConfiguration>>,
    ) -> Self {
        self.0.set("HlsConfiguration", value.into());
        self
    }

    /// The setting that controls whether players can use stitched or guided ad insertion. The default, `STITCHED_ONLY` , forces all player sessions to use stitched (server-side) ad insertion.
    ///
    /// `InsertionMode`. Allowed: [`InsertionMode`](playback_configuration::InsertionMode).
    pub fn insertion_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InsertionMode", value.into());
        self
    }

    /// The configuration for pre-roll ad insertion.
    ///
    /// `LivePreRollConfiguration`.
    pub fn live_pre_roll_configuration(
        mut self,
        value: impl Into<Value<playback_configuration::LivePreRollConfiguration>>,
    ) -> Self {
        self.0.set("LivePreRollConfiguration", value.into());
        self
    }

    /// Defines where AWS Elemental MediaTailor sends logs for the playback configuration.
    ///
    /// `LogConfiguration`.
    pub fn log_configuration(
        mut self,
        value: impl Into<Value<playback_configuration::LogConfiguration>>,
    ) -> Self {
        self.0.set("LogConfiguration", value.into());
        self
    }

    /// The configuration for manifest processing rules. Manifest processing rules enable customization of the personalized manifests created by MediaTailor.
    ///
    /// `ManifestProcessingRules`.
    pub fn manifest_processing_rules(
        mut self,
        value: impl Into<Value<playback_configuration::ManifestProcessingRules>>,
    ) -> Self {
        self.0.set("ManifestProcessingRules", value.into());
        self
    }

    /// The identifier for the playback configuration.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Defines the maximum duration of underfilled ad time (in seconds) allowed in an ad break.
    ///
    /// `PersonalizationThresholdSeconds`.
    pub fn personalization_threshold_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("PersonalizationThresholdSeconds", value.into());
        self
    }

    /// The URL for a video asset to transcode and use to fill in time that's not used by ads. AWS Elemental MediaTailor shows the slate to fill in gaps in media content. Configuring the slate is optional for non-VPAID playback configurations.
    ///
    /// `SlateAdUrl`.
    pub fn slate_ad_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SlateAdUrl", value.into());
        self
    }

    /// The tags to assign to the playback configuration. Tags are key-value pairs that you can associate with Amazon resources to help with organization, access control, and cost tracking.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<playback_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name that is used to associate this playback configuration with a custom transcode profile. This overrides the dynamic transcoding defaults of MediaTailor.
    ///
    /// `TranscodeProfileName`.
    pub fn transcode_profile_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TranscodeProfileName", value.into());
        self
    }

    /// The URL prefix for the parent manifest for the stream, minus the asset ID. The maximum length is 512 characters.
    ///
    /// `VideoContentSourceUrl`. Required.
    pub fn video_content_source_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VideoContentSourceUrl", value.into());
        self
    }
}

impl Resource for PlaybackConfiguration {
    const TYPE: &'static str = "AWS::MediaTailor::PlaybackConfiguration";
}

impl Construct for PlaybackConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PlaybackConfiguration> for Properties {
    fn from(value: PlaybackConfiguration) -> Self {
        value.0
    }
}

impl Handle<PlaybackConfiguration> {
    /// The URL generated by MediaTailor to initiate a playback session. The session uses server-side reporting. This setting is ignored in PUT operations.
    ///
    /// `Fn::GetAtt` of `DashConfiguration.ManifestEndpointPrefix`.
    #[must_use]
    pub fn dash_configuration_manifest_endpoint_prefix(self) -> Value<String> {
        self.attribute("DashConfiguration.ManifestEndpointPrefix")
    }

    /// The URL that is used to initiate a playback session for devices that support Apple HLS. The session uses server-side reporting.
    ///
    /// `Fn::GetAtt` of `HlsConfiguration.ManifestEndpointPrefix`.
    #[must_use]
    pub fn hls_configuration_manifest_endpoint_prefix(self) -> Value<String> {
        self.attribute("HlsConfiguration.ManifestEndpointPrefix")
    }

    /// The Amazon Resource Name (ARN) for the playback configuration.
    ///
    /// `Fn::GetAtt` of `PlaybackConfigurationArn`.
    #[must_use]
    pub fn playback_configuration_arn(self) -> Value<String> {
        self.attribute("PlaybackConfigurationArn")
    }

    /// The URL that the player accesses to get a manifest from MediaTailor . This session will use server-side reporting.
    ///
    /// `Fn::GetAtt` of `PlaybackEndpointPrefix`.
    #[must_use]
    pub fn playback_endpoint_prefix(self) -> Value<String> {
        self.attribute("PlaybackEndpointPrefix")
    }

    /// The URL that the player uses to initialize a session that uses client-side reporting.
    ///
    /// `Fn::GetAtt` of `SessionInitializationEndpointPrefix`.
    #[must_use]
    pub fn session_initialization_endpoint_prefix(self) -> Value<String> {
        self.attribute("SessionInitializationEndpointPrefix")
    }
}

/// Definition of AWS::MediaTailor::PrefetchSchedule Resource Type
///
/// [`AWS::MediaTailor::PrefetchSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-prefetchschedule.html).
///
/// Required: `Name`, `PlaybackConfigurationName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PrefetchSchedule(Properties);

impl PrefetchSchedule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `Consumption`. A change replaces the resource.
    pub fn consumption(
        mut self,
        value: impl Into<Value<prefetch_schedule::PrefetchConsumption>>,
    ) -> Self {
        self.0.set("Consumption", value.into());
        self
    }

    /// The name to assign to the prefetch schedule.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The name of the playback configuration.
    ///
    /// `PlaybackConfigurationName`. Required. A change replaces the resource.
    pub fn playback_configuration_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PlaybackConfigurationName", value.into());
        self
    }

    /// `RecurringPrefetchConfiguration`. A change replaces the resource.
    pub fn recurring_prefetch_configuration(
        mut self,
        value: impl Into<Value<prefetch_schedule::RecurringPrefetchConfiguration>>,
    ) -> Self {
        self.0.set("RecurringPrefetchConfiguration", value.into());
        self
    }

    /// `Retrieval`. A change replaces the resource.
    pub fn retrieval(
        mut self,
        value: impl Into<Value<prefetch_schedule::PrefetchRetrieval>>,
    ) -> Self {
        self.0.set("Retrieval", value.into());
        self
    }

    /// The frequency that MediaTailor creates prefetch schedules.
    ///
    /// `ScheduleType`. Allowed: [`ScheduleType`](prefetch_schedule::ScheduleType). A change replaces the resource.
    pub fn schedule_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScheduleType", value.into());
        self
    }

    /// An optional stream identifier that MediaTailor uses to prefetch ads for multiple streams that use the same playback configuration.
    ///
    /// `StreamId`. A change replaces the resource.
    pub fn stream_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StreamId", value.into());
        self
    }

    /// The tags assigned to the prefetch schedule.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<prefetch_schedule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PrefetchSchedule {
    const TYPE: &'static str = "AWS::MediaTailor::PrefetchSchedule";
}

impl Construct for PrefetchSchedule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PrefetchSchedule> for Properties {
    fn from(value: PrefetchSchedule) -> Self {
        value.0
    }
}

impl Handle<PrefetchSchedule> {
    /// The Amazon Resource Name (ARN) of the prefetch schedule.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Resource schema for AWS::MediaTailor::Program
///
/// [`AWS::MediaTailor::Program`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-program.html).
///
/// Required: `ChannelName`, `ProgramName`, `SourceLocationName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Program(Properties);

impl Program {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ad break configuration settings.
    ///
    /// `AdBreaks`.
    pub fn ad_breaks(mut self, value: impl Into<List<program::AdBreak>>) -> Self {
        self.0.set("AdBreaks", value.into());
        self
    }

    /// The list of AudienceMedia defined in program.
    ///
    /// `AudienceMedia`.
    pub fn audience_media(mut self, value: impl Into<List<program::AudienceMedia>>) -> Self {
        self.0.set("AudienceMedia", value.into());
        self
    }

    /// The name of the channel for this Program.
    ///
    /// `ChannelName`. Required. A change replaces the resource.
    pub fn channel_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelName", value.into());
        self
    }

    /// The name of the LiveSource for this Program.
    ///
    /// `LiveSourceName`. A change replaces the resource.
    pub fn live_source_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LiveSourceName", value.into());
        self
    }

    /// The name of the Program.
    ///
    /// `ProgramName`. Required. A change replaces the resource.
    pub fn program_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProgramName", value.into());
        self
    }

    /// The schedule configuration settings.
    ///
    /// `ScheduleConfiguration`.
    pub fn schedule_configuration(
        mut self,
        value: impl Into<Value<program::ScheduleConfiguration>>,
    ) -> Self {
        self.0.set("ScheduleConfiguration", value.into());
        self
    }

    /// The name of the source location.
    ///
    /// `SourceLocationName`. Required. A change replaces the resource.
    pub fn source_location_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceLocationName", value.into());
        self
    }

    /// The name that's used to refer to a VOD source.
    ///
    /// `VodSourceName`. A change replaces the resource.
    pub fn vod_source_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VodSourceName", value.into());
        self
    }
}

impl Resource for Program {
    const TYPE: &'static str = "AWS::MediaTailor::Program";
}

impl Construct for Program {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Program> for Properties {
    fn from(value: Program) -> Self {
        value.0
    }
}

impl Handle<Program> {
    /// The ARN of the program.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Clip range configuration for the VOD source associated with the program.
    ///
    /// `Fn::GetAtt` of `ClipRange`.
    #[must_use]
    pub fn clip_range(self) -> Value<Json> {
        self.attribute("ClipRange")
    }

    /// The timestamp of when the program was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The duration of the live program in milliseconds.
    ///
    /// `Fn::GetAtt` of `DurationMillis`.
    #[must_use]
    pub fn duration_millis(self) -> Value<i64> {
        self.attribute("DurationMillis")
    }

    /// The date and time that the program is scheduled to start.
    ///
    /// `Fn::GetAtt` of `ScheduledStartTime`.
    #[must_use]
    pub fn scheduled_start_time(self) -> Value<String> {
        self.attribute("ScheduledStartTime")
    }
}

/// A source location is a container for sources.
///
/// [`AWS::MediaTailor::SourceLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-sourcelocation.html).
///
/// Required: `HttpConfiguration`, `SourceLocationName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SourceLocation(Properties);

impl SourceLocation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The access configuration for the source location.
    ///
    /// `AccessConfiguration`.
    pub fn access_configuration(
        mut self,
        value: impl Into<Value<source_location::AccessConfiguration>>,
    ) -> Self {
        self.0.set("AccessConfiguration", value.into());
        self
    }

    /// The default segment delivery configuration.
    ///
    /// `DefaultSegmentDeliveryConfiguration`.
    pub fn default_segment_delivery_configuration(
        mut self,
        value: impl Into<Value<source_location::DefaultSegmentDeliveryConfiguration>>,
    ) -> Self {
        self.0
            .set("DefaultSegmentDeliveryConfiguration", value.into());
        self
    }

    /// The HTTP configuration for the source location.
    ///
    /// `HttpConfiguration`. Required.
    pub fn http_configuration(
        mut self,
        value: impl Into<Value<source_location::HttpConfiguration>>,
    ) -> Self {
        self.0.set("HttpConfiguration", value.into());
        self
    }

    /// The segment delivery configurations for the source location.
    ///
    /// `SegmentDeliveryConfigurations`.
    pub fn segment_delivery_configurations(
        mut self,
        value: impl Into<List<source_location::SegmentDeliveryConfiguration>>,
    ) -> Self {
        self.0.set("SegmentDeliveryConfigurations", value.into());
        self
    }

    /// The name of the source location.
    ///
    /// `SourceLocationName`. Required. A change replaces the resource.
    pub fn source_location_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceLocationName", value.into());
        self
    }

    /// The tags assigned to the source location. Tags are key-value pairs that you can associate with Amazon resources to help with organization, access control, and cost tracking.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<source_location::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SourceLocation {
    const TYPE: &'static str = "AWS::MediaTailor::SourceLocation";
}

impl Construct for SourceLocation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SourceLocation> for Properties {
    fn from(value: SourceLocation) -> Self {
        value.0
    }
}

impl Handle<SourceLocation> {
    /// \<p\>The ARN of the source location.\</p\>
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The VOD source configuration parameters.
///
/// [`AWS::MediaTailor::VodSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-vodsource.html).
///
/// Required: `HttpPackageConfigurations`, `SourceLocationName`, `VodSourceName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VodSource(Properties);

impl VodSource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The HTTP package configurations for the VOD source.
    ///
    /// `HttpPackageConfigurations`. Required.
    pub fn http_package_configurations(
        mut self,
        value: impl Into<List<vod_source::HttpPackageConfiguration>>,
    ) -> Self {
        self.0.set("HttpPackageConfigurations", value.into());
        self
    }

    /// The name of the source location that the VOD source is associated with.
    ///
    /// `SourceLocationName`. Required. A change replaces the resource.
    pub fn source_location_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceLocationName", value.into());
        self
    }

    /// The tags assigned to the VOD source. Tags are key-value pairs that you can associate with Amazon resources to help with organization, access control, and cost tracking.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<vod_source::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the VOD source.
    ///
    /// `VodSourceName`. Required. A change replaces the resource.
    pub fn vod_source_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VodSourceName", value.into());
        self
    }
}

impl Resource for VodSource {
    const TYPE: &'static str = "AWS::MediaTailor::VodSource";
}

impl Construct for VodSource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VodSource> for Properties {
    fn from(value: VodSource) -> Self {
        value.0
    }
}

impl Handle<VodSource> {
    /// \<p\>The ARN of the VOD source.\</p\>
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`Channel`].
pub mod channel {
    use crate::{Json, List, Properties, Value};

    /// Dash manifest configuration parameters.
    ///
    /// A property type of `AWS::MediaTailor::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DashPlaylistSettings(Properties);

    impl DashPlaylistSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The total duration (in seconds) of each manifest. Minimum value: `30` seconds. Maximum value: `3600` seconds.
        ///
        /// `ManifestWindowSeconds`.
        pub fn manifest_window_seconds(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ManifestWindowSeconds", value.into());
            self
        }

        /// Minimum amount of content (measured in seconds) that a player must keep available in the buffer. Minimum value: `2` seconds. Maximum value: `60` seconds.
        ///
        /// `MinBufferTimeSeconds`.
        pub fn min_buffer_time_seconds(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MinBufferTimeSeconds", value.into());
            self
        }

        /// Minimum amount of time (in seconds) that the player should wait before requesting updates to the manifest. Minimum value: `2` seconds. Maximum value: `60` seconds.
        ///
        /// `MinUpdatePeriodSeconds`.
        pub fn min_update_period_seconds(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MinUpdatePeriodSeconds", value.into());
            self
        }

        /// Amount of time (in seconds) that the player should be from the live point at the end of the manifest. Minimum value: `2` seconds. Maximum value: `60` seconds.
        ///
        /// `SuggestedPresentationDelaySeconds`.
        pub fn suggested_presentation_delay_seconds(
            mut self,
            value: impl Into<Value<f64>>,
        ) -> Self {
            self.0
                .set("SuggestedPresentationDelaySeconds", value.into());
            self
        }
    }

    impl From<DashPlaylistSettings> for Json {
        fn from(value: DashPlaylistSettings) -> Self {
            value.0.into()
        }
    }

    /// HLS playlist configuration parameters.
    ///
    /// A property type of `AWS::MediaTailor::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsPlaylistSettings(Properties);

    impl HlsPlaylistSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines the type of SCTE 35 tags to use in ad markup. Specify `DATERANGE` to use `DATERANGE` tags (for live or VOD content). Specify `SCTE35_ENHANCED` to use `EXT-X-CUE-OUT` and `EXT-X-CUE-IN` tags (for VOD content only).
        ///
        /// `AdMarkupType`. Allowed: [`AdMarkupType`].
        pub fn ad_markup_type(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AdMarkupType", value.into());
            self
        }

        /// The total duration (in seconds) of each manifest. Minimum value: `30` seconds. Maximum value: `3600` seconds.
        ///
        /// `ManifestWindowSeconds`.
        pub fn manifest_window_seconds(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ManifestWindowSeconds", value.into());
            self
        }
    }

    impl From<HlsPlaylistSettings> for Json {
        fn from(value: HlsPlaylistSettings) -> Self {
            value.0.into()
        }
    }

    /// The log configuration for the channel.
    ///
    /// A property type of `AWS::MediaTailor::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogConfigurationForChannel(Properties);

    impl LogConfigurationForChannel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The log types.
        ///
        /// `LogTypes`. Allowed: [`LogTypes`].
        pub fn log_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LogTypes", value.into());
            self
        }
    }

    impl From<LogConfigurationForChannel> for Json {
        fn from(value: LogConfigurationForChannel) -> Self {
            value.0.into()
        }
    }

    /// The output configuration for this channel.
    ///
    /// A property type of `AWS::MediaTailor::Channel`.
    ///
    /// Required: `ManifestName`, `SourceGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RequestOutputItem(Properties);

    impl RequestOutputItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// DASH manifest configuration parameters.
        ///
        /// `DashPlaylistSettings`.
        pub fn dash_playlist_settings(
            mut self,
            value: impl Into<Value<DashPlaylistSettings>>,
        ) -> Self {
            self.0.set("DashPlaylistSettings", value.into());
            self
        }

        /// HLS playlist configuration parameters.
        ///
        /// `HlsPlaylistSettings`.
        pub fn hls_playlist_settings(
            mut self,
            value: impl Into<Value<HlsPlaylistSettings>>,
        ) -> Self {
            self.0.set("HlsPlaylistSettings", value.into());
            self
        }

        /// The name of the manifest for the channel. The name appears in the `PlaybackUrl` .
        ///
        /// `ManifestName`. Required.
        pub fn manifest_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestName", value.into());
            self
        }

        /// A string used to match which `HttpPackageConfiguration` is used for each `VodSource` .
        ///
        /// `SourceGroup`. Required.
        pub fn source_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceGroup", value.into());
            self
        }
    }

    impl From<RequestOutputItem> for Json {
        fn from(value: RequestOutputItem) -> Self {
            value.0.into()
        }
    }

    /// Slate VOD source configuration.
    ///
    /// A property type of `AWS::MediaTailor::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlateSource(Properties);

    impl SlateSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the source location where the slate VOD source is stored.
        ///
        /// `SourceLocationName`.
        pub fn source_location_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceLocationName", value.into());
            self
        }

        /// The slate VOD source name. The VOD source must already exist in a source location before it can be used for slate.
        ///
        /// `VodSourceName`.
        pub fn vod_source_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VodSourceName", value.into());
            self
        }
    }

    impl From<SlateSource> for Json {
        fn from(value: SlateSource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaTailor::Channel`.
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

    /// The configuration for time-shifted viewing.
    ///
    /// A property type of `AWS::MediaTailor::Channel`.
    ///
    /// Required: `MaxTimeDelaySeconds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimeShiftConfiguration(Properties);

    impl TimeShiftConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum time delay for time-shifted viewing. The minimum allowed maximum time delay is 0 seconds, and the maximum allowed maximum time delay is 21600 seconds (6 hours).
        ///
        /// `MaxTimeDelaySeconds`. Required.
        pub fn max_time_delay_seconds(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxTimeDelaySeconds", value.into());
            self
        }
    }

    impl From<TimeShiftConfiguration> for Json {
        fn from(value: TimeShiftConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `PlaybackMode`.
        pub enum PlaybackMode {
            Loop = "LOOP",
            Linear = "LINEAR",
        }

        /// Words for `Tier`.
        pub enum Tier {
            Basic = "BASIC",
            Standard = "STANDARD",
        }

        /// Words for `AdMarkupType`.
        pub enum AdMarkupType {
            Daterange = "DATERANGE",
            Scte35Enhanced = "SCTE35_ENHANCED",
        }

        /// Words for `LogTypes`.
        pub enum LogTypes {
            AsRun = "AS_RUN",
        }
    }
}

/// Property types and words of [`Function`].
pub mod function {
    use crate::{Json, List, Map, Properties, Value};

    /// The configuration for an AWS\_SERVICE\_REQUEST function. Contains the target service, target Region, and request parameters that the function uses to call an AWS service API.
    ///
    /// A property type of `AWS::MediaTailor::Function`.
    ///
    /// Required: `MethodType`, `RequestTimeoutMilliseconds`, `Runtime`, `TargetRegion`, `TargetService`, `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AwsServiceRequestConfiguration(Properties);

    impl AwsServiceRequestConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An expression that evaluates to the request body for the AWS service API call. The body must conform to the input format that the target service operation expects. Applies only when the target operation accepts a request body.
        ///
        /// `Body`.
        pub fn body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Body", value.into());
            self
        }

        /// A map of HTTP header names to expression values. MediaTailor evaluates each header value expression at runtime and includes the result in the outbound request to the AWS service.
        ///
        /// `Headers`.
        pub fn headers(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Headers", value.into());
            self
        }

        /// `MethodType`. Required. Allowed: [`MethodType`].
        pub fn method_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MethodType", value.into());
            self
        }

        /// A map of output bindings. Each key is a namespaced output path, such as player\_params.device\_type. Each value is an expression that MediaTailor evaluates at runtime and can reference the response object from the target service.
        ///
        /// `Output`.
        pub fn output(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Output", value.into());
            self
        }

        /// The maximum time, in milliseconds, that MediaTailor waits for a response from the AWS service. If the call exceeds this timeout, MediaTailor sets the response status code to null and proceeds with output expression evaluation.
        ///
        /// `RequestTimeoutMilliseconds`. Required.
        pub fn request_timeout_milliseconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RequestTimeoutMilliseconds", value.into());
            self
        }

        /// `Runtime`. Required. Allowed: [`Runtime`].
        pub fn runtime(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Runtime", value.into());
            self
        }

        /// The AWS Region for the target service. Specify a static Region code (for example, us-east-1) or a JSONata expression that resolves to a Region code at runtime (for example, {%inference.region%}).
        ///
        /// `TargetRegion`. Required.
        pub fn target_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetRegion", value.into());
            self
        }

        /// The AWS service to call. Valid value: elemental-inference (AWS Elemental Inference).
        ///
        /// `TargetService`. Required.
        pub fn target_service(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetService", value.into());
            self
        }

        /// An expression that evaluates to the endpoint URL for the target AWS service API operation. Use {%...%} delimiters for dynamic expressions. The URL must correspond to a valid endpoint for the service specified in TargetService.
        ///
        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<AwsServiceRequestConfiguration> for Json {
        fn from(value: AwsServiceRequestConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for a CONCURRENT\_EXECUTOR function. A CONCURRENT\_EXECUTOR runs a set of child functions in parallel, up to a maximum concurrency, and combines their output when all functions complete.
    ///
    /// A property type of `AWS::MediaTailor::Function`.
    ///
    /// Required: `FunctionList`, `MaxConcurrency`, `Output`, `Runtime`, `TimeoutMilliseconds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConcurrentExecutorConfiguration(Properties);

    impl ConcurrentExecutorConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of 1 to 10 child functions that MediaTailor runs in parallel. Each entry specifies a child function to execute and an optional run condition expression that controls whether the function runs.
        ///
        /// `FunctionList`. Required.
        pub fn function_list(mut self, value: impl Into<List<FunctionRef>>) -> Self {
            self.0.set("FunctionList", value.into());
            self
        }

        /// The maximum number of child functions that MediaTailor runs simultaneously.
        ///
        /// `MaxConcurrency`. Required.
        pub fn max_concurrency(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxConcurrency", value.into());
            self
        }

        /// A map of output bindings that controls which bindings the executor commits to the session state after all child functions complete.
        ///
        /// `Output`. Required.
        pub fn output(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Output", value.into());
            self
        }

        /// The expression language used to evaluate expressions in the function configuration. Set this to JSONATA.
        ///
        /// `Runtime`. Required. Allowed: [`Runtime`].
        pub fn runtime(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Runtime", value.into());
            self
        }

        /// The maximum time, in milliseconds, for all child functions to complete. This timeout covers every function in the list, including any HTTP calls the child functions make.
        ///
        /// `TimeoutMilliseconds`. Required.
        pub fn timeout_milliseconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutMilliseconds", value.into());
            self
        }
    }

    impl From<ConcurrentExecutorConfiguration> for Json {
        fn from(value: ConcurrentExecutorConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for custom output functions.
    ///
    /// A property type of `AWS::MediaTailor::Function`.
    ///
    /// Required: `Runtime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomOutputConfiguration(Properties);

    impl CustomOutputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A map of output key-value pairs that define the custom output.
        ///
        /// `Output`.
        pub fn output(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Output", value.into());
            self
        }

        /// The expression language used to evaluate expressions in the function configuration. Set this to JSONATA.
        ///
        /// `Runtime`. Required. Allowed: [`Runtime`].
        pub fn runtime(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Runtime", value.into());
            self
        }
    }

    impl From<CustomOutputConfiguration> for Json {
        fn from(value: CustomOutputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A reference to a child function within an executor function.
    ///
    /// A property type of `AWS::MediaTailor::Function`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FunctionRef(Properties);

    impl FunctionRef {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An optional alternate name for the child function within the executor. MediaTailor uses this value as the namespace for the child function's output. If omitted, MediaTailor uses the function identifier.
        ///
        /// `Alias`.
        pub fn alias(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Alias", value.into());
            self
        }

        /// The identifier of the child function to execute.
        ///
        /// `FunctionId`.
        pub fn function_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FunctionId", value.into());
            self
        }

        /// An optional expression that evaluates to a boolean. MediaTailor evaluates this expression immediately before running the child function, using the accumulated state at that point.
        ///
        /// `RunCondition`.
        pub fn run_condition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RunCondition", value.into());
            self
        }
    }

    impl From<FunctionRef> for Json {
        fn from(value: FunctionRef) -> Self {
            value.0.into()
        }
    }

    /// Configuration for HTTP request functions.
    ///
    /// A property type of `AWS::MediaTailor::Function`.
    ///
    /// Required: `MethodType`, `RequestTimeoutMilliseconds`, `Runtime`, `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpRequestConfiguration(Properties);

    impl HttpRequestConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The body of the HTTP request.
        ///
        /// `Body`.
        pub fn body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Body", value.into());
            self
        }

        /// A map of HTTP headers to include in the request.
        ///
        /// `Headers`.
        pub fn headers(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Headers", value.into());
            self
        }

        /// The HTTP method type for the request.
        ///
        /// `MethodType`. Required. Allowed: [`MethodType`].
        pub fn method_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MethodType", value.into());
            self
        }

        /// A map of output key-value pairs. Keys must start with session., temp., avail., scte., or be a valid adsRequest directive.
        ///
        /// `Output`.
        pub fn output(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Output", value.into());
            self
        }

        /// The timeout in milliseconds for the HTTP request. Maximum value is 2000.
        ///
        /// `RequestTimeoutMilliseconds`. Required.
        pub fn request_timeout_milliseconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RequestTimeoutMilliseconds", value.into());
            self
        }

        /// The expression language used to evaluate expressions in the function configuration. Set this to JSONATA.
        ///
        /// `Runtime`. Required. Allowed: [`Runtime`].
        pub fn runtime(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Runtime", value.into());
            self
        }

        /// The URL endpoint for the HTTP request.
        ///
        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<HttpRequestConfiguration> for Json {
        fn from(value: HttpRequestConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for a SEQUENTIAL\_EXECUTOR function. A SEQUENTIAL\_EXECUTOR runs an ordered list of child functions one at a time, passing data between them.
    ///
    /// A property type of `AWS::MediaTailor::Function`.
    ///
    /// Required: `FunctionList`, `Runtime`, `TimeoutMilliseconds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SequentialExecutorConfiguration(Properties);

    impl SequentialExecutorConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An ordered list of 1 to 10 steps. Each step specifies a child function to execute and an optional run condition expression that controls whether the step runs.
        ///
        /// `FunctionList`. Required.
        pub fn function_list(mut self, value: impl Into<List<FunctionRef>>) -> Self {
            self.0.set("FunctionList", value.into());
            self
        }

        /// A map of output bindings that controls which bindings the sequence commits to the session state after all steps complete.
        ///
        /// `Output`.
        pub fn output(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Output", value.into());
            self
        }

        /// The expression language used to evaluate expressions in the function configuration. Set this to JSONATA.
        ///
        /// `Runtime`. Required. Allowed: [`Runtime`].
        pub fn runtime(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Runtime", value.into());
            self
        }

        /// The maximum time, in milliseconds, for the entire sequence to complete. This timeout covers all steps, including any HTTP calls made by child functions.
        ///
        /// `TimeoutMilliseconds`. Required.
        pub fn timeout_milliseconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutMilliseconds", value.into());
            self
        }
    }

    impl From<SequentialExecutorConfiguration> for Json {
        fn from(value: SequentialExecutorConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaTailor::Function`.
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

    /// The configuration for a VAST\_REQUEST function. Specifies the HTTP method, URL, headers, body, timeout, and output expressions for a request to a VAST endpoint.
    ///
    /// A property type of `AWS::MediaTailor::Function`.
    ///
    /// Required: `MethodType`, `RequestTimeoutMilliseconds`, `Runtime`, `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VastRequestConfiguration(Properties);

    impl VastRequestConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An expression that evaluates to the request body, for example to send an OpenRTB bid request. The expression can be up to 100,000 characters, and the body after evaluation can be up to 64 KB.
        ///
        /// `Body`.
        pub fn body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Body", value.into());
            self
        }

        /// A map of HTTP header names to expression values. MediaTailor evaluates each header value expression at runtime and includes the result in the outbound request.
        ///
        /// `Headers`.
        pub fn headers(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Headers", value.into());
            self
        }

        /// `MethodType`. Required. Allowed: [`MethodType`].
        pub fn method_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MethodType", value.into());
            self
        }

        /// A map of output bindings. Each key is a namespaced output path (such as temp.wrappedAds), and each value is an expression that MediaTailor evaluates at runtime.
        ///
        /// `Output`.
        pub fn output(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Output", value.into());
            self
        }

        /// The maximum time, in milliseconds, that MediaTailor waits for a response from the VAST endpoint. The timeout covers the entire response, including any wrapper redirects that MediaTailor follows.
        ///
        /// `RequestTimeoutMilliseconds`. Required.
        pub fn request_timeout_milliseconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RequestTimeoutMilliseconds", value.into());
            self
        }

        /// `Runtime`. Required. Allowed: [`Runtime`].
        pub fn runtime(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Runtime", value.into());
            self
        }

        /// An expression that evaluates to the VAST endpoint URL. Use {%...%} delimiters for dynamic expressions. A literal value must be an <https://> URL.
        ///
        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<VastRequestConfiguration> for Json {
        fn from(value: VastRequestConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `FunctionType`.
        pub enum FunctionType {
            HttpRequest = "HTTP_REQUEST",
            AwsServiceRequest = "AWS_SERVICE_REQUEST",
            CustomOutput = "CUSTOM_OUTPUT",
            ConcurrentExecutor = "CONCURRENT_EXECUTOR",
            SequentialExecutor = "SEQUENTIAL_EXECUTOR",
            VastRequest = "VAST_REQUEST",
        }

        /// Words for `MethodType`.
        pub enum MethodType {
            Get = "GET",
            Post = "POST",
        }

        /// Words for `Runtime`.
        pub enum Runtime {
            Jsonata = "JSONATA",
        }
    }
}

/// Property types and words of [`LiveSource`].
pub mod live_source {
    use crate::{Json, Properties, Value};

    /// The HTTP package configuration properties for the requested VOD source.
    ///
    /// A property type of `AWS::MediaTailor::LiveSource`.
    ///
    /// Required: `Path`, `SourceGroup`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpPackageConfiguration(Properties);

    impl HttpPackageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The relative path to the URL for this VOD source. This is combined with `SourceLocation::HttpConfiguration::BaseUrl` to form a valid URL.
        ///
        /// `Path`. Required.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The name of the source group. This has to match one of the `Channel::Outputs::SourceGroup` .
        ///
        /// `SourceGroup`. Required.
        pub fn source_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceGroup", value.into());
            self
        }

        /// The streaming protocol for this package configuration. Supported values are `HLS` and `DASH` .
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<HttpPackageConfiguration> for Json {
        fn from(value: HttpPackageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaTailor::LiveSource`.
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
        /// Words for `Type`.
        pub enum Type {
            Dash = "DASH",
            Hls = "HLS",
        }
    }
}

/// Property types and words of [`PlaybackConfiguration`].
pub mod playback_configuration {
    use crate::{Json, List, Map, Properties, Value};

    /// The setting that indicates what conditioning MediaTailor will perform on ads that the ad decision server (ADS) returns.
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    ///
    /// Required: `StreamingMediaFileConditioning`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdConditioningConfiguration(Properties);

    impl AdConditioningConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// For ads that have media files with streaming delivery and supported file extensions, indicates what transcoding action MediaTailor takes when it first receives these ads from the ADS.
        ///
        /// `StreamingMediaFileConditioning`. Required. Allowed: [`StreamingMediaFileConditioning`].
        pub fn streaming_media_file_conditioning(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("StreamingMediaFileConditioning", value.into());
            self
        }
    }

    impl From<AdConditioningConfiguration> for Json {
        fn from(value: AdConditioningConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the request to the specified Ad Decision Server URL.
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdDecisionServerConfiguration(Properties);

    impl AdDecisionServerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for the request to the Ad Decision Server URL.
        ///
        /// `HttpRequest`.
        pub fn http_request(mut self, value: impl Into<Value<HttpRequest>>) -> Self {
            self.0.set("HttpRequest", value.into());
            self
        }

        /// The configuration for how MediaTailor processes the VAST response returned by the Ad Decision Server.
        ///
        /// `VastResponse`.
        pub fn vast_response(mut self, value: impl Into<Value<VastResponse>>) -> Self {
            self.0.set("VastResponse", value.into());
            self
        }
    }

    impl From<AdDecisionServerConfiguration> for Json {
        fn from(value: AdDecisionServerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// For HLS, when set to `true` , MediaTailor passes through `EXT-X-CUE-IN` , `EXT-X-CUE-OUT` , and `EXT-X-SPLICEPOINT-SCTE35` ad markers from the origin manifest to the MediaTailor personalized manifest.
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdMarkerPassthrough(Properties);

    impl AdMarkerPassthrough {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables ad marker passthrough for your configuration.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<AdMarkerPassthrough> for Json {
        fn from(value: AdMarkerPassthrough) -> Self {
            value.0.into()
        }
    }

    /// Settings for customizing what events are included in logs for interactions with the ad decision server (ADS).
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdsInteractionLog(Properties);

    impl AdsInteractionLog {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates that MediaTailor won't emit the selected events in the logs for playback sessions that are initialized with this configuration.
        ///
        /// `ExcludeEventTypes`.
        pub fn exclude_event_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludeEventTypes", value.into());
            self
        }

        /// Indicates that MediaTailor emits `RAW_ADS_RESPONSE` logs for playback sessions that are initialized with this configuration.
        ///
        /// `PublishOptInEventTypes`.
        pub fn publish_opt_in_event_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PublishOptInEventTypes", value.into());
            self
        }
    }

    impl From<AdsInteractionLog> for Json {
        fn from(value: AdsInteractionLog) -> Self {
            value.0.into()
        }
    }

    /// The settings that control how many concurrent requests MediaTailor makes to the ad decision server (ADS).
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdsPersonalizationConcurrency(Properties);

    impl AdsPersonalizationConcurrency {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables parallel processing of ADS requests in VOD workflows when the ADS returns VAST responses. The default is false.
        ///
        /// `EnableVodVastParallelization`.
        pub fn enable_vod_vast_parallelization(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableVodVastParallelization", value.into());
            self
        }

        /// The maximum number of simultaneous requests that MediaTailor makes to the ADS for each manifest request. The default is 1.
        ///
        /// `MaxConcurrentAdsRequests`.
        pub fn max_concurrent_ads_requests(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxConcurrentAdsRequests", value.into());
            self
        }
    }

    impl From<AdsPersonalizationConcurrency> for Json {
        fn from(value: AdsPersonalizationConcurrency) -> Self {
            value.0.into()
        }
    }

    /// The ad decision server (ADS) request timeouts and personalization time budgets for live, VOD, and prefetch workflows.
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdsPersonalizationTimeouts(Properties);

    impl AdsPersonalizationTimeouts {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum time, in milliseconds, that MediaTailor waits for a single ADS response during live or VOD playback. The default is 3000.
        ///
        /// `AdsRequestTimeoutMilliseconds`.
        pub fn ads_request_timeout_milliseconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AdsRequestTimeoutMilliseconds", value.into());
            self
        }

        /// The maximum total time, in milliseconds, that MediaTailor spends on ADS activity for live manifests. The default is 10000.
        ///
        /// `LiveMaximumAdsPersonalizationTimeMilliseconds`.
        pub fn live_maximum_ads_personalization_time_milliseconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0.set(
                "LiveMaximumAdsPersonalizationTimeMilliseconds",
                value.into(),
            );
            self
        }

        /// The maximum time, in milliseconds, that MediaTailor waits for a single ADS response during prefetch retrieval. If not set, MediaTailor uses the AdsRequestTimeoutMilliseconds value.
        ///
        /// `PrefetchAdsRequestTimeoutMilliseconds`.
        pub fn prefetch_ads_request_timeout_milliseconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("PrefetchAdsRequestTimeoutMilliseconds", value.into());
            self
        }

        /// The maximum total time, in milliseconds, that MediaTailor spends on ADS activity during prefetch retrieval.
        ///
        /// `PrefetchMaximumAdsPersonalizationTimeMilliseconds`.
        pub fn prefetch_maximum_ads_personalization_time_milliseconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0.set(
                "PrefetchMaximumAdsPersonalizationTimeMilliseconds",
                value.into(),
            );
            self
        }

        /// The maximum total time, in milliseconds, that MediaTailor spends on ADS activity for VOD manifests. The default is 10000.
        ///
        /// `VodMaximumAdsPersonalizationTimeMilliseconds`.
        pub fn vod_maximum_ads_personalization_time_milliseconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("VodMaximumAdsPersonalizationTimeMilliseconds", value.into());
            self
        }
    }

    impl From<AdsPersonalizationTimeouts> for Json {
        fn from(value: AdsPersonalizationTimeouts) -> Self {
            value.0.into()
        }
    }

    /// The configuration for avail suppression, also known as ad suppression. For more information about ad suppression, see [Ad Suppression](https://docs.aws.amazon.com/mediatailor/latest/ug/ad-behavior.html) .
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AvailSuppression(Properties);

    impl AvailSuppression {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the policy to apply to the avail suppression mode. `BEHIND_LIVE_EDGE` will always use the full avail suppression policy. `AFTER_LIVE_EDGE` mode can be used to invoke partial ad break fills when a session starts mid-break.
        ///
        /// `FillPolicy`. Allowed: [`FillPolicy`].
        pub fn fill_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FillPolicy", value.into());
            self
        }

        /// Sets the ad suppression mode. By default, ad suppression is off and all ad breaks are filled with ads or slate.
        ///
        /// `Mode`. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }

        /// A live edge offset time in HH:MM:SS. MediaTailor won't fill ad breaks on or behind this time in the manifest lookback window.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<AvailSuppression> for Json {
        fn from(value: AvailSuppression) -> Self {
            value.0.into()
        }
    }

    /// The beaconing configuration for a playback configuration. Beaconing controls whether AWS Elemental MediaTailor includes its own beacons in the ad tracking response, in addition to the ad server beacons.
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BeaconingConfiguration(Properties);

    impl BeaconingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The beaconing settings for client-side reporting sessions. If you omit this object, MediaTailor uses INSIGHTS reporting mode.
        ///
        /// `ClientSide`.
        pub fn client_side(
            mut self,
            value: impl Into<Value<ClientSideBeaconingConfiguration>>,
        ) -> Self {
            self.0.set("ClientSide", value.into());
            self
        }
    }

    impl From<BeaconingConfiguration> for Json {
        fn from(value: BeaconingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for bumpers. Bumpers are short audio or video clips that play at the start or before the end of an ad break. To learn more about bumpers, see [Bumpers](https://docs.aws.amazon.com/mediatailor/latest/ug/bumpers.html) .
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Bumper(Properties);

    impl Bumper {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URL for the end bumper asset.
        ///
        /// `EndUrl`.
        pub fn end_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndUrl", value.into());
            self
        }

        /// The URL for the start bumper asset.
        ///
        /// `StartUrl`.
        pub fn start_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartUrl", value.into());
            self
        }
    }

    impl From<Bumper> for Json {
        fn from(value: Bumper) -> Self {
            value.0.into()
        }
    }

    /// The configuration for using a content delivery network (CDN), like Amazon CloudFront, for content and ad segment management.
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CdnConfiguration(Properties);

    impl CdnConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A non-default content delivery network (CDN) to serve ad segments. By default, AWS Elemental MediaTailor uses Amazon CloudFront with default cache settings as its CDN for ad segments.
        ///
        /// `AdSegmentUrlPrefix`.
        pub fn ad_segment_url_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdSegmentUrlPrefix", value.into());
            self
        }

        /// A content delivery network (CDN) to cache content segments, so that content requests don’t always have to go to the origin server. First, create a rule in your CDN for the content segment origin server.
        ///
        /// `ContentSegmentUrlPrefix`.
        pub fn content_segment_url_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentSegmentUrlPrefix", value.into());
            self
        }
    }

    impl From<CdnConfiguration> for Json {
        fn from(value: CdnConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The beaconing settings that apply to client-side reporting sessions: whether AWS Elemental MediaTailor includes its beacons in the ad tracking response, and which player operation events it reports on.
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    ///
    /// Required: `ReportingMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClientSideBeaconingConfiguration(Properties);

    impl ClientSideBeaconingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The player operation events to report on, in addition to the ad progress events that MediaTailor always reports on. Valid values are MUTE, UNMUTE, PAUSE, and SKIP. The default is an empty list.
        ///
        /// `AdditionalEventTypes`. Allowed: [`AdditionalEventTypes`].
        pub fn additional_event_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AdditionalEventTypes", value.into());
            self
        }

        /// Specifies whether MediaTailor includes its beacons in the ad tracking response. INSIGHTS includes MediaTailor beacons; DISABLED does not. Values are case-sensitive. This setting is required when ClientSide is present.
        ///
        /// `ReportingMode`. Required. Allowed: [`ReportingMode`].
        pub fn reporting_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReportingMode", value.into());
            self
        }
    }

    impl From<ClientSideBeaconingConfiguration> for Json {
        fn from(value: ClientSideBeaconingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for DASH content.
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DashConfiguration(Properties);

    impl DashConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URL generated by MediaTailor to initiate a playback session. The session uses server-side reporting. This setting is ignored in PUT operations.
        ///
        /// `ManifestEndpointPrefix`.
        pub fn manifest_endpoint_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestEndpointPrefix", value.into());
            self
        }

        /// The setting that controls whether MediaTailor includes the Location tag in DASH manifests. MediaTailor populates the Location tag with the URL for manifest update requests, to be used by players that don't support sticky redirects.
        ///
        /// `MpdLocation`.
        pub fn mpd_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MpdLocation", value.into());
            self
        }

        /// The setting that controls whether MediaTailor handles manifests from the origin server as multi-period manifests or single-period manifests. If your origin server produces single-period manifests, set this to `SINGLE_PERIOD` .
        ///
        /// `OriginManifestType`. Allowed: [`OriginManifestType`].
        pub fn origin_manifest_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OriginManifestType", value.into());
            self
        }
    }

    impl From<DashConfiguration> for Json {
        fn from(value: DashConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for HLS content.
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsConfiguration(Properties);

    impl HlsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URL that is used to initiate a playback session for devices that support Apple HLS. The session uses server-side reporting.
        ///
        /// `ManifestEndpointPrefix`.
        pub fn manifest_endpoint_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestEndpointPrefix", value.into());
            self
        }
    }

    impl From<HlsConfiguration> for Json {
        fn from(value: HlsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the request to the Ad Decision Server URL.
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpRequest(Properties);

    impl HttpRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The body of the request to the Ad Decision Server URL. The maximum length is 100,000 characters.
        ///
        /// `Body`.
        pub fn body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Body", value.into());
            self
        }

        /// The compression type of the request sent to the Ad Decision Server URL. Only the POST HTTP Method permits compression other than NONE.
        ///
        /// `CompressRequest`. Allowed: [`CompressRequest`].
        pub fn compress_request(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CompressRequest", value.into());
            self
        }

        /// The headers in the request sent to the Ad Decision Server URL. The max length is 10,000 characters.
        ///
        /// `Headers`.
        pub fn headers(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Headers", value.into());
            self
        }

        /// Supported HTTP Methods for the request to the Ad Decision Server URL.
        ///
        /// `HttpMethod`. Allowed: [`HttpMethod`].
        pub fn http_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpMethod", value.into());
            self
        }
    }

    impl From<HttpRequest> for Json {
        fn from(value: HttpRequest) -> Self {
            value.0.into()
        }
    }

    /// The configuration for pre-roll ad insertion.
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LivePreRollConfiguration(Properties);

    impl LivePreRollConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for the request to the pre-roll Ad Decision Server.
        ///
        /// `AdDecisionServerConfiguration`.
        pub fn ad_decision_server_configuration(
            mut self,
            value: impl Into<Value<PreRollAdDecisionServerConfiguration>>,
        ) -> Self {
            self.0.set("AdDecisionServerConfiguration", value.into());
            self
        }

        /// The URL for the ad decision server (ADS) for pre-roll ads. This includes the specification of static parameters and placeholders for dynamic parameters.
        ///
        /// `AdDecisionServerUrl`.
        pub fn ad_decision_server_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdDecisionServerUrl", value.into());
            self
        }

        /// The maximum allowed duration for the pre-roll ad avail. AWS Elemental MediaTailor won't play pre-roll ads to exceed this duration, regardless of the total duration of ads that the ADS returns.
        ///
        /// `MaxDurationSeconds`.
        pub fn max_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxDurationSeconds", value.into());
            self
        }
    }

    impl From<LivePreRollConfiguration> for Json {
        fn from(value: LivePreRollConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Defines where AWS Elemental MediaTailor sends logs for the playback configuration.
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    ///
    /// Required: `PercentEnabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogConfiguration(Properties);

    impl LogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings for customizing what events are included in logs for interactions with the ad decision server (ADS).
        ///
        /// `AdsInteractionLog`.
        pub fn ads_interaction_log(mut self, value: impl Into<Value<AdsInteractionLog>>) -> Self {
            self.0.set("AdsInteractionLog", value.into());
            self
        }

        /// The method used for collecting logs from AWS Elemental MediaTailor. `LEGACY_CLOUDWATCH` indicates that MediaTailor is sending logs directly to Amazon CloudWatch Logs.
        ///
        /// `EnabledLoggingStrategies`.
        pub fn enabled_logging_strategies(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EnabledLoggingStrategies", value.into());
            self
        }

        /// Settings for customizing what events are included in logs for interactions with the origin server.
        ///
        /// `ManifestServiceInteractionLog`.
        pub fn manifest_service_interaction_log(
            mut self,
            value: impl Into<Value<ManifestServiceInteractionLog>>,
        ) -> Self {
            self.0.set("ManifestServiceInteractionLog", value.into());
            self
        }

        /// The percentage of session logs that MediaTailor sends to your configured log destination.
        ///
        /// `PercentEnabled`. Required.
        pub fn percent_enabled(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PercentEnabled", value.into());
            self
        }
    }

    impl From<LogConfiguration> for Json {
        fn from(value: LogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for manifest processing rules. Manifest processing rules enable customization of the personalized manifests created by MediaTailor.
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManifestProcessingRules(Properties);

    impl ManifestProcessingRules {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// For HLS, when set to `true` , MediaTailor passes through `EXT-X-CUE-IN` , `EXT-X-CUE-OUT` , and `EXT-X-SPLICEPOINT-SCTE35` ad markers from the origin manifest to the MediaTailor personalized manifest.
        ///
        /// `AdMarkerPassthrough`.
        pub fn ad_marker_passthrough(
            mut self,
            value: impl Into<Value<AdMarkerPassthrough>>,
        ) -> Self {
            self.0.set("AdMarkerPassthrough", value.into());
            self
        }
    }

    impl From<ManifestProcessingRules> for Json {
        fn from(value: ManifestProcessingRules) -> Self {
            value.0.into()
        }
    }

    /// Settings for customizing what events are included in logs for interactions with the origin server.
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManifestServiceInteractionLog(Properties);

    impl ManifestServiceInteractionLog {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates that MediaTailor won't emit the selected events in the logs for playback sessions that are initialized with this configuration.
        ///
        /// `ExcludeEventTypes`.
        pub fn exclude_event_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludeEventTypes", value.into());
            self
        }
    }

    impl From<ManifestServiceInteractionLog> for Json {
        fn from(value: ManifestServiceInteractionLog) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the request to the pre-roll Ad Decision Server.
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PreRollAdDecisionServerConfiguration(Properties);

    impl PreRollAdDecisionServerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for how MediaTailor processes the VAST response returned by the pre-roll Ad Decision Server.
        ///
        /// `VastResponse`.
        pub fn vast_response(mut self, value: impl Into<Value<PreRollVastResponse>>) -> Self {
            self.0.set("VastResponse", value.into());
            self
        }
    }

    impl From<PreRollAdDecisionServerConfiguration> for Json {
        fn from(value: PreRollAdDecisionServerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for how MediaTailor processes the VAST response returned by the pre-roll Ad Decision Server.
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PreRollVastResponse(Properties);

    impl PreRollVastResponse {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines how MediaTailor sequences ads returned in the pre-roll VAST response.
        ///
        /// `AdSequencingMode`. Allowed: [`AdSequencingMode`].
        pub fn ad_sequencing_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdSequencingMode", value.into());
            self
        }
    }

    impl From<PreRollVastResponse> for Json {
        fn from(value: PreRollVastResponse) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
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

    /// The configuration for how MediaTailor processes the VAST response returned by the Ad Decision Server.
    ///
    /// A property type of `AWS::MediaTailor::PlaybackConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VastResponse(Properties);

    impl VastResponse {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines how MediaTailor sequences ads returned in the VAST response from the Ad Decision Server.
        ///
        /// `AdSequencingMode`. Allowed: [`VastResponseAdSequencingMode`].
        pub fn ad_sequencing_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdSequencingMode", value.into());
            self
        }
    }

    impl From<VastResponse> for Json {
        fn from(value: VastResponse) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `InsertionMode`.
        pub enum InsertionMode {
            StitchedOnly = "STITCHED_ONLY",
            PlayerSelect = "PLAYER_SELECT",
        }

        /// Words for `StreamingMediaFileConditioning`.
        pub enum StreamingMediaFileConditioning {
            Transcode = "TRANSCODE",
            None = "NONE",
        }

        /// Words for `FillPolicy`.
        pub enum FillPolicy {
            PartialAvail = "PARTIAL_AVAIL",
            FullAvailOnly = "FULL_AVAIL_ONLY",
        }

        /// Words for `Mode`.
        pub enum Mode {
            Off = "OFF",
            BehindLiveEdge = "BEHIND_LIVE_EDGE",
            AfterLiveEdge = "AFTER_LIVE_EDGE",
        }

        /// Words for `AdditionalEventTypes`.
        pub enum AdditionalEventTypes {
            Mute = "MUTE",
            Unmute = "UNMUTE",
            Pause = "PAUSE",
            Skip = "SKIP",
        }

        /// Words for `ReportingMode`.
        pub enum ReportingMode {
            Disabled = "DISABLED",
            Insights = "INSIGHTS",
        }

        /// Words for `OriginManifestType`.
        pub enum OriginManifestType {
            SinglePeriod = "SINGLE_PERIOD",
            MultiPeriod = "MULTI_PERIOD",
        }

        /// Words for `CompressRequest`.
        pub enum CompressRequest {
            None = "NONE",
            Gzip = "GZIP",
        }

        /// Words for `HttpMethod`.
        pub enum HttpMethod {
            Get = "GET",
            Post = "POST",
        }

        /// Words for `AdSequencingMode`.
        pub enum AdSequencingMode {
            FollowAdSequence = "FOLLOW_AD_SEQUENCE",
            IgnoreAdSequence = "IGNORE_AD_SEQUENCE",
        }

        /// Words for `AdSequencingMode`.
        pub enum VastResponseAdSequencingMode {
            FollowAdSequence = "FOLLOW_AD_SEQUENCE",
            IgnoreAdSequence = "IGNORE_AD_SEQUENCE",
            FollowAdSequenceOnlyLive = "FOLLOW_AD_SEQUENCE_ONLY_LIVE",
            FollowAdSequenceOnlyVod = "FOLLOW_AD_SEQUENCE_ONLY_VOD",
        }
    }
}

/// Property types and words of [`PrefetchSchedule`].
pub mod prefetch_schedule {
    use crate::{Json, List, Map, Properties, Value};

    /// A property type of `AWS::MediaTailor::PrefetchSchedule`.
    ///
    /// Required: `DynamicVariable`, `Operator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AvailMatchingCriteria(Properties);

    impl AvailMatchingCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dynamic variable(s) that MediaTailor should use as avail matching criteria.
        ///
        /// `DynamicVariable`. Required.
        pub fn dynamic_variable(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DynamicVariable", value.into());
            self
        }

        /// For the DynamicVariable specified in AvailMatchingCriteria, the Operator that is used for the comparison.
        ///
        /// `Operator`. Required. Allowed: [`Operator`].
        pub fn operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Operator", value.into());
            self
        }
    }

    impl From<AvailMatchingCriteria> for Json {
        fn from(value: AvailMatchingCriteria) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaTailor::PrefetchSchedule`.
    ///
    /// Required: `EndTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrefetchConsumption(Properties);

    impl PrefetchConsumption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If you only want MediaTailor to insert prefetched ads into avails that match specific dynamic variables, set the avail matching criteria.
        ///
        /// `AvailMatchingCriteria`.
        pub fn avail_matching_criteria(
            mut self,
            value: impl Into<List<AvailMatchingCriteria>>,
        ) -> Self {
            self.0.set("AvailMatchingCriteria", value.into());
            self
        }

        /// The time when MediaTailor no longer considers the prefetched ads for use in an ad break, as an ISO 8601 date-time.
        ///
        /// `EndTime`. Required.
        pub fn end_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// The time when prefetched ads are considered for use in an ad break, as an ISO 8601 date-time.
        ///
        /// `StartTime`.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<PrefetchConsumption> for Json {
        fn from(value: PrefetchConsumption) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaTailor::PrefetchSchedule`.
    ///
    /// Required: `EndTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrefetchRetrieval(Properties);

    impl PrefetchRetrieval {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dynamic variables to use for substitution during prefetch requests to the ad decision server (ADS).
        ///
        /// `DynamicVariables`.
        pub fn dynamic_variables(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("DynamicVariables", value.into());
            self
        }

        /// The time when prefetch retrieval ends for the ad break, as an ISO 8601 date-time.
        ///
        /// `EndTime`. Required.
        pub fn end_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// The time when prefetch retrievals can start for this break, as an ISO 8601 date-time.
        ///
        /// `StartTime`.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }

        /// `TrafficShapingRetrievalWindow`.
        pub fn traffic_shaping_retrieval_window(
            mut self,
            value: impl Into<Value<TrafficShapingRetrievalWindow>>,
        ) -> Self {
            self.0.set("TrafficShapingRetrievalWindow", value.into());
            self
        }

        /// `TrafficShapingTpsConfiguration`.
        pub fn traffic_shaping_tps_configuration(
            mut self,
            value: impl Into<Value<TrafficShapingTpsConfiguration>>,
        ) -> Self {
            self.0.set("TrafficShapingTpsConfiguration", value.into());
            self
        }

        /// Indicates the type of traffic shaping used to limit the number of requests to the ADS at one time.
        ///
        /// `TrafficShapingType`. Allowed: [`TrafficShapingType`].
        pub fn traffic_shaping_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrafficShapingType", value.into());
            self
        }
    }

    impl From<PrefetchRetrieval> for Json {
        fn from(value: PrefetchRetrieval) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaTailor::PrefetchSchedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecurringConsumption(Properties);

    impl RecurringConsumption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for the dynamic variables that determine which ad breaks that MediaTailor inserts prefetched ads in.
        ///
        /// `AvailMatchingCriteria`.
        pub fn avail_matching_criteria(
            mut self,
            value: impl Into<List<AvailMatchingCriteria>>,
        ) -> Self {
            self.0.set("AvailMatchingCriteria", value.into());
            self
        }

        /// The number of seconds that an ad is available for insertion after it was prefetched.
        ///
        /// `RetrievedAdExpirationSeconds`.
        pub fn retrieved_ad_expiration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RetrievedAdExpirationSeconds", value.into());
            self
        }
    }

    impl From<RecurringConsumption> for Json {
        fn from(value: RecurringConsumption) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaTailor::PrefetchSchedule`.
    ///
    /// Required: `EndTime`, `RecurringConsumption`, `RecurringRetrieval`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecurringPrefetchConfiguration(Properties);

    impl RecurringPrefetchConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The end time for the window that MediaTailor prefetches and inserts ads in a live event, as an ISO 8601 date-time.
        ///
        /// `EndTime`. Required.
        pub fn end_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// `RecurringConsumption`. Required.
        pub fn recurring_consumption(
            mut self,
            value: impl Into<Value<RecurringConsumption>>,
        ) -> Self {
            self.0.set("RecurringConsumption", value.into());
            self
        }

        /// `RecurringRetrieval`. Required.
        pub fn recurring_retrieval(mut self, value: impl Into<Value<RecurringRetrieval>>) -> Self {
            self.0.set("RecurringRetrieval", value.into());
            self
        }

        /// The start time for the window that MediaTailor prefetches and inserts ads in a live event, as an ISO 8601 date-time.
        ///
        /// `StartTime`.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<RecurringPrefetchConfiguration> for Json {
        fn from(value: RecurringPrefetchConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaTailor::PrefetchSchedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecurringRetrieval(Properties);

    impl RecurringRetrieval {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of seconds that MediaTailor waits after an ad avail before prefetching ads for the next avail.
        ///
        /// `DelayAfterAvailEndSeconds`.
        pub fn delay_after_avail_end_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DelayAfterAvailEndSeconds", value.into());
            self
        }

        /// The dynamic variables to use for substitution during prefetch requests to the ADS.
        ///
        /// `DynamicVariables`.
        pub fn dynamic_variables(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("DynamicVariables", value.into());
            self
        }

        /// `TrafficShapingRetrievalWindow`.
        pub fn traffic_shaping_retrieval_window(
            mut self,
            value: impl Into<Value<TrafficShapingRetrievalWindow>>,
        ) -> Self {
            self.0.set("TrafficShapingRetrievalWindow", value.into());
            self
        }

        /// `TrafficShapingTpsConfiguration`.
        pub fn traffic_shaping_tps_configuration(
            mut self,
            value: impl Into<Value<TrafficShapingTpsConfiguration>>,
        ) -> Self {
            self.0.set("TrafficShapingTpsConfiguration", value.into());
            self
        }

        /// Indicates the type of traffic shaping used to limit the number of requests to the ADS at one time.
        ///
        /// `TrafficShapingType`. Allowed: [`TrafficShapingType`].
        pub fn traffic_shaping_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrafficShapingType", value.into());
            self
        }
    }

    impl From<RecurringRetrieval> for Json {
        fn from(value: RecurringRetrieval) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaTailor::PrefetchSchedule`.
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

    /// A property type of `AWS::MediaTailor::PrefetchSchedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrafficShapingRetrievalWindow(Properties);

    impl TrafficShapingRetrievalWindow {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of time, in seconds, that MediaTailor spreads prefetch requests to the ADS.
        ///
        /// `RetrievalWindowDurationSeconds`.
        pub fn retrieval_window_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RetrievalWindowDurationSeconds", value.into());
            self
        }
    }

    impl From<TrafficShapingRetrievalWindow> for Json {
        fn from(value: TrafficShapingRetrievalWindow) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaTailor::PrefetchSchedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrafficShapingTpsConfiguration(Properties);

    impl TrafficShapingTpsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The expected peak number of concurrent viewers for your content.
        ///
        /// `PeakConcurrentUsers`.
        pub fn peak_concurrent_users(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PeakConcurrentUsers", value.into());
            self
        }

        /// The maximum number of transactions per second (TPS) that your ad decision server (ADS) can handle.
        ///
        /// `PeakTps`.
        pub fn peak_tps(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PeakTps", value.into());
            self
        }
    }

    impl From<TrafficShapingTpsConfiguration> for Json {
        fn from(value: TrafficShapingTpsConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ScheduleType`.
        pub enum ScheduleType {
            Single = "SINGLE",
            Recurring = "RECURRING",
        }

        /// Words for `Operator`.
        pub enum Operator {
            Equals = "EQUALS",
        }

        /// Words for `TrafficShapingType`.
        pub enum TrafficShapingType {
            RetrievalWindow = "RETRIEVAL_WINDOW",
            Tps = "TPS",
        }
    }
}

/// Property types and words of [`Program`].
pub mod program {
    use crate::{Json, List, Properties, Value};

    /// Ad break configuration parameters.
    ///
    /// A property type of `AWS::MediaTailor::Program`.
    ///
    /// Required: `OffsetMillis`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdBreak(Properties);

    impl AdBreak {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines a list of key/value pairs that MediaTailor generates within the EXT-X-ASSET tag for SCTE35\_ENHANCED output.
        ///
        /// `AdBreakMetadata`.
        pub fn ad_break_metadata(mut self, value: impl Into<List<KeyValuePair>>) -> Self {
            self.0.set("AdBreakMetadata", value.into());
            self
        }

        /// The SCTE-35 ad insertion type.
        ///
        /// `MessageType`. Allowed: [`MessageType`].
        pub fn message_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageType", value.into());
            self
        }

        /// How long (in milliseconds) after the beginning of the program that an ad starts.
        ///
        /// `OffsetMillis`. Required.
        pub fn offset_millis(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("OffsetMillis", value.into());
            self
        }

        /// `Slate`.
        pub fn slate(mut self, value: impl Into<Value<SlateSource>>) -> Self {
            self.0.set("Slate", value.into());
            self
        }

        /// `SpliceInsertMessage`.
        pub fn splice_insert_message(
            mut self,
            value: impl Into<Value<SpliceInsertMessage>>,
        ) -> Self {
            self.0.set("SpliceInsertMessage", value.into());
            self
        }

        /// `TimeSignalMessage`.
        pub fn time_signal_message(mut self, value: impl Into<Value<TimeSignalMessage>>) -> Self {
            self.0.set("TimeSignalMessage", value.into());
            self
        }
    }

    impl From<AdBreak> for Json {
        fn from(value: AdBreak) -> Self {
            value.0.into()
        }
    }

    /// A playlist of media to be played instead of the default media on a particular program.
    ///
    /// A property type of `AWS::MediaTailor::Program`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AlternateMedia(Properties);

    impl AlternateMedia {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Ad break configuration parameters defined in AlternateMedia.
        ///
        /// `AdBreaks`.
        pub fn ad_breaks(mut self, value: impl Into<List<AdBreak>>) -> Self {
            self.0.set("AdBreaks", value.into());
            self
        }

        /// `ClipRange`.
        pub fn clip_range(mut self, value: impl Into<Value<ClipRange>>) -> Self {
            self.0.set("ClipRange", value.into());
            self
        }

        /// The duration of the alternateMedia in milliseconds.
        ///
        /// `DurationMillis`.
        pub fn duration_millis(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DurationMillis", value.into());
            self
        }

        /// The name of the live source for alternateMedia.
        ///
        /// `LiveSourceName`.
        pub fn live_source_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LiveSourceName", value.into());
            self
        }

        /// The date and time that the alternateMedia is scheduled to start, in epoch milliseconds.
        ///
        /// `ScheduledStartTimeMillis`.
        pub fn scheduled_start_time_millis(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScheduledStartTimeMillis", value.into());
            self
        }

        /// The name of the source location for alternateMedia.
        ///
        /// `SourceLocationName`.
        pub fn source_location_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceLocationName", value.into());
            self
        }

        /// The name of the VOD source for alternateMedia.
        ///
        /// `VodSourceName`.
        pub fn vod_source_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VodSourceName", value.into());
            self
        }
    }

    impl From<AlternateMedia> for Json {
        fn from(value: AlternateMedia) -> Self {
            value.0.into()
        }
    }

    /// An AudienceMedia object contains an Audience and a list of AlternateMedia.
    ///
    /// A property type of `AWS::MediaTailor::Program`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudienceMedia(Properties);

    impl AudienceMedia {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of AlternateMedia defined in AudienceMedia.
        ///
        /// `AlternateMedia`.
        pub fn alternate_media(mut self, value: impl Into<List<AlternateMedia>>) -> Self {
            self.0.set("AlternateMedia", value.into());
            self
        }

        /// The Audience defined in AudienceMedia.
        ///
        /// `Audience`.
        pub fn audience(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Audience", value.into());
            self
        }
    }

    impl From<AudienceMedia> for Json {
        fn from(value: AudienceMedia) -> Self {
            value.0.into()
        }
    }

    /// Clip range configuration for the VOD source associated with the program.
    ///
    /// A property type of `AWS::MediaTailor::Program`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClipRange(Properties);

    impl ClipRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The end offset of the clip range, in milliseconds.
        ///
        /// `EndOffsetMillis`.
        pub fn end_offset_millis(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EndOffsetMillis", value.into());
            self
        }

        /// The start offset of the clip range, in milliseconds.
        ///
        /// `StartOffsetMillis`.
        pub fn start_offset_millis(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StartOffsetMillis", value.into());
            self
        }
    }

    impl From<ClipRange> for Json {
        fn from(value: ClipRange) -> Self {
            value.0.into()
        }
    }

    /// For SCTE35\_ENHANCED output, defines a key and corresponding value.
    ///
    /// A property type of `AWS::MediaTailor::Program`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeyValuePair(Properties);

    impl KeyValuePair {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<KeyValuePair> for Json {
        fn from(value: KeyValuePair) -> Self {
            value.0.into()
        }
    }

    /// Schedule configuration parameters.
    ///
    /// A property type of `AWS::MediaTailor::Program`.
    ///
    /// Required: `Transition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScheduleConfiguration(Properties);

    impl ScheduleConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ClipRange`.
        pub fn clip_range(mut self, value: impl Into<Value<ClipRange>>) -> Self {
            self.0.set("ClipRange", value.into());
            self
        }

        /// `Transition`. Required.
        pub fn transition(mut self, value: impl Into<Value<Transition>>) -> Self {
            self.0.set("Transition", value.into());
            self
        }
    }

    impl From<ScheduleConfiguration> for Json {
        fn from(value: ScheduleConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The segmentation\_descriptor message configuration.
    ///
    /// A property type of `AWS::MediaTailor::Program`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SegmentationDescriptor(Properties);

    impl SegmentationDescriptor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The segment number to assign.
        ///
        /// `SegmentNum`.
        pub fn segment_num(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SegmentNum", value.into());
            self
        }

        /// The Event Identifier to assign.
        ///
        /// `SegmentationEventId`.
        pub fn segmentation_event_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SegmentationEventId", value.into());
            self
        }

        /// The Type Identifier to assign.
        ///
        /// `SegmentationTypeId`.
        pub fn segmentation_type_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SegmentationTypeId", value.into());
            self
        }

        /// The Upid to assign.
        ///
        /// `SegmentationUpid`.
        pub fn segmentation_upid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentationUpid", value.into());
            self
        }

        /// The Upid Type to assign.
        ///
        /// `SegmentationUpidType`.
        pub fn segmentation_upid_type(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SegmentationUpidType", value.into());
            self
        }

        /// The number of segments expected.
        ///
        /// `SegmentsExpected`.
        pub fn segments_expected(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SegmentsExpected", value.into());
            self
        }

        /// The sub-segment number to assign.
        ///
        /// `SubSegmentNum`.
        pub fn sub_segment_num(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SubSegmentNum", value.into());
            self
        }

        /// The number of sub-segments expected.
        ///
        /// `SubSegmentsExpected`.
        pub fn sub_segments_expected(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SubSegmentsExpected", value.into());
            self
        }
    }

    impl From<SegmentationDescriptor> for Json {
        fn from(value: SegmentationDescriptor) -> Self {
            value.0.into()
        }
    }

    /// Slate VOD source configuration.
    ///
    /// A property type of `AWS::MediaTailor::Program`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlateSource(Properties);

    impl SlateSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the source location where the slate VOD source is stored.
        ///
        /// `SourceLocationName`.
        pub fn source_location_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceLocationName", value.into());
            self
        }

        /// The slate VOD source name.
        ///
        /// `VodSourceName`.
        pub fn vod_source_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VodSourceName", value.into());
            self
        }
    }

    impl From<SlateSource> for Json {
        fn from(value: SlateSource) -> Self {
            value.0.into()
        }
    }

    /// Splice insert message configuration.
    ///
    /// A property type of `AWS::MediaTailor::Program`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SpliceInsertMessage(Properties);

    impl SpliceInsertMessage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This is written to splice\_insert.avail\_num.
        ///
        /// `AvailNum`.
        pub fn avail_num(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AvailNum", value.into());
            self
        }

        /// This is written to splice\_insert.avails\_expected.
        ///
        /// `AvailsExpected`.
        pub fn avails_expected(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AvailsExpected", value.into());
            self
        }

        /// This is written to splice\_insert.splice\_event\_id.
        ///
        /// `SpliceEventId`.
        pub fn splice_event_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SpliceEventId", value.into());
            self
        }

        /// This is written to splice\_insert.unique\_program\_id.
        ///
        /// `UniqueProgramId`.
        pub fn unique_program_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("UniqueProgramId", value.into());
            self
        }
    }

    impl From<SpliceInsertMessage> for Json {
        fn from(value: SpliceInsertMessage) -> Self {
            value.0.into()
        }
    }

    /// The SCTE-35 time\_signal message configuration.
    ///
    /// A property type of `AWS::MediaTailor::Program`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimeSignalMessage(Properties);

    impl TimeSignalMessage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configurations for the SCTE-35 segmentation\_descriptor message(s).
        ///
        /// `SegmentationDescriptors`.
        pub fn segmentation_descriptors(
            mut self,
            value: impl Into<List<SegmentationDescriptor>>,
        ) -> Self {
            self.0.set("SegmentationDescriptors", value.into());
            self
        }
    }

    impl From<TimeSignalMessage> for Json {
        fn from(value: TimeSignalMessage) -> Self {
            value.0.into()
        }
    }

    /// Program transition configuration.
    ///
    /// A property type of `AWS::MediaTailor::Program`.
    ///
    /// Required: `RelativePosition`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Transition(Properties);

    impl Transition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The duration of the live program in seconds.
        ///
        /// `DurationMillis`.
        pub fn duration_millis(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DurationMillis", value.into());
            self
        }

        /// The position where this program will be inserted relative to the RelativePosition.
        ///
        /// `RelativePosition`. Required. Allowed: [`RelativePosition`].
        pub fn relative_position(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RelativePosition", value.into());
            self
        }

        /// The name of the program that this program will be inserted next to.
        ///
        /// `RelativeProgram`.
        pub fn relative_program(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RelativeProgram", value.into());
            self
        }

        /// The date and time that the program is scheduled to start, in epoch milliseconds.
        ///
        /// `ScheduledStartTimeMillis`.
        pub fn scheduled_start_time_millis(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScheduledStartTimeMillis", value.into());
            self
        }

        /// Defines when the program plays in the schedule. You can set the value to ABSOLUTE or RELATIVE.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Transition> for Json {
        fn from(value: Transition) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `MessageType`.
        pub enum MessageType {
            SpliceInsert = "SPLICE_INSERT",
            TimeSignal = "TIME_SIGNAL",
        }

        /// Words for `RelativePosition`.
        pub enum RelativePosition {
            BeforeProgram = "BEFORE_PROGRAM",
            AfterProgram = "AFTER_PROGRAM",
        }
    }
}

/// Property types and words of [`SourceLocation`].
pub mod source_location {
    use crate::{Json, Properties, Value};

    /// Access configuration parameters.
    ///
    /// A property type of `AWS::MediaTailor::SourceLocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessConfiguration(Properties);

    impl AccessConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of authentication used to access content from `HttpConfiguration::BaseUrl` on your source location. Accepted value: `S3_SIGV4` .
        ///
        /// `AccessType`. Allowed: [`AccessType`].
        pub fn access_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessType", value.into());
            self
        }

        /// AWS Secrets Manager access token configuration parameters.
        ///
        /// `SecretsManagerAccessTokenConfiguration`.
        pub fn secrets_manager_access_token_configuration(
            mut self,
            value: impl Into<Value<SecretsManagerAccessTokenConfiguration>>,
        ) -> Self {
            self.0
                .set("SecretsManagerAccessTokenConfiguration", value.into());
            self
        }
    }

    impl From<AccessConfiguration> for Json {
        fn from(value: AccessConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The optional configuration for a server that serves segments. Use this if you want the segment delivery server to be different from the source location server.
    ///
    /// A property type of `AWS::MediaTailor::SourceLocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultSegmentDeliveryConfiguration(Properties);

    impl DefaultSegmentDeliveryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The hostname of the server that will be used to serve segments. This string must include the protocol, such as \*<https://>\* .
        ///
        /// `BaseUrl`.
        pub fn base_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BaseUrl", value.into());
            self
        }
    }

    impl From<DefaultSegmentDeliveryConfiguration> for Json {
        fn from(value: DefaultSegmentDeliveryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The HTTP configuration for the source location.
    ///
    /// A property type of `AWS::MediaTailor::SourceLocation`.
    ///
    /// Required: `BaseUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpConfiguration(Properties);

    impl HttpConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The base URL for the source location host server. This string must include the protocol, such as \*<https://>\* .
        ///
        /// `BaseUrl`. Required.
        pub fn base_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BaseUrl", value.into());
            self
        }
    }

    impl From<HttpConfiguration> for Json {
        fn from(value: HttpConfiguration) -> Self {
            value.0.into()
        }
    }

    /// AWS Secrets Manager access token configuration parameters.
    ///
    /// A property type of `AWS::MediaTailor::SourceLocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecretsManagerAccessTokenConfiguration(Properties);

    impl SecretsManagerAccessTokenConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the HTTP header used to supply the access token in requests to the source location.
        ///
        /// `HeaderName`.
        pub fn header_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HeaderName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the access token.
        ///
        /// `SecretArn`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }

        /// The AWS Secrets Manager [SecretString](https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html#SecretsManager-CreateSecret-request-SecretString.html) key associated with the access token.
        ///
        /// `SecretStringKey`.
        pub fn secret_string_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretStringKey", value.into());
            self
        }
    }

    impl From<SecretsManagerAccessTokenConfiguration> for Json {
        fn from(value: SecretsManagerAccessTokenConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The segment delivery configuration settings.
    ///
    /// A property type of `AWS::MediaTailor::SourceLocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SegmentDeliveryConfiguration(Properties);

    impl SegmentDeliveryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The base URL of the host or path of the segment delivery server that you're using to serve segments. This is typically a content delivery network (CDN). The URL can be absolute or relative.
        ///
        /// `BaseUrl`.
        pub fn base_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BaseUrl", value.into());
            self
        }

        /// A unique identifier used to distinguish between multiple segment delivery configurations in a source location.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<SegmentDeliveryConfiguration> for Json {
        fn from(value: SegmentDeliveryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaTailor::SourceLocation`.
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
        /// Words for `AccessType`.
        pub enum AccessType {
            S3Sigv4 = "S3_SIGV4",
            SecretsManagerAccessToken = "SECRETS_MANAGER_ACCESS_TOKEN",
            AutodetectSigv4 = "AUTODETECT_SIGV4",
        }
    }
}

/// Property types and words of [`VodSource`].
pub mod vod_source {
    use crate::{Json, Properties, Value};

    /// The HTTP package configuration properties for the requested VOD source.
    ///
    /// A property type of `AWS::MediaTailor::VodSource`.
    ///
    /// Required: `Path`, `SourceGroup`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpPackageConfiguration(Properties);

    impl HttpPackageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The relative path to the URL for this VOD source. This is combined with `SourceLocation::HttpConfiguration::BaseUrl` to form a valid URL.
        ///
        /// `Path`. Required.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The name of the source group. This has to match one of the `Channel::Outputs::SourceGroup` .
        ///
        /// `SourceGroup`. Required.
        pub fn source_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceGroup", value.into());
            self
        }

        /// The streaming protocol for this package configuration. Supported values are `HLS` and `DASH` .
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<HttpPackageConfiguration> for Json {
        fn from(value: HttpPackageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaTailor::VodSource`.
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
        /// Words for `Type`.
        pub enum Type {
            Dash = "DASH",
            Hls = "HLS",
        }
    }
}
