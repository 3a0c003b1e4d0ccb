//! `AWS::GammaDilithium`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::GammaDilithium::JobDefinition
///
/// [`AWS::GammaDilithium::JobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gammadilithium-jobdefinition.html).
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

    /// `ContainerProperties`.
    pub fn container_properties(
        mut self,
        value: impl Into<Value<job_definition::ContainerProperties>>,
    ) -> Self {
        self.0.set("ContainerProperties", value.into());
        self
    }

    /// `EcsProperties`.
    pub fn ecs_properties(
        mut self,
        value: impl Into<Value<job_definition::EcsProperties>>,
    ) -> Self {
        self.0.set("EcsProperties", value.into());
        self
    }

    /// `EksProperties`.
    pub fn eks_properties(
        mut self,
        value: impl Into<Value<job_definition::EksProperties>>,
    ) -> Self {
        self.0.set("EksProperties", value.into());
        self
    }

    /// `JobDefinitionName`. A change replaces the resource.
    pub fn job_definition_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobDefinitionName", value.into());
        self
    }

    /// `NodeProperties`.
    pub fn node_properties(
        mut self,
        value: impl Into<Value<job_definition::NodeProperties>>,
    ) -> Self {
        self.0.set("NodeProperties", value.into());
        self
    }

    /// `Parameters`.
    pub fn parameters(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// `PlatformCapabilities`.
    pub fn platform_capabilities(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("PlatformCapabilities", value.into());
        self
    }

    /// `PropagateTags`.
    pub fn propagate_tags(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PropagateTags", value.into());
        self
    }

    /// `RetryStrategy`.
    pub fn retry_strategy(
        mut self,
        value: impl Into<Value<job_definition::RetryStrategy>>,
    ) -> Self {
        self.0.set("RetryStrategy", value.into());
        self
    }

    /// `SchedulingPriority`.
    pub fn scheduling_priority(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SchedulingPriority", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<job_definition::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// `Timeout`.
    pub fn timeout(mut self, value: impl Into<Value<job_definition::Timeout>>) -> Self {
        self.0.set("Timeout", value.into());
        self
    }

    /// `Type`. Required.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for JobDefinition {
    const TYPE: &'static str = "AWS::GammaDilithium::JobDefinition";
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
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`JobDefinition`].
pub mod job_definition {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthorizationConfig(Properties);

    impl AuthorizationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AccessPointId`.
        pub fn access_point_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessPointId", value.into());
            self
        }

        /// `Iam`.
        pub fn iam(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Iam", value.into());
            self
        }
    }

    impl From<AuthorizationConfig> for Json {
        fn from(value: AuthorizationConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

        /// `Command`.
        pub fn command(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Command", value.into());
            self
        }

        /// `Environment`.
        pub fn environment(mut self, value: impl Into<List<Environment>>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// `EphemeralStorage`.
        pub fn ephemeral_storage(mut self, value: impl Into<Value<EphemeralStorage>>) -> Self {
            self.0.set("EphemeralStorage", value.into());
            self
        }

        /// `ExecutionRoleArn`.
        pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRoleArn", value.into());
            self
        }

        /// `FargatePlatformConfiguration`.
        pub fn fargate_platform_configuration(
            mut self,
            value: impl Into<Value<FargatePlatformConfiguration>>,
        ) -> Self {
            self.0.set("FargatePlatformConfiguration", value.into());
            self
        }

        /// `Image`. Required.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// `InstanceType`.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// `JobRoleArn`.
        pub fn job_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JobRoleArn", value.into());
            self
        }

        /// `LinuxParameters`.
        pub fn linux_parameters(mut self, value: impl Into<Value<LinuxParameters>>) -> Self {
            self.0.set("LinuxParameters", value.into());
            self
        }

        /// `LogConfiguration`.
        pub fn log_configuration(mut self, value: impl Into<Value<LogConfiguration>>) -> Self {
            self.0.set("LogConfiguration", value.into());
            self
        }

        /// `Memory`.
        pub fn memory(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Memory", value.into());
            self
        }

        /// `MountPoints`.
        pub fn mount_points(mut self, value: impl Into<List<MountPoints>>) -> Self {
            self.0.set("MountPoints", value.into());
            self
        }

        /// `NetworkConfiguration`.
        pub fn network_configuration(
            mut self,
            value: impl Into<Value<NetworkConfiguration>>,
        ) -> Self {
            self.0.set("NetworkConfiguration", value.into());
            self
        }

        /// `Privileged`.
        pub fn privileged(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Privileged", value.into());
            self
        }

        /// `ReadonlyRootFilesystem`.
        pub fn readonly_root_filesystem(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadonlyRootFilesystem", value.into());
            self
        }

        /// `RepositoryCredentials`.
        pub fn repository_credentials(
            mut self,
            value: impl Into<Value<RepositoryCredentials>>,
        ) -> Self {
            self.0.set("RepositoryCredentials", value.into());
            self
        }

        /// `ResourceRequirements`.
        pub fn resource_requirements(
            mut self,
            value: impl Into<List<ResourceRequirement>>,
        ) -> Self {
            self.0.set("ResourceRequirements", value.into());
            self
        }

        /// `RuntimePlatform`.
        pub fn runtime_platform(mut self, value: impl Into<Value<RuntimePlatform>>) -> Self {
            self.0.set("RuntimePlatform", value.into());
            self
        }

        /// `Secrets`.
        pub fn secrets(mut self, value: impl Into<List<Secret>>) -> Self {
            self.0.set("Secrets", value.into());
            self
        }

        /// `Ulimits`.
        pub fn ulimits(mut self, value: impl Into<List<Ulimit>>) -> Self {
            self.0.set("Ulimits", value.into());
            self
        }

        /// `User`.
        pub fn user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("User", value.into());
            self
        }

        /// `Vcpus`.
        pub fn vcpus(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Vcpus", value.into());
            self
        }

        /// `Volumes`.
        pub fn volumes(mut self, value: impl Into<List<Volumes>>) -> Self {
            self.0.set("Volumes", value.into());
            self
        }
    }

    impl From<ContainerProperties> for Json {
        fn from(value: ContainerProperties) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Device(Properties);

    impl Device {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ContainerPath`.
        pub fn container_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerPath", value.into());
            self
        }

        /// `HostPath`.
        pub fn host_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostPath", value.into());
            self
        }

        /// `Permissions`.
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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EcsTaskProperties(Properties);

    impl EcsTaskProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Containers`.
        pub fn containers(mut self, value: impl Into<List<TaskContainerProperties>>) -> Self {
            self.0.set("Containers", value.into());
            self
        }

        /// `EphemeralStorage`.
        pub fn ephemeral_storage(mut self, value: impl Into<Value<EphemeralStorage>>) -> Self {
            self.0.set("EphemeralStorage", value.into());
            self
        }

        /// `ExecutionRoleArn`.
        pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRoleArn", value.into());
            self
        }

        /// `IpcMode`.
        pub fn ipc_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpcMode", value.into());
            self
        }

        /// `NetworkConfiguration`.
        pub fn network_configuration(
            mut self,
            value: impl Into<Value<NetworkConfiguration>>,
        ) -> Self {
            self.0.set("NetworkConfiguration", value.into());
            self
        }

        /// `PidMode`.
        pub fn pid_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PidMode", value.into());
            self
        }

        /// `PlatformVersion`.
        pub fn platform_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PlatformVersion", value.into());
            self
        }

        /// `RuntimePlatform`.
        pub fn runtime_platform(mut self, value: impl Into<Value<RuntimePlatform>>) -> Self {
            self.0.set("RuntimePlatform", value.into());
            self
        }

        /// `TaskRoleArn`.
        pub fn task_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TaskRoleArn", value.into());
            self
        }

        /// `Volumes`.
        pub fn volumes(mut self, value: impl Into<List<Volumes>>) -> Self {
            self.0.set("Volumes", value.into());
            self
        }
    }

    impl From<EcsTaskProperties> for Json {
        fn from(value: EcsTaskProperties) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    ///
    /// Required: `FileSystemId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EfsVolumeConfiguration(Properties);

    impl EfsVolumeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AuthorizationConfig`.
        pub fn authorization_config(
            mut self,
            value: impl Into<Value<AuthorizationConfig>>,
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

        /// `TransitEncryption`.
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

    impl From<EfsVolumeConfiguration> for Json {
        fn from(value: EfsVolumeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

        /// `Args`.
        pub fn args(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Args", value.into());
            self
        }

        /// `Command`.
        pub fn command(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Command", value.into());
            self
        }

        /// `Env`.
        pub fn env(mut self, value: impl Into<List<EksContainerEnvironmentVariable>>) -> Self {
            self.0.set("Env", value.into());
            self
        }

        /// `Image`. Required.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// `ImagePullPolicy`.
        pub fn image_pull_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImagePullPolicy", value.into());
            self
        }

        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// `Resources`.
        pub fn resources(
            mut self,
            value: impl Into<Value<EksContainerResourceRequirements>>,
        ) -> Self {
            self.0.set("Resources", value.into());
            self
        }

        /// `SecurityContext`.
        pub fn security_context(
            mut self,
            value: impl Into<Value<EksContainerSecurityContext>>,
        ) -> Self {
            self.0.set("SecurityContext", value.into());
            self
        }

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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksContainerResourceRequirements(Properties);

    impl EksContainerResourceRequirements {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Limits`.
        pub fn limits(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Limits", value.into());
            self
        }

        /// `Requests`.
        pub fn requests(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Requests", value.into());
            self
        }
    }

    impl From<EksContainerResourceRequirements> for Json {
        fn from(value: EksContainerResourceRequirements) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksContainerVolumeMount(Properties);

    impl EksContainerVolumeMount {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MountPath`.
        pub fn mount_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MountPath", value.into());
            self
        }

        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// `ReadOnly`.
        pub fn read_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadOnly", value.into());
            self
        }
    }

    impl From<EksContainerVolumeMount> for Json {
        fn from(value: EksContainerVolumeMount) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksProperties(Properties);

    impl EksProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `PodProperties`.
        pub fn pod_properties(mut self, value: impl Into<Value<PodProperties>>) -> Self {
            self.0.set("PodProperties", value.into());
            self
        }
    }

    impl From<EksProperties> for Json {
        fn from(value: EksProperties) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

        /// `Optional`.
        pub fn optional(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Optional", value.into());
            self
        }

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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

        /// `EmptyDir`.
        pub fn empty_dir(mut self, value: impl Into<Value<EksEmptyDir>>) -> Self {
            self.0.set("EmptyDir", value.into());
            self
        }

        /// `HostPath`.
        pub fn host_path(mut self, value: impl Into<Value<EksHostPath>>) -> Self {
            self.0.set("HostPath", value.into());
            self
        }

        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Environment(Properties);

    impl Environment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

        /// `Action`. Required.
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// `OnExitCode`.
        pub fn on_exit_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OnExitCode", value.into());
            self
        }

        /// `OnReason`.
        pub fn on_reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OnReason", value.into());
            self
        }

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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FargatePlatformConfiguration(Properties);

    impl FargatePlatformConfiguration {
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

    impl From<FargatePlatformConfiguration> for Json {
        fn from(value: FargatePlatformConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImagePullSecret(Properties);

    impl ImagePullSecret {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Name`. Required.
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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinuxParameters(Properties);

    impl LinuxParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Devices`.
        pub fn devices(mut self, value: impl Into<List<Device>>) -> Self {
            self.0.set("Devices", value.into());
            self
        }

        /// `InitProcessEnabled`.
        pub fn init_process_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InitProcessEnabled", value.into());
            self
        }

        /// `MaxSwap`.
        pub fn max_swap(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxSwap", value.into());
            self
        }

        /// `SharedMemorySize`.
        pub fn shared_memory_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SharedMemorySize", value.into());
            self
        }

        /// `Swappiness`.
        pub fn swappiness(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Swappiness", value.into());
            self
        }

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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

        /// `LogDriver`. Required.
        pub fn log_driver(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogDriver", value.into());
            self
        }

        /// `Options`.
        pub fn options(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Options", value.into());
            self
        }

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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Metadata(Properties);

    impl Metadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Labels`.
        pub fn labels(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Labels", value.into());
            self
        }
    }

    impl From<Metadata> for Json {
        fn from(value: Metadata) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MountPoints(Properties);

    impl MountPoints {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ContainerPath`.
        pub fn container_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerPath", value.into());
            self
        }

        /// `ReadOnly`.
        pub fn read_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadOnly", value.into());
            self
        }

        /// `SourceVolume`.
        pub fn source_volume(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceVolume", value.into());
            self
        }
    }

    impl From<MountPoints> for Json {
        fn from(value: MountPoints) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfiguration(Properties);

    impl NetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AssignPublicIp`.
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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

        /// `MainNode`. Required.
        pub fn main_node(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MainNode", value.into());
            self
        }

        /// `NodeRangeProperties`. Required.
        pub fn node_range_properties(mut self, value: impl Into<List<NodeRangeProperty>>) -> Self {
            self.0.set("NodeRangeProperties", value.into());
            self
        }

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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

        /// `Container`.
        pub fn container(mut self, value: impl Into<Value<ContainerProperties>>) -> Self {
            self.0.set("Container", value.into());
            self
        }

        /// `EcsProperties`.
        pub fn ecs_properties(mut self, value: impl Into<Value<EcsProperties>>) -> Self {
            self.0.set("EcsProperties", value.into());
            self
        }

        /// `EksProperties`.
        pub fn eks_properties(mut self, value: impl Into<Value<EksProperties>>) -> Self {
            self.0.set("EksProperties", value.into());
            self
        }

        /// `InstanceTypes`.
        pub fn instance_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InstanceTypes", value.into());
            self
        }

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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PodProperties(Properties);

    impl PodProperties {
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
        pub fn metadata(mut self, value: impl Into<Value<Metadata>>) -> Self {
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

    impl From<PodProperties> for Json {
        fn from(value: PodProperties) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceRequirement(Properties);

    impl ResourceRequirement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetryStrategy(Properties);

    impl RetryStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Attempts`.
        pub fn attempts(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Attempts", value.into());
            self
        }

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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuntimePlatform(Properties);

    impl RuntimePlatform {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CpuArchitecture`.
        pub fn cpu_architecture(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CpuArchitecture", value.into());
            self
        }

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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

        /// `Condition`. Required.
        pub fn condition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Condition", value.into());
            self
        }

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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

        /// `Command`.
        pub fn command(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Command", value.into());
            self
        }

        /// `DependsOn`.
        pub fn depends_on(mut self, value: impl Into<List<TaskContainerDependency>>) -> Self {
            self.0.set("DependsOn", value.into());
            self
        }

        /// `Environment`.
        pub fn environment(mut self, value: impl Into<List<Environment>>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// `Essential`.
        pub fn essential(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Essential", value.into());
            self
        }

        /// `Image`. Required.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// `LinuxParameters`.
        pub fn linux_parameters(mut self, value: impl Into<Value<LinuxParameters>>) -> Self {
            self.0.set("LinuxParameters", value.into());
            self
        }

        /// `LogConfiguration`.
        pub fn log_configuration(mut self, value: impl Into<Value<LogConfiguration>>) -> Self {
            self.0.set("LogConfiguration", value.into());
            self
        }

        /// `MountPoints`.
        pub fn mount_points(mut self, value: impl Into<List<MountPoints>>) -> Self {
            self.0.set("MountPoints", value.into());
            self
        }

        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// `Privileged`.
        pub fn privileged(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Privileged", value.into());
            self
        }

        /// `ReadonlyRootFilesystem`.
        pub fn readonly_root_filesystem(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadonlyRootFilesystem", value.into());
            self
        }

        /// `RepositoryCredentials`.
        pub fn repository_credentials(
            mut self,
            value: impl Into<Value<RepositoryCredentials>>,
        ) -> Self {
            self.0.set("RepositoryCredentials", value.into());
            self
        }

        /// `ResourceRequirements`.
        pub fn resource_requirements(
            mut self,
            value: impl Into<List<ResourceRequirement>>,
        ) -> Self {
            self.0.set("ResourceRequirements", value.into());
            self
        }

        /// `Secrets`.
        pub fn secrets(mut self, value: impl Into<List<Secret>>) -> Self {
            self.0.set("Secrets", value.into());
            self
        }

        /// `Ulimits`.
        pub fn ulimits(mut self, value: impl Into<List<Ulimit>>) -> Self {
            self.0.set("Ulimits", value.into());
            self
        }

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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Timeout(Properties);

    impl Timeout {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AttemptDurationSeconds`.
        pub fn attempt_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AttemptDurationSeconds", value.into());
            self
        }
    }

    impl From<Timeout> for Json {
        fn from(value: Timeout) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

        /// `ContainerPath`. Required.
        pub fn container_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerPath", value.into());
            self
        }

        /// `MountOptions`.
        pub fn mount_options(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MountOptions", value.into());
            self
        }

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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
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

        /// `HardLimit`. Required.
        pub fn hard_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HardLimit", value.into());
            self
        }

        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

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

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Volumes(Properties);

    impl Volumes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EfsVolumeConfiguration`.
        pub fn efs_volume_configuration(
            mut self,
            value: impl Into<Value<EfsVolumeConfiguration>>,
        ) -> Self {
            self.0.set("EfsVolumeConfiguration", value.into());
            self
        }

        /// `Host`.
        pub fn host(mut self, value: impl Into<Value<VolumesHost>>) -> Self {
            self.0.set("Host", value.into());
            self
        }

        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<Volumes> for Json {
        fn from(value: Volumes) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VolumesHost(Properties);

    impl VolumesHost {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SourcePath`.
        pub fn source_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourcePath", value.into());
            self
        }
    }

    impl From<VolumesHost> for Json {
        fn from(value: VolumesHost) -> Self {
            value.0.into()
        }
    }
}
