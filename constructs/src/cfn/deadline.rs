//! `AWS::Deadline`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates a budget to set spending thresholds for your rendering activity.
///
/// [`AWS::Deadline::Budget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-budget.html).
///
/// Required: `Actions`, `ApproximateDollarLimit`, `DisplayName`, `FarmId`, `Schedule`, `UsageTrackingResource`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Budget(Properties);

impl Budget {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The budget actions to specify what happens when the budget runs out.
    ///
    /// `Actions`. Required.
    pub fn actions(mut self, value: impl Into<List<budget::BudgetActionToAdd>>) -> Self {
        self.0.set("Actions", value.into());
        self
    }

    /// The dollar limit based on consumed usage.
    ///
    /// `ApproximateDollarLimit`. Required.
    pub fn approximate_dollar_limit(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("ApproximateDollarLimit", value.into());
        self
    }

    /// The description of the budget.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The display name of the budget.
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The farm ID.
    ///
    /// `FarmId`. Required. A change replaces the resource.
    pub fn farm_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FarmId", value.into());
        self
    }

    /// The start and end time of the budget.
    ///
    /// `Schedule`. Required.
    pub fn schedule(mut self, value: impl Into<Value<budget::BudgetSchedule>>) -> Self {
        self.0.set("Schedule", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<budget::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The usage details of the allotted budget.
    ///
    /// `UsageTrackingResource`. Required. A change replaces the resource.
    pub fn usage_tracking_resource(
        mut self,
        value: impl Into<Value<budget::UsageTrackingResource>>,
    ) -> Self {
        self.0.set("UsageTrackingResource", value.into());
        self
    }
}

impl Resource for Budget {
    const TYPE: &'static str = "AWS::Deadline::Budget";
}

impl Construct for Budget {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Budget> for Properties {
    fn from(value: Budget) -> Self {
        value.0
    }
}

impl Handle<Budget> {
    /// The ARN of the budget.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The budget ID.
    ///
    /// `Fn::GetAtt` of `BudgetId`.
    #[must_use]
    pub fn budget_id(self) -> Value<String> {
        self.attribute("BudgetId")
    }

    /// The status of the budget.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates a farm to allow space for queues and fleets. Farms are the space where the components of your renders gather and are pieced together in the cloud. Farms contain budgets and allow you to enforce permissions.
///
/// [`AWS::Deadline::Farm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-farm.html).
///
/// Required: `DisplayName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Farm(Properties);

impl Farm {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `CostScaleFactor`.
    pub fn cost_scale_factor(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("CostScaleFactor", value.into());
        self
    }

    /// A description of the farm that helps identify what the farm is used for.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The display name of the farm.
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The ARN for the KMS key.
    ///
    /// `KmsKeyArn`. A change replaces the resource.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// The tags to add to your farm. Each tag consists of a tag key and a tag value. Tag keys and values are both required, but tag values can be empty strings.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<farm::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Farm {
    const TYPE: &'static str = "AWS::Deadline::Farm";
}

impl Construct for Farm {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Farm> for Properties {
    fn from(value: Farm) -> Self {
        value.0
    }
}

impl Handle<Farm> {
    /// The Amazon Resource Name (ARN) assigned to the farm.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The farm ID.
    ///
    /// `Fn::GetAtt` of `FarmId`.
    #[must_use]
    pub fn farm_id(self) -> Value<String> {
        self.attribute("FarmId")
    }
}

/// Creates a fleet. Fleets gather information relating to compute, or capacity, for renders within your farms. You can choose to manage your own capacity or opt to have fleets fully managed by Deadline Cloud.
///
/// [`AWS::Deadline::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html).
///
/// Required: `Configuration`, `DisplayName`, `FarmId`, `MaxWorkerCount`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Fleet(Properties);

impl Fleet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The configuration details for the fleet.
    ///
    /// `Configuration`. Required.
    pub fn configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// A description that helps identify what the fleet is used for.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The display name of the fleet summary to update.
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The farm ID.
    ///
    /// `FarmId`. Required. A change replaces the resource.
    pub fn farm_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FarmId", value.into());
        self
    }

    /// Provides a script that runs as a worker is starting up that you can use to provide additional configuration for workers in your fleet.
    ///
    /// `HostConfiguration`.
    pub fn host_configuration(mut self, value: impl Into<Value<fleet::HostConfiguration>>) -> Self {
        self.0.set("HostConfiguration", value.into());
        self
    }

    /// The maximum number of workers specified in the fleet.
    ///
    /// `MaxWorkerCount`. Required.
    pub fn max_worker_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxWorkerCount", value.into());
        self
    }

    /// The minimum number of workers in the fleet.
    ///
    /// `MinWorkerCount`.
    pub fn min_worker_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MinWorkerCount", value.into());
        self
    }

    /// The IAM role that workers in the fleet use when processing jobs.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The tags to add to your fleet. Each tag consists of a tag key and a tag value. Tag keys and values are both required, but tag values can be empty strings.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<fleet::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Fleet {
    const TYPE: &'static str = "AWS::Deadline::Fleet";
}

impl Construct for Fleet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Fleet> for Properties {
    fn from(value: Fleet) -> Self {
        value.0
    }
}

impl Handle<Fleet> {
    /// The Amazon Resource Name (ARN) assigned to the fleet.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The amounts and attributes of fleets.
    ///
    /// `Fn::GetAtt` of `Capabilities`.
    #[must_use]
    pub fn capabilities(self) -> Value<Json> {
        self.attribute("Capabilities")
    }

    /// The fleet ID.
    ///
    /// `Fn::GetAtt` of `FleetId`.
    #[must_use]
    pub fn fleet_id(self) -> Value<String> {
        self.attribute("FleetId")
    }

    /// The status of the fleet.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// A message that communicates a suspended status of the fleet.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[must_use]
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// The number of workers in the fleet summary.
    ///
    /// `Fn::GetAtt` of `WorkerCount`.
    #[must_use]
    pub fn worker_count(self) -> Value<i64> {
        self.attribute("WorkerCount")
    }
}

/// Creates a license endpoint to integrate your various licensed software used for rendering on Deadline Cloud.
///
/// [`AWS::Deadline::LicenseEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-licenseendpoint.html).
///
/// Required: `SecurityGroupIds`, `SubnetIds`, `VpcId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LicenseEndpoint(Properties);

impl LicenseEndpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the Amazon EC2 security group that controls access to the license endpoint.
    ///
    /// `SecurityGroupIds`. Required. A change replaces the resource.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// Identifies the VPC subnets that can connect to a license endpoint.
    ///
    /// `SubnetIds`. Required. A change replaces the resource.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// The tags to add to your license endpoint. Each tag consists of a tag key and a tag value. Tag keys and values are both required, but tag values can be empty strings.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<license_endpoint::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The VPC (virtual private cloud) ID associated with the license endpoint.
    ///
    /// `VpcId`. Required. A change replaces the resource.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcId", value.into());
        self
    }
}

impl Resource for LicenseEndpoint {
    const TYPE: &'static str = "AWS::Deadline::LicenseEndpoint";
}

impl Construct for LicenseEndpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LicenseEndpoint> for Properties {
    fn from(value: LicenseEndpoint) -> Self {
        value.0
    }
}

impl Handle<LicenseEndpoint> {
    /// The Amazon Resource Name (ARN) of the license endpoint.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The DNS name of the license server endpoint.
    ///
    /// `Fn::GetAtt` of `DnsName`.
    #[must_use]
    pub fn dns_name(self) -> Value<String> {
        self.attribute("DnsName")
    }

    /// The license endpoint ID.
    ///
    /// `Fn::GetAtt` of `LicenseEndpointId`.
    #[must_use]
    pub fn license_endpoint_id(self) -> Value<String> {
        self.attribute("LicenseEndpointId")
    }

    /// The status of the license endpoint.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The status message of the license endpoint.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[must_use]
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// Creates a limit that manages the distribution of shared resources, such as floating licenses. A limit can throttle work assignments, help manage workloads, and track current usage.
///
/// [`AWS::Deadline::Limit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-limit.html).
///
/// Required: `AmountRequirementName`, `DisplayName`, `FarmId`, `MaxCount`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Limit(Properties);

impl Limit {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The value that you specify as the `name` in the `amounts` field of the `hostRequirements` in a step of a job template to declare the limit requirement.
    ///
    /// `AmountRequirementName`. Required. A change replaces the resource.
    pub fn amount_requirement_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AmountRequirementName", value.into());
        self
    }

    /// A description of the limit. A clear description helps you identify the purpose of the limit.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the limit used in lists to identify the limit.
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The unique identifier of the farm that contains the limit.
    ///
    /// `FarmId`. Required. A change replaces the resource.
    pub fn farm_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FarmId", value.into());
        self
    }

    /// The maximum number of resources constrained by this limit. When all of the resources are in use, steps that require the limit won't be scheduled until the resource is available.
    ///
    /// `MaxCount`. Required.
    pub fn max_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxCount", value.into());
        self
    }
}

impl Resource for Limit {
    const TYPE: &'static str = "AWS::Deadline::Limit";
}

impl Construct for Limit {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Limit> for Properties {
    fn from(value: Limit) -> Self {
        value.0
    }
}

impl Handle<Limit> {
    /// The number of resources from the limit that are being used by jobs. The result is delayed and may not be the count at the time that you called the operation.
    ///
    /// `Fn::GetAtt` of `CurrentCount`.
    #[must_use]
    pub fn current_count(self) -> Value<i64> {
        self.attribute("CurrentCount")
    }

    /// The unique identifier of the limit.
    ///
    /// `Fn::GetAtt` of `LimitId`.
    #[must_use]
    pub fn limit_id(self) -> Value<String> {
        self.attribute("LimitId")
    }
}

/// Adds a metered product.
///
/// [`AWS::Deadline::MeteredProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-meteredproduct.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MeteredProduct(Properties);

impl MeteredProduct {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon EC2 identifier of the license endpoint.
    ///
    /// `LicenseEndpointId`. A change replaces the resource.
    pub fn license_endpoint_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LicenseEndpointId", value.into());
        self
    }

    /// The product ID.
    ///
    /// `ProductId`. A change replaces the resource.
    pub fn product_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProductId", value.into());
        self
    }
}

impl Resource for MeteredProduct {
    const TYPE: &'static str = "AWS::Deadline::MeteredProduct";
}

impl Construct for MeteredProduct {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MeteredProduct> for Properties {
    fn from(value: MeteredProduct) -> Self {
        value.0
    }
}

impl Handle<MeteredProduct> {
    /// The Amazon Resource Name (ARN) of the metered product.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The family to which the metered product belongs.
    ///
    /// `Fn::GetAtt` of `Family`.
    #[must_use]
    pub fn family(self) -> Value<String> {
        self.attribute("Family")
    }

    /// The port on which the metered product should run.
    ///
    /// `Fn::GetAtt` of `Port`.
    #[must_use]
    pub fn port(self) -> Value<i64> {
        self.attribute("Port")
    }

    /// The vendor.
    ///
    /// `Fn::GetAtt` of `Vendor`.
    #[must_use]
    pub fn vendor(self) -> Value<String> {
        self.attribute("Vendor")
    }
}

/// Creates an AWS Deadline Cloud monitor that you can use to view your farms, queues, and fleets. After you submit a job, you can track the progress of the tasks and steps that make up the job, and then download the job's results.
///
/// [`AWS::Deadline::Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-monitor.html).
///
/// Required: `DisplayName`, `IdentityCenterInstanceArn`, `RoleArn`, `Subdomain`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Monitor(Properties);

impl Monitor {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the monitor that displays on the Deadline Cloud console.
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The Amazon Resource Name of the IAM Identity Center instance responsible for authenticating monitor users.
    ///
    /// `IdentityCenterInstanceArn`. Required. A change replaces the resource.
    pub fn identity_center_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityCenterInstanceArn", value.into());
        self
    }

    /// The AWS region where IAM Identity Center is enabled. Required when Identity Center is in a different region than the monitor.
    ///
    /// `IdentityCenterRegion`. A change replaces the resource.
    pub fn identity_center_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityCenterRegion", value.into());
        self
    }

    /// The Amazon Resource Name of the IAM role for the monitor. Users of the monitor use this role to access Deadline Cloud resources.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The subdomain used for the monitor URL. The full URL of the monitor is subdomain.Region.deadlinecloud.amazonaws.com.
    ///
    /// `Subdomain`. Required.
    pub fn subdomain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Subdomain", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<monitor::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Monitor {
    const TYPE: &'static str = "AWS::Deadline::Monitor";
}

impl Construct for Monitor {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Monitor> for Properties {
    fn from(value: Monitor) -> Self {
        value.0
    }
}

impl Handle<Monitor> {
    /// The Amazon Resource Name (ARN) of the monitor.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The Amazon Resource Name that the IAM Identity Center assigned to the monitor when it was created.
    ///
    /// `Fn::GetAtt` of `IdentityCenterApplicationArn`.
    #[must_use]
    pub fn identity_center_application_arn(self) -> Value<String> {
        self.attribute("IdentityCenterApplicationArn")
    }

    /// The unique identifier for the monitor.
    ///
    /// `Fn::GetAtt` of `MonitorId`.
    #[must_use]
    pub fn monitor_id(self) -> Value<String> {
        self.attribute("MonitorId")
    }

    /// The complete URL of the monitor. The full URL of the monitor is subdomain.Region.deadlinecloud.amazonaws.com.
    ///
    /// `Fn::GetAtt` of `Url`.
    #[must_use]
    pub fn url(self) -> Value<String> {
        self.attribute("Url")
    }
}

/// Creates a queue to coordinate the order in which jobs run on a farm. A queue can also specify where to pull resources and indicate where to output completed jobs.
///
/// [`AWS::Deadline::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queue.html).
///
/// Required: `DisplayName`, `FarmId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Queue(Properties);

impl Queue {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifiers of the storage profiles that this queue can use to share assets between workers using different operating systems.
    ///
    /// `AllowedStorageProfileIds`.
    pub fn allowed_storage_profile_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AllowedStorageProfileIds", value.into());
        self
    }

    /// The default action taken on a queue summary if a budget wasn't configured.
    ///
    /// `DefaultBudgetAction`. Allowed: [`DefaultBudgetAction`](queue::DefaultBudgetAction).
    pub fn default_budget_action(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultBudgetAction", value.into());
        self
    }

    /// A description of the queue that helps identify what the queue is used for.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The display name of the queue summary to update.
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The farm ID.
    ///
    /// `FarmId`. Required. A change replaces the resource.
    pub fn farm_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FarmId", value.into());
        self
    }

    /// The job attachment settings. These are the Amazon S3 bucket name and the Amazon S3 prefix.
    ///
    /// `JobAttachmentSettings`.
    pub fn job_attachment_settings(
        mut self,
        value: impl Into<Value<queue::JobAttachmentSettings>>,
    ) -> Self {
        self.0.set("JobAttachmentSettings", value.into());
        self
    }

    /// Identifies the user for a job.
    ///
    /// `JobRunAsUser`.
    pub fn job_run_as_user(mut self, value: impl Into<Value<queue::JobRunAsUser>>) -> Self {
        self.0.set("JobRunAsUser", value.into());
        self
    }

    /// The file system location that the queue uses.
    ///
    /// `RequiredFileSystemLocationNames`.
    pub fn required_file_system_location_names(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("RequiredFileSystemLocationNames", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that workers use when running jobs in this queue.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// `SchedulingConfiguration`.
    pub fn scheduling_configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("SchedulingConfiguration", value.into());
        self
    }

    /// The tags to add to your queue. Each tag consists of a tag key and a tag value. Tag keys and values are both required, but tag values can be empty strings.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<queue::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Queue {
    const TYPE: &'static str = "AWS::Deadline::Queue";
}

impl Construct for Queue {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Queue> for Properties {
    fn from(value: Queue) -> Self {
        value.0
    }
}

impl Handle<Queue> {
    /// The Amazon Resource Name (ARN) of the queue.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The queue ID.
    ///
    /// `Fn::GetAtt` of `QueueId`.
    #[must_use]
    pub fn queue_id(self) -> Value<String> {
        self.attribute("QueueId")
    }
}

/// Creates an environment for a queue that defines how jobs in the queue run.
///
/// [`AWS::Deadline::QueueEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queueenvironment.html).
///
/// Required: `FarmId`, `Priority`, `QueueId`, `Template`, `TemplateType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct QueueEnvironment(Properties);

impl QueueEnvironment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier assigned to the farm that contains the queue.
    ///
    /// `FarmId`. Required. A change replaces the resource.
    pub fn farm_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FarmId", value.into());
        self
    }

    /// The queue environment's priority.
    ///
    /// `Priority`. Required.
    pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Priority", value.into());
        self
    }

    /// The unique identifier of the queue that contains the environment.
    ///
    /// `QueueId`. Required. A change replaces the resource.
    pub fn queue_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueueId", value.into());
        self
    }

    /// A JSON or YAML template that describes the processing environment for the queue.
    ///
    /// `Template`. Required.
    pub fn template(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Template", value.into());
        self
    }

    /// Specifies whether the template for the queue environment is JSON or YAML.
    ///
    /// `TemplateType`. Required. Allowed: [`TemplateType`](queue_environment::TemplateType).
    pub fn template_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateType", value.into());
        self
    }
}

impl Resource for QueueEnvironment {
    const TYPE: &'static str = "AWS::Deadline::QueueEnvironment";
}

impl Construct for QueueEnvironment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<QueueEnvironment> for Properties {
    fn from(value: QueueEnvironment) -> Self {
        value.0
    }
}

impl Handle<QueueEnvironment> {
    /// The name of the queue environment.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The queue environment ID.
    ///
    /// `Fn::GetAtt` of `QueueEnvironmentId`.
    #[must_use]
    pub fn queue_environment_id(self) -> Value<String> {
        self.attribute("QueueEnvironmentId")
    }
}

/// Creates an association between a queue and a fleet.
///
/// [`AWS::Deadline::QueueFleetAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuefleetassociation.html).
///
/// Required: `FarmId`, `FleetId`, `QueueId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct QueueFleetAssociation(Properties);

impl QueueFleetAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the farm that contains the queue and the fleet.
    ///
    /// `FarmId`. Required. A change replaces the resource.
    pub fn farm_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FarmId", value.into());
        self
    }

    /// The fleet ID.
    ///
    /// `FleetId`. Required. A change replaces the resource.
    pub fn fleet_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FleetId", value.into());
        self
    }

    /// The queue ID.
    ///
    /// `QueueId`. Required. A change replaces the resource.
    pub fn queue_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueueId", value.into());
        self
    }
}

impl Resource for QueueFleetAssociation {
    const TYPE: &'static str = "AWS::Deadline::QueueFleetAssociation";
}

impl Construct for QueueFleetAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<QueueFleetAssociation> for Properties {
    fn from(value: QueueFleetAssociation) -> Self {
        value.0
    }
}

/// Associates a limit with a particular queue. After the limit is associated, all workers for jobs that specify the limit associated with the queue are subject to the limit.
///
/// [`AWS::Deadline::QueueLimitAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuelimitassociation.html).
///
/// Required: `FarmId`, `LimitId`, `QueueId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct QueueLimitAssociation(Properties);

impl QueueLimitAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the farm that contains the queue-limit association.
    ///
    /// `FarmId`. Required. A change replaces the resource.
    pub fn farm_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FarmId", value.into());
        self
    }

    /// The unique identifier of the limit in the association.
    ///
    /// `LimitId`. Required. A change replaces the resource.
    pub fn limit_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LimitId", value.into());
        self
    }

    /// The unique identifier of the queue in the association.
    ///
    /// `QueueId`. Required. A change replaces the resource.
    pub fn queue_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueueId", value.into());
        self
    }
}

impl Resource for QueueLimitAssociation {
    const TYPE: &'static str = "AWS::Deadline::QueueLimitAssociation";
}

impl Construct for QueueLimitAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<QueueLimitAssociation> for Properties {
    fn from(value: QueueLimitAssociation) -> Self {
        value.0
    }
}

/// Creates a storage profile that specifies the operating system, file type, and file location of resources used on a farm.
///
/// [`AWS::Deadline::StorageProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-storageprofile.html).
///
/// Required: `DisplayName`, `FarmId`, `OsFamily`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StorageProfile(Properties);

impl StorageProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The display name of the storage profile summary to update.
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The unique identifier of the farm that contains the storage profile.
    ///
    /// `FarmId`. Required. A change replaces the resource.
    pub fn farm_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FarmId", value.into());
        self
    }

    /// Operating system specific file system path to the storage location.
    ///
    /// `FileSystemLocations`.
    pub fn file_system_locations(
        mut self,
        value: impl Into<List<storage_profile::FileSystemLocation>>,
    ) -> Self {
        self.0.set("FileSystemLocations", value.into());
        self
    }

    /// The operating system (OS) family.
    ///
    /// `OsFamily`. Required. Allowed: [`OsFamily`](storage_profile::OsFamily).
    pub fn os_family(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OsFamily", value.into());
        self
    }
}

impl Resource for StorageProfile {
    const TYPE: &'static str = "AWS::Deadline::StorageProfile";
}

impl Construct for StorageProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StorageProfile> for Properties {
    fn from(value: StorageProfile) -> Self {
        value.0
    }
}

impl Handle<StorageProfile> {
    /// The storage profile ID.
    ///
    /// `Fn::GetAtt` of `StorageProfileId`.
    #[must_use]
    pub fn storage_profile_id(self) -> Value<String> {
        self.attribute("StorageProfileId")
    }
}

/// Definition of AWS::Deadline::Worker Resource Type
///
/// [`AWS::Deadline::Worker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-worker.html).
///
/// Required: `FarmId`, `FleetId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Worker(Properties);

impl Worker {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The farm ID.
    ///
    /// `FarmId`. Required. A change replaces the resource.
    pub fn farm_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FarmId", value.into());
        self
    }

    /// The fleet ID.
    ///
    /// `FleetId`. Required. A change replaces the resource.
    pub fn fleet_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FleetId", value.into());
        self
    }

    /// The host property details.
    ///
    /// `HostProperties`. A change replaces the resource.
    pub fn host_properties(
        mut self,
        value: impl Into<Value<worker::HostPropertiesRequest>>,
    ) -> Self {
        self.0.set("HostProperties", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<worker::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Worker {
    const TYPE: &'static str = "AWS::Deadline::Worker";
}

impl Construct for Worker {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Worker> for Properties {
    fn from(value: Worker) -> Self {
        value.0
    }
}

impl Handle<Worker> {
    /// The Amazon Resource Name (ARN) of the worker.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time the resource was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The user or system that created this resource.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The status of the worker.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The worker ID.
    ///
    /// `Fn::GetAtt` of `WorkerId`.
    #[must_use]
    pub fn worker_id(self) -> Value<String> {
        self.attribute("WorkerId")
    }
}

/// Property types and words of [`Budget`].
pub mod budget {
    use crate::{Json, Properties, Value};

    /// The budget action to add.
    ///
    /// A property type of `AWS::Deadline::Budget`.
    ///
    /// Required: `ThresholdPercentage`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BudgetActionToAdd(Properties);

    impl BudgetActionToAdd {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A description for the budget action.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The percentage threshold for the budget action.
        ///
        /// `ThresholdPercentage`. Required.
        pub fn threshold_percentage(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ThresholdPercentage", value.into());
            self
        }

        /// The type of budget action.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<BudgetActionToAdd> for Json {
        fn from(value: BudgetActionToAdd) -> Self {
            value.0.into()
        }
    }

    /// The start and end time of the budget.
    ///
    /// A property type of `AWS::Deadline::Budget`.
    ///
    /// Required: `Fixed`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BudgetSchedule(Properties);

    impl BudgetSchedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The details of a fixed budget schedule.
        ///
        /// `Fixed`. Required.
        pub fn fixed(mut self, value: impl Into<Value<FixedBudgetSchedule>>) -> Self {
            self.0.set("Fixed", value.into());
            self
        }
    }

    impl From<BudgetSchedule> for Json {
        fn from(value: BudgetSchedule) -> Self {
            value.0.into()
        }
    }

    /// The details of a fixed budget schedule.
    ///
    /// A property type of `AWS::Deadline::Budget`.
    ///
    /// Required: `EndTime`, `StartTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FixedBudgetSchedule(Properties);

    impl FixedBudgetSchedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When the budget ends.
        ///
        /// `EndTime`. Required.
        pub fn end_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// When the budget starts.
        ///
        /// `StartTime`. Required.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<FixedBudgetSchedule> for Json {
        fn from(value: FixedBudgetSchedule) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Deadline::Budget`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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

    /// The usage details of the allotted budget.
    ///
    /// A property type of `AWS::Deadline::Budget`.
    ///
    /// Required: `QueueId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UsageTrackingResource(Properties);

    impl UsageTrackingResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The queue ID.
        ///
        /// `QueueId`. Required.
        pub fn queue_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueueId", value.into());
            self
        }
    }

    impl From<UsageTrackingResource> for Json {
        fn from(value: UsageTrackingResource) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            StopSchedulingAndCompleteTasks = "STOP_SCHEDULING_AND_COMPLETE_TASKS",
            StopSchedulingAndCancelTasks = "STOP_SCHEDULING_AND_CANCEL_TASKS",
        }
    }
}

/// Property types of [`Farm`].
pub mod farm {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Deadline::Farm`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types of [`Fleet`].
pub mod fleet {
    use crate::{Json, List, Properties, Value};

    /// The fleet amount and attribute capabilities.
    ///
    /// A property type of `AWS::Deadline::Fleet`.
    ///
    /// Required: `Min`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FleetAmountCapability(Properties);

    impl FleetAmountCapability {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum amount of the fleet worker capability.
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The minimum amount of fleet worker capability.
        ///
        /// `Min`. Required.
        pub fn min(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Min", value.into());
            self
        }

        /// The name of the fleet capability.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<FleetAmountCapability> for Json {
        fn from(value: FleetAmountCapability) -> Self {
            value.0.into()
        }
    }

    /// Defines the fleet's capability name, minimum, and maximum.
    ///
    /// A property type of `AWS::Deadline::Fleet`.
    ///
    /// Required: `Name`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FleetAttributeCapability(Properties);

    impl FleetAttributeCapability {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the fleet attribute capability for the worker.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The number of fleet attribute capabilities.
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<FleetAttributeCapability> for Json {
        fn from(value: FleetAttributeCapability) -> Self {
            value.0.into()
        }
    }

    /// The amounts and attributes of fleets.
    ///
    /// A property type of `AWS::Deadline::Fleet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FleetCapabilities(Properties);

    impl FleetCapabilities {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Amount capabilities of the fleet.
        ///
        /// `Amounts`.
        pub fn amounts(mut self, value: impl Into<List<FleetAmountCapability>>) -> Self {
            self.0.set("Amounts", value.into());
            self
        }

        /// Attribute capabilities of the fleet.
        ///
        /// `Attributes`.
        pub fn attributes(mut self, value: impl Into<List<FleetAttributeCapability>>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }
    }

    impl From<FleetCapabilities> for Json {
        fn from(value: FleetCapabilities) -> Self {
            value.0.into()
        }
    }

    /// Provides a script that runs as a worker is starting up that you can use to provide additional configuration for workers in your fleet.
    ///
    /// A property type of `AWS::Deadline::Fleet`.
    ///
    /// Required: `ScriptBody`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HostConfiguration(Properties);

    impl HostConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The text of the script that runs as a worker is starting up that you can use to provide additional configuration for workers in your fleet. The script runs after a worker enters the `STARTING` state and before the worker processes tasks.
        ///
        /// `ScriptBody`. Required.
        pub fn script_body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScriptBody", value.into());
            self
        }

        /// The maximum time that the host configuration can run. If the timeout expires, the worker enters the `NOT RESPONDING` state and shuts down. You are charged for the time that the worker is running the host configuration script.
        ///
        /// `ScriptTimeoutSeconds`.
        pub fn script_timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScriptTimeoutSeconds", value.into());
            self
        }
    }

    impl From<HostConfiguration> for Json {
        fn from(value: HostConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Deadline::Fleet`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types of [`LicenseEndpoint`].
pub mod license_endpoint {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Deadline::LicenseEndpoint`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types of [`Monitor`].
pub mod monitor {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Deadline::Monitor`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types and words of [`Queue`].
pub mod queue {
    use crate::{Json, Properties, Value};

    /// The job attachment settings. These are the Amazon S3 bucket name and the Amazon S3 prefix.
    ///
    /// A property type of `AWS::Deadline::Queue`.
    ///
    /// Required: `RootPrefix`, `S3BucketName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JobAttachmentSettings(Properties);

    impl JobAttachmentSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The root prefix.
        ///
        /// `RootPrefix`. Required.
        pub fn root_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RootPrefix", value.into());
            self
        }

        /// The Amazon S3 bucket name.
        ///
        /// `S3BucketName`. Required.
        pub fn s3_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketName", value.into());
            self
        }
    }

    impl From<JobAttachmentSettings> for Json {
        fn from(value: JobAttachmentSettings) -> Self {
            value.0.into()
        }
    }

    /// Identifies the user for a job.
    ///
    /// A property type of `AWS::Deadline::Queue`.
    ///
    /// Required: `RunAs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JobRunAsUser(Properties);

    impl JobRunAsUser {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The user and group that the jobs in the queue run as.
        ///
        /// `Posix`.
        pub fn posix(mut self, value: impl Into<Value<PosixUser>>) -> Self {
            self.0.set("Posix", value.into());
            self
        }

        /// Specifies whether the job should run using the queue's system user or if the job should run using the worker agent system user.
        ///
        /// `RunAs`. Required. Allowed: [`RunAs`].
        pub fn run_as(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RunAs", value.into());
            self
        }

        /// Identifies a Microsoft Windows user.
        ///
        /// `Windows`.
        pub fn windows(mut self, value: impl Into<Value<WindowsUser>>) -> Self {
            self.0.set("Windows", value.into());
            self
        }
    }

    impl From<JobRunAsUser> for Json {
        fn from(value: JobRunAsUser) -> Self {
            value.0.into()
        }
    }

    /// The POSIX user.
    ///
    /// A property type of `AWS::Deadline::Queue`.
    ///
    /// Required: `Group`, `User`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PosixUser(Properties);

    impl PosixUser {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the POSIX user's group.
        ///
        /// `Group`. Required.
        pub fn group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Group", value.into());
            self
        }

        /// The name of the POSIX user.
        ///
        /// `User`. Required.
        pub fn user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("User", value.into());
            self
        }
    }

    impl From<PosixUser> for Json {
        fn from(value: PosixUser) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Deadline::Queue`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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

    /// The Windows user details.
    ///
    /// A property type of `AWS::Deadline::Queue`.
    ///
    /// Required: `PasswordArn`, `User`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WindowsUser(Properties);

    impl WindowsUser {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The password ARN for the Windows user.
        ///
        /// `PasswordArn`. Required.
        pub fn password_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PasswordArn", value.into());
            self
        }

        /// The user.
        ///
        /// `User`. Required.
        pub fn user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("User", value.into());
            self
        }
    }

    impl From<WindowsUser> for Json {
        fn from(value: WindowsUser) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DefaultBudgetAction`.
        pub enum DefaultBudgetAction {
            None = "NONE",
            StopSchedulingAndCompleteTasks = "STOP_SCHEDULING_AND_COMPLETE_TASKS",
            StopSchedulingAndCancelTasks = "STOP_SCHEDULING_AND_CANCEL_TASKS",
        }

        /// Words for `RunAs`.
        pub enum RunAs {
            QueueConfiguredUser = "QUEUE_CONFIGURED_USER",
            WorkerAgentUser = "WORKER_AGENT_USER",
        }
    }
}

/// Words of [`QueueEnvironment`].
pub mod queue_environment {
    words! {
        /// Words for `TemplateType`.
        pub enum TemplateType {
            Json = "JSON",
            Yaml = "YAML",
        }
    }
}

/// Property types and words of [`StorageProfile`].
pub mod storage_profile {
    use crate::{Json, Properties, Value};

    /// The details of the file system location for the resource.
    ///
    /// A property type of `AWS::Deadline::StorageProfile`.
    ///
    /// Required: `Name`, `Path`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FileSystemLocation(Properties);

    impl FileSystemLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The location name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The file path.
        ///
        /// `Path`. Required.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The type of file.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FileSystemLocation> for Json {
        fn from(value: FileSystemLocation) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `OsFamily`.
        pub enum OsFamily {
            Windows = "WINDOWS",
            Linux = "LINUX",
            Macos = "MACOS",
        }

        /// Words for `Type`.
        pub enum Type {
            Shared = "SHARED",
            Local = "LOCAL",
        }
    }
}

/// Property types of [`Worker`].
pub mod worker {
    use crate::{Json, List, Properties, Value};

    /// The host property details.
    ///
    /// A property type of `AWS::Deadline::Worker`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HostPropertiesRequest(Properties);

    impl HostPropertiesRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The host name.
        ///
        /// `HostName`.
        pub fn host_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostName", value.into());
            self
        }

        /// The IP addresses for a host.
        ///
        /// `IpAddresses`.
        pub fn ip_addresses(mut self, value: impl Into<Value<IpAddresses>>) -> Self {
            self.0.set("IpAddresses", value.into());
            self
        }
    }

    impl From<HostPropertiesRequest> for Json {
        fn from(value: HostPropertiesRequest) -> Self {
            value.0.into()
        }
    }

    /// The IP addresses for a host.
    ///
    /// A property type of `AWS::Deadline::Worker`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IpAddresses(Properties);

    impl IpAddresses {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IpV4 address of the network.
        ///
        /// `IpV4Addresses`.
        pub fn ip_v4_addresses(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IpV4Addresses", value.into());
            self
        }

        /// The IpV6 address for the network and node component.
        ///
        /// `IpV6Addresses`.
        pub fn ip_v6_addresses(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IpV6Addresses", value.into());
            self
        }
    }

    impl From<IpAddresses> for Json {
        fn from(value: IpAddresses) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Deadline::Worker`.
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
}
