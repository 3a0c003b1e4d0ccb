//! `AWS::FIS`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Map, Properties, Resource, Scope, Value};

/// Specifies an experiment template.
///
/// [`AWS::FIS::ExperimentTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html).
///
/// Required: `Description`, `RoleArn`, `StopConditions`, `Targets`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ExperimentTemplate(Properties);

impl ExperimentTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The actions for the experiment.
    ///
    /// `Actions`.
    pub fn actions(
        mut self,
        value: impl Into<Map<experiment_template::ExperimentTemplateAction>>,
    ) -> Self {
        self.0.set("Actions", value.into());
        self
    }

    /// The description for the experiment template.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The experiment options for an experiment template.
    ///
    /// `ExperimentOptions`.
    pub fn experiment_options(
        mut self,
        value: impl Into<Value<experiment_template::ExperimentTemplateExperimentOptions>>,
    ) -> Self {
        self.0.set("ExperimentOptions", value.into());
        self
    }

    /// Describes the report configuration for the experiment template.
    ///
    /// `ExperimentReportConfiguration`.
    pub fn experiment_report_configuration(
        mut self,
        value: impl Into<Value<experiment_template::ExperimentTemplateExperimentReportConfiguration>>,
    ) -> Self {
        self.0.set("ExperimentReportConfiguration", value.into());
        self
    }

    /// The configuration for experiment logging.
    ///
    /// `LogConfiguration`.
    pub fn log_configuration(
        mut self,
        value: impl Into<Value<experiment_template::ExperimentTemplateLogConfiguration>>,
    ) -> Self {
        self.0.set("LogConfiguration", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The stop conditions for the experiment.
    ///
    /// `StopConditions`. Required.
    pub fn stop_conditions(
        mut self,
        value: impl Into<List<experiment_template::ExperimentTemplateStopCondition>>,
    ) -> Self {
        self.0.set("StopConditions", value.into());
        self
    }

    /// The tags for the experiment template.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The targets for the experiment.
    ///
    /// `Targets`. Required.
    pub fn targets(
        mut self,
        value: impl Into<Map<experiment_template::ExperimentTemplateTarget>>,
    ) -> Self {
        self.0.set("Targets", value.into());
        self
    }
}

impl Resource for ExperimentTemplate {
    const TYPE: &'static str = "AWS::FIS::ExperimentTemplate";
}

impl Construct for ExperimentTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ExperimentTemplate> for Properties {
    fn from(value: ExperimentTemplate) -> Self {
        value.0
    }
}

impl Handle<ExperimentTemplate> {
    /// The ID of the experiment template.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a target account configuration for the experiment template. A target account configuration is required when `accountTargeting` of `experimentOptions` is set to `multi-account` .
///
/// [`AWS::FIS::TargetAccountConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-targetaccountconfiguration.html).
///
/// Required: `AccountId`, `ExperimentTemplateId`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TargetAccountConfiguration(Properties);

impl TargetAccountConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The AWS account ID of the target account.
    ///
    /// `AccountId`. Required. A change replaces the resource.
    pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccountId", value.into());
        self
    }

    /// The description of the target account.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ID of the experiment template.
    ///
    /// `ExperimentTemplateId`. Required. A change replaces the resource.
    pub fn experiment_template_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExperimentTemplateId", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role for the target account.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }
}

impl Resource for TargetAccountConfiguration {
    const TYPE: &'static str = "AWS::FIS::TargetAccountConfiguration";
}

impl Construct for TargetAccountConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TargetAccountConfiguration> for Properties {
    fn from(value: TargetAccountConfiguration) -> Self {
        value.0
    }
}

/// Property types and words of [`ExperimentTemplate`].
pub mod experiment_template {
    use crate::{Json, List, Map, Properties, Value};

    /// The CloudWatch dashboards to include as data sources in the experiment report.
    ///
    /// A property type of `AWS::FIS::ExperimentTemplate`.
    ///
    /// Required: `DashboardIdentifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchDashboard(Properties);

    impl CloudWatchDashboard {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the CloudWatch dashboard to include in the experiment report.
        ///
        /// `DashboardIdentifier`. Required.
        pub fn dashboard_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DashboardIdentifier", value.into());
            self
        }
    }

    impl From<CloudWatchDashboard> for Json {
        fn from(value: CloudWatchDashboard) -> Self {
            value.0.into()
        }
    }

    /// Specifies an action for an experiment template.
    ///
    /// A property type of `AWS::FIS::ExperimentTemplate`.
    ///
    /// Required: `ActionId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExperimentTemplateAction(Properties);

    impl ExperimentTemplateAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the action.
        ///
        /// `ActionId`. Required.
        pub fn action_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ActionId", value.into());
            self
        }

        /// A description for the action.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The parameters for the action.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// The name of the action that must be completed before the current action starts.
        ///
        /// `StartAfter`.
        pub fn start_after(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StartAfter", value.into());
            self
        }

        /// The targets for the action.
        ///
        /// `Targets`.
        pub fn targets(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Targets", value.into());
            self
        }
    }

    impl From<ExperimentTemplateAction> for Json {
        fn from(value: ExperimentTemplateAction) -> Self {
            value.0.into()
        }
    }

    /// Describes the experiment options for an experiment template.
    ///
    /// A property type of `AWS::FIS::ExperimentTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExperimentTemplateExperimentOptions(Properties);

    impl ExperimentTemplateExperimentOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The account targeting setting for an experiment template.
        ///
        /// `AccountTargeting`. Allowed: [`AccountTargeting`].
        pub fn account_targeting(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountTargeting", value.into());
            self
        }

        /// The empty target resolution mode for an experiment template.
        ///
        /// `EmptyTargetResolutionMode`. Allowed: [`EmptyTargetResolutionMode`].
        pub fn empty_target_resolution_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmptyTargetResolutionMode", value.into());
            self
        }
    }

    impl From<ExperimentTemplateExperimentOptions> for Json {
        fn from(value: ExperimentTemplateExperimentOptions) -> Self {
            value.0.into()
        }
    }

    /// Describes the report configuration for the experiment template.
    ///
    /// A property type of `AWS::FIS::ExperimentTemplate`.
    ///
    /// Required: `Outputs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExperimentTemplateExperimentReportConfiguration(Properties);

    impl ExperimentTemplateExperimentReportConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The data sources for the experiment report.
        ///
        /// `DataSources`.
        pub fn data_sources(
            mut self,
            value: impl Into<Value<ExperimentTemplateExperimentReportConfigurationDataSources>>,
        ) -> Self {
            self.0.set("DataSources", value.into());
            self
        }

        /// The output destinations of the experiment report.
        ///
        /// `Outputs`. Required.
        pub fn outputs(
            mut self,
            value: impl Into<Value<ExperimentTemplateExperimentReportConfigurationOutputs>>,
        ) -> Self {
            self.0.set("Outputs", value.into());
            self
        }

        /// The duration after the experiment end time for the data sources to include in the report.
        ///
        /// `PostExperimentDuration`.
        pub fn post_experiment_duration(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PostExperimentDuration", value.into());
            self
        }

        /// The duration before the experiment start time for the data sources to include in the report.
        ///
        /// `PreExperimentDuration`.
        pub fn pre_experiment_duration(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreExperimentDuration", value.into());
            self
        }
    }

    impl From<ExperimentTemplateExperimentReportConfiguration> for Json {
        fn from(value: ExperimentTemplateExperimentReportConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The data sources for the experiment report.
    ///
    /// A property type of `AWS::FIS::ExperimentTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExperimentTemplateExperimentReportConfigurationDataSources(Properties);

    impl ExperimentTemplateExperimentReportConfigurationDataSources {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CloudWatchDashboards`.
        pub fn cloud_watch_dashboards(
            mut self,
            value: impl Into<List<CloudWatchDashboard>>,
        ) -> Self {
            self.0.set("CloudWatchDashboards", value.into());
            self
        }
    }

    impl From<ExperimentTemplateExperimentReportConfigurationDataSources> for Json {
        fn from(value: ExperimentTemplateExperimentReportConfigurationDataSources) -> Self {
            value.0.into()
        }
    }

    /// The output destinations of the experiment report.
    ///
    /// A property type of `AWS::FIS::ExperimentTemplate`.
    ///
    /// Required: `ExperimentReportS3Configuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExperimentTemplateExperimentReportConfigurationOutputs(Properties);

    impl ExperimentTemplateExperimentReportConfigurationOutputs {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ExperimentReportS3Configuration`. Required.
        pub fn experiment_report_s3_configuration(
            mut self,
            value: impl Into<Value<ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration>>,
        ) -> Self {
            self.0.set("ExperimentReportS3Configuration", value.into());
            self
        }
    }

    impl From<ExperimentTemplateExperimentReportConfigurationOutputs> for Json {
        fn from(value: ExperimentTemplateExperimentReportConfigurationOutputs) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::FIS::ExperimentTemplate`.
    ///
    /// Required: `BucketName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration(
        Properties,
    );

    impl ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration>
        for Json
    {
        fn from(
            value: ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration,
        ) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration for experiment logging.
    ///
    /// A property type of `AWS::FIS::ExperimentTemplate`.
    ///
    /// Required: `LogSchemaVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExperimentTemplateLogConfiguration(Properties);

    impl ExperimentTemplateLogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for experiment logging to CloudWatch Logs .
        ///
        /// `CloudWatchLogsConfiguration`.
        pub fn cloud_watch_logs_configuration(
            mut self,
            value: impl Into<Value<ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration>>,
        ) -> Self {
            self.0.set("CloudWatchLogsConfiguration", value.into());
            self
        }

        /// The schema version.
        ///
        /// `LogSchemaVersion`. Required.
        pub fn log_schema_version(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("LogSchemaVersion", value.into());
            self
        }

        /// The configuration for experiment logging to Amazon S3 .
        ///
        /// `S3Configuration`.
        pub fn s3_configuration(
            mut self,
            value: impl Into<Value<ExperimentTemplateLogConfigurationS3Configuration>>,
        ) -> Self {
            self.0.set("S3Configuration", value.into());
            self
        }
    }

    impl From<ExperimentTemplateLogConfiguration> for Json {
        fn from(value: ExperimentTemplateLogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for experiment logging to CloudWatch Logs .
    ///
    /// A property type of `AWS::FIS::ExperimentTemplate`.
    ///
    /// Required: `LogGroupArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration(Properties);

    impl ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LogGroupArn`. Required.
        pub fn log_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupArn", value.into());
            self
        }
    }

    impl From<ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration> for Json {
        fn from(value: ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for experiment logging to Amazon S3 .
    ///
    /// A property type of `AWS::FIS::ExperimentTemplate`.
    ///
    /// Required: `BucketName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExperimentTemplateLogConfigurationS3Configuration(Properties);

    impl ExperimentTemplateLogConfigurationS3Configuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<ExperimentTemplateLogConfigurationS3Configuration> for Json {
        fn from(value: ExperimentTemplateLogConfigurationS3Configuration) -> Self {
            value.0.into()
        }
    }

    /// Specifies a stop condition for an experiment template.
    ///
    /// A property type of `AWS::FIS::ExperimentTemplate`.
    ///
    /// Required: `Source`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExperimentTemplateStopCondition(Properties);

    impl ExperimentTemplateStopCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The source for the stop condition.
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the CloudWatch alarm, if applicable.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ExperimentTemplateStopCondition> for Json {
        fn from(value: ExperimentTemplateStopCondition) -> Self {
            value.0.into()
        }
    }

    /// Specifies a target for an experiment. You must specify at least one Amazon Resource Name (ARN) or at least one resource tag. You cannot specify both ARNs and tags.
    ///
    /// A property type of `AWS::FIS::ExperimentTemplate`.
    ///
    /// Required: `ResourceType`, `SelectionMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExperimentTemplateTarget(Properties);

    impl ExperimentTemplateTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The filters to apply to identify target resources using specific attributes.
        ///
        /// `Filters`.
        pub fn filters(mut self, value: impl Into<List<ExperimentTemplateTargetFilter>>) -> Self {
            self.0.set("Filters", value.into());
            self
        }

        /// The parameters for the resource type.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// The Amazon Resource Names (ARNs) of the targets.
        ///
        /// `ResourceArns`.
        pub fn resource_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResourceArns", value.into());
            self
        }

        /// The tags for the target resources.
        ///
        /// `ResourceTags`.
        pub fn resource_tags(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("ResourceTags", value.into());
            self
        }

        /// The resource type.
        ///
        /// `ResourceType`. Required.
        pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceType", value.into());
            self
        }

        /// Scopes the identified resources to a specific count or percentage.
        ///
        /// `SelectionMode`. Required.
        pub fn selection_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SelectionMode", value.into());
            self
        }
    }

    impl From<ExperimentTemplateTarget> for Json {
        fn from(value: ExperimentTemplateTarget) -> Self {
            value.0.into()
        }
    }

    /// Specifies a filter used for the target resource input in an experiment template.
    ///
    /// A property type of `AWS::FIS::ExperimentTemplate`.
    ///
    /// Required: `Path`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExperimentTemplateTargetFilter(Properties);

    impl ExperimentTemplateTargetFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The attribute path for the filter.
        ///
        /// `Path`. Required.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The attribute values for the filter.
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<ExperimentTemplateTargetFilter> for Json {
        fn from(value: ExperimentTemplateTargetFilter) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AccountTargeting`.
        pub enum AccountTargeting {
            MultiAccount = "multi-account",
            SingleAccount = "single-account",
        }

        /// Words for `EmptyTargetResolutionMode`.
        pub enum EmptyTargetResolutionMode {
            Fail = "fail",
            Skip = "skip",
        }
    }
}
