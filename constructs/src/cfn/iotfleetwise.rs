//! `AWS::IoTFleetWise`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Creates an orchestration of data collection rules. The AWS IoT FleetWise Edge Agent software running in vehicles uses campaigns to decide how to collect and transfer data to the cloud. You create campaigns in the cloud.
///
/// [`AWS::IoTFleetWise::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html).
///
/// Required: `CollectionScheme`, `Name`, `SignalCatalogArn`, `TargetArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Campaign(Properties);

impl Campaign {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies how to update a campaign. The action can be one of the following:
    ///
    /// `Action`. Allowed: [`Action`](campaign::Action).
    pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Action", value.into());
        self
    }

    /// The data collection scheme associated with the campaign. You can specify a scheme that collects data based on time or an event.
    ///
    /// `CollectionScheme`. Required. A change replaces the resource.
    pub fn collection_scheme(mut self, value: impl Into<Json>) -> Self {
        self.0.set("CollectionScheme", value.into());
        self
    }

    /// Whether to compress signals before transmitting data to AWS IoT FleetWise . If you don't want to compress the signals, use `OFF` . If it's not specified, `SNAPPY` is used.
    ///
    /// `Compression`. Allowed: [`Compression`](campaign::Compression). A change replaces the resource.
    pub fn compression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Compression", value.into());
        self
    }

    /// The destination where the campaign sends data. You can choose to send data to be stored in Amazon S3 or Amazon Timestream .
    ///
    /// `DataDestinationConfigs`. A change replaces the resource.
    pub fn data_destination_configs(mut self, value: impl Into<List<Json>>) -> Self {
        self.0.set("DataDestinationConfigs", value.into());
        self
    }

    /// A list of vehicle attributes to associate with a campaign.
    ///
    /// `DataExtraDimensions`.
    pub fn data_extra_dimensions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DataExtraDimensions", value.into());
        self
    }

    /// The data partitions associated with the signals collected from the vehicle.
    ///
    /// `DataPartitions`. A change replaces the resource.
    pub fn data_partitions(mut self, value: impl Into<List<campaign::DataPartition>>) -> Self {
        self.0.set("DataPartitions", value.into());
        self
    }

    /// The description of the campaign.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Option for a vehicle to send diagnostic trouble codes to AWS IoT FleetWise . If you want to send diagnostic trouble codes, use `SEND_ACTIVE_DTCS` . If it's not specified, `OFF` is used.
    ///
    /// `DiagnosticsMode`. Allowed: [`DiagnosticsMode`](campaign::DiagnosticsMode). A change replaces the resource.
    pub fn diagnostics_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DiagnosticsMode", value.into());
        self
    }

    /// The time the campaign expires, in seconds since epoch (January 1, 1970 at midnight UTC time). Vehicle data isn't collected after the campaign expires.
    ///
    /// `ExpiryTime`. A change replaces the resource.
    pub fn expiry_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExpiryTime", value.into());
        self
    }

    /// The name of a campaign.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// How long (in milliseconds) to collect raw data after a triggering event initiates the collection. If it's not specified, `0` is used.
    ///
    /// `PostTriggerCollectionDuration`. A change replaces the resource.
    pub fn post_trigger_collection_duration(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("PostTriggerCollectionDuration", value.into());
        self
    }

    /// A number indicating the priority of one campaign over another campaign for a certain vehicle or fleet. A campaign with the lowest value is deployed to vehicles before any other campaigns. If it's not specified, `0` is used.
    ///
    /// `Priority`. A change replaces the resource.
    pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Priority", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the signal catalog associated with the campaign.
    ///
    /// `SignalCatalogArn`. Required. A change replaces the resource.
    pub fn signal_catalog_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SignalCatalogArn", value.into());
        self
    }

    /// A list of information about signals to collect.
    ///
    /// `SignalsToCollect`. A change replaces the resource.
    pub fn signals_to_collect(
        mut self,
        value: impl Into<List<campaign::SignalInformation>>,
    ) -> Self {
        self.0.set("SignalsToCollect", value.into());
        self
    }

    /// A list of information about signals to fetch.
    ///
    /// `SignalsToFetch`. A change replaces the resource.
    pub fn signals_to_fetch(
        mut self,
        value: impl Into<List<campaign::SignalFetchInformation>>,
    ) -> Self {
        self.0.set("SignalsToFetch", value.into());
        self
    }

    /// Whether to store collected data after a vehicle lost a connection with the cloud. After a connection is re-established, the data is automatically forwarded to AWS IoT FleetWise .
    ///
    /// `SpoolingMode`. Allowed: [`SpoolingMode`](campaign::SpoolingMode). A change replaces the resource.
    pub fn spooling_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SpoolingMode", value.into());
        self
    }

    /// The time, in milliseconds, to deliver a campaign after it was approved. If it's not specified, `0` is used.
    ///
    /// `StartTime`. A change replaces the resource.
    pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StartTime", value.into());
        self
    }

    /// Metadata that can be used to manage the campaign.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<campaign::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of a vehicle or fleet to which the campaign is deployed.
    ///
    /// `TargetArn`. Required. A change replaces the resource.
    pub fn target_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetArn", value.into());
        self
    }
}

impl Resource for Campaign {
    const TYPE: &'static str = "AWS::IoTFleetWise::Campaign";
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
    /// The Amazon Resource Name (ARN) of the campaign.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time the campaign was created in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The last time the campaign was modified.
    ///
    /// `Fn::GetAtt` of `LastModificationTime`.
    #[must_use]
    pub fn last_modification_time(self) -> Value<String> {
        self.attribute("LastModificationTime")
    }

    /// The state of the campaign. The status can be one of: `CREATING` , `WAITING_FOR_APPROVAL` , `RUNNING` , and `SUSPENDED` .
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates the decoder manifest associated with a model manifest. To create a decoder manifest, the following must be true:
///
/// [`AWS::IoTFleetWise::DecoderManifest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-decodermanifest.html).
///
/// Required: `ModelManifestArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DecoderManifest(Properties);

impl DecoderManifest {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Use default decoders for all unmapped signals in the model. You don't need to provide any detailed decoding information.
    ///
    /// `DefaultForUnmappedSignals`. Allowed: [`DefaultForUnmappedSignals`](decoder_manifest::DefaultForUnmappedSignals).
    pub fn default_for_unmapped_signals(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultForUnmappedSignals", value.into());
        self
    }

    /// A brief description of the decoder manifest.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of a vehicle model (model manifest) associated with the decoder manifest.
    ///
    /// `ModelManifestArn`. Required. A change replaces the resource.
    pub fn model_manifest_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelManifestArn", value.into());
        self
    }

    /// The name of the decoder manifest.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of information about available network interfaces.
    ///
    /// `NetworkInterfaces`.
    pub fn network_interfaces(mut self, value: impl Into<List<Json>>) -> Self {
        self.0.set("NetworkInterfaces", value.into());
        self
    }

    /// A list of information about signal decoders.
    ///
    /// `SignalDecoders`.
    pub fn signal_decoders(mut self, value: impl Into<List<Json>>) -> Self {
        self.0.set("SignalDecoders", value.into());
        self
    }

    /// The state of the decoder manifest. If the status is `ACTIVE` , the decoder manifest can't be edited. If the status is marked `DRAFT` , you can edit the decoder manifest.
    ///
    /// `Status`. Allowed: [`Status`](decoder_manifest::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// Metadata that can be used to manage the decoder manifest.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<decoder_manifest::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DecoderManifest {
    const TYPE: &'static str = "AWS::IoTFleetWise::DecoderManifest";
}

impl Construct for DecoderManifest {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DecoderManifest> for Properties {
    fn from(value: DecoderManifest) -> Self {
        value.0
    }
}

impl Handle<DecoderManifest> {
    /// The Amazon Resource Name (ARN) of the decoder manifest.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time the decoder manifest was created in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The time the decoder manifest was last updated in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `LastModificationTime`.
    #[must_use]
    pub fn last_modification_time(self) -> Value<String> {
        self.attribute("LastModificationTime")
    }
}

/// Creates a fleet that represents a group of vehicles.
///
/// [`AWS::IoTFleetWise::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-fleet.html).
///
/// Required: `Id`, `SignalCatalogArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Fleet(Properties);

impl Fleet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A brief description of the fleet.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The unique ID of the fleet.
    ///
    /// `Id`. Required. A change replaces the resource.
    pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Id", value.into());
        self
    }

    /// The ARN of the signal catalog associated with the fleet.
    ///
    /// `SignalCatalogArn`. Required. A change replaces the resource.
    pub fn signal_catalog_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SignalCatalogArn", value.into());
        self
    }

    /// Metadata that can be used to manage the fleet.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<fleet::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Fleet {
    const TYPE: &'static str = "AWS::IoTFleetWise::Fleet";
}

impl Construct for Fleet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Fleet> for Properties {
    fn from(value: Fleet) -> Self {
        value.0
    }
}

impl Handle<Fleet> {
    /// The Amazon Resource Name (ARN) of the created fleet.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time the fleet was created in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The time the fleet was last updated, in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `LastModificationTime`.
    #[must_use]
    pub fn last_modification_time(self) -> Value<String> {
        self.attribute("LastModificationTime")
    }
}

/// Creates a vehicle model (model manifest) that specifies signals (attributes, branches, sensors, and actuators).
///
/// [`AWS::IoTFleetWise::ModelManifest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-modelmanifest.html).
///
/// Required: `Name`, `SignalCatalogArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ModelManifest(Properties);

impl ModelManifest {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A brief description of the vehicle model.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the vehicle model.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of nodes, which are a general abstraction of signals.
    ///
    /// `Nodes`.
    pub fn nodes(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Nodes", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the signal catalog associated with the vehicle model.
    ///
    /// `SignalCatalogArn`. Required. A change replaces the resource.
    pub fn signal_catalog_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SignalCatalogArn", value.into());
        self
    }

    /// The state of the vehicle model. If the status is `ACTIVE` , the vehicle model can't be edited. If the status is `DRAFT` , you can edit the vehicle model.
    ///
    /// `Status`. Allowed: [`Status`](model_manifest::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// Metadata that can be used to manage the vehicle model.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<model_manifest::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ModelManifest {
    const TYPE: &'static str = "AWS::IoTFleetWise::ModelManifest";
}

impl Construct for ModelManifest {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ModelManifest> for Properties {
    fn from(value: ModelManifest) -> Self {
        value.0
    }
}

impl Handle<ModelManifest> {
    /// The Amazon Resource Name (ARN) of the vehicle model.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time the vehicle model was created, in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The time the vehicle model was last updated, in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `LastModificationTime`.
    #[must_use]
    pub fn last_modification_time(self) -> Value<String> {
        self.attribute("LastModificationTime")
    }
}

/// Creates a collection of standardized signals that can be reused to create vehicle models.
///
/// [`AWS::IoTFleetWise::SignalCatalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-signalcatalog.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SignalCatalog(Properties);

impl SignalCatalog {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A brief description of the signal catalog.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the signal catalog.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Information about the number of nodes and node types in a vehicle network.
    ///
    /// `NodeCounts`.
    pub fn node_counts(mut self, value: impl Into<Value<signal_catalog::NodeCounts>>) -> Self {
        self.0.set("NodeCounts", value.into());
        self
    }

    /// A list of information about nodes, which are a general abstraction of signals.
    ///
    /// `Nodes`.
    pub fn nodes(mut self, value: impl Into<List<Json>>) -> Self {
        self.0.set("Nodes", value.into());
        self
    }

    /// Metadata that can be used to manage the signal catalog.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<signal_catalog::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SignalCatalog {
    const TYPE: &'static str = "AWS::IoTFleetWise::SignalCatalog";
}

impl Construct for SignalCatalog {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SignalCatalog> for Properties {
    fn from(value: SignalCatalog) -> Self {
        value.0
    }
}

impl Handle<SignalCatalog> {
    /// The Amazon Resource Name (ARN) of the signal catalog.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time the signal catalog was created in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The time the signal catalog was last updated in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `LastModificationTime`.
    #[must_use]
    pub fn last_modification_time(self) -> Value<String> {
        self.attribute("LastModificationTime")
    }

    /// The total number of nodes in a vehicle network that represent actuators.
    ///
    /// `Fn::GetAtt` of `NodeCounts.TotalActuators`.
    #[must_use]
    pub fn node_counts_total_actuators(self) -> Value<f64> {
        self.attribute("NodeCounts.TotalActuators")
    }

    /// The total number of nodes in a vehicle network that represent attributes.
    ///
    /// `Fn::GetAtt` of `NodeCounts.TotalAttributes`.
    #[must_use]
    pub fn node_counts_total_attributes(self) -> Value<f64> {
        self.attribute("NodeCounts.TotalAttributes")
    }

    /// The total number of nodes in a vehicle network that represent branches.
    ///
    /// `Fn::GetAtt` of `NodeCounts.TotalBranches`.
    #[must_use]
    pub fn node_counts_total_branches(self) -> Value<f64> {
        self.attribute("NodeCounts.TotalBranches")
    }

    /// The total number of nodes in a vehicle network.
    ///
    /// `Fn::GetAtt` of `NodeCounts.TotalNodes`.
    #[must_use]
    pub fn node_counts_total_nodes(self) -> Value<f64> {
        self.attribute("NodeCounts.TotalNodes")
    }

    /// The total number of nodes in a vehicle network that represent sensors.
    ///
    /// `Fn::GetAtt` of `NodeCounts.TotalSensors`.
    #[must_use]
    pub fn node_counts_total_sensors(self) -> Value<f64> {
        self.attribute("NodeCounts.TotalSensors")
    }
}

/// Creates a mechanism for vehicle owners to track the state of their vehicles. State templates determine which signal updates the vehicle sends to the cloud.
///
/// [`AWS::IoTFleetWise::StateTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-statetemplate.html).
///
/// Required: `Name`, `SignalCatalogArn`, `StateTemplateProperties`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StateTemplate(Properties);

impl StateTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of vehicle attributes associated with the payload published on the state template's MQTT topic.
    ///
    /// `DataExtraDimensions`.
    pub fn data_extra_dimensions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DataExtraDimensions", value.into());
        self
    }

    /// A brief description of the state template.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A list of vehicle attributes to associate with the user properties of the messages published on the state template's MQTT topic.
    ///
    /// `MetadataExtraDimensions`.
    pub fn metadata_extra_dimensions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("MetadataExtraDimensions", value.into());
        self
    }

    /// The unique alias of the state template.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the signal catalog associated with the state template.
    ///
    /// `SignalCatalogArn`. Required. A change replaces the resource.
    pub fn signal_catalog_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SignalCatalogArn", value.into());
        self
    }

    /// A list of signals from which data is collected. The state template properties contain the fully qualified names of the signals.
    ///
    /// `StateTemplateProperties`. Required.
    pub fn state_template_properties(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("StateTemplateProperties", value.into());
        self
    }

    /// Metadata that can be used to manage the state template.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<state_template::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for StateTemplate {
    const TYPE: &'static str = "AWS::IoTFleetWise::StateTemplate";
}

impl Construct for StateTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StateTemplate> for Properties {
    fn from(value: StateTemplate) -> Self {
        value.0
    }
}

impl Handle<StateTemplate> {
    /// The Amazon Resource Name (ARN) of the state template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time the state template was created, in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The unique ID of the state template.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The time the state template was last updated, in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `LastModificationTime`.
    #[must_use]
    pub fn last_modification_time(self) -> Value<String> {
        self.attribute("LastModificationTime")
    }
}

/// Creates a vehicle, which is an instance of a vehicle model (model manifest). Vehicles created from the same vehicle model consist of the same signals inherited from the vehicle model.
///
/// [`AWS::IoTFleetWise::Vehicle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-vehicle.html).
///
/// Required: `DecoderManifestArn`, `ModelManifestArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Vehicle(Properties);

impl Vehicle {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An option to create a new AWS IoT thing when creating a vehicle, or to validate an existing thing as a vehicle.
    ///
    /// `AssociationBehavior`. Allowed: [`AssociationBehavior`](vehicle::AssociationBehavior).
    pub fn association_behavior(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssociationBehavior", value.into());
        self
    }

    /// Static information about a vehicle in a key-value pair. For example: `"engine Type"` : `"v6"`
    ///
    /// `Attributes`.
    pub fn attributes(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Attributes", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of a decoder manifest associated with the vehicle to create.
    ///
    /// `DecoderManifestArn`. Required.
    pub fn decoder_manifest_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DecoderManifestArn", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the vehicle model (model manifest) to create the vehicle from.
    ///
    /// `ModelManifestArn`. Required.
    pub fn model_manifest_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelManifestArn", value.into());
        self
    }

    /// The unique ID of the vehicle.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Associate state templates to track the state of the vehicle. State templates determine which signal updates the vehicle sends to the cloud.
    ///
    /// `StateTemplates`.
    pub fn state_templates(
        mut self,
        value: impl Into<List<vehicle::StateTemplateAssociation>>,
    ) -> Self {
        self.0.set("StateTemplates", value.into());
        self
    }

    /// Metadata which can be used to manage the vehicle.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<vehicle::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Vehicle {
    const TYPE: &'static str = "AWS::IoTFleetWise::Vehicle";
}

impl Construct for Vehicle {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Vehicle> for Properties {
    fn from(value: Vehicle) -> Self {
        value.0
    }
}

impl Handle<Vehicle> {
    /// The Amazon Resource Name (ARN) of the vehicle.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time the vehicle was created in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The time the vehicle was last updated in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `LastModificationTime`.
    #[must_use]
    pub fn last_modification_time(self) -> Value<String> {
        self.attribute("LastModificationTime")
    }
}

/// Property types and words of [`Campaign`].
pub mod campaign {
    use crate::{Json, List, Properties, Value};

    /// The configuration for signal data storage and upload options. You can only specify these options when the campaign's spooling mode is `TO_DISK` .
    ///
    /// A property type of `AWS::IoTFleetWise::Campaign`.
    ///
    /// Required: `Id`, `StorageOptions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataPartition(Properties);

    impl DataPartition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the data partition. The data partition ID must be unique within a campaign. You can establish a data partition as the default partition for a campaign by using `default` as the ID.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The storage options for a data partition.
        ///
        /// `StorageOptions`. Required.
        pub fn storage_options(
            mut self,
            value: impl Into<Value<DataPartitionStorageOptions>>,
        ) -> Self {
            self.0.set("StorageOptions", value.into());
            self
        }

        /// The upload options for the data partition.
        ///
        /// `UploadOptions`.
        pub fn upload_options(
            mut self,
            value: impl Into<Value<DataPartitionUploadOptions>>,
        ) -> Self {
            self.0.set("UploadOptions", value.into());
            self
        }
    }

    impl From<DataPartition> for Json {
        fn from(value: DataPartition) -> Self {
            value.0.into()
        }
    }

    /// Size, time, and location options for the data partition.
    ///
    /// A property type of `AWS::IoTFleetWise::Campaign`.
    ///
    /// Required: `MaximumSize`, `MinimumTimeToLive`, `StorageLocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataPartitionStorageOptions(Properties);

    impl DataPartitionStorageOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum storage size of the data stored in the data partition.
        ///
        /// `MaximumSize`. Required.
        pub fn maximum_size(mut self, value: impl Into<Value<StorageMaximumSize>>) -> Self {
            self.0.set("MaximumSize", value.into());
            self
        }

        /// The amount of time that data in this partition will be kept on disk.
        ///
        /// `MinimumTimeToLive`. Required.
        pub fn minimum_time_to_live(
            mut self,
            value: impl Into<Value<StorageMinimumTimeToLive>>,
        ) -> Self {
            self.0.set("MinimumTimeToLive", value.into());
            self
        }

        /// The folder name for the data partition under the campaign storage folder.
        ///
        /// `StorageLocation`. Required.
        pub fn storage_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StorageLocation", value.into());
            self
        }
    }

    impl From<DataPartitionStorageOptions> for Json {
        fn from(value: DataPartitionStorageOptions) -> Self {
            value.0.into()
        }
    }

    /// The upload options for the data partition. If upload options are specified, you must also specify storage options.
    ///
    /// A property type of `AWS::IoTFleetWise::Campaign`.
    ///
    /// Required: `Expression`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataPartitionUploadOptions(Properties);

    impl DataPartitionUploadOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The version of the condition language. Defaults to the most recent condition language version.
        ///
        /// `ConditionLanguageVersion`.
        pub fn condition_language_version(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ConditionLanguageVersion", value.into());
            self
        }

        /// The logical expression used to recognize what data to collect. For example, `$variable.`Vehicle.OutsideAirTemperature` >= 105.0` .
        ///
        /// `Expression`. Required.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }
    }

    impl From<DataPartitionUploadOptions> for Json {
        fn from(value: DataPartitionUploadOptions) -> Self {
            value.0.into()
        }
    }

    /// Information about the signal to be fetched.
    ///
    /// A property type of `AWS::IoTFleetWise::Campaign`.
    ///
    /// Required: `Actions`, `FullyQualifiedName`, `SignalFetchConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SignalFetchInformation(Properties);

    impl SignalFetchInformation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The actions to be performed by the signal fetch.
        ///
        /// `Actions`. Required.
        pub fn actions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Actions", value.into());
            self
        }

        /// The version of the condition language used.
        ///
        /// `ConditionLanguageVersion`.
        pub fn condition_language_version(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ConditionLanguageVersion", value.into());
            self
        }

        /// The fully qualified name of the signal to be fetched.
        ///
        /// `FullyQualifiedName`. Required.
        pub fn fully_qualified_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FullyQualifiedName", value.into());
            self
        }

        /// The configuration of the signal fetch operation.
        ///
        /// `SignalFetchConfig`. Required.
        pub fn signal_fetch_config(mut self, value: impl Into<Json>) -> Self {
            self.0.set("SignalFetchConfig", value.into());
            self
        }
    }

    impl From<SignalFetchInformation> for Json {
        fn from(value: SignalFetchInformation) -> Self {
            value.0.into()
        }
    }

    /// Information about a signal.
    ///
    /// A property type of `AWS::IoTFleetWise::Campaign`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SignalInformation(Properties);

    impl SignalInformation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the data partition this signal is associated with.
        ///
        /// `DataPartitionId`.
        pub fn data_partition_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataPartitionId", value.into());
            self
        }

        /// The maximum number of samples to collect.
        ///
        /// `MaxSampleCount`.
        pub fn max_sample_count(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxSampleCount", value.into());
            self
        }

        /// The minimum duration of time (in milliseconds) between two triggering events to collect data.
        ///
        /// `MinimumSamplingIntervalMs`.
        pub fn minimum_sampling_interval_ms(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MinimumSamplingIntervalMs", value.into());
            self
        }

        /// The name of the signal.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<SignalInformation> for Json {
        fn from(value: SignalInformation) -> Self {
            value.0.into()
        }
    }

    /// The maximum storage size for the data partition.
    ///
    /// A property type of `AWS::IoTFleetWise::Campaign`.
    ///
    /// Required: `Unit`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageMaximumSize(Properties);

    impl StorageMaximumSize {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The data type of the data to store.
        ///
        /// `Unit`. Required. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// The maximum amount of time to store data.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<StorageMaximumSize> for Json {
        fn from(value: StorageMaximumSize) -> Self {
            value.0.into()
        }
    }

    /// Information about the minimum amount of time that data will be kept.
    ///
    /// A property type of `AWS::IoTFleetWise::Campaign`.
    ///
    /// Required: `Unit`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageMinimumTimeToLive(Properties);

    impl StorageMinimumTimeToLive {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The time increment type.
        ///
        /// `Unit`. Required. Allowed: [`StorageMinimumTimeToLiveUnit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// The minimum amount of time to store the data.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<StorageMinimumTimeToLive> for Json {
        fn from(value: StorageMinimumTimeToLive) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTFleetWise::Campaign`.
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
        /// Words for `Action`.
        pub enum Action {
            Approve = "APPROVE",
            Suspend = "SUSPEND",
            Resume = "RESUME",
            Update = "UPDATE",
        }

        /// Words for `Compression`.
        pub enum Compression {
            Off = "OFF",
            Snappy = "SNAPPY",
        }

        /// Words for `DiagnosticsMode`.
        pub enum DiagnosticsMode {
            Off = "OFF",
            SendActiveDtcs = "SEND_ACTIVE_DTCS",
        }

        /// Words for `SpoolingMode`.
        pub enum SpoolingMode {
            Off = "OFF",
            ToDisk = "TO_DISK",
        }

        /// Words for `Unit`.
        pub enum Unit {
            Mb = "MB",
            Gb = "GB",
            Tb = "TB",
        }

        /// Words for `Unit`.
        pub enum StorageMinimumTimeToLiveUnit {
            Hours = "HOURS",
            Days = "DAYS",
            Weeks = "WEEKS",
        }
    }
}

/// Property types and words of [`DecoderManifest`].
pub mod decoder_manifest {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::IoTFleetWise::DecoderManifest`.
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
        /// Words for `DefaultForUnmappedSignals`.
        pub enum DefaultForUnmappedSignals {
            CustomDecoding = "CUSTOM_DECODING",
        }

        /// Words for `Status`.
        pub enum Status {
            Active = "ACTIVE",
            Draft = "DRAFT",
        }
    }
}

/// Property types of [`Fleet`].
pub mod fleet {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::IoTFleetWise::Fleet`.
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

/// Property types and words of [`ModelManifest`].
pub mod model_manifest {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::IoTFleetWise::ModelManifest`.
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
        /// Words for `Status`.
        pub enum Status {
            Active = "ACTIVE",
            Draft = "DRAFT",
        }
    }
}

/// Property types of [`SignalCatalog`].
pub mod signal_catalog {
    use crate::{Json, Properties, Value};

    /// Information about the number of nodes and node types in a vehicle network.
    ///
    /// A property type of `AWS::IoTFleetWise::SignalCatalog`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NodeCounts(Properties);

    impl NodeCounts {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The total number of nodes in a vehicle network that represent actuators.
        ///
        /// `TotalActuators`.
        pub fn total_actuators(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TotalActuators", value.into());
            self
        }

        /// The total number of nodes in a vehicle network that represent attributes.
        ///
        /// `TotalAttributes`.
        pub fn total_attributes(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TotalAttributes", value.into());
            self
        }

        /// The total number of nodes in a vehicle network that represent branches.
        ///
        /// `TotalBranches`.
        pub fn total_branches(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TotalBranches", value.into());
            self
        }

        /// The total number of nodes in a vehicle network.
        ///
        /// `TotalNodes`.
        pub fn total_nodes(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TotalNodes", value.into());
            self
        }

        /// The total number of nodes in a vehicle network that represent sensors.
        ///
        /// `TotalSensors`.
        pub fn total_sensors(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TotalSensors", value.into());
            self
        }
    }

    impl From<NodeCounts> for Json {
        fn from(value: NodeCounts) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTFleetWise::SignalCatalog`.
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

/// Property types of [`StateTemplate`].
pub mod state_template {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::IoTFleetWise::StateTemplate`.
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

/// Property types and words of [`Vehicle`].
pub mod vehicle {
    use crate::{Json, Properties, Value};

    /// The state template associated with a vehicle. State templates contain state properties, which are signals that belong to a signal catalog that is synchronized between the AWS IoT FleetWise Edge and the AWS Cloud .
    ///
    /// A property type of `AWS::IoTFleetWise::Vehicle`.
    ///
    /// Required: `Identifier`, `StateTemplateUpdateStrategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StateTemplateAssociation(Properties);

    impl StateTemplateAssociation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique ID of the state template.
        ///
        /// `Identifier`. Required.
        pub fn identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Identifier", value.into());
            self
        }

        /// `StateTemplateUpdateStrategy`. Required.
        pub fn state_template_update_strategy(mut self, value: impl Into<Json>) -> Self {
            self.0.set("StateTemplateUpdateStrategy", value.into());
            self
        }
    }

    impl From<StateTemplateAssociation> for Json {
        fn from(value: StateTemplateAssociation) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTFleetWise::Vehicle`.
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
        /// Words for `AssociationBehavior`.
        pub enum AssociationBehavior {
            CreateIotThing = "CreateIotThing",
            ValidateIotThingExists = "ValidateIotThingExists",
        }
    }
}
