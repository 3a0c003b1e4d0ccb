//! `AWS::CloudWatch`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Map, Properties, Resource, Scope, Value};

/// The `AWS::CloudWatch::Alarm` type specifies an alarm and associates it with the specified metric or metric math expression.
///
/// [`AWS::CloudWatch::Alarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Alarm(Properties);

impl Alarm {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `ActionConfiguration`.
    pub fn action_configuration(
        mut self,
        value: impl Into<Value<alarm::ActionConfiguration>>,
    ) -> Self {
        self.0.set("ActionConfiguration", value.into());
        self
    }

    /// Indicates whether actions should be executed during any changes to the alarm state. The default is TRUE.
    ///
    /// `ActionsEnabled`.
    pub fn actions_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ActionsEnabled", value.into());
        self
    }

    /// The list of actions to execute when this alarm transitions into an ALARM state from any other state. Specify each action as an Amazon Resource Name (ARN).
    ///
    /// `AlarmActions`.
    pub fn alarm_actions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AlarmActions", value.into());
        self
    }

    /// The description of the alarm.
    ///
    /// `AlarmDescription`.
    pub fn alarm_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AlarmDescription", value.into());
        self
    }

    /// The name of the alarm. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the alarm name.
    ///
    /// `AlarmName`. A change replaces the resource.
    pub fn alarm_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AlarmName", value.into());
        self
    }

    /// The arithmetic operation to use when comparing the specified statistic and threshold. The specified statistic value is used as the first operand.
    ///
    /// `ComparisonOperator`. Allowed: [`ComparisonOperator`](alarm::ComparisonOperator).
    pub fn comparison_operator(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComparisonOperator", value.into());
        self
    }

    /// The number of datapoints that must be breaching to trigger the alarm. This is used only if you are setting an "M out of N" alarm. In that case, this value is the M, and the value that you set for `EvaluationPeriods` is the N value.
    ///
    /// `DatapointsToAlarm`.
    pub fn datapoints_to_alarm(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DatapointsToAlarm", value.into());
        self
    }

    /// The dimensions for the metric associated with the alarm. For an alarm based on a math expression, you can't specify `Dimensions` . Instead, you use `Metrics` .
    ///
    /// `Dimensions`.
    pub fn dimensions(mut self, value: impl Into<List<alarm::Dimension>>) -> Self {
        self.0.set("Dimensions", value.into());
        self
    }

    /// Used only for alarms based on percentiles. If `ignore` , the alarm state does not change during periods with too few data points to be statistically significant.
    ///
    /// `EvaluateLowSampleCountPercentile`.
    pub fn evaluate_low_sample_count_percentile(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EvaluateLowSampleCountPercentile", value.into());
        self
    }

    /// The evaluation criteria for an alarm. This is a union type that currently supports PromQLCriteria.
    ///
    /// `EvaluationCriteria`.
    pub fn evaluation_criteria(
        mut self,
        value: impl Into<Value<alarm::EvaluationCriteria>>,
    ) -> Self {
        self.0.set("EvaluationCriteria", value.into());
        self
    }

    /// The frequency, in seconds, at which the alarm is evaluated.
    ///
    /// `EvaluationInterval`.
    pub fn evaluation_interval(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("EvaluationInterval", value.into());
        self
    }

    /// The number of periods over which data is compared to the specified threshold. If you are setting an alarm that requires that a number of consecutive data points be breaching to trigger the alarm, this value specifies that number.
    ///
    /// `EvaluationPeriods`.
    pub fn evaluation_periods(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("EvaluationPeriods", value.into());
        self
    }

    /// The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it runs. This is a union type. Set exactly one of its members, SlidingWindow or WallClockWindow.
    ///
    /// `EvaluationWindow`.
    pub fn evaluation_window(mut self, value: impl Into<Value<alarm::EvaluationWindow>>) -> Self {
        self.0.set("EvaluationWindow", value.into());
        self
    }

    /// The percentile statistic for the metric associated with the alarm. Specify a value between p0.0 and p100.
    ///
    /// `ExtendedStatistic`.
    pub fn extended_statistic(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExtendedStatistic", value.into());
        self
    }

    /// The actions to execute when this alarm transitions to the `INSUFFICIENT_DATA` state from any other state. Each action is specified as an Amazon Resource Name (ARN).
    ///
    /// `InsufficientDataActions`.
    pub fn insufficient_data_actions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("InsufficientDataActions", value.into());
        self
    }

    /// The name of the metric associated with the alarm. This is required for an alarm based on a metric. For an alarm based on a math expression, you use `Metrics` instead and you can't specify `MetricName` .
    ///
    /// `MetricName`.
    pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MetricName", value.into());
        self
    }

    /// An array that enables you to create an alarm based on the result of a metric math expression. Each item in the array either retrieves a metric or performs a math expression.
    ///
    /// `Metrics`.
    pub fn metrics(mut self, value: impl Into<List<alarm::MetricDataQuery>>) -> Self {
        self.0.set("Metrics", value.into());
        self
    }

    /// The namespace of the metric associated with the alarm. This is required for an alarm based on a metric. For an alarm based on a math expression, you can't specify `Namespace` and you use `Metrics` instead.
    ///
    /// `Namespace`.
    pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Namespace", value.into());
        self
    }

    /// The actions to execute when this alarm transitions to the `OK` state from any other state. Each action is specified as an Amazon Resource Name (ARN).
    ///
    /// `OKActions`.
    pub fn ok_actions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("OKActions", value.into());
        self
    }

    /// The period, in seconds, over which the statistic is applied. This is required for an alarm based on a metric. Valid values are 10, 20, 30, 60, and any multiple of 60.
    ///
    /// `Period`.
    pub fn period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Period", value.into());
        self
    }

    /// The statistic for the metric associated with the alarm, other than percentile. For percentile statistics, use `ExtendedStatistic` .
    ///
    /// `Statistic`. Allowed: [`Statistic`](alarm::Statistic).
    pub fn statistic(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Statistic", value.into());
        self
    }

    /// A list of key-value pairs to associate with the alarm. You can associate as many as 50 tags with an alarm. To be able to associate tags with the alarm when you create the alarm, you must have the `cloudwatch:TagResource` permission.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<alarm::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The value to compare with the specified statistic.
    ///
    /// `Threshold`.
    pub fn threshold(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("Threshold", value.into());
        self
    }

    /// In an alarm based on an anomaly detection model, this is the ID of the `ANOMALY_DETECTION_BAND` function used as the threshold for the alarm.
    ///
    /// `ThresholdMetricId`.
    pub fn threshold_metric_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ThresholdMetricId", value.into());
        self
    }

    /// Sets how this alarm is to handle missing data points. Valid values are `breaching` , `notBreaching` , `ignore` , and `missing` .
    ///
    /// `TreatMissingData`. Allowed: [`TreatMissingData`](alarm::TreatMissingData).
    pub fn treat_missing_data(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TreatMissingData", value.into());
        self
    }

    /// The unit of the metric associated with the alarm. Specify this only if you are creating an alarm based on a single metric. Do not specify this if you are specifying a `Metrics` array.
    ///
    /// `Unit`. Allowed: [`Unit`](alarm::Unit).
    pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Unit", value.into());
        self
    }

    /// The warm-up configuration for the alarm. A warm-up period delays alarm evaluation after you create or update the alarm. During the warm-up period, the alarm stays in INSUFFICIENT\_DATA and does not perform alarm actions.
    ///
    /// `WarmUpConfiguration`.
    pub fn warm_up_configuration(
        mut self,
        value: impl Into<Value<alarm::WarmUpConfiguration>>,
    ) -> Self {
        self.0.set("WarmUpConfiguration", value.into());
        self
    }
}

impl Resource for Alarm {
    const TYPE: &'static str = "AWS::CloudWatch::Alarm";
}

impl Construct for Alarm {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Alarm> for Properties {
    fn from(value: Alarm) -> Self {
        value.0
    }
}

impl Handle<Alarm> {
    /// The ARN of the CloudWatch alarm, such as `arn:aws:cloudwatch:us-west-2:123456789012:alarm:myCloudWatchAlarm-CPUAlarm-UXMMZK36R55Z` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Resource Type definition for AWS::CloudWatch::AlarmMuteRule that allows defining a rule and targeting alarms to mute their actions during the specified window.
///
/// [`AWS::CloudWatch::AlarmMuteRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarmmuterule.html).
///
/// Required: `Rule`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AlarmMuteRule(Properties);

impl AlarmMuteRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the AlarmMuteRule
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The date, with the same timezone offset as "ScheduleTimezone" after which the alarm mute rule will be expired.
    ///
    /// `ExpireDate`.
    pub fn expire_date(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExpireDate", value.into());
        self
    }

    /// Targets to be muted
    ///
    /// `MuteTargets`.
    pub fn mute_targets(mut self, value: impl Into<Value<alarm_mute_rule::MuteTargets>>) -> Self {
        self.0.set("MuteTargets", value.into());
        self
    }

    /// The name of the AlarmMuteRule
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The rule for the mute
    ///
    /// `Rule`. Required.
    pub fn rule(mut self, value: impl Into<Value<alarm_mute_rule::Rule>>) -> Self {
        self.0.set("Rule", value.into());
        self
    }

    /// The date, with the same timezone offset as "ScheduleTimezone", after which the alarm mute rule will become active.
    ///
    /// `StartDate`.
    pub fn start_date(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StartDate", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<alarm_mute_rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AlarmMuteRule {
    const TYPE: &'static str = "AWS::CloudWatch::AlarmMuteRule";
}

impl Construct for AlarmMuteRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AlarmMuteRule> for Properties {
    fn from(value: AlarmMuteRule) -> Self {
        value.0
    }
}

impl Handle<AlarmMuteRule> {
    /// Amazon Resource Name (ARN) of the AlarmMuteRule
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The last update timestamp of the alarm mute schedule
    ///
    /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
    #[must_use]
    pub fn last_updated_timestamp(self) -> Value<String> {
        self.attribute("LastUpdatedTimestamp")
    }

    /// The mute type of the alarm mute
    ///
    /// `Fn::GetAtt` of `MuteType`.
    #[must_use]
    pub fn mute_type(self) -> Value<String> {
        self.attribute("MuteType")
    }

    /// The current status of the AlarmMuteRule
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// The `AWS::CloudWatch::AnomalyDetector` type specifies an anomaly detection band for a certain metric and statistic. The band represents the expected "normal" range for the metric values.
///
/// [`AWS::CloudWatch::AnomalyDetector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-anomalydetector.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AnomalyDetector(Properties);

impl AnomalyDetector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies details about how the anomaly detection model is to be trained, including time ranges to exclude when training and updating the model. The configuration can also include the time zone to use for the metric.
    ///
    /// `Configuration`.
    pub fn configuration(
        mut self,
        value: impl Into<Value<anomaly_detector::Configuration>>,
    ) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// The dimensions of the metric associated with the anomaly detection band.
    ///
    /// `Dimensions`. A change replaces the resource.
    pub fn dimensions(mut self, value: impl Into<List<anomaly_detector::Dimension>>) -> Self {
        self.0.set("Dimensions", value.into());
        self
    }

    /// Use this object to include parameters to provide information about your metric to CloudWatch to help it build more accurate anomaly detection models. Currently, it includes the `PeriodicSpikes` parameter.
    ///
    /// `MetricCharacteristics`. A change replaces the resource.
    pub fn metric_characteristics(
        mut self,
        value: impl Into<Value<anomaly_detector::MetricCharacteristics>>,
    ) -> Self {
        self.0.set("MetricCharacteristics", value.into());
        self
    }

    /// The CloudWatch metric math expression for this anomaly detector.
    ///
    /// `MetricMathAnomalyDetector`. A change replaces the resource.
    pub fn metric_math_anomaly_detector(
        mut self,
        value: impl Into<Value<anomaly_detector::MetricMathAnomalyDetector>>,
    ) -> Self {
        self.0.set("MetricMathAnomalyDetector", value.into());
        self
    }

    /// The name of the metric associated with the anomaly detection band.
    ///
    /// `MetricName`. A change replaces the resource.
    pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MetricName", value.into());
        self
    }

    /// The namespace of the metric associated with the anomaly detection band.
    ///
    /// `Namespace`. A change replaces the resource.
    pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Namespace", value.into());
        self
    }

    /// The CloudWatch metric and statistic for this anomaly detector.
    ///
    /// `SingleMetricAnomalyDetector`. A change replaces the resource.
    pub fn single_metric_anomaly_detector(
        mut self,
        value: impl Into<Value<anomaly_detector::SingleMetricAnomalyDetector>>,
    ) -> Self {
        self.0.set("SingleMetricAnomalyDetector", value.into());
        self
    }

    /// The statistic of the metric associated with the anomaly detection band.
    ///
    /// `Stat`. A change replaces the resource.
    pub fn stat(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Stat", value.into());
        self
    }
}

impl Resource for AnomalyDetector {
    const TYPE: &'static str = "AWS::CloudWatch::AnomalyDetector";
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
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::CloudWatch::CompositeAlarm` type creates or updates a composite alarm. When you create a composite alarm, you specify a rule expression for the alarm that takes into account the alarm states of other alarms that you have created.
///
/// [`AWS::CloudWatch::CompositeAlarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html).
///
/// Required: `AlarmRule`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CompositeAlarm(Properties);

impl CompositeAlarm {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Configuration that applies to the notifications this alarm sends when it performs its actions.
    ///
    /// `ActionConfiguration`.
    pub fn action_configuration(
        mut self,
        value: impl Into<Value<composite_alarm::ActionConfiguration>>,
    ) -> Self {
        self.0.set("ActionConfiguration", value.into());
        self
    }

    /// Indicates whether actions should be executed during any changes to the alarm state of the composite alarm. The default is TRUE.
    ///
    /// `ActionsEnabled`.
    pub fn actions_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ActionsEnabled", value.into());
        self
    }

    /// Actions will be suppressed if the suppressor alarm is in the `ALARM` state. `ActionsSuppressor` can be an AlarmName or an Amazon Resource Name (ARN) from an existing alarm.
    ///
    /// `ActionsSuppressor`.
    pub fn actions_suppressor(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ActionsSuppressor", value.into());
        self
    }

    /// The maximum time in seconds that the composite alarm waits after suppressor alarm goes out of the `ALARM` state. After this time, the composite alarm performs its actions.
    ///
    /// `ActionsSuppressorExtensionPeriod`.
    pub fn actions_suppressor_extension_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ActionsSuppressorExtensionPeriod", value.into());
        self
    }

    /// The maximum time in seconds that the composite alarm waits for the suppressor alarm to go into the `ALARM` state. After this time, the composite alarm performs its actions.
    ///
    /// `ActionsSuppressorWaitPeriod`.
    pub fn actions_suppressor_wait_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ActionsSuppressorWaitPeriod", value.into());
        self
    }

    /// The actions to execute when this alarm transitions to the ALARM state from any other state. Each action is specified as an Amazon Resource Name (ARN).
    ///
    /// `AlarmActions`.
    pub fn alarm_actions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AlarmActions", value.into());
        self
    }

    /// The description for the composite alarm.
    ///
    /// `AlarmDescription`.
    pub fn alarm_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AlarmDescription", value.into());
        self
    }

    /// The name for the composite alarm. This name must be unique within your AWS account.
    ///
    /// `AlarmName`. A change replaces the resource.
    pub fn alarm_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AlarmName", value.into());
        self
    }

    /// An expression that specifies which other alarms are to be evaluated to determine this composite alarm's state.
    ///
    /// `AlarmRule`. Required.
    pub fn alarm_rule(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AlarmRule", value.into());
        self
    }

    /// The actions to execute when this alarm transitions to the INSUFFICIENT\_DATA state from any other state. Each action is specified as an Amazon Resource Name (ARN).
    ///
    /// `InsufficientDataActions`.
    pub fn insufficient_data_actions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("InsufficientDataActions", value.into());
        self
    }

    /// The actions to execute when this alarm transitions to the OK state from any other state. Each action is specified as an Amazon Resource Name (ARN).
    ///
    /// `OKActions`.
    pub fn ok_actions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("OKActions", value.into());
        self
    }

    /// A list of key-value pairs to associate with the alarm. You can associate as many as 50 tags with an alarm. To be able to associate tags with the alarm when you create the alarm, you must have the `cloudwatch:TagResource` permission.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<composite_alarm::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CompositeAlarm {
    const TYPE: &'static str = "AWS::CloudWatch::CompositeAlarm";
}

impl Construct for CompositeAlarm {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CompositeAlarm> for Properties {
    fn from(value: CompositeAlarm) -> Self {
        value.0
    }
}

impl Handle<CompositeAlarm> {
    /// The ARN of the composite alarm, such as `arn:aws:cloudwatch:us-west-2:123456789012:alarm/CompositeAlarmName` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::CloudWatch::Dashboard` resource specifies an Amazon CloudWatch dashboard. A dashboard is a customizable home page in the CloudWatch console that you can use to monitor your AWS resources in a single view.
///
/// [`AWS::CloudWatch::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html).
///
/// Required: `DashboardBody`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Dashboard(Properties);

impl Dashboard {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The detailed information about the dashboard in JSON format, including the widgets to include and their location on the dashboard. This parameter is required.
    ///
    /// `DashboardBody`. Required.
    pub fn dashboard_body(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DashboardBody", value.into());
        self
    }

    /// The name of the dashboard. The name must be between 1 and 255 characters. If you do not specify a name, one will be generated automatically.
    ///
    /// `DashboardName`. A change replaces the resource.
    pub fn dashboard_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DashboardName", value.into());
        self
    }

    /// A list of key-value pairs to associate with the cloudwatch dashboard. You can associate up to 50 tags with a dashboard
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dashboard::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Dashboard {
    const TYPE: &'static str = "AWS::CloudWatch::Dashboard";
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

/// Creates or updates a Contributor Insights rule. Rules evaluate log events in a CloudWatch Logs log group, enabling you to find contributor data for the log events in that log group.
///
/// [`AWS::CloudWatch::InsightRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-insightrule.html).
///
/// Required: `RuleBody`, `RuleName`, `RuleState`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InsightRule(Properties);

impl InsightRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Determines whether the rules is evaluated on transformed versions of logs. Valid values are `TRUE` and `FALSE` .
    ///
    /// `ApplyOnTransformedLogs`.
    pub fn apply_on_transformed_logs(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ApplyOnTransformedLogs", value.into());
        self
    }

    /// The definition of the rule, as a JSON object.
    ///
    /// `RuleBody`. Required.
    pub fn rule_body(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleBody", value.into());
        self
    }

    /// The name of the rule.
    ///
    /// `RuleName`. Required. A change replaces the resource.
    pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleName", value.into());
        self
    }

    /// The current state of the rule. Valid values are `ENABLED` and `DISABLED` .
    ///
    /// `RuleState`. Required. Allowed: [`RuleState`](insight_rule::RuleState).
    pub fn rule_state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleState", value.into());
        self
    }

    /// A list of key-value pairs to associate with the Contributor Insights rule. You can associate as many as 50 tags with a rule.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<insight_rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for InsightRule {
    const TYPE: &'static str = "AWS::CloudWatch::InsightRule";
}

impl Construct for InsightRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InsightRule> for Properties {
    fn from(value: InsightRule) -> Self {
        value.0
    }
}

impl Handle<InsightRule> {
    /// The ARN of the Contributor Insights rule, such as `arn:aws:cloudwatch:us-west-2:123456789012:insight-rule/MyInsightRuleName` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Resource Type definition for AWS::CloudWatch::Integration. Manages a CloudWatch (Amazon CloudWatch Observability / Omni) account-scoped integration. V1 supports AWS\_CONFIG\_SLREC, AWS\_INTEGRATION, and EXTERNAL\_AGENT.
///
/// [`AWS::CloudWatch::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-integration.html).
///
/// Required: `IntegrationType`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Integration(Properties);

impl Integration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `Credential`.
    pub fn credential(
        mut self,
        value: impl Into<Value<integration::IntegrationCredential>>,
    ) -> Self {
        self.0.set("Credential", value.into());
        self
    }

    /// Type-specific configuration attributes (max 50 entries). EXTERNAL\_AGENT requires 'catalogId'. On update, supplied attributes merge into the existing map; omitting a key does not remove it.
    ///
    /// `IntegrationAttributes`.
    pub fn integration_attributes(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("IntegrationAttributes", value.into());
        self
    }

    /// The type of integration. Immutable after creation.
    ///
    /// `IntegrationType`. Required. Allowed: [`IntegrationType`](integration::IntegrationType). A change replaces the resource.
    pub fn integration_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IntegrationType", value.into());
        self
    }

    /// The customer-supplied name of the integration. Unique per account.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// IAM role ARN the integration assumes. Required for AWS\_INTEGRATION (a valid, service-assumable IAM role ARN). Not used by AWS\_CONFIG\_SLREC or EXTERNAL\_AGENT.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Tags associated with the integration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<integration::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Integration {
    const TYPE: &'static str = "AWS::CloudWatch::Integration";
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
    /// The time at which the integration was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the integration. arn:aws:cloudwatch:{region}:{account}:integration/{integrationId}.
    ///
    /// `Fn::GetAtt` of `IntegrationArn`.
    #[must_use]
    pub fn integration_arn(self) -> Value<String> {
        self.attribute("IntegrationArn")
    }

    /// The service-generated unique identifier (UUID) of the integration.
    ///
    /// `Fn::GetAtt` of `IntegrationId`.
    #[must_use]
    pub fn integration_id(self) -> Value<String> {
        self.attribute("IntegrationId")
    }

    /// Lifecycle status of the integration.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The time at which the integration was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::CloudWatch::LogAlarm. A LogAlarm evaluates scheduled query results from CloudWatch Logs and triggers actions when thresholds are breached.
///
/// [`AWS::CloudWatch::LogAlarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-logalarm.html).
///
/// Required: `ComparisonOperator`, `QueryResultsToAlarm`, `QueryResultsToEvaluate`, `ScheduledQueryConfiguration`, `Threshold`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LogAlarm(Properties);

impl LogAlarm {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Configuration that applies to the notifications this alarm sends when it performs its actions.
    ///
    /// `ActionConfiguration`.
    pub fn action_configuration(
        mut self,
        value: impl Into<Value<log_alarm::ActionConfiguration>>,
    ) -> Self {
        self.0.set("ActionConfiguration", value.into());
        self
    }

    /// The number of log lines to include in alarm notifications. Valid values are 0 to 50.
    ///
    /// `ActionLogLineCount`.
    pub fn action_log_line_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ActionLogLineCount", value.into());
        self
    }

    /// The ARN of the IAM role that grants CloudWatch permissions to fetch log lines for alarm notifications. Required when ActionLogLineCount is greater than 0.
    ///
    /// `ActionLogLineRoleArn`.
    pub fn action_log_line_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ActionLogLineRoleArn", value.into());
        self
    }

    /// Indicates whether actions should be executed during any changes to the alarm state. The default is TRUE.
    ///
    /// `ActionsEnabled`.
    pub fn actions_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ActionsEnabled", value.into());
        self
    }

    /// The list of actions to execute when this alarm transitions into an ALARM state from any other state.
    ///
    /// `AlarmActions`.
    pub fn alarm_actions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AlarmActions", value.into());
        self
    }

    /// The description of the log alarm.
    ///
    /// `AlarmDescription`.
    pub fn alarm_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AlarmDescription", value.into());
        self
    }

    /// The name of the log alarm.
    ///
    /// `AlarmName`. A change replaces the resource.
    pub fn alarm_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AlarmName", value.into());
        self
    }

    /// The arithmetic operation to use when comparing the specified threshold and the query results. Valid values are GreaterThanOrEqualToThreshold, GreaterThanThreshold, LessThanThreshold, and LessThanOrEqualToThreshold.
    ///
    /// `ComparisonOperator`. Required. Allowed: [`ComparisonOperator`](log_alarm::ComparisonOperator).
    pub fn comparison_operator(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComparisonOperator", value.into());
        self
    }

    /// The actions to execute when this alarm transitions to the INSUFFICIENT\_DATA state from any other state.
    ///
    /// `InsufficientDataActions`.
    pub fn insufficient_data_actions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("InsufficientDataActions", value.into());
        self
    }

    /// The actions to execute when this alarm transitions to the OK state from any other state.
    ///
    /// `OKActions`.
    pub fn ok_actions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("OKActions", value.into());
        self
    }

    /// The number of query results that must be breaching to trigger the alarm.
    ///
    /// `QueryResultsToAlarm`. Required.
    pub fn query_results_to_alarm(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("QueryResultsToAlarm", value.into());
        self
    }

    /// The number of query results over which data is compared to the specified threshold.
    ///
    /// `QueryResultsToEvaluate`. Required.
    pub fn query_results_to_evaluate(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("QueryResultsToEvaluate", value.into());
        self
    }

    /// The scheduled query configuration for the log alarm.
    ///
    /// `ScheduledQueryConfiguration`. Required.
    pub fn scheduled_query_configuration(
        mut self,
        value: impl Into<Value<log_alarm::ScheduledQueryConfiguration>>,
    ) -> Self {
        self.0.set("ScheduledQueryConfiguration", value.into());
        self
    }

    /// A list of key-value pairs to associate with the log alarm.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<log_alarm::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The value to compare against the results of the scheduled query evaluation.
    ///
    /// `Threshold`. Required.
    pub fn threshold(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("Threshold", value.into());
        self
    }

    /// Sets how this alarm is to handle missing data points. Valid values are breaching, notBreaching, ignore, and missing.
    ///
    /// `TreatMissingData`.
    pub fn treat_missing_data(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TreatMissingData", value.into());
        self
    }

    /// The warm-up configuration for an alarm. A warm-up period delays alarm evaluation after you create or update the alarm. This reduces alarm noise from missing data while a new resource or service starts up.
    ///
    /// `WarmUpConfiguration`.
    pub fn warm_up_configuration(
        mut self,
        value: impl Into<Value<log_alarm::WarmUpConfiguration>>,
    ) -> Self {
        self.0.set("WarmUpConfiguration", value.into());
        self
    }
}

impl Resource for LogAlarm {
    const TYPE: &'static str = "AWS::CloudWatch::LogAlarm";
}

impl Construct for LogAlarm {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LogAlarm> for Properties {
    fn from(value: LogAlarm) -> Self {
        value.0
    }
}

impl Handle<LogAlarm> {
    /// The ARN of the log alarm.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates or updates a metric stream. Metrics streams can automatically stream CloudWatch metrics to AWS destinations including Amazon S3 and to many third-party solutions.
///
/// [`AWS::CloudWatch::MetricStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-metricstream.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MetricStream(Properties);

impl MetricStream {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// If you specify this parameter, the stream sends metrics from all metric namespaces except for the namespaces that you specify here. You cannot specify both `IncludeFilters` and `ExcludeFilters` in the same metric stream.
    ///
    /// `ExcludeFilters`.
    pub fn exclude_filters(
        mut self,
        value: impl Into<List<metric_stream::MetricStreamFilter>>,
    ) -> Self {
        self.0.set("ExcludeFilters", value.into());
        self
    }

    /// The ARN of the Amazon Kinesis Firehose delivery stream to use for this metric stream. This Amazon Kinesis Firehose delivery stream must already exist and must be in the same account as the metric stream.
    ///
    /// `FirehoseArn`.
    pub fn firehose_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FirehoseArn", value.into());
        self
    }

    /// If you specify this parameter, the stream sends only the metrics from the metric namespaces that you specify here. You cannot specify both `IncludeFilters` and `ExcludeFilters` in the same metric stream.
    ///
    /// `IncludeFilters`.
    pub fn include_filters(
        mut self,
        value: impl Into<List<metric_stream::MetricStreamFilter>>,
    ) -> Self {
        self.0.set("IncludeFilters", value.into());
        self
    }

    /// If you are creating a metric stream in a monitoring account, specify `true` to include metrics from source accounts that are linked to this monitoring account, in the metric stream. The default is `false` .
    ///
    /// `IncludeLinkedAccountsMetrics`.
    pub fn include_linked_accounts_metrics(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IncludeLinkedAccountsMetrics", value.into());
        self
    }

    /// If you are creating a new metric stream, this is the name for the new stream. The name must be different than the names of other metric streams in this account and Region.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The output format for the stream.
    ///
    /// `OutputFormat`. Allowed: [`OutputFormat`](metric_stream::OutputFormat).
    pub fn output_format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OutputFormat", value.into());
        self
    }

    /// The ARN of an IAM role that this metric stream will use to access Amazon Kinesis Firehose resources. This IAM role must already exist and must be in the same account as the metric stream.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// By default, a metric stream always sends the MAX, MIN, SUM, and SAMPLECOUNT statistics for each metric that is streamed. You can use this parameter to have the metric stream also send additional statistics in the stream.
    ///
    /// `StatisticsConfigurations`.
    pub fn statistics_configurations(
        mut self,
        value: impl Into<List<metric_stream::MetricStreamStatisticsConfiguration>>,
    ) -> Self {
        self.0.set("StatisticsConfigurations", value.into());
        self
    }

    /// An array of key-value pairs to apply to the metric stream.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<metric_stream::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MetricStream {
    const TYPE: &'static str = "AWS::CloudWatch::MetricStream";
}

impl Construct for MetricStream {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MetricStream> for Properties {
    fn from(value: MetricStream) -> Self {
        value.0
    }
}

impl Handle<MetricStream> {
    /// The ARN of the metric stream.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date that the metric stream was originally created.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[must_use]
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The date that the metric stream was most recently updated.
    ///
    /// `Fn::GetAtt` of `LastUpdateDate`.
    #[must_use]
    pub fn last_update_date(self) -> Value<String> {
        self.attribute("LastUpdateDate")
    }

    /// The state of the metric stream, either `running` or `stopped` .
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// AWS::CloudWatch::OTelEnrichment enables OTel metric enrichment in CloudWatch, allowing CloudWatch vended metrics to be available for PromQL querying enriched with AWS resource tags and metadata.
///
/// [`AWS::CloudWatch::OTelEnrichment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-otelenrichment.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OTelEnrichment(Properties);

impl OTelEnrichment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Removes metrics from the include set. Absent or empty means nothing is removed. Evaluated after IncludeFilters, so ExcludeFilters always wins.
    ///
    /// `ExcludeFilters`.
    pub fn exclude_filters(
        mut self,
        value: impl Into<List<o_tel_enrichment::OTelEnrichmentMetricSelector>>,
    ) -> Self {
        self.0.set("ExcludeFilters", value.into());
        self
    }

    /// Scopes enrichment to a subset of the account's telemetry. Absent or empty means all namespaces are in scope. Present means only these are.
    ///
    /// `IncludeFilters`.
    pub fn include_filters(
        mut self,
        value: impl Into<List<o_tel_enrichment::OTelEnrichmentMetricSelector>>,
    ) -> Self {
        self.0.set("IncludeFilters", value.into());
        self
    }
}

impl Resource for OTelEnrichment {
    const TYPE: &'static str = "AWS::CloudWatch::OTelEnrichment";
}

impl Construct for OTelEnrichment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OTelEnrichment> for Properties {
    fn from(value: OTelEnrichment) -> Self {
        value.0
    }
}

impl Handle<OTelEnrichment> {
    /// The AWS account ID. This is the primary identifier for this singleton resource.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// Current status of OTel enrichment (RUNNING or STOPPED).
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Resource Type definition for AWS::CloudWatch::ResourceMetricsConfiguration. Manages the detailed monitoring metric selections for an AWS resource, identified by the ARN of the resource being monitored.
///
/// [`AWS::CloudWatch::ResourceMetricsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-resourcemetricsconfiguration.html).
///
/// Required: `ResourceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourceMetricsConfiguration(Properties);

impl ResourceMetricsConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The metric selections that define which metrics are enabled for detailed monitoring on the resource.
    ///
    /// `MetricSelections`.
    pub fn metric_selections(
        mut self,
        value: impl Into<List<resource_metrics_configuration::ResourceMetricSelection>>,
    ) -> Self {
        self.0.set("MetricSelections", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the resource for which the detailed monitoring metrics configuration is managed.
    ///
    /// `ResourceArn`. Required. A change replaces the resource.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }
}

impl Resource for ResourceMetricsConfiguration {
    const TYPE: &'static str = "AWS::CloudWatch::ResourceMetricsConfiguration";
}

impl Construct for ResourceMetricsConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourceMetricsConfiguration> for Properties {
    fn from(value: ResourceMetricsConfiguration) -> Self {
        value.0
    }
}

impl Handle<ResourceMetricsConfiguration> {
    /// The time at which the resource metrics configuration was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The time at which the resource metrics configuration was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::CloudWatch::View. A view is a named, reusable SQL query that can be referenced from CloudWatch telemetry queries. View names must be unique within the account and region.
///
/// [`AWS::CloudWatch::View`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-view.html).
///
/// Required: `Definition`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct View(Properties);

impl View {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The SQL query that defines the view.
    ///
    /// `Definition`. Required.
    pub fn definition(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Definition", value.into());
        self
    }

    /// A description of the view.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the view. Must begin with the "view." prefix followed by lowercase alphanumeric characters, hyphens, and underscores. View names must be unique within the account and region. If not specified, a name is generated.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to the view.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<view::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for View {
    const TYPE: &'static str = "AWS::CloudWatch::View";
}

impl Construct for View {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<View> for Properties {
    fn from(value: View) -> Self {
        value.0
    }
}

impl Handle<View> {
    /// The Amazon Resource Name (ARN) of the view.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the view was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ownership category of the view. Views created through CloudFormation are always USER views; MANAGED views are provisioned by AWS.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }

    /// The timestamp when the view was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Property types and words of [`Alarm`].
pub mod alarm {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::CloudWatch::Alarm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActionConfiguration(Properties);

    impl ActionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether the alarm's tags are included in its action notifications and state-change events.
        ///
        /// `AlarmTagsPropagation`.
        pub fn alarm_tags_propagation(
            mut self,
            value: impl Into<Value<AlarmTagsPropagation>>,
        ) -> Self {
            self.0.set("AlarmTagsPropagation", value.into());
            self
        }
    }

    impl From<ActionConfiguration> for Json {
        fn from(value: ActionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the query to run and the durations that define when contributors transition between states.
    ///
    /// A property type of `AWS::CloudWatch::Alarm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AlarmPromQLCriteria(Properties);

    impl AlarmPromQLCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The duration, in seconds, that a contributor must be continuously breaching before it transitions to the ALARM state.
        ///
        /// `PendingPeriod`.
        pub fn pending_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PendingPeriod", value.into());
            self
        }

        /// The PromQL query that the alarm evaluates. The query must return a result of vector type. Each entry in the vector result represents an alarm contributor.
        ///
        /// `Query`.
        pub fn query(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Query", value.into());
            self
        }

        /// The duration, in seconds, that a contributor must continuously not be breaching before it transitions back to the OK state.
        ///
        /// `RecoveryPeriod`.
        pub fn recovery_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RecoveryPeriod", value.into());
            self
        }
    }

    impl From<AlarmPromQLCriteria> for Json {
        fn from(value: AlarmPromQLCriteria) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CloudWatch::Alarm`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AlarmTagsPropagation(Properties);

    impl AlarmTagsPropagation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether the alarm's tags are included in its action notifications and state-change events.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The tag keys to leave out. Cannot be specified together with IncludedTagKeys.
        ///
        /// `ExcludedTagKeys`.
        pub fn excluded_tag_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludedTagKeys", value.into());
            self
        }

        /// The only tag keys to include. Cannot be specified together with ExcludedTagKeys.
        ///
        /// `IncludedTagKeys`.
        pub fn included_tag_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludedTagKeys", value.into());
            self
        }
    }

    impl From<AlarmTagsPropagation> for Json {
        fn from(value: AlarmTagsPropagation) -> Self {
            value.0.into()
        }
    }

    /// Dimension is an embedded property of the `AWS::CloudWatch::Alarm` type. Dimensions are name/value pairs that can be associated with a CloudWatch metric. You can specify a maximum of 30 dimensions for a given metric.
    ///
    /// A property type of `AWS::CloudWatch::Alarm`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Dimension(Properties);

    impl Dimension {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the dimension, from 1–255 characters in length. This dimension name must have been included when the metric was published.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value for the dimension, from 1–255 characters in length.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Dimension> for Json {
        fn from(value: Dimension) -> Self {
            value.0.into()
        }
    }

    /// The evaluation criteria for an alarm. This is a union type that currently supports PromQLCriteria.
    ///
    /// A property type of `AWS::CloudWatch::Alarm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationCriteria(Properties);

    impl EvaluationCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the query to run and the durations that define when contributors transition between states.
        ///
        /// `PromQLCriteria`.
        pub fn prom_ql_criteria(mut self, value: impl Into<Value<AlarmPromQLCriteria>>) -> Self {
            self.0.set("PromQLCriteria", value.into());
            self
        }
    }

    impl From<EvaluationCriteria> for Json {
        fn from(value: EvaluationCriteria) -> Self {
            value.0.into()
        }
    }

    /// The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it runs. This is a union type. Set exactly one of its members, SlidingWindow or WallClockWindow.
    ///
    /// A property type of `AWS::CloudWatch::Alarm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluationWindow(Properties);

    impl EvaluationWindow {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A sliding window, which advances each time the alarm is evaluated, forming a rolling time window. This is the default evaluation window.
        ///
        /// `SlidingWindow`.
        pub fn sliding_window(mut self, value: impl Into<Json>) -> Self {
            self.0.set("SlidingWindow", value.into());
            self
        }

        /// An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's period, such as the top of the hour, midnight, or the start of the calendar week, optionally in a specific time zone.
        ///
        /// `WallClockWindow`.
        pub fn wall_clock_window(mut self, value: impl Into<Value<WallClockWindow>>) -> Self {
            self.0.set("WallClockWindow", value.into());
            self
        }
    }

    impl From<EvaluationWindow> for Json {
        fn from(value: EvaluationWindow) -> Self {
            value.0.into()
        }
    }

    /// The `Metric` property type represents a specific metric. `Metric` is a property of the [MetricStat](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudwatch-alarm-metricstat.html) property type.
    ///
    /// A property type of `AWS::CloudWatch::Alarm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Metric(Properties);

    impl Metric {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The metric dimensions that you want to be used for the metric that the alarm will watch.
        ///
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl Into<List<Dimension>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// The name of the metric that you want the alarm to watch. This is a required field.
        ///
        /// `MetricName`.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// The namespace of the metric that the alarm will watch.
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<Metric> for Json {
        fn from(value: Metric) -> Self {
            value.0.into()
        }
    }

    /// The `MetricDataQuery` property type specifies the metric data to return, and whether this call is just retrieving a batch set of data for one metric, or is performing a math expression on metric data.
    ///
    /// A property type of `AWS::CloudWatch::Alarm`.
    ///
    /// Required: `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricDataQuery(Properties);

    impl MetricDataQuery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the account where the metrics are located, if this is a cross-account alarm.
        ///
        /// `AccountId`.
        pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountId", value.into());
            self
        }

        /// The math expression to be performed on the returned data, if this object is performing a math expression.
        ///
        /// `Expression`.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// A short name used to tie this object to the results in the response. This name must be unique within a single call to `GetMetricData` .
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// A human-readable label for this metric or expression. This is especially useful if this is an expression, so that you know what the value represents. If the metric or expression is shown in a CloudWatch dashboard widget, the label is shown.
        ///
        /// `Label`.
        pub fn label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Label", value.into());
            self
        }

        /// The metric to be returned, along with statistics, period, and units. Use this parameter only if this object is retrieving a metric and not performing a math expression on returned data.
        ///
        /// `MetricStat`.
        pub fn metric_stat(mut self, value: impl Into<Value<MetricStat>>) -> Self {
            self.0.set("MetricStat", value.into());
            self
        }

        /// The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period can be as short as one minute (60 seconds) and must be a multiple of 60.
        ///
        /// `Period`.
        pub fn period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Period", value.into());
            self
        }

        /// This option indicates whether to return the timestamps and raw data values of this metric.
        ///
        /// `ReturnData`.
        pub fn return_data(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReturnData", value.into());
            self
        }
    }

    impl From<MetricDataQuery> for Json {
        fn from(value: MetricDataQuery) -> Self {
            value.0.into()
        }
    }

    /// This structure defines the metric to be returned, along with the statistics, period, and units.
    ///
    /// A property type of `AWS::CloudWatch::Alarm`.
    ///
    /// Required: `Metric`, `Period`, `Stat`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricStat(Properties);

    impl MetricStat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The metric to return, including the metric name, namespace, and dimensions.
        ///
        /// `Metric`. Required.
        pub fn metric(mut self, value: impl Into<Value<Metric>>) -> Self {
            self.0.set("Metric", value.into());
            self
        }

        /// The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period can be as short as one minute (60 seconds) and must be a multiple of 60.
        ///
        /// `Period`. Required.
        pub fn period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Period", value.into());
            self
        }

        /// The statistic to return. It can include any CloudWatch statistic or extended statistic.
        ///
        /// `Stat`. Required.
        pub fn stat(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Stat", value.into());
            self
        }

        /// The unit to use for the returned data points.
        ///
        /// `Unit`. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }
    }

    impl From<MetricStat> for Json {
        fn from(value: MetricStat) -> Self {
            value.0.into()
        }
    }

    /// One of the key-value pairs associated with the alarm. Tags can help you organize and categorize your resources.
    ///
    /// A property type of `AWS::CloudWatch::Alarm`.
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

        /// A string that you can use to assign a value. The combination of tag keys and values can help you organize and categorize your resources.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the specified tag key.
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

    /// An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's period, such as the top of the hour, midnight, or the start of the calendar week, optionally in a specific time zone.
    ///
    /// A property type of `AWS::CloudWatch::Alarm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WallClockWindow(Properties);

    impl WallClockWindow {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The time zone to use when the alarm aligns the evaluation window to clock boundaries.
        ///
        /// `Timezone`.
        pub fn timezone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Timezone", value.into());
            self
        }
    }

    impl From<WallClockWindow> for Json {
        fn from(value: WallClockWindow) -> Self {
            value.0.into()
        }
    }

    /// The configuration settings that define the warm-up behavior for an alarm. Use these settings to delay alarm evaluation after you create or update the alarm, which reduces alarm noise while a new resource or service starts publishing data.
    ///
    /// A property type of `AWS::CloudWatch::Alarm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WarmUpConfiguration(Properties);

    impl WarmUpConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the alarm waits for the full warm-up period before it starts evaluating. If true, the alarm waits the entire WarmUpPeriodDurationInMinutes before it starts evaluating, even if metric data arrives earlier.
        ///
        /// `OnlyStartEvaluatingAfterWarmUpPeriodEnds`.
        pub fn only_start_evaluating_after_warm_up_period_ends(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("OnlyStartEvaluatingAfterWarmUpPeriodEnds", value.into());
            self
        }

        /// The length of the warm-up period, in minutes. For this duration after you create or update the alarm, the alarm stays in INSUFFICIENT\_DATA and doesn't perform alarm actions. Valid values range from 1 to 2880 minutes (2 days).
        ///
        /// `WarmUpPeriodDurationInMinutes`.
        pub fn warm_up_period_duration_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WarmUpPeriodDurationInMinutes", value.into());
            self
        }
    }

    impl From<WarmUpConfiguration> for Json {
        fn from(value: WarmUpConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ComparisonOperator`.
        pub enum ComparisonOperator {
            GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
            GreaterThanThreshold = "GreaterThanThreshold",
            GreaterThanUpperThreshold = "GreaterThanUpperThreshold",
            LessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold",
            LessThanLowerThreshold = "LessThanLowerThreshold",
            LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
            LessThanThreshold = "LessThanThreshold",
        }

        /// Words for `Statistic`.
        pub enum Statistic {
            Average = "Average",
            Maximum = "Maximum",
            Minimum = "Minimum",
            SampleCount = "SampleCount",
            Sum = "Sum",
        }

        /// Words for `TreatMissingData`.
        pub enum TreatMissingData {
            Breaching = "breaching",
            Ignore = "ignore",
            Missing = "missing",
            NotBreaching = "notBreaching",
        }

        /// Words for `Unit`.
        pub enum Unit {
            Bits = "Bits",
            BitsSecond = "Bits/Second",
            Bytes = "Bytes",
            BytesSecond = "Bytes/Second",
            Count = "Count",
            CountSecond = "Count/Second",
            Gigabits = "Gigabits",
            GigabitsSecond = "Gigabits/Second",
            Gigabytes = "Gigabytes",
            GigabytesSecond = "Gigabytes/Second",
            Kilobits = "Kilobits",
            KilobitsSecond = "Kilobits/Second",
            Kilobytes = "Kilobytes",
            KilobytesSecond = "Kilobytes/Second",
            Megabits = "Megabits",
            MegabitsSecond = "Megabits/Second",
            Megabytes = "Megabytes",
            MegabytesSecond = "Megabytes/Second",
            Microseconds = "Microseconds",
            Milliseconds = "Milliseconds",
            None = "None",
            Percent = "Percent",
            Seconds = "Seconds",
            Terabits = "Terabits",
            TerabitsSecond = "Terabits/Second",
            Terabytes = "Terabytes",
            TerabytesSecond = "Terabytes/Second",
        }
    }
}

/// Property types of [`AlarmMuteRule`].
pub mod alarm_mute_rule {
    use crate::{Json, List, Properties, Value};

    /// Targets to be muted
    ///
    /// A property type of `AWS::CloudWatch::AlarmMuteRule`.
    ///
    /// Required: `AlarmNames`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MuteTargets(Properties);

    impl MuteTargets {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The alarm names to be mute by the AlarmMuteRule
        ///
        /// `AlarmNames`. Required.
        pub fn alarm_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AlarmNames", value.into());
            self
        }
    }

    impl From<MuteTargets> for Json {
        fn from(value: MuteTargets) -> Self {
            value.0.into()
        }
    }

    /// The rule for the mute
    ///
    /// A property type of `AWS::CloudWatch::AlarmMuteRule`.
    ///
    /// Required: `Schedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rule(Properties);

    impl Rule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Schedule for the mute to be active
        ///
        /// `Schedule`. Required.
        pub fn schedule(mut self, value: impl Into<Value<RuleSchedule>>) -> Self {
            self.0.set("Schedule", value.into());
            self
        }
    }

    impl From<Rule> for Json {
        fn from(value: Rule) -> Self {
            value.0.into()
        }
    }

    /// Schedule for the mute to be active
    ///
    /// A property type of `AWS::CloudWatch::AlarmMuteRule`.
    ///
    /// Required: `Duration`, `Expression`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleSchedule(Properties);

    impl RuleSchedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The duration of the schedule when it triggers
        ///
        /// `Duration`. Required.
        pub fn duration(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Duration", value.into());
            self
        }

        /// The expression of the schedule
        ///
        /// `Expression`. Required.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// The timezone of the schedule
        ///
        /// `Timezone`.
        pub fn timezone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Timezone", value.into());
            self
        }
    }

    impl From<RuleSchedule> for Json {
        fn from(value: RuleSchedule) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::CloudWatch::AlarmMuteRule`.
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

/// Property types of [`AnomalyDetector`].
pub mod anomaly_detector {
    use crate::{Json, List, Properties, Value};

    /// Specifies details about how the anomaly detection model is to be trained, including time ranges to exclude when training and updating the model. The configuration can also include the time zone to use for the metric.
    ///
    /// A property type of `AWS::CloudWatch::AnomalyDetector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Configuration(Properties);

    impl Configuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies an array of time ranges to exclude from use when the anomaly detection model is trained and updated.
        ///
        /// `ExcludedTimeRanges`.
        pub fn excluded_time_ranges(mut self, value: impl Into<List<Range>>) -> Self {
            self.0.set("ExcludedTimeRanges", value.into());
            self
        }

        /// The time zone to use for the metric. This is useful to enable the model to automatically account for daylight savings time changes if the metric is sensitive to such time changes.
        ///
        /// `MetricTimeZone`.
        pub fn metric_time_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricTimeZone", value.into());
            self
        }
    }

    impl From<Configuration> for Json {
        fn from(value: Configuration) -> Self {
            value.0.into()
        }
    }

    /// A dimension is a name/value pair that is part of the identity of a metric.
    ///
    /// A property type of `AWS::CloudWatch::AnomalyDetector`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Dimension(Properties);

    impl Dimension {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the dimension.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the dimension. Dimension values must contain only ASCII characters and must include at least one non-whitespace character. ASCII control characters are not supported as part of dimension values.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Dimension> for Json {
        fn from(value: Dimension) -> Self {
            value.0.into()
        }
    }

    /// Represents a specific metric.
    ///
    /// A property type of `AWS::CloudWatch::AnomalyDetector`.
    ///
    /// Required: `MetricName`, `Namespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Metric(Properties);

    impl Metric {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dimensions for the metric.
        ///
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl Into<List<Dimension>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// The name of the metric. This is a required field.
        ///
        /// `MetricName`. Required.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// The namespace of the metric.
        ///
        /// `Namespace`. Required.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<Metric> for Json {
        fn from(value: Metric) -> Self {
            value.0.into()
        }
    }

    /// This object includes parameters that you can use to provide information to CloudWatch to help it build more accurate anomaly detection models.
    ///
    /// A property type of `AWS::CloudWatch::AnomalyDetector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricCharacteristics(Properties);

    impl MetricCharacteristics {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Set this parameter to true if values for this metric consistently include spikes that should not be considered to be anomalies.
        ///
        /// `PeriodicSpikes`.
        pub fn periodic_spikes(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PeriodicSpikes", value.into());
            self
        }
    }

    impl From<MetricCharacteristics> for Json {
        fn from(value: MetricCharacteristics) -> Self {
            value.0.into()
        }
    }

    /// This structure is used in both `GetMetricData` and `PutMetricAlarm` . The supported use of this structure is different for those two operations.
    ///
    /// A property type of `AWS::CloudWatch::AnomalyDetector`.
    ///
    /// Required: `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricDataQuery(Properties);

    impl MetricDataQuery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the account where the metrics are located.
        ///
        /// `AccountId`.
        pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountId", value.into());
            self
        }

        /// This field can contain either a Metrics Insights query, or a metric math expression to be performed on the returned data.
        ///
        /// `Expression`.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// A short name used to tie this object to the results in the response. This name must be unique within a single call to `GetMetricData` .
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// A human-readable label for this metric or expression. This is especially useful if this is an expression, so that you know what the value represents. If the metric or expression is shown in a CloudWatch dashboard widget, the label is shown.
        ///
        /// `Label`.
        pub fn label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Label", value.into());
            self
        }

        /// The metric to be returned, along with statistics, period, and units. Use this parameter only if this object is retrieving a metric and not performing a math expression on returned data.
        ///
        /// `MetricStat`.
        pub fn metric_stat(mut self, value: impl Into<Value<MetricStat>>) -> Self {
            self.0.set("MetricStat", value.into());
            self
        }

        /// The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period can be as short as one minute (60 seconds) and must be a multiple of 60.
        ///
        /// `Period`.
        pub fn period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Period", value.into());
            self
        }

        /// When used in `GetMetricData` , this option indicates whether to return the timestamps and raw data values of this metric.
        ///
        /// `ReturnData`.
        pub fn return_data(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReturnData", value.into());
            self
        }
    }

    impl From<MetricDataQuery> for Json {
        fn from(value: MetricDataQuery) -> Self {
            value.0.into()
        }
    }

    /// Indicates the CloudWatch math expression that provides the time series the anomaly detector uses as input. The designated math expression must return a single time series.
    ///
    /// A property type of `AWS::CloudWatch::AnomalyDetector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricMathAnomalyDetector(Properties);

    impl MetricMathAnomalyDetector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of metric data query structures that enables you to create an anomaly detector based on the result of a metric math expression. Each item in `MetricDataQueries` gets a metric or performs a math expression.
        ///
        /// `MetricDataQueries`.
        pub fn metric_data_queries(mut self, value: impl Into<List<MetricDataQuery>>) -> Self {
            self.0.set("MetricDataQueries", value.into());
            self
        }
    }

    impl From<MetricMathAnomalyDetector> for Json {
        fn from(value: MetricMathAnomalyDetector) -> Self {
            value.0.into()
        }
    }

    /// This structure defines the metric to be returned, along with the statistics, period, and units.
    ///
    /// A property type of `AWS::CloudWatch::AnomalyDetector`.
    ///
    /// Required: `Metric`, `Period`, `Stat`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricStat(Properties);

    impl MetricStat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The metric to return, including the metric name, namespace, and dimensions.
        ///
        /// `Metric`. Required.
        pub fn metric(mut self, value: impl Into<Value<Metric>>) -> Self {
            self.0.set("Metric", value.into());
            self
        }

        /// The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period can be as short as one minute (60 seconds) and must be a multiple of 60.
        ///
        /// `Period`. Required.
        pub fn period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Period", value.into());
            self
        }

        /// The statistic to return. It can include any CloudWatch statistic or extended statistic.
        ///
        /// `Stat`. Required.
        pub fn stat(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Stat", value.into());
            self
        }

        /// When you are using a `Put` operation, this defines what unit you want to use when storing the metric.
        ///
        /// `Unit`.
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }
    }

    impl From<MetricStat> for Json {
        fn from(value: MetricStat) -> Self {
            value.0.into()
        }
    }

    /// Each `Range` specifies one range of days or times to exclude from use for training or updating an anomaly detection model.
    ///
    /// A property type of `AWS::CloudWatch::AnomalyDetector`.
    ///
    /// Required: `EndTime`, `StartTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Range(Properties);

    impl Range {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The end time of the range to exclude. The format is `yyyy-MM-dd'T'HH:mm:ss` . For example, `2019-07-01T23:59:59` .
        ///
        /// `EndTime`. Required.
        pub fn end_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// The start time of the range to exclude. The format is `yyyy-MM-dd'T'HH:mm:ss` . For example, `2019-07-01T23:59:59` .
        ///
        /// `StartTime`. Required.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<Range> for Json {
        fn from(value: Range) -> Self {
            value.0.into()
        }
    }

    /// Designates the CloudWatch metric and statistic that provides the time series the anomaly detector uses as input.
    ///
    /// A property type of `AWS::CloudWatch::AnomalyDetector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SingleMetricAnomalyDetector(Properties);

    impl SingleMetricAnomalyDetector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If the CloudWatch metric that provides the time series that the anomaly detector uses as input is in another account, specify that account ID here. If you omit this parameter, the current account is used.
        ///
        /// `AccountId`.
        pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountId", value.into());
            self
        }

        /// The metric dimensions to create the anomaly detection model for.
        ///
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl Into<List<Dimension>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// The name of the metric to create the anomaly detection model for.
        ///
        /// `MetricName`.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// The namespace of the metric to create the anomaly detection model for.
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }

        /// The statistic to use for the metric and anomaly detection model.
        ///
        /// `Stat`.
        pub fn stat(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Stat", value.into());
            self
        }
    }

    impl From<SingleMetricAnomalyDetector> for Json {
        fn from(value: SingleMetricAnomalyDetector) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`CompositeAlarm`].
pub mod composite_alarm {
    use crate::{Json, List, Properties, Value};

    /// Configuration that applies to the notifications this alarm sends when it performs its actions.
    ///
    /// A property type of `AWS::CloudWatch::CompositeAlarm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActionConfiguration(Properties);

    impl ActionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether the alarm's tags are included in its action notifications and state-change events.
        ///
        /// `AlarmTagsPropagation`.
        pub fn alarm_tags_propagation(
            mut self,
            value: impl Into<Value<AlarmTagsPropagation>>,
        ) -> Self {
            self.0.set("AlarmTagsPropagation", value.into());
            self
        }
    }

    impl From<ActionConfiguration> for Json {
        fn from(value: ActionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Controls whether the alarm's tags are included in its action notifications and state-change events, and which tag keys are included. Specify IncludedTagKeys or ExcludedTagKeys, but not both. Omit both to include every tag.
    ///
    /// A property type of `AWS::CloudWatch::CompositeAlarm`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AlarmTagsPropagation(Properties);

    impl AlarmTagsPropagation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether the alarm's tags are included in its action notifications and state-change events.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The tag keys to leave out. Cannot be specified together with IncludedTagKeys.
        ///
        /// `ExcludedTagKeys`.
        pub fn excluded_tag_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludedTagKeys", value.into());
            self
        }

        /// The only tag keys to include. Cannot be specified together with ExcludedTagKeys.
        ///
        /// `IncludedTagKeys`.
        pub fn included_tag_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludedTagKeys", value.into());
            self
        }
    }

    impl From<AlarmTagsPropagation> for Json {
        fn from(value: AlarmTagsPropagation) -> Self {
            value.0.into()
        }
    }

    /// Metadata that you can assign to a composite alarm, Tags can help you organize and categorize your resources.
    ///
    /// A property type of `AWS::CloudWatch::CompositeAlarm`.
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

        /// A unique identifier for the tag. The combination of tag keys and values can help you organize and categorize your resources.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the specified tag key.
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

/// Property types of [`Dashboard`].
pub mod dashboard {
    use crate::{Json, Properties, Value};

    /// Metadata that you can assign to a cloudwatch dashboard. Tags can help you organize and categorize your resources.
    ///
    /// A property type of `AWS::CloudWatch::Dashboard`.
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

        /// A unique identifier for the tag. The combination of tag keys and values can help you organize and categorize your resources.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the specified tag key.
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

/// Property types and words of [`InsightRule`].
pub mod insight_rule {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::CloudWatch::InsightRule`.
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
        /// Words for `RuleState`.
        pub enum RuleState {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`Integration`].
pub mod integration {
    use crate::{Json, Properties, Value};

    /// Write-only API-key credential material for the integration. Stored encrypted and never returned on read.
    ///
    /// A property type of `AWS::CloudWatch::Integration`.
    ///
    /// Required: `ApiKeyCredential`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntegrationCredential(Properties);

    impl IntegrationCredential {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// API-key credential material that can be rotated in place on update.
        ///
        /// `ApiKeyCredential`. Required.
        pub fn api_key_credential(
            mut self,
            value: impl Into<Value<IntegrationCredentialApiKeyCredential>>,
        ) -> Self {
            self.0.set("ApiKeyCredential", value.into());
            self
        }
    }

    impl From<IntegrationCredential> for Json {
        fn from(value: IntegrationCredential) -> Self {
            value.0.into()
        }
    }

    /// API-key credential material that can be rotated in place on update.
    ///
    /// A property type of `AWS::CloudWatch::Integration`.
    ///
    /// Required: `ApiKeyValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntegrationCredentialApiKeyCredential(Properties);

    impl IntegrationCredentialApiKeyCredential {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ApiKeyValue`. Required.
        pub fn api_key_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiKeyValue", value.into());
            self
        }
    }

    impl From<IntegrationCredentialApiKeyCredential> for Json {
        fn from(value: IntegrationCredentialApiKeyCredential) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CloudWatch::Integration`.
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
        /// Words for `IntegrationType`.
        pub enum IntegrationType {
            AwsConfigSlrec = "AWS_CONFIG_SLREC",
            AwsIntegration = "AWS_INTEGRATION",
            ExternalAgent = "EXTERNAL_AGENT",
        }
    }
}

/// Property types and words of [`LogAlarm`].
pub mod log_alarm {
    use crate::{Json, List, Properties, Value};

    /// Configuration that applies to the notifications this alarm sends when it performs its actions.
    ///
    /// A property type of `AWS::CloudWatch::LogAlarm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActionConfiguration(Properties);

    impl ActionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether the alarm's tags are included in its action notifications and state-change events.
        ///
        /// `AlarmTagsPropagation`.
        pub fn alarm_tags_propagation(
            mut self,
            value: impl Into<Value<AlarmTagsPropagation>>,
        ) -> Self {
            self.0.set("AlarmTagsPropagation", value.into());
            self
        }
    }

    impl From<ActionConfiguration> for Json {
        fn from(value: ActionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Controls whether the alarm's tags are included in its action notifications and state-change events, and which tag keys are included. Specify IncludedTagKeys or ExcludedTagKeys, but not both. Omit both to include every tag.
    ///
    /// A property type of `AWS::CloudWatch::LogAlarm`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AlarmTagsPropagation(Properties);

    impl AlarmTagsPropagation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether the alarm's tags are included in its action notifications and state-change events.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The tag keys to leave out. Cannot be specified together with IncludedTagKeys.
        ///
        /// `ExcludedTagKeys`.
        pub fn excluded_tag_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludedTagKeys", value.into());
            self
        }

        /// The only tag keys to include. Cannot be specified together with ExcludedTagKeys.
        ///
        /// `IncludedTagKeys`.
        pub fn included_tag_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludedTagKeys", value.into());
            self
        }
    }

    impl From<AlarmTagsPropagation> for Json {
        fn from(value: AlarmTagsPropagation) -> Self {
            value.0.into()
        }
    }

    /// The schedule configuration for the scheduled query.
    ///
    /// A property type of `AWS::CloudWatch::LogAlarm`.
    ///
    /// Required: `ScheduleExpression`, `StartTimeOffset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScheduleConfiguration(Properties);

    impl ScheduleConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of seconds into the past to end the query window. Must be a non-negative value and cannot exceed 2592000 seconds (30 days).
        ///
        /// `EndTimeOffset`.
        pub fn end_time_offset(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EndTimeOffset", value.into());
            self
        }

        /// The expression that defines when the scheduled query runs, e.g. rate(1 minute).
        ///
        /// `ScheduleExpression`. Required.
        pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduleExpression", value.into());
            self
        }

        /// The number of seconds into the past to start the query window. Must be a positive value and cannot exceed 2592000 seconds (30 days).
        ///
        /// `StartTimeOffset`. Required.
        pub fn start_time_offset(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StartTimeOffset", value.into());
            self
        }
    }

    impl From<ScheduleConfiguration> for Json {
        fn from(value: ScheduleConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The scheduled query configuration for the log alarm.
    ///
    /// A property type of `AWS::CloudWatch::LogAlarm`.
    ///
    /// Required: `AggregationExpression`, `QueryString`, `ScheduleConfiguration`, `ScheduledQueryRoleARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScheduledQueryConfiguration(Properties);

    impl ScheduledQueryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The aggregation expression for the scheduled query, e.g. count(\*) or avg(latency) by host.
        ///
        /// `AggregationExpression`. Required.
        pub fn aggregation_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AggregationExpression", value.into());
            self
        }

        /// The log groups to query.
        ///
        /// `LogGroupIdentifiers`.
        pub fn log_group_identifiers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LogGroupIdentifiers", value.into());
            self
        }

        /// The query string to execute against the specified log groups.
        ///
        /// `QueryString`. Required.
        pub fn query_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueryString", value.into());
            self
        }

        /// The schedule configuration for the scheduled query.
        ///
        /// `ScheduleConfiguration`. Required.
        pub fn schedule_configuration(
            mut self,
            value: impl Into<Value<ScheduleConfiguration>>,
        ) -> Self {
            self.0.set("ScheduleConfiguration", value.into());
            self
        }

        /// The ARN of the IAM role that grants permissions to execute the scheduled query.
        ///
        /// `ScheduledQueryRoleARN`. Required.
        pub fn scheduled_query_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduledQueryRoleARN", value.into());
            self
        }

        /// A list of key-value pairs to associate with the scheduled query that backs the log alarm.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<ScheduledQueryConfiguration> for Json {
        fn from(value: ScheduledQueryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Metadata that you can assign to a log alarm. Tags can help you organize and categorize your resources.
    ///
    /// A property type of `AWS::CloudWatch::LogAlarm`.
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

        /// A unique identifier for the tag. The combination of tag keys and values can help you organize and categorize your resources.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the specified tag key.
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

    /// The warm-up configuration for an alarm. A warm-up period delays alarm evaluation after you create or update the alarm. This reduces alarm noise from missing data while a new resource or service starts up.
    ///
    /// A property type of `AWS::CloudWatch::LogAlarm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WarmUpConfiguration(Properties);

    impl WarmUpConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the alarm waits for the full warm-up period before it starts evaluating. If true, the alarm waits the entire WarmUpPeriodDurationInMinutes before it starts evaluating, even if metric data arrives earlier.
        ///
        /// `OnlyStartEvaluatingAfterWarmUpPeriodEnds`.
        pub fn only_start_evaluating_after_warm_up_period_ends(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("OnlyStartEvaluatingAfterWarmUpPeriodEnds", value.into());
            self
        }

        /// The length of the warm-up period, in minutes. For this duration after you create or update the alarm, the alarm stays in INSUFFICIENT\_DATA and doesn't perform alarm actions. Valid values range from 1 to 2,880 minutes (2 days).
        ///
        /// `WarmUpPeriodDurationInMinutes`.
        pub fn warm_up_period_duration_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WarmUpPeriodDurationInMinutes", value.into());
            self
        }
    }

    impl From<WarmUpConfiguration> for Json {
        fn from(value: WarmUpConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ComparisonOperator`.
        pub enum ComparisonOperator {
            GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
            GreaterThanThreshold = "GreaterThanThreshold",
            GreaterThanUpperThreshold = "GreaterThanUpperThreshold",
            LessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold",
            LessThanLowerThreshold = "LessThanLowerThreshold",
            LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
            LessThanThreshold = "LessThanThreshold",
        }
    }
}

/// Property types and words of [`MetricStream`].
pub mod metric_stream {
    use crate::{Json, List, Properties, Value};

    /// This structure contains a metric namespace and optionally, a list of metric names, to either include in a metric ' stream or exclude from a metric stream.
    ///
    /// A property type of `AWS::CloudWatch::MetricStream`.
    ///
    /// Required: `Namespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricStreamFilter(Properties);

    impl MetricStreamFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The names of the metrics to either include or exclude from the metric stream.
        ///
        /// `MetricNames`.
        pub fn metric_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MetricNames", value.into());
            self
        }

        /// The name of the metric namespace in the filter.
        ///
        /// `Namespace`. Required.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<MetricStreamFilter> for Json {
        fn from(value: MetricStreamFilter) -> Self {
            value.0.into()
        }
    }

    /// This structure specifies a list of additional statistics to stream, and the metrics to stream those additional statistics for.
    ///
    /// A property type of `AWS::CloudWatch::MetricStream`.
    ///
    /// Required: `AdditionalStatistics`, `IncludeMetrics`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricStreamStatisticsConfiguration(Properties);

    impl MetricStreamStatisticsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The additional statistics to stream for the metrics listed in `IncludeMetrics` .
        ///
        /// `AdditionalStatistics`. Required.
        pub fn additional_statistics(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AdditionalStatistics", value.into());
            self
        }

        /// An array that defines the metrics that are to have additional statistics streamed.
        ///
        /// `IncludeMetrics`. Required.
        pub fn include_metrics(
            mut self,
            value: impl Into<List<MetricStreamStatisticsMetric>>,
        ) -> Self {
            self.0.set("IncludeMetrics", value.into());
            self
        }
    }

    impl From<MetricStreamStatisticsConfiguration> for Json {
        fn from(value: MetricStreamStatisticsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A structure that specifies the metric name and namespace for one metric that is going to have additional statistics included in the stream.
    ///
    /// A property type of `AWS::CloudWatch::MetricStream`.
    ///
    /// Required: `MetricName`, `Namespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricStreamStatisticsMetric(Properties);

    impl MetricStreamStatisticsMetric {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the metric.
        ///
        /// `MetricName`. Required.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// The namespace of the metric.
        ///
        /// `Namespace`. Required.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<MetricStreamStatisticsMetric> for Json {
        fn from(value: MetricStreamStatisticsMetric) -> Self {
            value.0.into()
        }
    }

    /// Metadata that you can assign to a Metric Stream, consisting of a key-value pair.
    ///
    /// A property type of `AWS::CloudWatch::MetricStream`.
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

        /// A unique identifier for the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// String which you can use to describe or define the tag.
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
        /// Words for `OutputFormat`.
        pub enum OutputFormat {
            Json = "json",
            Opentelemetry0_7 = "opentelemetry0.7",
            Opentelemetry1_0 = "opentelemetry1.0",
        }
    }
}

/// Property types of [`OTelEnrichment`].
pub mod o_tel_enrichment {
    use crate::{Json, List, Properties, Value};

    /// Selects metrics within one namespace. The same shape serves both the include and the exclude direction. Namespaces are compared byte-for-byte and case-sensitively; no wildcards, prefixes or normalization.
    ///
    /// A property type of `AWS::CloudWatch::OTelEnrichment`.
    ///
    /// Required: `Namespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OTelEnrichmentMetricSelector(Properties);

    impl OTelEnrichmentMetricSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Absent or empty means every metric in this namespace, in whichever direction this selector appears. Present means only these metric names.
        ///
        /// `MetricNames`.
        pub fn metric_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MetricNames", value.into());
            self
        }

        /// The CloudWatch namespace this selector applies to.
        ///
        /// `Namespace`. Required.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<OTelEnrichmentMetricSelector> for Json {
        fn from(value: OTelEnrichmentMetricSelector) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ResourceMetricsConfiguration`].
pub mod resource_metrics_configuration {
    use crate::{Json, List, Properties};

    /// Defines which metrics are enabled for detailed monitoring on the resource.
    ///
    /// A property type of `AWS::CloudWatch::ResourceMetricsConfiguration`.
    ///
    /// Required: `IncludeMetrics`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceMetricSelection(Properties);

    impl ResourceMetricSelection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of metric names to include in detailed monitoring for the resource.
        ///
        /// `IncludeMetrics`. Required.
        pub fn include_metrics(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludeMetrics", value.into());
            self
        }
    }

    impl From<ResourceMetricSelection> for Json {
        fn from(value: ResourceMetricSelection) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`View`].
pub mod view {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with the view.
    ///
    /// A property type of `AWS::CloudWatch::View`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
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
