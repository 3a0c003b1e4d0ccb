//! `AWS::SSM`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// The `AWS::SSM::Association` resource creates a State Manager association for your managed instances. A State Manager association defines the state that you want to maintain on your instances.
///
/// [`AWS::SSM::Association`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-association.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Association(Properties);

impl Association {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// By default, when you create a new association, the system runs it immediately after it is created and then according to the schedule you specified. Specify this option if you don't want an association to run immediately after you create it.
    ///
    /// `ApplyOnlyAtCronInterval`.
    pub fn apply_only_at_cron_interval(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ApplyOnlyAtCronInterval", value.into());
        self
    }

    /// A role used by association to take actions on your behalf.
    ///
    /// `AssociationDispatchAssumeRole`.
    pub fn association_dispatch_assume_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssociationDispatchAssumeRole", value.into());
        self
    }

    /// Specify a descriptive name for the association.
    ///
    /// `AssociationName`.
    pub fn association_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssociationName", value.into());
        self
    }

    /// Choose the parameter that will define how your automation will branch out. This target is required for associations that use an Automation runbook and target resources by using rate controls. Automation is a tool in AWS Systems Manager .
    ///
    /// `AutomationTargetParameterName`.
    pub fn automation_target_parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutomationTargetParameterName", value.into());
        self
    }

    /// The names or Amazon Resource Names (ARNs) of the Change Calendar type documents your associations are gated under. The associations only run when that Change Calendar is open.
    ///
    /// `CalendarNames`.
    pub fn calendar_names(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CalendarNames", value.into());
        self
    }

    /// The severity level that is assigned to the association.
    ///
    /// `ComplianceSeverity`. Allowed: [`ComplianceSeverity`](association::ComplianceSeverity).
    pub fn compliance_severity(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComplianceSeverity", value.into());
        self
    }

    /// The version of the SSM document to associate with the target.
    ///
    /// `DocumentVersion`.
    pub fn document_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DocumentVersion", value.into());
        self
    }

    /// \> `InstanceId` has been deprecated. To specify an instance ID for an association, use the `Targets` parameter.
    ///
    /// `InstanceId`. A change replaces the resource.
    pub fn instance_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceId", value.into());
        self
    }

    /// The maximum number of targets allowed to run the association at the same time. You can specify a number, for example 10, or a percentage of the target set, for example 10%.
    ///
    /// `MaxConcurrency`.
    pub fn max_concurrency(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MaxConcurrency", value.into());
        self
    }

    /// The number of errors that are allowed before the system stops sending requests to run the association on additional targets.
    ///
    /// `MaxErrors`.
    pub fn max_errors(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MaxErrors", value.into());
        self
    }

    /// The name of the SSM document that contains the configuration information for the instance. You can specify `Command` or `Automation` documents.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An Amazon Simple Storage Service (Amazon S3) bucket where you want to store the output details of the request.
    ///
    /// `OutputLocation`.
    pub fn output_location(
        mut self,
        value: impl Into<Value<association::InstanceAssociationOutputLocation>>,
    ) -> Self {
        self.0.set("OutputLocation", value.into());
        self
    }

    /// The parameters for the runtime configuration of the document.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl Into<Map<Json>>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// A cron expression that specifies a schedule when the association runs. The schedule runs in Coordinated Universal Time (UTC).
    ///
    /// `ScheduleExpression`.
    pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScheduleExpression", value.into());
        self
    }

    /// Number of days to wait after the scheduled day to run an association.
    ///
    /// `ScheduleOffset`.
    pub fn schedule_offset(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ScheduleOffset", value.into());
        self
    }

    /// The mode for generating association compliance. You can specify `AUTO` or `MANUAL` . In `AUTO` mode, the system uses the status of the association execution to determine the compliance status.
    ///
    /// `SyncCompliance`. Allowed: [`SyncCompliance`](association::SyncCompliance).
    pub fn sync_compliance(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SyncCompliance", value.into());
        self
    }

    /// A key-value pair to associate with a resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<association::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The targets for the association. You must specify the `InstanceId` or `Targets` property. You can target all instances in an AWS account by specifying t he `InstanceIds` key with a value of `*` .
    ///
    /// `Targets`.
    pub fn targets(mut self, value: impl Into<List<association::Target>>) -> Self {
        self.0.set("Targets", value.into());
        self
    }

    /// The number of seconds the service should wait for the association status to show "Success" before proceeding with the stack execution.
    ///
    /// `WaitForSuccessTimeoutSeconds`.
    pub fn wait_for_success_timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("WaitForSuccessTimeoutSeconds", value.into());
        self
    }
}

impl Resource for Association {
    const TYPE: &'static str = "AWS::SSM::Association";
}

impl Construct for Association {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Association> for Properties {
    fn from(value: Association) -> Self {
        value.0
    }
}

impl Handle<Association> {
    /// The association ID.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[must_use]
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }
}

/// Resource Type definition for AWS::SSM::CloudConnector. Enables AWS Systems Manager to manage resources in external cloud providers.
///
/// [`AWS::SSM::CloudConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-cloudconnector.html).
///
/// Required: `ConfigConnectorArn`, `Configuration`, `DisplayName`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CloudConnector(Properties);

impl CloudConnector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the AWS Config connector.
    ///
    /// `ConfigConnectorArn`. Required. A change replaces the resource.
    pub fn config_connector_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigConnectorArn", value.into());
        self
    }

    /// The configuration for the cloud connector. Currently supports Azure.
    ///
    /// `Configuration`. Required.
    pub fn configuration(
        mut self,
        value: impl Into<Value<cloud_connector::CloudConnectorConfiguration>>,
    ) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// The description of the cloud connector.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The display name of the cloud connector.
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The IAM role ARN used by the cloud connector.
    ///
    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Tags to apply to the cloud connector.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cloud_connector::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CloudConnector {
    const TYPE: &'static str = "AWS::SSM::CloudConnector";
}

impl Construct for CloudConnector {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CloudConnector> for Properties {
    fn from(value: CloudConnector) -> Self {
        value.0
    }
}

impl Handle<CloudConnector> {
    /// The ARN of the cloud connector.
    ///
    /// `Fn::GetAtt` of `CloudConnectorArn`.
    #[must_use]
    pub fn cloud_connector_arn(self) -> Value<String> {
        self.attribute("CloudConnectorArn")
    }

    /// The unique identifier of the cloud connector.
    ///
    /// `Fn::GetAtt` of `CloudConnectorId`.
    #[must_use]
    pub fn cloud_connector_id(self) -> Value<String> {
        self.attribute("CloudConnectorId")
    }

    /// The timestamp when the cloud connector was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp when the cloud connector was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// The `AWS::SSM::Document` resource creates a Systems Manager (SSM) document in AWS Systems Manager . This document defines the actions that Systems Manager performs on your AWS resources.
///
/// [`AWS::SSM::Document`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html).
///
/// Required: `Content`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Document(Properties);

impl Document {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of key-value pairs that describe attachments to a version of a document.
    ///
    /// `Attachments`.
    pub fn attachments(mut self, value: impl Into<List<document::AttachmentsSource>>) -> Self {
        self.0.set("Attachments", value.into());
        self
    }

    /// The content for the new SSM document in JSON or YAML.
    ///
    /// `Content`. Required.
    pub fn content(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// Specify the document format for the request. `JSON` is the default format.
    ///
    /// `DocumentFormat`. Allowed: [`DocumentFormat`](document::DocumentFormat).
    pub fn document_format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DocumentFormat", value.into());
        self
    }

    /// The type of document to create.
    ///
    /// `DocumentType`. Allowed: [`DocumentType`](document::DocumentType). A change replaces the resource.
    pub fn document_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DocumentType", value.into());
        self
    }

    /// A name for the SSM document.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of SSM documents required by a document. This parameter is used exclusively by AWS AppConfig .
    ///
    /// `Requires`.
    pub fn requires(mut self, value: impl Into<List<document::DocumentRequires>>) -> Self {
        self.0.set("Requires", value.into());
        self
    }

    /// AWS CloudFormation resource tags to apply to the document. Use tags to help you identify and categorize resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<document::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specify a target type to define the kinds of resources the document can run on. For example, to run a document on EC2 instances, specify the following value: `/AWS::EC2::Instance` .
    ///
    /// `TargetType`.
    pub fn target_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetType", value.into());
        self
    }

    /// If the document resource you specify in your template already exists, this parameter determines whether a new version of the existing document is created, or the existing document is replaced. `Replace` is the default method.
    ///
    /// `UpdateMethod`. Allowed: [`UpdateMethod`](document::UpdateMethod).
    pub fn update_method(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UpdateMethod", value.into());
        self
    }

    /// An optional field specifying the version of the artifact you are creating with the document. For example, `Release12.1` . This value is unique across all versions of a document, and can't be changed.
    ///
    /// `VersionName`.
    pub fn version_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VersionName", value.into());
        self
    }
}

impl Resource for Document {
    const TYPE: &'static str = "AWS::SSM::Document";
}

impl Construct for Document {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Document> for Properties {
    fn from(value: Document) -> Self {
        value.0
    }
}

/// The `AWS::SSM::MaintenanceWindow` resource represents general information about a maintenance window for AWS Systems Manager .
///
/// [`AWS::SSM::MaintenanceWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindow.html).
///
/// Required: `AllowUnassociatedTargets`, `Cutoff`, `Duration`, `Name`, `Schedule`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MaintenanceWindow(Properties);

impl MaintenanceWindow {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Enables a maintenance window task to run on managed instances, even if you have not registered those instances as targets.
    ///
    /// `AllowUnassociatedTargets`. Required.
    pub fn allow_unassociated_targets(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AllowUnassociatedTargets", value.into());
        self
    }

    /// The number of hours before the end of the maintenance window that AWS Systems Manager stops scheduling new tasks for execution.
    ///
    /// `Cutoff`. Required.
    pub fn cutoff(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Cutoff", value.into());
        self
    }

    /// A description of the maintenance window.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The duration of the maintenance window in hours.
    ///
    /// `Duration`. Required.
    pub fn duration(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Duration", value.into());
        self
    }

    /// The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become inactive.
    ///
    /// `EndDate`.
    pub fn end_date(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndDate", value.into());
        self
    }

    /// The name of the maintenance window.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The schedule of the maintenance window in the form of a cron or rate expression.
    ///
    /// `Schedule`. Required.
    pub fn schedule(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Schedule", value.into());
        self
    }

    /// The number of days to wait to run a maintenance window after the scheduled cron expression date and time.
    ///
    /// `ScheduleOffset`.
    pub fn schedule_offset(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ScheduleOffset", value.into());
        self
    }

    /// The time zone that the scheduled maintenance window executions are based on, in Internet Assigned Numbers Authority (IANA) format.
    ///
    /// `ScheduleTimezone`.
    pub fn schedule_timezone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScheduleTimezone", value.into());
        self
    }

    /// The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become active. `StartDate` allows you to delay activation of the maintenance window until the specified future date.
    ///
    /// `StartDate`.
    pub fn start_date(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StartDate", value.into());
        self
    }

    /// Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs). Tags enable you to categorize a resource in different ways, such as by purpose, owner, or environment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<maintenance_window::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MaintenanceWindow {
    const TYPE: &'static str = "AWS::SSM::MaintenanceWindow";
}

impl Construct for MaintenanceWindow {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MaintenanceWindow> for Properties {
    fn from(value: MaintenanceWindow) -> Self {
        value.0
    }
}

impl Handle<MaintenanceWindow> {
    /// The ID of the maintenance window.
    ///
    /// `Fn::GetAtt` of `WindowId`.
    #[must_use]
    pub fn window_id(self) -> Value<String> {
        self.attribute("WindowId")
    }
}

/// The `AWS::SSM::MaintenanceWindowTarget` resource registers a target with a maintenance window for AWS Systems Manager .
///
/// [`AWS::SSM::MaintenanceWindowTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtarget.html).
///
/// Required: `ResourceType`, `Targets`, `WindowId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MaintenanceWindowTarget(Properties);

impl MaintenanceWindowTarget {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description for the target.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name for the maintenance window target.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A user-provided value that will be included in any Amazon CloudWatch Events events that are raised while running tasks for these targets in this maintenance window.
    ///
    /// `OwnerInformation`.
    pub fn owner_information(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OwnerInformation", value.into());
        self
    }

    /// The type of target that is being registered with the maintenance window.
    ///
    /// `ResourceType`. Required. Allowed: [`ResourceType`](maintenance_window_target::ResourceType).
    pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceType", value.into());
        self
    }

    /// The targets to register with the maintenance window. In other words, the instances to run commands on when the maintenance window runs.
    ///
    /// `Targets`. Required.
    pub fn targets(mut self, value: impl Into<List<maintenance_window_target::Targets>>) -> Self {
        self.0.set("Targets", value.into());
        self
    }

    /// The ID of the maintenance window to register the target with.
    ///
    /// `WindowId`. Required. A change replaces the resource.
    pub fn window_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WindowId", value.into());
        self
    }
}

impl Resource for MaintenanceWindowTarget {
    const TYPE: &'static str = "AWS::SSM::MaintenanceWindowTarget";
}

impl Construct for MaintenanceWindowTarget {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MaintenanceWindowTarget> for Properties {
    fn from(value: MaintenanceWindowTarget) -> Self {
        value.0
    }
}

impl Handle<MaintenanceWindowTarget> {
    /// The ID of the target.
    ///
    /// `Fn::GetAtt` of `WindowTargetId`.
    #[must_use]
    pub fn window_target_id(self) -> Value<String> {
        self.attribute("WindowTargetId")
    }
}

/// The `AWS::SSM::MaintenanceWindowTask` resource defines information about a task for an AWS Systems Manager maintenance window.
///
/// [`AWS::SSM::MaintenanceWindowTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtask.html).
///
/// Required: `Priority`, `TaskArn`, `TaskType`, `WindowId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MaintenanceWindowTask(Properties);

impl MaintenanceWindowTask {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The specification for whether tasks should continue to run after the cutoff time specified in the maintenance windows is reached.
    ///
    /// `CutoffBehavior`. Allowed: [`CutoffBehavior`](maintenance_window_task::CutoffBehavior).
    pub fn cutoff_behavior(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CutoffBehavior", value.into());
        self
    }

    /// A description of the task.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// \> `LoggingInfo` has been deprecated. To specify an Amazon S3 bucket to contain logs for Run Command tasks, instead use the `OutputS3BucketName` and `OutputS3KeyPrefix` options in the `TaskInvocationParameters` structure.
    ///
    /// `LoggingInfo`.
    pub fn logging_info(
        mut self,
        value: impl Into<Value<maintenance_window_task::LoggingInfo>>,
    ) -> Self {
        self.0.set("LoggingInfo", value.into());
        self
    }

    /// The maximum number of targets this task can be run for, in parallel.
    ///
    /// `MaxConcurrency`.
    pub fn max_concurrency(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MaxConcurrency", value.into());
        self
    }

    /// The maximum number of errors allowed before this task stops being scheduled.
    ///
    /// `MaxErrors`.
    pub fn max_errors(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MaxErrors", value.into());
        self
    }

    /// The task name.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The priority of the task in the maintenance window. The lower the number, the higher the priority. Tasks that have the same priority are scheduled in parallel.
    ///
    /// `Priority`. Required.
    pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Priority", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM service role for AWS Systems Manager to assume when running a maintenance window task. If you do not specify a service role ARN, Systems Manager uses a service-linked role in your account.
    ///
    /// `ServiceRoleArn`.
    pub fn service_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceRoleArn", value.into());
        self
    }

    /// The targets, either instances or window target IDs.
    ///
    /// `Targets`.
    pub fn targets(mut self, value: impl Into<List<maintenance_window_task::Target>>) -> Self {
        self.0.set("Targets", value.into());
        self
    }

    /// The resource that the task uses during execution.
    ///
    /// `TaskArn`. Required.
    pub fn task_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TaskArn", value.into());
        self
    }

    /// The parameters to pass to the task when it runs. Populate only the fields that match the task type. All other fields should be empty.
    ///
    /// `TaskInvocationParameters`.
    pub fn task_invocation_parameters(
        mut self,
        value: impl Into<Value<maintenance_window_task::TaskInvocationParameters>>,
    ) -> Self {
        self.0.set("TaskInvocationParameters", value.into());
        self
    }

    /// \> `TaskParameters` has been deprecated. To specify parameters to pass to a task when it runs, instead use the `Parameters` option in the `TaskInvocationParameters` structure.
    ///
    /// `TaskParameters`.
    pub fn task_parameters(mut self, value: impl Into<Json>) -> Self {
        self.0.set("TaskParameters", value.into());
        self
    }

    /// The type of task. Valid values: `RUN_COMMAND` , `AUTOMATION` , `LAMBDA` , `STEP_FUNCTIONS` .
    ///
    /// `TaskType`. Required. Allowed: [`TaskType`](maintenance_window_task::TaskType). A change replaces the resource.
    pub fn task_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TaskType", value.into());
        self
    }

    /// The ID of the maintenance window where the task is registered.
    ///
    /// `WindowId`. Required. A change replaces the resource.
    pub fn window_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WindowId", value.into());
        self
    }
}

impl Resource for MaintenanceWindowTask {
    const TYPE: &'static str = "AWS::SSM::MaintenanceWindowTask";
}

impl Construct for MaintenanceWindowTask {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MaintenanceWindowTask> for Properties {
    fn from(value: MaintenanceWindowTask) -> Self {
        value.0
    }
}

impl Handle<MaintenanceWindowTask> {
    /// The task ID.
    ///
    /// `Fn::GetAtt` of `WindowTaskId`.
    #[must_use]
    pub fn window_task_id(self) -> Value<String> {
        self.attribute("WindowTaskId")
    }
}

/// Resource schema for AWS::SSM::OpsItem.
///
/// [`AWS::SSM::OpsItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-opsitem.html).
///
/// Required: `Description`, `Source`, `Title`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OpsItem(Properties);

impl OpsItem {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The category of the OpsItem.
    ///
    /// `Category`.
    pub fn category(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Category", value.into());
        self
    }

    /// The description of the OpsItem.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The priority of the OpsItem.
    ///
    /// `Priority`.
    pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Priority", value.into());
        self
    }

    /// The severity of the OpsItem.
    ///
    /// `Severity`.
    pub fn severity(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Severity", value.into());
        self
    }

    /// The origin of the OpsItem.
    ///
    /// `Source`. Required. A change replaces the resource.
    pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Source", value.into());
        self
    }

    /// Tags for the OpsItem.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<ops_item::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The title of the OpsItem.
    ///
    /// `Title`. Required.
    pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Title", value.into());
        self
    }
}

impl Resource for OpsItem {
    const TYPE: &'static str = "AWS::SSM::OpsItem";
}

impl Construct for OpsItem {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OpsItem> for Properties {
    fn from(value: OpsItem) -> Self {
        value.0
    }
}

impl Handle<OpsItem> {
    /// The user who created the OpsItem.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The time the OpsItem was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The user who last modified the OpsItem.
    ///
    /// `Fn::GetAtt` of `LastModifiedBy`.
    #[must_use]
    pub fn last_modified_by(self) -> Value<String> {
        self.attribute("LastModifiedBy")
    }

    /// The time the OpsItem was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The ARN of the OpsItem.
    ///
    /// `Fn::GetAtt` of `OpsItemArn`.
    #[must_use]
    pub fn ops_item_arn(self) -> Value<String> {
        self.attribute("OpsItemArn")
    }

    /// The ID of the OpsItem.
    ///
    /// `Fn::GetAtt` of `OpsItemId`.
    #[must_use]
    pub fn ops_item_id(self) -> Value<String> {
        self.attribute("OpsItemId")
    }

    /// The type of OpsItem.
    ///
    /// `Fn::GetAtt` of `OpsItemType`.
    #[must_use]
    pub fn ops_item_type(self) -> Value<String> {
        self.attribute("OpsItemType")
    }

    /// The status of the OpsItem.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The version of the OpsItem.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// The `AWS::SSM::Parameter` resource creates an SSM parameter in AWS Systems Manager Parameter Store.
///
/// [`AWS::SSM::Parameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html).
///
/// Required: `Type`, `Value`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Parameter(Properties);

impl Parameter {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A regular expression used to validate the parameter value. For example, for `String` types with values restricted to numbers, you can specify the following: `AllowedPattern=^\d+$`
    ///
    /// `AllowedPattern`.
    pub fn allowed_pattern(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AllowedPattern", value.into());
        self
    }

    /// The data type of the parameter, such as `text` or `aws:ec2:image` . The default is `text` .
    ///
    /// `DataType`. Allowed: [`DataType`](parameter::DataType).
    pub fn data_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataType", value.into());
        self
    }

    /// Information about the parameter.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the parameter.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Information about the policies assigned to a parameter.
    ///
    /// `Policies`.
    pub fn policies(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Policies", value.into());
        self
    }

    /// Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs). Tags enable you to categorize a resource in different ways, such as by purpose, owner, or environment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The parameter tier.
    ///
    /// `Tier`. Allowed: [`Tier`](parameter::Tier).
    pub fn tier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Tier", value.into());
        self
    }

    /// The type of parameter.
    ///
    /// `Type`. Required. Allowed: [`Type`](parameter::Type).
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// The parameter value.
    ///
    /// `Value`. Required.
    pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Value", value.into());
        self
    }
}

impl Resource for Parameter {
    const TYPE: &'static str = "AWS::SSM::Parameter";
}

impl Construct for Parameter {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Parameter> for Properties {
    fn from(value: Parameter) -> Self {
        value.0
    }
}

impl Handle<Parameter> {
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::SSM::PatchBaseline` resource defines the basic information for an AWS Systems Manager patch baseline. A patch baseline defines which patches are approved for installation on your instances.
///
/// [`AWS::SSM::PatchBaseline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-patchbaseline.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PatchBaseline(Properties);

impl PatchBaseline {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A set of rules used to include patches in the baseline.
    ///
    /// `ApprovalRules`.
    pub fn approval_rules(mut self, value: impl Into<Value<patch_baseline::RuleGroup>>) -> Self {
        self.0.set("ApprovalRules", value.into());
        self
    }

    /// A list of explicitly approved patches for the baseline.
    ///
    /// `ApprovedPatches`.
    pub fn approved_patches(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ApprovedPatches", value.into());
        self
    }

    /// Defines the compliance level for approved patches. When an approved patch is reported as missing, this value describes the severity of the compliance violation. The default value is `UNSPECIFIED` .
    ///
    /// `ApprovedPatchesComplianceLevel`. Allowed: [`ApprovedPatchesComplianceLevel`](patch_baseline::ApprovedPatchesComplianceLevel).
    pub fn approved_patches_compliance_level(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApprovedPatchesComplianceLevel", value.into());
        self
    }

    /// Indicates whether the list of approved patches includes non-security updates that should be applied to the managed nodes. The default value is `false` . Applies to Linux managed nodes only.
    ///
    /// `ApprovedPatchesEnableNonSecurity`.
    pub fn approved_patches_enable_non_security(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ApprovedPatchesEnableNonSecurity", value.into());
        self
    }

    /// Indicates the status you want to assign to security patches that are available but not approved because they don't meet the installation criteria specified in the patch baseline.
    ///
    /// `AvailableSecurityUpdatesComplianceStatus`. Allowed: [`AvailableSecurityUpdatesComplianceStatus`](patch_baseline::AvailableSecurityUpdatesComplianceStatus).
    pub fn available_security_updates_compliance_status(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("AvailableSecurityUpdatesComplianceStatus", value.into());
        self
    }

    /// Indicates whether this is the default baseline. AWS Systems Manager supports creating multiple default patch baselines. For example, you can create a default patch baseline for each operating system.
    ///
    /// `DefaultBaseline`.
    pub fn default_baseline(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DefaultBaseline", value.into());
        self
    }

    /// A description of the patch baseline.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A set of global filters used to include patches in the baseline.
    ///
    /// `GlobalFilters`.
    pub fn global_filters(
        mut self,
        value: impl Into<Value<patch_baseline::PatchFilterGroup>>,
    ) -> Self {
        self.0.set("GlobalFilters", value.into());
        self
    }

    /// The name of the patch baseline.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Defines the operating system the patch baseline applies to. The default value is `WINDOWS` .
    ///
    /// `OperatingSystem`. Allowed: [`OperatingSystem`](patch_baseline::OperatingSystem). A change replaces the resource.
    pub fn operating_system(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OperatingSystem", value.into());
        self
    }

    /// The name of the patch group to be registered with the patch baseline.
    ///
    /// `PatchGroups`.
    pub fn patch_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("PatchGroups", value.into());
        self
    }

    /// A list of explicitly rejected patches for the baseline.
    ///
    /// `RejectedPatches`.
    pub fn rejected_patches(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("RejectedPatches", value.into());
        self
    }

    /// The action for Patch Manager to take on patches included in the `RejectedPackages` list.
    ///
    /// `RejectedPatchesAction`. Allowed: [`RejectedPatchesAction`](patch_baseline::RejectedPatchesAction).
    pub fn rejected_patches_action(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RejectedPatchesAction", value.into());
        self
    }

    /// Information about the patches to use to update the managed nodes, including target operating systems and source repositories. Applies to Linux managed nodes only.
    ///
    /// `Sources`.
    pub fn sources(mut self, value: impl Into<List<patch_baseline::PatchSource>>) -> Self {
        self.0.set("Sources", value.into());
        self
    }

    /// Optional metadata that you assign to a resource. Tags enable you to categorize a resource in different ways, such as by purpose, owner, or environment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<patch_baseline::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PatchBaseline {
    const TYPE: &'static str = "AWS::SSM::PatchBaseline";
}

impl Construct for PatchBaseline {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PatchBaseline> for Properties {
    fn from(value: PatchBaseline) -> Self {
        value.0
    }
}

impl Handle<PatchBaseline> {
    /// The ID of the patch baseline.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::SSM::ResourceDataSync` resource creates, updates, or deletes a resource data sync for AWS Systems Manager . A resource data sync helps you view data from multiple sources in a single location.
///
/// [`AWS::SSM::ResourceDataSync`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcedatasync.html).
///
/// Required: `SyncName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourceDataSync(Properties);

impl ResourceDataSync {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the S3 bucket where the aggregated data is stored.
    ///
    /// `BucketName`. A change replaces the resource.
    pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BucketName", value.into());
        self
    }

    /// An Amazon S3 prefix for the bucket.
    ///
    /// `BucketPrefix`. A change replaces the resource.
    pub fn bucket_prefix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BucketPrefix", value.into());
        self
    }

    /// The AWS Region with the S3 bucket targeted by the resource data sync.
    ///
    /// `BucketRegion`. A change replaces the resource.
    pub fn bucket_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BucketRegion", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an encryption key for a destination in Amazon S3 . You can use a KMS key to encrypt inventory data in Amazon S3 .
    ///
    /// `KMSKeyArn`. A change replaces the resource.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KMSKeyArn", value.into());
        self
    }

    /// Configuration information for the target S3 bucket.
    ///
    /// `S3Destination`. A change replaces the resource.
    pub fn s3_destination(
        mut self,
        value: impl Into<Value<resource_data_sync::S3Destination>>,
    ) -> Self {
        self.0.set("S3Destination", value.into());
        self
    }

    /// A supported sync format. The following format is currently supported: JsonSerDe
    ///
    /// `SyncFormat`. A change replaces the resource.
    pub fn sync_format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SyncFormat", value.into());
        self
    }

    /// A name for the resource data sync.
    ///
    /// `SyncName`. Required. A change replaces the resource.
    pub fn sync_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SyncName", value.into());
        self
    }

    /// Information about the source where the data was synchronized.
    ///
    /// `SyncSource`.
    pub fn sync_source(mut self, value: impl Into<Value<resource_data_sync::SyncSource>>) -> Self {
        self.0.set("SyncSource", value.into());
        self
    }

    /// The type of resource data sync. If `SyncType` is `SyncToDestination` , then the resource data sync synchronizes data to an S3 bucket.
    ///
    /// `SyncType`. A change replaces the resource.
    pub fn sync_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SyncType", value.into());
        self
    }
}

impl Resource for ResourceDataSync {
    const TYPE: &'static str = "AWS::SSM::ResourceDataSync";
}

impl Construct for ResourceDataSync {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourceDataSync> for Properties {
    fn from(value: ResourceDataSync) -> Self {
        value.0
    }
}

/// Creates or updates a Systems Manager resource policy. A resource policy helps you to define the IAM entity (for example, an AWS account ) that can manage your Systems Manager resources.
///
/// [`AWS::SSM::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcepolicy.html).
///
/// Required: `Policy`, `ResourceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourcePolicy(Properties);

impl ResourcePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A policy you want to associate with a resource.
    ///
    /// `Policy`. Required.
    pub fn policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the resource to which you want to attach a policy.
    ///
    /// `ResourceArn`. Required. A change replaces the resource.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }
}

impl Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::SSM::ResourcePolicy";
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

impl Handle<ResourcePolicy> {
    /// ID of the current policy version. The hash helps to prevent a situation where multiple users attempt to overwrite a policy. You must provide this hash and the policy ID when updating or deleting a policy.
    ///
    /// `Fn::GetAtt` of `PolicyHash`.
    #[must_use]
    pub fn policy_hash(self) -> Value<String> {
        self.attribute("PolicyHash")
    }

    /// ID of the current policy version.
    ///
    /// `Fn::GetAtt` of `PolicyId`.
    #[must_use]
    pub fn policy_id(self) -> Value<String> {
        self.attribute("PolicyId")
    }
}

/// Resource Type definition for AWS::SSM::ServiceSetting. ServiceSetting is an account-level setting for an AWS service that defines how a user interacts with or uses a service or feature.
///
/// [`AWS::SSM::ServiceSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-servicesetting.html).
///
/// Required: `SettingId`, `SettingValue`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ServiceSetting(Properties);

impl ServiceSetting {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the service setting, such as /ssm/parameter-store/high-throughput-enabled.
    ///
    /// `SettingId`. Required. A change replaces the resource.
    pub fn setting_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SettingId", value.into());
        self
    }

    /// The value of the service setting.
    ///
    /// `SettingValue`. Required.
    pub fn setting_value(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SettingValue", value.into());
        self
    }
}

impl Resource for ServiceSetting {
    const TYPE: &'static str = "AWS::SSM::ServiceSetting";
}

impl Construct for ServiceSetting {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ServiceSetting> for Properties {
    fn from(value: ServiceSetting) -> Self {
        value.0
    }
}

impl Handle<ServiceSetting> {
    /// The ARN of the service setting.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The last time the service setting was modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedDate`.
    #[must_use]
    pub fn last_modified_date(self) -> Value<String> {
        self.attribute("LastModifiedDate")
    }

    /// The ARN of the last modified user.
    ///
    /// `Fn::GetAtt` of `LastModifiedUser`.
    #[must_use]
    pub fn last_modified_user(self) -> Value<String> {
        self.attribute("LastModifiedUser")
    }

    /// The status of the service setting. The value can be Default, Customized or PendingUpdate.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types and words of [`Association`].
pub mod association {
    use crate::{Json, List, Properties, Value};

    /// `InstanceAssociationOutputLocation` is a property of the [AWS::SSM::Association](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-association.html) resource that specifies an Amazon S3 bucket where you want to store the results of this association request.
    ///
    /// A property type of `AWS::SSM::Association`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceAssociationOutputLocation(Properties);

    impl InstanceAssociationOutputLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `S3OutputLocation` is a property of the [InstanceAssociationOutputLocation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-association-instanceassociationoutputlocation.html) property that specifies an Amazon S3 bucket where you want to store the results of this request.
        ///
        /// `S3Location`.
        pub fn s3_location(mut self, value: impl Into<Value<S3OutputLocation>>) -> Self {
            self.0.set("S3Location", value.into());
            self
        }
    }

    impl From<InstanceAssociationOutputLocation> for Json {
        fn from(value: InstanceAssociationOutputLocation) -> Self {
            value.0.into()
        }
    }

    /// `S3OutputLocation` is a property of the [AWS::SSM::Association](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-association.html) resource that specifies an Amazon S3 bucket where you want to store the results of this association request.
    ///
    /// A property type of `AWS::SSM::Association`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3OutputLocation(Properties);

    impl S3OutputLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket.
        ///
        /// `OutputS3BucketName`.
        pub fn output_s3_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputS3BucketName", value.into());
            self
        }

        /// The S3 bucket subfolder.
        ///
        /// `OutputS3KeyPrefix`.
        pub fn output_s3_key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputS3KeyPrefix", value.into());
            self
        }

        /// The AWS Region of the S3 bucket.
        ///
        /// `OutputS3Region`.
        pub fn output_s3_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputS3Region", value.into());
            self
        }
    }

    impl From<S3OutputLocation> for Json {
        fn from(value: S3OutputLocation) -> Self {
            value.0.into()
        }
    }

    /// Metadata that you assign to your AWS resources.
    ///
    /// A property type of `AWS::SSM::Association`.
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

        /// The name of the tag.
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

    /// `Target` is a property of the [AWS::SSM::Association](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-association.html) resource that specifies the targets for an SSM document in Systems Manager .
    ///
    /// A property type of `AWS::SSM::Association`.
    ///
    /// Required: `Key`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Target(Properties);

    impl Target {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// User-defined criteria for sending commands that target managed nodes that meet the criteria.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// User-defined criteria that maps to `Key` . For example, if you specified `tag:ServerRole` , you could specify `value:WebServer` to run a command on instances that include EC2 tags of `ServerRole,WebServer` .
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<Target> for Json {
        fn from(value: Target) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ComplianceSeverity`.
        pub enum ComplianceSeverity {
            Critical = "CRITICAL",
            High = "HIGH",
            Medium = "MEDIUM",
            Low = "LOW",
            Unspecified = "UNSPECIFIED",
        }

        /// Words for `SyncCompliance`.
        pub enum SyncCompliance {
            Auto = "AUTO",
            Manual = "MANUAL",
        }
    }
}

/// Property types of [`CloudConnector`].
pub mod cloud_connector {
    use crate::{Json, List, Properties, Value};

    /// Configuration for connecting to Azure.
    ///
    /// A property type of `AWS::SSM::CloudConnector`.
    ///
    /// Required: `ApplicationId`, `TenantId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AzureConfiguration(Properties);

    impl AzureConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The display name of the Azure AD application.
        ///
        /// `ApplicationDisplayName`.
        pub fn application_display_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationDisplayName", value.into());
            self
        }

        /// The Azure AD application ID.
        ///
        /// `ApplicationId`. Required.
        pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationId", value.into());
            self
        }

        /// The targets for the cloud connector. If omitted, the entire tenant is targeted.
        ///
        /// `Targets`.
        pub fn targets(mut self, value: impl Into<Value<ConfigurationTargets>>) -> Self {
            self.0.set("Targets", value.into());
            self
        }

        /// The display name of the Azure AD tenant.
        ///
        /// `TenantDisplayName`.
        pub fn tenant_display_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TenantDisplayName", value.into());
            self
        }

        /// The Azure AD tenant ID. Cannot be changed after creation.
        ///
        /// `TenantId`. Required.
        pub fn tenant_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TenantId", value.into());
            self
        }
    }

    impl From<AzureConfiguration> for Json {
        fn from(value: AzureConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An Azure subscription with its ID and optional display name.
    ///
    /// A property type of `AWS::SSM::CloudConnector`.
    ///
    /// Required: `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AzureSubscription(Properties);

    impl AzureSubscription {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The display name of the Azure subscription.
        ///
        /// `DisplayName`.
        pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DisplayName", value.into());
            self
        }

        /// The Azure subscription ID.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }
    }

    impl From<AzureSubscription> for Json {
        fn from(value: AzureSubscription) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the cloud connector. Currently supports Azure.
    ///
    /// A property type of `AWS::SSM::CloudConnector`.
    ///
    /// Required: `AzureConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudConnectorConfiguration(Properties);

    impl CloudConnectorConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for connecting to Azure.
        ///
        /// `AzureConfiguration`. Required.
        pub fn azure_configuration(mut self, value: impl Into<Value<AzureConfiguration>>) -> Self {
            self.0.set("AzureConfiguration", value.into());
            self
        }
    }

    impl From<CloudConnectorConfiguration> for Json {
        fn from(value: CloudConnectorConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The targets for the cloud connector. If omitted, the entire tenant is targeted.
    ///
    /// A property type of `AWS::SSM::CloudConnector`.
    ///
    /// Required: `Subscriptions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfigurationTargets(Properties);

    impl ConfigurationTargets {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of Azure subscriptions.
        ///
        /// `Subscriptions`. Required.
        pub fn subscriptions(mut self, value: impl Into<List<AzureSubscription>>) -> Self {
            self.0.set("Subscriptions", value.into());
            self
        }
    }

    impl From<ConfigurationTargets> for Json {
        fn from(value: ConfigurationTargets) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SSM::CloudConnector`.
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
}

/// Property types and words of [`Document`].
pub mod document {
    use crate::{Json, List, Properties, Value};

    /// Identifying information about a document attachment, including the file name and a key-value pair that identifies the location of an attachment to a document.
    ///
    /// A property type of `AWS::SSM::Document`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AttachmentsSource(Properties);

    impl AttachmentsSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key of a key-value pair that identifies the location of an attachment to a document.
        ///
        /// `Key`. Allowed: [`Key`].
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The name of the document attachment file.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of a key-value pair that identifies the location of an attachment to a document. The format for \*Value\* depends on the type of key you specify.
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<AttachmentsSource> for Json {
        fn from(value: AttachmentsSource) -> Self {
            value.0.into()
        }
    }

    /// An SSM document required by the current document.
    ///
    /// A property type of `AWS::SSM::Document`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentRequires(Properties);

    impl DocumentRequires {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the required SSM document. The name can be an Amazon Resource Name (ARN).
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The document version required by the current document.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<DocumentRequires> for Json {
        fn from(value: DocumentRequires) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SSM::Document`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the tag.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
        ///
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
        /// Words for `DocumentFormat`.
        pub enum DocumentFormat {
            Yaml = "YAML",
            Json = "JSON",
            Text = "TEXT",
        }

        /// Words for `DocumentType`.
        pub enum DocumentType {
            ApplicationConfiguration = "ApplicationConfiguration",
            ApplicationConfigurationSchema = "ApplicationConfigurationSchema",
            Automation = "Automation",
            AutomationChangeTemplate = "Automation.ChangeTemplate",
            AutoApprovalPolicy = "AutoApprovalPolicy",
            ChangeCalendar = "ChangeCalendar",
            CloudFormation = "CloudFormation",
            Command = "Command",
            DeploymentStrategy = "DeploymentStrategy",
            ManualApprovalPolicy = "ManualApprovalPolicy",
            Package = "Package",
            Policy = "Policy",
            ProblemAnalysis = "ProblemAnalysis",
            ProblemAnalysisTemplate = "ProblemAnalysisTemplate",
            Session = "Session",
        }

        /// Words for `UpdateMethod`.
        pub enum UpdateMethod {
            Replace = "Replace",
            NewVersion = "NewVersion",
        }

        /// Words for `Key`.
        pub enum Key {
            SourceUrl = "SourceUrl",
            S3FileUrl = "S3FileUrl",
            AttachmentReference = "AttachmentReference",
        }
    }
}

/// Property types of [`MaintenanceWindow`].
pub mod maintenance_window {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SSM::MaintenanceWindow`.
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

        /// The name of the tag.
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

/// Property types and words of [`MaintenanceWindowTarget`].
pub mod maintenance_window_target {
    use crate::{Json, List, Properties, Value};

    /// The `Targets` property type specifies adding a target to a maintenance window target in AWS Systems Manager .
    ///
    /// A property type of `AWS::SSM::MaintenanceWindowTarget`.
    ///
    /// Required: `Key`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Targets(Properties);

    impl Targets {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// User-defined criteria for sending commands that target managed nodes that meet the criteria.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// User-defined criteria that maps to `Key` . For example, if you specified `tag:ServerRole` , you could specify `value:WebServer` to run a command on instances that include EC2 tags of `ServerRole,WebServer` .
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<Targets> for Json {
        fn from(value: Targets) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ResourceType`.
        pub enum ResourceType {
            Instance = "INSTANCE",
            ResourceGroup = "RESOURCE_GROUP",
        }
    }
}

/// Property types and words of [`MaintenanceWindowTask`].
pub mod maintenance_window_task {
    use crate::{Json, List, Properties, Value};

    /// Configuration options for sending command output to Amazon CloudWatch Logs.
    ///
    /// A property type of `AWS::SSM::MaintenanceWindowTask`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchOutputConfig(Properties);

    impl CloudWatchOutputConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the CloudWatch Logs log group where you want to send command output. If you don't specify a group name, AWS Systems Manager automatically creates a log group for you. The log group uses the following naming format:
        ///
        /// `CloudWatchLogGroupName`.
        pub fn cloud_watch_log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CloudWatchLogGroupName", value.into());
            self
        }

        /// Enables Systems Manager to send command output to CloudWatch Logs.
        ///
        /// `CloudWatchOutputEnabled`.
        pub fn cloud_watch_output_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CloudWatchOutputEnabled", value.into());
            self
        }
    }

    impl From<CloudWatchOutputConfig> for Json {
        fn from(value: CloudWatchOutputConfig) -> Self {
            value.0.into()
        }
    }

    /// \> `LoggingInfo` has been deprecated. To specify an Amazon S3 bucket to contain logs, instead use the `OutputS3BucketName` and `OutputS3KeyPrefix` options in the `TaskInvocationParameters` structure.
    ///
    /// A property type of `AWS::SSM::MaintenanceWindowTask`.
    ///
    /// Required: `Region`, `S3Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingInfo(Properties);

    impl LoggingInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Region where the S3 bucket is located.
        ///
        /// `Region`. Required.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// The name of an S3 bucket where execution logs are stored.
        ///
        /// `S3Bucket`. Required.
        pub fn s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }

        /// The Amazon S3 bucket subfolder.
        ///
        /// `S3Prefix`.
        pub fn s3_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Prefix", value.into());
            self
        }
    }

    impl From<LoggingInfo> for Json {
        fn from(value: LoggingInfo) -> Self {
            value.0.into()
        }
    }

    /// The `MaintenanceWindowAutomationParameters` property type specifies the parameters for an `AUTOMATION` task type for a maintenance window task in AWS Systems Manager .
    ///
    /// A property type of `AWS::SSM::MaintenanceWindowTask`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MaintenanceWindowAutomationParameters(Properties);

    impl MaintenanceWindowAutomationParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The version of an Automation runbook to use during task execution.
        ///
        /// `DocumentVersion`.
        pub fn document_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentVersion", value.into());
            self
        }

        /// The parameters for the `AUTOMATION` type task.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }
    }

    impl From<MaintenanceWindowAutomationParameters> for Json {
        fn from(value: MaintenanceWindowAutomationParameters) -> Self {
            value.0.into()
        }
    }

    /// The `MaintenanceWindowLambdaParameters` property type specifies the parameters for a `LAMBDA` task type for a maintenance window task in AWS Systems Manager .
    ///
    /// A property type of `AWS::SSM::MaintenanceWindowTask`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MaintenanceWindowLambdaParameters(Properties);

    impl MaintenanceWindowLambdaParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Client-specific information to pass to the AWS Lambda function that you're invoking. You can then use the `context` variable to process the client information in your AWS Lambda function.
        ///
        /// `ClientContext`.
        pub fn client_context(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientContext", value.into());
            self
        }

        /// JSON to provide to your AWS Lambda function as input.
        ///
        /// `Payload`.
        pub fn payload(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Payload", value.into());
            self
        }

        /// An AWS Lambda function version or alias name. If you specify a function version, the action uses the qualified function Amazon Resource Name (ARN) to invoke a specific Lambda function.
        ///
        /// `Qualifier`.
        pub fn qualifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Qualifier", value.into());
            self
        }
    }

    impl From<MaintenanceWindowLambdaParameters> for Json {
        fn from(value: MaintenanceWindowLambdaParameters) -> Self {
            value.0.into()
        }
    }

    /// The `MaintenanceWindowRunCommandParameters` property type specifies the parameters for a `RUN_COMMAND` task type for a maintenance window task in AWS Systems Manager .
    ///
    /// A property type of `AWS::SSM::MaintenanceWindowTask`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MaintenanceWindowRunCommandParameters(Properties);

    impl MaintenanceWindowRunCommandParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration options for sending command output to Amazon CloudWatch Logs.
        ///
        /// `CloudWatchOutputConfig`.
        pub fn cloud_watch_output_config(
            mut self,
            value: impl Into<Value<CloudWatchOutputConfig>>,
        ) -> Self {
            self.0.set("CloudWatchOutputConfig", value.into());
            self
        }

        /// Information about the command or commands to run.
        ///
        /// `Comment`.
        pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }

        /// The SHA-256 or SHA-1 hash created by the system when the document was created. SHA-1 hashes have been deprecated.
        ///
        /// `DocumentHash`.
        pub fn document_hash(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentHash", value.into());
            self
        }

        /// The SHA-256 or SHA-1 hash type. SHA-1 hashes are deprecated.
        ///
        /// `DocumentHashType`.
        pub fn document_hash_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentHashType", value.into());
            self
        }

        /// The AWS Systems Manager document (SSM document) version to use in the request. You can specify `$DEFAULT` , `$LATEST` , or a specific version number.
        ///
        /// `DocumentVersion`.
        pub fn document_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentVersion", value.into());
            self
        }

        /// Configurations for sending notifications about command status changes on a per-managed node basis.
        ///
        /// `NotificationConfig`.
        pub fn notification_config(mut self, value: impl Into<Value<NotificationConfig>>) -> Self {
            self.0.set("NotificationConfig", value.into());
            self
        }

        /// The name of the Amazon Simple Storage Service (Amazon S3) bucket.
        ///
        /// `OutputS3BucketName`.
        pub fn output_s3_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputS3BucketName", value.into());
            self
        }

        /// The S3 bucket subfolder.
        ///
        /// `OutputS3KeyPrefix`.
        pub fn output_s3_key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputS3KeyPrefix", value.into());
            self
        }

        /// The parameters for the `RUN_COMMAND` task execution.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM service role for AWS Systems Manager to assume when running a maintenance window task. If you do not specify a service role ARN, Systems Manager uses a service-linked role in your account.
        ///
        /// `ServiceRoleArn`.
        pub fn service_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceRoleArn", value.into());
            self
        }

        /// If this time is reached and the command hasn't already started running, it doesn't run.
        ///
        /// `TimeoutSeconds`.
        pub fn timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutSeconds", value.into());
            self
        }
    }

    impl From<MaintenanceWindowRunCommandParameters> for Json {
        fn from(value: MaintenanceWindowRunCommandParameters) -> Self {
            value.0.into()
        }
    }

    /// The `MaintenanceWindowStepFunctionsParameters` property type specifies the parameters for the execution of a `STEP_FUNCTIONS` task in a Systems Manager maintenance window.
    ///
    /// A property type of `AWS::SSM::MaintenanceWindowTask`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MaintenanceWindowStepFunctionsParameters(Properties);

    impl MaintenanceWindowStepFunctionsParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The inputs for the `STEP_FUNCTIONS` task.
        ///
        /// `Input`.
        pub fn input(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Input", value.into());
            self
        }

        /// The name of the `STEP_FUNCTIONS` task.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<MaintenanceWindowStepFunctionsParameters> for Json {
        fn from(value: MaintenanceWindowStepFunctionsParameters) -> Self {
            value.0.into()
        }
    }

    /// The `NotificationConfig` property type specifies configurations for sending notifications for a maintenance window task in AWS Systems Manager .
    ///
    /// A property type of `AWS::SSM::MaintenanceWindowTask`.
    ///
    /// Required: `NotificationArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationConfig(Properties);

    impl NotificationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An Amazon Resource Name (ARN) for an Amazon Simple Notification Service (Amazon SNS) topic. Run Command pushes notifications about command status changes to this topic.
        ///
        /// `NotificationArn`. Required.
        pub fn notification_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NotificationArn", value.into());
            self
        }

        /// The different events that you can receive notifications for. These events include the following: `All` (events), `InProgress` , `Success` , `TimedOut` , `Cancelled` , `Failed` .
        ///
        /// `NotificationEvents`.
        pub fn notification_events(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NotificationEvents", value.into());
            self
        }

        /// The notification type.
        ///
        /// `NotificationType`.
        pub fn notification_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NotificationType", value.into());
            self
        }
    }

    impl From<NotificationConfig> for Json {
        fn from(value: NotificationConfig) -> Self {
            value.0.into()
        }
    }

    /// The `Target` property type specifies targets (either instances or window target IDs). You specify instances by using `Key=InstanceIds,Values=< *instanceid1* >,< *instanceid2* >` .
    ///
    /// A property type of `AWS::SSM::MaintenanceWindowTask`.
    ///
    /// Required: `Key`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Target(Properties);

    impl Target {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// User-defined criteria for sending commands that target instances that meet the criteria. `Key` can be `InstanceIds` or `WindowTargetIds` .
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// User-defined criteria that maps to `Key` . For example, if you specify `InstanceIds` , you can specify `i-1234567890abcdef0,i-9876543210abcdef0` to run a command on two EC2 instances.
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<Target> for Json {
        fn from(value: Target) -> Self {
            value.0.into()
        }
    }

    /// The `TaskInvocationParameters` property type specifies the task execution parameters for a maintenance window task in AWS Systems Manager .
    ///
    /// A property type of `AWS::SSM::MaintenanceWindowTask`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskInvocationParameters(Properties);

    impl TaskInvocationParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The parameters for an `AUTOMATION` task type.
        ///
        /// `MaintenanceWindowAutomationParameters`.
        pub fn maintenance_window_automation_parameters(
            mut self,
            value: impl Into<Value<MaintenanceWindowAutomationParameters>>,
        ) -> Self {
            self.0
                .set("MaintenanceWindowAutomationParameters", value.into());
            self
        }

        /// The parameters for a `LAMBDA` task type.
        ///
        /// `MaintenanceWindowLambdaParameters`.
        pub fn maintenance_window_lambda_parameters(
            mut self,
            value: impl Into<Value<MaintenanceWindowLambdaParameters>>,
        ) -> Self {
            self.0
                .set("MaintenanceWindowLambdaParameters", value.into());
            self
        }

        /// The parameters for a `RUN_COMMAND` task type.
        ///
        /// `MaintenanceWindowRunCommandParameters`.
        pub fn maintenance_window_run_command_parameters(
            mut self,
            value: impl Into<Value<MaintenanceWindowRunCommandParameters>>,
        ) -> Self {
            self.0
                .set("MaintenanceWindowRunCommandParameters", value.into());
            self
        }

        /// The parameters for a `STEP_FUNCTIONS` task type.
        ///
        /// `MaintenanceWindowStepFunctionsParameters`.
        pub fn maintenance_window_step_functions_parameters(
            mut self,
            value: impl Into<Value<MaintenanceWindowStepFunctionsParameters>>,
        ) -> Self {
            self.0
                .set("MaintenanceWindowStepFunctionsParameters", value.into());
            self
        }
    }

    impl From<TaskInvocationParameters> for Json {
        fn from(value: TaskInvocationParameters) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `CutoffBehavior`.
        pub enum CutoffBehavior {
            CancelTask = "CANCEL_TASK",
            ContinueTask = "CONTINUE_TASK",
        }

        /// Words for `TaskType`.
        pub enum TaskType {
            Automation = "AUTOMATION",
            Lambda = "LAMBDA",
            RunCommand = "RUN_COMMAND",
            StepFunctions = "STEP_FUNCTIONS",
        }
    }
}

/// Property types of [`OpsItem`].
pub mod ops_item {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SSM::OpsItem`.
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
}

/// Words of [`Parameter`].
pub mod parameter {
    words! {
        /// Words for `DataType`.
        pub enum DataType {
            Text = "text",
            AwsEc2Image = "aws:ec2:image",
        }

        /// Words for `Tier`.
        pub enum Tier {
            Standard = "Standard",
            Advanced = "Advanced",
            IntelligentTiering = "Intelligent-Tiering",
        }

        /// Words for `Type`.
        pub enum Type {
            String = "String",
            StringList = "StringList",
        }
    }
}

/// Property types and words of [`PatchBaseline`].
pub mod patch_baseline {
    use crate::{Json, List, Properties, Value};

    /// The `PatchFilter` property type defines a patch filter for an AWS Systems Manager patch baseline.
    ///
    /// A property type of `AWS::SSM::PatchBaseline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PatchFilter(Properties);

    impl PatchFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key for the filter.
        ///
        /// `Key`. Allowed: [`Key`].
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the filter key.
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<PatchFilter> for Json {
        fn from(value: PatchFilter) -> Self {
            value.0.into()
        }
    }

    /// The `PatchFilterGroup` property type specifies a set of patch filters for an AWS Systems Manager patch baseline, typically used for approval rules for a Systems Manager patch baseline.
    ///
    /// A property type of `AWS::SSM::PatchBaseline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PatchFilterGroup(Properties);

    impl PatchFilterGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The set of patch filters that make up the group.
        ///
        /// `PatchFilters`.
        pub fn patch_filters(mut self, value: impl Into<List<PatchFilter>>) -> Self {
            self.0.set("PatchFilters", value.into());
            self
        }
    }

    impl From<PatchFilterGroup> for Json {
        fn from(value: PatchFilterGroup) -> Self {
            value.0.into()
        }
    }

    /// `PatchSource` is the property type for the `Sources` resource of the [AWS::SSM::PatchBaseline](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-patchbaseline.html) resource.
    ///
    /// A property type of `AWS::SSM::PatchBaseline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PatchSource(Properties);

    impl PatchSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value of the repo configuration.
        ///
        /// `Configuration`.
        pub fn configuration(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Configuration", value.into());
            self
        }

        /// The name specified to identify the patch source.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The specific operating system versions a patch repository applies to, such as "Ubuntu16.04", "RedhatEnterpriseLinux7.2" or "Suse12.7".
        ///
        /// `Products`.
        pub fn products(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Products", value.into());
            self
        }
    }

    impl From<PatchSource> for Json {
        fn from(value: PatchSource) -> Self {
            value.0.into()
        }
    }

    /// The `Rule` property type specifies an approval rule for a Systems Manager patch baseline.
    ///
    /// A property type of `AWS::SSM::PatchBaseline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rule(Properties);

    impl Rule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of days after the release date of each patch matched by the rule that the patch is marked as approved in the patch baseline. For example, a value of `7` means that patches are approved seven days after they are released.
        ///
        /// `ApproveAfterDays`.
        pub fn approve_after_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ApproveAfterDays", value.into());
            self
        }

        /// The cutoff date for auto approval of released patches. Any patches released on or before this date are installed automatically.
        ///
        /// `ApproveUntilDate`.
        pub fn approve_until_date(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApproveUntilDate", value.into());
            self
        }

        /// A compliance severity level for all approved patches in a patch baseline. Valid compliance severity levels include the following: `UNSPECIFIED` , `CRITICAL` , `HIGH` , `MEDIUM` , `LOW` , and `INFORMATIONAL` .
        ///
        /// `ComplianceLevel`. Allowed: [`ComplianceLevel`].
        pub fn compliance_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComplianceLevel", value.into());
            self
        }

        /// For managed nodes identified by the approval rule filters, enables a patch baseline to apply non-security updates available in the specified repository. The default value is `false` . Applies to Linux managed nodes only.
        ///
        /// `EnableNonSecurity`.
        pub fn enable_non_security(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableNonSecurity", value.into());
            self
        }

        /// The patch filter group that defines the criteria for the rule.
        ///
        /// `PatchFilterGroup`.
        pub fn patch_filter_group(mut self, value: impl Into<Value<PatchFilterGroup>>) -> Self {
            self.0.set("PatchFilterGroup", value.into());
            self
        }
    }

    impl From<Rule> for Json {
        fn from(value: Rule) -> Self {
            value.0.into()
        }
    }

    /// The `RuleGroup` property type specifies a set of rules that define the approval rules for an AWS Systems Manager patch baseline.
    ///
    /// A property type of `AWS::SSM::PatchBaseline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleGroup(Properties);

    impl RuleGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The rules that make up the rule group.
        ///
        /// `PatchRules`.
        pub fn patch_rules(mut self, value: impl Into<List<Rule>>) -> Self {
            self.0.set("PatchRules", value.into());
            self
        }
    }

    impl From<RuleGroup> for Json {
        fn from(value: RuleGroup) -> Self {
            value.0.into()
        }
    }

    /// Metadata that you assign to your AWS resources.
    ///
    /// A property type of `AWS::SSM::PatchBaseline`.
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
        /// Words for `ApprovedPatchesComplianceLevel`.
        pub enum ApprovedPatchesComplianceLevel {
            Critical = "CRITICAL",
            High = "HIGH",
            Medium = "MEDIUM",
            Low = "LOW",
            Informational = "INFORMATIONAL",
            Unspecified = "UNSPECIFIED",
        }

        /// Words for `AvailableSecurityUpdatesComplianceStatus`.
        pub enum AvailableSecurityUpdatesComplianceStatus {
            NonCompliant = "NON_COMPLIANT",
            Compliant = "COMPLIANT",
        }

        /// Words for `OperatingSystem`.
        pub enum OperatingSystem {
            Windows = "WINDOWS",
            AmazonLinux = "AMAZON_LINUX",
            AmazonLinux2 = "AMAZON_LINUX_2",
            AmazonLinux2022 = "AMAZON_LINUX_2022",
            AmazonLinux2023 = "AMAZON_LINUX_2023",
            Ubuntu = "UBUNTU",
            RedhatEnterpriseLinux = "REDHAT_ENTERPRISE_LINUX",
            Suse = "SUSE",
            Centos = "CENTOS",
            OracleLinux = "ORACLE_LINUX",
            Debian = "DEBIAN",
            Macos = "MACOS",
            Raspbian = "RASPBIAN",
            RockyLinux = "ROCKY_LINUX",
            AlmaLinux = "ALMA_LINUX",
        }

        /// Words for `RejectedPatchesAction`.
        pub enum RejectedPatchesAction {
            AllowAsDependency = "ALLOW_AS_DEPENDENCY",
            Block = "BLOCK",
        }

        /// Words for `Key`.
        pub enum Key {
            AdvisoryId = "ADVISORY_ID",
            Arch = "ARCH",
            BugzillaId = "BUGZILLA_ID",
            Classification = "CLASSIFICATION",
            CveId = "CVE_ID",
            Epoch = "EPOCH",
            MsrcSeverity = "MSRC_SEVERITY",
            Name = "NAME",
            PatchId = "PATCH_ID",
            PatchSet = "PATCH_SET",
            Priority = "PRIORITY",
            Product = "PRODUCT",
            ProductFamily = "PRODUCT_FAMILY",
            Release = "RELEASE",
            Repository = "REPOSITORY",
            Section = "SECTION",
            Security = "SECURITY",
            Severity = "SEVERITY",
            Version = "VERSION",
        }

        /// Words for `ComplianceLevel`.
        pub enum ComplianceLevel {
            Critical = "CRITICAL",
            High = "HIGH",
            Informational = "INFORMATIONAL",
            Low = "LOW",
            Medium = "MEDIUM",
            Unspecified = "UNSPECIFIED",
        }
    }
}

/// Property types and words of [`ResourceDataSync`].
pub mod resource_data_sync {
    use crate::{Json, List, Properties, Value};

    /// Information about the `AwsOrganizationsSource` resource data sync source. A sync source of this type can synchronize data from AWS Organizations or, if an AWS organization isn't present, from multiple AWS Regions .
    ///
    /// A property type of `AWS::SSM::ResourceDataSync`.
    ///
    /// Required: `OrganizationSourceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AwsOrganizationsSource(Properties);

    impl AwsOrganizationsSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If an AWS organization is present, this is either `OrganizationalUnits` or `EntireOrganization` . For `OrganizationalUnits` , the data is aggregated from a set of organization units.
        ///
        /// `OrganizationSourceType`. Required.
        pub fn organization_source_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OrganizationSourceType", value.into());
            self
        }

        /// The AWS Organizations organization units included in the sync.
        ///
        /// `OrganizationalUnits`.
        pub fn organizational_units(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OrganizationalUnits", value.into());
            self
        }
    }

    impl From<AwsOrganizationsSource> for Json {
        fn from(value: AwsOrganizationsSource) -> Self {
            value.0.into()
        }
    }

    /// Information about the target S3 bucket for the resource data sync.
    ///
    /// A property type of `AWS::SSM::ResourceDataSync`.
    ///
    /// Required: `BucketName`, `BucketRegion`, `SyncFormat`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Destination(Properties);

    impl S3Destination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket where the aggregated data is stored.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// An Amazon S3 prefix for the bucket.
        ///
        /// `BucketPrefix`.
        pub fn bucket_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketPrefix", value.into());
            self
        }

        /// The AWS Region with the S3 bucket targeted by the resource data sync.
        ///
        /// `BucketRegion`. Required.
        pub fn bucket_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketRegion", value.into());
            self
        }

        /// The ARN of an encryption key for a destination in Amazon S3. Must belong to the same Region as the destination S3 bucket.
        ///
        /// `KMSKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KMSKeyArn", value.into());
            self
        }

        /// A supported sync format. The following format is currently supported: JsonSerDe
        ///
        /// `SyncFormat`. Required. Allowed: [`SyncFormat`].
        pub fn sync_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SyncFormat", value.into());
            self
        }
    }

    impl From<S3Destination> for Json {
        fn from(value: S3Destination) -> Self {
            value.0.into()
        }
    }

    /// Information about the source of the data included in the resource data sync.
    ///
    /// A property type of `AWS::SSM::ResourceDataSync`.
    ///
    /// Required: `SourceRegions`, `SourceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SyncSource(Properties);

    impl SyncSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the AwsOrganizationsSource resource data sync source. A sync source of this type can synchronize data from AWS Organizations .
        ///
        /// `AwsOrganizationsSource`.
        pub fn aws_organizations_source(
            mut self,
            value: impl Into<Value<AwsOrganizationsSource>>,
        ) -> Self {
            self.0.set("AwsOrganizationsSource", value.into());
            self
        }

        /// Whether to automatically synchronize and aggregate data from new AWS Regions when those Regions come online.
        ///
        /// `IncludeFutureRegions`.
        pub fn include_future_regions(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeFutureRegions", value.into());
            self
        }

        /// The `SyncSource` AWS Regions included in the resource data sync.
        ///
        /// `SourceRegions`. Required.
        pub fn source_regions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SourceRegions", value.into());
            self
        }

        /// The type of data source for the resource data sync. `SourceType` is either `AwsOrganizations` (if an organization is present in AWS Organizations ) or `SingleAccountMultiRegions` .
        ///
        /// `SourceType`. Required.
        pub fn source_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceType", value.into());
            self
        }
    }

    impl From<SyncSource> for Json {
        fn from(value: SyncSource) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `SyncFormat`.
        pub enum SyncFormat {
            JsonSerDe = "JsonSerDe",
        }
    }
}
