//! `AWS::ARCRegionSwitch`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Represents a Region switch plan. A plan defines the steps required to shift traffic from one AWS Region to another.
///
/// [`AWS::ARCRegionSwitch::Plan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html).
///
/// Required: `ExecutionRole`, `Name`, `RecoveryApproach`, `Regions`, `Workflows`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Plan(Properties);

impl Plan {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The associated application health alarms for a plan.
    ///
    /// `AssociatedAlarms`.
    pub fn associated_alarms(mut self, value: impl Into<Map<plan::AssociatedAlarm>>) -> Self {
        self.0.set("AssociatedAlarms", value.into());
        self
    }

    /// The description for a plan.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The execution role for a plan.
    ///
    /// `ExecutionRole`. Required.
    pub fn execution_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRole", value.into());
        self
    }

    /// The name for a plan.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The primary Region for a plan.
    ///
    /// `PrimaryRegion`. A change replaces the resource.
    pub fn primary_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrimaryRegion", value.into());
        self
    }

    /// The recovery approach for a Region switch plan, which can be active/active (activeActive) or active/passive (activePassive).
    ///
    /// `RecoveryApproach`. Required. Allowed: [`RecoveryApproach`](plan::RecoveryApproach). A change replaces the resource.
    pub fn recovery_approach(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RecoveryApproach", value.into());
        self
    }

    /// The recovery time objective for a plan.
    ///
    /// `RecoveryTimeObjectiveMinutes`.
    pub fn recovery_time_objective_minutes(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("RecoveryTimeObjectiveMinutes", value.into());
        self
    }

    /// The AWS Regions for a plan.
    ///
    /// `Regions`. Required. A change replaces the resource.
    pub fn regions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Regions", value.into());
        self
    }

    /// The report configuration for a plan.
    ///
    /// `ReportConfiguration`.
    pub fn report_configuration(
        mut self,
        value: impl Into<Value<plan::ReportConfiguration>>,
    ) -> Self {
        self.0.set("ReportConfiguration", value.into());
        self
    }

    /// `ServiceQuotaChecksEnabled`.
    pub fn service_quota_checks_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ServiceQuotaChecksEnabled", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The triggers for a plan.
    ///
    /// `Triggers`.
    pub fn triggers(mut self, value: impl Into<List<plan::Trigger>>) -> Self {
        self.0.set("Triggers", value.into());
        self
    }

    /// The workflows for a plan.
    ///
    /// `Workflows`. Required.
    pub fn workflows(mut self, value: impl Into<List<plan::Workflow>>) -> Self {
        self.0.set("Workflows", value.into());
        self
    }
}

impl Resource for Plan {
    const TYPE: &'static str = "AWS::ARCRegionSwitch::Plan";
}

impl Construct for Plan {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Plan> for Properties {
    fn from(value: Plan) -> Self {
        value.0
    }
}

impl Handle<Plan> {
    /// The Amazon Resource Name (ARN) of the plan.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `HealthChecksForPlan`.
    #[must_use]
    pub fn health_checks_for_plan(self) -> Value<Json> {
        self.attribute("HealthChecksForPlan")
    }

    /// The owner of a plan.
    ///
    /// `Fn::GetAtt` of `Owner`.
    #[must_use]
    pub fn owner(self) -> Value<String> {
        self.attribute("Owner")
    }

    /// `Fn::GetAtt` of `PlanHealthChecks`.
    #[must_use]
    pub fn plan_health_checks(self) -> Value<Vec<String>> {
        self.attribute_list("PlanHealthChecks")
    }

    /// `Fn::GetAtt` of `Route53HealthChecks`.
    #[must_use]
    pub fn route53_health_checks(self) -> Value<Json> {
        self.attribute("Route53HealthChecks")
    }

    /// The version for the plan.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Property types and words of [`Plan`].
pub mod plan {
    use crate::{Json, List, Properties, Value};

    /// An Amazon CloudWatch alarm associated with a Region switch plan. These alarms can be used to trigger automatic execution of the plan.
    ///
    /// A property type of `AWS::ARCRegionSwitch::Plan`.
    ///
    /// Required: `AlarmType`, `ResourceIdentifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssociatedAlarm(Properties);

    impl AssociatedAlarm {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The alarm type for an associated alarm. An associated CloudWatch alarm can be an application health alarm or a trigger alarm.
        ///
        /// `AlarmType`. Required. Allowed: [`AlarmType`].
        pub fn alarm_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlarmType", value.into());
            self
        }

        /// The cross account role for the configuration.
        ///
        /// `CrossAccountRole`.
        pub fn cross_account_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CrossAccountRole", value.into());
            self
        }

        /// The external ID (secret key) for the configuration.
        ///
        /// `ExternalId`.
        pub fn external_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExternalId", value.into());
            self
        }

        /// The resource identifier for alarms that you associate with a plan.
        ///
        /// `ResourceIdentifier`. Required.
        pub fn resource_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceIdentifier", value.into());
            self
        }
    }

    impl From<AssociatedAlarm> for Json {
        fn from(value: AssociatedAlarm) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HealthCheckState(Properties);

    impl HealthCheckState {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `HealthCheckId`.
        pub fn health_check_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HealthCheckId", value.into());
            self
        }

        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<HealthCheckState> for Json {
        fn from(value: HealthCheckState) -> Self {
            value.0.into()
        }
    }

    /// Configuration for automatic report generation for plan executions. When configured, Region switch automatically generates a report after each plan execution that includes execution events, plan configuration, and CloudWatch alarm states.
    ///
    /// A property type of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReportConfiguration(Properties);

    impl ReportConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The output configuration for the report.
        ///
        /// `ReportOutput`.
        pub fn report_output(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("ReportOutput", value.into());
            self
        }
    }

    impl From<ReportConfiguration> for Json {
        fn from(value: ReportConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ARCRegionSwitch::Plan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Route53HealthChecks(Properties);

    impl Route53HealthChecks {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `HealthCheckIds`.
        pub fn health_check_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("HealthCheckIds", value.into());
            self
        }

        /// `HostedZoneIds`.
        pub fn hosted_zone_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("HostedZoneIds", value.into());
            self
        }

        /// `RecordNames`.
        pub fn record_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("RecordNames", value.into());
            self
        }

        /// `Regions`.
        pub fn regions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Regions", value.into());
            self
        }
    }

    impl From<Route53HealthChecks> for Json {
        fn from(value: Route53HealthChecks) -> Self {
            value.0.into()
        }
    }

    /// Represents a step in a Region switch plan workflow. Each step performs a specific action during the Region switch process.
    ///
    /// A property type of `AWS::ARCRegionSwitch::Plan`.
    ///
    /// Required: `ExecutionBlockConfiguration`, `ExecutionBlockType`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Step(Properties);

    impl Step {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The description of a step in a workflow.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The configuration for an execution block in a workflow.
        ///
        /// `ExecutionBlockConfiguration`. Required.
        pub fn execution_block_configuration(mut self, value: impl Into<Json>) -> Self {
            self.0.set("ExecutionBlockConfiguration", value.into());
            self
        }

        /// The type of an execution block in a workflow.
        ///
        /// `ExecutionBlockType`. Required. Allowed: [`ExecutionBlockType`].
        pub fn execution_block_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionBlockType", value.into());
            self
        }

        /// The name of a step in a workflow.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<Step> for Json {
        fn from(value: Step) -> Self {
            value.0.into()
        }
    }

    /// Defines a condition that can automatically trigger the execution of a Region switch plan.
    ///
    /// A property type of `AWS::ARCRegionSwitch::Plan`.
    ///
    /// Required: `Action`, `Conditions`, `MinDelayMinutesBetweenExecutions`, `TargetRegion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Trigger(Properties);

    impl Trigger {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to perform when the trigger fires. Valid values include ACTIVATE and DEACTIVATE.
        ///
        /// `Action`. Required. Allowed: [`WorkflowTargetAction`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The conditions that must be met for the trigger to fire.
        ///
        /// `Conditions`. Required.
        pub fn conditions(mut self, value: impl Into<List<TriggerCondition>>) -> Self {
            self.0.set("Conditions", value.into());
            self
        }

        /// The description for a trigger.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The minimum time, in minutes, that must elapse between automatic executions of the plan.
        ///
        /// `MinDelayMinutesBetweenExecutions`. Required.
        pub fn min_delay_minutes_between_executions(
            mut self,
            value: impl Into<Value<f64>>,
        ) -> Self {
            self.0.set("MinDelayMinutesBetweenExecutions", value.into());
            self
        }

        /// The AWS Region for a trigger.
        ///
        /// `TargetRegion`. Required.
        pub fn target_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetRegion", value.into());
            self
        }
    }

    impl From<Trigger> for Json {
        fn from(value: Trigger) -> Self {
            value.0.into()
        }
    }

    /// Defines a condition that must be met for a trigger to fire.
    ///
    /// A property type of `AWS::ARCRegionSwitch::Plan`.
    ///
    /// Required: `AssociatedAlarmName`, `Condition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TriggerCondition(Properties);

    impl TriggerCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the CloudWatch alarm associated with the condition.
        ///
        /// `AssociatedAlarmName`. Required.
        pub fn associated_alarm_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssociatedAlarmName", value.into());
            self
        }

        /// The condition that must be met. Valid values include ALARM and OK.
        ///
        /// `Condition`. Required. Allowed: [`Condition`].
        pub fn condition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Condition", value.into());
            self
        }
    }

    impl From<TriggerCondition> for Json {
        fn from(value: TriggerCondition) -> Self {
            value.0.into()
        }
    }

    /// Represents a workflow in a Region switch plan. A workflow defines a sequence of steps to execute during a Region switch.
    ///
    /// A property type of `AWS::ARCRegionSwitch::Plan`.
    ///
    /// Required: `WorkflowTargetAction`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Workflow(Properties);

    impl Workflow {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The steps that make up the workflow.
        ///
        /// `Steps`.
        pub fn steps(mut self, value: impl Into<List<Step>>) -> Self {
            self.0.set("Steps", value.into());
            self
        }

        /// The description of the workflow.
        ///
        /// `WorkflowDescription`.
        pub fn workflow_description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkflowDescription", value.into());
            self
        }

        /// The action that the workflow performs. Valid values include ACTIVATE and DEACTIVATE.
        ///
        /// `WorkflowTargetAction`. Required. Allowed: [`WorkflowTargetAction`].
        pub fn workflow_target_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkflowTargetAction", value.into());
            self
        }

        /// The AWS Region that the workflow targets.
        ///
        /// `WorkflowTargetRegion`.
        pub fn workflow_target_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkflowTargetRegion", value.into());
            self
        }
    }

    impl From<Workflow> for Json {
        fn from(value: Workflow) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `RecoveryApproach`.
        pub enum RecoveryApproach {
            ActiveActive = "activeActive",
            ActivePassive = "activePassive",
        }

        /// Words for `AlarmType`.
        pub enum AlarmType {
            ApplicationHealth = "applicationHealth",
            Trigger = "trigger",
        }

        /// Words for `ExecutionBlockType`.
        pub enum ExecutionBlockType {
            ARCRegionSwitchPlan = "ARCRegionSwitchPlan",
            ARCRoutingControl = "ARCRoutingControl",
            AuroraGlobalDatabase = "AuroraGlobalDatabase",
            AuroraProvisionedScaling = "AuroraProvisionedScaling",
            AuroraServerlessScaling = "AuroraServerlessScaling",
            CustomActionLambda = "CustomActionLambda",
            DocumentDb = "DocumentDb",
            EC2AutoScaling = "EC2AutoScaling",
            ECSServiceScaling = "ECSServiceScaling",
            EKSResourceScaling = "EKSResourceScaling",
            LambdaEventSourceMapping = "LambdaEventSourceMapping",
            ManualApproval = "ManualApproval",
            NeptuneGlobalDatabase = "NeptuneGlobalDatabase",
            Parallel = "Parallel",
            RdsCreateCrossRegionReplica = "RdsCreateCrossRegionReplica",
            RdsPromoteReadReplica = "RdsPromoteReadReplica",
            RdsSwitchoverReadReplica = "RdsSwitchoverReadReplica",
            Route53HealthCheck = "Route53HealthCheck",
            SSMSendCommand = "SSMSendCommand",
        }

        /// Words for `WorkflowTargetAction`.
        pub enum WorkflowTargetAction {
            Activate = "activate",
            Deactivate = "deactivate",
            PostRecovery = "postRecovery",
        }

        /// Words for `Condition`.
        pub enum Condition {
            Red = "red",
            Green = "green",
        }
    }
}
