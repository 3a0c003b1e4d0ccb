//! `AWS::Batch`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Map, Properties, Resource, Scope, Value};

/// The `AWS::Batch::ComputeEnvironment` resource defines your AWS Batch compute environment. You can define `MANAGED` or `UNMANAGED` compute environments. `MANAGED` compute environments can use Amazon EC2 or AWS Fargate resources.
///
/// [`AWS::Batch::ComputeEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-computeenvironment.html).
///
/// Required: `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ComputeEnvironment(Properties);

impl ComputeEnvironment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name for your compute environment. It can be up to 128 characters long. It can contain uppercase and lowercase letters, numbers, hyphens (-), and underscores (\_).
    ///
    /// `ComputeEnvironmentName`. A change replaces the resource.
    pub fn compute_environment_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComputeEnvironmentName", value.into());
        self
    }

    /// The ComputeResources property type specifies details of the compute resources managed by the compute environment. This parameter is required for managed compute environments.
    ///
    /// `ComputeResources`.
    pub fn compute_resources(
        mut self,
        value: impl Into<Value<compute_environment::ComputeResources>>,
    ) -> Self {
        self.0.set("ComputeResources", value.into());
        self
    }

    /// Reserved.
    ///
    /// `Context`.
    pub fn context(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Context", value.into());
        self
    }

    /// `EcsSettings`.
    pub fn ecs_settings(
        mut self,
        value: impl Into<Value<compute_environment::EcsSettings>>,
    ) -> Self {
        self.0.set("EcsSettings", value.into());
        self
    }

    /// The details for the Amazon EKS cluster that supports the compute environment.
    ///
    /// `EksConfiguration`.
    pub fn eks_configuration(
        mut self,
        value: impl Into<Value<compute_environment::EksConfiguration>>,
    ) -> Self {
        self.0.set("EksConfiguration", value.into());
        self
    }

    /// Specifies whether the compute environment is replaced if an update is made that requires replacing the instances in the compute environment. The default value is `true` .
    ///
    /// `ReplaceComputeEnvironment`.
    pub fn replace_compute_environment(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ReplaceComputeEnvironment", value.into());
        self
    }

    /// The full Amazon Resource Name (ARN) of the IAM role that allows AWS Batch to make calls to other AWS services on your behalf.
    ///
    /// `ServiceRole`.
    pub fn service_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceRole", value.into());
        self
    }

    /// The state of the compute environment. If the state is `ENABLED` , then the compute environment accepts jobs from a queue and can scale out automatically based on queues.
    ///
    /// `State`.
    pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("State", value.into());
        self
    }

    /// The tags applied to the compute environment.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of the compute environment: `MANAGED` or `UNMANAGED` . For more information, see [Compute Environments](https://docs.aws.amazon.com/batch/latest/userguide/compute_environments.html) in the \*AWS Batch User Guide\* .
    ///
    /// `Type`. Required. Allowed: [`Type`](compute_environment::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// The maximum number of vCPUs for an unmanaged compute environment. This parameter is only used for fair-share scheduling to reserve vCPU capacity for new share identifiers.
    ///
    /// `UnmanagedvCpus`.
    pub fn unmanagedv_cpus(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("UnmanagedvCpus", value.into());
        self
    }

    /// Specifies the infrastructure update policy for the compute environment.
    ///
    /// `UpdatePolicy`.
    pub fn update_policy(
        mut self,
        value: impl Into<Value<compute_environment::UpdatePolicy>>,
    ) -> Self {
        self.0.set("UpdatePolicy", value.into());
        self
    }
}

impl Resource for ComputeEnvironment {
    const TYPE: &'static str = "AWS::Batch::ComputeEnvironment";
}

impl Construct for ComputeEnvironment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ComputeEnvironment> for Properties {
    fn from(value: ComputeEnvironment) -> Self {
        value.0
    }
}

impl Handle<ComputeEnvironment> {
    /// Returns the compute environment ARN, such as `batch: *us-east-1* : *111122223333* :compute-environment/ *ComputeEnvironmentName*` .
    ///
    /// `Fn::GetAtt` of `ComputeEnvironmentArn`.
    #[must_use]
    pub fn compute_environment_arn(self) -> Value<String> {
        self.attribute("ComputeEnvironmentArn")
    }

    /// The read-only status of the EKS access entry, returned by DescribeComputeEnvironments.
    ///
    /// `Fn::GetAtt` of `EksConfiguration.AccessEntry.Status`.
    #[must_use]
    pub fn eks_configuration_access_entry_status(self) -> Value<String> {
        self.attribute("EksConfiguration.AccessEntry.Status")
    }
}

/// The `AWS::Batch::ConsumableResource` resource specifies the parameters for an AWS Batch consumable resource.
///
/// [`AWS::Batch::ConsumableResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-consumableresource.html).
///
/// Required: `ResourceType`, `TotalQuantity`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConsumableResource(Properties);

impl ConsumableResource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the consumable resource.
    ///
    /// `ConsumableResourceName`. A change replaces the resource.
    pub fn consumable_resource_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConsumableResourceName", value.into());
        self
    }

    /// Indicates whether the resource is available to be re-used after a job completes. Can be one of:
    ///
    /// `ResourceType`. Required. Allowed: [`ResourceType`](consumable_resource::ResourceType). A change replaces the resource.
    pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceType", value.into());
        self
    }

    /// The tags that you apply to the consumable resource to help you categorize and organize your resources. Each tag consists of a key and an optional value.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The total amount of the consumable resource that is available.
    ///
    /// `TotalQuantity`. Required.
    pub fn total_quantity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TotalQuantity", value.into());
        self
    }
}

impl Resource for ConsumableResource {
    const TYPE: &'static str = "AWS::Batch::ConsumableResource";
}

impl Construct for ConsumableResource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConsumableResource> for Properties {
    fn from(value: ConsumableResource) -> Self {
        value.0
    }
}

impl Handle<ConsumableResource> {
    /// The amount of the consumable resource that is currently available to use.
    ///
    /// `Fn::GetAtt` of `AvailableQuantity`.
    #[must_use]
    pub fn available_quantity(self) -> Value<i64> {
        self.attribute("AvailableQuantity")
    }

    /// The Amazon Resource Name (ARN) of the consumable resource.
    ///
    /// `Fn::GetAtt` of `ConsumableResourceArn`.
    #[must_use]
    pub fn consumable_resource_arn(self) -> Value<String> {
        self.attribute("ConsumableResourceArn")
    }

    /// The Unix timestamp (in milliseconds) for when the consumable resource was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<i64> {
        self.attribute("CreatedAt")
    }

    /// The amount of the consumable resource that is currently in use.
    ///
    /// `Fn::GetAtt` of `InUseQuantity`.
    #[must_use]
    pub fn in_use_quantity(self) -> Value<i64> {
        self.attribute("InUseQuantity")
    }
}

/// The `AWS::Batch::JobDefinition` resource specifies the parameters for an AWS Batch job definition. For more information, see [Job Definitions](https://docs.aws.amazon.com/batch/latest/userguide/job_definitions.html) in the \*\* .
///
/// [`AWS::Batch::JobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobdefinition.html).
///
/// Required: `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct JobDefinition(Properties);

impl JobDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Contains a list of consumable resources required by the job.
    ///
    /// `ConsumableResourceProperties`.
    pub fn consumable_resource_properties(
        mut self,
        value: impl Into<Value<job_definition::ConsumableResourceProperties>>,
    ) -> Self {
        self.0.set("ConsumableResourceProperties", value.into());
        self
    }

    /// An object with properties specific to Amazon ECS-based jobs. When `containerProperties` is used in the job definition, it can't be used in addition to `eksProperties` , `ecsProperties` , or `nodeProperties` .
    ///
    /// `ContainerProperties`.
    pub fn container_properties(
        mut self,
        value: impl Into<Value<job_definition::ContainerProperties>>,
    ) -> Self {
        self.0.set("ContainerProperties", value.into());
        self
    }

    /// An object that contains the properties for the Amazon ECS resources of a job.When `ecsProperties` is used in the job definition, it can't be used in addition to `containerProperties` , `eksProperties` , or `nodeProperties` .
    ///
    /// `EcsProperties`.
    pub fn ecs_properties(
        mut self,
        value: impl Into<Value<job_definition::EcsProperties>>,
    ) -> Self {
        self.0.set("EcsProperties", value.into());
        self
    }

    /// An object with properties that are specific to Amazon EKS-based jobs. When `eksProperties` is used in the job definition, it can't be used in addition to `containerProperties` , `ecsProperties` , or `nodeProperties` .
    ///
    /// `EksProperties`.
    pub fn eks_properties(
        mut self,
        value: impl Into<Value<job_definition::EksProperties>>,
    ) -> Self {
        self.0.set("EksProperties", value.into());
        self
    }

    /// The name of the job definition.
    ///
    /// `JobDefinitionName`. A change replaces the resource.
    pub fn job_definition_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobDefinitionName", value.into());
        self
    }

    /// An object with properties that are specific to multi-node parallel jobs. When `nodeProperties` is used in the job definition, it can't be used in addition to `containerProperties` , `ecsProperties` , or `eksProperties` .
    ///
    /// `NodeProperties`.
    pub fn node_properties(
        mut self,
        value: impl Into<Value<job_definition::NodeProperties>>,
    ) -> Self {
        self.0.set("NodeProperties", value.into());
        self
    }

    /// Default parameters or parameter substitution placeholders that are set in the job definition. Parameters are specified as a key-value pair mapping.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// The platform capabilities required by the job definition. If no value is specified, it defaults to `EC2` . Jobs run on Fargate resources specify `FARGATE` .
    ///
    /// `PlatformCapabilities`. Allowed: [`PlatformCapabilities`](job_definition::PlatformCapabilities).
    pub fn platform_capabilities(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("PlatformCapabilities", value.into());
        self
    }

    /// Specifies whether to propagate the tags from the job or job definition to the corresponding Amazon ECS task. If no value is specified, the tags aren't propagated. Tags can only be propagated to the tasks when the tasks are created.
    ///
    /// `PropagateTags`.
    pub fn propagate_tags(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PropagateTags", value.into());
        self
    }

    /// Specifies the resource retention policy settings for the job definition.
    ///
    /// `ResourceRetentionPolicy`.
    pub fn resource_retention_policy(
        mut self,
        value: impl Into<Value<job_definition::ResourceRetentionPolicy>>,
    ) -> Self {
        self.0.set("ResourceRetentionPolicy", value.into());
        self
    }

    /// The retry strategy to use for failed jobs that are submitted with this job definition.
    ///
    /// `RetryStrategy`.
    pub fn retry_strategy(
        mut self,
        value: impl Into<Value<job_definition::RetryStrategy>>,
    ) -> Self {
        self.0.set("RetryStrategy", value.into());
        self
    }

    /// The scheduling priority of the job definition. This only affects jobs in job queues with a fair-share policy. Jobs with a higher scheduling priority are scheduled before jobs with a lower scheduling priority.
    ///
    /// `SchedulingPriority`.
    pub fn scheduling_priority(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SchedulingPriority", value.into());
        self
    }

    /// The tags that are applied to the job definition.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The timeout time for jobs that are submitted with this job definition. After the amount of time you specify passes, AWS Batch terminates your jobs if they aren't finished.
    ///
    /// `Timeout`.
    pub fn timeout(mut self, value: impl Into<Value<job_definition::JobTimeout>>) -> Self {
        self.0.set("Timeout", value.into());
        self
    }

    /// The type of job definition. For more information about multi-node parallel jobs, see [Creating a multi-node parallel job definition](https://docs.aws.amazon.com/batch/latest/userguide/multi-node-job-def.html) in the \*AWS Batch User Guide\* .
    ///
    /// `Type`. Required. Allowed: [`Type`](job_definition::Type).
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for JobDefinition {
    const TYPE: &'static str = "AWS::Batch::JobDefinition";
}

impl Construct for JobDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<JobDefinition> for Properties {
    fn from(value: JobDefinition) -> Self {
        value.0
    }
}

impl Handle<JobDefinition> {
    /// The job definition ARN, such as `batch: *us-east-1* : *111122223333* :job-definition/ *test-gpu* : *2*` .
    ///
    /// `Fn::GetAtt` of `JobDefinitionArn`.
    #[must_use]
    pub fn job_definition_arn(self) -> Value<String> {
        self.attribute("JobDefinitionArn")
    }
}

/// The `AWS::Batch::JobQueue` resource specifies the parameters for an AWS Batch job queue definition. For more information, see [Job Queues](https://docs.aws.amazon.com/batch/latest/userguide/job_queues.html) in the \*\* .
///
/// [`AWS::Batch::JobQueue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobqueue.html).
///
/// Required: `Priority`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct JobQueue(Properties);

impl JobQueue {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The set of compute environments mapped to a job queue and their order relative to each other. The job scheduler uses this parameter to determine which compute environment runs a specific job.
    ///
    /// `ComputeEnvironmentOrder`.
    pub fn compute_environment_order(
        mut self,
        value: impl Into<List<job_queue::ComputeEnvironmentOrder>>,
    ) -> Self {
        self.0.set("ComputeEnvironmentOrder", value.into());
        self
    }

    /// The name of the job queue. It can be up to 128 letters long. It can contain uppercase and lowercase letters, numbers, hyphens (-), and underscores (\_).
    ///
    /// `JobQueueName`. A change replaces the resource.
    pub fn job_queue_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobQueueName", value.into());
        self
    }

    /// The type of job queue. For service jobs that run on SageMaker AI , this value is `SAGEMAKER_TRAINING` . For regular container jobs, this value is `EKS` , `ECS` , or `ECS_FARGATE` depending on the compute environment.
    ///
    /// `JobQueueType`. Allowed: [`JobQueueType`](job_queue::JobQueueType). A change replaces the resource.
    pub fn job_queue_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobQueueType", value.into());
        self
    }

    /// The set of actions that AWS Batch perform on jobs that remain at the head of the job queue in the specified state longer than specified times. AWS Batch will perform each action after `maxTimeSeconds` has passed.
    ///
    /// `JobStateTimeLimitActions`.
    pub fn job_state_time_limit_actions(
        mut self,
        value: impl Into<List<job_queue::JobStateTimeLimitAction>>,
    ) -> Self {
        self.0.set("JobStateTimeLimitActions", value.into());
        self
    }

    /// The priority of the job queue. Job queues with a higher priority (or a higher integer value for the `priority` parameter) are evaluated first when associated with the same compute environment. Priority is determined in descending order.
    ///
    /// `Priority`. Required.
    pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Priority", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the scheduling policy. The format is `aws: *Partition* :batch: *Region* : *Account* :scheduling-policy/ *Name*` . For example, `aws:aws:batch:us-west-2:123456789012:scheduling-policy/MySchedulingPolicy` .
    ///
    /// `SchedulingPolicyArn`.
    pub fn scheduling_policy_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SchedulingPolicyArn", value.into());
        self
    }

    /// The order of the service environment associated with the job queue. Job queues with a higher priority are evaluated first when associated with the same service environment.
    ///
    /// `ServiceEnvironmentOrder`.
    pub fn service_environment_order(
        mut self,
        value: impl Into<List<job_queue::ServiceEnvironmentOrder>>,
    ) -> Self {
        self.0.set("ServiceEnvironmentOrder", value.into());
        self
    }

    /// The state of the job queue. If the job queue state is `ENABLED` , it is able to accept jobs. If the job queue state is `DISABLED` , new jobs can't be added to the queue, but jobs already in the queue can finish.
    ///
    /// `State`. Allowed: [`State`](job_queue::State).
    pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("State", value.into());
        self
    }

    /// The tags that are applied to the job queue. For more information, see [Tagging your AWS Batch resources](https://docs.aws.amazon.com/batch/latest/userguide/using-tags.html) in \*AWS Batch User Guide\* .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for JobQueue {
    const TYPE: &'static str = "AWS::Batch::JobQueue";
}

impl Construct for JobQueue {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<JobQueue> for Properties {
    fn from(value: JobQueue) -> Self {
        value.0
    }
}

impl Handle<JobQueue> {
    /// Returns the job queue ARN, such as `batch: *us-east-1* : *111122223333* :job-queue/ *JobQueueName*` .
    ///
    /// `Fn::GetAtt` of `JobQueueArn`.
    #[must_use]
    pub fn job_queue_arn(self) -> Value<String> {
        self.attribute("JobQueueArn")
    }
}

/// Creates an AWS Batch quota share. Each quota share operates as a virtual queue with a configured compute capacity, resource sharing strategy, and borrow limits.
///
/// [`AWS::Batch::QuotaShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-quotashare.html).
///
/// Required: `CapacityLimits`, `JobQueue`, `PreemptionConfiguration`, `QuotaShareName`, `ResourceSharingConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct QuotaShare(Properties);

impl QuotaShare {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list that specifies the quantity and type of compute capacity allocated to the quota share.
    ///
    /// `CapacityLimits`. Required.
    pub fn capacity_limits(
        mut self,
        value: impl Into<List<quota_share::QuotaShareCapacityLimit>>,
    ) -> Self {
        self.0.set("CapacityLimits", value.into());
        self
    }

    /// The AWS Batch job queue associated with the quota share. This can be the job queue name or ARN. A job queue must be in the `VALID` state before you can associate it with a quota share.
    ///
    /// `JobQueue`. Required. A change replaces the resource.
    pub fn job_queue(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobQueue", value.into());
        self
    }

    /// Specifies the preemption behavior for jobs in a quota share.
    ///
    /// `PreemptionConfiguration`. Required.
    pub fn preemption_configuration(
        mut self,
        value: impl Into<Value<quota_share::QuotaSharePreemptionConfiguration>>,
    ) -> Self {
        self.0.set("PreemptionConfiguration", value.into());
        self
    }

    /// The name of the quota share. It can be up to 128 characters long. It can contain uppercase and lowercase letters, numbers, hyphens (-), and underscores (\_).
    ///
    /// `QuotaShareName`. Required. A change replaces the resource.
    pub fn quota_share_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QuotaShareName", value.into());
        self
    }

    /// Specifies whether a quota share reserves, lends, or both lends and borrows idle compute capacity.
    ///
    /// `ResourceSharingConfiguration`. Required.
    pub fn resource_sharing_configuration(
        mut self,
        value: impl Into<Value<quota_share::QuotaShareResourceSharingConfiguration>>,
    ) -> Self {
        self.0.set("ResourceSharingConfiguration", value.into());
        self
    }

    /// The state of the quota share. If the quota share is `ENABLED`, it is able to accept jobs. If the quota share is `DISABLED`, new jobs won't be accepted but jobs already submitted can finish. The default state is `ENABLED`.
    ///
    /// `State`. Allowed: [`State`](quota_share::State).
    pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("State", value.into());
        self
    }

    /// The tags that you apply to the quota share to help you categorize and organize your resources. Each tag consists of a key and an optional value.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for QuotaShare {
    const TYPE: &'static str = "AWS::Batch::QuotaShare";
}

impl Construct for QuotaShare {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<QuotaShare> for Properties {
    fn from(value: QuotaShare) -> Self {
        value.0
    }
}

impl Handle<QuotaShare> {
    /// `Fn::GetAtt` of `QuotaShareArn`.
    #[must_use]
    pub fn quota_share_arn(self) -> Value<String> {
        self.attribute("QuotaShareArn")
    }
}

/// The `AWS::Batch::SchedulingPolicy` resource specifies the parameters for an AWS Batch scheduling policy.
///
/// [`AWS::Batch::SchedulingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-schedulingpolicy.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SchedulingPolicy(Properties);

impl SchedulingPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The fair-share scheduling policy details.
    ///
    /// `FairsharePolicy`.
    pub fn fairshare_policy(
        mut self,
        value: impl Into<Value<scheduling_policy::FairsharePolicy>>,
    ) -> Self {
        self.0.set("FairsharePolicy", value.into());
        self
    }

    /// The name of the fair-share scheduling policy. It can be up to 128 letters long. It can contain uppercase and lowercase letters, numbers, hyphens (-), and underscores (\_).
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Quota Share Policy for the Job Queue.
    ///
    /// `QuotaSharePolicy`.
    pub fn quota_share_policy(
        mut self,
        value: impl Into<Value<scheduling_policy::QuotaSharePolicy>>,
    ) -> Self {
        self.0.set("QuotaSharePolicy", value.into());
        self
    }

    /// The tags that you apply to the scheduling policy to help you categorize and organize your resources. Each tag consists of a key and an optional value.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SchedulingPolicy {
    const TYPE: &'static str = "AWS::Batch::SchedulingPolicy";
}

impl Construct for SchedulingPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SchedulingPolicy> for Properties {
    fn from(value: SchedulingPolicy) -> Self {
        value.0
    }
}

impl Handle<SchedulingPolicy> {
    /// Returns the scheduling policy ARN, such as `batch: *us-east-1* : *111122223333* :scheduling-policy/ *HighPriority*` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates a service environment for running service jobs. Service environments define capacity limits for specific service types such as SageMaker Training jobs.
///
/// [`AWS::Batch::ServiceEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-serviceenvironment.html).
///
/// Required: `CapacityLimits`, `ServiceEnvironmentType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ServiceEnvironment(Properties);

impl ServiceEnvironment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The capacity limits for the service environment. This defines the maximum resources that can be used by service jobs in this environment.
    ///
    /// `CapacityLimits`. Required.
    pub fn capacity_limits(
        mut self,
        value: impl Into<List<service_environment::CapacityLimit>>,
    ) -> Self {
        self.0.set("CapacityLimits", value.into());
        self
    }

    /// The name of the service environment.
    ///
    /// `ServiceEnvironmentName`. A change replaces the resource.
    pub fn service_environment_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceEnvironmentName", value.into());
        self
    }

    /// The type of service environment. For SageMaker Training jobs, this value is `SAGEMAKER_TRAINING` .
    ///
    /// `ServiceEnvironmentType`. Required. Allowed: [`ServiceEnvironmentType`](service_environment::ServiceEnvironmentType). A change replaces the resource.
    pub fn service_environment_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceEnvironmentType", value.into());
        self
    }

    /// The state of the service environment. Valid values are `ENABLED` and `DISABLED` .
    ///
    /// `State`.
    pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("State", value.into());
        self
    }

    /// The tags associated with the service environment. Each tag consists of a key and an optional value. For more information, see [Tagging your AWS Batch resources](https://docs.aws.amazon.com/batch/latest/userguide/using-tags.html) .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ServiceEnvironment {
    const TYPE: &'static str = "AWS::Batch::ServiceEnvironment";
}

impl Construct for ServiceEnvironment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ServiceEnvironment> for Properties {
    fn from(value: ServiceEnvironment) -> Self {
        value.0
    }
}

impl Handle<ServiceEnvironment> {
    /// The Amazon Resource Name (ARN) of the service environment.
    ///
    /// `Fn::GetAtt` of `ServiceEnvironmentArn`.
    #[must_use]
    pub fn service_environment_arn(self) -> Value<String> {
        self.attribute("ServiceEnvironmentArn")
    }
}

/// Property types and words of [`ComputeEnvironment`].
pub mod compute_environment {
    use crate::{Json, List, Map, Properties, Value};

    /// A property type of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityReservations(Properties);

    impl CapacityReservations {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ReservationGroupArn`.
        pub fn reservation_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReservationGroupArn", value.into());
            self
        }

        /// `ReservationPreference`.
        pub fn reservation_preference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReservationPreference", value.into());
            self
        }
    }

    impl From<CapacityReservations> for Json {
        fn from(value: CapacityReservations) -> Self {
            value.0.into()
        }
    }

    /// Details about the compute resources managed by the compute environment. This parameter is required for managed compute environments.
    ///
    /// A property type of `AWS::Batch::ComputeEnvironment`.
    ///
    /// Required: `MaxvCpus`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComputeResources(Properties);

    impl ComputeResources {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The allocation strategy to use for the compute resource if not enough instances of the best fitting instance type can be allocated.
        ///
        /// `AllocationStrategy`. Allowed: [`AllocationStrategy`].
        pub fn allocation_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AllocationStrategy", value.into());
            self
        }

        /// The maximum percentage that a Spot Instance price can be when compared with the On-Demand price for that instance type before instances are launched.
        ///
        /// `BidPercentage`.
        pub fn bid_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BidPercentage", value.into());
            self
        }

        /// Capacity-level tags for compute environments.
        ///
        /// `CapacityTags`.
        pub fn capacity_tags(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("CapacityTags", value.into());
            self
        }

        /// The desired number of vCPUS in the compute environment. AWS Batch modifies this value between the minimum and maximum values based on job queue demand.
        ///
        /// `DesiredvCpus`.
        pub fn desiredv_cpus(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DesiredvCpus", value.into());
            self
        }

        /// Provides information used to select Amazon Machine Images (AMIs) for Amazon EC2 instances in the compute environment. If `Ec2Configuration` isn't specified, the default is `ECS_AL2` .
        ///
        /// `Ec2Configuration`.
        pub fn ec2_configuration(mut self, value: impl Into<List<Ec2ConfigurationObject>>) -> Self {
            self.0.set("Ec2Configuration", value.into());
            self
        }

        /// The Amazon EC2 key pair that's used for instances launched in the compute environment. You can use this key pair to log in to your instances with SSH. To remove the Amazon EC2 key pair, set this value to an empty string.
        ///
        /// `Ec2KeyPair`.
        pub fn ec2_key_pair(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ec2KeyPair", value.into());
            self
        }

        /// The Amazon Machine Image (AMI) ID used for instances launched in the compute environment. This parameter is overridden by the `imageIdOverride` member of the `Ec2Configuration` structure.
        ///
        /// `ImageId`.
        pub fn image_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageId", value.into());
            self
        }

        /// The Amazon ECS instance profile applied to Amazon EC2 instances in a compute environment. Required for Amazon EC2 instances. You can specify the short name or full Amazon Resource Name (ARN) of an instance profile.
        ///
        /// `InstanceRole`.
        pub fn instance_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceRole", value.into());
            self
        }

        /// The instances types that can be launched. You can specify instance families to launch any instance type within those families (for example, `c5` or `p3` ), or you can specify specific sizes within a family (such as `c5.8xlarge` ).
        ///
        /// `InstanceTypes`.
        pub fn instance_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InstanceTypes", value.into());
            self
        }

        /// The launch template to use for your compute resources.
        ///
        /// `LaunchTemplate`.
        pub fn launch_template(
            mut self,
            value: impl Into<Value<LaunchTemplateSpecification>>,
        ) -> Self {
            self.0.set("LaunchTemplate", value.into());
            self
        }

        /// `ManagedInstancesProvider`.
        pub fn managed_instances_provider(
            mut self,
            value: impl Into<Value<ManagedInstancesProvider>>,
        ) -> Self {
            self.0.set("ManagedInstancesProvider", value.into());
            self
        }

        /// The maximum number of Amazon EC2 vCPUs that an environment can reach.
        ///
        /// `MaxvCpus`. Required.
        pub fn maxv_cpus(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxvCpus", value.into());
            self
        }

        /// The minimum number of vCPUs that an environment should maintain (even if the compute environment is `DISABLED` ).
        ///
        /// `MinvCpus`.
        pub fn minv_cpus(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinvCpus", value.into());
            self
        }

        /// The Amazon EC2 placement group to associate with your compute resources.
        ///
        /// `PlacementGroup`.
        pub fn placement_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PlacementGroup", value.into());
            self
        }

        /// `ScalingPolicy`.
        pub fn scaling_policy(mut self, value: impl Into<Value<ComputeScalingPolicy>>) -> Self {
            self.0.set("ScalingPolicy", value.into());
            self
        }

        /// The Amazon EC2 security groups that are associated with instances launched in the compute environment. This parameter is required for Fargate compute resources, where it can contain up to 5 security groups.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon EC2 Spot Fleet IAM role applied to a `SPOT` compute environment. This role is required if the allocation strategy set to `BEST_FIT` or if the allocation strategy isn't specified.
        ///
        /// `SpotIamFleetRole`.
        pub fn spot_iam_fleet_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SpotIamFleetRole", value.into());
            self
        }

        /// The VPC subnets where the compute resources are launched. Fargate compute resources can contain up to 16 subnets.
        ///
        /// `Subnets`.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }

        /// Key-value pair tags to be applied to Amazon EC2 resources that are launched in the compute environment.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }

        /// The type of compute environment: `EC2` , `SPOT` , `FARGATE` , or `FARGATE_SPOT` . For more information, see [Compute environments](https://docs.aws.amazon.com/batch/latest/userguide/compute_environments.html) in the \*AWS Batch User Guide\* .
        ///
        /// `Type`. Required. Allowed: [`ComputeResourcesType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Specifies whether the AMI ID is updated to the latest one that's supported by AWS Batch when the compute environment has an infrastructure update. The default value is `false` .
        ///
        /// `UpdateToLatestImageVersion`.
        pub fn update_to_latest_image_version(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UpdateToLatestImageVersion", value.into());
            self
        }
    }

    impl From<ComputeResources> for Json {
        fn from(value: ComputeResources) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComputeScalingPolicy(Properties);

    impl ComputeScalingPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MinScaleDownDelayMinutes`.
        pub fn min_scale_down_delay_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinScaleDownDelayMinutes", value.into());
            self
        }
    }

    impl From<ComputeScalingPolicy> for Json {
        fn from(value: ComputeScalingPolicy) -> Self {
            value.0.into()
        }
    }

    /// Provides information used to select Amazon Machine Images (AMIs) for instances in the compute environment.
    ///
    /// A property type of `AWS::Batch::ComputeEnvironment`.
    ///
    /// Required: `ImageType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Ec2ConfigurationObject(Properties);

    impl Ec2ConfigurationObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BatchImageStatus`.
        pub fn batch_image_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BatchImageStatus", value.into());
            self
        }

        /// The AMI ID used for instances launched in the compute environment that match the image type. This setting overrides the `imageId` set in the `computeResource` object.
        ///
        /// `ImageIdOverride`.
        pub fn image_id_override(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageIdOverride", value.into());
            self
        }

        /// The Kubernetes version for the compute environment. If you don't specify a value, the latest version that AWS Batch supports is used.
        ///
        /// `ImageKubernetesVersion`.
        pub fn image_kubernetes_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageKubernetesVersion", value.into());
            self
        }

        /// The image type to match with the instance type to select an AMI. The supported values are different for `ECS` and `EKS` resources.
        ///
        /// `ImageType`. Required.
        pub fn image_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageType", value.into());
            self
        }
    }

    impl From<Ec2ConfigurationObject> for Json {
        fn from(value: Ec2ConfigurationObject) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EcsSettings(Properties);

    impl EcsSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CloudWatch Container Insights setting applied to the Amazon ECS cluster that backs this compute environment.
        ///
        /// `ContainerInsights`. Allowed: [`ContainerInsights`].
        pub fn container_insights(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerInsights", value.into());
            self
        }
    }

    impl From<EcsSettings> for Json {
        fn from(value: EcsSettings) -> Self {
            value.0.into()
        }
    }

    /// The EKS access entry configuration for the compute environment. Controls whether AWS Batch manages the EKS access entry for the compute environment's service role, or inherits it from the cluster.
    ///
    /// A property type of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksAccessEntry(Properties);

    impl EksAccessEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The desired state of the EKS access entry managed by AWS Batch. When omitted, AWS Batch applies INHERIT\_FROM\_CLUSTER.
        ///
        /// `DesiredState`. Allowed: [`DesiredState`].
        pub fn desired_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DesiredState", value.into());
            self
        }

        /// The read-only status of the EKS access entry, returned by DescribeComputeEnvironments.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<EksAccessEntry> for Json {
        fn from(value: EksAccessEntry) -> Self {
            value.0.into()
        }
    }

    /// Configuration for the Amazon EKS cluster that supports the AWS Batch compute environment. The cluster must exist before the compute environment can be created.
    ///
    /// A property type of `AWS::Batch::ComputeEnvironment`.
    ///
    /// Required: `EksClusterArn`, `KubernetesNamespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksConfiguration(Properties);

    impl EksConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The EKS access entry configuration for the compute environment. Controls whether AWS Batch manages the EKS access entry for the compute environment's service role, or inherits it from the cluster.
        ///
        /// `AccessEntry`.
        pub fn access_entry(mut self, value: impl Into<Value<EksAccessEntry>>) -> Self {
            self.0.set("AccessEntry", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon EKS cluster. An example is `arn: *aws* :eks: *us-east-1* : *123456789012* :cluster/ *ClusterForBatch*` .
        ///
        /// `EksClusterArn`. Required.
        pub fn eks_cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EksClusterArn", value.into());
            self
        }

        /// The namespace of the Amazon EKS cluster. AWS Batch manages pods in this namespace. The value can't left empty or null.
        ///
        /// `KubernetesNamespace`. Required.
        pub fn kubernetes_namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KubernetesNamespace", value.into());
            self
        }
    }

    impl From<EksConfiguration> for Json {
        fn from(value: EksConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InfrastructureOptimization(Properties);

    impl InfrastructureOptimization {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ScaleInAfter`.
        pub fn scale_in_after(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScaleInAfter", value.into());
            self
        }
    }

    impl From<InfrastructureOptimization> for Json {
        fn from(value: InfrastructureOptimization) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::ComputeEnvironment`.
    ///
    /// Required: `Ec2InstanceProfileArn`, `NetworkConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceLaunchTemplate(Properties);

    impl InstanceLaunchTemplate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CapacityOptionType`. Allowed: [`CapacityOptionType`].
        pub fn capacity_option_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityOptionType", value.into());
            self
        }

        /// `CapacityReservations`.
        pub fn capacity_reservations(
            mut self,
            value: impl Into<Value<CapacityReservations>>,
        ) -> Self {
            self.0.set("CapacityReservations", value.into());
            self
        }

        /// `Ec2InstanceProfileArn`. Required.
        pub fn ec2_instance_profile_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ec2InstanceProfileArn", value.into());
            self
        }

        /// `FipsEnabled`.
        pub fn fips_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("FipsEnabled", value.into());
            self
        }

        /// `InstanceMetadataTagsPropagation`.
        pub fn instance_metadata_tags_propagation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InstanceMetadataTagsPropagation", value.into());
            self
        }

        /// `InstanceRequirements`.
        pub fn instance_requirements(
            mut self,
            value: impl Into<Value<InstanceRequirements>>,
        ) -> Self {
            self.0.set("InstanceRequirements", value.into());
            self
        }

        /// `LocalStorageConfiguration`.
        pub fn local_storage_configuration(
            mut self,
            value: impl Into<Value<ManagedInstancesLocalStorageConfiguration>>,
        ) -> Self {
            self.0.set("LocalStorageConfiguration", value.into());
            self
        }

        /// `Monitoring`.
        pub fn monitoring(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Monitoring", value.into());
            self
        }

        /// `NetworkConfiguration`. Required.
        pub fn network_configuration(
            mut self,
            value: impl Into<Value<ManagedInstancesNetworkConfiguration>>,
        ) -> Self {
            self.0.set("NetworkConfiguration", value.into());
            self
        }

        /// `StorageConfiguration`.
        pub fn storage_configuration(
            mut self,
            value: impl Into<Value<ManagedInstancesStorageConfiguration>>,
        ) -> Self {
            self.0.set("StorageConfiguration", value.into());
            self
        }
    }

    impl From<InstanceLaunchTemplate> for Json {
        fn from(value: InstanceLaunchTemplate) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceRequirements(Properties);

    impl InstanceRequirements {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AllowedInstanceTypes`.
        pub fn allowed_instance_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedInstanceTypes", value.into());
            self
        }
    }

    impl From<InstanceRequirements> for Json {
        fn from(value: InstanceRequirements) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a launch template that's associated with a compute resource. You must specify either the launch template ID or launch template name in the request, but not both.
    ///
    /// A property type of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LaunchTemplateSpecification(Properties);

    impl LaunchTemplateSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the launch template.
        ///
        /// `LaunchTemplateId`.
        pub fn launch_template_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LaunchTemplateId", value.into());
            self
        }

        /// The name of the launch template.
        ///
        /// `LaunchTemplateName`.
        pub fn launch_template_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LaunchTemplateName", value.into());
            self
        }

        /// A launch template to use in place of the default launch template. You must specify either the launch template ID or launch template name in the request, but not both.
        ///
        /// `Overrides`.
        pub fn overrides(
            mut self,
            value: impl Into<List<LaunchTemplateSpecificationOverride>>,
        ) -> Self {
            self.0.set("Overrides", value.into());
            self
        }

        /// The EKS node initialization process to use. You only need to specify this value if you are using a custom AMI. The default value is `EKS_BOOTSTRAP_SH` .
        ///
        /// `UserdataType`. Allowed: [`UserdataType`].
        pub fn userdata_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserdataType", value.into());
            self
        }

        /// The version number of the launch template, `$Default` , or `$Latest` .
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<LaunchTemplateSpecification> for Json {
        fn from(value: LaunchTemplateSpecification) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a launch template to use in place of the default launch template. You must specify either the launch template ID or launch template name in the request, but not both.
    ///
    /// A property type of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LaunchTemplateSpecificationOverride(Properties);

    impl LaunchTemplateSpecificationOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the launch template.
        ///
        /// `LaunchTemplateId`.
        pub fn launch_template_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LaunchTemplateId", value.into());
            self
        }

        /// The name of the launch template.
        ///
        /// `LaunchTemplateName`.
        pub fn launch_template_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LaunchTemplateName", value.into());
            self
        }

        /// The instance type or family that this override launch template should be applied to.
        ///
        /// `TargetInstanceTypes`.
        pub fn target_instance_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TargetInstanceTypes", value.into());
            self
        }

        /// The EKS node initialization process to use. You only need to specify this value if you are using a custom AMI. The default value is `EKS_BOOTSTRAP_SH` .
        ///
        /// `UserdataType`. Allowed: [`UserdataType`].
        pub fn userdata_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserdataType", value.into());
            self
        }

        /// The version number of the launch template, `$Default` , or `$Latest` .
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<LaunchTemplateSpecificationOverride> for Json {
        fn from(value: LaunchTemplateSpecificationOverride) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedInstancesLocalStorageConfiguration(Properties);

    impl ManagedInstancesLocalStorageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `UseLocalStorage`.
        pub fn use_local_storage(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseLocalStorage", value.into());
            self
        }
    }

    impl From<ManagedInstancesLocalStorageConfiguration> for Json {
        fn from(value: ManagedInstancesLocalStorageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::ComputeEnvironment`.
    ///
    /// Required: `SecurityGroups`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedInstancesNetworkConfiguration(Properties);

    impl ManagedInstancesNetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SecurityGroups`. Required.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<ManagedInstancesNetworkConfiguration> for Json {
        fn from(value: ManagedInstancesNetworkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::ComputeEnvironment`.
    ///
    /// Required: `InfrastructureRoleArn`, `InstanceLaunchTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedInstancesProvider(Properties);

    impl ManagedInstancesProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `InfrastructureOptimization`.
        pub fn infrastructure_optimization(
            mut self,
            value: impl Into<Value<InfrastructureOptimization>>,
        ) -> Self {
            self.0.set("InfrastructureOptimization", value.into());
            self
        }

        /// `InfrastructureRoleArn`. Required.
        pub fn infrastructure_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InfrastructureRoleArn", value.into());
            self
        }

        /// `InstanceLaunchTemplate`. Required.
        pub fn instance_launch_template(
            mut self,
            value: impl Into<Value<InstanceLaunchTemplate>>,
        ) -> Self {
            self.0.set("InstanceLaunchTemplate", value.into());
            self
        }

        /// `PropagateTags`. Allowed: [`PropagateTags`].
        pub fn propagate_tags(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropagateTags", value.into());
            self
        }
    }

    impl From<ManagedInstancesProvider> for Json {
        fn from(value: ManagedInstancesProvider) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedInstancesStorageConfiguration(Properties);

    impl ManagedInstancesStorageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `StorageSizeGiB`.
        pub fn storage_size_gi_b(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StorageSizeGiB", value.into());
            self
        }
    }

    impl From<ManagedInstancesStorageConfiguration> for Json {
        fn from(value: ManagedInstancesStorageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the infrastructure update policy for the Amazon EC2 compute environment.
    ///
    /// A property type of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UpdatePolicy(Properties);

    impl UpdatePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the job timeout (in minutes) when the compute environment infrastructure is updated. The default value is 30.
        ///
        /// `JobExecutionTimeoutMinutes`.
        pub fn job_execution_timeout_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("JobExecutionTimeoutMinutes", value.into());
            self
        }

        /// Specifies whether jobs are automatically terminated when the compute environment infrastructure is updated. The default value is `false` .
        ///
        /// `TerminateJobsOnUpdate`.
        pub fn terminate_jobs_on_update(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("TerminateJobsOnUpdate", value.into());
            self
        }
    }

    impl From<UpdatePolicy> for Json {
        fn from(value: UpdatePolicy) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Managed = "managed",
            Unmanaged = "unmanaged",
        }

        /// Words for `AllocationStrategy`.
        pub enum AllocationStrategy {
            BestFit = "best_fit",
            BestFitProgressive = "best_fit_progressive",
            BestFitProgressiveOrdered = "best_fit_progressive_ordered",
            SpotCapacityOptimized = "spot_capacity_optimized",
            SpotCapacityOptimizedPrioritized = "spot_capacity_optimized_prioritized",
            SpotPriceCapacityOptimized = "spot_price_capacity_optimized",
        }

        /// Words for `Type`.
        pub enum ComputeResourcesType {
            Ec2 = "ec2",
            EcsManagedInstances = "ecs_managed_instances",
            Fargate = "fargate",
            FargateSpot = "fargate_spot",
            Spot = "spot",
        }

        /// Words for `ContainerInsights`.
        pub enum ContainerInsights {
            Disabled = "disabled",
            Enabled = "enabled",
            Enhanced = "enhanced",
        }

        /// Words for `DesiredState`.
        pub enum DesiredState {
            Disabled = "disabled",
            Enabled = "enabled",
            InheritFromCluster = "inherit_from_cluster",
        }

        /// Words for `Status`.
        pub enum Status {
            Active = "active",
            Inactive = "inactive",
        }

        /// Words for `CapacityOptionType`.
        pub enum CapacityOptionType {
            OnDemand = "ON_DEMAND",
            Spot = "SPOT",
            Reserved = "RESERVED",
        }

        /// Words for `UserdataType`.
        pub enum UserdataType {
            EksBootstrapSh = "eks_bootstrap_sh",
            EksNodeadm = "eks_nodeadm",
        }

        /// Words for `PropagateTags`.
        pub enum PropagateTags {
            CapacityProvider = "CAPACITY_PROVIDER",
            None = "NONE",
        }
    }
}

/// Words of [`ConsumableResource`].
pub mod consumable_resource {
    words! {
        /// Words for `ResourceType`.
        pub enum ResourceType {
            Replenishable = "REPLENISHABLE",
            NonReplenishable = "NON_REPLENISHABLE",
        }
    }
}

/// Property types and words of [`JobDefinition`].
pub mod job_definition {
    use crate::{Json, List, Map, Properties, Value};

    /// Contains a list of consumable resources required by a job.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `ConsumableResourceList`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConsumableResourceProperties(Properties);

    impl ConsumableResourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of consumable resources required by a job.
        ///
        /// `ConsumableResourceList`. Required.
        pub fn consumable_resource_list(
            mut self,
            value: impl Into<List<ConsumableResourceRequirement>>,
        ) -> Self {
            self.0.set("ConsumableResourceList", value.into());
            self
        }
    }

    impl From<ConsumableResourceProperties> for Json {
        fn from(value: ConsumableResourceProperties) -> Self {
            value.0.into()
        }
    }

    /// Information about a consumable resource required to run a job.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `ConsumableResource`, `Quantity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConsumableResourceRequirement(Properties);

    impl ConsumableResourceRequirement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name or ARN of the consumable resource.
        ///
        /// `ConsumableResource`. Required.
        pub fn consumable_resource(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConsumableResource", value.into());
            self
        }

        /// The quantity of the consumable resource that is needed.
        ///
        /// `Quantity`. Required.
        pub fn quantity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Quantity", value.into());
            self
        }
    }

    impl From<ConsumableResourceRequirement> for Json {
        fn from(value: ConsumableResourceRequirement) -> Self {
            value.0.into()
        }
    }

    /// Container properties are used for Amazon ECS based job definitions. These properties to describe the container that's launched as part of a job.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `Image`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerProperties(Properties);

    impl ContainerProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The command that's passed to the container.
        ///
        /// `Command`.
        pub fn command(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Command", value.into());
            self
        }

        /// Determines whether execute command functionality is turned on for this task. If `true` , execute command functionality is turned on all the containers in the task.
        ///
        /// `EnableExecuteCommand`.
        pub fn enable_execute_command(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableExecuteCommand", value.into());
            self
        }

        /// The environment variables to pass to a container.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<List<Environment>>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of ephemeral storage available, beyond the default amount, for tasks hosted on AWS Fargate .
        ///
        /// `EphemeralStorage`.
        pub fn ephemeral_storage(mut self, value: impl Into<Value<EphemeralStorage>>) -> Self {
            self.0.set("EphemeralStorage", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. For jobs that run on Fargate resources, you must provide an execution role.
        ///
        /// `ExecutionRoleArn`.
        pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRoleArn", value.into());
            self
        }

        /// The platform configuration for jobs that are running on Fargate resources. Jobs that are running on Amazon EC2 resources must not specify this parameter.
        ///
        /// `FargatePlatformConfiguration`.
        pub fn fargate_platform_configuration(
            mut self,
            value: impl Into<Value<ContainerPropertiesFargatePlatformConfiguration>>,
        ) -> Self {
            self.0.set("FargatePlatformConfiguration", value.into());
            self
        }

        /// Required. The image used to start a container. This string is passed directly to the Docker daemon. Images in the Docker Hub registry are available by default. Other repositories are specified with `*repository-url* / *image* : *tag*` .
        ///
        /// `Image`. Required.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role that the container can assume for AWS permissions.
        ///
        /// `JobRoleArn`.
        pub fn job_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JobRoleArn", value.into());
            self
        }

        /// Linux-specific modifications that are applied to the container, such as details for device mappings.
        ///
        /// `LinuxParameters`.
        pub fn linux_parameters(mut self, value: impl Into<Value<LinuxParameters>>) -> Self {
            self.0.set("LinuxParameters", value.into());
            self
        }

        /// The log configuration specification for the container.
        ///
        /// `LogConfiguration`.
        pub fn log_configuration(mut self, value: impl Into<Value<LogConfiguration>>) -> Self {
            self.0.set("LogConfiguration", value.into());
            self
        }

        /// This parameter is deprecated, use `resourceRequirements` to specify the memory requirements for the job definition. It's not supported for jobs running on Fargate resources.
        ///
        /// `Memory`.
        pub fn memory(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Memory", value.into());
            self
        }

        /// The mount points for data volumes in your container.
        ///
        /// `MountPoints`.
        pub fn mount_points(mut self, value: impl Into<List<MountPoint>>) -> Self {
            self.0.set("MountPoints", value.into());
            self
        }

        /// The network configuration for jobs that are running on Fargate resources. Jobs that are running on Amazon EC2 resources must not specify this parameter.
        ///
        /// `NetworkConfiguration`.
        pub fn network_configuration(
            mut self,
            value: impl Into<Value<NetworkConfiguration>>,
        ) -> Self {
            self.0.set("NetworkConfiguration", value.into());
            self
        }

        /// When this parameter is true, the container is given elevated permissions on the host container instance (similar to the `root` user).
        ///
        /// `Privileged`.
        pub fn privileged(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Privileged", value.into());
            self
        }

        /// When this parameter is true, the container is given read-only access to its root file system.
        ///
        /// `ReadonlyRootFilesystem`.
        pub fn readonly_root_filesystem(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadonlyRootFilesystem", value.into());
            self
        }

        /// The private repository authentication credentials to use.
        ///
        /// `RepositoryCredentials`.
        pub fn repository_credentials(
            mut self,
            value: impl Into<Value<RepositoryCredentials>>,
        ) -> Self {
            self.0.set("RepositoryCredentials", value.into());
            self
        }

        /// The type and amount of resources to assign to a container. The supported resources include `GPU` , `MEMORY` , and `VCPU` .
        ///
        /// `ResourceRequirements`.
        pub fn resource_requirements(
            mut self,
            value: impl Into<List<ResourceRequirement>>,
        ) -> Self {
            self.0.set("ResourceRequirements", value.into());
            self
        }

        /// An object that represents the compute environment architecture for AWS Batch jobs on Fargate.
        ///
        /// `RuntimePlatform`.
        pub fn runtime_platform(mut self, value: impl Into<Value<RuntimePlatform>>) -> Self {
            self.0.set("RuntimePlatform", value.into());
            self
        }

        /// The secrets for the container. For more information, see [Specifying sensitive data](https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data.html) in the \*AWS Batch User Guide\* .
        ///
        /// `Secrets`.
        pub fn secrets(mut self, value: impl Into<List<Secret>>) -> Self {
            self.0.set("Secrets", value.into());
            self
        }

        /// A list of `ulimits` to set in the container.
        ///
        /// `Ulimits`.
        pub fn ulimits(mut self, value: impl Into<List<Ulimit>>) -> Self {
            self.0.set("Ulimits", value.into());
            self
        }

        /// The user name to use inside the container.
        ///
        /// `User`.
        pub fn user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("User", value.into());
            self
        }

        /// This parameter is deprecated, use `resourceRequirements` to specify the vCPU requirements for the job definition. It's not supported for jobs running on Fargate resources.
        ///
        /// `Vcpus`.
        pub fn vcpus(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Vcpus", value.into());
            self
        }

        /// A list of data volumes used in a job.
        ///
        /// `Volumes`.
        pub fn volumes(mut self, value: impl Into<List<Volume>>) -> Self {
            self.0.set("Volumes", value.into());
            self
        }
    }

    impl From<ContainerProperties> for Json {
        fn from(value: ContainerProperties) -> Self {
            value.0.into()
        }
    }

    /// The platform configuration for jobs that are running on Fargate resources. Jobs that are running on Amazon EC2 resources must not specify this parameter.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerPropertiesFargatePlatformConfiguration(Properties);

    impl ContainerPropertiesFargatePlatformConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `PlatformVersion`.
        pub fn platform_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PlatformVersion", value.into());
            self
        }
    }

    impl From<ContainerPropertiesFargatePlatformConfiguration> for Json {
        fn from(value: ContainerPropertiesFargatePlatformConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a container instance host device.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Device(Properties);

    impl Device {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The path inside the container that's used to expose the host device. By default, the `hostPath` value is used.
        ///
        /// `ContainerPath`.
        pub fn container_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerPath", value.into());
            self
        }

        /// The path for the device on the host container instance.
        ///
        /// `HostPath`.
        pub fn host_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostPath", value.into());
            self
        }

        /// The explicit permissions to provide to the container for the device. By default, the container has permissions for `read` , `write` , and `mknod` for the device.
        ///
        /// `Permissions`. Allowed: [`Permissions`].
        pub fn permissions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Permissions", value.into());
            self
        }
    }

    impl From<Device> for Json {
        fn from(value: Device) -> Self {
            value.0.into()
        }
    }

    /// The authorization configuration details for the Amazon EFS file system.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EFSAuthorizationConfig(Properties);

    impl EFSAuthorizationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon EFS access point ID to use. If an access point is specified, the root directory value specified in the `EFSVolumeConfiguration` must either be omitted or set to `/` which enforces the path set on the EFS access point.
        ///
        /// `AccessPointId`.
        pub fn access_point_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessPointId", value.into());
            self
        }

        /// Whether or not to use the AWS Batch job IAM role defined in a job definition when mounting the Amazon EFS file system. If enabled, transit encryption must be enabled in the `EFSVolumeConfiguration` .
        ///
        /// `Iam`. Allowed: [`Iam`].
        pub fn iam(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Iam", value.into());
            self
        }
    }

    impl From<EFSAuthorizationConfig> for Json {
        fn from(value: EFSAuthorizationConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `FileSystemId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EFSVolumeConfiguration(Properties);

    impl EFSVolumeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AuthorizationConfig`.
        pub fn authorization_config(
            mut self,
            value: impl Into<Value<EFSAuthorizationConfig>>,
        ) -> Self {
            self.0.set("AuthorizationConfig", value.into());
            self
        }

        /// `FileSystemId`. Required.
        pub fn file_system_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileSystemId", value.into());
            self
        }

        /// `RootDirectory`.
        pub fn root_directory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RootDirectory", value.into());
            self
        }

        /// `TransitEncryption`. Allowed: [`TransitEncryption`].
        pub fn transit_encryption(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TransitEncryption", value.into());
            self
        }

        /// `TransitEncryptionPort`.
        pub fn transit_encryption_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TransitEncryptionPort", value.into());
            self
        }
    }

    impl From<EFSVolumeConfiguration> for Json {
        fn from(value: EFSVolumeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An object that contains the properties for the Amazon ECS resources of a job.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `TaskProperties`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EcsProperties(Properties);

    impl EcsProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that contains the properties for the Amazon ECS task definition of a job.
        ///
        /// `TaskProperties`. Required.
        pub fn task_properties(mut self, value: impl Into<List<EcsTaskProperties>>) -> Self {
            self.0.set("TaskProperties", value.into());
            self
        }
    }

    impl From<EcsProperties> for Json {
        fn from(value: EcsProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties for a task definition that describes the container and volume definitions of an Amazon ECS task.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EcsTaskProperties(Properties);

    impl EcsTaskProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This object is a list of containers.
        ///
        /// `Containers`.
        pub fn containers(mut self, value: impl Into<List<TaskContainerProperties>>) -> Self {
            self.0.set("Containers", value.into());
            self
        }

        /// Determines whether execute command functionality is turned on for this task. If `true` , execute command functionality is turned on all the containers in the task.
        ///
        /// `EnableExecuteCommand`.
        pub fn enable_execute_command(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableExecuteCommand", value.into());
            self
        }

        /// The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of ephemeral storage available, beyond the default amount, for tasks hosted on AWS Fargate .
        ///
        /// `EphemeralStorage`.
        pub fn ephemeral_storage(mut self, value: impl Into<Value<EphemeralStorage>>) -> Self {
            self.0.set("EphemeralStorage", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. For jobs that run on Fargate resources, you must provide an execution role.
        ///
        /// `ExecutionRoleArn`.
        pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRoleArn", value.into());
            self
        }

        /// The IPC resource namespace to use for the containers in the task. The valid values are `host` , `task` , or `none` .
        ///
        /// `IpcMode`.
        pub fn ipc_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpcMode", value.into());
            self
        }

        /// The network configuration for jobs that are running on Fargate resources. Jobs that are running on Amazon EC2 resources must not specify this parameter.
        ///
        /// `NetworkConfiguration`.
        pub fn network_configuration(
            mut self,
            value: impl Into<Value<NetworkConfiguration>>,
        ) -> Self {
            self.0.set("NetworkConfiguration", value.into());
            self
        }

        /// `NetworkMode`.
        pub fn network_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkMode", value.into());
            self
        }

        /// The process namespace to use for the containers in the task. The valid values are `host` or `task` . For example, monitoring sidecars might need `pidMode` to access information about other containers running in the same task.
        ///
        /// `PidMode`.
        pub fn pid_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PidMode", value.into());
            self
        }

        /// The Fargate platform version where the jobs are running. A platform version is specified only for jobs that are running on Fargate resources. If one isn't specified, the `LATEST` platform version is used by default.
        ///
        /// `PlatformVersion`.
        pub fn platform_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PlatformVersion", value.into());
            self
        }

        /// An object that represents the compute environment architecture for AWS Batch jobs on Fargate.
        ///
        /// `RuntimePlatform`.
        pub fn runtime_platform(mut self, value: impl Into<Value<RuntimePlatform>>) -> Self {
            self.0.set("RuntimePlatform", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) that's associated with the Amazon ECS task.
        ///
        /// `TaskRoleArn`.
        pub fn task_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TaskRoleArn", value.into());
            self
        }

        /// A list of volumes that are associated with the job.
        ///
        /// `Volumes`.
        pub fn volumes(mut self, value: impl Into<List<Volume>>) -> Self {
            self.0.set("Volumes", value.into());
            self
        }
    }

    impl From<EcsTaskProperties> for Json {
        fn from(value: EcsTaskProperties) -> Self {
            value.0.into()
        }
    }

    /// EKS container properties are used in job definitions for Amazon EKS based job definitions to describe the properties for a container node in the pod that's launched as part of a job.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `Image`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksContainer(Properties);

    impl EksContainer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of arguments to the entrypoint. If this isn't specified, the `CMD` of the container image is used.
        ///
        /// `Args`.
        pub fn args(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Args", value.into());
            self
        }

        /// The entrypoint for the container. This isn't run within a shell. If this isn't specified, the `ENTRYPOINT` of the container image is used. Environment variable references are expanded using the container's environment.
        ///
        /// `Command`.
        pub fn command(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Command", value.into());
            self
        }

        /// The environment variables to pass to a container.
        ///
        /// `Env`.
        pub fn env(mut self, value: impl Into<List<EksContainerEnvironmentVariable>>) -> Self {
            self.0.set("Env", value.into());
            self
        }

        /// The Docker image used to start the container.
        ///
        /// `Image`. Required.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// The image pull policy for the container. Supported values are `Always` , `IfNotPresent` , and `Never` . This parameter defaults to `IfNotPresent` . However, if the `:latest` tag is specified, it defaults to `Always` .
        ///
        /// `ImagePullPolicy`.
        pub fn image_pull_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImagePullPolicy", value.into());
            self
        }

        /// The name of the container. If the name isn't specified, the default name " `Default` " is used. Each container in a pod must have a unique name.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The type and amount of resources to assign to a container. The supported resources include `memory` , `cpu` , and `nvidia.com/gpu` .
        ///
        /// `Resources`.
        pub fn resources(
            mut self,
            value: impl Into<Value<EksContainerResourceRequirements>>,
        ) -> Self {
            self.0.set("Resources", value.into());
            self
        }

        /// The security context for a job.
        ///
        /// `SecurityContext`.
        pub fn security_context(
            mut self,
            value: impl Into<Value<EksContainerSecurityContext>>,
        ) -> Self {
            self.0.set("SecurityContext", value.into());
            self
        }

        /// The volume mounts for the container. AWS Batch supports `emptyDir` , `hostPath` , and `secret` volume types.
        ///
        /// `VolumeMounts`.
        pub fn volume_mounts(mut self, value: impl Into<List<EksContainerVolumeMount>>) -> Self {
            self.0.set("VolumeMounts", value.into());
            self
        }
    }

    impl From<EksContainer> for Json {
        fn from(value: EksContainer) -> Self {
            value.0.into()
        }
    }

    /// An environment variable.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksContainerEnvironmentVariable(Properties);

    impl EksContainerEnvironmentVariable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the environment variable.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the environment variable.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EksContainerEnvironmentVariable> for Json {
        fn from(value: EksContainerEnvironmentVariable) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksContainerResourceRequirements(Properties);

    impl EksContainerResourceRequirements {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Limits`.
        pub fn limits(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Limits", value.into());
            self
        }

        /// `Requests`.
        pub fn requests(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Requests", value.into());
            self
        }
    }

    impl From<EksContainerResourceRequirements> for Json {
        fn from(value: EksContainerResourceRequirements) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksContainerSecurityContext(Properties);

    impl EksContainerSecurityContext {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AllowPrivilegeEscalation`.
        pub fn allow_privilege_escalation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowPrivilegeEscalation", value.into());
            self
        }

        /// `Privileged`.
        pub fn privileged(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Privileged", value.into());
            self
        }

        /// `ReadOnlyRootFilesystem`.
        pub fn read_only_root_filesystem(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadOnlyRootFilesystem", value.into());
            self
        }

        /// `RunAsGroup`.
        pub fn run_as_group(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RunAsGroup", value.into());
            self
        }

        /// `RunAsNonRoot`.
        pub fn run_as_non_root(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RunAsNonRoot", value.into());
            self
        }

        /// `RunAsUser`.
        pub fn run_as_user(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RunAsUser", value.into());
            self
        }
    }

    impl From<EksContainerSecurityContext> for Json {
        fn from(value: EksContainerSecurityContext) -> Self {
            value.0.into()
        }
    }

    /// The volume mounts for a container for an Amazon EKS job.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksContainerVolumeMount(Properties);

    impl EksContainerVolumeMount {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The path on the container where the volume is mounted.
        ///
        /// `MountPath`.
        pub fn mount_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MountPath", value.into());
            self
        }

        /// The name the volume mount. This must match the name of one of the volumes in the pod.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// If this value is `true` , the container has read-only access to the volume. Otherwise, the container can write to the volume. The default value is `false` .
        ///
        /// `ReadOnly`.
        pub fn read_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadOnly", value.into());
            self
        }

        /// A sub-path inside the referenced volume instead of its root.
        ///
        /// `SubPath`.
        pub fn sub_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubPath", value.into());
            self
        }
    }

    impl From<EksContainerVolumeMount> for Json {
        fn from(value: EksContainerVolumeMount) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksEmptyDir(Properties);

    impl EksEmptyDir {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Medium`.
        pub fn medium(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Medium", value.into());
            self
        }

        /// `SizeLimit`.
        pub fn size_limit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SizeLimit", value.into());
            self
        }
    }

    impl From<EksEmptyDir> for Json {
        fn from(value: EksEmptyDir) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksHostPath(Properties);

    impl EksHostPath {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }
    }

    impl From<EksHostPath> for Json {
        fn from(value: EksHostPath) -> Self {
            value.0.into()
        }
    }

    /// Describes and uniquely identifies Kubernetes resources. For example, the compute environment that a pod runs in or the `jobID` for a job running in the pod.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksMetadata(Properties);

    impl EksMetadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Key-value pairs used to attach arbitrary, non-identifying metadata to Kubernetes objects. Valid annotation keys have two segments: an optional prefix and a name, separated by a slash (/).
        ///
        /// `Annotations`.
        pub fn annotations(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Annotations", value.into());
            self
        }

        /// Key-value pairs used to identify, sort, and organize cube resources. Can contain up to 63 uppercase letters, lowercase letters, numbers, hyphens (-), and underscores (\_). Labels can be added or modified at any time.
        ///
        /// `Labels`.
        pub fn labels(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Labels", value.into());
            self
        }

        /// The namespace of the Amazon EKS cluster. In Kubernetes, namespaces provide a mechanism for isolating groups of resources within a single cluster. Names of resources need to be unique within a namespace, but not across namespaces.
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<EksMetadata> for Json {
        fn from(value: EksMetadata) -> Self {
            value.0.into()
        }
    }

    /// A `persistentVolumeClaim` volume is used to mount a [PersistentVolume](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/storage/persistent-volumes/) into a Pod.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `ClaimName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksPersistentVolumeClaim(Properties);

    impl EksPersistentVolumeClaim {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the `persistentVolumeClaim` bounded to a `persistentVolume` .
        ///
        /// `ClaimName`. Required.
        pub fn claim_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClaimName", value.into());
            self
        }

        /// An optional boolean value indicating if the mount is read only. Default is false.
        ///
        /// `ReadOnly`.
        pub fn read_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadOnly", value.into());
            self
        }
    }

    impl From<EksPersistentVolumeClaim> for Json {
        fn from(value: EksPersistentVolumeClaim) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksPodProperties(Properties);

    impl EksPodProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Containers`.
        pub fn containers(mut self, value: impl Into<List<EksContainer>>) -> Self {
            self.0.set("Containers", value.into());
            self
        }

        /// `DnsPolicy`.
        pub fn dns_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DnsPolicy", value.into());
            self
        }

        /// `HostNetwork`.
        pub fn host_network(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("HostNetwork", value.into());
            self
        }

        /// `ImagePullSecrets`.
        pub fn image_pull_secrets(mut self, value: impl Into<List<ImagePullSecret>>) -> Self {
            self.0.set("ImagePullSecrets", value.into());
            self
        }

        /// `InitContainers`.
        pub fn init_containers(mut self, value: impl Into<List<EksContainer>>) -> Self {
            self.0.set("InitContainers", value.into());
            self
        }

        /// `Metadata`.
        pub fn metadata(mut self, value: impl Into<Value<EksMetadata>>) -> Self {
            self.0.set("Metadata", value.into());
            self
        }

        /// `ServiceAccountName`.
        pub fn service_account_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceAccountName", value.into());
            self
        }

        /// `ShareProcessNamespace`.
        pub fn share_process_namespace(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ShareProcessNamespace", value.into());
            self
        }

        /// `Volumes`.
        pub fn volumes(mut self, value: impl Into<List<EksVolume>>) -> Self {
            self.0.set("Volumes", value.into());
            self
        }
    }

    impl From<EksPodProperties> for Json {
        fn from(value: EksPodProperties) -> Self {
            value.0.into()
        }
    }

    /// An object that contains the properties for the Kubernetes resources of a job.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksProperties(Properties);

    impl EksProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The properties for the Kubernetes pod resources of a job.
        ///
        /// `PodProperties`.
        pub fn pod_properties(mut self, value: impl Into<Value<EksPodProperties>>) -> Self {
            self.0.set("PodProperties", value.into());
            self
        }
    }

    impl From<EksProperties> for Json {
        fn from(value: EksProperties) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration of a Kubernetes `secret` volume. For more information, see [secret](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/storage/volumes/#secret) in the \*Kubernetes documentation\* .
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `SecretName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksSecret(Properties);

    impl EksSecret {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the secret or the secret's keys must be defined.
        ///
        /// `Optional`.
        pub fn optional(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Optional", value.into());
            self
        }

        /// The name of the secret. The name must be allowed as a DNS subdomain name.
        ///
        /// `SecretName`. Required.
        pub fn secret_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretName", value.into());
            self
        }
    }

    impl From<EksSecret> for Json {
        fn from(value: EksSecret) -> Self {
            value.0.into()
        }
    }

    /// Specifies an Amazon EKS volume for a job definition.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksVolume(Properties);

    impl EksVolume {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the configuration of a Kubernetes `emptyDir` volume. For more information, see [emptyDir](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/storage/volumes/#emptydir) in the \*Kubernetes documentation\* .
        ///
        /// `EmptyDir`.
        pub fn empty_dir(mut self, value: impl Into<Value<EksEmptyDir>>) -> Self {
            self.0.set("EmptyDir", value.into());
            self
        }

        /// Specifies the configuration of a Kubernetes `hostPath` volume. For more information, see [hostPath](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/storage/volumes/#hostpath) in the \*Kubernetes documentation\* .
        ///
        /// `HostPath`.
        pub fn host_path(mut self, value: impl Into<Value<EksHostPath>>) -> Self {
            self.0.set("HostPath", value.into());
            self
        }

        /// The name of the volume. The name must be allowed as a DNS subdomain name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Specifies the configuration of a Kubernetes `persistentVolumeClaim` bounded to a `persistentVolume` .
        ///
        /// `PersistentVolumeClaim`.
        pub fn persistent_volume_claim(
            mut self,
            value: impl Into<Value<EksPersistentVolumeClaim>>,
        ) -> Self {
            self.0.set("PersistentVolumeClaim", value.into());
            self
        }

        /// Specifies the configuration of a Kubernetes `secret` volume. For more information, see [secret](https://docs.aws.amazon.com/https://kubernetes.io/docs/concepts/storage/volumes/#secret) in the \*Kubernetes documentation\* .
        ///
        /// `Secret`.
        pub fn secret(mut self, value: impl Into<Value<EksSecret>>) -> Self {
            self.0.set("Secret", value.into());
            self
        }
    }

    impl From<EksVolume> for Json {
        fn from(value: EksVolume) -> Self {
            value.0.into()
        }
    }

    /// The Environment property type specifies environment variables to use in a job definition.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Environment(Properties);

    impl Environment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the environment variable.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the environment variable.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Environment> for Json {
        fn from(value: Environment) -> Self {
            value.0.into()
        }
    }

    /// The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of ephemeral storage available, beyond the default amount, for tasks hosted on AWS Fargate .
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `SizeInGiB`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EphemeralStorage(Properties);

    impl EphemeralStorage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The total amount, in GiB, of ephemeral storage to set for the task. The minimum supported value is `21` GiB and the maximum supported value is `200` GiB.
        ///
        /// `SizeInGiB`. Required.
        pub fn size_in_gi_b(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SizeInGiB", value.into());
            self
        }
    }

    impl From<EphemeralStorage> for Json {
        fn from(value: EphemeralStorage) -> Self {
            value.0.into()
        }
    }

    /// Specifies an array of up to 5 conditions to be met, and an action to take ( `RETRY` or `EXIT` ) if all conditions are met. If none of the `EvaluateOnExit` conditions in a `RetryStrategy` match, then the job is retried.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `Action`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EvaluateOnExit(Properties);

    impl EvaluateOnExit {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the action to take if all of the specified conditions ( `onStatusReason` , `onReason` , and `onExitCode` ) are met. The values aren't case sensitive.
        ///
        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// Contains a glob pattern to match against the decimal representation of the `ExitCode` returned for a job. The pattern can be up to 512 characters long.
        ///
        /// `OnExitCode`.
        pub fn on_exit_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OnExitCode", value.into());
            self
        }

        /// Contains a glob pattern to match against the `Reason` returned for a job. The pattern can contain up to 512 characters. It can contain letters, numbers, periods (.), colons (:), and white space (including spaces and tabs).
        ///
        /// `OnReason`.
        pub fn on_reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OnReason", value.into());
            self
        }

        /// Contains a glob pattern to match against the `StatusReason` returned for a job. The pattern can contain up to 512 characters. It can contain letters, numbers, periods (.), colons (:), and white spaces (including spaces or tabs).
        ///
        /// `OnStatusReason`.
        pub fn on_status_reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OnStatusReason", value.into());
            self
        }
    }

    impl From<EvaluateOnExit> for Json {
        fn from(value: EvaluateOnExit) -> Self {
            value.0.into()
        }
    }

    /// Determine whether your data volume persists on the host container instance and where it's stored. If this parameter is empty, then the Docker daemon assigns a host path for your data volume.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Host(Properties);

    impl Host {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The path on the host container instance that's presented to the container. If this parameter is empty, then the Docker daemon has assigned a host path for you.
        ///
        /// `SourcePath`.
        pub fn source_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourcePath", value.into());
            self
        }
    }

    impl From<Host> for Json {
        fn from(value: Host) -> Self {
            value.0.into()
        }
    }

    /// References a Kubernetes secret resource. This name of the secret must start and end with an alphanumeric character, is required to be lowercase, can include periods (.) and hyphens (-), and can't contain more than 253 characters.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImagePullSecret(Properties);

    impl ImagePullSecret {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provides a unique identifier for the `ImagePullSecret` . This object is required when `EksPodProperties$imagePullSecrets` is used.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<ImagePullSecret> for Json {
        fn from(value: ImagePullSecret) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a job timeout configuration.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JobTimeout(Properties);

    impl JobTimeout {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The job timeout time (in seconds) that's measured from the job attempt's `startedAt` timestamp. After this time passes, AWS Batch terminates your jobs if they aren't finished. The minimum value for the timeout is 60 seconds.
        ///
        /// `AttemptDurationSeconds`.
        pub fn attempt_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AttemptDurationSeconds", value.into());
            self
        }
    }

    impl From<JobTimeout> for Json {
        fn from(value: JobTimeout) -> Self {
            value.0.into()
        }
    }

    /// Linux-specific modifications that are applied to the container, such as details for device mappings.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinuxParameters(Properties);

    impl LinuxParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Any of the host devices to expose to the container.
        ///
        /// `Devices`.
        pub fn devices(mut self, value: impl Into<List<Device>>) -> Self {
            self.0.set("Devices", value.into());
            self
        }

        /// If true, run an `init` process inside the container that forwards signals and reaps processes. This parameter maps to the `--init` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/) .
        ///
        /// `InitProcessEnabled`.
        pub fn init_process_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InitProcessEnabled", value.into());
            self
        }

        /// The total amount of swap memory (in MiB) a container can use.
        ///
        /// `MaxSwap`.
        pub fn max_swap(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxSwap", value.into());
            self
        }

        /// The value for the size (in MiB) of the `/dev/shm` volume. This parameter maps to the `--shm-size` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/) .
        ///
        /// `SharedMemorySize`.
        pub fn shared_memory_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SharedMemorySize", value.into());
            self
        }

        /// You can use this parameter to tune a container's memory swappiness behavior. A `swappiness` value of `0` causes swapping to not occur unless absolutely necessary. A `swappiness` value of `100` causes pages to be swapped aggressively.
        ///
        /// `Swappiness`.
        pub fn swappiness(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Swappiness", value.into());
            self
        }

        /// The container path, mount options, and size (in MiB) of the `tmpfs` mount. This parameter maps to the `--tmpfs` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/) .
        ///
        /// `Tmpfs`.
        pub fn tmpfs(mut self, value: impl Into<List<Tmpfs>>) -> Self {
            self.0.set("Tmpfs", value.into());
            self
        }
    }

    impl From<LinuxParameters> for Json {
        fn from(value: LinuxParameters) -> Self {
            value.0.into()
        }
    }

    /// Log configuration options to send to a custom log driver for the container.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `LogDriver`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogConfiguration(Properties);

    impl LogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The log driver to use for the container. The valid values that are listed for this parameter are log drivers that the Amazon ECS container agent can communicate with by default.
        ///
        /// `LogDriver`. Required. Allowed: [`LogDriver`].
        pub fn log_driver(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogDriver", value.into());
            self
        }

        /// The configuration options to send to the log driver. This parameter requires version 1.19 of the Docker Remote API or greater on your container instance.
        ///
        /// `Options`.
        pub fn options(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Options", value.into());
            self
        }

        /// The secrets to pass to the log configuration. For more information, see [Specifying sensitive data](https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data.html) in the \*AWS Batch User Guide\* .
        ///
        /// `SecretOptions`.
        pub fn secret_options(mut self, value: impl Into<List<Secret>>) -> Self {
            self.0.set("SecretOptions", value.into());
            self
        }
    }

    impl From<LogConfiguration> for Json {
        fn from(value: LogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Details for a Docker volume mount point that's used in a job's container properties.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MountPoint(Properties);

    impl MountPoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The path on the container where the host volume is mounted.
        ///
        /// `ContainerPath`.
        pub fn container_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerPath", value.into());
            self
        }

        /// If this value is `true` , the container has read-only access to the volume. Otherwise, the container can write to the volume. The default value is `false` .
        ///
        /// `ReadOnly`.
        pub fn read_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadOnly", value.into());
            self
        }

        /// The name of the volume to mount.
        ///
        /// `SourceVolume`.
        pub fn source_volume(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceVolume", value.into());
            self
        }
    }

    impl From<MountPoint> for Json {
        fn from(value: MountPoint) -> Self {
            value.0.into()
        }
    }

    /// Container properties are used for Amazon ECS based job definitions. These properties to describe the container that's launched as part of a job.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `Image`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiNodeContainerProperties(Properties);

    impl MultiNodeContainerProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The command that's passed to the container.
        ///
        /// `Command`.
        pub fn command(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Command", value.into());
            self
        }

        /// Determines whether execute command functionality is turned on for this task. If `true` , execute command functionality is turned on all the containers in the task.
        ///
        /// `EnableExecuteCommand`.
        pub fn enable_execute_command(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableExecuteCommand", value.into());
            self
        }

        /// The environment variables to pass to a container.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<List<Environment>>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of ephemeral storage available, beyond the default amount, for tasks hosted on AWS Fargate .
        ///
        /// `EphemeralStorage`.
        pub fn ephemeral_storage(mut self, value: impl Into<Value<EphemeralStorage>>) -> Self {
            self.0.set("EphemeralStorage", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. For jobs that run on Fargate resources, you must provide an execution role.
        ///
        /// `ExecutionRoleArn`.
        pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRoleArn", value.into());
            self
        }

        /// Required. The image used to start a container. This string is passed directly to the Docker daemon. Images in the Docker Hub registry are available by default. Other repositories are specified with `*repository-url* / *image* : *tag*` .
        ///
        /// `Image`. Required.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// The instance type to use for a multi-node parallel job. All node groups in a multi-node parallel job must use the same instance type.
        ///
        /// `InstanceType`.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role that the container can assume for AWS permissions.
        ///
        /// `JobRoleArn`.
        pub fn job_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JobRoleArn", value.into());
            self
        }

        /// Linux-specific modifications that are applied to the container, such as details for device mappings.
        ///
        /// `LinuxParameters`.
        pub fn linux_parameters(mut self, value: impl Into<Value<LinuxParameters>>) -> Self {
            self.0.set("LinuxParameters", value.into());
            self
        }

        /// The log configuration specification for the container.
        ///
        /// `LogConfiguration`.
        pub fn log_configuration(mut self, value: impl Into<Value<LogConfiguration>>) -> Self {
            self.0.set("LogConfiguration", value.into());
            self
        }

        /// This parameter is deprecated, use `resourceRequirements` to specify the memory requirements for the job definition. It's not supported for jobs running on Fargate resources.
        ///
        /// `Memory`.
        pub fn memory(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Memory", value.into());
            self
        }

        /// The mount points for data volumes in your container.
        ///
        /// `MountPoints`.
        pub fn mount_points(mut self, value: impl Into<List<MountPoint>>) -> Self {
            self.0.set("MountPoints", value.into());
            self
        }

        /// When this parameter is true, the container is given elevated permissions on the host container instance (similar to the `root` user).
        ///
        /// `Privileged`.
        pub fn privileged(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Privileged", value.into());
            self
        }

        /// When this parameter is true, the container is given read-only access to its root file system.
        ///
        /// `ReadonlyRootFilesystem`.
        pub fn readonly_root_filesystem(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadonlyRootFilesystem", value.into());
            self
        }

        /// The private repository authentication credentials to use.
        ///
        /// `RepositoryCredentials`.
        pub fn repository_credentials(
            mut self,
            value: impl Into<Value<RepositoryCredentials>>,
        ) -> Self {
            self.0.set("RepositoryCredentials", value.into());
            self
        }

        /// The type and amount of resources to assign to a container. The supported resources include `GPU` , `MEMORY` , and `VCPU` .
        ///
        /// `ResourceRequirements`.
        pub fn resource_requirements(
            mut self,
            value: impl Into<List<ResourceRequirement>>,
        ) -> Self {
            self.0.set("ResourceRequirements", value.into());
            self
        }

        /// An object that represents the compute environment architecture for AWS Batch jobs on Fargate.
        ///
        /// `RuntimePlatform`.
        pub fn runtime_platform(mut self, value: impl Into<Value<RuntimePlatform>>) -> Self {
            self.0.set("RuntimePlatform", value.into());
            self
        }

        /// The secrets for the container. For more information, see [Specifying sensitive data](https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data.html) in the \*AWS Batch User Guide\* .
        ///
        /// `Secrets`.
        pub fn secrets(mut self, value: impl Into<List<Secret>>) -> Self {
            self.0.set("Secrets", value.into());
            self
        }

        /// A list of `ulimits` to set in the container.
        ///
        /// `Ulimits`.
        pub fn ulimits(mut self, value: impl Into<List<Ulimit>>) -> Self {
            self.0.set("Ulimits", value.into());
            self
        }

        /// The user name to use inside the container.
        ///
        /// `User`.
        pub fn user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("User", value.into());
            self
        }

        /// This parameter is deprecated, use `resourceRequirements` to specify the vCPU requirements for the job definition. It's not supported for jobs running on Fargate resources.
        ///
        /// `Vcpus`.
        pub fn vcpus(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Vcpus", value.into());
            self
        }

        /// A list of data volumes used in a job.
        ///
        /// `Volumes`.
        pub fn volumes(mut self, value: impl Into<List<Volume>>) -> Self {
            self.0.set("Volumes", value.into());
            self
        }
    }

    impl From<MultiNodeContainerProperties> for Json {
        fn from(value: MultiNodeContainerProperties) -> Self {
            value.0.into()
        }
    }

    /// An object that contains the properties for the Amazon ECS resources of a job.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `TaskProperties`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiNodeEcsProperties(Properties);

    impl MultiNodeEcsProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that contains the properties for the Amazon ECS task definition of a job.
        ///
        /// `TaskProperties`. Required.
        pub fn task_properties(
            mut self,
            value: impl Into<List<MultiNodeEcsTaskProperties>>,
        ) -> Self {
            self.0.set("TaskProperties", value.into());
            self
        }
    }

    impl From<MultiNodeEcsProperties> for Json {
        fn from(value: MultiNodeEcsProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties for a task definition that describes the container and volume definitions of an Amazon ECS task.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiNodeEcsTaskProperties(Properties);

    impl MultiNodeEcsTaskProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This object is a list of containers.
        ///
        /// `Containers`.
        pub fn containers(mut self, value: impl Into<List<TaskContainerProperties>>) -> Self {
            self.0.set("Containers", value.into());
            self
        }

        /// Determines whether execute command functionality is turned on for this task. If `true` , execute command functionality is turned on all the containers in the task.
        ///
        /// `EnableExecuteCommand`.
        pub fn enable_execute_command(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableExecuteCommand", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. For jobs that run on Fargate resources, you must provide an execution role.
        ///
        /// `ExecutionRoleArn`.
        pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRoleArn", value.into());
            self
        }

        /// The IPC resource namespace to use for the containers in the task. The valid values are `host` , `task` , or `none` .
        ///
        /// `IpcMode`.
        pub fn ipc_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpcMode", value.into());
            self
        }

        /// The process namespace to use for the containers in the task. The valid values are `host` or `task` . For example, monitoring sidecars might need `pidMode` to access information about other containers running in the same task.
        ///
        /// `PidMode`.
        pub fn pid_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PidMode", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) that's associated with the Amazon ECS task.
        ///
        /// `TaskRoleArn`.
        pub fn task_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TaskRoleArn", value.into());
            self
        }

        /// A list of volumes that are associated with the job.
        ///
        /// `Volumes`.
        pub fn volumes(mut self, value: impl Into<List<Volume>>) -> Self {
            self.0.set("Volumes", value.into());
            self
        }
    }

    impl From<MultiNodeEcsTaskProperties> for Json {
        fn from(value: MultiNodeEcsTaskProperties) -> Self {
            value.0.into()
        }
    }

    /// The network configuration for jobs that are running on Fargate resources. Jobs that are running on Amazon EC2 resources must not specify this parameter.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfiguration(Properties);

    impl NetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the job has a public IP address.
        ///
        /// `AssignPublicIp`. Allowed: [`AssignPublicIp`].
        pub fn assign_public_ip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssignPublicIp", value.into());
            self
        }
    }

    impl From<NetworkConfiguration> for Json {
        fn from(value: NetworkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the node properties of a multi-node parallel job.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `MainNode`, `NodeRangeProperties`, `NumNodes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NodeProperties(Properties);

    impl NodeProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the node index for the main node of a multi-node parallel job. This node index value must be fewer than the number of nodes.
        ///
        /// `MainNode`. Required.
        pub fn main_node(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MainNode", value.into());
            self
        }

        /// A list of node ranges and their properties that are associated with a multi-node parallel job.
        ///
        /// `NodeRangeProperties`. Required.
        pub fn node_range_properties(mut self, value: impl Into<List<NodeRangeProperty>>) -> Self {
            self.0.set("NodeRangeProperties", value.into());
            self
        }

        /// The number of nodes that are associated with a multi-node parallel job.
        ///
        /// `NumNodes`. Required.
        pub fn num_nodes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumNodes", value.into());
            self
        }
    }

    impl From<NodeProperties> for Json {
        fn from(value: NodeProperties) -> Self {
            value.0.into()
        }
    }

    /// This is an object that represents the properties of the node range for a multi-node parallel job.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `TargetNodes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NodeRangeProperty(Properties);

    impl NodeRangeProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains a list of consumable resources required by a job.
        ///
        /// `ConsumableResourceProperties`.
        pub fn consumable_resource_properties(
            mut self,
            value: impl Into<Value<ConsumableResourceProperties>>,
        ) -> Self {
            self.0.set("ConsumableResourceProperties", value.into());
            self
        }

        /// The container details for the node range.
        ///
        /// `Container`.
        pub fn container(mut self, value: impl Into<Value<MultiNodeContainerProperties>>) -> Self {
            self.0.set("Container", value.into());
            self
        }

        /// This is an object that represents the properties of the node range for a multi-node parallel job.
        ///
        /// `EcsProperties`.
        pub fn ecs_properties(mut self, value: impl Into<Value<MultiNodeEcsProperties>>) -> Self {
            self.0.set("EcsProperties", value.into());
            self
        }

        /// This is an object that represents the properties of the node range for a multi-node parallel job.
        ///
        /// `EksProperties`.
        pub fn eks_properties(mut self, value: impl Into<Value<EksProperties>>) -> Self {
            self.0.set("EksProperties", value.into());
            self
        }

        /// The instance types of the underlying host infrastructure of a multi-node parallel job.
        ///
        /// `InstanceTypes`.
        pub fn instance_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InstanceTypes", value.into());
            self
        }

        /// The range of nodes, using node index values. A range of `0:3` indicates nodes with index values of `0` through `3` . If the starting range value is omitted ( `:n` ), then `0` is used to start the range.
        ///
        /// `TargetNodes`. Required.
        pub fn target_nodes(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetNodes", value.into());
            self
        }
    }

    impl From<NodeRangeProperty> for Json {
        fn from(value: NodeRangeProperty) -> Self {
            value.0.into()
        }
    }

    /// The repository credentials for private registry authentication.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `CredentialsParameter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RepositoryCredentials(Properties);

    impl RepositoryCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the secret containing the private repository credentials.
        ///
        /// `CredentialsParameter`. Required.
        pub fn credentials_parameter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CredentialsParameter", value.into());
            self
        }
    }

    impl From<RepositoryCredentials> for Json {
        fn from(value: RepositoryCredentials) -> Self {
            value.0.into()
        }
    }

    /// The type and amount of a resource to assign to a container. The supported resources include `GPU` , `MEMORY` , and `VCPU` .
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceRequirement(Properties);

    impl ResourceRequirement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of resource to assign to a container. The supported resources include `GPU` , `MEMORY` , and `VCPU` .
        ///
        /// `Type`. Allowed: [`ResourceRequirementType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The quantity of the specified resource to reserve for the container. The values vary based on the `type` specified.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ResourceRequirement> for Json {
        fn from(value: ResourceRequirement) -> Self {
            value.0.into()
        }
    }

    /// Specifies the resource retention policy settings for a job definition.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceRetentionPolicy(Properties);

    impl ResourceRetentionPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the previous revision of the job definition is retained in an active status after UPDATE events for the resource. The default value is `false` .
        ///
        /// `SkipDeregisterOnUpdate`.
        pub fn skip_deregister_on_update(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SkipDeregisterOnUpdate", value.into());
            self
        }
    }

    impl From<ResourceRetentionPolicy> for Json {
        fn from(value: ResourceRetentionPolicy) -> Self {
            value.0.into()
        }
    }

    /// The retry strategy that's associated with a job. For more information, see [Automated job retries](https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html) in the \*AWS Batch User Guide\* .
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetryStrategy(Properties);

    impl RetryStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of times to move a job to the `RUNNABLE` status. You can specify between 1 and 10 attempts. If the value of `attempts` is greater than one, the job is retried on failure the same number of attempts as the value.
        ///
        /// `Attempts`.
        pub fn attempts(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Attempts", value.into());
            self
        }

        /// Array of up to 5 objects that specify the conditions where jobs are retried or failed. If this parameter is specified, then the `attempts` parameter must also be specified. If none of the listed conditions match, then the job is retried.
        ///
        /// `EvaluateOnExit`.
        pub fn evaluate_on_exit(mut self, value: impl Into<List<EvaluateOnExit>>) -> Self {
            self.0.set("EvaluateOnExit", value.into());
            self
        }
    }

    impl From<RetryStrategy> for Json {
        fn from(value: RetryStrategy) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the compute environment architecture for AWS Batch jobs on Fargate.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuntimePlatform(Properties);

    impl RuntimePlatform {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The vCPU architecture. The default value is `X86_64` . Valid values are `X86_64` and `ARM64` .
        ///
        /// `CpuArchitecture`.
        pub fn cpu_architecture(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CpuArchitecture", value.into());
            self
        }

        /// The operating system for the compute environment. Valid values are: `LINUX` (default), `WINDOWS_SERVER_2019_CORE` , `WINDOWS_SERVER_2019_FULL` , `WINDOWS_SERVER_2022_CORE` , and `WINDOWS_SERVER_2022_FULL` .
        ///
        /// `OperatingSystemFamily`.
        pub fn operating_system_family(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OperatingSystemFamily", value.into());
            self
        }
    }

    impl From<RuntimePlatform> for Json {
        fn from(value: RuntimePlatform) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `FileSystemArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3FilesVolumeConfiguration(Properties);

    impl S3FilesVolumeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AccessPointArn`.
        pub fn access_point_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessPointArn", value.into());
            self
        }

        /// `FileSystemArn`. Required.
        pub fn file_system_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileSystemArn", value.into());
            self
        }

        /// `RootDirectory`.
        pub fn root_directory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RootDirectory", value.into());
            self
        }

        /// `TransitEncryptionPort`.
        pub fn transit_encryption_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TransitEncryptionPort", value.into());
            self
        }
    }

    impl From<S3FilesVolumeConfiguration> for Json {
        fn from(value: S3FilesVolumeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the secret to expose to your container. Secrets can be exposed to a container in the following ways:
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `Name`, `ValueFrom`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Secret(Properties);

    impl Secret {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the secret.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The secret to expose to the container. The supported values are either the full Amazon Resource Name (ARN) of the AWS Secrets Manager secret or the full ARN of the parameter in the AWS Systems Manager Parameter Store.
        ///
        /// `ValueFrom`. Required.
        pub fn value_from(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ValueFrom", value.into());
            self
        }
    }

    impl From<Secret> for Json {
        fn from(value: Secret) -> Self {
            value.0.into()
        }
    }

    /// A list of containers that this task depends on.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `Condition`, `ContainerName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskContainerDependency(Properties);

    impl TaskContainerDependency {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dependency condition of the container. The following are the available conditions and their behavior:
        ///
        /// `Condition`. Required.
        pub fn condition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Condition", value.into());
            self
        }

        /// A unique identifier for the container.
        ///
        /// `ContainerName`. Required.
        pub fn container_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerName", value.into());
            self
        }
    }

    impl From<TaskContainerDependency> for Json {
        fn from(value: TaskContainerDependency) -> Self {
            value.0.into()
        }
    }

    /// Container properties are used for Amazon ECS-based job definitions. These properties to describe the container that's launched as part of a job.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `Image`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskContainerProperties(Properties);

    impl TaskContainerProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The command that's passed to the container.
        ///
        /// `Command`.
        pub fn command(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Command", value.into());
            self
        }

        /// A list of containers that this container depends on.
        ///
        /// `DependsOn`.
        pub fn depends_on(mut self, value: impl Into<List<TaskContainerDependency>>) -> Self {
            self.0.set("DependsOn", value.into());
            self
        }

        /// The environment variables to pass to a container.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<List<Environment>>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// If the essential parameter of a container is marked as `true` , and that container fails or stops for any reason, all other containers that are part of the task are stopped.
        ///
        /// `Essential`.
        pub fn essential(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Essential", value.into());
            self
        }

        /// The FireLens configuration for the container. This is used to specify and configure a log router for container logs.
        ///
        /// `FirelensConfiguration`.
        pub fn firelens_configuration(
            mut self,
            value: impl Into<Value<TaskContainerPropertiesFirelensConfiguration>>,
        ) -> Self {
            self.0.set("FirelensConfiguration", value.into());
            self
        }

        /// The image used to start a container. This string is passed directly to the Docker daemon. By default, images in the Docker Hub registry are available.
        ///
        /// `Image`. Required.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// Linux-specific modifications that are applied to the container, such as Linux kernel capabilities. For more information, see [KernelCapabilities](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html) .
        ///
        /// `LinuxParameters`.
        pub fn linux_parameters(mut self, value: impl Into<Value<LinuxParameters>>) -> Self {
            self.0.set("LinuxParameters", value.into());
            self
        }

        /// The log configuration specification for the container.
        ///
        /// `LogConfiguration`.
        pub fn log_configuration(mut self, value: impl Into<Value<LogConfiguration>>) -> Self {
            self.0.set("LogConfiguration", value.into());
            self
        }

        /// The mount points for data volumes in your container.
        ///
        /// `MountPoints`.
        pub fn mount_points(mut self, value: impl Into<List<MountPoint>>) -> Self {
            self.0.set("MountPoints", value.into());
            self
        }

        /// The name of a container. The name can be used as a unique identifier to target your `dependsOn` and `Overrides` objects.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// When this parameter is `true` , the container is given elevated privileges on the host container instance (similar to the `root` user).
        ///
        /// `Privileged`.
        pub fn privileged(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Privileged", value.into());
            self
        }

        /// When this parameter is true, the container is given read-only access to its root file system.
        ///
        /// `ReadonlyRootFilesystem`.
        pub fn readonly_root_filesystem(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadonlyRootFilesystem", value.into());
            self
        }

        /// The private repository authentication credentials to use.
        ///
        /// `RepositoryCredentials`.
        pub fn repository_credentials(
            mut self,
            value: impl Into<Value<RepositoryCredentials>>,
        ) -> Self {
            self.0.set("RepositoryCredentials", value.into());
            self
        }

        /// The type and amount of a resource to assign to a container. The only supported resource is a GPU.
        ///
        /// `ResourceRequirements`.
        pub fn resource_requirements(
            mut self,
            value: impl Into<List<ResourceRequirement>>,
        ) -> Self {
            self.0.set("ResourceRequirements", value.into());
            self
        }

        /// The secrets to pass to the container. For more information, see [Specifying Sensitive Data](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html) in the Amazon Elastic Container Service Developer Guide.
        ///
        /// `Secrets`.
        pub fn secrets(mut self, value: impl Into<List<Secret>>) -> Self {
            self.0.set("Secrets", value.into());
            self
        }

        /// `StartTimeout`.
        pub fn start_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StartTimeout", value.into());
            self
        }

        /// `StopTimeout`.
        pub fn stop_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StopTimeout", value.into());
            self
        }

        /// A list of `ulimits` to set in the container. If a `ulimit` value is specified in a task definition, it overrides the default values set by Docker.
        ///
        /// `Ulimits`.
        pub fn ulimits(mut self, value: impl Into<List<Ulimit>>) -> Self {
            self.0.set("Ulimits", value.into());
            self
        }

        /// The user to use inside the container. This parameter maps to User in the Create a container section of the Docker Remote API and the --user option to docker run.
        ///
        /// `User`.
        pub fn user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("User", value.into());
            self
        }
    }

    impl From<TaskContainerProperties> for Json {
        fn from(value: TaskContainerProperties) -> Self {
            value.0.into()
        }
    }

    /// The FireLens configuration for the container. This is used to specify and configure a log router for container logs.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskContainerPropertiesFirelensConfiguration(Properties);

    impl TaskContainerPropertiesFirelensConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Options`.
        pub fn options(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Options", value.into());
            self
        }

        /// `Type`. Required. Allowed: [`TaskContainerPropertiesFirelensConfigurationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<TaskContainerPropertiesFirelensConfiguration> for Json {
        fn from(value: TaskContainerPropertiesFirelensConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The container path, mount options, and size of the `tmpfs` mount.
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `ContainerPath`, `Size`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tmpfs(Properties);

    impl Tmpfs {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The absolute file path in the container where the `tmpfs` volume is mounted.
        ///
        /// `ContainerPath`. Required.
        pub fn container_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerPath", value.into());
            self
        }

        /// The list of `tmpfs` volume mount options.
        ///
        /// `MountOptions`.
        pub fn mount_options(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MountOptions", value.into());
            self
        }

        /// The size (in MiB) of the `tmpfs` volume.
        ///
        /// `Size`. Required.
        pub fn size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Size", value.into());
            self
        }
    }

    impl From<Tmpfs> for Json {
        fn from(value: Tmpfs) -> Self {
            value.0.into()
        }
    }

    /// The `ulimit` settings to pass to the container. For more information, see [Ulimit](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html) .
    ///
    /// A property type of `AWS::Batch::JobDefinition`.
    ///
    /// Required: `HardLimit`, `Name`, `SoftLimit`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Ulimit(Properties);

    impl Ulimit {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The hard limit for the `ulimit` type.
        ///
        /// `HardLimit`. Required.
        pub fn hard_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HardLimit", value.into());
            self
        }

        /// The `type` of the `ulimit` . Valid values are: `core` \| `cpu` \| `data` \| `fsize` \| `locks` \| `memlock` \| `msgqueue` \| `nice` \| `nofile` \| `nproc` \| `rss` \| `rtprio` \| `rttime` \| `sigpending` \| `stack` .
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The soft limit for the `ulimit` type.
        ///
        /// `SoftLimit`. Required.
        pub fn soft_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SoftLimit", value.into());
            self
        }
    }

    impl From<Ulimit> for Json {
        fn from(value: Ulimit) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Volume(Properties);

    impl Volume {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EfsVolumeConfiguration`.
        pub fn efs_volume_configuration(
            mut self,
            value: impl Into<Value<EFSVolumeConfiguration>>,
        ) -> Self {
            self.0.set("EfsVolumeConfiguration", value.into());
            self
        }

        /// `Host`.
        pub fn host(mut self, value: impl Into<Value<Host>>) -> Self {
            self.0.set("Host", value.into());
            self
        }

        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// `S3FilesVolumeConfiguration`.
        pub fn s3_files_volume_configuration(
            mut self,
            value: impl Into<Value<S3FilesVolumeConfiguration>>,
        ) -> Self {
            self.0.set("S3FilesVolumeConfiguration", value.into());
            self
        }
    }

    impl From<Volume> for Json {
        fn from(value: Volume) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `PlatformCapabilities`.
        pub enum PlatformCapabilities {
            Ec2 = "ec2",
            Fargate = "fargate",
            ManagedInstances = "managed_instances",
        }

        /// Words for `Type`.
        pub enum Type {
            Container = "container",
            Multinode = "multinode",
        }

        /// Words for `Permissions`.
        pub enum Permissions {
            Mknod = "mknod",
            Read = "read",
            Write = "write",
        }

        /// Words for `Iam`.
        pub enum Iam {
            Disabled = "disabled",
            Enabled = "enabled",
        }

        /// Words for `TransitEncryption`.
        pub enum TransitEncryption {
            Disabled = "disabled",
            Enabled = "enabled",
        }

        /// Words for `Action`.
        pub enum Action {
            Exit = "exit",
            Retry = "retry",
        }

        /// Words for `LogDriver`.
        pub enum LogDriver {
            Awsfirelens = "awsfirelens",
            Awslogs = "awslogs",
            Fluentd = "fluentd",
            Gelf = "gelf",
            Journald = "journald",
            JsonFile = "json-file",
            Splunk = "splunk",
            Syslog = "syslog",
        }

        /// Words for `AssignPublicIp`.
        pub enum AssignPublicIp {
            Disabled = "disabled",
            Enabled = "enabled",
        }

        /// Words for `Type`.
        pub enum ResourceRequirementType {
            Gpu = "gpu",
            Memory = "memory",
            Vcpu = "vcpu",
        }

        /// Words for `Type`.
        pub enum TaskContainerPropertiesFirelensConfigurationType {
            Fluentbit = "fluentbit",
            Fluentd = "fluentd",
        }
    }
}

/// Property types and words of [`JobQueue`].
pub mod job_queue {
    use crate::{Json, Properties, Value};

    /// The order that compute environments are tried in for job placement within a queue. Compute environments are tried in ascending order.
    ///
    /// A property type of `AWS::Batch::JobQueue`.
    ///
    /// Required: `ComputeEnvironment`, `Order`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComputeEnvironmentOrder(Properties);

    impl ComputeEnvironmentOrder {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the compute environment.
        ///
        /// `ComputeEnvironment`. Required.
        pub fn compute_environment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComputeEnvironment", value.into());
            self
        }

        /// The order of the compute environment. Compute environments are tried in ascending order.
        ///
        /// `Order`. Required.
        pub fn order(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Order", value.into());
            self
        }
    }

    impl From<ComputeEnvironmentOrder> for Json {
        fn from(value: ComputeEnvironmentOrder) -> Self {
            value.0.into()
        }
    }

    /// Specifies an action that AWS Batch will take after the job has remained at the head of the queue in the specified state for longer than the specified time.
    ///
    /// A property type of `AWS::Batch::JobQueue`.
    ///
    /// Required: `Action`, `MaxTimeSeconds`, `Reason`, `State`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JobStateTimeLimitAction(Properties);

    impl JobStateTimeLimitAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to take when a job is at the head of the job queue in the specified state for the specified period of time. The only supported value is `CANCEL` , which will cancel the job.
        ///
        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The approximate amount of time, in seconds, that must pass with the job in the specified state before the action is taken. The minimum value is 600 (10 minutes) and the maximum value is 86,400 (24 hours).
        ///
        /// `MaxTimeSeconds`. Required.
        pub fn max_time_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxTimeSeconds", value.into());
            self
        }

        /// The reason to log for the action being taken.
        ///
        /// `Reason`. Required.
        pub fn reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Reason", value.into());
            self
        }

        /// The state of the job needed to trigger the action. The only supported value is `RUNNABLE` .
        ///
        /// `State`. Required. Allowed: [`JobStateTimeLimitActionState`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<JobStateTimeLimitAction> for Json {
        fn from(value: JobStateTimeLimitAction) -> Self {
            value.0.into()
        }
    }

    /// Specifies the order of a service environment for a job queue. This determines the priority order when multiple service environments are associated with the same job queue.
    ///
    /// A property type of `AWS::Batch::JobQueue`.
    ///
    /// Required: `Order`, `ServiceEnvironment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceEnvironmentOrder(Properties);

    impl ServiceEnvironmentOrder {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The order of the service environment. Job queues with a higher priority are evaluated first when associated with the same service environment.
        ///
        /// `Order`. Required.
        pub fn order(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Order", value.into());
            self
        }

        /// The name or ARN of the service environment.
        ///
        /// `ServiceEnvironment`. Required.
        pub fn service_environment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceEnvironment", value.into());
            self
        }
    }

    impl From<ServiceEnvironmentOrder> for Json {
        fn from(value: ServiceEnvironmentOrder) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `JobQueueType`.
        pub enum JobQueueType {
            Ecs = "ecs",
            EcsFargate = "ecs_fargate",
            EcsManagedInstances = "ecs_managed_instances",
            Eks = "eks",
            SagemakerTraining = "sagemaker_training",
        }

        /// Words for `State`.
        pub enum State {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }

        /// Words for `Action`.
        pub enum Action {
            Cancel = "cancel",
            Terminate = "terminate",
        }

        /// Words for `State`.
        pub enum JobStateTimeLimitActionState {
            Runnable = "RUNNABLE",
        }
    }
}

/// Property types and words of [`QuotaShare`].
pub mod quota_share {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Batch::QuotaShare`.
    ///
    /// Required: `CapacityUnit`, `MaxCapacity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QuotaShareCapacityLimit(Properties);

    impl QuotaShareCapacityLimit {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unit of compute capacity for the capacityLimit. For example, `ml.m5.large`.
        ///
        /// `CapacityUnit`. Required.
        pub fn capacity_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityUnit", value.into());
            self
        }

        /// The maximum capacity available for the quota share. This value represents the maximum quantity of a resource that can be allocated to jobs in the quota share without borrowing.
        ///
        /// `MaxCapacity`. Required.
        pub fn max_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxCapacity", value.into());
            self
        }
    }

    impl From<QuotaShareCapacityLimit> for Json {
        fn from(value: QuotaShareCapacityLimit) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::QuotaShare`.
    ///
    /// Required: `InSharePreemption`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QuotaSharePreemptionConfiguration(Properties);

    impl QuotaSharePreemptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether jobs within a quota share can be preempted by another, higher priority job in the same quota share.
        ///
        /// `InSharePreemption`. Required. Allowed: [`InSharePreemption`].
        pub fn in_share_preemption(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InSharePreemption", value.into());
            self
        }
    }

    impl From<QuotaSharePreemptionConfiguration> for Json {
        fn from(value: QuotaSharePreemptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Batch::QuotaShare`.
    ///
    /// Required: `Strategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QuotaShareResourceSharingConfiguration(Properties);

    impl QuotaShareResourceSharingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum percentage of additional capacity that the quota share can borrow from other shares. `BorrowLimit` can only be applied to quota shares with a strategy of `LEND_AND_BORROW`.
        ///
        /// `BorrowLimit`.
        pub fn borrow_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BorrowLimit", value.into());
            self
        }

        /// The resource sharing strategy for the quota share. The `RESERVE` strategy allows a quota share to reserve idle capacity for itself. `LEND` configures the share to lend its idle capacity to another share in need of capacity.
        ///
        /// `Strategy`. Required. Allowed: [`Strategy`].
        pub fn strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Strategy", value.into());
            self
        }
    }

    impl From<QuotaShareResourceSharingConfiguration> for Json {
        fn from(value: QuotaShareResourceSharingConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `State`.
        pub enum State {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `InSharePreemption`.
        pub enum InSharePreemption {
            Disabled = "disabled",
            Enabled = "enabled",
        }

        /// Words for `Strategy`.
        pub enum Strategy {
            Lend = "lend",
            LendAndBorrow = "lend_and_borrow",
            Reserve = "reserve",
        }
    }
}

/// Property types and words of [`SchedulingPolicy`].
pub mod scheduling_policy {
    use crate::{Json, List, Properties, Value};

    /// The fair-share scheduling policy details.
    ///
    /// A property type of `AWS::Batch::SchedulingPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FairsharePolicy(Properties);

    impl FairsharePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A value used to reserve some of the available maximum vCPU for share identifiers that aren't already used.
        ///
        /// `ComputeReservation`.
        pub fn compute_reservation(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ComputeReservation", value.into());
            self
        }

        /// The amount of time (in seconds) to use to calculate a fair-share percentage for each share identifier in use. A value of zero (0) indicates the default minimum time window (600 seconds). The maximum supported value is 604800 (1 week).
        ///
        /// `ShareDecaySeconds`.
        pub fn share_decay_seconds(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ShareDecaySeconds", value.into());
            self
        }

        /// An array of `SharedIdentifier` objects that contain the weights for the share identifiers for the fair-share policy. Share identifiers that aren't included have a default weight of `1.0` .
        ///
        /// `ShareDistribution`.
        pub fn share_distribution(mut self, value: impl Into<List<ShareAttributes>>) -> Self {
            self.0.set("ShareDistribution", value.into());
            self
        }
    }

    impl From<FairsharePolicy> for Json {
        fn from(value: FairsharePolicy) -> Self {
            value.0.into()
        }
    }

    /// Quota Share Policy for the Job Queue.
    ///
    /// A property type of `AWS::Batch::SchedulingPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QuotaSharePolicy(Properties);

    impl QuotaSharePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `IdleResourceAssignmentStrategy`. Allowed: [`IdleResourceAssignmentStrategy`].
        pub fn idle_resource_assignment_strategy(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("IdleResourceAssignmentStrategy", value.into());
            self
        }
    }

    impl From<QuotaSharePolicy> for Json {
        fn from(value: QuotaSharePolicy) -> Self {
            value.0.into()
        }
    }

    /// Specifies the weights for the share identifiers for the fair-share policy. Share identifiers that aren't included have a default weight of `1.0` .
    ///
    /// A property type of `AWS::Batch::SchedulingPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ShareAttributes(Properties);

    impl ShareAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A share identifier or share identifier prefix. If the string ends with an asterisk (\*), this entry specifies the weight factor to use for share identifiers that start with that prefix.
        ///
        /// `ShareIdentifier`.
        pub fn share_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ShareIdentifier", value.into());
            self
        }

        /// The weight factor for the share identifier. The default value is 1.0. A lower value has a higher priority for compute resources.
        ///
        /// `WeightFactor`.
        pub fn weight_factor(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("WeightFactor", value.into());
            self
        }
    }

    impl From<ShareAttributes> for Json {
        fn from(value: ShareAttributes) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `IdleResourceAssignmentStrategy`.
        pub enum IdleResourceAssignmentStrategy {
            Fifo = "fifo",
        }
    }
}

/// Property types and words of [`ServiceEnvironment`].
pub mod service_environment {
    use crate::{Json, Properties, Value};

    /// Defines the capacity limit for a service environment. This structure specifies the maximum amount of resources that can be used by service jobs in the environment.
    ///
    /// A property type of `AWS::Batch::ServiceEnvironment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityLimit(Properties);

    impl CapacityLimit {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unit of measure for the capacity limit. This defines how the maxCapacity value should be interpreted. For `SAGEMAKER_TRAINING` jobs, use `NUM_INSTANCES` .
        ///
        /// `CapacityUnit`.
        pub fn capacity_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityUnit", value.into());
            self
        }

        /// The maximum capacity available for the service environment. This value represents the maximum amount resources that can be allocated to service jobs.
        ///
        /// `MaxCapacity`.
        pub fn max_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxCapacity", value.into());
            self
        }
    }

    impl From<CapacityLimit> for Json {
        fn from(value: CapacityLimit) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ServiceEnvironmentType`.
        pub enum ServiceEnvironmentType {
            SagemakerTraining = "sagemaker_training",
        }
    }
}
