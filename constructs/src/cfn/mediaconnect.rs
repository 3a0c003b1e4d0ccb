//! `AWS::MediaConnect`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::MediaConnect::Bridge` resource defines a connection between your data center’s gateway instances and the cloud.
///
/// [`AWS::MediaConnect::Bridge`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridge.html).
///
/// Required: `Name`, `PlacementArn`, `Sources`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Bridge(Properties);

impl Bridge {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An egress bridge is a cloud-to-ground bridge. The content comes from an existing MediaConnect flow and is delivered to your premises.
    ///
    /// `EgressGatewayBridge`.
    pub fn egress_gateway_bridge(
        mut self,
        value: impl Into<Value<bridge::EgressGatewayBridge>>,
    ) -> Self {
        self.0.set("EgressGatewayBridge", value.into());
        self
    }

    /// An ingress bridge is a ground-to-cloud bridge. The content originates at your premises and is delivered to the cloud.
    ///
    /// `IngressGatewayBridge`.
    pub fn ingress_gateway_bridge(
        mut self,
        value: impl Into<Value<bridge::IngressGatewayBridge>>,
    ) -> Self {
        self.0.set("IngressGatewayBridge", value.into());
        self
    }

    /// The name of the bridge. This name can not be modified after the bridge is created.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The outputs that you want to add to this bridge.
    ///
    /// `Outputs`.
    pub fn outputs(mut self, value: impl Into<List<bridge::BridgeOutput>>) -> Self {
        self.0.set("Outputs", value.into());
        self
    }

    /// The bridge placement Amazon Resource Number (ARN).
    ///
    /// `PlacementArn`. Required.
    pub fn placement_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PlacementArn", value.into());
        self
    }

    /// The settings for source failover.
    ///
    /// `SourceFailoverConfig`.
    pub fn source_failover_config(
        mut self,
        value: impl Into<Value<bridge::FailoverConfig>>,
    ) -> Self {
        self.0.set("SourceFailoverConfig", value.into());
        self
    }

    /// The sources that you want to add to this bridge.
    ///
    /// `Sources`. Required.
    pub fn sources(mut self, value: impl Into<List<bridge::BridgeSource>>) -> Self {
        self.0.set("Sources", value.into());
        self
    }
}

impl Resource for Bridge {
    const TYPE: &'static str = "AWS::MediaConnect::Bridge";
}

impl Construct for Bridge {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Bridge> for Properties {
    fn from(value: Bridge) -> Self {
        value.0
    }
}

impl Handle<Bridge> {
    /// The Amazon Resource Name (ARN) of the bridge.
    ///
    /// `Fn::GetAtt` of `BridgeArn`.
    #[must_use]
    pub fn bridge_arn(self) -> Value<String> {
        self.attribute("BridgeArn")
    }

    /// The current status of the bridge. Possible values are: ACTIVE or STANDBY.
    ///
    /// `Fn::GetAtt` of `BridgeState`.
    #[must_use]
    pub fn bridge_state(self) -> Value<String> {
        self.attribute("BridgeState")
    }
}

/// Adds outputs to an existing bridge.
///
/// [`AWS::MediaConnect::BridgeOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgeoutput.html).
///
/// Required: `BridgeArn`, `Name`, `NetworkOutput`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BridgeOutput(Properties);

impl BridgeOutput {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the bridge that you want to update.
    ///
    /// `BridgeArn`. Required. A change replaces the resource.
    pub fn bridge_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BridgeArn", value.into());
        self
    }

    /// The network output name. This name is used to reference the output and must be unique among outputs in this bridge.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The network output of the bridge. A network output is delivered to your premises.
    ///
    /// `NetworkOutput`. Required.
    pub fn network_output(
        mut self,
        value: impl Into<Value<bridge_output::BridgeNetworkOutput>>,
    ) -> Self {
        self.0.set("NetworkOutput", value.into());
        self
    }
}

impl Resource for BridgeOutput {
    const TYPE: &'static str = "AWS::MediaConnect::BridgeOutput";
}

impl Construct for BridgeOutput {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BridgeOutput> for Properties {
    fn from(value: BridgeOutput) -> Self {
        value.0
    }
}

/// Adds sources to an existing bridge.
///
/// [`AWS::MediaConnect::BridgeSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgesource.html).
///
/// Required: `BridgeArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BridgeSource(Properties);

impl BridgeSource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the bridge feeding this flow.
    ///
    /// `BridgeArn`. Required. A change replaces the resource.
    pub fn bridge_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BridgeArn", value.into());
        self
    }

    /// The source of the flow.
    ///
    /// `FlowSource`.
    pub fn flow_source(mut self, value: impl Into<Value<bridge_source::BridgeFlowSource>>) -> Self {
        self.0.set("FlowSource", value.into());
        self
    }

    /// The name of the flow source. This name is used to reference the source and must be unique among sources in this bridge.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The source of the network.
    ///
    /// `NetworkSource`.
    pub fn network_source(
        mut self,
        value: impl Into<Value<bridge_source::BridgeNetworkSource>>,
    ) -> Self {
        self.0.set("NetworkSource", value.into());
        self
    }
}

impl Resource for BridgeSource {
    const TYPE: &'static str = "AWS::MediaConnect::BridgeSource";
}

impl Construct for BridgeSource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BridgeSource> for Properties {
    fn from(value: BridgeSource) -> Self {
        value.0
    }
}

/// The `AWS::MediaConnect::Flow` resource defines a connection between one or more video sources and one or more outputs.
///
/// [`AWS::MediaConnect::Flow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html).
///
/// Required: `Name`, `Source`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Flow(Properties);

impl Flow {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Availability Zone that you want to create the flow in. These options are limited to the Availability Zones within the current AWS Region.
    ///
    /// `AvailabilityZone`. A change replaces the resource.
    pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZone", value.into());
        self
    }

    /// The encoding configuration to apply to the NDI source content when transcoding it to a transport stream (TS) for downstream distribution. You can choose between several predefined encoding profiles based on common use cases.
    ///
    /// `EncodingConfig`.
    pub fn encoding_config(mut self, value: impl Into<Value<flow::EncodingConfig>>) -> Self {
        self.0.set("EncodingConfig", value.into());
        self
    }

    /// Determines the processing capacity and feature set of the flow. Set this optional parameter to LARGE if you want to enable NDI outputs on the flow.
    ///
    /// `FlowSize`. Allowed: [`FlowSize`](flow::FlowSize).
    pub fn flow_size(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FlowSize", value.into());
        self
    }

    /// The maintenance settings you want to use for the flow.
    ///
    /// `Maintenance`.
    pub fn maintenance(mut self, value: impl Into<Value<flow::Maintenance>>) -> Self {
        self.0.set("Maintenance", value.into());
        self
    }

    /// The media streams that are associated with the flow. After you associate a media stream with a source, you can also associate it with outputs on the flow.
    ///
    /// `MediaStreams`.
    pub fn media_streams(mut self, value: impl Into<List<flow::MediaStream>>) -> Self {
        self.0.set("MediaStreams", value.into());
        self
    }

    /// The name of the flow.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies the configuration settings for NDI outputs. Required when the flow includes NDI outputs.
    ///
    /// `NdiConfig`.
    pub fn ndi_config(mut self, value: impl Into<Value<flow::NdiConfig>>) -> Self {
        self.0.set("NdiConfig", value.into());
        self
    }

    /// The settings for the source that you want to use for the new flow.
    ///
    /// `Source`. Required.
    pub fn source(mut self, value: impl Into<Value<flow::Source>>) -> Self {
        self.0.set("Source", value.into());
        self
    }

    /// The settings for source failover.
    ///
    /// `SourceFailoverConfig`.
    pub fn source_failover_config(mut self, value: impl Into<Value<flow::FailoverConfig>>) -> Self {
        self.0.set("SourceFailoverConfig", value.into());
        self
    }

    /// The settings for source monitoring.
    ///
    /// `SourceMonitoringConfig`.
    pub fn source_monitoring_config(
        mut self,
        value: impl Into<Value<flow::SourceMonitoringConfig>>,
    ) -> Self {
        self.0.set("SourceMonitoringConfig", value.into());
        self
    }

    /// Key-value pairs that can be used to tag this flow.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<flow::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The VPC Interfaces for this flow.
    ///
    /// `VpcInterfaces`.
    pub fn vpc_interfaces(mut self, value: impl Into<List<flow::VpcInterface>>) -> Self {
        self.0.set("VpcInterfaces", value.into());
        self
    }
}

impl Resource for Flow {
    const TYPE: &'static str = "AWS::MediaConnect::Flow";
}

impl Construct for Flow {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Flow> for Properties {
    fn from(value: Flow) -> Self {
        value.0
    }
}

impl Handle<Flow> {
    /// The IP address from which video will be sent to output destinations.
    ///
    /// `Fn::GetAtt` of `EgressIp`.
    #[must_use]
    pub fn egress_ip(self) -> Value<String> {
        self.attribute("EgressIp")
    }

    /// The Amazon Resource Name (ARN) of the flow.
    ///
    /// `Fn::GetAtt` of `FlowArn`.
    #[must_use]
    pub fn flow_arn(self) -> Value<String> {
        self.attribute("FlowArn")
    }

    /// The Availability Zone that the flow was created in. These options are limited to the Availability Zones within the current AWS Region.
    ///
    /// `Fn::GetAtt` of `FlowAvailabilityZone`.
    #[must_use]
    pub fn flow_availability_zone(self) -> Value<String> {
        self.attribute("FlowAvailabilityZone")
    }

    /// This read-only value represents the automatically-generated NDI machine name that MediaConnect generated for this flow. These NDI machine names are only generated when you don't specify your own custom name.
    ///
    /// `Fn::GetAtt` of `FlowNdiMachineName`.
    #[must_use]
    pub fn flow_ndi_machine_name(self) -> Value<String> {
        self.attribute("FlowNdiMachineName")
    }

    /// The IP address that the flow listens on for incoming content.
    ///
    /// `Fn::GetAtt` of `Source.IngestIp`.
    #[must_use]
    pub fn source_ingest_ip(self) -> Value<String> {
        self.attribute("Source.IngestIp")
    }

    /// The ARN of the source.
    ///
    /// `Fn::GetAtt` of `Source.SourceArn`.
    #[must_use]
    pub fn source_source_arn(self) -> Value<String> {
        self.attribute("Source.SourceArn")
    }

    /// The port that the flow listens on for incoming content. If the protocol of the source is Zixi, the port must be set to 2088.
    ///
    /// `Fn::GetAtt` of `Source.SourceIngestPort`.
    #[must_use]
    pub fn source_source_ingest_port(self) -> Value<String> {
        self.attribute("Source.SourceIngestPort")
    }
}

/// The `AWS::MediaConnect::FlowEntitlement` resource defines the permission that an AWS account grants to another AWS account to allow access to the content in a specific AWS Elemental MediaConnect flow.
///
/// [`AWS::MediaConnect::FlowEntitlement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowentitlement.html).
///
/// Required: `Description`, `FlowArn`, `Name`, `Subscribers`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FlowEntitlement(Properties);

impl FlowEntitlement {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The percentage of the entitlement data transfer fee that you want the subscriber to be responsible for.
    ///
    /// `DataTransferSubscriberFeePercent`. A change replaces the resource.
    pub fn data_transfer_subscriber_fee_percent(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DataTransferSubscriberFeePercent", value.into());
        self
    }

    /// A description of the entitlement. This description appears only on the MediaConnect console and is not visible outside of the current AWS account.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Encryption information.
    ///
    /// `Encryption`.
    pub fn encryption(mut self, value: impl Into<Value<flow_entitlement::Encryption>>) -> Self {
        self.0.set("Encryption", value.into());
        self
    }

    /// An indication of whether the new entitlement should be enabled or disabled as soon as it is created. If you don’t specify the entitlementStatus field in your request, MediaConnect sets it to ENABLED.
    ///
    /// `EntitlementStatus`. Allowed: [`EntitlementStatus`](flow_entitlement::EntitlementStatus).
    pub fn entitlement_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EntitlementStatus", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the flow.
    ///
    /// `FlowArn`. Required. A change replaces the resource.
    pub fn flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FlowArn", value.into());
        self
    }

    /// The name of the entitlement. This value must be unique within the current flow.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The AWS account IDs that you want to share your content with. The receiving accounts (subscribers) will be allowed to create their own flows using your content as the source.
    ///
    /// `Subscribers`. Required.
    pub fn subscribers(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Subscribers", value.into());
        self
    }

    /// Key-value pairs that can be used to tag and organize this flow entitlement.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<flow_entitlement::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for FlowEntitlement {
    const TYPE: &'static str = "AWS::MediaConnect::FlowEntitlement";
}

impl Construct for FlowEntitlement {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FlowEntitlement> for Properties {
    fn from(value: FlowEntitlement) -> Self {
        value.0
    }
}

impl Handle<FlowEntitlement> {
    /// The entitlement ARN.
    ///
    /// `Fn::GetAtt` of `EntitlementArn`.
    #[must_use]
    pub fn entitlement_arn(self) -> Value<String> {
        self.attribute("EntitlementArn")
    }
}

/// Resource schema for AWS::MediaConnect::FlowMediaStream. A media stream represents a single track or stream of media containing video, audio, or ancillary data that is transported using the SMPTE 2110 JPEG XS or CDI protocol.
///
/// [`AWS::MediaConnect::FlowMediaStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowmediastream.html).
///
/// Required: `FlowArn`, `MediaStreamId`, `MediaStreamName`, `MediaStreamType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FlowMediaStream(Properties);

impl FlowMediaStream {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Attributes that are related to the media stream.
    ///
    /// `Attributes`.
    pub fn attributes(
        mut self,
        value: impl Into<Value<flow_media_stream::MediaStreamAttributes>>,
    ) -> Self {
        self.0.set("Attributes", value.into());
        self
    }

    /// The sample rate (in Hz) for the stream. If the media stream type is video or ancillary data, set this value to 90000. If the media stream type is audio, set this value to either 48000 or 96000.
    ///
    /// `ClockRate`.
    pub fn clock_rate(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ClockRate", value.into());
        self
    }

    /// A description that can help you quickly identify what your media stream is used for.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the flow that the media stream belongs to.
    ///
    /// `FlowArn`. Required. A change replaces the resource.
    pub fn flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FlowArn", value.into());
        self
    }

    /// A unique identifier for the media stream.
    ///
    /// `MediaStreamId`. Required. A change replaces the resource.
    pub fn media_stream_id(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MediaStreamId", value.into());
        self
    }

    /// A name that helps you distinguish one media stream from another.
    ///
    /// `MediaStreamName`. Required. A change replaces the resource.
    pub fn media_stream_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MediaStreamName", value.into());
        self
    }

    /// The type of media stream.
    ///
    /// `MediaStreamType`. Required. Allowed: [`MediaStreamType`](flow_media_stream::MediaStreamType).
    pub fn media_stream_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MediaStreamType", value.into());
        self
    }

    /// The key-value pairs that can be used to tag and organize the media stream.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<flow_media_stream::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The resolution of the video. Required for a video media stream and rejected for other media stream types.
    ///
    /// `VideoFormat`.
    pub fn video_format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VideoFormat", value.into());
        self
    }
}

impl Resource for FlowMediaStream {
    const TYPE: &'static str = "AWS::MediaConnect::FlowMediaStream";
}

impl Construct for FlowMediaStream {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FlowMediaStream> for Properties {
    fn from(value: FlowMediaStream) -> Self {
        value.0
    }
}

impl Handle<FlowMediaStream> {
    /// The Amazon Resource Name (ARN) of the media stream, composed of the flow ARN followed by /mediaStream/ and the media stream name.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The format type number (sometimes referred to as RTP payload type) of the media stream. MediaConnect assigns this value to the media stream.
    ///
    /// `Fn::GetAtt` of `Fmt`.
    #[must_use]
    pub fn fmt(self) -> Value<i64> {
        self.attribute("Fmt")
    }
}

/// The `AWS::MediaConnect::FlowOutput` resource defines the destination address, protocol, and port that AWS Elemental MediaConnect sends the ingested video to. Each flow can have up to 50 outputs.
///
/// [`AWS::MediaConnect::FlowOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html).
///
/// Required: `FlowArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FlowOutput(Properties);

impl FlowOutput {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The range of IP addresses that should be allowed to initiate output requests to this flow. These IP addresses should be in the form of a Classless Inter-Domain Routing (CIDR) block; for example, 10.0.0.0/16.
    ///
    /// `CidrAllowList`.
    pub fn cidr_allow_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CidrAllowList", value.into());
        self
    }

    /// A description of the output. This description appears only on the MediaConnect console and will not be seen by the end user.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The IP address where you want to send the output.
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Destination", value.into());
        self
    }

    /// The type of key used for the encryption. If no `keyType` is provided, the service will use the default setting (static-key). Allowable encryption types: static-key.
    ///
    /// `Encryption`.
    pub fn encryption(mut self, value: impl Into<Value<flow_output::Encryption>>) -> Self {
        self.0.set("Encryption", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the flow this output is attached to.
    ///
    /// `FlowArn`. Required. A change replaces the resource.
    pub fn flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FlowArn", value.into());
        self
    }

    /// The maximum latency in milliseconds. This parameter applies only to RIST-based and Zixi-based streams.
    ///
    /// `MaxLatency`.
    pub fn max_latency(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxLatency", value.into());
        self
    }

    /// The media streams that are associated with the output, and the parameters for those associations.
    ///
    /// `MediaStreamOutputConfigurations`.
    pub fn media_stream_output_configurations(
        mut self,
        value: impl Into<List<flow_output::MediaStreamOutputConfiguration>>,
    ) -> Self {
        self.0.set("MediaStreamOutputConfigurations", value.into());
        self
    }

    /// The minimum latency in milliseconds for SRT-based streams. In streams that use the SRT protocol, this value that you set on your MediaConnect source or output represents the minimal potential latency of that connection.
    ///
    /// `MinLatency`.
    pub fn min_latency(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MinLatency", value.into());
        self
    }

    /// The name of the bridge's output.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The audio reference level of the NDI receiver, in dBFS.
    ///
    /// `NdiAudioReferenceLevel`.
    pub fn ndi_audio_reference_level(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("NdiAudioReferenceLevel", value.into());
        self
    }

    /// The timecode source for the NDI output.
    ///
    /// `NdiOutputTimecodeSource`. Allowed: [`NdiOutputTimecodeSource`](flow_output::NdiOutputTimecodeSource).
    pub fn ndi_output_timecode_source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NdiOutputTimecodeSource", value.into());
        self
    }

    /// A suffix for the names of the NDI sources that the flow creates. If a custom name isn't specified, MediaConnect uses the output name.
    ///
    /// `NdiProgramName`.
    pub fn ndi_program_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NdiProgramName", value.into());
        self
    }

    /// A quality setting for the NDI Speed HQ encoder.
    ///
    /// `NdiSpeedHqQuality`.
    pub fn ndi_speed_hq_quality(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("NdiSpeedHqQuality", value.into());
        self
    }

    /// An indication of whether the output should transmit data or not.
    ///
    /// `OutputStatus`. Allowed: [`OutputStatus`](flow_output::OutputStatus).
    pub fn output_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OutputStatus", value.into());
        self
    }

    /// The port to use when content is distributed to this output.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Port", value.into());
        self
    }

    /// The protocol to use for the output.
    ///
    /// `Protocol`. Allowed: [`Protocol`](flow_output::Protocol).
    pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Protocol", value.into());
        self
    }

    /// The remote ID for the Zixi-pull stream.
    ///
    /// `RemoteId`.
    pub fn remote_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RemoteId", value.into());
        self
    }

    /// `RouterIntegrationState`. Allowed: [`RouterIntegrationState`](flow_output::RouterIntegrationState).
    pub fn router_integration_state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RouterIntegrationState", value.into());
        self
    }

    /// Encryption information.
    ///
    /// `RouterIntegrationTransitEncryption`.
    pub fn router_integration_transit_encryption(
        mut self,
        value: impl Into<Value<flow_output::FlowTransitEncryption>>,
    ) -> Self {
        self.0
            .set("RouterIntegrationTransitEncryption", value.into());
        self
    }

    /// The smoothing latency in milliseconds for RIST, RTP, and RTP-FEC streams.
    ///
    /// `SmoothingLatency`.
    pub fn smoothing_latency(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SmoothingLatency", value.into());
        self
    }

    /// The stream ID that you want to use for this transport. This parameter applies only to Zixi and SRT caller-based streams.
    ///
    /// `StreamId`.
    pub fn stream_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StreamId", value.into());
        self
    }

    /// Key-value pairs that can be used to tag and organize this flow output.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<flow_output::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the VPC interface attachment to use for this output.
    ///
    /// `VpcInterfaceAttachment`.
    pub fn vpc_interface_attachment(
        mut self,
        value: impl Into<Value<flow_output::VpcInterfaceAttachment>>,
    ) -> Self {
        self.0.set("VpcInterfaceAttachment", value.into());
        self
    }
}

impl Resource for FlowOutput {
    const TYPE: &'static str = "AWS::MediaConnect::FlowOutput";
}

impl Construct for FlowOutput {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FlowOutput> for Properties {
    fn from(value: FlowOutput) -> Self {
        value.0
    }
}

impl Handle<FlowOutput> {
    /// The ARN of the output.
    ///
    /// `Fn::GetAtt` of `OutputArn`.
    #[must_use]
    pub fn output_arn(self) -> Value<String> {
        self.attribute("OutputArn")
    }
}

/// The `AWS::MediaConnect::FlowSource` resource is usedt to add additional sources to an existing flow. Adding an additional source requires Failover to be enabled.
///
/// [`AWS::MediaConnect::FlowSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowsource.html).
///
/// Required: `Description`, `FlowArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FlowSource(Properties);

impl FlowSource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type of encryption that is used on the content ingested from this source. Allowable encryption types: static-key.
    ///
    /// `Decryption`.
    pub fn decryption(mut self, value: impl Into<Value<flow_source::Encryption>>) -> Self {
        self.0.set("Decryption", value.into());
        self
    }

    /// A description for the source. This value is not used or seen outside of the current MediaConnect account.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ARN of the entitlement that allows you to subscribe to this flow. The entitlement is set by the flow originator, and the ARN is generated as part of the originator's flow.
    ///
    /// `EntitlementArn`.
    pub fn entitlement_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EntitlementArn", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the flow this source is connected to. The flow must have Failover enabled to add an additional source.
    ///
    /// `FlowArn`. Required. A change replaces the resource.
    pub fn flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FlowArn", value.into());
        self
    }

    /// The bridge's source.
    ///
    /// `GatewayBridgeSource`.
    pub fn gateway_bridge_source(
        mut self,
        value: impl Into<Value<flow_source::GatewayBridgeSource>>,
    ) -> Self {
        self.0.set("GatewayBridgeSource", value.into());
        self
    }

    /// The port that the flow listens on for incoming content. If the protocol of the source is Zixi, the port must be set to 2088.
    ///
    /// `IngestPort`.
    pub fn ingest_port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("IngestPort", value.into());
        self
    }

    /// The smoothing max bitrate (in bps) for RIST, RTP, and RTP-FEC streams.
    ///
    /// `MaxBitrate`.
    pub fn max_bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxBitrate", value.into());
        self
    }

    /// The maximum latency in milliseconds. This parameter applies only to RIST-based and Zixi-based streams.
    ///
    /// `MaxLatency`.
    pub fn max_latency(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxLatency", value.into());
        self
    }

    /// The minimum latency in milliseconds for SRT-based streams. In streams that use the SRT protocol, this value that you set on your MediaConnect source or output represents the minimal potential latency of that connection.
    ///
    /// `MinLatency`.
    pub fn min_latency(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MinLatency", value.into());
        self
    }

    /// The name of the source.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The protocol that the source uses to deliver the content to MediaConnect. Adding additional sources to an existing flow requires Failover to be enabled.
    ///
    /// `Protocol`. Allowed: [`Protocol`](flow_source::Protocol). A change replaces the resource.
    pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Protocol", value.into());
        self
    }

    /// The port that the flow uses to send outbound requests to initiate connection with the sender.
    ///
    /// `SenderControlPort`.
    pub fn sender_control_port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SenderControlPort", value.into());
        self
    }

    /// The IP address that the flow communicates with to initiate connection with the sender.
    ///
    /// `SenderIpAddress`.
    pub fn sender_ip_address(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SenderIpAddress", value.into());
        self
    }

    /// Source IP or domain name for SRT-caller protocol.
    ///
    /// `SourceListenerAddress`.
    pub fn source_listener_address(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceListenerAddress", value.into());
        self
    }

    /// Source port for SRT-caller protocol.
    ///
    /// `SourceListenerPort`.
    pub fn source_listener_port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SourceListenerPort", value.into());
        self
    }

    /// The stream ID that you want to use for this transport. This parameter applies only to Zixi and SRT caller-based streams.
    ///
    /// `StreamId`.
    pub fn stream_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StreamId", value.into());
        self
    }

    /// Key-value pairs that can be used to tag and organize this flow source.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<flow_source::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the VPC interface to use for this source.
    ///
    /// `VpcInterfaceName`.
    pub fn vpc_interface_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcInterfaceName", value.into());
        self
    }

    /// The range of IP addresses that should be allowed to contribute content to your source. These IP addresses should be in the form of a Classless Inter-Domain Routing (CIDR) block; for example, 10.0.0.0/16.
    ///
    /// `WhitelistCidr`.
    pub fn whitelist_cidr(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WhitelistCidr", value.into());
        self
    }
}

impl Resource for FlowSource {
    const TYPE: &'static str = "AWS::MediaConnect::FlowSource";
}

impl Construct for FlowSource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FlowSource> for Properties {
    fn from(value: FlowSource) -> Self {
        value.0
    }
}

impl Handle<FlowSource> {
    /// The IP address that the flow listens on for incoming content.
    ///
    /// `Fn::GetAtt` of `IngestIp`.
    #[must_use]
    pub fn ingest_ip(self) -> Value<String> {
        self.attribute("IngestIp")
    }

    /// The ARN of the source.
    ///
    /// `Fn::GetAtt` of `SourceArn`.
    #[must_use]
    pub fn source_arn(self) -> Value<String> {
        self.attribute("SourceArn")
    }

    /// The port that the flow listens on for incoming content. If the protocol of the source is Zixi, the port must be set to 2088.
    ///
    /// `Fn::GetAtt` of `SourceIngestPort`.
    #[must_use]
    pub fn source_ingest_port(self) -> Value<String> {
        self.attribute("SourceIngestPort")
    }
}

/// The `AWS::MediaConnect::FlowVpcInterface` resource is a connection between your AWS Elemental MediaConnect flow and a virtual private cloud (VPC) that you created using the Amazon Virtual Private Cloud service.
///
/// [`AWS::MediaConnect::FlowVpcInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowvpcinterface.html).
///
/// Required: `FlowArn`, `Name`, `RoleArn`, `SecurityGroupIds`, `SubnetId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FlowVpcInterface(Properties);

impl FlowVpcInterface {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the flow.
    ///
    /// `FlowArn`. Required. A change replaces the resource.
    pub fn flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FlowArn", value.into());
        self
    }

    /// The name for the VPC interface. This name must be unique within the flow.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the role that you created when you set up MediaConnect as a trusted service.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// A virtual firewall to control inbound and outbound traffic.
    ///
    /// `SecurityGroupIds`. Required.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// The subnet IDs that you want to use for your VPC interface. A range of IP addresses in your VPC.
    ///
    /// `SubnetId`. Required.
    pub fn subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubnetId", value.into());
        self
    }

    /// Key-value pairs that can be used to tag and organize this VPC network interface.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<flow_vpc_interface::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for FlowVpcInterface {
    const TYPE: &'static str = "AWS::MediaConnect::FlowVpcInterface";
}

impl Construct for FlowVpcInterface {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FlowVpcInterface> for Properties {
    fn from(value: FlowVpcInterface) -> Self {
        value.0
    }
}

impl Handle<FlowVpcInterface> {
    /// The IDs of the network interfaces that MediaConnect created in your account.
    ///
    /// `Fn::GetAtt` of `NetworkInterfaceIds`.
    #[must_use]
    pub fn network_interface_ids(self) -> Value<Vec<String>> {
        self.attribute_list("NetworkInterfaceIds")
    }
}

/// The `AWS::MediaConnect::Gateway` resource is used to create a new gateway.
///
/// [`AWS::MediaConnect::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-gateway.html).
///
/// Required: `EgressCidrBlocks`, `Name`, `Networks`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Gateway(Properties);

impl Gateway {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The range of IP addresses that are allowed to contribute content or initiate output requests for flows communicating with this gateway.
    ///
    /// `EgressCidrBlocks`. Required. A change replaces the resource.
    pub fn egress_cidr_blocks(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EgressCidrBlocks", value.into());
        self
    }

    /// The name of the gateway. This name can not be modified after the gateway is created.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The list of networks in the gateway.
    ///
    /// `Networks`. Required. A change replaces the resource.
    pub fn networks(mut self, value: impl Into<List<gateway::GatewayNetwork>>) -> Self {
        self.0.set("Networks", value.into());
        self
    }
}

impl Resource for Gateway {
    const TYPE: &'static str = "AWS::MediaConnect::Gateway";
}

impl Construct for Gateway {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Gateway> for Properties {
    fn from(value: Gateway) -> Self {
        value.0
    }
}

impl Handle<Gateway> {
    /// The Amazon Resource Name (ARN) of the gateway.
    ///
    /// `Fn::GetAtt` of `GatewayArn`.
    #[must_use]
    pub fn gateway_arn(self) -> Value<String> {
        self.attribute("GatewayArn")
    }

    /// The current state of the gateway. Possible values are: CREATING, ACTIVE, UPDATING, ERROR, DELETING, DELETED.
    ///
    /// `Fn::GetAtt` of `GatewayState`.
    #[must_use]
    pub fn gateway_state(self) -> Value<String> {
        self.attribute("GatewayState")
    }
}

/// Represents a router input in AWS Elemental MediaConnect that is used to ingest content to be transmitted to router outputs
///
/// [`AWS::MediaConnect::RouterInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html).
///
/// Required: `Configuration`, `MaximumBitrate`, `Name`, `RoutingScope`, `Tier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RouterInput(Properties);

impl RouterInput {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Availability Zone of the router input.
    ///
    /// `AvailabilityZone`. A change replaces the resource.
    pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZone", value.into());
        self
    }

    /// The configuration settings for a router input.
    ///
    /// `Configuration`. Required.
    pub fn configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// The content quality analysis configuration for the router input. The content quality analysis feature only monitors the first video stream and the first audio stream it encounters within the router input source.
    ///
    /// `ContentQualityAnalysisConfiguration`.
    pub fn content_quality_analysis_configuration(mut self, value: impl Into<Json>) -> Self {
        self.0
            .set("ContentQualityAnalysisConfiguration", value.into());
        self
    }

    /// The maintenance configuration settings applied to this router input.
    ///
    /// `MaintenanceConfiguration`.
    pub fn maintenance_configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("MaintenanceConfiguration", value.into());
        self
    }

    /// The maximum bitrate for the router input.
    ///
    /// `MaximumBitrate`. Required.
    pub fn maximum_bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaximumBitrate", value.into());
        self
    }

    /// The name of the router input.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The AWS Region where the router input is located.
    ///
    /// `RegionName`. A change replaces the resource.
    pub fn region_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RegionName", value.into());
        self
    }

    /// Indicates whether the router input is configured for Regional or global routing.
    ///
    /// `RoutingScope`. Required. Allowed: [`RoutingScope`](router_input::RoutingScope).
    pub fn routing_scope(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoutingScope", value.into());
        self
    }

    /// Key-value pairs that can be used to tag and organize this router input.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<router_input::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The tier level of the router input.
    ///
    /// `Tier`. Required. Allowed: [`Tier`](router_input::Tier).
    pub fn tier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Tier", value.into());
        self
    }

    /// Encryption information.
    ///
    /// `TransitEncryption`.
    pub fn transit_encryption(
        mut self,
        value: impl Into<Value<router_input::RouterInputTransitEncryption>>,
    ) -> Self {
        self.0.set("TransitEncryption", value.into());
        self
    }
}

impl Resource for RouterInput {
    const TYPE: &'static str = "AWS::MediaConnect::RouterInput";
}

impl Construct for RouterInput {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RouterInput> for Properties {
    fn from(value: RouterInput) -> Self {
        value.0
    }
}

impl Handle<RouterInput> {
    /// The Amazon Resource Name (ARN) of the router input.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `ContentQualityAnalysisType`.
    #[must_use]
    pub fn content_quality_analysis_type(self) -> Value<String> {
        self.attribute("ContentQualityAnalysisType")
    }

    /// The timestamp when the router input was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the router input.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The type of the router input.
    ///
    /// `Fn::GetAtt` of `InputType`.
    #[must_use]
    pub fn input_type(self) -> Value<String> {
        self.attribute("InputType")
    }

    /// The IP address of the router input.
    ///
    /// `Fn::GetAtt` of `IpAddress`.
    #[must_use]
    pub fn ip_address(self) -> Value<String> {
        self.attribute("IpAddress")
    }

    /// The type of maintenance configuration applied to this router input.
    ///
    /// `Fn::GetAtt` of `MaintenanceType`.
    #[must_use]
    pub fn maintenance_type(self) -> Value<String> {
        self.attribute("MaintenanceType")
    }

    /// The number of router outputs associated with the router input.
    ///
    /// `Fn::GetAtt` of `RoutedOutputs`.
    #[must_use]
    pub fn routed_outputs(self) -> Value<i64> {
        self.attribute("RoutedOutputs")
    }

    /// The current state of the router input.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The timestamp when the router input was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Represents a router network interface in AWS Elemental MediaConnect that is used to define a network boundary for router resources
///
/// [`AWS::MediaConnect::RouterNetworkInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routernetworkinterface.html).
///
/// Required: `Configuration`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RouterNetworkInterface(Properties);

impl RouterNetworkInterface {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The configuration settings for a router network interface.
    ///
    /// `Configuration`. Required.
    pub fn configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// The name of the router network interface.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The AWS Region where the router network interface is located.
    ///
    /// `RegionName`. A change replaces the resource.
    pub fn region_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RegionName", value.into());
        self
    }

    /// Key-value pairs that can be used to tag and organize this router network interface.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<router_network_interface::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RouterNetworkInterface {
    const TYPE: &'static str = "AWS::MediaConnect::RouterNetworkInterface";
}

impl Construct for RouterNetworkInterface {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RouterNetworkInterface> for Properties {
    fn from(value: RouterNetworkInterface) -> Self {
        value.0
    }
}

impl Handle<RouterNetworkInterface> {
    /// The Amazon Resource Name (ARN) of the router network interface.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The number of router inputs associated with the network interface.
    ///
    /// `Fn::GetAtt` of `AssociatedInputCount`.
    #[must_use]
    pub fn associated_input_count(self) -> Value<i64> {
        self.attribute("AssociatedInputCount")
    }

    /// The number of router outputs associated with the network interface.
    ///
    /// `Fn::GetAtt` of `AssociatedOutputCount`.
    #[must_use]
    pub fn associated_output_count(self) -> Value<i64> {
        self.attribute("AssociatedOutputCount")
    }

    /// The timestamp when the router network interface was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the router network interface.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The type of the router network interface.
    ///
    /// `Fn::GetAtt` of `NetworkInterfaceType`.
    #[must_use]
    pub fn network_interface_type(self) -> Value<String> {
        self.attribute("NetworkInterfaceType")
    }

    /// The current state of the router network interface.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The timestamp when the router network interface was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Represents a router input in AWS Elemental MediaConnect that can be used to egress content transmitted from router inputs
///
/// [`AWS::MediaConnect::RouterOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html).
///
/// Required: `Configuration`, `MaximumBitrate`, `Name`, `RoutingScope`, `Tier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RouterOutput(Properties);

impl RouterOutput {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Availability Zone of the router output.
    ///
    /// `AvailabilityZone`. A change replaces the resource.
    pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZone", value.into());
        self
    }

    /// The configuration settings for a router output.
    ///
    /// `Configuration`. Required.
    pub fn configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// The fabric configuration settings for the router output.
    ///
    /// `FabricConfiguration`.
    pub fn fabric_configuration(
        mut self,
        value: impl Into<Value<router_output::FabricConfiguration>>,
    ) -> Self {
        self.0.set("FabricConfiguration", value.into());
        self
    }

    /// The maintenance configuration settings applied to this router output.
    ///
    /// `MaintenanceConfiguration`.
    pub fn maintenance_configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("MaintenanceConfiguration", value.into());
        self
    }

    /// The maximum bitrate for the router output.
    ///
    /// `MaximumBitrate`. Required.
    pub fn maximum_bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaximumBitrate", value.into());
        self
    }

    /// The name of the router output.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The AWS Region where the router output is located.
    ///
    /// `RegionName`. A change replaces the resource.
    pub fn region_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RegionName", value.into());
        self
    }

    /// Indicates whether the router output is configured for Regional or global routing.
    ///
    /// `RoutingScope`. Required. Allowed: [`RoutingScope`](router_output::RoutingScope).
    pub fn routing_scope(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoutingScope", value.into());
        self
    }

    /// Key-value pairs that can be used to tag and organize this router output.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<router_output::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The tier level of the router output.
    ///
    /// `Tier`. Required. Allowed: [`Tier`](router_output::Tier).
    pub fn tier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Tier", value.into());
        self
    }
}

impl Resource for RouterOutput {
    const TYPE: &'static str = "AWS::MediaConnect::RouterOutput";
}

impl Construct for RouterOutput {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RouterOutput> for Properties {
    fn from(value: RouterOutput) -> Self {
        value.0
    }
}

impl Handle<RouterOutput> {
    /// The Amazon Resource Name (ARN) of the router output.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the router output was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the router output.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The IP address of the router output.
    ///
    /// `Fn::GetAtt` of `IpAddress`.
    #[must_use]
    pub fn ip_address(self) -> Value<String> {
        self.attribute("IpAddress")
    }

    /// The type of maintenance configuration applied to this router output.
    ///
    /// `Fn::GetAtt` of `MaintenanceType`.
    #[must_use]
    pub fn maintenance_type(self) -> Value<String> {
        self.attribute("MaintenanceType")
    }

    /// The type of the router output.
    ///
    /// `Fn::GetAtt` of `OutputType`.
    #[must_use]
    pub fn output_type(self) -> Value<String> {
        self.attribute("OutputType")
    }

    /// The current state of the association between the router output and its input.
    ///
    /// `Fn::GetAtt` of `RoutedState`.
    #[must_use]
    pub fn routed_state(self) -> Value<String> {
        self.attribute("RoutedState")
    }

    /// The overall state of the router output.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The timestamp when the router output was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Property types and words of [`Bridge`].
pub mod bridge {
    use crate::{Json, Properties, Value};

    /// The source of the bridge. A flow source originates in MediaConnect as an existing cloud flow.
    ///
    /// A property type of `AWS::MediaConnect::Bridge`.
    ///
    /// Required: `FlowArn`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BridgeFlowSource(Properties);

    impl BridgeFlowSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the cloud flow used as a source of this bridge.
        ///
        /// `FlowArn`. Required.
        pub fn flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FlowArn", value.into());
            self
        }

        /// The name of the VPC interface attachment to use for this source.
        ///
        /// `FlowVpcInterfaceAttachment`.
        pub fn flow_vpc_interface_attachment(
            mut self,
            value: impl Into<Value<VpcInterfaceAttachment>>,
        ) -> Self {
            self.0.set("FlowVpcInterfaceAttachment", value.into());
            self
        }

        /// The name of the flow source.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<BridgeFlowSource> for Json {
        fn from(value: BridgeFlowSource) -> Self {
            value.0.into()
        }
    }

    /// The output of the bridge. A network output is delivered to your premises.
    ///
    /// A property type of `AWS::MediaConnect::Bridge`.
    ///
    /// Required: `IpAddress`, `Name`, `NetworkName`, `Port`, `Protocol`, `Ttl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BridgeNetworkOutput(Properties);

    impl BridgeNetworkOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The network output IP address.
        ///
        /// `IpAddress`. Required.
        pub fn ip_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddress", value.into());
            self
        }

        /// The network output name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The network output's gateway network name.
        ///
        /// `NetworkName`. Required.
        pub fn network_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkName", value.into());
            self
        }

        /// The network output's port.
        ///
        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The network output protocol.
        ///
        /// `Protocol`. Required. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// The network output TTL.
        ///
        /// `Ttl`. Required.
        pub fn ttl(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Ttl", value.into());
            self
        }
    }

    impl From<BridgeNetworkOutput> for Json {
        fn from(value: BridgeNetworkOutput) -> Self {
            value.0.into()
        }
    }

    /// The source of the bridge. A network source originates at your premises.
    ///
    /// A property type of `AWS::MediaConnect::Bridge`.
    ///
    /// Required: `MulticastIp`, `Name`, `NetworkName`, `Port`, `Protocol`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BridgeNetworkSource(Properties);

    impl BridgeNetworkSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The network source multicast IP.
        ///
        /// `MulticastIp`. Required.
        pub fn multicast_ip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MulticastIp", value.into());
            self
        }

        /// The settings related to the multicast source.
        ///
        /// `MulticastSourceSettings`.
        pub fn multicast_source_settings(
            mut self,
            value: impl Into<Value<MulticastSourceSettings>>,
        ) -> Self {
            self.0.set("MulticastSourceSettings", value.into());
            self
        }

        /// The name of the network source.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The network source's gateway network name.
        ///
        /// `NetworkName`. Required.
        pub fn network_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkName", value.into());
            self
        }

        /// The network source port.
        ///
        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The network source protocol.
        ///
        /// `Protocol`. Required. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }
    }

    impl From<BridgeNetworkSource> for Json {
        fn from(value: BridgeNetworkSource) -> Self {
            value.0.into()
        }
    }

    /// The output of the bridge.
    ///
    /// A property type of `AWS::MediaConnect::Bridge`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BridgeOutput(Properties);

    impl BridgeOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The output of the bridge. A network output is delivered to your premises.
        ///
        /// `NetworkOutput`.
        pub fn network_output(mut self, value: impl Into<Value<BridgeNetworkOutput>>) -> Self {
            self.0.set("NetworkOutput", value.into());
            self
        }
    }

    impl From<BridgeOutput> for Json {
        fn from(value: BridgeOutput) -> Self {
            value.0.into()
        }
    }

    /// The bridge's source.
    ///
    /// A property type of `AWS::MediaConnect::Bridge`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BridgeSource(Properties);

    impl BridgeSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The source of the bridge. A flow source originates in MediaConnect as an existing cloud flow.
        ///
        /// `FlowSource`.
        pub fn flow_source(mut self, value: impl Into<Value<BridgeFlowSource>>) -> Self {
            self.0.set("FlowSource", value.into());
            self
        }

        /// The source of the bridge. A network source originates at your premises.
        ///
        /// `NetworkSource`.
        pub fn network_source(mut self, value: impl Into<Value<BridgeNetworkSource>>) -> Self {
            self.0.set("NetworkSource", value.into());
            self
        }
    }

    impl From<BridgeSource> for Json {
        fn from(value: BridgeSource) -> Self {
            value.0.into()
        }
    }

    /// Create a bridge with the egress bridge type. An egress bridge is a cloud-to-ground bridge. The content comes from an existing MediaConnect flow and is delivered to your premises.
    ///
    /// A property type of `AWS::MediaConnect::Bridge`.
    ///
    /// Required: `MaxBitrate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EgressGatewayBridge(Properties);

    impl EgressGatewayBridge {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum expected bitrate (in bps) of the egress bridge.
        ///
        /// `MaxBitrate`. Required.
        pub fn max_bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxBitrate", value.into());
            self
        }
    }

    impl From<EgressGatewayBridge> for Json {
        fn from(value: EgressGatewayBridge) -> Self {
            value.0.into()
        }
    }

    /// The settings for source failover.
    ///
    /// A property type of `AWS::MediaConnect::Bridge`.
    ///
    /// Required: `FailoverMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FailoverConfig(Properties);

    impl FailoverConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of failover you choose for this flow. MERGE combines the source streams into a single stream, allowing graceful recovery from any single-source loss. FAILOVER allows switching between different streams.
        ///
        /// `FailoverMode`. Required. Allowed: [`FailoverMode`].
        pub fn failover_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FailoverMode", value.into());
            self
        }

        /// The priority you want to assign to a source. You can have a primary stream and a backup stream or two equally prioritized streams.
        ///
        /// `SourcePriority`.
        pub fn source_priority(mut self, value: impl Into<Value<SourcePriority>>) -> Self {
            self.0.set("SourcePriority", value.into());
            self
        }

        /// The state of source failover on the flow. If the state is inactive, the flow can have only one source. If the state is active, the flow can have one or two sources.
        ///
        /// `State`. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<FailoverConfig> for Json {
        fn from(value: FailoverConfig) -> Self {
            value.0.into()
        }
    }

    /// Create a bridge with the ingress bridge type. An ingress bridge is a ground-to-cloud bridge. The content originates at your premises and is delivered to the cloud.
    ///
    /// A property type of `AWS::MediaConnect::Bridge`.
    ///
    /// Required: `MaxBitrate`, `MaxOutputs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IngressGatewayBridge(Properties);

    impl IngressGatewayBridge {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum expected bitrate (in bps) of the ingress bridge.
        ///
        /// `MaxBitrate`. Required.
        pub fn max_bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxBitrate", value.into());
            self
        }

        /// The maximum number of outputs on the ingress bridge.
        ///
        /// `MaxOutputs`. Required.
        pub fn max_outputs(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxOutputs", value.into());
            self
        }
    }

    impl From<IngressGatewayBridge> for Json {
        fn from(value: IngressGatewayBridge) -> Self {
            value.0.into()
        }
    }

    /// The settings related to the multicast source.
    ///
    /// A property type of `AWS::MediaConnect::Bridge`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MulticastSourceSettings(Properties);

    impl MulticastSourceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IP address of the source for source-specific multicast (SSM).
        ///
        /// `MulticastSourceIp`.
        pub fn multicast_source_ip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MulticastSourceIp", value.into());
            self
        }
    }

    impl From<MulticastSourceSettings> for Json {
        fn from(value: MulticastSourceSettings) -> Self {
            value.0.into()
        }
    }

    /// The priority you want to assign to a source. You can have a primary stream and a backup stream or two equally prioritized streams.
    ///
    /// A property type of `AWS::MediaConnect::Bridge`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourcePriority(Properties);

    impl SourcePriority {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the source you choose as the primary source for this flow.
        ///
        /// `PrimarySource`.
        pub fn primary_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrimarySource", value.into());
            self
        }
    }

    impl From<SourcePriority> for Json {
        fn from(value: SourcePriority) -> Self {
            value.0.into()
        }
    }

    /// The settings for attaching a VPC interface to an resource.
    ///
    /// A property type of `AWS::MediaConnect::Bridge`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcInterfaceAttachment(Properties);

    impl VpcInterfaceAttachment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the VPC interface to use for this resource.
        ///
        /// `VpcInterfaceName`.
        pub fn vpc_interface_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcInterfaceName", value.into());
            self
        }
    }

    impl From<VpcInterfaceAttachment> for Json {
        fn from(value: VpcInterfaceAttachment) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Protocol`.
        pub enum Protocol {
            RtpFec = "rtp-fec",
            Rtp = "rtp",
            Udp = "udp",
        }

        /// Words for `FailoverMode`.
        pub enum FailoverMode {
            Failover = "FAILOVER",
        }

        /// Words for `State`.
        pub enum State {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`BridgeOutput`].
pub mod bridge_output {
    use crate::{Json, Properties, Value};

    /// The output of the bridge. A network output is delivered to your premises.
    ///
    /// A property type of `AWS::MediaConnect::BridgeOutput`.
    ///
    /// Required: `IpAddress`, `NetworkName`, `Port`, `Protocol`, `Ttl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BridgeNetworkOutput(Properties);

    impl BridgeNetworkOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The network output IP address.
        ///
        /// `IpAddress`. Required.
        pub fn ip_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddress", value.into());
            self
        }

        /// The network output's gateway network name.
        ///
        /// `NetworkName`. Required.
        pub fn network_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkName", value.into());
            self
        }

        /// The network output's port.
        ///
        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The network output protocol.
        ///
        /// `Protocol`. Required. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// The network output TTL.
        ///
        /// `Ttl`. Required.
        pub fn ttl(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Ttl", value.into());
            self
        }
    }

    impl From<BridgeNetworkOutput> for Json {
        fn from(value: BridgeNetworkOutput) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Protocol`.
        pub enum Protocol {
            RtpFec = "rtp-fec",
            Rtp = "rtp",
            Udp = "udp",
        }
    }
}

/// Property types and words of [`BridgeSource`].
pub mod bridge_source {
    use crate::{Json, Properties, Value};

    /// The source of the bridge. A flow source originates in MediaConnect as an existing cloud flow.
    ///
    /// A property type of `AWS::MediaConnect::BridgeSource`.
    ///
    /// Required: `FlowArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BridgeFlowSource(Properties);

    impl BridgeFlowSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the cloud flow used as a source of this bridge.
        ///
        /// `FlowArn`. Required.
        pub fn flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FlowArn", value.into());
            self
        }

        /// The name of the VPC interface attachment to use for this source.
        ///
        /// `FlowVpcInterfaceAttachment`.
        pub fn flow_vpc_interface_attachment(
            mut self,
            value: impl Into<Value<VpcInterfaceAttachment>>,
        ) -> Self {
            self.0.set("FlowVpcInterfaceAttachment", value.into());
            self
        }
    }

    impl From<BridgeFlowSource> for Json {
        fn from(value: BridgeFlowSource) -> Self {
            value.0.into()
        }
    }

    /// The source of the bridge. A network source originates at your premises.
    ///
    /// A property type of `AWS::MediaConnect::BridgeSource`.
    ///
    /// Required: `MulticastIp`, `NetworkName`, `Port`, `Protocol`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BridgeNetworkSource(Properties);

    impl BridgeNetworkSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The network source multicast IP.
        ///
        /// `MulticastIp`. Required.
        pub fn multicast_ip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MulticastIp", value.into());
            self
        }

        /// The settings related to the multicast source.
        ///
        /// `MulticastSourceSettings`.
        pub fn multicast_source_settings(
            mut self,
            value: impl Into<Value<MulticastSourceSettings>>,
        ) -> Self {
            self.0.set("MulticastSourceSettings", value.into());
            self
        }

        /// The network source's gateway network name.
        ///
        /// `NetworkName`. Required.
        pub fn network_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkName", value.into());
            self
        }

        /// The network source port.
        ///
        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The network source protocol.
        ///
        /// `Protocol`. Required. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }
    }

    impl From<BridgeNetworkSource> for Json {
        fn from(value: BridgeNetworkSource) -> Self {
            value.0.into()
        }
    }

    /// The settings related to the multicast source.
    ///
    /// A property type of `AWS::MediaConnect::BridgeSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MulticastSourceSettings(Properties);

    impl MulticastSourceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IP address of the source for source-specific multicast (SSM).
        ///
        /// `MulticastSourceIp`.
        pub fn multicast_source_ip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MulticastSourceIp", value.into());
            self
        }
    }

    impl From<MulticastSourceSettings> for Json {
        fn from(value: MulticastSourceSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for attaching a VPC interface to an resource.
    ///
    /// A property type of `AWS::MediaConnect::BridgeSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcInterfaceAttachment(Properties);

    impl VpcInterfaceAttachment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the VPC interface to use for this resource.
        ///
        /// `VpcInterfaceName`.
        pub fn vpc_interface_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcInterfaceName", value.into());
            self
        }
    }

    impl From<VpcInterfaceAttachment> for Json {
        fn from(value: VpcInterfaceAttachment) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Protocol`.
        pub enum Protocol {
            RtpFec = "rtp-fec",
            Rtp = "rtp",
            Udp = "udp",
        }
    }
}

/// Property types and words of [`Flow`].
pub mod flow {
    use crate::{Json, List, Properties, Value};

    /// Specifies the configuration for audio stream metrics monitoring.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioMonitoringSetting(Properties);

    impl AudioMonitoringSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Detects periods of silence.
        ///
        /// `SilentAudio`.
        pub fn silent_audio(mut self, value: impl Into<Value<SilentAudio>>) -> Self {
            self.0.set("SilentAudio", value.into());
            self
        }
    }

    impl From<AudioMonitoringSetting> for Json {
        fn from(value: AudioMonitoringSetting) -> Self {
            value.0.into()
        }
    }

    /// Configures settings for the `BlackFrames` metric.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BlackFrames(Properties);

    impl BlackFrames {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the `BlackFrames` metric is enabled or disabled..
        ///
        /// `State`. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }

        /// Specifies the number of consecutive seconds of black frames that triggers an event or alert.
        ///
        /// `ThresholdSeconds`.
        pub fn threshold_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ThresholdSeconds", value.into());
            self
        }
    }

    impl From<BlackFrames> for Json {
        fn from(value: BlackFrames) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaConnect::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncodingConfig(Properties);

    impl EncodingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encoding profile to use when transcoding the NDI source to a Transport Stream. You can change this value while a flow is running.
        ///
        /// `EncodingProfile`. Allowed: [`EncodingProfile`].
        pub fn encoding_profile(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncodingProfile", value.into());
            self
        }

        /// The maximum video bitrate to use when transcoding the NDI source to a Transport Stream. This parameter enables you to override the default video bitrate within the encoding profile's supported range.
        ///
        /// `VideoMaxBitrate`.
        pub fn video_max_bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VideoMaxBitrate", value.into());
            self
        }
    }

    impl From<EncodingConfig> for Json {
        fn from(value: EncodingConfig) -> Self {
            value.0.into()
        }
    }

    /// Encryption information.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    ///
    /// Required: `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Encryption(Properties);

    impl Encryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256). If you are using SPEKE or SRT-password encryption, this property must be left blank.
        ///
        /// `Algorithm`. Allowed: [`Algorithm`].
        pub fn algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Algorithm", value.into());
            self
        }

        /// A 128-bit, 16-byte hex value represented by a 32-character string, to be used with the key for encrypting content. This parameter is not valid for static key encryption.
        ///
        /// `ConstantInitializationVector`.
        pub fn constant_initialization_vector(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConstantInitializationVector", value.into());
            self
        }

        /// The value of one of the devices that you configured with your digital rights management (DRM) platform key provider. This parameter is required for SPEKE encryption and is not valid for static key encryption.
        ///
        /// `DeviceId`.
        pub fn device_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceId", value.into());
            self
        }

        /// The type of key that is used for the encryption. If you don't specify a `keyType` value, the service uses the default setting ( `static-key` ). Valid key types are: `static-key` , `speke` , and `srt-password` .
        ///
        /// `KeyType`. Allowed: [`KeyType`].
        pub fn key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyType", value.into());
            self
        }

        /// The AWS Region that the API Gateway proxy endpoint was created in. This parameter is required for SPEKE encryption and is not valid for static key encryption.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// An identifier for the content. The service sends this value to the key server to identify the current endpoint. The resource ID is also known as the content ID.
        ///
        /// `ResourceId`.
        pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceId", value.into());
            self
        }

        /// The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity).
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. This parameter is required for static key encryption and is not valid for SPEKE encryption.
        ///
        /// `SecretArn`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }

        /// The URL from the API Gateway proxy that you set up to talk to your key server. This parameter is required for SPEKE encryption and is not valid for static key encryption.
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<Encryption> for Json {
        fn from(value: Encryption) -> Self {
            value.0.into()
        }
    }

    /// The settings for source failover.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FailoverConfig(Properties);

    impl FailoverConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of failover you choose for this flow. MERGE combines the source streams into a single stream, allowing graceful recovery from any single-source loss. FAILOVER allows switching between different streams.
        ///
        /// `FailoverMode`. Allowed: [`FailoverMode`].
        pub fn failover_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FailoverMode", value.into());
            self
        }

        /// Search window time to look for dash-7 packets.
        ///
        /// `RecoveryWindow`.
        pub fn recovery_window(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RecoveryWindow", value.into());
            self
        }

        /// The priority you want to assign to a source. You can have a primary stream and a backup stream or two equally prioritized streams.
        ///
        /// `SourcePriority`.
        pub fn source_priority(
            mut self,
            value: impl Into<Value<FailoverConfigSourcePriority>>,
        ) -> Self {
            self.0.set("SourcePriority", value.into());
            self
        }

        /// The state of source failover on the flow. If the state is inactive, the flow can have only one source. If the state is active, the flow can have one or two sources.
        ///
        /// `State`. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<FailoverConfig> for Json {
        fn from(value: FailoverConfig) -> Self {
            value.0.into()
        }
    }

    /// The priority you want to assign to a source. You can have a primary stream and a backup stream or two equally prioritized streams.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    ///
    /// Required: `PrimarySource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FailoverConfigSourcePriority(Properties);

    impl FailoverConfigSourcePriority {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the source you choose as the primary source for this flow.
        ///
        /// `PrimarySource`. Required.
        pub fn primary_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrimarySource", value.into());
            self
        }
    }

    impl From<FailoverConfigSourcePriority> for Json {
        fn from(value: FailoverConfigSourcePriority) -> Self {
            value.0.into()
        }
    }

    /// The configuration that defines how content is encrypted during transit between the MediaConnect router and a MediaConnect flow.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    ///
    /// Required: `EncryptionKeyConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlowTransitEncryption(Properties);

    impl FlowTransitEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration settings for flow transit encryption keys.
        ///
        /// `EncryptionKeyConfiguration`. Required.
        pub fn encryption_key_configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("EncryptionKeyConfiguration", value.into());
            self
        }

        /// `EncryptionKeyType`. Allowed: [`EncryptionKeyType`].
        pub fn encryption_key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionKeyType", value.into());
            self
        }
    }

    impl From<FlowTransitEncryption> for Json {
        fn from(value: FlowTransitEncryption) -> Self {
            value.0.into()
        }
    }

    /// A set of parameters that define the media stream.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Fmtp(Properties);

    impl Fmtp {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The format of the audio channel.
        ///
        /// `ChannelOrder`.
        pub fn channel_order(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChannelOrder", value.into());
            self
        }

        /// The format used for the representation of color.
        ///
        /// `Colorimetry`. Allowed: [`Colorimetry`].
        pub fn colorimetry(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Colorimetry", value.into());
            self
        }

        /// The frame rate for the video stream, in frames/second. For example: 60000/1001.
        ///
        /// `ExactFramerate`.
        pub fn exact_framerate(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExactFramerate", value.into());
            self
        }

        /// The pixel aspect ratio (PAR) of the video.
        ///
        /// `Par`.
        pub fn par(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Par", value.into());
            self
        }

        /// The encoding range of the video.
        ///
        /// `Range`. Allowed: [`Range`].
        pub fn range(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Range", value.into());
            self
        }

        /// The type of compression that was used to smooth the video’s appearance.
        ///
        /// `ScanMode`. Allowed: [`ScanMode`].
        pub fn scan_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScanMode", value.into());
            self
        }

        /// The transfer characteristic system (TCS) that is used in the video.
        ///
        /// `Tcs`. Allowed: [`Tcs`].
        pub fn tcs(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Tcs", value.into());
            self
        }
    }

    impl From<Fmtp> for Json {
        fn from(value: Fmtp) -> Self {
            value.0.into()
        }
    }

    /// Configures settings for the `FrozenFrames` metric.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FrozenFrames(Properties);

    impl FrozenFrames {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the `FrozenFrames` metric is enabled or disabled.
        ///
        /// `State`. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }

        /// Specifies the number of consecutive seconds of a static image that triggers an event or alert.
        ///
        /// `ThresholdSeconds`.
        pub fn threshold_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ThresholdSeconds", value.into());
            self
        }
    }

    impl From<FrozenFrames> for Json {
        fn from(value: FrozenFrames) -> Self {
            value.0.into()
        }
    }

    /// The source configuration for cloud flows receiving a stream from a bridge.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    ///
    /// Required: `BridgeArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayBridgeSource(Properties);

    impl GatewayBridgeSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the bridge feeding this flow.
        ///
        /// `BridgeArn`. Required.
        pub fn bridge_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BridgeArn", value.into());
            self
        }

        /// The name of the VPC interface attachment to use for this bridge source.
        ///
        /// `VpcInterfaceAttachment`.
        pub fn vpc_interface_attachment(
            mut self,
            value: impl Into<Value<VpcInterfaceAttachment>>,
        ) -> Self {
            self.0.set("VpcInterfaceAttachment", value.into());
            self
        }
    }

    impl From<GatewayBridgeSource> for Json {
        fn from(value: GatewayBridgeSource) -> Self {
            value.0.into()
        }
    }

    /// The transport parameters that are associated with an incoming media stream.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    ///
    /// Required: `InputPort`, `Interface`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputConfiguration(Properties);

    impl InputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The port that the flow listens on for an incoming media stream.
        ///
        /// `InputPort`. Required.
        pub fn input_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InputPort", value.into());
            self
        }

        /// The VPC interface where the media stream comes in from.
        ///
        /// `Interface`. Required.
        pub fn interface(mut self, value: impl Into<Value<Interface>>) -> Self {
            self.0.set("Interface", value.into());
            self
        }
    }

    impl From<InputConfiguration> for Json {
        fn from(value: InputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The VPC interface that is used for the media stream associated with the source or output.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Interface(Properties);

    impl Interface {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the VPC interface.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<Interface> for Json {
        fn from(value: Interface) -> Self {
            value.0.into()
        }
    }

    /// The maintenance setting of a flow.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    ///
    /// Required: `MaintenanceDay`, `MaintenanceStartHour`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Maintenance(Properties);

    impl Maintenance {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A day of a week when the maintenance will happen. Use Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday.
        ///
        /// `MaintenanceDay`. Required. Allowed: [`MaintenanceDay`].
        pub fn maintenance_day(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaintenanceDay", value.into());
            self
        }

        /// UTC time when the maintenance will happen. Use 24-hour HH:MM format. Minutes must be 00. Example: 13:00. The default value is 02:00.
        ///
        /// `MaintenanceStartHour`. Required.
        pub fn maintenance_start_hour(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaintenanceStartHour", value.into());
            self
        }
    }

    impl From<Maintenance> for Json {
        fn from(value: Maintenance) -> Self {
            value.0.into()
        }
    }

    /// A media stream represents one component of your content, such as video, audio, or ancillary data. After you add a media stream to your flow, you can associate it with sources and outputs that use the ST 2110 JPEG XS or CDI protocol.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    ///
    /// Required: `MediaStreamId`, `MediaStreamName`, `MediaStreamType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaStream(Properties);

    impl MediaStream {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Attributes that are related to the media stream.
        ///
        /// `Attributes`.
        pub fn attributes(mut self, value: impl Into<Value<MediaStreamAttributes>>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }

        /// The sample rate for the stream. This value is measured in Hz.
        ///
        /// `ClockRate`.
        pub fn clock_rate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ClockRate", value.into());
            self
        }

        /// A description that can help you quickly identify what your media stream is used for.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The format type number (sometimes referred to as RTP payload type) of the media stream. MediaConnect assigns this value to the media stream. For ST 2110 JPEG XS outputs, you need to provide this value to the receiver.
        ///
        /// `Fmt`.
        pub fn fmt(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Fmt", value.into());
            self
        }

        /// A unique identifier for the media stream.
        ///
        /// `MediaStreamId`. Required.
        pub fn media_stream_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MediaStreamId", value.into());
            self
        }

        /// A name that helps you distinguish one media stream from another.
        ///
        /// `MediaStreamName`. Required.
        pub fn media_stream_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MediaStreamName", value.into());
            self
        }

        /// The type of media stream.
        ///
        /// `MediaStreamType`. Required. Allowed: [`MediaStreamType`].
        pub fn media_stream_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MediaStreamType", value.into());
            self
        }

        /// Key-value pairs that can be used to tag this media stream.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }

        /// The resolution of the video.
        ///
        /// `VideoFormat`. Allowed: [`VideoFormat`].
        pub fn video_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VideoFormat", value.into());
            self
        }
    }

    impl From<MediaStream> for Json {
        fn from(value: MediaStream) -> Self {
            value.0.into()
        }
    }

    /// Attributes that are related to the media stream.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaStreamAttributes(Properties);

    impl MediaStreamAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The settings that you want to use to define the media stream.
        ///
        /// `Fmtp`.
        pub fn fmtp(mut self, value: impl Into<Value<Fmtp>>) -> Self {
            self.0.set("Fmtp", value.into());
            self
        }

        /// The audio language, in a format that is recognized by the receiver.
        ///
        /// `Lang`.
        pub fn lang(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Lang", value.into());
            self
        }
    }

    impl From<MediaStreamAttributes> for Json {
        fn from(value: MediaStreamAttributes) -> Self {
            value.0.into()
        }
    }

    /// The media stream that is associated with the source, and the parameters for that association.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    ///
    /// Required: `EncodingName`, `MediaStreamName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaStreamSourceConfiguration(Properties);

    impl MediaStreamSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The format that was used to encode the data. For ancillary data streams, set the encoding name to smpte291. For audio streams, set the encoding name to pcm. For video, 2110 streams, set the encoding name to raw.
        ///
        /// `EncodingName`. Required. Allowed: [`EncodingName`].
        pub fn encoding_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncodingName", value.into());
            self
        }

        /// The media streams that you want to associate with the source.
        ///
        /// `InputConfigurations`.
        pub fn input_configurations(mut self, value: impl Into<List<InputConfiguration>>) -> Self {
            self.0.set("InputConfigurations", value.into());
            self
        }

        /// A name that helps you distinguish one media stream from another.
        ///
        /// `MediaStreamName`. Required.
        pub fn media_stream_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MediaStreamName", value.into());
            self
        }
    }

    impl From<MediaStreamSourceConfiguration> for Json {
        fn from(value: MediaStreamSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration settings for NDI outputs. Required when the flow includes NDI outputs.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NdiConfig(Properties);

    impl NdiConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A prefix for the names of the NDI sources that the flow creates. If a custom name isn't specified, MediaConnect generates a unique 12-character ID as the prefix.
        ///
        /// `MachineName`.
        pub fn machine_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MachineName", value.into());
            self
        }

        /// A list of up to three NDI discovery server configurations. While not required by the API, this configuration is necessary for NDI functionality to work properly.
        ///
        /// `NdiDiscoveryServers`.
        pub fn ndi_discovery_servers(
            mut self,
            value: impl Into<List<NdiDiscoveryServerConfig>>,
        ) -> Self {
            self.0.set("NdiDiscoveryServers", value.into());
            self
        }

        /// A setting that controls whether NDI outputs can be used in the flow. Must be ENABLED to add NDI outputs. Default is DISABLED.
        ///
        /// `NdiState`. Allowed: [`NdiState`].
        pub fn ndi_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NdiState", value.into());
            self
        }
    }

    impl From<NdiConfig> for Json {
        fn from(value: NdiConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration settings for individual NDI discovery servers. A maximum of 3 servers is allowed.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    ///
    /// Required: `DiscoveryServerAddress`, `VpcInterfaceAdapter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NdiDiscoveryServerConfig(Properties);

    impl NdiDiscoveryServerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique network address of the NDI discovery server.
        ///
        /// `DiscoveryServerAddress`. Required.
        pub fn discovery_server_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DiscoveryServerAddress", value.into());
            self
        }

        /// The port for the NDI discovery server. Defaults to 5959 if a custom port isn't specified.
        ///
        /// `DiscoveryServerPort`.
        pub fn discovery_server_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DiscoveryServerPort", value.into());
            self
        }

        /// The identifier for the Virtual Private Cloud (VPC) network interface used by the flow.
        ///
        /// `VpcInterfaceAdapter`. Required.
        pub fn vpc_interface_adapter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcInterfaceAdapter", value.into());
            self
        }
    }

    impl From<NdiDiscoveryServerConfig> for Json {
        fn from(value: NdiDiscoveryServerConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaConnect::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NdiSourceSettings(Properties);

    impl NdiSourceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The audio reference level of the NDI sender, in dBFS.
        ///
        /// `AudioReferenceLevel`.
        pub fn audio_reference_level(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AudioReferenceLevel", value.into());
            self
        }

        /// `SourceName`.
        pub fn source_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceName", value.into());
            self
        }
    }

    impl From<NdiSourceSettings> for Json {
        fn from(value: NdiSourceSettings) -> Self {
            value.0.into()
        }
    }

    /// Configures settings for the `SilentAudio` metric.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SilentAudio(Properties);

    impl SilentAudio {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the `SilentAudio` metric is enabled or disabled.
        ///
        /// `State`. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }

        /// Specifies the number of consecutive seconds of silence that triggers an event or alert.
        ///
        /// `ThresholdSeconds`.
        pub fn threshold_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ThresholdSeconds", value.into());
            self
        }
    }

    impl From<SilentAudio> for Json {
        fn from(value: SilentAudio) -> Self {
            value.0.into()
        }
    }

    /// The details of the sources of the flow.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Source(Properties);

    impl Source {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of encryption that is used on the content ingested from this source.
        ///
        /// `Decryption`.
        pub fn decryption(mut self, value: impl Into<Value<Encryption>>) -> Self {
            self.0.set("Decryption", value.into());
            self
        }

        /// A description for the source. This value is not used or seen outside of the current MediaConnect account.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The ARN of the entitlement that allows you to subscribe to content that comes from another AWS account. The entitlement is set by the content originator and the ARN is generated as part of the originator's flow.
        ///
        /// `EntitlementArn`.
        pub fn entitlement_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntitlementArn", value.into());
            self
        }

        /// The source configuration for cloud flows receiving a stream from a bridge.
        ///
        /// `GatewayBridgeSource`.
        pub fn gateway_bridge_source(
            mut self,
            value: impl Into<Value<GatewayBridgeSource>>,
        ) -> Self {
            self.0.set("GatewayBridgeSource", value.into());
            self
        }

        /// The IP address that the flow will be listening on for incoming content.
        ///
        /// `IngestIp`.
        pub fn ingest_ip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IngestIp", value.into());
            self
        }

        /// The port that the flow will be listening on for incoming content.
        ///
        /// `IngestPort`.
        pub fn ingest_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IngestPort", value.into());
            self
        }

        /// The maximum bitrate for RIST, RTP, and RTP-FEC streams.
        ///
        /// `MaxBitrate`.
        pub fn max_bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxBitrate", value.into());
            self
        }

        /// The maximum latency in milliseconds for a RIST or Zixi-based source.
        ///
        /// `MaxLatency`.
        pub fn max_latency(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxLatency", value.into());
            self
        }

        /// The size of the buffer (in milliseconds) to use to sync incoming source data.
        ///
        /// `MaxSyncBuffer`.
        pub fn max_sync_buffer(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxSyncBuffer", value.into());
            self
        }

        /// The media streams that are associated with the source, and the parameters for those associations.
        ///
        /// `MediaStreamSourceConfigurations`.
        pub fn media_stream_source_configurations(
            mut self,
            value: impl Into<List<MediaStreamSourceConfiguration>>,
        ) -> Self {
            self.0.set("MediaStreamSourceConfigurations", value.into());
            self
        }

        /// The minimum latency in milliseconds for SRT-based streams. In streams that use the SRT protocol, this value that you set on your MediaConnect source or output represents the minimal potential latency of that connection.
        ///
        /// `MinLatency`.
        pub fn min_latency(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinLatency", value.into());
            self
        }

        /// The name of the source.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The settings for the NDI flow source. This includes the exact name of the upstream NDI sender that you want to connect to your flow source.
        ///
        /// `NdiSourceSettings`.
        pub fn ndi_source_settings(mut self, value: impl Into<Value<NdiSourceSettings>>) -> Self {
            self.0.set("NdiSourceSettings", value.into());
            self
        }

        /// The protocol that is used by the source. AWS CloudFormation does not currently support CDI or ST 2110 JPEG XS source protocols.
        ///
        /// `Protocol`. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// Indicates if router integration is enabled or disabled on the flow source.
        ///
        /// `RouterIntegrationState`. Allowed: [`RouterIntegrationState`].
        pub fn router_integration_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RouterIntegrationState", value.into());
            self
        }

        /// The decryption configuration for the flow source when router integration is enabled.
        ///
        /// `RouterIntegrationTransitDecryption`.
        pub fn router_integration_transit_decryption(
            mut self,
            value: impl Into<Value<FlowTransitEncryption>>,
        ) -> Self {
            self.0
                .set("RouterIntegrationTransitDecryption", value.into());
            self
        }

        /// The port that the flow uses to send outbound requests to initiate connection with the sender.
        ///
        /// `SenderControlPort`.
        pub fn sender_control_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SenderControlPort", value.into());
            self
        }

        /// The IP address that the flow communicates with to initiate connection with the sender.
        ///
        /// `SenderIpAddress`.
        pub fn sender_ip_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SenderIpAddress", value.into());
            self
        }

        /// The ARN of the source.
        ///
        /// `SourceArn`.
        pub fn source_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceArn", value.into());
            self
        }

        /// The port that the flow listens on for incoming content. If the protocol of the source is Zixi, the port must be set to 2088.
        ///
        /// `SourceIngestPort`.
        pub fn source_ingest_port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceIngestPort", value.into());
            self
        }

        /// Source IP or domain name for SRT-caller protocol.
        ///
        /// `SourceListenerAddress`.
        pub fn source_listener_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceListenerAddress", value.into());
            self
        }

        /// Source port for SRT-caller protocol.
        ///
        /// `SourceListenerPort`.
        pub fn source_listener_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SourceListenerPort", value.into());
            self
        }

        /// The stream ID that you want to use for the transport. This parameter applies only to Zixi-based streams.
        ///
        /// `StreamId`.
        pub fn stream_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamId", value.into());
            self
        }

        /// Key-value pairs that can be used to tag this source.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }

        /// The name of the VPC interface that is used for this source.
        ///
        /// `VpcInterfaceName`.
        pub fn vpc_interface_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcInterfaceName", value.into());
            self
        }

        /// The range of IP addresses that should be allowed to contribute content to your source. These IP addresses should be in the form of a Classless Inter-Domain Routing (CIDR) block; for example, 10.0.0.0/16.
        ///
        /// `WhitelistCidr`.
        pub fn whitelist_cidr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WhitelistCidr", value.into());
            self
        }
    }

    impl From<Source> for Json {
        fn from(value: Source) -> Self {
            value.0.into()
        }
    }

    /// The `SourceMonitoringConfig` property type specifies the source monitoring settings for an `AWS::MediaConnect::Flow` .
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceMonitoringConfig(Properties);

    impl SourceMonitoringConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains the settings for audio stream metrics monitoring.
        ///
        /// `AudioMonitoringSettings`.
        pub fn audio_monitoring_settings(
            mut self,
            value: impl Into<List<AudioMonitoringSetting>>,
        ) -> Self {
            self.0.set("AudioMonitoringSettings", value.into());
            self
        }

        /// Indicates whether content quality analysis is enabled or disabled.
        ///
        /// `ContentQualityAnalysisState`. Allowed: [`ContentQualityAnalysisState`].
        pub fn content_quality_analysis_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentQualityAnalysisState", value.into());
            self
        }

        /// The current state of the thumbnail monitoring.
        ///
        /// `ThumbnailState`. Allowed: [`ThumbnailState`].
        pub fn thumbnail_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ThumbnailState", value.into());
            self
        }

        /// Contains the settings for video stream metrics monitoring.
        ///
        /// `VideoMonitoringSettings`.
        pub fn video_monitoring_settings(
            mut self,
            value: impl Into<List<VideoMonitoringSetting>>,
        ) -> Self {
            self.0.set("VideoMonitoringSettings", value.into());
            self
        }
    }

    impl From<SourceMonitoringConfig> for Json {
        fn from(value: SourceMonitoringConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaConnect::Flow`.
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

    /// Specifies the configuration for video stream metrics monitoring.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoMonitoringSetting(Properties);

    impl VideoMonitoringSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Detects video frames that are black.
        ///
        /// `BlackFrames`.
        pub fn black_frames(mut self, value: impl Into<Value<BlackFrames>>) -> Self {
            self.0.set("BlackFrames", value.into());
            self
        }

        /// Detects video frames that have not changed.
        ///
        /// `FrozenFrames`.
        pub fn frozen_frames(mut self, value: impl Into<Value<FrozenFrames>>) -> Self {
            self.0.set("FrozenFrames", value.into());
            self
        }
    }

    impl From<VideoMonitoringSetting> for Json {
        fn from(value: VideoMonitoringSetting) -> Self {
            value.0.into()
        }
    }

    /// The details of a VPC interface.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    ///
    /// Required: `Name`, `RoleArn`, `SecurityGroupIds`, `SubnetId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcInterface(Properties);

    impl VpcInterface {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Immutable and has to be a unique against other VpcInterfaces in this Flow.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// IDs of the network interfaces created in customer's account by MediaConnect .
        ///
        /// `NetworkInterfaceIds`.
        pub fn network_interface_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NetworkInterfaceIds", value.into());
            self
        }

        /// The type of network interface.
        ///
        /// `NetworkInterfaceType`. Allowed: [`NetworkInterfaceType`].
        pub fn network_interface_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkInterfaceType", value.into());
            self
        }

        /// A role Arn MediaConnect can assume to create ENIs in your account.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// Security Group IDs to be used on ENI.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// Subnet must be in the AZ of the Flow.
        ///
        /// `SubnetId`. Required.
        pub fn subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubnetId", value.into());
            self
        }

        /// Key-value pairs that can be used to tag this VPC interface.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<VpcInterface> for Json {
        fn from(value: VpcInterface) -> Self {
            value.0.into()
        }
    }

    /// The settings for attaching a VPC interface to an resource.
    ///
    /// A property type of `AWS::MediaConnect::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcInterfaceAttachment(Properties);

    impl VpcInterfaceAttachment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the VPC interface to use for this resource.
        ///
        /// `VpcInterfaceName`.
        pub fn vpc_interface_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcInterfaceName", value.into());
            self
        }
    }

    impl From<VpcInterfaceAttachment> for Json {
        fn from(value: VpcInterfaceAttachment) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `FlowSize`.
        pub enum FlowSize {
            Medium = "MEDIUM",
            Large = "LARGE",
            Large4x = "LARGE_4X",
        }

        /// Words for `State`.
        pub enum State {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `EncodingProfile`.
        pub enum EncodingProfile {
            DistributionH264Default = "DISTRIBUTION_H264_DEFAULT",
            ContributionH264Default = "CONTRIBUTION_H264_DEFAULT",
        }

        /// Words for `Algorithm`.
        pub enum Algorithm {
            Aes128 = "aes128",
            Aes192 = "aes192",
            Aes256 = "aes256",
        }

        /// Words for `KeyType`.
        pub enum KeyType {
            Speke = "speke",
            StaticKey = "static-key",
            SrtPassword = "srt-password",
        }

        /// Words for `FailoverMode`.
        pub enum FailoverMode {
            Merge = "MERGE",
            Failover = "FAILOVER",
        }

        /// Words for `EncryptionKeyType`.
        pub enum EncryptionKeyType {
            SecretsManager = "SECRETS_MANAGER",
            Automatic = "AUTOMATIC",
        }

        /// Words for `Colorimetry`.
        pub enum Colorimetry {
            Bt601 = "BT601",
            Bt709 = "BT709",
            Bt2020 = "BT2020",
            Bt2100 = "BT2100",
            St2065_1 = "ST2065-1",
            St2065_3 = "ST2065-3",
            Xyz = "XYZ",
        }

        /// Words for `Range`.
        pub enum Range {
            Narrow = "NARROW",
            Full = "FULL",
            Fullprotect = "FULLPROTECT",
        }

        /// Words for `ScanMode`.
        pub enum ScanMode {
            Progressive = "progressive",
            Interlace = "interlace",
            ProgressiveSegmentedFrame = "progressive-segmented-frame",
        }

        /// Words for `Tcs`.
        pub enum Tcs {
            Sdr = "SDR",
            Pq = "PQ",
            Hlg = "HLG",
            Linear = "LINEAR",
            Bt2100linpq = "BT2100LINPQ",
            Bt2100linhlg = "BT2100LINHLG",
            St2065_1 = "ST2065-1",
            St428_1 = "ST428-1",
            Density = "DENSITY",
        }

        /// Words for `MaintenanceDay`.
        pub enum MaintenanceDay {
            Monday = "Monday",
            Tuesday = "Tuesday",
            Wednesday = "Wednesday",
            Thursday = "Thursday",
            Friday = "Friday",
            Saturday = "Saturday",
            Sunday = "Sunday",
        }

        /// Words for `MediaStreamType`.
        pub enum MediaStreamType {
            Video = "video",
            Audio = "audio",
            AncillaryData = "ancillary-data",
        }

        /// Words for `VideoFormat`.
        pub enum VideoFormat {
            N2160p = "2160p",
            N1080p = "1080p",
            N1080i = "1080i",
            N720p = "720p",
            N480p = "480p",
        }

        /// Words for `EncodingName`.
        pub enum EncodingName {
            Jxsv = "jxsv",
            Raw = "raw",
            Smpte291 = "smpte291",
            Pcm = "pcm",
        }

        /// Words for `NdiState`.
        pub enum NdiState {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Protocol`.
        pub enum Protocol {
            ZixiPush = "zixi-push",
            RtpFec = "rtp-fec",
            Rtp = "rtp",
            Rist = "rist",
            SrtListener = "srt-listener",
            SrtCaller = "srt-caller",
            St2110Jpegxs = "st2110-jpegxs",
            Cdi = "cdi",
            NdiSpeedHq = "ndi-speed-hq",
        }

        /// Words for `RouterIntegrationState`.
        pub enum RouterIntegrationState {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `ContentQualityAnalysisState`.
        pub enum ContentQualityAnalysisState {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `ThumbnailState`.
        pub enum ThumbnailState {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `NetworkInterfaceType`.
        pub enum NetworkInterfaceType {
            Ena = "ena",
            Efa = "efa",
        }
    }
}

/// Property types and words of [`FlowEntitlement`].
pub mod flow_entitlement {
    use crate::{Json, Properties, Value};

    /// Encryption information.
    ///
    /// A property type of `AWS::MediaConnect::FlowEntitlement`.
    ///
    /// Required: `Algorithm`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Encryption(Properties);

    impl Encryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256). If you are using SPEKE or SRT-password encryption, this property must be left blank.
        ///
        /// `Algorithm`. Required. Allowed: [`Algorithm`].
        pub fn algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Algorithm", value.into());
            self
        }

        /// A 128-bit, 16-byte hex value represented by a 32-character string, to be used with the key for encrypting content. This parameter is not valid for static key encryption.
        ///
        /// `ConstantInitializationVector`.
        pub fn constant_initialization_vector(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConstantInitializationVector", value.into());
            self
        }

        /// The value of one of the devices that you configured with your digital rights management (DRM) platform key provider. This parameter is required for SPEKE encryption and is not valid for static key encryption.
        ///
        /// `DeviceId`.
        pub fn device_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceId", value.into());
            self
        }

        /// The type of key that is used for the encryption. If you don't specify a `keyType` value, the service uses the default setting ( `static-key` ). Valid key types are: `static-key` , `speke` , and `srt-password` .
        ///
        /// `KeyType`. Allowed: [`KeyType`].
        pub fn key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyType", value.into());
            self
        }

        /// The AWS Region that the API Gateway proxy endpoint was created in. This parameter is required for SPEKE encryption and is not valid for static key encryption.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// An identifier for the content. The service sends this value to the key server to identify the current endpoint. The resource ID is also known as the content ID.
        ///
        /// `ResourceId`.
        pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceId", value.into());
            self
        }

        /// The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity).
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. This parameter is required for static key encryption and is not valid for SPEKE encryption.
        ///
        /// `SecretArn`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }

        /// The URL from the API Gateway proxy that you set up to talk to your key server. This parameter is required for SPEKE encryption and is not valid for static key encryption.
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<Encryption> for Json {
        fn from(value: Encryption) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaConnect::FlowEntitlement`.
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
        /// Words for `EntitlementStatus`.
        pub enum EntitlementStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Algorithm`.
        pub enum Algorithm {
            Aes128 = "aes128",
            Aes192 = "aes192",
            Aes256 = "aes256",
        }

        /// Words for `KeyType`.
        pub enum KeyType {
            Speke = "speke",
            StaticKey = "static-key",
        }
    }
}

/// Property types and words of [`FlowMediaStream`].
pub mod flow_media_stream {
    use crate::{Json, Properties, Value};

    /// A set of parameters that define the media stream.
    ///
    /// A property type of `AWS::MediaConnect::FlowMediaStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Fmtp(Properties);

    impl Fmtp {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The format of the audio channel. Can only be specified for an audio media stream.
        ///
        /// `ChannelOrder`.
        pub fn channel_order(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChannelOrder", value.into());
            self
        }

        /// The format used for the representation of color.
        ///
        /// `Colorimetry`. Allowed: [`Colorimetry`].
        pub fn colorimetry(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Colorimetry", value.into());
            self
        }

        /// The frame rate for the video stream, in frames/second. For example: 60000/1001.
        ///
        /// `ExactFramerate`.
        pub fn exact_framerate(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExactFramerate", value.into());
            self
        }

        /// The pixel aspect ratio (PAR) of the video.
        ///
        /// `Par`.
        pub fn par(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Par", value.into());
            self
        }

        /// The encoding range of the video.
        ///
        /// `Range`. Allowed: [`Range`].
        pub fn range(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Range", value.into());
            self
        }

        /// The type of compression that was used to smooth the video's appearance.
        ///
        /// `ScanMode`. Allowed: [`ScanMode`].
        pub fn scan_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScanMode", value.into());
            self
        }

        /// The transfer characteristic system (TCS) that is used in the video.
        ///
        /// `Tcs`. Allowed: [`Tcs`].
        pub fn tcs(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Tcs", value.into());
            self
        }
    }

    impl From<Fmtp> for Json {
        fn from(value: Fmtp) -> Self {
            value.0.into()
        }
    }

    /// Attributes that are related to the media stream.
    ///
    /// A property type of `AWS::MediaConnect::FlowMediaStream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaStreamAttributes(Properties);

    impl MediaStreamAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A set of parameters that define the media stream.
        ///
        /// `Fmtp`.
        pub fn fmtp(mut self, value: impl Into<Value<Fmtp>>) -> Self {
            self.0.set("Fmtp", value.into());
            self
        }

        /// The audio language, in a format that is recognized by the receiver. Can only be specified for an audio media stream.
        ///
        /// `Lang`.
        pub fn lang(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Lang", value.into());
            self
        }
    }

    impl From<MediaStreamAttributes> for Json {
        fn from(value: MediaStreamAttributes) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::MediaConnect::FlowMediaStream`.
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

    words! {
        /// Words for `MediaStreamType`.
        pub enum MediaStreamType {
            Video = "video",
            Audio = "audio",
            AncillaryData = "ancillary-data",
        }

        /// Words for `Colorimetry`.
        pub enum Colorimetry {
            Bt601 = "BT601",
            Bt709 = "BT709",
            Bt2020 = "BT2020",
            Bt2100 = "BT2100",
            St2065_1 = "ST2065-1",
            St2065_3 = "ST2065-3",
            Xyz = "XYZ",
        }

        /// Words for `Range`.
        pub enum Range {
            Narrow = "NARROW",
            Full = "FULL",
            Fullprotect = "FULLPROTECT",
        }

        /// Words for `ScanMode`.
        pub enum ScanMode {
            Progressive = "progressive",
            Interlace = "interlace",
            ProgressiveSegmentedFrame = "progressive-segmented-frame",
        }

        /// Words for `Tcs`.
        pub enum Tcs {
            Sdr = "SDR",
            Pq = "PQ",
            Hlg = "HLG",
            Linear = "LINEAR",
            Bt2100linpq = "BT2100LINPQ",
            Bt2100linhlg = "BT2100LINHLG",
            St2065_1 = "ST2065-1",
            St428_1 = "ST428-1",
            Density = "DENSITY",
        }
    }
}

/// Property types and words of [`FlowOutput`].
pub mod flow_output {
    use crate::{Json, List, Properties, Value};

    /// The transport parameters that you want to associate with an outbound media stream.
    ///
    /// A property type of `AWS::MediaConnect::FlowOutput`.
    ///
    /// Required: `DestinationIp`, `DestinationPort`, `Interface`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationConfiguration(Properties);

    impl DestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IP address where you want MediaConnect to send contents of the media stream.
        ///
        /// `DestinationIp`. Required.
        pub fn destination_ip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationIp", value.into());
            self
        }

        /// The port that you want MediaConnect to use when it distributes the media stream to the output.
        ///
        /// `DestinationPort`. Required.
        pub fn destination_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DestinationPort", value.into());
            self
        }

        /// The VPC interface that you want to use for the media stream associated with the output.
        ///
        /// `Interface`. Required.
        pub fn interface(mut self, value: impl Into<Value<Interface>>) -> Self {
            self.0.set("Interface", value.into());
            self
        }
    }

    impl From<DestinationConfiguration> for Json {
        fn from(value: DestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A collection of parameters that determine how MediaConnect will convert the content. These fields only apply to outputs on flows that have a CDI source.
    ///
    /// A property type of `AWS::MediaConnect::FlowOutput`.
    ///
    /// Required: `CompressionFactor`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncodingParameters(Properties);

    impl EncodingParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A value that is used to calculate compression for an output.
        ///
        /// `CompressionFactor`. Required.
        pub fn compression_factor(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("CompressionFactor", value.into());
            self
        }

        /// A setting on the encoder that drives compression settings. This property only applies to video media streams associated with outputs that use the ST 2110 JPEG XS protocol, with a flow source that uses the CDI protocol.
        ///
        /// `EncoderProfile`. Allowed: [`EncoderProfile`].
        pub fn encoder_profile(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncoderProfile", value.into());
            self
        }
    }

    impl From<EncodingParameters> for Json {
        fn from(value: EncodingParameters) -> Self {
            value.0.into()
        }
    }

    /// Encryption information.
    ///
    /// A property type of `AWS::MediaConnect::FlowOutput`.
    ///
    /// Required: `RoleArn`, `SecretArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Encryption(Properties);

    impl Encryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256). If you are using SPEKE or SRT-password encryption, this property must be left blank.
        ///
        /// `Algorithm`. Allowed: [`Algorithm`].
        pub fn algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Algorithm", value.into());
            self
        }

        /// The type of key that is used for the encryption. If you don't specify a `keyType` value, the service uses the default setting ( `static-key` ). Valid key types are: `static-key` , `speke` , and `srt-password` .
        ///
        /// `KeyType`. Allowed: [`KeyType`].
        pub fn key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyType", value.into());
            self
        }

        /// The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity).
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. This parameter is required for static key encryption and is not valid for SPEKE encryption.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<Encryption> for Json {
        fn from(value: Encryption) -> Self {
            value.0.into()
        }
    }

    /// The configuration that defines how content is encrypted during transit between the MediaConnect router and a MediaConnect flow.
    ///
    /// A property type of `AWS::MediaConnect::FlowOutput`.
    ///
    /// Required: `EncryptionKeyConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlowTransitEncryption(Properties);

    impl FlowTransitEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration settings for flow transit encryption keys.
        ///
        /// `EncryptionKeyConfiguration`. Required.
        pub fn encryption_key_configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("EncryptionKeyConfiguration", value.into());
            self
        }

        /// `EncryptionKeyType`. Allowed: [`EncryptionKeyType`].
        pub fn encryption_key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionKeyType", value.into());
            self
        }
    }

    impl From<FlowTransitEncryption> for Json {
        fn from(value: FlowTransitEncryption) -> Self {
            value.0.into()
        }
    }

    /// The VPC interface that is used for the media stream associated with the source or output.
    ///
    /// A property type of `AWS::MediaConnect::FlowOutput`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Interface(Properties);

    impl Interface {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the VPC interface.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<Interface> for Json {
        fn from(value: Interface) -> Self {
            value.0.into()
        }
    }

    /// The media stream that is associated with the output, and the parameters for that association.
    ///
    /// A property type of `AWS::MediaConnect::FlowOutput`.
    ///
    /// Required: `EncodingName`, `MediaStreamName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaStreamOutputConfiguration(Properties);

    impl MediaStreamOutputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The transport parameters that are associated with each outbound media stream.
        ///
        /// `DestinationConfigurations`.
        pub fn destination_configurations(
            mut self,
            value: impl Into<List<DestinationConfiguration>>,
        ) -> Self {
            self.0.set("DestinationConfigurations", value.into());
            self
        }

        /// The format that was used to encode the data. For ancillary data streams, set the encoding name to smpte291. For audio streams, set the encoding name to pcm. For video, 2110 streams, set the encoding name to raw.
        ///
        /// `EncodingName`. Required. Allowed: [`EncodingName`].
        pub fn encoding_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncodingName", value.into());
            self
        }

        /// A collection of parameters that determine how MediaConnect will convert the content. These fields only apply to outputs on flows that have a CDI source.
        ///
        /// `EncodingParameters`.
        pub fn encoding_parameters(mut self, value: impl Into<Value<EncodingParameters>>) -> Self {
            self.0.set("EncodingParameters", value.into());
            self
        }

        /// The name of the media stream.
        ///
        /// `MediaStreamName`. Required.
        pub fn media_stream_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MediaStreamName", value.into());
            self
        }
    }

    impl From<MediaStreamOutputConfiguration> for Json {
        fn from(value: MediaStreamOutputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaConnect::FlowOutput`.
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

    /// The settings for attaching a VPC interface to an resource.
    ///
    /// A property type of `AWS::MediaConnect::FlowOutput`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcInterfaceAttachment(Properties);

    impl VpcInterfaceAttachment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the VPC interface to use for this resource.
        ///
        /// `VpcInterfaceName`.
        pub fn vpc_interface_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcInterfaceName", value.into());
            self
        }
    }

    impl From<VpcInterfaceAttachment> for Json {
        fn from(value: VpcInterfaceAttachment) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `NdiOutputTimecodeSource`.
        pub enum NdiOutputTimecodeSource {
            EmbeddedTimecode = "EMBEDDED_TIMECODE",
            UtcSystemTime = "UTC_SYSTEM_TIME",
        }

        /// Words for `OutputStatus`.
        pub enum OutputStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Protocol`.
        pub enum Protocol {
            ZixiPush = "zixi-push",
            RtpFec = "rtp-fec",
            Rtp = "rtp",
            ZixiPull = "zixi-pull",
            Rist = "rist",
            SrtListener = "srt-listener",
            SrtCaller = "srt-caller",
            St2110Jpegxs = "st2110-jpegxs",
            Cdi = "cdi",
            NdiSpeedHq = "ndi-speed-hq",
        }

        /// Words for `RouterIntegrationState`.
        pub enum RouterIntegrationState {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `EncoderProfile`.
        pub enum EncoderProfile {
            Main = "main",
            High = "high",
        }

        /// Words for `Algorithm`.
        pub enum Algorithm {
            Aes128 = "aes128",
            Aes192 = "aes192",
            Aes256 = "aes256",
        }

        /// Words for `KeyType`.
        pub enum KeyType {
            StaticKey = "static-key",
            SrtPassword = "srt-password",
        }

        /// Words for `EncryptionKeyType`.
        pub enum EncryptionKeyType {
            SecretsManager = "SECRETS_MANAGER",
            Automatic = "AUTOMATIC",
        }

        /// Words for `EncodingName`.
        pub enum EncodingName {
            Jxsv = "jxsv",
            Raw = "raw",
            Smpte291 = "smpte291",
            Pcm = "pcm",
        }
    }
}

/// Property types and words of [`FlowSource`].
pub mod flow_source {
    use crate::{Json, Properties, Value};

    /// Encryption information.
    ///
    /// A property type of `AWS::MediaConnect::FlowSource`.
    ///
    /// Required: `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Encryption(Properties);

    impl Encryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256). If you are using SPEKE or SRT-password encryption, this property must be left blank.
        ///
        /// `Algorithm`. Allowed: [`Algorithm`].
        pub fn algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Algorithm", value.into());
            self
        }

        /// A 128-bit, 16-byte hex value represented by a 32-character string, to be used with the key for encrypting content. This parameter is not valid for static key encryption.
        ///
        /// `ConstantInitializationVector`.
        pub fn constant_initialization_vector(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConstantInitializationVector", value.into());
            self
        }

        /// The value of one of the devices that you configured with your digital rights management (DRM) platform key provider. This parameter is required for SPEKE encryption and is not valid for static key encryption.
        ///
        /// `DeviceId`.
        pub fn device_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceId", value.into());
            self
        }

        /// The type of key that is used for the encryption. If you don't specify a `keyType` value, the service uses the default setting ( `static-key` ). Valid key types are: `static-key` , `speke` , and `srt-password` .
        ///
        /// `KeyType`. Allowed: [`KeyType`].
        pub fn key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyType", value.into());
            self
        }

        /// The AWS Region that the API Gateway proxy endpoint was created in. This parameter is required for SPEKE encryption and is not valid for static key encryption.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// An identifier for the content. The service sends this value to the key server to identify the current endpoint. The resource ID is also known as the content ID.
        ///
        /// `ResourceId`.
        pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceId", value.into());
            self
        }

        /// The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity).
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. This parameter is required for static key encryption and is not valid for SPEKE encryption.
        ///
        /// `SecretArn`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }

        /// The URL from the API Gateway proxy that you set up to talk to your key server. This parameter is required for SPEKE encryption and is not valid for static key encryption.
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<Encryption> for Json {
        fn from(value: Encryption) -> Self {
            value.0.into()
        }
    }

    /// The source configuration for cloud flows receiving a stream from a bridge.
    ///
    /// A property type of `AWS::MediaConnect::FlowSource`.
    ///
    /// Required: `BridgeArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayBridgeSource(Properties);

    impl GatewayBridgeSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the bridge feeding this flow.
        ///
        /// `BridgeArn`. Required.
        pub fn bridge_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BridgeArn", value.into());
            self
        }

        /// The name of the VPC interface attachment to use for this bridge source.
        ///
        /// `VpcInterfaceAttachment`.
        pub fn vpc_interface_attachment(
            mut self,
            value: impl Into<Value<VpcInterfaceAttachment>>,
        ) -> Self {
            self.0.set("VpcInterfaceAttachment", value.into());
            self
        }
    }

    impl From<GatewayBridgeSource> for Json {
        fn from(value: GatewayBridgeSource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaConnect::FlowSource`.
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

    /// The settings for attaching a VPC interface to an resource.
    ///
    /// A property type of `AWS::MediaConnect::FlowSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcInterfaceAttachment(Properties);

    impl VpcInterfaceAttachment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the VPC interface to use for this resource.
        ///
        /// `VpcInterfaceName`.
        pub fn vpc_interface_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcInterfaceName", value.into());
            self
        }
    }

    impl From<VpcInterfaceAttachment> for Json {
        fn from(value: VpcInterfaceAttachment) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Protocol`.
        pub enum Protocol {
            ZixiPush = "zixi-push",
            RtpFec = "rtp-fec",
            Rtp = "rtp",
            Rist = "rist",
            SrtListener = "srt-listener",
            SrtCaller = "srt-caller",
        }

        /// Words for `Algorithm`.
        pub enum Algorithm {
            Aes128 = "aes128",
            Aes192 = "aes192",
            Aes256 = "aes256",
        }

        /// Words for `KeyType`.
        pub enum KeyType {
            Speke = "speke",
            StaticKey = "static-key",
            SrtPassword = "srt-password",
        }
    }
}

/// Property types of [`FlowVpcInterface`].
pub mod flow_vpc_interface {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::MediaConnect::FlowVpcInterface`.
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

/// Property types of [`Gateway`].
pub mod gateway {
    use crate::{Json, Properties, Value};

    /// The network settings for a gateway.
    ///
    /// A property type of `AWS::MediaConnect::Gateway`.
    ///
    /// Required: `CidrBlock`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayNetwork(Properties);

    impl GatewayNetwork {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A unique IP address range to use for this network. These IP addresses should be in the form of a Classless Inter-Domain Routing (CIDR) block; for example, 10.0.0.0/16.
        ///
        /// `CidrBlock`. Required.
        pub fn cidr_block(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CidrBlock", value.into());
            self
        }

        /// The name of the network. This name is used to reference the network and must be unique among networks in this gateway.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<GatewayNetwork> for Json {
        fn from(value: GatewayNetwork) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`RouterInput`].
pub mod router_input {
    use crate::{Json, Properties, Value};

    /// The transit encryption settings for a router input.
    ///
    /// A property type of `AWS::MediaConnect::RouterInput`.
    ///
    /// Required: `EncryptionKeyConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RouterInputTransitEncryption(Properties);

    impl RouterInputTransitEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the configuration settings for transit encryption keys.
        ///
        /// `EncryptionKeyConfiguration`. Required.
        pub fn encryption_key_configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("EncryptionKeyConfiguration", value.into());
            self
        }

        /// `EncryptionKeyType`. Allowed: [`EncryptionKeyType`].
        pub fn encryption_key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionKeyType", value.into());
            self
        }
    }

    impl From<RouterInputTransitEncryption> for Json {
        fn from(value: RouterInputTransitEncryption) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaConnect::RouterInput`.
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
        /// Words for `RoutingScope`.
        pub enum RoutingScope {
            Regional = "REGIONAL",
            Global = "GLOBAL",
        }

        /// Words for `Tier`.
        pub enum Tier {
            Input100 = "INPUT_100",
            Input50 = "INPUT_50",
            Input20 = "INPUT_20",
        }

        /// Words for `EncryptionKeyType`.
        pub enum EncryptionKeyType {
            SecretsManager = "SECRETS_MANAGER",
            Automatic = "AUTOMATIC",
        }
    }
}

/// Property types of [`RouterNetworkInterface`].
pub mod router_network_interface {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::MediaConnect::RouterNetworkInterface`.
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

/// Property types and words of [`RouterOutput`].
pub mod router_output {
    use crate::{Json, Properties, Value};

    /// The fabric configuration settings for the router output.
    ///
    /// A property type of `AWS::MediaConnect::RouterOutput`.
    ///
    /// Required: `RecoveryLatencyMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FabricConfiguration(Properties);

    impl FabricConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `RecoveryLatencyMode`. Required. Allowed: [`RecoveryLatencyMode`].
        pub fn recovery_latency_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecoveryLatencyMode", value.into());
            self
        }
    }

    impl From<FabricConfiguration> for Json {
        fn from(value: FabricConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaConnect::RouterOutput`.
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
        /// Words for `RoutingScope`.
        pub enum RoutingScope {
            Regional = "REGIONAL",
            Global = "GLOBAL",
        }

        /// Words for `Tier`.
        pub enum Tier {
            Output100 = "OUTPUT_100",
            Output50 = "OUTPUT_50",
            Output20 = "OUTPUT_20",
        }

        /// Words for `RecoveryLatencyMode`.
        pub enum RecoveryLatencyMode {
            Balanced = "BALANCED",
            LowLatency = "LOW_LATENCY",
        }
    }
}
