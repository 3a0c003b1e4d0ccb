//! `AWS::CustomerProfiles`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// A calculated attribute definition for Customer Profiles.
///
/// [`AWS::CustomerProfiles::CalculatedAttributeDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-calculatedattributedefinition.html).
///
/// Required: `AttributeDetails`, `CalculatedAttributeName`, `DomainName`, `Statistic`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CalculatedAttributeDefinition(Properties);

impl CalculatedAttributeDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Mathematical expression and a list of attribute items specified in that expression.
    ///
    /// `AttributeDetails`. Required.
    pub fn attribute_details(
        mut self,
        value: impl Into<Value<calculated_attribute_definition::AttributeDetails>>,
    ) -> Self {
        self.0.set("AttributeDetails", value.into());
        self
    }

    /// The name of an attribute defined in a profile object type.
    ///
    /// `CalculatedAttributeName`. Required. A change replaces the resource.
    pub fn calculated_attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CalculatedAttributeName", value.into());
        self
    }

    /// The conditions including range, object count, and threshold for the calculated attribute.
    ///
    /// `Conditions`.
    pub fn conditions(
        mut self,
        value: impl Into<Value<calculated_attribute_definition::Conditions>>,
    ) -> Self {
        self.0.set("Conditions", value.into());
        self
    }

    /// The description of the calculated attribute.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The display name of the calculated attribute.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The unique name of the domain.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The aggregation operation to perform for the calculated attribute.
    ///
    /// `Statistic`. Required. Allowed: [`Statistic`](calculated_attribute_definition::Statistic).
    pub fn statistic(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Statistic", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<calculated_attribute_definition::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Whether historical data ingested before the Calculated Attribute was created should be included in calculations.
    ///
    /// `UseHistoricalData`. A change replaces the resource.
    pub fn use_historical_data(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UseHistoricalData", value.into());
        self
    }
}

impl Resource for CalculatedAttributeDefinition {
    const TYPE: &'static str = "AWS::CustomerProfiles::CalculatedAttributeDefinition";
}

impl Construct for CalculatedAttributeDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CalculatedAttributeDefinition> for Properties {
    fn from(value: CalculatedAttributeDefinition) -> Self {
        value.0
    }
}

impl Handle<CalculatedAttributeDefinition> {
    /// The timestamp of when the calculated attribute definition was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp of when the calculated attribute definition was most recently edited.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The readiness status of the calculated attribute.
    ///
    /// `Fn::GetAtt` of `Readiness`.
    #[must_use]
    pub fn readiness(self) -> Value<Json> {
        self.attribute("Readiness")
    }

    /// Status of the Calculated Attribute creation (whether all historical data has been indexed.)
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Specifies an Amazon Connect Customer Profiles Domain.
///
/// [`AWS::CustomerProfiles::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domain.html).
///
/// Required: `DefaultExpirationDays`, `DomainName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Domain(Properties);

impl Domain {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Configuration and status of the data store for the domain.
    ///
    /// `DataStore`.
    pub fn data_store(mut self, value: impl Into<Value<domain::DataStore>>) -> Self {
        self.0.set("DataStore", value.into());
        self
    }

    /// The URL of the SQS dead letter queue, which is used for reporting errors associated with ingesting data from third party applications.
    ///
    /// `DeadLetterQueueUrl`.
    pub fn dead_letter_queue_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeadLetterQueueUrl", value.into());
        self
    }

    /// The default encryption key, which is an AWS managed key, is used when no specific type of encryption key is specified. It is used to encrypt all data before it is placed in permanent or semi-permanent storage.
    ///
    /// `DefaultEncryptionKey`.
    pub fn default_encryption_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultEncryptionKey", value.into());
        self
    }

    /// The default number of days until the data within the domain expires.
    ///
    /// `DefaultExpirationDays`. Required.
    pub fn default_expiration_days(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DefaultExpirationDays", value.into());
        self
    }

    /// The unique name of the domain.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The process of matching duplicate profiles.
    ///
    /// `Matching`.
    pub fn matching(mut self, value: impl Into<Value<domain::Matching>>) -> Self {
        self.0.set("Matching", value.into());
        self
    }

    /// The process of matching duplicate profiles using Rule-Based matching.
    ///
    /// `RuleBasedMatching`.
    pub fn rule_based_matching(
        mut self,
        value: impl Into<Value<domain::RuleBasedMatching>>,
    ) -> Self {
        self.0.set("RuleBasedMatching", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<domain::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Domain {
    const TYPE: &'static str = "AWS::CustomerProfiles::Domain";
}

impl Construct for Domain {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Domain> for Properties {
    fn from(value: Domain) -> Self {
        value.0
    }
}

impl Handle<Domain> {
    /// The timestamp of when the domain was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Progress information for data store setup.
    ///
    /// `Fn::GetAtt` of `DataStore.Readiness`.
    #[must_use]
    pub fn data_store_readiness(self) -> Value<Json> {
        self.attribute("DataStore.Readiness")
    }

    /// The timestamp of when the domain was most recently edited.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The status of rule-based matching rule.
    ///
    /// `Fn::GetAtt` of `RuleBasedMatching.Status`.
    #[must_use]
    pub fn rule_based_matching_status(self) -> Value<String> {
        self.attribute("RuleBasedMatching.Status")
    }

    /// Usage-specific statistics about the domain.
    ///
    /// `Fn::GetAtt` of `Stats`.
    #[must_use]
    pub fn stats(self) -> Value<Json> {
        self.attribute("Stats")
    }
}

/// Resource Type definition for AWS::CustomerProfiles::DomainObjectType
///
/// [`AWS::CustomerProfiles::DomainObjectType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domainobjecttype.html).
///
/// Required: `DomainName`, `Fields`, `ObjectTypeName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DomainObjectType(Properties);

impl DomainObjectType {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Description of the domain object type.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The unique name of the domain.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The default encryption key
    ///
    /// `EncryptionKey`.
    pub fn encryption_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionKey", value.into());
        self
    }

    /// A map of the name and ObjectType field.
    ///
    /// `Fields`. Required. A change replaces the resource.
    pub fn fields(
        mut self,
        value: impl Into<Map<domain_object_type::DomainObjectTypeField>>,
    ) -> Self {
        self.0.set("Fields", value.into());
        self
    }

    /// The name of the domain object type.
    ///
    /// `ObjectTypeName`. Required. A change replaces the resource.
    pub fn object_type_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ObjectTypeName", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<domain_object_type::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DomainObjectType {
    const TYPE: &'static str = "AWS::CustomerProfiles::DomainObjectType";
}

impl Construct for DomainObjectType {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DomainObjectType> for Properties {
    fn from(value: DomainObjectType) -> Self {
        value.0
    }
}

impl Handle<DomainObjectType> {
    /// The timestamp of when the domain object type was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp of when the domain object type was most recently edited.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }
}

/// An Event Stream resource of Amazon Connect Customer Profiles.
///
/// [`AWS::CustomerProfiles::EventStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventstream.html).
///
/// Required: `DomainName`, `EventStreamName`, `Uri`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventStream(Properties);

impl EventStream {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique name of the domain.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The name of the event stream.
    ///
    /// `EventStreamName`. Required. A change replaces the resource.
    pub fn event_stream_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EventStreamName", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<event_stream::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The StreamARN of the destination to deliver profile events to. For example, arn:aws:kinesis:region:account-id:stream/stream-name.
    ///
    /// `Uri`. Required. A change replaces the resource.
    pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Uri", value.into());
        self
    }
}

impl Resource for EventStream {
    const TYPE: &'static str = "AWS::CustomerProfiles::EventStream";
}

impl Construct for EventStream {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventStream> for Properties {
    fn from(value: EventStream) -> Self {
        value.0
    }
}

impl Handle<EventStream> {
    /// The timestamp of when the export was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Details regarding the Kinesis stream.
    ///
    /// `Fn::GetAtt` of `DestinationDetails`.
    #[must_use]
    pub fn destination_details(self) -> Value<Json> {
        self.attribute("DestinationDetails")
    }

    /// A unique identifier for the event stream.
    ///
    /// `Fn::GetAtt` of `EventStreamArn`.
    #[must_use]
    pub fn event_stream_arn(self) -> Value<String> {
        self.attribute("EventStreamArn")
    }

    /// The operational state of destination stream for export.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Specifies the rules to perform an action based on customer ingested data.
///
/// [`AWS::CustomerProfiles::EventTrigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventtrigger.html).
///
/// Required: `DomainName`, `EventTriggerConditions`, `EventTriggerName`, `ObjectTypeName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventTrigger(Properties);

impl EventTrigger {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the event trigger.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The unique name of the domain.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// A list of conditions that determine when an event should trigger the destination.
    ///
    /// `EventTriggerConditions`. Required.
    pub fn event_trigger_conditions(
        mut self,
        value: impl Into<List<event_trigger::EventTriggerCondition>>,
    ) -> Self {
        self.0.set("EventTriggerConditions", value.into());
        self
    }

    /// Defines limits controlling whether an event triggers the destination, based on ingestion latency and the number of invocations per profile over specific time periods.
    ///
    /// `EventTriggerLimits`.
    pub fn event_trigger_limits(
        mut self,
        value: impl Into<Value<event_trigger::EventTriggerLimits>>,
    ) -> Self {
        self.0.set("EventTriggerLimits", value.into());
        self
    }

    /// The unique name of the event trigger.
    ///
    /// `EventTriggerName`. Required. A change replaces the resource.
    pub fn event_trigger_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EventTriggerName", value.into());
        self
    }

    /// The unique name of the object type.
    ///
    /// `ObjectTypeName`. Required.
    pub fn object_type_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ObjectTypeName", value.into());
        self
    }

    /// The destination is triggered only for profiles that meet the criteria of a segment definition.
    ///
    /// `SegmentFilter`.
    pub fn segment_filter(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SegmentFilter", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<event_trigger::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EventTrigger {
    const TYPE: &'static str = "AWS::CustomerProfiles::EventTrigger";
}

impl Construct for EventTrigger {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventTrigger> for Properties {
    fn from(value: EventTrigger) -> Self {
        value.0
    }
}

impl Handle<EventTrigger> {
    /// The timestamp of when the event trigger was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp of when the event trigger was most recently updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }
}

/// Specifies an Amazon Connect Customer Profiles Integration.
///
/// [`AWS::CustomerProfiles::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html).
///
/// Required: `DomainName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Integration(Properties);

impl Integration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique name of the domain.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// A list of unique names for active event triggers associated with the integration.
    ///
    /// `EventTriggerNames`.
    pub fn event_trigger_names(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EventTriggerNames", value.into());
        self
    }

    /// The configuration that controls how Customer Profiles retrieves data from the source.
    ///
    /// `FlowDefinition`.
    pub fn flow_definition(mut self, value: impl Into<Value<integration::FlowDefinition>>) -> Self {
        self.0.set("FlowDefinition", value.into());
        self
    }

    /// The name of the profile object type mapping to use.
    ///
    /// `ObjectTypeName`.
    pub fn object_type_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ObjectTypeName", value.into());
        self
    }

    /// The object type mapping.
    ///
    /// `ObjectTypeNames`.
    pub fn object_type_names(
        mut self,
        value: impl Into<List<integration::ObjectTypeMapping>>,
    ) -> Self {
        self.0.set("ObjectTypeNames", value.into());
        self
    }

    /// Scope of the integration, such as 'PROFILE' or 'DOMAIN'
    ///
    /// `Scope`. Allowed: [`Scope`](integration::Scope).
    pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Scope", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<integration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The URI of the S3 bucket or any other type of data source.
    ///
    /// `Uri`. A change replaces the resource.
    pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Uri", value.into());
        self
    }
}

impl Resource for Integration {
    const TYPE: &'static str = "AWS::CustomerProfiles::Integration";
}

impl Construct for Integration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Integration> for Properties {
    fn from(value: Integration) -> Self {
        value.0
    }
}

impl Handle<Integration> {
    /// The timestamp of when the integration was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp of when the integration was most recently edited.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }
}

/// Specifies an Amazon Connect Customer Profiles Object Type Mapping.
///
/// [`AWS::CustomerProfiles::ObjectType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-objecttype.html).
///
/// Required: `Description`, `DomainName`, `ObjectTypeName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ObjectType(Properties);

impl ObjectType {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates whether a profile should be created when data is received if one doesn’t exist for an object of this type. The default is `FALSE` .
    ///
    /// `AllowProfileCreation`.
    pub fn allow_profile_creation(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AllowProfileCreation", value.into());
        self
    }

    /// The description of the profile object type mapping.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The unique name of the domain.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The customer-provided key to encrypt the profile object that will be created in this profile object type mapping. If not specified the system will use the encryption key of the domain.
    ///
    /// `EncryptionKey`.
    pub fn encryption_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionKey", value.into());
        self
    }

    /// The number of days until the data of this type expires.
    ///
    /// `ExpirationDays`.
    pub fn expiration_days(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ExpirationDays", value.into());
        self
    }

    /// A list of field definitions for the object type mapping.
    ///
    /// `Fields`.
    pub fn fields(mut self, value: impl Into<List<object_type::FieldMap>>) -> Self {
        self.0.set("Fields", value.into());
        self
    }

    /// A list of keys that can be used to map data to the profile or search for the profile.
    ///
    /// `Keys`.
    pub fn keys(mut self, value: impl Into<List<object_type::KeyMap>>) -> Self {
        self.0.set("Keys", value.into());
        self
    }

    /// The amount of profile object max count assigned to the object type.
    ///
    /// `MaxProfileObjectCount`.
    pub fn max_profile_object_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxProfileObjectCount", value.into());
        self
    }

    /// The name of the profile object type.
    ///
    /// `ObjectTypeName`. Required. A change replaces the resource.
    pub fn object_type_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ObjectTypeName", value.into());
        self
    }

    /// The format of your sourceLastUpdatedTimestamp that was previously set up.
    ///
    /// `SourceLastUpdatedTimestampFormat`.
    pub fn source_last_updated_timestamp_format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceLastUpdatedTimestampFormat", value.into());
        self
    }

    /// Defines the priority order of object types. Lower value indicates higher priority.
    ///
    /// `SourcePriority`.
    pub fn source_priority(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SourcePriority", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<object_type::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A unique identifier for the template mapping. This can be used instead of specifying the Keys and Fields properties directly.
    ///
    /// `TemplateId`.
    pub fn template_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateId", value.into());
        self
    }
}

impl Resource for ObjectType {
    const TYPE: &'static str = "AWS::CustomerProfiles::ObjectType";
}

impl Construct for ObjectType {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ObjectType> for Properties {
    fn from(value: ObjectType) -> Self {
        value.0
    }
}

impl Handle<ObjectType> {
    /// The timestamp of when the object type was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp of when the object type was most recently edited.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The amount of provisioned profile object max count available.
    ///
    /// `Fn::GetAtt` of `MaxAvailableProfileObjectCount`.
    #[must_use]
    pub fn max_available_profile_object_count(self) -> Value<i64> {
        self.attribute("MaxAvailableProfileObjectCount")
    }
}

/// Resource Type definition for AWS::CustomerProfiles::Recommender
///
/// [`AWS::CustomerProfiles::Recommender`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommender.html).
///
/// Required: `DomainName`, `RecommenderName`, `RecommenderRecipeName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Recommender(Properties);

impl Recommender {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the recommender.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the domain for which the recommender will be created
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// Configuration for the recommender
    ///
    /// `RecommenderConfig`.
    pub fn recommender_config(
        mut self,
        value: impl Into<Value<recommender::RecommenderConfig>>,
    ) -> Self {
        self.0.set("RecommenderConfig", value.into());
        self
    }

    /// The name of the recommender
    ///
    /// `RecommenderName`. Required. A change replaces the resource.
    pub fn recommender_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RecommenderName", value.into());
        self
    }

    /// The name of the recommender recipe.
    ///
    /// `RecommenderRecipeName`. Required. Allowed: [`RecommenderRecipeName`](recommender::RecommenderRecipeName). A change replaces the resource.
    pub fn recommender_recipe_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RecommenderRecipeName", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<recommender::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Recommender {
    const TYPE: &'static str = "AWS::CustomerProfiles::Recommender";
}

impl Construct for Recommender {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Recommender> for Properties {
    fn from(value: Recommender) -> Self {
        value.0
    }
}

impl Handle<Recommender> {
    /// The timestamp of when the recommender was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The reason for recommender failure.
    ///
    /// `Fn::GetAtt` of `FailureReason`.
    #[must_use]
    pub fn failure_reason(self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// The timestamp of when the recommender was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// Information about the latest recommender update
    ///
    /// `Fn::GetAtt` of `LatestRecommenderUpdate`.
    #[must_use]
    pub fn latest_recommender_update(self) -> Value<Json> {
        self.attribute("LatestRecommenderUpdate")
    }

    /// The Amazon Resource Name (ARN) of the recommender.
    ///
    /// `Fn::GetAtt` of `RecommenderArn`.
    #[must_use]
    pub fn recommender_arn(self) -> Value<String> {
        self.attribute("RecommenderArn")
    }

    /// The status of the recommender
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Fn::GetAtt` of `TrainingMetrics`.
    #[must_use]
    pub fn training_metrics(self) -> Value<Vec<String>> {
        self.attribute_list("TrainingMetrics")
    }
}

/// A recommender filter that specifies which items to include or exclude from recommendations under an Amazon Connect Customer Profiles domain.
///
/// [`AWS::CustomerProfiles::RecommenderFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderfilter.html).
///
/// Required: `DomainName`, `RecommenderFilterExpression`, `RecommenderFilterName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RecommenderFilter(Properties);

impl RecommenderFilter {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the recommender filter.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The unique name of the domain.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The filter expression that defines which items to include or exclude from recommendations.
    ///
    /// `RecommenderFilterExpression`. Required. A change replaces the resource.
    pub fn recommender_filter_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RecommenderFilterExpression", value.into());
        self
    }

    /// The name of the recommender filter.
    ///
    /// `RecommenderFilterName`. Required. A change replaces the resource.
    pub fn recommender_filter_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RecommenderFilterName", value.into());
        self
    }

    /// The name of the recommender schema to use for this recommender filter. If not specified, the default schema is used.
    ///
    /// `RecommenderSchemaName`. A change replaces the resource.
    pub fn recommender_schema_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RecommenderSchemaName", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<recommender_filter::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RecommenderFilter {
    const TYPE: &'static str = "AWS::CustomerProfiles::RecommenderFilter";
}

impl Construct for RecommenderFilter {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RecommenderFilter> for Properties {
    fn from(value: RecommenderFilter) -> Self {
        value.0
    }
}

impl Handle<RecommenderFilter> {
    /// The timestamp of when the recommender filter was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the recommender filter.
    ///
    /// `Fn::GetAtt` of `RecommenderFilterArn`.
    #[must_use]
    pub fn recommender_filter_arn(self) -> Value<String> {
        self.attribute("RecommenderFilterArn")
    }

    /// The status of the recommender filter.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// A recommender schema defining the set of data columns available for training recommenders and filters under an Amazon Connect Customer Profiles domain.
///
/// [`AWS::CustomerProfiles::RecommenderSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderschema.html).
///
/// Required: `DomainName`, `Fields`, `RecommenderSchemaName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RecommenderSchema(Properties);

impl RecommenderSchema {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// `Fields`. Required. A change replaces the resource.
    pub fn fields(mut self, value: impl Into<Map<Json>>) -> Self {
        self.0.set("Fields", value.into());
        self
    }

    /// `RecommenderSchemaName`. Required. A change replaces the resource.
    pub fn recommender_schema_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RecommenderSchemaName", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<recommender_schema::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RecommenderSchema {
    const TYPE: &'static str = "AWS::CustomerProfiles::RecommenderSchema";
}

impl Construct for RecommenderSchema {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RecommenderSchema> for Properties {
    fn from(value: RecommenderSchema) -> Self {
        value.0
    }
}

impl Handle<RecommenderSchema> {
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// A segment definition resource of Amazon Connect Customer Profiles.
///
/// [`AWS::CustomerProfiles::SegmentDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html).
///
/// Required: `DisplayName`, `DomainName`, `SegmentDefinitionName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SegmentDefinition(Properties);

impl SegmentDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the segment definition.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Display name of the segment definition.
    ///
    /// `DisplayName`. Required. A change replaces the resource.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The name of the domain.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// Name of the segment definition.
    ///
    /// `SegmentDefinitionName`. Required. A change replaces the resource.
    pub fn segment_definition_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SegmentDefinitionName", value.into());
        self
    }

    /// Contains all groups of the segment definition.
    ///
    /// `SegmentGroups`. A change replaces the resource.
    pub fn segment_groups(
        mut self,
        value: impl Into<Value<segment_definition::SegmentGroup>>,
    ) -> Self {
        self.0.set("SegmentGroups", value.into());
        self
    }

    /// Defines how segments should be sorted and ordered in the results.
    ///
    /// `SegmentSort`.
    pub fn segment_sort(
        mut self,
        value: impl Into<Value<segment_definition::SegmentSort>>,
    ) -> Self {
        self.0.set("SegmentSort", value.into());
        self
    }

    /// The SQL query that defines the segment criteria.
    ///
    /// `SegmentSqlQuery`. A change replaces the resource.
    pub fn segment_sql_query(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SegmentSqlQuery", value.into());
        self
    }

    /// The tags belonging to the segment definition.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<segment_definition::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SegmentDefinition {
    const TYPE: &'static str = "AWS::CustomerProfiles::SegmentDefinition";
}

impl Construct for SegmentDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SegmentDefinition> for Properties {
    fn from(value: SegmentDefinition) -> Self {
        value.0
    }
}

impl Handle<SegmentDefinition> {
    /// When the segment definition was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The arn of the segment definition.
    ///
    /// `Fn::GetAtt` of `SegmentDefinitionArn`.
    #[must_use]
    pub fn segment_definition_arn(self) -> Value<String> {
        self.attribute("SegmentDefinitionArn")
    }

    /// The segment type.
    ///
    /// `Fn::GetAtt` of `SegmentType`.
    #[must_use]
    pub fn segment_type(self) -> Value<String> {
        self.attribute("SegmentType")
    }
}

/// Property types and words of [`CalculatedAttributeDefinition`].
pub mod calculated_attribute_definition {
    use crate::{Json, List, Properties, Value};

    /// Mathematical expression and a list of attribute items specified in that expression.
    ///
    /// A property type of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
    ///
    /// Required: `Attributes`, `Expression`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AttributeDetails(Properties);

    impl AttributeDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Mathematical expression and a list of attribute items specified in that expression.
        ///
        /// `Attributes`. Required.
        pub fn attributes(mut self, value: impl Into<List<AttributeItem>>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }

        /// Mathematical expression that is performed on attribute items provided in the attribute list. Each element in the expression should follow the structure of \\"{ObjectTypeName.AttributeName}\\".
        ///
        /// `Expression`. Required.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }
    }

    impl From<AttributeDetails> for Json {
        fn from(value: AttributeDetails) -> Self {
            value.0.into()
        }
    }

    /// The details of a single attribute item specified in the mathematical expression.
    ///
    /// A property type of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AttributeItem(Properties);

    impl AttributeItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique name of the calculated attribute.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<AttributeItem> for Json {
        fn from(value: AttributeItem) -> Self {
            value.0.into()
        }
    }

    /// The conditions including range, object count, and threshold for the calculated attribute.
    ///
    /// A property type of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Conditions(Properties);

    impl Conditions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of profile objects used for the calculated attribute.
        ///
        /// `ObjectCount`.
        pub fn object_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ObjectCount", value.into());
            self
        }

        /// The relative time period over which data is included in the aggregation.
        ///
        /// `Range`.
        pub fn range(mut self, value: impl Into<Value<Range>>) -> Self {
            self.0.set("Range", value.into());
            self
        }

        /// The threshold for the calculated attribute.
        ///
        /// `Threshold`.
        pub fn threshold(mut self, value: impl Into<Value<Threshold>>) -> Self {
            self.0.set("Threshold", value.into());
            self
        }
    }

    impl From<Conditions> for Json {
        fn from(value: Conditions) -> Self {
            value.0.into()
        }
    }

    /// The relative time period over which data is included in the aggregation.
    ///
    /// A property type of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
    ///
    /// Required: `Unit`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Range(Properties);

    impl Range {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The format the timestamp field in your JSON object is specified.
        ///
        /// `TimestampFormat`.
        pub fn timestamp_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimestampFormat", value.into());
            self
        }

        /// An expression specifying the field in your JSON object from which the date should be parsed. The expression should follow the structure of \\"{ObjectTypeName.\<Location of timestamp field in JSON pointer format\>}\\". E.g.
        ///
        /// `TimestampSource`.
        pub fn timestamp_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimestampSource", value.into());
            self
        }

        /// The unit of time.
        ///
        /// `Unit`. Required. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// The amount of time of the specified unit.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }

        /// A structure letting customers specify a relative time window over which over which data is included in the Calculated Attribute.
        ///
        /// `ValueRange`.
        pub fn value_range(mut self, value: impl Into<Value<ValueRange>>) -> Self {
            self.0.set("ValueRange", value.into());
            self
        }
    }

    impl From<Range> for Json {
        fn from(value: Range) -> Self {
            value.0.into()
        }
    }

    /// Information indicating if the Calculated Attribute is ready for use by confirming all historical data has been processed and reflected.
    ///
    /// A property type of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Readiness(Properties);

    impl Readiness {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Any customer messaging.
        ///
        /// `Message`.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }

        /// Approximately how far the Calculated Attribute creation is from completion.
        ///
        /// `ProgressPercentage`.
        pub fn progress_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProgressPercentage", value.into());
            self
        }
    }

    impl From<Readiness> for Json {
        fn from(value: Readiness) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
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

    /// The threshold for the calculated attribute.
    ///
    /// A property type of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
    ///
    /// Required: `Operator`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Threshold(Properties);

    impl Threshold {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The operator of the threshold.
        ///
        /// `Operator`. Required. Allowed: [`Operator`].
        pub fn operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Operator", value.into());
            self
        }

        /// The value of the threshold.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Threshold> for Json {
        fn from(value: Threshold) -> Self {
            value.0.into()
        }
    }

    /// A structure letting customers specify a relative time window over which over which data is included in the Calculated Attribute.
    ///
    /// A property type of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
    ///
    /// Required: `End`, `Start`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ValueRange(Properties);

    impl ValueRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ending point for this overridden range. Positive numbers indicate how many days in the past data should be included, and negative numbers indicate how many days in the future.
        ///
        /// `End`. Required.
        pub fn end(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("End", value.into());
            self
        }

        /// The starting point for this overridden range. Positive numbers indicate how many days in the past data should be included, and negative numbers indicate how many days in the future.
        ///
        /// `Start`. Required.
        pub fn start(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Start", value.into());
            self
        }
    }

    impl From<ValueRange> for Json {
        fn from(value: ValueRange) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Statistic`.
        pub enum Statistic {
            FirstOccurrence = "FIRST_OCCURRENCE",
            LastOccurrence = "LAST_OCCURRENCE",
            Count = "COUNT",
            Sum = "SUM",
            Minimum = "MINIMUM",
            Maximum = "MAXIMUM",
            Average = "AVERAGE",
            MaxOccurrence = "MAX_OCCURRENCE",
        }

        /// Words for `Unit`.
        pub enum Unit {
            Days = "DAYS",
        }

        /// Words for `Operator`.
        pub enum Operator {
            EqualTo = "EQUAL_TO",
            GreaterThan = "GREATER_THAN",
            LessThan = "LESS_THAN",
            NotEqualTo = "NOT_EQUAL_TO",
        }
    }
}

/// Property types and words of [`Domain`].
pub mod domain {
    use crate::{Json, List, Properties, Value};

    /// Configures information about the `AttributeTypesSelector` which rule-based identity resolution uses to match profiles.
    ///
    /// A property type of `AWS::CustomerProfiles::Domain`.
    ///
    /// Required: `AttributeMatchingModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AttributeTypesSelector(Properties);

    impl AttributeTypesSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The `Address` type. You can choose from `Address` , `BusinessAddress` , `MaillingAddress` , and `ShippingAddress` . You only can use the `Address` type in the `MatchingRule` .
        ///
        /// `Address`.
        pub fn address(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Address", value.into());
            self
        }

        /// Configures the `AttributeMatchingModel` , you can either choose `ONE_TO_ONE` or `MANY_TO_MANY` .
        ///
        /// `AttributeMatchingModel`. Required. Allowed: [`AttributeMatchingModel`].
        pub fn attribute_matching_model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeMatchingModel", value.into());
            self
        }

        /// The Email type. You can choose from `EmailAddress` , `BusinessEmailAddress` and `PersonalEmailAddress` . You only can use the `EmailAddress` type in the `MatchingRule` .
        ///
        /// `EmailAddress`.
        pub fn email_address(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EmailAddress", value.into());
            self
        }

        /// The `PhoneNumber` type. You can choose from `PhoneNumber` , `HomePhoneNumber` , and `MobilePhoneNumber` . You only can use the `PhoneNumber` type in the `MatchingRule` .
        ///
        /// `PhoneNumber`.
        pub fn phone_number(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PhoneNumber", value.into());
            self
        }
    }

    impl From<AttributeTypesSelector> for Json {
        fn from(value: AttributeTypesSelector) -> Self {
            value.0.into()
        }
    }

    /// Configuration information about the auto-merging process.
    ///
    /// A property type of `AWS::CustomerProfiles::Domain`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoMerging(Properties);

    impl AutoMerging {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines how the auto-merging process should resolve conflicts between different profiles.
        ///
        /// `ConflictResolution`.
        pub fn conflict_resolution(mut self, value: impl Into<Value<ConflictResolution>>) -> Self {
            self.0.set("ConflictResolution", value.into());
            self
        }

        /// A list of matching attributes that represent matching criteria. If two profiles meet at least one of the requirements in the matching attributes list, they will be merged.
        ///
        /// `Consolidation`.
        pub fn consolidation(mut self, value: impl Into<Value<Consolidation>>) -> Self {
            self.0.set("Consolidation", value.into());
            self
        }

        /// The flag that enables the auto-merging of duplicate profiles.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// A number between 0 and 1 that represents the minimum confidence score required for profiles within a matching group to be merged during the auto-merge process. A higher score means that a higher similarity is required to merge profiles.
        ///
        /// `MinAllowedConfidenceScoreForMerging`.
        pub fn min_allowed_confidence_score_for_merging(
            mut self,
            value: impl Into<Value<f64>>,
        ) -> Self {
            self.0
                .set("MinAllowedConfidenceScoreForMerging", value.into());
            self
        }
    }

    impl From<AutoMerging> for Json {
        fn from(value: AutoMerging) -> Self {
            value.0.into()
        }
    }

    /// Determines how the auto-merging process should resolve conflicts between different profiles.
    ///
    /// A property type of `AWS::CustomerProfiles::Domain`.
    ///
    /// Required: `ConflictResolvingModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConflictResolution(Properties);

    impl ConflictResolution {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// How the auto-merging process should resolve conflicts between different profiles.
        ///
        /// `ConflictResolvingModel`. Required. Allowed: [`ConflictResolvingModel`].
        pub fn conflict_resolving_model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConflictResolvingModel", value.into());
            self
        }

        /// The `ObjectType` name that is used to resolve profile merging conflicts when choosing `SOURCE` as the `ConflictResolvingModel` .
        ///
        /// `SourceName`.
        pub fn source_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceName", value.into());
            self
        }
    }

    impl From<ConflictResolution> for Json {
        fn from(value: ConflictResolution) -> Self {
            value.0.into()
        }
    }

    /// A list of matching attributes that represent matching criteria. If two profiles meet at least one of the requirements in the matching attributes list, they will be merged.
    ///
    /// A property type of `AWS::CustomerProfiles::Domain`.
    ///
    /// Required: `MatchingAttributesList`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Consolidation(Properties);

    impl Consolidation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of matching criteria.
        ///
        /// `MatchingAttributesList`. Required.
        pub fn matching_attributes_list(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("MatchingAttributesList", value.into());
            self
        }
    }

    impl From<Consolidation> for Json {
        fn from(value: Consolidation) -> Self {
            value.0.into()
        }
    }

    /// Configuration and status of the data store for the domain.
    ///
    /// A property type of `AWS::CustomerProfiles::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataStore(Properties);

    impl DataStore {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether the data store is enabled.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Progress information for data store setup.
        ///
        /// `Readiness`.
        pub fn readiness(mut self, value: impl Into<Value<Readiness>>) -> Self {
            self.0.set("Readiness", value.into());
            self
        }
    }

    impl From<DataStore> for Json {
        fn from(value: DataStore) -> Self {
            value.0.into()
        }
    }

    /// Usage-specific statistics about the domain.
    ///
    /// A property type of `AWS::CustomerProfiles::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DomainStats(Properties);

    impl DomainStats {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of profiles that you are currently paying for in the domain. If you have more than 100 objects associated with a single profile, that profile counts as two profiles.
        ///
        /// `MeteringProfileCount`.
        pub fn metering_profile_count(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MeteringProfileCount", value.into());
            self
        }

        /// The total number of objects in domain.
        ///
        /// `ObjectCount`.
        pub fn object_count(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ObjectCount", value.into());
            self
        }

        /// The total number of profiles currently in the domain.
        ///
        /// `ProfileCount`.
        pub fn profile_count(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ProfileCount", value.into());
            self
        }

        /// The total size, in bytes, of all objects in the domain.
        ///
        /// `TotalSize`.
        pub fn total_size(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TotalSize", value.into());
            self
        }
    }

    impl From<DomainStats> for Json {
        fn from(value: DomainStats) -> Self {
            value.0.into()
        }
    }

    /// Configuration information for exporting Identity Resolution results, for example, to an S3 bucket.
    ///
    /// A property type of `AWS::CustomerProfiles::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExportingConfig(Properties);

    impl ExportingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 location where Identity Resolution Jobs write result files.
        ///
        /// `S3Exporting`.
        pub fn s3_exporting(mut self, value: impl Into<Value<S3ExportingConfig>>) -> Self {
            self.0.set("S3Exporting", value.into());
            self
        }
    }

    impl From<ExportingConfig> for Json {
        fn from(value: ExportingConfig) -> Self {
            value.0.into()
        }
    }

    /// The day and time when do you want to start the Identity Resolution Job every week.
    ///
    /// A property type of `AWS::CustomerProfiles::Domain`.
    ///
    /// Required: `DayOfTheWeek`, `Time`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JobSchedule(Properties);

    impl JobSchedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The day when the Identity Resolution Job should run every week.
        ///
        /// `DayOfTheWeek`. Required. Allowed: [`DayOfTheWeek`].
        pub fn day_of_the_week(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DayOfTheWeek", value.into());
            self
        }

        /// The time when the Identity Resolution Job should run every week.
        ///
        /// `Time`. Required.
        pub fn time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Time", value.into());
            self
        }
    }

    impl From<JobSchedule> for Json {
        fn from(value: JobSchedule) -> Self {
            value.0.into()
        }
    }

    /// The process of matching duplicate profiles. If `Matching = true` , Connect Customer Customer Profiles starts a weekly batch process called \*Identity Resolution Job\* .
    ///
    /// A property type of `AWS::CustomerProfiles::Domain`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Matching(Properties);

    impl Matching {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration information about the auto-merging process.
        ///
        /// `AutoMerging`.
        pub fn auto_merging(mut self, value: impl Into<Value<AutoMerging>>) -> Self {
            self.0.set("AutoMerging", value.into());
            self
        }

        /// The flag that enables the matching process of duplicate profiles.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The S3 location where Identity Resolution Jobs write result files.
        ///
        /// `ExportingConfig`.
        pub fn exporting_config(mut self, value: impl Into<Value<ExportingConfig>>) -> Self {
            self.0.set("ExportingConfig", value.into());
            self
        }

        /// The day and time when do you want to start the Identity Resolution Job every week.
        ///
        /// `JobSchedule`.
        pub fn job_schedule(mut self, value: impl Into<Value<JobSchedule>>) -> Self {
            self.0.set("JobSchedule", value.into());
            self
        }
    }

    impl From<Matching> for Json {
        fn from(value: Matching) -> Self {
            value.0.into()
        }
    }

    /// Specifies how the rule-based matching process should match profiles.
    ///
    /// A property type of `AWS::CustomerProfiles::Domain`.
    ///
    /// Required: `Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MatchingRule(Properties);

    impl MatchingRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A single rule level of the `MatchRules` . Configures how the rule-based matching process should match profiles.
        ///
        /// `Rule`. Required.
        pub fn rule(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Rule", value.into());
            self
        }
    }

    impl From<MatchingRule> for Json {
        fn from(value: MatchingRule) -> Self {
            value.0.into()
        }
    }

    /// Progress information for data store setup.
    ///
    /// A property type of `AWS::CustomerProfiles::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Readiness(Properties);

    impl Readiness {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A message describing the current progress.
        ///
        /// `Message`.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }

        /// The percentage of progress completed.
        ///
        /// `ProgressPercentage`.
        pub fn progress_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProgressPercentage", value.into());
            self
        }
    }

    impl From<Readiness> for Json {
        fn from(value: Readiness) -> Self {
            value.0.into()
        }
    }

    /// The process of matching duplicate profiles using Rule-Based matching.
    ///
    /// A property type of `AWS::CustomerProfiles::Domain`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleBasedMatching(Properties);

    impl RuleBasedMatching {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configures information about the `AttributeTypesSelector` where the rule-based identity resolution uses to match profiles.
        ///
        /// `AttributeTypesSelector`.
        pub fn attribute_types_selector(
            mut self,
            value: impl Into<Value<AttributeTypesSelector>>,
        ) -> Self {
            self.0.set("AttributeTypesSelector", value.into());
            self
        }

        /// Determines how the auto-merging process should resolve conflicts between different profiles.
        ///
        /// `ConflictResolution`.
        pub fn conflict_resolution(mut self, value: impl Into<Value<ConflictResolution>>) -> Self {
            self.0.set("ConflictResolution", value.into());
            self
        }

        /// The flag that enables the matching process of duplicate profiles.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The S3 location where Identity Resolution Jobs write result files.
        ///
        /// `ExportingConfig`.
        pub fn exporting_config(mut self, value: impl Into<Value<ExportingConfig>>) -> Self {
            self.0.set("ExportingConfig", value.into());
            self
        }

        /// Configures how the rule-based matching process should match profiles. You can have up to 15 `MatchingRule` in the `MatchingRules` .
        ///
        /// `MatchingRules`.
        pub fn matching_rules(mut self, value: impl Into<List<MatchingRule>>) -> Self {
            self.0.set("MatchingRules", value.into());
            self
        }

        /// Indicates the maximum allowed rule level for matching.
        ///
        /// `MaxAllowedRuleLevelForMatching`.
        pub fn max_allowed_rule_level_for_matching(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxAllowedRuleLevelForMatching", value.into());
            self
        }

        /// Indicates the maximum allowed rule level for merging.
        ///
        /// `MaxAllowedRuleLevelForMerging`.
        pub fn max_allowed_rule_level_for_merging(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxAllowedRuleLevelForMerging", value.into());
            self
        }

        /// The status of rule-based matching rule.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<RuleBasedMatching> for Json {
        fn from(value: RuleBasedMatching) -> Self {
            value.0.into()
        }
    }

    /// The S3 location where Identity Resolution Jobs write result files.
    ///
    /// A property type of `AWS::CustomerProfiles::Domain`.
    ///
    /// Required: `S3BucketName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3ExportingConfig(Properties);

    impl S3ExportingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket where Identity Resolution Jobs write result files.
        ///
        /// `S3BucketName`. Required.
        pub fn s3_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketName", value.into());
            self
        }

        /// The S3 key name of the location where Identity Resolution Jobs write result files.
        ///
        /// `S3KeyName`.
        pub fn s3_key_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3KeyName", value.into());
            self
        }
    }

    impl From<S3ExportingConfig> for Json {
        fn from(value: S3ExportingConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CustomerProfiles::Domain`.
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
        /// Words for `AttributeMatchingModel`.
        pub enum AttributeMatchingModel {
            OneToOne = "ONE_TO_ONE",
            ManyToMany = "MANY_TO_MANY",
        }

        /// Words for `ConflictResolvingModel`.
        pub enum ConflictResolvingModel {
            Recency = "RECENCY",
            Source = "SOURCE",
        }

        /// Words for `DayOfTheWeek`.
        pub enum DayOfTheWeek {
            Sunday = "SUNDAY",
            Monday = "MONDAY",
            Tuesday = "TUESDAY",
            Wednesday = "WEDNESDAY",
            Thursday = "THURSDAY",
            Friday = "FRIDAY",
            Saturday = "SATURDAY",
        }

        /// Words for `Status`.
        pub enum Status {
            Pending = "PENDING",
            InProgress = "IN_PROGRESS",
            Active = "ACTIVE",
        }
    }
}

/// Property types and words of [`DomainObjectType`].
pub mod domain_object_type {
    use crate::{Json, Properties, Value};

    /// Represents a field in a DomainObjectType.
    ///
    /// A property type of `AWS::CustomerProfiles::DomainObjectType`.
    ///
    /// Required: `Source`, `Target`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DomainObjectTypeField(Properties);

    impl DomainObjectTypeField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The content type of the field.
        ///
        /// `ContentType`. Allowed: [`ContentType`].
        pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }

        /// The feature type of the field.
        ///
        /// `FeatureType`. Allowed: [`FeatureType`].
        pub fn feature_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FeatureType", value.into());
            self
        }

        /// The source field name.
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// The target field name.
        ///
        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Target", value.into());
            self
        }
    }

    impl From<DomainObjectTypeField> for Json {
        fn from(value: DomainObjectTypeField) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::CustomerProfiles::DomainObjectType`.
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
        /// Words for `ContentType`.
        pub enum ContentType {
            String = "STRING",
            Number = "NUMBER",
        }

        /// Words for `FeatureType`.
        pub enum FeatureType {
            Textual = "TEXTUAL",
            Categorical = "CATEGORICAL",
        }
    }
}

/// Property types and words of [`EventStream`].
pub mod event_stream {
    use crate::{Json, Properties, Value};

    /// Details regarding the Kinesis stream.
    ///
    /// A property type of `AWS::CustomerProfiles::EventStream`.
    ///
    /// Required: `Status`, `Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationDetails(Properties);

    impl DestinationDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// `Uri`. Required.
        pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Uri", value.into());
            self
        }
    }

    impl From<DestinationDetails> for Json {
        fn from(value: DestinationDetails) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::CustomerProfiles::EventStream`.
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
        /// Words for `Status`.
        pub enum Status {
            Healthy = "HEALTHY",
            Unhealthy = "UNHEALTHY",
        }
    }
}

/// Property types and words of [`EventTrigger`].
pub mod event_trigger {
    use crate::{Json, List, Properties, Value};

    /// Specifies the circumstances under which the event should trigger the destination.
    ///
    /// A property type of `AWS::CustomerProfiles::EventTrigger`.
    ///
    /// Required: `EventTriggerDimensions`, `LogicalOperator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventTriggerCondition(Properties);

    impl EventTriggerCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of dimensions to be evaluated for the event.
        ///
        /// `EventTriggerDimensions`. Required.
        pub fn event_trigger_dimensions(
            mut self,
            value: impl Into<List<EventTriggerDimension>>,
        ) -> Self {
            self.0.set("EventTriggerDimensions", value.into());
            self
        }

        /// The operator used to combine multiple dimensions.
        ///
        /// `LogicalOperator`. Required. Allowed: [`LogicalOperator`].
        pub fn logical_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogicalOperator", value.into());
            self
        }
    }

    impl From<EventTriggerCondition> for Json {
        fn from(value: EventTriggerCondition) -> Self {
            value.0.into()
        }
    }

    /// A specific event dimension to be assessed.
    ///
    /// A property type of `AWS::CustomerProfiles::EventTrigger`.
    ///
    /// Required: `ObjectAttributes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventTriggerDimension(Properties);

    impl EventTriggerDimension {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of object attributes to be evaluated.
        ///
        /// `ObjectAttributes`. Required.
        pub fn object_attributes(mut self, value: impl Into<List<ObjectAttribute>>) -> Self {
            self.0.set("ObjectAttributes", value.into());
            self
        }
    }

    impl From<EventTriggerDimension> for Json {
        fn from(value: EventTriggerDimension) -> Self {
            value.0.into()
        }
    }

    /// Defines limits controlling whether an event triggers the destination, based on ingestion latency and the number of invocations per profile over specific time periods.
    ///
    /// A property type of `AWS::CustomerProfiles::EventTrigger`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventTriggerLimits(Properties);

    impl EventTriggerLimits {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies that an event will only trigger the destination if it is processed within a certain latency period.
        ///
        /// `EventExpiration`.
        pub fn event_expiration(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EventExpiration", value.into());
            self
        }

        /// A list of time periods during which the limits apply.
        ///
        /// `Periods`.
        pub fn periods(mut self, value: impl Into<List<Period>>) -> Self {
            self.0.set("Periods", value.into());
            self
        }
    }

    impl From<EventTriggerLimits> for Json {
        fn from(value: EventTriggerLimits) -> Self {
            value.0.into()
        }
    }

    /// The criteria that a specific object attribute must meet to trigger the destination.
    ///
    /// A property type of `AWS::CustomerProfiles::EventTrigger`.
    ///
    /// Required: `ComparisonOperator`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ObjectAttribute(Properties);

    impl ObjectAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The operator used to compare an attribute against a list of values.
        ///
        /// `ComparisonOperator`. Required. Allowed: [`ComparisonOperator`].
        pub fn comparison_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComparisonOperator", value.into());
            self
        }

        /// A field defined within an object type.
        ///
        /// `FieldName`.
        pub fn field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldName", value.into());
            self
        }

        /// An attribute contained within a source object.
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// The amount of time of the specified unit.
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<ObjectAttribute> for Json {
        fn from(value: ObjectAttribute) -> Self {
            value.0.into()
        }
    }

    /// Defines a limit and the time period during which it is enforced.
    ///
    /// A property type of `AWS::CustomerProfiles::EventTrigger`.
    ///
    /// Required: `Unit`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Period(Properties);

    impl Period {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum allowed number of destination invocations per profile.
        ///
        /// `MaxInvocationsPerProfile`.
        pub fn max_invocations_per_profile(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxInvocationsPerProfile", value.into());
            self
        }

        /// The unit of time.
        ///
        /// `Unit`. Required. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// If set to true, there is no limit on the number of destination invocations per profile. The default is false.
        ///
        /// `Unlimited`.
        pub fn unlimited(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Unlimited", value.into());
            self
        }

        /// The amount of time of the specified unit.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Period> for Json {
        fn from(value: Period) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::CustomerProfiles::EventTrigger`.
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
        /// Words for `LogicalOperator`.
        pub enum LogicalOperator {
            Any = "ANY",
            All = "ALL",
            None = "NONE",
        }

        /// Words for `ComparisonOperator`.
        pub enum ComparisonOperator {
            Inclusive = "INCLUSIVE",
            Exclusive = "EXCLUSIVE",
            Contains = "CONTAINS",
            BeginsWith = "BEGINS_WITH",
            EndsWith = "ENDS_WITH",
            GreaterThan = "GREATER_THAN",
            LessThan = "LESS_THAN",
            GreaterThanOrEqual = "GREATER_THAN_OR_EQUAL",
            LessThanOrEqual = "LESS_THAN_OR_EQUAL",
            Equal = "EQUAL",
            Before = "BEFORE",
            After = "AFTER",
            On = "ON",
            Between = "BETWEEN",
            NotBetween = "NOT_BETWEEN",
        }

        /// Words for `Unit`.
        pub enum Unit {
            Minutes = "MINUTES",
            Hours = "HOURS",
            Days = "DAYS",
            Weeks = "WEEKS",
            Months = "MONTHS",
        }
    }
}

/// Property types and words of [`Integration`].
pub mod integration {
    use crate::{Json, List, Properties, Value};

    /// The operation to be performed on the provided source fields.
    ///
    /// A property type of `AWS::CustomerProfiles::Integration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectorOperator(Properties);

    impl ConnectorOperator {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The operation to be performed on the provided Marketo source fields.
        ///
        /// `Marketo`. Allowed: [`Marketo`].
        pub fn marketo(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Marketo", value.into());
            self
        }

        /// The operation to be performed on the provided Amazon S3 source fields.
        ///
        /// `S3`. Allowed: [`S3`].
        pub fn s3(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3", value.into());
            self
        }

        /// The operation to be performed on the provided Salesforce source fields.
        ///
        /// `Salesforce`. Allowed: [`Salesforce`].
        pub fn salesforce(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Salesforce", value.into());
            self
        }

        /// The operation to be performed on the provided ServiceNow source fields.
        ///
        /// `ServiceNow`. Allowed: [`ServiceNow`].
        pub fn service_now(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceNow", value.into());
            self
        }

        /// The operation to be performed on the provided Zendesk source fields.
        ///
        /// `Zendesk`. Allowed: [`Zendesk`].
        pub fn zendesk(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Zendesk", value.into());
            self
        }
    }

    impl From<ConnectorOperator> for Json {
        fn from(value: ConnectorOperator) -> Self {
            value.0.into()
        }
    }

    /// The configurations that control how Customer Profiles retrieves data from the source, Amazon AppFlow. Customer Profiles uses this information to create an AppFlow flow on behalf of customers.
    ///
    /// A property type of `AWS::CustomerProfiles::Integration`.
    ///
    /// Required: `FlowName`, `KmsArn`, `SourceFlowConfig`, `Tasks`, `TriggerConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlowDefinition(Properties);

    impl FlowDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A description of the flow you want to create.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The specified name of the flow. Use underscores (\_) or hyphens (-) only. Spaces are not allowed.
        ///
        /// `FlowName`. Required.
        pub fn flow_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FlowName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the AWS Key Management Service (KMS) key you provide for encryption.
        ///
        /// `KmsArn`. Required.
        pub fn kms_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsArn", value.into());
            self
        }

        /// The configuration that controls how Customer Profiles retrieves data from the source.
        ///
        /// `SourceFlowConfig`. Required.
        pub fn source_flow_config(mut self, value: impl Into<Value<SourceFlowConfig>>) -> Self {
            self.0.set("SourceFlowConfig", value.into());
            self
        }

        /// A list of tasks that Customer Profiles performs while transferring the data in the flow run.
        ///
        /// `Tasks`. Required.
        pub fn tasks(mut self, value: impl Into<List<Task>>) -> Self {
            self.0.set("Tasks", value.into());
            self
        }

        /// The trigger settings that determine how and when the flow runs.
        ///
        /// `TriggerConfig`. Required.
        pub fn trigger_config(mut self, value: impl Into<Value<TriggerConfig>>) -> Self {
            self.0.set("TriggerConfig", value.into());
            self
        }
    }

    impl From<FlowDefinition> for Json {
        fn from(value: FlowDefinition) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration used when importing incremental records from the source.
    ///
    /// A property type of `AWS::CustomerProfiles::Integration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IncrementalPullConfig(Properties);

    impl IncrementalPullConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A field that specifies the date time or timestamp field as the criteria to use when importing incremental records from the source.
        ///
        /// `DatetimeTypeFieldName`.
        pub fn datetime_type_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatetimeTypeFieldName", value.into());
            self
        }
    }

    impl From<IncrementalPullConfig> for Json {
        fn from(value: IncrementalPullConfig) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Marketo is being used as a source.
    ///
    /// A property type of `AWS::CustomerProfiles::Integration`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MarketoSourceProperties(Properties);

    impl MarketoSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object specified in the Marketo flow source.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<MarketoSourceProperties> for Json {
        fn from(value: MarketoSourceProperties) -> Self {
            value.0.into()
        }
    }

    /// A map in which each key is an event type from an external application such as Segment or Shopify, and each value is an `ObjectTypeName` (template) used to ingest the event.
    ///
    /// A property type of `AWS::CustomerProfiles::Integration`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ObjectTypeMapping(Properties);

    impl ObjectTypeMapping {
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

    impl From<ObjectTypeMapping> for Json {
        fn from(value: ObjectTypeMapping) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Amazon S3 is being used as the flow source.
    ///
    /// A property type of `AWS::CustomerProfiles::Integration`.
    ///
    /// Required: `BucketName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3SourceProperties(Properties);

    impl S3SourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket name where the source files are stored.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// The object key for the Amazon S3 bucket in which the source files are stored.
        ///
        /// `BucketPrefix`.
        pub fn bucket_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketPrefix", value.into());
            self
        }
    }

    impl From<S3SourceProperties> for Json {
        fn from(value: S3SourceProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Salesforce is being used as a source.
    ///
    /// A property type of `AWS::CustomerProfiles::Integration`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SalesforceSourceProperties(Properties);

    impl SalesforceSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The flag that enables dynamic fetching of new (recently added) fields in the Salesforce objects while running a flow.
        ///
        /// `EnableDynamicFieldUpdate`.
        pub fn enable_dynamic_field_update(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableDynamicFieldUpdate", value.into());
            self
        }

        /// Indicates whether Amazon AppFlow includes deleted files in the flow run.
        ///
        /// `IncludeDeletedRecords`.
        pub fn include_deleted_records(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeDeletedRecords", value.into());
            self
        }

        /// The object specified in the Salesforce flow source.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<SalesforceSourceProperties> for Json {
        fn from(value: SalesforceSourceProperties) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration details of a scheduled-trigger flow that you define. Currently, these settings only apply to the scheduled-trigger type.
    ///
    /// A property type of `AWS::CustomerProfiles::Integration`.
    ///
    /// Required: `ScheduleExpression`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScheduledTriggerProperties(Properties);

    impl ScheduledTriggerProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether a scheduled flow has an incremental data transfer or a complete data transfer for each flow run.
        ///
        /// `DataPullMode`. Allowed: [`DataPullMode`].
        pub fn data_pull_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataPullMode", value.into());
            self
        }

        /// Specifies the date range for the records to import from the connector in the first flow run.
        ///
        /// `FirstExecutionFrom`.
        pub fn first_execution_from(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("FirstExecutionFrom", value.into());
            self
        }

        /// Specifies the scheduled end time for a scheduled-trigger flow.
        ///
        /// `ScheduleEndTime`.
        pub fn schedule_end_time(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ScheduleEndTime", value.into());
            self
        }

        /// The scheduling expression that determines the rate at which the schedule will run, for example rate (5 minutes).
        ///
        /// `ScheduleExpression`. Required. Allowed: [`ScheduleExpression`].
        pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduleExpression", value.into());
            self
        }

        /// Specifies the optional offset that is added to the time interval for a schedule-triggered flow.
        ///
        /// `ScheduleOffset`.
        pub fn schedule_offset(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScheduleOffset", value.into());
            self
        }

        /// Specifies the scheduled start time for a scheduled-trigger flow. The value must be a date/time value in EPOCH format.
        ///
        /// `ScheduleStartTime`.
        pub fn schedule_start_time(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ScheduleStartTime", value.into());
            self
        }

        /// Specifies the time zone used when referring to the date and time of a scheduled-triggered flow, such as America/New\_York.
        ///
        /// `Timezone`.
        pub fn timezone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Timezone", value.into());
            self
        }
    }

    impl From<ScheduledTriggerProperties> for Json {
        fn from(value: ScheduledTriggerProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when ServiceNow is being used as a source.
    ///
    /// A property type of `AWS::CustomerProfiles::Integration`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceNowSourceProperties(Properties);

    impl ServiceNowSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object specified in the ServiceNow flow source.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<ServiceNowSourceProperties> for Json {
        fn from(value: ServiceNowSourceProperties) -> Self {
            value.0.into()
        }
    }

    /// Specifies the information that is required to query a particular Amazon AppFlow connector. Customer Profiles supports Salesforce, Zendesk, Marketo, ServiceNow and Amazon S3.
    ///
    /// A property type of `AWS::CustomerProfiles::Integration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceConnectorProperties(Properties);

    impl SourceConnectorProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The properties that are applied when Marketo is being used as a source.
        ///
        /// `Marketo`.
        pub fn marketo(mut self, value: impl Into<Value<MarketoSourceProperties>>) -> Self {
            self.0.set("Marketo", value.into());
            self
        }

        /// The properties that are applied when Amazon S3 is being used as the flow source.
        ///
        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<S3SourceProperties>>) -> Self {
            self.0.set("S3", value.into());
            self
        }

        /// The properties that are applied when Salesforce is being used as a source.
        ///
        /// `Salesforce`.
        pub fn salesforce(mut self, value: impl Into<Value<SalesforceSourceProperties>>) -> Self {
            self.0.set("Salesforce", value.into());
            self
        }

        /// The properties that are applied when ServiceNow is being used as a source.
        ///
        /// `ServiceNow`.
        pub fn service_now(mut self, value: impl Into<Value<ServiceNowSourceProperties>>) -> Self {
            self.0.set("ServiceNow", value.into());
            self
        }

        /// The properties that are applied when using Zendesk as a flow source.
        ///
        /// `Zendesk`.
        pub fn zendesk(mut self, value: impl Into<Value<ZendeskSourceProperties>>) -> Self {
            self.0.set("Zendesk", value.into());
            self
        }
    }

    impl From<SourceConnectorProperties> for Json {
        fn from(value: SourceConnectorProperties) -> Self {
            value.0.into()
        }
    }

    /// The configuration that controls how Customer Profiles retrieves data from the source.
    ///
    /// A property type of `AWS::CustomerProfiles::Integration`.
    ///
    /// Required: `ConnectorType`, `SourceConnectorProperties`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceFlowConfig(Properties);

    impl SourceFlowConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Amazon AppFlow connector profile. This name must be unique for each connector profile in the AWS account .
        ///
        /// `ConnectorProfileName`.
        pub fn connector_profile_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectorProfileName", value.into());
            self
        }

        /// The type of connector, such as Salesforce, Marketo, and so on.
        ///
        /// `ConnectorType`. Required. Allowed: [`ConnectorType`].
        pub fn connector_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectorType", value.into());
            self
        }

        /// Defines the configuration for a scheduled incremental data pull. If a valid configuration is provided, the fields specified in the configuration are used when querying for the incremental data pull.
        ///
        /// `IncrementalPullConfig`.
        pub fn incremental_pull_config(
            mut self,
            value: impl Into<Value<IncrementalPullConfig>>,
        ) -> Self {
            self.0.set("IncrementalPullConfig", value.into());
            self
        }

        /// Specifies the information that is required to query a particular source connector.
        ///
        /// `SourceConnectorProperties`. Required.
        pub fn source_connector_properties(
            mut self,
            value: impl Into<Value<SourceConnectorProperties>>,
        ) -> Self {
            self.0.set("SourceConnectorProperties", value.into());
            self
        }
    }

    impl From<SourceFlowConfig> for Json {
        fn from(value: SourceFlowConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CustomerProfiles::Integration`.
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

    /// The `Task` property type specifies the class for modeling different type of tasks. Task implementation varies based on the TaskType.
    ///
    /// A property type of `AWS::CustomerProfiles::Integration`.
    ///
    /// Required: `SourceFields`, `TaskType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Task(Properties);

    impl Task {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The operation to be performed on the provided source fields.
        ///
        /// `ConnectorOperator`.
        pub fn connector_operator(mut self, value: impl Into<Value<ConnectorOperator>>) -> Self {
            self.0.set("ConnectorOperator", value.into());
            self
        }

        /// A field in a destination connector, or a field value against which Amazon AppFlow validates a source field.
        ///
        /// `DestinationField`.
        pub fn destination_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationField", value.into());
            self
        }

        /// The source fields to which a particular task is applied.
        ///
        /// `SourceFields`. Required.
        pub fn source_fields(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SourceFields", value.into());
            self
        }

        /// A map used to store task-related information. The service looks for particular information based on the TaskType.
        ///
        /// `TaskProperties`.
        pub fn task_properties(mut self, value: impl Into<List<TaskPropertiesMap>>) -> Self {
            self.0.set("TaskProperties", value.into());
            self
        }

        /// Specifies the particular task implementation that Amazon AppFlow performs.
        ///
        /// `TaskType`. Required. Allowed: [`TaskType`].
        pub fn task_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TaskType", value.into());
            self
        }
    }

    impl From<Task> for Json {
        fn from(value: Task) -> Self {
            value.0.into()
        }
    }

    /// A map used to store task-related information. The execution service looks for particular information based on the `TaskType` .
    ///
    /// A property type of `AWS::CustomerProfiles::Integration`.
    ///
    /// Required: `OperatorPropertyKey`, `Property`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskPropertiesMap(Properties);

    impl TaskPropertiesMap {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The task property key.
        ///
        /// `OperatorPropertyKey`. Required. Allowed: [`OperatorPropertyKey`].
        pub fn operator_property_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OperatorPropertyKey", value.into());
            self
        }

        /// The task property value.
        ///
        /// `Property`. Required.
        pub fn property(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Property", value.into());
            self
        }
    }

    impl From<TaskPropertiesMap> for Json {
        fn from(value: TaskPropertiesMap) -> Self {
            value.0.into()
        }
    }

    /// The trigger settings that determine how and when Amazon AppFlow runs the specified flow.
    ///
    /// A property type of `AWS::CustomerProfiles::Integration`.
    ///
    /// Required: `TriggerType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TriggerConfig(Properties);

    impl TriggerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the configuration details of a schedule-triggered flow that you define. Currently, these settings only apply to the Scheduled trigger type.
        ///
        /// `TriggerProperties`.
        pub fn trigger_properties(mut self, value: impl Into<Value<TriggerProperties>>) -> Self {
            self.0.set("TriggerProperties", value.into());
            self
        }

        /// Specifies the type of flow trigger. It can be OnDemand, Scheduled, or Event.
        ///
        /// `TriggerType`. Required. Allowed: [`TriggerType`].
        pub fn trigger_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TriggerType", value.into());
            self
        }
    }

    impl From<TriggerConfig> for Json {
        fn from(value: TriggerConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration details that control the trigger for a flow. Currently, these settings only apply to the Scheduled trigger type.
    ///
    /// A property type of `AWS::CustomerProfiles::Integration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TriggerProperties(Properties);

    impl TriggerProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the configuration details of a schedule-triggered flow that you define.
        ///
        /// `Scheduled`.
        pub fn scheduled(mut self, value: impl Into<Value<ScheduledTriggerProperties>>) -> Self {
            self.0.set("Scheduled", value.into());
            self
        }
    }

    impl From<TriggerProperties> for Json {
        fn from(value: TriggerProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when using Zendesk as a flow source.
    ///
    /// A property type of `AWS::CustomerProfiles::Integration`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ZendeskSourceProperties(Properties);

    impl ZendeskSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object specified in the Zendesk flow source.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<ZendeskSourceProperties> for Json {
        fn from(value: ZendeskSourceProperties) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Scope`.
        pub enum Scope {
            Profile = "PROFILE",
            Domain = "DOMAIN",
        }

        /// Words for `Marketo`.
        pub enum Marketo {
            Projection = "PROJECTION",
            LessThan = "LESS_THAN",
            GreaterThan = "GREATER_THAN",
            Between = "BETWEEN",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `S3`.
        pub enum S3 {
            Projection = "PROJECTION",
            LessThan = "LESS_THAN",
            GreaterThan = "GREATER_THAN",
            Between = "BETWEEN",
            LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
            GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
            EqualTo = "EQUAL_TO",
            NotEqualTo = "NOT_EQUAL_TO",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `Salesforce`.
        pub enum Salesforce {
            Projection = "PROJECTION",
            LessThan = "LESS_THAN",
            GreaterThan = "GREATER_THAN",
            Contains = "CONTAINS",
            Between = "BETWEEN",
            LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
            GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
            EqualTo = "EQUAL_TO",
            NotEqualTo = "NOT_EQUAL_TO",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `ServiceNow`.
        pub enum ServiceNow {
            Projection = "PROJECTION",
            LessThan = "LESS_THAN",
            GreaterThan = "GREATER_THAN",
            Contains = "CONTAINS",
            Between = "BETWEEN",
            LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
            GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
            EqualTo = "EQUAL_TO",
            NotEqualTo = "NOT_EQUAL_TO",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `Zendesk`.
        pub enum Zendesk {
            Projection = "PROJECTION",
            GreaterThan = "GREATER_THAN",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `DataPullMode`.
        pub enum DataPullMode {
            Incremental = "Incremental",
            Complete = "Complete",
        }

        /// Words for `ScheduleExpression`.
        pub enum ScheduleExpression {
            Rate5minutes = "rate(5minutes)",
            Rate15minutes = "rate(15minutes)",
            Rate1hours = "rate(1hours)",
            Rate1days = "rate(1days)",
        }

        /// Words for `ConnectorType`.
        pub enum ConnectorType {
            Salesforce = "Salesforce",
            Marketo = "Marketo",
            ServiceNow = "ServiceNow",
            Zendesk = "Zendesk",
            S3 = "S3",
        }

        /// Words for `TaskType`.
        pub enum TaskType {
            Arithmetic = "Arithmetic",
            Filter = "Filter",
            Map = "Map",
            Mask = "Mask",
            Merge = "Merge",
            Truncate = "Truncate",
            Validate = "Validate",
        }

        /// Words for `OperatorPropertyKey`.
        pub enum OperatorPropertyKey {
            Value = "VALUE",
            Values = "VALUES",
            DataType = "DATA_TYPE",
            UpperBound = "UPPER_BOUND",
            LowerBound = "LOWER_BOUND",
            SourceDataType = "SOURCE_DATA_TYPE",
            DestinationDataType = "DESTINATION_DATA_TYPE",
            ValidationAction = "VALIDATION_ACTION",
            MaskValue = "MASK_VALUE",
            MaskLength = "MASK_LENGTH",
            TruncateLength = "TRUNCATE_LENGTH",
            MathOperationFieldsOrder = "MATH_OPERATION_FIELDS_ORDER",
            ConcatFormat = "CONCAT_FORMAT",
            SubfieldCategoryMap = "SUBFIELD_CATEGORY_MAP",
        }

        /// Words for `TriggerType`.
        pub enum TriggerType {
            Scheduled = "Scheduled",
            Event = "Event",
            OnDemand = "OnDemand",
        }
    }
}

/// Property types and words of [`ObjectType`].
pub mod object_type {
    use crate::{Json, List, Properties, Value};

    /// A map of the name and ObjectType field.
    ///
    /// A property type of `AWS::CustomerProfiles::ObjectType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldMap(Properties);

    impl FieldMap {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of the field.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Represents a field in a ProfileObjectType.
        ///
        /// `ObjectTypeField`.
        pub fn object_type_field(mut self, value: impl Into<Value<ObjectTypeField>>) -> Self {
            self.0.set("ObjectTypeField", value.into());
            self
        }
    }

    impl From<FieldMap> for Json {
        fn from(value: FieldMap) -> Self {
            value.0.into()
        }
    }

    /// A unique key map that can be used to map data to the profile.
    ///
    /// A property type of `AWS::CustomerProfiles::ObjectType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeyMap(Properties);

    impl KeyMap {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of the key.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A list of ObjectTypeKey.
        ///
        /// `ObjectTypeKeyList`.
        pub fn object_type_key_list(mut self, value: impl Into<List<ObjectTypeKey>>) -> Self {
            self.0.set("ObjectTypeKeyList", value.into());
            self
        }
    }

    impl From<KeyMap> for Json {
        fn from(value: KeyMap) -> Self {
            value.0.into()
        }
    }

    /// Represents a field in a ProfileObjectType.
    ///
    /// A property type of `AWS::CustomerProfiles::ObjectType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ObjectTypeField(Properties);

    impl ObjectTypeField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The content type of the field. Used for determining equality when searching.
        ///
        /// `ContentType`. Allowed: [`ContentType`].
        pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }

        /// A field of a ProfileObject. For example: \_source.FirstName, where “\_source” is a ProfileObjectType of a Zendesk user and “FirstName” is a field in that ObjectType.
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// The location of the data in the standard ProfileObject model. For example: \_profile.Address.PostalCode.
        ///
        /// `Target`.
        pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Target", value.into());
            self
        }
    }

    impl From<ObjectTypeField> for Json {
        fn from(value: ObjectTypeField) -> Self {
            value.0.into()
        }
    }

    /// An object that defines the Key element of a ProfileObject. A Key is a special element that can be used to search for a customer profile.
    ///
    /// A property type of `AWS::CustomerProfiles::ObjectType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ObjectTypeKey(Properties);

    impl ObjectTypeKey {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The reference for the key name of the fields map.
        ///
        /// `FieldNames`.
        pub fn field_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("FieldNames", value.into());
            self
        }

        /// The types of keys that a ProfileObject can have. Each ProfileObject can have only 1 UNIQUE key but multiple PROFILE keys. PROFILE means that this key can be used to tie an object to a PROFILE.
        ///
        /// `StandardIdentifiers`. Allowed: [`StandardIdentifiers`].
        pub fn standard_identifiers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StandardIdentifiers", value.into());
            self
        }
    }

    impl From<ObjectTypeKey> for Json {
        fn from(value: ObjectTypeKey) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CustomerProfiles::ObjectType`.
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
        /// Words for `ContentType`.
        pub enum ContentType {
            String = "STRING",
            Number = "NUMBER",
            PhoneNumber = "PHONE_NUMBER",
            EmailAddress = "EMAIL_ADDRESS",
            Name = "NAME",
        }

        /// Words for `StandardIdentifiers`.
        pub enum StandardIdentifiers {
            Profile = "PROFILE",
            Unique = "UNIQUE",
            Secondary = "SECONDARY",
            LookupOnly = "LOOKUP_ONLY",
            NewOnly = "NEW_ONLY",
            Asset = "ASSET",
            Case = "CASE",
            Order = "ORDER",
            AirPreference = "AIR_PREFERENCE",
            AirBooking = "AIR_BOOKING",
            AirSegment = "AIR_SEGMENT",
            HotelPreference = "HOTEL_PREFERENCE",
            HotelStayRevenue = "HOTEL_STAY_REVENUE",
            HotelReservation = "HOTEL_RESERVATION",
            Loyalty = "LOYALTY",
            LoyaltyTransaction = "LOYALTY_TRANSACTION",
            LoyaltyPromotion = "LOYALTY_PROMOTION",
            WebAnalytics = "WEB_ANALYTICS",
            Device = "DEVICE",
            CommunicationRecord = "COMMUNICATION_RECORD",
        }
    }
}

/// Property types and words of [`Recommender`].
pub mod recommender {
    use crate::{Json, List, Properties, Value};

    /// Event parameters with type and value threshold
    ///
    /// A property type of `AWS::CustomerProfiles::Recommender`.
    ///
    /// Required: `EventType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventParameters(Properties);

    impl EventParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of event
        ///
        /// `EventType`. Required.
        pub fn event_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventType", value.into());
            self
        }

        /// The threshold of the event type. Only events with a value greater or equal to this threshold will be considered for solution creation.
        ///
        /// `EventValueThreshold`.
        pub fn event_value_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("EventValueThreshold", value.into());
            self
        }
    }

    impl From<EventParameters> for Json {
        fn from(value: EventParameters) -> Self {
            value.0.into()
        }
    }

    /// Configuration for events used in the recommender
    ///
    /// A property type of `AWS::CustomerProfiles::Recommender`.
    ///
    /// Required: `EventParametersList`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventsConfig(Properties);

    impl EventsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of event parameters with their value thresholds
        ///
        /// `EventParametersList`. Required.
        pub fn event_parameters_list(mut self, value: impl Into<List<EventParameters>>) -> Self {
            self.0.set("EventParametersList", value.into());
            self
        }
    }

    impl From<EventsConfig> for Json {
        fn from(value: EventsConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration for the recommender
    ///
    /// A property type of `AWS::CustomerProfiles::Recommender`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecommenderConfig(Properties);

    impl RecommenderConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for events used in the recommender
        ///
        /// `EventsConfig`.
        pub fn events_config(mut self, value: impl Into<Value<EventsConfig>>) -> Self {
            self.0.set("EventsConfig", value.into());
            self
        }
    }

    impl From<RecommenderConfig> for Json {
        fn from(value: RecommenderConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about the latest recommender update
    ///
    /// A property type of `AWS::CustomerProfiles::Recommender`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecommenderUpdate(Properties);

    impl RecommenderUpdate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The timestamp of when the update was created
        ///
        /// `CreationDateTime`.
        pub fn creation_date_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreationDateTime", value.into());
            self
        }

        /// The reason for update failure
        ///
        /// `FailureReason`.
        pub fn failure_reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FailureReason", value.into());
            self
        }

        /// The timestamp of when the update was last modified
        ///
        /// `LastUpdatedDateTime`.
        pub fn last_updated_date_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastUpdatedDateTime", value.into());
            self
        }

        /// Configuration for the recommender
        ///
        /// `RecommenderConfig`.
        pub fn recommender_config(mut self, value: impl Into<Value<RecommenderConfig>>) -> Self {
            self.0.set("RecommenderConfig", value.into());
            self
        }

        /// The status of the recommender
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<RecommenderUpdate> for Json {
        fn from(value: RecommenderUpdate) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CustomerProfiles::Recommender`.
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

    /// A property type of `AWS::CustomerProfiles::Recommender`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrainingMetrics(Properties);

    impl TrainingMetrics {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Training metrics by type
        ///
        /// `Metrics`.
        pub fn metrics(mut self, value: impl Into<Value<TrainingMetricsMetrics>>) -> Self {
            self.0.set("Metrics", value.into());
            self
        }

        /// Timestamp of the training metrics
        ///
        /// `Time`.
        pub fn time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Time", value.into());
            self
        }
    }

    impl From<TrainingMetrics> for Json {
        fn from(value: TrainingMetrics) -> Self {
            value.0.into()
        }
    }

    /// Training metrics by type
    ///
    /// A property type of `AWS::CustomerProfiles::Recommender`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrainingMetricsMetrics(Properties);

    impl TrainingMetricsMetrics {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `coverage`.
        pub fn coverage(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("coverage", value.into());
            self
        }

        /// `freshness`.
        pub fn freshness(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("freshness", value.into());
            self
        }

        /// `hit`.
        pub fn hit(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("hit", value.into());
            self
        }

        /// `popularity`.
        pub fn popularity(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("popularity", value.into());
            self
        }

        /// `recall`.
        pub fn recall(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("recall", value.into());
            self
        }

        /// `similarity`.
        pub fn similarity(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("similarity", value.into());
            self
        }
    }

    impl From<TrainingMetricsMetrics> for Json {
        fn from(value: TrainingMetricsMetrics) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `RecommenderRecipeName`.
        pub enum RecommenderRecipeName {
            FrequentlyPairedItems = "frequently-paired-items",
            PersonalizedRanking = "personalized-ranking",
            PopularItems = "popular-items",
            RecommendedForYou = "recommended-for-you",
            SimilarItems = "similar-items",
            TrendingNow = "trending-now",
        }

        /// Words for `Status`.
        pub enum Status {
            Pending = "PENDING",
            InProgress = "IN_PROGRESS",
            Stopping = "STOPPING",
            Starting = "STARTING",
            Active = "ACTIVE",
            Inactive = "INACTIVE",
            Failed = "FAILED",
            Deleting = "DELETING",
        }
    }
}

/// Property types of [`RecommenderFilter`].
pub mod recommender_filter {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::CustomerProfiles::RecommenderFilter`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsItem(Properties);

    impl TagsItem {
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

    impl From<TagsItem> for Json {
        fn from(value: TagsItem) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`RecommenderSchema`].
pub mod recommender_schema {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::CustomerProfiles::RecommenderSchema`.
    ///
    /// Required: `TargetFieldName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecommenderSchemaField(Properties);

    impl RecommenderSchemaField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ContentType`. Allowed: [`ContentType`].
        pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }

        /// `FeatureType`. Allowed: [`FeatureType`].
        pub fn feature_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FeatureType", value.into());
            self
        }

        /// `TargetFieldName`. Required.
        pub fn target_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetFieldName", value.into());
            self
        }
    }

    impl From<RecommenderSchemaField> for Json {
        fn from(value: RecommenderSchemaField) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CustomerProfiles::RecommenderSchema`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsItem(Properties);

    impl TagsItem {
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

    impl From<TagsItem> for Json {
        fn from(value: TagsItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ContentType`.
        pub enum ContentType {
            String = "STRING",
            Number = "NUMBER",
        }

        /// Words for `FeatureType`.
        pub enum FeatureType {
            Textual = "TEXTUAL",
            Categorical = "CATEGORICAL",
        }
    }
}

/// Property types and words of [`SegmentDefinition`].
pub mod segment_definition {
    use crate::{Json, List, Properties, Value};

    /// Contains dimensions that determine what to segment on.
    ///
    /// A property type of `AWS::CustomerProfiles::SegmentDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Group(Properties);

    impl Group {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the attributes to segment on.
        ///
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// Defines the starting source of data.
        ///
        /// `SourceSegments`.
        pub fn source_segments(mut self, value: impl Into<List<SourceSegment>>) -> Self {
            self.0.set("SourceSegments", value.into());
            self
        }

        /// Defines how to interact with the source data.
        ///
        /// `SourceType`. Allowed: [`IncludeOptions`].
        pub fn source_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceType", value.into());
            self
        }

        /// Defines how to interact with the profiles found in the current filtering.
        ///
        /// `Type`. Allowed: [`IncludeOptions`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Group> for Json {
        fn from(value: Group) -> Self {
            value.0.into()
        }
    }

    /// Contains all groups of the segment definition.
    ///
    /// A property type of `AWS::CustomerProfiles::SegmentDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SegmentGroup(Properties);

    impl SegmentGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Holds the list of groups within the segment definition.
        ///
        /// `Groups`.
        pub fn groups(mut self, value: impl Into<List<Group>>) -> Self {
            self.0.set("Groups", value.into());
            self
        }

        /// Defines whether to include or exclude the profiles that fit the segment criteria.
        ///
        /// `Include`. Allowed: [`IncludeOptions`].
        pub fn include(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Include", value.into());
            self
        }
    }

    impl From<SegmentGroup> for Json {
        fn from(value: SegmentGroup) -> Self {
            value.0.into()
        }
    }

    /// Defines how segments should be sorted and ordered in the results.
    ///
    /// A property type of `AWS::CustomerProfiles::SegmentDefinition`.
    ///
    /// Required: `Attributes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SegmentSort(Properties);

    impl SegmentSort {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of attributes used to sort the segments and their ordering preferences.
        ///
        /// `Attributes`. Required.
        pub fn attributes(mut self, value: impl Into<List<SortAttribute>>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }
    }

    impl From<SegmentSort> for Json {
        fn from(value: SegmentSort) -> Self {
            value.0.into()
        }
    }

    /// Defines the characteristics and rules for sorting by a specific attribute.
    ///
    /// A property type of `AWS::CustomerProfiles::SegmentDefinition`.
    ///
    /// Required: `Name`, `Order`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SortAttribute(Properties);

    impl SortAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The data type of the sort attribute (e.g., string, number, date).
        ///
        /// `DataType`. Allowed: [`DataType`].
        pub fn data_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataType", value.into());
            self
        }

        /// The name of the attribute to sort by.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The sort order for the attribute (ascending or descending).
        ///
        /// `Order`. Required. Allowed: [`Order`].
        pub fn order(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Order", value.into());
            self
        }

        /// The type of attribute (e.g., profile, calculated).
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<SortAttribute> for Json {
        fn from(value: SortAttribute) -> Self {
            value.0.into()
        }
    }

    /// The source segments to build off of.
    ///
    /// A property type of `AWS::CustomerProfiles::SegmentDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceSegment(Properties);

    impl SourceSegment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the source segment.
        ///
        /// `SegmentDefinitionName`.
        pub fn segment_definition_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentDefinitionName", value.into());
            self
        }
    }

    impl From<SourceSegment> for Json {
        fn from(value: SourceSegment) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::CustomerProfiles::SegmentDefinition`.
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
        /// Words for `IncludeOptions`.
        pub enum IncludeOptions {
            All = "ALL",
            Any = "ANY",
            None = "NONE",
        }

        /// Words for `DataType`.
        pub enum DataType {
            String = "STRING",
            Number = "NUMBER",
            Date = "DATE",
        }

        /// Words for `Order`.
        pub enum Order {
            Asc = "ASC",
            Desc = "DESC",
        }

        /// Words for `Type`.
        pub enum Type {
            Profile = "PROFILE",
            Calculated = "CALCULATED",
        }
    }
}
