//! `AWS::IVS`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Resource type definition for AWS::IVS::AdConfiguration. An ad configuration links Amazon IVS resources to AWS Elemental MediaTailor playback configurations, enabling server-side ad insertion for a channel.
///
/// [`AWS::IVS::AdConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-adconfiguration.html).
///
/// Required: `MediaTailorPlaybackConfigurations`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AdConfiguration(Properties);

impl AdConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// List of integration configurations with MediaTailor resources. The first item in the list is the default playback configuration used for the ad configuration.
    ///
    /// `MediaTailorPlaybackConfigurations`. Required.
    pub fn media_tailor_playback_configurations(
        mut self,
        value: impl Into<List<ad_configuration::MediaTailorPlaybackConfiguration>>,
    ) -> Self {
        self.0
            .set("MediaTailorPlaybackConfigurations", value.into());
        self
    }

    /// Ad configuration name. The value does not need to be unique.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `PostRollConfiguration`.
    pub fn post_roll_configuration(
        mut self,
        value: impl Into<Value<ad_configuration::PostRollConfiguration>>,
    ) -> Self {
        self.0.set("PostRollConfiguration", value.into());
        self
    }

    /// Tags attached to the resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<ad_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AdConfiguration {
    const TYPE: &'static str = "AWS::IVS::AdConfiguration";
}

impl Construct for AdConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AdConfiguration> for Properties {
    fn from(value: AdConfiguration) -> Self {
        value.0
    }
}

impl Handle<AdConfiguration> {
    /// Ad configuration ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::IVS::Channel` resource specifies an channel. A channel stores configuration information related to your live stream.
///
/// [`AWS::IVS::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-channel.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Channel(Properties);

impl Channel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether the channel is authorized.
    ///
    /// `Authorized`.
    pub fn authorized(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Authorized", value.into());
        self
    }

    /// Indicates which content-packaging format is used (MPEG-TS or fMP4). If `multitrackInputConfiguration` is specified and `enabled` is `true` , then `containerFormat` is required and must be set to `FRAGMENTED_MP4` .
    ///
    /// `ContainerFormat`. Allowed: [`ContainerFormat`](channel::ContainerFormat).
    pub fn container_format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContainerFormat", value.into());
        self
    }

    /// Whether the channel allows insecure RTMP ingest.
    ///
    /// `InsecureIngest`.
    pub fn insecure_ingest(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("InsecureIngest", value.into());
        self
    }

    /// Channel latency mode. Valid values:
    ///
    /// `LatencyMode`. Allowed: [`LatencyMode`](channel::LatencyMode).
    pub fn latency_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LatencyMode", value.into());
        self
    }

    /// Object specifying multitrack input configuration. Default: no multitrack input configuration is specified.
    ///
    /// `MultitrackInputConfiguration`.
    pub fn multitrack_input_configuration(
        mut self,
        value: impl Into<Value<channel::MultitrackInputConfiguration>>,
    ) -> Self {
        self.0.set("MultitrackInputConfiguration", value.into());
        self
    }

    /// Channel name.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An optional transcode preset for the channel. This is selectable only for `ADVANCED_HD` and `ADVANCED_SD` channel types. For those channel types, the default preset is `HIGHER_BANDWIDTH_DELIVERY` .
    ///
    /// `Preset`. Allowed: `HIGHER_BANDWIDTH_DELIVERY`, `CONSTRAINED_BANDWIDTH_DELIVERY`.
    pub fn preset(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Preset", value.into());
        self
    }

    /// The ARN of a RecordingConfiguration resource. An empty string indicates that recording is disabled for the channel. A RecordingConfiguration ARN indicates that recording is enabled using the specified recording configuration.
    ///
    /// `RecordingConfigurationArn`.
    pub fn recording_configuration_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RecordingConfigurationArn", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<channel::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The channel type, which determines the allowable resolution and bitrate.
    ///
    /// `Type`. Allowed: [`Type`](channel::Type).
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Channel {
    const TYPE: &'static str = "AWS::IVS::Channel";
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
    /// The channel ARN. For example: `arn:aws:ivs:us-west-2:123456789012:channel/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Channel ingest endpoint, part of the definition of an ingest server, used when you set up streaming software.
    ///
    /// `Fn::GetAtt` of `IngestEndpoint`.
    #[must_use]
    pub fn ingest_endpoint(self) -> Value<String> {
        self.attribute("IngestEndpoint")
    }

    /// Channel playback URL. For example: `https://a1b2c3d4e5f6.us-west-2.playback.live-video.net/api/video/v1/us-west-2.123456789012.channel.abcdEFGH.m3u8`
    ///
    /// `Fn::GetAtt` of `PlaybackUrl`.
    #[must_use]
    pub fn playback_url(self) -> Value<String> {
        self.attribute("PlaybackUrl")
    }
}

/// The `AWS::IVS::EncoderConfiguration` resource specifies an encoder configuration. An encoder configuration describes a stream’s video configuration.
///
/// [`AWS::IVS::EncoderConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-encoderconfiguration.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EncoderConfiguration(Properties);

impl EncoderConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Encoder cnfiguration name.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<encoder_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Video configuration. Default: video resolution 1280x720, bitrate 2500 kbps, 30 fps.
    ///
    /// `Video`. A change replaces the resource.
    pub fn video(mut self, value: impl Into<Value<encoder_configuration::Video>>) -> Self {
        self.0.set("Video", value.into());
        self
    }
}

impl Resource for EncoderConfiguration {
    const TYPE: &'static str = "AWS::IVS::EncoderConfiguration";
}

impl Construct for EncoderConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EncoderConfiguration> for Properties {
    fn from(value: EncoderConfiguration) -> Self {
        value.0
    }
}

impl Handle<EncoderConfiguration> {
    /// The encoder-configuration ARN. For example: `arn:aws:ivs:us-west-2:123456789012:encoder-configuration/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::IVS::IngestConfiguration` resource specifies an ingest protocol to be used for a stage.
///
/// [`AWS::IVS::IngestConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-ingestconfiguration.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IngestConfiguration(Properties);

impl IngestConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Type of ingest protocol that the user employs for broadcasting.
    ///
    /// `IngestProtocol`. Allowed: [`IngestProtocol`](ingest_configuration::IngestProtocol). A change replaces the resource.
    pub fn ingest_protocol(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IngestProtocol", value.into());
        self
    }

    /// Whether the channel allows insecure RTMP ingest. Default: `false` .
    ///
    /// `InsecureIngest`. A change replaces the resource.
    pub fn insecure_ingest(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("InsecureIngest", value.into());
        self
    }

    /// Ingest name.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// ARN of the stage with which the IngestConfiguration is associated.
    ///
    /// `StageArn`.
    pub fn stage_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StageArn", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<ingest_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Customer-assigned name to help identify the participant using the IngestConfiguration; this can be used to link a participant to a user in the customer’s own systems. This can be any UTF-8 encoded text.
    ///
    /// `UserId`. A change replaces the resource.
    pub fn user_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserId", value.into());
        self
    }
}

impl Resource for IngestConfiguration {
    const TYPE: &'static str = "AWS::IVS::IngestConfiguration";
}

impl Construct for IngestConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IngestConfiguration> for Properties {
    fn from(value: IngestConfiguration) -> Self {
        value.0
    }
}

impl Handle<IngestConfiguration> {
    /// The ingest-configuration ARN. For example: `arn:aws:ivs:us-west-2:123456789012:ingest-configuration/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// ID of the participant within the stage. For example: `abCDEf12GHIj`
    ///
    /// `Fn::GetAtt` of `ParticipantId`.
    #[must_use]
    pub fn participant_id(self) -> Value<String> {
        self.attribute("ParticipantId")
    }

    /// State of the ingest configuration. It is `ACTIVE` if a publisher currently is publishing to the stage associated with the ingest configuration. Valid values: `ACTIVE` \| `INACTIVE` .
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// Ingest-key value for the RTMP(S) protocol. For example: `skSKABCDefgh`
    ///
    /// `Fn::GetAtt` of `StreamKey`.
    #[must_use]
    pub fn stream_key(self) -> Value<String> {
        self.attribute("StreamKey")
    }
}

/// The `AWS::IVS::PlaybackKeyPair` resource specifies an playback key pair. uses a public playback key to validate playback tokens that have been signed with the corresponding private key.
///
/// [`AWS::IVS::PlaybackKeyPair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackkeypair.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PlaybackKeyPair(Properties);

impl PlaybackKeyPair {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Playback-key-pair name. The value does not need to be unique.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The public portion of a customer-generated key pair. Note that this field is required to create the AWS::IVS::PlaybackKeyPair resource.
    ///
    /// `PublicKeyMaterial`. A change replaces the resource.
    pub fn public_key_material(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PublicKeyMaterial", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<playback_key_pair::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PlaybackKeyPair {
    const TYPE: &'static str = "AWS::IVS::PlaybackKeyPair";
}

impl Construct for PlaybackKeyPair {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PlaybackKeyPair> for Properties {
    fn from(value: PlaybackKeyPair) -> Self {
        value.0
    }
}

impl Handle<PlaybackKeyPair> {
    /// Key-pair ARN. For example: `arn:aws:ivs:us-west-2:693991300569:playback-key/f99cde61-c2b0-4df3-8941-ca7d38acca1a`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Key-pair identifier. For example: `98:0d:1a:a0:19:96:1e:ea:0a:0a:2c:9a:42:19:2b:e7`
    ///
    /// `Fn::GetAtt` of `Fingerprint`.
    #[must_use]
    pub fn fingerprint(self) -> Value<String> {
        self.attribute("Fingerprint")
    }
}

/// The `AWS::IVS::PlaybackRestrictionPolicy` resource specifies an playback restriction policy. A playback restriction policy constrains playback by country and/or origin sites.
///
/// [`AWS::IVS::PlaybackRestrictionPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackrestrictionpolicy.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PlaybackRestrictionPolicy(Properties);

impl PlaybackRestrictionPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of country codes that control geoblocking restrictions. Allowed values are the officially assigned ISO 3166-1 alpha-2 codes. Default: All countries (an empty array).
    ///
    /// `AllowedCountries`.
    pub fn allowed_countries(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AllowedCountries", value.into());
        self
    }

    /// A list of origin sites that control CORS restriction.
    ///
    /// `AllowedOrigins`.
    pub fn allowed_origins(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AllowedOrigins", value.into());
        self
    }

    /// Whether channel playback is constrained by the origin site.
    ///
    /// `EnableStrictOriginEnforcement`.
    pub fn enable_strict_origin_enforcement(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableStrictOriginEnforcement", value.into());
        self
    }

    /// Playback-restriction-policy name.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<playback_restriction_policy::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PlaybackRestrictionPolicy {
    const TYPE: &'static str = "AWS::IVS::PlaybackRestrictionPolicy";
}

impl Construct for PlaybackRestrictionPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PlaybackRestrictionPolicy> for Properties {
    fn from(value: PlaybackRestrictionPolicy) -> Self {
        value.0
    }
}

impl Handle<PlaybackRestrictionPolicy> {
    /// The playback-restriction-policy ARN. For example: `arn:aws:ivs:us-west-2:123456789012:playback-restriction-policy/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::IVS::PublicKey` resource specifies an Amazon IVS public key used to sign stage participant tokens.
///
/// [`AWS::IVS::PublicKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-publickey.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PublicKey(Properties);

impl PublicKey {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Public key name. The value does not need to be unique.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The public portion of a customer-generated key pair. Note that this field is required to create the AWS::IVS::PublicKey resource.
    ///
    /// `PublicKeyMaterial`. A change replaces the resource.
    pub fn public_key_material(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PublicKeyMaterial", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<public_key::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PublicKey {
    const TYPE: &'static str = "AWS::IVS::PublicKey";
}

impl Construct for PublicKey {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PublicKey> for Properties {
    fn from(value: PublicKey) -> Self {
        value.0
    }
}

impl Handle<PublicKey> {
    /// The public key ARN. For example: `arn:aws:ivs:us-west-2:123456789012:public-key/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The public key identifier. For example: `98:0d:1a:a0:19:96:1e:ea:0a:0a:2c:9a:42:19:2b:e7`
    ///
    /// `Fn::GetAtt` of `Fingerprint`.
    #[must_use]
    pub fn fingerprint(self) -> Value<String> {
        self.attribute("Fingerprint")
    }
}

/// The `AWS::IVS::RecordingConfiguration` resource specifies an recording configuration. A recording configuration enables the recording of a channel’s live streams to a data store.
///
/// [`AWS::IVS::RecordingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-recordingconfiguration.html).
///
/// Required: `DestinationConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RecordingConfiguration(Properties);

impl RecordingConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A destination configuration describes an S3 bucket where recorded video will be stored. See the DestinationConfiguration property type for more information.
    ///
    /// `DestinationConfiguration`. Required. A change replaces the resource.
    pub fn destination_configuration(
        mut self,
        value: impl Into<Value<recording_configuration::DestinationConfiguration>>,
    ) -> Self {
        self.0.set("DestinationConfiguration", value.into());
        self
    }

    /// Recording-configuration name. The value does not need to be unique.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// If a broadcast disconnects and then reconnects within the specified interval, the multiple streams will be considered a single broadcast and merged together.
    ///
    /// `RecordingReconnectWindowSeconds`. A change replaces the resource.
    pub fn recording_reconnect_window_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("RecordingReconnectWindowSeconds", value.into());
        self
    }

    /// A rendition configuration describes which renditions should be recorded for a stream. See the RenditionConfiguration property type for more information.
    ///
    /// `RenditionConfiguration`. A change replaces the resource.
    pub fn rendition_configuration(
        mut self,
        value: impl Into<Value<recording_configuration::RenditionConfiguration>>,
    ) -> Self {
        self.0.set("RenditionConfiguration", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<recording_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A thumbnail configuration enables/disables the recording of thumbnails for a live session and controls the interval at which thumbnails are generated for the live session. See the ThumbnailConfiguration property type for more information.
    ///
    /// `ThumbnailConfiguration`. A change replaces the resource.
    pub fn thumbnail_configuration(
        mut self,
        value: impl Into<Value<recording_configuration::ThumbnailConfiguration>>,
    ) -> Self {
        self.0.set("ThumbnailConfiguration", value.into());
        self
    }
}

impl Resource for RecordingConfiguration {
    const TYPE: &'static str = "AWS::IVS::RecordingConfiguration";
}

impl Construct for RecordingConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RecordingConfiguration> for Properties {
    fn from(value: RecordingConfiguration) -> Self {
        value.0
    }
}

impl Handle<RecordingConfiguration> {
    /// The recording configuration ARN. For example: `arn:aws:ivs:us-west-2:123456789012:recording-configuration/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Indicates the current state of the recording configuration. When the state is `ACTIVE` , the configuration is ready to record a channel stream. Valid values: `CREATING` \| `CREATE_FAILED` \| `ACTIVE` .
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// The `AWS::IVS::Stage` resource specifies an stage. A stage is a virtual space where participants can exchange video in real time.
///
/// [`AWS::IVS::Stage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-stage.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Stage(Properties);

impl Stage {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Configuration object for individual participant recording.
    ///
    /// `AutoParticipantRecordingConfiguration`.
    pub fn auto_participant_recording_configuration(
        mut self,
        value: impl Into<Value<stage::AutoParticipantRecordingConfiguration>>,
    ) -> Self {
        self.0
            .set("AutoParticipantRecordingConfiguration", value.into());
        self
    }

    /// Stage name.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<stage::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Stage {
    const TYPE: &'static str = "AWS::IVS::Stage";
}

impl Construct for Stage {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Stage> for Properties {
    fn from(value: Stage) -> Self {
        value.0
    }
}

impl Handle<Stage> {
    /// ID of the active session within the stage. For example: `st-a1b2c3d4e5f6g`
    ///
    /// `Fn::GetAtt` of `ActiveSessionId`.
    #[must_use]
    pub fn active_session_id(self) -> Value<String> {
        self.attribute("ActiveSessionId")
    }

    /// The stage ARN. For example: `arn:aws:ivs:us-west-2:123456789012:stage/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::IVS::StorageConfiguration` resource specifies an storage configuration. A storage configuration describes an S3 location where recorded videos will be stored.
///
/// [`AWS::IVS::StorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-storageconfiguration.html).
///
/// Required: `S3`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StorageConfiguration(Properties);

impl StorageConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Storage cnfiguration name.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An S3 storage configuration contains information about where recorded video will be stored.
    ///
    /// `S3`. Required. A change replaces the resource.
    pub fn s3(
        mut self,
        value: impl Into<Value<storage_configuration::S3StorageConfiguration>>,
    ) -> Self {
        self.0.set("S3", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<storage_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for StorageConfiguration {
    const TYPE: &'static str = "AWS::IVS::StorageConfiguration";
}

impl Construct for StorageConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StorageConfiguration> for Properties {
    fn from(value: StorageConfiguration) -> Self {
        value.0
    }
}

impl Handle<StorageConfiguration> {
    /// The storage-configuration ARN. For example: `arn:aws:ivs:us-west-2:123456789012:storage-configuration/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::IVS::StreamKey` resource specifies an stream key associated with the referenced channel. Use a stream key to initiate a live stream.
///
/// [`AWS::IVS::StreamKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-streamkey.html).
///
/// Required: `ChannelArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StreamKey(Properties);

impl StreamKey {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Channel ARN for the stream.
    ///
    /// `ChannelArn`. Required. A change replaces the resource.
    pub fn channel_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelArn", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<stream_key::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for StreamKey {
    const TYPE: &'static str = "AWS::IVS::StreamKey";
}

impl Construct for StreamKey {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StreamKey> for Properties {
    fn from(value: StreamKey) -> Self {
        value.0
    }
}

impl Handle<StreamKey> {
    /// The stream-key ARN. For example: `arn:aws:ivs:us-west-2:123456789012:stream-key/g1H2I3j4k5L6`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The stream-key value. For example: `sk_us-west-2_abcdABCDefgh_567890abcdef`
    ///
    /// `Fn::GetAtt` of `Value`.
    #[must_use]
    pub fn value(self) -> Value<String> {
        self.attribute("Value")
    }
}

/// Property types of [`AdConfiguration`].
pub mod ad_configuration {
    use crate::{Json, Properties, Value};

    /// Object specifying a configuration for integration with an AWS Elemental MediaTailor (EMT).
    ///
    /// A property type of `AWS::IVS::AdConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaTailorPlaybackConfiguration(Properties);

    impl MediaTailorPlaybackConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the customer-created EMT PlaybackConfiguration resource in the same region and account.
        ///
        /// `PlaybackConfigurationArn`.
        pub fn playback_configuration_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PlaybackConfigurationArn", value.into());
            self
        }
    }

    impl From<MediaTailorPlaybackConfiguration> for Json {
        fn from(value: MediaTailorPlaybackConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for the post-roll ad break to use for this ad configuration.
    ///
    /// A property type of `AWS::IVS::AdConfiguration`.
    ///
    /// Required: `DurationSeconds`, `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PostRollConfiguration(Properties);

    impl PostRollConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Duration of the post-roll ad break, in seconds.
        ///
        /// `DurationSeconds`. Required.
        pub fn duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DurationSeconds", value.into());
            self
        }

        /// Whether the post-roll ad configuration is enabled.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<PostRollConfiguration> for Json {
        fn from(value: PostRollConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IVS::AdConfiguration`.
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
}

/// Property types and words of [`Channel`].
pub mod channel {
    use crate::{Json, Properties, Value};

    /// A complex type that specifies multitrack input configuration.
    ///
    /// A property type of `AWS::IVS::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultitrackInputConfiguration(Properties);

    impl MultitrackInputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether multitrack input is enabled. Can be set to `true` only if channel type is `STANDARD` . Setting `enabled` to `true` with any other channel type will cause an exception.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Maximum resolution for multitrack input. Required if `enabled` is `true` .
        ///
        /// `MaximumResolution`. Allowed: [`MaximumResolution`].
        pub fn maximum_resolution(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaximumResolution", value.into());
            self
        }

        /// Indicates whether multitrack input is allowed or required. Required if `enabled` is `true` .
        ///
        /// `Policy`. Allowed: [`Policy`].
        pub fn policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Policy", value.into());
            self
        }
    }

    impl From<MultitrackInputConfiguration> for Json {
        fn from(value: MultitrackInputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IVS::Channel`.
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

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `ContainerFormat`.
        pub enum ContainerFormat {
            Ts = "TS",
            FragmentedMp4 = "FRAGMENTED_MP4",
        }

        /// Words for `LatencyMode`.
        pub enum LatencyMode {
            Normal = "NORMAL",
            Low = "LOW",
        }

        /// Words for `Type`.
        pub enum Type {
            Standard = "STANDARD",
            Basic = "BASIC",
            AdvancedSd = "ADVANCED_SD",
            AdvancedHd = "ADVANCED_HD",
        }

        /// Words for `MaximumResolution`.
        pub enum MaximumResolution {
            Sd = "SD",
            Hd = "HD",
            FullHd = "FULL_HD",
        }

        /// Words for `Policy`.
        pub enum Policy {
            Allow = "ALLOW",
            Require = "REQUIRE",
        }
    }
}

/// Property types of [`EncoderConfiguration`].
pub mod encoder_configuration {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IVS::EncoderConfiguration`.
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

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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

    /// Video configuration. Default: video resolution 1280x720, bitrate 2500 kbps, 30 fps.
    ///
    /// A property type of `AWS::IVS::EncoderConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Video(Properties);

    impl Video {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Bitrate for generated output, in bps. Default: 2500000.
        ///
        /// `Bitrate`.
        pub fn bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Bitrate", value.into());
            self
        }

        /// Video frame rate, in fps. Default: 30.
        ///
        /// `Framerate`.
        pub fn framerate(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Framerate", value.into());
            self
        }

        /// Video-resolution height. This must be an even number. Note that the maximum value is determined by width times height, such that the maximum total pixels is 2073600 (1920x1080 or 1080x1920). Default: 720.
        ///
        /// `Height`.
        pub fn height(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Height", value.into());
            self
        }

        /// Video-resolution width. This must be an even number. Note that the maximum value is determined by width times height, such that the maximum total pixels is 2073600 (1920x1080 or 1080x1920). Default: 1280.
        ///
        /// `Width`.
        pub fn width(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Width", value.into());
            self
        }
    }

    impl From<Video> for Json {
        fn from(value: Video) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`IngestConfiguration`].
pub mod ingest_configuration {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::IVS::IngestConfiguration`.
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

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `IngestProtocol`.
        pub enum IngestProtocol {
            Rtmp = "RTMP",
            Rtmps = "RTMPS",
        }
    }
}

/// Property types of [`PlaybackKeyPair`].
pub mod playback_key_pair {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::IVS::PlaybackKeyPair`.
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

/// Property types of [`PlaybackRestrictionPolicy`].
pub mod playback_restriction_policy {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IVS::PlaybackRestrictionPolicy`.
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

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types of [`PublicKey`].
pub mod public_key {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::IVS::PublicKey`.
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

/// Property types and words of [`RecordingConfiguration`].
pub mod recording_configuration {
    use crate::{Json, List, Properties, Value};

    /// The DestinationConfiguration property type describes the location where recorded videos will be stored. Each member represents a type of destination configuration.
    ///
    /// A property type of `AWS::IVS::RecordingConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationConfiguration(Properties);

    impl DestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An S3 destination configuration where recorded videos will be stored.
        ///
        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<S3DestinationConfiguration>>) -> Self {
            self.0.set("S3", value.into());
            self
        }
    }

    impl From<DestinationConfiguration> for Json {
        fn from(value: DestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The RenditionConfiguration property type describes which renditions should be recorded for a stream.
    ///
    /// A property type of `AWS::IVS::RecordingConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RenditionConfiguration(Properties);

    impl RenditionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The set of renditions are recorded for a stream. For `BASIC` channels, the `CUSTOM` value has no effect. If `CUSTOM` is specified, a set of renditions can be specified in the `renditions` field. Default: `ALL` .
        ///
        /// `RenditionSelection`. Allowed: [`RenditionSelection`].
        pub fn rendition_selection(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RenditionSelection", value.into());
            self
        }

        /// A list of which renditions are recorded for a stream, if `renditionSelection` is `CUSTOM` ; otherwise, this field is irrelevant. The selected renditions are recorded if they are available during the stream.
        ///
        /// `Renditions`. Allowed: [`Renditions`].
        pub fn renditions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Renditions", value.into());
            self
        }
    }

    impl From<RenditionConfiguration> for Json {
        fn from(value: RenditionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The S3DestinationConfiguration property type describes an S3 location where recorded videos will be stored.
    ///
    /// A property type of `AWS::IVS::RecordingConfiguration`.
    ///
    /// Required: `BucketName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3DestinationConfiguration(Properties);

    impl S3DestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Location (S3 bucket name) where recorded videos will be stored.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }
    }

    impl From<S3DestinationConfiguration> for Json {
        fn from(value: S3DestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IVS::RecordingConfiguration`.
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

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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

    /// The ThumbnailConfiguration property type describes a configuration of thumbnails for recorded video.
    ///
    /// A property type of `AWS::IVS::RecordingConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ThumbnailConfiguration(Properties);

    impl ThumbnailConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Thumbnail recording mode. Valid values:
        ///
        /// `RecordingMode`. Allowed: [`RecordingMode`].
        pub fn recording_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordingMode", value.into());
            self
        }

        /// The desired resolution of recorded thumbnails for a stream. Thumbnails are recorded at the selected resolution if the corresponding rendition is available during the stream; otherwise, they are recorded at source resolution.
        ///
        /// `Resolution`. Allowed: [`Resolution`].
        pub fn resolution(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Resolution", value.into());
            self
        }

        /// The format in which thumbnails are recorded for a stream. `SEQUENTIAL` records all generated thumbnails in a serial manner, to the media/thumbnails directory.
        ///
        /// `Storage`. Allowed: [`Storage`].
        pub fn storage(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Storage", value.into());
            self
        }

        /// The targeted thumbnail-generation interval in seconds.
        ///
        /// `TargetIntervalSeconds`.
        pub fn target_interval_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TargetIntervalSeconds", value.into());
            self
        }
    }

    impl From<ThumbnailConfiguration> for Json {
        fn from(value: ThumbnailConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `RenditionSelection`.
        pub enum RenditionSelection {
            All = "ALL",
            None = "NONE",
            Custom = "CUSTOM",
        }

        /// Words for `Renditions`.
        pub enum Renditions {
            FullHd = "FULL_HD",
            Hd = "HD",
            Sd = "SD",
            LowestResolution = "LOWEST_RESOLUTION",
        }

        /// Words for `RecordingMode`.
        pub enum RecordingMode {
            Interval = "INTERVAL",
            Disabled = "DISABLED",
        }

        /// Words for `Resolution`.
        pub enum Resolution {
            FullHd = "FULL_HD",
            Hd = "HD",
            Sd = "SD",
            LowestResolution = "LOWEST_RESOLUTION",
        }

        /// Words for `Storage`.
        pub enum Storage {
            Sequential = "SEQUENTIAL",
            Latest = "LATEST",
        }
    }
}

/// Property types and words of [`Stage`].
pub mod stage {
    use crate::{Json, List, Properties, Value};

    /// The `AWS::IVS::AutoParticipantRecordingConfiguration` property type describes a configuration for individual participant recording.
    ///
    /// A property type of `AWS::IVS::Stage`.
    ///
    /// Required: `StorageConfigurationArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoParticipantRecordingConfiguration(Properties);

    impl AutoParticipantRecordingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// HLS configuration object for individual participant recording.
        ///
        /// `HlsConfiguration`.
        pub fn hls_configuration(mut self, value: impl Into<Value<HlsConfiguration>>) -> Self {
            self.0.set("HlsConfiguration", value.into());
            self
        }

        /// Types of media to be recorded. Default: `AUDIO_VIDEO` .
        ///
        /// `MediaTypes`. Allowed: [`MediaTypes`].
        pub fn media_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MediaTypes", value.into());
            self
        }

        /// If a stage publisher disconnects and then reconnects within the specified interval, the multiple recordings will be considered a single recording and merged together.
        ///
        /// `RecordingReconnectWindowSeconds`.
        pub fn recording_reconnect_window_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RecordingReconnectWindowSeconds", value.into());
            self
        }

        /// ARN of the StorageConfiguration resource to use for individual participant recording. Default: "" (empty string, no storage configuration is specified).
        ///
        /// `StorageConfigurationArn`. Required.
        pub fn storage_configuration_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StorageConfigurationArn", value.into());
            self
        }

        /// A complex type that allows you to enable/disable the recording of thumbnails for individual participant recording and modify the interval at which thumbnails are generated for the live session.
        ///
        /// `ThumbnailConfiguration`.
        pub fn thumbnail_configuration(
            mut self,
            value: impl Into<Value<ThumbnailConfiguration>>,
        ) -> Self {
            self.0.set("ThumbnailConfiguration", value.into());
            self
        }
    }

    impl From<AutoParticipantRecordingConfiguration> for Json {
        fn from(value: AutoParticipantRecordingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Object specifying an HLS configuration for individual participant recording.
    ///
    /// A property type of `AWS::IVS::Stage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsConfiguration(Properties);

    impl HlsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Object specifying a configuration of participant HLS recordings for individual participant recording.
        ///
        /// `ParticipantRecordingHlsConfiguration`.
        pub fn participant_recording_hls_configuration(
            mut self,
            value: impl Into<Value<ParticipantRecordingHlsConfiguration>>,
        ) -> Self {
            self.0
                .set("ParticipantRecordingHlsConfiguration", value.into());
            self
        }
    }

    impl From<HlsConfiguration> for Json {
        fn from(value: HlsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Object specifying a configuration of participant HLS recordings for individual participant recording.
    ///
    /// A property type of `AWS::IVS::Stage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParticipantRecordingHlsConfiguration(Properties);

    impl ParticipantRecordingHlsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the target duration for recorded segments generated when recording a stage participant. Segments may have durations longer than the specified value when needed to ensure each segment begins with a keyframe. Default: 6.
        ///
        /// `TargetSegmentDurationSeconds`.
        pub fn target_segment_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TargetSegmentDurationSeconds", value.into());
            self
        }
    }

    impl From<ParticipantRecordingHlsConfiguration> for Json {
        fn from(value: ParticipantRecordingHlsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IVS::Stage`.
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

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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

    /// An object representing a configuration of thumbnails for recorded video.
    ///
    /// A property type of `AWS::IVS::Stage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ThumbnailConfiguration(Properties);

    impl ThumbnailConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Object specifying a configuration of thumbnails for recorded video from an individual participant.
        ///
        /// `ParticipantThumbnailConfiguration`.
        pub fn participant_thumbnail_configuration(
            mut self,
            value: impl Into<Value<ThumbnailConfigurationParticipantThumbnailConfiguration>>,
        ) -> Self {
            self.0
                .set("ParticipantThumbnailConfiguration", value.into());
            self
        }
    }

    impl From<ThumbnailConfiguration> for Json {
        fn from(value: ThumbnailConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Object specifying a configuration of thumbnails for recorded video from an individual participant.
    ///
    /// A property type of `AWS::IVS::Stage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ThumbnailConfigurationParticipantThumbnailConfiguration(Properties);

    impl ThumbnailConfigurationParticipantThumbnailConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Thumbnail recording mode. Default: DISABLED.
        ///
        /// `RecordingMode`. Allowed: [`RecordingMode`].
        pub fn recording_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordingMode", value.into());
            self
        }

        /// Indicates the format in which thumbnails are recorded. SEQUENTIAL records all generated thumbnails in a serial manner, to the media/thumbnails/high directory.
        ///
        /// `Storage`. Allowed: [`Storage`].
        pub fn storage(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Storage", value.into());
            self
        }

        /// The targeted thumbnail-generation interval in seconds. This is configurable only if recordingMode is INTERVAL. Default: 60.
        ///
        /// `TargetIntervalSeconds`.
        pub fn target_interval_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TargetIntervalSeconds", value.into());
            self
        }
    }

    impl From<ThumbnailConfigurationParticipantThumbnailConfiguration> for Json {
        fn from(value: ThumbnailConfigurationParticipantThumbnailConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `MediaTypes`.
        pub enum MediaTypes {
            AudioVideo = "AUDIO_VIDEO",
            AudioOnly = "AUDIO_ONLY",
        }

        /// Words for `RecordingMode`.
        pub enum RecordingMode {
            Interval = "INTERVAL",
            Disabled = "DISABLED",
        }

        /// Words for `Storage`.
        pub enum Storage {
            Sequential = "SEQUENTIAL",
            Latest = "LATEST",
        }
    }
}

/// Property types of [`StorageConfiguration`].
pub mod storage_configuration {
    use crate::{Json, Properties, Value};

    /// The S3StorageConfiguration property type describes an S3 location where recorded videos will be stored.
    ///
    /// A property type of `AWS::IVS::StorageConfiguration`.
    ///
    /// Required: `BucketName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3StorageConfiguration(Properties);

    impl S3StorageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of the S3 bucket where recorded video will be stored.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }
    }

    impl From<S3StorageConfiguration> for Json {
        fn from(value: S3StorageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IVS::StorageConfiguration`.
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

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types of [`StreamKey`].
pub mod stream_key {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::IVS::StreamKey`.
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

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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
