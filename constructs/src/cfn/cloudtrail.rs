//! `AWS::CloudTrail`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Contains information about a returned CloudTrail channel.
///
/// [`AWS::CloudTrail::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-channel.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Channel(Properties);

impl Channel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// One or more event data stores to which events arriving through a channel will be logged.
    ///
    /// `Destinations`.
    pub fn destinations(mut self, value: impl Into<List<channel::Destination>>) -> Self {
        self.0.set("Destinations", value.into());
        self
    }

    /// The name of the channel.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The name of the partner or external event source. You cannot change this name after you create the channel. A maximum of one channel is allowed per source.
    ///
    /// `Source`. A change replaces the resource.
    pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Source", value.into());
        self
    }

    /// A list of tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<channel::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Channel {
    const TYPE: &'static str = "AWS::CloudTrail::Channel";
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
    /// `Ref` returns the ARN of the CloudTrail channel, such as `arn:aws:cloudtrail:us-east-2:123456789012:channel/01234567890` .
    ///
    /// `Fn::GetAtt` of `ChannelArn`.
    #[must_use]
    pub fn channel_arn(self) -> Value<String> {
        self.attribute("ChannelArn")
    }
}

/// Creates a custom dashboard or the Highlights dashboard.
///
/// [`AWS::CloudTrail::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-dashboard.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Dashboard(Properties);

impl Dashboard {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the dashboard. The name must be unique to your account.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The schedule for a dashboard refresh.
    ///
    /// `RefreshSchedule`.
    pub fn refresh_schedule(mut self, value: impl Into<Value<dashboard::RefreshSchedule>>) -> Self {
        self.0.set("RefreshSchedule", value.into());
        self
    }

    /// A list of tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dashboard::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies whether termination protection is enabled for the dashboard. If termination protection is enabled, you cannot delete the dashboard until termination protection is disabled.
    ///
    /// `TerminationProtectionEnabled`.
    pub fn termination_protection_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("TerminationProtectionEnabled", value.into());
        self
    }

    /// An array of widgets for a custom dashboard. A custom dashboard can have a maximum of ten widgets.
    ///
    /// `Widgets`.
    pub fn widgets(mut self, value: impl Into<List<dashboard::Widget>>) -> Self {
        self.0.set("Widgets", value.into());
        self
    }
}

impl Resource for Dashboard {
    const TYPE: &'static str = "AWS::CloudTrail::Dashboard";
}

impl Construct for Dashboard {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Dashboard> for Properties {
    fn from(value: Dashboard) -> Self {
        value.0
    }
}

impl Handle<Dashboard> {
    /// The timestamp that shows when the dashboard was created.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The ARN for the dashboard.
    ///
    /// `Fn::GetAtt` of `DashboardArn`.
    #[must_use]
    pub fn dashboard_arn(self) -> Value<String> {
        self.attribute("DashboardArn")
    }

    /// The status of the dashboard.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The type of dashboard.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }

    /// The timestamp that shows when the dashboard was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[must_use]
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// Creates a new event data store.
///
/// [`AWS::CloudTrail::EventDataStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-eventdatastore.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventDataStore(Properties);

impl EventDataStore {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The advanced event selectors to use to select the events for the data store. You can configure up to five advanced event selectors for each event data store.
    ///
    /// `AdvancedEventSelectors`.
    pub fn advanced_event_selectors(
        mut self,
        value: impl Into<List<event_data_store::AdvancedEventSelector>>,
    ) -> Self {
        self.0.set("AdvancedEventSelectors", value.into());
        self
    }

    /// The billing mode for the event data store determines the cost for ingesting events and the default and maximum retention period for the event data store.
    ///
    /// `BillingMode`. Allowed: [`BillingMode`](event_data_store::BillingMode).
    pub fn billing_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BillingMode", value.into());
        self
    }

    /// The list of context key selectors that are configured for the event data store.
    ///
    /// `ContextKeySelectors`.
    pub fn context_key_selectors(
        mut self,
        value: impl Into<List<event_data_store::ContextKeySelector>>,
    ) -> Self {
        self.0.set("ContextKeySelectors", value.into());
        self
    }

    /// Indicates if [Lake query federation](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-federation.html) is enabled. By default, Lake query federation is disabled.
    ///
    /// `FederationEnabled`.
    pub fn federation_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("FederationEnabled", value.into());
        self
    }

    /// If Lake query federation is enabled, provides the ARN of the federation role used to access the resources for the federated event data store.
    ///
    /// `FederationRoleArn`.
    pub fn federation_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FederationRoleArn", value.into());
        self
    }

    /// Specifies whether the event data store should start ingesting live events. The default is true.
    ///
    /// `IngestionEnabled`.
    pub fn ingestion_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IngestionEnabled", value.into());
        self
    }

    /// A JSON string that contains the Insights types you want to log on an event data store. `ApiCallRateInsight` and `ApiErrorRateInsight` are valid Insight types.
    ///
    /// `InsightSelectors`.
    pub fn insight_selectors(
        mut self,
        value: impl Into<List<event_data_store::InsightSelector>>,
    ) -> Self {
        self.0.set("InsightSelectors", value.into());
        self
    }

    /// The ARN (or ID suffix of the ARN) of the destination event data store that logs Insights events.
    ///
    /// `InsightsDestination`.
    pub fn insights_destination(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InsightsDestination", value.into());
        self
    }

    /// Specifies the AWS key ID to use to encrypt the events delivered by CloudTrail. The value can be an alias name prefixed by `alias/` , a fully specified ARN to an alias, a fully specified ARN to a key, or a globally unique identifier.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The maximum allowed size for events to be stored in the specified event data store. If you are using context key selectors, MaxEventSize must be set to Large.
    ///
    /// `MaxEventSize`. Allowed: [`MaxEventSize`](event_data_store::MaxEventSize).
    pub fn max_event_size(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MaxEventSize", value.into());
        self
    }

    /// Specifies whether the event data store includes events from all Regions, or only from the Region in which the event data store is created.
    ///
    /// `MultiRegionEnabled`.
    pub fn multi_region_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("MultiRegionEnabled", value.into());
        self
    }

    /// The name of the event data store.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies whether an event data store collects events logged for an organization in AWS Organizations .
    ///
    /// `OrganizationEnabled`.
    pub fn organization_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("OrganizationEnabled", value.into());
        self
    }

    /// The retention period of the event data store, in days. If `BillingMode` is set to `EXTENDABLE_RETENTION_PRICING` , you can set a retention period of up to 3653 days, the equivalent of 10 years.
    ///
    /// `RetentionPeriod`.
    pub fn retention_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("RetentionPeriod", value.into());
        self
    }

    /// A list of tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<event_data_store::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies whether termination protection is enabled for the event data store. If termination protection is enabled, you cannot delete the event data store until termination protection is disabled.
    ///
    /// `TerminationProtectionEnabled`.
    pub fn termination_protection_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("TerminationProtectionEnabled", value.into());
        self
    }
}

impl Resource for EventDataStore {
    const TYPE: &'static str = "AWS::CloudTrail::EventDataStore";
}

impl Construct for EventDataStore {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventDataStore> for Properties {
    fn from(value: EventDataStore) -> Self {
        value.0
    }
}

impl Handle<EventDataStore> {
    /// `Ref` returns the time stamp of the creation of the event data store, such as `1248496624` .
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `Ref` returns the ARN of the CloudTrail event data store, such as `arn:aws:cloudtrail:us-east-1:12345678910:eventdatastore/EXAMPLE-f852-4e8f-8bd1-bcf6cEXAMPLE` .
    ///
    /// `Fn::GetAtt` of `EventDataStoreArn`.
    #[must_use]
    pub fn event_data_store_arn(self) -> Value<String> {
        self.attribute("EventDataStoreArn")
    }

    /// `Ref` returns the status of the event data store, such as `ENABLED` .
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Ref` returns the time stamp that updates were made to an event data store, such as `1598296624` .
    ///
    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[must_use]
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// Attaches a resource-based permission policy to a CloudTrail event data store, dashboard, or channel.
///
/// [`AWS::CloudTrail::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-resourcepolicy.html).
///
/// Required: `ResourceArn`, `ResourcePolicy`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourcePolicy(Properties);

impl ResourcePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the CloudTrail event data store, dashboard, or channel attached to the resource-based policy.
    ///
    /// `ResourceArn`. Required. A change replaces the resource.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }

    /// A JSON-formatted string for an AWS resource-based policy.
    ///
    /// `ResourcePolicy`. Required.
    pub fn resource_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ResourcePolicy", value.into());
        self
    }
}

impl Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::CloudTrail::ResourcePolicy";
}

impl Construct for ResourcePolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourcePolicy> for Properties {
    fn from(value: ResourcePolicy) -> Self {
        value.0
    }
}

/// Creates a trail that specifies the settings for delivery of log data to an Amazon S3 bucket.
///
/// [`AWS::CloudTrail::Trail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html).
///
/// Required: `IsLogging`, `S3BucketName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Trail(Properties);

impl Trail {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the settings for advanced event selectors. You can use advanced event selectors to log management events, data events for all resource types, and network activity events.
    ///
    /// `AdvancedEventSelectors`.
    pub fn advanced_event_selectors(
        mut self,
        value: impl Into<List<trail::AdvancedEventSelector>>,
    ) -> Self {
        self.0.set("AdvancedEventSelectors", value.into());
        self
    }

    /// Specifies the aggregation configuration to aggregate CloudTrail Events. A maximum of 1 aggregation configuration is allowed.
    ///
    /// `AggregationConfigurations`.
    pub fn aggregation_configurations(
        mut self,
        value: impl Into<List<trail::AggregationConfiguration>>,
    ) -> Self {
        self.0.set("AggregationConfigurations", value.into());
        self
    }

    /// Specifies a log group name using an Amazon Resource Name (ARN), a unique identifier that represents the log group to which CloudTrail logs are delivered. You must use a log group that exists in your account.
    ///
    /// `CloudWatchLogsLogGroupArn`.
    pub fn cloud_watch_logs_log_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CloudWatchLogsLogGroupArn", value.into());
        self
    }

    /// Specifies the role for the CloudWatch Logs endpoint to assume to write to a user's log group. You must use a role that exists in your account.
    ///
    /// `CloudWatchLogsRoleArn`.
    pub fn cloud_watch_logs_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CloudWatchLogsRoleArn", value.into());
        self
    }

    /// Specifies whether log file validation is enabled. The default is false.
    ///
    /// `EnableLogFileValidation`.
    pub fn enable_log_file_validation(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableLogFileValidation", value.into());
        self
    }

    /// Use event selectors to further specify the management and data event settings for your trail. By default, trails created without specific event selectors will be configured to log all read and write management events, and no data events.
    ///
    /// `EventSelectors`.
    pub fn event_selectors(mut self, value: impl Into<List<trail::EventSelector>>) -> Self {
        self.0.set("EventSelectors", value.into());
        self
    }

    /// Specifies whether the trail is publishing events from global services such as IAM to the log files.
    ///
    /// `IncludeGlobalServiceEvents`.
    pub fn include_global_service_events(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IncludeGlobalServiceEvents", value.into());
        self
    }

    /// A JSON string that contains the Insights types you want to log on a trail. `ApiCallRateInsight` and `ApiErrorRateInsight` are valid Insight types.
    ///
    /// `InsightSelectors`.
    pub fn insight_selectors(mut self, value: impl Into<List<trail::InsightSelector>>) -> Self {
        self.0.set("InsightSelectors", value.into());
        self
    }

    /// Whether the CloudTrail trail is currently logging AWS API calls.
    ///
    /// `IsLogging`. Required.
    pub fn is_logging(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsLogging", value.into());
        self
    }

    /// Specifies whether the trail applies only to the current Region or to all Regions. The default is false.
    ///
    /// `IsMultiRegionTrail`.
    pub fn is_multi_region_trail(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsMultiRegionTrail", value.into());
        self
    }

    /// Specifies whether the trail is applied to all accounts in an organization in AWS Organizations , or only for the current AWS account .
    ///
    /// `IsOrganizationTrail`.
    pub fn is_organization_trail(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsOrganizationTrail", value.into());
        self
    }

    /// Specifies the AWS key ID to use to encrypt the logs and digest files delivered by CloudTrail.
    ///
    /// `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KMSKeyId", value.into());
        self
    }

    /// Specifies the name of the Amazon S3 bucket designated for publishing log files. See [Amazon S3 Bucket naming rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html) .
    ///
    /// `S3BucketName`. Required.
    pub fn s3_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("S3BucketName", value.into());
        self
    }

    /// Specifies the Amazon S3 key prefix that comes after the name of the bucket you have designated for log file delivery.
    ///
    /// `S3KeyPrefix`.
    pub fn s3_key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("S3KeyPrefix", value.into());
        self
    }

    /// Specifies the name or ARN of the Amazon SNS topic defined for notification of log file delivery. The maximum length is 256 characters.
    ///
    /// `SnsTopicName`.
    pub fn sns_topic_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnsTopicName", value.into());
        self
    }

    /// A custom set of tags (key-value pairs) for this trail.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<trail::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies the name of the trail. The name must meet the following requirements:
    ///
    /// `TrailName`. A change replaces the resource.
    pub fn trail_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TrailName", value.into());
        self
    }
}

impl Resource for Trail {
    const TYPE: &'static str = "AWS::CloudTrail::Trail";
}

impl Construct for Trail {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Trail> for Properties {
    fn from(value: Trail) -> Self {
        value.0
    }
}

impl Handle<Trail> {
    /// `Ref` returns the ARN of the CloudTrail trail, such as `arn:aws:cloudtrail:us-east-2:123456789012:trail/myCloudTrail` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Ref` returns the ARN of the Amazon topic that's associated with the CloudTrail trail, such as `arn:aws:sns:us-east-2:123456789012:mySNSTopic` .
    ///
    /// `Fn::GetAtt` of `SnsTopicArn`.
    #[must_use]
    pub fn sns_topic_arn(self) -> Value<String> {
        self.attribute("SnsTopicArn")
    }
}

/// Property types and words of [`Channel`].
pub mod channel {
    use crate::{Json, Properties, Value};

    /// Contains information about the destination receiving events.
    ///
    /// A property type of `AWS::CloudTrail::Channel`.
    ///
    /// Required: `Location`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Destination(Properties);

    impl Destination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// For channels used for a CloudTrail Lake integration, the location is the ARN of an event data store that receives events from a channel. For service-linked channels, the location is the name of the AWS service.
        ///
        /// `Location`. Required.
        pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// The type of destination for events arriving from a channel. For channels used for a CloudTrail Lake integration, the value is `EVENT_DATA_STORE` . For service-linked channels, the value is `AWS_SERVICE` .
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Destination> for Json {
        fn from(value: Destination) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::CloudTrail::Channel`.
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
        /// Words for `Type`.
        pub enum Type {
            EventDataStore = "EVENT_DATA_STORE",
        }
    }
}

/// Property types and words of [`Dashboard`].
pub mod dashboard {
    use crate::{Json, List, Map, Properties, Value};

    /// The schedule for a dashboard refresh.
    ///
    /// A property type of `AWS::CloudTrail::Dashboard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RefreshSchedule(Properties);

    impl RefreshSchedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The frequency at which you want the dashboard refreshed.
        ///
        /// `Frequency`.
        pub fn frequency(mut self, value: impl Into<Value<RefreshScheduleFrequency>>) -> Self {
            self.0.set("Frequency", value.into());
            self
        }

        /// Specifies whether the refresh schedule is enabled. Set the value to `ENABLED` to enable the refresh schedule, or to `DISABLED` to turn off the refresh schedule.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// The time of day in UTC to run the schedule; for hourly only refer to minutes; default is 00:00.
        ///
        /// `TimeOfDay`.
        pub fn time_of_day(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeOfDay", value.into());
            self
        }
    }

    impl From<RefreshSchedule> for Json {
        fn from(value: RefreshSchedule) -> Self {
            value.0.into()
        }
    }

    /// The frequency at which you want the dashboard refreshed.
    ///
    /// A property type of `AWS::CloudTrail::Dashboard`.
    ///
    /// Required: `Unit`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RefreshScheduleFrequency(Properties);

    impl RefreshScheduleFrequency {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The frequency unit. Supported values are HOURS and DAYS.
        ///
        /// `Unit`. Required. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// The frequency value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<RefreshScheduleFrequency> for Json {
        fn from(value: RefreshScheduleFrequency) -> Self {
            value.0.into()
        }
    }

    /// An arbitrary set of tags (key-value pairs) for this dashboard.
    ///
    /// A property type of `AWS::CloudTrail::Dashboard`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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

    /// Contains information about a widget on a CloudTrail Lake dashboard.
    ///
    /// A property type of `AWS::CloudTrail::Dashboard`.
    ///
    /// Required: `QueryStatement`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Widget(Properties);

    impl Widget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The optional query parameters. The following query parameters are valid: `$StartTime$` , `$EndTime$` , and `$Period$` .
        ///
        /// `QueryParameters`.
        pub fn query_parameters(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("QueryParameters", value.into());
            self
        }

        /// The query statement for the widget. For custom dashboard widgets, you can query across multiple event data stores as long as all event data stores exist in your account.
        ///
        /// `QueryStatement`. Required.
        pub fn query_statement(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueryStatement", value.into());
            self
        }

        /// The view properties for the widget. For more information about view properties, see [View properties for widgets](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/lake-widget-properties.html) in the \*AWS CloudTrail User Guide\* .
        ///
        /// `ViewProperties`.
        pub fn view_properties(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("ViewProperties", value.into());
            self
        }
    }

    impl From<Widget> for Json {
        fn from(value: Widget) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Status`.
        pub enum Status {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Unit`.
        pub enum Unit {
            Hours = "HOURS",
            Days = "DAYS",
        }
    }
}

/// Property types and words of [`EventDataStore`].
pub mod event_data_store {
    use crate::{Json, List, Properties, Value};

    /// Advanced event selectors let you create fine-grained selectors for AWS CloudTrail management, data, and network activity events. They help you control costs by logging only those events that are important to you.
    ///
    /// A property type of `AWS::CloudTrail::EventDataStore`.
    ///
    /// Required: `FieldSelectors`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdvancedEventSelector(Properties);

    impl AdvancedEventSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains all selector statements in an advanced event selector.
        ///
        /// `FieldSelectors`. Required.
        pub fn field_selectors(mut self, value: impl Into<List<AdvancedFieldSelector>>) -> Self {
            self.0.set("FieldSelectors", value.into());
            self
        }

        /// An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3 buckets".
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<AdvancedEventSelector> for Json {
        fn from(value: AdvancedEventSelector) -> Self {
            value.0.into()
        }
    }

    /// A single selector statement in an advanced event selector.
    ///
    /// A property type of `AWS::CloudTrail::EventDataStore`.
    ///
    /// Required: `Field`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdvancedFieldSelector(Properties);

    impl AdvancedFieldSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An operator that includes events that match the last few characters of the event record field specified as the value of `Field` .
        ///
        /// `EndsWith`.
        pub fn ends_with(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EndsWith", value.into());
            self
        }

        /// An operator that includes events that match the exact value of the event record field specified as the value of `Field` . This is the only valid operator that you can use with the `readOnly` , `eventCategory` , and `resources.type` fields.
        ///
        /// `Equals`.
        pub fn equals(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Equals", value.into());
            self
        }

        /// A field in a CloudTrail event record on which to filter events to be logged.
        ///
        /// `Field`. Required.
        pub fn field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Field", value.into());
            self
        }

        /// An operator that excludes events that match the last few characters of the event record field specified as the value of `Field` .
        ///
        /// `NotEndsWith`.
        pub fn not_ends_with(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NotEndsWith", value.into());
            self
        }

        /// An operator that excludes events that match the exact value of the event record field specified as the value of `Field` .
        ///
        /// `NotEquals`.
        pub fn not_equals(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NotEquals", value.into());
            self
        }

        /// An operator that excludes events that match the first few characters of the event record field specified as the value of `Field` .
        ///
        /// `NotStartsWith`.
        pub fn not_starts_with(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NotStartsWith", value.into());
            self
        }

        /// An operator that includes events that match the first few characters of the event record field specified as the value of `Field` .
        ///
        /// `StartsWith`.
        pub fn starts_with(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StartsWith", value.into());
            self
        }
    }

    impl From<AdvancedFieldSelector> for Json {
        fn from(value: AdvancedFieldSelector) -> Self {
            value.0.into()
        }
    }

    /// An object that contains information types to be included in CloudTrail enriched events.
    ///
    /// A property type of `AWS::CloudTrail::EventDataStore`.
    ///
    /// Required: `Equals`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContextKeySelector(Properties);

    impl ContextKeySelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of keys defined by Type to be included in CloudTrail enriched events.
        ///
        /// `Equals`. Required.
        pub fn equals(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Equals", value.into());
            self
        }

        /// Specifies the type of the event record field in ContextKeySelector. Valid values include RequestContext, TagContext.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ContextKeySelector> for Json {
        fn from(value: ContextKeySelector) -> Self {
            value.0.into()
        }
    }

    /// A JSON string that contains a list of Insights types that are logged on an event data store.
    ///
    /// A property type of `AWS::CloudTrail::EventDataStore`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InsightSelector(Properties);

    impl InsightSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of Insights events to log on an event data store. `ApiCallRateInsight` and `ApiErrorRateInsight` are valid Insight types.
        ///
        /// `InsightType`. Allowed: [`InsightType`].
        pub fn insight_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InsightType", value.into());
            self
        }
    }

    impl From<InsightSelector> for Json {
        fn from(value: InsightSelector) -> Self {
            value.0.into()
        }
    }

    /// An arbitrary set of tags (key-value pairs) for this event data store.
    ///
    /// A property type of `AWS::CloudTrail::EventDataStore`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `BillingMode`.
        pub enum BillingMode {
            ExtendableRetentionPricing = "EXTENDABLE_RETENTION_PRICING",
            FixedRetentionPricing = "FIXED_RETENTION_PRICING",
        }

        /// Words for `MaxEventSize`.
        pub enum MaxEventSize {
            Standard = "Standard",
            Large = "Large",
        }

        /// Words for `Type`.
        pub enum Type {
            RequestContext = "RequestContext",
            TagContext = "TagContext",
        }

        /// Words for `InsightType`.
        pub enum InsightType {
            ApiCallRateInsight = "ApiCallRateInsight",
            ApiErrorRateInsight = "ApiErrorRateInsight",
        }
    }
}

/// Property types and words of [`Trail`].
pub mod trail {
    use crate::{Json, List, Properties, Value};

    /// Advanced event selectors let you create fine-grained selectors for AWS CloudTrail management, data, and network activity events. They help you control costs by logging only those events that are important to you.
    ///
    /// A property type of `AWS::CloudTrail::Trail`.
    ///
    /// Required: `FieldSelectors`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdvancedEventSelector(Properties);

    impl AdvancedEventSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains all selector statements in an advanced event selector.
        ///
        /// `FieldSelectors`. Required.
        pub fn field_selectors(mut self, value: impl Into<List<AdvancedFieldSelector>>) -> Self {
            self.0.set("FieldSelectors", value.into());
            self
        }

        /// An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3 buckets".
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<AdvancedEventSelector> for Json {
        fn from(value: AdvancedEventSelector) -> Self {
            value.0.into()
        }
    }

    /// A single selector statement in an advanced event selector.
    ///
    /// A property type of `AWS::CloudTrail::Trail`.
    ///
    /// Required: `Field`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdvancedFieldSelector(Properties);

    impl AdvancedFieldSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An operator that includes events that match the last few characters of the event record field specified as the value of `Field` .
        ///
        /// `EndsWith`.
        pub fn ends_with(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EndsWith", value.into());
            self
        }

        /// An operator that includes events that match the exact value of the event record field specified as the value of `Field` . This is the only valid operator that you can use with the `readOnly` , `eventCategory` , and `resources.type` fields.
        ///
        /// `Equals`.
        pub fn equals(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Equals", value.into());
            self
        }

        /// A field in a CloudTrail event record on which to filter events to be logged.
        ///
        /// `Field`. Required.
        pub fn field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Field", value.into());
            self
        }

        /// An operator that excludes events that match the last few characters of the event record field specified as the value of `Field` .
        ///
        /// `NotEndsWith`.
        pub fn not_ends_with(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NotEndsWith", value.into());
            self
        }

        /// An operator that excludes events that match the exact value of the event record field specified as the value of `Field` .
        ///
        /// `NotEquals`.
        pub fn not_equals(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NotEquals", value.into());
            self
        }

        /// An operator that excludes events that match the first few characters of the event record field specified as the value of `Field` .
        ///
        /// `NotStartsWith`.
        pub fn not_starts_with(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NotStartsWith", value.into());
            self
        }

        /// An operator that includes events that match the first few characters of the event record field specified as the value of `Field` .
        ///
        /// `StartsWith`.
        pub fn starts_with(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StartsWith", value.into());
            self
        }
    }

    impl From<AdvancedFieldSelector> for Json {
        fn from(value: AdvancedFieldSelector) -> Self {
            value.0.into()
        }
    }

    /// An object that contains configuration settings for aggregating events.
    ///
    /// A property type of `AWS::CloudTrail::Trail`.
    ///
    /// Required: `EventCategory`, `Templates`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AggregationConfiguration(Properties);

    impl AggregationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the event category for which aggregation should be performed.
        ///
        /// `EventCategory`. Required. Allowed: [`EventCategory`].
        pub fn event_category(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventCategory", value.into());
            self
        }

        /// A list of aggregation templates that can be used to configure event aggregation.
        ///
        /// `Templates`. Required. Allowed: [`Templates`].
        pub fn templates(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Templates", value.into());
            self
        }
    }

    impl From<AggregationConfiguration> for Json {
        fn from(value: AggregationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// You can configure the `DataResource` in an `EventSelector` to log data events for the following three resource types:
    ///
    /// A property type of `AWS::CloudTrail::Trail`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataResource(Properties);

    impl DataResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The resource type in which you want to log data events. You can specify the following \*basic\* event selector resource types:
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// An array of Amazon Resource Name (ARN) strings or partial ARN strings for the specified resource type.
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<DataResource> for Json {
        fn from(value: DataResource) -> Self {
            value.0.into()
        }
    }

    /// Use event selectors to further specify the management and data event settings for your trail. By default, trails created without specific event selectors will be configured to log all read and write management events, and no data events.
    ///
    /// A property type of `AWS::CloudTrail::Trail`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventSelector(Properties);

    impl EventSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// CloudTrail supports data event logging for Amazon S3 objects in standard S3 buckets, AWS Lambda functions, and Amazon DynamoDB tables with basic event selectors.
        ///
        /// `DataResources`.
        pub fn data_resources(mut self, value: impl Into<List<DataResource>>) -> Self {
            self.0.set("DataResources", value.into());
            self
        }

        /// An optional list of service event sources from which you do not want management events to be logged on your trail.
        ///
        /// `ExcludeManagementEventSources`.
        pub fn exclude_management_event_sources(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludeManagementEventSources", value.into());
            self
        }

        /// Specify if you want your event selector to include management events for your trail.
        ///
        /// `IncludeManagementEvents`.
        pub fn include_management_events(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeManagementEvents", value.into());
            self
        }

        /// Specify if you want your trail to log read-only events, write-only events, or all. For example, the EC2 `GetConsoleOutput` is a read-only API operation and `RunInstances` is a write-only API operation.
        ///
        /// `ReadWriteType`. Allowed: [`ReadWriteType`].
        pub fn read_write_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReadWriteType", value.into());
            self
        }
    }

    impl From<EventSelector> for Json {
        fn from(value: EventSelector) -> Self {
            value.0.into()
        }
    }

    /// A JSON string that contains a list of Insights types that are logged on a trail.
    ///
    /// A property type of `AWS::CloudTrail::Trail`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InsightSelector(Properties);

    impl InsightSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Select the event category on which Insights should be enabled.
        ///
        /// `EventCategories`. Allowed: [`EventCategories`].
        pub fn event_categories(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EventCategories", value.into());
            self
        }

        /// The type of Insights events to log on a trail. `ApiCallRateInsight` and `ApiErrorRateInsight` are valid Insight types.
        ///
        /// `InsightType`. Allowed: [`InsightType`].
        pub fn insight_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InsightType", value.into());
            self
        }
    }

    impl From<InsightSelector> for Json {
        fn from(value: InsightSelector) -> Self {
            value.0.into()
        }
    }

    /// An arbitrary set of tags (key-value pairs) for this trail.
    ///
    /// A property type of `AWS::CloudTrail::Trail`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `EventCategory`.
        pub enum EventCategory {
            Data = "Data",
        }

        /// Words for `Templates`.
        pub enum Templates {
            ApiActivity = "API_ACTIVITY",
            ResourceAccess = "RESOURCE_ACCESS",
            UserActions = "USER_ACTIONS",
        }

        /// Words for `Type`.
        pub enum Type {
            AwsLambdaFunction = "AWS::Lambda::Function",
            AwsS3Object = "AWS::S3::Object",
            AwsDynamoDBTable = "AWS::DynamoDB::Table",
            AwsS3OutpostsObject = "AWS::S3Outposts::Object",
            AwsManagedBlockchainNode = "AWS::ManagedBlockchain::Node",
            AwsS3ObjectLambdaAccessPoint = "AWS::S3ObjectLambda::AccessPoint",
            AwsEc2Snapshot = "AWS::EC2::Snapshot",
            AwsS3AccessPoint = "AWS::S3::AccessPoint",
            AwsDynamoDBStream = "AWS::DynamoDB::Stream",
        }

        /// Words for `ReadWriteType`.
        pub enum ReadWriteType {
            All = "All",
            ReadOnly = "ReadOnly",
            WriteOnly = "WriteOnly",
        }

        /// Words for `EventCategories`.
        pub enum EventCategories {
            Management = "Management",
            Data = "Data",
        }

        /// Words for `InsightType`.
        pub enum InsightType {
            ApiCallRateInsight = "ApiCallRateInsight",
            ApiErrorRateInsight = "ApiErrorRateInsight",
        }
    }
}
