//! `AWS::AutoScaling`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::AutoScaling::AutoScalingGroup` resource defines an Amazon EC2 Auto Scaling group, which is a collection of Amazon EC2 instances that are treated as a logical grouping for the purposes of automatic scaling and management.
///
/// [`AWS::AutoScaling::AutoScalingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html).
///
/// Required: `MaxSize`, `MinSize`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AutoScalingGroup(Properties);

impl AutoScalingGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Auto Scaling group. This name must be unique per Region per account.
    ///
    /// `AutoScalingGroupName`. A change replaces the resource.
    pub fn auto_scaling_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutoScalingGroupName", value.into());
        self
    }

    /// The EC2 instance capacity distribution across Availability Zones for the Auto Scaling group.
    ///
    /// `AvailabilityZoneDistribution`.
    pub fn availability_zone_distribution(
        mut self,
        value: impl Into<Value<auto_scaling_group::AvailabilityZoneDistribution>>,
    ) -> Self {
        self.0.set("AvailabilityZoneDistribution", value.into());
        self
    }

    /// The Availability Zone IDs where the Auto Scaling group can launch instances.
    ///
    /// `AvailabilityZoneIds`.
    pub fn availability_zone_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AvailabilityZoneIds", value.into());
        self
    }

    /// The Availability Zone impairment policy for the Auto Scaling group.
    ///
    /// `AvailabilityZoneImpairmentPolicy`.
    pub fn availability_zone_impairment_policy(
        mut self,
        value: impl Into<Value<auto_scaling_group::AvailabilityZoneImpairmentPolicy>>,
    ) -> Self {
        self.0.set("AvailabilityZoneImpairmentPolicy", value.into());
        self
    }

    /// A list of Availability Zones where instances in the Auto Scaling group can be created.
    ///
    /// `AvailabilityZones`.
    pub fn availability_zones(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AvailabilityZones", value.into());
        self
    }

    /// Indicates whether Capacity Rebalancing is enabled. Otherwise, Capacity Rebalancing is disabled.
    ///
    /// `CapacityRebalance`.
    pub fn capacity_rebalance(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CapacityRebalance", value.into());
        self
    }

    /// The capacity reservation specification for the Auto Scaling group.
    ///
    /// `CapacityReservationSpecification`.
    pub fn capacity_reservation_specification(
        mut self,
        value: impl Into<Value<auto_scaling_group::CapacityReservationSpecification>>,
    ) -> Self {
        self.0.set("CapacityReservationSpecification", value.into());
        self
    }

    /// Reserved.
    ///
    /// `Context`.
    pub fn context(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Context", value.into());
        self
    }

    /// \*Only needed if you use simple scaling policies.\*
    ///
    /// `Cooldown`.
    pub fn cooldown(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Cooldown", value.into());
        self
    }

    /// The amount of time, in seconds, until a new instance is considered to have finished initializing and resource consumption to become stable after it enters the `InService` state.
    ///
    /// `DefaultInstanceWarmup`.
    pub fn default_instance_warmup(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DefaultInstanceWarmup", value.into());
        self
    }

    /// The deletion protection setting for the Auto Scaling group.
    ///
    /// `DeletionProtection`. Allowed: [`DeletionProtection`](auto_scaling_group::DeletionProtection).
    pub fn deletion_protection(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeletionProtection", value.into());
        self
    }

    /// The desired capacity is the initial capacity of the Auto Scaling group at the time of its creation and the capacity it attempts to maintain. It can scale beyond this capacity if you configure automatic scaling.
    ///
    /// `DesiredCapacity`.
    pub fn desired_capacity(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DesiredCapacity", value.into());
        self
    }

    /// The unit of measurement for the value specified for desired capacity. Amazon EC2 Auto Scaling supports `DesiredCapacityType` for attribute-based instance type selection only.
    ///
    /// `DesiredCapacityType`.
    pub fn desired_capacity_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DesiredCapacityType", value.into());
        self
    }

    /// The amount of time, in seconds, that Amazon EC2 Auto Scaling waits before checking the health status of an EC2 instance that has come into service and marking it unhealthy due to a failed health check.
    ///
    /// `HealthCheckGracePeriod`.
    pub fn health_check_grace_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("HealthCheckGracePeriod", value.into());
        self
    }

    /// A comma-separated value string of one or more health check types.
    ///
    /// `HealthCheckType`.
    pub fn health_check_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HealthCheckType", value.into());
        self
    }

    /// The ID of the instance used to base the launch configuration on.
    ///
    /// `InstanceId`. A change replaces the resource.
    pub fn instance_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceId", value.into());
        self
    }

    /// The instance lifecycle policy for the Auto Scaling group.
    ///
    /// `InstanceLifecyclePolicy`.
    pub fn instance_lifecycle_policy(
        mut self,
        value: impl Into<Value<auto_scaling_group::InstanceLifecyclePolicy>>,
    ) -> Self {
        self.0.set("InstanceLifecyclePolicy", value.into());
        self
    }

    /// An instance maintenance policy.
    ///
    /// `InstanceMaintenancePolicy`.
    pub fn instance_maintenance_policy(
        mut self,
        value: impl Into<Value<auto_scaling_group::InstanceMaintenancePolicy>>,
    ) -> Self {
        self.0.set("InstanceMaintenancePolicy", value.into());
        self
    }

    /// The name of the launch configuration to use to launch instances.
    ///
    /// `LaunchConfigurationName`.
    pub fn launch_configuration_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LaunchConfigurationName", value.into());
        self
    }

    /// Information used to specify the launch template and version to use to launch instances. You can alternatively associate a launch template to the Auto Scaling group by specifying a `MixedInstancesPolicy` .
    ///
    /// `LaunchTemplate`.
    pub fn launch_template(
        mut self,
        value: impl Into<Value<auto_scaling_group::LaunchTemplateSpecification>>,
    ) -> Self {
        self.0.set("LaunchTemplate", value.into());
        self
    }

    /// One or more lifecycle hooks to add to the Auto Scaling group before instances are launched.
    ///
    /// `LifecycleHookSpecificationList`.
    pub fn lifecycle_hook_specification_list(
        mut self,
        value: impl Into<List<auto_scaling_group::LifecycleHookSpecification>>,
    ) -> Self {
        self.0.set("LifecycleHookSpecificationList", value.into());
        self
    }

    /// A list of Classic Load Balancers associated with this Auto Scaling group. For Application Load Balancers, Network Load Balancers, and Gateway Load Balancers, specify the `TargetGroupARNs` property instead.
    ///
    /// `LoadBalancerNames`.
    pub fn load_balancer_names(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("LoadBalancerNames", value.into());
        self
    }

    /// The maximum amount of time, in seconds, that an instance can be in service. The default is null. If specified, the value must be either 0 or a number equal to or greater than 86,400 seconds (1 day).
    ///
    /// `MaxInstanceLifetime`.
    pub fn max_instance_lifetime(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxInstanceLifetime", value.into());
        self
    }

    /// The maximum size of the group.
    ///
    /// `MaxSize`. Required.
    pub fn max_size(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MaxSize", value.into());
        self
    }

    /// Enables the monitoring of group metrics of an Auto Scaling group. By default, these metrics are disabled.
    ///
    /// `MetricsCollection`.
    pub fn metrics_collection(
        mut self,
        value: impl Into<List<auto_scaling_group::MetricsCollection>>,
    ) -> Self {
        self.0.set("MetricsCollection", value.into());
        self
    }

    /// The minimum size of the group.
    ///
    /// `MinSize`. Required.
    pub fn min_size(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MinSize", value.into());
        self
    }

    /// An embedded object that specifies a mixed instances policy.
    ///
    /// `MixedInstancesPolicy`.
    pub fn mixed_instances_policy(
        mut self,
        value: impl Into<Value<auto_scaling_group::MixedInstancesPolicy>>,
    ) -> Self {
        self.0.set("MixedInstancesPolicy", value.into());
        self
    }

    /// Indicates whether newly launched instances are protected from termination by Amazon EC2 Auto Scaling when scaling in.
    ///
    /// `NewInstancesProtectedFromScaleIn`.
    pub fn new_instances_protected_from_scale_in(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("NewInstancesProtectedFromScaleIn", value.into());
        self
    }

    /// A structure that specifies an Amazon SNS notification configuration for the NotificationConfigurations property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource.
    ///
    /// `NotificationConfiguration`.
    pub fn notification_configuration(
        mut self,
        value: impl Into<Value<auto_scaling_group::NotificationConfiguration>>,
    ) -> Self {
        self.0.set("NotificationConfiguration", value.into());
        self
    }

    /// Configures an Auto Scaling group to send notifications when specified events take place.
    ///
    /// `NotificationConfigurations`.
    pub fn notification_configurations(
        mut self,
        value: impl Into<List<auto_scaling_group::NotificationConfiguration>>,
    ) -> Self {
        self.0.set("NotificationConfigurations", value.into());
        self
    }

    /// The name of the placement group into which to launch your instances. For more information, see [Placement groups](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html) in the \*Amazon EC2 User Guide\* .
    ///
    /// `PlacementGroup`.
    pub fn placement_group(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PlacementGroup", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the service-linked role that the Auto Scaling group uses to call other AWS service on your behalf.
    ///
    /// `ServiceLinkedRoleARN`.
    pub fn service_linked_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceLinkedRoleARN", value.into());
        self
    }

    /// `SkipZonalShiftValidation`.
    pub fn skip_zonal_shift_validation(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("SkipZonalShiftValidation", value.into());
        self
    }

    /// One or more tags. You can tag your Auto Scaling group and propagate the tags to the Amazon EC2 instances it launches. Tags are not propagated to Amazon EBS volumes.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<auto_scaling_group::TagProperty>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Amazon Resource Names (ARN) of the Elastic Load Balancing target groups to associate with the Auto Scaling group. Instances are registered as targets with the target groups.
    ///
    /// `TargetGroupARNs`.
    pub fn target_group_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("TargetGroupARNs", value.into());
        self
    }

    /// A policy or a list of policies that are used to select the instance to terminate. These policies are executed in the order that you list them.
    ///
    /// `TerminationPolicies`.
    pub fn termination_policies(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("TerminationPolicies", value.into());
        self
    }

    /// The traffic sources associated with this Auto Scaling group.
    ///
    /// `TrafficSources`.
    pub fn traffic_sources(
        mut self,
        value: impl Into<List<auto_scaling_group::TrafficSourceIdentifier>>,
    ) -> Self {
        self.0.set("TrafficSources", value.into());
        self
    }

    /// A list of subnet IDs for a virtual private cloud (VPC) where instances in the Auto Scaling group can be created.
    ///
    /// `VPCZoneIdentifier`.
    pub fn vpc_zone_identifier(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VPCZoneIdentifier", value.into());
        self
    }
}

impl Resource for AutoScalingGroup {
    const TYPE: &'static str = "AWS::AutoScaling::AutoScalingGroup";
}

impl Construct for AutoScalingGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AutoScalingGroup> for Properties {
    fn from(value: AutoScalingGroup) -> Self {
        value.0
    }
}

impl Handle<AutoScalingGroup> {
    /// The Amazon Resource Name (ARN) of the Auto Scaling group.
    ///
    /// `Fn::GetAtt` of `AutoScalingGroupARN`.
    #[must_use]
    pub fn auto_scaling_group_arn(self) -> Value<String> {
        self.attribute("AutoScalingGroupARN")
    }
}

/// The `AWS::AutoScaling::LaunchConfiguration` resource specifies the launch configuration that can be used by an Auto Scaling group to configure Amazon EC2 instances.
///
/// [`AWS::AutoScaling::LaunchConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-launchconfiguration.html).
///
/// Required: `ImageId`, `InstanceType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LaunchConfiguration(Properties);

impl LaunchConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies whether to assign a public IPv4 address to the group's instances.
    ///
    /// `AssociatePublicIpAddress`. A change replaces the resource.
    pub fn associate_public_ip_address(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AssociatePublicIpAddress", value.into());
        self
    }

    /// The block device mapping entries that define the block devices to attach to the instances at launch. By default, the block devices specified in the block device mapping for the AMI are used.
    ///
    /// `BlockDeviceMappings`. A change replaces the resource.
    pub fn block_device_mappings(
        mut self,
        value: impl Into<List<launch_configuration::BlockDeviceMapping>>,
    ) -> Self {
        self.0.set("BlockDeviceMappings", value.into());
        self
    }

    /// Available for backward compatibility.
    ///
    /// `ClassicLinkVPCId`. A change replaces the resource.
    pub fn classic_link_vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClassicLinkVPCId", value.into());
        self
    }

    /// Available for backward compatibility.
    ///
    /// `ClassicLinkVPCSecurityGroups`. A change replaces the resource.
    pub fn classic_link_vpc_security_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ClassicLinkVPCSecurityGroups", value.into());
        self
    }

    /// Specifies whether the launch configuration is optimized for EBS I/O ( `true` ) or not ( `false` ). The optimization provides dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal I/O performance.
    ///
    /// `EbsOptimized`. A change replaces the resource.
    pub fn ebs_optimized(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EbsOptimized", value.into());
        self
    }

    /// The name or the Amazon Resource Name (ARN) of the instance profile associated with the IAM role for the instance. The instance profile contains the IAM role.
    ///
    /// `IamInstanceProfile`. A change replaces the resource.
    pub fn iam_instance_profile(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IamInstanceProfile", value.into());
        self
    }

    /// The ID of the Amazon Machine Image (AMI) that was assigned during registration. For more information, see [Find a Linux AMI](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/finding-an-ami.html) in the \*Amazon EC2 User Guide\* .
    ///
    /// `ImageId`. Required. A change replaces the resource.
    pub fn image_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ImageId", value.into());
        self
    }

    /// The ID of the Amazon EC2 instance to use to create the launch configuration.
    ///
    /// `InstanceId`. A change replaces the resource.
    pub fn instance_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceId", value.into());
        self
    }

    /// Controls whether instances in this group are launched with detailed ( `true` ) or basic ( `false` ) monitoring.
    ///
    /// `InstanceMonitoring`. A change replaces the resource.
    pub fn instance_monitoring(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("InstanceMonitoring", value.into());
        self
    }

    /// Specifies the instance type of the EC2 instance.
    ///
    /// `InstanceType`. Required. A change replaces the resource.
    pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceType", value.into());
        self
    }

    /// The ID of the kernel associated with the AMI.
    ///
    /// `KernelId`. A change replaces the resource.
    pub fn kernel_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KernelId", value.into());
        self
    }

    /// The name of the key pair. For more information, see [Amazon EC2 key pairs and Amazon EC2 instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html) in the \*Amazon EC2 User Guide\* .
    ///
    /// `KeyName`. A change replaces the resource.
    pub fn key_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KeyName", value.into());
        self
    }

    /// The name of the launch configuration. This name must be unique per Region per account.
    ///
    /// `LaunchConfigurationName`. A change replaces the resource.
    pub fn launch_configuration_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LaunchConfigurationName", value.into());
        self
    }

    /// The metadata options for the instances.
    ///
    /// `MetadataOptions`. A change replaces the resource.
    pub fn metadata_options(
        mut self,
        value: impl Into<Value<launch_configuration::MetadataOptions>>,
    ) -> Self {
        self.0.set("MetadataOptions", value.into());
        self
    }

    /// The tenancy of the instance, either `default` or `dedicated` . An instance with `dedicated` tenancy runs on isolated, single-tenant hardware and can only be launched into a VPC.
    ///
    /// `PlacementTenancy`. A change replaces the resource.
    pub fn placement_tenancy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PlacementTenancy", value.into());
        self
    }

    /// The ID of the RAM disk to select.
    ///
    /// `RamDiskId`. A change replaces the resource.
    pub fn ram_disk_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RamDiskId", value.into());
        self
    }

    /// A list that contains the security groups to assign to the instances in the Auto Scaling group.
    ///
    /// `SecurityGroups`. A change replaces the resource.
    pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroups", value.into());
        self
    }

    /// The maximum hourly price to be paid for any Spot Instance launched to fulfill the request. Spot Instances are launched when the price you specify exceeds the current Spot price.
    ///
    /// `SpotPrice`. A change replaces the resource.
    pub fn spot_price(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SpotPrice", value.into());
        self
    }

    /// The Base64-encoded user data to make available to the launched EC2 instances.
    ///
    /// `UserData`. A change replaces the resource.
    pub fn user_data(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserData", value.into());
        self
    }
}

impl Resource for LaunchConfiguration {
    const TYPE: &'static str = "AWS::AutoScaling::LaunchConfiguration";
}

impl Construct for LaunchConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LaunchConfiguration> for Properties {
    fn from(value: LaunchConfiguration) -> Self {
        value.0
    }
}

/// The `AWS::AutoScaling::LifecycleHook` resource specifies lifecycle hooks for an Auto Scaling group.
///
/// [`AWS::AutoScaling::LifecycleHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-lifecyclehook.html).
///
/// Required: `AutoScalingGroupName`, `LifecycleTransition`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LifecycleHook(Properties);

impl LifecycleHook {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Auto Scaling group.
    ///
    /// `AutoScalingGroupName`. Required. A change replaces the resource.
    pub fn auto_scaling_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutoScalingGroupName", value.into());
        self
    }

    /// The action the Auto Scaling group takes when the lifecycle hook timeout elapses or if an unexpected failure occurs. The default value is `ABANDON` .
    ///
    /// `DefaultResult`. Allowed: [`DefaultResult`](lifecycle_hook::DefaultResult).
    pub fn default_result(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultResult", value.into());
        self
    }

    /// The maximum time, in seconds, that can elapse before the lifecycle hook times out. The range is from `30` to `7200` seconds. The default value is `3600` seconds (1 hour).
    ///
    /// `HeartbeatTimeout`.
    pub fn heartbeat_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("HeartbeatTimeout", value.into());
        self
    }

    /// The name of the lifecycle hook.
    ///
    /// `LifecycleHookName`. A change replaces the resource.
    pub fn lifecycle_hook_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LifecycleHookName", value.into());
        self
    }

    /// The lifecycle transition. For Auto Scaling groups, there are two major lifecycle transitions.
    ///
    /// `LifecycleTransition`. Required. Allowed: [`LifecycleTransition`](lifecycle_hook::LifecycleTransition).
    pub fn lifecycle_transition(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LifecycleTransition", value.into());
        self
    }

    /// Additional information that you want to include any time Amazon EC2 Auto Scaling sends a message to the notification target.
    ///
    /// `NotificationMetadata`.
    pub fn notification_metadata(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NotificationMetadata", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the notification target that Amazon EC2 Auto Scaling sends notifications to when an instance is in a wait state for the lifecycle hook. You can specify an Amazon SNS topic or an Amazon SQS queue.
    ///
    /// `NotificationTargetARN`.
    pub fn notification_target_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NotificationTargetARN", value.into());
        self
    }

    /// The ARN of the IAM role that allows the Auto Scaling group to publish to the specified notification target.
    ///
    /// `RoleARN`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleARN", value.into());
        self
    }
}

impl Resource for LifecycleHook {
    const TYPE: &'static str = "AWS::AutoScaling::LifecycleHook";
}

impl Construct for LifecycleHook {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LifecycleHook> for Properties {
    fn from(value: LifecycleHook) -> Self {
        value.0
    }
}

/// The `AWS::AutoScaling::ScalingPolicy` resource specifies an Amazon EC2 Auto Scaling scaling policy so that the Auto Scaling group can scale the number of instances available for your application.
///
/// [`AWS::AutoScaling::ScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html).
///
/// Required: `AutoScalingGroupName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ScalingPolicy(Properties);

impl ScalingPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies how the scaling adjustment is interpreted (for example, an absolute number or a percentage). The valid values are `ChangeInCapacity` , `ExactCapacity` , and `PercentChangeInCapacity` .
    ///
    /// `AdjustmentType`. Allowed: [`AdjustmentType`](scaling_policy::AdjustmentType).
    pub fn adjustment_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AdjustmentType", value.into());
        self
    }

    /// The name of the Auto Scaling group.
    ///
    /// `AutoScalingGroupName`. Required. A change replaces the resource.
    pub fn auto_scaling_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutoScalingGroupName", value.into());
        self
    }

    /// A cooldown period, in seconds, that applies to a specific simple scaling policy. When a cooldown period is specified here, it overrides the default cooldown.
    ///
    /// `Cooldown`.
    pub fn cooldown(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Cooldown", value.into());
        self
    }

    /// \*Not needed if the default instance warmup is defined for the group.\*
    ///
    /// `EstimatedInstanceWarmup`.
    pub fn estimated_instance_warmup(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("EstimatedInstanceWarmup", value.into());
        self
    }

    /// The aggregation type for the CloudWatch metrics. The valid values are `Minimum` , `Maximum` , and `Average` . If the aggregation type is null, the value is treated as `Average` .
    ///
    /// `MetricAggregationType`. Allowed: [`MetricAggregationType`](scaling_policy::MetricAggregationType).
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

    /// One of the following policy types:
    ///
    /// `PolicyType`. Allowed: [`PolicyType`](scaling_policy::PolicyType).
    pub fn policy_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyType", value.into());
        self
    }

    /// A predictive scaling policy. Provides support for predefined and custom metrics.
    ///
    /// `PredictiveScalingConfiguration`.
    pub fn predictive_scaling_configuration(
        mut self,
        value: impl Into<Value<scaling_policy::PredictiveScalingConfiguration>>,
    ) -> Self {
        self.0.set("PredictiveScalingConfiguration", value.into());
        self
    }

    /// The amount by which to scale, based on the specified adjustment type. A positive value adds to the current capacity while a negative number removes from the current capacity. For exact capacity, you must specify a non-negative value.
    ///
    /// `ScalingAdjustment`.
    pub fn scaling_adjustment(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ScalingAdjustment", value.into());
        self
    }

    /// A set of adjustments that enable you to scale based on the size of the alarm breach.
    ///
    /// `StepAdjustments`.
    pub fn step_adjustments(
        mut self,
        value: impl Into<List<scaling_policy::StepAdjustment>>,
    ) -> Self {
        self.0.set("StepAdjustments", value.into());
        self
    }

    /// A target tracking scaling policy. Provides support for predefined or custom metrics.
    ///
    /// `TargetTrackingConfiguration`.
    pub fn target_tracking_configuration(
        mut self,
        value: impl Into<Value<scaling_policy::TargetTrackingConfiguration>>,
    ) -> Self {
        self.0.set("TargetTrackingConfiguration", value.into());
        self
    }
}

impl Resource for ScalingPolicy {
    const TYPE: &'static str = "AWS::AutoScaling::ScalingPolicy";
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

    /// Returns the name of a scaling policy.
    ///
    /// `Fn::GetAtt` of `PolicyName`.
    #[must_use]
    pub fn policy_name(self) -> Value<String> {
        self.attribute("PolicyName")
    }
}

/// The `AWS::AutoScaling::ScheduledAction` resource specifies an Amazon EC2 Auto Scaling scheduled action so that the Auto Scaling group can change the number of instances available for your application in response to predictable load changes.
///
/// [`AWS::AutoScaling::ScheduledAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scheduledaction.html).
///
/// Required: `AutoScalingGroupName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ScheduledAction(Properties);

impl ScheduledAction {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Auto Scaling group.
    ///
    /// `AutoScalingGroupName`. Required. A change replaces the resource.
    pub fn auto_scaling_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutoScalingGroupName", value.into());
        self
    }

    /// The desired capacity is the initial capacity of the Auto Scaling group after the scheduled action runs and the capacity it attempts to maintain. It can scale beyond this capacity if you add more scaling conditions.
    ///
    /// `DesiredCapacity`.
    pub fn desired_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DesiredCapacity", value.into());
        self
    }

    /// The date and time for the recurring schedule to end, in UTC. For example, `"2021-06-01T00:00:00Z"` .
    ///
    /// `EndTime`.
    pub fn end_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndTime", value.into());
        self
    }

    /// The maximum size of the Auto Scaling group.
    ///
    /// `MaxSize`.
    pub fn max_size(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxSize", value.into());
        self
    }

    /// The minimum size of the Auto Scaling group.
    ///
    /// `MinSize`.
    pub fn min_size(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MinSize", value.into());
        self
    }

    /// The recurring schedule for this action. This format consists of five fields separated by white spaces: \[Minute\] \[Hour\] \[Day\_of\_Month\] \[Month\_of\_Year\] \[Day\_of\_Week\]. The value must be in quotes (for example, `"30 0 1 1,6,12 *"` ).
    ///
    /// `Recurrence`.
    pub fn recurrence(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Recurrence", value.into());
        self
    }

    /// The date and time for this action to start, in YYYY-MM-DDThh:mm:ssZ format in UTC/GMT only and in quotes (for example, `"2021-06-01T00:00:00Z"` ).
    ///
    /// `StartTime`.
    pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StartTime", value.into());
        self
    }

    /// Specifies the time zone for a cron expression. If a time zone is not provided, UTC is used by default.
    ///
    /// `TimeZone`.
    pub fn time_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TimeZone", value.into());
        self
    }
}

impl Resource for ScheduledAction {
    const TYPE: &'static str = "AWS::AutoScaling::ScheduledAction";
}

impl Construct for ScheduledAction {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ScheduledAction> for Properties {
    fn from(value: ScheduledAction) -> Self {
        value.0
    }
}

impl Handle<ScheduledAction> {
    /// Returns the name of a scheduled action.
    ///
    /// `Fn::GetAtt` of `ScheduledActionName`.
    #[must_use]
    pub fn scheduled_action_name(self) -> Value<String> {
        self.attribute("ScheduledActionName")
    }
}

/// The `AWS::AutoScaling::WarmPool` resource creates a pool of pre-initialized EC2 instances that sits alongside the Auto Scaling group.
///
/// [`AWS::AutoScaling::WarmPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-warmpool.html).
///
/// Required: `AutoScalingGroupName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WarmPool(Properties);

impl WarmPool {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Auto Scaling group.
    ///
    /// `AutoScalingGroupName`. Required. A change replaces the resource.
    pub fn auto_scaling_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutoScalingGroupName", value.into());
        self
    }

    /// Indicates whether instances in the Auto Scaling group can be returned to the warm pool on scale in. The default is to terminate instances in the Auto Scaling group when the group scales in.
    ///
    /// `InstanceReusePolicy`.
    pub fn instance_reuse_policy(
        mut self,
        value: impl Into<Value<warm_pool::InstanceReusePolicy>>,
    ) -> Self {
        self.0.set("InstanceReusePolicy", value.into());
        self
    }

    /// Specifies the maximum number of instances that are allowed to be in the warm pool or in any state except `Terminated` for the Auto Scaling group. This is an optional property.
    ///
    /// `MaxGroupPreparedCapacity`.
    pub fn max_group_prepared_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxGroupPreparedCapacity", value.into());
        self
    }

    /// Specifies the minimum number of instances to maintain in the warm pool. This helps you to ensure that there is always a certain number of warmed instances available to handle traffic spikes. Defaults to 0 if not specified.
    ///
    /// `MinSize`.
    pub fn min_size(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MinSize", value.into());
        self
    }

    /// Sets the instance state to transition to after the lifecycle actions are complete. Default is `Stopped` .
    ///
    /// `PoolState`. Allowed: [`PoolState`](warm_pool::PoolState).
    pub fn pool_state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PoolState", value.into());
        self
    }
}

impl Resource for WarmPool {
    const TYPE: &'static str = "AWS::AutoScaling::WarmPool";
}

impl Construct for WarmPool {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WarmPool> for Properties {
    fn from(value: WarmPool) -> Self {
        value.0
    }
}

/// Property types and words of [`AutoScalingGroup`].
pub mod auto_scaling_group {
    use crate::{Json, List, Properties, Value};

    /// `AcceleratorCountRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum number of accelerators for an instance type.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AcceleratorCountRequest(Properties);

    impl AcceleratorCountRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum value.
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The minimum value.
        ///
        /// `Min`.
        pub fn min(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Min", value.into());
            self
        }
    }

    impl From<AcceleratorCountRequest> for Json {
        fn from(value: AcceleratorCountRequest) -> Self {
            value.0.into()
        }
    }

    /// `AcceleratorTotalMemoryMiBRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum total memory size for the accelerators for an instance type, in MiB.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AcceleratorTotalMemoryMiBRequest(Properties);

    impl AcceleratorTotalMemoryMiBRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The memory maximum in MiB.
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The memory minimum in MiB.
        ///
        /// `Min`.
        pub fn min(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Min", value.into());
            self
        }
    }

    impl From<AcceleratorTotalMemoryMiBRequest> for Json {
        fn from(value: AcceleratorTotalMemoryMiBRequest) -> Self {
            value.0.into()
        }
    }

    /// `AvailabilityZoneDistribution` is a property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AvailabilityZoneDistribution(Properties);

    impl AvailabilityZoneDistribution {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If launches fail in an Availability Zone, the following strategies are available. The default is `balanced-best-effort` .
        ///
        /// `CapacityDistributionStrategy`. Allowed: [`CapacityDistributionStrategy`].
        pub fn capacity_distribution_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityDistributionStrategy", value.into());
            self
        }
    }

    impl From<AvailabilityZoneDistribution> for Json {
        fn from(value: AvailabilityZoneDistribution) -> Self {
            value.0.into()
        }
    }

    /// Describes an Availability Zone impairment policy.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    ///
    /// Required: `ImpairedZoneHealthCheckBehavior`, `ZonalShiftEnabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AvailabilityZoneImpairmentPolicy(Properties);

    impl AvailabilityZoneImpairmentPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the health check behavior for the impaired Availability Zone in an active zonal shift. If you select `Replace unhealthy` , instances that appear unhealthy will be replaced in all Availability Zones.
        ///
        /// `ImpairedZoneHealthCheckBehavior`. Required. Allowed: [`ImpairedZoneHealthCheckBehavior`].
        pub fn impaired_zone_health_check_behavior(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("ImpairedZoneHealthCheckBehavior", value.into());
            self
        }

        /// If `true` , enable zonal shift for your Auto Scaling group.
        ///
        /// `ZonalShiftEnabled`. Required.
        pub fn zonal_shift_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ZonalShiftEnabled", value.into());
            self
        }
    }

    impl From<AvailabilityZoneImpairmentPolicy> for Json {
        fn from(value: AvailabilityZoneImpairmentPolicy) -> Self {
            value.0.into()
        }
    }

    /// `BaselineEbsBandwidthMbpsRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum baseline bandwidth performance for an instance type, in Mbps.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BaselineEbsBandwidthMbpsRequest(Properties);

    impl BaselineEbsBandwidthMbpsRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum value in Mbps.
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The minimum value in Mbps.
        ///
        /// `Min`.
        pub fn min(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Min", value.into());
            self
        }
    }

    impl From<BaselineEbsBandwidthMbpsRequest> for Json {
        fn from(value: BaselineEbsBandwidthMbpsRequest) -> Self {
            value.0.into()
        }
    }

    /// The baseline performance to consider, using an instance family as a baseline reference. The instance family establishes the lowest acceptable level of performance.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BaselinePerformanceFactorsRequest(Properties);

    impl BaselinePerformanceFactorsRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CPU performance to consider, using an instance family as the baseline reference.
        ///
        /// `Cpu`.
        pub fn cpu(mut self, value: impl Into<Value<CpuPerformanceFactorRequest>>) -> Self {
            self.0.set("Cpu", value.into());
            self
        }
    }

    impl From<BaselinePerformanceFactorsRequest> for Json {
        fn from(value: BaselinePerformanceFactorsRequest) -> Self {
            value.0.into()
        }
    }

    /// Describes the Capacity Reservation preference and targeting options. If you specify `open` or `none` for `CapacityReservationPreference` , do not specify a `CapacityReservationTarget` .
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    ///
    /// Required: `CapacityReservationPreference`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityReservationSpecification(Properties);

    impl CapacityReservationSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The capacity reservation preference. The following options are available:
        ///
        /// `CapacityReservationPreference`. Required. Allowed: [`CapacityReservationPreference`].
        pub fn capacity_reservation_preference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityReservationPreference", value.into());
            self
        }

        /// Describes a target Capacity Reservation or Capacity Reservation resource group.
        ///
        /// `CapacityReservationTarget`.
        pub fn capacity_reservation_target(
            mut self,
            value: impl Into<Value<CapacityReservationTarget>>,
        ) -> Self {
            self.0.set("CapacityReservationTarget", value.into());
            self
        }
    }

    impl From<CapacityReservationSpecification> for Json {
        fn from(value: CapacityReservationSpecification) -> Self {
            value.0.into()
        }
    }

    /// The target for the Capacity Reservation. Specify Capacity Reservations IDs or Capacity Reservation resource group ARNs.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityReservationTarget(Properties);

    impl CapacityReservationTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Capacity Reservation IDs to launch instances into.
        ///
        /// `CapacityReservationIds`.
        pub fn capacity_reservation_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CapacityReservationIds", value.into());
            self
        }

        /// The resource group ARNs of the Capacity Reservation to launch instances into.
        ///
        /// `CapacityReservationResourceGroupArns`.
        pub fn capacity_reservation_resource_group_arns(
            mut self,
            value: impl Into<List<String>>,
        ) -> Self {
            self.0
                .set("CapacityReservationResourceGroupArns", value.into());
            self
        }
    }

    impl From<CapacityReservationTarget> for Json {
        fn from(value: CapacityReservationTarget) -> Self {
            value.0.into()
        }
    }

    /// The CPU performance to consider, using an instance family as the baseline reference.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CpuPerformanceFactorRequest(Properties);

    impl CpuPerformanceFactorRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify an instance family to use as the baseline reference for CPU performance.
        ///
        /// `References`.
        pub fn references(
            mut self,
            value: impl Into<List<PerformanceFactorReferenceRequest>>,
        ) -> Self {
            self.0.set("References", value.into());
            self
        }
    }

    impl From<CpuPerformanceFactorRequest> for Json {
        fn from(value: CpuPerformanceFactorRequest) -> Self {
            value.0.into()
        }
    }

    /// Use this structure to specify the capacity types that Amazon EC2 Auto Scaling prioritizes when it launches instances.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    ///
    /// Required: `TargetCapacityTypes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DistributionSegment(Properties);

    impl DistributionSegment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The capacity types to prioritize, in order.
        ///
        /// `TargetCapacityTypes`. Required. Allowed: [`TargetCapacityTypes`].
        pub fn target_capacity_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TargetCapacityTypes", value.into());
            self
        }
    }

    impl From<DistributionSegment> for Json {
        fn from(value: DistributionSegment) -> Self {
            value.0.into()
        }
    }

    /// The instance lifecycle policy for the Auto Scaling group. This policy controls instance behavior when an instance transitions through its lifecycle states.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceLifecyclePolicy(Properties);

    impl InstanceLifecyclePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the conditions that trigger instance retention behavior. These triggers determine when instances should move to a `Retained` state instead of automatic termination.
        ///
        /// `RetentionTriggers`.
        pub fn retention_triggers(mut self, value: impl Into<Value<RetentionTriggers>>) -> Self {
            self.0.set("RetentionTriggers", value.into());
            self
        }
    }

    impl From<InstanceLifecyclePolicy> for Json {
        fn from(value: InstanceLifecyclePolicy) -> Self {
            value.0.into()
        }
    }

    /// `InstanceMaintenancePolicy` is a property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceMaintenancePolicy(Properties);

    impl InstanceMaintenancePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the upper threshold as a percentage of the desired capacity of the Auto Scaling group.
        ///
        /// `MaxHealthyPercentage`.
        pub fn max_healthy_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxHealthyPercentage", value.into());
            self
        }

        /// Specifies the lower threshold as a percentage of the desired capacity of the Auto Scaling group.
        ///
        /// `MinHealthyPercentage`.
        pub fn min_healthy_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinHealthyPercentage", value.into());
            self
        }
    }

    impl From<InstanceMaintenancePolicy> for Json {
        fn from(value: InstanceMaintenancePolicy) -> Self {
            value.0.into()
        }
    }

    /// The attributes for the instance types for a mixed instances policy. Amazon EC2 Auto Scaling uses your specified requirements to identify instance types.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    ///
    /// Required: `MemoryMiB`, `VCpuCount`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceRequirements(Properties);

    impl InstanceRequirements {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) for an instance type.
        ///
        /// `AcceleratorCount`.
        pub fn accelerator_count(
            mut self,
            value: impl Into<Value<AcceleratorCountRequest>>,
        ) -> Self {
            self.0.set("AcceleratorCount", value.into());
            self
        }

        /// Indicates whether instance types must have accelerators by specific manufacturers.
        ///
        /// `AcceleratorManufacturers`. Allowed: [`AcceleratorManufacturers`].
        pub fn accelerator_manufacturers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AcceleratorManufacturers", value.into());
            self
        }

        /// Lists the accelerators that must be on an instance type.
        ///
        /// `AcceleratorNames`. Allowed: [`AcceleratorNames`].
        pub fn accelerator_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AcceleratorNames", value.into());
            self
        }

        /// The minimum and maximum total memory size for the accelerators on an instance type, in MiB.
        ///
        /// `AcceleratorTotalMemoryMiB`.
        pub fn accelerator_total_memory_mi_b(
            mut self,
            value: impl Into<Value<AcceleratorTotalMemoryMiBRequest>>,
        ) -> Self {
            self.0.set("AcceleratorTotalMemoryMiB", value.into());
            self
        }

        /// Lists the accelerator types that must be on an instance type.
        ///
        /// `AcceleratorTypes`. Allowed: [`AcceleratorTypes`].
        pub fn accelerator_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AcceleratorTypes", value.into());
            self
        }

        /// The instance types to apply your specified attributes against. All other instance types are ignored, even if they match your specified attributes.
        ///
        /// `AllowedInstanceTypes`.
        pub fn allowed_instance_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedInstanceTypes", value.into());
            self
        }

        /// Indicates whether bare metal instance types are included, excluded, or required.
        ///
        /// `BareMetal`. Allowed: [`BareMetal`].
        pub fn bare_metal(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BareMetal", value.into());
            self
        }

        /// The minimum and maximum baseline bandwidth performance for an instance type, in Mbps.
        ///
        /// `BaselineEbsBandwidthMbps`.
        pub fn baseline_ebs_bandwidth_mbps(
            mut self,
            value: impl Into<Value<BaselineEbsBandwidthMbpsRequest>>,
        ) -> Self {
            self.0.set("BaselineEbsBandwidthMbps", value.into());
            self
        }

        /// The baseline performance factors for the instance requirements.
        ///
        /// `BaselinePerformanceFactors`.
        pub fn baseline_performance_factors(
            mut self,
            value: impl Into<Value<BaselinePerformanceFactorsRequest>>,
        ) -> Self {
            self.0.set("BaselinePerformanceFactors", value.into());
            self
        }

        /// Indicates whether burstable performance instance types are included, excluded, or required.
        ///
        /// `BurstablePerformance`. Allowed: [`BurstablePerformance`].
        pub fn burstable_performance(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BurstablePerformance", value.into());
            self
        }

        /// Lists which specific CPU manufacturers to include.
        ///
        /// `CpuManufacturers`. Allowed: [`CpuManufacturers`].
        pub fn cpu_manufacturers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CpuManufacturers", value.into());
            self
        }

        /// The instance types to exclude. You can use strings with one or more wild cards, represented by an asterisk ( `*` ), to exclude an instance family, type, size, or generation.
        ///
        /// `ExcludedInstanceTypes`.
        pub fn excluded_instance_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludedInstanceTypes", value.into());
            self
        }

        /// Indicates whether current or previous generation instance types are included.
        ///
        /// `InstanceGenerations`. Allowed: [`InstanceGenerations`].
        pub fn instance_generations(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InstanceGenerations", value.into());
            self
        }

        /// Indicates whether instance types with instance store volumes are included, excluded, or required.
        ///
        /// `LocalStorage`. Allowed: [`LocalStorage`].
        pub fn local_storage(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalStorage", value.into());
            self
        }

        /// Indicates the type of local storage that is required.
        ///
        /// `LocalStorageTypes`. Allowed: [`LocalStorageTypes`].
        pub fn local_storage_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LocalStorageTypes", value.into());
            self
        }

        /// \[Price protection\] The price protection threshold for Spot Instances, as a percentage of an identified On-Demand price.
        ///
        /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`.
        pub fn max_spot_price_as_percentage_of_optimal_on_demand_price(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0.set(
                "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
                value.into(),
            );
            self
        }

        /// The minimum and maximum amount of memory per vCPU for an instance type, in GiB.
        ///
        /// `MemoryGiBPerVCpu`.
        pub fn memory_gi_b_per_v_cpu(
            mut self,
            value: impl Into<Value<MemoryGiBPerVCpuRequest>>,
        ) -> Self {
            self.0.set("MemoryGiBPerVCpu", value.into());
            self
        }

        /// The minimum and maximum instance memory size for an instance type, in MiB.
        ///
        /// `MemoryMiB`. Required.
        pub fn memory_mi_b(mut self, value: impl Into<Value<MemoryMiBRequest>>) -> Self {
            self.0.set("MemoryMiB", value.into());
            self
        }

        /// The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps).
        ///
        /// `NetworkBandwidthGbps`.
        pub fn network_bandwidth_gbps(
            mut self,
            value: impl Into<Value<NetworkBandwidthGbpsRequest>>,
        ) -> Self {
            self.0.set("NetworkBandwidthGbps", value.into());
            self
        }

        /// The minimum and maximum number of network interfaces for an instance type.
        ///
        /// `NetworkInterfaceCount`.
        pub fn network_interface_count(
            mut self,
            value: impl Into<Value<NetworkInterfaceCountRequest>>,
        ) -> Self {
            self.0.set("NetworkInterfaceCount", value.into());
            self
        }

        /// \[Price protection\] The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand price.
        ///
        /// `OnDemandMaxPricePercentageOverLowestPrice`.
        pub fn on_demand_max_price_percentage_over_lowest_price(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("OnDemandMaxPricePercentageOverLowestPrice", value.into());
            self
        }

        /// Indicates whether instance types must provide On-Demand Instance hibernation support.
        ///
        /// `RequireHibernateSupport`.
        pub fn require_hibernate_support(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RequireHibernateSupport", value.into());
            self
        }

        /// \[Price protection\] The price protection threshold for Spot Instances, as a percentage higher than an identified Spot price.
        ///
        /// `SpotMaxPricePercentageOverLowestPrice`.
        pub fn spot_max_price_percentage_over_lowest_price(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("SpotMaxPricePercentageOverLowestPrice", value.into());
            self
        }

        /// The minimum and maximum total local storage size for an instance type, in GB.
        ///
        /// `TotalLocalStorageGB`.
        pub fn total_local_storage_gb(
            mut self,
            value: impl Into<Value<TotalLocalStorageGBRequest>>,
        ) -> Self {
            self.0.set("TotalLocalStorageGB", value.into());
            self
        }

        /// The minimum and maximum number of vCPUs for an instance type.
        ///
        /// `VCpuCount`. Required.
        pub fn v_cpu_count(mut self, value: impl Into<Value<VCpuCountRequest>>) -> Self {
            self.0.set("VCpuCount", value.into());
            self
        }
    }

    impl From<InstanceRequirements> for Json {
        fn from(value: InstanceRequirements) -> Self {
            value.0.into()
        }
    }

    /// Use this structure to specify the distribution of On-Demand Instances and Spot Instances and the allocation strategies used to fulfill On-Demand and Spot capacities for a mixed instances policy.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstancesDistribution(Properties);

    impl InstancesDistribution {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Distribution Segments configuration. Each segment contains an ordered list of capacity types to prioritize.
        ///
        /// `DistributionSegments`.
        pub fn distribution_segments(
            mut self,
            value: impl Into<List<DistributionSegment>>,
        ) -> Self {
            self.0.set("DistributionSegments", value.into());
            self
        }

        /// The allocation strategy to apply to your On-Demand Instances when they are launched. Possible instance types are determined by the launch template overrides that you specify.
        ///
        /// `OnDemandAllocationStrategy`.
        pub fn on_demand_allocation_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OnDemandAllocationStrategy", value.into());
            self
        }

        /// The minimum amount of the Auto Scaling group's capacity that must be fulfilled by On-Demand Instances. This base portion is launched first as your group scales.
        ///
        /// `OnDemandBaseCapacity`.
        pub fn on_demand_base_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("OnDemandBaseCapacity", value.into());
            self
        }

        /// Controls the percentages of On-Demand Instances and Spot Instances for your additional capacity beyond `OnDemandBaseCapacity` . Expressed as a number (for example, 20 specifies 20% On-Demand Instances, 80% Spot Instances).
        ///
        /// `OnDemandPercentageAboveBaseCapacity`.
        pub fn on_demand_percentage_above_base_capacity(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("OnDemandPercentageAboveBaseCapacity", value.into());
            self
        }

        /// The allocation strategy to apply to your Spot Instances when they are launched. Possible instance types are determined by the launch template overrides that you specify.
        ///
        /// `SpotAllocationStrategy`.
        pub fn spot_allocation_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SpotAllocationStrategy", value.into());
            self
        }

        /// The number of Spot Instance pools across which to allocate your Spot Instances. The Spot pools are determined from the different instance types in the overrides. Valid only when the `SpotAllocationStrategy` is `lowest-price` .
        ///
        /// `SpotInstancePools`.
        pub fn spot_instance_pools(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SpotInstancePools", value.into());
            self
        }

        /// The maximum price per unit hour that you are willing to pay for a Spot Instance. If your maximum price is lower than the Spot price for the instance types that you selected, your Spot Instances are not launched.
        ///
        /// `SpotMaxPrice`.
        pub fn spot_max_price(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SpotMaxPrice", value.into());
            self
        }
    }

    impl From<InstancesDistribution> for Json {
        fn from(value: InstancesDistribution) -> Self {
            value.0.into()
        }
    }

    /// Use this structure to specify the launch templates and instance types (overrides) for a mixed instances policy.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    ///
    /// Required: `LaunchTemplateSpecification`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LaunchTemplate(Properties);

    impl LaunchTemplate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The launch template.
        ///
        /// `LaunchTemplateSpecification`. Required.
        pub fn launch_template_specification(
            mut self,
            value: impl Into<Value<LaunchTemplateSpecification>>,
        ) -> Self {
            self.0.set("LaunchTemplateSpecification", value.into());
            self
        }

        /// Any properties that you specify override the same properties in the launch template.
        ///
        /// `Overrides`.
        pub fn overrides(mut self, value: impl Into<List<LaunchTemplateOverrides>>) -> Self {
            self.0.set("Overrides", value.into());
            self
        }
    }

    impl From<LaunchTemplate> for Json {
        fn from(value: LaunchTemplate) -> Self {
            value.0.into()
        }
    }

    /// Use this structure to let Amazon EC2 Auto Scaling do the following when the Auto Scaling group has a mixed instances policy:
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LaunchTemplateOverrides(Properties);

    impl LaunchTemplateOverrides {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the Amazon Machine Image (AMI) to use for instances launched with this override. When using Instance Refresh with `ReplaceRootVolume` strategy, this specifies the AMI for root volume replacement operations.
        ///
        /// `ImageId`.
        pub fn image_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageId", value.into());
            self
        }

        /// The instance requirements. Amazon EC2 Auto Scaling uses your specified requirements to identify instance types. Then, it uses your On-Demand and Spot allocation strategies to launch instances from these instance types.
        ///
        /// `InstanceRequirements`.
        pub fn instance_requirements(
            mut self,
            value: impl Into<Value<InstanceRequirements>>,
        ) -> Self {
            self.0.set("InstanceRequirements", value.into());
            self
        }

        /// The instance type, such as `m3.xlarge` . You must specify an instance type that is supported in your requested Region and Availability Zones.
        ///
        /// `InstanceType`.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// Provides a launch template for the specified instance type or set of instance requirements. For example, some instance types might require a launch template with a different AMI.
        ///
        /// `LaunchTemplateSpecification`.
        pub fn launch_template_specification(
            mut self,
            value: impl Into<Value<LaunchTemplateSpecification>>,
        ) -> Self {
            self.0.set("LaunchTemplateSpecification", value.into());
            self
        }

        /// If you provide a list of instance types to use, you can specify the number of capacity units provided by each instance type in terms of virtual CPUs, memory, storage, throughput, or other relative performance characteristic.
        ///
        /// `WeightedCapacity`.
        pub fn weighted_capacity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WeightedCapacity", value.into());
            self
        }
    }

    impl From<LaunchTemplateOverrides> for Json {
        fn from(value: LaunchTemplateOverrides) -> Self {
            value.0.into()
        }
    }

    /// Specifies a launch template to use when provisioning EC2 instances for an Auto Scaling group.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    ///
    /// Required: `Version`.
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

        /// The version number of the launch template.
        ///
        /// `Version`. Required.
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

    /// `LifecycleHookSpecification` specifies a lifecycle hook for the `LifecycleHookSpecificationList` property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    ///
    /// Required: `LifecycleHookName`, `LifecycleTransition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LifecycleHookSpecification(Properties);

    impl LifecycleHookSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action the Auto Scaling group takes when the lifecycle hook timeout elapses or if an unexpected failure occurs. The default value is `ABANDON` .
        ///
        /// `DefaultResult`.
        pub fn default_result(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultResult", value.into());
            self
        }

        /// The maximum time, in seconds, that can elapse before the lifecycle hook times out. The range is from `30` to `7200` seconds. The default value is `3600` seconds (1 hour).
        ///
        /// `HeartbeatTimeout`.
        pub fn heartbeat_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HeartbeatTimeout", value.into());
            self
        }

        /// The name of the lifecycle hook.
        ///
        /// `LifecycleHookName`. Required.
        pub fn lifecycle_hook_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LifecycleHookName", value.into());
            self
        }

        /// The lifecycle transition. For Auto Scaling groups, there are two major lifecycle transitions.
        ///
        /// `LifecycleTransition`. Required.
        pub fn lifecycle_transition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LifecycleTransition", value.into());
            self
        }

        /// Additional information that you want to include any time Amazon EC2 Auto Scaling sends a message to the notification target.
        ///
        /// `NotificationMetadata`.
        pub fn notification_metadata(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NotificationMetadata", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the notification target that Amazon EC2 Auto Scaling sends notifications to when an instance is in a wait state for the lifecycle hook. You can specify an Amazon SNS topic or an Amazon SQS queue.
        ///
        /// `NotificationTargetARN`.
        pub fn notification_target_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NotificationTargetARN", value.into());
            self
        }

        /// The ARN of the IAM role that allows the Auto Scaling group to publish to the specified notification target.
        ///
        /// `RoleARN`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleARN", value.into());
            self
        }
    }

    impl From<LifecycleHookSpecification> for Json {
        fn from(value: LifecycleHookSpecification) -> Self {
            value.0.into()
        }
    }

    /// `MemoryGiBPerVCpuRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum amount of memory per vCPU for an instance type, in GiB.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MemoryGiBPerVCpuRequest(Properties);

    impl MemoryGiBPerVCpuRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The memory maximum in GiB.
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The memory minimum in GiB.
        ///
        /// `Min`.
        pub fn min(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Min", value.into());
            self
        }
    }

    impl From<MemoryGiBPerVCpuRequest> for Json {
        fn from(value: MemoryGiBPerVCpuRequest) -> Self {
            value.0.into()
        }
    }

    /// `MemoryMiBRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum instance memory size for an instance type, in MiB.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MemoryMiBRequest(Properties);

    impl MemoryMiBRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The memory maximum in MiB.
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The memory minimum in MiB.
        ///
        /// `Min`.
        pub fn min(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Min", value.into());
            self
        }
    }

    impl From<MemoryMiBRequest> for Json {
        fn from(value: MemoryMiBRequest) -> Self {
            value.0.into()
        }
    }

    /// `MetricsCollection` is a property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource that describes the group metrics that an Amazon EC2 Auto Scaling group sends to Amazon CloudWatch.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    ///
    /// Required: `Granularity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricsCollection(Properties);

    impl MetricsCollection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The frequency at which Amazon EC2 Auto Scaling sends aggregated data to CloudWatch. The only valid value is `1Minute` .
        ///
        /// `Granularity`. Required.
        pub fn granularity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Granularity", value.into());
            self
        }

        /// Identifies the metrics to enable.
        ///
        /// `Metrics`.
        pub fn metrics(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Metrics", value.into());
            self
        }
    }

    impl From<MetricsCollection> for Json {
        fn from(value: MetricsCollection) -> Self {
            value.0.into()
        }
    }

    /// Use this structure to launch multiple instance types and On-Demand Instances and Spot Instances within a single Auto Scaling group.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    ///
    /// Required: `LaunchTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MixedInstancesPolicy(Properties);

    impl MixedInstancesPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The instances distribution.
        ///
        /// `InstancesDistribution`.
        pub fn instances_distribution(
            mut self,
            value: impl Into<Value<InstancesDistribution>>,
        ) -> Self {
            self.0.set("InstancesDistribution", value.into());
            self
        }

        /// One or more launch templates and the instance types (overrides) that are used to launch EC2 instances to fulfill On-Demand and Spot capacities.
        ///
        /// `LaunchTemplate`. Required.
        pub fn launch_template(mut self, value: impl Into<Value<LaunchTemplate>>) -> Self {
            self.0.set("LaunchTemplate", value.into());
            self
        }
    }

    impl From<MixedInstancesPolicy> for Json {
        fn from(value: MixedInstancesPolicy) -> Self {
            value.0.into()
        }
    }

    /// `NetworkBandwidthGbpsRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum network bandwidth for an instance type, in Gbps.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkBandwidthGbpsRequest(Properties);

    impl NetworkBandwidthGbpsRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum amount of network bandwidth, in gigabits per second (Gbps).
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The minimum amount of network bandwidth, in gigabits per second (Gbps).
        ///
        /// `Min`.
        pub fn min(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Min", value.into());
            self
        }
    }

    impl From<NetworkBandwidthGbpsRequest> for Json {
        fn from(value: NetworkBandwidthGbpsRequest) -> Self {
            value.0.into()
        }
    }

    /// `NetworkInterfaceCountRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum number of network interfaces for an instance type.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkInterfaceCountRequest(Properties);

    impl NetworkInterfaceCountRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of network interfaces.
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The minimum number of network interfaces.
        ///
        /// `Min`.
        pub fn min(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Min", value.into());
            self
        }
    }

    impl From<NetworkInterfaceCountRequest> for Json {
        fn from(value: NetworkInterfaceCountRequest) -> Self {
            value.0.into()
        }
    }

    /// A structure that specifies an Amazon SNS notification configuration for the `NotificationConfigurations` property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    ///
    /// Required: `TopicARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationConfiguration(Properties);

    impl NotificationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of event types that send a notification. Event types can include any of the following types.
        ///
        /// `NotificationTypes`.
        pub fn notification_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NotificationTypes", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon SNS topic.
        ///
        /// `TopicARN`. Required.
        pub fn topic_arn(mut self, value: impl Into<Json>) -> Self {
            self.0.set("TopicARN", value.into());
            self
        }
    }

    impl From<NotificationConfiguration> for Json {
        fn from(value: NotificationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specify an instance family to use as the baseline reference for CPU performance.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PerformanceFactorReferenceRequest(Properties);

    impl PerformanceFactorReferenceRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The instance family to use as a baseline reference.
        ///
        /// `InstanceFamily`.
        pub fn instance_family(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceFamily", value.into());
            self
        }
    }

    impl From<PerformanceFactorReferenceRequest> for Json {
        fn from(value: PerformanceFactorReferenceRequest) -> Self {
            value.0.into()
        }
    }

    /// Defines the specific triggers that cause instances to be retained in a Retained state rather than terminated. Each trigger corresponds to a different failure scenario during the instance lifecycle.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetentionTriggers(Properties);

    impl RetentionTriggers {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the action when a termination lifecycle hook is abandoned due to failure, timeout, or explicit abandonment (calling CompleteLifecycleAction).
        ///
        /// `TerminateHookAbandon`. Allowed: [`TerminateHookAbandon`].
        pub fn terminate_hook_abandon(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TerminateHookAbandon", value.into());
            self
        }
    }

    impl From<RetentionTriggers> for Json {
        fn from(value: RetentionTriggers) -> Self {
            value.0.into()
        }
    }

    /// A structure that specifies a tag for the `Tags` property of [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    ///
    /// Required: `Key`, `PropagateAtLaunch`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagProperty(Properties);

    impl TagProperty {
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

        /// Set to `true` if you want CloudFormation to copy the tag to EC2 instances that are launched as part of the Auto Scaling group.
        ///
        /// `PropagateAtLaunch`. Required.
        pub fn propagate_at_launch(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PropagateAtLaunch", value.into());
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

    impl From<TagProperty> for Json {
        fn from(value: TagProperty) -> Self {
            value.0.into()
        }
    }

    /// `TotalLocalStorageGBRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum total local storage size for an instance type, in GB.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TotalLocalStorageGBRequest(Properties);

    impl TotalLocalStorageGBRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The storage maximum in GB.
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The storage minimum in GB.
        ///
        /// `Min`.
        pub fn min(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Min", value.into());
            self
        }
    }

    impl From<TotalLocalStorageGBRequest> for Json {
        fn from(value: TotalLocalStorageGBRequest) -> Self {
            value.0.into()
        }
    }

    /// Identifying information for a traffic source.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    ///
    /// Required: `Identifier`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrafficSourceIdentifier(Properties);

    impl TrafficSourceIdentifier {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Identifies the traffic source.
        ///
        /// `Identifier`. Required.
        pub fn identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Identifier", value.into());
            self
        }

        /// Provides additional context for the value of `Identifier` .
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<TrafficSourceIdentifier> for Json {
        fn from(value: TrafficSourceIdentifier) -> Self {
            value.0.into()
        }
    }

    /// `VCpuCountRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum number of vCPUs for an instance type.
    ///
    /// A property type of `AWS::AutoScaling::AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VCpuCountRequest(Properties);

    impl VCpuCountRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of vCPUs.
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The minimum number of vCPUs.
        ///
        /// `Min`.
        pub fn min(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Min", value.into());
            self
        }
    }

    impl From<VCpuCountRequest> for Json {
        fn from(value: VCpuCountRequest) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DeletionProtection`.
        pub enum DeletionProtection {
            None = "none",
            PreventAllDeletion = "prevent-all-deletion",
            PreventForceDeletion = "prevent-force-deletion",
        }

        /// Words for `CapacityDistributionStrategy`.
        pub enum CapacityDistributionStrategy {
            BalancedBestEffort = "balanced-best-effort",
            BalancedOnly = "balanced-only",
            ReservationsThenBalanced = "reservations-then-balanced",
        }

        /// Words for `ImpairedZoneHealthCheckBehavior`.
        pub enum ImpairedZoneHealthCheckBehavior {
            IgnoreUnhealthy = "IgnoreUnhealthy",
            ReplaceUnhealthy = "ReplaceUnhealthy",
        }

        /// Words for `CapacityReservationPreference`.
        pub enum CapacityReservationPreference {
            CapacityReservationsFirst = "capacity-reservations-first",
            CapacityReservationsOnly = "capacity-reservations-only",
            Default = "default",
            None = "none",
        }

        /// Words for `TargetCapacityTypes`.
        pub enum TargetCapacityTypes {
            OnDemandCapacityReservation = "on-demand-capacity-reservation",
            CapacityBlock = "capacity-block",
            InterruptibleCapacityReservation = "interruptible-capacity-reservation",
            OnDemand = "on-demand",
        }

        /// Words for `AcceleratorManufacturers`.
        pub enum AcceleratorManufacturers {
            AmazonWebServices = "amazon-web-services",
            Amd = "amd",
            Nvidia = "nvidia",
            Xilinx = "xilinx",
        }

        /// Words for `AcceleratorNames`.
        pub enum AcceleratorNames {
            A100 = "a100",
            K80 = "k80",
            M60 = "m60",
            RadeonProV520 = "radeon-pro-v520",
            T4 = "t4",
            V100 = "v100",
            Vu9p = "vu9p",
        }

        /// Words for `AcceleratorTypes`.
        pub enum AcceleratorTypes {
            Fpga = "fpga",
            Gpu = "gpu",
            Inference = "inference",
        }

        /// Words for `BareMetal`.
        pub enum BareMetal {
            Excluded = "excluded",
            Included = "included",
            Required = "required",
        }

        /// Words for `BurstablePerformance`.
        pub enum BurstablePerformance {
            Excluded = "excluded",
            Included = "included",
            Required = "required",
        }

        /// Words for `CpuManufacturers`.
        pub enum CpuManufacturers {
            AmazonWebServices = "amazon-web-services",
            Amd = "amd",
            Apple = "apple",
            Intel = "intel",
        }

        /// Words for `InstanceGenerations`.
        pub enum InstanceGenerations {
            Current = "current",
            Previous = "previous",
        }

        /// Words for `LocalStorage`.
        pub enum LocalStorage {
            Excluded = "excluded",
            Included = "included",
            Required = "required",
        }

        /// Words for `LocalStorageTypes`.
        pub enum LocalStorageTypes {
            Hdd = "hdd",
            Ssd = "ssd",
        }

        /// Words for `TerminateHookAbandon`.
        pub enum TerminateHookAbandon {
            Retain = "retain",
            Terminate = "terminate",
        }
    }
}

/// Property types and words of [`LaunchConfiguration`].
pub mod launch_configuration {
    use crate::{Json, Properties, Value};

    /// `BlockDevice` is a property of the `EBS` property of the [AWS::AutoScaling::LaunchConfiguration BlockDeviceMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-launchconfiguration-blockdevicemapping.html) property type that describes an Amazon EBS volume.
    ///
    /// A property type of `AWS::AutoScaling::LaunchConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BlockDevice(Properties);

    impl BlockDevice {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the volume is deleted on instance termination. For Amazon EC2 Auto Scaling, the default value is `true` .
        ///
        /// `DeleteOnTermination`.
        pub fn delete_on_termination(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DeleteOnTermination", value.into());
            self
        }

        /// Specifies whether the volume should be encrypted. Encrypted EBS volumes can only be attached to instances that support Amazon EBS encryption.
        ///
        /// `Encrypted`.
        pub fn encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Encrypted", value.into());
            self
        }

        /// The number of input/output (I/O) operations per second (IOPS) to provision for the volume. For `gp3` and `io1` volumes, this represents the number of IOPS that are provisioned for the volume.
        ///
        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// The snapshot ID of the volume to use.
        ///
        /// `SnapshotId`.
        pub fn snapshot_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnapshotId", value.into());
            self
        }

        /// The throughput (MiBps) to provision for a `gp3` volume.
        ///
        /// `Throughput`.
        pub fn throughput(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Throughput", value.into());
            self
        }

        /// The volume size, in GiBs. The following are the supported volumes sizes for each volume type:
        ///
        /// `VolumeSize`.
        pub fn volume_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSize", value.into());
            self
        }

        /// The volume type. For more information, see [Amazon EBS volume types](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html) in the \*Amazon EBS User Guide\* .
        ///
        /// `VolumeType`.
        pub fn volume_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeType", value.into());
            self
        }
    }

    impl From<BlockDevice> for Json {
        fn from(value: BlockDevice) -> Self {
            value.0.into()
        }
    }

    /// `BlockDeviceMapping` specifies a block device mapping for the `BlockDeviceMappings` property of the [AWS::AutoScaling::LaunchConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-launchconfiguration.html) resource.
    ///
    /// A property type of `AWS::AutoScaling::LaunchConfiguration`.
    ///
    /// Required: `DeviceName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BlockDeviceMapping(Properties);

    impl BlockDeviceMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The device name assigned to the volume (for example, `/dev/sdh` or `xvdh` ).
        ///
        /// `DeviceName`. Required.
        pub fn device_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceName", value.into());
            self
        }

        /// Information to attach an EBS volume to an instance at launch.
        ///
        /// `Ebs`.
        pub fn ebs(mut self, value: impl Into<Value<BlockDevice>>) -> Self {
            self.0.set("Ebs", value.into());
            self
        }

        /// Setting this value to `true` prevents a volume that is included in the block device mapping of the AMI from being mapped to the specified device name at launch.
        ///
        /// `NoDevice`.
        pub fn no_device(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("NoDevice", value.into());
            self
        }

        /// The name of the instance store volume (virtual device) to attach to an instance at launch. The name must be in the form ephemeral \*X\* where \*X\* is a number starting from zero (0), for example, `ephemeral0` .
        ///
        /// `VirtualName`.
        pub fn virtual_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VirtualName", value.into());
            self
        }
    }

    impl From<BlockDeviceMapping> for Json {
        fn from(value: BlockDeviceMapping) -> Self {
            value.0.into()
        }
    }

    /// `MetadataOptions` is a property of [AWS::AutoScaling::LaunchConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-launchconfiguration.html) that describes metadata options for the instances.
    ///
    /// A property type of `AWS::AutoScaling::LaunchConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetadataOptions(Properties);

    impl MetadataOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This parameter enables or disables the HTTP metadata endpoint on your instances. If the parameter is not specified, the default state is `enabled` .
        ///
        /// `HttpEndpoint`. Allowed: [`HttpEndpoint`].
        pub fn http_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpEndpoint", value.into());
            self
        }

        /// The desired HTTP PUT response hop limit for instance metadata requests. The larger the number, the further instance metadata requests can travel.
        ///
        /// `HttpPutResponseHopLimit`.
        pub fn http_put_response_hop_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HttpPutResponseHopLimit", value.into());
            self
        }

        /// The state of token usage for your instance metadata requests. If the parameter is not specified in the request, the default state is `optional` .
        ///
        /// `HttpTokens`. Allowed: [`HttpTokens`].
        pub fn http_tokens(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpTokens", value.into());
            self
        }
    }

    impl From<MetadataOptions> for Json {
        fn from(value: MetadataOptions) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `HttpEndpoint`.
        pub enum HttpEndpoint {
            Disabled = "disabled",
            Enabled = "enabled",
        }

        /// Words for `HttpTokens`.
        pub enum HttpTokens {
            Optional = "optional",
            Required = "required",
        }
    }
}

/// Words of [`LifecycleHook`].
pub mod lifecycle_hook {
    words! {
        /// Words for `DefaultResult`.
        pub enum DefaultResult {
            Abandon = "ABANDON",
            Continue = "CONTINUE",
        }

        /// Words for `LifecycleTransition`.
        pub enum LifecycleTransition {
            AutoscalingEc2InstanceLaunching = "autoscaling:EC2_INSTANCE_LAUNCHING",
            AutoscalingEc2InstanceTerminating = "autoscaling:EC2_INSTANCE_TERMINATING",
        }
    }
}

/// Property types and words of [`ScalingPolicy`].
pub mod scaling_policy {
    use crate::{Json, List, Properties, Value};

    /// Contains customized metric specification information for a target tracking scaling policy for Amazon EC2 Auto Scaling.
    ///
    /// A property type of `AWS::AutoScaling::ScalingPolicy`.
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

        /// The period of the metric in seconds. The default value is 60. Accepted values are 10, 30, and 60. For high resolution metric, set the value to less than 60.
        ///
        /// `Period`.
        pub fn period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Period", value.into());
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

    /// Represents a specific metric.
    ///
    /// A property type of `AWS::AutoScaling::ScalingPolicy`.
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
    }

    impl From<Metric> for Json {
        fn from(value: Metric) -> Self {
            value.0.into()
        }
    }

    /// The metric data to return. Also defines whether this call is returning data for one metric only, or whether it is performing a math expression on the values of returned metric statistics to create a new time series.
    ///
    /// A property type of `AWS::AutoScaling::ScalingPolicy`.
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

        /// The math expression to perform on the returned data, if this object is performing a math expression.
        ///
        /// `Expression`.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// A short name that identifies the object's results in the response. This name must be unique among all `MetricDataQuery` objects specified for a single scaling policy.
        ///
        /// `Id`. Required.
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
        pub fn metric_stat(mut self, value: impl Into<Value<MetricStat>>) -> Self {
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

    impl From<MetricDataQuery> for Json {
        fn from(value: MetricDataQuery) -> Self {
            value.0.into()
        }
    }

    /// `MetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the `Dimensions` property of the [AWS::AutoScaling::ScalingPolicy CustomizedMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-customizedmetricspecification.html) property type.
    ///
    /// A property type of `AWS::AutoScaling::ScalingPolicy`.
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

    /// `MetricStat` is a property of the [AWS::AutoScaling::ScalingPolicy MetricDataQuery](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-metricdataquery.html) property type.
    ///
    /// A property type of `AWS::AutoScaling::ScalingPolicy`.
    ///
    /// Required: `Metric`, `Stat`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricStat(Properties);

    impl MetricStat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CloudWatch metric to return, including the metric name, namespace, and dimensions.
        ///
        /// `Metric`. Required.
        pub fn metric(mut self, value: impl Into<Value<Metric>>) -> Self {
            self.0.set("Metric", value.into());
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

    /// Contains predefined metric specification information for a target tracking scaling policy for Amazon EC2 Auto Scaling.
    ///
    /// A property type of `AWS::AutoScaling::ScalingPolicy`.
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

        /// The metric type. The following predefined metrics are available:
        ///
        /// `PredefinedMetricType`. Required. Allowed: [`PredefinedMetricType`].
        pub fn predefined_metric_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PredefinedMetricType", value.into());
            self
        }

        /// A label that uniquely identifies a specific Application Load Balancer target group from which to determine the average request count served by your Auto Scaling group.
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

    /// `PredictiveScalingConfiguration` is a property of the [AWS::AutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-scalingpolicy.html) resource that specifies a predictive scaling policy for Amazon EC2 Auto Scaling.
    ///
    /// A property type of `AWS::AutoScaling::ScalingPolicy`.
    ///
    /// Required: `MetricSpecifications`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PredictiveScalingConfiguration(Properties);

    impl PredictiveScalingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum capacity of the Auto Scaling group. Defaults to `HonorMaxCapacity` if not specified.
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

        /// The amount of time, in seconds, by which the instance launch time can be advanced. For example, the forecast says to add capacity at 10:00 AM, and you choose to pre-launch instances by 5 minutes.
        ///
        /// `SchedulingBufferTime`.
        pub fn scheduling_buffer_time(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SchedulingBufferTime", value.into());
            self
        }
    }

    impl From<PredictiveScalingConfiguration> for Json {
        fn from(value: PredictiveScalingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains capacity metric information for the `CustomizedCapacityMetricSpecification` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html) property type.
    ///
    /// A property type of `AWS::AutoScaling::ScalingPolicy`.
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

        /// One or more metric data queries to provide the data points for a capacity metric. Use multiple metric data queries only if you are performing a math expression on returned data.
        ///
        /// `MetricDataQueries`. Required.
        pub fn metric_data_queries(mut self, value: impl Into<List<MetricDataQuery>>) -> Self {
            self.0.set("MetricDataQueries", value.into());
            self
        }
    }

    impl From<PredictiveScalingCustomizedCapacityMetric> for Json {
        fn from(value: PredictiveScalingCustomizedCapacityMetric) -> Self {
            value.0.into()
        }
    }

    /// Contains load metric information for the `CustomizedLoadMetricSpecification` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html) property type.
    ///
    /// A property type of `AWS::AutoScaling::ScalingPolicy`.
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

        /// One or more metric data queries to provide the data points for a load metric. Use multiple metric data queries only if you are performing a math expression on returned data.
        ///
        /// `MetricDataQueries`. Required.
        pub fn metric_data_queries(mut self, value: impl Into<List<MetricDataQuery>>) -> Self {
            self.0.set("MetricDataQueries", value.into());
            self
        }
    }

    impl From<PredictiveScalingCustomizedLoadMetric> for Json {
        fn from(value: PredictiveScalingCustomizedLoadMetric) -> Self {
            value.0.into()
        }
    }

    /// Contains scaling metric information for the `CustomizedScalingMetricSpecification` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html) property type.
    ///
    /// A property type of `AWS::AutoScaling::ScalingPolicy`.
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

        /// One or more metric data queries to provide the data points for a scaling metric. Use multiple metric data queries only if you are performing a math expression on returned data.
        ///
        /// `MetricDataQueries`. Required.
        pub fn metric_data_queries(mut self, value: impl Into<List<MetricDataQuery>>) -> Self {
            self.0.set("MetricDataQueries", value.into());
            self
        }
    }

    impl From<PredictiveScalingCustomizedScalingMetric> for Json {
        fn from(value: PredictiveScalingCustomizedScalingMetric) -> Self {
            value.0.into()
        }
    }

    /// A structure that specifies a metric specification for the `MetricSpecifications` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingconfiguration.html) property type.
    ///
    /// A property type of `AWS::AutoScaling::ScalingPolicy`.
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

        /// The predefined metric pair specification from which Amazon EC2 Auto Scaling determines the appropriate scaling metric and load metric to use.
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

    /// Contains load metric information for the `PredefinedLoadMetricSpecification` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html) property type.
    ///
    /// A property type of `AWS::AutoScaling::ScalingPolicy`.
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

        /// A label that uniquely identifies a specific Application Load Balancer target group from which to determine the request count served by your Auto Scaling group.
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

    /// Contains metric pair information for the `PredefinedMetricPairSpecification` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html) property type.
    ///
    /// A property type of `AWS::AutoScaling::ScalingPolicy`.
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
        /// `PredefinedMetricType`. Required. Allowed: [`PredictiveScalingPredefinedMetricPairPredefinedMetricType`].
        pub fn predefined_metric_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PredefinedMetricType", value.into());
            self
        }

        /// A label that uniquely identifies a specific Application Load Balancer target group from which to determine the total and average request count served by your Auto Scaling group.
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

    /// Contains scaling metric information for the `PredefinedScalingMetricSpecification` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html) property type.
    ///
    /// A property type of `AWS::AutoScaling::ScalingPolicy`.
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
        /// `PredefinedMetricType`. Required. Allowed: [`PredefinedMetricType`].
        pub fn predefined_metric_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PredefinedMetricType", value.into());
            self
        }

        /// A label that uniquely identifies a specific Application Load Balancer target group from which to determine the average request count served by your Auto Scaling group.
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

    /// `StepAdjustment` specifies a step adjustment for the `StepAdjustments` property of the [AWS::AutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-scalingpolicy.html) resource.
    ///
    /// A property type of `AWS::AutoScaling::ScalingPolicy`.
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

        /// The amount by which to scale, based on the specified adjustment type. A positive value adds to the current capacity while a negative number removes from the current capacity. For exact capacity, you must specify a non-negative value.
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

    /// `TargetTrackingConfiguration` is a property of the [AWS::AutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-scalingpolicy.html) resource that specifies a target tracking scaling policy configuration for Amazon EC2 Auto Scaling.
    ///
    /// A property type of `AWS::AutoScaling::ScalingPolicy`.
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

        /// A customized metric. You must specify either a predefined metric or a customized metric.
        ///
        /// `CustomizedMetricSpecification`.
        pub fn customized_metric_specification(
            mut self,
            value: impl Into<Value<CustomizedMetricSpecification>>,
        ) -> Self {
            self.0.set("CustomizedMetricSpecification", value.into());
            self
        }

        /// Indicates whether scaling in by the target tracking scaling policy is disabled. If scaling in is disabled, the target tracking scaling policy doesn't remove instances from the Auto Scaling group.
        ///
        /// `DisableScaleIn`.
        pub fn disable_scale_in(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DisableScaleIn", value.into());
            self
        }

        /// A predefined metric. You must specify either a predefined metric or a customized metric.
        ///
        /// `PredefinedMetricSpecification`.
        pub fn predefined_metric_specification(
            mut self,
            value: impl Into<Value<PredefinedMetricSpecification>>,
        ) -> Self {
            self.0.set("PredefinedMetricSpecification", value.into());
            self
        }

        /// The target value for the metric.
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

    /// The metric data to return. Also defines whether this call is returning data for one metric only, or whether it is performing a math expression on the values of returned metric statistics to create a new time series.
    ///
    /// A property type of `AWS::AutoScaling::ScalingPolicy`.
    ///
    /// Required: `Id`.
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

        /// A short name that identifies the object's results in the response. This name must be unique among all `TargetTrackingMetricDataQuery` objects specified for a single scaling policy.
        ///
        /// `Id`. Required.
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

        /// The period of the metric in seconds. The default value is 60. Accepted values are 10, 30, and 60. For high resolution metric, set the value to less than 60.
        ///
        /// `Period`.
        pub fn period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Period", value.into());
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

    /// This structure defines the CloudWatch metric to return, along with the statistic and unit.
    ///
    /// A property type of `AWS::AutoScaling::ScalingPolicy`.
    ///
    /// Required: `Metric`, `Stat`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetTrackingMetricStat(Properties);

    impl TargetTrackingMetricStat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The metric to use.
        ///
        /// `Metric`. Required.
        pub fn metric(mut self, value: impl Into<Value<Metric>>) -> Self {
            self.0.set("Metric", value.into());
            self
        }

        /// The period of the metric in seconds. The default value is 60. Accepted values are 10, 30, and 60. For high resolution metric, set the value to less than 60.
        ///
        /// `Period`.
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

    words! {
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

        /// Words for `PolicyType`.
        pub enum PolicyType {
            PredictiveScaling = "PredictiveScaling",
            SimpleScaling = "SimpleScaling",
            StepScaling = "StepScaling",
            TargetTrackingScaling = "TargetTrackingScaling",
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
            ASGAverageCPUUtilization = "ASGAverageCPUUtilization",
            ASGAverageNetworkIn = "ASGAverageNetworkIn",
            ASGAverageNetworkOut = "ASGAverageNetworkOut",
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
            ALBTargetGroupRequestCount = "ALBTargetGroupRequestCount",
            ASGTotalCPUUtilization = "ASGTotalCPUUtilization",
            ASGTotalNetworkIn = "ASGTotalNetworkIn",
            ASGTotalNetworkOut = "ASGTotalNetworkOut",
        }

        /// Words for `PredefinedMetricType`.
        pub enum PredictiveScalingPredefinedMetricPairPredefinedMetricType {
            ALBRequestCount = "ALBRequestCount",
            ASGCPUUtilization = "ASGCPUUtilization",
            ASGNetworkIn = "ASGNetworkIn",
            ASGNetworkOut = "ASGNetworkOut",
        }
    }
}

/// Property types and words of [`WarmPool`].
pub mod warm_pool {
    use crate::{Json, Properties, Value};

    /// A structure that specifies an instance reuse policy for the `InstanceReusePolicy` property of the [AWS::AutoScaling::WarmPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-warmpool.html) resource.
    ///
    /// A property type of `AWS::AutoScaling::WarmPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceReusePolicy(Properties);

    impl InstanceReusePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether instances in the Auto Scaling group can be returned to the warm pool on scale in.
        ///
        /// `ReuseOnScaleIn`.
        pub fn reuse_on_scale_in(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReuseOnScaleIn", value.into());
            self
        }
    }

    impl From<InstanceReusePolicy> for Json {
        fn from(value: InstanceReusePolicy) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `PoolState`.
        pub enum PoolState {
            Hibernated = "Hibernated",
            Running = "Running",
            Stopped = "Stopped",
        }
    }
}
