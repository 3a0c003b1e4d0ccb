//! `AWS::EMR`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::EMR::Cluster` resource specifies an Amazon EMR cluster. This cluster is a collection of Amazon EC2 instances that run open source big data frameworks and applications to process and analyze vast amounts of data.
///
/// [`AWS::EMR::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-cluster.html).
///
/// Required: `Instances`, `JobFlowRole`, `Name`, `ServiceRole`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Cluster(Properties);

impl Cluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A JSON string for selecting additional features.
    ///
    /// `AdditionalInfo`. A change replaces the resource.
    pub fn additional_info(mut self, value: impl Into<Json>) -> Self {
        self.0.set("AdditionalInfo", value.into());
        self
    }

    /// The applications to install on this cluster, for example, Spark, Flink, Oozie, Zeppelin, and so on.
    ///
    /// `Applications`. A change replaces the resource.
    pub fn applications(mut self, value: impl Into<List<cluster::Application>>) -> Self {
        self.0.set("Applications", value.into());
        self
    }

    /// An IAM role for automatic scaling policies. The default role is `EMR_AutoScaling_DefaultRole` . The IAM role provides permissions that the automatic scaling feature requires to launch and terminate Amazon EC2 instances in an instance group.
    ///
    /// `AutoScalingRole`. A change replaces the resource.
    pub fn auto_scaling_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutoScalingRole", value.into());
        self
    }

    /// An auto-termination policy for an Amazon EMR cluster. An auto-termination policy defines the amount of idle time in seconds after which a cluster automatically terminates.
    ///
    /// `AutoTerminationPolicy`.
    pub fn auto_termination_policy(
        mut self,
        value: impl Into<Value<cluster::AutoTerminationPolicy>>,
    ) -> Self {
        self.0.set("AutoTerminationPolicy", value.into());
        self
    }

    /// A list of bootstrap actions to run before Hadoop starts on the cluster nodes.
    ///
    /// `BootstrapActions`. A change replaces the resource.
    pub fn bootstrap_actions(
        mut self,
        value: impl Into<List<cluster::BootstrapActionConfig>>,
    ) -> Self {
        self.0.set("BootstrapActions", value.into());
        self
    }

    /// Applies only to Amazon EMR releases 4.x and later. The list of configurations that are supplied to the Amazon EMR cluster.
    ///
    /// `Configurations`. A change replaces the resource.
    pub fn configurations(mut self, value: impl Into<List<cluster::Configuration>>) -> Self {
        self.0.set("Configurations", value.into());
        self
    }

    /// Available only in Amazon EMR releases 5.7.0 and later. The ID of a custom Amazon EBS-backed Linux AMI if the cluster uses a custom AMI.
    ///
    /// `CustomAmiId`. A change replaces the resource.
    pub fn custom_ami_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomAmiId", value.into());
        self
    }

    /// The IOPS, of the Amazon EBS root device volume of the Linux AMI that is used for each Amazon EC2 instance. Available in Amazon EMR releases 6.15.0 and later.
    ///
    /// `EbsRootVolumeIops`. A change replaces the resource.
    pub fn ebs_root_volume_iops(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("EbsRootVolumeIops", value.into());
        self
    }

    /// The size, in GiB, of the Amazon EBS root device volume of the Linux AMI that is used for each Amazon EC2 instance. Available in Amazon EMR releases 4.x and later.
    ///
    /// `EbsRootVolumeSize`. A change replaces the resource.
    pub fn ebs_root_volume_size(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("EbsRootVolumeSize", value.into());
        self
    }

    /// The throughput, in MiB/s, of the Amazon EBS root device volume of the Linux AMI that is used for each Amazon EC2 instance. Available in Amazon EMR releases 6.15.0 and later.
    ///
    /// `EbsRootVolumeThroughput`. A change replaces the resource.
    pub fn ebs_root_volume_throughput(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("EbsRootVolumeThroughput", value.into());
        self
    }

    /// A specification of the number and type of Amazon EC2 instances.
    ///
    /// `Instances`. Required.
    pub fn instances(mut self, value: impl Into<Value<cluster::JobFlowInstancesConfig>>) -> Self {
        self.0.set("Instances", value.into());
        self
    }

    /// Also called instance profile and Amazon EC2 role. An IAM role for an Amazon EMR cluster. The Amazon EC2 instances of the cluster assume this role. The default role is `EMR_EC2_DefaultRole` .
    ///
    /// `JobFlowRole`. Required. A change replaces the resource.
    pub fn job_flow_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobFlowRole", value.into());
        self
    }

    /// Attributes for Kerberos configuration when Kerberos authentication is enabled using a security configuration.
    ///
    /// `KerberosAttributes`. A change replaces the resource.
    pub fn kerberos_attributes(
        mut self,
        value: impl Into<Value<cluster::KerberosAttributes>>,
    ) -> Self {
        self.0.set("KerberosAttributes", value.into());
        self
    }

    /// The AWS KMS key used for encrypting log files. This attribute is only available with Amazon EMR 5.30.0 and later, excluding Amazon EMR 6.0.0.
    ///
    /// `LogEncryptionKmsKeyId`. A change replaces the resource.
    pub fn log_encryption_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogEncryptionKmsKeyId", value.into());
        self
    }

    /// The path to the Amazon S3 location where logs for this cluster are stored.
    ///
    /// `LogUri`. A change replaces the resource.
    pub fn log_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogUri", value.into());
        self
    }

    /// Creates or updates a managed scaling policy for an Amazon EMR cluster. The managed scaling policy defines the limits for resources, such as Amazon EC2 instances that can be added or terminated from a cluster.
    ///
    /// `ManagedScalingPolicy`.
    pub fn managed_scaling_policy(
        mut self,
        value: impl Into<Value<cluster::ManagedScalingPolicy>>,
    ) -> Self {
        self.0.set("ManagedScalingPolicy", value.into());
        self
    }

    /// The name of the cluster. This parameter can't contain the characters \<, \>, $, \|, or  (backtick).
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Linux release specified in a cluster launch RunJobFlow request. If no Amazon Linux release was specified, the default Amazon Linux release is shown in the response.
    ///
    /// `OSReleaseLabel`. A change replaces the resource.
    pub fn os_release_label(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OSReleaseLabel", value.into());
        self
    }

    /// `PlacementGroupConfigs`. A change replaces the resource.
    pub fn placement_group_configs(
        mut self,
        value: impl Into<List<cluster::PlacementGroupConfig>>,
    ) -> Self {
        self.0.set("PlacementGroupConfigs", value.into());
        self
    }

    /// The Amazon EMR release label, which determines the version of open-source application packages installed on the cluster. Release labels are in the form `emr-x.x.x` , where x.x.x is an Amazon EMR release version such as `emr-5.14.0` .
    ///
    /// `ReleaseLabel`. A change replaces the resource.
    pub fn release_label(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReleaseLabel", value.into());
        self
    }

    /// The way that individual Amazon EC2 instances terminate when an automatic scale-in activity occurs or an instance group is resized.
    ///
    /// `ScaleDownBehavior`. A change replaces the resource.
    pub fn scale_down_behavior(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScaleDownBehavior", value.into());
        self
    }

    /// The name of the security configuration applied to the cluster.
    ///
    /// `SecurityConfiguration`. A change replaces the resource.
    pub fn security_configuration(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecurityConfiguration", value.into());
        self
    }

    /// The IAM role that Amazon EMR assumes in order to access AWS resources on your behalf.
    ///
    /// `ServiceRole`. Required. A change replaces the resource.
    pub fn service_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceRole", value.into());
        self
    }

    /// Specifies the number of steps that can be executed concurrently. The default value is `1` . The maximum value is `256` .
    ///
    /// `StepConcurrencyLevel`.
    pub fn step_concurrency_level(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("StepConcurrencyLevel", value.into());
        self
    }

    /// A list of steps to run.
    ///
    /// `Steps`. A change replaces the resource.
    pub fn steps(mut self, value: impl Into<List<cluster::StepConfig>>) -> Self {
        self.0.set("Steps", value.into());
        self
    }

    /// A list of tags associated with a cluster.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Indicates whether the cluster is visible to all IAM users of the AWS account associated with the cluster.
    ///
    /// `VisibleToAllUsers`.
    pub fn visible_to_all_users(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("VisibleToAllUsers", value.into());
        self
    }
}

impl Resource for Cluster {
    const TYPE: &'static str = "AWS::EMR::Cluster";
}

impl Construct for Cluster {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Cluster> for Properties {
    fn from(value: Cluster) -> Self {
        value.0
    }
}

impl Handle<Cluster> {
    /// The unique identifier for the cluster.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The public DNS name of the master node (instance), such as `ec2-12-123-123-123.us-west-2.compute.amazonaws.com` .
    ///
    /// `Fn::GetAtt` of `MasterPublicDNS`.
    #[must_use]
    pub fn master_public_dns(self) -> Value<String> {
        self.attribute("MasterPublicDNS")
    }
}

/// Use `InstanceFleetConfig` to define instance fleets for an EMR cluster. A cluster can not use both instance fleets and instance groups.
///
/// [`AWS::EMR::InstanceFleetConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancefleetconfig.html).
///
/// Required: `ClusterId`, `InstanceFleetType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InstanceFleetConfig(Properties);

impl InstanceFleetConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the EMR cluster.
    ///
    /// `ClusterId`. Required. A change replaces the resource.
    pub fn cluster_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterId", value.into());
        self
    }

    /// The node type that the instance fleet hosts.
    ///
    /// `InstanceFleetType`. Required. A change replaces the resource.
    pub fn instance_fleet_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceFleetType", value.into());
        self
    }

    /// `InstanceTypeConfigs` determine the EC2 instances that Amazon EMR attempts to provision to fulfill On-Demand and Spot target capacities.
    ///
    /// `InstanceTypeConfigs`.
    pub fn instance_type_configs(
        mut self,
        value: impl Into<List<instance_fleet_config::InstanceTypeConfig>>,
    ) -> Self {
        self.0.set("InstanceTypeConfigs", value.into());
        self
    }

    /// The launch specification for the instance fleet.
    ///
    /// `LaunchSpecifications`. A change replaces the resource.
    pub fn launch_specifications(
        mut self,
        value: impl Into<Value<instance_fleet_config::InstanceFleetProvisioningSpecifications>>,
    ) -> Self {
        self.0.set("LaunchSpecifications", value.into());
        self
    }

    /// The friendly name of the instance fleet.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The resize specification for the instance fleet.
    ///
    /// `ResizeSpecifications`.
    pub fn resize_specifications(
        mut self,
        value: impl Into<Value<instance_fleet_config::InstanceFleetResizingSpecifications>>,
    ) -> Self {
        self.0.set("ResizeSpecifications", value.into());
        self
    }

    /// The target capacity of On-Demand units for the instance fleet, which determines how many On-Demand instances to provision.
    ///
    /// `TargetOnDemandCapacity`.
    pub fn target_on_demand_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TargetOnDemandCapacity", value.into());
        self
    }

    /// The target capacity of Spot units for the instance fleet, which determines how many Spot instances to provision. When the instance fleet launches, Amazon EMR tries to provision Spot instances as specified by `InstanceTypeConfig` .
    ///
    /// `TargetSpotCapacity`.
    pub fn target_spot_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TargetSpotCapacity", value.into());
        self
    }
}

impl Resource for InstanceFleetConfig {
    const TYPE: &'static str = "AWS::EMR::InstanceFleetConfig";
}

impl Construct for InstanceFleetConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InstanceFleetConfig> for Properties {
    fn from(value: InstanceFleetConfig) -> Self {
        value.0
    }
}

impl Handle<InstanceFleetConfig> {
    /// The unique identifier for instance fleet for specific cluster
    ///
    /// `Fn::GetAtt` of `InstanceFleetId`.
    #[must_use]
    pub fn instance_fleet_id(self) -> Value<String> {
        self.attribute("InstanceFleetId")
    }
}

/// Use `InstanceGroupConfig` to define instance groups for an EMR cluster. A cluster can not use both instance groups and instance fleets.
///
/// [`AWS::EMR::InstanceGroupConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancegroupconfig.html).
///
/// Required: `InstanceCount`, `InstanceRole`, `InstanceType`, `JobFlowId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InstanceGroupConfig(Properties);

impl InstanceGroupConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `AutoScalingPolicy` is a subproperty of `InstanceGroupConfig` . `AutoScalingPolicy` defines how an instance group dynamically adds and terminates EC2 instances in response to the value of a CloudWatch metric.
    ///
    /// `AutoScalingPolicy`.
    pub fn auto_scaling_policy(
        mut self,
        value: impl Into<Value<instance_group_config::AutoScalingPolicy>>,
    ) -> Self {
        self.0.set("AutoScalingPolicy", value.into());
        self
    }

    /// If specified, indicates that the instance group uses Spot Instances. This is the maximum price you are willing to pay for Spot Instances. Specify `OnDemandPrice` to set the amount equal to the On-Demand price, or specify an amount in USD.
    ///
    /// `BidPrice`. A change replaces the resource.
    pub fn bid_price(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BidPrice", value.into());
        self
    }

    /// \> Amazon EMR releases 4.x or later.
    ///
    /// `Configurations`. A change replaces the resource.
    pub fn configurations(
        mut self,
        value: impl Into<List<instance_group_config::AppConfiguration>>,
    ) -> Self {
        self.0.set("Configurations", value.into());
        self
    }

    /// The custom AMI ID to use for the provisioned instance group.
    ///
    /// `CustomAmiId`. A change replaces the resource.
    pub fn custom_ami_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomAmiId", value.into());
        self
    }

    /// `EbsConfiguration` determines the EBS volumes to attach to EMR cluster instances.
    ///
    /// `EbsConfiguration`. A change replaces the resource.
    pub fn ebs_configuration(
        mut self,
        value: impl Into<Value<instance_group_config::EbsConfiguration>>,
    ) -> Self {
        self.0.set("EbsConfiguration", value.into());
        self
    }

    /// Target number of instances for the instance group.
    ///
    /// `InstanceCount`. Required.
    pub fn instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("InstanceCount", value.into());
        self
    }

    /// The role of the instance group in the cluster.
    ///
    /// `InstanceRole`. Required. A change replaces the resource.
    pub fn instance_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceRole", value.into());
        self
    }

    /// The Amazon EC2 instance type for all instances in the instance group.
    ///
    /// `InstanceType`. Required. A change replaces the resource.
    pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceType", value.into());
        self
    }

    /// The ID of an Amazon EMR cluster that you want to associate this instance group with.
    ///
    /// `JobFlowId`. Required. A change replaces the resource.
    pub fn job_flow_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobFlowId", value.into());
        self
    }

    /// Market type of the Amazon EC2 instances used to create a cluster node.
    ///
    /// `Market`. A change replaces the resource.
    pub fn market(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Market", value.into());
        self
    }

    /// Friendly name given to the instance group.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for InstanceGroupConfig {
    const TYPE: &'static str = "AWS::EMR::InstanceGroupConfig";
}

impl Construct for InstanceGroupConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InstanceGroupConfig> for Properties {
    fn from(value: InstanceGroupConfig) -> Self {
        value.0
    }
}

impl Handle<InstanceGroupConfig> {
    /// `Fn::GetAtt` of `InstanceGroupId`.
    #[must_use]
    pub fn instance_group_id(self) -> Value<String> {
        self.attribute("InstanceGroupId")
    }
}

/// Use a `SecurityConfiguration` resource to configure data encryption, Kerberos authentication (available in Amazon EMR release version 5.10.0 and later), and Amazon S3 authorization for EMRFS (available in EMR 5.10.0 and later).
///
/// [`AWS::EMR::SecurityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-securityconfiguration.html).
///
/// Required: `SecurityConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SecurityConfiguration(Properties);

impl SecurityConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the security configuration.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The security configuration details in JSON format.
    ///
    /// `SecurityConfiguration`. Required. A change replaces the resource.
    pub fn security_configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("SecurityConfiguration", value.into());
        self
    }
}

impl Resource for SecurityConfiguration {
    const TYPE: &'static str = "AWS::EMR::SecurityConfiguration";
}

impl Construct for SecurityConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SecurityConfiguration> for Properties {
    fn from(value: SecurityConfiguration) -> Self {
        value.0
    }
}

/// Use `Step` to specify a cluster (job flow) step, which runs only on the master node. Steps are used to submit data processing jobs to a cluster.
///
/// [`AWS::EMR::Step`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-step.html).
///
/// Required: `ActionOnFailure`, `HadoopJarStep`, `JobFlowId`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Step(Properties);

impl Step {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// This specifies what action to take when the cluster step fails. Possible values are `CANCEL_AND_WAIT` and `CONTINUE` .
    ///
    /// `ActionOnFailure`. Required. A change replaces the resource.
    pub fn action_on_failure(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ActionOnFailure", value.into());
        self
    }

    /// The KMS key ARN to encrypt the logs published to the given Amazon S3 destination. When omitted, EMR falls back to cluster-level logging behavior.
    ///
    /// `EncryptionKeyArn`. A change replaces the resource.
    pub fn encryption_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionKeyArn", value.into());
        self
    }

    /// The `HadoopJarStepConfig` property type specifies a job flow step consisting of a JAR file whose main function will be executed.
    ///
    /// `HadoopJarStep`. Required. A change replaces the resource.
    pub fn hadoop_jar_step(mut self, value: impl Into<Value<step::HadoopJarStepConfig>>) -> Self {
        self.0.set("HadoopJarStep", value.into());
        self
    }

    /// A string that uniquely identifies the cluster (job flow).
    ///
    /// `JobFlowId`. Required. A change replaces the resource.
    pub fn job_flow_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobFlowId", value.into());
        self
    }

    /// The Amazon S3 destination URI for log publishing. When omitted, EMR falls back to cluster-level logging behavior.
    ///
    /// `LogUri`. A change replaces the resource.
    pub fn log_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogUri", value.into());
        self
    }

    /// The name of the cluster step.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for Step {
    const TYPE: &'static str = "AWS::EMR::Step";
}

impl Construct for Step {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Step> for Properties {
    fn from(value: Step) -> Self {
        value.0
    }
}

impl Handle<Step> {
    /// The identifier of the cluster step.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::EMR::Studio` resource specifies an Amazon EMR Studio. An EMR Studio is a web-based, integrated development environment for fully managed Jupyter notebooks that run on Amazon EMR clusters.
///
/// [`AWS::EMR::Studio`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studio.html).
///
/// Required: `AuthMode`, `DefaultS3Location`, `EngineSecurityGroupId`, `Name`, `ServiceRole`, `SubnetIds`, `VpcId`, `WorkspaceSecurityGroupId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Studio(Properties);

impl Studio {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies whether the Studio authenticates users using SSO or IAM.
    ///
    /// `AuthMode`. Required. Allowed: [`AuthMode`](studio::AuthMode). A change replaces the resource.
    pub fn auth_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthMode", value.into());
        self
    }

    /// The Amazon S3 location to back up EMR Studio Workspaces and notebook files.
    ///
    /// `DefaultS3Location`. Required.
    pub fn default_s3_location(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultS3Location", value.into());
        self
    }

    /// A detailed description of the Amazon EMR Studio.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The AWS key identifier (ARN) used to encrypt Amazon EMR Studio workspace and notebook files when backed up to Amazon S3.
    ///
    /// `EncryptionKeyArn`. A change replaces the resource.
    pub fn encryption_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionKeyArn", value.into());
        self
    }

    /// The ID of the Amazon EMR Studio Engine security group. The Engine security group allows inbound network traffic from the Workspace security group, and it must be in the same VPC specified by `VpcId` .
    ///
    /// `EngineSecurityGroupId`. Required. A change replaces the resource.
    pub fn engine_security_group_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineSecurityGroupId", value.into());
        self
    }

    /// The ARN of the IAM Identity Center instance the Studio application belongs to.
    ///
    /// `IdcInstanceArn`. A change replaces the resource.
    pub fn idc_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdcInstanceArn", value.into());
        self
    }

    /// Indicates whether the Studio has `REQUIRED` or `OPTIONAL` IAM Identity Center user assignment. If the value is set to `REQUIRED` , users must be explicitly assigned to the Studio application to access the Studio.
    ///
    /// `IdcUserAssignment`. Allowed: [`IdcUserAssignment`](studio::IdcUserAssignment). A change replaces the resource.
    pub fn idc_user_assignment(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdcUserAssignment", value.into());
        self
    }

    /// Your identity provider's authentication endpoint. Amazon EMR Studio redirects federated users to this endpoint for authentication when logging in to a Studio with the Studio URL.
    ///
    /// `IdpAuthUrl`.
    pub fn idp_auth_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdpAuthUrl", value.into());
        self
    }

    /// The name of your identity provider's `RelayState` parameter.
    ///
    /// `IdpRelayStateParameterName`.
    pub fn idp_relay_state_parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdpRelayStateParameterName", value.into());
        self
    }

    /// A descriptive name for the Amazon EMR Studio.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that will be assumed by the Amazon EMR Studio. The service role provides a way for Amazon EMR Studio to interoperate with other AWS services.
    ///
    /// `ServiceRole`. Required. A change replaces the resource.
    pub fn service_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceRole", value.into());
        self
    }

    /// A list of subnet IDs to associate with the Amazon EMR Studio. A Studio can have a maximum of 5 subnets. The subnets must belong to the VPC specified by `VpcId` . Studio users can create a Workspace in any of the specified subnets.
    ///
    /// `SubnetIds`. Required.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<studio::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Indicates whether the Studio has Trusted identity propagation enabled. The default value is `false` .
    ///
    /// `TrustedIdentityPropagationEnabled`. A change replaces the resource.
    pub fn trusted_identity_propagation_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0
            .set("TrustedIdentityPropagationEnabled", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM user role that will be assumed by users and groups logged in to a Studio. The permissions attached to this IAM role can be scoped down for each user or group using session policies.
    ///
    /// `UserRole`. A change replaces the resource.
    pub fn user_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserRole", value.into());
        self
    }

    /// The ID of the Amazon Virtual Private Cloud (Amazon VPC) to associate with the Studio.
    ///
    /// `VpcId`. Required. A change replaces the resource.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcId", value.into());
        self
    }

    /// The ID of the Workspace security group associated with the Amazon EMR Studio. The Workspace security group allows outbound network traffic to resources in the Engine security group and to the internet.
    ///
    /// `WorkspaceSecurityGroupId`. Required. A change replaces the resource.
    pub fn workspace_security_group_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkspaceSecurityGroupId", value.into());
        self
    }
}

impl Resource for Studio {
    const TYPE: &'static str = "AWS::EMR::Studio";
}

impl Construct for Studio {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Studio> for Properties {
    fn from(value: Studio) -> Self {
        value.0
    }
}

impl Handle<Studio> {
    /// The Amazon Resource Name (ARN) of the Amazon EMR Studio. For example: `arn:aws:elasticmapreduce:us-east-1:653XXXXXXXXX:studio/es-EXAMPLE12345678XXXXXXXXXXX` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the Amazon EMR Studio. For example: `es-EXAMPLE12345678XXXXXXXXXXX` .
    ///
    /// `Fn::GetAtt` of `StudioId`.
    #[must_use]
    pub fn studio_id(self) -> Value<String> {
        self.attribute("StudioId")
    }

    /// The unique access URL of the Amazon EMR Studio. For example: `https://es-EXAMPLE12345678XXXXXXXXXXX.emrstudio-prod.us-east-1.amazonaws.com` .
    ///
    /// `Fn::GetAtt` of `Url`.
    #[must_use]
    pub fn url(self) -> Value<String> {
        self.attribute("Url")
    }
}

/// The `AWS::EMR::StudioSessionMapping` resource is an Amazon EMR resource type that maps a user or group to the Amazon EMR Studio specified by `StudioId` , and applies a session policy that defines Studio permissions for that user or group.
///
/// [`AWS::EMR::StudioSessionMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studiosessionmapping.html).
///
/// Required: `IdentityName`, `IdentityType`, `SessionPolicyArn`, `StudioId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StudioSessionMapping(Properties);

impl StudioSessionMapping {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the user or group.
    ///
    /// `IdentityName`. Required. A change replaces the resource.
    pub fn identity_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityName", value.into());
        self
    }

    /// Specifies whether the identity to map to the Amazon EMR Studio is a user or a group.
    ///
    /// `IdentityType`. Required. Allowed: [`IdentityType`](studio_session_mapping::IdentityType). A change replaces the resource.
    pub fn identity_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityType", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) for the session policy that will be applied to the user or group. Session policies refine Studio user permissions without the need to use multiple IAM user roles.
    ///
    /// `SessionPolicyArn`. Required.
    pub fn session_policy_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SessionPolicyArn", value.into());
        self
    }

    /// The ID of the Amazon EMR Studio to which the user or group will be mapped.
    ///
    /// `StudioId`. Required. A change replaces the resource.
    pub fn studio_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StudioId", value.into());
        self
    }
}

impl Resource for StudioSessionMapping {
    const TYPE: &'static str = "AWS::EMR::StudioSessionMapping";
}

impl Construct for StudioSessionMapping {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StudioSessionMapping> for Properties {
    fn from(value: StudioSessionMapping) -> Self {
        value.0
    }
}

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-emr-walworkspace.html>
///
/// [`AWS::EMR::WALWorkspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-walworkspace.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WALWorkspace(Properties);

impl WALWorkspace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<wal_workspace::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the emrwal container
    ///
    /// `WALWorkspaceName`. A change replaces the resource.
    pub fn wal_workspace_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WALWorkspaceName", value.into());
        self
    }
}

impl Resource for WALWorkspace {
    const TYPE: &'static str = "AWS::EMR::WALWorkspace";
}

impl Construct for WALWorkspace {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WALWorkspace> for Properties {
    fn from(value: WALWorkspace) -> Self {
        value.0
    }
}

/// Property types of [`Cluster`].
pub mod cluster {
    use crate::{Json, List, Map, Properties, Value};

    /// `Application` is a property of `AWS::EMR::Cluster` . The `Application` property type defines the open-source big data applications for EMR to install and configure when a cluster is created.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Application(Properties);

    impl Application {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This option is for advanced users only. This is meta information about clusters and applications that are used for testing and troubleshooting.
        ///
        /// `AdditionalInfo`.
        pub fn additional_info(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("AdditionalInfo", value.into());
            self
        }

        /// Arguments for Amazon EMR to pass to the application.
        ///
        /// `Args`.
        pub fn args(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Args", value.into());
            self
        }

        /// The name of the application.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The version of the application.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<Application> for Json {
        fn from(value: Application) -> Self {
            value.0.into()
        }
    }

    /// `AutoScalingPolicy` is a subproperty of `InstanceGroupConfig` . `AutoScalingPolicy` defines how an instance group dynamically adds and terminates EC2 instances in response to the value of a CloudWatch metric.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `Constraints`, `Rules`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoScalingPolicy(Properties);

    impl AutoScalingPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The upper and lower Amazon EC2 instance limits for an automatic scaling policy. Automatic scaling activity will not cause an instance group to grow above or below these limits.
        ///
        /// `Constraints`. Required.
        pub fn constraints(mut self, value: impl Into<Value<ScalingConstraints>>) -> Self {
            self.0.set("Constraints", value.into());
            self
        }

        /// The scale-in and scale-out rules that comprise the automatic scaling policy.
        ///
        /// `Rules`. Required.
        pub fn rules(mut self, value: impl Into<List<ScalingRule>>) -> Self {
            self.0.set("Rules", value.into());
            self
        }
    }

    impl From<AutoScalingPolicy> for Json {
        fn from(value: AutoScalingPolicy) -> Self {
            value.0.into()
        }
    }

    /// An auto-termination policy for an Amazon EMR cluster. An auto-termination policy defines the amount of idle time in seconds after which a cluster automatically terminates.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoTerminationPolicy(Properties);

    impl AutoTerminationPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the amount of idle time in seconds after which the cluster automatically terminates. You can specify a minimum of 60 seconds and a maximum of 604800 seconds (seven days).
        ///
        /// `IdleTimeout`.
        pub fn idle_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IdleTimeout", value.into());
            self
        }
    }

    impl From<AutoTerminationPolicy> for Json {
        fn from(value: AutoTerminationPolicy) -> Self {
            value.0.into()
        }
    }

    /// `BootstrapActionConfig` is a property of `AWS::EMR::Cluster` that can be used to run bootstrap actions on EMR clusters.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `Name`, `ScriptBootstrapAction`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BootstrapActionConfig(Properties);

    impl BootstrapActionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the bootstrap action.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The script run by the bootstrap action.
        ///
        /// `ScriptBootstrapAction`. Required.
        pub fn script_bootstrap_action(
            mut self,
            value: impl Into<Value<ScriptBootstrapActionConfig>>,
        ) -> Self {
            self.0.set("ScriptBootstrapAction", value.into());
            self
        }
    }

    impl From<BootstrapActionConfig> for Json {
        fn from(value: BootstrapActionConfig) -> Self {
            value.0.into()
        }
    }

    /// `CloudWatchAlarmDefinition` is a subproperty of the `ScalingTrigger` property, which determines when to trigger an automatic scaling activity. Scaling activity begins when you satisfy the defined alarm conditions.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `ComparisonOperator`, `MetricName`, `Period`, `Threshold`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchAlarmDefinition(Properties);

    impl CloudWatchAlarmDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines how the metric specified by `MetricName` is compared to the value specified by `Threshold` .
        ///
        /// `ComparisonOperator`. Required.
        pub fn comparison_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComparisonOperator", value.into());
            self
        }

        /// A CloudWatch metric dimension.
        ///
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl Into<List<MetricDimension>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// The number of periods, in five-minute increments, during which the alarm condition must exist before the alarm triggers automatic scaling activity. The default value is `1` .
        ///
        /// `EvaluationPeriods`.
        pub fn evaluation_periods(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EvaluationPeriods", value.into());
            self
        }

        /// The name of the CloudWatch metric that is watched to determine an alarm condition.
        ///
        /// `MetricName`. Required.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// The namespace for the CloudWatch metric. The default is `AWS/ElasticMapReduce` .
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }

        /// The period, in seconds, over which the statistic is applied. CloudWatch metrics for Amazon EMR are emitted every five minutes (300 seconds), so if you specify a CloudWatch metric, specify `300` .
        ///
        /// `Period`. Required.
        pub fn period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Period", value.into());
            self
        }

        /// The statistic to apply to the metric associated with the alarm. The default is `AVERAGE` .
        ///
        /// `Statistic`.
        pub fn statistic(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Statistic", value.into());
            self
        }

        /// The value against which the specified statistic is compared.
        ///
        /// `Threshold`. Required.
        pub fn threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Threshold", value.into());
            self
        }

        /// The unit of measure associated with the CloudWatch metric being watched. The value specified for `Unit` must correspond to the units specified in the CloudWatch metric.
        ///
        /// `Unit`.
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }
    }

    impl From<CloudWatchAlarmDefinition> for Json {
        fn from(value: CloudWatchAlarmDefinition) -> Self {
            value.0.into()
        }
    }

    /// The Amazon EC2 unit limits for a managed scaling policy. The managed scaling activity of a cluster can not be above or below these limits. The limit only applies to the core and task nodes.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `MaximumCapacityUnits`, `MinimumCapacityUnits`, `UnitType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComputeLimits(Properties);

    impl ComputeLimits {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The upper boundary of Amazon EC2 units. It is measured through vCPU cores or instances for instance groups and measured through units for instance fleets. Managed scaling activities are not allowed beyond this boundary.
        ///
        /// `MaximumCapacityUnits`. Required.
        pub fn maximum_capacity_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumCapacityUnits", value.into());
            self
        }

        /// The upper boundary of Amazon EC2 units for core node type in a cluster. It is measured through vCPU cores or instances for instance groups and measured through units for instance fleets.
        ///
        /// `MaximumCoreCapacityUnits`.
        pub fn maximum_core_capacity_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumCoreCapacityUnits", value.into());
            self
        }

        /// The upper boundary of On-Demand Amazon EC2 units. It is measured through vCPU cores or instances for instance groups and measured through units for instance fleets. The On-Demand units are not allowed to scale beyond this boundary.
        ///
        /// `MaximumOnDemandCapacityUnits`.
        pub fn maximum_on_demand_capacity_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumOnDemandCapacityUnits", value.into());
            self
        }

        /// The lower boundary of Amazon EC2 units. It is measured through vCPU cores or instances for instance groups and measured through units for instance fleets. Managed scaling activities are not allowed beyond this boundary.
        ///
        /// `MinimumCapacityUnits`. Required.
        pub fn minimum_capacity_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinimumCapacityUnits", value.into());
            self
        }

        /// The unit type used for specifying a managed scaling policy.
        ///
        /// `UnitType`. Required.
        pub fn unit_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UnitType", value.into());
            self
        }
    }

    impl From<ComputeLimits> for Json {
        fn from(value: ComputeLimits) -> Self {
            value.0.into()
        }
    }

    /// \> Used only with Amazon EMR release 4.0 and later.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Configuration(Properties);

    impl Configuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The classification within a configuration.
        ///
        /// `Classification`.
        pub fn classification(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Classification", value.into());
            self
        }

        /// A list of additional configurations to apply within a configuration object.
        ///
        /// `ConfigurationProperties`.
        pub fn configuration_properties(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("ConfigurationProperties", value.into());
            self
        }

        /// A list of additional configurations to apply within a configuration object.
        ///
        /// `Configurations`.
        pub fn configurations(mut self, value: impl Into<List<Configuration>>) -> Self {
            self.0.set("Configurations", value.into());
            self
        }
    }

    impl From<Configuration> for Json {
        fn from(value: Configuration) -> Self {
            value.0.into()
        }
    }

    /// `EbsBlockDeviceConfig` is a subproperty of the `EbsConfiguration` property type. `EbsBlockDeviceConfig` defines the number and type of EBS volumes to associate with all EC2 instances in an EMR cluster.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `VolumeSpecification`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EbsBlockDeviceConfig(Properties);

    impl EbsBlockDeviceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// EBS volume specifications such as volume type, IOPS, size (GiB) and throughput (MiB/s) that are requested for the EBS volume attached to an Amazon EC2 instance in the cluster.
        ///
        /// `VolumeSpecification`. Required.
        pub fn volume_specification(
            mut self,
            value: impl Into<Value<VolumeSpecification>>,
        ) -> Self {
            self.0.set("VolumeSpecification", value.into());
            self
        }

        /// Number of EBS volumes with a specific volume configuration that are associated with every instance in the instance group
        ///
        /// `VolumesPerInstance`.
        pub fn volumes_per_instance(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumesPerInstance", value.into());
            self
        }
    }

    impl From<EbsBlockDeviceConfig> for Json {
        fn from(value: EbsBlockDeviceConfig) -> Self {
            value.0.into()
        }
    }

    /// `EbsConfiguration` is a subproperty of `InstanceFleetConfig` or `InstanceGroupConfig` . `EbsConfiguration` determines the EBS volumes to attach to EMR cluster instances.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EbsConfiguration(Properties);

    impl EbsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of Amazon EBS volume specifications attached to a cluster instance.
        ///
        /// `EbsBlockDeviceConfigs`.
        pub fn ebs_block_device_configs(
            mut self,
            value: impl Into<List<EbsBlockDeviceConfig>>,
        ) -> Self {
            self.0.set("EbsBlockDeviceConfigs", value.into());
            self
        }

        /// Indicates whether an Amazon EBS volume is EBS-optimized. The default is false. You should explicitly set this value to true to enable the Amazon EBS-optimized setting for an EC2 instance.
        ///
        /// `EbsOptimized`.
        pub fn ebs_optimized(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EbsOptimized", value.into());
            self
        }
    }

    impl From<EbsConfiguration> for Json {
        fn from(value: EbsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `HadoopJarStepConfig` property type specifies a job flow step consisting of a JAR file whose main function will be executed.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `Jar`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HadoopJarStepConfig(Properties);

    impl HadoopJarStepConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of command line arguments passed to the JAR file's main function when executed.
        ///
        /// `Args`.
        pub fn args(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Args", value.into());
            self
        }

        /// A path to a JAR file run during the step.
        ///
        /// `Jar`. Required.
        pub fn jar(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Jar", value.into());
            self
        }

        /// The name of the main class in the specified Java file. If not specified, the JAR file should specify a Main-Class in its manifest file.
        ///
        /// `MainClass`.
        pub fn main_class(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MainClass", value.into());
            self
        }

        /// A list of Java properties that are set when the step runs. You can use these properties to pass key-value pairs to your main function.
        ///
        /// `StepProperties`.
        pub fn step_properties(mut self, value: impl Into<List<KeyValue>>) -> Self {
            self.0.set("StepProperties", value.into());
            self
        }
    }

    impl From<HadoopJarStepConfig> for Json {
        fn from(value: HadoopJarStepConfig) -> Self {
            value.0.into()
        }
    }

    /// Use `InstanceFleetConfig` to define instance fleets for an EMR cluster. A cluster can not use both instance fleets and instance groups.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceFleetConfig(Properties);

    impl InstanceFleetConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The instance type configurations that define the Amazon EC2 instances in the instance fleet.
        ///
        /// `InstanceTypeConfigs`.
        pub fn instance_type_configs(mut self, value: impl Into<List<InstanceTypeConfig>>) -> Self {
            self.0.set("InstanceTypeConfigs", value.into());
            self
        }

        /// The launch specification for the instance fleet.
        ///
        /// `LaunchSpecifications`.
        pub fn launch_specifications(
            mut self,
            value: impl Into<Value<InstanceFleetProvisioningSpecifications>>,
        ) -> Self {
            self.0.set("LaunchSpecifications", value.into());
            self
        }

        /// The friendly name of the instance fleet.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The resize specification for the instance fleet.
        ///
        /// `ResizeSpecifications`.
        pub fn resize_specifications(
            mut self,
            value: impl Into<Value<InstanceFleetResizingSpecifications>>,
        ) -> Self {
            self.0.set("ResizeSpecifications", value.into());
            self
        }

        /// The target capacity of On-Demand units for the instance fleet, which determines how many On-Demand instances to provision.
        ///
        /// `TargetOnDemandCapacity`.
        pub fn target_on_demand_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TargetOnDemandCapacity", value.into());
            self
        }

        /// The target capacity of Spot units for the instance fleet, which determines how many Spot instances to provision. When the instance fleet launches, Amazon EMR tries to provision Spot instances as specified by `InstanceTypeConfig` .
        ///
        /// `TargetSpotCapacity`.
        pub fn target_spot_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TargetSpotCapacity", value.into());
            self
        }
    }

    impl From<InstanceFleetConfig> for Json {
        fn from(value: InstanceFleetConfig) -> Self {
            value.0.into()
        }
    }

    /// `InstanceFleetProvisioningSpecification` is a subproperty of `InstanceFleetConfig` .
    ///
    /// A property type of `AWS::EMR::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceFleetProvisioningSpecifications(Properties);

    impl InstanceFleetProvisioningSpecifications {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The launch specification for On-Demand Instances in the instance fleet, which determines the allocation strategy and capacity reservation options.
        ///
        /// `OnDemandSpecification`.
        pub fn on_demand_specification(
            mut self,
            value: impl Into<Value<OnDemandProvisioningSpecification>>,
        ) -> Self {
            self.0.set("OnDemandSpecification", value.into());
            self
        }

        /// The launch specification for Spot instances in the fleet, which determines the allocation strategy, defined duration, and provisioning timeout behavior.
        ///
        /// `SpotSpecification`.
        pub fn spot_specification(
            mut self,
            value: impl Into<Value<SpotProvisioningSpecification>>,
        ) -> Self {
            self.0.set("SpotSpecification", value.into());
            self
        }
    }

    impl From<InstanceFleetProvisioningSpecifications> for Json {
        fn from(value: InstanceFleetProvisioningSpecifications) -> Self {
            value.0.into()
        }
    }

    /// The resize specification for On-Demand and Spot Instances in the fleet.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceFleetResizingSpecifications(Properties);

    impl InstanceFleetResizingSpecifications {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The resize specification for On-Demand Instances in the instance fleet, which contains the allocation strategy, capacity reservation options, and the resize timeout period.
        ///
        /// `OnDemandResizeSpecification`.
        pub fn on_demand_resize_specification(
            mut self,
            value: impl Into<Value<OnDemandResizingSpecification>>,
        ) -> Self {
            self.0.set("OnDemandResizeSpecification", value.into());
            self
        }

        /// The resize specification for Spot Instances in the instance fleet, which contains the allocation strategy and the resize timeout period.
        ///
        /// `SpotResizeSpecification`.
        pub fn spot_resize_specification(
            mut self,
            value: impl Into<Value<SpotResizingSpecification>>,
        ) -> Self {
            self.0.set("SpotResizeSpecification", value.into());
            self
        }
    }

    impl From<InstanceFleetResizingSpecifications> for Json {
        fn from(value: InstanceFleetResizingSpecifications) -> Self {
            value.0.into()
        }
    }

    /// Use `InstanceGroupConfig` to define instance groups for an EMR cluster. A cluster can not use both instance groups and instance fleets.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `InstanceCount`, `InstanceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceGroupConfig(Properties);

    impl InstanceGroupConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AutoScalingPolicy` is a subproperty of the [InstanceGroupConfig](https://docs.aws.amazon.com//AWSCloudFormation/latest/UserGuide/aws-properties-emr-cluster-jobflowinstancesconfig-instancegroupconfig.html) property type that specifies the constraints and rules of an automatic scaling policy in Amazon EMR .
        ///
        /// `AutoScalingPolicy`.
        pub fn auto_scaling_policy(mut self, value: impl Into<Value<AutoScalingPolicy>>) -> Self {
            self.0.set("AutoScalingPolicy", value.into());
            self
        }

        /// If specified, indicates that the instance group uses Spot Instances. This is the maximum price you are willing to pay for Spot Instances. Specify `OnDemandPrice` to set the amount equal to the On-Demand price, or specify an amount in USD.
        ///
        /// `BidPrice`.
        pub fn bid_price(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BidPrice", value.into());
            self
        }

        /// \> Amazon EMR releases 4.x or later.
        ///
        /// `Configurations`.
        pub fn configurations(mut self, value: impl Into<List<Configuration>>) -> Self {
            self.0.set("Configurations", value.into());
            self
        }

        /// The custom AMI ID to use for the provisioned instance group.
        ///
        /// `CustomAmiId`.
        pub fn custom_ami_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomAmiId", value.into());
            self
        }

        /// EBS configurations that will be attached to each Amazon EC2 instance in the instance group.
        ///
        /// `EbsConfiguration`.
        pub fn ebs_configuration(mut self, value: impl Into<Value<EbsConfiguration>>) -> Self {
            self.0.set("EbsConfiguration", value.into());
            self
        }

        /// Target number of instances for the instance group.
        ///
        /// `InstanceCount`. Required.
        pub fn instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InstanceCount", value.into());
            self
        }

        /// The Amazon EC2 instance type for all instances in the instance group.
        ///
        /// `InstanceType`. Required.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// Market type of the Amazon EC2 instances used to create a cluster node.
        ///
        /// `Market`.
        pub fn market(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Market", value.into());
            self
        }

        /// Friendly name given to the instance group.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<InstanceGroupConfig> for Json {
        fn from(value: InstanceGroupConfig) -> Self {
            value.0.into()
        }
    }

    /// \> The instance fleet configuration is available only in Amazon EMR versions 4.8.0 and later, excluding 5.0.x versions.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `InstanceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceTypeConfig(Properties);

    impl InstanceTypeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The bid price for each Amazon EC2 Spot Instance type as defined by `InstanceType` . Expressed in USD. If neither `BidPrice` nor `BidPriceAsPercentageOfOnDemandPrice` is provided, `BidPriceAsPercentageOfOnDemandPrice` defaults to 100%.
        ///
        /// `BidPrice`.
        pub fn bid_price(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BidPrice", value.into());
            self
        }

        /// The bid price, as a percentage of On-Demand price, for each Amazon EC2 Spot Instance as defined by `InstanceType` . Expressed as a number (for example, 20 specifies 20%).
        ///
        /// `BidPriceAsPercentageOfOnDemandPrice`.
        pub fn bid_price_as_percentage_of_on_demand_price(
            mut self,
            value: impl Into<Value<f64>>,
        ) -> Self {
            self.0
                .set("BidPriceAsPercentageOfOnDemandPrice", value.into());
            self
        }

        /// A configuration classification that applies when provisioning cluster instances, which can include configurations for applications and software that run on the cluster.
        ///
        /// `Configurations`.
        pub fn configurations(mut self, value: impl Into<List<Configuration>>) -> Self {
            self.0.set("Configurations", value.into());
            self
        }

        /// The custom AMI ID to use for the instance type.
        ///
        /// `CustomAmiId`.
        pub fn custom_ami_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomAmiId", value.into());
            self
        }

        /// The configuration of Amazon Elastic Block Store (Amazon EBS) attached to each instance as defined by `InstanceType` .
        ///
        /// `EbsConfiguration`.
        pub fn ebs_configuration(mut self, value: impl Into<Value<EbsConfiguration>>) -> Self {
            self.0.set("EbsConfiguration", value.into());
            self
        }

        /// An Amazon EC2 instance type, such as `m3.xlarge` .
        ///
        /// `InstanceType`. Required.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The priority at which Amazon EMR launches the Amazon EC2 instances with this instance type. Priority starts at 0, which is the highest priority. Amazon EMR considers the highest priority first.
        ///
        /// `Priority`.
        pub fn priority(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// The number of units that a provisioned instance of this type provides toward fulfilling the target capacities defined in `InstanceFleetConfig` .
        ///
        /// `WeightedCapacity`.
        pub fn weighted_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WeightedCapacity", value.into());
            self
        }
    }

    impl From<InstanceTypeConfig> for Json {
        fn from(value: InstanceTypeConfig) -> Self {
            value.0.into()
        }
    }

    /// `JobFlowInstancesConfig` is a property of the `AWS::EMR::Cluster` resource. `JobFlowInstancesConfig` defines the instance groups or instance fleets that comprise the cluster.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JobFlowInstancesConfig(Properties);

    impl JobFlowInstancesConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of additional Amazon EC2 security group IDs for the master node.
        ///
        /// `AdditionalMasterSecurityGroups`.
        pub fn additional_master_security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AdditionalMasterSecurityGroups", value.into());
            self
        }

        /// A list of additional Amazon EC2 security group IDs for the core and task nodes.
        ///
        /// `AdditionalSlaveSecurityGroups`.
        pub fn additional_slave_security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AdditionalSlaveSecurityGroups", value.into());
            self
        }

        /// Describes the EC2 instances and instance configurations for the core instance fleet when using clusters with the instance fleet configuration.
        ///
        /// `CoreInstanceFleet`.
        pub fn core_instance_fleet(mut self, value: impl Into<Value<InstanceFleetConfig>>) -> Self {
            self.0.set("CoreInstanceFleet", value.into());
            self
        }

        /// Describes the EC2 instances and instance configurations for core instance groups when using clusters with the uniform instance group configuration.
        ///
        /// `CoreInstanceGroup`.
        pub fn core_instance_group(mut self, value: impl Into<Value<InstanceGroupConfig>>) -> Self {
            self.0.set("CoreInstanceGroup", value.into());
            self
        }

        /// The name of the Amazon EC2 key pair that can be used to connect to the master node using SSH as the user called "hadoop."
        ///
        /// `Ec2KeyName`.
        pub fn ec2_key_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ec2KeyName", value.into());
            self
        }

        /// Applies to clusters that use the uniform instance group configuration. To launch the cluster in Amazon Virtual Private Cloud (Amazon VPC), set this parameter to the identifier of the Amazon VPC subnet where you want the cluster to launch.
        ///
        /// `Ec2SubnetId`.
        pub fn ec2_subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ec2SubnetId", value.into());
            self
        }

        /// Applies to clusters that use the instance fleet configuration. When multiple Amazon EC2 subnet IDs are specified, Amazon EMR evaluates them and launches instances in the optimal subnet.
        ///
        /// `Ec2SubnetIds`.
        pub fn ec2_subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Ec2SubnetIds", value.into());
            self
        }

        /// The identifier of the Amazon EC2 security group for the master node. If you specify `EmrManagedMasterSecurityGroup` , you must also specify `EmrManagedSlaveSecurityGroup` .
        ///
        /// `EmrManagedMasterSecurityGroup`.
        pub fn emr_managed_master_security_group(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("EmrManagedMasterSecurityGroup", value.into());
            self
        }

        /// The identifier of the Amazon EC2 security group for the core and task nodes. If you specify `EmrManagedSlaveSecurityGroup` , you must also specify `EmrManagedMasterSecurityGroup` .
        ///
        /// `EmrManagedSlaveSecurityGroup`.
        pub fn emr_managed_slave_security_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmrManagedSlaveSecurityGroup", value.into());
            self
        }

        /// Applies only to Amazon EMR release versions earlier than 4.0. The Hadoop version for the cluster. Valid inputs are "0.18" (no longer maintained), "0.20" (no longer maintained), "0.20.205" (no longer maintained), "1.0.3", "2.2.0", or "2.4.0".
        ///
        /// `HadoopVersion`.
        pub fn hadoop_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HadoopVersion", value.into());
            self
        }

        /// Specifies whether the cluster should remain available after completing all steps. Defaults to `false` .
        ///
        /// `KeepJobFlowAliveWhenNoSteps`.
        pub fn keep_job_flow_alive_when_no_steps(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("KeepJobFlowAliveWhenNoSteps", value.into());
            self
        }

        /// Describes the EC2 instances and instance configurations for the master instance fleet when using clusters with the instance fleet configuration.
        ///
        /// `MasterInstanceFleet`.
        pub fn master_instance_fleet(
            mut self,
            value: impl Into<Value<InstanceFleetConfig>>,
        ) -> Self {
            self.0.set("MasterInstanceFleet", value.into());
            self
        }

        /// Describes the EC2 instances and instance configurations for the master instance group when using clusters with the uniform instance group configuration.
        ///
        /// `MasterInstanceGroup`.
        pub fn master_instance_group(
            mut self,
            value: impl Into<Value<InstanceGroupConfig>>,
        ) -> Self {
            self.0.set("MasterInstanceGroup", value.into());
            self
        }

        /// The Availability Zone in which the cluster runs.
        ///
        /// `Placement`.
        pub fn placement(mut self, value: impl Into<Value<PlacementType>>) -> Self {
            self.0.set("Placement", value.into());
            self
        }

        /// The identifier of the Amazon EC2 security group for the Amazon EMR service to access clusters in VPC private subnets.
        ///
        /// `ServiceAccessSecurityGroup`.
        pub fn service_access_security_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceAccessSecurityGroup", value.into());
            self
        }

        /// Describes the EC2 instances and instance configurations for the task instance fleets when using clusters with the instance fleet configuration. These task instance fleets are added to the cluster as part of the cluster launch.
        ///
        /// `TaskInstanceFleets`.
        pub fn task_instance_fleets(mut self, value: impl Into<List<InstanceFleetConfig>>) -> Self {
            self.0.set("TaskInstanceFleets", value.into());
            self
        }

        /// Describes the EC2 instances and instance configurations for task instance groups when using clusters with the uniform instance group configuration. These task instance groups are added to the cluster as part of the cluster launch.
        ///
        /// `TaskInstanceGroups`.
        pub fn task_instance_groups(mut self, value: impl Into<List<InstanceGroupConfig>>) -> Self {
            self.0.set("TaskInstanceGroups", value.into());
            self
        }

        /// Specifies whether to lock the cluster to prevent the Amazon EC2 instances from being terminated by API call, user intervention, or in the event of a job-flow error.
        ///
        /// `TerminationProtected`.
        pub fn termination_protected(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("TerminationProtected", value.into());
            self
        }

        /// Indicates whether Amazon EMR should gracefully replace core nodes that have degraded within the cluster.
        ///
        /// `UnhealthyNodeReplacement`.
        pub fn unhealthy_node_replacement(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UnhealthyNodeReplacement", value.into());
            self
        }
    }

    impl From<JobFlowInstancesConfig> for Json {
        fn from(value: JobFlowInstancesConfig) -> Self {
            value.0.into()
        }
    }

    /// `KerberosAttributes` is a property of the `AWS::EMR::Cluster` resource. `KerberosAttributes` define the cluster-specific Kerberos configuration when Kerberos authentication is enabled using a security configuration.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `KdcAdminPassword`, `Realm`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KerberosAttributes(Properties);

    impl KerberosAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Active Directory password for `ADDomainJoinUser` .
        ///
        /// `ADDomainJoinPassword`.
        pub fn ad_domain_join_password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ADDomainJoinPassword", value.into());
            self
        }

        /// Required only when establishing a cross-realm trust with an Active Directory domain. A user with sufficient privileges to join resources to the domain.
        ///
        /// `ADDomainJoinUser`.
        pub fn ad_domain_join_user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ADDomainJoinUser", value.into());
            self
        }

        /// Required only when establishing a cross-realm trust with a KDC in a different realm. The cross-realm principal password, which must be identical across realms.
        ///
        /// `CrossRealmTrustPrincipalPassword`.
        pub fn cross_realm_trust_principal_password(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("CrossRealmTrustPrincipalPassword", value.into());
            self
        }

        /// The password used within the cluster for the kadmin service on the cluster-dedicated KDC, which maintains Kerberos principals, password policies, and keytabs for the cluster.
        ///
        /// `KdcAdminPassword`. Required.
        pub fn kdc_admin_password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KdcAdminPassword", value.into());
            self
        }

        /// The name of the Kerberos realm to which all nodes in a cluster belong. For example, `EC2.INTERNAL` .
        ///
        /// `Realm`. Required.
        pub fn realm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Realm", value.into());
            self
        }
    }

    impl From<KerberosAttributes> for Json {
        fn from(value: KerberosAttributes) -> Self {
            value.0.into()
        }
    }

    /// `KeyValue` is a subproperty of the `HadoopJarStepConfig` property type. `KeyValue` is used to pass parameters to a step.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeyValue(Properties);

    impl KeyValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier of a key-value pair.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value part of the identified key.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<KeyValue> for Json {
        fn from(value: KeyValue) -> Self {
            value.0.into()
        }
    }

    /// Managed scaling policy for an Amazon EMR cluster. The policy specifies the limits for resources that can be added or terminated from a cluster. The policy only applies to the core and task nodes.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedScalingPolicy(Properties);

    impl ManagedScalingPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon EC2 unit limits for a managed scaling policy. The managed scaling activity of a cluster is not allowed to go above or below these limits. The limit only applies to the core and task nodes.
        ///
        /// `ComputeLimits`.
        pub fn compute_limits(mut self, value: impl Into<Value<ComputeLimits>>) -> Self {
            self.0.set("ComputeLimits", value.into());
            self
        }

        /// Determines whether a custom scaling utilization performance index can be set. Possible values include \*ADVANCED\* or \*DEFAULT\* .
        ///
        /// `ScalingStrategy`.
        pub fn scaling_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScalingStrategy", value.into());
            self
        }

        /// An integer value that represents an advanced scaling strategy. Setting a higher value optimizes for performance. Setting a lower value optimizes for resource conservation.
        ///
        /// `UtilizationPerformanceIndex`.
        pub fn utilization_performance_index(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("UtilizationPerformanceIndex", value.into());
            self
        }
    }

    impl From<ManagedScalingPolicy> for Json {
        fn from(value: ManagedScalingPolicy) -> Self {
            value.0.into()
        }
    }

    /// `MetricDimension` is a subproperty of the `CloudWatchAlarmDefinition` property type. `MetricDimension` specifies a CloudWatch dimension, which is specified with a `Key` `Value` pair. The key is known as a `Name` in CloudWatch.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricDimension(Properties);

    impl MetricDimension {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dimension name.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The dimension value.
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

    /// Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnDemandCapacityReservationOptions(Properties);

    impl OnDemandCapacityReservationOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates the instance's Capacity Reservation preferences. Possible preferences include:
        ///
        /// `CapacityReservationPreference`.
        pub fn capacity_reservation_preference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityReservationPreference", value.into());
            self
        }

        /// The ARN of the Capacity Reservation resource group in which to run the instance.
        ///
        /// `CapacityReservationResourceGroupArn`.
        pub fn capacity_reservation_resource_group_arn(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("CapacityReservationResourceGroupArn", value.into());
            self
        }

        /// Indicates whether to use unused Capacity Reservations for fulfilling On-Demand capacity.
        ///
        /// `UsageStrategy`.
        pub fn usage_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UsageStrategy", value.into());
            self
        }
    }

    impl From<OnDemandCapacityReservationOptions> for Json {
        fn from(value: OnDemandCapacityReservationOptions) -> Self {
            value.0.into()
        }
    }

    /// The launch specification for On-Demand Instances in the instance fleet, which determines the allocation strategy.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `AllocationStrategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnDemandProvisioningSpecification(Properties);

    impl OnDemandProvisioningSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the strategy to use in launching On-Demand instance fleets. Available options are `lowest-price` and `prioritized` .
        ///
        /// `AllocationStrategy`. Required.
        pub fn allocation_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AllocationStrategy", value.into());
            self
        }

        /// The launch specification for On-Demand instances in the instance fleet, which determines the allocation strategy.
        ///
        /// `CapacityReservationOptions`.
        pub fn capacity_reservation_options(
            mut self,
            value: impl Into<Value<OnDemandCapacityReservationOptions>>,
        ) -> Self {
            self.0.set("CapacityReservationOptions", value.into());
            self
        }
    }

    impl From<OnDemandProvisioningSpecification> for Json {
        fn from(value: OnDemandProvisioningSpecification) -> Self {
            value.0.into()
        }
    }

    /// The resize specification for On-Demand Instances in the instance fleet, which contains the resize timeout period.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnDemandResizingSpecification(Properties);

    impl OnDemandResizingSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the allocation strategy to use to launch On-Demand instances during a resize. The default is `lowest-price` .
        ///
        /// `AllocationStrategy`.
        pub fn allocation_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AllocationStrategy", value.into());
            self
        }

        /// `CapacityReservationOptions`.
        pub fn capacity_reservation_options(
            mut self,
            value: impl Into<Value<OnDemandCapacityReservationOptions>>,
        ) -> Self {
            self.0.set("CapacityReservationOptions", value.into());
            self
        }

        /// On-Demand resize timeout in minutes. If On-Demand Instances are not provisioned within this time, the resize workflow stops. The minimum value is 5 minutes, and the maximum value is 10,080 minutes (7 days).
        ///
        /// `TimeoutDurationMinutes`.
        pub fn timeout_duration_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutDurationMinutes", value.into());
            self
        }
    }

    impl From<OnDemandResizingSpecification> for Json {
        fn from(value: OnDemandResizingSpecification) -> Self {
            value.0.into()
        }
    }

    /// Placement group configuration for an Amazon EMR cluster. The configuration specifies the placement strategy that can be applied to instance roles during cluster creation.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `InstanceRole`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PlacementGroupConfig(Properties);

    impl PlacementGroupConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Role of the instance in the cluster.
        ///
        /// `InstanceRole`. Required.
        pub fn instance_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceRole", value.into());
            self
        }

        /// Amazon EC2 Placement Group strategy associated with instance role.
        ///
        /// `PlacementStrategy`.
        pub fn placement_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PlacementStrategy", value.into());
            self
        }
    }

    impl From<PlacementGroupConfig> for Json {
        fn from(value: PlacementGroupConfig) -> Self {
            value.0.into()
        }
    }

    /// `PlacementType` is a property of the `AWS::EMR::Cluster` resource. `PlacementType` determines the Amazon EC2 Availability Zone configuration of the cluster (job flow).
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `AvailabilityZone`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PlacementType(Properties);

    impl PlacementType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon EC2 Availability Zone for the cluster. `AvailabilityZone` is used for uniform instance groups, while `AvailabilityZones` (plural) is used for instance fleets.
        ///
        /// `AvailabilityZone`. Required.
        pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZone", value.into());
            self
        }
    }

    impl From<PlacementType> for Json {
        fn from(value: PlacementType) -> Self {
            value.0.into()
        }
    }

    /// `ScalingAction` is a subproperty of the `ScalingRule` property type. `ScalingAction` determines the type of adjustment the automatic scaling activity makes when triggered, and the periodicity of the adjustment.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `SimpleScalingPolicyConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalingAction(Properties);

    impl ScalingAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Not available for instance groups. Instance groups use the market type specified for the group.
        ///
        /// `Market`.
        pub fn market(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Market", value.into());
            self
        }

        /// The type of adjustment the automatic scaling activity makes when triggered, and the periodicity of the adjustment.
        ///
        /// `SimpleScalingPolicyConfiguration`. Required.
        pub fn simple_scaling_policy_configuration(
            mut self,
            value: impl Into<Value<SimpleScalingPolicyConfiguration>>,
        ) -> Self {
            self.0.set("SimpleScalingPolicyConfiguration", value.into());
            self
        }
    }

    impl From<ScalingAction> for Json {
        fn from(value: ScalingAction) -> Self {
            value.0.into()
        }
    }

    /// `ScalingConstraints` is a subproperty of the `AutoScalingPolicy` property type. `ScalingConstraints` defines the upper and lower EC2 instance limits for an automatic scaling policy.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `MaxCapacity`, `MinCapacity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalingConstraints(Properties);

    impl ScalingConstraints {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The upper boundary of Amazon EC2 instances in an instance group beyond which scaling activities are not allowed to grow. Scale-out activities will not add instances beyond this boundary.
        ///
        /// `MaxCapacity`. Required.
        pub fn max_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxCapacity", value.into());
            self
        }

        /// The lower boundary of Amazon EC2 instances in an instance group below which scaling activities are not allowed to shrink. Scale-in activities will not terminate instances below this boundary.
        ///
        /// `MinCapacity`. Required.
        pub fn min_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinCapacity", value.into());
            self
        }
    }

    impl From<ScalingConstraints> for Json {
        fn from(value: ScalingConstraints) -> Self {
            value.0.into()
        }
    }

    /// `ScalingRule` is a subproperty of the `AutoScalingPolicy` property type.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `Action`, `Name`, `Trigger`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalingRule(Properties);

    impl ScalingRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The conditions that trigger an automatic scaling activity.
        ///
        /// `Action`. Required.
        pub fn action(mut self, value: impl Into<Value<ScalingAction>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// A friendly, more verbose description of the automatic scaling rule.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The name used to identify an automatic scaling rule. Rule names must be unique within a scaling policy.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The CloudWatch alarm definition that determines when automatic scaling activity is triggered.
        ///
        /// `Trigger`. Required.
        pub fn trigger(mut self, value: impl Into<Value<ScalingTrigger>>) -> Self {
            self.0.set("Trigger", value.into());
            self
        }
    }

    impl From<ScalingRule> for Json {
        fn from(value: ScalingRule) -> Self {
            value.0.into()
        }
    }

    /// `ScalingTrigger` is a subproperty of the `ScalingRule` property type. `ScalingTrigger` determines the conditions that trigger an automatic scaling activity.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `CloudWatchAlarmDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalingTrigger(Properties);

    impl ScalingTrigger {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The definition of a CloudWatch metric alarm. When the defined alarm conditions are met along with other trigger parameters, scaling activity begins.
        ///
        /// `CloudWatchAlarmDefinition`. Required.
        pub fn cloud_watch_alarm_definition(
            mut self,
            value: impl Into<Value<CloudWatchAlarmDefinition>>,
        ) -> Self {
            self.0.set("CloudWatchAlarmDefinition", value.into());
            self
        }
    }

    impl From<ScalingTrigger> for Json {
        fn from(value: ScalingTrigger) -> Self {
            value.0.into()
        }
    }

    /// `ScriptBootstrapActionConfig` is a subproperty of the `BootstrapActionConfig` property type.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `Path`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScriptBootstrapActionConfig(Properties);

    impl ScriptBootstrapActionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of command line arguments to pass to the bootstrap action script.
        ///
        /// `Args`.
        pub fn args(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Args", value.into());
            self
        }

        /// Location in Amazon S3 of the script to run during a bootstrap action.
        ///
        /// `Path`. Required.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }
    }

    impl From<ScriptBootstrapActionConfig> for Json {
        fn from(value: ScriptBootstrapActionConfig) -> Self {
            value.0.into()
        }
    }

    /// `SimpleScalingPolicyConfiguration` is a subproperty of the `ScalingAction` property type.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `ScalingAdjustment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SimpleScalingPolicyConfiguration(Properties);

    impl SimpleScalingPolicyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The way in which Amazon EC2 instances are added (if `ScalingAdjustment` is a positive number) or terminated (if `ScalingAdjustment` is a negative number) each time the scaling activity is triggered. `CHANGE_IN_CAPACITY` is the default.
        ///
        /// `AdjustmentType`.
        pub fn adjustment_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdjustmentType", value.into());
            self
        }

        /// The amount of time, in seconds, after a scaling activity completes before any further trigger-related scaling activities can start. The default value is 0.
        ///
        /// `CoolDown`.
        pub fn cool_down(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CoolDown", value.into());
            self
        }

        /// The amount by which to scale in or scale out, based on the specified `AdjustmentType` . A positive value adds to the instance group's Amazon EC2 instance count while a negative number removes instances.
        ///
        /// `ScalingAdjustment`. Required.
        pub fn scaling_adjustment(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScalingAdjustment", value.into());
            self
        }
    }

    impl From<SimpleScalingPolicyConfiguration> for Json {
        fn from(value: SimpleScalingPolicyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// `SpotProvisioningSpecification` is a subproperty of the `InstanceFleetProvisioningSpecifications` property type.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `TimeoutAction`, `TimeoutDurationMinutes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SpotProvisioningSpecification(Properties);

    impl SpotProvisioningSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies one of the following strategies to launch Spot Instance fleets: `capacity-optimized` , `price-capacity-optimized` , `lowest-price` , or `diversified` , and `capacity-optimized-prioritized` .
        ///
        /// `AllocationStrategy`.
        pub fn allocation_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AllocationStrategy", value.into());
            self
        }

        /// The defined duration for Spot Instances (also known as Spot blocks) in minutes. When specified, the Spot Instance does not terminate before the defined duration expires, and defined duration pricing for Spot Instances applies.
        ///
        /// `BlockDurationMinutes`.
        pub fn block_duration_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BlockDurationMinutes", value.into());
            self
        }

        /// The action to take when `TargetSpotCapacity` has not been fulfilled when the `TimeoutDurationMinutes` has expired; that is, when all Spot Instances could not be provisioned within the Spot provisioning timeout.
        ///
        /// `TimeoutAction`. Required.
        pub fn timeout_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeoutAction", value.into());
            self
        }

        /// The Spot provisioning timeout period in minutes. If Spot Instances are not provisioned within this time period, the `TimeOutAction` is taken. Minimum value is 5 and maximum value is 1440.
        ///
        /// `TimeoutDurationMinutes`. Required.
        pub fn timeout_duration_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutDurationMinutes", value.into());
            self
        }
    }

    impl From<SpotProvisioningSpecification> for Json {
        fn from(value: SpotProvisioningSpecification) -> Self {
            value.0.into()
        }
    }

    /// The resize specification for Spot Instances in the instance fleet, which contains the resize timeout period.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SpotResizingSpecification(Properties);

    impl SpotResizingSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the allocation strategy to use to launch Spot instances during a resize. If you run Amazon EMR releases 6.9.0 or higher, the default is `price-capacity-optimized` .
        ///
        /// `AllocationStrategy`.
        pub fn allocation_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AllocationStrategy", value.into());
            self
        }

        /// Spot resize timeout in minutes. If Spot Instances are not provisioned within this time, the resize workflow will stop provisioning of Spot instances. Minimum value is 5 minutes and maximum value is 10,080 minutes (7 days).
        ///
        /// `TimeoutDurationMinutes`.
        pub fn timeout_duration_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutDurationMinutes", value.into());
            self
        }
    }

    impl From<SpotResizingSpecification> for Json {
        fn from(value: SpotResizingSpecification) -> Self {
            value.0.into()
        }
    }

    /// `StepConfig` is a property of the `AWS::EMR::Cluster` resource. The `StepConfig` property type specifies a cluster (job flow) step, which runs only on the master node. Steps are used to submit data processing jobs to the cluster.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `HadoopJarStep`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StepConfig(Properties);

    impl StepConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to take when the cluster step fails. Possible values are `CANCEL_AND_WAIT` and `CONTINUE` .
        ///
        /// `ActionOnFailure`.
        pub fn action_on_failure(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ActionOnFailure", value.into());
            self
        }

        /// The JAR file used for the step.
        ///
        /// `HadoopJarStep`. Required.
        pub fn hadoop_jar_step(mut self, value: impl Into<Value<HadoopJarStepConfig>>) -> Self {
            self.0.set("HadoopJarStep", value.into());
            self
        }

        /// The name of the step.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<StepConfig> for Json {
        fn from(value: StepConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::EMR::Cluster`.
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

    /// `VolumeSpecification` is a subproperty of the `EbsBlockDeviceConfig` property type. `VolumeSecification` determines the volume type, IOPS, and size (GiB) for EBS volumes attached to EC2 instances.
    ///
    /// A property type of `AWS::EMR::Cluster`.
    ///
    /// Required: `SizeInGB`, `VolumeType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VolumeSpecification(Properties);

    impl VolumeSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of I/O operations per second (IOPS) that the volume supports.
        ///
        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// The volume size, in gibibytes (GiB). This can be a number from 1 - 1024. If the volume type is EBS-optimized, the minimum value is 10.
        ///
        /// `SizeInGB`. Required.
        pub fn size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SizeInGB", value.into());
            self
        }

        /// The throughput, in mebibyte per second (MiB/s). This optional parameter can be a number from 125 - 1000 and is valid only for gp3 volumes.
        ///
        /// `Throughput`.
        pub fn throughput(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Throughput", value.into());
            self
        }

        /// The volume type. Volume types supported are gp3, gp2, io1, st1, sc1, and standard.
        ///
        /// `VolumeType`. Required.
        pub fn volume_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeType", value.into());
            self
        }
    }

    impl From<VolumeSpecification> for Json {
        fn from(value: VolumeSpecification) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`InstanceFleetConfig`].
pub mod instance_fleet_config {
    use crate::{Json, List, Map, Properties, Value};

    /// Configuration specifies optional configurations for customizing open-source big data applications and environment parameters.
    ///
    /// A property type of `AWS::EMR::InstanceFleetConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApplicationConfiguration(Properties);

    impl ApplicationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The classification within a configuration.
        ///
        /// `Classification`.
        pub fn classification(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Classification", value.into());
            self
        }

        /// Within a configuration classification, a set of properties that represent the settings that you want to change in the configuration file.
        ///
        /// `ConfigurationProperties`.
        pub fn configuration_properties(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("ConfigurationProperties", value.into());
            self
        }

        /// A list of additional configurations to apply within a configuration object.
        ///
        /// `Configurations`.
        pub fn configurations(mut self, value: impl Into<List<ApplicationConfiguration>>) -> Self {
            self.0.set("Configurations", value.into());
            self
        }
    }

    impl From<ApplicationConfiguration> for Json {
        fn from(value: ApplicationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// `EbsBlockDeviceConfig` is a subproperty of the `EbsConfiguration` property type. `EbsBlockDeviceConfig` defines the number and type of EBS volumes to associate with all EC2 instances in an EMR cluster.
    ///
    /// A property type of `AWS::EMR::InstanceFleetConfig`.
    ///
    /// Required: `VolumeSpecification`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EbsBlockDeviceConfig(Properties);

    impl EbsBlockDeviceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// EBS volume specifications such as volume type, IOPS, size (GiB) and throughput (MiB/s) that are requested for the EBS volume attached to an Amazon EC2 instance in the cluster.
        ///
        /// `VolumeSpecification`. Required.
        pub fn volume_specification(
            mut self,
            value: impl Into<Value<VolumeSpecification>>,
        ) -> Self {
            self.0.set("VolumeSpecification", value.into());
            self
        }

        /// Number of EBS volumes with a specific volume configuration that are associated with every instance in the instance group
        ///
        /// `VolumesPerInstance`.
        pub fn volumes_per_instance(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumesPerInstance", value.into());
            self
        }
    }

    impl From<EbsBlockDeviceConfig> for Json {
        fn from(value: EbsBlockDeviceConfig) -> Self {
            value.0.into()
        }
    }

    /// `EbsConfiguration` determines the EBS volumes to attach to EMR cluster instances.
    ///
    /// A property type of `AWS::EMR::InstanceFleetConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EbsConfiguration(Properties);

    impl EbsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of Amazon EBS volume specifications attached to a cluster instance.
        ///
        /// `EbsBlockDeviceConfigs`.
        pub fn ebs_block_device_configs(
            mut self,
            value: impl Into<List<EbsBlockDeviceConfig>>,
        ) -> Self {
            self.0.set("EbsBlockDeviceConfigs", value.into());
            self
        }

        /// Indicates whether an Amazon EBS volume is EBS-optimized. The default is false. You should explicitly set this value to true to enable the Amazon EBS-optimized setting for an EC2 instance.
        ///
        /// `EbsOptimized`.
        pub fn ebs_optimized(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EbsOptimized", value.into());
            self
        }
    }

    impl From<EbsConfiguration> for Json {
        fn from(value: EbsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// \> The instance fleet configuration is available only in Amazon EMR versions 4.8.0 and later, excluding 5.0.x versions.
    ///
    /// A property type of `AWS::EMR::InstanceFleetConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceFleetProvisioningSpecifications(Properties);

    impl InstanceFleetProvisioningSpecifications {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The launch specification for On-Demand Instances in the instance fleet, which determines the allocation strategy and capacity reservation options.
        ///
        /// `OnDemandSpecification`.
        pub fn on_demand_specification(
            mut self,
            value: impl Into<Value<OnDemandProvisioningSpecification>>,
        ) -> Self {
            self.0.set("OnDemandSpecification", value.into());
            self
        }

        /// The launch specification for Spot instances in the fleet, which determines the allocation strategy, defined duration, and provisioning timeout behavior.
        ///
        /// `SpotSpecification`.
        pub fn spot_specification(
            mut self,
            value: impl Into<Value<SpotProvisioningSpecification>>,
        ) -> Self {
            self.0.set("SpotSpecification", value.into());
            self
        }
    }

    impl From<InstanceFleetProvisioningSpecifications> for Json {
        fn from(value: InstanceFleetProvisioningSpecifications) -> Self {
            value.0.into()
        }
    }

    /// The resize specification for On-Demand and Spot Instances in the fleet.
    ///
    /// A property type of `AWS::EMR::InstanceFleetConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceFleetResizingSpecifications(Properties);

    impl InstanceFleetResizingSpecifications {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The resize specification for On-Demand Instances in the instance fleet, which contains the allocation strategy, capacity reservation options, and the resize timeout period.
        ///
        /// `OnDemandResizeSpecification`.
        pub fn on_demand_resize_specification(
            mut self,
            value: impl Into<Value<OnDemandResizingSpecification>>,
        ) -> Self {
            self.0.set("OnDemandResizeSpecification", value.into());
            self
        }

        /// The resize specification for Spot Instances in the instance fleet, which contains the allocation strategy and the resize timeout period.
        ///
        /// `SpotResizeSpecification`.
        pub fn spot_resize_specification(
            mut self,
            value: impl Into<Value<SpotResizingSpecification>>,
        ) -> Self {
            self.0.set("SpotResizeSpecification", value.into());
            self
        }
    }

    impl From<InstanceFleetResizingSpecifications> for Json {
        fn from(value: InstanceFleetResizingSpecifications) -> Self {
            value.0.into()
        }
    }

    /// `InstanceType` config is a subproperty of `InstanceFleetConfig` . An instance type configuration specifies each instance type in an instance fleet.
    ///
    /// A property type of `AWS::EMR::InstanceFleetConfig`.
    ///
    /// Required: `InstanceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceTypeConfig(Properties);

    impl InstanceTypeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The bid price for each Amazon EC2 Spot Instance type as defined by `InstanceType` . Expressed in USD. If neither `BidPrice` nor `BidPriceAsPercentageOfOnDemandPrice` is provided, `BidPriceAsPercentageOfOnDemandPrice` defaults to 100%.
        ///
        /// `BidPrice`.
        pub fn bid_price(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BidPrice", value.into());
            self
        }

        /// The bid price, as a percentage of On-Demand price, for each Amazon EC2 Spot Instance as defined by `InstanceType` . Expressed as a number (for example, 20 specifies 20%).
        ///
        /// `BidPriceAsPercentageOfOnDemandPrice`.
        pub fn bid_price_as_percentage_of_on_demand_price(
            mut self,
            value: impl Into<Value<f64>>,
        ) -> Self {
            self.0
                .set("BidPriceAsPercentageOfOnDemandPrice", value.into());
            self
        }

        /// \> Amazon EMR releases 4.x or later.
        ///
        /// `Configurations`.
        pub fn configurations(mut self, value: impl Into<List<ApplicationConfiguration>>) -> Self {
            self.0.set("Configurations", value.into());
            self
        }

        /// The custom AMI ID to use for the instance type.
        ///
        /// `CustomAmiId`.
        pub fn custom_ami_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomAmiId", value.into());
            self
        }

        /// The configuration of Amazon Elastic Block Store (Amazon EBS) attached to each instance as defined by `InstanceType` .
        ///
        /// `EbsConfiguration`.
        pub fn ebs_configuration(mut self, value: impl Into<Value<EbsConfiguration>>) -> Self {
            self.0.set("EbsConfiguration", value.into());
            self
        }

        /// An Amazon EC2 instance type, such as `m3.xlarge` .
        ///
        /// `InstanceType`. Required.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The priority at which Amazon EMR launches the Amazon EC2 instances with this instance type. Priority starts at 0, which is the highest priority. Amazon EMR considers the highest priority first.
        ///
        /// `Priority`.
        pub fn priority(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// The number of units that a provisioned instance of this type provides toward fulfilling the target capacities defined in `InstanceFleetConfig` .
        ///
        /// `WeightedCapacity`.
        pub fn weighted_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WeightedCapacity", value.into());
            self
        }
    }

    impl From<InstanceTypeConfig> for Json {
        fn from(value: InstanceTypeConfig) -> Self {
            value.0.into()
        }
    }

    /// Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity.
    ///
    /// A property type of `AWS::EMR::InstanceFleetConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnDemandCapacityReservationOptions(Properties);

    impl OnDemandCapacityReservationOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates the instance's Capacity Reservation preferences. Possible preferences include:
        ///
        /// `CapacityReservationPreference`.
        pub fn capacity_reservation_preference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityReservationPreference", value.into());
            self
        }

        /// The ARN of the Capacity Reservation resource group in which to run the instance.
        ///
        /// `CapacityReservationResourceGroupArn`.
        pub fn capacity_reservation_resource_group_arn(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("CapacityReservationResourceGroupArn", value.into());
            self
        }

        /// Indicates whether to use unused Capacity Reservations for fulfilling On-Demand capacity.
        ///
        /// `UsageStrategy`.
        pub fn usage_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UsageStrategy", value.into());
            self
        }
    }

    impl From<OnDemandCapacityReservationOptions> for Json {
        fn from(value: OnDemandCapacityReservationOptions) -> Self {
            value.0.into()
        }
    }

    /// The launch specification for On-Demand Instances in the instance fleet, which determines the allocation strategy.
    ///
    /// A property type of `AWS::EMR::InstanceFleetConfig`.
    ///
    /// Required: `AllocationStrategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnDemandProvisioningSpecification(Properties);

    impl OnDemandProvisioningSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the strategy to use in launching On-Demand instance fleets. Available options are `lowest-price` and `prioritized` .
        ///
        /// `AllocationStrategy`. Required.
        pub fn allocation_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AllocationStrategy", value.into());
            self
        }

        /// The launch specification for On-Demand instances in the instance fleet, which determines the allocation strategy.
        ///
        /// `CapacityReservationOptions`.
        pub fn capacity_reservation_options(
            mut self,
            value: impl Into<Value<OnDemandCapacityReservationOptions>>,
        ) -> Self {
            self.0.set("CapacityReservationOptions", value.into());
            self
        }
    }

    impl From<OnDemandProvisioningSpecification> for Json {
        fn from(value: OnDemandProvisioningSpecification) -> Self {
            value.0.into()
        }
    }

    /// The resize specification for On-Demand Instances in the instance fleet, which contains the resize timeout period.
    ///
    /// A property type of `AWS::EMR::InstanceFleetConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnDemandResizingSpecification(Properties);

    impl OnDemandResizingSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the allocation strategy to use to launch On-Demand instances during a resize. The default is `lowest-price` .
        ///
        /// `AllocationStrategy`.
        pub fn allocation_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AllocationStrategy", value.into());
            self
        }

        /// Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity.
        ///
        /// `CapacityReservationOptions`.
        pub fn capacity_reservation_options(
            mut self,
            value: impl Into<Value<OnDemandCapacityReservationOptions>>,
        ) -> Self {
            self.0.set("CapacityReservationOptions", value.into());
            self
        }

        /// On-Demand resize timeout in minutes. If On-Demand Instances are not provisioned within this time, the resize workflow stops. The minimum value is 5 minutes, and the maximum value is 10,080 minutes (7 days).
        ///
        /// `TimeoutDurationMinutes`.
        pub fn timeout_duration_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutDurationMinutes", value.into());
            self
        }
    }

    impl From<OnDemandResizingSpecification> for Json {
        fn from(value: OnDemandResizingSpecification) -> Self {
            value.0.into()
        }
    }

    /// `SpotProvisioningSpecification` is a subproperty of the `InstanceFleetProvisioningSpecifications` property type.
    ///
    /// A property type of `AWS::EMR::InstanceFleetConfig`.
    ///
    /// Required: `TimeoutAction`, `TimeoutDurationMinutes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SpotProvisioningSpecification(Properties);

    impl SpotProvisioningSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies one of the following strategies to launch Spot Instance fleets: `capacity-optimized` , `price-capacity-optimized` , `lowest-price` , or `diversified` , and `capacity-optimized-prioritized` .
        ///
        /// `AllocationStrategy`.
        pub fn allocation_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AllocationStrategy", value.into());
            self
        }

        /// The defined duration for Spot Instances (also known as Spot blocks) in minutes. When specified, the Spot Instance does not terminate before the defined duration expires, and defined duration pricing for Spot Instances applies.
        ///
        /// `BlockDurationMinutes`.
        pub fn block_duration_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BlockDurationMinutes", value.into());
            self
        }

        /// The action to take when `TargetSpotCapacity` has not been fulfilled when the `TimeoutDurationMinutes` has expired; that is, when all Spot Instances could not be provisioned within the Spot provisioning timeout.
        ///
        /// `TimeoutAction`. Required.
        pub fn timeout_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeoutAction", value.into());
            self
        }

        /// The Spot provisioning timeout period in minutes. If Spot Instances are not provisioned within this time period, the `TimeOutAction` is taken. Minimum value is 5 and maximum value is 1440.
        ///
        /// `TimeoutDurationMinutes`. Required.
        pub fn timeout_duration_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutDurationMinutes", value.into());
            self
        }
    }

    impl From<SpotProvisioningSpecification> for Json {
        fn from(value: SpotProvisioningSpecification) -> Self {
            value.0.into()
        }
    }

    /// The resize specification for Spot Instances in the instance fleet, which contains the resize timeout period.
    ///
    /// A property type of `AWS::EMR::InstanceFleetConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SpotResizingSpecification(Properties);

    impl SpotResizingSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the allocation strategy to use to launch Spot instances during a resize. If you run Amazon EMR releases 6.9.0 or higher, the default is `price-capacity-optimized` .
        ///
        /// `AllocationStrategy`.
        pub fn allocation_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AllocationStrategy", value.into());
            self
        }

        /// Spot resize timeout in minutes. If Spot Instances are not provisioned within this time, the resize workflow will stop provisioning of Spot instances. Minimum value is 5 minutes and maximum value is 10,080 minutes (7 days).
        ///
        /// `TimeoutDurationMinutes`.
        pub fn timeout_duration_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutDurationMinutes", value.into());
            self
        }
    }

    impl From<SpotResizingSpecification> for Json {
        fn from(value: SpotResizingSpecification) -> Self {
            value.0.into()
        }
    }

    /// `VolumeSpecification` is a subproperty of the `EbsBlockDeviceConfig` property type. `VolumeSecification` determines the volume type, IOPS, and size (GiB) for EBS volumes attached to EC2 instances.
    ///
    /// A property type of `AWS::EMR::InstanceFleetConfig`.
    ///
    /// Required: `SizeInGB`, `VolumeType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VolumeSpecification(Properties);

    impl VolumeSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of I/O operations per second (IOPS) that the volume supports.
        ///
        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// The volume size, in gibibytes (GiB). This can be a number from 1 - 1024. If the volume type is EBS-optimized, the minimum value is 10.
        ///
        /// `SizeInGB`. Required.
        pub fn size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SizeInGB", value.into());
            self
        }

        /// The throughput, in mebibyte per second (MiB/s). This optional parameter can be a number from 125 - 1000 and is valid only for gp3 volumes.
        ///
        /// `Throughput`.
        pub fn throughput(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Throughput", value.into());
            self
        }

        /// The volume type. Volume types supported are gp3, gp2, io1, st1, sc1, and standard.
        ///
        /// `VolumeType`. Required.
        pub fn volume_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeType", value.into());
            self
        }
    }

    impl From<VolumeSpecification> for Json {
        fn from(value: VolumeSpecification) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`InstanceGroupConfig`].
pub mod instance_group_config {
    use crate::{Json, List, Map, Properties, Value};

    /// A property type of `AWS::EMR::InstanceGroupConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AppConfiguration(Properties);

    impl AppConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Classification`.
        pub fn classification(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Classification", value.into());
            self
        }

        /// `ConfigurationProperties`.
        pub fn configuration_properties(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("ConfigurationProperties", value.into());
            self
        }

        /// `Configurations`.
        pub fn configurations(mut self, value: impl Into<List<AppConfiguration>>) -> Self {
            self.0.set("Configurations", value.into());
            self
        }
    }

    impl From<AppConfiguration> for Json {
        fn from(value: AppConfiguration) -> Self {
            value.0.into()
        }
    }

    /// `AutoScalingPolicy` defines how an instance group dynamically adds and terminates EC2 instances in response to the value of a CloudWatch metric.
    ///
    /// A property type of `AWS::EMR::InstanceGroupConfig`.
    ///
    /// Required: `Constraints`, `Rules`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoScalingPolicy(Properties);

    impl AutoScalingPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The upper and lower Amazon EC2 instance limits for an automatic scaling policy. Automatic scaling activity will not cause an instance group to grow above or below these limits.
        ///
        /// `Constraints`. Required.
        pub fn constraints(mut self, value: impl Into<Value<ScalingConstraints>>) -> Self {
            self.0.set("Constraints", value.into());
            self
        }

        /// The scale-in and scale-out rules that comprise the automatic scaling policy.
        ///
        /// `Rules`. Required.
        pub fn rules(mut self, value: impl Into<List<ScalingRule>>) -> Self {
            self.0.set("Rules", value.into());
            self
        }
    }

    impl From<AutoScalingPolicy> for Json {
        fn from(value: AutoScalingPolicy) -> Self {
            value.0.into()
        }
    }

    /// `CloudWatchAlarmDefinition` is a subproperty of the `ScalingTrigger` property, which determines when to trigger an automatic scaling activity. Scaling activity begins when you satisfy the defined alarm conditions.
    ///
    /// A property type of `AWS::EMR::InstanceGroupConfig`.
    ///
    /// Required: `ComparisonOperator`, `MetricName`, `Period`, `Threshold`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchAlarmDefinition(Properties);

    impl CloudWatchAlarmDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines how the metric specified by `MetricName` is compared to the value specified by `Threshold` .
        ///
        /// `ComparisonOperator`. Required.
        pub fn comparison_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComparisonOperator", value.into());
            self
        }

        /// A CloudWatch metric dimension.
        ///
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl Into<List<MetricDimension>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// The number of periods, in five-minute increments, during which the alarm condition must exist before the alarm triggers automatic scaling activity. The default value is `1` .
        ///
        /// `EvaluationPeriods`.
        pub fn evaluation_periods(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EvaluationPeriods", value.into());
            self
        }

        /// The name of the CloudWatch metric that is watched to determine an alarm condition.
        ///
        /// `MetricName`. Required.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// The namespace for the CloudWatch metric. The default is `AWS/ElasticMapReduce` .
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }

        /// The period, in seconds, over which the statistic is applied. CloudWatch metrics for Amazon EMR are emitted every five minutes (300 seconds), so if you specify a CloudWatch metric, specify `300` .
        ///
        /// `Period`. Required.
        pub fn period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Period", value.into());
            self
        }

        /// The statistic to apply to the metric associated with the alarm. The default is `AVERAGE` .
        ///
        /// `Statistic`.
        pub fn statistic(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Statistic", value.into());
            self
        }

        /// The value against which the specified statistic is compared.
        ///
        /// `Threshold`. Required.
        pub fn threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Threshold", value.into());
            self
        }

        /// The unit of measure associated with the CloudWatch metric being watched. The value specified for `Unit` must correspond to the units specified in the CloudWatch metric.
        ///
        /// `Unit`.
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }
    }

    impl From<CloudWatchAlarmDefinition> for Json {
        fn from(value: CloudWatchAlarmDefinition) -> Self {
            value.0.into()
        }
    }

    /// Configuration of requested EBS block device associated with the instance group with count of volumes that are associated to every instance.
    ///
    /// A property type of `AWS::EMR::InstanceGroupConfig`.
    ///
    /// Required: `VolumeSpecification`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EbsBlockDeviceConfig(Properties);

    impl EbsBlockDeviceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// EBS volume specifications such as volume type, IOPS, size (GiB) and throughput (MiB/s) that are requested for the EBS volume attached to an Amazon EC2 instance in the cluster.
        ///
        /// `VolumeSpecification`. Required.
        pub fn volume_specification(
            mut self,
            value: impl Into<Value<VolumeSpecification>>,
        ) -> Self {
            self.0.set("VolumeSpecification", value.into());
            self
        }

        /// Number of EBS volumes with a specific volume configuration that are associated with every instance in the instance group
        ///
        /// `VolumesPerInstance`.
        pub fn volumes_per_instance(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumesPerInstance", value.into());
            self
        }
    }

    impl From<EbsBlockDeviceConfig> for Json {
        fn from(value: EbsBlockDeviceConfig) -> Self {
            value.0.into()
        }
    }

    /// The Amazon EBS configuration of a cluster instance.
    ///
    /// A property type of `AWS::EMR::InstanceGroupConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EbsConfiguration(Properties);

    impl EbsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of Amazon EBS volume specifications attached to a cluster instance.
        ///
        /// `EbsBlockDeviceConfigs`.
        pub fn ebs_block_device_configs(
            mut self,
            value: impl Into<List<EbsBlockDeviceConfig>>,
        ) -> Self {
            self.0.set("EbsBlockDeviceConfigs", value.into());
            self
        }

        /// Indicates whether an Amazon EBS volume is EBS-optimized. The default is false. You should explicitly set this value to true to enable the Amazon EBS-optimized setting for an EC2 instance.
        ///
        /// `EbsOptimized`.
        pub fn ebs_optimized(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EbsOptimized", value.into());
            self
        }
    }

    impl From<EbsConfiguration> for Json {
        fn from(value: EbsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// `MetricDimension` is a subproperty of the `CloudWatchAlarmDefinition` property type. `MetricDimension` specifies a CloudWatch dimension, which is specified with a `Key` `Value` pair. The key is known as a `Name` in CloudWatch.
    ///
    /// A property type of `AWS::EMR::InstanceGroupConfig`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricDimension(Properties);

    impl MetricDimension {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dimension name.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The dimension value.
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

    /// `ScalingAction` is a subproperty of the `ScalingRule` property type. `ScalingAction` determines the type of adjustment the automatic scaling activity makes when triggered, and the periodicity of the adjustment.
    ///
    /// A property type of `AWS::EMR::InstanceGroupConfig`.
    ///
    /// Required: `SimpleScalingPolicyConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalingAction(Properties);

    impl ScalingAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Not available for instance groups. Instance groups use the market type specified for the group.
        ///
        /// `Market`.
        pub fn market(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Market", value.into());
            self
        }

        /// The type of adjustment the automatic scaling activity makes when triggered, and the periodicity of the adjustment.
        ///
        /// `SimpleScalingPolicyConfiguration`. Required.
        pub fn simple_scaling_policy_configuration(
            mut self,
            value: impl Into<Value<SimpleScalingPolicyConfiguration>>,
        ) -> Self {
            self.0.set("SimpleScalingPolicyConfiguration", value.into());
            self
        }
    }

    impl From<ScalingAction> for Json {
        fn from(value: ScalingAction) -> Self {
            value.0.into()
        }
    }

    /// `ScalingConstraints` is a subproperty of the `AutoScalingPolicy` property type. `ScalingConstraints` defines the upper and lower EC2 instance limits for an automatic scaling policy.
    ///
    /// A property type of `AWS::EMR::InstanceGroupConfig`.
    ///
    /// Required: `MaxCapacity`, `MinCapacity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalingConstraints(Properties);

    impl ScalingConstraints {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The upper boundary of Amazon EC2 instances in an instance group beyond which scaling activities are not allowed to grow. Scale-out activities will not add instances beyond this boundary.
        ///
        /// `MaxCapacity`. Required.
        pub fn max_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxCapacity", value.into());
            self
        }

        /// The lower boundary of Amazon EC2 instances in an instance group below which scaling activities are not allowed to shrink. Scale-in activities will not terminate instances below this boundary.
        ///
        /// `MinCapacity`. Required.
        pub fn min_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinCapacity", value.into());
            self
        }
    }

    impl From<ScalingConstraints> for Json {
        fn from(value: ScalingConstraints) -> Self {
            value.0.into()
        }
    }

    /// `ScalingRule` is a subproperty of the `AutoScalingPolicy` property type.
    ///
    /// A property type of `AWS::EMR::InstanceGroupConfig`.
    ///
    /// Required: `Action`, `Name`, `Trigger`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalingRule(Properties);

    impl ScalingRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The conditions that trigger an automatic scaling activity.
        ///
        /// `Action`. Required.
        pub fn action(mut self, value: impl Into<Value<ScalingAction>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// A friendly, more verbose description of the automatic scaling rule.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The name used to identify an automatic scaling rule. Rule names must be unique within a scaling policy.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The CloudWatch alarm definition that determines when automatic scaling activity is triggered.
        ///
        /// `Trigger`. Required.
        pub fn trigger(mut self, value: impl Into<Value<ScalingTrigger>>) -> Self {
            self.0.set("Trigger", value.into());
            self
        }
    }

    impl From<ScalingRule> for Json {
        fn from(value: ScalingRule) -> Self {
            value.0.into()
        }
    }

    /// `ScalingTrigger` is a subproperty of the `ScalingRule` property type. `ScalingTrigger` determines the conditions that trigger an automatic scaling activity.
    ///
    /// A property type of `AWS::EMR::InstanceGroupConfig`.
    ///
    /// Required: `CloudWatchAlarmDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalingTrigger(Properties);

    impl ScalingTrigger {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The definition of a CloudWatch metric alarm. When the defined alarm conditions are met along with other trigger parameters, scaling activity begins.
        ///
        /// `CloudWatchAlarmDefinition`. Required.
        pub fn cloud_watch_alarm_definition(
            mut self,
            value: impl Into<Value<CloudWatchAlarmDefinition>>,
        ) -> Self {
            self.0.set("CloudWatchAlarmDefinition", value.into());
            self
        }
    }

    impl From<ScalingTrigger> for Json {
        fn from(value: ScalingTrigger) -> Self {
            value.0.into()
        }
    }

    /// `SimpleScalingPolicyConfiguration` is a subproperty of the `ScalingAction` property type.
    ///
    /// A property type of `AWS::EMR::InstanceGroupConfig`.
    ///
    /// Required: `ScalingAdjustment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SimpleScalingPolicyConfiguration(Properties);

    impl SimpleScalingPolicyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The way in which Amazon EC2 instances are added (if `ScalingAdjustment` is a positive number) or terminated (if `ScalingAdjustment` is a negative number) each time the scaling activity is triggered. `CHANGE_IN_CAPACITY` is the default.
        ///
        /// `AdjustmentType`.
        pub fn adjustment_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdjustmentType", value.into());
            self
        }

        /// The amount of time, in seconds, after a scaling activity completes before any further trigger-related scaling activities can start. The default value is 0.
        ///
        /// `CoolDown`.
        pub fn cool_down(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CoolDown", value.into());
            self
        }

        /// The amount by which to scale in or scale out, based on the specified `AdjustmentType` . A positive value adds to the instance group's Amazon EC2 instance count while a negative number removes instances.
        ///
        /// `ScalingAdjustment`. Required.
        pub fn scaling_adjustment(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScalingAdjustment", value.into());
            self
        }
    }

    impl From<SimpleScalingPolicyConfiguration> for Json {
        fn from(value: SimpleScalingPolicyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// `VolumeSpecification` is a subproperty of the `EbsBlockDeviceConfig` property type. `VolumeSecification` determines the volume type, IOPS, and size (GiB) for EBS volumes attached to EC2 instances.
    ///
    /// A property type of `AWS::EMR::InstanceGroupConfig`.
    ///
    /// Required: `SizeInGB`, `VolumeType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VolumeSpecification(Properties);

    impl VolumeSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of I/O operations per second (IOPS) that the volume supports.
        ///
        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// The volume size, in gibibytes (GiB). This can be a number from 1 - 1024. If the volume type is EBS-optimized, the minimum value is 10.
        ///
        /// `SizeInGB`. Required.
        pub fn size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SizeInGB", value.into());
            self
        }

        /// The throughput, in mebibyte per second (MiB/s). This optional parameter can be a number from 125 - 1000 and is valid only for gp3 volumes.
        ///
        /// `Throughput`.
        pub fn throughput(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Throughput", value.into());
            self
        }

        /// The volume type. Volume types supported are gp3, gp2, io1, st1, sc1, and standard.
        ///
        /// `VolumeType`. Required.
        pub fn volume_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeType", value.into());
            self
        }
    }

    impl From<VolumeSpecification> for Json {
        fn from(value: VolumeSpecification) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Step`].
pub mod step {
    use crate::{Json, List, Properties, Value};

    /// A job flow step consisting of a JAR file whose main function will be executed. The main function submits a job for Hadoop to execute and waits for the job to finish or fail.
    ///
    /// A property type of `AWS::EMR::Step`.
    ///
    /// Required: `Jar`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HadoopJarStepConfig(Properties);

    impl HadoopJarStepConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of command line arguments passed to the JAR file's main function when executed.
        ///
        /// `Args`.
        pub fn args(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Args", value.into());
            self
        }

        /// A path to a JAR file run during the step.
        ///
        /// `Jar`. Required.
        pub fn jar(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Jar", value.into());
            self
        }

        /// The name of the main class in the specified Java file. If not specified, the JAR file should specify a Main-Class in its manifest file.
        ///
        /// `MainClass`.
        pub fn main_class(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MainClass", value.into());
            self
        }

        /// A list of Java properties that are set when the step runs. You can use these properties to pass key value pairs to your main function.
        ///
        /// `StepProperties`.
        pub fn step_properties(mut self, value: impl Into<List<KeyValue>>) -> Self {
            self.0.set("StepProperties", value.into());
            self
        }
    }

    impl From<HadoopJarStepConfig> for Json {
        fn from(value: HadoopJarStepConfig) -> Self {
            value.0.into()
        }
    }

    /// `KeyValue` is a subproperty of the `HadoopJarStepConfig` property type. `KeyValue` is used to pass parameters to a step.
    ///
    /// A property type of `AWS::EMR::Step`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeyValue(Properties);

    impl KeyValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier of a key-value pair.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value part of the identified key.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<KeyValue> for Json {
        fn from(value: KeyValue) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`Studio`].
pub mod studio {
    use crate::{Json, Properties, Value};

    /// An arbitrary set of tags (key-value pairs) for this EMR Studio.
    ///
    /// A property type of `AWS::EMR::Studio`.
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

        /// The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length. You can use any of the following characters: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -.
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
        /// Words for `AuthMode`.
        pub enum AuthMode {
            Sso = "SSO",
            Iam = "IAM",
        }

        /// Words for `IdcUserAssignment`.
        pub enum IdcUserAssignment {
            Required = "REQUIRED",
            Optional = "OPTIONAL",
        }
    }
}

/// Words of [`StudioSessionMapping`].
pub mod studio_session_mapping {
    words! {
        /// Words for `IdentityType`.
        pub enum IdentityType {
            User = "USER",
            Group = "GROUP",
        }
    }
}

/// Property types of [`WALWorkspace`].
pub mod wal_workspace {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::EMR::WALWorkspace`.
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
