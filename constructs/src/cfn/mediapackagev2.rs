//! `AWS::MediaPackageV2`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates a channel to receive content.
///
/// [`AWS::MediaPackageV2::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channel.html).
///
/// Required: `ChannelGroupName`, `ChannelName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Channel(Properties);

impl Channel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the channel group associated with the channel configuration.
    ///
    /// `ChannelGroupName`. Required. A change replaces the resource.
    pub fn channel_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelGroupName", value.into());
        self
    }

    /// The name of the channel.
    ///
    /// `ChannelName`. Required. A change replaces the resource.
    pub fn channel_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelName", value.into());
        self
    }

    /// The description of the channel.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The configuration for input switching based on the media quality confidence score (MQCS) as provided from AWS Elemental MediaLive.
    ///
    /// `InputSwitchConfiguration`.
    pub fn input_switch_configuration(
        mut self,
        value: impl Into<Value<channel::InputSwitchConfiguration>>,
    ) -> Self {
        self.0.set("InputSwitchConfiguration", value.into());
        self
    }

    /// The input type will be an immutable field which will be used to define whether the channel will allow CMAF ingest or HLS ingest. If unprovided, it will default to HLS to preserve current behavior.
    ///
    /// `InputType`. Allowed: [`InputType`](channel::InputType). A change replaces the resource.
    pub fn input_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InputType", value.into());
        self
    }

    /// \<p\>The multiview configuration for a channel. A multiview channel composites video from several source channels into a single tiled output stream. Players receive one standard HLS or DASH stream instead of several separate streams.
    ///
    /// `MultiviewConfiguration`.
    pub fn multiview_configuration(
        mut self,
        value: impl Into<Value<channel::MultiviewConfiguration>>,
    ) -> Self {
        self.0.set("MultiviewConfiguration", value.into());
        self
    }

    /// The settings for what common media server data (CMSD) headers AWS Elemental MediaPackage includes in responses to the CDN.
    ///
    /// `OutputHeaderConfiguration`.
    pub fn output_header_configuration(
        mut self,
        value: impl Into<Value<channel::OutputHeaderConfiguration>>,
    ) -> Self {
        self.0.set("OutputHeaderConfiguration", value.into());
        self
    }

    /// `OutputLockingMode`. Allowed: [`OutputLockingMode`](channel::OutputLockingMode). A change replaces the resource.
    pub fn output_locking_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OutputLockingMode", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<channel::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Channel {
    const TYPE: &'static str = "AWS::MediaPackageV2::Channel";
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
    /// The Amazon Resource Name (ARN) of the channel.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// \<p\>The multiview channels, in the same channel group, that list this channel as an available source. This is a read-only field. You can't delete a channel while any multiview channel still lists it as a source.
    ///
    /// `Fn::GetAtt` of `AttachedMultiviewChannels`.
    #[must_use]
    pub fn attached_multiview_channels(self) -> Value<Vec<String>> {
        self.attribute_list("AttachedMultiviewChannels")
    }

    /// The timestamp of the creation of the channel.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ingest domain URL where the source stream should be sent.
    ///
    /// `Fn::GetAtt` of `IngestEndpointUrls`.
    #[must_use]
    pub fn ingest_endpoint_urls(self) -> Value<Vec<String>> {
        self.attribute_list("IngestEndpointUrls")
    }

    /// The ingest endpoints associated with the channel.
    ///
    /// `Fn::GetAtt` of `IngestEndpoints`.
    #[must_use]
    pub fn ingest_endpoints(self) -> Value<Vec<String>> {
        self.attribute_list("IngestEndpoints")
    }

    /// The timestamp of the modification of the channel.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// Specifies the configuration for a MediaPackage V2 channel group.
///
/// [`AWS::MediaPackageV2::ChannelGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channelgroup.html).
///
/// Required: `ChannelGroupName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ChannelGroup(Properties);

impl ChannelGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the channel group.
    ///
    /// `ChannelGroupName`. Required. A change replaces the resource.
    pub fn channel_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelGroupName", value.into());
        self
    }

    /// The configuration for a MediaPackage V2 channel group.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The tags associated with the channel group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<channel_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ChannelGroup {
    const TYPE: &'static str = "AWS::MediaPackageV2::ChannelGroup";
}

impl Construct for ChannelGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ChannelGroup> for Properties {
    fn from(value: ChannelGroup) -> Self {
        value.0
    }
}

impl Handle<ChannelGroup> {
    /// The Amazon Resource Name (ARN) of the channel group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp of the creation of the channel group.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The egress domain of the channel group.
    ///
    /// `Fn::GetAtt` of `EgressDomain`.
    #[must_use]
    pub fn egress_domain(self) -> Value<String> {
        self.attribute("EgressDomain")
    }

    /// The timestamp of the modification of the channel group.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// Specifies the configuration parameters of a MediaPackage V2 channel policy.
///
/// [`AWS::MediaPackageV2::ChannelPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channelpolicy.html).
///
/// Required: `ChannelGroupName`, `ChannelName`, `Policy`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ChannelPolicy(Properties);

impl ChannelPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the channel group associated with the channel policy.
    ///
    /// `ChannelGroupName`. Required. A change replaces the resource.
    pub fn channel_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelGroupName", value.into());
        self
    }

    /// The name of the channel associated with the channel policy.
    ///
    /// `ChannelName`. Required. A change replaces the resource.
    pub fn channel_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelName", value.into());
        self
    }

    /// The policy associated with the channel.
    ///
    /// `Policy`. Required.
    pub fn policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Policy", value.into());
        self
    }
}

impl Resource for ChannelPolicy {
    const TYPE: &'static str = "AWS::MediaPackageV2::ChannelPolicy";
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

/// Specifies the configuration parameters for a MediaPackage V2 origin endpoint.
///
/// [`AWS::MediaPackageV2::OriginEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html).
///
/// Required: `ChannelGroupName`, `ChannelName`, `ContainerType`, `OriginEndpointName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OriginEndpoint(Properties);

impl OriginEndpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the channel group associated with the origin endpoint configuration.
    ///
    /// `ChannelGroupName`. Required. A change replaces the resource.
    pub fn channel_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelGroupName", value.into());
        self
    }

    /// The channel name associated with the origin endpoint.
    ///
    /// `ChannelName`. Required. A change replaces the resource.
    pub fn channel_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelName", value.into());
        self
    }

    /// The container type associated with the origin endpoint configuration.
    ///
    /// `ContainerType`. Required. Allowed: [`ContainerType`](origin_endpoint::ContainerType).
    pub fn container_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContainerType", value.into());
        self
    }

    /// A DASH manifest configuration.
    ///
    /// `DashManifests`.
    pub fn dash_manifests(
        mut self,
        value: impl Into<List<origin_endpoint::DashManifestConfiguration>>,
    ) -> Self {
        self.0.set("DashManifests", value.into());
        self
    }

    /// The description associated with the origin endpoint.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The failover settings for the endpoint.
    ///
    /// `ForceEndpointErrorConfiguration`.
    pub fn force_endpoint_error_configuration(
        mut self,
        value: impl Into<Value<origin_endpoint::ForceEndpointErrorConfiguration>>,
    ) -> Self {
        self.0.set("ForceEndpointErrorConfiguration", value.into());
        self
    }

    /// The HLS manifests associated with the origin endpoint configuration.
    ///
    /// `HlsManifests`.
    pub fn hls_manifests(
        mut self,
        value: impl Into<List<origin_endpoint::HlsManifestConfiguration>>,
    ) -> Self {
        self.0.set("HlsManifests", value.into());
        self
    }

    /// The low-latency HLS (LL-HLS) manifests associated with the origin endpoint.
    ///
    /// `LowLatencyHlsManifests`.
    pub fn low_latency_hls_manifests(
        mut self,
        value: impl Into<List<origin_endpoint::LowLatencyHlsManifestConfiguration>>,
    ) -> Self {
        self.0.set("LowLatencyHlsManifests", value.into());
        self
    }

    /// A list of Microsoft Smooth Streaming (MSS) manifest configurations associated with the origin endpoint. Each configuration represents a different MSS streaming option available from this endpoint.
    ///
    /// `MssManifests`.
    pub fn mss_manifests(
        mut self,
        value: impl Into<List<origin_endpoint::MssManifestConfiguration>>,
    ) -> Self {
        self.0.set("MssManifests", value.into());
        self
    }

    /// The name of the origin endpoint associated with the origin endpoint configuration.
    ///
    /// `OriginEndpointName`. Required. A change replaces the resource.
    pub fn origin_endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OriginEndpointName", value.into());
        self
    }

    /// The segment associated with the origin endpoint.
    ///
    /// `Segment`.
    pub fn segment(mut self, value: impl Into<Value<origin_endpoint::Segment>>) -> Self {
        self.0.set("Segment", value.into());
        self
    }

    /// The size of the window (in seconds) to specify a window of the live stream that's available for on-demand viewing. Viewers can start-over or catch-up on content that falls within the window.
    ///
    /// `StartoverWindowSeconds`.
    pub fn startover_window_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("StartoverWindowSeconds", value.into());
        self
    }

    /// `StreamNameOutputMode`. Allowed: [`StreamNameOutputMode`](origin_endpoint::StreamNameOutputMode).
    pub fn stream_name_output_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StreamNameOutputMode", value.into());
        self
    }

    /// The tags associated with the origin endpoint.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<origin_endpoint::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// `UriSeparator`. Allowed: [`UriSeparator`](origin_endpoint::UriSeparator).
    pub fn uri_separator(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UriSeparator", value.into());
        self
    }
}

impl Resource for OriginEndpoint {
    const TYPE: &'static str = "AWS::MediaPackageV2::OriginEndpoint";
}

impl Construct for OriginEndpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OriginEndpoint> for Properties {
    fn from(value: OriginEndpoint) -> Self {
        value.0
    }
}

impl Handle<OriginEndpoint> {
    /// The Amazon Resource Name (ARN) of the origin endpoint.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp of the creation of the origin endpoint.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The egress domain URL for stream delivery from MediaPackage.
    ///
    /// `Fn::GetAtt` of `DashManifestUrls`.
    #[must_use]
    pub fn dash_manifest_urls(self) -> Value<Vec<String>> {
        self.attribute_list("DashManifestUrls")
    }

    /// The egress domain URL for stream delivery from MediaPackage.
    ///
    /// `Fn::GetAtt` of `HlsManifestUrls`.
    #[must_use]
    pub fn hls_manifest_urls(self) -> Value<Vec<String>> {
        self.attribute_list("HlsManifestUrls")
    }

    /// The egress domain URL for stream delivery from MediaPackage.
    ///
    /// `Fn::GetAtt` of `LowLatencyHlsManifestUrls`.
    #[must_use]
    pub fn low_latency_hls_manifest_urls(self) -> Value<Vec<String>> {
        self.attribute_list("LowLatencyHlsManifestUrls")
    }

    /// The timestamp of the modification of the origin endpoint.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// `Fn::GetAtt` of `MssManifestUrls`.
    #[must_use]
    pub fn mss_manifest_urls(self) -> Value<Vec<String>> {
        self.attribute_list("MssManifestUrls")
    }
}

/// Specifies the configuration parameters of a policy associated with a MediaPackage V2 origin endpoint.
///
/// [`AWS::MediaPackageV2::OriginEndpointPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpointpolicy.html).
///
/// Required: `ChannelGroupName`, `ChannelName`, `OriginEndpointName`, `Policy`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OriginEndpointPolicy(Properties);

impl OriginEndpointPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The settings to enable CDN authorization headers in MediaPackage.
    ///
    /// `CdnAuthConfiguration`.
    pub fn cdn_auth_configuration(
        mut self,
        value: impl Into<Value<origin_endpoint_policy::CdnAuthConfiguration>>,
    ) -> Self {
        self.0.set("CdnAuthConfiguration", value.into());
        self
    }

    /// The name of the channel group associated with the origin endpoint policy.
    ///
    /// `ChannelGroupName`. Required. A change replaces the resource.
    pub fn channel_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelGroupName", value.into());
        self
    }

    /// The channel name associated with the origin endpoint policy.
    ///
    /// `ChannelName`. Required. A change replaces the resource.
    pub fn channel_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelName", value.into());
        self
    }

    /// The name of the origin endpoint associated with the origin endpoint policy.
    ///
    /// `OriginEndpointName`. Required. A change replaces the resource.
    pub fn origin_endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OriginEndpointName", value.into());
        self
    }

    /// The policy associated with the origin endpoint.
    ///
    /// `Policy`. Required.
    pub fn policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Policy", value.into());
        self
    }
}

impl Resource for OriginEndpointPolicy {
    const TYPE: &'static str = "AWS::MediaPackageV2::OriginEndpointPolicy";
}

impl Construct for OriginEndpointPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OriginEndpointPolicy> for Properties {
    fn from(value: OriginEndpointPolicy) -> Self {
        value.0
    }
}

/// Property types and words of [`Channel`].
pub mod channel {
    use crate::{Json, List, Properties, Value};

    /// The input URL where the source stream should be sent.
    ///
    /// A property type of `AWS::MediaPackageV2::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IngestEndpoint(Properties);

    impl IngestEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier associated with the ingest endpoint of the channel.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The URL associated with the ingest endpoint of the channel.
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<IngestEndpoint> for Json {
        fn from(value: IngestEndpoint) -> Self {
            value.0.into()
        }
    }

    /// The configuration for input switching based on the media quality confidence score (MQCS) as provided from AWS Elemental MediaLive.
    ///
    /// A property type of `AWS::MediaPackageV2::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputSwitchConfiguration(Properties);

    impl InputSwitchConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When true, AWS Elemental MediaPackage performs input switching based on the MQCS. Default is false. This setting is valid only when `InputType` is `CMAF` .
        ///
        /// `MQCSInputSwitching`.
        pub fn mqcs_input_switching(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("MQCSInputSwitching", value.into());
            self
        }

        /// For CMAF inputs, indicates which input MediaPackage should prefer when both inputs have equal MQCS scores. Select `1` to prefer the first ingest endpoint, or `2` to prefer the second ingest endpoint.
        ///
        /// `PreferredInput`.
        pub fn preferred_input(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PreferredInput", value.into());
            self
        }
    }

    impl From<InputSwitchConfiguration> for Json {
        fn from(value: InputSwitchConfiguration) -> Self {
            value.0.into()
        }
    }

    /// \<p\>The multiview configuration for a channel. A multiview channel composites video from several source channels into a single tiled output stream. Players receive one standard HLS or DASH stream instead of several separate streams.
    ///
    /// A property type of `AWS::MediaPackageV2::Channel`.
    ///
    /// Required: `AvailableLayouts`, `AvailableSources`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiviewConfiguration(Properties);

    impl MultiviewConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \<p\>The tile layouts that players can request from this multiview channel's origin endpoints. Only the layouts that you list here are available. Each layout must appear at most once.\</p\>
        ///
        /// `AvailableLayouts`. Required. Allowed: [`AvailableLayouts`].
        pub fn available_layouts(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AvailableLayouts", value.into());
            self
        }

        /// \<p\>The channels that players can use as tiles in this multiview channel's output. Each source channel must be in the same channel group as the multiview channel, and must have an \<code\>InputType\</code\> of \<code\>CMAF\</code\>.
        ///
        /// `AvailableSources`. Required.
        pub fn available_sources(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AvailableSources", value.into());
            self
        }
    }

    impl From<MultiviewConfiguration> for Json {
        fn from(value: MultiviewConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The settings for what common media server data (CMSD) headers AWS Elemental MediaPackage includes in responses to the CDN.
    ///
    /// A property type of `AWS::MediaPackageV2::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutputHeaderConfiguration(Properties);

    impl OutputHeaderConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When true, AWS Elemental MediaPackage includes the MQCS in responses to the CDN. This setting is valid only when `InputType` is `CMAF` .
        ///
        /// `PublishMQCS`.
        pub fn publish_mqcs(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PublishMQCS", value.into());
            self
        }
    }

    impl From<OutputHeaderConfiguration> for Json {
        fn from(value: OutputHeaderConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaPackageV2::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Value`.
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
        /// Words for `InputType`.
        pub enum InputType {
            Hls = "HLS",
            Cmaf = "CMAF",
            Multiview = "MULTIVIEW",
        }

        /// Words for `OutputLockingMode`.
        pub enum OutputLockingMode {
            EpochLocked = "EPOCH_LOCKED",
            NonEpochLocked = "NON_EPOCH_LOCKED",
        }

        /// Words for `AvailableLayouts`.
        pub enum AvailableLayouts {
            Layout2eh = "LAYOUT_2EH",
            Layout2pl = "LAYOUT_2PL",
            Layout3el = "LAYOUT_3EL",
            Layout3pl = "LAYOUT_3PL",
            Layout4e = "LAYOUT_4E",
            Layout4pl = "LAYOUT_4PL",
        }
    }
}

/// Property types of [`ChannelGroup`].
pub mod channel_group {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::MediaPackageV2::ChannelGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Value`.
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

/// Property types and words of [`OriginEndpoint`].
pub mod origin_endpoint {
    use crate::{Json, List, Properties, Value};

    /// \<p\>The configuration that controls the content key period timing information that MediaPackage signals to your DRM key provider.\</p\>
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContentKeyPeriodConfiguration(Properties);

    impl ContentKeyPeriodConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ContentKeyPeriodTiming`. Allowed: [`ContentKeyPeriodTiming`].
        pub fn content_key_period_timing(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentKeyPeriodTiming", value.into());
            self
        }
    }

    impl From<ContentKeyPeriodConfiguration> for Json {
        fn from(value: ContentKeyPeriodConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The base URLs to use for retrieving segments. You can specify multiple locations and indicate the priority and weight for when each should be used, for use in mutli-CDN workflows.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    ///
    /// Required: `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DashBaseUrl(Properties);

    impl DashBaseUrl {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// For use with DVB-DASH profiles only. The priority of this location for servings segments. The lower the number, the higher the priority.
        ///
        /// `DvbPriority`.
        pub fn dvb_priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DvbPriority", value.into());
            self
        }

        /// For use with DVB-DASH profiles only. The weighting for source locations that have the same priority.
        ///
        /// `DvbWeight`.
        pub fn dvb_weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DvbWeight", value.into());
            self
        }

        /// The name of the source location.
        ///
        /// `ServiceLocation`.
        pub fn service_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceLocation", value.into());
            self
        }

        /// A source location for segments.
        ///
        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<DashBaseUrl> for Json {
        fn from(value: DashBaseUrl) -> Self {
            value.0.into()
        }
    }

    /// For use with DVB-DASH profiles only. The settings for font downloads that you want AWS Elemental MediaPackage to pass through to the manifest.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DashDvbFontDownload(Properties);

    impl DashDvbFontDownload {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The `fontFamily` name for subtitles, as described in [EBU-TT-D Subtitling Distribution Format](https://docs.aws.amazon.com/https://tech.ebu.ch/publications/tech3380) .
        ///
        /// `FontFamily`.
        pub fn font_family(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FontFamily", value.into());
            self
        }

        /// The `mimeType` of the resource that's at the font download URL.
        ///
        /// `MimeType`.
        pub fn mime_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MimeType", value.into());
            self
        }

        /// The URL for downloading fonts for subtitles.
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<DashDvbFontDownload> for Json {
        fn from(value: DashDvbFontDownload) -> Self {
            value.0.into()
        }
    }

    /// For use with DVB-DASH profiles only. The settings for error reporting from the playback device that you want AWS Elemental MediaPackage to pass through to the manifest.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    ///
    /// Required: `ReportingUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DashDvbMetricsReporting(Properties);

    impl DashDvbMetricsReporting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of playback devices per 1000 that will send error reports to the reporting URL. This represents the probability that a playback device will be a reporting player for this session.
        ///
        /// `Probability`.
        pub fn probability(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Probability", value.into());
            self
        }

        /// The URL where playback devices send error reports.
        ///
        /// `ReportingUrl`. Required.
        pub fn reporting_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReportingUrl", value.into());
            self
        }
    }

    impl From<DashDvbMetricsReporting> for Json {
        fn from(value: DashDvbMetricsReporting) -> Self {
            value.0.into()
        }
    }

    /// For endpoints that use the DVB-DASH profile only. The font download and error reporting information that you want MediaPackage to pass through to the manifest.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DashDvbSettings(Properties);

    impl DashDvbSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Playback device error reporting settings.
        ///
        /// `ErrorMetrics`.
        pub fn error_metrics(mut self, value: impl Into<List<DashDvbMetricsReporting>>) -> Self {
            self.0.set("ErrorMetrics", value.into());
            self
        }

        /// Subtitle font settings.
        ///
        /// `FontDownload`.
        pub fn font_download(mut self, value: impl Into<Value<DashDvbFontDownload>>) -> Self {
            self.0.set("FontDownload", value.into());
            self
        }
    }

    impl From<DashDvbSettings> for Json {
        fn from(value: DashDvbSettings) -> Self {
            value.0.into()
        }
    }

    /// The DASH manifest configuration associated with the origin endpoint.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    ///
    /// Required: `ManifestName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DashManifestConfiguration(Properties);

    impl DashManifestConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AudioTimelinePattern`. Allowed: [`AudioTimelinePattern`].
        pub fn audio_timeline_pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioTimelinePattern", value.into());
            self
        }

        /// \<p\>The configuration for the DASH \<code\>availabilityStartTime\</code\> attribute of the Media Presentation Description (MPD). Use this configuration to set a custom availability start time for your DASH manifest.\</p\>
        ///
        /// `AvailabilityStartTimeConfiguration`.
        pub fn availability_start_time_configuration(mut self, value: impl Into<Json>) -> Self {
            self.0
                .set("AvailabilityStartTimeConfiguration", value.into());
            self
        }

        /// The base URLs to use for retrieving segments.
        ///
        /// `BaseUrls`.
        pub fn base_urls(mut self, value: impl Into<List<DashBaseUrl>>) -> Self {
            self.0.set("BaseUrls", value.into());
            self
        }

        /// The layout of the DASH manifest that MediaPackage produces. `STANDARD` indicates a default manifest, which is compacted. `NONE` indicates a full manifest.
        ///
        /// `Compactness`. Allowed: [`Compactness`].
        pub fn compactness(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Compactness", value.into());
            self
        }

        /// Determines how the DASH manifest signals the DRM content.
        ///
        /// `DrmSignaling`. Allowed: [`DrmSignaling`].
        pub fn drm_signaling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DrmSignaling", value.into());
            self
        }

        /// For endpoints that use the DVB-DASH profile only. The font download and error reporting information that you want MediaPackage to pass through to the manifest.
        ///
        /// `DvbSettings`.
        pub fn dvb_settings(mut self, value: impl Into<Value<DashDvbSettings>>) -> Self {
            self.0.set("DvbSettings", value.into());
            self
        }

        /// Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest.
        ///
        /// `FilterConfiguration`.
        pub fn filter_configuration(
            mut self,
            value: impl Into<Value<FilterConfiguration>>,
        ) -> Self {
            self.0.set("FilterConfiguration", value.into());
            self
        }

        /// A short string that's appended to the endpoint URL. The child manifest name creates a unique path to this endpoint.
        ///
        /// `ManifestName`. Required.
        pub fn manifest_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestName", value.into());
            self
        }

        /// The total duration (in seconds) of the manifest's content.
        ///
        /// `ManifestWindowSeconds`.
        pub fn manifest_window_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ManifestWindowSeconds", value.into());
            self
        }

        /// Minimum amount of content (in seconds) that a player must keep available in the buffer.
        ///
        /// `MinBufferTimeSeconds`.
        pub fn min_buffer_time_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinBufferTimeSeconds", value.into());
            self
        }

        /// Minimum amount of time (in seconds) that the player should wait before requesting updates to the manifest.
        ///
        /// `MinUpdatePeriodSeconds`.
        pub fn min_update_period_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinUpdatePeriodSeconds", value.into());
            self
        }

        /// A list of triggers that controls when AWS Elemental MediaPackage separates the MPEG-DASH manifest into multiple periods.
        ///
        /// `PeriodTriggers`. Allowed: [`PeriodTriggers`].
        pub fn period_triggers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PeriodTriggers", value.into());
            self
        }

        /// The profile that the output is compliant with.
        ///
        /// `Profiles`. Allowed: [`Profiles`].
        pub fn profiles(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Profiles", value.into());
            self
        }

        /// Details about the content that you want MediaPackage to pass through in the manifest to the playback device.
        ///
        /// `ProgramInformation`.
        pub fn program_information(
            mut self,
            value: impl Into<Value<DashProgramInformation>>,
        ) -> Self {
            self.0.set("ProgramInformation", value.into());
            self
        }

        /// The SCTE configuration.
        ///
        /// `ScteDash`.
        pub fn scte_dash(mut self, value: impl Into<Value<ScteDash>>) -> Self {
            self.0.set("ScteDash", value.into());
            self
        }

        /// Determines the type of variable used in the `media` URL of the `SegmentTemplate` tag in the manifest. Also specifies if segment timeline information is included in `SegmentTimeline` or `SegmentTemplate` .
        ///
        /// `SegmentTemplateFormat`. Allowed: [`SegmentTemplateFormat`].
        pub fn segment_template_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentTemplateFormat", value.into());
            self
        }

        /// The configuration for DASH subtitles.
        ///
        /// `SubtitleConfiguration`.
        pub fn subtitle_configuration(
            mut self,
            value: impl Into<Value<DashSubtitleConfiguration>>,
        ) -> Self {
            self.0.set("SubtitleConfiguration", value.into());
            self
        }

        /// The amount of time (in seconds) that the player should be from the end of the manifest.
        ///
        /// `SuggestedPresentationDelaySeconds`.
        pub fn suggested_presentation_delay_seconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("SuggestedPresentationDelaySeconds", value.into());
            self
        }

        /// `UriPathType`. Allowed: [`UriPathType`].
        pub fn uri_path_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UriPathType", value.into());
            self
        }

        /// Determines the type of UTC timing included in the DASH Media Presentation Description (MPD).
        ///
        /// `UtcTiming`.
        pub fn utc_timing(mut self, value: impl Into<Value<DashUtcTiming>>) -> Self {
            self.0.set("UtcTiming", value.into());
            self
        }
    }

    impl From<DashManifestConfiguration> for Json {
        fn from(value: DashManifestConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Details about the content that you want MediaPackage to pass through in the manifest to the playback device.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DashProgramInformation(Properties);

    impl DashProgramInformation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A copyright statement about the content.
        ///
        /// `Copyright`.
        pub fn copyright(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Copyright", value.into());
            self
        }

        /// The language code for this manifest.
        ///
        /// `LanguageCode`.
        pub fn language_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LanguageCode", value.into());
            self
        }

        /// An absolute URL that contains more information about this content.
        ///
        /// `MoreInformationUrl`.
        pub fn more_information_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MoreInformationUrl", value.into());
            self
        }

        /// Information about the content provider.
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// The title for the manifest.
        ///
        /// `Title`.
        pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Title", value.into());
            self
        }
    }

    impl From<DashProgramInformation> for Json {
        fn from(value: DashProgramInformation) -> Self {
            value.0.into()
        }
    }

    /// The configuration for DASH subtitles.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DashSubtitleConfiguration(Properties);

    impl DashSubtitleConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings for TTML subtitles.
        ///
        /// `TtmlConfiguration`.
        pub fn ttml_configuration(
            mut self,
            value: impl Into<Value<DashTtmlConfiguration>>,
        ) -> Self {
            self.0.set("TtmlConfiguration", value.into());
            self
        }
    }

    impl From<DashSubtitleConfiguration> for Json {
        fn from(value: DashSubtitleConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The settings for TTML subtitles.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    ///
    /// Required: `TtmlProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DashTtmlConfiguration(Properties);

    impl DashTtmlConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The profile that MediaPackage uses when signaling subtitles in the manifest. `IMSC` is the default profile. `EBU-TT-D` produces subtitles that are compliant with the EBU-TT-D TTML profile.
        ///
        /// `TtmlProfile`. Required. Allowed: [`TtmlProfile`].
        pub fn ttml_profile(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TtmlProfile", value.into());
            self
        }
    }

    impl From<DashTtmlConfiguration> for Json {
        fn from(value: DashTtmlConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Determines the type of UTC timing included in the DASH Media Presentation Description (MPD).
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DashUtcTiming(Properties);

    impl DashUtcTiming {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The UTC timing mode.
        ///
        /// `TimingMode`. Allowed: [`TimingMode`].
        pub fn timing_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimingMode", value.into());
            self
        }

        /// The the method that the player uses to synchronize to coordinated universal time (UTC) wall clock time.
        ///
        /// `TimingSource`.
        pub fn timing_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimingSource", value.into());
            self
        }
    }

    impl From<DashUtcTiming> for Json {
        fn from(value: DashUtcTiming) -> Self {
            value.0.into()
        }
    }

    /// The parameters for encrypting content.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    ///
    /// Required: `EncryptionMethod`, `SpekeKeyProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Encryption(Properties);

    impl Encryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Excludes SEIG and SGPD boxes from segment metadata in CMAF containers.
        ///
        /// `CmafExcludeSegmentDrmMetadata`.
        pub fn cmaf_exclude_segment_drm_metadata(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CmafExcludeSegmentDrmMetadata", value.into());
            self
        }

        /// A 128-bit, 16-byte hex value represented by a 32-character string, used in conjunction with the key for encrypting content. If you don't specify a value, then MediaPackage creates the constant initialization vector (IV).
        ///
        /// `ConstantInitializationVector`.
        pub fn constant_initialization_vector(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConstantInitializationVector", value.into());
            self
        }

        /// The encryption method to use.
        ///
        /// `EncryptionMethod`. Required.
        pub fn encryption_method(mut self, value: impl Into<Value<EncryptionMethod>>) -> Self {
            self.0.set("EncryptionMethod", value.into());
            self
        }

        /// The interval, in seconds, to rotate encryption keys for the origin endpoint.
        ///
        /// `KeyRotationIntervalSeconds`.
        pub fn key_rotation_interval_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("KeyRotationIntervalSeconds", value.into());
            self
        }

        /// The SPEKE key provider to use for encryption.
        ///
        /// `SpekeKeyProvider`. Required.
        pub fn speke_key_provider(mut self, value: impl Into<Value<SpekeKeyProvider>>) -> Self {
            self.0.set("SpekeKeyProvider", value.into());
            self
        }
    }

    impl From<Encryption> for Json {
        fn from(value: Encryption) -> Self {
            value.0.into()
        }
    }

    /// Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use SPEKE Version 2.0.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    ///
    /// Required: `PresetSpeke20Audio`, `PresetSpeke20Video`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionContractConfiguration(Properties);

    impl EncryptionContractConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A collection of audio encryption presets.
        ///
        /// `PresetSpeke20Audio`. Required. Allowed: [`PresetSpeke20Audio`].
        pub fn preset_speke20_audio(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PresetSpeke20Audio", value.into());
            self
        }

        /// The SPEKE Version 2.0 preset video associated with the encryption contract configuration of the origin endpoint.
        ///
        /// `PresetSpeke20Video`. Required. Allowed: [`PresetSpeke20Video`].
        pub fn preset_speke20_video(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PresetSpeke20Video", value.into());
            self
        }
    }

    impl From<EncryptionContractConfiguration> for Json {
        fn from(value: EncryptionContractConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The encryption method associated with the origin endpoint.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionMethod(Properties);

    impl EncryptionMethod {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encryption method to use.
        ///
        /// `CmafEncryptionMethod`. Allowed: [`CmafEncryptionMethod`].
        pub fn cmaf_encryption_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CmafEncryptionMethod", value.into());
            self
        }

        /// The encryption method used for Microsoft Smooth Streaming (MSS) content. This specifies how the MSS segments are encrypted to protect the content during delivery to client players.
        ///
        /// `IsmEncryptionMethod`. Allowed: [`IsmEncryptionMethod`].
        pub fn ism_encryption_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IsmEncryptionMethod", value.into());
            self
        }

        /// The encryption method to use.
        ///
        /// `TsEncryptionMethod`. Allowed: [`TsEncryptionMethod`].
        pub fn ts_encryption_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TsEncryptionMethod", value.into());
            self
        }
    }

    impl From<EncryptionMethod> for Json {
        fn from(value: EncryptionMethod) -> Self {
            value.0.into()
        }
    }

    /// Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilterConfiguration(Properties);

    impl FilterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Optionally specify the clip start time for all of your manifest egress requests. When you include clip start time, note that you cannot use clip start time query parameters for this manifest's endpoint URL.
        ///
        /// `ClipStartTime`.
        pub fn clip_start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClipStartTime", value.into());
            self
        }

        /// \<p\>Optionally specify one or more DRM settings for all of your manifest egress requests. When you include a DRM setting, note that you cannot use an identical DRM setting query parameter for this manifest's endpoint URL.\</p\>
        ///
        /// `DrmSettings`.
        pub fn drm_settings(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DrmSettings", value.into());
            self
        }

        /// Optionally specify the end time for all of your manifest egress requests. When you include end time, note that you cannot use end time query parameters for this manifest's endpoint URL.
        ///
        /// `End`.
        pub fn end(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("End", value.into());
            self
        }

        /// Optionally specify one or more manifest filters for all of your manifest egress requests. When you include a manifest filter, note that you cannot use an identical manifest filter query parameter for this manifest's endpoint URL.
        ///
        /// `ManifestFilter`.
        pub fn manifest_filter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestFilter", value.into());
            self
        }

        /// `Multiview`.
        pub fn multiview(mut self, value: impl Into<Value<MultiviewFilterConfiguration>>) -> Self {
            self.0.set("Multiview", value.into());
            self
        }

        /// Optionally specify the start time for all of your manifest egress requests. When you include start time, note that you cannot use start time query parameters for this manifest's endpoint URL.
        ///
        /// `Start`.
        pub fn start(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Start", value.into());
            self
        }

        /// Optionally specify the time delay for all of your manifest egress requests. Enter a value that is smaller than your endpoint's startover window.
        ///
        /// `TimeDelaySeconds`.
        pub fn time_delay_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeDelaySeconds", value.into());
            self
        }
    }

    impl From<FilterConfiguration> for Json {
        fn from(value: FilterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The failover settings for the endpoint.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ForceEndpointErrorConfiguration(Properties);

    impl ForceEndpointErrorConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The failover conditions for the endpoint. The options are:
        ///
        /// `EndpointErrorConditions`. Allowed: [`EndpointErrorConditions`].
        pub fn endpoint_error_conditions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EndpointErrorConditions", value.into());
            self
        }
    }

    impl From<ForceEndpointErrorConfiguration> for Json {
        fn from(value: ForceEndpointErrorConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The HLS manifest configuration associated with the origin endpoint.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    ///
    /// Required: `ManifestName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsManifestConfiguration(Properties);

    impl HlsManifestConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the child manifest associated with the HLS manifest configuration.
        ///
        /// `ChildManifestName`.
        pub fn child_manifest_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChildManifestName", value.into());
            self
        }

        /// Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest.
        ///
        /// `FilterConfiguration`.
        pub fn filter_configuration(
            mut self,
            value: impl Into<Value<FilterConfiguration>>,
        ) -> Self {
            self.0.set("FilterConfiguration", value.into());
            self
        }

        /// The name of the manifest associated with the HLS manifest configuration.
        ///
        /// `ManifestName`. Required.
        pub fn manifest_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestName", value.into());
            self
        }

        /// The duration of the manifest window, in seconds, for the HLS manifest configuration.
        ///
        /// `ManifestWindowSeconds`.
        pub fn manifest_window_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ManifestWindowSeconds", value.into());
            self
        }

        /// The `EXT-X-PROGRAM-DATE-TIME` interval, in seconds, associated with the HLS manifest configuration.
        ///
        /// `ProgramDateTimeIntervalSeconds`.
        pub fn program_date_time_interval_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProgramDateTimeIntervalSeconds", value.into());
            self
        }

        /// THE SCTE-35 HLS configuration associated with the HLS manifest configuration.
        ///
        /// `ScteHls`.
        pub fn scte_hls(mut self, value: impl Into<Value<ScteHls>>) -> Self {
            self.0.set("ScteHls", value.into());
            self
        }

        /// To insert an EXT-X-START tag in your HLS playlist, specify a StartTag configuration object with a valid TimeOffset. When you do, you can also optionally specify whether to include a PRECISE value in the EXT-X-START tag.
        ///
        /// `StartTag`.
        pub fn start_tag(mut self, value: impl Into<Value<StartTag>>) -> Self {
            self.0.set("StartTag", value.into());
            self
        }

        /// `UriPathType`. Allowed: [`UriPathType`].
        pub fn uri_path_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UriPathType", value.into());
            self
        }

        /// The URL of the HLS manifest configuration.
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }

        /// When enabled, MediaPackage URL-encodes the query string for API requests for HLS child manifests to comply with AWS Signature Version 4 (SigV4) signature signing protocol.
        ///
        /// `UrlEncodeChildManifest`.
        pub fn url_encode_child_manifest(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UrlEncodeChildManifest", value.into());
            self
        }
    }

    impl From<HlsManifestConfiguration> for Json {
        fn from(value: HlsManifestConfiguration) -> Self {
            value.0.into()
        }
    }

    /// \<p\>Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest. \</p\>
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LowLatencyHlsFilterConfiguration(Properties);

    impl LowLatencyHlsFilterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \<p\>Optionally specify the clip start time for all of your manifest egress requests. When you include clip start time, note that you cannot use clip start time query parameters for this manifest's endpoint URL.\</p\>
        ///
        /// `ClipStartTime`.
        pub fn clip_start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClipStartTime", value.into());
            self
        }

        /// \<p\>Optionally specify one or more DRM settings for all of your manifest egress requests. When you include a DRM setting, note that you cannot use an identical DRM setting query parameter for this manifest's endpoint URL.\</p\>
        ///
        /// `DrmSettings`.
        pub fn drm_settings(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DrmSettings", value.into());
            self
        }

        /// \<p\>Optionally specify the end time for all of your manifest egress requests. When you include end time, note that you cannot use end time query parameters for this manifest's endpoint URL.\</p\>
        ///
        /// `End`.
        pub fn end(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("End", value.into());
            self
        }

        /// \<p\>Optionally specify one or more manifest filters for all of your manifest egress requests. When you include a manifest filter, note that you cannot use an identical manifest filter query parameter for this manifest's endpoint URL.\</p\>
        ///
        /// `ManifestFilter`.
        pub fn manifest_filter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestFilter", value.into());
            self
        }

        /// \<p\>Optionally specify the start time for all of your manifest egress requests. When you include start time, note that you cannot use start time query parameters for this manifest's endpoint URL.\</p\>
        ///
        /// `Start`.
        pub fn start(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Start", value.into());
            self
        }

        /// \<p\>Optionally specify the time delay for all of your manifest egress requests. Enter a value that is smaller than your endpoint's startover window.
        ///
        /// `TimeDelaySeconds`.
        pub fn time_delay_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeDelaySeconds", value.into());
            self
        }
    }

    impl From<LowLatencyHlsFilterConfiguration> for Json {
        fn from(value: LowLatencyHlsFilterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specify a low-latency HTTP live streaming (LL-HLS) manifest configuration.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    ///
    /// Required: `ManifestName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LowLatencyHlsManifestConfiguration(Properties);

    impl LowLatencyHlsManifestConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the child manifest associated with the low-latency HLS (LL-HLS) manifest configuration of the origin endpoint.
        ///
        /// `ChildManifestName`.
        pub fn child_manifest_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChildManifestName", value.into());
            self
        }

        /// Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest.
        ///
        /// `FilterConfiguration`.
        pub fn filter_configuration(
            mut self,
            value: impl Into<Value<LowLatencyHlsFilterConfiguration>>,
        ) -> Self {
            self.0.set("FilterConfiguration", value.into());
            self
        }

        /// A short string that's appended to the endpoint URL. The manifest name creates a unique path to this endpoint. If you don't enter a value, MediaPackage uses the default manifest name, `index` .
        ///
        /// `ManifestName`. Required.
        pub fn manifest_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestName", value.into());
            self
        }

        /// The total duration (in seconds) of the manifest's content.
        ///
        /// `ManifestWindowSeconds`.
        pub fn manifest_window_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ManifestWindowSeconds", value.into());
            self
        }

        /// Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify. If you don't enter an interval, `EXT-X-PROGRAM-DATE-TIME` tags aren't included in the manifest.
        ///
        /// `ProgramDateTimeIntervalSeconds`.
        pub fn program_date_time_interval_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProgramDateTimeIntervalSeconds", value.into());
            self
        }

        /// The SCTE-35 HLS configuration associated with the low-latency HLS (LL-HLS) manifest configuration of the origin endpoint.
        ///
        /// `ScteHls`.
        pub fn scte_hls(mut self, value: impl Into<Value<ScteHls>>) -> Self {
            self.0.set("ScteHls", value.into());
            self
        }

        /// To insert an EXT-X-START tag in your HLS playlist, specify a StartTag configuration object with a valid TimeOffset. When you do, you can also optionally specify whether to include a PRECISE value in the EXT-X-START tag.
        ///
        /// `StartTag`.
        pub fn start_tag(mut self, value: impl Into<Value<StartTag>>) -> Self {
            self.0.set("StartTag", value.into());
            self
        }

        /// `UriPathType`. Allowed: [`UriPathType`].
        pub fn uri_path_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UriPathType", value.into());
            self
        }

        /// The URL of the low-latency HLS (LL-HLS) manifest configuration of the origin endpoint.
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }

        /// When enabled, MediaPackage URL-encodes the query string for API requests for LL-HLS child manifests to comply with AWS Signature Version 4 (SigV4) signature signing protocol.
        ///
        /// `UrlEncodeChildManifest`.
        pub fn url_encode_child_manifest(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UrlEncodeChildManifest", value.into());
            self
        }
    }

    impl From<LowLatencyHlsManifestConfiguration> for Json {
        fn from(value: LowLatencyHlsManifestConfiguration) -> Self {
            value.0.into()
        }
    }

    /// \<p\>Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest. \</p\>
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MssFilterConfiguration(Properties);

    impl MssFilterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \<p\>Optionally specify the clip start time for all of your manifest egress requests. When you include clip start time, note that you cannot use clip start time query parameters for this manifest's endpoint URL.\</p\>
        ///
        /// `ClipStartTime`.
        pub fn clip_start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClipStartTime", value.into());
            self
        }

        /// \<p\>Optionally specify one or more DRM settings for all of your manifest egress requests. When you include a DRM setting, note that you cannot use an identical DRM setting query parameter for this manifest's endpoint URL.\</p\>
        ///
        /// `DrmSettings`.
        pub fn drm_settings(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DrmSettings", value.into());
            self
        }

        /// \<p\>Optionally specify the end time for all of your manifest egress requests. When you include end time, note that you cannot use end time query parameters for this manifest's endpoint URL.\</p\>
        ///
        /// `End`.
        pub fn end(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("End", value.into());
            self
        }

        /// \<p\>Optionally specify one or more manifest filters for all of your manifest egress requests. When you include a manifest filter, note that you cannot use an identical manifest filter query parameter for this manifest's endpoint URL.\</p\>
        ///
        /// `ManifestFilter`.
        pub fn manifest_filter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestFilter", value.into());
            self
        }

        /// \<p\>Optionally specify the start time for all of your manifest egress requests. When you include start time, note that you cannot use start time query parameters for this manifest's endpoint URL.\</p\>
        ///
        /// `Start`.
        pub fn start(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Start", value.into());
            self
        }

        /// \<p\>Optionally specify the time delay for all of your manifest egress requests. Enter a value that is smaller than your endpoint's startover window.
        ///
        /// `TimeDelaySeconds`.
        pub fn time_delay_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeDelaySeconds", value.into());
            self
        }
    }

    impl From<MssFilterConfiguration> for Json {
        fn from(value: MssFilterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// \<p\>Configuration details for a Microsoft Smooth Streaming (MSS) manifest associated with an origin endpoint. This includes all the settings and properties that define how the MSS content is packaged and delivered.\</p\>
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    ///
    /// Required: `ManifestName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MssManifestConfiguration(Properties);

    impl MssManifestConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \<p\>Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest. \</p\>
        ///
        /// `FilterConfiguration`.
        pub fn filter_configuration(
            mut self,
            value: impl Into<Value<MssFilterConfiguration>>,
        ) -> Self {
            self.0.set("FilterConfiguration", value.into());
            self
        }

        /// `ManifestLayout`. Allowed: [`ManifestLayout`].
        pub fn manifest_layout(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestLayout", value.into());
            self
        }

        /// \<p\>The name of the MSS manifest. This name is appended to the origin endpoint URL to create the unique path for accessing this specific MSS manifest.\</p\>
        ///
        /// `ManifestName`. Required.
        pub fn manifest_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestName", value.into());
            self
        }

        /// \<p\>The duration (in seconds) of the manifest window. This represents the total amount of content available in the manifest at any given time.\</p\>
        ///
        /// `ManifestWindowSeconds`.
        pub fn manifest_window_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ManifestWindowSeconds", value.into());
            self
        }
    }

    impl From<MssManifestConfiguration> for Json {
        fn from(value: MssManifestConfiguration) -> Self {
            value.0.into()
        }
    }

    /// \<p\>The multiview combination for a pinned manifest.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    ///
    /// Required: `Layout`, `Sources`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiviewFilterConfiguration(Properties);

    impl MultiviewFilterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Layout`. Required. Allowed: [`Layout`].
        pub fn layout(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Layout", value.into());
            self
        }

        /// \<p\>The source channels to composite, in tile order.
        ///
        /// `Sources`. Required.
        pub fn sources(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Sources", value.into());
            self
        }
    }

    impl From<MultiviewFilterConfiguration> for Json {
        fn from(value: MultiviewFilterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The SCTE-35 configuration associated with the origin endpoint.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Scte(Properties);

    impl Scte {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \<p\>A list of additional non-Ad SCTE-35 event types to treat as advertisements.
        ///
        /// `CustomAdTypes`. Allowed: [`CustomAdTypes`].
        pub fn custom_ad_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CustomAdTypes", value.into());
            self
        }

        /// The filter associated with the SCTE-35 configuration.
        ///
        /// `ScteFilter`. Allowed: [`ScteFilter`].
        pub fn scte_filter(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ScteFilter", value.into());
            self
        }

        /// Controls whether SCTE-35 messages are included in segment files.
        ///
        /// `ScteInSegments`. Allowed: [`ScteInSegments`].
        pub fn scte_in_segments(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScteInSegments", value.into());
            self
        }
    }

    impl From<Scte> for Json {
        fn from(value: Scte) -> Self {
            value.0.into()
        }
    }

    /// The SCTE configuration.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScteDash(Properties);

    impl ScteDash {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Choose how ad markers are included in the packaged content. If you include ad markers in the content stream in your upstream encoders, then you need to inform MediaPackage what to do with the ad markers in the output.
        ///
        /// `AdMarkerDash`. Allowed: [`AdMarkerDash`].
        pub fn ad_marker_dash(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdMarkerDash", value.into());
            self
        }

        /// `ScteInManifests`. Allowed: [`ScteInManifests`].
        pub fn scte_in_manifests(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScteInManifests", value.into());
            self
        }
    }

    impl From<ScteDash> for Json {
        fn from(value: ScteDash) -> Self {
            value.0.into()
        }
    }

    /// The SCTE-35 HLS configuration associated with the origin endpoint.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScteHls(Properties);

    impl ScteHls {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The SCTE-35 HLS ad-marker configuration.
        ///
        /// `AdMarkerHls`. Allowed: [`AdMarkerHls`].
        pub fn ad_marker_hls(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdMarkerHls", value.into());
            self
        }

        /// `ScteInManifests`. Allowed: [`ScteInManifests`].
        pub fn scte_in_manifests(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScteInManifests", value.into());
            self
        }
    }

    impl From<ScteHls> for Json {
        fn from(value: ScteHls) -> Self {
            value.0.into()
        }
    }

    /// The segment configuration, including the segment name, duration, and other configuration values.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Segment(Properties);

    impl Segment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to use encryption for the segment.
        ///
        /// `Encryption`.
        pub fn encryption(mut self, value: impl Into<Value<Encryption>>) -> Self {
            self.0.set("Encryption", value.into());
            self
        }

        /// Whether the segment includes I-frame-only streams.
        ///
        /// `IncludeIframeOnlyStreams`.
        pub fn include_iframe_only_streams(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeIframeOnlyStreams", value.into());
            self
        }

        /// `OutputTimestampMode`. Allowed: [`OutputTimestampMode`].
        pub fn output_timestamp_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputTimestampMode", value.into());
            self
        }

        /// The SCTE-35 configuration associated with the segment.
        ///
        /// `Scte`.
        pub fn scte(mut self, value: impl Into<Value<Scte>>) -> Self {
            self.0.set("Scte", value.into());
            self
        }

        /// The duration of the segment, in seconds.
        ///
        /// `SegmentDurationSeconds`.
        pub fn segment_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SegmentDurationSeconds", value.into());
            self
        }

        /// The name of the segment associated with the origin endpoint.
        ///
        /// `SegmentName`.
        pub fn segment_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentName", value.into());
            self
        }

        /// Whether the segment includes DVB subtitles.
        ///
        /// `TsIncludeDvbSubtitles`.
        pub fn ts_include_dvb_subtitles(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("TsIncludeDvbSubtitles", value.into());
            self
        }

        /// Whether the segment is an audio rendition group.
        ///
        /// `TsUseAudioRenditionGroup`.
        pub fn ts_use_audio_rendition_group(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("TsUseAudioRenditionGroup", value.into());
            self
        }
    }

    impl From<Segment> for Json {
        fn from(value: Segment) -> Self {
            value.0.into()
        }
    }

    /// The parameters for the SPEKE key provider.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    ///
    /// Required: `DrmSystems`, `EncryptionContractConfiguration`, `ResourceId`, `RoleArn`, `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SpekeKeyProvider(Properties);

    impl SpekeKeyProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \<p\>The ARN for the certificate that you imported to Amazon Web Services Certificate Manager to add content key encryption to this endpoint. For this feature to work, your DRM key provider must support content key encryption.\</p\>
        ///
        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// `ContentKeyPeriodConfiguration`.
        pub fn content_key_period_configuration(
            mut self,
            value: impl Into<Value<ContentKeyPeriodConfiguration>>,
        ) -> Self {
            self.0.set("ContentKeyPeriodConfiguration", value.into());
            self
        }

        /// The DRM solution provider you're using to protect your content during distribution.
        ///
        /// `DrmSystems`. Required. Allowed: [`DrmSystems`].
        pub fn drm_systems(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DrmSystems", value.into());
            self
        }

        /// The encryption contract configuration associated with the SPEKE key provider.
        ///
        /// `EncryptionContractConfiguration`. Required.
        pub fn encryption_contract_configuration(
            mut self,
            value: impl Into<Value<EncryptionContractConfiguration>>,
        ) -> Self {
            self.0.set("EncryptionContractConfiguration", value.into());
            self
        }

        /// The unique identifier for the content. The service sends this identifier to the key server to identify the current endpoint. How unique you make this identifier depends on how fine-grained you want access controls to be.
        ///
        /// `ResourceId`. Required.
        pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceId", value.into());
            self
        }

        /// The ARN for the IAM role granted by the key provider that provides access to the key provider API.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// `SpekeVersion`. Allowed: [`SpekeVersion`].
        pub fn speke_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SpekeVersion", value.into());
            self
        }

        /// The URL of the SPEKE key provider.
        ///
        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<SpekeKeyProvider> for Json {
        fn from(value: SpekeKeyProvider) -> Self {
            value.0.into()
        }
    }

    /// To insert an EXT-X-START tag in your HLS playlist, specify a StartTag configuration object with a valid TimeOffset. When you do, you can also optionally specify whether to include a PRECISE value in the EXT-X-START tag.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    ///
    /// Required: `TimeOffset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StartTag(Properties);

    impl StartTag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify the value for PRECISE within your EXT-X-START tag. Leave blank, or choose false, to use the default value NO. Choose yes to use the value YES.
        ///
        /// `Precise`.
        pub fn precise(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Precise", value.into());
            self
        }

        /// Specify the value for TIME-OFFSET within your EXT-X-START tag. Enter a signed floating point value which, if positive, must be less than the configured manifest duration minus three times the configured segment target duration.
        ///
        /// `TimeOffset`. Required.
        pub fn time_offset(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TimeOffset", value.into());
            self
        }
    }

    impl From<StartTag> for Json {
        fn from(value: StartTag) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaPackageV2::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Value`.
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
        /// Words for `ContainerType`.
        pub enum ContainerType {
            Ts = "TS",
            Cmaf = "CMAF",
            Ism = "ISM",
        }

        /// Words for `StreamNameOutputMode`.
        pub enum StreamNameOutputMode {
            Index = "INDEX",
            PassthroughName = "PASSTHROUGH_NAME",
        }

        /// Words for `UriSeparator`.
        pub enum UriSeparator {
            Underscore = "UNDERSCORE",
            Hyphen = "HYPHEN",
        }

        /// Words for `ContentKeyPeriodTiming`.
        pub enum ContentKeyPeriodTiming {
            IndexOnly = "INDEX_ONLY",
            StartEndOnly = "START_END_ONLY",
            IndexWithStartEnd = "INDEX_WITH_START_END",
        }

        /// Words for `AudioTimelinePattern`.
        pub enum AudioTimelinePattern {
            None = "NONE",
            Patterned = "PATTERNED",
        }

        /// Words for `Compactness`.
        pub enum Compactness {
            Standard = "STANDARD",
            None = "NONE",
        }

        /// Words for `DrmSignaling`.
        pub enum DrmSignaling {
            Individual = "INDIVIDUAL",
            Referenced = "REFERENCED",
        }

        /// Words for `PeriodTriggers`.
        pub enum PeriodTriggers {
            Avails = "AVAILS",
            DrmKeyRotation = "DRM_KEY_ROTATION",
            SourceChanges = "SOURCE_CHANGES",
            SourceDisruptions = "SOURCE_DISRUPTIONS",
            None = "NONE",
        }

        /// Words for `Profiles`.
        pub enum Profiles {
            DvbDash = "DVB_DASH",
        }

        /// Words for `SegmentTemplateFormat`.
        pub enum SegmentTemplateFormat {
            NumberWithTimeline = "NUMBER_WITH_TIMELINE",
        }

        /// Words for `UriPathType`.
        pub enum UriPathType {
            Leaf = "LEAF",
            Root = "ROOT",
        }

        /// Words for `TtmlProfile`.
        pub enum TtmlProfile {
            Imsc1 = "IMSC_1",
            EbuTtD101 = "EBU_TT_D_101",
        }

        /// Words for `TimingMode`.
        pub enum TimingMode {
            HttpHead = "HTTP_HEAD",
            HttpIso = "HTTP_ISO",
            HttpXsdate = "HTTP_XSDATE",
            UtcDirect = "UTC_DIRECT",
        }

        /// Words for `PresetSpeke20Audio`.
        pub enum PresetSpeke20Audio {
            PresetAudio1 = "PRESET_AUDIO_1",
            PresetAudio2 = "PRESET_AUDIO_2",
            PresetAudio3 = "PRESET_AUDIO_3",
            Shared = "SHARED",
            Unencrypted = "UNENCRYPTED",
        }

        /// Words for `PresetSpeke20Video`.
        pub enum PresetSpeke20Video {
            PresetVideo1 = "PRESET_VIDEO_1",
            PresetVideo2 = "PRESET_VIDEO_2",
            PresetVideo3 = "PRESET_VIDEO_3",
            PresetVideo4 = "PRESET_VIDEO_4",
            PresetVideo5 = "PRESET_VIDEO_5",
            PresetVideo6 = "PRESET_VIDEO_6",
            PresetVideo7 = "PRESET_VIDEO_7",
            PresetVideo8 = "PRESET_VIDEO_8",
            Shared = "SHARED",
            Unencrypted = "UNENCRYPTED",
        }

        /// Words for `CmafEncryptionMethod`.
        pub enum CmafEncryptionMethod {
            Cenc = "CENC",
            Cbcs = "CBCS",
        }

        /// Words for `IsmEncryptionMethod`.
        pub enum IsmEncryptionMethod {
            Cenc = "CENC",
        }

        /// Words for `TsEncryptionMethod`.
        pub enum TsEncryptionMethod {
            Aes128 = "AES_128",
            SampleAes = "SAMPLE_AES",
        }

        /// Words for `EndpointErrorConditions`.
        pub enum EndpointErrorConditions {
            StaleManifest = "STALE_MANIFEST",
            IncompleteManifest = "INCOMPLETE_MANIFEST",
            MissingDrmKey = "MISSING_DRM_KEY",
            SlateInput = "SLATE_INPUT",
        }

        /// Words for `ManifestLayout`.
        pub enum ManifestLayout {
            Full = "FULL",
            Compact = "COMPACT",
        }

        /// Words for `Layout`.
        pub enum Layout {
            Layout2eh = "LAYOUT_2EH",
            Layout2pl = "LAYOUT_2PL",
            Layout3el = "LAYOUT_3EL",
            Layout3pl = "LAYOUT_3PL",
            Layout4e = "LAYOUT_4E",
            Layout4pl = "LAYOUT_4PL",
        }

        /// Words for `CustomAdTypes`.
        pub enum CustomAdTypes {
            Program = "PROGRAM",
            Chapter = "CHAPTER",
            UnscheduledEvent = "UNSCHEDULED_EVENT",
            AlternateContentOpportunity = "ALTERNATE_CONTENT_OPPORTUNITY",
            Network = "NETWORK",
        }

        /// Words for `ScteFilter`.
        pub enum ScteFilter {
            SpliceInsert = "SPLICE_INSERT",
            Break = "BREAK",
            ProviderAdvertisement = "PROVIDER_ADVERTISEMENT",
            DistributorAdvertisement = "DISTRIBUTOR_ADVERTISEMENT",
            ProviderPlacementOpportunity = "PROVIDER_PLACEMENT_OPPORTUNITY",
            DistributorPlacementOpportunity = "DISTRIBUTOR_PLACEMENT_OPPORTUNITY",
            ProviderOverlayPlacementOpportunity = "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY",
            DistributorOverlayPlacementOpportunity = "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY",
            Program = "PROGRAM",
            Chapter = "CHAPTER",
            UnscheduledEvent = "UNSCHEDULED_EVENT",
            AlternateContentOpportunity = "ALTERNATE_CONTENT_OPPORTUNITY",
            Network = "NETWORK",
            ProviderPromo = "PROVIDER_PROMO",
            DistributorPromo = "DISTRIBUTOR_PROMO",
            ProviderAdBlock = "PROVIDER_AD_BLOCK",
            DistributorAdBlock = "DISTRIBUTOR_AD_BLOCK",
            ContentIdentification = "CONTENT_IDENTIFICATION",
            CallAdServer = "CALL_AD_SERVER",
        }

        /// Words for `ScteInSegments`.
        pub enum ScteInSegments {
            None = "NONE",
            All = "ALL",
            MatchesFilter = "MATCHES_FILTER",
        }

        /// Words for `AdMarkerDash`.
        pub enum AdMarkerDash {
            Binary = "BINARY",
            Xml = "XML",
        }

        /// Words for `ScteInManifests`.
        pub enum ScteInManifests {
            All = "ALL",
            MatchesFilter = "MATCHES_FILTER",
        }

        /// Words for `AdMarkerHls`.
        pub enum AdMarkerHls {
            Daterange = "DATERANGE",
            Scte35Enhanced = "SCTE35_ENHANCED",
        }

        /// Words for `OutputTimestampMode`.
        pub enum OutputTimestampMode {
            Passthrough = "PASSTHROUGH",
            RebasedToChannelStart = "REBASED_TO_CHANNEL_START",
        }

        /// Words for `DrmSystems`.
        pub enum DrmSystems {
            ClearKeyAes128 = "CLEAR_KEY_AES_128",
            Fairplay = "FAIRPLAY",
            Playready = "PLAYREADY",
            Widevine = "WIDEVINE",
            Irdeto = "IRDETO",
        }

        /// Words for `SpekeVersion`.
        pub enum SpekeVersion {
            V2_0 = "V2_0",
            V2_1 = "V2_1",
        }
    }
}

/// Property types of [`OriginEndpointPolicy`].
pub mod origin_endpoint_policy {
    use crate::{Json, List, Properties, Value};

    /// The settings to enable CDN authorization headers in MediaPackage.
    ///
    /// A property type of `AWS::MediaPackageV2::OriginEndpointPolicy`.
    ///
    /// Required: `CdnIdentifierSecretArns`, `SecretsRoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CdnAuthConfiguration(Properties);

    impl CdnAuthConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN for the secret in Secrets Manager that your CDN uses for authorization to access the endpoint.
        ///
        /// `CdnIdentifierSecretArns`. Required.
        pub fn cdn_identifier_secret_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CdnIdentifierSecretArns", value.into());
            self
        }

        /// The ARN for the IAM role that gives MediaPackage read access to Secrets Manager and AWS for CDN authorization.
        ///
        /// `SecretsRoleArn`. Required.
        pub fn secrets_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsRoleArn", value.into());
            self
        }
    }

    impl From<CdnAuthConfiguration> for Json {
        fn from(value: CdnAuthConfiguration) -> Self {
            value.0.into()
        }
    }
}
