//! `AWS::Location`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The API key resource in your AWS account, which lets you grant actions for Amazon Location resources to the API key bearer.
///
/// [`AWS::Location::APIKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-apikey.html).
///
/// Required: `KeyName`, `Restrictions`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct APIKey(Properties);

impl APIKey {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Updates the description for the API key resource.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The optional timestamp for when the API key resource will expire in [ISO 8601 format](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) .
    ///
    /// `ExpireTime`.
    pub fn expire_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExpireTime", value.into());
        self
    }

    /// ForceDelete bypasses an API key's expiry conditions and deletes the key. Set the parameter `true` to delete the key or to `false` to not preemptively delete the API key.
    ///
    /// `ForceDelete`.
    pub fn force_delete(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ForceDelete", value.into());
        self
    }

    /// The boolean flag to be included for updating `ExpireTime` or Restrictions details. Must be set to `true` to update an API key resource that has been used in the past 7 days. `False` if force update is not preferred.
    ///
    /// `ForceUpdate`.
    pub fn force_update(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ForceUpdate", value.into());
        self
    }

    /// A custom name for the API key resource.
    ///
    /// `KeyName`. Required. A change replaces the resource.
    pub fn key_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KeyName", value.into());
        self
    }

    /// Whether the API key should expire. Set to `true` to set the API key to have no expiration time.
    ///
    /// `NoExpiry`.
    pub fn no_expiry(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("NoExpiry", value.into());
        self
    }

    /// The API key restrictions for the API key resource.
    ///
    /// `Restrictions`. Required.
    pub fn restrictions(mut self, value: impl Into<Value<api_key::ApiKeyRestrictions>>) -> Self {
        self.0.set("Restrictions", value.into());
        self
    }

    /// Applies one or more tags to the map resource. A tag is a key-value pair that helps manage, identify, search, and filter your resources by labelling them.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<api_key::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for APIKey {
    const TYPE: &'static str = "AWS::Location::APIKey";
}

impl Construct for APIKey {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<APIKey> for Properties {
    fn from(value: APIKey) -> Self {
        value.0
    }
}

impl Handle<APIKey> {
    /// The Amazon Resource Name (ARN) for the resource. Used when you need to specify a resource across all AWS .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp for when the API key resource was created in ISO 8601 format: YYYY-MM-DDThh:mm:ss.sssZ.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[must_use]
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The Amazon Resource Name (ARN) for the API key resource. Used when you need to specify a resource across all AWS .
    ///
    /// `Fn::GetAtt` of `KeyArn`.
    #[must_use]
    pub fn key_arn(self) -> Value<String> {
        self.attribute("KeyArn")
    }

    /// The timestamp for when the API key resource was last updated in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ` .
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[must_use]
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// The `AWS::Location::GeofenceCollection` resource specifies the ability to detect and act when a tracked device enters or exits a defined geographical boundary known as a geofence.
///
/// [`AWS::Location::GeofenceCollection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-geofencecollection.html).
///
/// Required: `CollectionName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GeofenceCollection(Properties);

impl GeofenceCollection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A custom name for the geofence collection.
    ///
    /// `CollectionName`. Required. A change replaces the resource.
    pub fn collection_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CollectionName", value.into());
        self
    }

    /// An optional description for the geofence collection.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A key identifier for an [AWS KMS customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/create-keys.html) . Enter a key ID, key ARN, alias name, or alias ARN.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// `PricingPlan`. Allowed: [`PricingPlan`](geofence_collection::PricingPlan).
    pub fn pricing_plan(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PricingPlan", value.into());
        self
    }

    /// This shape is deprecated since 2022-02-01: Deprecated. No longer allowed.
    ///
    /// `PricingPlanDataSource`.
    pub fn pricing_plan_data_source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PricingPlanDataSource", value.into());
        self
    }

    /// Applies one or more tags to the geofence collection. A tag is a key-value pair helps manage, identify, search, and filter your resources by labelling them.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<geofence_collection::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for GeofenceCollection {
    const TYPE: &'static str = "AWS::Location::GeofenceCollection";
}

impl Construct for GeofenceCollection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GeofenceCollection> for Properties {
    fn from(value: GeofenceCollection) -> Self {
        value.0
    }
}

impl Handle<GeofenceCollection> {
    /// The Amazon Resource Name (ARN) for the geofence collection resource. Used when you need to specify a resource across all AWS .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Synonym for `Arn` . The Amazon Resource Name (ARN) for the geofence collection resource. Used when you need to specify a resource across all AWS .
    ///
    /// `Fn::GetAtt` of `CollectionArn`.
    #[must_use]
    pub fn collection_arn(self) -> Value<String> {
        self.attribute("CollectionArn")
    }

    /// The timestamp for when the geofence collection resource was created in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ` .
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[must_use]
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The timestamp for when the geofence collection resource was last updated in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ` .
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[must_use]
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// The `AWS::Location::Map` resource specifies a map resource in your AWS account, which provides map tiles of different styles sourced from global location data providers.
///
/// [`AWS::Location::Map`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-map.html).
///
/// Required: `Configuration`, `MapName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Map(Properties);

impl Map {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the `MapConfiguration` , including the map style, for the map resource that you create. The map style defines the look of maps and the data provider for your map resource.
    ///
    /// `Configuration`. Required. A change replaces the resource.
    pub fn configuration(mut self, value: impl Into<Value<map::MapConfiguration>>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// An optional description for the map resource.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name for the map resource.
    ///
    /// `MapName`. Required. A change replaces the resource.
    pub fn map_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MapName", value.into());
        self
    }

    /// No longer used. If included, the only allowed value is `RequestBasedUsage` .
    ///
    /// `PricingPlan`. Allowed: [`PricingPlan`](map::PricingPlan).
    pub fn pricing_plan(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PricingPlan", value.into());
        self
    }

    /// Applies one or more tags to the map resource. A tag is a key-value pair helps manage, identify, search, and filter your resources by labelling them.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<map::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Map {
    const TYPE: &'static str = "AWS::Location::Map";
}

impl Construct for Map {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Map> for Properties {
    fn from(value: Map) -> Self {
        value.0
    }
}

impl Handle<Map> {
    /// The Amazon Resource Name (ARN) for the map resource. Used to specify a resource across all AWS .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp for when the map resource was created in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ` .
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[must_use]
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// Synonym for `Arn` . The Amazon Resource Name (ARN) for the map resource. Used to specify a resource across all AWS .
    ///
    /// `Fn::GetAtt` of `MapArn`.
    #[must_use]
    pub fn map_arn(self) -> Value<String> {
        self.attribute("MapArn")
    }

    /// The timestamp for when the map resource was last updated in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ` .
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[must_use]
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// Specifies a place index resource in your AWS account.
///
/// [`AWS::Location::PlaceIndex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-placeindex.html).
///
/// Required: `DataSource`, `IndexName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PlaceIndex(Properties);

impl PlaceIndex {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the geospatial data provider for the new place index.
    ///
    /// `DataSource`. Required. A change replaces the resource.
    pub fn data_source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataSource", value.into());
        self
    }

    /// Specifies the data storage option requesting Places.
    ///
    /// `DataSourceConfiguration`.
    pub fn data_source_configuration(
        mut self,
        value: impl Into<Value<place_index::DataSourceConfiguration>>,
    ) -> Self {
        self.0.set("DataSourceConfiguration", value.into());
        self
    }

    /// The optional description for the place index resource.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the place index resource.
    ///
    /// `IndexName`. Required. A change replaces the resource.
    pub fn index_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IndexName", value.into());
        self
    }

    /// No longer used. If included, the only allowed value is `RequestBasedUsage` .
    ///
    /// `PricingPlan`. Allowed: [`PricingPlan`](place_index::PricingPlan).
    pub fn pricing_plan(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PricingPlan", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<place_index::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PlaceIndex {
    const TYPE: &'static str = "AWS::Location::PlaceIndex";
}

impl Construct for PlaceIndex {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PlaceIndex> for Properties {
    fn from(value: PlaceIndex) -> Self {
        value.0
    }
}

impl Handle<PlaceIndex> {
    /// The Amazon Resource Name (ARN) for the place index resource. Used to specify a resource across AWS .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp for when the place index resource was created in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ` .
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[must_use]
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// Synonym for `Arn` . The Amazon Resource Name (ARN) for the place index resource. Used to specify a resource across AWS .
    ///
    /// `Fn::GetAtt` of `IndexArn`.
    #[must_use]
    pub fn index_arn(self) -> Value<String> {
        self.attribute("IndexArn")
    }

    /// The timestamp for when the place index resource was last updated in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ` .
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[must_use]
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// Specifies a route calculator resource in your AWS account.
///
/// [`AWS::Location::RouteCalculator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-routecalculator.html).
///
/// Required: `CalculatorName`, `DataSource`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RouteCalculator(Properties);

impl RouteCalculator {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the route calculator resource.
    ///
    /// `CalculatorName`. Required. A change replaces the resource.
    pub fn calculator_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CalculatorName", value.into());
        self
    }

    /// Specifies the data provider of traffic and road network data.
    ///
    /// `DataSource`. Required. A change replaces the resource.
    pub fn data_source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataSource", value.into());
        self
    }

    /// The optional description for the route calculator resource.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// No longer used. If included, the only allowed value is `RequestBasedUsage` .
    ///
    /// `PricingPlan`. Allowed: [`PricingPlan`](route_calculator::PricingPlan).
    pub fn pricing_plan(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PricingPlan", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<route_calculator::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RouteCalculator {
    const TYPE: &'static str = "AWS::Location::RouteCalculator";
}

impl Construct for RouteCalculator {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RouteCalculator> for Properties {
    fn from(value: RouteCalculator) -> Self {
        value.0
    }
}

impl Handle<RouteCalculator> {
    /// The Amazon Resource Name (ARN) for the route calculator resource. Use the ARN when you specify a resource across all AWS .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Synonym for `Arn` . The Amazon Resource Name (ARN) for the route calculator resource. Use the ARN when you specify a resource across all AWS .
    ///
    /// `Fn::GetAtt` of `CalculatorArn`.
    #[must_use]
    pub fn calculator_arn(self) -> Value<String> {
        self.attribute("CalculatorArn")
    }

    /// The timestamp for when the route calculator resource was created in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ` .
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[must_use]
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The timestamp for when the route calculator resource was last updated in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ` .
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[must_use]
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// Specifies a tracker resource in your AWS account , which lets you receive current and historical location of devices.
///
/// [`AWS::Location::Tracker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-tracker.html).
///
/// Required: `TrackerName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Tracker(Properties);

impl Tracker {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An optional description for the tracker resource.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `EventBridgeEnabled`.
    pub fn event_bridge_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EventBridgeEnabled", value.into());
        self
    }

    /// `KmsKeyEnableGeospatialQueries`.
    pub fn kms_key_enable_geospatial_queries(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("KmsKeyEnableGeospatialQueries", value.into());
        self
    }

    /// A key identifier for an [AWS KMS customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/create-keys.html) . Enter a key ID, key ARN, alias name, or alias ARN.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// Specifies the position filtering for the tracker resource.
    ///
    /// `PositionFiltering`. Allowed: [`PositionFiltering`](tracker::PositionFiltering).
    pub fn position_filtering(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PositionFiltering", value.into());
        self
    }

    /// `PricingPlan`. Allowed: [`PricingPlan`](tracker::PricingPlan).
    pub fn pricing_plan(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PricingPlan", value.into());
        self
    }

    /// This shape is deprecated since 2022-02-01: Deprecated. No longer allowed.
    ///
    /// `PricingPlanDataSource`.
    pub fn pricing_plan_data_source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PricingPlanDataSource", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<tracker::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name for the tracker resource.
    ///
    /// `TrackerName`. Required. A change replaces the resource.
    pub fn tracker_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TrackerName", value.into());
        self
    }
}

impl Resource for Tracker {
    const TYPE: &'static str = "AWS::Location::Tracker";
}

impl Construct for Tracker {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Tracker> for Properties {
    fn from(value: Tracker) -> Self {
        value.0
    }
}

impl Handle<Tracker> {
    /// The Amazon Resource Name (ARN) for the tracker resource. Used when you need to specify a resource across all AWS .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp for when the tracker resource was created in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ` .
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[must_use]
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// Synonym for `Arn` . The Amazon Resource Name (ARN) for the tracker resource. Used when you need to specify a resource across all AWS .
    ///
    /// `Fn::GetAtt` of `TrackerArn`.
    #[must_use]
    pub fn tracker_arn(self) -> Value<String> {
        self.attribute("TrackerArn")
    }

    /// The timestamp for when the tracker resource was last updated in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ` .
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[must_use]
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// The `AWS::Location::TrackerConsumer` resource specifies an association between a geofence collection and a tracker resource. The geofence collection is referred to as the \*consumer\* of the tracker.
///
/// [`AWS::Location::TrackerConsumer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-trackerconsumer.html).
///
/// Required: `ConsumerArn`, `TrackerName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TrackerConsumer(Properties);

impl TrackerConsumer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) for the geofence collection to be associated to tracker resource. Used when you need to specify a resource across all AWS .
    ///
    /// `ConsumerArn`. Required. A change replaces the resource.
    pub fn consumer_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConsumerArn", value.into());
        self
    }

    /// The name for the tracker resource.
    ///
    /// `TrackerName`. Required. A change replaces the resource.
    pub fn tracker_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TrackerName", value.into());
        self
    }
}

impl Resource for TrackerConsumer {
    const TYPE: &'static str = "AWS::Location::TrackerConsumer";
}

impl Construct for TrackerConsumer {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TrackerConsumer> for Properties {
    fn from(value: TrackerConsumer) -> Self {
        value.0
    }
}

/// Property types of [`APIKey`].
pub mod api_key {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::Location::APIKey`.
    ///
    /// Required: `CertificateFingerprint`, `Package`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AndroidApp(Properties);

    impl AndroidApp {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CertificateFingerprint`. Required.
        pub fn certificate_fingerprint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateFingerprint", value.into());
            self
        }

        /// `Package`. Required.
        pub fn package(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Package", value.into());
            self
        }
    }

    impl From<AndroidApp> for Json {
        fn from(value: AndroidApp) -> Self {
            value.0.into()
        }
    }

    /// API Restrictions on the allowed actions, resources, and referers for an API key resource.
    ///
    /// A property type of `AWS::Location::APIKey`.
    ///
    /// Required: `AllowActions`, `AllowResources`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApiKeyRestrictions(Properties);

    impl ApiKeyRestrictions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of allowed actions that an API key resource grants permissions to perform. You must have at least one action for each type of resource. For example, if you have a place resource, you must include at least one place action.
        ///
        /// `AllowActions`. Required.
        pub fn allow_actions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowActions", value.into());
            self
        }

        /// `AllowAndroidApps`.
        pub fn allow_android_apps(mut self, value: impl Into<List<AndroidApp>>) -> Self {
            self.0.set("AllowAndroidApps", value.into());
            self
        }

        /// `AllowAppleApps`.
        pub fn allow_apple_apps(mut self, value: impl Into<List<AppleApp>>) -> Self {
            self.0.set("AllowAppleApps", value.into());
            self
        }

        /// An optional list of allowed HTTP referers for which requests must originate from. Requests using this API key from other domains will not be allowed.
        ///
        /// `AllowReferers`.
        pub fn allow_referers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowReferers", value.into());
            self
        }

        /// A list of allowed resource ARNs that a API key bearer can perform actions on.
        ///
        /// `AllowResources`. Required.
        pub fn allow_resources(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowResources", value.into());
            self
        }
    }

    impl From<ApiKeyRestrictions> for Json {
        fn from(value: ApiKeyRestrictions) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Location::APIKey`.
    ///
    /// Required: `BundleId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AppleApp(Properties);

    impl AppleApp {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BundleId`. Required.
        pub fn bundle_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BundleId", value.into());
            self
        }
    }

    impl From<AppleApp> for Json {
        fn from(value: AppleApp) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Location::APIKey`.
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

/// Property types and words of [`GeofenceCollection`].
pub mod geofence_collection {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Location::GeofenceCollection`.
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
        /// Words for `PricingPlan`.
        pub enum PricingPlan {
            RequestBasedUsage = "RequestBasedUsage",
        }
    }
}

/// Property types and words of [`Map`].
pub mod map {
    use crate::{Json, List, Properties, Value};

    /// Specifies the map tile style selected from an available provider.
    ///
    /// A property type of `AWS::Location::Map`.
    ///
    /// Required: `Style`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MapConfiguration(Properties);

    impl MapConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the custom layers for the style. Leave unset to not enable any custom layer, or, for styles that support custom layers, you can enable layer(s), such as the `POI` layer for the VectorEsriNavigation style.
        ///
        /// `CustomLayers`.
        pub fn custom_layers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CustomLayers", value.into());
            self
        }

        /// Specifies the map political view selected from an available data provider.
        ///
        /// `PoliticalView`.
        pub fn political_view(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PoliticalView", value.into());
            self
        }

        /// Specifies the map style selected from an available data provider.
        ///
        /// `Style`. Required.
        pub fn style(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Style", value.into());
            self
        }
    }

    impl From<MapConfiguration> for Json {
        fn from(value: MapConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Location::Map`.
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
        /// Words for `PricingPlan`.
        pub enum PricingPlan {
            RequestBasedUsage = "RequestBasedUsage",
        }
    }
}

/// Property types and words of [`PlaceIndex`].
pub mod place_index {
    use crate::{Json, Properties, Value};

    /// Specifies the data storage option requesting Places.
    ///
    /// A property type of `AWS::Location::PlaceIndex`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataSourceConfiguration(Properties);

    impl DataSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies how the results of an operation will be stored by the caller.
        ///
        /// `IntendedUse`. Allowed: [`IntendedUse`].
        pub fn intended_use(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntendedUse", value.into());
            self
        }
    }

    impl From<DataSourceConfiguration> for Json {
        fn from(value: DataSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Location::PlaceIndex`.
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
        /// Words for `PricingPlan`.
        pub enum PricingPlan {
            RequestBasedUsage = "RequestBasedUsage",
        }

        /// Words for `IntendedUse`.
        pub enum IntendedUse {
            SingleUse = "SingleUse",
            Storage = "Storage",
        }
    }
}

/// Property types and words of [`RouteCalculator`].
pub mod route_calculator {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Location::RouteCalculator`.
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
        /// Words for `PricingPlan`.
        pub enum PricingPlan {
            RequestBasedUsage = "RequestBasedUsage",
        }
    }
}

/// Property types and words of [`Tracker`].
pub mod tracker {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Location::Tracker`.
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
        /// Words for `PositionFiltering`.
        pub enum PositionFiltering {
            TimeBased = "TimeBased",
            DistanceBased = "DistanceBased",
            AccuracyBased = "AccuracyBased",
        }

        /// Words for `PricingPlan`.
        pub enum PricingPlan {
            RequestBasedUsage = "RequestBasedUsage",
        }
    }
}
