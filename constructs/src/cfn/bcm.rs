//! `AWS::BCM`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Definition of AWS::BCM::Dashboard Resource Type
///
/// [`AWS::BCM::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-dashboard.html).
///
/// Required: `Name`, `Widgets`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Dashboard(Properties);

impl Dashboard {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dashboard::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// `Widgets`. Required.
    pub fn widgets(mut self, value: impl Into<List<dashboard::Widget>>) -> Self {
        self.0.set("Widgets", value.into());
        self
    }
}

impl Resource for Dashboard {
    const TYPE: &'static str = "AWS::BCM::Dashboard";
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

    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }

    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates and manages a scheduled report for an AWS Billing and Cost Management Dashboards dashboard.
///
/// [`AWS::BCM::ScheduledReport`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-scheduledreport.html).
///
/// Required: `DashboardArn`, `Name`, `ScheduleConfig`, `ScheduledReportExecutionRoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ScheduledReport(Properties);

impl ScheduledReport {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the dashboard associated with the scheduled report. Managed dashboards cannot be used.
    ///
    /// `DashboardArn`. Required.
    pub fn dashboard_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DashboardArn", value.into());
        self
    }

    /// A description of the scheduled report's purpose or contents.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the scheduled report.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Defines when and how often a scheduled report runs.
    ///
    /// `ScheduleConfig`. Required.
    pub fn schedule_config(
        mut self,
        value: impl Into<Value<scheduled_report::ScheduleConfig>>,
    ) -> Self {
        self.0.set("ScheduleConfig", value.into());
        self
    }

    /// The ARN of the IAM role that the scheduled report uses to execute. AWS Billing and Cost Management Dashboards assumes this IAM role while executing the scheduled report.
    ///
    /// `ScheduledReportExecutionRoleArn`. Required.
    pub fn scheduled_report_execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScheduledReportExecutionRoleArn", value.into());
        self
    }

    /// The tags applied to the scheduled report.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<scheduled_report::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// An absolute or relative date range.
    ///
    /// `WidgetDateRangeOverride`.
    pub fn widget_date_range_override(
        mut self,
        value: impl Into<Value<scheduled_report::DateTimeRange>>,
    ) -> Self {
        self.0.set("WidgetDateRangeOverride", value.into());
        self
    }

    /// The list of widget identifiers included in the scheduled report. If not specified, all widgets in the dashboard are included.
    ///
    /// `WidgetIds`.
    pub fn widget_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("WidgetIds", value.into());
        self
    }
}

impl Resource for ScheduledReport {
    const TYPE: &'static str = "AWS::BCM::ScheduledReport";
}

impl Construct for ScheduledReport {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ScheduledReport> for Properties {
    fn from(value: ScheduledReport) -> Self {
        value.0
    }
}

impl Handle<ScheduledReport> {
    /// The Amazon Resource Name (ARN) of the scheduled report.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the scheduled report was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The health of the scheduled report as of its last refresh.
    ///
    /// `Fn::GetAtt` of `HealthStatus`.
    #[must_use]
    pub fn health_status(self) -> Value<Json> {
        self.attribute("HealthStatus")
    }

    /// The timestamp when the scheduled report was last modified.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Property types and words of [`Dashboard`].
pub mod dashboard {
    use crate::{Json, List, Map, Properties, Value};

    /// A property type of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CostAndUsageExpression(Properties);

    impl CostAndUsageExpression {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `And`.
        pub fn and(mut self, value: impl Into<List<CostAndUsageExpression>>) -> Self {
            self.0.set("And", value.into());
            self
        }

        /// `CostCategories`.
        pub fn cost_categories(mut self, value: impl Into<Value<CostCategoryValues>>) -> Self {
            self.0.set("CostCategories", value.into());
            self
        }

        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl Into<Value<DimensionValues>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// `Not`.
        pub fn not(mut self, value: impl Into<Value<CostAndUsageExpression>>) -> Self {
            self.0.set("Not", value.into());
            self
        }

        /// `Or`.
        pub fn or(mut self, value: impl Into<List<CostAndUsageExpression>>) -> Self {
            self.0.set("Or", value.into());
            self
        }

        /// `Tags`.
        pub fn tags(mut self, value: impl Into<Value<TagValues>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<CostAndUsageExpression> for Json {
        fn from(value: CostAndUsageExpression) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BCM::Dashboard`.
    ///
    /// Required: `Granularity`, `Metrics`, `TimeRange`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CostAndUsageQuery(Properties);

    impl CostAndUsageQuery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Filter`.
        pub fn filter(mut self, value: impl Into<Value<CostAndUsageExpression>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }

        /// `Granularity`. Required. Allowed: [`Granularity`].
        pub fn granularity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Granularity", value.into());
            self
        }

        /// `GroupBy`.
        pub fn group_by(mut self, value: impl Into<List<GroupDefinition>>) -> Self {
            self.0.set("GroupBy", value.into());
            self
        }

        /// `Metrics`. Required. Allowed: [`Metrics`].
        pub fn metrics(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Metrics", value.into());
            self
        }

        /// `TimeRange`. Required.
        pub fn time_range(mut self, value: impl Into<Value<DateTimeRange>>) -> Self {
            self.0.set("TimeRange", value.into());
            self
        }
    }

    impl From<CostAndUsageQuery> for Json {
        fn from(value: CostAndUsageQuery) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BCM::Dashboard`.
    ///
    /// Required: `Key`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CostCategoryValues(Properties);

    impl CostCategoryValues {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `MatchOptions`. Allowed: [`MatchOptions`].
        pub fn match_options(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchOptions", value.into());
            self
        }

        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<CostCategoryValues> for Json {
        fn from(value: CostCategoryValues) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BCM::Dashboard`.
    ///
    /// Required: `EndTime`, `StartTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DateTimeRange(Properties);

    impl DateTimeRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EndTime`. Required.
        pub fn end_time(mut self, value: impl Into<Value<DateTimeValue>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// `StartTime`. Required.
        pub fn start_time(mut self, value: impl Into<Value<DateTimeValue>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<DateTimeRange> for Json {
        fn from(value: DateTimeRange) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BCM::Dashboard`.
    ///
    /// Required: `Type`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DateTimeValue(Properties);

    impl DateTimeValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<DateTimeValue> for Json {
        fn from(value: DateTimeValue) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BCM::Dashboard`.
    ///
    /// Required: `Key`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DimensionValues(Properties);

    impl DimensionValues {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`. Required. Allowed: [`Key`].
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `MatchOptions`. Allowed: [`MatchOptions`].
        pub fn match_options(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchOptions", value.into());
            self
        }

        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<DimensionValues> for Json {
        fn from(value: DimensionValues) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DisplayConfig(Properties);

    impl DisplayConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Graph`.
        pub fn graph(mut self, value: impl Into<Map<GraphDisplayConfig>>) -> Self {
            self.0.set("Graph", value.into());
            self
        }

        /// `Table`.
        pub fn table(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Table", value.into());
            self
        }
    }

    impl From<DisplayConfig> for Json {
        fn from(value: DisplayConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Expression(Properties);

    impl Expression {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `And`.
        pub fn and(mut self, value: impl Into<List<Expression>>) -> Self {
            self.0.set("And", value.into());
            self
        }

        /// `CostCategories`.
        pub fn cost_categories(mut self, value: impl Into<Value<CostCategoryValues>>) -> Self {
            self.0.set("CostCategories", value.into());
            self
        }

        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl Into<Value<DimensionValues>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// `Not`.
        pub fn not(mut self, value: impl Into<Value<Expression>>) -> Self {
            self.0.set("Not", value.into());
            self
        }

        /// `Tags`.
        pub fn tags(mut self, value: impl Into<Value<TagValues>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<Expression> for Json {
        fn from(value: Expression) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BCM::Dashboard`.
    ///
    /// Required: `VisualType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GraphDisplayConfig(Properties);

    impl GraphDisplayConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `VisualType`. Required. Allowed: [`VisualType`].
        pub fn visual_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VisualType", value.into());
            self
        }
    }

    impl From<GraphDisplayConfig> for Json {
        fn from(value: GraphDisplayConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BCM::Dashboard`.
    ///
    /// Required: `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GroupDefinition(Properties);

    impl GroupDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Type`. Allowed: [`GroupDefinitionType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<GroupDefinition> for Json {
        fn from(value: GroupDefinition) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BCM::Dashboard`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryParameters(Properties);

    impl QueryParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CostAndUsage`.
        pub fn cost_and_usage(mut self, value: impl Into<Value<CostAndUsageQuery>>) -> Self {
            self.0.set("CostAndUsage", value.into());
            self
        }

        /// `ReservationCoverage`.
        pub fn reservation_coverage(
            mut self,
            value: impl Into<Value<ReservationCoverageQuery>>,
        ) -> Self {
            self.0.set("ReservationCoverage", value.into());
            self
        }

        /// `ReservationUtilization`.
        pub fn reservation_utilization(
            mut self,
            value: impl Into<Value<ReservationUtilizationQuery>>,
        ) -> Self {
            self.0.set("ReservationUtilization", value.into());
            self
        }

        /// `SavingsPlansCoverage`.
        pub fn savings_plans_coverage(
            mut self,
            value: impl Into<Value<SavingsPlansCoverageQuery>>,
        ) -> Self {
            self.0.set("SavingsPlansCoverage", value.into());
            self
        }

        /// `SavingsPlansUtilization`.
        pub fn savings_plans_utilization(
            mut self,
            value: impl Into<Value<SavingsPlansUtilizationQuery>>,
        ) -> Self {
            self.0.set("SavingsPlansUtilization", value.into());
            self
        }
    }

    impl From<QueryParameters> for Json {
        fn from(value: QueryParameters) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BCM::Dashboard`.
    ///
    /// Required: `TimeRange`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReservationCoverageQuery(Properties);

    impl ReservationCoverageQuery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Filter`.
        pub fn filter(mut self, value: impl Into<Value<Expression>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }

        /// `Granularity`. Allowed: [`Granularity`].
        pub fn granularity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Granularity", value.into());
            self
        }

        /// `GroupBy`.
        pub fn group_by(mut self, value: impl Into<List<GroupDefinition>>) -> Self {
            self.0.set("GroupBy", value.into());
            self
        }

        /// `Metrics`. Allowed: [`Metrics`].
        pub fn metrics(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Metrics", value.into());
            self
        }

        /// `TimeRange`. Required.
        pub fn time_range(mut self, value: impl Into<Value<DateTimeRange>>) -> Self {
            self.0.set("TimeRange", value.into());
            self
        }
    }

    impl From<ReservationCoverageQuery> for Json {
        fn from(value: ReservationCoverageQuery) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BCM::Dashboard`.
    ///
    /// Required: `TimeRange`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReservationUtilizationQuery(Properties);

    impl ReservationUtilizationQuery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Filter`.
        pub fn filter(mut self, value: impl Into<Value<Expression>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }

        /// `Granularity`. Allowed: [`Granularity`].
        pub fn granularity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Granularity", value.into());
            self
        }

        /// `GroupBy`.
        pub fn group_by(mut self, value: impl Into<List<GroupDefinition>>) -> Self {
            self.0.set("GroupBy", value.into());
            self
        }

        /// `TimeRange`. Required.
        pub fn time_range(mut self, value: impl Into<Value<DateTimeRange>>) -> Self {
            self.0.set("TimeRange", value.into());
            self
        }
    }

    impl From<ReservationUtilizationQuery> for Json {
        fn from(value: ReservationUtilizationQuery) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BCM::Dashboard`.
    ///
    /// Required: `TimeRange`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SavingsPlansCoverageQuery(Properties);

    impl SavingsPlansCoverageQuery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Filter`.
        pub fn filter(mut self, value: impl Into<Value<Expression>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }

        /// `Granularity`. Allowed: [`Granularity`].
        pub fn granularity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Granularity", value.into());
            self
        }

        /// `GroupBy`.
        pub fn group_by(mut self, value: impl Into<List<GroupDefinition>>) -> Self {
            self.0.set("GroupBy", value.into());
            self
        }

        /// `Metrics`. Allowed: [`Metrics`].
        pub fn metrics(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Metrics", value.into());
            self
        }

        /// `TimeRange`. Required.
        pub fn time_range(mut self, value: impl Into<Value<DateTimeRange>>) -> Self {
            self.0.set("TimeRange", value.into());
            self
        }
    }

    impl From<SavingsPlansCoverageQuery> for Json {
        fn from(value: SavingsPlansCoverageQuery) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BCM::Dashboard`.
    ///
    /// Required: `TimeRange`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SavingsPlansUtilizationQuery(Properties);

    impl SavingsPlansUtilizationQuery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Filter`.
        pub fn filter(mut self, value: impl Into<Value<Expression>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }

        /// `Granularity`. Allowed: [`Granularity`].
        pub fn granularity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Granularity", value.into());
            self
        }

        /// `TimeRange`. Required.
        pub fn time_range(mut self, value: impl Into<Value<DateTimeRange>>) -> Self {
            self.0.set("TimeRange", value.into());
            self
        }
    }

    impl From<SavingsPlansUtilizationQuery> for Json {
        fn from(value: SavingsPlansUtilizationQuery) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BCM::Dashboard`.
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

    /// A property type of `AWS::BCM::Dashboard`.
    ///
    /// Required: `Key`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagValues(Properties);

    impl TagValues {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `MatchOptions`. Allowed: [`MatchOptions`].
        pub fn match_options(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchOptions", value.into());
            self
        }

        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<TagValues> for Json {
        fn from(value: TagValues) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BCM::Dashboard`.
    ///
    /// Required: `Configs`, `Title`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Widget(Properties);

    impl Widget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Configs`. Required.
        pub fn configs(mut self, value: impl Into<List<WidgetConfig>>) -> Self {
            self.0.set("Configs", value.into());
            self
        }

        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// `Height`.
        pub fn height(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Height", value.into());
            self
        }

        /// `HorizontalOffset`.
        pub fn horizontal_offset(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HorizontalOffset", value.into());
            self
        }

        /// `Title`. Required.
        pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Title", value.into());
            self
        }

        /// `Width`.
        pub fn width(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Width", value.into());
            self
        }
    }

    impl From<Widget> for Json {
        fn from(value: Widget) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BCM::Dashboard`.
    ///
    /// Required: `DisplayConfig`, `QueryParameters`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WidgetConfig(Properties);

    impl WidgetConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DisplayConfig`. Required.
        pub fn display_config(mut self, value: impl Into<Value<DisplayConfig>>) -> Self {
            self.0.set("DisplayConfig", value.into());
            self
        }

        /// `QueryParameters`. Required.
        pub fn query_parameters(mut self, value: impl Into<Value<QueryParameters>>) -> Self {
            self.0.set("QueryParameters", value.into());
            self
        }
    }

    impl From<WidgetConfig> for Json {
        fn from(value: WidgetConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Granularity`.
        pub enum Granularity {
            Hourly = "HOURLY",
            Daily = "DAILY",
            Monthly = "MONTHLY",
        }

        /// Words for `Metrics`.
        pub enum Metrics {
            AmortizedCost = "AmortizedCost",
            BlendedCost = "BlendedCost",
            NetAmortizedCost = "NetAmortizedCost",
            NetUnblendedCost = "NetUnblendedCost",
            NormalizedUsageAmount = "NormalizedUsageAmount",
            UnblendedCost = "UnblendedCost",
            UsageQuantity = "UsageQuantity",
            SpendCoveredBySavingsPlans = "SpendCoveredBySavingsPlans",
            Hour = "Hour",
            Unit = "Unit",
            Cost = "Cost",
        }

        /// Words for `MatchOptions`.
        pub enum MatchOptions {
            Equals = "EQUALS",
            Absent = "ABSENT",
            StartsWith = "STARTS_WITH",
            EndsWith = "ENDS_WITH",
            Contains = "CONTAINS",
            GreaterThanOrEqual = "GREATER_THAN_OR_EQUAL",
            CaseSensitive = "CASE_SENSITIVE",
            CaseInsensitive = "CASE_INSENSITIVE",
        }

        /// Words for `Type`.
        pub enum Type {
            Absolute = "ABSOLUTE",
            Relative = "RELATIVE",
        }

        /// Words for `Key`.
        pub enum Key {
            Az = "AZ",
            InstanceType = "INSTANCE_TYPE",
            LinkedAccount = "LINKED_ACCOUNT",
            Operation = "OPERATION",
            PurchaseType = "PURCHASE_TYPE",
            Region = "REGION",
            Service = "SERVICE",
            UsageType = "USAGE_TYPE",
            UsageTypeGroup = "USAGE_TYPE_GROUP",
            RecordType = "RECORD_TYPE",
            OperatingSystem = "OPERATING_SYSTEM",
            Tenancy = "TENANCY",
            Scope = "SCOPE",
            Platform = "PLATFORM",
            SubscriptionId = "SUBSCRIPTION_ID",
            LegalEntityName = "LEGAL_ENTITY_NAME",
            DeploymentOption = "DEPLOYMENT_OPTION",
            DatabaseEngine = "DATABASE_ENGINE",
            CacheEngine = "CACHE_ENGINE",
            InstanceTypeFamily = "INSTANCE_TYPE_FAMILY",
            BillingEntity = "BILLING_ENTITY",
            ReservationId = "RESERVATION_ID",
            ResourceId = "RESOURCE_ID",
            SavingsPlansType = "SAVINGS_PLANS_TYPE",
            TagKey = "TAG_KEY",
            CostCategoryName = "COST_CATEGORY_NAME",
        }

        /// Words for `VisualType`.
        pub enum VisualType {
            Line = "LINE",
            Bar = "BAR",
            Stack = "STACK",
        }

        /// Words for `Type`.
        pub enum GroupDefinitionType {
            Dimension = "DIMENSION",
            Tag = "TAG",
            CostCategory = "COST_CATEGORY",
        }
    }
}

/// Property types and words of [`ScheduledReport`].
pub mod scheduled_report {
    use crate::{Json, Properties, Value};

    /// An absolute or relative date range.
    ///
    /// A property type of `AWS::BCM::ScheduledReport`.
    ///
    /// Required: `EndTime`, `StartTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DateTimeRange(Properties);

    impl DateTimeRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A date expressed either as an absolute instant or as an offset from now.
        ///
        /// `EndTime`. Required.
        pub fn end_time(mut self, value: impl Into<Value<DateTimeValue>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// A date expressed either as an absolute instant or as an offset from now.
        ///
        /// `StartTime`. Required.
        pub fn start_time(mut self, value: impl Into<Value<DateTimeValue>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<DateTimeRange> for Json {
        fn from(value: DateTimeRange) -> Self {
            value.0.into()
        }
    }

    /// A date expressed either as an absolute instant or as an offset from now.
    ///
    /// A property type of `AWS::BCM::ScheduledReport`.
    ///
    /// Required: `Type`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DateTimeValue(Properties);

    impl DateTimeValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether a date value is absolute or relative.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The date, or an ISO 8601 duration when Type is RELATIVE.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<DateTimeValue> for Json {
        fn from(value: DateTimeValue) -> Self {
            value.0.into()
        }
    }

    /// The health of the scheduled report as of its last refresh.
    ///
    /// A property type of `AWS::BCM::ScheduledReport`.
    ///
    /// Required: `StatusCode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HealthStatus(Properties);

    impl HealthStatus {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The time at which the health status was last refreshed.
        ///
        /// `LastRefreshedAt`.
        pub fn last_refreshed_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastRefreshedAt", value.into());
            self
        }

        /// The health status of a scheduled report.
        ///
        /// `StatusCode`. Required. Allowed: [`StatusCode`].
        pub fn status_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StatusCode", value.into());
            self
        }
    }

    impl From<HealthStatus> for Json {
        fn from(value: HealthStatus) -> Self {
            value.0.into()
        }
    }

    /// Defines when and how often a scheduled report runs.
    ///
    /// A property type of `AWS::BCM::ScheduledReport`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScheduleConfig(Properties);

    impl ScheduleConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The schedule expression that specifies when to trigger the scheduled report run. This value must be a cron expression consisting of six fields separated by white spaces: cron(minutes hours day\_of\_month month day\_of\_week year).
        ///
        /// `ScheduleExpression`.
        pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduleExpression", value.into());
            self
        }

        /// The time zone for the schedule expression, for example, UTC.
        ///
        /// `ScheduleExpressionTimeZone`.
        pub fn schedule_expression_time_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduleExpressionTimeZone", value.into());
            self
        }

        /// The window during which the schedule is active. When omitted the service defaults it. EndTime must be within three years of the time of the request.
        ///
        /// `SchedulePeriod`.
        pub fn schedule_period(mut self, value: impl Into<Value<SchedulePeriod>>) -> Self {
            self.0.set("SchedulePeriod", value.into());
            self
        }

        /// Whether the schedule is active.
        ///
        /// `State`. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<ScheduleConfig> for Json {
        fn from(value: ScheduleConfig) -> Self {
            value.0.into()
        }
    }

    /// The window during which the schedule is active. When omitted the service defaults it. EndTime must be within three years of the time of the request.
    ///
    /// A property type of `AWS::BCM::ScheduledReport`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchedulePeriod(Properties);

    impl SchedulePeriod {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The time at which the schedule stops being active.
        ///
        /// `EndTime`.
        pub fn end_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// The time at which the schedule becomes active.
        ///
        /// `StartTime`.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<SchedulePeriod> for Json {
        fn from(value: SchedulePeriod) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair applied to the scheduled report.
    ///
    /// A property type of `AWS::BCM::ScheduledReport`.
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

        /// The tag key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value.
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
            Absolute = "ABSOLUTE",
            Relative = "RELATIVE",
        }

        /// Words for `StatusCode`.
        pub enum StatusCode {
            Healthy = "HEALTHY",
            Unhealthy = "UNHEALTHY",
        }

        /// Words for `State`.
        pub enum State {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}
