//! `AWS::InternetMonitor`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::InternetMonitor::Monitor` resource is an Internet Monitor resource type that contains information about how you create a monitor in Amazon CloudWatch Internet Monitor.
///
/// [`AWS::InternetMonitor::Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-internetmonitor-monitor.html).
///
/// Required: `MonitorName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Monitor(Properties);

impl Monitor {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A complex type with the configuration information that determines the threshold and other conditions for when Internet Monitor creates a health event for an overall performance or availability issue, across an application's geographies.
    ///
    /// `HealthEventsConfig`.
    pub fn health_events_config(
        mut self,
        value: impl Into<Value<monitor::HealthEventsConfig>>,
    ) -> Self {
        self.0.set("HealthEventsConfig", value.into());
        self
    }

    /// A boolean option that you can set to `TRUE` to include monitors for linked accounts in a list of monitors, when you've set up cross-account sharing in Internet Monitor.
    ///
    /// `IncludeLinkedAccounts`.
    pub fn include_linked_accounts(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IncludeLinkedAccounts", value.into());
        self
    }

    /// Publish internet measurements for a monitor for all city-networks (up to the 500,000 service limit) to another location, such as an Amazon S3 bucket.
    ///
    /// `InternetMeasurementsLogDelivery`.
    pub fn internet_measurements_log_delivery(
        mut self,
        value: impl Into<Value<monitor::InternetMeasurementsLogDelivery>>,
    ) -> Self {
        self.0.set("InternetMeasurementsLogDelivery", value.into());
        self
    }

    /// The account ID for an account that you've set up cross-account sharing for in Internet Monitor. You configure cross-account sharing by using Amazon CloudWatch Observability Access Manager.
    ///
    /// `LinkedAccountId`.
    pub fn linked_account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LinkedAccountId", value.into());
        self
    }

    /// The maximum number of city-networks to monitor for your resources.
    ///
    /// `MaxCityNetworksToMonitor`.
    pub fn max_city_networks_to_monitor(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxCityNetworksToMonitor", value.into());
        self
    }

    /// The name of the monitor. A monitor name can contain only alphanumeric characters, dashes (-), periods (.), and underscores (\_).
    ///
    /// `MonitorName`. Required. A change replaces the resource.
    pub fn monitor_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MonitorName", value.into());
        self
    }

    /// The resources that have been added for the monitor, listed by their Amazon Resource Names (ARNs). Use this option to add or remove resources when making an update.
    ///
    /// `Resources`.
    pub fn resources(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Resources", value.into());
        self
    }

    /// The resources to include in a monitor, which you provide as a set of Amazon Resource Names (ARNs).
    ///
    /// `ResourcesToAdd`.
    pub fn resources_to_add(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ResourcesToAdd", value.into());
        self
    }

    /// The resources to remove from a monitor, which you provide as a set of Amazon Resource Names (ARNs)
    ///
    /// `ResourcesToRemove`.
    pub fn resources_to_remove(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ResourcesToRemove", value.into());
        self
    }

    /// The status of a monitor. The accepted values that you can specify for `Status` are `ACTIVE` and `INACTIVE` .
    ///
    /// `Status`. Allowed: [`Status`](monitor::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// The tags for a monitor, listed as a set of \*key:value\* pairs.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<monitor::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The percentage of the internet-facing traffic for your application that you want to monitor.
    ///
    /// `TrafficPercentageToMonitor`.
    pub fn traffic_percentage_to_monitor(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TrafficPercentageToMonitor", value.into());
        self
    }
}

impl Resource for Monitor {
    const TYPE: &'static str = "AWS::InternetMonitor::Monitor";
}

impl Construct for Monitor {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Monitor> for Properties {
    fn from(value: Monitor) -> Self {
        value.0
    }
}

impl Handle<Monitor> {
    /// The time when the monitor was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The last time that the monitor was modified.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// The Amazon Resource Name (ARN) of the monitor.
    ///
    /// `Fn::GetAtt` of `MonitorArn`.
    #[must_use]
    pub fn monitor_arn(self) -> Value<String> {
        self.attribute("MonitorArn")
    }

    /// The health of data processing for the monitor.
    ///
    /// `Fn::GetAtt` of `ProcessingStatus`.
    #[must_use]
    pub fn processing_status(self) -> Value<String> {
        self.attribute("ProcessingStatus")
    }

    /// Additional information about the health of the data processing for the monitor.
    ///
    /// `Fn::GetAtt` of `ProcessingStatusInfo`.
    #[must_use]
    pub fn processing_status_info(self) -> Value<String> {
        self.attribute("ProcessingStatusInfo")
    }
}

/// Property types and words of [`Monitor`].
pub mod monitor {
    use crate::{Json, Properties, Value};

    /// Define the health event threshold percentages for the performance score and availability score for your application's monitor.
    ///
    /// A property type of `AWS::InternetMonitor::Monitor`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HealthEventsConfig(Properties);

    impl HealthEventsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration that determines the threshold and other conditions for when Internet Monitor creates a health event for a local availability issue.
        ///
        /// `AvailabilityLocalHealthEventsConfig`.
        pub fn availability_local_health_events_config(
            mut self,
            value: impl Into<Value<LocalHealthEventsConfig>>,
        ) -> Self {
            self.0
                .set("AvailabilityLocalHealthEventsConfig", value.into());
            self
        }

        /// The health event threshold percentage set for availability scores. When the overall availability score is at or below this percentage, Internet Monitor creates a health event.
        ///
        /// `AvailabilityScoreThreshold`.
        pub fn availability_score_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("AvailabilityScoreThreshold", value.into());
            self
        }

        /// The configuration that determines the threshold and other conditions for when Internet Monitor creates a health event for a local performance issue.
        ///
        /// `PerformanceLocalHealthEventsConfig`.
        pub fn performance_local_health_events_config(
            mut self,
            value: impl Into<Value<LocalHealthEventsConfig>>,
        ) -> Self {
            self.0
                .set("PerformanceLocalHealthEventsConfig", value.into());
            self
        }

        /// The health event threshold percentage set for performance scores. When the overall performance score is at or below this percentage, Internet Monitor creates a health event.
        ///
        /// `PerformanceScoreThreshold`.
        pub fn performance_score_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("PerformanceScoreThreshold", value.into());
            self
        }
    }

    impl From<HealthEventsConfig> for Json {
        fn from(value: HealthEventsConfig) -> Self {
            value.0.into()
        }
    }

    /// Publish internet measurements to an Amazon S3 bucket in addition to CloudWatch Logs.
    ///
    /// A property type of `AWS::InternetMonitor::Monitor`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InternetMeasurementsLogDelivery(Properties);

    impl InternetMeasurementsLogDelivery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for publishing Amazon CloudWatch Internet Monitor internet measurements to Amazon S3.
        ///
        /// `S3Config`.
        pub fn s3_config(mut self, value: impl Into<Value<S3Config>>) -> Self {
            self.0.set("S3Config", value.into());
            self
        }
    }

    impl From<InternetMeasurementsLogDelivery> for Json {
        fn from(value: InternetMeasurementsLogDelivery) -> Self {
            value.0.into()
        }
    }

    /// Configuration information that determines the threshold and other conditions for when Internet Monitor creates a health event for a local performance or availability issue, when scores cross a threshold for one or more city-networks.
    ///
    /// A property type of `AWS::InternetMonitor::Monitor`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LocalHealthEventsConfig(Properties);

    impl LocalHealthEventsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The health event threshold percentage set for a local health score.
        ///
        /// `HealthScoreThreshold`.
        pub fn health_score_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("HealthScoreThreshold", value.into());
            self
        }

        /// The minimum percentage of overall traffic for an application that must be impacted by an issue before Internet Monitor creates an event when a threshold is crossed for a local health score.
        ///
        /// `MinTrafficImpact`.
        pub fn min_traffic_impact(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MinTrafficImpact", value.into());
            self
        }

        /// The status of whether Internet Monitor creates a health event based on a threshold percentage set for a local health score. The status can be `ENABLED` or `DISABLED` .
        ///
        /// `Status`. Allowed: [`LocalHealthEventsConfigStatus`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<LocalHealthEventsConfig> for Json {
        fn from(value: LocalHealthEventsConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration for publishing Amazon CloudWatch Internet Monitor internet measurements to Amazon S3.
    ///
    /// A property type of `AWS::InternetMonitor::Monitor`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Config(Properties);

    impl S3Config {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket name for internet measurements publishing.
        ///
        /// `BucketName`.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// An optional Amazon S3 bucket prefix for internet measurements publishing.
        ///
        /// `BucketPrefix`.
        pub fn bucket_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketPrefix", value.into());
            self
        }

        /// The status of publishing Internet Monitor internet measurements to an Amazon S3 bucket. The delivery status is `ENABLED` if you choose to deliver internet measurements to an S3 bucket, and `DISABLED` otherwise.
        ///
        /// `LogDeliveryStatus`. Allowed: [`LogDeliveryStatus`].
        pub fn log_delivery_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogDeliveryStatus", value.into());
            self
        }
    }

    impl From<S3Config> for Json {
        fn from(value: S3Config) -> Self {
            value.0.into()
        }
    }

    /// The metadata that you apply to the cluster to help you categorize and organize them. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// A property type of `AWS::InternetMonitor::Monitor`.
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
        /// Words for `Status`.
        pub enum Status {
            Pending = "PENDING",
            Active = "ACTIVE",
            Inactive = "INACTIVE",
            Error = "ERROR",
        }

        /// Words for `Status`.
        pub enum LocalHealthEventsConfigStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `LogDeliveryStatus`.
        pub enum LogDeliveryStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}
