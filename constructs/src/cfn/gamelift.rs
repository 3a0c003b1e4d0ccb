//! `AWS::GameLift`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::GameLift::Alias` resource creates an alias for an Amazon GameLift (GameLift) fleet destination. There are two types of routing strategies for aliases: simple and terminal. A simple alias points to an active fleet.
///
/// [`AWS::GameLift::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-alias.html).
///
/// Required: `Name`, `RoutingStrategy`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Alias(Properties);

impl Alias {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A human-readable description of the alias.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A descriptive label that is associated with an alias. Alias names do not need to be unique.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The routing configuration, including routing type and fleet target, for the alias.
    ///
    /// `RoutingStrategy`. Required.
    pub fn routing_strategy(mut self, value: impl Into<Value<alias::RoutingStrategy>>) -> Self {
        self.0.set("RoutingStrategy", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<alias::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Alias {
    const TYPE: &'static str = "AWS::GameLift::Alias";
}

impl Construct for Alias {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Alias> for Properties {
    fn from(value: Alias) -> Self {
        value.0
    }
}

impl Handle<Alias> {
    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to a Amazon GameLift Servers alias resource and uniquely identifies it. ARNs are unique across all Regions.
    ///
    /// `Fn::GetAtt` of `AliasArn`.
    #[must_use]
    pub fn alias_arn(self) -> Value<String> {
        self.attribute("AliasArn")
    }

    /// A unique identifier for the alias. For example, `arn:aws:gamelift:us-west-1::alias/alias-a1234567-b8c9-0d1e-2fa3-b45c6d7e8912`
    ///
    /// `Fn::GetAtt` of `AliasId`.
    #[must_use]
    pub fn alias_id(self) -> Value<String> {
        self.attribute("AliasId")
    }
}

/// The `AWS::GameLift::Build` resource creates a game server build that is installed and run on instances in an Amazon GameLift fleet.
///
/// [`AWS::GameLift::Build`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-build.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Build(Properties);

impl Build {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A descriptive label that is associated with a build. Build names do not need to be unique.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The operating system that your game server binaries run on. This value determines the type of fleet resources that you use for this build. If your game build contains multiple executables, they all must run on the same operating system.
    ///
    /// `OperatingSystem`. Allowed: [`OperatingSystem`](build::OperatingSystem). A change replaces the resource.
    pub fn operating_system(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OperatingSystem", value.into());
        self
    }

    /// A server SDK version you used when integrating your game server build with Amazon GameLift Servers.
    ///
    /// `ServerSdkVersion`. A change replaces the resource.
    pub fn server_sdk_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerSdkVersion", value.into());
        self
    }

    /// Information indicating where your game build files are stored. Use this parameter only when creating a build with files stored in an Amazon S3 bucket that you own. The storage location must specify an Amazon S3 bucket name and key.
    ///
    /// `StorageLocation`. A change replaces the resource.
    pub fn storage_location(mut self, value: impl Into<Value<build::StorageLocation>>) -> Self {
        self.0.set("StorageLocation", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<build::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Version information that is associated with this build. Version strings do not need to be unique.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Version", value.into());
        self
    }
}

impl Resource for Build {
    const TYPE: &'static str = "AWS::GameLift::Build";
}

impl Construct for Build {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Build> for Properties {
    fn from(value: Build) -> Self {
        value.0
    }
}

impl Handle<Build> {
    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to a Amazon GameLift Servers build resource and uniquely identifies it. ARNs are unique across all Regions.
    ///
    /// `Fn::GetAtt` of `BuildArn`.
    #[must_use]
    pub fn build_arn(self) -> Value<String> {
        self.attribute("BuildArn")
    }

    /// A unique identifier for the build.
    ///
    /// `Fn::GetAtt` of `BuildId`.
    #[must_use]
    pub fn build_id(self) -> Value<String> {
        self.attribute("BuildId")
    }
}

/// Describes an Amazon GameLift Servers managed container fleet.
///
/// [`AWS::GameLift::ContainerFleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html).
///
/// Required: `FleetRoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ContainerFleet(Properties);

impl ContainerFleet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates whether the fleet uses On-Demand or Spot instances for this fleet.
    ///
    /// `BillingType`. Allowed: [`BillingType`](container_fleet::BillingType). A change replaces the resource.
    pub fn billing_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BillingType", value.into());
        self
    }

    /// Set of rules for processing a deployment for a container fleet update.
    ///
    /// `DeploymentConfiguration`.
    pub fn deployment_configuration(
        mut self,
        value: impl Into<Value<container_fleet::DeploymentConfiguration>>,
    ) -> Self {
        self.0.set("DeploymentConfiguration", value.into());
        self
    }

    /// A meaningful description of the container fleet.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The unique identifier for an AWS Identity and Access Management (IAM) role with permissions to run your containers on resources that are managed by Amazon GameLift Servers.
    ///
    /// `FleetRoleArn`. Required.
    pub fn fleet_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FleetRoleArn", value.into());
        self
    }

    /// The name of the fleet's game server container group definition, which describes how to deploy containers with your game server build and support software onto each fleet instance.
    ///
    /// `GameServerContainerGroupDefinitionName`.
    pub fn game_server_container_group_definition_name(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("GameServerContainerGroupDefinitionName", value.into());
        self
    }

    /// The number of times to replicate the game server container group on each fleet instance.
    ///
    /// `GameServerContainerGroupsPerInstance`.
    pub fn game_server_container_groups_per_instance(
        mut self,
        value: impl Into<Value<i64>>,
    ) -> Self {
        self.0
            .set("GameServerContainerGroupsPerInstance", value.into());
        self
    }

    /// A policy that limits the number of game sessions that each individual player can create on instances in this fleet. The limit applies for a specified span of time.
    ///
    /// `GameSessionCreationLimitPolicy`.
    pub fn game_session_creation_limit_policy(
        mut self,
        value: impl Into<Value<container_fleet::GameSessionCreationLimitPolicy>>,
    ) -> Self {
        self.0.set("GameSessionCreationLimitPolicy", value.into());
        self
    }

    /// The set of port numbers to open on each instance in a container fleet. Connection ports are used by inbound traffic to connect with processes that are running in containers on the fleet.
    ///
    /// `InstanceConnectionPortRange`.
    pub fn instance_connection_port_range(
        mut self,
        value: impl Into<Value<container_fleet::ConnectionPortRange>>,
    ) -> Self {
        self.0.set("InstanceConnectionPortRange", value.into());
        self
    }

    /// The IP address ranges and port settings that allow inbound traffic to access game server processes and other processes on this fleet.
    ///
    /// `InstanceInboundPermissions`.
    pub fn instance_inbound_permissions(
        mut self,
        value: impl Into<List<container_fleet::IpPermission>>,
    ) -> Self {
        self.0.set("InstanceInboundPermissions", value.into());
        self
    }

    /// The Amazon EC2 instance type to use for all instances in the fleet. Instance type determines the computing resources and processing power that's available to host your game servers.
    ///
    /// `InstanceType`. A change replaces the resource.
    pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceType", value.into());
        self
    }

    /// `Locations`.
    pub fn locations(
        mut self,
        value: impl Into<List<container_fleet::LocationConfiguration>>,
    ) -> Self {
        self.0.set("Locations", value.into());
        self
    }

    /// The method that is used to collect container logs for the fleet. Amazon GameLift Servers saves all standard output for each container in logs, including game session logs.
    ///
    /// `LogConfiguration`.
    pub fn log_configuration(
        mut self,
        value: impl Into<Value<container_fleet::LogConfiguration>>,
    ) -> Self {
        self.0.set("LogConfiguration", value.into());
        self
    }

    /// The name of an AWS CloudWatch metric group to add this fleet to. Metric groups aggregate metrics for multiple fleets.
    ///
    /// `MetricGroups`.
    pub fn metric_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("MetricGroups", value.into());
        self
    }

    /// Determines whether Amazon GameLift Servers can shut down game sessions on the fleet that are actively running and hosting players.
    ///
    /// `NewGameSessionProtectionPolicy`. Allowed: [`NewGameSessionProtectionPolicy`](container_fleet::NewGameSessionProtectionPolicy).
    pub fn new_game_session_protection_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NewGameSessionProtectionPolicy", value.into());
        self
    }

    /// The name of the fleet's per-instance container group definition.
    ///
    /// `PerInstanceContainerGroupDefinitionName`.
    pub fn per_instance_container_group_definition_name(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("PerInstanceContainerGroupDefinitionName", value.into());
        self
    }

    /// The player gateway mode for the container fleet.
    ///
    /// `PlayerGatewayMode`. Allowed: [`PlayerGatewayMode`](container_fleet::PlayerGatewayMode). A change replaces the resource.
    pub fn player_gateway_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PlayerGatewayMode", value.into());
        self
    }

    /// A list of rules that control how a fleet is scaled.
    ///
    /// `ScalingPolicies`.
    pub fn scaling_policies(
        mut self,
        value: impl Into<List<container_fleet::ScalingPolicy>>,
    ) -> Self {
        self.0.set("ScalingPolicies", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<container_fleet::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ContainerFleet {
    const TYPE: &'static str = "AWS::GameLift::ContainerFleet";
}

impl Construct for ContainerFleet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ContainerFleet> for Properties {
    fn from(value: ContainerFleet) -> Self {
        value.0
    }
}

impl Handle<ContainerFleet> {
    /// A time stamp indicating when this data object was created. Format is a number expressed in Unix time as milliseconds (for example `"1469498468.057"` ).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Provides information about the last deployment ID and its status.
    ///
    /// `Fn::GetAtt` of `DeploymentDetails`.
    #[must_use]
    pub fn deployment_details(self) -> Value<Json> {
        self.attribute("DeploymentDetails")
    }

    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to a Amazon GameLift Servers fleet resource and uniquely identifies it. ARNs are unique across all Regions.
    ///
    /// `Fn::GetAtt` of `FleetArn`.
    #[must_use]
    pub fn fleet_arn(self) -> Value<String> {
        self.attribute("FleetArn")
    }

    /// A unique identifier for the container fleet to retrieve.
    ///
    /// `Fn::GetAtt` of `FleetId`.
    #[must_use]
    pub fn fleet_id(self) -> Value<String> {
        self.attribute("FleetId")
    }

    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to the fleet's game server container group.
    ///
    /// `Fn::GetAtt` of `GameServerContainerGroupDefinitionArn`.
    #[must_use]
    pub fn game_server_container_group_definition_arn(self) -> Value<String> {
        self.attribute("GameServerContainerGroupDefinitionArn")
    }

    /// The calculated maximum number of game server container group that can be deployed on each fleet instance. The calculation depends on the resource needs of the container group and the CPU and memory resources of the fleet's instance type.
    ///
    /// `Fn::GetAtt` of `MaximumGameServerContainerGroupsPerInstance`.
    #[must_use]
    pub fn maximum_game_server_container_groups_per_instance(self) -> Value<i64> {
        self.attribute("MaximumGameServerContainerGroupsPerInstance")
    }

    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to the fleet's per-instance container group.
    ///
    /// `Fn::GetAtt` of `PerInstanceContainerGroupDefinitionArn`.
    #[must_use]
    pub fn per_instance_container_group_definition_arn(self) -> Value<String> {
        self.attribute("PerInstanceContainerGroupDefinitionArn")
    }

    /// The current status of the container fleet.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// The properties that describe a container group resource. You can update all properties of a container group definition properties. Updates to a container group definition are saved as new versions.
///
/// [`AWS::GameLift::ContainerGroupDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containergroupdefinition.html).
///
/// Required: `Name`, `OperatingSystem`, `TotalMemoryLimitMebibytes`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ContainerGroupDefinition(Properties);

impl ContainerGroupDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type of container group. Container group type determines how Amazon GameLift Servers deploys the container group on each fleet instance.
    ///
    /// `ContainerGroupType`. Allowed: [`ContainerGroupType`](container_group_definition::ContainerGroupType). A change replaces the resource.
    pub fn container_group_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContainerGroupType", value.into());
        self
    }

    /// The definition for the game server container in this group. This property is used only when the container group type is `GAME_SERVER` . This container definition specifies a container image with the game server build.
    ///
    /// `GameServerContainerDefinition`.
    pub fn game_server_container_definition(
        mut self,
        value: impl Into<Value<container_group_definition::GameServerContainerDefinition>>,
    ) -> Self {
        self.0.set("GameServerContainerDefinition", value.into());
        self
    }

    /// A descriptive identifier for the container group definition. The name value is unique in an AWS Region.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The platform that all containers in the container group definition run on.
    ///
    /// `OperatingSystem`. Required. Allowed: [`OperatingSystem`](container_group_definition::OperatingSystem).
    pub fn operating_system(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OperatingSystem", value.into());
        self
    }

    /// A specific ContainerGroupDefinition version to be updated
    ///
    /// `SourceVersionNumber`.
    pub fn source_version_number(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SourceVersionNumber", value.into());
        self
    }

    /// The set of definitions for support containers in this group. A container group definition might have zero support container definitions. Support container can be used in any type of container group.
    ///
    /// `SupportContainerDefinitions`.
    pub fn support_container_definitions(
        mut self,
        value: impl Into<List<container_group_definition::SupportContainerDefinition>>,
    ) -> Self {
        self.0.set("SupportContainerDefinitions", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<container_group_definition::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The amount of memory (in MiB) on a fleet instance to allocate for the container group. All containers in the group share these resources.
    ///
    /// `TotalMemoryLimitMebibytes`. Required.
    pub fn total_memory_limit_mebibytes(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TotalMemoryLimitMebibytes", value.into());
        self
    }

    /// The amount of vCPU units on a fleet instance to allocate for the container group (1 vCPU is equal to 1024 CPU units). All containers in the group share these resources. You can set a limit for each container definition in the group.
    ///
    /// `TotalVcpuLimit`.
    pub fn total_vcpu_limit(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("TotalVcpuLimit", value.into());
        self
    }

    /// An optional description that was provided for a container group definition update. Each version can have a unique description.
    ///
    /// `VersionDescription`.
    pub fn version_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VersionDescription", value.into());
        self
    }
}

impl Resource for ContainerGroupDefinition {
    const TYPE: &'static str = "AWS::GameLift::ContainerGroupDefinition";
}

impl Construct for ContainerGroupDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ContainerGroupDefinition> for Properties {
    fn from(value: ContainerGroupDefinition) -> Self {
        value.0
    }
}

impl Handle<ContainerGroupDefinition> {
    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to an Amazon GameLift Servers `ContainerGroupDefinition` resource.
    ///
    /// `Fn::GetAtt` of `ContainerGroupDefinitionArn`.
    #[must_use]
    pub fn container_group_definition_arn(self) -> Value<String> {
        self.attribute("ContainerGroupDefinitionArn")
    }

    /// A time stamp indicating when this data object was created. Format is a number expressed in Unix time as milliseconds (for example `"1469498468.057"` ).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Current status of the container group definition resource. Values include:
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Additional information about a container group definition that's in `FAILED` status. Possible reasons include:
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[must_use]
    pub fn status_reason(self) -> Value<String> {
        self.attribute("StatusReason")
    }

    /// Indicates the version of a particular container group definition. This number is incremented automatically when you update a container group definition.
    ///
    /// `Fn::GetAtt` of `VersionNumber`.
    #[must_use]
    pub fn version_number(self) -> Value<i64> {
        self.attribute("VersionNumber")
    }
}

/// The `AWS::GameLift::Fleet` resource creates an Amazon GameLift (GameLift) fleet to host custom game server or Realtime Servers. A fleet is a set of EC2 instances, configured with instructions to run game servers on each instance.
///
/// [`AWS::GameLift::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Fleet(Properties);

impl Fleet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Amazon GameLift Servers Anywhere configuration options.
    ///
    /// `AnywhereConfiguration`.
    pub fn anywhere_configuration(
        mut self,
        value: impl Into<Value<fleet::AnywhereConfiguration>>,
    ) -> Self {
        self.0.set("AnywhereConfiguration", value.into());
        self
    }

    /// Current resource capacity settings for managed EC2 fleets and managed container fleets. For multi-location fleets, location values might refer to a fleet's remote location or its home Region.
    ///
    /// `ApplyCapacity`. Allowed: [`ApplyCapacity`](fleet::ApplyCapacity).
    pub fn apply_capacity(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplyCapacity", value.into());
        self
    }

    /// A unique identifier for a build to be deployed on the new fleet. If you are deploying the fleet with a custom game build, you must specify this property.
    ///
    /// `BuildId`. A change replaces the resource.
    pub fn build_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BuildId", value.into());
        self
    }

    /// Prompts Amazon GameLift Servers to generate a TLS/SSL certificate for the fleet. Amazon GameLift Servers uses the certificates to encrypt traffic between game clients and the game servers running on Amazon GameLift Servers.
    ///
    /// `CertificateConfiguration`. A change replaces the resource.
    pub fn certificate_configuration(
        mut self,
        value: impl Into<Value<fleet::CertificateConfiguration>>,
    ) -> Self {
        self.0.set("CertificateConfiguration", value.into());
        self
    }

    /// The type of compute resource used to host your game servers.
    ///
    /// `ComputeType`. Allowed: [`ComputeType`](fleet::ComputeType). A change replaces the resource.
    pub fn compute_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComputeType", value.into());
        self
    }

    /// A description for the fleet.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// \[DEPRECATED\] The number of EC2 instances that you want this fleet to host. When creating a new fleet, GameLift automatically sets this value to "1" and initiates a single instance.
    ///
    /// `DesiredEC2Instances`.
    pub fn desired_ec2_instances(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DesiredEC2Instances", value.into());
        self
    }

    /// The IP address ranges and port settings that allow inbound traffic to access game server processes and other processes on this fleet. Set this parameter for managed EC2 fleets.
    ///
    /// `EC2InboundPermissions`.
    pub fn ec2_inbound_permissions(mut self, value: impl Into<List<fleet::IpPermission>>) -> Self {
        self.0.set("EC2InboundPermissions", value.into());
        self
    }

    /// The Amazon GameLift Servers-supported Amazon EC2 instance type to use with managed EC2 fleets.
    ///
    /// `EC2InstanceType`. A change replaces the resource.
    pub fn ec2_instance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EC2InstanceType", value.into());
        self
    }

    /// Indicates whether to use On-Demand or Spot instances for this fleet. By default, this property is set to `ON_DEMAND` .
    ///
    /// `FleetType`. Allowed: [`FleetType`](fleet::FleetType). A change replaces the resource.
    pub fn fleet_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FleetType", value.into());
        self
    }

    /// A unique identifier for an IAM role that manages access to your AWS services.
    ///
    /// `InstanceRoleARN`. A change replaces the resource.
    pub fn instance_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceRoleARN", value.into());
        self
    }

    /// Indicates that fleet instances maintain a shared credentials file for the IAM role defined in `InstanceRoleArn` .
    ///
    /// `InstanceRoleCredentialsProvider`. Allowed: [`InstanceRoleCredentialsProvider`](fleet::InstanceRoleCredentialsProvider). A change replaces the resource.
    pub fn instance_role_credentials_provider(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceRoleCredentialsProvider", value.into());
        self
    }

    /// A set of remote locations to deploy additional instances to and manage as a multi-location fleet. Use this parameter when creating a fleet in AWS Regions that support multiple locations.
    ///
    /// `Locations`.
    pub fn locations(mut self, value: impl Into<List<fleet::LocationConfiguration>>) -> Self {
        self.0.set("Locations", value.into());
        self
    }

    /// This parameter is no longer used. When hosting a custom game build, specify where Amazon GameLift should store log files using the Amazon GameLift server API call ProcessReady()
    ///
    /// `LogPaths`. A change replaces the resource.
    pub fn log_paths(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("LogPaths", value.into());
        self
    }

    /// \[DEPRECATED\] The maximum value that is allowed for the fleet's instance count. When creating a new fleet, GameLift automatically sets this value to "1". Once the fleet is active, you can change this value.
    ///
    /// `MaxSize`.
    pub fn max_size(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxSize", value.into());
        self
    }

    /// The name of an AWS CloudWatch metric group to add this fleet to. A metric group is used to aggregate the metrics for multiple fleets. You can specify an existing metric group name or set a new name to create a new metric group.
    ///
    /// `MetricGroups`.
    pub fn metric_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("MetricGroups", value.into());
        self
    }

    /// \[DEPRECATED\] The minimum value allowed for the fleet's instance count. When creating a new fleet, GameLift automatically sets this value to "0". After the fleet is active, you can change this value.
    ///
    /// `MinSize`.
    pub fn min_size(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MinSize", value.into());
        self
    }

    /// A descriptive label that is associated with a fleet. Fleet names do not need to be unique.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The status of termination protection for active game sessions on the fleet. By default, this property is set to `NoProtection` .
    ///
    /// `NewGameSessionProtectionPolicy`. Allowed: [`NewGameSessionProtectionPolicy`](fleet::NewGameSessionProtectionPolicy).
    pub fn new_game_session_protection_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NewGameSessionProtectionPolicy", value.into());
        self
    }

    /// Used when peering your Amazon GameLift Servers fleet with a VPC, the unique identifier for the AWS account that owns the VPC. You can find your account ID in the AWS Management Console under account settings.
    ///
    /// `PeerVpcAwsAccountId`. A change replaces the resource.
    pub fn peer_vpc_aws_account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PeerVpcAwsAccountId", value.into());
        self
    }

    /// A unique identifier for a VPC with resources to be accessed by your Amazon GameLift Servers fleet. The VPC must be in the same Region as your fleet.
    ///
    /// `PeerVpcId`. A change replaces the resource.
    pub fn peer_vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PeerVpcId", value.into());
        self
    }

    /// Configuration for player gateway.
    ///
    /// `PlayerGatewayConfiguration`. A change replaces the resource.
    pub fn player_gateway_configuration(
        mut self,
        value: impl Into<Value<fleet::PlayerGatewayConfiguration>>,
    ) -> Self {
        self.0.set("PlayerGatewayConfiguration", value.into());
        self
    }

    /// The player gateway mode for the fleet.
    ///
    /// `PlayerGatewayMode`. Allowed: [`PlayerGatewayMode`](fleet::PlayerGatewayMode). A change replaces the resource.
    pub fn player_gateway_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PlayerGatewayMode", value.into());
        self
    }

    /// A policy that limits the number of game sessions that an individual player can create on instances in this fleet within a specified span of time.
    ///
    /// `ResourceCreationLimitPolicy`.
    pub fn resource_creation_limit_policy(
        mut self,
        value: impl Into<Value<fleet::ResourceCreationLimitPolicy>>,
    ) -> Self {
        self.0.set("ResourceCreationLimitPolicy", value.into());
        self
    }

    /// Instructions for how to launch and maintain server processes on instances in the fleet.
    ///
    /// `RuntimeConfiguration`.
    pub fn runtime_configuration(
        mut self,
        value: impl Into<Value<fleet::RuntimeConfiguration>>,
    ) -> Self {
        self.0.set("RuntimeConfiguration", value.into());
        self
    }

    /// Rule that controls how a fleet is scaled. Scaling policies are uniquely identified by the combination of name and fleet ID.
    ///
    /// `ScalingPolicies`.
    pub fn scaling_policies(mut self, value: impl Into<List<fleet::ScalingPolicy>>) -> Self {
        self.0.set("ScalingPolicies", value.into());
        self
    }

    /// The unique identifier for a Realtime configuration script to be deployed on fleet instances. You can use either the script ID or ARN. Scripts must be uploaded to Amazon GameLift Servers prior to creating the fleet.
    ///
    /// `ScriptId`. A change replaces the resource.
    pub fn script_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScriptId", value.into());
        self
    }

    /// This parameter is no longer used but is retained for backward compatibility. Instead, specify server launch parameters in the RuntimeConfiguration parameter.
    ///
    /// `ServerLaunchParameters`. A change replaces the resource.
    pub fn server_launch_parameters(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerLaunchParameters", value.into());
        self
    }

    /// This parameter is no longer used. Instead, specify a server launch path using the RuntimeConfiguration parameter. Requests that specify a server launch path and launch parameters instead of a runtime configuration will continue to work.
    ///
    /// `ServerLaunchPath`. A change replaces the resource.
    pub fn server_launch_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerLaunchPath", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<fleet::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Fleet {
    const TYPE: &'static str = "AWS::GameLift::Fleet";
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
    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to a Amazon GameLift Servers fleet resource and uniquely identifies it. ARNs are unique across all Regions.
    ///
    /// `Fn::GetAtt` of `FleetArn`.
    #[must_use]
    pub fn fleet_arn(self) -> Value<String> {
        self.attribute("FleetArn")
    }

    /// A unique identifier for the fleet.
    ///
    /// `Fn::GetAtt` of `FleetId`.
    #[must_use]
    pub fn fleet_id(self) -> Value<String> {
        self.attribute("FleetId")
    }
}

/// \*This operation is used with the Amazon GameLift FleetIQ solution and game server groups.\*
///
/// [`AWS::GameLift::GameServerGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gameservergroup.html).
///
/// Required: `GameServerGroupName`, `InstanceDefinitions`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GameServerGroup(Properties);

impl GameServerGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Configuration settings to define a scaling policy for the Auto Scaling group that is optimized for game hosting.
    ///
    /// `AutoScalingPolicy`.
    pub fn auto_scaling_policy(
        mut self,
        value: impl Into<Value<game_server_group::AutoScalingPolicy>>,
    ) -> Self {
        self.0.set("AutoScalingPolicy", value.into());
        self
    }

    /// Indicates how Amazon GameLift Servers FleetIQ balances the use of Spot Instances and On-Demand Instances in the game server group. Method options include the following:
    ///
    /// `BalancingStrategy`. Allowed: [`BalancingStrategy`](game_server_group::BalancingStrategy).
    pub fn balancing_strategy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BalancingStrategy", value.into());
        self
    }

    /// The type of delete to perform. To delete a game server group, specify the `DeleteOption` . Options include the following:
    ///
    /// `DeleteOption`. Allowed: [`DeleteOption`](game_server_group::DeleteOption).
    pub fn delete_option(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeleteOption", value.into());
        self
    }

    /// A developer-defined identifier for the game server group. The name is unique for each Region in each AWS account.
    ///
    /// `GameServerGroupName`. Required.
    pub fn game_server_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GameServerGroupName", value.into());
        self
    }

    /// A flag that indicates whether instances in the game server group are protected from early termination.
    ///
    /// `GameServerProtectionPolicy`. Allowed: [`GameServerProtectionPolicy`](game_server_group::GameServerProtectionPolicy).
    pub fn game_server_protection_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GameServerProtectionPolicy", value.into());
        self
    }

    /// The set of Amazon EC2 instance types that Amazon GameLift Servers FleetIQ can use when balancing and automatically scaling instances in the corresponding Auto Scaling group.
    ///
    /// `InstanceDefinitions`. Required.
    pub fn instance_definitions(
        mut self,
        value: impl Into<List<game_server_group::InstanceDefinition>>,
    ) -> Self {
        self.0.set("InstanceDefinitions", value.into());
        self
    }

    /// The Amazon EC2 launch template that contains configuration settings and game server code to be deployed to all instances in the game server group. You can specify the template using either the template name or ID.
    ///
    /// `LaunchTemplate`.
    pub fn launch_template(
        mut self,
        value: impl Into<Value<game_server_group::LaunchTemplate>>,
    ) -> Self {
        self.0.set("LaunchTemplate", value.into());
        self
    }

    /// The maximum number of instances allowed in the Amazon EC2 Auto Scaling group. During automatic scaling events, Amazon GameLift Servers FleetIQ and EC2 do not scale up the group above this maximum.
    ///
    /// `MaxSize`.
    pub fn max_size(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("MaxSize", value.into());
        self
    }

    /// The minimum number of instances allowed in the Amazon EC2 Auto Scaling group. During automatic scaling events, Amazon GameLift Servers FleetIQ and Amazon EC2 do not scale down the group below this minimum.
    ///
    /// `MinSize`.
    pub fn min_size(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("MinSize", value.into());
        self
    }

    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) for an IAM role that allows Amazon GameLift Servers to access your Amazon EC2 Auto Scaling groups.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// A list of labels to assign to the new game server group resource. Tags are developer-defined key-value pairs. Tagging AWS resources is useful for resource management, access management, and cost allocation.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<game_server_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A list of virtual private cloud (VPC) subnets to use with instances in the game server group. By default, all Amazon GameLift Servers FleetIQ-supported Availability Zones are used.
    ///
    /// `VpcSubnets`.
    pub fn vpc_subnets(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcSubnets", value.into());
        self
    }
}

impl Resource for GameServerGroup {
    const TYPE: &'static str = "AWS::GameLift::GameServerGroup";
}

impl Construct for GameServerGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GameServerGroup> for Properties {
    fn from(value: GameServerGroup) -> Self {
        value.0
    }
}

impl Handle<GameServerGroup> {
    /// A unique identifier for the auto scaling group.
    ///
    /// `Fn::GetAtt` of `AutoScalingGroupArn`.
    #[must_use]
    pub fn auto_scaling_group_arn(self) -> Value<String> {
        self.attribute("AutoScalingGroupArn")
    }

    /// A unique identifier for the game server group.
    ///
    /// `Fn::GetAtt` of `GameServerGroupArn`.
    #[must_use]
    pub fn game_server_group_arn(self) -> Value<String> {
        self.attribute("GameServerGroupArn")
    }
}

/// The `AWS::GameLift::GameSessionQueue` resource creates a placement queue that processes requests for new game sessions.
///
/// [`AWS::GameLift::GameSessionQueue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gamesessionqueue.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GameSessionQueue(Properties);

impl GameSessionQueue {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Information to be added to all events that are related to this game session queue.
    ///
    /// `CustomEventData`.
    pub fn custom_event_data(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomEventData", value.into());
        self
    }

    /// A list of fleets and/or fleet aliases that can be used to fulfill game session placement requests in the queue. Destinations are identified by either a fleet ARN or a fleet alias ARN, and are listed in order of placement preference.
    ///
    /// `Destinations`.
    pub fn destinations(
        mut self,
        value: impl Into<List<game_session_queue::GameSessionQueueDestination>>,
    ) -> Self {
        self.0.set("Destinations", value.into());
        self
    }

    /// A list of locations where a queue is allowed to place new game sessions. Locations are specified in the form of AWS Region codes, such as `us-west-2` . If this parameter is not set, game sessions can be placed in any queue location.
    ///
    /// `FilterConfiguration`.
    pub fn filter_configuration(
        mut self,
        value: impl Into<Value<game_session_queue::FilterConfiguration>>,
    ) -> Self {
        self.0.set("FilterConfiguration", value.into());
        self
    }

    /// A descriptive label that is associated with game session queue. Queue names must be unique within each Region.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An SNS topic ARN that is set up to receive game session placement notifications. See [Setting up notifications for game session placement](https://docs.aws.amazon.com/gamelift/latest/developerguide/queue-notification.html) .
    ///
    /// `NotificationTarget`.
    pub fn notification_target(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NotificationTarget", value.into());
        self
    }

    /// A set of policies that enforce a sliding cap on player latency when processing game sessions placement requests. Use multiple policies to gradually relax the cap over time if Amazon GameLift Servers can't make a placement.
    ///
    /// `PlayerLatencyPolicies`.
    pub fn player_latency_policies(
        mut self,
        value: impl Into<List<game_session_queue::PlayerLatencyPolicy>>,
    ) -> Self {
        self.0.set("PlayerLatencyPolicies", value.into());
        self
    }

    /// Custom settings to use when prioritizing destinations and locations for game session placements. This configuration replaces the FleetIQ default prioritization process.
    ///
    /// `PriorityConfiguration`.
    pub fn priority_configuration(
        mut self,
        value: impl Into<Value<game_session_queue::PriorityConfiguration>>,
    ) -> Self {
        self.0.set("PriorityConfiguration", value.into());
        self
    }

    /// A list of labels to assign to the new game session queue resource. Tags are developer-defined key-value pairs. Tagging AWS resources are useful for resource management, access management and cost allocation.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<game_session_queue::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The maximum time, in seconds, that a new game session placement request remains in the queue. When a request exceeds this time, the game session placement changes to a `TIMED_OUT` status.
    ///
    /// `TimeoutInSeconds`.
    pub fn timeout_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TimeoutInSeconds", value.into());
        self
    }
}

impl Resource for GameSessionQueue {
    const TYPE: &'static str = "AWS::GameLift::GameSessionQueue";
}

impl Construct for GameSessionQueue {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GameSessionQueue> for Properties {
    fn from(value: GameSessionQueue) -> Self {
        value.0
    }
}

impl Handle<GameSessionQueue> {
    /// The unique Amazon Resource Name (ARN) for the `GameSessionQueue` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The AWS::GameLift::Location resource creates a custom location for use in an Anywhere fleet.
///
/// [`AWS::GameLift::Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-location.html).
///
/// Required: `LocationName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Location(Properties);

impl Location {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A descriptive name for the custom location.
    ///
    /// `LocationName`. Required. A change replaces the resource.
    pub fn location_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LocationName", value.into());
        self
    }

    /// A list of labels to assign to the new resource. Tags are developer-defined key-value pairs. Tagging AWS resources are useful for resource management, access management, and cost allocation.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<location::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Location {
    const TYPE: &'static str = "AWS::GameLift::Location";
}

impl Construct for Location {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Location> for Properties {
    fn from(value: Location) -> Self {
        value.0
    }
}

impl Handle<Location> {
    /// A unique identifier for the custom location. For example, `arn:aws:gamelift:[region]::location/location-a1234567-b8c9-0d1e-2fa3-b45c6d7e8912` .
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[must_use]
    pub fn location_arn(self) -> Value<String> {
        self.attribute("LocationArn")
    }
}

/// The `AWS::GameLift::MatchmakingConfiguration` resource defines a new matchmaking configuration for use with FlexMatch.
///
/// [`AWS::GameLift::MatchmakingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingconfiguration.html).
///
/// Required: `AcceptanceRequired`, `Name`, `RequestTimeoutSeconds`, `RuleSetName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MatchmakingConfiguration(Properties);

impl MatchmakingConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A flag that determines whether a match that was created with this configuration must be accepted by the matched players. To require acceptance, set to `TRUE` .
    ///
    /// `AcceptanceRequired`. Required.
    pub fn acceptance_required(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AcceptanceRequired", value.into());
        self
    }

    /// The length of time (in seconds) to wait for players to accept a proposed match, if acceptance is required.
    ///
    /// `AcceptanceTimeoutSeconds`.
    pub fn acceptance_timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("AcceptanceTimeoutSeconds", value.into());
        self
    }

    /// The number of player slots in a match to keep open for future players.
    ///
    /// `AdditionalPlayerCount`.
    pub fn additional_player_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("AdditionalPlayerCount", value.into());
        self
    }

    /// The method used to backfill game sessions that are created with this matchmaking configuration. Specify `MANUAL` when your game manages backfill requests manually or does not use the match backfill feature.
    ///
    /// `BackfillMode`. Allowed: [`BackfillMode`](matchmaking_configuration::BackfillMode).
    pub fn backfill_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BackfillMode", value.into());
        self
    }

    /// A time stamp indicating when this data object was created. Format is a number expressed in Unix time as milliseconds (for example `"1469498468.057"` ).
    ///
    /// `CreationTime`.
    pub fn creation_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CreationTime", value.into());
        self
    }

    /// Information to add to all events related to the matchmaking configuration.
    ///
    /// `CustomEventData`.
    pub fn custom_event_data(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomEventData", value.into());
        self
    }

    /// A description for the matchmaking configuration.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Indicates whether this matchmaking configuration is being used with Amazon GameLift Servers hosting or as a standalone matchmaking solution.
    ///
    /// `FlexMatchMode`. Allowed: [`FlexMatchMode`](matchmaking_configuration::FlexMatchMode).
    pub fn flex_match_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FlexMatchMode", value.into());
        self
    }

    /// A set of custom properties for a game session, formatted as key-value pairs. These properties are passed to a game server process with a request to start a new game session.
    ///
    /// `GameProperties`.
    pub fn game_properties(
        mut self,
        value: impl Into<List<matchmaking_configuration::GameProperty>>,
    ) -> Self {
        self.0.set("GameProperties", value.into());
        self
    }

    /// A set of custom game session properties, formatted as a single string value. This data is passed to a game server process with a request to start a new game session.
    ///
    /// `GameSessionData`.
    pub fn game_session_data(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GameSessionData", value.into());
        self
    }

    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to a Amazon GameLift Servers game session queue resource and uniquely identifies it. ARNs are unique across all Regions.
    ///
    /// `GameSessionQueueArns`.
    pub fn game_session_queue_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("GameSessionQueueArns", value.into());
        self
    }

    /// A unique identifier for the matchmaking configuration. This name is used to identify the configuration associated with a matchmaking request or ticket.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An SNS topic ARN that is set up to receive matchmaking notifications. See [Setting up notifications for matchmaking](https://docs.aws.amazon.com/gamelift/latest/flexmatchguide/match-notification.html) for more information.
    ///
    /// `NotificationTarget`.
    pub fn notification_target(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NotificationTarget", value.into());
        self
    }

    /// The maximum duration, in seconds, that a matchmaking ticket can remain in process before timing out. Requests that fail due to timing out can be resubmitted as needed.
    ///
    /// `RequestTimeoutSeconds`. Required.
    pub fn request_timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("RequestTimeoutSeconds", value.into());
        self
    }

    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) associated with the GameLift matchmaking rule set resource that this configuration uses.
    ///
    /// `RuleSetArn`.
    pub fn rule_set_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleSetArn", value.into());
        self
    }

    /// A unique identifier for the matchmaking rule set to use with this configuration. You can use either the rule set name or ARN value. A matchmaking configuration can only use rule sets that are defined in the same Region.
    ///
    /// `RuleSetName`. Required.
    pub fn rule_set_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleSetName", value.into());
        self
    }

    /// A list of labels to assign to the new matchmaking configuration resource. Tags are developer-defined key-value pairs. Tagging AWS resources are useful for resource management, access management and cost allocation.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<matchmaking_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MatchmakingConfiguration {
    const TYPE: &'static str = "AWS::GameLift::MatchmakingConfiguration";
}

impl Construct for MatchmakingConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MatchmakingConfiguration> for Properties {
    fn from(value: MatchmakingConfiguration) -> Self {
        value.0
    }
}

impl Handle<MatchmakingConfiguration> {
    /// The unique Amazon Resource Name (ARN) for the `MatchmakingConfiguration` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates a new rule set for FlexMatch matchmaking. A rule set describes the type of match to create, such as the number and size of teams.
///
/// [`AWS::GameLift::MatchmakingRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingruleset.html).
///
/// Required: `Name`, `RuleSetBody`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MatchmakingRuleSet(Properties);

impl MatchmakingRuleSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A unique identifier for the matchmaking rule set. A matchmaking configuration identifies the rule set it uses by this name value. Note that the rule set name is different from the optional `name` field in the rule set body.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A collection of matchmaking rules, formatted as a JSON string. Comments are not allowed in JSON, but most elements support a description field.
    ///
    /// `RuleSetBody`. Required. A change replaces the resource.
    pub fn rule_set_body(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleSetBody", value.into());
        self
    }

    /// A list of labels to assign to the new matchmaking rule set resource. Tags are developer-defined key-value pairs. Tagging AWS resources are useful for resource management, access management and cost allocation.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<matchmaking_rule_set::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MatchmakingRuleSet {
    const TYPE: &'static str = "AWS::GameLift::MatchmakingRuleSet";
}

impl Construct for MatchmakingRuleSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MatchmakingRuleSet> for Properties {
    fn from(value: MatchmakingRuleSet) -> Self {
        value.0
    }
}

impl Handle<MatchmakingRuleSet> {
    /// The unique Amazon Resource Name (ARN) assigned to the rule set.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// A time stamp indicating when this data object was created. Format is a number expressed in Unix time as milliseconds (for example `"1469498468.057"` ).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }
}

/// The `AWS::GameLift::Script` resource creates a new script record for your Realtime Servers script. Realtime scripts are JavaScript that provide configuration settings and optional custom game logic for your game.
///
/// [`AWS::GameLift::Script`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-script.html).
///
/// Required: `StorageLocation`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Script(Properties);

impl Script {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A descriptive label that is associated with a script. Script names do not need to be unique.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Node.js version used for execution of the Realtime script.
    ///
    /// `NodeJsVersion`. A change replaces the resource.
    pub fn node_js_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NodeJsVersion", value.into());
        self
    }

    /// The location of the Amazon S3 bucket where a zipped file containing your Realtime scripts is stored.
    ///
    /// `StorageLocation`. Required.
    pub fn storage_location(mut self, value: impl Into<Value<script::S3Location>>) -> Self {
        self.0.set("StorageLocation", value.into());
        self
    }

    /// A list of labels to assign to the new script resource. Tags are developer-defined key-value pairs. Tagging AWS resources are useful for resource management, access management and cost allocation.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<script::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The version that is associated with a build or script. Version strings do not need to be unique.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Version", value.into());
        self
    }
}

impl Resource for Script {
    const TYPE: &'static str = "AWS::GameLift::Script";
}

impl Construct for Script {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Script> for Properties {
    fn from(value: Script) -> Self {
        value.0
    }
}

impl Handle<Script> {
    /// The unique Amazon Resource Name (ARN) for the script.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// A time stamp indicating when this data object was created. Format is a number expressed in Unix time as milliseconds (for example `"1469498468.057"` ).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// A unique identifier for a Realtime script.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The file size of the uploaded Realtime script, expressed in bytes. When files are uploaded from an S3 location, this value remains at "0".
    ///
    /// `Fn::GetAtt` of `SizeOnDisk`.
    #[must_use]
    pub fn size_on_disk(self) -> Value<i64> {
        self.attribute("SizeOnDisk")
    }
}

/// Property types and words of [`Alias`].
pub mod alias {
    use crate::{Json, Properties, Value};

    /// The routing configuration for a fleet alias.
    ///
    /// A property type of `AWS::GameLift::Alias`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RoutingStrategy(Properties);

    impl RoutingStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A unique identifier for a fleet that the alias points to. If you specify `SIMPLE` for the `Type` property, you must specify this property.
        ///
        /// `FleetId`.
        pub fn fleet_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FleetId", value.into());
            self
        }

        /// The message text to be used with a terminal routing strategy. If you specify `TERMINAL` for the `Type` property, you must specify this property.
        ///
        /// `Message`.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }

        /// A type of routing strategy.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<RoutingStrategy> for Json {
        fn from(value: RoutingStrategy) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::GameLift::Alias`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
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
        /// Words for `Type`.
        pub enum Type {
            Simple = "SIMPLE",
            Terminal = "TERMINAL",
        }
    }
}

/// Property types and words of [`Build`].
pub mod build {
    use crate::{Json, Properties, Value};

    /// The location in Amazon S3 where build or script files are stored for access by Amazon GameLift.
    ///
    /// A property type of `AWS::GameLift::Build`.
    ///
    /// Required: `Bucket`, `Key`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageLocation(Properties);

    impl StorageLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An Amazon S3 bucket identifier. The name of the S3 bucket.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The name of the zip file that contains the build files or script files.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A version of a stored file to retrieve, if the object versioning feature is turned on for the S3 bucket. Use this parameter to specify a specific version.
        ///
        /// `ObjectVersion`.
        pub fn object_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectVersion", value.into());
            self
        }

        /// The ARNfor an IAM role that allows Amazon GameLift to access the S3 bucket.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<StorageLocation> for Json {
        fn from(value: StorageLocation) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::GameLift::Build`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
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
        /// Words for `OperatingSystem`.
        pub enum OperatingSystem {
            AmazonLinux = "AMAZON_LINUX",
            AmazonLinux2 = "AMAZON_LINUX_2",
            AmazonLinux2023 = "AMAZON_LINUX_2023",
            Windows2012 = "WINDOWS_2012",
            Windows2016 = "WINDOWS_2016",
            Windows2022 = "WINDOWS_2022",
        }
    }
}

/// Property types and words of [`ContainerFleet`].
pub mod container_fleet {
    use crate::{Json, List, Properties, Value};

    /// The set of port numbers to open on each instance in a container fleet. Connection ports are used by inbound traffic to connect with processes that are running in containers on the fleet.
    ///
    /// A property type of `AWS::GameLift::ContainerFleet`.
    ///
    /// Required: `FromPort`, `ToPort`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectionPortRange(Properties);

    impl ConnectionPortRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Starting value for the port range.
        ///
        /// `FromPort`. Required.
        pub fn from_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FromPort", value.into());
            self
        }

        /// Ending value for the port. Port numbers are end-inclusive. This value must be equal to or greater than `FromPort` .
        ///
        /// `ToPort`. Required.
        pub fn to_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ToPort", value.into());
            self
        }
    }

    impl From<ConnectionPortRange> for Json {
        fn from(value: ConnectionPortRange) -> Self {
            value.0.into()
        }
    }

    /// Set of rules for processing a deployment for a container fleet update.
    ///
    /// A property type of `AWS::GameLift::ContainerFleet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentConfiguration(Properties);

    impl DeploymentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines what actions to take if a deployment fails. If the fleet is multi-location, this strategy applies across all fleet locations. With a rollback strategy, updated fleet instances are rolled back to the last successful deployment.
        ///
        /// `ImpairmentStrategy`. Allowed: [`ImpairmentStrategy`].
        pub fn impairment_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImpairmentStrategy", value.into());
            self
        }

        /// Sets a minimum level of healthy tasks to maintain during deployment activity.
        ///
        /// `MinimumHealthyPercentage`.
        pub fn minimum_healthy_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinimumHealthyPercentage", value.into());
            self
        }

        /// Determines how fleet deployment activity affects active game sessions on the fleet.
        ///
        /// `ProtectionStrategy`. Allowed: [`ProtectionStrategy`].
        pub fn protection_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProtectionStrategy", value.into());
            self
        }
    }

    impl From<DeploymentConfiguration> for Json {
        fn from(value: DeploymentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Information about the most recent deployment for the container fleet.
    ///
    /// A property type of `AWS::GameLift::ContainerFleet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentDetails(Properties);

    impl DeploymentDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A unique identifier for a fleet deployment.
        ///
        /// `LatestDeploymentId`.
        pub fn latest_deployment_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LatestDeploymentId", value.into());
            self
        }
    }

    impl From<DeploymentDetails> for Json {
        fn from(value: DeploymentDetails) -> Self {
            value.0.into()
        }
    }

    /// A policy that puts limits on the number of game sessions that a player can create within a specified span of time. With this policy, you can control players' ability to consume available resources.
    ///
    /// A property type of `AWS::GameLift::ContainerFleet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GameSessionCreationLimitPolicy(Properties);

    impl GameSessionCreationLimitPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A policy that puts limits on the number of game sessions that a player can create within a specified span of time. With this policy, you can control players' ability to consume available resources.
        ///
        /// `NewGameSessionsPerCreator`.
        pub fn new_game_sessions_per_creator(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NewGameSessionsPerCreator", value.into());
            self
        }

        /// The time span used in evaluating the resource creation limit policy.
        ///
        /// `PolicyPeriodInMinutes`.
        pub fn policy_period_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PolicyPeriodInMinutes", value.into());
            self
        }
    }

    impl From<GameSessionCreationLimitPolicy> for Json {
        fn from(value: GameSessionCreationLimitPolicy) -> Self {
            value.0.into()
        }
    }

    /// A range of IP addresses and port settings that allow inbound traffic to connect to processes on an instance in a fleet. Processes are assigned an IP address/port number combination, which must fall into the fleet's allowed ranges.
    ///
    /// A property type of `AWS::GameLift::ContainerFleet`.
    ///
    /// Required: `FromPort`, `IpRange`, `Protocol`, `ToPort`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IpPermission(Properties);

    impl IpPermission {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A starting value for a range of allowed port numbers.
        ///
        /// `FromPort`. Required.
        pub fn from_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FromPort", value.into());
            self
        }

        /// A range of allowed IP addresses. This value must be expressed in CIDR notation. Example: " `000.000.000.000/[subnet mask]` " or optionally the shortened version " `0.0.0.0/[subnet mask]` ".
        ///
        /// `IpRange`. Required.
        pub fn ip_range(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpRange", value.into());
            self
        }

        /// The network communication protocol used by the fleet.
        ///
        /// `Protocol`. Required. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// An ending value for a range of allowed port numbers. Port numbers are end-inclusive. This value must be equal to or greater than `FromPort` .
        ///
        /// `ToPort`. Required.
        pub fn to_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ToPort", value.into());
            self
        }
    }

    impl From<IpPermission> for Json {
        fn from(value: IpPermission) -> Self {
            value.0.into()
        }
    }

    /// Current resource capacity settings in a specified fleet or location. The location value might refer to a fleet's remote location or its home Region.
    ///
    /// A property type of `AWS::GameLift::ContainerFleet`.
    ///
    /// Required: `MaxSize`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LocationCapacity(Properties);

    impl LocationCapacity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defaults to MinSize if not defined. The number of EC2 instances you want to maintain in the specified fleet location. This value must fall between the minimum and maximum size limits.
        ///
        /// `DesiredEC2Instances`.
        pub fn desired_ec2_instances(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DesiredEC2Instances", value.into());
            self
        }

        /// Configuration options for Amazon GameLift Servers managed capacity behavior.
        ///
        /// `ManagedCapacityConfiguration`.
        pub fn managed_capacity_configuration(
            mut self,
            value: impl Into<Value<ManagedCapacityConfiguration>>,
        ) -> Self {
            self.0.set("ManagedCapacityConfiguration", value.into());
            self
        }

        /// The maximum value that is allowed for the fleet's instance count for a location.
        ///
        /// `MaxSize`. Required.
        pub fn max_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxSize", value.into());
            self
        }

        /// The minimum value allowed for the fleet's instance count for a location.
        ///
        /// `MinSize`.
        pub fn min_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinSize", value.into());
            self
        }
    }

    impl From<LocationCapacity> for Json {
        fn from(value: LocationCapacity) -> Self {
            value.0.into()
        }
    }

    /// A remote location where a multi-location fleet can deploy game servers for game hosting.
    ///
    /// A property type of `AWS::GameLift::ContainerFleet`.
    ///
    /// Required: `Location`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LocationConfiguration(Properties);

    impl LocationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An AWS Region code, such as `us-west-2` .
        ///
        /// `Location`. Required.
        pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// Current resource capacity settings in a specified fleet or location. The location value might refer to a fleet's remote location or its home Region.
        ///
        /// `LocationCapacity`.
        pub fn location_capacity(mut self, value: impl Into<Value<LocationCapacity>>) -> Self {
            self.0.set("LocationCapacity", value.into());
            self
        }

        /// The player gateway status for the location.
        ///
        /// `PlayerGatewayStatus`. Allowed: [`PlayerGatewayStatus`].
        pub fn player_gateway_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PlayerGatewayStatus", value.into());
            self
        }

        /// A list of fleet actions that have been suspended in the fleet location.
        ///
        /// `StoppedActions`. Allowed: [`StoppedActions`].
        pub fn stopped_actions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StoppedActions", value.into());
            self
        }
    }

    impl From<LocationConfiguration> for Json {
        fn from(value: LocationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A method for collecting container logs for the fleet. Amazon GameLift Servers saves all standard output for each container in logs, including game session logs. You can select from the following methods:
    ///
    /// A property type of `AWS::GameLift::ContainerFleet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogConfiguration(Properties);

    impl LogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of log collection to use for a fleet.
        ///
        /// `LogDestination`. Allowed: [`LogDestination`].
        pub fn log_destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogDestination", value.into());
            self
        }

        /// If log destination is `CLOUDWATCH` , logs are sent to the specified log group in Amazon CloudWatch.
        ///
        /// `LogGroupArn`.
        pub fn log_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupArn", value.into());
            self
        }

        /// If log destination is `S3` , logs are sent to the specified Amazon S3 bucket name.
        ///
        /// `S3BucketName`.
        pub fn s3_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketName", value.into());
            self
        }
    }

    impl From<LogConfiguration> for Json {
        fn from(value: LogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration options for Amazon GameLift Servers managed capacity behavior.
    ///
    /// A property type of `AWS::GameLift::ContainerFleet`.
    ///
    /// Required: `ZeroCapacityStrategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedCapacityConfiguration(Properties);

    impl ManagedCapacityConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Length of time, in minutes, that Amazon GameLift Servers will wait before scaling in your MinSize and DesiredInstances to 0 after a period with no game session activity.
        ///
        /// `ScaleInAfterInactivityMinutes`.
        pub fn scale_in_after_inactivity_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScaleInAfterInactivityMinutes", value.into());
            self
        }

        /// The strategy Amazon GameLift Servers will use to automatically scale your capacity to and from zero in response to game session activity. Game session activity refers to any active running sessions or game session requests.
        ///
        /// `ZeroCapacityStrategy`. Required. Allowed: [`ZeroCapacityStrategy`].
        pub fn zero_capacity_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ZeroCapacityStrategy", value.into());
            self
        }
    }

    impl From<ManagedCapacityConfiguration> for Json {
        fn from(value: ManagedCapacityConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Rule that controls how a fleet is scaled. Scaling policies are uniquely identified by the combination of name and fleet ID.
    ///
    /// A property type of `AWS::GameLift::ContainerFleet`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalingPolicy(Properties);

    impl ScalingPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Comparison operator to use when measuring a metric against the threshold value.
        ///
        /// `ComparisonOperator`. Allowed: [`ComparisonOperator`].
        pub fn comparison_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComparisonOperator", value.into());
            self
        }

        /// Length of time (in minutes) the metric must be at or beyond the threshold before a scaling event is triggered.
        ///
        /// `EvaluationPeriods`.
        pub fn evaluation_periods(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EvaluationPeriods", value.into());
            self
        }

        /// Name of the Amazon GameLift Servers-defined metric that is used to trigger a scaling adjustment.
        ///
        /// `MetricName`. Allowed: [`MetricName`].
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// A descriptive label that is associated with a fleet's scaling policy. Policy names do not need to be unique.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The type of scaling policy to create. For a target-based policy, set the parameter \*MetricName\* to 'PercentAvailableGameSessions' and specify a \*TargetConfiguration\* .
        ///
        /// `PolicyType`. Allowed: [`PolicyType`].
        pub fn policy_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyType", value.into());
            self
        }

        /// Amount of adjustment to make, based on the scaling adjustment type.
        ///
        /// `ScalingAdjustment`.
        pub fn scaling_adjustment(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScalingAdjustment", value.into());
            self
        }

        /// The type of adjustment to make to a fleet's instance count.
        ///
        /// `ScalingAdjustmentType`. Allowed: [`ScalingAdjustmentType`].
        pub fn scaling_adjustment_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScalingAdjustmentType", value.into());
            self
        }

        /// An object that contains settings for a target-based scaling policy.
        ///
        /// `TargetConfiguration`.
        pub fn target_configuration(
            mut self,
            value: impl Into<Value<TargetConfiguration>>,
        ) -> Self {
            self.0.set("TargetConfiguration", value.into());
            self
        }

        /// Metric value used to trigger a scaling event.
        ///
        /// `Threshold`.
        pub fn threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Threshold", value.into());
            self
        }
    }

    impl From<ScalingPolicy> for Json {
        fn from(value: ScalingPolicy) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::GameLift::ContainerFleet`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
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

    /// Settings for a target-based scaling policy. A target-based policy tracks a particular fleet metric specifies a target value for the metric.
    ///
    /// A property type of `AWS::GameLift::ContainerFleet`.
    ///
    /// Required: `TargetValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetConfiguration(Properties);

    impl TargetConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Desired value to use with a target-based scaling policy. The value must be relevant for whatever metric the scaling policy is using.
        ///
        /// `TargetValue`. Required.
        pub fn target_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TargetValue", value.into());
            self
        }
    }

    impl From<TargetConfiguration> for Json {
        fn from(value: TargetConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `BillingType`.
        pub enum BillingType {
            OnDemand = "ON_DEMAND",
            Spot = "SPOT",
        }

        /// Words for `NewGameSessionProtectionPolicy`.
        pub enum NewGameSessionProtectionPolicy {
            FullProtection = "FullProtection",
            NoProtection = "NoProtection",
        }

        /// Words for `PlayerGatewayMode`.
        pub enum PlayerGatewayMode {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
            Required = "REQUIRED",
        }

        /// Words for `ImpairmentStrategy`.
        pub enum ImpairmentStrategy {
            Maintain = "MAINTAIN",
            Rollback = "ROLLBACK",
        }

        /// Words for `ProtectionStrategy`.
        pub enum ProtectionStrategy {
            WithProtection = "WITH_PROTECTION",
            IgnoreProtection = "IGNORE_PROTECTION",
        }

        /// Words for `Protocol`.
        pub enum Protocol {
            Tcp = "TCP",
            Udp = "UDP",
        }

        /// Words for `PlayerGatewayStatus`.
        pub enum PlayerGatewayStatus {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }

        /// Words for `StoppedActions`.
        pub enum StoppedActions {
            AutoScaling = "AUTO_SCALING",
        }

        /// Words for `LogDestination`.
        pub enum LogDestination {
            None = "NONE",
            Cloudwatch = "CLOUDWATCH",
            S3 = "S3",
        }

        /// Words for `ZeroCapacityStrategy`.
        pub enum ZeroCapacityStrategy {
            ScaleToAndFromZero = "SCALE_TO_AND_FROM_ZERO",
            Manual = "MANUAL",
        }

        /// Words for `ComparisonOperator`.
        pub enum ComparisonOperator {
            GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
            GreaterThanThreshold = "GreaterThanThreshold",
            LessThanThreshold = "LessThanThreshold",
            LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
        }

        /// Words for `MetricName`.
        pub enum MetricName {
            ActivatingGameSessions = "ActivatingGameSessions",
            ActiveGameSessions = "ActiveGameSessions",
            ActiveInstances = "ActiveInstances",
            AvailableGameSessions = "AvailableGameSessions",
            AvailablePlayerSessions = "AvailablePlayerSessions",
            CurrentPlayerSessions = "CurrentPlayerSessions",
            IdleInstances = "IdleInstances",
            PercentAvailableGameSessions = "PercentAvailableGameSessions",
            PercentIdleInstances = "PercentIdleInstances",
            QueueDepth = "QueueDepth",
            WaitTime = "WaitTime",
            ConcurrentActivatableGameSessions = "ConcurrentActivatableGameSessions",
        }

        /// Words for `PolicyType`.
        pub enum PolicyType {
            RuleBased = "RuleBased",
            TargetBased = "TargetBased",
            ManagedScaling = "ManagedScaling",
        }

        /// Words for `ScalingAdjustmentType`.
        pub enum ScalingAdjustmentType {
            ChangeInCapacity = "ChangeInCapacity",
            ExactCapacity = "ExactCapacity",
            PercentChangeInCapacity = "PercentChangeInCapacity",
        }
    }
}

/// Property types and words of [`ContainerGroupDefinition`].
pub mod container_group_definition {
    use crate::{Json, List, Properties, Value};

    /// A container's dependency on another container in the same container group. The dependency impacts how the dependent container is able to start or shut down based the status of the other container.
    ///
    /// A property type of `AWS::GameLift::ContainerGroupDefinition`.
    ///
    /// Required: `Condition`, `ContainerName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerDependency(Properties);

    impl ContainerDependency {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The condition that the dependency container must reach before the dependent container can start. Valid conditions include:
        ///
        /// `Condition`. Required. Allowed: [`Condition`].
        pub fn condition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Condition", value.into());
            self
        }

        /// A descriptive label for the container definition that this container depends on.
        ///
        /// `ContainerName`. Required.
        pub fn container_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerName", value.into());
            self
        }
    }

    impl From<ContainerDependency> for Json {
        fn from(value: ContainerDependency) -> Self {
            value.0.into()
        }
    }

    /// An environment variable to set inside a container, in the form of a key-value pair.
    ///
    /// A property type of `AWS::GameLift::ContainerGroupDefinition`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerEnvironment(Properties);

    impl ContainerEnvironment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The environment variable name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The environment variable value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ContainerEnvironment> for Json {
        fn from(value: ContainerEnvironment) -> Self {
            value.0.into()
        }
    }

    /// Instructions on when and how to check the health of a support container in a container fleet. These properties override any Docker health checks that are set in the container image.
    ///
    /// A property type of `AWS::GameLift::ContainerGroupDefinition`.
    ///
    /// Required: `Command`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerHealthCheck(Properties);

    impl ContainerHealthCheck {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A string array that specifies the command that the container runs to determine if it's healthy.
        ///
        /// `Command`. Required.
        pub fn command(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Command", value.into());
            self
        }

        /// The time period (in seconds) between each health check.
        ///
        /// `Interval`.
        pub fn interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Interval", value.into());
            self
        }

        /// The number of times to retry a failed health check before flagging the container unhealthy. The first run of the command does not count as a retry.
        ///
        /// `Retries`.
        pub fn retries(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Retries", value.into());
            self
        }

        /// The optional grace period (in seconds) to give a container time to bootstrap before the first failed health check counts toward the number of retries.
        ///
        /// `StartPeriod`.
        pub fn start_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StartPeriod", value.into());
            self
        }

        /// The time period (in seconds) to wait for a health check to succeed before counting a failed health check.
        ///
        /// `Timeout`.
        pub fn timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Timeout", value.into());
            self
        }
    }

    impl From<ContainerHealthCheck> for Json {
        fn from(value: ContainerHealthCheck) -> Self {
            value.0.into()
        }
    }

    /// A mount point that binds a container to a file or directory on the host system.
    ///
    /// A property type of `AWS::GameLift::ContainerGroupDefinition`.
    ///
    /// Required: `InstancePath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerMountPoint(Properties);

    impl ContainerMountPoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of access for the container.
        ///
        /// `AccessLevel`. Allowed: [`AccessLevel`].
        pub fn access_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessLevel", value.into());
            self
        }

        /// The mount path on the container. If this property isn't set, the instance path is used.
        ///
        /// `ContainerPath`.
        pub fn container_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerPath", value.into());
            self
        }

        /// The path to the source file or directory.
        ///
        /// `InstancePath`. Required.
        pub fn instance_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstancePath", value.into());
            self
        }
    }

    impl From<ContainerMountPoint> for Json {
        fn from(value: ContainerMountPoint) -> Self {
            value.0.into()
        }
    }

    /// A set of one or more port numbers that can be opened on the container, and the supported network protocol.
    ///
    /// A property type of `AWS::GameLift::ContainerGroupDefinition`.
    ///
    /// Required: `FromPort`, `Protocol`, `ToPort`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerPortRange(Properties);

    impl ContainerPortRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A starting value for the range of allowed port numbers.
        ///
        /// `FromPort`. Required.
        pub fn from_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FromPort", value.into());
            self
        }

        /// The network protocol that these ports support.
        ///
        /// `Protocol`. Required. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// An ending value for the range of allowed port numbers. Port numbers are end-inclusive. This value must be equal to or greater than `FromPort` .
        ///
        /// `ToPort`. Required.
        pub fn to_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ToPort", value.into());
            self
        }
    }

    impl From<ContainerPortRange> for Json {
        fn from(value: ContainerPortRange) -> Self {
            value.0.into()
        }
    }

    /// Describes the game server container in an existing game server container group. A game server container identifies a container image with your game server build.
    ///
    /// A property type of `AWS::GameLift::ContainerGroupDefinition`.
    ///
    /// Required: `ContainerName`, `ImageUri`, `ServerSdkVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GameServerContainerDefinition(Properties);

    impl GameServerContainerDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The container definition identifier. Container names are unique within a container group definition.
        ///
        /// `ContainerName`. Required.
        pub fn container_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerName", value.into());
            self
        }

        /// Indicates that the container relies on the status of other containers in the same container group during startup and shutdown sequences. A container might have dependencies on multiple containers.
        ///
        /// `DependsOn`.
        pub fn depends_on(mut self, value: impl Into<List<ContainerDependency>>) -> Self {
            self.0.set("DependsOn", value.into());
            self
        }

        /// A set of environment variables that's passed to the container on startup.
        ///
        /// `EnvironmentOverride`.
        pub fn environment_override(
            mut self,
            value: impl Into<List<ContainerEnvironment>>,
        ) -> Self {
            self.0.set("EnvironmentOverride", value.into());
            self
        }

        /// The URI to the image that Amazon GameLift Servers uses when deploying this container to a container fleet. For a more specific identifier, see `ResolvedImageDigest` .
        ///
        /// `ImageUri`. Required.
        pub fn image_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageUri", value.into());
            self
        }

        /// A set of Linux capabilities that are added to a container's default Docker configuration. For more detailed information, see the capabilities(7) Linux manual page.
        ///
        /// `LinuxCapabilities`.
        pub fn linux_capabilities(mut self, value: impl Into<Value<LinuxCapabilities>>) -> Self {
            self.0.set("LinuxCapabilities", value.into());
            self
        }

        /// A mount point that binds a path inside the container to a file or directory on the host system and lets it access the file or directory.
        ///
        /// `MountPoints`.
        pub fn mount_points(mut self, value: impl Into<List<ContainerMountPoint>>) -> Self {
            self.0.set("MountPoints", value.into());
            self
        }

        /// The set of ports that are available to bind to processes in the container. For example, a game server process requires a container port to allow game clients to connect to it. Container ports aren't directly accessed by inbound traffic.
        ///
        /// `PortConfiguration`.
        pub fn port_configuration(mut self, value: impl Into<Value<PortConfiguration>>) -> Self {
            self.0.set("PortConfiguration", value.into());
            self
        }

        /// A unique and immutable identifier for the container image. The digest is a SHA 256 hash of the container image manifest.
        ///
        /// `ResolvedImageDigest`.
        pub fn resolved_image_digest(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResolvedImageDigest", value.into());
            self
        }

        /// The Amazon GameLift Servers server SDK version that the game server is integrated with. Only game servers using 5.2.0 or higher are compatible with container fleets.
        ///
        /// `ServerSdkVersion`. Required.
        pub fn server_sdk_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerSdkVersion", value.into());
            self
        }

        /// The number of virtual CPUs to give to the game server container. This is required when the container group definition doesn't set TotalVcpuLimit.
        ///
        /// `Vcpu`.
        pub fn vcpu(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Vcpu", value.into());
            self
        }
    }

    impl From<GameServerContainerDefinition> for Json {
        fn from(value: GameServerContainerDefinition) -> Self {
            value.0.into()
        }
    }

    /// A set of Linux capabilities that are added to a container's default Docker configuration. For more detailed information, see the capabilities(7) Linux manual page.
    ///
    /// A property type of `AWS::GameLift::ContainerGroupDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinuxCapabilities(Properties);

    impl LinuxCapabilities {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of Linux capabilities to add to the container's default configuration.
        ///
        /// `Include`. Allowed: [`Include`].
        pub fn include(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Include", value.into());
            self
        }
    }

    impl From<LinuxCapabilities> for Json {
        fn from(value: LinuxCapabilities) -> Self {
            value.0.into()
        }
    }

    /// Defines the ports on a container.
    ///
    /// A property type of `AWS::GameLift::ContainerGroupDefinition`.
    ///
    /// Required: `ContainerPortRanges`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PortConfiguration(Properties);

    impl PortConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies one or more ranges of ports on a container.
        ///
        /// `ContainerPortRanges`. Required.
        pub fn container_port_ranges(mut self, value: impl Into<List<ContainerPortRange>>) -> Self {
            self.0.set("ContainerPortRanges", value.into());
            self
        }
    }

    impl From<PortConfiguration> for Json {
        fn from(value: PortConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes a support container in a container group. A support container might be in a game server container group or a per-instance container group. Support containers don't run game server processes.
    ///
    /// A property type of `AWS::GameLift::ContainerGroupDefinition`.
    ///
    /// Required: `ContainerName`, `ImageUri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SupportContainerDefinition(Properties);

    impl SupportContainerDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The container definition identifier. Container names are unique within a container group definition.
        ///
        /// `ContainerName`. Required.
        pub fn container_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerName", value.into());
            self
        }

        /// Indicates that the container relies on the status of other containers in the same container group during its startup and shutdown sequences. A container might have dependencies on multiple containers.
        ///
        /// `DependsOn`.
        pub fn depends_on(mut self, value: impl Into<List<ContainerDependency>>) -> Self {
            self.0.set("DependsOn", value.into());
            self
        }

        /// A set of environment variables that's passed to the container on startup.
        ///
        /// `EnvironmentOverride`.
        pub fn environment_override(
            mut self,
            value: impl Into<List<ContainerEnvironment>>,
        ) -> Self {
            self.0.set("EnvironmentOverride", value.into());
            self
        }

        /// Indicates whether the container is vital to the container group. If an essential container fails, the entire container group restarts.
        ///
        /// `Essential`.
        pub fn essential(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Essential", value.into());
            self
        }

        /// A configuration for a non-terminal health check. A support container automatically restarts if it stops functioning or if it fails this health check.
        ///
        /// `HealthCheck`.
        pub fn health_check(mut self, value: impl Into<Value<ContainerHealthCheck>>) -> Self {
            self.0.set("HealthCheck", value.into());
            self
        }

        /// The URI to the image that Amazon GameLift Servers deploys to a container fleet. For a more specific identifier, see `ResolvedImageDigest` .
        ///
        /// `ImageUri`. Required.
        pub fn image_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageUri", value.into());
            self
        }

        /// A set of Linux capabilities that are added to a container's default Docker configuration. For more detailed information, see the capabilities(7) Linux manual page.
        ///
        /// `LinuxCapabilities`.
        pub fn linux_capabilities(mut self, value: impl Into<Value<LinuxCapabilities>>) -> Self {
            self.0.set("LinuxCapabilities", value.into());
            self
        }

        /// The amount of memory that Amazon GameLift Servers makes available to the container. If memory limits aren't set for an individual container, the container shares the container group's total memory allocation.
        ///
        /// `MemoryHardLimitMebibytes`.
        pub fn memory_hard_limit_mebibytes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MemoryHardLimitMebibytes", value.into());
            self
        }

        /// A mount point that binds a path inside the container to a file or directory on the host system and lets it access the file or directory.
        ///
        /// `MountPoints`.
        pub fn mount_points(mut self, value: impl Into<List<ContainerMountPoint>>) -> Self {
            self.0.set("MountPoints", value.into());
            self
        }

        /// A set of ports that allow access to the container from external users. Processes running in the container can bind to a one of these ports. Container ports aren't directly accessed by inbound traffic.
        ///
        /// `PortConfiguration`.
        pub fn port_configuration(mut self, value: impl Into<Value<PortConfiguration>>) -> Self {
            self.0.set("PortConfiguration", value.into());
            self
        }

        /// A unique and immutable identifier for the container image. The digest is a SHA 256 hash of the container image manifest.
        ///
        /// `ResolvedImageDigest`.
        pub fn resolved_image_digest(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResolvedImageDigest", value.into());
            self
        }

        /// The number of vCPU units that are reserved for the container. If no resources are reserved, the container shares the total vCPU limit for the container group.
        ///
        /// `Vcpu`.
        pub fn vcpu(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Vcpu", value.into());
            self
        }
    }

    impl From<SupportContainerDefinition> for Json {
        fn from(value: SupportContainerDefinition) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::GameLift::ContainerGroupDefinition`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
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
        /// Words for `ContainerGroupType`.
        pub enum ContainerGroupType {
            GameServer = "GAME_SERVER",
            PerInstance = "PER_INSTANCE",
        }

        /// Words for `OperatingSystem`.
        pub enum OperatingSystem {
            AmazonLinux2023 = "AMAZON_LINUX_2023",
        }

        /// Words for `Condition`.
        pub enum Condition {
            Start = "START",
            Complete = "COMPLETE",
            Success = "SUCCESS",
            Healthy = "HEALTHY",
        }

        /// Words for `AccessLevel`.
        pub enum AccessLevel {
            ReadOnly = "READ_ONLY",
            ReadAndWrite = "READ_AND_WRITE",
        }

        /// Words for `Protocol`.
        pub enum Protocol {
            Tcp = "TCP",
            Udp = "UDP",
        }

        /// Words for `Include`.
        pub enum Include {
            AuditControl = "AUDIT_CONTROL",
            AuditWrite = "AUDIT_WRITE",
            BlockSuspend = "BLOCK_SUSPEND",
            Chown = "CHOWN",
            DacOverride = "DAC_OVERRIDE",
            DacReadSearch = "DAC_READ_SEARCH",
            Fowner = "FOWNER",
            Fsetid = "FSETID",
            IpcLock = "IPC_LOCK",
            IpcOwner = "IPC_OWNER",
            Kill = "KILL",
            Lease = "LEASE",
            LinuxImmutable = "LINUX_IMMUTABLE",
            MacAdmin = "MAC_ADMIN",
            MacOverride = "MAC_OVERRIDE",
            Mknod = "MKNOD",
            NetAdmin = "NET_ADMIN",
            NetBindService = "NET_BIND_SERVICE",
            NetBroadcast = "NET_BROADCAST",
            NetRaw = "NET_RAW",
            Setfcap = "SETFCAP",
            Setgid = "SETGID",
            Setpcap = "SETPCAP",
            Setuid = "SETUID",
            SysAdmin = "SYS_ADMIN",
            SysBoot = "SYS_BOOT",
            SysChroot = "SYS_CHROOT",
            SysModule = "SYS_MODULE",
            SysNice = "SYS_NICE",
            SysPacct = "SYS_PACCT",
            SysPtrace = "SYS_PTRACE",
            SysRawio = "SYS_RAWIO",
            SysResource = "SYS_RESOURCE",
            SysTime = "SYS_TIME",
            SysTtyConfig = "SYS_TTY_CONFIG",
            Syslog = "SYSLOG",
            WakeAlarm = "WAKE_ALARM",
        }
    }
}

/// Property types and words of [`Fleet`].
pub mod fleet {
    use crate::{Json, List, Properties, Value};

    /// Amazon GameLift Servers configuration options for your Anywhere fleets.
    ///
    /// A property type of `AWS::GameLift::Fleet`.
    ///
    /// Required: `Cost`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AnywhereConfiguration(Properties);

    impl AnywhereConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The cost to run your fleet per hour. Amazon GameLift Servers uses the provided cost of your fleet to balance usage in queues.
        ///
        /// `Cost`. Required.
        pub fn cost(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Cost", value.into());
            self
        }
    }

    impl From<AnywhereConfiguration> for Json {
        fn from(value: AnywhereConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Determines whether a TLS/SSL certificate is generated for a fleet. This feature must be enabled when creating the fleet. All instances in a fleet share the same certificate.
    ///
    /// A property type of `AWS::GameLift::Fleet`.
    ///
    /// Required: `CertificateType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CertificateConfiguration(Properties);

    impl CertificateConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether a TLS/SSL certificate is generated for a fleet.
        ///
        /// `CertificateType`. Required. Allowed: [`CertificateType`].
        pub fn certificate_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateType", value.into());
            self
        }
    }

    impl From<CertificateConfiguration> for Json {
        fn from(value: CertificateConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A range of IP addresses and port settings that allow inbound traffic to connect to server processes on an instance in a fleet.
    ///
    /// A property type of `AWS::GameLift::Fleet`.
    ///
    /// Required: `FromPort`, `IpRange`, `Protocol`, `ToPort`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IpPermission(Properties);

    impl IpPermission {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A starting value for a range of allowed port numbers.
        ///
        /// `FromPort`. Required.
        pub fn from_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FromPort", value.into());
            self
        }

        /// A range of allowed IP addresses. This value must be expressed in CIDR notation. Example: " `000.000.000.000/[subnet mask]` " or optionally the shortened version " `0.0.0.0/[subnet mask]` ".
        ///
        /// `IpRange`. Required.
        pub fn ip_range(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpRange", value.into());
            self
        }

        /// The network communication protocol used by the fleet.
        ///
        /// `Protocol`. Required. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// An ending value for a range of allowed port numbers. Port numbers are end-inclusive. This value must be equal to or greater than `FromPort` .
        ///
        /// `ToPort`. Required.
        pub fn to_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ToPort", value.into());
            self
        }
    }

    impl From<IpPermission> for Json {
        fn from(value: IpPermission) -> Self {
            value.0.into()
        }
    }

    /// Current resource capacity settings for managed EC2 fleets and managed container fleets. For multi-location fleets, location values might refer to a fleet's remote location or its home Region.
    ///
    /// A property type of `AWS::GameLift::Fleet`.
    ///
    /// Required: `MaxSize`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LocationCapacity(Properties);

    impl LocationCapacity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of Amazon EC2 instances you want to maintain in the specified fleet location. This value must fall between the minimum and maximum size limits.
        ///
        /// `DesiredEC2Instances`.
        pub fn desired_ec2_instances(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DesiredEC2Instances", value.into());
            self
        }

        /// Configuration options for Amazon GameLift Servers-managed capacity behavior.
        ///
        /// `ManagedCapacityConfiguration`.
        pub fn managed_capacity_configuration(
            mut self,
            value: impl Into<Value<ManagedCapacityConfiguration>>,
        ) -> Self {
            self.0.set("ManagedCapacityConfiguration", value.into());
            self
        }

        /// The maximum number of instances that are allowed in the specified fleet location. If this parameter is not set, the default is 1.
        ///
        /// `MaxSize`. Required.
        pub fn max_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxSize", value.into());
            self
        }

        /// The minimum number of instances that are allowed in the specified fleet location. If this parameter is not set, the default is 0.
        ///
        /// `MinSize`.
        pub fn min_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinSize", value.into());
            self
        }
    }

    impl From<LocationCapacity> for Json {
        fn from(value: LocationCapacity) -> Self {
            value.0.into()
        }
    }

    /// A remote location where a multi-location fleet can deploy game servers for game hosting.
    ///
    /// A property type of `AWS::GameLift::Fleet`.
    ///
    /// Required: `Location`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LocationConfiguration(Properties);

    impl LocationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An AWS Region code, such as `us-west-2` .
        ///
        /// `Location`. Required.
        pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// Current resource capacity settings for managed EC2 fleets and managed container fleets. For multi-location fleets, location values might refer to a fleet's remote location or its home Region.
        ///
        /// `LocationCapacity`.
        pub fn location_capacity(mut self, value: impl Into<Value<LocationCapacity>>) -> Self {
            self.0.set("LocationCapacity", value.into());
            self
        }

        /// The player gateway status for the location.
        ///
        /// `PlayerGatewayStatus`. Allowed: [`PlayerGatewayStatus`].
        pub fn player_gateway_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PlayerGatewayStatus", value.into());
            self
        }
    }

    impl From<LocationConfiguration> for Json {
        fn from(value: LocationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration options for Amazon GameLift Servers-managed capacity behavior.
    ///
    /// A property type of `AWS::GameLift::Fleet`.
    ///
    /// Required: `ZeroCapacityStrategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedCapacityConfiguration(Properties);

    impl ManagedCapacityConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Length of time, in minutes, that Amazon GameLift Servers will wait before scaling in your MinSize and DesiredInstances to 0 after a period with no game session activity.
        ///
        /// `ScaleInAfterInactivityMinutes`.
        pub fn scale_in_after_inactivity_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScaleInAfterInactivityMinutes", value.into());
            self
        }

        /// The strategy Amazon GameLift Servers will use to automatically scale your capacity to and from zero in response to game session activity. Game session activity refers to any active running sessions or game session requests.
        ///
        /// `ZeroCapacityStrategy`. Required. Allowed: [`ZeroCapacityStrategy`].
        pub fn zero_capacity_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ZeroCapacityStrategy", value.into());
            self
        }
    }

    impl From<ManagedCapacityConfiguration> for Json {
        fn from(value: ManagedCapacityConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for player gateway.
    ///
    /// A property type of `AWS::GameLift::Fleet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PlayerGatewayConfiguration(Properties);

    impl PlayerGatewayConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IP protocol supported by the game server.
        ///
        /// `GameServerIpProtocolSupported`. Allowed: [`GameServerIpProtocolSupported`].
        pub fn game_server_ip_protocol_supported(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("GameServerIpProtocolSupported", value.into());
            self
        }
    }

    impl From<PlayerGatewayConfiguration> for Json {
        fn from(value: PlayerGatewayConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A policy that limits the number of game sessions a player can create on the same fleet. This optional policy gives game owners control over how players can consume available game server resources.
    ///
    /// A property type of `AWS::GameLift::Fleet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceCreationLimitPolicy(Properties);

    impl ResourceCreationLimitPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A policy that puts limits on the number of game sessions that a player can create within a specified span of time. With this policy, you can control players' ability to consume available resources.
        ///
        /// `NewGameSessionsPerCreator`.
        pub fn new_game_sessions_per_creator(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NewGameSessionsPerCreator", value.into());
            self
        }

        /// The time span used in evaluating the resource creation limit policy.
        ///
        /// `PolicyPeriodInMinutes`.
        pub fn policy_period_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PolicyPeriodInMinutes", value.into());
            self
        }
    }

    impl From<ResourceCreationLimitPolicy> for Json {
        fn from(value: ResourceCreationLimitPolicy) -> Self {
            value.0.into()
        }
    }

    /// A collection of server process configurations that describe the set of processes to run on each instance in a fleet. Server processes run either an executable in a custom game build or a Realtime Servers script.
    ///
    /// A property type of `AWS::GameLift::Fleet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuntimeConfiguration(Properties);

    impl RuntimeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum amount of time (in seconds) allowed to launch a new game session and have it report ready to host players. During this time, the game session is in status `ACTIVATING` .
        ///
        /// `GameSessionActivationTimeoutSeconds`.
        pub fn game_session_activation_timeout_seconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("GameSessionActivationTimeoutSeconds", value.into());
            self
        }

        /// The number of game sessions in status `ACTIVATING` to allow on an instance or compute. This setting limits the instance resources that can be used for new game activations at any one time.
        ///
        /// `MaxConcurrentGameSessionActivations`.
        pub fn max_concurrent_game_session_activations(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("MaxConcurrentGameSessionActivations", value.into());
            self
        }

        /// A collection of server process configurations that identify what server processes to run on fleet computes.
        ///
        /// `ServerProcesses`.
        pub fn server_processes(mut self, value: impl Into<List<ServerProcess>>) -> Self {
            self.0.set("ServerProcesses", value.into());
            self
        }
    }

    impl From<RuntimeConfiguration> for Json {
        fn from(value: RuntimeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Rule that controls how a fleet is scaled. Scaling policies are uniquely identified by the combination of name and fleet ID.
    ///
    /// A property type of `AWS::GameLift::Fleet`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalingPolicy(Properties);

    impl ScalingPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Comparison operator to use when measuring a metric against the threshold value.
        ///
        /// `ComparisonOperator`. Allowed: [`ComparisonOperator`].
        pub fn comparison_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComparisonOperator", value.into());
            self
        }

        /// Length of time (in minutes) the metric must be at or beyond the threshold before a scaling event is triggered.
        ///
        /// `EvaluationPeriods`.
        pub fn evaluation_periods(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EvaluationPeriods", value.into());
            self
        }

        /// The fleet location.
        ///
        /// `Location`.
        pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// Name of the Amazon GameLift Servers-defined metric that is used to trigger a scaling adjustment.
        ///
        /// `MetricName`. Allowed: [`MetricName`].
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// A descriptive label that is associated with a fleet's scaling policy. Policy names do not need to be unique.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The type of scaling policy to create. For a target-based policy, set the parameter \*MetricName\* to 'PercentAvailableGameSessions' and specify a \*TargetConfiguration\* .
        ///
        /// `PolicyType`. Allowed: [`PolicyType`].
        pub fn policy_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyType", value.into());
            self
        }

        /// Amount of adjustment to make, based on the scaling adjustment type.
        ///
        /// `ScalingAdjustment`.
        pub fn scaling_adjustment(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScalingAdjustment", value.into());
            self
        }

        /// The type of adjustment to make to a fleet's instance count.
        ///
        /// `ScalingAdjustmentType`. Allowed: [`ScalingAdjustmentType`].
        pub fn scaling_adjustment_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScalingAdjustmentType", value.into());
            self
        }

        /// Current status of the scaling policy. The scaling policy can be in force only when in an `ACTIVE` status. Scaling policies can be suspended for individual fleets. If the policy is suspended for a fleet, the policy status does not change.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// An object that contains settings for a target-based scaling policy.
        ///
        /// `TargetConfiguration`.
        pub fn target_configuration(
            mut self,
            value: impl Into<Value<TargetConfiguration>>,
        ) -> Self {
            self.0.set("TargetConfiguration", value.into());
            self
        }

        /// Metric value used to trigger a scaling event.
        ///
        /// `Threshold`.
        pub fn threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Threshold", value.into());
            self
        }

        /// The current status of the fleet's scaling policies in a requested fleet location. The status `PENDING_UPDATE` indicates that an update was requested for the fleet but has not yet been completed for the location.
        ///
        /// `UpdateStatus`. Allowed: [`UpdateStatus`].
        pub fn update_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdateStatus", value.into());
            self
        }
    }

    impl From<ScalingPolicy> for Json {
        fn from(value: ScalingPolicy) -> Self {
            value.0.into()
        }
    }

    /// A set of instructions for launching server processes on each instance in a fleet. Server processes run either an executable in a custom game build or a Realtime Servers script.
    ///
    /// A property type of `AWS::GameLift::Fleet`.
    ///
    /// Required: `ConcurrentExecutions`, `LaunchPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerProcess(Properties);

    impl ServerProcess {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of server processes using this configuration that run concurrently on each instance or compute.
        ///
        /// `ConcurrentExecutions`. Required.
        pub fn concurrent_executions(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ConcurrentExecutions", value.into());
            self
        }

        /// The location of a game build executable or Realtime script. Game builds and Realtime scripts are installed on instances at the root:
        ///
        /// `LaunchPath`. Required.
        pub fn launch_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LaunchPath", value.into());
            self
        }

        /// An optional list of parameters to pass to the server executable or Realtime script on launch.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }
    }

    impl From<ServerProcess> for Json {
        fn from(value: ServerProcess) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::GameLift::Fleet`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
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

    /// Settings for a target-based scaling policy. A target-based policy tracks a particular fleet metric specifies a target value for the metric.
    ///
    /// A property type of `AWS::GameLift::Fleet`.
    ///
    /// Required: `TargetValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetConfiguration(Properties);

    impl TargetConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Desired value to use with a target-based scaling policy. The value must be relevant for whatever metric the scaling policy is using.
        ///
        /// `TargetValue`. Required.
        pub fn target_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TargetValue", value.into());
            self
        }
    }

    impl From<TargetConfiguration> for Json {
        fn from(value: TargetConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ApplyCapacity`.
        pub enum ApplyCapacity {
            OnUpdate = "ON_UPDATE",
            OnCreateAndUpdate = "ON_CREATE_AND_UPDATE",
            OnCreateAndUpdateWithAutoscaling = "ON_CREATE_AND_UPDATE_WITH_AUTOSCALING",
        }

        /// Words for `ComputeType`.
        pub enum ComputeType {
            Ec2 = "EC2",
            Anywhere = "ANYWHERE",
        }

        /// Words for `FleetType`.
        pub enum FleetType {
            OnDemand = "ON_DEMAND",
            Spot = "SPOT",
        }

        /// Words for `InstanceRoleCredentialsProvider`.
        pub enum InstanceRoleCredentialsProvider {
            SharedCredentialFile = "SHARED_CREDENTIAL_FILE",
        }

        /// Words for `NewGameSessionProtectionPolicy`.
        pub enum NewGameSessionProtectionPolicy {
            FullProtection = "FullProtection",
            NoProtection = "NoProtection",
        }

        /// Words for `PlayerGatewayMode`.
        pub enum PlayerGatewayMode {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
            Required = "REQUIRED",
        }

        /// Words for `CertificateType`.
        pub enum CertificateType {
            Disabled = "DISABLED",
            Generated = "GENERATED",
        }

        /// Words for `Protocol`.
        pub enum Protocol {
            Tcp = "TCP",
            Udp = "UDP",
        }

        /// Words for `PlayerGatewayStatus`.
        pub enum PlayerGatewayStatus {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }

        /// Words for `ZeroCapacityStrategy`.
        pub enum ZeroCapacityStrategy {
            ScaleToAndFromZero = "SCALE_TO_AND_FROM_ZERO",
            Manual = "MANUAL",
        }

        /// Words for `GameServerIpProtocolSupported`.
        pub enum GameServerIpProtocolSupported {
            IPv4 = "IPv4",
            DualStack = "DUAL_STACK",
        }

        /// Words for `ComparisonOperator`.
        pub enum ComparisonOperator {
            GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
            GreaterThanThreshold = "GreaterThanThreshold",
            LessThanThreshold = "LessThanThreshold",
            LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
        }

        /// Words for `MetricName`.
        pub enum MetricName {
            ActivatingGameSessions = "ActivatingGameSessions",
            ActiveGameSessions = "ActiveGameSessions",
            ActiveInstances = "ActiveInstances",
            AvailableGameSessions = "AvailableGameSessions",
            AvailablePlayerSessions = "AvailablePlayerSessions",
            CurrentPlayerSessions = "CurrentPlayerSessions",
            IdleInstances = "IdleInstances",
            PercentAvailableGameSessions = "PercentAvailableGameSessions",
            PercentIdleInstances = "PercentIdleInstances",
            QueueDepth = "QueueDepth",
            WaitTime = "WaitTime",
            ConcurrentActivatableGameSessions = "ConcurrentActivatableGameSessions",
        }

        /// Words for `PolicyType`.
        pub enum PolicyType {
            RuleBased = "RuleBased",
            TargetBased = "TargetBased",
            ManagedScaling = "ManagedScaling",
        }

        /// Words for `ScalingAdjustmentType`.
        pub enum ScalingAdjustmentType {
            ChangeInCapacity = "ChangeInCapacity",
            ExactCapacity = "ExactCapacity",
            PercentChangeInCapacity = "PercentChangeInCapacity",
        }

        /// Words for `Status`.
        pub enum Status {
            Active = "ACTIVE",
            UpdateRequested = "UPDATE_REQUESTED",
            Updating = "UPDATING",
            DeleteRequested = "DELETE_REQUESTED",
            Deleting = "DELETING",
            Deleted = "DELETED",
            Error = "ERROR",
        }

        /// Words for `UpdateStatus`.
        pub enum UpdateStatus {
            PendingUpdate = "PENDING_UPDATE",
        }
    }
}

/// Property types and words of [`GameServerGroup`].
pub mod game_server_group {
    use crate::{Json, Properties, Value};

    /// \*This data type is used with the GameLift FleetIQ and game server groups.\*
    ///
    /// A property type of `AWS::GameLift::GameServerGroup`.
    ///
    /// Required: `TargetTrackingConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoScalingPolicy(Properties);

    impl AutoScalingPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Length of time, in seconds, it takes for a new instance to start new game server processes and register with Amazon GameLift Servers FleetIQ.
        ///
        /// `EstimatedInstanceWarmup`.
        pub fn estimated_instance_warmup(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("EstimatedInstanceWarmup", value.into());
            self
        }

        /// Settings for a target-based scaling policy applied to Auto Scaling group.
        ///
        /// `TargetTrackingConfiguration`. Required.
        pub fn target_tracking_configuration(
            mut self,
            value: impl Into<Value<TargetTrackingConfiguration>>,
        ) -> Self {
            self.0.set("TargetTrackingConfiguration", value.into());
            self
        }
    }

    impl From<AutoScalingPolicy> for Json {
        fn from(value: AutoScalingPolicy) -> Self {
            value.0.into()
        }
    }

    /// \*This data type is used with the Amazon GameLift FleetIQ and game server groups.\*
    ///
    /// A property type of `AWS::GameLift::GameServerGroup`.
    ///
    /// Required: `InstanceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceDefinition(Properties);

    impl InstanceDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An Amazon EC2 instance type designation.
        ///
        /// `InstanceType`. Required.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// Instance weighting that indicates how much this instance type contributes to the total capacity of a game server group.
        ///
        /// `WeightedCapacity`.
        pub fn weighted_capacity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WeightedCapacity", value.into());
            self
        }
    }

    impl From<InstanceDefinition> for Json {
        fn from(value: InstanceDefinition) -> Self {
            value.0.into()
        }
    }

    /// \*This data type is used with the GameLift FleetIQ and game server groups.\*
    ///
    /// A property type of `AWS::GameLift::GameServerGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LaunchTemplate(Properties);

    impl LaunchTemplate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A unique identifier for an existing Amazon EC2 launch template.
        ///
        /// `LaunchTemplateId`.
        pub fn launch_template_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LaunchTemplateId", value.into());
            self
        }

        /// A readable identifier for an existing Amazon EC2 launch template.
        ///
        /// `LaunchTemplateName`.
        pub fn launch_template_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LaunchTemplateName", value.into());
            self
        }

        /// The version of the Amazon EC2 launch template to use. If no version is specified, the default version will be used. With Amazon EC2, you can specify a default version for a launch template.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<LaunchTemplate> for Json {
        fn from(value: LaunchTemplate) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GameLift::GameServerGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key for a developer-defined key:value pair for tagging an AWS resource.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for a developer-defined key:value pair for tagging an AWS resource.
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

    /// \*This data type is used with the Amazon GameLift FleetIQ and game server groups.\*
    ///
    /// A property type of `AWS::GameLift::GameServerGroup`.
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

        /// Desired value to use with a game server group target-based scaling policy.
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

    words! {
        /// Words for `BalancingStrategy`.
        pub enum BalancingStrategy {
            SpotOnly = "SPOT_ONLY",
            SpotPreferred = "SPOT_PREFERRED",
            OnDemandOnly = "ON_DEMAND_ONLY",
        }

        /// Words for `DeleteOption`.
        pub enum DeleteOption {
            SafeDelete = "SAFE_DELETE",
            ForceDelete = "FORCE_DELETE",
            Retain = "RETAIN",
        }

        /// Words for `GameServerProtectionPolicy`.
        pub enum GameServerProtectionPolicy {
            NoProtection = "NO_PROTECTION",
            FullProtection = "FULL_PROTECTION",
        }
    }
}

/// Property types and words of [`GameSessionQueue`].
pub mod game_session_queue {
    use crate::{Json, List, Properties, Value};

    /// A list of fleet locations where a game session queue can place new game sessions. You can use a filter to temporarily turn off placements for specific locations.
    ///
    /// A property type of `AWS::GameLift::GameSessionQueue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilterConfiguration(Properties);

    impl FilterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of locations to allow game session placement in, in the form of AWS Region codes such as `us-west-2` .
        ///
        /// `AllowedLocations`.
        pub fn allowed_locations(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedLocations", value.into());
            self
        }
    }

    impl From<FilterConfiguration> for Json {
        fn from(value: FilterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A fleet or alias designated in a game session queue. Queues fulfill requests for new game sessions by placing a new game session on any of the queue's destinations.
    ///
    /// A property type of `AWS::GameLift::GameSessionQueue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GameSessionQueueDestination(Properties);

    impl GameSessionQueueDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) that is assigned to fleet or fleet alias. ARNs, which include a fleet ID or alias ID and a Region name, provide a unique identifier across all Regions.
        ///
        /// `DestinationArn`.
        pub fn destination_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationArn", value.into());
            self
        }
    }

    impl From<GameSessionQueueDestination> for Json {
        fn from(value: GameSessionQueueDestination) -> Self {
            value.0.into()
        }
    }

    /// The queue setting that determines the highest latency allowed for individual players when placing a game session.
    ///
    /// A property type of `AWS::GameLift::GameSessionQueue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PlayerLatencyPolicy(Properties);

    impl PlayerLatencyPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum latency value that is allowed for any player, in milliseconds. All policies must have a value set for this property.
        ///
        /// `MaximumIndividualPlayerLatencyMilliseconds`.
        pub fn maximum_individual_player_latency_milliseconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("MaximumIndividualPlayerLatencyMilliseconds", value.into());
            self
        }

        /// The length of time, in seconds, that the policy is enforced while placing a new game session. A null value for this property means that the policy is enforced until the queue times out.
        ///
        /// `PolicyDurationSeconds`.
        pub fn policy_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PolicyDurationSeconds", value.into());
            self
        }
    }

    impl From<PlayerLatencyPolicy> for Json {
        fn from(value: PlayerLatencyPolicy) -> Self {
            value.0.into()
        }
    }

    /// Custom prioritization settings for use by a game session queue when placing new game sessions with available game servers. When defined, this configuration replaces the default FleetIQ prioritization process, which is as follows:
    ///
    /// A property type of `AWS::GameLift::GameSessionQueue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PriorityConfiguration(Properties);

    impl PriorityConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The prioritization order to use for fleet locations, when the `PriorityOrder` property includes `LOCATION` . Locations can include AWS Region codes (such as `us-west-2` ), local zones, and custom locations (for Anywhere fleets).
        ///
        /// `LocationOrder`.
        pub fn location_order(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LocationOrder", value.into());
            self
        }

        /// A custom sequence to use when prioritizing where to place new game sessions. Each priority type is listed once.
        ///
        /// `PriorityOrder`. Allowed: [`PriorityOrder`].
        pub fn priority_order(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PriorityOrder", value.into());
            self
        }
    }

    impl From<PriorityConfiguration> for Json {
        fn from(value: PriorityConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::GameLift::GameSessionQueue`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length.
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
        /// Words for `PriorityOrder`.
        pub enum PriorityOrder {
            Latency = "LATENCY",
            Cost = "COST",
            Destination = "DESTINATION",
            Location = "LOCATION",
        }
    }
}

/// Property types of [`Location`].
pub mod location {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::GameLift::Location`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
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

/// Property types and words of [`MatchmakingConfiguration`].
pub mod matchmaking_configuration {
    use crate::{Json, Properties, Value};

    /// This key-value pair can store custom data about a game session. For example, you might use a `GameProperty` to track a game session's map, level of difficulty, or remaining time.
    ///
    /// A property type of `AWS::GameLift::MatchmakingConfiguration`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GameProperty(Properties);

    impl GameProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The game property identifier.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The game property value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<GameProperty> for Json {
        fn from(value: GameProperty) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::GameLift::MatchmakingConfiguration`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
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
        /// Words for `BackfillMode`.
        pub enum BackfillMode {
            Automatic = "AUTOMATIC",
            Manual = "MANUAL",
        }

        /// Words for `FlexMatchMode`.
        pub enum FlexMatchMode {
            Standalone = "STANDALONE",
            WithQueue = "WITH_QUEUE",
        }
    }
}

/// Property types of [`MatchmakingRuleSet`].
pub mod matchmaking_rule_set {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::GameLift::MatchmakingRuleSet`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length.
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

/// Property types of [`Script`].
pub mod script {
    use crate::{Json, Properties, Value};

    /// The location in Amazon S3 where build or script files can be stored for access by Amazon GameLift.
    ///
    /// A property type of `AWS::GameLift::Script`.
    ///
    /// Required: `Bucket`, `Key`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An Amazon S3 bucket identifier. Thename of the S3 bucket.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The name of the zip file that contains the build files or script files.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The version of the file, if object versioning is turned on for the bucket. Amazon GameLift Servers uses this information when retrieving files from an S3 bucket that you own. Use this parameter to specify a specific version of the file.
        ///
        /// `ObjectVersion`.
        pub fn object_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectVersion", value.into());
            self
        }

        /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) for an IAM role that allows Amazon GameLift Servers to access the S3 bucket.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::GameLift::Script`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
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
