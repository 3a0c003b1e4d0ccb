//! `AWS::GreengrassV2`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Map, Properties, Resource, Scope, Value};

/// Creates a component. Components are software that run on AWS IoT Greengrass core devices. After you develop and test a component on your core device, you can use this operation to upload your component to AWS IoT Greengrass .
///
/// [`AWS::GreengrassV2::ComponentVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-componentversion.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ComponentVersion(Properties);

impl ComponentVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The recipe to use to create the component. The recipe defines the component's metadata, parameters, dependencies, lifecycle, artifacts, and platform compatibility.
    ///
    /// `InlineRecipe`. A change replaces the resource.
    pub fn inline_recipe(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InlineRecipe", value.into());
        self
    }

    /// The parameters to create a component from a Lambda function.
    ///
    /// `LambdaFunction`. A change replaces the resource.
    pub fn lambda_function(
        mut self,
        value: impl Into<Value<component_version::LambdaFunctionRecipeSource>>,
    ) -> Self {
        self.0.set("LambdaFunction", value.into());
        self
    }

    /// Application-specific metadata to attach to the component version. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ComponentVersion {
    const TYPE: &'static str = "AWS::GreengrassV2::ComponentVersion";
}

impl Construct for ComponentVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ComponentVersion> for Properties {
    fn from(value: ComponentVersion) -> Self {
        value.0
    }
}

impl Handle<ComponentVersion> {
    /// The ARN of the component version.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The name of the component.
    ///
    /// `Fn::GetAtt` of `ComponentName`.
    #[must_use]
    pub fn component_name(self) -> Value<String> {
        self.attribute("ComponentName")
    }

    /// The version of the component.
    ///
    /// `Fn::GetAtt` of `ComponentVersion`.
    #[must_use]
    pub fn component_version(self) -> Value<String> {
        self.attribute("ComponentVersion")
    }
}

/// Creates a continuous deployment for a target, which is a AWS IoT Greengrass core device or group of core devices.
///
/// [`AWS::GreengrassV2::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-deployment.html).
///
/// Required: `TargetArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Deployment(Properties);

impl Deployment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The components to deploy. This is a dictionary, where each key is the name of a component, and each key's value is the version and configuration to deploy for that component.
    ///
    /// `Components`. A change replaces the resource.
    pub fn components(
        mut self,
        value: impl Into<Map<deployment::ComponentDeploymentSpecification>>,
    ) -> Self {
        self.0.set("Components", value.into());
        self
    }

    /// The name of the deployment.
    ///
    /// `DeploymentName`. A change replaces the resource.
    pub fn deployment_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeploymentName", value.into());
        self
    }

    /// The deployment policies for the deployment. These policies define how the deployment updates components and handles failure.
    ///
    /// `DeploymentPolicies`. A change replaces the resource.
    pub fn deployment_policies(
        mut self,
        value: impl Into<Value<deployment::DeploymentPolicies>>,
    ) -> Self {
        self.0.set("DeploymentPolicies", value.into());
        self
    }

    /// The job configuration for the deployment configuration. The job configuration specifies the rollout, timeout, and stop configurations for the deployment configuration.
    ///
    /// `IotJobConfiguration`. A change replaces the resource.
    pub fn iot_job_configuration(
        mut self,
        value: impl Into<Value<deployment::DeploymentIoTJobConfiguration>>,
    ) -> Self {
        self.0.set("IotJobConfiguration", value.into());
        self
    }

    /// The parent deployment's [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) for a subdeployment.
    ///
    /// `ParentTargetArn`. A change replaces the resource.
    pub fn parent_target_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ParentTargetArn", value.into());
        self
    }

    /// Application-specific metadata to attach to the deployment. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ARN of the target AWS IoT thing or thing group.
    ///
    /// `TargetArn`. Required. A change replaces the resource.
    pub fn target_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetArn", value.into());
        self
    }
}

impl Resource for Deployment {
    const TYPE: &'static str = "AWS::GreengrassV2::Deployment";
}

impl Construct for Deployment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Deployment> for Properties {
    fn from(value: Deployment) -> Self {
        value.0
    }
}

impl Handle<Deployment> {
    /// The ID of the deployment.
    ///
    /// `Fn::GetAtt` of `DeploymentId`.
    #[must_use]
    pub fn deployment_id(self) -> Value<String> {
        self.attribute("DeploymentId")
    }
}

/// Property types and words of [`ComponentVersion`].
pub mod component_version {
    use crate::{Json, List, Map, Properties, Value};

    /// Contains information about a component dependency for a Lambda function component.
    ///
    /// A property type of `AWS::GreengrassV2::ComponentVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentDependencyRequirement(Properties);

    impl ComponentDependencyRequirement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of this dependency. Choose from the following options:
        ///
        /// `DependencyType`. Allowed: [`DependencyType`].
        pub fn dependency_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DependencyType", value.into());
            self
        }

        /// The component version requirement for the component dependency.
        ///
        /// `VersionRequirement`.
        pub fn version_requirement(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VersionRequirement", value.into());
            self
        }
    }

    impl From<ComponentDependencyRequirement> for Json {
        fn from(value: ComponentDependencyRequirement) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a platform that a component supports.
    ///
    /// A property type of `AWS::GreengrassV2::ComponentVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentPlatform(Properties);

    impl ComponentPlatform {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A dictionary of attributes for the platform. The AWS IoT Greengrass Core software defines the `os` and `platform` by default.
        ///
        /// `Attributes`.
        pub fn attributes(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }

        /// The friendly name of the platform. This name helps you identify the platform.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<ComponentPlatform> for Json {
        fn from(value: ComponentPlatform) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a container in which AWS Lambda functions run on AWS IoT Greengrass core devices.
    ///
    /// A property type of `AWS::GreengrassV2::ComponentVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaContainerParams(Properties);

    impl LambdaContainerParams {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of system devices that the container can access.
        ///
        /// `Devices`.
        pub fn devices(mut self, value: impl Into<List<LambdaDeviceMount>>) -> Self {
            self.0.set("Devices", value.into());
            self
        }

        /// The memory size of the container, expressed in kilobytes.
        ///
        /// `MemorySizeInKB`.
        pub fn memory_size_in_kb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MemorySizeInKB", value.into());
            self
        }

        /// Whether or not the container can read information from the device's `/sys` folder.
        ///
        /// `MountROSysfs`.
        pub fn mount_ro_sysfs(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("MountROSysfs", value.into());
            self
        }

        /// The list of volumes that the container can access.
        ///
        /// `Volumes`.
        pub fn volumes(mut self, value: impl Into<List<LambdaVolumeMount>>) -> Self {
            self.0.set("Volumes", value.into());
            self
        }
    }

    impl From<LambdaContainerParams> for Json {
        fn from(value: LambdaContainerParams) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a device that Linux processes in a container can access.
    ///
    /// A property type of `AWS::GreengrassV2::ComponentVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaDeviceMount(Properties);

    impl LambdaDeviceMount {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether or not to add the component's system user as an owner of the device.
        ///
        /// `AddGroupOwner`.
        pub fn add_group_owner(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AddGroupOwner", value.into());
            self
        }

        /// The mount path for the device in the file system.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The permission to access the device: read/only ( `ro` ) or read/write ( `rw` ).
        ///
        /// `Permission`. Allowed: [`Permission`].
        pub fn permission(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Permission", value.into());
            self
        }
    }

    impl From<LambdaDeviceMount> for Json {
        fn from(value: LambdaDeviceMount) -> Self {
            value.0.into()
        }
    }

    /// Contains information about an event source for an AWS Lambda function. The event source defines the topics on which this Lambda function subscribes to receive messages that run the function.
    ///
    /// A property type of `AWS::GreengrassV2::ComponentVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaEventSource(Properties);

    impl LambdaEventSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The topic to which to subscribe to receive event messages.
        ///
        /// `Topic`.
        pub fn topic(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Topic", value.into());
            self
        }

        /// The type of event source. Choose from the following options:
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<LambdaEventSource> for Json {
        fn from(value: LambdaEventSource) -> Self {
            value.0.into()
        }
    }

    /// Contains parameters for a Lambda function that runs on AWS IoT Greengrass .
    ///
    /// A property type of `AWS::GreengrassV2::ComponentVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaExecutionParameters(Properties);

    impl LambdaExecutionParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The map of environment variables that are available to the Lambda function when it runs.
        ///
        /// `EnvironmentVariables`.
        pub fn environment_variables(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("EnvironmentVariables", value.into());
            self
        }

        /// The list of event sources to which to subscribe to receive work messages. The Lambda function runs when it receives a message from an event source.
        ///
        /// `EventSources`.
        pub fn event_sources(mut self, value: impl Into<List<LambdaEventSource>>) -> Self {
            self.0.set("EventSources", value.into());
            self
        }

        /// The list of arguments to pass to the Lambda function when it runs.
        ///
        /// `ExecArgs`.
        pub fn exec_args(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExecArgs", value.into());
            self
        }

        /// The encoding type that the Lambda function supports.
        ///
        /// `InputPayloadEncodingType`. Allowed: [`InputPayloadEncodingType`].
        pub fn input_payload_encoding_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputPayloadEncodingType", value.into());
            self
        }

        /// The parameters for the Linux process that contains the Lambda function.
        ///
        /// `LinuxProcessParams`.
        pub fn linux_process_params(
            mut self,
            value: impl Into<Value<LambdaLinuxProcessParams>>,
        ) -> Self {
            self.0.set("LinuxProcessParams", value.into());
            self
        }

        /// The maximum amount of time in seconds that a non-pinned Lambda function can idle before the AWS IoT Greengrass Core software stops its process.
        ///
        /// `MaxIdleTimeInSeconds`.
        pub fn max_idle_time_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxIdleTimeInSeconds", value.into());
            self
        }

        /// The maximum number of instances that a non-pinned Lambda function can run at the same time.
        ///
        /// `MaxInstancesCount`.
        pub fn max_instances_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxInstancesCount", value.into());
            self
        }

        /// The maximum size of the message queue for the Lambda function component. The AWS IoT Greengrass core device stores messages in a FIFO (first-in-first-out) queue until it can run the Lambda function to consume each message.
        ///
        /// `MaxQueueSize`.
        pub fn max_queue_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxQueueSize", value.into());
            self
        }

        /// Whether or not the Lambda function is pinned, or long-lived.
        ///
        /// `Pinned`.
        pub fn pinned(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Pinned", value.into());
            self
        }

        /// The interval in seconds at which a pinned (also known as long-lived) Lambda function component sends status updates to the Lambda manager component.
        ///
        /// `StatusTimeoutInSeconds`.
        pub fn status_timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StatusTimeoutInSeconds", value.into());
            self
        }

        /// The maximum amount of time in seconds that the Lambda function can process a work item.
        ///
        /// `TimeoutInSeconds`.
        pub fn timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutInSeconds", value.into());
            self
        }
    }

    impl From<LambdaExecutionParameters> for Json {
        fn from(value: LambdaExecutionParameters) -> Self {
            value.0.into()
        }
    }

    /// Contains information about an AWS Lambda function to import to create a component.
    ///
    /// A property type of `AWS::GreengrassV2::ComponentVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaFunctionRecipeSource(Properties);

    impl LambdaFunctionRecipeSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The component versions on which this Lambda function component depends.
        ///
        /// `ComponentDependencies`.
        pub fn component_dependencies(
            mut self,
            value: impl Into<Map<ComponentDependencyRequirement>>,
        ) -> Self {
            self.0.set("ComponentDependencies", value.into());
            self
        }

        /// The system and runtime parameters for the Lambda function as it runs on the AWS IoT Greengrass core device.
        ///
        /// `ComponentLambdaParameters`.
        pub fn component_lambda_parameters(
            mut self,
            value: impl Into<Value<LambdaExecutionParameters>>,
        ) -> Self {
            self.0.set("ComponentLambdaParameters", value.into());
            self
        }

        /// The name of the component.
        ///
        /// `ComponentName`.
        pub fn component_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentName", value.into());
            self
        }

        /// The platforms that the component version supports.
        ///
        /// `ComponentPlatforms`.
        pub fn component_platforms(mut self, value: impl Into<List<ComponentPlatform>>) -> Self {
            self.0.set("ComponentPlatforms", value.into());
            self
        }

        /// The version of the component.
        ///
        /// `ComponentVersion`.
        pub fn component_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentVersion", value.into());
            self
        }

        /// The ARN of the Lambda function. The ARN must include the version of the function to import. You can't use version aliases like `$LATEST` .
        ///
        /// `LambdaArn`.
        pub fn lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaArn", value.into());
            self
        }
    }

    impl From<LambdaFunctionRecipeSource> for Json {
        fn from(value: LambdaFunctionRecipeSource) -> Self {
            value.0.into()
        }
    }

    /// Contains parameters for a Linux process that contains an AWS Lambda function.
    ///
    /// A property type of `AWS::GreengrassV2::ComponentVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaLinuxProcessParams(Properties);

    impl LambdaLinuxProcessParams {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The parameters for the container in which the Lambda function runs.
        ///
        /// `ContainerParams`.
        pub fn container_params(mut self, value: impl Into<Value<LambdaContainerParams>>) -> Self {
            self.0.set("ContainerParams", value.into());
            self
        }

        /// The isolation mode for the process that contains the Lambda function. The process can run in an isolated runtime environment inside the AWS IoT Greengrass container, or as a regular process outside any container.
        ///
        /// `IsolationMode`. Allowed: [`IsolationMode`].
        pub fn isolation_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IsolationMode", value.into());
            self
        }
    }

    impl From<LambdaLinuxProcessParams> for Json {
        fn from(value: LambdaLinuxProcessParams) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a volume that Linux processes in a container can access. When you define a volume, the AWS IoT Greengrass Core software mounts the source files to the destination inside the container.
    ///
    /// A property type of `AWS::GreengrassV2::ComponentVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaVolumeMount(Properties);

    impl LambdaVolumeMount {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether or not to add the AWS IoT Greengrass user group as an owner of the volume.
        ///
        /// `AddGroupOwner`.
        pub fn add_group_owner(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AddGroupOwner", value.into());
            self
        }

        /// The path to the logical volume in the file system.
        ///
        /// `DestinationPath`.
        pub fn destination_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationPath", value.into());
            self
        }

        /// The permission to access the volume: read/only ( `ro` ) or read/write ( `rw` ).
        ///
        /// `Permission`. Allowed: [`Permission`].
        pub fn permission(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Permission", value.into());
            self
        }

        /// The path to the physical volume in the file system.
        ///
        /// `SourcePath`.
        pub fn source_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourcePath", value.into());
            self
        }
    }

    impl From<LambdaVolumeMount> for Json {
        fn from(value: LambdaVolumeMount) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DependencyType`.
        pub enum DependencyType {
            Soft = "SOFT",
            Hard = "HARD",
        }

        /// Words for `Permission`.
        pub enum Permission {
            Ro = "ro",
            Rw = "rw",
        }

        /// Words for `Type`.
        pub enum Type {
            PubSub = "PUB_SUB",
            IotCore = "IOT_CORE",
        }

        /// Words for `InputPayloadEncodingType`.
        pub enum InputPayloadEncodingType {
            Json = "json",
            Binary = "binary",
        }

        /// Words for `IsolationMode`.
        pub enum IsolationMode {
            GreengrassContainer = "GreengrassContainer",
            NoContainer = "NoContainer",
        }
    }
}

/// Property types and words of [`Deployment`].
pub mod deployment {
    use crate::{Json, List, Properties, Value};

    /// Contains information about a deployment's update to a component's configuration on AWS IoT Greengrass core devices.
    ///
    /// A property type of `AWS::GreengrassV2::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentConfigurationUpdate(Properties);

    impl ComponentConfigurationUpdate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A serialized JSON string that contains the configuration object to merge to target devices. The core device merges this configuration with the component's existing configuration.
        ///
        /// `Merge`.
        pub fn merge(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Merge", value.into());
            self
        }

        /// The list of configuration nodes to reset to default values on target devices. Use JSON pointers to specify each node to reset.
        ///
        /// `Reset`.
        pub fn reset(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Reset", value.into());
            self
        }
    }

    impl From<ComponentConfigurationUpdate> for Json {
        fn from(value: ComponentConfigurationUpdate) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a component to deploy.
    ///
    /// A property type of `AWS::GreengrassV2::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentDeploymentSpecification(Properties);

    impl ComponentDeploymentSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The version of the component.
        ///
        /// `ComponentVersion`.
        pub fn component_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentVersion", value.into());
            self
        }

        /// The configuration updates to deploy for the component. You can define reset updates and merge updates. A reset updates the keys that you specify to the default configuration for the component.
        ///
        /// `ConfigurationUpdate`.
        pub fn configuration_update(
            mut self,
            value: impl Into<Value<ComponentConfigurationUpdate>>,
        ) -> Self {
            self.0.set("ConfigurationUpdate", value.into());
            self
        }

        /// The system user and group that the software uses to run component processes on the core device. If you omit this parameter, the software uses the system user and group that you configure for the core device.
        ///
        /// `RunWith`.
        pub fn run_with(mut self, value: impl Into<Value<ComponentRunWith>>) -> Self {
            self.0.set("RunWith", value.into());
            self
        }
    }

    impl From<ComponentDeploymentSpecification> for Json {
        fn from(value: ComponentDeploymentSpecification) -> Self {
            value.0.into()
        }
    }

    /// Contains information system user and group that the AWS IoT Greengrass Core software uses to run component processes on the core device.
    ///
    /// A property type of `AWS::GreengrassV2::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentRunWith(Properties);

    impl ComponentRunWith {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The POSIX system user and (optional) group to use to run this component. Specify the user and group separated by a colon ( `:` ) in the following format: `user:group` . The group is optional.
        ///
        /// `PosixUser`.
        pub fn posix_user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PosixUser", value.into());
            self
        }

        /// The system resource limits to apply to this component's process on the core device. AWS IoT Greengrass supports this feature only on Linux core devices.
        ///
        /// `SystemResourceLimits`.
        pub fn system_resource_limits(
            mut self,
            value: impl Into<Value<SystemResourceLimits>>,
        ) -> Self {
            self.0.set("SystemResourceLimits", value.into());
            self
        }

        /// The Windows user to use to run this component on Windows core devices. The user must exist on each Windows core device, and its name and password must be in the LocalSystem account's Credentials Manager instance.
        ///
        /// `WindowsUser`.
        pub fn windows_user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WindowsUser", value.into());
            self
        }
    }

    impl From<ComponentRunWith> for Json {
        fn from(value: ComponentRunWith) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a deployment's policy that defines when components are safe to update.
    ///
    /// A property type of `AWS::GreengrassV2::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentComponentUpdatePolicy(Properties);

    impl DeploymentComponentUpdatePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether or not to notify components and wait for components to become safe to update. Choose from the following options:
        ///
        /// `Action`. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The amount of time in seconds that each component on a device has to report that it's safe to update. If the component waits for longer than this timeout, then the deployment proceeds on the device.
        ///
        /// `TimeoutInSeconds`.
        pub fn timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutInSeconds", value.into());
            self
        }
    }

    impl From<DeploymentComponentUpdatePolicy> for Json {
        fn from(value: DeploymentComponentUpdatePolicy) -> Self {
            value.0.into()
        }
    }

    /// Contains information about how long a component on a core device can validate its configuration updates before it times out.
    ///
    /// A property type of `AWS::GreengrassV2::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentConfigurationValidationPolicy(Properties);

    impl DeploymentConfigurationValidationPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of time in seconds that a component can validate its configuration updates. If the validation time exceeds this timeout, then the deployment proceeds for the device.
        ///
        /// `TimeoutInSeconds`.
        pub fn timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutInSeconds", value.into());
            self
        }
    }

    impl From<DeploymentConfigurationValidationPolicy> for Json {
        fn from(value: DeploymentConfigurationValidationPolicy) -> Self {
            value.0.into()
        }
    }

    /// Contains information about an AWS IoT job configuration.
    ///
    /// A property type of `AWS::GreengrassV2::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentIoTJobConfiguration(Properties);

    impl DeploymentIoTJobConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The stop configuration for the job. This configuration defines when and how to stop a job rollout.
        ///
        /// `AbortConfig`.
        pub fn abort_config(mut self, value: impl Into<Value<IoTJobAbortConfig>>) -> Self {
            self.0.set("AbortConfig", value.into());
            self
        }

        /// The rollout configuration for the job. This configuration defines the rate at which the job rolls out to the fleet of target devices.
        ///
        /// `JobExecutionsRolloutConfig`.
        pub fn job_executions_rollout_config(
            mut self,
            value: impl Into<Value<IoTJobExecutionsRolloutConfig>>,
        ) -> Self {
            self.0.set("JobExecutionsRolloutConfig", value.into());
            self
        }

        /// The timeout configuration for the job. This configuration defines the amount of time each device has to complete the job.
        ///
        /// `TimeoutConfig`.
        pub fn timeout_config(mut self, value: impl Into<Value<IoTJobTimeoutConfig>>) -> Self {
            self.0.set("TimeoutConfig", value.into());
            self
        }
    }

    impl From<DeploymentIoTJobConfiguration> for Json {
        fn from(value: DeploymentIoTJobConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains information about policies that define how a deployment updates components and handles failure.
    ///
    /// A property type of `AWS::GreengrassV2::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentPolicies(Properties);

    impl DeploymentPolicies {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The component update policy for the configuration deployment. This policy defines when it's safe to deploy the configuration to devices.
        ///
        /// `ComponentUpdatePolicy`.
        pub fn component_update_policy(
            mut self,
            value: impl Into<Value<DeploymentComponentUpdatePolicy>>,
        ) -> Self {
            self.0.set("ComponentUpdatePolicy", value.into());
            self
        }

        /// The configuration validation policy for the configuration deployment. This policy defines how long each component has to validate its configure updates.
        ///
        /// `ConfigurationValidationPolicy`.
        pub fn configuration_validation_policy(
            mut self,
            value: impl Into<Value<DeploymentConfigurationValidationPolicy>>,
        ) -> Self {
            self.0.set("ConfigurationValidationPolicy", value.into());
            self
        }

        /// The failure handling policy for the configuration deployment. This policy defines what to do if the deployment fails.
        ///
        /// `FailureHandlingPolicy`. Allowed: [`FailureHandlingPolicy`].
        pub fn failure_handling_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FailureHandlingPolicy", value.into());
            self
        }
    }

    impl From<DeploymentPolicies> for Json {
        fn from(value: DeploymentPolicies) -> Self {
            value.0.into()
        }
    }

    /// Contains a list of criteria that define when and how to cancel a configuration deployment.
    ///
    /// A property type of `AWS::GreengrassV2::Deployment`.
    ///
    /// Required: `CriteriaList`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IoTJobAbortConfig(Properties);

    impl IoTJobAbortConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of criteria that define when and how to cancel the configuration deployment.
        ///
        /// `CriteriaList`. Required.
        pub fn criteria_list(mut self, value: impl Into<List<IoTJobAbortCriteria>>) -> Self {
            self.0.set("CriteriaList", value.into());
            self
        }
    }

    impl From<IoTJobAbortConfig> for Json {
        fn from(value: IoTJobAbortConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains criteria that define when and how to cancel a job.
    ///
    /// A property type of `AWS::GreengrassV2::Deployment`.
    ///
    /// Required: `Action`, `FailureType`, `MinNumberOfExecutedThings`, `ThresholdPercentage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IoTJobAbortCriteria(Properties);

    impl IoTJobAbortCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to perform when the criteria are met.
        ///
        /// `Action`. Required. Allowed: [`IoTJobAbortCriteriaAction`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The type of job deployment failure that can cancel a job.
        ///
        /// `FailureType`. Required. Allowed: [`FailureType`].
        pub fn failure_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FailureType", value.into());
            self
        }

        /// The minimum number of things that receive the configuration before the job can cancel.
        ///
        /// `MinNumberOfExecutedThings`. Required.
        pub fn min_number_of_executed_things(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinNumberOfExecutedThings", value.into());
            self
        }

        /// The minimum percentage of `failureType` failures that occur before the job can cancel.
        ///
        /// `ThresholdPercentage`. Required.
        pub fn threshold_percentage(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ThresholdPercentage", value.into());
            self
        }
    }

    impl From<IoTJobAbortCriteria> for Json {
        fn from(value: IoTJobAbortCriteria) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the rollout configuration for a job. This configuration defines the rate at which the job deploys a configuration to a fleet of target devices.
    ///
    /// A property type of `AWS::GreengrassV2::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IoTJobExecutionsRolloutConfig(Properties);

    impl IoTJobExecutionsRolloutConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The exponential rate to increase the job rollout rate.
        ///
        /// `ExponentialRate`.
        pub fn exponential_rate(
            mut self,
            value: impl Into<Value<IoTJobExponentialRolloutRate>>,
        ) -> Self {
            self.0.set("ExponentialRate", value.into());
            self
        }

        /// The maximum number of devices that receive a pending job notification, per minute.
        ///
        /// `MaximumPerMinute`.
        pub fn maximum_per_minute(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumPerMinute", value.into());
            self
        }
    }

    impl From<IoTJobExecutionsRolloutConfig> for Json {
        fn from(value: IoTJobExecutionsRolloutConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains information about an exponential rollout rate for a configuration deployment job.
    ///
    /// A property type of `AWS::GreengrassV2::Deployment`.
    ///
    /// Required: `BaseRatePerMinute`, `IncrementFactor`, `RateIncreaseCriteria`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IoTJobExponentialRolloutRate(Properties);

    impl IoTJobExponentialRolloutRate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The minimum number of devices that receive a pending job notification, per minute, when the job starts. This parameter defines the initial rollout rate of the job.
        ///
        /// `BaseRatePerMinute`. Required.
        pub fn base_rate_per_minute(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BaseRatePerMinute", value.into());
            self
        }

        /// The exponential factor to increase the rollout rate for the job.
        ///
        /// `IncrementFactor`. Required.
        pub fn increment_factor(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("IncrementFactor", value.into());
            self
        }

        /// The criteria to increase the rollout rate for the job.
        ///
        /// `RateIncreaseCriteria`. Required.
        pub fn rate_increase_criteria(mut self, value: impl Into<Json>) -> Self {
            self.0.set("RateIncreaseCriteria", value.into());
            self
        }
    }

    impl From<IoTJobExponentialRolloutRate> for Json {
        fn from(value: IoTJobExponentialRolloutRate) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the timeout configuration for a job.
    ///
    /// A property type of `AWS::GreengrassV2::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IoTJobTimeoutConfig(Properties);

    impl IoTJobTimeoutConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of time, in minutes, that devices have to complete the job. The timer starts when the job status is set to `IN_PROGRESS` .
        ///
        /// `InProgressTimeoutInMinutes`.
        pub fn in_progress_timeout_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InProgressTimeoutInMinutes", value.into());
            self
        }
    }

    impl From<IoTJobTimeoutConfig> for Json {
        fn from(value: IoTJobTimeoutConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains information about system resource limits that the software applies to a component's processes.
    ///
    /// A property type of `AWS::GreengrassV2::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SystemResourceLimits(Properties);

    impl SystemResourceLimits {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum amount of CPU time that a component's processes can use on the core device. A core device's total CPU time is equivalent to the device's number of CPU cores.
        ///
        /// `Cpus`.
        pub fn cpus(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Cpus", value.into());
            self
        }

        /// The maximum amount of RAM, expressed in kilobytes, that a component's processes can use on the core device.
        ///
        /// `Memory`.
        pub fn memory(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Memory", value.into());
            self
        }
    }

    impl From<SystemResourceLimits> for Json {
        fn from(value: SystemResourceLimits) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Action`.
        pub enum Action {
            NotifyComponents = "NOTIFY_COMPONENTS",
            SkipNotifyComponents = "SKIP_NOTIFY_COMPONENTS",
        }

        /// Words for `FailureHandlingPolicy`.
        pub enum FailureHandlingPolicy {
            Rollback = "ROLLBACK",
            DoNothing = "DO_NOTHING",
        }

        /// Words for `Action`.
        pub enum IoTJobAbortCriteriaAction {
            Cancel = "CANCEL",
        }

        /// Words for `FailureType`.
        pub enum FailureType {
            Failed = "FAILED",
            Rejected = "REJECTED",
            TimedOut = "TIMED_OUT",
            All = "ALL",
        }
    }
}
