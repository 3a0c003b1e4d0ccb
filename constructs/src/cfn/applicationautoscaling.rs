//! `AWS::ApplicationAutoScaling`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::ApplicationAutoScaling::ScalableTarget` resource specifies a resource that Application Auto Scaling can scale, such as an AWS::DynamoDB::Table or AWS::ECS::Service resource.
///
/// [`AWS::ApplicationAutoScaling::ScalableTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html).
///
/// Required: `MaxCapacity`, `MinCapacity`, `ResourceId`, `ScalableDimension`, `ServiceNamespace`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ScalableTarget(Properties);

impl ScalableTarget {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The maximum value that you plan to scale out to. When a scaling policy is in effect, Application Auto Scaling can scale out (expand) as needed to the maximum capacity limit in response to changing demand.
    ///
    /// `MaxCapacity`. Required.
    pub fn max_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxCapacity", value.into());
        self
    }

    /// The minimum value that you plan to scale in to. When a scaling policy is in effect, Application Auto Scaling can scale in (contract) as needed to the minimum capacity limit in response to changing demand.
    ///
    /// `MinCapacity`. Required.
    pub fn min_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MinCapacity", value.into());
        self
    }

    /// The identifier of the resource associated with the scalable target. This string consists of the resource type and unique identifier.
    ///
    /// `ResourceId`. Required. A change replaces the resource.
    pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceId", value.into());
        self
    }

    /// Specify the Amazon Resource Name (ARN) of an Identity and Access Management (IAM) role that allows Application Auto Scaling to modify the scalable target on your behalf.
    ///
    /// `RoleARN`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleARN", value.into());
        self
    }

    /// The scalable dimension associated with the scalable target. This string consists of the service namespace, resource type, and scaling property.
    ///
    /// `ScalableDimension`. Required. Allowed: [`ScalableDimension`](scalable_target::ScalableDimension). A change replaces the resource.
    pub fn scalable_dimension(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScalableDimension", value.into());
        self
    }

    /// The scheduled actions for the scalable target. Duplicates aren't allowed.
    ///
    /// `ScheduledActions`.
    pub fn scheduled_actions(
        mut self,
        value: impl Into<List<scalable_target::ScheduledAction>>,
    ) -> Self {
        self.0.set("ScheduledActions", value.into());
        self
    }

    /// The namespace of the AWS service that provides the resource, or a `custom-resource` .
    ///
    /// `ServiceNamespace`. Required. Allowed: [`ServiceNamespace`](scalable_target::ServiceNamespace). A change replaces the resource.
    pub fn service_namespace(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceNamespace", value.into());
        self
    }

    /// An embedded object that contains attributes and attribute values that are used to suspend and resume automatic scaling. Setting the value of an attribute to `true` suspends the specified scaling activities.
    ///
    /// `SuspendedState`.
    pub fn suspended_state(
        mut self,
        value: impl Into<Value<scalable_target::SuspendedState>>,
    ) -> Self {
        self.0.set("SuspendedState", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<scalable_target::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ScalableTarget {
    const TYPE: &'static str = "AWS::ApplicationAutoScaling::ScalableTarget";
}

impl Construct for ScalableTarget {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ScalableTarget> for Properties {
    fn from(value: ScalableTarget) -> Self {
        value.0
    }
}

impl Handle<ScalableTarget> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::ApplicationAutoScaling::ScalingPolicy` resource defines a scaling policy that Application Auto Scaling uses to adjust the capacity of a scalable target.
///
/// [`AWS::ApplicationAutoScaling::ScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html).
///
/// Required: `PolicyName`, `PolicyType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ScalingPolicy(Properties);

impl ScalingPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the scaling policy.
    ///
    /// `PolicyName`. Required. A change replaces the resource.
    pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyName", value.into());
        self
    }

    /// The scaling policy type.
    ///
    /// `PolicyType`. Required. Allowed: [`PolicyType`](scaling_policy::PolicyType).
    pub fn policy_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyType", value.into());
        self
    }

    /// The predictive scaling policy configuration.
    ///
    /// `PredictiveScalingPolicyConfiguration`.
    pub fn predictive_scaling_policy_configuration(
        mut self,
        value: impl Into<Value<scaling_policy::PredictiveScalingPolicyConfiguration>>,
    ) -> Self {
        self.0
            .set("PredictiveScalingPolicyConfiguration", value.into());
        self
    }

    /// The identifier of the resource associated with the scaling policy. This string consists of the resource type and unique identifier.
    ///
    /// `ResourceId`. A change replaces the resource.
    pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceId", value.into());
        self
    }

    /// The scalable dimension. This string consists of the service namespace, resource type, and scaling property.
    ///
    /// `ScalableDimension`. Allowed: [`ScalableDimension`](scaling_policy::ScalableDimension). A change replaces the resource.
    pub fn scalable_dimension(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScalableDimension", value.into());
        self
    }

    /// The CloudFormation-generated ID of an Application Auto Scaling scalable target. For more information about the ID, see the Return Value section of the `AWS::ApplicationAutoScaling::ScalableTarget` resource.
    ///
    /// `ScalingTargetId`. A change replaces the resource.
    pub fn scaling_target_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScalingTargetId", value.into());
        self
    }

    /// The namespace of the AWS service that provides the resource, or a `custom-resource` .
    ///
    /// `ServiceNamespace`. Allowed: [`ServiceNamespace`](scaling_policy::ServiceNamespace). A change replaces the resource.
    pub fn service_namespace(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceNamespace", value.into());
        self
    }

    /// A step scaling policy.
    ///
    /// `StepScalingPolicyConfiguration`.
    pub fn step_scaling_policy_configuration(
        mut self,
        value: impl Into<Value<scaling_policy::StepScalingPolicyConfiguration>>,
    ) -> Self {
        self.0.set("StepScalingPolicyConfiguration", value.into());
        self
    }

    /// A target tracking scaling policy.
    ///
    /// `TargetTrackingScalingPolicyConfiguration`.
    pub fn target_tracking_scaling_policy_configuration(
        mut self,
        value: impl Into<Value<scaling_policy::TargetTrackingScalingPolicyConfiguration>>,
    ) -> Self {
        self.0
            .set("TargetTrackingScalingPolicyConfiguration", value.into());
        self
    }
}

impl Resource for ScalingPolicy {
    const TYPE: &'static str = "AWS::ApplicationAutoScaling::ScalingPolicy";
}

impl Construct for ScalingPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ScalingPolicy> for Properties {
    fn from(value: ScalingPolicy) -> Self {
        value.0
    }
}

impl Handle<ScalingPolicy> {
    /// Returns the ARN of a scaling policy.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`ScalableTarget`].
pub mod scalable_target {
    use crate::{Json, Properties, Value};

    /// `ScalableTargetAction` specifies the minimum and maximum capacity for the `ScalableTargetAction` property of the [AWS::ApplicationAutoScaling::ScalableTarget ScheduledAction](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalabletarget-scheduledaction.html) property type.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalableTarget`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalableTargetAction(Properties);

    impl ScalableTargetAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum capacity.
        ///
        /// `MaxCapacity`.
        pub fn max_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxCapacity", value.into());
            self
        }

        /// The minimum capacity.
        ///
        /// `MinCapacity`.
        pub fn min_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinCapacity", value.into());
            self
        }
    }

    impl From<ScalableTargetAction> for Json {
        fn from(value: ScalableTargetAction) -> Self {
            value.0.into()
        }
    }

    /// `ScheduledAction` is a property of the [AWS::ApplicationAutoScaling::ScalableTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalabletarget.html) resource that specifies a scheduled action for a scalable target.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalableTarget`.
    ///
    /// Required: `Schedule`, `ScheduledActionName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScheduledAction(Properties);

    impl ScheduledAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The date and time that the action is scheduled to end, in UTC.
        ///
        /// `EndTime`.
        pub fn end_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// The new minimum and maximum capacity. You can set both values or just one. At the scheduled time, if the current capacity is below the minimum capacity, Application Auto Scaling scales out to the minimum capacity.
        ///
        /// `ScalableTargetAction`.
        pub fn scalable_target_action(
            mut self,
            value: impl Into<Value<ScalableTargetAction>>,
        ) -> Self {
            self.0.set("ScalableTargetAction", value.into());
            self
        }

        /// The schedule for this action. The following formats are supported:
        ///
        /// `Schedule`. Required.
        pub fn schedule(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Schedule", value.into());
            self
        }

        /// The name of the scheduled action. This name must be unique among all other scheduled actions on the specified scalable target.
        ///
        /// `ScheduledActionName`. Required.
        pub fn scheduled_action_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduledActionName", value.into());
            self
        }

        /// The date and time that the action is scheduled to begin, in UTC.
        ///
        /// `StartTime`.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }

        /// The time zone used when referring to the date and time of a scheduled action, when the scheduled action uses an at or cron expression.
        ///
        /// `Timezone`.
        pub fn timezone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Timezone", value.into());
            self
        }
    }

    impl From<ScheduledAction> for Json {
        fn from(value: ScheduledAction) -> Self {
            value.0.into()
        }
    }

    /// `SuspendedState` is a property of the [AWS::ApplicationAutoScaling::ScalableTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalabletarget.html) resource that specifies whether the scaling activities for a scalable target are in a suspended state.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalableTarget`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SuspendedState(Properties);

    impl SuspendedState {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether scale in by a target tracking scaling policy or a step scaling policy is suspended. Set the value to `true` if you don't want Application Auto Scaling to remove capacity when a scaling policy is triggered. The default is `false` .
        ///
        /// `DynamicScalingInSuspended`.
        pub fn dynamic_scaling_in_suspended(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DynamicScalingInSuspended", value.into());
            self
        }

        /// Whether scale out by a target tracking scaling policy or a step scaling policy is suspended. Set the value to `true` if you don't want Application Auto Scaling to add capacity when a scaling policy is triggered. The default is `false` .
        ///
        /// `DynamicScalingOutSuspended`.
        pub fn dynamic_scaling_out_suspended(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DynamicScalingOutSuspended", value.into());
            self
        }

        /// Whether scheduled scaling is suspended. Set the value to `true` if you don't want Application Auto Scaling to add or remove capacity by initiating scheduled actions. The default is `false` .
        ///
        /// `ScheduledScalingSuspended`.
        pub fn scheduled_scaling_suspended(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ScheduledScalingSuspended", value.into());
            self
        }
    }

    impl From<SuspendedState> for Json {
        fn from(value: SuspendedState) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ApplicationAutoScaling::ScalableTarget`.
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
        /// Words for `ScalableDimension`.
        pub enum ScalableDimension {
            AppstreamFleetDesiredCapacity = "appstream:fleet:DesiredCapacity",
            CassandraTableReadCapacityUnits = "cassandra:table:ReadCapacityUnits",
            CassandraTableWriteCapacityUnits = "cassandra:table:WriteCapacityUnits",
            ComprehendDocumentClassifierEndpointDesiredInferenceUnits = "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
            ComprehendEntityRecognizerEndpointDesiredInferenceUnits = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
            CustomResourceResourceTypeProperty = "custom-resource:ResourceType:Property",
            DynamodbIndexReadCapacityUnits = "dynamodb:index:ReadCapacityUnits",
            DynamodbIndexWriteCapacityUnits = "dynamodb:index:WriteCapacityUnits",
            DynamodbTableReadCapacityUnits = "dynamodb:table:ReadCapacityUnits",
            DynamodbTableWriteCapacityUnits = "dynamodb:table:WriteCapacityUnits",
            Ec2CapacityReservationAvailableInstances = "ec2:capacity-reservation:AvailableInstances",
            Ec2SpotFleetRequestTargetCapacity = "ec2:spot-fleet-request:TargetCapacity",
            EcsServiceDesiredCount = "ecs:service:DesiredCount",
            ElasticacheCacheClusterNodes = "elasticache:cache-cluster:Nodes",
            ElasticacheReplicationGroupNodeGroups = "elasticache:replication-group:NodeGroups",
            ElasticacheReplicationGroupReplicas = "elasticache:replication-group:Replicas",
            ElasticmapreduceInstancegroupInstanceCount = "elasticmapreduce:instancegroup:InstanceCount",
            KafkaBrokerStorageVolumeSize = "kafka:broker-storage:VolumeSize",
            LambdaFunctionProvisionedConcurrency = "lambda:function:ProvisionedConcurrency",
            NeptuneClusterReadReplicaCount = "neptune:cluster:ReadReplicaCount",
            RdsClusterReadReplicaCount = "rds:cluster:ReadReplicaCount",
            SagemakerInferenceComponentDesiredCopyCount = "sagemaker:inference-component:DesiredCopyCount",
            SagemakerVariantDesiredInstanceCount = "sagemaker:variant:DesiredInstanceCount",
            SagemakerVariantDesiredProvisionedConcurrency = "sagemaker:variant:DesiredProvisionedConcurrency",
            WorkspacesWorkspacespoolDesiredUserSessions = "workspaces:workspacespool:DesiredUserSessions",
        }

        /// Words for `ServiceNamespace`.
        pub enum ServiceNamespace {
            Appstream = "appstream",
            Cassandra = "cassandra",
            Comprehend = "comprehend",
            CustomResource = "custom-resource",
            Dynamodb = "dynamodb",
            Ec2 = "ec2",
            Ecs = "ecs",
            Elasticache = "elasticache",
            Elasticmapreduce = "elasticmapreduce",
            Kafka = "kafka",
            Lambda = "lambda",
            Neptune = "neptune",
            Rds = "rds",
            Sagemaker = "sagemaker",
            Workspaces = "workspaces",
        }
    }
}

/// Property types and words of [`ScalingPolicy`].
pub mod scaling_policy {
    use crate::{Json, List, Properties, Value};

    /// Contains customized metric specification information for a target tracking scaling policy for Application Auto Scaling.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomizedMetricSpecification(Properties);

    impl CustomizedMetricSpecification {
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
        /// `MetricName`.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// The metrics to include in the target tracking scaling policy, as a metric data query. This can include both raw metric and metric math expressions.
        ///
        /// `Metrics`.
        pub fn metrics(mut self, value: impl Into<List<TargetTrackingMetricDataQuery>>) -> Self {
            self.0.set("Metrics", value.into());
            self
        }

        /// The namespace of the metric.
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }

        /// The statistic of the metric.
        ///
        /// `Statistic`. Allowed: [`Statistic`].
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

    impl From<CustomizedMetricSpecification> for Json {
        fn from(value: CustomizedMetricSpecification) -> Self {
            value.0.into()
        }
    }

    /// `MetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the `Dimensions` property of the [AWS::ApplicationAutoScaling::ScalingPolicy CustomizedMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-customizedmetricspecification.html) property type.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
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

    /// Contains predefined metric specification information for a target tracking scaling policy for Application Auto Scaling.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    ///
    /// Required: `PredefinedMetricType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PredefinedMetricSpecification(Properties);

    impl PredefinedMetricSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The metric type. The `ALBRequestCountPerTarget` metric type applies only to Spot fleet requests and ECS services.
        ///
        /// `PredefinedMetricType`. Required. Allowed: [`PredefinedMetricType`].
        pub fn predefined_metric_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PredefinedMetricType", value.into());
            self
        }

        /// Identifies the resource associated with the metric type. You can't specify a resource label unless the metric type is `ALBRequestCountPerTarget` and there is a target group attached to the Spot Fleet or ECS service.
        ///
        /// `ResourceLabel`.
        pub fn resource_label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceLabel", value.into());
            self
        }
    }

    impl From<PredefinedMetricSpecification> for Json {
        fn from(value: PredefinedMetricSpecification) -> Self {
            value.0.into()
        }
    }

    /// Represents a CloudWatch metric of your choosing for a predictive scaling policy.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    ///
    /// Required: `MetricDataQueries`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PredictiveScalingCustomizedCapacityMetric(Properties);

    impl PredictiveScalingCustomizedCapacityMetric {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One or more metric data queries to provide data points for a metric specification.
        ///
        /// `MetricDataQueries`. Required.
        pub fn metric_data_queries(
            mut self,
            value: impl Into<List<PredictiveScalingMetricDataQuery>>,
        ) -> Self {
            self.0.set("MetricDataQueries", value.into());
            self
        }
    }

    impl From<PredictiveScalingCustomizedCapacityMetric> for Json {
        fn from(value: PredictiveScalingCustomizedCapacityMetric) -> Self {
            value.0.into()
        }
    }

    /// The customized load metric specification.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    ///
    /// Required: `MetricDataQueries`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PredictiveScalingCustomizedLoadMetric(Properties);

    impl PredictiveScalingCustomizedLoadMetric {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MetricDataQueries`. Required.
        pub fn metric_data_queries(
            mut self,
            value: impl Into<List<PredictiveScalingMetricDataQuery>>,
        ) -> Self {
            self.0.set("MetricDataQueries", value.into());
            self
        }
    }

    impl From<PredictiveScalingCustomizedLoadMetric> for Json {
        fn from(value: PredictiveScalingCustomizedLoadMetric) -> Self {
            value.0.into()
        }
    }

    /// One or more metric data queries to provide data points for a metric specification.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    ///
    /// Required: `MetricDataQueries`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PredictiveScalingCustomizedScalingMetric(Properties);

    impl PredictiveScalingCustomizedScalingMetric {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One or more metric data queries to provide data points for a metric specification.
        ///
        /// `MetricDataQueries`. Required.
        pub fn metric_data_queries(
            mut self,
            value: impl Into<List<PredictiveScalingMetricDataQuery>>,
        ) -> Self {
            self.0.set("MetricDataQueries", value.into());
            self
        }
    }

    impl From<PredictiveScalingCustomizedScalingMetric> for Json {
        fn from(value: PredictiveScalingCustomizedScalingMetric) -> Self {
            value.0.into()
        }
    }

    /// Describes the scaling metric.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PredictiveScalingMetric(Properties);

    impl PredictiveScalingMetric {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the dimensions of the metric.
        ///
        /// `Dimensions`.
        pub fn dimensions(
            mut self,
            value: impl Into<List<PredictiveScalingMetricDimension>>,
        ) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// The name of the metric.
        ///
        /// `MetricName`.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// The namespace of the metric.
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<PredictiveScalingMetric> for Json {
        fn from(value: PredictiveScalingMetric) -> Self {
            value.0.into()
        }
    }

    /// The metric data to return. Also defines whether this call is returning data for one metric only, or whether it is performing a math expression on the values of returned metric statistics to create a new time series.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PredictiveScalingMetricDataQuery(Properties);

    impl PredictiveScalingMetricDataQuery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The math expression to perform on the returned data, if this object is performing a math expression.
        ///
        /// `Expression`.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// A short name that identifies the object's results in the response. This name must be unique among all `MetricDataQuery` objects specified for a single scaling policy.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// A human-readable label for this metric or expression. This is especially useful if this is a math expression, so that you know what the value represents.
        ///
        /// `Label`.
        pub fn label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Label", value.into());
            self
        }

        /// Information about the metric data to return.
        ///
        /// `MetricStat`.
        pub fn metric_stat(mut self, value: impl Into<Value<PredictiveScalingMetricStat>>) -> Self {
            self.0.set("MetricStat", value.into());
            self
        }

        /// Indicates whether to return the timestamps and raw data values of this metric.
        ///
        /// `ReturnData`.
        pub fn return_data(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReturnData", value.into());
            self
        }
    }

    impl From<PredictiveScalingMetricDataQuery> for Json {
        fn from(value: PredictiveScalingMetricDataQuery) -> Self {
            value.0.into()
        }
    }

    /// Describes the dimension of a metric.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PredictiveScalingMetricDimension(Properties);

    impl PredictiveScalingMetricDimension {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the dimension.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the dimension.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<PredictiveScalingMetricDimension> for Json {
        fn from(value: PredictiveScalingMetricDimension) -> Self {
            value.0.into()
        }
    }

    /// This structure specifies the metrics and target utilization settings for a predictive scaling policy.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    ///
    /// Required: `TargetValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PredictiveScalingMetricSpecification(Properties);

    impl PredictiveScalingMetricSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The customized capacity metric specification.
        ///
        /// `CustomizedCapacityMetricSpecification`.
        pub fn customized_capacity_metric_specification(
            mut self,
            value: impl Into<Value<PredictiveScalingCustomizedCapacityMetric>>,
        ) -> Self {
            self.0
                .set("CustomizedCapacityMetricSpecification", value.into());
            self
        }

        /// The customized load metric specification.
        ///
        /// `CustomizedLoadMetricSpecification`.
        pub fn customized_load_metric_specification(
            mut self,
            value: impl Into<Value<PredictiveScalingCustomizedLoadMetric>>,
        ) -> Self {
            self.0
                .set("CustomizedLoadMetricSpecification", value.into());
            self
        }

        /// The customized scaling metric specification.
        ///
        /// `CustomizedScalingMetricSpecification`.
        pub fn customized_scaling_metric_specification(
            mut self,
            value: impl Into<Value<PredictiveScalingCustomizedScalingMetric>>,
        ) -> Self {
            self.0
                .set("CustomizedScalingMetricSpecification", value.into());
            self
        }

        /// The predefined load metric specification.
        ///
        /// `PredefinedLoadMetricSpecification`.
        pub fn predefined_load_metric_specification(
            mut self,
            value: impl Into<Value<PredictiveScalingPredefinedLoadMetric>>,
        ) -> Self {
            self.0
                .set("PredefinedLoadMetricSpecification", value.into());
            self
        }

        /// The predefined metric pair specification that determines the appropriate scaling metric and load metric to use.
        ///
        /// `PredefinedMetricPairSpecification`.
        pub fn predefined_metric_pair_specification(
            mut self,
            value: impl Into<Value<PredictiveScalingPredefinedMetricPair>>,
        ) -> Self {
            self.0
                .set("PredefinedMetricPairSpecification", value.into());
            self
        }

        /// The predefined scaling metric specification.
        ///
        /// `PredefinedScalingMetricSpecification`.
        pub fn predefined_scaling_metric_specification(
            mut self,
            value: impl Into<Value<PredictiveScalingPredefinedScalingMetric>>,
        ) -> Self {
            self.0
                .set("PredefinedScalingMetricSpecification", value.into());
            self
        }

        /// Specifies the target utilization.
        ///
        /// `TargetValue`. Required.
        pub fn target_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TargetValue", value.into());
            self
        }
    }

    impl From<PredictiveScalingMetricSpecification> for Json {
        fn from(value: PredictiveScalingMetricSpecification) -> Self {
            value.0.into()
        }
    }

    /// This structure defines the CloudWatch metric to return, along with the statistic and unit.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PredictiveScalingMetricStat(Properties);

    impl PredictiveScalingMetricStat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CloudWatch metric to return, including the metric name, namespace, and dimensions.
        ///
        /// `Metric`.
        pub fn metric(mut self, value: impl Into<Value<PredictiveScalingMetric>>) -> Self {
            self.0.set("Metric", value.into());
            self
        }

        /// The statistic to return. It can include any CloudWatch statistic or extended statistic.
        ///
        /// `Stat`.
        pub fn stat(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Stat", value.into());
            self
        }

        /// The unit to use for the returned data points.
        ///
        /// `Unit`.
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }
    }

    impl From<PredictiveScalingMetricStat> for Json {
        fn from(value: PredictiveScalingMetricStat) -> Self {
            value.0.into()
        }
    }

    /// Represents a predictive scaling policy configuration. Predictive scaling is supported on Amazon ECS services.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    ///
    /// Required: `MetricSpecifications`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PredictiveScalingPolicyConfiguration(Properties);

    impl PredictiveScalingPolicyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum capacity. Defaults to `HonorMaxCapacity` if not specified.
        ///
        /// `MaxCapacityBreachBehavior`. Allowed: [`MaxCapacityBreachBehavior`].
        pub fn max_capacity_breach_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaxCapacityBreachBehavior", value.into());
            self
        }

        /// The size of the capacity buffer to use when the forecast capacity is close to or exceeds the maximum capacity. The value is specified as a percentage relative to the forecast capacity.
        ///
        /// `MaxCapacityBuffer`.
        pub fn max_capacity_buffer(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxCapacityBuffer", value.into());
            self
        }

        /// This structure includes the metrics and target utilization to use for predictive scaling.
        ///
        /// `MetricSpecifications`. Required.
        pub fn metric_specifications(
            mut self,
            value: impl Into<List<PredictiveScalingMetricSpecification>>,
        ) -> Self {
            self.0.set("MetricSpecifications", value.into());
            self
        }

        /// The predictive scaling mode. Defaults to `ForecastOnly` if not specified.
        ///
        /// `Mode`. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }

        /// The amount of time, in seconds, that the start time can be advanced.
        ///
        /// `SchedulingBufferTime`.
        pub fn scheduling_buffer_time(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SchedulingBufferTime", value.into());
            self
        }
    }

    impl From<PredictiveScalingPolicyConfiguration> for Json {
        fn from(value: PredictiveScalingPolicyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes a load metric for a predictive scaling policy.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    ///
    /// Required: `PredefinedMetricType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PredictiveScalingPredefinedLoadMetric(Properties);

    impl PredictiveScalingPredefinedLoadMetric {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The metric type.
        ///
        /// `PredefinedMetricType`. Required. Allowed: [`PredictiveScalingPredefinedLoadMetricPredefinedMetricType`].
        pub fn predefined_metric_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PredefinedMetricType", value.into());
            self
        }

        /// A label that uniquely identifies a target group.
        ///
        /// `ResourceLabel`.
        pub fn resource_label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceLabel", value.into());
            self
        }
    }

    impl From<PredictiveScalingPredefinedLoadMetric> for Json {
        fn from(value: PredictiveScalingPredefinedLoadMetric) -> Self {
            value.0.into()
        }
    }

    /// Represents a metric pair for a predictive scaling policy.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    ///
    /// Required: `PredefinedMetricType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PredictiveScalingPredefinedMetricPair(Properties);

    impl PredictiveScalingPredefinedMetricPair {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates which metrics to use. There are two different types of metrics for each metric type: one is a load metric and one is a scaling metric.
        ///
        /// `PredefinedMetricType`. Required. Allowed: [`PredictiveScalingPredefinedLoadMetricPredefinedMetricType`].
        pub fn predefined_metric_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PredefinedMetricType", value.into());
            self
        }

        /// A label that uniquely identifies a specific target group from which to determine the total and average request count.
        ///
        /// `ResourceLabel`.
        pub fn resource_label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceLabel", value.into());
            self
        }
    }

    impl From<PredictiveScalingPredefinedMetricPair> for Json {
        fn from(value: PredictiveScalingPredefinedMetricPair) -> Self {
            value.0.into()
        }
    }

    /// Describes a scaling metric for a predictive scaling policy.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    ///
    /// Required: `PredefinedMetricType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PredictiveScalingPredefinedScalingMetric(Properties);

    impl PredictiveScalingPredefinedScalingMetric {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The metric type.
        ///
        /// `PredefinedMetricType`. Required. Allowed: [`PredictiveScalingPredefinedLoadMetricPredefinedMetricType`].
        pub fn predefined_metric_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PredefinedMetricType", value.into());
            self
        }

        /// A label that uniquely identifies a specific target group from which to determine the average request count.
        ///
        /// `ResourceLabel`.
        pub fn resource_label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceLabel", value.into());
            self
        }
    }

    impl From<PredictiveScalingPredefinedScalingMetric> for Json {
        fn from(value: PredictiveScalingPredefinedScalingMetric) -> Self {
            value.0.into()
        }
    }

    /// `StepAdjustment` specifies a step adjustment for the `StepAdjustments` property of the [AWS::ApplicationAutoScaling::ScalingPolicy StepScalingPolicyConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration.html) property type.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    ///
    /// Required: `ScalingAdjustment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StepAdjustment(Properties);

    impl StepAdjustment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The lower bound for the difference between the alarm threshold and the CloudWatch metric.
        ///
        /// `MetricIntervalLowerBound`.
        pub fn metric_interval_lower_bound(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MetricIntervalLowerBound", value.into());
            self
        }

        /// The upper bound for the difference between the alarm threshold and the CloudWatch metric. If the metric value is above the breach threshold, the upper bound is exclusive (the metric must be less than the threshold plus the upper bound).
        ///
        /// `MetricIntervalUpperBound`.
        pub fn metric_interval_upper_bound(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MetricIntervalUpperBound", value.into());
            self
        }

        /// The amount by which to scale. The adjustment is based on the value that you specified in the `AdjustmentType` property (either an absolute number or a percentage).
        ///
        /// `ScalingAdjustment`. Required.
        pub fn scaling_adjustment(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScalingAdjustment", value.into());
            self
        }
    }

    impl From<StepAdjustment> for Json {
        fn from(value: StepAdjustment) -> Self {
            value.0.into()
        }
    }

    /// `StepScalingPolicyConfiguration` is a property of the [AWS::ApplicationAutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalingpolicy.html) resource that specifies a step scaling policy configuration for Application Auto Scaling.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StepScalingPolicyConfiguration(Properties);

    impl StepScalingPolicyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the `ScalingAdjustment` value in the `StepAdjustment` property is an absolute number or a percentage of the current capacity.
        ///
        /// `AdjustmentType`. Allowed: [`AdjustmentType`].
        pub fn adjustment_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdjustmentType", value.into());
            self
        }

        /// The amount of time, in seconds, to wait for a previous scaling activity to take effect. If not specified, the default value is 300.
        ///
        /// `Cooldown`.
        pub fn cooldown(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Cooldown", value.into());
            self
        }

        /// The aggregation type for the CloudWatch metrics. Valid values are `Minimum` , `Maximum` , and `Average` . If the aggregation type is null, the value is treated as `Average` .
        ///
        /// `MetricAggregationType`. Allowed: [`MetricAggregationType`].
        pub fn metric_aggregation_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricAggregationType", value.into());
            self
        }

        /// The minimum value to scale by when the adjustment type is `PercentChangeInCapacity` .
        ///
        /// `MinAdjustmentMagnitude`.
        pub fn min_adjustment_magnitude(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinAdjustmentMagnitude", value.into());
            self
        }

        /// A set of adjustments that enable you to scale based on the size of the alarm breach.
        ///
        /// `StepAdjustments`.
        pub fn step_adjustments(mut self, value: impl Into<List<StepAdjustment>>) -> Self {
            self.0.set("StepAdjustments", value.into());
            self
        }
    }

    impl From<StepScalingPolicyConfiguration> for Json {
        fn from(value: StepScalingPolicyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Represents a specific metric for a target tracking scaling policy for Application Auto Scaling.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetTrackingMetric(Properties);

    impl TargetTrackingMetric {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dimensions for the metric.
        ///
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl Into<List<TargetTrackingMetricDimension>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// The name of the metric.
        ///
        /// `MetricName`.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// The namespace of the metric.
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<TargetTrackingMetric> for Json {
        fn from(value: TargetTrackingMetric) -> Self {
            value.0.into()
        }
    }

    /// The metric data to return. Also defines whether this call is returning data for one metric only, or whether it is performing a math expression on the values of returned metric statistics to create a new time series.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetTrackingMetricDataQuery(Properties);

    impl TargetTrackingMetricDataQuery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The math expression to perform on the returned data, if this object is performing a math expression.
        ///
        /// `Expression`.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// A short name that identifies the object's results in the response. This name must be unique among all `MetricDataQuery` objects specified for a single scaling policy.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// A human-readable label for this metric or expression. This is especially useful if this is a math expression, so that you know what the value represents.
        ///
        /// `Label`.
        pub fn label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Label", value.into());
            self
        }

        /// Information about the metric data to return.
        ///
        /// `MetricStat`.
        pub fn metric_stat(mut self, value: impl Into<Value<TargetTrackingMetricStat>>) -> Self {
            self.0.set("MetricStat", value.into());
            self
        }

        /// Indicates whether to return the timestamps and raw data values of this metric.
        ///
        /// `ReturnData`.
        pub fn return_data(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReturnData", value.into());
            self
        }
    }

    impl From<TargetTrackingMetricDataQuery> for Json {
        fn from(value: TargetTrackingMetricDataQuery) -> Self {
            value.0.into()
        }
    }

    /// `TargetTrackingMetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the `Dimensions` property of the [AWS::ApplicationAutoScaling::ScalingPolicy TargetTrackingMetric](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetric.html) property type.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetTrackingMetricDimension(Properties);

    impl TargetTrackingMetricDimension {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the dimension.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the dimension.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TargetTrackingMetricDimension> for Json {
        fn from(value: TargetTrackingMetricDimension) -> Self {
            value.0.into()
        }
    }

    /// This structure defines the CloudWatch metric to return, along with the statistic and unit.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetTrackingMetricStat(Properties);

    impl TargetTrackingMetricStat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CloudWatch metric to return, including the metric name, namespace, and dimensions.
        ///
        /// `Metric`.
        pub fn metric(mut self, value: impl Into<Value<TargetTrackingMetric>>) -> Self {
            self.0.set("Metric", value.into());
            self
        }

        /// The statistic to return. It can include any CloudWatch statistic or extended statistic.
        ///
        /// `Stat`.
        pub fn stat(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Stat", value.into());
            self
        }

        /// The unit to use for the returned data points.
        ///
        /// `Unit`.
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }
    }

    impl From<TargetTrackingMetricStat> for Json {
        fn from(value: TargetTrackingMetricStat) -> Self {
            value.0.into()
        }
    }

    /// `TargetTrackingScalingPolicyConfiguration` is a property of the [AWS::ApplicationAutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalingpolicy.html) resource that specifies a target tracking scaling policy configuration for Application Auto Scaling.
    ///
    /// A property type of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    ///
    /// Required: `TargetValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetTrackingScalingPolicyConfiguration(Properties);

    impl TargetTrackingScalingPolicyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A customized metric. You can specify either a predefined metric or a customized metric.
        ///
        /// `CustomizedMetricSpecification`.
        pub fn customized_metric_specification(
            mut self,
            value: impl Into<Value<CustomizedMetricSpecification>>,
        ) -> Self {
            self.0.set("CustomizedMetricSpecification", value.into());
            self
        }

        /// Indicates whether scale in by the target tracking scaling policy is disabled. If the value is `true` , scale in is disabled and the target tracking scaling policy won't remove capacity from the scalable target.
        ///
        /// `DisableScaleIn`.
        pub fn disable_scale_in(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DisableScaleIn", value.into());
            self
        }

        /// A predefined metric. You can specify either a predefined metric or a customized metric.
        ///
        /// `PredefinedMetricSpecification`.
        pub fn predefined_metric_specification(
            mut self,
            value: impl Into<Value<PredefinedMetricSpecification>>,
        ) -> Self {
            self.0.set("PredefinedMetricSpecification", value.into());
            self
        }

        /// The amount of time, in seconds, after a scale-in activity completes before another scale-in activity can start.
        ///
        /// `ScaleInCooldown`.
        pub fn scale_in_cooldown(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScaleInCooldown", value.into());
            self
        }

        /// The amount of time, in seconds, to wait for a previous scale-out activity to take effect.
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

    impl From<TargetTrackingScalingPolicyConfiguration> for Json {
        fn from(value: TargetTrackingScalingPolicyConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `PolicyType`.
        pub enum PolicyType {
            PredictiveScaling = "PredictiveScaling",
            StepScaling = "StepScaling",
            TargetTrackingScaling = "TargetTrackingScaling",
        }

        /// Words for `ScalableDimension`.
        pub enum ScalableDimension {
            AppstreamFleetDesiredCapacity = "appstream:fleet:DesiredCapacity",
            CassandraTableReadCapacityUnits = "cassandra:table:ReadCapacityUnits",
            CassandraTableWriteCapacityUnits = "cassandra:table:WriteCapacityUnits",
            ComprehendDocumentClassifierEndpointDesiredInferenceUnits = "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
            ComprehendEntityRecognizerEndpointDesiredInferenceUnits = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
            CustomResourceResourceTypeProperty = "custom-resource:ResourceType:Property",
            DynamodbIndexReadCapacityUnits = "dynamodb:index:ReadCapacityUnits",
            DynamodbIndexWriteCapacityUnits = "dynamodb:index:WriteCapacityUnits",
            DynamodbTableReadCapacityUnits = "dynamodb:table:ReadCapacityUnits",
            DynamodbTableWriteCapacityUnits = "dynamodb:table:WriteCapacityUnits",
            Ec2SpotFleetRequestTargetCapacity = "ec2:spot-fleet-request:TargetCapacity",
            EcsServiceDesiredCount = "ecs:service:DesiredCount",
            ElasticacheCacheClusterNodes = "elasticache:cache-cluster:Nodes",
            ElasticacheReplicationGroupNodeGroups = "elasticache:replication-group:NodeGroups",
            ElasticacheReplicationGroupReplicas = "elasticache:replication-group:Replicas",
            ElasticmapreduceInstancegroupInstanceCount = "elasticmapreduce:instancegroup:InstanceCount",
            KafkaBrokerStorageVolumeSize = "kafka:broker-storage:VolumeSize",
            LambdaFunctionProvisionedConcurrency = "lambda:function:ProvisionedConcurrency",
            NeptuneClusterReadReplicaCount = "neptune:cluster:ReadReplicaCount",
            RdsClusterReadReplicaCount = "rds:cluster:ReadReplicaCount",
            SagemakerInferenceComponentDesiredCopyCount = "sagemaker:inference-component:DesiredCopyCount",
            SagemakerVariantDesiredInstanceCount = "sagemaker:variant:DesiredInstanceCount",
            SagemakerVariantDesiredProvisionedConcurrency = "sagemaker:variant:DesiredProvisionedConcurrency",
            WorkspacesWorkspacespoolDesiredUserSessions = "workspaces:workspacespool:DesiredUserSessions",
        }

        /// Words for `ServiceNamespace`.
        pub enum ServiceNamespace {
            Appstream = "appstream",
            Cassandra = "cassandra",
            Comprehend = "comprehend",
            CustomResource = "custom-resource",
            Dynamodb = "dynamodb",
            Ec2 = "ec2",
            Ecs = "ecs",
            Elasticache = "elasticache",
            Elasticmapreduce = "elasticmapreduce",
            Kafka = "kafka",
            Lambda = "lambda",
            Neptune = "neptune",
            Rds = "rds",
            Sagemaker = "sagemaker",
            Workspaces = "workspaces",
        }

        /// Words for `Statistic`.
        pub enum Statistic {
            Average = "Average",
            Maximum = "Maximum",
            Minimum = "Minimum",
            SampleCount = "SampleCount",
            Sum = "Sum",
        }

        /// Words for `PredefinedMetricType`.
        pub enum PredefinedMetricType {
            ALBRequestCountPerTarget = "ALBRequestCountPerTarget",
            AppStreamAverageCapacityUtilization = "AppStreamAverageCapacityUtilization",
            CassandraReadCapacityUtilization = "CassandraReadCapacityUtilization",
            CassandraWriteCapacityUtilization = "CassandraWriteCapacityUtilization",
            ComprehendInferenceUtilization = "ComprehendInferenceUtilization",
            DynamoDBReadCapacityUtilization = "DynamoDBReadCapacityUtilization",
            DynamoDBWriteCapacityUtilization = "DynamoDBWriteCapacityUtilization",
            EC2SpotFleetRequestAverageCPUUtilization = "EC2SpotFleetRequestAverageCPUUtilization",
            EC2SpotFleetRequestAverageNetworkIn = "EC2SpotFleetRequestAverageNetworkIn",
            EC2SpotFleetRequestAverageNetworkOut = "EC2SpotFleetRequestAverageNetworkOut",
            ECSServiceAverageCPUUtilization = "ECSServiceAverageCPUUtilization",
            ECSServiceAverageCPUUtilizationHighResolution = "ECSServiceAverageCPUUtilizationHighResolution",
            ECSServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization",
            ECSServiceAverageMemoryUtilizationHighResolution = "ECSServiceAverageMemoryUtilizationHighResolution",
            ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage = "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage",
            ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage = "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage",
            ElastiCacheDatabaseMemoryUsagePercentage = "ElastiCacheDatabaseMemoryUsagePercentage",
            ElastiCacheEngineCPUUtilization = "ElastiCacheEngineCPUUtilization",
            ElastiCachePrimaryEngineCPUUtilization = "ElastiCachePrimaryEngineCPUUtilization",
            ElastiCacheReplicaEngineCPUUtilization = "ElastiCacheReplicaEngineCPUUtilization",
            KafkaBrokerStorageUtilization = "KafkaBrokerStorageUtilization",
            LambdaProvisionedConcurrencyUtilization = "LambdaProvisionedConcurrencyUtilization",
            NeptuneReaderAverageCPUUtilization = "NeptuneReaderAverageCPUUtilization",
            RDSReaderAverageCPUUtilization = "RDSReaderAverageCPUUtilization",
            RDSReaderAverageDatabaseConnections = "RDSReaderAverageDatabaseConnections",
            SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution = "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution",
            SageMakerInferenceComponentInvocationsPerCopy = "SageMakerInferenceComponentInvocationsPerCopy",
            SageMakerVariantConcurrentRequestsPerModelHighResolution = "SageMakerVariantConcurrentRequestsPerModelHighResolution",
            SageMakerVariantInvocationsPerInstance = "SageMakerVariantInvocationsPerInstance",
            SageMakerVariantProvisionedConcurrencyUtilization = "SageMakerVariantProvisionedConcurrencyUtilization",
            WorkSpacesAverageUserSessionsCapacityUtilization = "WorkSpacesAverageUserSessionsCapacityUtilization",
        }

        /// Words for `MaxCapacityBreachBehavior`.
        pub enum MaxCapacityBreachBehavior {
            HonorMaxCapacity = "HonorMaxCapacity",
            IncreaseMaxCapacity = "IncreaseMaxCapacity",
        }

        /// Words for `Mode`.
        pub enum Mode {
            ForecastAndScale = "ForecastAndScale",
            ForecastOnly = "ForecastOnly",
        }

        /// Words for `PredefinedMetricType`.
        pub enum PredictiveScalingPredefinedLoadMetricPredefinedMetricType {
            ALBRequestCount = "ALBRequestCount",
            ALBRequestCountPerTarget = "ALBRequestCountPerTarget",
            ECSServiceAverageCPUUtilization = "ECSServiceAverageCPUUtilization",
            ECSServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization",
            ECSServiceCPUUtilization = "ECSServiceCPUUtilization",
            ECSServiceMemoryUtilization = "ECSServiceMemoryUtilization",
            ECSServiceTotalCPUUtilization = "ECSServiceTotalCPUUtilization",
            ECSServiceTotalMemoryUtilization = "ECSServiceTotalMemoryUtilization",
            TotalALBRequestCount = "TotalALBRequestCount",
        }

        /// Words for `AdjustmentType`.
        pub enum AdjustmentType {
            ChangeInCapacity = "ChangeInCapacity",
            ExactCapacity = "ExactCapacity",
            PercentChangeInCapacity = "PercentChangeInCapacity",
        }

        /// Words for `MetricAggregationType`.
        pub enum MetricAggregationType {
            Average = "Average",
            Maximum = "Maximum",
            Minimum = "Minimum",
        }
    }
}
