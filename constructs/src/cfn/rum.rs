//! `AWS::RUM`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a CloudWatch RUM app monitor, which you can use to collect telemetry data from your application and send it to CloudWatch RUM.
///
/// [`AWS::RUM::AppMonitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rum-appmonitor.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AppMonitor(Properties);

impl AppMonitor {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A structure that contains much of the configuration data for the app monitor.
    ///
    /// `AppMonitorConfiguration`.
    pub fn app_monitor_configuration(
        mut self,
        value: impl Into<Value<app_monitor::AppMonitorConfiguration>>,
    ) -> Self {
        self.0.set("AppMonitorConfiguration", value.into());
        self
    }

    /// Specifies whether this app monitor allows the web client to define and send custom events. If you omit this parameter, custom events are `DISABLED` .
    ///
    /// `CustomEvents`.
    pub fn custom_events(mut self, value: impl Into<Value<app_monitor::CustomEvents>>) -> Self {
        self.0.set("CustomEvents", value.into());
        self
    }

    /// Data collected by CloudWatch RUM is kept by RUM for 30 days and then deleted. This parameter specifies whether CloudWatch RUM sends a copy of this telemetry data to Amazon CloudWatch Logs in your account.
    ///
    /// `CwLogEnabled`.
    pub fn cw_log_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CwLogEnabled", value.into());
        self
    }

    /// A structure that contains the configuration for how an app monitor can deobfuscate stack traces.
    ///
    /// `DeobfuscationConfiguration`.
    pub fn deobfuscation_configuration(
        mut self,
        value: impl Into<Value<app_monitor::DeobfuscationConfiguration>>,
    ) -> Self {
        self.0.set("DeobfuscationConfiguration", value.into());
        self
    }

    /// The top-level internet domain name for which your application has administrative authority. This parameter or the `DomainList` parameter is required.
    ///
    /// `Domain`.
    pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Domain", value.into());
        self
    }

    /// List the domain names for which your application has administrative authority. This parameter or the `Domain` parameter is required.
    ///
    /// `DomainList`.
    pub fn domain_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DomainList", value.into());
        self
    }

    /// A name for the app monitor. This parameter is required.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `Platform`. Allowed: [`Platform`](app_monitor::Platform). A change replaces the resource.
    pub fn platform(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Platform", value.into());
        self
    }

    /// Use this structure to assign a resource-based policy to a CloudWatch RUM app monitor to control access to it. Each app monitor can have one resource-based policy. The maximum size of the policy is 4 KB.
    ///
    /// `ResourcePolicy`.
    pub fn resource_policy(mut self, value: impl Into<Value<app_monitor::ResourcePolicy>>) -> Self {
        self.0.set("ResourcePolicy", value.into());
        self
    }

    /// Assigns one or more tags (key-value pairs) to the app monitor.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<app_monitor::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AppMonitor {
    const TYPE: &'static str = "AWS::RUM::AppMonitor";
}

impl Construct for AppMonitor {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AppMonitor> for Properties {
    fn from(value: AppMonitor) -> Self {
        value.0
    }
}

impl Handle<AppMonitor> {
    /// The ID of the app monitor, such as `123456ab-1234-4ca9-9d2f-a1b2c3456789` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types and words of [`AppMonitor`].
pub mod app_monitor {
    use crate::{Json, List, Map, Properties, Value};

    /// This structure contains much of the configuration data for the app monitor.
    ///
    /// A property type of `AWS::RUM::AppMonitor`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AppMonitorConfiguration(Properties);

    impl AppMonitorConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If you set this to `true` , the CloudWatch RUM web client sets two cookies, a session cookie and a user cookie.
        ///
        /// `AllowCookies`.
        pub fn allow_cookies(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowCookies", value.into());
            self
        }

        /// If you set this to `true` , CloudWatch RUM sends client-side traces to X-Ray for each sampled session. You can then see traces and segments from these user sessions in the RUM dashboard and the CloudWatch ServiceLens console.
        ///
        /// `EnableXRay`.
        pub fn enable_x_ray(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableXRay", value.into());
            self
        }

        /// A list of URLs in your website or application to exclude from RUM data collection.
        ///
        /// `ExcludedPages`.
        pub fn excluded_pages(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludedPages", value.into());
            self
        }

        /// A list of pages in your application that are to be displayed with a "favorite" icon in the CloudWatch RUM console.
        ///
        /// `FavoritePages`.
        pub fn favorite_pages(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("FavoritePages", value.into());
            self
        }

        /// The ARN of the guest IAM role that is attached to the Amazon Cognito identity pool that is used to authorize the sending of data to CloudWatch RUM.
        ///
        /// `GuestRoleArn`.
        pub fn guest_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GuestRoleArn", value.into());
            self
        }

        /// The ID of the Amazon Cognito identity pool that is used to authorize the sending of data to CloudWatch RUM.
        ///
        /// `IdentityPoolId`.
        pub fn identity_pool_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdentityPoolId", value.into());
            self
        }

        /// If this app monitor is to collect data from only certain pages in your application, this structure lists those pages.
        ///
        /// `IncludedPages`.
        pub fn included_pages(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludedPages", value.into());
            self
        }

        /// An array of structures that each define a destination that this app monitor will send extended metrics to.
        ///
        /// `MetricDestinations`.
        pub fn metric_destinations(mut self, value: impl Into<List<MetricDestination>>) -> Self {
            self.0.set("MetricDestinations", value.into());
            self
        }

        /// Specifies the portion of user sessions to use for CloudWatch RUM data collection. Choosing a higher portion gives you more data but also incurs more costs.
        ///
        /// `SessionSampleRate`.
        pub fn session_sample_rate(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("SessionSampleRate", value.into());
            self
        }

        /// An array that lists the types of telemetry data that this app monitor is to collect.
        ///
        /// `Telemetries`. Allowed: [`Telemetries`].
        pub fn telemetries(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Telemetries", value.into());
            self
        }
    }

    impl From<AppMonitorConfiguration> for Json {
        fn from(value: AppMonitorConfiguration) -> Self {
            value.0.into()
        }
    }

    /// This structure specifies whether this app monitor allows the web client to define and send custom events.
    ///
    /// A property type of `AWS::RUM::AppMonitor`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomEvents(Properties);

    impl CustomEvents {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Set this to `ENABLED` to allow the web client to send custom events for this app monitor.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<CustomEvents> for Json {
        fn from(value: CustomEvents) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains the configuration for how an app monitor can deobfuscate stack traces.
    ///
    /// A property type of `AWS::RUM::AppMonitor`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeobfuscationConfiguration(Properties);

    impl DeobfuscationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A structure that contains the configuration for how an app monitor can unminify JavaScript error stack traces using source maps.
        ///
        /// `JavaScriptSourceMaps`.
        pub fn java_script_source_maps(
            mut self,
            value: impl Into<Value<DeobfuscationConfigurationJavaScriptSourceMaps>>,
        ) -> Self {
            self.0.set("JavaScriptSourceMaps", value.into());
            self
        }
    }

    impl From<DeobfuscationConfiguration> for Json {
        fn from(value: DeobfuscationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains the configuration for how an app monitor can unminify JavaScript error stack traces using source maps.
    ///
    /// A property type of `AWS::RUM::AppMonitor`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeobfuscationConfigurationJavaScriptSourceMaps(Properties);

    impl DeobfuscationConfigurationJavaScriptSourceMaps {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3Uri of the bucket or folder that stores the source map files. It is required if status is ENABLED.
        ///
        /// `S3Uri`.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }

        /// Specifies whether JavaScript error stack traces should be unminified for this app monitor. The default is for JavaScript error stack trace unminification to be DISABLED
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<DeobfuscationConfigurationJavaScriptSourceMaps> for Json {
        fn from(value: DeobfuscationConfigurationJavaScriptSourceMaps) -> Self {
            value.0.into()
        }
    }

    /// Specifies one custom metric or extended metric that you want the CloudWatch RUM app monitor to send to a destination. Valid destinations include CloudWatch and Evidently.
    ///
    /// A property type of `AWS::RUM::AppMonitor`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricDefinition(Properties);

    impl MetricDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This field is a map of field paths to dimension names. It defines the dimensions to associate with this metric in CloudWatch . The value of this field is used only if the metric destination is `CloudWatch` .
        ///
        /// `DimensionKeys`.
        pub fn dimension_keys(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("DimensionKeys", value.into());
            self
        }

        /// The pattern that defines the metric. RUM checks events that happen in a user's session against the pattern, and events that match the pattern are sent to the metric destination.
        ///
        /// `EventPattern`.
        pub fn event_pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventPattern", value.into());
            self
        }

        /// The name of the metric that is defined in this structure.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// If you are creating a custom metric instead of an extended metrics, use this parameter to define the metric namespace for that custom metric. Do not specify this parameter if you are creating an extended metric.
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }

        /// Use this field only if you are sending this metric to CloudWatch . It defines the CloudWatch metric unit that this metric is measured in.
        ///
        /// `UnitLabel`.
        pub fn unit_label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UnitLabel", value.into());
            self
        }

        /// The field within the event object that the metric value is sourced from.
        ///
        /// `ValueKey`.
        pub fn value_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ValueKey", value.into());
            self
        }
    }

    impl From<MetricDefinition> for Json {
        fn from(value: MetricDefinition) -> Self {
            value.0.into()
        }
    }

    /// Creates or updates a destination to receive extended metrics from CloudWatch RUM. You can send extended metrics to CloudWatch or to a CloudWatch Evidently experiment.
    ///
    /// A property type of `AWS::RUM::AppMonitor`.
    ///
    /// Required: `Destination`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricDestination(Properties);

    impl MetricDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the destination to send the metrics to. Valid values are `CloudWatch` and `Evidently` .
        ///
        /// `Destination`. Required. Allowed: [`Destination`].
        pub fn destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// Use this parameter only if `Destination` is `Evidently` . This parameter specifies the ARN of the Evidently experiment that will receive the extended metrics.
        ///
        /// `DestinationArn`.
        pub fn destination_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationArn", value.into());
            self
        }

        /// This parameter is required if `Destination` is `Evidently` . If `Destination` is `CloudWatch` , do not use this parameter.
        ///
        /// `IamRoleArn`.
        pub fn iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IamRoleArn", value.into());
            self
        }

        /// An array of structures which define the metrics that you want to send.
        ///
        /// `MetricDefinitions`.
        pub fn metric_definitions(mut self, value: impl Into<List<MetricDefinition>>) -> Self {
            self.0.set("MetricDefinitions", value.into());
            self
        }
    }

    impl From<MetricDestination> for Json {
        fn from(value: MetricDestination) -> Self {
            value.0.into()
        }
    }

    /// Use this structure to assign a resource-based policy to a CloudWatch RUM app monitor to control access to it. Each app monitor can have one resource-based policy. The maximum size of the policy is 4 KB.
    ///
    /// A property type of `AWS::RUM::AppMonitor`.
    ///
    /// Required: `PolicyDocument`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourcePolicy(Properties);

    impl ResourcePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The JSON to use as the resource policy. The document can be up to 4 KB in size.
        ///
        /// `PolicyDocument`. Required.
        pub fn policy_document(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyDocument", value.into());
            self
        }

        /// A string value that you can use to conditionally update your policy. You can provide the revision ID of your existing policy to make mutating requests against that policy.
        ///
        /// `PolicyRevisionId`.
        pub fn policy_revision_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyRevisionId", value.into());
            self
        }
    }

    impl From<ResourcePolicy> for Json {
        fn from(value: ResourcePolicy) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::RUM::AppMonitor`.
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
        /// Words for `Platform`.
        pub enum Platform {
            Web = "Web",
            Android = "Android",
            IOS = "iOS",
        }

        /// Words for `Telemetries`.
        pub enum Telemetries {
            Errors = "errors",
            Performance = "performance",
            Http = "http",
        }

        /// Words for `Status`.
        pub enum Status {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Destination`.
        pub enum Destination {
            CloudWatch = "CloudWatch",
            Evidently = "Evidently",
        }
    }
}
