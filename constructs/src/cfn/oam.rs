//! `AWS::Oam`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Creates a link between a source account and a sink that you have created in a monitoring account.
///
/// [`AWS::Oam::Link`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-link.html).
///
/// Required: `ResourceTypes`, `SinkIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Link(Properties);

impl Link {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specify a friendly human-readable name to use to identify this source account when you are viewing data from it in the monitoring account.
    ///
    /// `LabelTemplate`. A change replaces the resource.
    pub fn label_template(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LabelTemplate", value.into());
        self
    }

    /// Use this structure to optionally create filters that specify that only some metric namespaces or log groups are to be shared from the source account to the monitoring account.
    ///
    /// `LinkConfiguration`.
    pub fn link_configuration(mut self, value: impl Into<Value<link::LinkConfiguration>>) -> Self {
        self.0.set("LinkConfiguration", value.into());
        self
    }

    /// An array of strings that define which types of data that the source account shares with the monitoring account.
    ///
    /// `ResourceTypes`. Required. Allowed: [`ResourceTypes`](link::ResourceTypes).
    pub fn resource_types(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ResourceTypes", value.into());
        self
    }

    /// The ARN of the sink in the monitoring account that you want to link to. You can use [ListSinks](https://docs.aws.amazon.com/OAM/latest/APIReference/API_ListSinks.html) to find the ARNs of sinks.
    ///
    /// `SinkIdentifier`. Required. A change replaces the resource.
    pub fn sink_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SinkIdentifier", value.into());
        self
    }

    /// An array of key-value pairs to apply to the link.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Link {
    const TYPE: &'static str = "AWS::Oam::Link";
}

impl Construct for Link {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Link> for Properties {
    fn from(value: Link) -> Self {
        value.0
    }
}

impl Handle<Link> {
    /// The ARN of the link. For example, `arn:aws:oam:us-west-1:111111111111:link:abcd1234-a123-456a-a12b-a123b456c789`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The friendly human-readable name used to identify this source account when it is viewed from the monitoring account. For example, `my-account1` .
    ///
    /// `Fn::GetAtt` of `Label`.
    #[must_use]
    pub fn label(self) -> Value<String> {
        self.attribute("Label")
    }
}

/// Creates or updates a \*sink\* in the current account, so that it can be used as a monitoring account in CloudWatch cross-account observability.
///
/// [`AWS::Oam::Sink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-sink.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Sink(Properties);

impl Sink {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A name for the sink.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The IAM policy that grants permissions to source accounts to link to this sink. The policy can grant permission in the following ways:
    ///
    /// `Policy`.
    pub fn policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// An array of key-value pairs to apply to the sink.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Sink {
    const TYPE: &'static str = "AWS::Oam::Sink";
}

impl Construct for Sink {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Sink> for Properties {
    fn from(value: Sink) -> Self {
        value.0
    }
}

impl Handle<Sink> {
    /// The ARN of the sink. For example, `arn:aws:oam:us-west-1:111111111111:sink:abcd1234-a123-456a-a12b-a123b456c789`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`Link`].
pub mod link {
    use crate::{Json, Properties, Value};

    /// Use this structure to optionally create filters that specify that only some metric namespaces or log groups are to be shared from the source account to the monitoring account.
    ///
    /// A property type of `AWS::Oam::Link`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinkConfiguration(Properties);

    impl LinkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Use this structure to filter which log groups are to share log events from this source account to the monitoring account.
        ///
        /// `LogGroupConfiguration`.
        pub fn log_group_configuration(mut self, value: impl Into<Value<LinkFilter>>) -> Self {
            self.0.set("LogGroupConfiguration", value.into());
            self
        }

        /// Use this structure to filter which metric namespaces are to be shared from the source account to the monitoring account.
        ///
        /// `MetricConfiguration`.
        pub fn metric_configuration(mut self, value: impl Into<Value<LinkFilter>>) -> Self {
            self.0.set("MetricConfiguration", value.into());
            self
        }
    }

    impl From<LinkConfiguration> for Json {
        fn from(value: LinkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// When used in `MetricConfiguration` this field specifies which metric namespaces are to be shared with the monitoring account
    ///
    /// A property type of `AWS::Oam::Link`.
    ///
    /// Required: `Filter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinkFilter(Properties);

    impl LinkFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When used in `MetricConfiguration` this field specifies which metric namespaces are to be shared with the monitoring account
        ///
        /// `Filter`. Required.
        pub fn filter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }
    }

    impl From<LinkFilter> for Json {
        fn from(value: LinkFilter) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ResourceTypes`.
        pub enum ResourceTypes {
            AwsCloudWatchMetric = "AWS::CloudWatch::Metric",
            AwsLogsLogGroup = "AWS::Logs::LogGroup",
            AwsXRayTrace = "AWS::XRay::Trace",
            AwsApplicationInsightsApplication = "AWS::ApplicationInsights::Application",
            AwsInternetMonitorMonitor = "AWS::InternetMonitor::Monitor",
            AwsApplicationSignalsService = "AWS::ApplicationSignals::Service",
            AwsApplicationSignalsServiceLevelObjective = "AWS::ApplicationSignals::ServiceLevelObjective",
        }
    }
}
