//! `AWS::PCS`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Creates an AWS PCS cluster resource. For more information, see [Creating a cluster in Parallel Computing Service](https://docs.aws.amazon.com/pcs/latest/userguide/working-with_clusters_create.html) in the \*AWS PCS User Guide\* .
///
/// [`AWS::PCS::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html).
///
/// Required: `Networking`, `Scheduler`, `Size`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Cluster(Properties);

impl Cluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name that identifies the cluster.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The networking configuration for the cluster's control plane.
    ///
    /// `Networking`. Required. A change replaces the resource.
    pub fn networking(mut self, value: impl Into<Value<cluster::Networking>>) -> Self {
        self.0.set("Networking", value.into());
        self
    }

    /// The cluster management and job scheduling software associated with the cluster.
    ///
    /// `Scheduler`. Required.
    pub fn scheduler(mut self, value: impl Into<Value<cluster::Scheduler>>) -> Self {
        self.0.set("Scheduler", value.into());
        self
    }

    /// The size of the cluster.
    ///
    /// `Size`. Required. Allowed: [`Size`](cluster::Size). A change replaces the resource.
    pub fn size(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Size", value.into());
        self
    }

    /// Additional options related to the Slurm scheduler.
    ///
    /// `SlurmConfiguration`.
    pub fn slurm_configuration(
        mut self,
        value: impl Into<Value<cluster::SlurmConfiguration>>,
    ) -> Self {
        self.0.set("SlurmConfiguration", value.into());
        self
    }

    /// Text: 1 or more tags added to the resource. Each tag consists of a tag key and tag value. The tag value is optional and can be an empty string.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Cluster {
    const TYPE: &'static str = "AWS::PCS::Cluster";
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
    /// The unique Amazon Resource Name (ARN) of the cluster.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The list of endpoints available for interaction with the scheduler.
    ///
    /// `Fn::GetAtt` of `Endpoints`.
    #[must_use]
    pub fn endpoints(self) -> Value<Vec<String>> {
        self.attribute_list("Endpoints")
    }

    /// The list of errors that occurred during cluster provisioning.
    ///
    /// `Fn::GetAtt` of `ErrorInfo`.
    #[must_use]
    pub fn error_info(self) -> Value<Vec<String>> {
        self.attribute_list("ErrorInfo")
    }

    /// The generated unique ID of the cluster.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The provisioning status of the cluster.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates an AWS PCS compute node group resource. For more information, see [Creating a compute node group in AWS PCS](https://docs.aws.amazon.com/pcs/latest/userguide/working-with_cng_create.html) in the \*AWS PCS User Guide\* .
///
/// [`AWS::PCS::ComputeNodeGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html).
///
/// Required: `ClusterId`, `IamInstanceProfileArn`, `InstanceConfigs`, `ScalingConfiguration`, `SubnetIds`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ComputeNodeGroup(Properties);

impl ComputeNodeGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the Amazon Machine Image (AMI) that AWS PCS uses to launch instances. If not provided, AWS PCS uses the AMI ID specified in the custom launch template.
    ///
    /// `AmiId`.
    pub fn ami_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AmiId", value.into());
        self
    }

    /// The ID of the cluster of the compute node group.
    ///
    /// `ClusterId`. Required. A change replaces the resource.
    pub fn cluster_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterId", value.into());
        self
    }

    /// An Amazon EC2 launch template AWS PCS uses to launch compute nodes.
    ///
    /// `CustomLaunchTemplate`.
    pub fn custom_launch_template(
        mut self,
        value: impl Into<Value<compute_node_group::CustomLaunchTemplate>>,
    ) -> Self {
        self.0.set("CustomLaunchTemplate", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM instance profile used to pass an IAM role when launching EC2 instances.
    ///
    /// `IamInstanceProfileArn`. Required.
    pub fn iam_instance_profile_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IamInstanceProfileArn", value.into());
        self
    }

    /// A list of EC2 instance configurations that AWS PCS can provision in the compute node group.
    ///
    /// `InstanceConfigs`. Required. A change replaces the resource.
    pub fn instance_configs(
        mut self,
        value: impl Into<List<compute_node_group::InstanceConfig>>,
    ) -> Self {
        self.0.set("InstanceConfigs", value.into());
        self
    }

    /// The name that identifies the compute node group.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Custom scripts that run at defined points in a compute node's lifecycle.
    ///
    /// `NodeLifecycleActions`.
    pub fn node_lifecycle_actions(
        mut self,
        value: impl Into<Value<compute_node_group::NodeLifecycleActions>>,
    ) -> Self {
        self.0.set("NodeLifecycleActions", value.into());
        self
    }

    /// Specifies how EC2 instances are purchased on your behalf. AWS PCS supports On-Demand Instances, Spot Instances, and Amazon EC2 Capacity Blocks for ML.
    ///
    /// `PurchaseOption`. Allowed: [`PurchaseOption`](compute_node_group::PurchaseOption).
    pub fn purchase_option(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PurchaseOption", value.into());
        self
    }

    /// Specifies the boundaries of the compute node group auto scaling.
    ///
    /// `ScalingConfiguration`. Required.
    pub fn scaling_configuration(
        mut self,
        value: impl Into<Value<compute_node_group::ScalingConfiguration>>,
    ) -> Self {
        self.0.set("ScalingConfiguration", value.into());
        self
    }

    /// Additional options related to the Slurm scheduler.
    ///
    /// `SlurmConfiguration`.
    pub fn slurm_configuration(
        mut self,
        value: impl Into<Value<compute_node_group::SlurmConfiguration>>,
    ) -> Self {
        self.0.set("SlurmConfiguration", value.into());
        self
    }

    /// Additional configuration when you specify `SPOT` as the `purchaseOption` for the `CreateComputeNodeGroup` API action.
    ///
    /// `SpotOptions`.
    pub fn spot_options(
        mut self,
        value: impl Into<Value<compute_node_group::SpotOptions>>,
    ) -> Self {
        self.0.set("SpotOptions", value.into());
        self
    }

    /// The list of subnet IDs where instances are provisioned by the compute node group. The subnets must be in the same VPC as the cluster.
    ///
    /// `SubnetIds`. Required.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// Text: 1 or more tags added to the resource. Each tag consists of a tag key and tag value. The tag value is optional and can be an empty string.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ComputeNodeGroup {
    const TYPE: &'static str = "AWS::PCS::ComputeNodeGroup";
}

impl Construct for ComputeNodeGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ComputeNodeGroup> for Properties {
    fn from(value: ComputeNodeGroup) -> Self {
        value.0
    }
}

impl Handle<ComputeNodeGroup> {
    /// The unique Amazon Resource Name (ARN) of the compute node group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The list of errors that occurred during compute node group provisioning.
    ///
    /// `Fn::GetAtt` of `ErrorInfo`.
    #[must_use]
    pub fn error_info(self) -> Value<Vec<String>> {
        self.attribute_list("ErrorInfo")
    }

    /// The generated unique ID of the compute node group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The provisioning status of the compute node group.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates an AWS PCS queue resource. For more information, see [Creating a queue in AWS PCS](https://docs.aws.amazon.com/pcs/latest/userguide/working-with_queues_create.html) in the \*AWS PCS User Guide\* .
///
/// [`AWS::PCS::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-queue.html).
///
/// Required: `ClusterId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Queue(Properties);

impl Queue {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the cluster of the queue.
    ///
    /// `ClusterId`. Required. A change replaces the resource.
    pub fn cluster_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterId", value.into());
        self
    }

    /// The list of compute node group configurations associated with the queue. Queues assign jobs to associated compute node groups.
    ///
    /// `ComputeNodeGroupConfigurations`.
    pub fn compute_node_group_configurations(
        mut self,
        value: impl Into<List<queue::ComputeNodeGroupConfiguration>>,
    ) -> Self {
        self.0.set("ComputeNodeGroupConfigurations", value.into());
        self
    }

    /// The name that identifies the queue.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Additional options related to the Slurm scheduler.
    ///
    /// `SlurmConfiguration`.
    pub fn slurm_configuration(
        mut self,
        value: impl Into<Value<queue::SlurmConfiguration>>,
    ) -> Self {
        self.0.set("SlurmConfiguration", value.into());
        self
    }

    /// Text: 1 or more tags added to the resource. Each tag consists of a tag key and tag value. The tag value is optional and can be an empty string.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Queue {
    const TYPE: &'static str = "AWS::PCS::Queue";
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
    /// The unique Amazon Resource Name (ARN) of the queue.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The list of errors that occurred during queue provisioning.
    ///
    /// `Fn::GetAtt` of `ErrorInfo`.
    #[must_use]
    pub fn error_info(self) -> Value<Vec<String>> {
        self.attribute_list("ErrorInfo")
    }

    /// The generated unique ID of the queue.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The provisioning status of the queue.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types and words of [`Cluster`].
pub mod cluster {
    use crate::{Json, List, Properties, Value};

    /// The accounting configuration includes configurable settings for Slurm accounting.
    ///
    /// A property type of `AWS::PCS::Cluster`.
    ///
    /// Required: `Mode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Accounting(Properties);

    impl Accounting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default value for all purge settings for `slurmdbd.conf` . For more information, see the [slurmdbd.conf documentation at SchedMD](https://docs.aws.amazon.com/https://slurm.schedmd.com/slurmdbd.conf.html) .
        ///
        /// `DefaultPurgeTimeInDays`.
        pub fn default_purge_time_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DefaultPurgeTimeInDays", value.into());
            self
        }

        /// The default value for `mode` is `NONE` . A value of `STANDARD` means Slurm accounting is enabled.
        ///
        /// `Mode`. Required. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }
    }

    impl From<Accounting> for Json {
        fn from(value: Accounting) -> Self {
            value.0.into()
        }
    }

    /// The shared Slurm key for authentication, also known as the \*cluster secret\* .
    ///
    /// A property type of `AWS::PCS::Cluster`.
    ///
    /// Required: `SecretArn`, `SecretVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthKey(Properties);

    impl AuthKey {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the shared Slurm key.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }

        /// The version of the shared Slurm key.
        ///
        /// `SecretVersion`. Required.
        pub fn secret_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretVersion", value.into());
            self
        }
    }

    impl From<AuthKey> for Json {
        fn from(value: AuthKey) -> Self {
            value.0.into()
        }
    }

    /// Additional cgroup configuration settings.
    ///
    /// A property type of `AWS::PCS::Cluster`.
    ///
    /// Required: `ParameterName`, `ParameterValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CgroupCustomSetting(Properties);

    impl CgroupCustomSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The cgroup.conf parameter name.
        ///
        /// `ParameterName`. Required.
        pub fn parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterName", value.into());
            self
        }

        /// The value for the cgroup.conf parameter.
        ///
        /// `ParameterValue`. Required.
        pub fn parameter_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterValue", value.into());
            self
        }
    }

    impl From<CgroupCustomSetting> for Json {
        fn from(value: CgroupCustomSetting) -> Self {
            value.0.into()
        }
    }

    /// An endpoint available for interaction with the scheduler.
    ///
    /// A property type of `AWS::PCS::Cluster`.
    ///
    /// Required: `Port`, `PrivateIpAddress`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Endpoint(Properties);

    impl Endpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The endpoint's IPv6 address.
        ///
        /// `Ipv6Address`.
        pub fn ipv6_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ipv6Address", value.into());
            self
        }

        /// The endpoint's connection port number.
        ///
        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// For clusters that use IPv4, this is the endpoint's private IP address.
        ///
        /// `PrivateIpAddress`. Required.
        pub fn private_ip_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrivateIpAddress", value.into());
            self
        }

        /// The endpoint's public IP address.
        ///
        /// `PublicIpAddress`.
        pub fn public_ip_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PublicIpAddress", value.into());
            self
        }

        /// Indicates the type of endpoint running at the specific IP address.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Endpoint> for Json {
        fn from(value: Endpoint) -> Self {
            value.0.into()
        }
    }

    /// An error that occurred during resource creation.
    ///
    /// A property type of `AWS::PCS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ErrorInfo(Properties);

    impl ErrorInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The short-form error code.
        ///
        /// `Code`.
        pub fn code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Code", value.into());
            self
        }

        /// The detailed error information.
        ///
        /// `Message`.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }
    }

    impl From<ErrorInfo> for Json {
        fn from(value: ErrorInfo) -> Self {
            value.0.into()
        }
    }

    /// The JWT authentication configuration for Slurm REST API access.
    ///
    /// A property type of `AWS::PCS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JwtAuth(Properties);

    impl JwtAuth {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The JWT key for Slurm REST API authentication.
        ///
        /// `JwtKey`.
        pub fn jwt_key(mut self, value: impl Into<Value<JwtKey>>) -> Self {
            self.0.set("JwtKey", value.into());
            self
        }
    }

    impl From<JwtAuth> for Json {
        fn from(value: JwtAuth) -> Self {
            value.0.into()
        }
    }

    /// The JWT key stored in AWS Secrets Manager for Slurm REST API authentication.
    ///
    /// A property type of `AWS::PCS::Cluster`.
    ///
    /// Required: `SecretArn`, `SecretVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JwtKey(Properties);

    impl JwtKey {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the AWS Secrets Manager secret containing the JWT key.
        ///
        /// `SecretArn`. Required.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }

        /// The version of the AWS Secrets Manager secret containing the JWT key.
        ///
        /// `SecretVersion`. Required.
        pub fn secret_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretVersion", value.into());
            self
        }
    }

    impl From<JwtKey> for Json {
        fn from(value: JwtKey) -> Self {
            value.0.into()
        }
    }

    /// The networking configuration for the cluster's control plane.
    ///
    /// A property type of `AWS::PCS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Networking(Properties);

    impl Networking {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IP of the cluster (IPV4 or IPV6)
        ///
        /// `NetworkType`. Allowed: [`NetworkType`].
        pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkType", value.into());
            self
        }

        /// The list of security group IDs associated with the Elastic Network Interface (ENI) created in subnets.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The list of subnet IDs where AWS PCS creates an Elastic Network Interface (ENI) to enable communication between managed controllers and AWS PCS resources.
        ///
        /// `SubnetIds`.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<Networking> for Json {
        fn from(value: Networking) -> Self {
            value.0.into()
        }
    }

    /// The cluster management and job scheduling software associated with the cluster.
    ///
    /// A property type of `AWS::PCS::Cluster`.
    ///
    /// Required: `Type`, `Version`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Scheduler(Properties);

    impl Scheduler {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The software AWS PCS uses to manage cluster scaling and job scheduling.
        ///
        /// `Type`. Required. Allowed: [`SchedulerType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The version of the specified scheduling software that AWS PCS uses to manage cluster scaling and job scheduling.
        ///
        /// `Version`. Required.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<Scheduler> for Json {
        fn from(value: Scheduler) -> Self {
            value.0.into()
        }
    }

    /// Additional options related to the Slurm scheduler.
    ///
    /// A property type of `AWS::PCS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlurmConfiguration(Properties);

    impl SlurmConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Accounting`.
        pub fn accounting(mut self, value: impl Into<Value<Accounting>>) -> Self {
            self.0.set("Accounting", value.into());
            self
        }

        /// `AuthKey`.
        pub fn auth_key(mut self, value: impl Into<Value<AuthKey>>) -> Self {
            self.0.set("AuthKey", value.into());
            self
        }

        /// Additional cgroup-specific configuration that directly maps to cgroup.conf settings.
        ///
        /// `CgroupCustomSettings`.
        pub fn cgroup_custom_settings(
            mut self,
            value: impl Into<List<CgroupCustomSetting>>,
        ) -> Self {
            self.0.set("CgroupCustomSettings", value.into());
            self
        }

        /// `JwtAuth`.
        pub fn jwt_auth(mut self, value: impl Into<Value<JwtAuth>>) -> Self {
            self.0.set("JwtAuth", value.into());
            self
        }

        /// The time before an idle node is scaled down.
        ///
        /// `ScaleDownIdleTimeInSeconds`.
        pub fn scale_down_idle_time_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScaleDownIdleTimeInSeconds", value.into());
            self
        }

        /// Additional Slurm-specific configuration that directly maps to Slurm settings.
        ///
        /// `SlurmCustomSettings`.
        pub fn slurm_custom_settings(mut self, value: impl Into<List<SlurmCustomSetting>>) -> Self {
            self.0.set("SlurmCustomSettings", value.into());
            self
        }

        /// `SlurmRest`.
        pub fn slurm_rest(mut self, value: impl Into<Value<SlurmRest>>) -> Self {
            self.0.set("SlurmRest", value.into());
            self
        }

        /// Additional slurmdbd-specific configuration that directly maps to slurmdbd.conf settings.
        ///
        /// `SlurmdbdCustomSettings`.
        pub fn slurmdbd_custom_settings(
            mut self,
            value: impl Into<List<SlurmdbdCustomSetting>>,
        ) -> Self {
            self.0.set("SlurmdbdCustomSettings", value.into());
            self
        }
    }

    impl From<SlurmConfiguration> for Json {
        fn from(value: SlurmConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Additional settings that directly map to Slurm settings.
    ///
    /// A property type of `AWS::PCS::Cluster`.
    ///
    /// Required: `ParameterName`, `ParameterValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlurmCustomSetting(Properties);

    impl SlurmCustomSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// AWS PCS supports custom Slurm settings for clusters, compute node groups, and queues.
        ///
        /// `ParameterName`. Required.
        pub fn parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterName", value.into());
            self
        }

        /// The values for the configured Slurm settings.
        ///
        /// `ParameterValue`. Required.
        pub fn parameter_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterValue", value.into());
            self
        }
    }

    impl From<SlurmCustomSetting> for Json {
        fn from(value: SlurmCustomSetting) -> Self {
            value.0.into()
        }
    }

    /// The Slurm REST API configuration includes settings for enabling and configuring the Slurm REST API.
    ///
    /// A property type of `AWS::PCS::Cluster`.
    ///
    /// Required: `Mode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlurmRest(Properties);

    impl SlurmRest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default value for `mode` is `NONE` . A value of `STANDARD` means the Slurm REST API is enabled.
        ///
        /// `Mode`. Required. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }
    }

    impl From<SlurmRest> for Json {
        fn from(value: SlurmRest) -> Self {
            value.0.into()
        }
    }

    /// Additional slurmdbd configuration settings.
    ///
    /// A property type of `AWS::PCS::Cluster`.
    ///
    /// Required: `ParameterName`, `ParameterValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlurmdbdCustomSetting(Properties);

    impl SlurmdbdCustomSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The slurmdbd.conf parameter name.
        ///
        /// `ParameterName`. Required.
        pub fn parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterName", value.into());
            self
        }

        /// The value for the slurmdbd.conf parameter.
        ///
        /// `ParameterValue`. Required.
        pub fn parameter_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterValue", value.into());
            self
        }
    }

    impl From<SlurmdbdCustomSetting> for Json {
        fn from(value: SlurmdbdCustomSetting) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Size`.
        pub enum Size {
            Small = "SMALL",
            Medium = "MEDIUM",
            Large = "LARGE",
        }

        /// Words for `Mode`.
        pub enum Mode {
            Standard = "STANDARD",
            None = "NONE",
        }

        /// Words for `Type`.
        pub enum Type {
            Slurmctld = "SLURMCTLD",
            Slurmdbd = "SLURMDBD",
            Slurmrestd = "SLURMRESTD",
        }

        /// Words for `NetworkType`.
        pub enum NetworkType {
            Ipv4 = "IPV4",
            Ipv6 = "IPV6",
        }

        /// Words for `Type`.
        pub enum SchedulerType {
            Slurm = "SLURM",
        }
    }
}

/// Property types and words of [`ComputeNodeGroup`].
pub mod compute_node_group {
    use crate::{Json, List, Properties, Value};

    /// An Amazon EC2 launch template AWS PCS uses to launch compute nodes.
    ///
    /// A property type of `AWS::PCS::ComputeNodeGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomLaunchTemplate(Properties);

    impl CustomLaunchTemplate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the EC2 launch template to use to provision instances.
        ///
        /// `TemplateId`.
        pub fn template_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TemplateId", value.into());
            self
        }

        /// The version of the EC2 launch template to use to provision instances.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<CustomLaunchTemplate> for Json {
        fn from(value: CustomLaunchTemplate) -> Self {
            value.0.into()
        }
    }

    /// An error that occurred during resource creation.
    ///
    /// A property type of `AWS::PCS::ComputeNodeGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ErrorInfo(Properties);

    impl ErrorInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The short-form error code.
        ///
        /// `Code`.
        pub fn code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Code", value.into());
            self
        }

        /// The detailed error information.
        ///
        /// `Message`.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }
    }

    impl From<ErrorInfo> for Json {
        fn from(value: ErrorInfo) -> Self {
            value.0.into()
        }
    }

    /// An EC2 instance configuration AWS PCS uses to launch compute nodes.
    ///
    /// A property type of `AWS::PCS::ComputeNodeGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceConfig(Properties);

    impl InstanceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The EC2 instance type that AWS PCS can provision in the compute node group.
        ///
        /// `InstanceType`.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }
    }

    impl From<InstanceConfig> for Json {
        fn from(value: InstanceConfig) -> Self {
            value.0.into()
        }
    }

    /// Custom scripts that run at defined points in a compute node's lifecycle.
    ///
    /// A property type of `AWS::PCS::ComputeNodeGroup`.
    ///
    /// Required: `Stages`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NodeLifecycleActions(Properties);

    impl NodeLifecycleActions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Controls whether lifecycle scripts are downloaded once at first boot (CACHE\_ONCE) or re-downloaded on every reboot (REFRESH\_ON\_REBOOT). Defaults to CACHE\_ONCE.
        ///
        /// `ScriptCachingPolicy`. Allowed: [`ScriptCachingPolicy`].
        pub fn script_caching_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScriptCachingPolicy", value.into());
            self
        }

        /// The ordered scripts to run at each compute node lifecycle stage.
        ///
        /// `Stages`. Required.
        pub fn stages(mut self, value: impl Into<Value<NodeLifecycleStages>>) -> Self {
            self.0.set("Stages", value.into());
            self
        }
    }

    impl From<NodeLifecycleActions> for Json {
        fn from(value: NodeLifecycleActions) -> Self {
            value.0.into()
        }
    }

    /// A single lifecycle script with its source, arguments, and error behavior.
    ///
    /// A property type of `AWS::PCS::ComputeNodeGroup`.
    ///
    /// Required: `Name`, `ScriptSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NodeLifecycleScript(Properties);

    impl NodeLifecycleScript {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An ordered list of arguments passed to the script.
        ///
        /// `Arguments`.
        pub fn arguments(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Arguments", value.into());
            self
        }

        /// Whether the script runs only on the node's first boot (FIRST\_BOOT\_ONLY) or on every boot including reboots (EVERY\_BOOT). Defaults to FIRST\_BOOT\_ONLY.
        ///
        /// `ExecutionPolicy`. Allowed: [`ExecutionPolicy`].
        pub fn execution_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionPolicy", value.into());
            self
        }

        /// A human-readable name that identifies the script.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The behavior when the script exits with an error. Defaults to TERMINATE.
        ///
        /// `OnError`. Allowed: [`OnError`].
        pub fn on_error(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OnError", value.into());
            self
        }

        /// The external location of a lifecycle script.
        ///
        /// `ScriptSource`. Required.
        pub fn script_source(mut self, value: impl Into<Value<ScriptSource>>) -> Self {
            self.0.set("ScriptSource", value.into());
            self
        }
    }

    impl From<NodeLifecycleScript> for Json {
        fn from(value: NodeLifecycleScript) -> Self {
            value.0.into()
        }
    }

    /// The ordered scripts to run at each compute node lifecycle stage.
    ///
    /// A property type of `AWS::PCS::ComputeNodeGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NodeLifecycleStages(Properties);

    impl NodeLifecycleStages {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Scripts to run after the node is bootstrapped, once the PCS configuration phase completes and before slurmd starts.
        ///
        /// `NodeBootstrapped`.
        pub fn node_bootstrapped(mut self, value: impl Into<List<NodeLifecycleScript>>) -> Self {
            self.0.set("NodeBootstrapped", value.into());
            self
        }

        /// Scripts to execute when the node becomes ready (every boot).
        ///
        /// `NodeReady`.
        pub fn node_ready(mut self, value: impl Into<List<NodeLifecycleScript>>) -> Self {
            self.0.set("NodeReady", value.into());
            self
        }
    }

    impl From<NodeLifecycleStages> for Json {
        fn from(value: NodeLifecycleStages) -> Self {
            value.0.into()
        }
    }

    /// Specifies the boundaries of the compute node group auto scaling.
    ///
    /// A property type of `AWS::PCS::ComputeNodeGroup`.
    ///
    /// Required: `MaxInstanceCount`, `MinInstanceCount`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalingConfiguration(Properties);

    impl ScalingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The upper bound of the number of instances allowed in the compute fleet.
        ///
        /// `MaxInstanceCount`. Required.
        pub fn max_instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxInstanceCount", value.into());
            self
        }

        /// The lower bound of the number of instances allowed in the compute fleet.
        ///
        /// `MinInstanceCount`. Required.
        pub fn min_instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinInstanceCount", value.into());
            self
        }
    }

    impl From<ScalingConfiguration> for Json {
        fn from(value: ScalingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The external location of a lifecycle script.
    ///
    /// A property type of `AWS::PCS::ComputeNodeGroup`.
    ///
    /// Required: `ScriptLocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScriptSource(Properties);

    impl ScriptSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A 64-character hexadecimal SHA-256 digest used to verify script integrity.
        ///
        /// `Checksum`.
        pub fn checksum(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Checksum", value.into());
            self
        }

        /// The S3 object version ID of the script, when stored in a versioned bucket.
        ///
        /// `S3VersionId`.
        pub fn s3_version_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3VersionId", value.into());
            self
        }

        /// The S3 URI or HTTPS URL where the script is stored.
        ///
        /// `ScriptLocation`. Required.
        pub fn script_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScriptLocation", value.into());
            self
        }
    }

    impl From<ScriptSource> for Json {
        fn from(value: ScriptSource) -> Self {
            value.0.into()
        }
    }

    /// Additional options related to the Slurm scheduler.
    ///
    /// A property type of `AWS::PCS::ComputeNodeGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlurmConfiguration(Properties);

    impl SlurmConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Additional Slurm gres.conf records for the compute node group. Each item is a map of gres.conf attribute names to values describing one gres.conf record (for example a GPU topology, MIG, MPS, or custom GRES entry).
        ///
        /// `GresCustomSettings`.
        pub fn gres_custom_settings(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("GresCustomSettings", value.into());
            self
        }

        /// The time before an idle node is scaled down.
        ///
        /// `ScaleDownIdleTimeInSeconds`.
        pub fn scale_down_idle_time_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScaleDownIdleTimeInSeconds", value.into());
            self
        }

        /// Additional Slurm-specific configuration that directly maps to Slurm settings.
        ///
        /// `SlurmCustomSettings`.
        pub fn slurm_custom_settings(mut self, value: impl Into<List<SlurmCustomSetting>>) -> Self {
            self.0.set("SlurmCustomSettings", value.into());
            self
        }
    }

    impl From<SlurmConfiguration> for Json {
        fn from(value: SlurmConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Additional settings that directly map to Slurm settings.
    ///
    /// A property type of `AWS::PCS::ComputeNodeGroup`.
    ///
    /// Required: `ParameterName`, `ParameterValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlurmCustomSetting(Properties);

    impl SlurmCustomSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// AWS PCS supports custom Slurm settings for clusters, compute node groups, and queues.
        ///
        /// `ParameterName`. Required.
        pub fn parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterName", value.into());
            self
        }

        /// The values for the configured Slurm settings.
        ///
        /// `ParameterValue`. Required.
        pub fn parameter_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterValue", value.into());
            self
        }
    }

    impl From<SlurmCustomSetting> for Json {
        fn from(value: SlurmCustomSetting) -> Self {
            value.0.into()
        }
    }

    /// Additional configuration when you specify `SPOT` as the `purchaseOption` for the `CreateComputeNodeGroup` API action.
    ///
    /// A property type of `AWS::PCS::ComputeNodeGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SpotOptions(Properties);

    impl SpotOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon EC2 allocation strategy AWS PCS uses to provision EC2 instances. AWS PCS supports lowest price, capacity optimized, and price capacity optimized. If you don't provide this option, it defaults to price capacity optimized.
        ///
        /// `AllocationStrategy`. Allowed: [`AllocationStrategy`].
        pub fn allocation_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AllocationStrategy", value.into());
            self
        }
    }

    impl From<SpotOptions> for Json {
        fn from(value: SpotOptions) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `PurchaseOption`.
        pub enum PurchaseOption {
            Ondemand = "ONDEMAND",
            Spot = "SPOT",
            CapacityBlock = "CAPACITY_BLOCK",
            InterruptibleCapacityReservation = "INTERRUPTIBLE_CAPACITY_RESERVATION",
        }

        /// Words for `ScriptCachingPolicy`.
        pub enum ScriptCachingPolicy {
            CacheOnce = "CACHE_ONCE",
            RefreshOnReboot = "REFRESH_ON_REBOOT",
        }

        /// Words for `ExecutionPolicy`.
        pub enum ExecutionPolicy {
            FirstBootOnly = "FIRST_BOOT_ONLY",
            EveryBoot = "EVERY_BOOT",
        }

        /// Words for `OnError`.
        pub enum OnError {
            Terminate = "TERMINATE",
            StopSequence = "STOP_SEQUENCE",
            Continue = "CONTINUE",
        }

        /// Words for `AllocationStrategy`.
        pub enum AllocationStrategy {
            LowestPrice = "lowest-price",
            CapacityOptimized = "capacity-optimized",
            PriceCapacityOptimized = "price-capacity-optimized",
        }
    }
}

/// Property types of [`Queue`].
pub mod queue {
    use crate::{Json, List, Properties, Value};

    /// The compute node group configuration for a queue.
    ///
    /// A property type of `AWS::PCS::Queue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComputeNodeGroupConfiguration(Properties);

    impl ComputeNodeGroupConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The compute node group ID for the compute node group configuration.
        ///
        /// `ComputeNodeGroupId`.
        pub fn compute_node_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComputeNodeGroupId", value.into());
            self
        }
    }

    impl From<ComputeNodeGroupConfiguration> for Json {
        fn from(value: ComputeNodeGroupConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An error that occurred during resource creation.
    ///
    /// A property type of `AWS::PCS::Queue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ErrorInfo(Properties);

    impl ErrorInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The short-form error code.
        ///
        /// `Code`.
        pub fn code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Code", value.into());
            self
        }

        /// The detailed error information.
        ///
        /// `Message`.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }
    }

    impl From<ErrorInfo> for Json {
        fn from(value: ErrorInfo) -> Self {
            value.0.into()
        }
    }

    /// Additional options related to the Slurm scheduler.
    ///
    /// A property type of `AWS::PCS::Queue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlurmConfiguration(Properties);

    impl SlurmConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Custom Slurm parameters that directly map to Slurm configuration settings.
        ///
        /// `SlurmCustomSettings`.
        pub fn slurm_custom_settings(mut self, value: impl Into<List<SlurmCustomSetting>>) -> Self {
            self.0.set("SlurmCustomSettings", value.into());
            self
        }
    }

    impl From<SlurmConfiguration> for Json {
        fn from(value: SlurmConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Additional settings that directly map to Slurm settings.
    ///
    /// A property type of `AWS::PCS::Queue`.
    ///
    /// Required: `ParameterName`, `ParameterValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlurmCustomSetting(Properties);

    impl SlurmCustomSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// AWS PCS supports configuration of the Slurm parameters for queues:.
        ///
        /// `ParameterName`. Required.
        pub fn parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterName", value.into());
            self
        }

        /// The value for the configured Slurm setting.
        ///
        /// `ParameterValue`. Required.
        pub fn parameter_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterValue", value.into());
            self
        }
    }

    impl From<SlurmCustomSetting> for Json {
        fn from(value: SlurmCustomSetting) -> Self {
            value.0.into()
        }
    }
}
