//! `AWS::GroundStation`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a `Config` with the specified parameters.
///
/// [`AWS::GroundStation::Config`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-config.html).
///
/// Required: `ConfigData`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Config(Properties);

impl Config {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Object containing the parameters of a config. Only one subtype may be specified per config. See the subtype definitions for a description of each config subtype.
    ///
    /// `ConfigData`. Required.
    pub fn config_data(mut self, value: impl Into<Value<config::ConfigData>>) -> Self {
        self.0.set("ConfigData", value.into());
        self
    }

    /// The name of the config object.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Tags assigned to a resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<config::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Config {
    const TYPE: &'static str = "AWS::GroundStation::Config";
}

impl Construct for Config {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Config> for Properties {
    fn from(value: Config) -> Self {
        value.0
    }
}

impl Handle<Config> {
    /// The ARN of the config, such as `arn:aws:groundstation:us-east-2:1234567890:config/tracking/9940bf3b-d2ba-427e-9906-842b5e5d2296` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the config, such as `9940bf3b-d2ba-427e-9906-842b5e5d2296` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The type of the config, such as `tracking` .
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// Creates a Dataflow Endpoint Group request.
///
/// [`AWS::GroundStation::DataflowEndpointGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-dataflowendpointgroup.html).
///
/// Required: `EndpointDetails`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataflowEndpointGroup(Properties);

impl DataflowEndpointGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Amount of time, in seconds, after a contact ends that the Ground Station Dataflow Endpoint Group will be in a `POSTPASS` state.
    ///
    /// `ContactPostPassDurationSeconds`. A change replaces the resource.
    pub fn contact_post_pass_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ContactPostPassDurationSeconds", value.into());
        self
    }

    /// Amount of time, in seconds, before a contact starts that the Ground Station Dataflow Endpoint Group will be in a `PREPASS` state.
    ///
    /// `ContactPrePassDurationSeconds`. A change replaces the resource.
    pub fn contact_pre_pass_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ContactPrePassDurationSeconds", value.into());
        self
    }

    /// List of Endpoint Details, containing address and port for each endpoint. All dataflow endpoints within a single dataflow endpoint group must be of the same type.
    ///
    /// `EndpointDetails`. Required. A change replaces the resource.
    pub fn endpoint_details(
        mut self,
        value: impl Into<List<dataflow_endpoint_group::EndpointDetails>>,
    ) -> Self {
        self.0.set("EndpointDetails", value.into());
        self
    }

    /// Tags assigned to a resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dataflow_endpoint_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DataflowEndpointGroup {
    const TYPE: &'static str = "AWS::GroundStation::DataflowEndpointGroup";
}

impl Construct for DataflowEndpointGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataflowEndpointGroup> for Properties {
    fn from(value: DataflowEndpointGroup) -> Self {
        value.0
    }
}

impl Handle<DataflowEndpointGroup> {
    /// The ARN of the dataflow endpoint group, such as `arn:aws:groundstation:us-east-2:1234567890:dataflow-endpoint-group/9940bf3b-d2ba-427e-9906-842b5e5d2296` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// UUID of a dataflow endpoint group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a `DataflowEndpoint` group containing the specified list of Ground Station Agent based endpoints.
///
/// [`AWS::GroundStation::DataflowEndpointGroupV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-dataflowendpointgroupv2.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataflowEndpointGroupV2(Properties);

impl DataflowEndpointGroupV2 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Amount of time, in seconds, after a contact ends that the Ground Station Dataflow Endpoint Group will be in a POSTPASS state.
    ///
    /// `ContactPostPassDurationSeconds`. A change replaces the resource.
    pub fn contact_post_pass_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ContactPostPassDurationSeconds", value.into());
        self
    }

    /// Amount of time, in seconds, before a contact starts that the Ground Station Dataflow Endpoint Group will be in a PREPASS state.
    ///
    /// `ContactPrePassDurationSeconds`. A change replaces the resource.
    pub fn contact_pre_pass_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ContactPrePassDurationSeconds", value.into());
        self
    }

    /// List of endpoints for the dataflow endpoint group.
    ///
    /// `Endpoints`. A change replaces the resource.
    pub fn endpoints(
        mut self,
        value: impl Into<List<dataflow_endpoint_group_v2::CreateEndpointDetails>>,
    ) -> Self {
        self.0.set("Endpoints", value.into());
        self
    }

    /// Tags assigned to a resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dataflow_endpoint_group_v2::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DataflowEndpointGroupV2 {
    const TYPE: &'static str = "AWS::GroundStation::DataflowEndpointGroupV2";
}

impl Construct for DataflowEndpointGroupV2 {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataflowEndpointGroupV2> for Properties {
    fn from(value: DataflowEndpointGroupV2) -> Self {
        value.0
    }
}

impl Handle<DataflowEndpointGroupV2> {
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Information about the endpoint details.
    ///
    /// `Fn::GetAtt` of `EndpointDetails`.
    #[must_use]
    pub fn endpoint_details(self) -> Value<Vec<String>> {
        self.attribute_list("EndpointDetails")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Mission profiles specify parameters and provide references to config objects to define how Ground Station lists and executes contacts.
///
/// [`AWS::GroundStation::MissionProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-missionprofile.html).
///
/// Required: `DataflowEdges`, `MinimumViableContactDurationSeconds`, `Name`, `TrackingConfigArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MissionProfile(Properties);

impl MissionProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Amount of time in seconds after a contact ends that you’d like to receive a Ground Station Contact State Change indicating the pass has finished.
    ///
    /// `ContactPostPassDurationSeconds`.
    pub fn contact_post_pass_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ContactPostPassDurationSeconds", value.into());
        self
    }

    /// Amount of time in seconds prior to contact start that you'd like to receive a Ground Station Contact State Change Event indicating an upcoming pass.
    ///
    /// `ContactPrePassDurationSeconds`.
    pub fn contact_pre_pass_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ContactPrePassDurationSeconds", value.into());
        self
    }

    /// A list containing lists of config ARNs. Each list of config ARNs is an edge, with a "from" config and a "to" config.
    ///
    /// `DataflowEdges`. Required.
    pub fn dataflow_edges(mut self, value: impl Into<List<mission_profile::DataflowEdge>>) -> Self {
        self.0.set("DataflowEdges", value.into());
        self
    }

    /// Minimum length of a contact in seconds that Ground Station will return when listing contacts. Ground Station will not return contacts shorter than this duration.
    ///
    /// `MinimumViableContactDurationSeconds`. Required.
    pub fn minimum_viable_contact_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0
            .set("MinimumViableContactDurationSeconds", value.into());
        self
    }

    /// The name of the mission profile.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// KMS key to use for encrypting streams.
    ///
    /// `StreamsKmsKey`.
    pub fn streams_kms_key(
        mut self,
        value: impl Into<Value<mission_profile::StreamsKmsKey>>,
    ) -> Self {
        self.0.set("StreamsKmsKey", value.into());
        self
    }

    /// Role to use for encrypting streams with KMS key.
    ///
    /// `StreamsKmsRole`.
    pub fn streams_kms_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StreamsKmsRole", value.into());
        self
    }

    /// Tags assigned to the mission profile.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<mission_profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// ARN of a Config resource of type TelemetrySinkConfig used for telemetry data sink configuration.
    ///
    /// `TelemetrySinkConfigArn`.
    pub fn telemetry_sink_config_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TelemetrySinkConfigArn", value.into());
        self
    }

    /// The ARN of a tracking config objects that defines how to track the satellite through the sky during a contact.
    ///
    /// `TrackingConfigArn`. Required.
    pub fn tracking_config_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TrackingConfigArn", value.into());
        self
    }
}

impl Resource for MissionProfile {
    const TYPE: &'static str = "AWS::GroundStation::MissionProfile";
}

impl Construct for MissionProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MissionProfile> for Properties {
    fn from(value: MissionProfile) -> Self {
        value.0
    }
}

impl Handle<MissionProfile> {
    /// The ARN of the mission profile, such as `arn:aws:groundstation:us-east-2:1234567890:mission-profile/9940bf3b-d2ba-427e-9906-842b5e5d2296` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the mission profile, such as `9940bf3b-d2ba-427e-9906-842b5e5d2296` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The region of the mission profile.
    ///
    /// `Fn::GetAtt` of `Region`.
    #[must_use]
    pub fn region_attribute(self) -> Value<String> {
        self.attribute("Region")
    }
}

/// Property types and words of [`Config`].
pub mod config {
    use crate::{Json, Properties, Value};

    /// Provides information about how AWS Ground Station should configure an antenna for downlink during a contact. Use an antenna downlink config in a mission profile to receive the downlink data in raw DigIF format.
    ///
    /// A property type of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AntennaDownlinkConfig(Properties);

    impl AntennaDownlinkConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the spectrum configuration.
        ///
        /// `SpectrumConfig`.
        pub fn spectrum_config(mut self, value: impl Into<Value<SpectrumConfig>>) -> Self {
            self.0.set("SpectrumConfig", value.into());
            self
        }
    }

    impl From<AntennaDownlinkConfig> for Json {
        fn from(value: AntennaDownlinkConfig) -> Self {
            value.0.into()
        }
    }

    /// Provides information about how AWS Ground Station should configure an antenna for downlink during a contact.
    ///
    /// A property type of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AntennaDownlinkDemodDecodeConfig(Properties);

    impl AntennaDownlinkDemodDecodeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines how the RF signal will be decoded.
        ///
        /// `DecodeConfig`.
        pub fn decode_config(mut self, value: impl Into<Value<DecodeConfig>>) -> Self {
            self.0.set("DecodeConfig", value.into());
            self
        }

        /// Defines how the RF signal will be demodulated.
        ///
        /// `DemodulationConfig`.
        pub fn demodulation_config(mut self, value: impl Into<Value<DemodulationConfig>>) -> Self {
            self.0.set("DemodulationConfig", value.into());
            self
        }

        /// Defines the spectrum configuration.
        ///
        /// `SpectrumConfig`.
        pub fn spectrum_config(mut self, value: impl Into<Value<SpectrumConfig>>) -> Self {
            self.0.set("SpectrumConfig", value.into());
            self
        }
    }

    impl From<AntennaDownlinkDemodDecodeConfig> for Json {
        fn from(value: AntennaDownlinkDemodDecodeConfig) -> Self {
            value.0.into()
        }
    }

    /// Provides information about how AWS Ground Station should configure an antenna for uplink during a contact.
    ///
    /// A property type of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AntennaUplinkConfig(Properties);

    impl AntennaUplinkConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the spectrum configuration.
        ///
        /// `SpectrumConfig`.
        pub fn spectrum_config(mut self, value: impl Into<Value<UplinkSpectrumConfig>>) -> Self {
            self.0.set("SpectrumConfig", value.into());
            self
        }

        /// The equivalent isotropically radiated power (EIRP) to use for uplink transmissions. Valid values are between 20.0 to 50.0 dBW.
        ///
        /// `TargetEirp`.
        pub fn target_eirp(mut self, value: impl Into<Value<Eirp>>) -> Self {
            self.0.set("TargetEirp", value.into());
            self
        }

        /// Whether or not uplink transmit is disabled.
        ///
        /// `TransmitDisabled`.
        pub fn transmit_disabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("TransmitDisabled", value.into());
            self
        }
    }

    impl From<AntennaUplinkConfig> for Json {
        fn from(value: AntennaUplinkConfig) -> Self {
            value.0.into()
        }
    }

    /// Config objects provide information to Ground Station about how to configure the antenna and how data flows during a contact.
    ///
    /// A property type of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfigData(Properties);

    impl ConfigData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provides information for an antenna downlink config object. Antenna downlink config objects are used to provide parameters for downlinks where no demodulation or decoding is performed by Ground Station (RF over IP downlinks).
        ///
        /// `AntennaDownlinkConfig`.
        pub fn antenna_downlink_config(
            mut self,
            value: impl Into<Value<AntennaDownlinkConfig>>,
        ) -> Self {
            self.0.set("AntennaDownlinkConfig", value.into());
            self
        }

        /// Provides information for a downlink demod decode config object. Downlink demod decode config objects are used to provide parameters for downlinks where the Ground Station service will demodulate and decode the downlinked data.
        ///
        /// `AntennaDownlinkDemodDecodeConfig`.
        pub fn antenna_downlink_demod_decode_config(
            mut self,
            value: impl Into<Value<AntennaDownlinkDemodDecodeConfig>>,
        ) -> Self {
            self.0.set("AntennaDownlinkDemodDecodeConfig", value.into());
            self
        }

        /// Provides information for an uplink config object. Uplink config objects are used to provide parameters for uplink contacts.
        ///
        /// `AntennaUplinkConfig`.
        pub fn antenna_uplink_config(
            mut self,
            value: impl Into<Value<AntennaUplinkConfig>>,
        ) -> Self {
            self.0.set("AntennaUplinkConfig", value.into());
            self
        }

        /// Provides information for a dataflow endpoint config object. Dataflow endpoint config objects are used to provide parameters about which IP endpoint(s) to use during a contact.
        ///
        /// `DataflowEndpointConfig`.
        pub fn dataflow_endpoint_config(
            mut self,
            value: impl Into<Value<DataflowEndpointConfig>>,
        ) -> Self {
            self.0.set("DataflowEndpointConfig", value.into());
            self
        }

        /// Provides information for an S3 recording config object. S3 recording config objects are used to provide parameters for S3 recording during downlink contacts.
        ///
        /// `S3RecordingConfig`.
        pub fn s3_recording_config(mut self, value: impl Into<Value<S3RecordingConfig>>) -> Self {
            self.0.set("S3RecordingConfig", value.into());
            self
        }

        /// `TelemetrySinkConfig`.
        pub fn telemetry_sink_config(
            mut self,
            value: impl Into<Value<TelemetrySinkConfig>>,
        ) -> Self {
            self.0.set("TelemetrySinkConfig", value.into());
            self
        }

        /// Provides information for a tracking config object. Tracking config objects are used to provide parameters about how to track the satellite through the sky during a contact.
        ///
        /// `TrackingConfig`.
        pub fn tracking_config(mut self, value: impl Into<Value<TrackingConfig>>) -> Self {
            self.0.set("TrackingConfig", value.into());
            self
        }

        /// Provides information for an uplink echo config object. Uplink echo config objects are used to provide parameters for uplink echo during uplink contacts.
        ///
        /// `UplinkEchoConfig`.
        pub fn uplink_echo_config(mut self, value: impl Into<Value<UplinkEchoConfig>>) -> Self {
            self.0.set("UplinkEchoConfig", value.into());
            self
        }
    }

    impl From<ConfigData> for Json {
        fn from(value: ConfigData) -> Self {
            value.0.into()
        }
    }

    /// Provides information to AWS Ground Station about which IP endpoints to use during a contact.
    ///
    /// A property type of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataflowEndpointConfig(Properties);

    impl DataflowEndpointConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the dataflow endpoint to use during contacts.
        ///
        /// `DataflowEndpointName`.
        pub fn dataflow_endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataflowEndpointName", value.into());
            self
        }

        /// The region of the dataflow endpoint to use during contacts. When omitted, Ground Station will use the region of the contact.
        ///
        /// `DataflowEndpointRegion`.
        pub fn dataflow_endpoint_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataflowEndpointRegion", value.into());
            self
        }
    }

    impl From<DataflowEndpointConfig> for Json {
        fn from(value: DataflowEndpointConfig) -> Self {
            value.0.into()
        }
    }

    /// Defines decoding settings.
    ///
    /// A property type of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DecodeConfig(Properties);

    impl DecodeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The decoding settings are in JSON format and define a set of steps to perform to decode the data.
        ///
        /// `UnvalidatedJSON`.
        pub fn unvalidated_json(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UnvalidatedJSON", value.into());
            self
        }
    }

    impl From<DecodeConfig> for Json {
        fn from(value: DecodeConfig) -> Self {
            value.0.into()
        }
    }

    /// Defines demodulation settings.
    ///
    /// A property type of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DemodulationConfig(Properties);

    impl DemodulationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The demodulation settings are in JSON format and define parameters for demodulation, for example which modulation scheme (e.g. PSK, QPSK, etc.) and matched filter to use.
        ///
        /// `UnvalidatedJSON`.
        pub fn unvalidated_json(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UnvalidatedJSON", value.into());
            self
        }
    }

    impl From<DemodulationConfig> for Json {
        fn from(value: DemodulationConfig) -> Self {
            value.0.into()
        }
    }

    /// Defines an equivalent isotropically radiated power (EIRP).
    ///
    /// A property type of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Eirp(Properties);

    impl Eirp {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The units of the EIRP.
        ///
        /// `Units`. Allowed: [`Units`].
        pub fn units(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Units", value.into());
            self
        }

        /// The value of the EIRP. Valid values are between 20.0 to 50.0 dBW.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Eirp> for Json {
        fn from(value: Eirp) -> Self {
            value.0.into()
        }
    }

    /// Defines a frequency.
    ///
    /// A property type of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Frequency(Properties);

    impl Frequency {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The units of the frequency.
        ///
        /// `Units`. Allowed: [`FrequencyUnits`].
        pub fn units(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Units", value.into());
            self
        }

        /// The value of the frequency. Valid values are between 2200 to 2300 MHz and 7750 to 8400 MHz for downlink and 2025 to 2120 MHz for uplink.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Frequency> for Json {
        fn from(value: Frequency) -> Self {
            value.0.into()
        }
    }

    /// Defines a bandwidth.
    ///
    /// A property type of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FrequencyBandwidth(Properties);

    impl FrequencyBandwidth {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The units of the bandwidth.
        ///
        /// `Units`. Allowed: [`FrequencyUnits`].
        pub fn units(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Units", value.into());
            self
        }

        /// The value of the bandwidth. AWS Ground Station currently has the following bandwidth limitations:
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<FrequencyBandwidth> for Json {
        fn from(value: FrequencyBandwidth) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GroundStation::Config`.
    ///
    /// Required: `KinesisDataStreamArn`, `KinesisRoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisDataStreamData(Properties);

    impl KinesisDataStreamData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `KinesisDataStreamArn`. Required.
        pub fn kinesis_data_stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KinesisDataStreamArn", value.into());
            self
        }

        /// `KinesisRoleArn`. Required.
        pub fn kinesis_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KinesisRoleArn", value.into());
            self
        }
    }

    impl From<KinesisDataStreamData> for Json {
        fn from(value: KinesisDataStreamData) -> Self {
            value.0.into()
        }
    }

    /// Provides information about how AWS Ground Station should save downlink data to S3.
    ///
    /// A property type of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3RecordingConfig(Properties);

    impl S3RecordingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// S3 Bucket where the data is written. The name of the S3 Bucket provided must begin with `aws-groundstation` .
        ///
        /// `BucketArn`.
        pub fn bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketArn", value.into());
            self
        }

        /// The prefix of the S3 data object. If you choose to use any optional keys for substitution, these values will be replaced with the corresponding information from your contact details.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// Defines the ARN of the role assumed for putting archives to S3.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<S3RecordingConfig> for Json {
        fn from(value: S3RecordingConfig) -> Self {
            value.0.into()
        }
    }

    /// Defines a spectrum.
    ///
    /// A property type of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SpectrumConfig(Properties);

    impl SpectrumConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The bandwidth of the spectrum. AWS Ground Station currently has the following bandwidth limitations:
        ///
        /// `Bandwidth`.
        pub fn bandwidth(mut self, value: impl Into<Value<FrequencyBandwidth>>) -> Self {
            self.0.set("Bandwidth", value.into());
            self
        }

        /// The center frequency of the spectrum. Valid values are between 2200 to 2300 MHz and 7750 to 8400 MHz for downlink and 2025 to 2120 MHz for uplink.
        ///
        /// `CenterFrequency`.
        pub fn center_frequency(mut self, value: impl Into<Value<Frequency>>) -> Self {
            self.0.set("CenterFrequency", value.into());
            self
        }

        /// The polarization of the spectrum. Valid values are `"RIGHT_HAND"` and `"LEFT_HAND"` . Capturing both `"RIGHT_HAND"` and `"LEFT_HAND"` polarization requires two separate configs.
        ///
        /// `Polarization`. Allowed: [`Polarization`].
        pub fn polarization(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Polarization", value.into());
            self
        }
    }

    impl From<SpectrumConfig> for Json {
        fn from(value: SpectrumConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GroundStation::Config`.
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

    /// A property type of `AWS::GroundStation::Config`.
    ///
    /// Required: `TelemetrySinkData`, `TelemetrySinkType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TelemetrySinkConfig(Properties);

    impl TelemetrySinkConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `TelemetrySinkData`. Required.
        pub fn telemetry_sink_data(mut self, value: impl Into<Value<TelemetrySinkData>>) -> Self {
            self.0.set("TelemetrySinkData", value.into());
            self
        }

        /// `TelemetrySinkType`. Required. Allowed: [`TelemetrySinkType`].
        pub fn telemetry_sink_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TelemetrySinkType", value.into());
            self
        }
    }

    impl From<TelemetrySinkConfig> for Json {
        fn from(value: TelemetrySinkConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TelemetrySinkData(Properties);

    impl TelemetrySinkData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `KinesisDataStreamData`.
        pub fn kinesis_data_stream_data(
            mut self,
            value: impl Into<Value<KinesisDataStreamData>>,
        ) -> Self {
            self.0.set("KinesisDataStreamData", value.into());
            self
        }
    }

    impl From<TelemetrySinkData> for Json {
        fn from(value: TelemetrySinkData) -> Self {
            value.0.into()
        }
    }

    /// Provides information about how AWS Ground Station should track the satellite through the sky during a contact.
    ///
    /// A property type of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrackingConfig(Properties);

    impl TrackingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether or not to use autotrack. `REMOVED` specifies that program track should only be used during the contact.
        ///
        /// `Autotrack`. Allowed: [`Autotrack`].
        pub fn autotrack(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Autotrack", value.into());
            self
        }
    }

    impl From<TrackingConfig> for Json {
        fn from(value: TrackingConfig) -> Self {
            value.0.into()
        }
    }

    /// Provides information about how AWS Ground Station should echo back uplink transmissions to a dataflow endpoint.
    ///
    /// A property type of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UplinkEchoConfig(Properties);

    impl UplinkEchoConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the ARN of the uplink config to echo back to a dataflow endpoint.
        ///
        /// `AntennaUplinkConfigArn`.
        pub fn antenna_uplink_config_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AntennaUplinkConfigArn", value.into());
            self
        }

        /// Whether or not uplink echo is enabled.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<UplinkEchoConfig> for Json {
        fn from(value: UplinkEchoConfig) -> Self {
            value.0.into()
        }
    }

    /// Defines a uplink spectrum.
    ///
    /// A property type of `AWS::GroundStation::Config`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UplinkSpectrumConfig(Properties);

    impl UplinkSpectrumConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The center frequency of the spectrum. Valid values are between 2200 to 2300 MHz and 7750 to 8400 MHz for downlink and 2025 to 2120 MHz for uplink.
        ///
        /// `CenterFrequency`.
        pub fn center_frequency(mut self, value: impl Into<Value<Frequency>>) -> Self {
            self.0.set("CenterFrequency", value.into());
            self
        }

        /// The polarization of the spectrum. Valid values are `"RIGHT_HAND"` and `"LEFT_HAND"` .
        ///
        /// `Polarization`. Allowed: [`Polarization`].
        pub fn polarization(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Polarization", value.into());
            self
        }
    }

    impl From<UplinkSpectrumConfig> for Json {
        fn from(value: UplinkSpectrumConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Units`.
        pub enum Units {
            DBW = "dBW",
        }

        /// Words for `Units`.
        pub enum FrequencyUnits {
            GHz = "GHz",
            MHz = "MHz",
            KHz = "kHz",
        }

        /// Words for `Polarization`.
        pub enum Polarization {
            LeftHand = "LEFT_HAND",
            RightHand = "RIGHT_HAND",
            None = "NONE",
        }

        /// Words for `TelemetrySinkType`.
        pub enum TelemetrySinkType {
            KinesisDataStream = "KINESIS_DATA_STREAM",
        }

        /// Words for `Autotrack`.
        pub enum Autotrack {
            Required = "REQUIRED",
            Preferred = "PREFERRED",
            Removed = "REMOVED",
        }
    }
}

/// Property types and words of [`DataflowEndpointGroup`].
pub mod dataflow_endpoint_group {
    use crate::{Json, List, Properties, Value};

    /// Information about AwsGroundStationAgentEndpoint.
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AwsGroundStationAgentEndpoint(Properties);

    impl AwsGroundStationAgentEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The status of AgentEndpoint.
        ///
        /// `AgentStatus`. Allowed: [`AgentStatus`].
        pub fn agent_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AgentStatus", value.into());
            self
        }

        /// The results of the audit.
        ///
        /// `AuditResults`. Allowed: [`AuditResults`].
        pub fn audit_results(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuditResults", value.into());
            self
        }

        /// The egress address of AgentEndpoint.
        ///
        /// `EgressAddress`.
        pub fn egress_address(mut self, value: impl Into<Value<ConnectionDetails>>) -> Self {
            self.0.set("EgressAddress", value.into());
            self
        }

        /// The ingress address of AgentEndpoint.
        ///
        /// `IngressAddress`.
        pub fn ingress_address(mut self, value: impl Into<Value<RangedConnectionDetails>>) -> Self {
            self.0.set("IngressAddress", value.into());
            self
        }

        /// Name string associated with AgentEndpoint. Used as a human-readable identifier for AgentEndpoint.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<AwsGroundStationAgentEndpoint> for Json {
        fn from(value: AwsGroundStationAgentEndpoint) -> Self {
            value.0.into()
        }
    }

    /// Egress address of AgentEndpoint with an optional mtu.
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectionDetails(Properties);

    impl ConnectionDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum transmission unit (MTU) size in bytes of a dataflow endpoint.
        ///
        /// `Mtu`.
        pub fn mtu(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Mtu", value.into());
            self
        }

        /// A socket address.
        ///
        /// `SocketAddress`.
        pub fn socket_address(mut self, value: impl Into<Value<SocketAddress>>) -> Self {
            self.0.set("SocketAddress", value.into());
            self
        }
    }

    impl From<ConnectionDetails> for Json {
        fn from(value: ConnectionDetails) -> Self {
            value.0.into()
        }
    }

    /// Contains information such as socket address and name that defines an endpoint.
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataflowEndpoint(Properties);

    impl DataflowEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The address and port of an endpoint.
        ///
        /// `Address`.
        pub fn address(mut self, value: impl Into<Value<SocketAddress>>) -> Self {
            self.0.set("Address", value.into());
            self
        }

        /// Maximum transmission unit (MTU) size in bytes of a dataflow endpoint. Valid values are between 1400 and 1500. A default value of 1500 is used if not set.
        ///
        /// `Mtu`.
        pub fn mtu(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Mtu", value.into());
            self
        }

        /// The endpoint name.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<DataflowEndpoint> for Json {
        fn from(value: DataflowEndpoint) -> Self {
            value.0.into()
        }
    }

    /// The security details and endpoint information.
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EndpointDetails(Properties);

    impl EndpointDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An agent endpoint.
        ///
        /// `AwsGroundStationAgentEndpoint`.
        pub fn aws_ground_station_agent_endpoint(
            mut self,
            value: impl Into<Value<AwsGroundStationAgentEndpoint>>,
        ) -> Self {
            self.0.set("AwsGroundStationAgentEndpoint", value.into());
            self
        }

        /// Information about the endpoint such as name and the endpoint address.
        ///
        /// `Endpoint`.
        pub fn endpoint(mut self, value: impl Into<Value<DataflowEndpoint>>) -> Self {
            self.0.set("Endpoint", value.into());
            self
        }

        /// The role ARN, and IDs for security groups and subnets.
        ///
        /// `SecurityDetails`.
        pub fn security_details(mut self, value: impl Into<Value<SecurityDetails>>) -> Self {
            self.0.set("SecurityDetails", value.into());
            self
        }
    }

    impl From<EndpointDetails> for Json {
        fn from(value: EndpointDetails) -> Self {
            value.0.into()
        }
    }

    /// An integer range that has a minimum and maximum value.
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntegerRange(Properties);

    impl IntegerRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A maximum value.
        ///
        /// `Maximum`.
        pub fn maximum(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Maximum", value.into());
            self
        }

        /// A minimum value.
        ///
        /// `Minimum`.
        pub fn minimum(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Minimum", value.into());
            self
        }
    }

    impl From<IntegerRange> for Json {
        fn from(value: IntegerRange) -> Self {
            value.0.into()
        }
    }

    /// Ingress address of AgentEndpoint with a port range and an optional mtu.
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RangedConnectionDetails(Properties);

    impl RangedConnectionDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum transmission unit (MTU) size in bytes of a dataflow endpoint.
        ///
        /// `Mtu`.
        pub fn mtu(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Mtu", value.into());
            self
        }

        /// A ranged socket address.
        ///
        /// `SocketAddress`.
        pub fn socket_address(mut self, value: impl Into<Value<RangedSocketAddress>>) -> Self {
            self.0.set("SocketAddress", value.into());
            self
        }
    }

    impl From<RangedConnectionDetails> for Json {
        fn from(value: RangedConnectionDetails) -> Self {
            value.0.into()
        }
    }

    /// A socket address with a port range.
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RangedSocketAddress(Properties);

    impl RangedSocketAddress {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// IPv4 socket address.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Port range of a socket address.
        ///
        /// `PortRange`.
        pub fn port_range(mut self, value: impl Into<Value<IntegerRange>>) -> Self {
            self.0.set("PortRange", value.into());
            self
        }
    }

    impl From<RangedSocketAddress> for Json {
        fn from(value: RangedSocketAddress) -> Self {
            value.0.into()
        }
    }

    /// Information about IAM roles, subnets, and security groups needed for this DataflowEndpointGroup.
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecurityDetails(Properties);

    impl SecurityDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of a role which Ground Station has permission to assume, such as `arn:aws:iam::1234567890:role/DataDeliveryServiceRole` .
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The security group Ids of the security role, such as `sg-1234567890abcdef0` .
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The subnet Ids of the security details, such as `subnet-12345678` .
        ///
        /// `SubnetIds`.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<SecurityDetails> for Json {
        fn from(value: SecurityDetails) -> Self {
            value.0.into()
        }
    }

    /// The address of the endpoint, such as `192.168.1.1` .
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SocketAddress(Properties);

    impl SocketAddress {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the endpoint, such as `Endpoint 1` .
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The port of the endpoint, such as `55888` .
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }
    }

    impl From<SocketAddress> for Json {
        fn from(value: SocketAddress) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GroundStation::DataflowEndpointGroup`.
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
        /// Words for `AgentStatus`.
        pub enum AgentStatus {
            Success = "SUCCESS",
            Failed = "FAILED",
            Active = "ACTIVE",
            Inactive = "INACTIVE",
        }

        /// Words for `AuditResults`.
        pub enum AuditResults {
            Healthy = "HEALTHY",
            Unhealthy = "UNHEALTHY",
        }
    }
}

/// Property types and words of [`DataflowEndpointGroupV2`].
pub mod dataflow_endpoint_group_v2 {
    use crate::{Json, Properties, Value};

    /// Egress address of AgentEndpoint with an optional mtu.
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroupV2`.
    ///
    /// Required: `SocketAddress`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectionDetails(Properties);

    impl ConnectionDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum transmission unit (MTU) size in bytes of a dataflow endpoint.
        ///
        /// `Mtu`.
        pub fn mtu(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Mtu", value.into());
            self
        }

        /// A socket address.
        ///
        /// `SocketAddress`. Required.
        pub fn socket_address(mut self, value: impl Into<Value<SocketAddress>>) -> Self {
            self.0.set("SocketAddress", value.into());
            self
        }
    }

    impl From<ConnectionDetails> for Json {
        fn from(value: ConnectionDetails) -> Self {
            value.0.into()
        }
    }

    /// Endpoint definition used for creating a dataflow endpoint
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroupV2`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CreateEndpointDetails(Properties);

    impl CreateEndpointDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Definition for a downlink agent endpoint
        ///
        /// `DownlinkAwsGroundStationAgentEndpoint`.
        pub fn downlink_aws_ground_station_agent_endpoint(
            mut self,
            value: impl Into<Value<DownlinkAwsGroundStationAgentEndpoint>>,
        ) -> Self {
            self.0
                .set("DownlinkAwsGroundStationAgentEndpoint", value.into());
            self
        }

        /// Definition for an uplink agent endpoint
        ///
        /// `UplinkAwsGroundStationAgentEndpoint`.
        pub fn uplink_aws_ground_station_agent_endpoint(
            mut self,
            value: impl Into<Value<UplinkAwsGroundStationAgentEndpoint>>,
        ) -> Self {
            self.0
                .set("UplinkAwsGroundStationAgentEndpoint", value.into());
            self
        }
    }

    impl From<CreateEndpointDetails> for Json {
        fn from(value: CreateEndpointDetails) -> Self {
            value.0.into()
        }
    }

    /// Definition for a downlink agent endpoint
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroupV2`.
    ///
    /// Required: `DataflowDetails`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DownlinkAwsGroundStationAgentEndpoint(Properties);

    impl DownlinkAwsGroundStationAgentEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Dataflow details for the downlink endpoint
        ///
        /// `DataflowDetails`. Required.
        pub fn dataflow_details(
            mut self,
            value: impl Into<Value<DownlinkDataflowDetails>>,
        ) -> Self {
            self.0.set("DataflowDetails", value.into());
            self
        }

        /// Downlink dataflow endpoint name
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<DownlinkAwsGroundStationAgentEndpoint> for Json {
        fn from(value: DownlinkAwsGroundStationAgentEndpoint) -> Self {
            value.0.into()
        }
    }

    /// Details for a downlink agent endpoint
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroupV2`.
    ///
    /// Required: `DataflowDetails`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DownlinkAwsGroundStationAgentEndpointDetails(Properties);

    impl DownlinkAwsGroundStationAgentEndpointDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Status of the agent associated with the downlink dataflow endpoint
        ///
        /// `AgentStatus`. Allowed: [`AgentStatus`].
        pub fn agent_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AgentStatus", value.into());
            self
        }

        /// Health audit results for the downlink dataflow endpoint
        ///
        /// `AuditResults`. Allowed: [`AuditResults`].
        pub fn audit_results(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuditResults", value.into());
            self
        }

        /// Dataflow details for the downlink endpoint
        ///
        /// `DataflowDetails`. Required.
        pub fn dataflow_details(
            mut self,
            value: impl Into<Value<DownlinkDataflowDetails>>,
        ) -> Self {
            self.0.set("DataflowDetails", value.into());
            self
        }

        /// Downlink dataflow endpoint name
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<DownlinkAwsGroundStationAgentEndpointDetails> for Json {
        fn from(value: DownlinkAwsGroundStationAgentEndpointDetails) -> Self {
            value.0.into()
        }
    }

    /// Connection details for Ground Station to Agent and Agent to customer
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroupV2`.
    ///
    /// Required: `AgentIpAndPortAddress`, `EgressAddressAndPort`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DownlinkConnectionDetails(Properties);

    impl DownlinkConnectionDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Agent IP and port address for the downlink connection.
        ///
        /// `AgentIpAndPortAddress`. Required.
        pub fn agent_ip_and_port_address(
            mut self,
            value: impl Into<Value<RangedConnectionDetails>>,
        ) -> Self {
            self.0.set("AgentIpAndPortAddress", value.into());
            self
        }

        /// Egress address and port for the downlink connection.
        ///
        /// `EgressAddressAndPort`. Required.
        pub fn egress_address_and_port(
            mut self,
            value: impl Into<Value<ConnectionDetails>>,
        ) -> Self {
            self.0.set("EgressAddressAndPort", value.into());
            self
        }
    }

    impl From<DownlinkConnectionDetails> for Json {
        fn from(value: DownlinkConnectionDetails) -> Self {
            value.0.into()
        }
    }

    /// Dataflow details for a downlink endpoint
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroupV2`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DownlinkDataflowDetails(Properties);

    impl DownlinkDataflowDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Downlink connection details for customer to Agent and Agent to Ground Station
        ///
        /// `AgentConnectionDetails`.
        pub fn agent_connection_details(
            mut self,
            value: impl Into<Value<DownlinkConnectionDetails>>,
        ) -> Self {
            self.0.set("AgentConnectionDetails", value.into());
            self
        }
    }

    impl From<DownlinkDataflowDetails> for Json {
        fn from(value: DownlinkDataflowDetails) -> Self {
            value.0.into()
        }
    }

    /// Information about the endpoint details.
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroupV2`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EndpointDetails(Properties);

    impl EndpointDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Definition for a downlink agent endpoint
        ///
        /// `DownlinkAwsGroundStationAgentEndpoint`.
        pub fn downlink_aws_ground_station_agent_endpoint(
            mut self,
            value: impl Into<Value<DownlinkAwsGroundStationAgentEndpointDetails>>,
        ) -> Self {
            self.0
                .set("DownlinkAwsGroundStationAgentEndpoint", value.into());
            self
        }

        /// Definition for an uplink agent endpoint
        ///
        /// `UplinkAwsGroundStationAgentEndpoint`.
        pub fn uplink_aws_ground_station_agent_endpoint(
            mut self,
            value: impl Into<Value<UplinkAwsGroundStationAgentEndpointDetails>>,
        ) -> Self {
            self.0
                .set("UplinkAwsGroundStationAgentEndpoint", value.into());
            self
        }
    }

    impl From<EndpointDetails> for Json {
        fn from(value: EndpointDetails) -> Self {
            value.0.into()
        }
    }

    /// An integer range that has a minimum and maximum value.
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroupV2`.
    ///
    /// Required: `Maximum`, `Minimum`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntegerRange(Properties);

    impl IntegerRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A maximum value.
        ///
        /// `Maximum`. Required.
        pub fn maximum(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Maximum", value.into());
            self
        }

        /// A minimum value.
        ///
        /// `Minimum`. Required.
        pub fn minimum(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Minimum", value.into());
            self
        }
    }

    impl From<IntegerRange> for Json {
        fn from(value: IntegerRange) -> Self {
            value.0.into()
        }
    }

    /// Ingress address of AgentEndpoint with a port range and an optional mtu.
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroupV2`.
    ///
    /// Required: `SocketAddress`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RangedConnectionDetails(Properties);

    impl RangedConnectionDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum transmission unit (MTU) size in bytes of a dataflow endpoint.
        ///
        /// `Mtu`.
        pub fn mtu(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Mtu", value.into());
            self
        }

        /// A ranged socket address.
        ///
        /// `SocketAddress`. Required.
        pub fn socket_address(mut self, value: impl Into<Value<RangedSocketAddress>>) -> Self {
            self.0.set("SocketAddress", value.into());
            self
        }
    }

    impl From<RangedConnectionDetails> for Json {
        fn from(value: RangedConnectionDetails) -> Self {
            value.0.into()
        }
    }

    /// A socket address with a port range.
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroupV2`.
    ///
    /// Required: `Name`, `PortRange`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RangedSocketAddress(Properties);

    impl RangedSocketAddress {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// IPv4 socket address.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Port range of a socket address.
        ///
        /// `PortRange`. Required.
        pub fn port_range(mut self, value: impl Into<Value<IntegerRange>>) -> Self {
            self.0.set("PortRange", value.into());
            self
        }
    }

    impl From<RangedSocketAddress> for Json {
        fn from(value: RangedSocketAddress) -> Self {
            value.0.into()
        }
    }

    /// Information about the socket address.
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroupV2`.
    ///
    /// Required: `Name`, `Port`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SocketAddress(Properties);

    impl SocketAddress {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of a socket address.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Port of a socket address.
        ///
        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }
    }

    impl From<SocketAddress> for Json {
        fn from(value: SocketAddress) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GroundStation::DataflowEndpointGroupV2`.
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

    /// Definition for an uplink agent endpoint
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroupV2`.
    ///
    /// Required: `DataflowDetails`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UplinkAwsGroundStationAgentEndpoint(Properties);

    impl UplinkAwsGroundStationAgentEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Dataflow details for the uplink endpoint
        ///
        /// `DataflowDetails`. Required.
        pub fn dataflow_details(mut self, value: impl Into<Value<UplinkDataflowDetails>>) -> Self {
            self.0.set("DataflowDetails", value.into());
            self
        }

        /// Uplink dataflow endpoint name
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<UplinkAwsGroundStationAgentEndpoint> for Json {
        fn from(value: UplinkAwsGroundStationAgentEndpoint) -> Self {
            value.0.into()
        }
    }

    /// Details for an uplink agent endpoint
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroupV2`.
    ///
    /// Required: `DataflowDetails`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UplinkAwsGroundStationAgentEndpointDetails(Properties);

    impl UplinkAwsGroundStationAgentEndpointDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Status of the agent associated with the uplink dataflow endpoint
        ///
        /// `AgentStatus`. Allowed: [`AgentStatus`].
        pub fn agent_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AgentStatus", value.into());
            self
        }

        /// Health audit results for the uplink dataflow endpoint
        ///
        /// `AuditResults`. Allowed: [`AuditResults`].
        pub fn audit_results(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuditResults", value.into());
            self
        }

        /// Dataflow details for the uplink endpoint
        ///
        /// `DataflowDetails`. Required.
        pub fn dataflow_details(mut self, value: impl Into<Value<UplinkDataflowDetails>>) -> Self {
            self.0.set("DataflowDetails", value.into());
            self
        }

        /// Uplink dataflow endpoint name
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<UplinkAwsGroundStationAgentEndpointDetails> for Json {
        fn from(value: UplinkAwsGroundStationAgentEndpointDetails) -> Self {
            value.0.into()
        }
    }

    /// Connection details for customer to Agent and Agent to Ground Station
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroupV2`.
    ///
    /// Required: `AgentIpAndPortAddress`, `IngressAddressAndPort`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UplinkConnectionDetails(Properties);

    impl UplinkConnectionDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Agent IP and port address for the uplink connection.
        ///
        /// `AgentIpAndPortAddress`. Required.
        pub fn agent_ip_and_port_address(
            mut self,
            value: impl Into<Value<RangedConnectionDetails>>,
        ) -> Self {
            self.0.set("AgentIpAndPortAddress", value.into());
            self
        }

        /// Ingress address and port for the uplink connection.
        ///
        /// `IngressAddressAndPort`. Required.
        pub fn ingress_address_and_port(
            mut self,
            value: impl Into<Value<ConnectionDetails>>,
        ) -> Self {
            self.0.set("IngressAddressAndPort", value.into());
            self
        }
    }

    impl From<UplinkConnectionDetails> for Json {
        fn from(value: UplinkConnectionDetails) -> Self {
            value.0.into()
        }
    }

    /// Dataflow details for an uplink endpoint
    ///
    /// A property type of `AWS::GroundStation::DataflowEndpointGroupV2`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UplinkDataflowDetails(Properties);

    impl UplinkDataflowDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Uplink connection details for customer to Agent and Agent to Ground Station
        ///
        /// `AgentConnectionDetails`.
        pub fn agent_connection_details(
            mut self,
            value: impl Into<Value<UplinkConnectionDetails>>,
        ) -> Self {
            self.0.set("AgentConnectionDetails", value.into());
            self
        }
    }

    impl From<UplinkDataflowDetails> for Json {
        fn from(value: UplinkDataflowDetails) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AgentStatus`.
        pub enum AgentStatus {
            Success = "SUCCESS",
            Failed = "FAILED",
            Active = "ACTIVE",
            Inactive = "INACTIVE",
        }

        /// Words for `AuditResults`.
        pub enum AuditResults {
            Healthy = "HEALTHY",
            Unhealthy = "UNHEALTHY",
        }
    }
}

/// Property types of [`MissionProfile`].
pub mod mission_profile {
    use crate::{Json, Properties, Value};

    /// A dataflow edge defines from where and to where data will flow during a contact.
    ///
    /// A property type of `AWS::GroundStation::MissionProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataflowEdge(Properties);

    impl DataflowEdge {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the destination for this dataflow edge. For example, specify the ARN of a dataflow endpoint config for a downlink edge or an antenna uplink config for an uplink edge.
        ///
        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// The ARN of the source for this dataflow edge. For example, specify the ARN of an antenna downlink config for a downlink edge or a dataflow endpoint config for an uplink edge.
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<DataflowEdge> for Json {
        fn from(value: DataflowEdge) -> Self {
            value.0.into()
        }
    }

    /// KMS key info.
    ///
    /// A property type of `AWS::GroundStation::MissionProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StreamsKmsKey(Properties);

    impl StreamsKmsKey {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// KMS Alias Arn.
        ///
        /// `KmsAliasArn`.
        pub fn kms_alias_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsAliasArn", value.into());
            self
        }

        /// KMS Alias Name.
        ///
        /// `KmsAliasName`.
        pub fn kms_alias_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsAliasName", value.into());
            self
        }

        /// KMS Key Arn.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }
    }

    impl From<StreamsKmsKey> for Json {
        fn from(value: StreamsKmsKey) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GroundStation::MissionProfile`.
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
