//! `AWS::AutoScalingPlans`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::AutoScalingPlans::ScalingPlan` resource defines an AWS Auto Scaling scaling plan.
///
/// [`AWS::AutoScalingPlans::ScalingPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html).
///
/// Required: `ApplicationSource`, `ScalingInstructions`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ScalingPlan(Properties);

impl ScalingPlan {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A CloudFormation stack or a set of tags. You can create one scaling plan per application source. The `ApplicationSource` property must be present to ensure interoperability with the AWS Auto Scaling console.
    ///
    /// `ApplicationSource`. Required.
    pub fn application_source(
        mut self,
        value: impl Into<Value<scaling_plan::ApplicationSource>>,
    ) -> Self {
        self.0.set("ApplicationSource", value.into());
        self
    }

    /// The scaling instructions.
    ///
    /// `ScalingInstructions`. Required.
    pub fn scaling_instructions(
        mut self,
        value: impl Into<List<scaling_plan::ScalingInstruction>>,
    ) -> Self {
        self.0.set("ScalingInstructions", value.into());
        self
    }
}

impl Resource for ScalingPlan {
    const TYPE: &'static str = "AWS::AutoScalingPlans::ScalingPlan";
}

impl Construct for ScalingPlan {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ScalingPlan> for Properties {
    fn from(value: ScalingPlan) -> Self {
        value.0
    }
}

impl Handle<ScalingPlan> {
    /// The Amazon Resource Name (ARN) of the scaling plan.
    ///
    /// `Fn::GetAtt` of `ScalingPlanArn`.
    #[must_use]
    pub fn scaling_plan_arn(self) -> Value<String> {
        self.attribute("ScalingPlanArn")
    }

    /// The name of the scaling plan. Names cannot contain vertical bars, colons, or forward slashes.
    ///
    /// `Fn::GetAtt` of `ScalingPlanName`.
    #[must_use]
    pub fn scaling_plan_name(self) -> Value<String> {
        self.attribute("ScalingPlanName")
    }

    /// The version number of the scaling plan. This value is always 1.
    ///
    /// `Fn::GetAtt` of `ScalingPlanVersion`.
    #[must_use]
    pub fn scaling_plan_version(self) -> Value<String> {
        self.attribute("ScalingPlanVersion")
    }
}

/// Property types and words of [`ScalingPlan`].
pub mod scaling_plan {
    use crate::{Json, List, Properties, Value};

    /// `ApplicationSource` is a property of [ScalingPlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscalingplans-scalingplan.html) that specifies the application source to use with a scaling plan.
    ///
    /// A property type of `AWS::AutoScalingPlans::ScalingPlan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApplicationSource(Properties);

    impl ApplicationSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of a CloudFormation stack.
        ///
        /// `CloudFormationStackARN`.
        pub fn cloud_formation_stack_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CloudFormationStackARN", value.into());
            self
        }

        /// A set of tag filters (keys and values). Each tag filter specified must contain a key with values as optional. Each scaling plan can include up to 50 keys, and each key can include up to 20 values.
        ///
        /// `TagFilters`.
        pub fn tag_filters(mut self, value: impl Into<List<TagFilter>>) -> Self {
            self.0.set("TagFilters", value.into());
            self
        }
    }

    impl From<ApplicationSource> for Json {
        fn from(value: ApplicationSource) -> Self {
            value.0.into()
        }
    }

    /// `CustomizedLoadMetricSpecification` is a subproperty of [ScalingInstruction](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscalingplans-scalingplan-scalinginstruction.html) that specifies a customized load metric for predictive scaling to use with a scaling plan.
    ///
    /// A property type of `AWS::AutoScalingPlans::ScalingPlan`.
    ///
    /// Required: `MetricName`, `Namespace`, `Statistic`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomizedLoadMetricSpecification(Properties);

    impl CustomizedLoadMetricSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dimensions of the metric.
        ///
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl Into<List<MetricDimension>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
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

        /// The statistic of the metric.
        ///
        /// `Statistic`. Required. Allowed: [`Statistic`].
        pub fn statistic(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Statistic", value.into());
            self
        }

        /// The unit of the metric.
        ///
        /// `Unit`.
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }
    }

    impl From<CustomizedLoadMetricSpecification> for Json {
        fn from(value: CustomizedLoadMetricSpecification) -> Self {
            value.0.into()
        }
    }

    /// `CustomizedScalingMetricSpecification` is a subproperty of [TargetTrackingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscalingplans-scalingplan-targettrackingconfiguration.html) that specifies a customized scaling metric for a target tracking configuration to use with a scaling plan.
    ///
    /// A property type of `AWS::AutoScalingPlans::ScalingPlan`.
    ///
    /// Required: `MetricName`, `Namespace`, `Statistic`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomizedScalingMetricSpecification(Properties);

    impl CustomizedScalingMetricSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dimensions of the metric.
        ///
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl Into<List<MetricDimension>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
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

        /// The statistic of the metric.
        ///
        /// `Statistic`. Required. Allowed: [`Statistic`].
        pub fn statistic(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Statistic", value.into());
            self
        }

        /// The unit of the metric.
        ///
        /// `Unit`.
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }
    }

    impl From<CustomizedScalingMetricSpecification> for Json {
        fn from(value: CustomizedScalingMetricSpecification) -> Self {
            value.0.into()
        }
    }

    /// `MetricDimension` is a subproperty of [CustomizedScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscalingplans-scalingplan-customizedscalingmetricspecification.html) that specifies a dimension for a customized metric to use with a scaling plan.
    ///
    /// A property type of `AWS::AutoScalingPlans::ScalingPlan`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricDimension(Properties);

    impl MetricDimension {
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

        /// The value of the dimension.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<MetricDimension> for Json {
        fn from(value: MetricDimension) -> Self {
            value.0.into()
        }
    }

    /// `PredefinedLoadMetricSpecification` is a subproperty of [ScalingInstruction](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscalingplans-scalingplan-scalinginstruction.html) that specifies a predefined load metric for predictive scaling to use with a scaling plan.
    ///
    /// A property type of `AWS::AutoScalingPlans::ScalingPlan`.
    ///
    /// Required: `PredefinedLoadMetricType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PredefinedLoadMetricSpecification(Properties);

    impl PredefinedLoadMetricSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The metric type.
        ///
        /// `PredefinedLoadMetricType`. Required. Allowed: [`PredefinedLoadMetricType`].
        pub fn predefined_load_metric_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PredefinedLoadMetricType", value.into());
            self
        }

        /// Identifies the resource associated with the metric type.
        ///
        /// `ResourceLabel`.
        pub fn resource_label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceLabel", value.into());
            self
        }
    }

    impl From<PredefinedLoadMetricSpecification> for Json {
        fn from(value: PredefinedLoadMetricSpecification) -> Self {
            value.0.into()
        }
    }

    /// `PredefinedScalingMetricSpecification` is a subproperty of [TargetTrackingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscalingplans-scalingplan-targettrackingconfiguration.html) that specifies a customized scaling metric for a target tracking configuration to use with a scaling plan.
    ///
    /// A property type of `AWS::AutoScalingPlans::ScalingPlan`.
    ///
    /// Required: `PredefinedScalingMetricType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PredefinedScalingMetricSpecification(Properties);

    impl PredefinedScalingMetricSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The metric type. The `ALBRequestCountPerTarget` metric type applies only to Auto Scaling groups, Spot Fleet requests, and ECS services.
        ///
        /// `PredefinedScalingMetricType`. Required. Allowed: [`PredefinedScalingMetricType`].
        pub fn predefined_scaling_metric_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PredefinedScalingMetricType", value.into());
            self
        }

        /// Identifies the resource associated with the metric type.
        ///
        /// `ResourceLabel`.
        pub fn resource_label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceLabel", value.into());
            self
        }
    }

    impl From<PredefinedScalingMetricSpecification> for Json {
        fn from(value: PredefinedScalingMetricSpecification) -> Self {
            value.0.into()
        }
    }

    /// `ScalingInstruction` is a property of [ScalingPlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscalingplans-scalingplan.html) that specifies the scaling instruction for a scalable resource in a scaling plan.
    ///
    /// A property type of `AWS::AutoScalingPlans::ScalingPlan`.
    ///
    /// Required: `MaxCapacity`, `MinCapacity`, `ResourceId`, `ScalableDimension`, `ServiceNamespace`, `TargetTrackingConfigurations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalingInstruction(Properties);

    impl ScalingInstruction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The customized load metric to use for predictive scaling. This property or a \*PredefinedLoadMetricSpecification\* is required when configuring predictive scaling, and cannot be used otherwise.
        ///
        /// `CustomizedLoadMetricSpecification`.
        pub fn customized_load_metric_specification(
            mut self,
            value: impl Into<Value<CustomizedLoadMetricSpecification>>,
        ) -> Self {
            self.0
                .set("CustomizedLoadMetricSpecification", value.into());
            self
        }

        /// Controls whether dynamic scaling is disabled. When dynamic scaling is enabled, AWS Auto Scaling creates target tracking scaling policies based on the specified target tracking configurations.
        ///
        /// `DisableDynamicScaling`.
        pub fn disable_dynamic_scaling(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DisableDynamicScaling", value.into());
            self
        }

        /// The maximum capacity of the resource. The exception to this upper limit is if you specify a non-default setting for \*PredictiveScalingMaxCapacityBehavior\* .
        ///
        /// `MaxCapacity`. Required.
        pub fn max_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxCapacity", value.into());
            self
        }

        /// The minimum capacity of the resource.
        ///
        /// `MinCapacity`. Required.
        pub fn min_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinCapacity", value.into());
            self
        }

        /// The predefined load metric to use for predictive scaling. This property or a \*CustomizedLoadMetricSpecification\* is required when configuring predictive scaling, and cannot be used otherwise.
        ///
        /// `PredefinedLoadMetricSpecification`.
        pub fn predefined_load_metric_specification(
            mut self,
            value: impl Into<Value<PredefinedLoadMetricSpecification>>,
        ) -> Self {
            self.0
                .set("PredefinedLoadMetricSpecification", value.into());
            self
        }

        /// Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum capacity specified for the resource. The default value is `SetForecastCapacityToMaxCapacity` .
        ///
        /// `PredictiveScalingMaxCapacityBehavior`. Allowed: [`PredictiveScalingMaxCapacityBehavior`].
        pub fn predictive_scaling_max_capacity_behavior(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("PredictiveScalingMaxCapacityBehavior", value.into());
            self
        }

        /// The size of the capacity buffer to use when the forecast capacity is close to or exceeds the maximum capacity. The value is specified as a percentage relative to the forecast capacity.
        ///
        /// `PredictiveScalingMaxCapacityBuffer`.
        pub fn predictive_scaling_max_capacity_buffer(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("PredictiveScalingMaxCapacityBuffer", value.into());
            self
        }

        /// The predictive scaling mode. The default value is `ForecastAndScale` . Otherwise, AWS Auto Scaling forecasts capacity but does not apply any scheduled scaling actions based on the capacity forecast.
        ///
        /// `PredictiveScalingMode`. Allowed: [`PredictiveScalingMode`].
        pub fn predictive_scaling_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PredictiveScalingMode", value.into());
            self
        }

        /// The ID of the resource. This string consists of the resource type and unique identifier.
        ///
        /// `ResourceId`. Required.
        pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceId", value.into());
            self
        }

        /// The scalable dimension associated with the resource.
        ///
        /// `ScalableDimension`. Required. Allowed: [`ScalableDimension`].
        pub fn scalable_dimension(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScalableDimension", value.into());
            self
        }

        /// Controls whether a resource's externally created scaling policies are deleted and new target tracking scaling policies created. The default value is `KeepExternalPolicies` .
        ///
        /// `ScalingPolicyUpdateBehavior`. Allowed: [`ScalingPolicyUpdateBehavior`].
        pub fn scaling_policy_update_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScalingPolicyUpdateBehavior", value.into());
            self
        }

        /// The amount of time, in seconds, to buffer the run time of scheduled scaling actions when scaling out.
        ///
        /// `ScheduledActionBufferTime`.
        pub fn scheduled_action_buffer_time(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScheduledActionBufferTime", value.into());
            self
        }

        /// The namespace of the AWS service.
        ///
        /// `ServiceNamespace`. Required. Allowed: [`ServiceNamespace`].
        pub fn service_namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceNamespace", value.into());
            self
        }

        /// The target tracking configurations (up to 10). Each of these structures must specify a unique scaling metric and a target value for the metric.
        ///
        /// `TargetTrackingConfigurations`. Required.
        pub fn target_tracking_configurations(
            mut self,
            value: impl Into<List<TargetTrackingConfiguration>>,
        ) -> Self {
            self.0.set("TargetTrackingConfigurations", value.into());
            self
        }
    }

    impl From<ScalingInstruction> for Json {
        fn from(value: ScalingInstruction) -> Self {
            value.0.into()
        }
    }

    /// `TagFilter` is a subproperty of [ApplicationSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscalingplans-scalingplan-applicationsource.html) that specifies a tag for an application source to use with a scaling plan.
    ///
    /// A property type of `AWS::AutoScalingPlans::ScalingPlan`.
    ///
    /// Required: `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagFilter(Properties);

    impl TagFilter {
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

        /// The tag values (0 to 20).
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<TagFilter> for Json {
        fn from(value: TagFilter) -> Self {
            value.0.into()
        }
    }

    /// `TargetTrackingConfiguration` is a subproperty of [ScalingInstruction](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscalingplans-scalingplan-scalinginstruction.html) that specifies a target tracking configuration for a scalable resource.
    ///
    /// A property type of `AWS::AutoScalingPlans::ScalingPlan`.
    ///
    /// Required: `TargetValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetTrackingConfiguration(Properties);

    impl TargetTrackingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A customized metric. You can specify either a predefined metric or a customized metric.
        ///
        /// `CustomizedScalingMetricSpecification`.
        pub fn customized_scaling_metric_specification(
            mut self,
            value: impl Into<Value<CustomizedScalingMetricSpecification>>,
        ) -> Self {
            self.0
                .set("CustomizedScalingMetricSpecification", value.into());
            self
        }

        /// Indicates whether scale in by the target tracking scaling policy is disabled. If the value is `true` , scale in is disabled and the target tracking scaling policy doesn't remove capacity from the scalable resource.
        ///
        /// `DisableScaleIn`.
        pub fn disable_scale_in(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DisableScaleIn", value.into());
            self
        }

        /// The estimated time, in seconds, until a newly launched instance can contribute to the CloudWatch metrics. This value is used only if the resource is an Auto Scaling group.
        ///
        /// `EstimatedInstanceWarmup`.
        pub fn estimated_instance_warmup(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EstimatedInstanceWarmup", value.into());
            self
        }

        /// A predefined metric. You can specify either a predefined metric or a customized metric.
        ///
        /// `PredefinedScalingMetricSpecification`.
        pub fn predefined_scaling_metric_specification(
            mut self,
            value: impl Into<Value<PredefinedScalingMetricSpecification>>,
        ) -> Self {
            self.0
                .set("PredefinedScalingMetricSpecification", value.into());
            self
        }

        /// The amount of time, in seconds, after a scale-in activity completes before another scale in activity can start. This value is not used if the scalable resource is an Auto Scaling group.
        ///
        /// `ScaleInCooldown`.
        pub fn scale_in_cooldown(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScaleInCooldown", value.into());
            self
        }

        /// The amount of time, in seconds, after a scale-out activity completes before another scale-out activity can start. This value is not used if the scalable resource is an Auto Scaling group.
        ///
        /// `ScaleOutCooldown`.
        pub fn scale_out_cooldown(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScaleOutCooldown", value.into());
            self
        }

        /// The target value for the metric. Although this property accepts numbers of type Double, it won't accept values that are either too small or too large. Values must be in the range of -2^360 to 2^360.
        ///
        /// `TargetValue`. Required.
        pub fn target_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TargetValue", value.into());
            self
        }
    }

    impl From<TargetTrackingConfiguration> for Json {
        fn from(value: TargetTrackingConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Statistic`.
        pub enum Statistic {
            Average = "Average",
            Maximum = "Maximum",
            Minimum = "Minimum",
            SampleCount = "SampleCount",
            Sum = "Sum",
        }

        /// Words for `PredefinedLoadMetricType`.
        pub enum PredefinedLoadMetricType {
            ALBTargetGroupRequestCount = "ALBTargetGroupRequestCount",
            ASGTotalCPUUtilization = "ASGTotalCPUUtilization",
            ASGTotalNetworkIn = "ASGTotalNetworkIn",
            ASGTotalNetworkOut = "ASGTotalNetworkOut",
        }

        /// Words for `PredefinedScalingMetricType`.
        pub enum PredefinedScalingMetricType {
            ALBRequestCountPerTarget = "ALBRequestCountPerTarget",
            ASGAverageCPUUtilization = "ASGAverageCPUUtilization",
            ASGAverageNetworkIn = "ASGAverageNetworkIn",
            ASGAverageNetworkOut = "ASGAverageNetworkOut",
            DynamoDBReadCapacityUtilization = "DynamoDBReadCapacityUtilization",
            DynamoDBWriteCapacityUtilization = "DynamoDBWriteCapacityUtilization",
            EC2SpotFleetRequestAverageCPUUtilization = "EC2SpotFleetRequestAverageCPUUtilization",
            EC2SpotFleetRequestAverageNetworkIn = "EC2SpotFleetRequestAverageNetworkIn",
            EC2SpotFleetRequestAverageNetworkOut = "EC2SpotFleetRequestAverageNetworkOut",
            ECSServiceAverageCPUUtilization = "ECSServiceAverageCPUUtilization",
            ECSServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization",
            RDSReaderAverageCPUUtilization = "RDSReaderAverageCPUUtilization",
            RDSReaderAverageDatabaseConnections = "RDSReaderAverageDatabaseConnections",
        }

        /// Words for `PredictiveScalingMaxCapacityBehavior`.
        pub enum PredictiveScalingMaxCapacityBehavior {
            SetForecastCapacityToMaxCapacity = "SetForecastCapacityToMaxCapacity",
            SetMaxCapacityAboveForecastCapacity = "SetMaxCapacityAboveForecastCapacity",
            SetMaxCapacityToForecastCapacity = "SetMaxCapacityToForecastCapacity",
        }

        /// Words for `PredictiveScalingMode`.
        pub enum PredictiveScalingMode {
            ForecastAndScale = "ForecastAndScale",
            ForecastOnly = "ForecastOnly",
        }

        /// Words for `ScalableDimension`.
        pub enum ScalableDimension {
            AutoscalingAutoScalingGroupDesiredCapacity = "autoscaling:autoScalingGroup:DesiredCapacity",
            DynamodbIndexReadCapacityUnits = "dynamodb:index:ReadCapacityUnits",
            DynamodbIndexWriteCapacityUnits = "dynamodb:index:WriteCapacityUnits",
            DynamodbTableReadCapacityUnits = "dynamodb:table:ReadCapacityUnits",
            DynamodbTableWriteCapacityUnits = "dynamodb:table:WriteCapacityUnits",
            Ec2SpotFleetRequestTargetCapacity = "ec2:spot-fleet-request:TargetCapacity",
            EcsServiceDesiredCount = "ecs:service:DesiredCount",
            RdsClusterReadReplicaCount = "rds:cluster:ReadReplicaCount",
        }

        /// Words for `ScalingPolicyUpdateBehavior`.
        pub enum ScalingPolicyUpdateBehavior {
            KeepExternalPolicies = "KeepExternalPolicies",
            ReplaceExternalPolicies = "ReplaceExternalPolicies",
        }

        /// Words for `ServiceNamespace`.
        pub enum ServiceNamespace {
            Autoscaling = "autoscaling",
            Dynamodb = "dynamodb",
            Ec2 = "ec2",
            Ecs = "ecs",
            Rds = "rds",
        }
    }
}
