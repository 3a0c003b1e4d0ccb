//! `AWS::APS`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Anomaly detection uses the Random Cut Forest algorithm for time-series analysis. The anomaly detector analyzes Amazon Managed Service for Prometheus metrics to identify unusual patterns and behaviors.
///
/// [`AWS::APS::AnomalyDetector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-anomalydetector.html).
///
/// Required: `Alias`, `Configuration`, `Workspace`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AnomalyDetector(Properties);

impl AnomalyDetector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The user-friendly name of the anomaly detector.
    ///
    /// `Alias`. Required. A change replaces the resource.
    pub fn alias(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Alias", value.into());
        self
    }

    /// The algorithm configuration of the anomaly detector.
    ///
    /// `Configuration`. Required.
    pub fn configuration(
        mut self,
        value: impl Into<Value<anomaly_detector::AnomalyDetectorConfiguration>>,
    ) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// The frequency, in seconds, at which the anomaly detector evaluates metrics.
    ///
    /// `EvaluationIntervalInSeconds`.
    pub fn evaluation_interval_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("EvaluationIntervalInSeconds", value.into());
        self
    }

    /// The Amazon Managed Service for Prometheus metric labels associated with the anomaly detector.
    ///
    /// `Labels`.
    pub fn labels(mut self, value: impl Into<List<anomaly_detector::Label>>) -> Self {
        self.0.set("Labels", value.into());
        self
    }

    /// The action taken when data is missing during evaluation.
    ///
    /// `MissingDataAction`.
    pub fn missing_data_action(
        mut self,
        value: impl Into<Value<anomaly_detector::MissingDataAction>>,
    ) -> Self {
        self.0.set("MissingDataAction", value.into());
        self
    }

    /// The tags applied to the anomaly detector.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<anomaly_detector::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// An Amazon Managed Service for Prometheus workspace is a logical and isolated Prometheus server dedicated to ingesting, storing, and querying your Prometheus-compatible metrics.
    ///
    /// `Workspace`. Required. A change replaces the resource.
    pub fn workspace(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Workspace", value.into());
        self
    }
}

impl Resource for AnomalyDetector {
    const TYPE: &'static str = "AWS::APS::AnomalyDetector";
}

impl Construct for AnomalyDetector {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AnomalyDetector> for Properties {
    fn from(value: AnomalyDetector) -> Self {
        value.0
    }
}

impl Handle<AnomalyDetector> {
    /// The Amazon Resource Name (ARN) of the anomaly detector.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Use resource-based policies to grant permissions to other AWS accounts or services to access your workspace.
///
/// [`AWS::APS::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-resourcepolicy.html).
///
/// Required: `PolicyDocument`, `WorkspaceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourcePolicy(Properties);

impl ResourcePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The JSON to use as the Resource-based Policy.
    ///
    /// `PolicyDocument`. Required.
    pub fn policy_document(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// An ARN identifying a Workspace.
    ///
    /// `WorkspaceArn`. Required. A change replaces the resource.
    pub fn workspace_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkspaceArn", value.into());
        self
    }
}

impl Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::APS::ResourcePolicy";
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

/// The definition of a rule groups namespace in an Amazon Managed Service for Prometheus workspace. A rule groups namespace is associated with exactly one rules file. A workspace can have multiple rule groups namespaces.
///
/// [`AWS::APS::RuleGroupsNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-rulegroupsnamespace.html).
///
/// Required: `Data`, `Name`, `Workspace`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RuleGroupsNamespace(Properties);

impl RuleGroupsNamespace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The rules file used in the namespace.
    ///
    /// `Data`. Required.
    pub fn data(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Data", value.into());
        self
    }

    /// The name of the rule groups namespace.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The list of tag keys and values that are associated with the rule groups namespace.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<rule_groups_namespace::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ID of the workspace to add the rule groups namespace.
    ///
    /// `Workspace`. Required. A change replaces the resource.
    pub fn workspace(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Workspace", value.into());
        self
    }
}

impl Resource for RuleGroupsNamespace {
    const TYPE: &'static str = "AWS::APS::RuleGroupsNamespace";
}

impl Construct for RuleGroupsNamespace {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RuleGroupsNamespace> for Properties {
    fn from(value: RuleGroupsNamespace) -> Self {
        value.0
    }
}

impl Handle<RuleGroupsNamespace> {
    /// The ARN of the rule groups namespace. For example, `arn:aws:aps:<region>:123456789012:rulegroupsnamespace/ws-example1-1234-abcd-5678-ef90abcd1234/rulesfile1` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// A scraper is a fully-managed agentless collector that discovers and pulls metrics automatically.
///
/// [`AWS::APS::Scraper`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-scraper.html).
///
/// Required: `Destination`, `ScrapeConfiguration`, `Source`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Scraper(Properties);

impl Scraper {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An optional user-assigned scraper alias.
    ///
    /// `Alias`.
    pub fn alias(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Alias", value.into());
        self
    }

    /// The Amazon Managed Service for Prometheus workspace the scraper sends metrics to.
    ///
    /// `Destination`. Required.
    pub fn destination(mut self, value: impl Into<Value<scraper::Destination>>) -> Self {
        self.0.set("Destination", value.into());
        self
    }

    /// The role configuration in an Amazon Managed Service for Prometheus scraper.
    ///
    /// `RoleConfiguration`.
    pub fn role_configuration(
        mut self,
        value: impl Into<Value<scraper::RoleConfiguration>>,
    ) -> Self {
        self.0.set("RoleConfiguration", value.into());
        self
    }

    /// The configuration in use by the scraper.
    ///
    /// `ScrapeConfiguration`. Required.
    pub fn scrape_configuration(
        mut self,
        value: impl Into<Value<scraper::ScrapeConfiguration>>,
    ) -> Self {
        self.0.set("ScrapeConfiguration", value.into());
        self
    }

    /// The definition of logging configuration in an Amazon Managed Service for Prometheus workspace.
    ///
    /// `ScraperLoggingConfiguration`.
    pub fn scraper_logging_configuration(
        mut self,
        value: impl Into<Value<scraper::ScraperLoggingConfiguration>>,
    ) -> Self {
        self.0.set("ScraperLoggingConfiguration", value.into());
        self
    }

    /// The Amazon EKS cluster from which the scraper collects metrics.
    ///
    /// `Source`. Required. A change replaces the resource.
    pub fn source(mut self, value: impl Into<Value<scraper::Source>>) -> Self {
        self.0.set("Source", value.into());
        self
    }

    /// (Optional) The list of tag keys and values associated with the scraper.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<scraper::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Scraper {
    const TYPE: &'static str = "AWS::APS::Scraper";
}

impl Construct for Scraper {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Scraper> for Properties {
    fn from(value: Scraper) -> Self {
        value.0
    }
}

impl Handle<Scraper> {
    /// The Amazon Resource Name (ARN) of the scraper. For example, `arn:aws:aps:<region>:123456798012:scraper/s-example1-1234-abcd-5678-ef9012abcd34` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The Amazon Resource Name (ARN) of the IAM role that provides permissions for the scraper to discover and collect metrics on your behalf.
    ///
    /// `Fn::GetAtt` of `RoleArn`.
    #[must_use]
    pub fn role_arn(self) -> Value<String> {
        self.attribute("RoleArn")
    }

    /// The ID of the scraper. For example, `s-example1-1234-abcd-5678-ef9012abcd34` .
    ///
    /// `Fn::GetAtt` of `ScraperId`.
    #[must_use]
    pub fn scraper_id(self) -> Value<String> {
        self.attribute("ScraperId")
    }
}

/// An Amazon Managed Service for Prometheus workspace is a logical and isolated Prometheus server dedicated to ingesting, storing, and querying your Prometheus-compatible metrics.
///
/// [`AWS::APS::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-workspace.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Workspace(Properties);

impl Workspace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The alert manager definition, a YAML configuration for the alert manager in your Amazon Managed Service for Prometheus workspace.
    ///
    /// `AlertManagerDefinition`.
    pub fn alert_manager_definition(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AlertManagerDefinition", value.into());
        self
    }

    /// The alias that is assigned to this workspace to help identify it. It does not need to be unique.
    ///
    /// `Alias`.
    pub fn alias(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Alias", value.into());
        self
    }

    /// (optional) The ARN for a customer managed AWS key to use for encrypting data within your workspace.
    ///
    /// `KmsKeyArn`. A change replaces the resource.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// Contains information about the logging configuration for the workspace.
    ///
    /// `LoggingConfiguration`.
    pub fn logging_configuration(
        mut self,
        value: impl Into<Value<workspace::LoggingConfiguration>>,
    ) -> Self {
        self.0.set("LoggingConfiguration", value.into());
        self
    }

    /// The definition of logging configuration in an Amazon Managed Service for Prometheus workspace.
    ///
    /// `QueryLoggingConfiguration`.
    pub fn query_logging_configuration(
        mut self,
        value: impl Into<Value<workspace::QueryLoggingConfiguration>>,
    ) -> Self {
        self.0.set("QueryLoggingConfiguration", value.into());
        self
    }

    /// The list of tag keys and values that are associated with the workspace.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<workspace::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Use this structure to define label sets and the ingestion limits for time series that match label sets, and to specify the retention period of the workspace.
    ///
    /// `WorkspaceConfiguration`.
    pub fn workspace_configuration(
        mut self,
        value: impl Into<Value<workspace::WorkspaceConfiguration>>,
    ) -> Self {
        self.0.set("WorkspaceConfiguration", value.into());
        self
    }
}

impl Resource for Workspace {
    const TYPE: &'static str = "AWS::APS::Workspace";
}

impl Construct for Workspace {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Workspace> for Properties {
    fn from(value: Workspace) -> Self {
        value.0
    }
}

impl Handle<Workspace> {
    /// The ARN of the workspace. For example, `arn:aws:aps:<region>:123456789012:workspace/ws-example1-1234-abcd-5678-ef90abcd1234` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The Prometheus endpoint available for this workspace. For example, `https://aps-workspaces.<region>.amazonaws.com/workspaces/ws-example1-1234-abcd-5678-ef90abcd1234/api/v1/` .
    ///
    /// `Fn::GetAtt` of `PrometheusEndpoint`.
    #[must_use]
    pub fn prometheus_endpoint(self) -> Value<String> {
        self.attribute("PrometheusEndpoint")
    }

    /// The unique ID for the workspace. For example, `ws-example1-1234-abcd-5678-ef90abcd1234` .
    ///
    /// `Fn::GetAtt` of `WorkspaceId`.
    #[must_use]
    pub fn workspace_id(self) -> Value<String> {
        self.attribute("WorkspaceId")
    }
}

/// Property types of [`AnomalyDetector`].
pub mod anomaly_detector {
    use crate::{Json, Properties, Value};

    /// The configuration for the anomaly detection algorithm.
    ///
    /// A property type of `AWS::APS::AnomalyDetector`.
    ///
    /// Required: `RandomCutForest`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AnomalyDetectorConfiguration(Properties);

    impl AnomalyDetectorConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Random Cut Forest algorithm configuration for anomaly detection.
        ///
        /// `RandomCutForest`. Required.
        pub fn random_cut_forest(
            mut self,
            value: impl Into<Value<RandomCutForestConfiguration>>,
        ) -> Self {
            self.0.set("RandomCutForest", value.into());
            self
        }
    }

    impl From<AnomalyDetectorConfiguration> for Json {
        fn from(value: AnomalyDetectorConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for threshold settings that determine when values near expected values should be ignored during anomaly detection.
    ///
    /// A property type of `AWS::APS::AnomalyDetector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IgnoreNearExpected(Properties);

    impl IgnoreNearExpected {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The absolute amount by which values can differ from expected values before being considered anomalous.
        ///
        /// `Amount`.
        pub fn amount(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Amount", value.into());
            self
        }

        /// The ratio by which values can differ from expected values before being considered anomalous.
        ///
        /// `Ratio`.
        pub fn ratio(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Ratio", value.into());
            self
        }
    }

    impl From<IgnoreNearExpected> for Json {
        fn from(value: IgnoreNearExpected) -> Self {
            value.0.into()
        }
    }

    /// The Amazon Managed Service for Prometheus metric labels associated with the anomaly detector.
    ///
    /// A property type of `AWS::APS::AnomalyDetector`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Label(Properties);

    impl Label {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key of the label.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for this label.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Label> for Json {
        fn from(value: Label) -> Self {
            value.0.into()
        }
    }

    /// Specifies the action to take when data is missing during anomaly detection evaluation.
    ///
    /// A property type of `AWS::APS::AnomalyDetector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MissingDataAction(Properties);

    impl MissingDataAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Marks missing data points as anomalies.
        ///
        /// `MarkAsAnomaly`.
        pub fn mark_as_anomaly(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("MarkAsAnomaly", value.into());
            self
        }

        /// Skips evaluation when data is missing.
        ///
        /// `Skip`.
        pub fn skip(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Skip", value.into());
            self
        }
    }

    impl From<MissingDataAction> for Json {
        fn from(value: MissingDataAction) -> Self {
            value.0.into()
        }
    }

    /// Configuration for the Random Cut Forest algorithm used for anomaly detection in time-series data.
    ///
    /// A property type of `AWS::APS::AnomalyDetector`.
    ///
    /// Required: `Query`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RandomCutForestConfiguration(Properties);

    impl RandomCutForestConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for ignoring values that are near expected values from above during anomaly detection.
        ///
        /// `IgnoreNearExpectedFromAbove`.
        pub fn ignore_near_expected_from_above(
            mut self,
            value: impl Into<Value<IgnoreNearExpected>>,
        ) -> Self {
            self.0.set("IgnoreNearExpectedFromAbove", value.into());
            self
        }

        /// Configuration for ignoring values that are near expected values from below during anomaly detection.
        ///
        /// `IgnoreNearExpectedFromBelow`.
        pub fn ignore_near_expected_from_below(
            mut self,
            value: impl Into<Value<IgnoreNearExpected>>,
        ) -> Self {
            self.0.set("IgnoreNearExpectedFromBelow", value.into());
            self
        }

        /// The Prometheus query used to retrieve the time-series data for anomaly detection.
        ///
        /// `Query`. Required.
        pub fn query(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Query", value.into());
            self
        }

        /// The number of data points sampled from the input stream for the Random Cut Forest algorithm. The default number is 256 consecutive data points.
        ///
        /// `SampleSize`.
        pub fn sample_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SampleSize", value.into());
            self
        }

        /// The number of consecutive data points used to create a shingle for the Random Cut Forest algorithm. The default number is 8 consecutive data points.
        ///
        /// `ShingleSize`.
        pub fn shingle_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ShingleSize", value.into());
            self
        }
    }

    impl From<RandomCutForestConfiguration> for Json {
        fn from(value: RandomCutForestConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate a tag level security for the resource.
    ///
    /// A property type of `AWS::APS::AnomalyDetector`.
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

/// Property types of [`RuleGroupsNamespace`].
pub mod rule_groups_namespace {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::APS::RuleGroupsNamespace`.
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

/// Property types and words of [`Scraper`].
pub mod scraper {
    use crate::{Json, List, Map, Properties, Value};

    /// Represents a cloudwatch logs destination for scraper logging
    ///
    /// A property type of `AWS::APS::Scraper`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLogDestination(Properties);

    impl CloudWatchLogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the CloudWatch log group
        ///
        /// `LogGroupArn`.
        pub fn log_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupArn", value.into());
            self
        }
    }

    impl From<CloudWatchLogDestination> for Json {
        fn from(value: CloudWatchLogDestination) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for a scraper component.
    ///
    /// A property type of `AWS::APS::Scraper`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentConfig(Properties);

    impl ComponentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration options for the scraper component.
        ///
        /// `Options`.
        pub fn options(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Options", value.into());
            self
        }
    }

    impl From<ComponentConfig> for Json {
        fn from(value: ComponentConfig) -> Self {
            value.0.into()
        }
    }

    /// Where to send the metrics from a scraper.
    ///
    /// A property type of `AWS::APS::Scraper`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Destination(Properties);

    impl Destination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Managed Service for Prometheus workspace to send metrics to.
        ///
        /// `AmpConfiguration`.
        pub fn amp_configuration(
            mut self,
            value: impl Into<Value<DestinationAmpConfiguration>>,
        ) -> Self {
            self.0.set("AmpConfiguration", value.into());
            self
        }

        /// Configuration for CloudWatch metrics destination
        ///
        /// `CloudWatchConfiguration`.
        pub fn cloud_watch_configuration(
            mut self,
            value: impl Into<Value<DestinationCloudWatchConfiguration>>,
        ) -> Self {
            self.0.set("CloudWatchConfiguration", value.into());
            self
        }
    }

    impl From<Destination> for Json {
        fn from(value: Destination) -> Self {
            value.0.into()
        }
    }

    /// The Amazon Managed Service for Prometheus workspace to send metrics to.
    ///
    /// A property type of `AWS::APS::Scraper`.
    ///
    /// Required: `WorkspaceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationAmpConfiguration(Properties);

    impl DestinationAmpConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of an Amazon Managed Prometheus workspace
        ///
        /// `WorkspaceArn`. Required.
        pub fn workspace_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkspaceArn", value.into());
            self
        }
    }

    impl From<DestinationAmpConfiguration> for Json {
        fn from(value: DestinationAmpConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for CloudWatch metrics destination
    ///
    /// A property type of `AWS::APS::Scraper`.
    ///
    /// Required: `DatasetArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationCloudWatchConfiguration(Properties);

    impl DestinationCloudWatchConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of a CloudWatch dataset
        ///
        /// `DatasetArn`. Required.
        pub fn dataset_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatasetArn", value.into());
            self
        }
    }

    impl From<DestinationCloudWatchConfiguration> for Json {
        fn from(value: DestinationCloudWatchConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The role configuration in an Amazon Managed Service for Prometheus scraper.
    ///
    /// A property type of `AWS::APS::Scraper`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RoleConfiguration(Properties);

    impl RoleConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the source role.
        ///
        /// `SourceRoleArn`.
        pub fn source_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceRoleArn", value.into());
            self
        }

        /// The ARN of the target role.
        ///
        /// `TargetRoleArn`.
        pub fn target_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetRoleArn", value.into());
            self
        }
    }

    impl From<RoleConfiguration> for Json {
        fn from(value: RoleConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A scrape configuration for a scraper, base 64 encoded.
    ///
    /// A property type of `AWS::APS::Scraper`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScrapeConfiguration(Properties);

    impl ScrapeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The base 64 encoded scrape configuration file.
        ///
        /// `ConfigurationBlob`.
        pub fn configuration_blob(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfigurationBlob", value.into());
            self
        }
    }

    impl From<ScrapeConfiguration> for Json {
        fn from(value: ScrapeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A component of a Amazon Managed Service for Prometheus scraper that can be configured for logging.
    ///
    /// A property type of `AWS::APS::Scraper`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScraperComponent(Properties);

    impl ScraperComponent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration settings for the scraper component.
        ///
        /// `Config`.
        pub fn config(mut self, value: impl Into<Value<ComponentConfig>>) -> Self {
            self.0.set("Config", value.into());
            self
        }

        /// The type of the scraper component.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ScraperComponent> for Json {
        fn from(value: ScraperComponent) -> Self {
            value.0.into()
        }
    }

    /// Configuration for scraper logging
    ///
    /// A property type of `AWS::APS::Scraper`.
    ///
    /// Required: `LoggingDestination`, `ScraperComponents`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScraperLoggingConfiguration(Properties);

    impl ScraperLoggingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Destination for scraper logging
        ///
        /// `LoggingDestination`. Required.
        pub fn logging_destination(
            mut self,
            value: impl Into<Value<ScraperLoggingDestination>>,
        ) -> Self {
            self.0.set("LoggingDestination", value.into());
            self
        }

        /// `ScraperComponents`. Required.
        pub fn scraper_components(mut self, value: impl Into<List<ScraperComponent>>) -> Self {
            self.0.set("ScraperComponents", value.into());
            self
        }
    }

    impl From<ScraperLoggingConfiguration> for Json {
        fn from(value: ScraperLoggingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The destination where scraper logs are sent.
    ///
    /// A property type of `AWS::APS::Scraper`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScraperLoggingDestination(Properties);

    impl ScraperLoggingDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CloudWatch Logs configuration for the scraper logging destination.
        ///
        /// `CloudWatchLogs`.
        pub fn cloud_watch_logs(
            mut self,
            value: impl Into<Value<CloudWatchLogDestination>>,
        ) -> Self {
            self.0.set("CloudWatchLogs", value.into());
            self
        }
    }

    impl From<ScraperLoggingDestination> for Json {
        fn from(value: ScraperLoggingDestination) -> Self {
            value.0.into()
        }
    }

    /// The source of collected metrics for a scraper.
    ///
    /// A property type of `AWS::APS::Scraper`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Source(Properties);

    impl Source {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon EKS cluster from which a scraper collects metrics.
        ///
        /// `EksConfiguration`.
        pub fn eks_configuration(
            mut self,
            value: impl Into<Value<SourceEksConfiguration>>,
        ) -> Self {
            self.0.set("EksConfiguration", value.into());
            self
        }

        /// Configuration for VPC metrics source
        ///
        /// `VpcConfiguration`.
        pub fn vpc_configuration(
            mut self,
            value: impl Into<Value<SourceVpcConfiguration>>,
        ) -> Self {
            self.0.set("VpcConfiguration", value.into());
            self
        }
    }

    impl From<Source> for Json {
        fn from(value: Source) -> Self {
            value.0.into()
        }
    }

    /// The Amazon EKS cluster from which a scraper collects metrics.
    ///
    /// A property type of `AWS::APS::Scraper`.
    ///
    /// Required: `ClusterArn`, `SubnetIds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceEksConfiguration(Properties);

    impl SourceEksConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of an EKS cluster
        ///
        /// `ClusterArn`. Required.
        pub fn cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClusterArn", value.into());
            self
        }

        /// List of security group IDs
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// List of subnet IDs
        ///
        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<SourceEksConfiguration> for Json {
        fn from(value: SourceEksConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for VPC metrics source
    ///
    /// A property type of `AWS::APS::Scraper`.
    ///
    /// Required: `SecurityGroupIds`, `SubnetIds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceVpcConfiguration(Properties);

    impl SourceVpcConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of security group IDs
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// List of subnet IDs
        ///
        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<SourceVpcConfiguration> for Json {
        fn from(value: SourceVpcConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::APS::Scraper`.
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
            ServiceDiscovery = "SERVICE_DISCOVERY",
            Collector = "COLLECTOR",
            Exporter = "EXPORTER",
        }
    }
}

/// Property types of [`Workspace`].
pub mod workspace {
    use crate::{Json, List, Properties, Value};

    /// Configuration details for logging to CloudWatch Logs.
    ///
    /// A property type of `AWS::APS::Workspace`.
    ///
    /// Required: `LogGroupArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLogDestination(Properties);

    impl CloudWatchLogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the CloudWatch log group.
        ///
        /// `LogGroupArn`. Required.
        pub fn log_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupArn", value.into());
            self
        }
    }

    impl From<CloudWatchLogDestination> for Json {
        fn from(value: CloudWatchLogDestination) -> Self {
            value.0.into()
        }
    }

    /// A label is a name:value pair used to add context to ingested metrics. This structure defines the name and value for one label that is used in a label set.
    ///
    /// A property type of `AWS::APS::Workspace`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Label(Properties);

    impl Label {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name for this label.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value for this label.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Label> for Json {
        fn from(value: Label) -> Self {
            value.0.into()
        }
    }

    /// This defines a label set for the workspace, and defines the ingestion limit for active time series that match that label set. Each label name in a label set must be unique.
    ///
    /// A property type of `AWS::APS::Workspace`.
    ///
    /// Required: `LabelSet`, `Limits`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LimitsPerLabelSet(Properties);

    impl LimitsPerLabelSet {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This defines one label set that will have an enforced ingestion limit.
        ///
        /// `LabelSet`. Required.
        pub fn label_set(mut self, value: impl Into<List<Label>>) -> Self {
            self.0.set("LabelSet", value.into());
            self
        }

        /// This structure contains the information about the limits that apply to time series that match this label set.
        ///
        /// `Limits`. Required.
        pub fn limits(mut self, value: impl Into<Value<LimitsPerLabelSetEntry>>) -> Self {
            self.0.set("Limits", value.into());
            self
        }
    }

    impl From<LimitsPerLabelSet> for Json {
        fn from(value: LimitsPerLabelSet) -> Self {
            value.0.into()
        }
    }

    /// This structure contains the limits that apply to time series that match one label set.
    ///
    /// A property type of `AWS::APS::Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LimitsPerLabelSetEntry(Properties);

    impl LimitsPerLabelSetEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of active series that can be ingested that match this label set.
        ///
        /// `MaxSeries`.
        pub fn max_series(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxSeries", value.into());
            self
        }
    }

    impl From<LimitsPerLabelSetEntry> for Json {
        fn from(value: LimitsPerLabelSetEntry) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the rules and alerting logging configuration for the workspace.
    ///
    /// A property type of `AWS::APS::Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingConfiguration(Properties);

    impl LoggingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the CloudWatch log group to which the vended log data will be published. This log group must exist prior to calling this operation.
        ///
        /// `LogGroupArn`.
        pub fn log_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupArn", value.into());
            self
        }
    }

    impl From<LoggingConfiguration> for Json {
        fn from(value: LoggingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The logging destination in an Amazon Managed Service for Prometheus workspace.
    ///
    /// A property type of `AWS::APS::Workspace`.
    ///
    /// Required: `CloudWatchLogs`, `Filters`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingDestination(Properties);

    impl LoggingDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration details for logging to CloudWatch Logs.
        ///
        /// `CloudWatchLogs`. Required.
        pub fn cloud_watch_logs(
            mut self,
            value: impl Into<Value<CloudWatchLogDestination>>,
        ) -> Self {
            self.0.set("CloudWatchLogs", value.into());
            self
        }

        /// Filtering criteria that determine which queries are logged.
        ///
        /// `Filters`. Required.
        pub fn filters(mut self, value: impl Into<Value<LoggingFilter>>) -> Self {
            self.0.set("Filters", value.into());
            self
        }
    }

    impl From<LoggingDestination> for Json {
        fn from(value: LoggingDestination) -> Self {
            value.0.into()
        }
    }

    /// Filtering criteria that determine which queries are logged.
    ///
    /// A property type of `AWS::APS::Workspace`.
    ///
    /// Required: `QspThreshold`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingFilter(Properties);

    impl LoggingFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Query Samples Processed (QSP) threshold above which queries will be logged. Queries processing more samples than this threshold will be captured in logs.
        ///
        /// `QspThreshold`. Required.
        pub fn qsp_threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("QspThreshold", value.into());
            self
        }
    }

    impl From<LoggingFilter> for Json {
        fn from(value: LoggingFilter) -> Self {
            value.0.into()
        }
    }

    /// The query logging configuration in an Amazon Managed Service for Prometheus workspace.
    ///
    /// A property type of `AWS::APS::Workspace`.
    ///
    /// Required: `Destinations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryLoggingConfiguration(Properties);

    impl QueryLoggingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines a destination and its associated filtering criteria for query logging.
        ///
        /// `Destinations`. Required.
        pub fn destinations(mut self, value: impl Into<List<LoggingDestination>>) -> Self {
            self.0.set("Destinations", value.into());
            self
        }
    }

    impl From<QueryLoggingConfiguration> for Json {
        fn from(value: QueryLoggingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::APS::Workspace`.
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

    /// Use this structure to define label sets and the ingestion limits for time series that match label sets, and to specify the retention period of the workspace.
    ///
    /// A property type of `AWS::APS::Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkspaceConfiguration(Properties);

    impl WorkspaceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This is an array of structures, where each structure defines a label set for the workspace, and defines the ingestion limit for active time series for each of those label sets. Each label name in a label set must be unique.
        ///
        /// `LimitsPerLabelSets`.
        pub fn limits_per_label_sets(mut self, value: impl Into<List<LimitsPerLabelSet>>) -> Self {
            self.0.set("LimitsPerLabelSets", value.into());
            self
        }

        /// The time window in seconds for accepting out-of-order samples
        ///
        /// `OutOfOrderTimeWindowInSeconds`.
        pub fn out_of_order_time_window_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("OutOfOrderTimeWindowInSeconds", value.into());
            self
        }

        /// Specifies how many days that metrics will be retained in the workspace.
        ///
        /// `RetentionPeriodInDays`.
        pub fn retention_period_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RetentionPeriodInDays", value.into());
            self
        }

        /// Duration in seconds to offset rule evaluation queries into the past
        ///
        /// `RuleQueryOffsetInSeconds`.
        pub fn rule_query_offset_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RuleQueryOffsetInSeconds", value.into());
            self
        }
    }

    impl From<WorkspaceConfiguration> for Json {
        fn from(value: WorkspaceConfiguration) -> Self {
            value.0.into()
        }
    }
}
