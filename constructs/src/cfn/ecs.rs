//! `AWS::ECS`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates a capacity provider. Capacity providers are associated with a cluster and are used in capacity provider strategies to facilitate cluster auto scaling.
///
/// [`AWS::ECS::CapacityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CapacityProvider(Properties);

impl CapacityProvider {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Auto Scaling group settings for the capacity provider.
    ///
    /// `AutoScalingGroupProvider`.
    pub fn auto_scaling_group_provider(
        mut self,
        value: impl Into<Value<capacity_provider::AutoScalingGroupProvider>>,
    ) -> Self {
        self.0.set("AutoScalingGroupProvider", value.into());
        self
    }

    /// The cluster that this capacity provider is associated with. Managed instances capacity providers are cluster-scoped, meaning they can only be used within their associated cluster.
    ///
    /// `ClusterName`. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }

    /// The configuration for the Amazon ECS Managed Instances provider. This includes the infrastructure role, the launch template configuration, and tag propagation settings.
    ///
    /// `ManagedInstancesProvider`.
    pub fn managed_instances_provider(
        mut self,
        value: impl Into<Value<capacity_provider::ManagedInstancesProvider>>,
    ) -> Self {
        self.0.set("ManagedInstancesProvider", value.into());
        self
    }

    /// The name of the capacity provider. If a name is specified, it cannot start with `aws` , `ecs` , or `fargate` . If no name is specified, a default name in the `CFNStackName-CFNResourceName-RandomString` format is used.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The metadata that you apply to the capacity provider to help you categorize and organize it. Each tag consists of a key and an optional value. You define both.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<capacity_provider::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CapacityProvider {
    const TYPE: &'static str = "AWS::ECS::CapacityProvider";
}

impl Construct for CapacityProvider {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CapacityProvider> for Properties {
    fn from(value: CapacityProvider) -> Self {
        value.0
    }
}

/// The `AWS::ECS::Cluster` resource creates an Amazon Elastic Container Service (Amazon ECS) cluster.
///
/// [`AWS::ECS::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Cluster(Properties);

impl Cluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The short name of one or more capacity providers to associate with the cluster.
    ///
    /// `CapacityProviders`.
    pub fn capacity_providers(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CapacityProviders", value.into());
        self
    }

    /// A user-generated string that you use to identify your cluster. If you don't specify a name, AWS CloudFormation generates a unique physical ID for the name.
    ///
    /// `ClusterName`. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }

    /// The settings to use when creating a cluster. This parameter is used to turn on CloudWatch Container Insights with enhanced observability or CloudWatch Container Insights for a cluster.
    ///
    /// `ClusterSettings`.
    pub fn cluster_settings(mut self, value: impl Into<List<cluster::ClusterSettings>>) -> Self {
        self.0.set("ClusterSettings", value.into());
        self
    }

    /// The execute command and managed storage configuration for the cluster.
    ///
    /// `Configuration`.
    pub fn configuration(mut self, value: impl Into<Value<cluster::ClusterConfiguration>>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// The default capacity provider strategy for the cluster. When services or tasks are run in the cluster with no launch type or capacity provider strategy specified, the default capacity provider strategy is used.
    ///
    /// `DefaultCapacityProviderStrategy`.
    pub fn default_capacity_provider_strategy(
        mut self,
        value: impl Into<List<cluster::CapacityProviderStrategyItem>>,
    ) -> Self {
        self.0.set("DefaultCapacityProviderStrategy", value.into());
        self
    }

    /// Use this parameter to set a default Service Connect namespace. After you set a default Service Connect namespace, any new services with Service Connect turned on that are created in the cluster are added as client services in the namespace.
    ///
    /// `ServiceConnectDefaults`.
    pub fn service_connect_defaults(
        mut self,
        value: impl Into<Value<cluster::ServiceConnectDefaults>>,
    ) -> Self {
        self.0.set("ServiceConnectDefaults", value.into());
        self
    }

    /// The metadata that you apply to the cluster to help you categorize and organize them. Each tag consists of a key and an optional value. You define both.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Cluster {
    const TYPE: &'static str = "AWS::ECS::Cluster";
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
    /// The Amazon Resource Name (ARN) of the Amazon ECS cluster, such as `arn:aws:ecs:us-east-2:123456789012:cluster/MyECSCluster` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::ECS::ClusterCapacityProviderAssociations` resource associates one or more capacity providers and a default capacity provider strategy with a cluster.
///
/// [`AWS::ECS::ClusterCapacityProviderAssociations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-clustercapacityproviderassociations.html).
///
/// Required: `Cluster`, `DefaultCapacityProviderStrategy`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ClusterCapacityProviderAssociations(Properties);

impl ClusterCapacityProviderAssociations {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The capacity providers to associate with the cluster.
    ///
    /// `CapacityProviders`.
    pub fn capacity_providers(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CapacityProviders", value.into());
        self
    }

    /// The cluster the capacity provider association is the target of.
    ///
    /// `Cluster`. Required. A change replaces the resource.
    pub fn cluster(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Cluster", value.into());
        self
    }

    /// The default capacity provider strategy to associate with the cluster.
    ///
    /// `DefaultCapacityProviderStrategy`. Required.
    pub fn default_capacity_provider_strategy(
        mut self,
        value: impl Into<List<cluster_capacity_provider_associations::CapacityProviderStrategy>>,
    ) -> Self {
        self.0.set("DefaultCapacityProviderStrategy", value.into());
        self
    }
}

impl Resource for ClusterCapacityProviderAssociations {
    const TYPE: &'static str = "AWS::ECS::ClusterCapacityProviderAssociations";
}

impl Construct for ClusterCapacityProviderAssociations {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ClusterCapacityProviderAssociations> for Properties {
    fn from(value: ClusterCapacityProviderAssociations) -> Self {
        value.0
    }
}

/// Information about a daemon resource.
///
/// [`AWS::ECS::Daemon`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemon.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Daemon(Properties);

impl Daemon {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Names (ARNs) of the capacity providers associated with the daemon.
    ///
    /// `CapacityProviderArns`.
    pub fn capacity_provider_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CapacityProviderArns", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the cluster that the daemon is running in.
    ///
    /// `ClusterArn`. A change replaces the resource.
    pub fn cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterArn", value.into());
        self
    }

    /// `Critical`.
    pub fn critical(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Critical", value.into());
        self
    }

    /// `DaemonName`. A change replaces the resource.
    pub fn daemon_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DaemonName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the daemon task definition used by this revision.
    ///
    /// `DaemonTaskDefinitionArn`.
    pub fn daemon_task_definition_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DaemonTaskDefinitionArn", value.into());
        self
    }

    /// Optional deployment parameters that control how a daemon rolls out updates across container instances.
    ///
    /// `DeploymentConfiguration`.
    pub fn deployment_configuration(
        mut self,
        value: impl Into<Value<daemon::DaemonDeploymentConfiguration>>,
    ) -> Self {
        self.0.set("DeploymentConfiguration", value.into());
        self
    }

    /// Specifies whether Amazon ECS managed tags are turned on for the daemon tasks.
    ///
    /// `EnableECSManagedTags`.
    pub fn enable_ecs_managed_tags(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableECSManagedTags", value.into());
        self
    }

    /// Specifies whether the execute command functionality is turned on for the daemon tasks.
    ///
    /// `EnableExecuteCommand`.
    pub fn enable_execute_command(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableExecuteCommand", value.into());
        self
    }

    /// Specifies whether tags are propagated from the daemon to the daemon tasks.
    ///
    /// `PropagateTags`. Allowed: [`PropagateTags`](daemon::PropagateTags).
    pub fn propagate_tags(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PropagateTags", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<daemon::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Daemon {
    const TYPE: &'static str = "AWS::ECS::Daemon";
}

impl Construct for Daemon {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Daemon> for Properties {
    fn from(value: Daemon) -> Self {
        value.0
    }
}

impl Handle<Daemon> {
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `DaemonArn`.
    #[must_use]
    pub fn daemon_arn(self) -> Value<String> {
        self.attribute("DaemonArn")
    }

    /// `Fn::GetAtt` of `DaemonStatus`.
    #[must_use]
    pub fn daemon_status(self) -> Value<String> {
        self.attribute("DaemonStatus")
    }

    /// `Fn::GetAtt` of `DeploymentArn`.
    #[must_use]
    pub fn deployment_arn(self) -> Value<String> {
        self.attribute("DeploymentArn")
    }

    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// The details of a daemon task definition. A daemon task definition is a template that describes the containers that form a daemon. Daemons deploy cross-cutting software agents independently across your Amazon ECS infrastructure.
///
/// [`AWS::ECS::DaemonTaskDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemontaskdefinition.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DaemonTaskDefinition(Properties);

impl DaemonTaskDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of container definitions in JSON format that describe the containers that make up the daemon task.
    ///
    /// `ContainerDefinitions`. A change replaces the resource.
    pub fn container_definitions(
        mut self,
        value: impl Into<List<daemon_task_definition::DaemonContainerDefinition>>,
    ) -> Self {
        self.0.set("ContainerDefinitions", value.into());
        self
    }

    /// The number of CPU units used by the daemon task.
    ///
    /// `Cpu`. A change replaces the resource.
    pub fn cpu(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Cpu", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the task execution role that grants the Amazon ECS container agent permission to make Amazon Web Services API calls on your behalf.
    ///
    /// `ExecutionRoleArn`. A change replaces the resource.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// The name of a family that this daemon task definition is registered to.
    ///
    /// `Family`. A change replaces the resource.
    pub fn family(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Family", value.into());
        self
    }

    /// The IPC namespace mode for the daemon. The valid values are none and shared. The default is none. If none is specified or no value is provided, the daemon runs with its own IPC namespace, isolated from other tasks.
    ///
    /// `IpcMode`. Allowed: [`IpcMode`](daemon_task_definition::IpcMode). A change replaces the resource.
    pub fn ipc_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpcMode", value.into());
        self
    }

    /// The amount of memory (in MiB) used by the daemon task.
    ///
    /// `Memory`. A change replaces the resource.
    pub fn memory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Memory", value.into());
        self
    }

    /// The PID namespace mode for the daemon. The valid values are none and shared. The default is none. If none is specified or no value is provided, the daemon runs with its own PID namespace, isolated from other tasks.
    ///
    /// `PidMode`. Allowed: [`PidMode`](daemon_task_definition::PidMode). A change replaces the resource.
    pub fn pid_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PidMode", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<daemon_task_definition::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The short name or full Amazon Resource Name (ARN) of the IAM role that grants containers in the daemon task permission to call Amazon Web Services APIs on your behalf.
    ///
    /// `TaskRoleArn`. A change replaces the resource.
    pub fn task_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TaskRoleArn", value.into());
        self
    }

    /// The list of data volume definitions for the daemon task.
    ///
    /// `Volumes`. A change replaces the resource.
    pub fn volumes(mut self, value: impl Into<List<daemon_task_definition::Volume>>) -> Self {
        self.0.set("Volumes", value.into());
        self
    }
}

impl Resource for DaemonTaskDefinition {
    const TYPE: &'static str = "AWS::ECS::DaemonTaskDefinition";
}

impl Construct for DaemonTaskDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DaemonTaskDefinition> for Properties {
    fn from(value: DaemonTaskDefinition) -> Self {
        value.0
    }
}

impl Handle<DaemonTaskDefinition> {
    /// `Fn::GetAtt` of `DaemonTaskDefinitionArn`.
    #[must_use]
    pub fn daemon_task_definition_arn(self) -> Value<String> {
        self.attribute("DaemonTaskDefinitionArn")
    }
}

/// Creates an Express service that simplifies deploying containerized web applications on Amazon ECS with managed AWS infrastructure.
///
/// [`AWS::ECS::ExpressGatewayService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-expressgatewayservice.html).
///
/// Required: `InfrastructureRoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ExpressGatewayService(Properties);

impl ExpressGatewayService {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The short name or full ARN of the cluster that hosts the Express service.
    ///
    /// `Cluster`. A change replaces the resource.
    pub fn cluster(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Cluster", value.into());
        self
    }

    /// The CPU allocation for tasks in this service revision.
    ///
    /// `Cpu`.
    pub fn cpu(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Cpu", value.into());
        self
    }

    /// The ARN of the task execution role for the service revision.
    ///
    /// `ExecutionRoleArn`.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// The health check path for this service revision.
    ///
    /// `HealthCheckPath`.
    pub fn health_check_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HealthCheckPath", value.into());
        self
    }

    /// The ARN of the infrastructure role that manages AWS resources for the Express service.
    ///
    /// `InfrastructureRoleArn`. Required. A change replaces the resource.
    pub fn infrastructure_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InfrastructureRoleArn", value.into());
        self
    }

    /// The memory allocation for tasks in this service revision.
    ///
    /// `Memory`.
    pub fn memory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Memory", value.into());
        self
    }

    /// The network configuration for tasks in this service revision.
    ///
    /// `NetworkConfiguration`.
    pub fn network_configuration(
        mut self,
        value: impl Into<Value<express_gateway_service::ExpressGatewayServiceNetworkConfiguration>>,
    ) -> Self {
        self.0.set("NetworkConfiguration", value.into());
        self
    }

    /// The primary container configuration for this service revision.
    ///
    /// `PrimaryContainer`.
    pub fn primary_container(
        mut self,
        value: impl Into<Value<express_gateway_service::ExpressGatewayContainer>>,
    ) -> Self {
        self.0.set("PrimaryContainer", value.into());
        self
    }

    /// The auto-scaling configuration for this service revision.
    ///
    /// `ScalingTarget`.
    pub fn scaling_target(
        mut self,
        value: impl Into<Value<express_gateway_service::ExpressGatewayScalingTarget>>,
    ) -> Self {
        self.0.set("ScalingTarget", value.into());
        self
    }

    /// The name of the Express service.
    ///
    /// `ServiceName`. A change replaces the resource.
    pub fn service_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceName", value.into());
        self
    }

    /// The metadata applied to the Express service.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<express_gateway_service::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// `TaskDefinitionArn`.
    pub fn task_definition_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TaskDefinitionArn", value.into());
        self
    }

    /// The ARN of the task role for the service revision.
    ///
    /// `TaskRoleArn`.
    pub fn task_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TaskRoleArn", value.into());
        self
    }
}

impl Resource for ExpressGatewayService {
    const TYPE: &'static str = "AWS::ECS::ExpressGatewayService";
}

impl Construct for ExpressGatewayService {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ExpressGatewayService> for Properties {
    fn from(value: ExpressGatewayService) -> Self {
        value.0
    }
}

impl Handle<ExpressGatewayService> {
    /// The list of active service configurations for the Express service.
    ///
    /// `Fn::GetAtt` of `ActiveConfigurations`.
    #[must_use]
    pub fn active_configurations(self) -> Value<Vec<String>> {
        self.attribute_list("ActiveConfigurations")
    }

    /// The Unix timestamp for when the Express service was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `ECSManagedResourceArns`.
    #[must_use]
    pub fn ecs_managed_resource_arns(self) -> Value<Json> {
        self.attribute("ECSManagedResourceArns")
    }

    /// `Fn::GetAtt` of `ECSManagedResourceArns.AutoScaling`.
    #[must_use]
    pub fn ecs_managed_resource_arns_auto_scaling(self) -> Value<Json> {
        self.attribute("ECSManagedResourceArns.AutoScaling")
    }

    /// The list of Auto Scaling policy ARNs associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies`.
    #[must_use]
    pub fn ecs_managed_resource_arns_auto_scaling_application_auto_scaling_policies(
        self,
    ) -> Value<Vec<String>> {
        self.attribute_list("ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies")
    }

    /// The Auto Scaling Scalable Target ARN associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.AutoScaling.ScalableTarget`.
    #[must_use]
    pub fn ecs_managed_resource_arns_auto_scaling_scalable_target(self) -> Value<String> {
        self.attribute("ECSManagedResourceArns.AutoScaling.ScalableTarget")
    }

    /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath`.
    #[must_use]
    pub fn ecs_managed_resource_arns_ingress_path(self) -> Value<Json> {
        self.attribute("ECSManagedResourceArns.IngressPath")
    }

    /// The Certificate ARN associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath.CertificateArn`.
    #[must_use]
    pub fn ecs_managed_resource_arns_ingress_path_certificate_arn(self) -> Value<String> {
        self.attribute("ECSManagedResourceArns.IngressPath.CertificateArn")
    }

    /// The ARN of the Load Balancer listener associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath.ListenerArn`.
    #[must_use]
    pub fn ecs_managed_resource_arns_ingress_path_listener_arn(self) -> Value<String> {
        self.attribute("ECSManagedResourceArns.IngressPath.ListenerArn")
    }

    /// The ARN of the Load Balancer listener rule associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath.ListenerRuleArn`.
    #[must_use]
    pub fn ecs_managed_resource_arns_ingress_path_listener_rule_arn(self) -> Value<String> {
        self.attribute("ECSManagedResourceArns.IngressPath.ListenerRuleArn")
    }

    /// The ARN of the Load Balancer associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath.LoadBalancerArn`.
    #[must_use]
    pub fn ecs_managed_resource_arns_ingress_path_load_balancer_arn(self) -> Value<String> {
        self.attribute("ECSManagedResourceArns.IngressPath.LoadBalancerArn")
    }

    /// The list of Load Balancer Security Group ARNs associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups`.
    #[must_use]
    pub fn ecs_managed_resource_arns_ingress_path_load_balancer_security_groups(
        self,
    ) -> Value<Vec<String>> {
        self.attribute_list("ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups")
    }

    /// The list of Target Group ARNs associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath.TargetGroupArns`.
    #[must_use]
    pub fn ecs_managed_resource_arns_ingress_path_target_group_arns(self) -> Value<Vec<String>> {
        self.attribute_list("ECSManagedResourceArns.IngressPath.TargetGroupArns")
    }

    /// The list of Log Group ARNs associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.LogGroups`.
    #[must_use]
    pub fn ecs_managed_resource_arns_log_groups(self) -> Value<Vec<String>> {
        self.attribute_list("ECSManagedResourceArns.LogGroups")
    }

    /// The list of Metric Alarm ARNs associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.MetricAlarms`.
    #[must_use]
    pub fn ecs_managed_resource_arns_metric_alarms(self) -> Value<Vec<String>> {
        self.attribute_list("ECSManagedResourceArns.MetricAlarms")
    }

    /// The list of Security Group ARNs associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.ServiceSecurityGroups`.
    #[must_use]
    pub fn ecs_managed_resource_arns_service_security_groups(self) -> Value<Vec<String>> {
        self.attribute_list("ECSManagedResourceArns.ServiceSecurityGroups")
    }

    /// The Endpoint of the express service.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The ARN that identifies the Express service.
    ///
    /// `Fn::GetAtt` of `ServiceArn`.
    #[must_use]
    pub fn service_arn(self) -> Value<String> {
        self.attribute("ServiceArn")
    }

    /// An object that defines the status of Express service creation and information about the status of the service.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<Json> {
        self.attribute("Status")
    }

    /// The Unix timestamp for when the Express service was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource schema for AWS ECS Gateway
///
/// [`AWS::ECS::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gateway.html).
///
/// Required: `Configuration`, `GatewayName`, `InfrastructureRoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Gateway(Properties);

impl Gateway {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The configuration for the gateway.
    ///
    /// `Configuration`. Required.
    pub fn configuration(mut self, value: impl Into<Value<gateway::GatewayConfiguration>>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// Whether deletion protection is enabled for the gateway.
    ///
    /// `DeletionProtection`.
    pub fn deletion_protection(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtection", value.into());
        self
    }

    /// The name of the gateway. Up to 255 letters (uppercase and lowercase), numbers, and hyphens are allowed.
    ///
    /// `GatewayName`. Required. A change replaces the resource.
    pub fn gateway_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GatewayName", value.into());
        self
    }

    /// The ARN of the IAM role that ECS uses to manage infrastructure for the gateway.
    ///
    /// `InfrastructureRoleArn`. Required.
    pub fn infrastructure_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InfrastructureRoleArn", value.into());
        self
    }

    /// Specifies whether to propagate the tags from the gateway to other resources.
    ///
    /// `PropagateTags`. Allowed: [`PropagateTags`](gateway::PropagateTags).
    pub fn propagate_tags(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PropagateTags", value.into());
        self
    }

    /// The metadata that you apply to the gateway to help you categorize and organize them.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<gateway::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Gateway {
    const TYPE: &'static str = "AWS::ECS::Gateway";
}

impl Construct for Gateway {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Gateway> for Properties {
    fn from(value: Gateway) -> Self {
        value.0
    }
}

impl Handle<Gateway> {
    /// The access type for the gateway.
    ///
    /// `Fn::GetAtt` of `AccessType`.
    #[must_use]
    pub fn access_type(self) -> Value<String> {
        self.attribute("AccessType")
    }

    /// The Amazon Resource Name (ARN) of the gateway.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The current number of ALBs provisioned for the gateway.
    ///
    /// `Fn::GetAtt` of `Configuration.HostSharedAlb.CurrentAlbCount`.
    #[must_use]
    pub fn configuration_host_shared_alb_current_alb_count(self) -> Value<i64> {
        self.attribute("Configuration.HostSharedAlb.CurrentAlbCount")
    }

    /// The timestamp when the gateway was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The status of the gateway.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the gateway was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::ECS::GatewayClusterAssociations, which associates an ECS Gateway with an ECS Cluster.
///
/// [`AWS::ECS::GatewayClusterAssociations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gatewayclusterassociations.html).
///
/// Required: `Cluster`, `Gateway`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GatewayClusterAssociations(Properties);

impl GatewayClusterAssociations {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name or full Amazon Resource Name (ARN) of the cluster to associate the gateway with.
    ///
    /// `Cluster`. Required. A change replaces the resource.
    pub fn cluster(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Cluster", value.into());
        self
    }

    /// The name or full Amazon Resource Name (ARN) of the gateway to associate with the cluster.
    ///
    /// `Gateway`. Required. A change replaces the resource.
    pub fn gateway(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Gateway", value.into());
        self
    }
}

impl Resource for GatewayClusterAssociations {
    const TYPE: &'static str = "AWS::ECS::GatewayClusterAssociations";
}

impl Construct for GatewayClusterAssociations {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GatewayClusterAssociations> for Properties {
    fn from(value: GatewayClusterAssociations) -> Self {
        value.0
    }
}

impl Handle<GatewayClusterAssociations> {
    /// The full Amazon Resource Name (ARN) of the associated cluster.
    ///
    /// `Fn::GetAtt` of `ClusterArn`.
    #[must_use]
    pub fn cluster_arn(self) -> Value<String> {
        self.attribute("ClusterArn")
    }

    /// The full Amazon Resource Name (ARN) of the associated gateway.
    ///
    /// `Fn::GetAtt` of `GatewayArn`.
    #[must_use]
    pub fn gateway_arn(self) -> Value<String> {
        self.attribute("GatewayArn")
    }

    /// The status of the association between the gateway and the cluster.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Modifies which task set in a service is the primary task set. Any parameters that are updated on the primary task set in a service will transition to the service. This is used when a service uses the `EXTERNAL` deployment controller type.
///
/// [`AWS::ECS::PrimaryTaskSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-primarytaskset.html).
///
/// Required: `Cluster`, `Service`, `TaskSetId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PrimaryTaskSet(Properties);

impl PrimaryTaskSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The short name or full Amazon Resource Name (ARN) of the cluster that hosts the service that the task set exists in.
    ///
    /// `Cluster`. Required. A change replaces the resource.
    pub fn cluster(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Cluster", value.into());
        self
    }

    /// The short name or full Amazon Resource Name (ARN) of the service that the task set exists in.
    ///
    /// `Service`. Required. A change replaces the resource.
    pub fn service(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Service", value.into());
        self
    }

    /// The short name or full Amazon Resource Name (ARN) of the task set to set as the primary task set in the deployment.
    ///
    /// `TaskSetId`. Required.
    pub fn task_set_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TaskSetId", value.into());
        self
    }
}

impl Resource for PrimaryTaskSet {
    const TYPE: &'static str = "AWS::ECS::PrimaryTaskSet";
}

impl Construct for PrimaryTaskSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PrimaryTaskSet> for Properties {
    fn from(value: PrimaryTaskSet) -> Self {
        value.0
    }
}

/// The `AWS::ECS::Service` resource creates an Amazon Elastic Container Service (Amazon ECS) service that runs and maintains the requested number of tasks and associated load balancers.
///
/// [`AWS::ECS::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Service(Properties);

impl Service {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates whether to use Availability Zone rebalancing for the service.
    ///
    /// `AvailabilityZoneRebalancing`. Allowed: [`AvailabilityZoneRebalancing`](service::AvailabilityZoneRebalancing).
    pub fn availability_zone_rebalancing(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZoneRebalancing", value.into());
        self
    }

    /// The capacity provider strategy to use for the service.
    ///
    /// `CapacityProviderStrategy`.
    pub fn capacity_provider_strategy(
        mut self,
        value: impl Into<List<service::CapacityProviderStrategyItem>>,
    ) -> Self {
        self.0.set("CapacityProviderStrategy", value.into());
        self
    }

    /// The short name or full Amazon Resource Name (ARN) of the cluster that you run your service on. If you do not specify a cluster, the default cluster is assumed.
    ///
    /// `Cluster`. A change replaces the resource.
    pub fn cluster(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Cluster", value.into());
        self
    }

    /// Optional deployment parameters that control how many tasks run during the deployment and the ordering of stopping and starting tasks.
    ///
    /// `DeploymentConfiguration`.
    pub fn deployment_configuration(
        mut self,
        value: impl Into<Value<service::DeploymentConfiguration>>,
    ) -> Self {
        self.0.set("DeploymentConfiguration", value.into());
        self
    }

    /// The deployment controller to use for the service.
    ///
    /// `DeploymentController`.
    pub fn deployment_controller(
        mut self,
        value: impl Into<Value<service::DeploymentController>>,
    ) -> Self {
        self.0.set("DeploymentController", value.into());
        self
    }

    /// The number of instantiations of the specified task definition to place and keep running in your service.
    ///
    /// `DesiredCount`.
    pub fn desired_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DesiredCount", value.into());
        self
    }

    /// Specifies whether to turn on Amazon ECS managed tags for the tasks within the service.
    ///
    /// `EnableECSManagedTags`.
    pub fn enable_ecs_managed_tags(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableECSManagedTags", value.into());
        self
    }

    /// Determines whether the execute command functionality is turned on for the service. If `true` , the execute command functionality is turned on for all containers in tasks as part of the service.
    ///
    /// `EnableExecuteCommand`.
    pub fn enable_execute_command(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableExecuteCommand", value.into());
        self
    }

    /// Determines whether to force a new deployment of the service. By default, deployments aren't forced. You can use this option to start a new deployment with no service definition changes.
    ///
    /// `ForceNewDeployment`.
    pub fn force_new_deployment(
        mut self,
        value: impl Into<Value<service::ForceNewDeployment>>,
    ) -> Self {
        self.0.set("ForceNewDeployment", value.into());
        self
    }

    /// `GatewayConnectors`.
    pub fn gateway_connectors(mut self, value: impl Into<List<service::GatewayConnector>>) -> Self {
        self.0.set("GatewayConnectors", value.into());
        self
    }

    /// The period of time, in seconds, that the Amazon ECS service scheduler ignores unhealthy Elastic Load Balancing, VPC Lattice, and container health checks after a task has first started.
    ///
    /// `HealthCheckGracePeriodSeconds`.
    pub fn health_check_grace_period_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("HealthCheckGracePeriodSeconds", value.into());
        self
    }

    /// The launch type on which to run your service. For more information, see [Amazon ECS Launch Types](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_types.html) in the \*Amazon Elastic Container Service Developer Guide\* .
    ///
    /// `LaunchType`. Allowed: [`LaunchType`](service::LaunchType).
    pub fn launch_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LaunchType", value.into());
        self
    }

    /// A list of load balancer objects to associate with the service. If you specify the `Role` property, `LoadBalancers` must be specified as well.
    ///
    /// `LoadBalancers`.
    pub fn load_balancers(mut self, value: impl Into<List<service::LoadBalancer>>) -> Self {
        self.0.set("LoadBalancers", value.into());
        self
    }

    /// The optional monitoring configuration for a service, which defines the resolution for the service-level CPUUtilization and MemoryUtilization Amazon CloudWatch metrics.
    ///
    /// `Monitoring`.
    pub fn monitoring(mut self, value: impl Into<Value<service::MonitoringConfiguration>>) -> Self {
        self.0.set("Monitoring", value.into());
        self
    }

    /// The network configuration for the service. This parameter is required for task definitions that use the `awsvpc` network mode to receive their own elastic network interface, and it is not supported for other network modes.
    ///
    /// `NetworkConfiguration`.
    pub fn network_configuration(
        mut self,
        value: impl Into<Value<service::NetworkConfiguration>>,
    ) -> Self {
        self.0.set("NetworkConfiguration", value.into());
        self
    }

    /// An array of placement constraint objects to use for tasks in your service. You can specify a maximum of 10 constraints for each task. This limit includes constraints in the task definition and those specified at runtime.
    ///
    /// `PlacementConstraints`.
    pub fn placement_constraints(
        mut self,
        value: impl Into<List<service::PlacementConstraint>>,
    ) -> Self {
        self.0.set("PlacementConstraints", value.into());
        self
    }

    /// The placement strategy objects to use for tasks in your service. You can specify a maximum of 5 strategy rules for each service.
    ///
    /// `PlacementStrategies`.
    pub fn placement_strategies(
        mut self,
        value: impl Into<List<service::PlacementStrategy>>,
    ) -> Self {
        self.0.set("PlacementStrategies", value.into());
        self
    }

    /// The platform version that your tasks in the service are running on. A platform version is specified only for tasks using the Fargate launch type. If one isn't specified, the `LATEST` platform version is used.
    ///
    /// `PlatformVersion`.
    pub fn platform_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PlatformVersion", value.into());
        self
    }

    /// Specifies whether to propagate the tags from the task definition to the task. If no value is specified, the tags aren't propagated. Tags can only be propagated to the task during task creation.
    ///
    /// `PropagateTags`. Allowed: [`PropagateTags`](service::PropagateTags).
    pub fn propagate_tags(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PropagateTags", value.into());
        self
    }

    /// The name or full Amazon Resource Name (ARN) of the IAM role that allows Amazon ECS to make calls to your load balancer on your behalf.
    ///
    /// `Role`. A change replaces the resource.
    pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Role", value.into());
        self
    }

    /// The scheduling strategy to use for the service. For more information, see [Services](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html) .
    ///
    /// `SchedulingStrategy`. Allowed: [`SchedulingStrategy`](service::SchedulingStrategy). A change replaces the resource.
    pub fn scheduling_strategy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SchedulingStrategy", value.into());
        self
    }

    /// The configuration for this service to discover and connect to services, and be discovered by, and connected from, other services within a namespace.
    ///
    /// `ServiceConnectConfiguration`.
    pub fn service_connect_configuration(
        mut self,
        value: impl Into<Value<service::ServiceConnectConfiguration>>,
    ) -> Self {
        self.0.set("ServiceConnectConfiguration", value.into());
        self
    }

    /// The name of your service. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens are allowed.
    ///
    /// `ServiceName`. A change replaces the resource.
    pub fn service_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceName", value.into());
        self
    }

    /// The details of the service discovery registry to associate with this service. For more information, see [Service discovery](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html) .
    ///
    /// `ServiceRegistries`.
    pub fn service_registries(mut self, value: impl Into<List<service::ServiceRegistry>>) -> Self {
        self.0.set("ServiceRegistries", value.into());
        self
    }

    /// The metadata that you apply to the service to help you categorize and organize them. Each tag consists of a key and an optional value, both of which you define. When a service is deleted, the tags are deleted as well.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<service::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The `family` and `revision` ( `family:revision` ) or full ARN of the task definition to run in your service. If a `revision` isn't specified, the latest `ACTIVE` revision is used.
    ///
    /// `TaskDefinition`.
    pub fn task_definition(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TaskDefinition", value.into());
        self
    }

    /// The configuration for a volume specified in the task definition as a volume that is configured at launch time. Currently, the only supported volume type is an Amazon EBS volume.
    ///
    /// `VolumeConfigurations`.
    pub fn volume_configurations(
        mut self,
        value: impl Into<List<service::ServiceVolumeConfiguration>>,
    ) -> Self {
        self.0.set("VolumeConfigurations", value.into());
        self
    }

    /// The VPC Lattice configuration for the service being created.
    ///
    /// `VpcLatticeConfigurations`.
    pub fn vpc_lattice_configurations(
        mut self,
        value: impl Into<List<service::VpcLatticeConfiguration>>,
    ) -> Self {
        self.0.set("VpcLatticeConfigurations", value.into());
        self
    }
}

impl Resource for Service {
    const TYPE: &'static str = "AWS::ECS::Service";
}

impl Construct for Service {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Service> for Properties {
    fn from(value: Service) -> Self {
        value.0
    }
}

impl Handle<Service> {
    /// The name of the Amazon ECS service, such as `sample-webapp` .
    ///
    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The ARN that identifies the service.
    ///
    /// `Fn::GetAtt` of `ServiceArn`.
    #[must_use]
    pub fn service_arn(self) -> Value<String> {
        self.attribute("ServiceArn")
    }
}

/// Registers a new task definition from the supplied `family` and `containerDefinitions` . Optionally, you can add data volumes to your containers with the `volumes` parameter.
///
/// [`AWS::ECS::TaskDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TaskDefinition(Properties);

impl TaskDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of container definitions in JSON format that describe the different containers that make up your task.
    ///
    /// `ContainerDefinitions`. A change replaces the resource.
    pub fn container_definitions(
        mut self,
        value: impl Into<List<task_definition::ContainerDefinition>>,
    ) -> Self {
        self.0.set("ContainerDefinitions", value.into());
        self
    }

    /// The number of `cpu` units used by the task. If you use the EC2 launch type, this field is optional. Any value can be used. If you use the Fargate launch type, this field is required. You must use one of the following values.
    ///
    /// `Cpu`. A change replaces the resource.
    pub fn cpu(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Cpu", value.into());
        self
    }

    /// Enables fault injection and allows for fault injection requests to be accepted from the task's containers. The default value is `false` .
    ///
    /// `EnableFaultInjection`. A change replaces the resource.
    pub fn enable_fault_injection(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableFaultInjection", value.into());
        self
    }

    /// The ephemeral storage settings to use for tasks run with the task definition.
    ///
    /// `EphemeralStorage`. A change replaces the resource.
    pub fn ephemeral_storage(
        mut self,
        value: impl Into<Value<task_definition::EphemeralStorage>>,
    ) -> Self {
        self.0.set("EphemeralStorage", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the task execution role that grants the Amazon ECS container agent permission to make AWS API calls on your behalf.
    ///
    /// `ExecutionRoleArn`. A change replaces the resource.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// The name of a family that this task definition is registered to. Up to 255 letters (uppercase and lowercase), numbers, hyphens, and underscores are allowed.
    ///
    /// `Family`. A change replaces the resource.
    pub fn family(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Family", value.into());
        self
    }

    /// `InferenceAccelerators`. A change replaces the resource.
    pub fn inference_accelerators(
        mut self,
        value: impl Into<List<task_definition::InferenceAccelerator>>,
    ) -> Self {
        self.0.set("InferenceAccelerators", value.into());
        self
    }

    /// The IPC resource namespace to use for the containers in the task. The valid values are `host` , `task` , or `none` .
    ///
    /// `IpcMode`. Allowed: [`IpcMode`](task_definition::IpcMode). A change replaces the resource.
    pub fn ipc_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpcMode", value.into());
        self
    }

    /// The amount (in MiB) of memory used by the task.
    ///
    /// `Memory`. A change replaces the resource.
    pub fn memory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Memory", value.into());
        self
    }

    /// The Docker networking mode to use for the containers in the task. The valid values are `none` , `bridge` , `awsvpc` , and `host` . If no network mode is specified, the default is `bridge` .
    ///
    /// `NetworkMode`. Allowed: [`NetworkMode`](task_definition::NetworkMode). A change replaces the resource.
    pub fn network_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkMode", value.into());
        self
    }

    /// The process namespace to use for the containers in the task. The valid values are `host` or `task` . On Fargate for Linux containers, the only valid value is `task` .
    ///
    /// `PidMode`. Allowed: [`PidMode`](task_definition::PidMode). A change replaces the resource.
    pub fn pid_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PidMode", value.into());
        self
    }

    /// An array of placement constraint objects to use for tasks.
    ///
    /// `PlacementConstraints`. A change replaces the resource.
    pub fn placement_constraints(
        mut self,
        value: impl Into<List<task_definition::TaskDefinitionPlacementConstraint>>,
    ) -> Self {
        self.0.set("PlacementConstraints", value.into());
        self
    }

    /// The configuration details for the App Mesh proxy.
    ///
    /// `ProxyConfiguration`. A change replaces the resource.
    pub fn proxy_configuration(
        mut self,
        value: impl Into<Value<task_definition::ProxyConfiguration>>,
    ) -> Self {
        self.0.set("ProxyConfiguration", value.into());
        self
    }

    /// The task launch types the task definition was validated against. The valid values are `MANAGED_INSTANCES` , `EC2` , `FARGATE` , and `EXTERNAL` .
    ///
    /// `RequiresCompatibilities`. Allowed: [`RequiresCompatibilities`](task_definition::RequiresCompatibilities). A change replaces the resource.
    pub fn requires_compatibilities(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("RequiresCompatibilities", value.into());
        self
    }

    /// The operating system that your tasks definitions run on.
    ///
    /// `RuntimePlatform`. A change replaces the resource.
    pub fn runtime_platform(
        mut self,
        value: impl Into<Value<task_definition::RuntimePlatform>>,
    ) -> Self {
        self.0.set("RuntimePlatform", value.into());
        self
    }

    /// The metadata that you apply to the task definition to help you categorize and organize them. Each tag consists of a key and an optional value. You define both of them.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<task_definition::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The short name or full Amazon Resource Name (ARN) of the AWS Identity and Access Management role that grants containers in the task permission to call AWS APIs on your behalf.
    ///
    /// `TaskRoleArn`. A change replaces the resource.
    pub fn task_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TaskRoleArn", value.into());
        self
    }

    /// The list of data volume definitions for the task.
    ///
    /// `Volumes`. A change replaces the resource.
    pub fn volumes(mut self, value: impl Into<List<task_definition::Volume>>) -> Self {
        self.0.set("Volumes", value.into());
        self
    }
}

impl Resource for TaskDefinition {
    const TYPE: &'static str = "AWS::ECS::TaskDefinition";
}

impl Construct for TaskDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TaskDefinition> for Properties {
    fn from(value: TaskDefinition) -> Self {
        value.0
    }
}

impl Handle<TaskDefinition> {
    /// The ARN of the task definition.
    ///
    /// `Fn::GetAtt` of `TaskDefinitionArn`.
    #[must_use]
    pub fn task_definition_arn(self) -> Value<String> {
        self.attribute("TaskDefinitionArn")
    }
}

/// Create a task set in the specified cluster and service. This is used when a service uses the `EXTERNAL` deployment controller type.
///
/// [`AWS::ECS::TaskSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskset.html).
///
/// Required: `Cluster`, `Service`, `TaskDefinition`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TaskSet(Properties);

impl TaskSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The capacity provider strategy that are associated with the task set.
    ///
    /// `CapacityProviderStrategy`. A change replaces the resource.
    pub fn capacity_provider_strategy(
        mut self,
        value: impl Into<List<task_set::CapacityProviderStrategyItem>>,
    ) -> Self {
        self.0.set("CapacityProviderStrategy", value.into());
        self
    }

    /// The short name or full Amazon Resource Name (ARN) of the cluster that hosts the service to create the task set in.
    ///
    /// `Cluster`. Required. A change replaces the resource.
    pub fn cluster(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Cluster", value.into());
        self
    }

    /// An optional non-unique tag that identifies this task set in external systems.
    ///
    /// `ExternalId`. A change replaces the resource.
    pub fn external_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExternalId", value.into());
        self
    }

    /// The launch type that new tasks in the task set uses.
    ///
    /// `LaunchType`. Allowed: [`LaunchType`](task_set::LaunchType). A change replaces the resource.
    pub fn launch_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LaunchType", value.into());
        self
    }

    /// A load balancer object representing the load balancer to use with the task set. The supported load balancer types are either an Application Load Balancer or a Network Load Balancer.
    ///
    /// `LoadBalancers`. A change replaces the resource.
    pub fn load_balancers(mut self, value: impl Into<List<task_set::LoadBalancer>>) -> Self {
        self.0.set("LoadBalancers", value.into());
        self
    }

    /// The network configuration for the task set.
    ///
    /// `NetworkConfiguration`. A change replaces the resource.
    pub fn network_configuration(
        mut self,
        value: impl Into<Value<task_set::NetworkConfiguration>>,
    ) -> Self {
        self.0.set("NetworkConfiguration", value.into());
        self
    }

    /// The platform version that the tasks in the task set uses. A platform version is specified only for tasks using the Fargate launch type. If one isn't specified, the `LATEST` platform version is used.
    ///
    /// `PlatformVersion`. A change replaces the resource.
    pub fn platform_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PlatformVersion", value.into());
        self
    }

    /// A floating-point percentage of your desired number of tasks to place and keep running in the task set.
    ///
    /// `Scale`.
    pub fn scale(mut self, value: impl Into<Value<task_set::Scale>>) -> Self {
        self.0.set("Scale", value.into());
        self
    }

    /// The short name or full Amazon Resource Name (ARN) of the service to create the task set in.
    ///
    /// `Service`. Required. A change replaces the resource.
    pub fn service(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Service", value.into());
        self
    }

    /// The details of the service discovery registries to assign to this task set. For more information, see [Service discovery](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html) .
    ///
    /// `ServiceRegistries`. A change replaces the resource.
    pub fn service_registries(mut self, value: impl Into<List<task_set::ServiceRegistry>>) -> Self {
        self.0.set("ServiceRegistries", value.into());
        self
    }

    /// The metadata that you apply to the task set to help you categorize and organize them. Each tag consists of a key and an optional value. You define both.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<task_set::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The task definition for the tasks in the task set to use. If a revision isn't specified, the latest `ACTIVE` revision is used.
    ///
    /// `TaskDefinition`. Required. A change replaces the resource.
    pub fn task_definition(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TaskDefinition", value.into());
        self
    }
}

impl Resource for TaskSet {
    const TYPE: &'static str = "AWS::ECS::TaskSet";
}

impl Construct for TaskSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TaskSet> for Properties {
    fn from(value: TaskSet) -> Self {
        value.0
    }
}

impl Handle<TaskSet> {
    /// The ID of the task set.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types and words of [`CapacityProvider`].
pub mod capacity_provider {
    use crate::{Json, List, Properties, Value};

    /// The minimum and maximum number of accelerators (such as GPUs) for instance type selection. This is used for workloads that require specific numbers of accelerators.
    ///
    /// A property type of `AWS::ECS::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AcceleratorCountRequest(Properties);

    impl AcceleratorCountRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of accelerators. Instance types with more accelerators are excluded from selection.
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The minimum number of accelerators. Instance types with fewer accelerators are excluded from selection.
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

    /// The minimum and maximum total accelerator memory in mebibytes (MiB) for instance type selection. This is important for GPU workloads that require specific amounts of video memory.
    ///
    /// A property type of `AWS::ECS::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AcceleratorTotalMemoryMiBRequest(Properties);

    impl AcceleratorTotalMemoryMiBRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum total accelerator memory in MiB. Instance types with more accelerator memory are excluded from selection.
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The minimum total accelerator memory in MiB. Instance types with less accelerator memory are excluded from selection.
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

    /// A property type of `AWS::ECS::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoRepairConfiguration(Properties);

    impl AutoRepairConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ActionsStatus`. Allowed: [`ActionsStatus`].
        pub fn actions_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ActionsStatus", value.into());
            self
        }
    }

    impl From<AutoRepairConfiguration> for Json {
        fn from(value: AutoRepairConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The details of the Auto Scaling group for the capacity provider.
    ///
    /// A property type of `AWS::ECS::CapacityProvider`.
    ///
    /// Required: `AutoScalingGroupArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoScalingGroupProvider(Properties);

    impl AutoScalingGroupProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) that identifies the Auto Scaling group, or the Auto Scaling group name.
        ///
        /// `AutoScalingGroupArn`. Required.
        pub fn auto_scaling_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AutoScalingGroupArn", value.into());
            self
        }

        /// The managed draining option for the Auto Scaling group capacity provider. When you enable this, Amazon ECS manages and gracefully drains the EC2 container instances that are in the Auto Scaling group capacity provider.
        ///
        /// `ManagedDraining`. Allowed: [`ManagedDraining`].
        pub fn managed_draining(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManagedDraining", value.into());
            self
        }

        /// The managed scaling settings for the Auto Scaling group capacity provider.
        ///
        /// `ManagedScaling`.
        pub fn managed_scaling(mut self, value: impl Into<Value<ManagedScaling>>) -> Self {
            self.0.set("ManagedScaling", value.into());
            self
        }

        /// The managed termination protection setting to use for the Auto Scaling group capacity provider. This determines whether the Auto Scaling group has managed termination protection. The default is off.
        ///
        /// `ManagedTerminationProtection`. Allowed: [`ManagedTerminationProtection`].
        pub fn managed_termination_protection(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManagedTerminationProtection", value.into());
            self
        }
    }

    impl From<AutoScalingGroupProvider> for Json {
        fn from(value: AutoScalingGroupProvider) -> Self {
            value.0.into()
        }
    }

    /// The minimum and maximum baseline Amazon EBS bandwidth in megabits per second (Mbps) for instance type selection. This is important for workloads with high storage I/O requirements.
    ///
    /// A property type of `AWS::ECS::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BaselineEbsBandwidthMbpsRequest(Properties);

    impl BaselineEbsBandwidthMbpsRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum baseline Amazon EBS bandwidth in Mbps. Instance types with higher Amazon EBS bandwidth are excluded from selection.
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The minimum baseline Amazon EBS bandwidth in Mbps. Instance types with lower Amazon EBS bandwidth are excluded from selection.
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

    /// A property type of `AWS::ECS::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityReservationRequest(Properties);

    impl CapacityReservationRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ReservationGroupArn`.
        pub fn reservation_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReservationGroupArn", value.into());
            self
        }

        /// `ReservationPreference`. Allowed: [`ReservationPreference`].
        pub fn reservation_preference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReservationPreference", value.into());
            self
        }
    }

    impl From<CapacityReservationRequest> for Json {
        fn from(value: CapacityReservationRequest) -> Self {
            value.0.into()
        }
    }

    /// The launch template configuration for Amazon ECS Managed Instances.
    ///
    /// A property type of `AWS::ECS::CapacityProvider`.
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

        /// The capacity option type. This determines whether Amazon ECS launches On-Demand or Spot Instances for your managed instance capacity provider.
        ///
        /// `CapacityOptionType`. Allowed: [`CapacityOptionType`].
        pub fn capacity_option_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityOptionType", value.into());
            self
        }

        /// `CapacityReservations`.
        pub fn capacity_reservations(
            mut self,
            value: impl Into<Value<CapacityReservationRequest>>,
        ) -> Self {
            self.0.set("CapacityReservations", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the instance profile that Amazon ECS applies to Amazon ECS Managed Instances. This instance profile must include the necessary permissions for your tasks to access AWS services and resources.
        ///
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

        /// The instance requirements. You can specify:
        ///
        /// `InstanceRequirements`.
        pub fn instance_requirements(
            mut self,
            value: impl Into<Value<InstanceRequirementsRequest>>,
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

        /// CloudWatch provides two categories of monitoring: basic monitoring and detailed monitoring. By default, your managed instance is configured for basic monitoring.
        ///
        /// `Monitoring`. Allowed: [`Monitoring`].
        pub fn monitoring(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Monitoring", value.into());
            self
        }

        /// The network configuration for Amazon ECS Managed Instances. This specifies the subnets and security groups that instances use for network connectivity.
        ///
        /// `NetworkConfiguration`. Required.
        pub fn network_configuration(
            mut self,
            value: impl Into<Value<ManagedInstancesNetworkConfiguration>>,
        ) -> Self {
            self.0.set("NetworkConfiguration", value.into());
            self
        }

        /// The storage configuration for Amazon ECS Managed Instances. This defines the root volume size and type for the instances.
        ///
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

    /// The instance requirements for attribute-based instance type selection. Instead of specifying exact instance types, you define requirements such as vCPU count, memory size, network performance, and accelerator specifications.
    ///
    /// A property type of `AWS::ECS::CapacityProvider`.
    ///
    /// Required: `MemoryMiB`, `VCpuCount`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceRequirementsRequest(Properties);

    impl InstanceRequirementsRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The minimum and maximum number of accelerators for the instance types. This is used when you need instances with specific numbers of GPUs or other accelerators.
        ///
        /// `AcceleratorCount`.
        pub fn accelerator_count(
            mut self,
            value: impl Into<Value<AcceleratorCountRequest>>,
        ) -> Self {
            self.0.set("AcceleratorCount", value.into());
            self
        }

        /// The accelerator manufacturers to include. You can specify `nvidia` , `amd` , `amazon-web-services` , or `xilinx` depending on your accelerator requirements.
        ///
        /// `AcceleratorManufacturers`. Allowed: [`AcceleratorManufacturers`].
        pub fn accelerator_manufacturers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AcceleratorManufacturers", value.into());
            self
        }

        /// The specific accelerator names to include. For example, you can specify `a100` , `v100` , `k80` , or other specific accelerator models.
        ///
        /// `AcceleratorNames`. Allowed: [`AcceleratorNames`].
        pub fn accelerator_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AcceleratorNames", value.into());
            self
        }

        /// The minimum and maximum total accelerator memory in mebibytes (MiB). This is important for GPU workloads that require specific amounts of video memory.
        ///
        /// `AcceleratorTotalMemoryMiB`.
        pub fn accelerator_total_memory_mi_b(
            mut self,
            value: impl Into<Value<AcceleratorTotalMemoryMiBRequest>>,
        ) -> Self {
            self.0.set("AcceleratorTotalMemoryMiB", value.into());
            self
        }

        /// The accelerator types to include. You can specify `gpu` for graphics processing units, `fpga` for field programmable gate arrays, or `inference` for machine learning inference accelerators.
        ///
        /// `AcceleratorTypes`. Allowed: [`AcceleratorTypes`].
        pub fn accelerator_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AcceleratorTypes", value.into());
            self
        }

        /// The instance types to include in the selection. When specified, Amazon ECS only considers these instance types, subject to the other requirements specified.
        ///
        /// `AllowedInstanceTypes`.
        pub fn allowed_instance_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedInstanceTypes", value.into());
            self
        }

        /// Indicates whether to include bare metal instance types. Set to `included` to allow bare metal instances, `excluded` to exclude them, or `required` to use only bare metal instances.
        ///
        /// `BareMetal`. Allowed: [`BareMetal`].
        pub fn bare_metal(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BareMetal", value.into());
            self
        }

        /// The minimum and maximum baseline Amazon EBS bandwidth in megabits per second (Mbps). This is important for workloads with high storage I/O requirements.
        ///
        /// `BaselineEbsBandwidthMbps`.
        pub fn baseline_ebs_bandwidth_mbps(
            mut self,
            value: impl Into<Value<BaselineEbsBandwidthMbpsRequest>>,
        ) -> Self {
            self.0.set("BaselineEbsBandwidthMbps", value.into());
            self
        }

        /// Indicates whether to include burstable performance instance types (T2, T3, T3a, T4g). Set to `included` to allow burstable instances, `excluded` to exclude them, or `required` to use only burstable instances.
        ///
        /// `BurstablePerformance`. Allowed: [`BurstablePerformance`].
        pub fn burstable_performance(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BurstablePerformance", value.into());
            self
        }

        /// The CPU manufacturers to include or exclude. You can specify `intel` , `amd` , or `amazon-web-services` to control which CPU types are used for your workloads.
        ///
        /// `CpuManufacturers`. Allowed: [`CpuManufacturers`].
        pub fn cpu_manufacturers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CpuManufacturers", value.into());
            self
        }

        /// The instance types to exclude from selection. Use this to prevent Amazon ECS from selecting specific instance types that may not be suitable for your workloads.
        ///
        /// `ExcludedInstanceTypes`.
        pub fn excluded_instance_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludedInstanceTypes", value.into());
            self
        }

        /// The instance generations to include. You can specify `current` to use the latest generation instances, or `previous` to include previous generation instances for cost optimization.
        ///
        /// `InstanceGenerations`. Allowed: [`InstanceGenerations`].
        pub fn instance_generations(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InstanceGenerations", value.into());
            self
        }

        /// Indicates whether to include instance types with local storage. Set to `included` to allow local storage, `excluded` to exclude it, or `required` to use only instances with local storage.
        ///
        /// `LocalStorage`. Allowed: [`LocalStorage`].
        pub fn local_storage(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalStorage", value.into());
            self
        }

        /// The local storage types to include. You can specify `hdd` for hard disk drives, `ssd` for solid state drives, or both.
        ///
        /// `LocalStorageTypes`. Allowed: [`LocalStorageTypes`].
        pub fn local_storage_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LocalStorageTypes", value.into());
            self
        }

        /// The maximum price for Spot instances as a percentage of the optimal On-Demand price. This provides more precise cost control for Spot instance selection.
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

        /// The minimum and maximum amount of memory per vCPU in gibibytes (GiB). This helps ensure that instance types have the appropriate memory-to-CPU ratio for your workloads.
        ///
        /// `MemoryGiBPerVCpu`.
        pub fn memory_gi_b_per_v_cpu(
            mut self,
            value: impl Into<Value<MemoryGiBPerVCpuRequest>>,
        ) -> Self {
            self.0.set("MemoryGiBPerVCpu", value.into());
            self
        }

        /// The minimum and maximum amount of memory in mebibytes (MiB) for the instance types. Amazon ECS selects instance types that have memory within this range.
        ///
        /// `MemoryMiB`. Required.
        pub fn memory_mi_b(mut self, value: impl Into<Value<MemoryMiBRequest>>) -> Self {
            self.0.set("MemoryMiB", value.into());
            self
        }

        /// The minimum and maximum network bandwidth in gigabits per second (Gbps). This is crucial for network-intensive workloads that require high throughput.
        ///
        /// `NetworkBandwidthGbps`.
        pub fn network_bandwidth_gbps(
            mut self,
            value: impl Into<Value<NetworkBandwidthGbpsRequest>>,
        ) -> Self {
            self.0.set("NetworkBandwidthGbps", value.into());
            self
        }

        /// The minimum and maximum number of network interfaces for the instance types. This is useful for workloads that require multiple network interfaces.
        ///
        /// `NetworkInterfaceCount`.
        pub fn network_interface_count(
            mut self,
            value: impl Into<Value<NetworkInterfaceCountRequest>>,
        ) -> Self {
            self.0.set("NetworkInterfaceCount", value.into());
            self
        }

        /// The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand price.
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

        /// Indicates whether the instance types must support hibernation. When set to `true` , only instance types that support hibernation are selected.
        ///
        /// `RequireHibernateSupport`.
        pub fn require_hibernate_support(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RequireHibernateSupport", value.into());
            self
        }

        /// The maximum price for Spot instances as a percentage over the lowest priced On-Demand instance. This helps control Spot instance costs while maintaining access to capacity.
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

        /// The minimum and maximum total local storage in gigabytes (GB) for instance types with local storage.
        ///
        /// `TotalLocalStorageGB`.
        pub fn total_local_storage_gb(
            mut self,
            value: impl Into<Value<TotalLocalStorageGBRequest>>,
        ) -> Self {
            self.0.set("TotalLocalStorageGB", value.into());
            self
        }

        /// The minimum and maximum number of vCPUs for the instance types. Amazon ECS selects instance types that have vCPU counts within this range.
        ///
        /// `VCpuCount`. Required.
        pub fn v_cpu_count(mut self, value: impl Into<Value<VCpuCountRangeRequest>>) -> Self {
            self.0.set("VCpuCount", value.into());
            self
        }
    }

    impl From<InstanceRequirementsRequest> for Json {
        fn from(value: InstanceRequirementsRequest) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ECS::CapacityProvider`.
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

    /// The network configuration for Amazon ECS Managed Instances. This specifies the VPC subnets and security groups that instances use for network connectivity.
    ///
    /// A property type of `AWS::ECS::CapacityProvider`.
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

        /// The list of security group IDs to apply to Amazon ECS Managed Instances. These security groups control the network traffic allowed to and from the instances.
        ///
        /// `SecurityGroups`. Required.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// The list of subnet IDs where Amazon ECS can launch Amazon ECS Managed Instances. Instances are distributed across the specified subnets for high availability. All subnets must be in the same VPC.
        ///
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

    /// The configuration for a Amazon ECS Managed Instances provider. Amazon ECS uses this configuration to automatically launch, manage, and terminate Amazon EC2 instances on your behalf.
    ///
    /// A property type of `AWS::ECS::CapacityProvider`.
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

        /// `AutoRepairConfiguration`.
        pub fn auto_repair_configuration(
            mut self,
            value: impl Into<Value<AutoRepairConfiguration>>,
        ) -> Self {
            self.0.set("AutoRepairConfiguration", value.into());
            self
        }

        /// Defines how Amazon ECS Managed Instances optimizes the infrastastructure in your capacity provider.
        ///
        /// `InfrastructureOptimization`.
        pub fn infrastructure_optimization(
            mut self,
            value: impl Into<Value<ManagedInstancesProviderInfrastructureOptimization>>,
        ) -> Self {
            self.0.set("InfrastructureOptimization", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the infrastructure role that Amazon ECS assumes to manage instances.
        ///
        /// `InfrastructureRoleArn`. Required.
        pub fn infrastructure_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InfrastructureRoleArn", value.into());
            self
        }

        /// The launch template that defines how Amazon ECS launches Amazon ECS Managed Instances.
        ///
        /// `InstanceLaunchTemplate`. Required.
        pub fn instance_launch_template(
            mut self,
            value: impl Into<Value<InstanceLaunchTemplate>>,
        ) -> Self {
            self.0.set("InstanceLaunchTemplate", value.into());
            self
        }

        /// Determines whether tags from the capacity provider are automatically applied to Amazon ECS Managed Instances. This helps with cost allocation and resource management by ensuring consistent tagging across your infrastructure.
        ///
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

    /// Defines how Amazon ECS Managed Instances optimizes the infrastastructure in your capacity provider.
    ///
    /// A property type of `AWS::ECS::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedInstancesProviderInfrastructureOptimization(Properties);

    impl ManagedInstancesProviderInfrastructureOptimization {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This parameter defines the number of seconds Amazon ECS Managed Instances waits before optimizing EC2 instances that have become idle or underutilized.
        ///
        /// `ScaleInAfter`.
        pub fn scale_in_after(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScaleInAfter", value.into());
            self
        }
    }

    impl From<ManagedInstancesProviderInfrastructureOptimization> for Json {
        fn from(value: ManagedInstancesProviderInfrastructureOptimization) -> Self {
            value.0.into()
        }
    }

    /// The storage configuration for Amazon ECS Managed Instances. This defines the root volume configuration for the instances.
    ///
    /// A property type of `AWS::ECS::CapacityProvider`.
    ///
    /// Required: `StorageSizeGiB`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedInstancesStorageConfiguration(Properties);

    impl ManagedInstancesStorageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The size of the tasks volume.
        ///
        /// `StorageSizeGiB`. Required.
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

    /// The managed scaling settings for the Auto Scaling group capacity provider.
    ///
    /// A property type of `AWS::ECS::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedScaling(Properties);

    impl ManagedScaling {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The period of time, in seconds, after a newly launched Amazon EC2 instance can contribute to CloudWatch metrics for Auto Scaling group. If this parameter is omitted, the default value of `300` seconds is used.
        ///
        /// `InstanceWarmupPeriod`.
        pub fn instance_warmup_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InstanceWarmupPeriod", value.into());
            self
        }

        /// The maximum number of Amazon EC2 instances that Amazon ECS will scale out at one time. If this parameter is omitted, the default value of `10000` is used.
        ///
        /// `MaximumScalingStepSize`.
        pub fn maximum_scaling_step_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumScalingStepSize", value.into());
            self
        }

        /// The minimum number of Amazon EC2 instances that Amazon ECS will scale out at one time. The scale in process is not affected by this parameter If this parameter is omitted, the default value of `1` is used.
        ///
        /// `MinimumScalingStepSize`.
        pub fn minimum_scaling_step_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinimumScalingStepSize", value.into());
            self
        }

        /// Determines whether to use managed scaling for the capacity provider.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// The target capacity utilization as a percentage for the capacity provider. The specified value must be greater than `0` and less than or equal to `100` .
        ///
        /// `TargetCapacity`.
        pub fn target_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TargetCapacity", value.into());
            self
        }
    }

    impl From<ManagedScaling> for Json {
        fn from(value: ManagedScaling) -> Self {
            value.0.into()
        }
    }

    /// The minimum and maximum amount of memory per vCPU in gibibytes (GiB). This helps ensure that instance types have the appropriate memory-to-CPU ratio for your workloads.
    ///
    /// A property type of `AWS::ECS::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MemoryGiBPerVCpuRequest(Properties);

    impl MemoryGiBPerVCpuRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum amount of memory per vCPU in GiB. Instance types with a higher memory-to-vCPU ratio are excluded from selection.
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The minimum amount of memory per vCPU in GiB. Instance types with a lower memory-to-vCPU ratio are excluded from selection.
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

    /// The minimum and maximum amount of memory in mebibytes (MiB) for instance type selection. This ensures that selected instance types have adequate memory for your workloads.
    ///
    /// A property type of `AWS::ECS::CapacityProvider`.
    ///
    /// Required: `Min`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MemoryMiBRequest(Properties);

    impl MemoryMiBRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum amount of memory in MiB. Instance types with more memory than this value are excluded from selection.
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The minimum amount of memory in MiB. Instance types with less memory than this value are excluded from selection.
        ///
        /// `Min`. Required.
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

    /// The minimum and maximum network bandwidth in gigabits per second (Gbps) for instance type selection. This is important for network-intensive workloads.
    ///
    /// A property type of `AWS::ECS::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkBandwidthGbpsRequest(Properties);

    impl NetworkBandwidthGbpsRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum network bandwidth in Gbps. Instance types with higher network bandwidth are excluded from selection.
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The minimum network bandwidth in Gbps. Instance types with lower network bandwidth are excluded from selection.
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

    /// The minimum and maximum number of network interfaces for instance type selection. This is useful for workloads that require multiple network interfaces.
    ///
    /// A property type of `AWS::ECS::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkInterfaceCountRequest(Properties);

    impl NetworkInterfaceCountRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of network interfaces. Instance types that support more network interfaces are excluded from selection.
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The minimum number of network interfaces. Instance types that support fewer network interfaces are excluded from selection.
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

    /// A property type of `AWS::ECS::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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

    /// The minimum and maximum total local storage in gigabytes (GB) for instance types with local storage. This is useful for workloads that require local storage for temporary data or caching.
    ///
    /// A property type of `AWS::ECS::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TotalLocalStorageGBRequest(Properties);

    impl TotalLocalStorageGBRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum total local storage in GB. Instance types with more local storage are excluded from selection.
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The minimum total local storage in GB. Instance types with less local storage are excluded from selection.
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

    /// The minimum and maximum number of vCPUs for instance type selection. This allows you to specify a range of vCPU counts that meet your workload requirements.
    ///
    /// A property type of `AWS::ECS::CapacityProvider`.
    ///
    /// Required: `Min`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VCpuCountRangeRequest(Properties);

    impl VCpuCountRangeRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of vCPUs. Instance types with more vCPUs than this value are excluded from selection.
        ///
        /// `Max`.
        pub fn max(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// The minimum number of vCPUs. Instance types with fewer vCPUs than this value are excluded from selection.
        ///
        /// `Min`. Required.
        pub fn min(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Min", value.into());
            self
        }
    }

    impl From<VCpuCountRangeRequest> for Json {
        fn from(value: VCpuCountRangeRequest) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ActionsStatus`.
        pub enum ActionsStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `ManagedDraining`.
        pub enum ManagedDraining {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }

        /// Words for `ManagedTerminationProtection`.
        pub enum ManagedTerminationProtection {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }

        /// Words for `ReservationPreference`.
        pub enum ReservationPreference {
            ReservationsOnly = "RESERVATIONS_ONLY",
            ReservationsFirst = "RESERVATIONS_FIRST",
            ReservationsExcluded = "RESERVATIONS_EXCLUDED",
        }

        /// Words for `CapacityOptionType`.
        pub enum CapacityOptionType {
            OnDemand = "ON_DEMAND",
            Spot = "SPOT",
            Reserved = "RESERVED",
        }

        /// Words for `Monitoring`.
        pub enum Monitoring {
            Basic = "BASIC",
            Detailed = "DETAILED",
        }

        /// Words for `AcceleratorManufacturers`.
        pub enum AcceleratorManufacturers {
            AmazonWebServices = "amazon-web-services",
            Amd = "amd",
            Habana = "habana",
            Nvidia = "nvidia",
            Xilinx = "xilinx",
        }

        /// Words for `AcceleratorNames`.
        pub enum AcceleratorNames {
            A10g = "a10g",
            A100 = "a100",
            H100 = "h100",
            Inferentia = "inferentia",
            K520 = "k520",
            K80 = "k80",
            M60 = "m60",
            RadeonProV520 = "radeon-pro-v520",
            T4 = "t4",
            T4g = "t4g",
            Vu9p = "vu9p",
            V100 = "v100",
            L40s = "l40s",
            L4 = "l4",
            GaudiHl205 = "gaudi-hl-205",
            Inferentia2 = "inferentia2",
            Trainium = "trainium",
            Trainium2 = "trainium2",
            U30 = "u30",
        }

        /// Words for `AcceleratorTypes`.
        pub enum AcceleratorTypes {
            Gpu = "gpu",
            Fpga = "fpga",
            Inference = "inference",
        }

        /// Words for `BareMetal`.
        pub enum BareMetal {
            Included = "included",
            Required = "required",
            Excluded = "excluded",
        }

        /// Words for `BurstablePerformance`.
        pub enum BurstablePerformance {
            Included = "included",
            Required = "required",
            Excluded = "excluded",
        }

        /// Words for `CpuManufacturers`.
        pub enum CpuManufacturers {
            Intel = "intel",
            Amd = "amd",
            AmazonWebServices = "amazon-web-services",
        }

        /// Words for `InstanceGenerations`.
        pub enum InstanceGenerations {
            Current = "current",
            Previous = "previous",
        }

        /// Words for `LocalStorage`.
        pub enum LocalStorage {
            Included = "included",
            Required = "required",
            Excluded = "excluded",
        }

        /// Words for `LocalStorageTypes`.
        pub enum LocalStorageTypes {
            Hdd = "hdd",
            Ssd = "ssd",
        }

        /// Words for `PropagateTags`.
        pub enum PropagateTags {
            CapacityProvider = "CAPACITY_PROVIDER",
            None = "NONE",
        }

        /// Words for `Status`.
        pub enum Status {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }
    }
}

/// Property types and words of [`Cluster`].
pub mod cluster {
    use crate::{Json, Properties, Value};

    /// The `CapacityProviderStrategyItem` property specifies the details of the default capacity provider strategy for the cluster.
    ///
    /// A property type of `AWS::ECS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityProviderStrategyItem(Properties);

    impl CapacityProviderStrategyItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The \*base\* value designates how many tasks, at a minimum, to run on the specified capacity provider for each service. Only one capacity provider in a capacity provider strategy can have a \*base\* defined.
        ///
        /// `Base`.
        pub fn base(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Base", value.into());
            self
        }

        /// The short name of the capacity provider. This can be either an AWS managed capacity provider ( `FARGATE` or `FARGATE_SPOT` ) or the name of a custom capacity provider that you created.
        ///
        /// `CapacityProvider`.
        pub fn capacity_provider(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityProvider", value.into());
            self
        }

        /// The \*weight\* value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider. The `weight` value is taken into consideration after the `base` value, if defined, is satisfied.
        ///
        /// `Weight`.
        pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<CapacityProviderStrategyItem> for Json {
        fn from(value: CapacityProviderStrategyItem) -> Self {
            value.0.into()
        }
    }

    /// The execute command and managed storage configuration for the cluster.
    ///
    /// A property type of `AWS::ECS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterConfiguration(Properties);

    impl ClusterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The details of the execute command configuration.
        ///
        /// `ExecuteCommandConfiguration`.
        pub fn execute_command_configuration(
            mut self,
            value: impl Into<Value<ExecuteCommandConfiguration>>,
        ) -> Self {
            self.0.set("ExecuteCommandConfiguration", value.into());
            self
        }

        /// The details of the managed storage configuration.
        ///
        /// `ManagedStorageConfiguration`.
        pub fn managed_storage_configuration(
            mut self,
            value: impl Into<Value<ManagedStorageConfiguration>>,
        ) -> Self {
            self.0.set("ManagedStorageConfiguration", value.into());
            self
        }
    }

    impl From<ClusterConfiguration> for Json {
        fn from(value: ClusterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The settings to use when creating a cluster. This parameter is used to turn on CloudWatch Container Insights with enhanced observability or CloudWatch Container Insights for a cluster.
    ///
    /// A property type of `AWS::ECS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterSettings(Properties);

    impl ClusterSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the cluster setting. The value is `containerInsights` .
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value to set for the cluster setting. The supported values are `enhanced` , `enabled` , and `disabled` .
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ClusterSettings> for Json {
        fn from(value: ClusterSettings) -> Self {
            value.0.into()
        }
    }

    /// The details of the execute command configuration.
    ///
    /// A property type of `AWS::ECS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExecuteCommandConfiguration(Properties);

    impl ExecuteCommandConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify an AWS Key Management Service key ID to encrypt the data between the local client and the container.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The log configuration for the results of the execute command actions. The logs can be sent to CloudWatch Logs or an Amazon S3 bucket. When `logging=OVERRIDE` is specified, a `logConfiguration` must be provided.
        ///
        /// `LogConfiguration`.
        pub fn log_configuration(
            mut self,
            value: impl Into<Value<ExecuteCommandLogConfiguration>>,
        ) -> Self {
            self.0.set("LogConfiguration", value.into());
            self
        }

        /// The log setting to use for redirecting logs for your execute command results. The following log settings are available.
        ///
        /// `Logging`. Allowed: [`Logging`].
        pub fn logging(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Logging", value.into());
            self
        }
    }

    impl From<ExecuteCommandConfiguration> for Json {
        fn from(value: ExecuteCommandConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The log configuration for the results of the execute command actions. The logs can be sent to CloudWatch Logs or an Amazon S3 bucket.
    ///
    /// A property type of `AWS::ECS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExecuteCommandLogConfiguration(Properties);

    impl ExecuteCommandLogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines whether to use encryption on the CloudWatch logs. If not specified, encryption will be off.
        ///
        /// `CloudWatchEncryptionEnabled`.
        pub fn cloud_watch_encryption_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CloudWatchEncryptionEnabled", value.into());
            self
        }

        /// The name of the CloudWatch log group to send logs to.
        ///
        /// `CloudWatchLogGroupName`.
        pub fn cloud_watch_log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CloudWatchLogGroupName", value.into());
            self
        }

        /// The name of the S3 bucket to send logs to.
        ///
        /// `S3BucketName`.
        pub fn s3_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketName", value.into());
            self
        }

        /// Determines whether to use encryption on the S3 logs. If not specified, encryption is not used.
        ///
        /// `S3EncryptionEnabled`.
        pub fn s3_encryption_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("S3EncryptionEnabled", value.into());
            self
        }

        /// An optional folder in the S3 bucket to place logs in.
        ///
        /// `S3KeyPrefix`.
        pub fn s3_key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3KeyPrefix", value.into());
            self
        }
    }

    impl From<ExecuteCommandLogConfiguration> for Json {
        fn from(value: ExecuteCommandLogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The managed storage configuration for the cluster.
    ///
    /// A property type of `AWS::ECS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedStorageConfiguration(Properties);

    impl ManagedStorageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify the AWS Key Management Service key ID for Fargate ephemeral storage.
        ///
        /// `FargateEphemeralStorageKmsKeyId`.
        pub fn fargate_ephemeral_storage_kms_key_id(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("FargateEphemeralStorageKmsKeyId", value.into());
            self
        }

        /// Specify a AWS Key Management Service key ID to encrypt Amazon ECS managed storage.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }
    }

    impl From<ManagedStorageConfiguration> for Json {
        fn from(value: ManagedStorageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Use this parameter to set a default Service Connect namespace. After you set a default Service Connect namespace, any new services with Service Connect turned on that are created in the cluster are added as client services in the namespace.
    ///
    /// A property type of `AWS::ECS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceConnectDefaults(Properties);

    impl ServiceConnectDefaults {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The namespace name or full Amazon Resource Name (ARN) of the AWS Cloud Map namespace that's used when you create a service and don't specify a Service Connect configuration. The namespace name can include up to 1024 characters.
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<ServiceConnectDefaults> for Json {
        fn from(value: ServiceConnectDefaults) -> Self {
            value.0.into()
        }
    }

    /// The metadata that you apply to a resource to help you categorize and organize them. Each tag consists of a key and an optional value. You define them. The following basic restrictions apply to tags:
    ///
    /// A property type of `AWS::ECS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One part of a key-value pair that make up a tag. A key is a general label that acts like a category for more specific tag values.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The optional part of a key-value pair that make up a tag. A value acts as a descriptor within a tag category (key).
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
        /// Words for `Logging`.
        pub enum Logging {
            Default = "DEFAULT",
            None = "NONE",
            Override = "OVERRIDE",
        }
    }
}

/// Property types of [`ClusterCapacityProviderAssociations`].
pub mod cluster_capacity_provider_associations {
    use crate::{Json, Properties, Value};

    /// The `CapacityProviderStrategy` property specifies the details of the default capacity provider strategy for the cluster.
    ///
    /// A property type of `AWS::ECS::ClusterCapacityProviderAssociations`.
    ///
    /// Required: `CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityProviderStrategy(Properties);

    impl CapacityProviderStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The \*base\* value designates how many tasks, at a minimum, to run on the specified capacity provider for each service. Only one capacity provider in a capacity provider strategy can have a \*base\* defined.
        ///
        /// `Base`.
        pub fn base(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Base", value.into());
            self
        }

        /// The short name of the capacity provider. This can be either an AWS managed capacity provider ( `FARGATE` or `FARGATE_SPOT` ) or the name of a custom capacity provider that you created.
        ///
        /// `CapacityProvider`. Required.
        pub fn capacity_provider(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityProvider", value.into());
            self
        }

        /// The \*weight\* value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider. The `weight` value is taken into consideration after the `base` value, if defined, is satisfied.
        ///
        /// `Weight`.
        pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<CapacityProviderStrategy> for Json {
        fn from(value: CapacityProviderStrategy) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`Daemon`].
pub mod daemon {
    use crate::{Json, List, Properties, Value};

    /// The CloudWatch alarm configuration for a daemon. When enabled, CloudWatch alarms determine whether a daemon deployment has failed.
    ///
    /// A property type of `AWS::ECS::Daemon`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DaemonAlarmConfiguration(Properties);

    impl DaemonAlarmConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CloudWatch alarm names to monitor during a daemon deployment.
        ///
        /// `AlarmNames`.
        pub fn alarm_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AlarmNames", value.into());
            self
        }

        /// Determines whether to use the CloudWatch alarm option in the daemon deployment process. The default value is false.
        ///
        /// `Enable`.
        pub fn enable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enable", value.into());
            self
        }
    }

    impl From<DaemonAlarmConfiguration> for Json {
        fn from(value: DaemonAlarmConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Optional deployment parameters that control how a daemon rolls out updates across container instances.
    ///
    /// A property type of `AWS::ECS::Daemon`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DaemonDeploymentConfiguration(Properties);

    impl DaemonDeploymentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CloudWatch alarm configuration for a daemon. When enabled, CloudWatch alarms determine whether a daemon deployment has failed.
        ///
        /// `Alarms`.
        pub fn alarms(mut self, value: impl Into<Value<DaemonAlarmConfiguration>>) -> Self {
            self.0.set("Alarms", value.into());
            self
        }

        /// The amount of time (in minutes) to wait after a successful deployment step before proceeding. This allows time to monitor for issues before continuing. The default value is 0.
        ///
        /// `BakeTimeInMinutes`.
        pub fn bake_time_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BakeTimeInMinutes", value.into());
            self
        }

        /// The percentage of container instances to drain simultaneously during a daemon deployment. Valid values are between 0.0 and 100.0.
        ///
        /// `DrainPercent`.
        pub fn drain_percent(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("DrainPercent", value.into());
            self
        }
    }

    impl From<DaemonDeploymentConfiguration> for Json {
        fn from(value: DaemonDeploymentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The metadata that you apply to a resource to help you categorize and organize them. Each tag consists of a key and an optional value. You define them. The following basic restrictions apply to tags:
    ///
    /// A property type of `AWS::ECS::Daemon`.
    ///
    /// Required: `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One part of a key-value pair that make up a tag. A key is a general label that acts like a category for more specific tag values.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The optional part of a key-value pair that make up a tag. A value acts as a descriptor within a tag category (key).
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
        /// Words for `PropagateTags`.
        pub enum PropagateTags {
            Daemon = "DAEMON",
            None = "NONE",
        }
    }
}

/// Property types and words of [`DaemonTaskDefinition`].
pub mod daemon_task_definition {
    use crate::{Json, List, Map, Properties, Value};

    /// The dependencies defined for container startup and shutdown. A container can contain multiple dependencies. When a dependency is defined for container startup, for container shutdown it is reversed.
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerDependency(Properties);

    impl ContainerDependency {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dependency condition of the container. The following are the available conditions and their behavior:
        ///
        /// `Condition`. Allowed: [`Condition`].
        pub fn condition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Condition", value.into());
            self
        }

        /// The name of a container.
        ///
        /// `ContainerName`.
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

    /// A container definition for a daemon task. Daemon container definitions describe the containers that run as part of a daemon task on container instances managed by capacity providers.
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
    ///
    /// Required: `Image`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DaemonContainerDefinition(Properties);

    impl DaemonContainerDefinition {
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

        /// The number of cpu units reserved for the container.
        ///
        /// `Cpu`.
        pub fn cpu(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Cpu", value.into());
            self
        }

        /// The dependencies defined for container startup and shutdown. A container can contain multiple dependencies on other containers in a task definition.
        ///
        /// `DependsOn`.
        pub fn depends_on(mut self, value: impl Into<List<ContainerDependency>>) -> Self {
            self.0.set("DependsOn", value.into());
            self
        }

        /// The entry point that's passed to the container.
        ///
        /// `EntryPoint`.
        pub fn entry_point(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EntryPoint", value.into());
            self
        }

        /// The environment variables to pass to a container.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<List<KeyValuePair>>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// A list of files containing the environment variables to pass to a container.
        ///
        /// `EnvironmentFiles`.
        pub fn environment_files(mut self, value: impl Into<List<EnvironmentFile>>) -> Self {
            self.0.set("EnvironmentFiles", value.into());
            self
        }

        /// If the essential parameter of a container is marked as true, and that container fails or stops for any reason, all other containers that are part of the task are stopped.
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
            value: impl Into<Value<FirelensConfiguration>>,
        ) -> Self {
            self.0.set("FirelensConfiguration", value.into());
            self
        }

        /// An object representing a container health check.
        ///
        /// `HealthCheck`.
        pub fn health_check(mut self, value: impl Into<Value<HealthCheck>>) -> Self {
            self.0.set("HealthCheck", value.into());
            self
        }

        /// The image used to start the container. This string is passed directly to the Docker daemon. Images in the Docker Hub registry are available by default.
        ///
        /// `Image`. Required.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// When this parameter is true, you can deploy containerized applications that require stdin or a tty to be allocated.
        ///
        /// `Interactive`.
        pub fn interactive(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Interactive", value.into());
            self
        }

        /// The Linux-specific options that are applied to the container, such as Linux [KernelCapabilities](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html).
        ///
        /// `LinuxParameters`.
        pub fn linux_parameters(mut self, value: impl Into<Value<LinuxParameters>>) -> Self {
            self.0.set("LinuxParameters", value.into());
            self
        }

        /// The log configuration for the container. This parameter maps to LogConfig in the docker container create command and the --log-driver option to docker run.
        ///
        /// `LogConfiguration`.
        pub fn log_configuration(mut self, value: impl Into<Value<LogConfiguration>>) -> Self {
            self.0.set("LogConfiguration", value.into());
            self
        }

        /// The amount (in MiB) of memory to present to the container. If the container attempts to exceed the memory specified here, the container is killed.
        ///
        /// `Memory`.
        pub fn memory(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Memory", value.into());
            self
        }

        /// The soft limit (in MiB) of memory to reserve for the container.
        ///
        /// `MemoryReservation`.
        pub fn memory_reservation(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MemoryReservation", value.into());
            self
        }

        /// The mount points for data volumes in your container.
        ///
        /// `MountPoints`.
        pub fn mount_points(mut self, value: impl Into<List<MountPoint>>) -> Self {
            self.0.set("MountPoints", value.into());
            self
        }

        /// The name of the container. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens are allowed.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// When this parameter is true, the container is given elevated privileges on the host container instance (similar to the root user).
        ///
        /// `Privileged`.
        pub fn privileged(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Privileged", value.into());
            self
        }

        /// When this parameter is true, a TTY is allocated.
        ///
        /// `PseudoTerminal`.
        pub fn pseudo_terminal(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PseudoTerminal", value.into());
            self
        }

        /// When this parameter is true, the container is given read-only access to its root file system.
        ///
        /// `ReadonlyRootFilesystem`.
        pub fn readonly_root_filesystem(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadonlyRootFilesystem", value.into());
            self
        }

        /// The repository credentials for private registry authentication.
        ///
        /// `RepositoryCredentials`.
        pub fn repository_credentials(
            mut self,
            value: impl Into<Value<RepositoryCredentials>>,
        ) -> Self {
            self.0.set("RepositoryCredentials", value.into());
            self
        }

        /// The restart policy for the container. When you set up a restart policy, Amazon ECS can restart the container without needing to replace the task.
        ///
        /// `RestartPolicy`.
        pub fn restart_policy(mut self, value: impl Into<Value<RestartPolicy>>) -> Self {
            self.0.set("RestartPolicy", value.into());
            self
        }

        /// The secrets to pass to the container.
        ///
        /// `Secrets`.
        pub fn secrets(mut self, value: impl Into<List<Secret>>) -> Self {
            self.0.set("Secrets", value.into());
            self
        }

        /// Time duration (in seconds) to wait before giving up on resolving dependencies for a container.
        ///
        /// `StartTimeout`.
        pub fn start_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StartTimeout", value.into());
            self
        }

        /// Time duration (in seconds) to wait before the container is forcefully killed if it doesn't exit normally on its own.
        ///
        /// `StopTimeout`.
        pub fn stop_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StopTimeout", value.into());
            self
        }

        /// A list of namespaced kernel parameters to set in the container.
        ///
        /// `SystemControls`.
        pub fn system_controls(mut self, value: impl Into<List<SystemControl>>) -> Self {
            self.0.set("SystemControls", value.into());
            self
        }

        /// A list of ulimits to set in the container.
        ///
        /// `Ulimits`.
        pub fn ulimits(mut self, value: impl Into<List<Ulimit>>) -> Self {
            self.0.set("Ulimits", value.into());
            self
        }

        /// The user to use inside the container.
        ///
        /// `User`.
        pub fn user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("User", value.into());
            self
        }

        /// The working directory to run commands inside the container in.
        ///
        /// `WorkingDirectory`.
        pub fn working_directory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkingDirectory", value.into());
            self
        }
    }

    impl From<DaemonContainerDefinition> for Json {
        fn from(value: DaemonContainerDefinition) -> Self {
            value.0.into()
        }
    }

    /// An object representing a container instance host device.
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Device(Properties);

    impl Device {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The path inside the container at which to expose the host device.
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

        /// The explicit permissions to provide to the container for the device. By default, the container has permissions for read, write, and mknod for the device.
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

    /// A list of files containing the environment variables to pass to a container. You can specify up to ten environment files. The file must have a .env file extension.
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentFile(Properties);

    impl EnvironmentFile {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The file type to use. Environment files are objects in Amazon S3. The only supported value is s3.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EnvironmentFile> for Json {
        fn from(value: EnvironmentFile) -> Self {
            value.0.into()
        }
    }

    /// The FireLens configuration for the container. This is used to specify and configure a log router for container logs.
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FirelensConfiguration(Properties);

    impl FirelensConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The options to use when configuring the log router.
        ///
        /// `Options`.
        pub fn options(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Options", value.into());
            self
        }

        /// The log router to use. The valid values are fluentd or fluentbit.
        ///
        /// `Type`. Allowed: [`FirelensConfigurationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FirelensConfiguration> for Json {
        fn from(value: FirelensConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An object representing a container health check.
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HealthCheck(Properties);

    impl HealthCheck {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A string array representing the command that the container runs to determine if it is healthy.
        ///
        /// `Command`.
        pub fn command(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Command", value.into());
            self
        }

        /// The time period in seconds between each health check execution. You may specify between 5 and 300 seconds. The default value is 30 seconds. This value applies only when you specify a command.
        ///
        /// `Interval`.
        pub fn interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Interval", value.into());
            self
        }

        /// The number of times to retry a failed health check before the container is considered unhealthy. You may specify between 1 and 10 retries. The default value is 3. This value applies only when you specify a command.
        ///
        /// `Retries`.
        pub fn retries(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Retries", value.into());
            self
        }

        /// The optional grace period to provide containers time to bootstrap before failed health checks count towards the maximum number of retries. You can specify between 0 and 300 seconds. By default, the startPeriod is off.
        ///
        /// `StartPeriod`.
        pub fn start_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StartPeriod", value.into());
            self
        }

        /// The time period in seconds to wait for a health check to succeed before it is considered a failure. You may specify between 2 and 60 seconds. The default value is 5. This value applies only when you specify a command.
        ///
        /// `Timeout`.
        pub fn timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Timeout", value.into());
            self
        }
    }

    impl From<HealthCheck> for Json {
        fn from(value: HealthCheck) -> Self {
            value.0.into()
        }
    }

    /// Details on a container instance bind mount host volume.
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HostVolumeProperties(Properties);

    impl HostVolumeProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When the host parameter is used, specify a sourcePath to declare the path on the host container instance that's presented to the container. If this parameter is empty, then the Docker daemon has assigned a host path for you.
        ///
        /// `SourcePath`.
        pub fn source_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourcePath", value.into());
            self
        }
    }

    impl From<HostVolumeProperties> for Json {
        fn from(value: HostVolumeProperties) -> Self {
            value.0.into()
        }
    }

    /// The Linux capabilities to add or remove from the default Docker configuration for a container defined in the task definition.
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KernelCapabilities(Properties);

    impl KernelCapabilities {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Linux capabilities for the container that have been added to the default configuration provided by Docker. This parameter maps to CapAdd in the docker container create command and the --cap-add option to docker run.
        ///
        /// `Add`.
        pub fn add(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Add", value.into());
            self
        }

        /// The Linux capabilities for the container that have been removed from the default configuration provided by Docker. This parameter maps to CapDrop in the docker container create command and the --cap-drop option to docker run.
        ///
        /// `Drop`.
        pub fn drop(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Drop", value.into());
            self
        }
    }

    impl From<KernelCapabilities> for Json {
        fn from(value: KernelCapabilities) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair object.
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeyValuePair(Properties);

    impl KeyValuePair {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the key-value pair. For environment variables, this is the name of the environment variable.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the key-value pair. For environment variables, this is the value of the environment variable.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<KeyValuePair> for Json {
        fn from(value: KeyValuePair) -> Self {
            value.0.into()
        }
    }

    /// The Linux-specific options that are applied to the container, such as Linux [KernelCapabilities](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html).
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinuxParameters(Properties);

    impl LinuxParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Linux capabilities to add or remove from the default Docker configuration for a container defined in the task definition.
        ///
        /// `Capabilities`.
        pub fn capabilities(mut self, value: impl Into<Value<KernelCapabilities>>) -> Self {
            self.0.set("Capabilities", value.into());
            self
        }

        /// Any host devices to expose to the container. This parameter maps to Devices in the docker container create command and the --device option to docker run.
        ///
        /// `Devices`.
        pub fn devices(mut self, value: impl Into<List<Device>>) -> Self {
            self.0.set("Devices", value.into());
            self
        }

        /// Run an init process inside the container that forwards signals and reaps processes. This parameter maps to the --init option to docker run.
        ///
        /// `InitProcessEnabled`.
        pub fn init_process_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InitProcessEnabled", value.into());
            self
        }

        /// The container path, mount options, and size (in MiB) of the tmpfs mount. This parameter maps to the --tmpfs option to docker run.
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

    /// The log configuration for the container. This parameter maps to LogConfig in the docker container create command and the --log-driver option to docker run.
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
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

        /// The log driver to use for the container. For tasks on FARGATElong, the supported log drivers are awslogs, splunk, and awsfirelens.
        ///
        /// `LogDriver`. Required.
        pub fn log_driver(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogDriver", value.into());
            self
        }

        /// The configuration options to send to the log driver. The options you can specify depend on the log driver. Some of the options you can specify when you use the awslogs log driver to route logs to Amazon CloudWatch include the following:
        ///
        /// `Options`.
        pub fn options(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Options", value.into());
            self
        }

        /// The secrets to pass to the log configuration.
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

    /// The details for a volume mount point that's used in a container definition.
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MountPoint(Properties);

    impl MountPoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The path on the container to mount the host volume at.
        ///
        /// `ContainerPath`.
        pub fn container_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerPath", value.into());
            self
        }

        /// If this value is true, the container has read-only access to the volume. If this value is false, then the container can write to the volume. The default value is false.
        ///
        /// `ReadOnly`.
        pub fn read_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadOnly", value.into());
            self
        }

        /// The name of the volume to mount. Must be a volume name referenced in the name parameter of task definition volume.
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

    /// The repository credentials for private registry authentication.
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
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
        /// `CredentialsParameter`.
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

    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RestartPolicy(Properties);

    impl RestartPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// `IgnoredExitCodes`.
        pub fn ignored_exit_codes(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("IgnoredExitCodes", value.into());
            self
        }

        /// `RestartAttemptPeriod`.
        pub fn restart_attempt_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RestartAttemptPeriod", value.into());
            self
        }
    }

    impl From<RestartPolicy> for Json {
        fn from(value: RestartPolicy) -> Self {
            value.0.into()
        }
    }

    /// An object representing the secret to expose to your container. Secrets can be exposed to a container in the following ways:
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
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

        /// The secret to expose to the container. The supported values are either the full ARN of the ASMlong secret or the full ARN of the parameter in the SSM Parameter Store.
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

    /// A list of namespaced kernel parameters to set in the container. This parameter maps to Sysctls in the docker container create command and the --sysctl option to docker run.
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SystemControl(Properties);

    impl SystemControl {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The namespaced kernel parameter to set a value for.
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }

        /// The namespaced kernel parameter to set a value for.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<SystemControl> for Json {
        fn from(value: SystemControl) -> Self {
            value.0.into()
        }
    }

    /// The metadata that you apply to a resource to help you categorize and organize them. Each tag consists of a key and an optional value. You define them. The following basic restrictions apply to tags:
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One part of a key-value pair that make up a tag. A key is a general label that acts like a category for more specific tag values.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The optional part of a key-value pair that make up a tag. A value acts as a descriptor within a tag category (key).
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

    /// The container path, mount options, and size of the tmpfs mount.
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
    ///
    /// Required: `Size`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tmpfs(Properties);

    impl Tmpfs {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The absolute file path where the tmpfs volume is to be mounted.
        ///
        /// `ContainerPath`.
        pub fn container_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerPath", value.into());
            self
        }

        /// The list of tmpfs volume mount options.
        ///
        /// `MountOptions`.
        pub fn mount_options(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MountOptions", value.into());
            self
        }

        /// The maximum size (in MiB) of the tmpfs volume.
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

    /// The ulimit settings to pass to the container.
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
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

        /// The hard limit for the ulimit type. The value can be specified in bytes, seconds, or as a count, depending on the type of the ulimit.
        ///
        /// `HardLimit`. Required.
        pub fn hard_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HardLimit", value.into());
            self
        }

        /// The type of the ulimit.
        ///
        /// `Name`. Required. Allowed: [`Name`].
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The soft limit for the ulimit type. The value can be specified in bytes, seconds, or as a count, depending on the type of the ulimit.
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

    /// The data volume configuration for tasks launched using this task definition. Specifying a volume configuration in a task definition is optional.
    ///
    /// A property type of `AWS::ECS::DaemonTaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Volume(Properties);

    impl Volume {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details on a container instance bind mount host volume.
        ///
        /// `Host`.
        pub fn host(mut self, value: impl Into<Value<HostVolumeProperties>>) -> Self {
            self.0.set("Host", value.into());
            self
        }

        /// The name of the volume. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens are allowed.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<Volume> for Json {
        fn from(value: Volume) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `IpcMode`.
        pub enum IpcMode {
            None = "none",
            Shared = "shared",
        }

        /// Words for `PidMode`.
        pub enum PidMode {
            None = "none",
            Shared = "shared",
        }

        /// Words for `Condition`.
        pub enum Condition {
            Complete = "COMPLETE",
            Healthy = "HEALTHY",
            Start = "START",
            Success = "SUCCESS",
        }

        /// Words for `Permissions`.
        pub enum Permissions {
            Mknod = "mknod",
            Read = "read",
            Write = "write",
        }

        /// Words for `Type`.
        pub enum Type {
            S3 = "s3",
        }

        /// Words for `Type`.
        pub enum FirelensConfigurationType {
            Fluentbit = "fluentbit",
            Fluentd = "fluentd",
        }

        /// Words for `Name`.
        pub enum Name {
            Core = "core",
            Cpu = "cpu",
            Data = "data",
            Fsize = "fsize",
            Locks = "locks",
            Memlock = "memlock",
            Msgqueue = "msgqueue",
            Nice = "nice",
            Nofile = "nofile",
            Nproc = "nproc",
            Rss = "rss",
            Rtprio = "rtprio",
            Rttime = "rttime",
            Sigpending = "sigpending",
            Stack = "stack",
        }
    }
}

/// Property types and words of [`ExpressGatewayService`].
pub mod express_gateway_service {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::ECS::ExpressGatewayService`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoScalingArns(Properties);

    impl AutoScalingArns {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of Auto Scaling policy ARNs associated with the express service.
        ///
        /// `ApplicationAutoScalingPolicies`.
        pub fn application_auto_scaling_policies(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ApplicationAutoScalingPolicies", value.into());
            self
        }

        /// The Auto Scaling Scalable Target ARN associated with the express service.
        ///
        /// `ScalableTarget`.
        pub fn scalable_target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScalableTarget", value.into());
            self
        }
    }

    impl From<AutoScalingArns> for Json {
        fn from(value: AutoScalingArns) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ECS::ExpressGatewayService`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ECSManagedResourceArns(Properties);

    impl ECSManagedResourceArns {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AutoScaling`.
        pub fn auto_scaling(mut self, value: impl Into<Value<AutoScalingArns>>) -> Self {
            self.0.set("AutoScaling", value.into());
            self
        }

        /// `IngressPath`.
        pub fn ingress_path(mut self, value: impl Into<Value<IngressPathArns>>) -> Self {
            self.0.set("IngressPath", value.into());
            self
        }

        /// The list of Log Group ARNs associated with the express service.
        ///
        /// `LogGroups`.
        pub fn log_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LogGroups", value.into());
            self
        }

        /// The list of Metric Alarm ARNs associated with the express service.
        ///
        /// `MetricAlarms`.
        pub fn metric_alarms(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MetricAlarms", value.into());
            self
        }

        /// The list of Security Group ARNs associated with the express service.
        ///
        /// `ServiceSecurityGroups`.
        pub fn service_security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ServiceSecurityGroups", value.into());
            self
        }
    }

    impl From<ECSManagedResourceArns> for Json {
        fn from(value: ECSManagedResourceArns) -> Self {
            value.0.into()
        }
    }

    /// Defines the configuration for the primary container in an Express service. This container receives traffic from the Application Load Balancer and runs your application code.
    ///
    /// A property type of `AWS::ECS::ExpressGatewayService`.
    ///
    /// Required: `Image`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExpressGatewayContainer(Properties);

    impl ExpressGatewayContainer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The log configuration for the container.
        ///
        /// `AwsLogsConfiguration`.
        pub fn aws_logs_configuration(
            mut self,
            value: impl Into<Value<ExpressGatewayServiceAwsLogsConfiguration>>,
        ) -> Self {
            self.0.set("AwsLogsConfiguration", value.into());
            self
        }

        /// The command that is passed to the container.
        ///
        /// `Command`.
        pub fn command(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Command", value.into());
            self
        }

        /// The port number on the container that receives traffic from the load balancer. Default is 80.
        ///
        /// `ContainerPort`.
        pub fn container_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ContainerPort", value.into());
            self
        }

        /// The environment variables to pass to the container.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<List<KeyValuePair>>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// The image used to start a container. This string is passed directly to the Docker daemon. Images in the Docker Hub registry are available by default.
        ///
        /// `Image`. Required.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// The configuration for repository credentials for private registry authentication.
        ///
        /// `RepositoryCredentials`.
        pub fn repository_credentials(
            mut self,
            value: impl Into<Value<ExpressGatewayRepositoryCredentials>>,
        ) -> Self {
            self.0.set("RepositoryCredentials", value.into());
            self
        }

        /// The secrets to pass to the container.
        ///
        /// `Secrets`.
        pub fn secrets(mut self, value: impl Into<List<Secret>>) -> Self {
            self.0.set("Secrets", value.into());
            self
        }
    }

    impl From<ExpressGatewayContainer> for Json {
        fn from(value: ExpressGatewayContainer) -> Self {
            value.0.into()
        }
    }

    /// The repository credentials for private registry authentication to pass to the container.
    ///
    /// A property type of `AWS::ECS::ExpressGatewayService`.
    ///
    /// Required: `CredentialsParameter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExpressGatewayRepositoryCredentials(Properties);

    impl ExpressGatewayRepositoryCredentials {
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

    impl From<ExpressGatewayRepositoryCredentials> for Json {
        fn from(value: ExpressGatewayRepositoryCredentials) -> Self {
            value.0.into()
        }
    }

    /// Defines the auto-scaling configuration for an Express service.
    ///
    /// A property type of `AWS::ECS::ExpressGatewayService`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExpressGatewayScalingTarget(Properties);

    impl ExpressGatewayScalingTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The metric used for auto-scaling decisions. The default metric used for an Express service is `CPUUtilization` .
        ///
        /// `AutoScalingMetric`. Allowed: [`AutoScalingMetric`].
        pub fn auto_scaling_metric(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AutoScalingMetric", value.into());
            self
        }

        /// The target value for the auto-scaling metric. The default value for an Express service is 60.
        ///
        /// `AutoScalingTargetValue`.
        pub fn auto_scaling_target_value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AutoScalingTargetValue", value.into());
            self
        }

        /// The maximum number of tasks to run in the Express service.
        ///
        /// `MaxTaskCount`.
        pub fn max_task_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxTaskCount", value.into());
            self
        }

        /// The minimum number of tasks to run in the Express service.
        ///
        /// `MinTaskCount`.
        pub fn min_task_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinTaskCount", value.into());
            self
        }
    }

    impl From<ExpressGatewayScalingTarget> for Json {
        fn from(value: ExpressGatewayScalingTarget) -> Self {
            value.0.into()
        }
    }

    /// Specifies the Amazon CloudWatch Logs configuration for the Express service container.
    ///
    /// A property type of `AWS::ECS::ExpressGatewayService`.
    ///
    /// Required: `LogGroup`, `LogStreamPrefix`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExpressGatewayServiceAwsLogsConfiguration(Properties);

    impl ExpressGatewayServiceAwsLogsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the CloudWatch Logs log group to send container logs to.
        ///
        /// `LogGroup`. Required.
        pub fn log_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroup", value.into());
            self
        }

        /// The prefix for the CloudWatch Logs log stream names. The default for an Express service is `ecs` .
        ///
        /// `LogStreamPrefix`. Required.
        pub fn log_stream_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogStreamPrefix", value.into());
            self
        }
    }

    impl From<ExpressGatewayServiceAwsLogsConfiguration> for Json {
        fn from(value: ExpressGatewayServiceAwsLogsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Represents a specific configuration revision of an Express service, containing all the settings and parameters for that revision.
    ///
    /// A property type of `AWS::ECS::ExpressGatewayService`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExpressGatewayServiceConfiguration(Properties);

    impl ExpressGatewayServiceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CPU allocation for tasks in this service revision.
        ///
        /// `Cpu`.
        pub fn cpu(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Cpu", value.into());
            self
        }

        /// The Unix timestamp for when this service revision was created.
        ///
        /// `CreatedAt`.
        pub fn created_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedAt", value.into());
            self
        }

        /// The ARN of the task execution role for the service revision.
        ///
        /// `ExecutionRoleArn`.
        pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRoleArn", value.into());
            self
        }

        /// The health check path for this service revision.
        ///
        /// `HealthCheckPath`.
        pub fn health_check_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HealthCheckPath", value.into());
            self
        }

        /// The entry point into this service revision.
        ///
        /// `IngressPaths`.
        pub fn ingress_paths(mut self, value: impl Into<List<IngressPathSummary>>) -> Self {
            self.0.set("IngressPaths", value.into());
            self
        }

        /// The memory allocation for tasks in this service revision.
        ///
        /// `Memory`.
        pub fn memory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Memory", value.into());
            self
        }

        /// The network configuration for tasks in this service revision.
        ///
        /// `NetworkConfiguration`.
        pub fn network_configuration(
            mut self,
            value: impl Into<Value<ExpressGatewayServiceNetworkConfiguration>>,
        ) -> Self {
            self.0.set("NetworkConfiguration", value.into());
            self
        }

        /// The primary container configuration for this service revision.
        ///
        /// `PrimaryContainer`.
        pub fn primary_container(
            mut self,
            value: impl Into<Value<ExpressGatewayContainer>>,
        ) -> Self {
            self.0.set("PrimaryContainer", value.into());
            self
        }

        /// The auto-scaling configuration for this service revision.
        ///
        /// `ScalingTarget`.
        pub fn scaling_target(
            mut self,
            value: impl Into<Value<ExpressGatewayScalingTarget>>,
        ) -> Self {
            self.0.set("ScalingTarget", value.into());
            self
        }

        /// The ARN of the service revision.
        ///
        /// `ServiceRevisionArn`.
        pub fn service_revision_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceRevisionArn", value.into());
            self
        }

        /// `TaskDefinitionArn`.
        pub fn task_definition_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TaskDefinitionArn", value.into());
            self
        }

        /// The ARN of the task role for the service revision.
        ///
        /// `TaskRoleArn`.
        pub fn task_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TaskRoleArn", value.into());
            self
        }
    }

    impl From<ExpressGatewayServiceConfiguration> for Json {
        fn from(value: ExpressGatewayServiceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The network configuration for an Express service. By default, an Express service utilizes subnets and security groups associated with the default VPC.
    ///
    /// A property type of `AWS::ECS::ExpressGatewayService`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExpressGatewayServiceNetworkConfiguration(Properties);

    impl ExpressGatewayServiceNetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IDs of the security groups associated with the Express service.
        ///
        /// `SecurityGroups`.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// The IDs of the subnets associated with the Express service.
        ///
        /// `Subnets`.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<ExpressGatewayServiceNetworkConfiguration> for Json {
        fn from(value: ExpressGatewayServiceNetworkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An object that defines the status of Express service creation and information about the status of the service.
    ///
    /// A property type of `AWS::ECS::ExpressGatewayService`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExpressGatewayServiceStatus(Properties);

    impl ExpressGatewayServiceStatus {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The status of the Express service.
        ///
        /// `StatusCode`. Allowed: [`StatusCode`].
        pub fn status_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StatusCode", value.into());
            self
        }
    }

    impl From<ExpressGatewayServiceStatus> for Json {
        fn from(value: ExpressGatewayServiceStatus) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ECS::ExpressGatewayService`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IngressPathArns(Properties);

    impl IngressPathArns {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Certificate ARN associated with the express service.
        ///
        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// The ARN of the Load Balancer listener associated with the express service.
        ///
        /// `ListenerArn`.
        pub fn listener_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ListenerArn", value.into());
            self
        }

        /// The ARN of the Load Balancer listener rule associated with the express service.
        ///
        /// `ListenerRuleArn`.
        pub fn listener_rule_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ListenerRuleArn", value.into());
            self
        }

        /// The ARN of the Load Balancer associated with the express service.
        ///
        /// `LoadBalancerArn`.
        pub fn load_balancer_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LoadBalancerArn", value.into());
            self
        }

        /// The list of Load Balancer Security Group ARNs associated with the express service.
        ///
        /// `LoadBalancerSecurityGroups`.
        pub fn load_balancer_security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LoadBalancerSecurityGroups", value.into());
            self
        }

        /// The list of Target Group ARNs associated with the express service.
        ///
        /// `TargetGroupArns`.
        pub fn target_group_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TargetGroupArns", value.into());
            self
        }
    }

    impl From<IngressPathArns> for Json {
        fn from(value: IngressPathArns) -> Self {
            value.0.into()
        }
    }

    /// The entry point into an Express service.
    ///
    /// A property type of `AWS::ECS::ExpressGatewayService`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IngressPathSummary(Properties);

    impl IngressPathSummary {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of access to the endpoint for the Express service.
        ///
        /// `AccessType`. Allowed: [`AccessType`].
        pub fn access_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessType", value.into());
            self
        }

        /// The endpoint for access to the service.
        ///
        /// `Endpoint`.
        pub fn endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Endpoint", value.into());
            self
        }
    }

    impl From<IngressPathSummary> for Json {
        fn from(value: IngressPathSummary) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair object.
    ///
    /// A property type of `AWS::ECS::ExpressGatewayService`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeyValuePair(Properties);

    impl KeyValuePair {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the key-value pair. For environment variables, this is the name of the environment variable.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the key-value pair. For environment variables, this is the value of the environment variable.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<KeyValuePair> for Json {
        fn from(value: KeyValuePair) -> Self {
            value.0.into()
        }
    }

    /// An object representing the secret to expose to your container. Secrets can be exposed to a container in the following ways:
    ///
    /// A property type of `AWS::ECS::ExpressGatewayService`.
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

        /// The secret to expose to the container. The supported values are either the full ARN of the AWS Secrets Manager secret or the full ARN of the parameter in the SSM Parameter Store.
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

    /// A property type of `AWS::ECS::ExpressGatewayService`.
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
        /// Words for `AutoScalingMetric`.
        pub enum AutoScalingMetric {
            AverageCpu = "AVERAGE_CPU",
            AverageMemory = "AVERAGE_MEMORY",
            RequestCountPerTarget = "REQUEST_COUNT_PER_TARGET",
        }

        /// Words for `StatusCode`.
        pub enum StatusCode {
            Active = "ACTIVE",
            Draining = "DRAINING",
            Inactive = "INACTIVE",
        }

        /// Words for `AccessType`.
        pub enum AccessType {
            Public = "PUBLIC",
            Private = "PRIVATE",
        }
    }
}

/// Property types and words of [`Gateway`].
pub mod gateway {
    use crate::{Json, List, Properties, Value};

    /// The test traffic rules for the gateway ALB.
    ///
    /// A property type of `AWS::ECS::Gateway`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayAlbTestTrafficRules(Properties);

    impl GatewayAlbTestTrafficRules {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Header`.
        pub fn header(mut self, value: impl Into<Value<GatewayTestTrafficHeader>>) -> Self {
            self.0.set("Header", value.into());
            self
        }
    }

    impl From<GatewayAlbTestTrafficRules> for Json {
        fn from(value: GatewayAlbTestTrafficRules) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the gateway. Currently only supports hostSharedAlb.
    ///
    /// A property type of `AWS::ECS::Gateway`.
    ///
    /// Required: `HostSharedAlb`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayConfiguration(Properties);

    impl GatewayConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `HostSharedAlb`. Required.
        pub fn host_shared_alb(
            mut self,
            value: impl Into<Value<HostSharedAlbConfiguration>>,
        ) -> Self {
            self.0.set("HostSharedAlb", value.into());
            self
        }
    }

    impl From<GatewayConfiguration> for Json {
        fn from(value: GatewayConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The access log configuration for the gateway ALB. Access logging is enabled by the presence of a destination.
    ///
    /// A property type of `AWS::ECS::Gateway`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayElbAccessLogConfiguration(Properties);

    impl GatewayElbAccessLogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Destination`.
        pub fn destination(
            mut self,
            value: impl Into<Value<GatewayElbAccessLogDestination>>,
        ) -> Self {
            self.0.set("Destination", value.into());
            self
        }
    }

    impl From<GatewayElbAccessLogConfiguration> for Json {
        fn from(value: GatewayElbAccessLogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The destination for gateway ALB access logs. Exactly one destination type must be specified.
    ///
    /// A property type of `AWS::ECS::Gateway`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayElbAccessLogDestination(Properties);

    impl GatewayElbAccessLogDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<GatewayElbAccessLogS3Destination>>) -> Self {
            self.0.set("S3", value.into());
            self
        }
    }

    impl From<GatewayElbAccessLogDestination> for Json {
        fn from(value: GatewayElbAccessLogDestination) -> Self {
            value.0.into()
        }
    }

    /// The S3 destination for gateway ALB access logs.
    ///
    /// A property type of `AWS::ECS::Gateway`.
    ///
    /// Required: `Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayElbAccessLogS3Destination(Properties);

    impl GatewayElbAccessLogS3Destination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket for access logs.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The S3 prefix for access logs.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<GatewayElbAccessLogS3Destination> for Json {
        fn from(value: GatewayElbAccessLogS3Destination) -> Self {
            value.0.into()
        }
    }

    /// The network configuration for the gateway ALB.
    ///
    /// A property type of `AWS::ECS::Gateway`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayElbNetworkConfiguration(Properties);

    impl GatewayElbNetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The inbound security group for the ALB.
        ///
        /// `InboundSecurityGroup`.
        pub fn inbound_security_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InboundSecurityGroup", value.into());
            self
        }

        /// `IpAddressType`. Allowed: [`IpAddressType`].
        pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddressType", value.into());
            self
        }

        /// The subnets for the ALB.
        ///
        /// `Subnets`.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<GatewayElbNetworkConfiguration> for Json {
        fn from(value: GatewayElbNetworkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The header configuration for test traffic routing.
    ///
    /// A property type of `AWS::ECS::Gateway`.
    ///
    /// Required: `Name`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayTestTrafficHeader(Properties);

    impl GatewayTestTrafficHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the header.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The values for the header.
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<GatewayTestTrafficHeader> for Json {
        fn from(value: GatewayTestTrafficHeader) -> Self {
            value.0.into()
        }
    }

    /// The host shared ALB configuration for the gateway.
    ///
    /// A property type of `AWS::ECS::Gateway`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HostSharedAlbConfiguration(Properties);

    impl HostSharedAlbConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AccessLogs`.
        pub fn access_logs(
            mut self,
            value: impl Into<Value<GatewayElbAccessLogConfiguration>>,
        ) -> Self {
            self.0.set("AccessLogs", value.into());
            self
        }

        /// The current number of ALBs provisioned for the gateway.
        ///
        /// `CurrentAlbCount`.
        pub fn current_alb_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CurrentAlbCount", value.into());
            self
        }

        /// `HttpDesync`. Allowed: [`HttpDesync`].
        pub fn http_desync(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpDesync", value.into());
            self
        }

        /// The maximum number of ALBs to provision for the gateway.
        ///
        /// `MaxAlbCount`.
        pub fn max_alb_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxAlbCount", value.into());
            self
        }

        /// `NetworkConfiguration`.
        pub fn network_configuration(
            mut self,
            value: impl Into<Value<GatewayElbNetworkConfiguration>>,
        ) -> Self {
            self.0.set("NetworkConfiguration", value.into());
            self
        }

        /// The port on which the ALB listens.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// `Protocol`. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// `Scheme`. Allowed: [`Scheme`].
        pub fn scheme(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scheme", value.into());
            self
        }

        /// `TestTrafficRules`.
        pub fn test_traffic_rules(
            mut self,
            value: impl Into<Value<GatewayAlbTestTrafficRules>>,
        ) -> Self {
            self.0.set("TestTrafficRules", value.into());
            self
        }

        /// The ARN of the WAFv2 web ACL to associate with the ALB.
        ///
        /// `WebACLArn`.
        pub fn web_acl_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WebACLArn", value.into());
            self
        }
    }

    impl From<HostSharedAlbConfiguration> for Json {
        fn from(value: HostSharedAlbConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ECS::Gateway`.
    ///
    /// Required: `Key`.
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
        /// Words for `PropagateTags`.
        pub enum PropagateTags {
            None = "NONE",
            Gateway = "GATEWAY",
        }

        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4 = "ipv4",
            Dualstack = "dualstack",
            DualstackWithoutPublicIpv4 = "dualstack-without-public-ipv4",
        }

        /// Words for `HttpDesync`.
        pub enum HttpDesync {
            Monitor = "monitor",
            Defensive = "defensive",
            Strictest = "strictest",
        }

        /// Words for `Protocol`.
        pub enum Protocol {
            Http = "HTTP",
            Https = "HTTPS",
        }

        /// Words for `Scheme`.
        pub enum Scheme {
            InternetFacing = "internet-facing",
            Internal = "internal",
        }
    }
}

/// Property types and words of [`Service`].
pub mod service {
    use crate::{Json, List, Map, Properties, Value};

    /// The advanced settings for a load balancer used in blue/green deployments. Specify the alternate target group, listener rules, and IAM role required for traffic shifting during blue/green deployments.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `AlternateTargetGroupArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdvancedConfiguration(Properties);

    impl AdvancedConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the alternate target group for Amazon ECS blue/green deployments.
        ///
        /// `AlternateTargetGroupArn`. Required.
        pub fn alternate_target_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlternateTargetGroupArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) that that identifies the production listener rule (in the case of an Application Load Balancer) or listener (in the case for an Network Load Balancer) for routing production traffic.
        ///
        /// `ProductionListenerRule`.
        pub fn production_listener_rule(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProductionListenerRule", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role that grants Amazon ECS permission to call the Elastic Load Balancing APIs for you.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) that identifies ) that identifies the test listener rule (in the case of an Application Load Balancer) or listener (in the case for an Network Load Balancer) for routing test traffic.
        ///
        /// `TestListenerRule`.
        pub fn test_listener_rule(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TestListenerRule", value.into());
            self
        }
    }

    impl From<AdvancedConfiguration> for Json {
        fn from(value: AdvancedConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An object representing the networking details for a task or service. For example `awsVpcConfiguration={subnets=["subnet-12344321"],securityGroups=["sg-12344321"]}` .
    ///
    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AwsVpcConfiguration(Properties);

    impl AwsVpcConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether the task's elastic network interface receives a public IP address.
        ///
        /// `AssignPublicIp`. Allowed: [`AssignPublicIp`].
        pub fn assign_public_ip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssignPublicIp", value.into());
            self
        }

        /// The IDs of the security groups associated with the task or service. If you don't specify a security group, the default security group for the VPC is used. There's a limit of 5 security groups that can be specified.
        ///
        /// `SecurityGroups`.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// The IDs of the subnets associated with the task or service. There's a limit of 16 subnets that can be specified.
        ///
        /// `Subnets`.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<AwsVpcConfiguration> for Json {
        fn from(value: AwsVpcConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for a canary deployment strategy that shifts a fixed percentage of traffic to the new service revision, waits for a specified bake time, then shifts the remaining traffic.
    ///
    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CanaryConfiguration(Properties);

    impl CanaryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of time in minutes to wait during the canary phase before shifting the remaining production traffic to the new service revision. Valid values are 0 to 1440 minutes (24 hours). The default value is 10.
        ///
        /// `CanaryBakeTimeInMinutes`.
        pub fn canary_bake_time_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CanaryBakeTimeInMinutes", value.into());
            self
        }

        /// The percentage of production traffic to shift to the new service revision during the canary phase. Valid values are multiples of 0.1 from 0.1 to 100.0. The default value is 5.0.
        ///
        /// `CanaryPercent`.
        pub fn canary_percent(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("CanaryPercent", value.into());
            self
        }
    }

    impl From<CanaryConfiguration> for Json {
        fn from(value: CanaryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The details of a capacity provider strategy. A capacity provider strategy can be set when using the `RunTask` or `CreateService` APIs or as the default capacity provider strategy for a cluster with the `CreateCluster` API.
    ///
    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityProviderStrategyItem(Properties);

    impl CapacityProviderStrategyItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The \*base\* value designates how many tasks, at a minimum, to run on the specified capacity provider for each service. Only one capacity provider in a capacity provider strategy can have a \*base\* defined.
        ///
        /// `Base`.
        pub fn base(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Base", value.into());
            self
        }

        /// The short name of the capacity provider. This can be either an AWS managed capacity provider ( `FARGATE` or `FARGATE_SPOT` ) or the name of a custom capacity provider that you created.
        ///
        /// `CapacityProvider`.
        pub fn capacity_provider(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityProvider", value.into());
            self
        }

        /// The \*weight\* value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider. The `weight` value is taken into consideration after the `base` value, if defined, is satisfied.
        ///
        /// `Weight`.
        pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<CapacityProviderStrategyItem> for Json {
        fn from(value: CapacityProviderStrategyItem) -> Self {
            value.0.into()
        }
    }

    /// One of the methods which provide a way for you to quickly identify when a deployment has failed, and then to optionally roll back the failure to the last working deployment.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `AlarmNames`, `Enable`, `Rollback`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentAlarms(Properties);

    impl DeploymentAlarms {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One or more CloudWatch alarm names. Use a "," to separate the alarms.
        ///
        /// `AlarmNames`. Required.
        pub fn alarm_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AlarmNames", value.into());
            self
        }

        /// Determines whether to use the CloudWatch alarm option in the service deployment process.
        ///
        /// `Enable`. Required.
        pub fn enable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enable", value.into());
            self
        }

        /// Determines whether to configure Amazon ECS to roll back the service if a service deployment fails. If rollback is used, when a service deployment fails, the service is rolled back to the last deployment that completed successfully.
        ///
        /// `Rollback`. Required.
        pub fn rollback(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Rollback", value.into());
            self
        }
    }

    impl From<DeploymentAlarms> for Json {
        fn from(value: DeploymentAlarms) -> Self {
            value.0.into()
        }
    }

    /// \> The deployment circuit breaker can only be used for services using the rolling update ( `ECS` ) deployment type.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `Enable`, `Rollback`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentCircuitBreaker(Properties);

    impl DeploymentCircuitBreaker {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines whether to use the deployment circuit breaker logic for the service.
        ///
        /// `Enable`. Required.
        pub fn enable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enable", value.into());
            self
        }

        /// Specifies whether the deployment circuit breaker resets its failure count when a task reaches a healthy state. When set to true, a task that reaches a healthy state resets the failure count to 0.
        ///
        /// `ResetOnHealthyTask`.
        pub fn reset_on_healthy_task(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ResetOnHealthyTask", value.into());
            self
        }

        /// Determines whether to configure Amazon ECS to roll back the service if a service deployment fails. If rollback is on, when a service deployment fails, the service is rolled back to the last deployment that completed successfully.
        ///
        /// `Rollback`. Required.
        pub fn rollback(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Rollback", value.into());
            self
        }

        /// Defines the failure threshold that the deployment circuit breaker uses to monitor a deployment. The type and value together determine the number of task failures that are tolerated before the circuit breaker triggers.
        ///
        /// `ThresholdConfiguration`.
        pub fn threshold_configuration(
            mut self,
            value: impl Into<Value<ThresholdConfiguration>>,
        ) -> Self {
            self.0.set("ThresholdConfiguration", value.into());
            self
        }
    }

    impl From<DeploymentCircuitBreaker> for Json {
        fn from(value: DeploymentCircuitBreaker) -> Self {
            value.0.into()
        }
    }

    /// Optional deployment parameters that control how many tasks run during a deployment and the ordering of stopping and starting tasks.
    ///
    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentConfiguration(Properties);

    impl DeploymentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the CloudWatch alarms.
        ///
        /// `Alarms`.
        pub fn alarms(mut self, value: impl Into<Value<DeploymentAlarms>>) -> Self {
            self.0.set("Alarms", value.into());
            self
        }

        /// The duration when both blue and green service revisions are running simultaneously after the production traffic has shifted.
        ///
        /// `BakeTimeInMinutes`.
        pub fn bake_time_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BakeTimeInMinutes", value.into());
            self
        }

        /// Configuration for canary deployment strategy. Only valid when the deployment strategy is `CANARY` .
        ///
        /// `CanaryConfiguration`.
        pub fn canary_configuration(
            mut self,
            value: impl Into<Value<CanaryConfiguration>>,
        ) -> Self {
            self.0.set("CanaryConfiguration", value.into());
            self
        }

        /// \> The deployment circuit breaker can only be used for services using the rolling update ( `ECS` ) deployment type.
        ///
        /// `DeploymentCircuitBreaker`.
        pub fn deployment_circuit_breaker(
            mut self,
            value: impl Into<Value<DeploymentCircuitBreaker>>,
        ) -> Self {
            self.0.set("DeploymentCircuitBreaker", value.into());
            self
        }

        /// The early success criteria configuration for a rolling deployment. With early success criteria, you can configure an Amazon ECS deployment to complete faster.
        ///
        /// `EarlySuccessCriteria`.
        pub fn early_success_criteria(
            mut self,
            value: impl Into<Value<DeploymentEarlySuccessCriteria>>,
        ) -> Self {
            self.0.set("EarlySuccessCriteria", value.into());
            self
        }

        /// An array of deployment lifecycle hook objects to run custom logic at specific stages of the deployment lifecycle.
        ///
        /// `LifecycleHooks`.
        pub fn lifecycle_hooks(mut self, value: impl Into<List<DeploymentLifecycleHook>>) -> Self {
            self.0.set("LifecycleHooks", value.into());
            self
        }

        /// Configuration for linear deployment strategy. Only valid when the deployment strategy is `LINEAR` . This configuration enables progressive traffic shifting in equal percentage increments with configurable bake times between each step.
        ///
        /// `LinearConfiguration`.
        pub fn linear_configuration(
            mut self,
            value: impl Into<Value<LinearConfiguration>>,
        ) -> Self {
            self.0.set("LinearConfiguration", value.into());
            self
        }

        /// If a service is using the rolling update ( `ECS` ) deployment type, the `maximumPercent` parameter represents an upper limit on the number of your service's tasks that are allowed in the `RUNNING` or `PENDING` state during a deployment, as a percentage of the `desiredCount` (rounded down to the nearest integer).
        ///
        /// `MaximumPercent`.
        pub fn maximum_percent(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumPercent", value.into());
            self
        }

        /// If a service is using the rolling update ( `ECS` ) deployment type, the `minimumHealthyPercent` represents a lower limit on the number of your service's tasks that must remain in the `RUNNING` state during a deployment, as a percentage of the `desiredCount` (rounded up to the nearest integer).
        ///
        /// `MinimumHealthyPercent`.
        pub fn minimum_healthy_percent(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinimumHealthyPercent", value.into());
            self
        }

        /// The deployment strategy for the service. Choose from these valid values:
        ///
        /// `Strategy`. Allowed: [`Strategy`].
        pub fn strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Strategy", value.into());
            self
        }
    }

    impl From<DeploymentConfiguration> for Json {
        fn from(value: DeploymentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The deployment controller to use for the service.
    ///
    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentController(Properties);

    impl DeploymentController {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The deployment controller type to use.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<DeploymentController> for Json {
        fn from(value: DeploymentController) -> Self {
            value.0.into()
        }
    }

    /// You can use early success criteria only with rolling deployment strategy.
    ///
    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentEarlySuccessCriteria(Properties);

    impl DeploymentEarlySuccessCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether to use the early success criteria for the service deployment.
        ///
        /// `Enable`.
        pub fn enable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enable", value.into());
            self
        }

        /// The percentage of healthy tasks that the target service revision must reach before Amazon ECS considers the deployment successful.
        ///
        /// `HealthyPercent`.
        pub fn healthy_percent(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HealthyPercent", value.into());
            self
        }

        /// The time when Amazon ECS removes the source revisions' tasks relative to deployment completion. The valid values are:
        ///
        /// `SourceServiceRevisionCleanup`. Allowed: [`SourceServiceRevisionCleanup`].
        pub fn source_service_revision_cleanup(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceServiceRevisionCleanup", value.into());
            self
        }
    }

    impl From<DeploymentEarlySuccessCriteria> for Json {
        fn from(value: DeploymentEarlySuccessCriteria) -> Self {
            value.0.into()
        }
    }

    /// A deployment lifecycle hook runs custom logic at specific stages of the deployment process. Currently, you can use Lambda functions as hook targets.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `LifecycleStages`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentLifecycleHook(Properties);

    impl DeploymentLifecycleHook {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Use this field to specify custom parameters that Amazon ECS passes to your hook target invocations (such as a Lambda function).
        ///
        /// `HookDetails`.
        pub fn hook_details(mut self, value: impl Into<Json>) -> Self {
            self.0.set("HookDetails", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the hook target. Currently, only Lambda function ARNs are supported.
        ///
        /// `HookTargetArn`.
        pub fn hook_target_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HookTargetArn", value.into());
            self
        }

        /// The lifecycle stages at which to run the hook. Choose from these valid values:
        ///
        /// `LifecycleStages`. Required. Allowed: [`LifecycleStages`].
        pub fn lifecycle_stages(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LifecycleStages", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role that grants Amazon ECS permission to call Lambda functions on your behalf.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The type of action the lifecycle hook performs. Valid values are:
        ///
        /// `TargetType`. Allowed: [`TargetType`].
        pub fn target_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetType", value.into());
            self
        }

        /// The timeout configuration for the lifecycle hook. This specifies how long Amazon ECS waits before taking the timeout action if the hook is not resolved.
        ///
        /// `TimeoutConfiguration`.
        pub fn timeout_configuration(mut self, value: impl Into<Value<HookTimeoutConfig>>) -> Self {
            self.0.set("TimeoutConfiguration", value.into());
            self
        }
    }

    impl From<DeploymentLifecycleHook> for Json {
        fn from(value: DeploymentLifecycleHook) -> Self {
            value.0.into()
        }
    }

    /// The tag specifications of an Amazon EBS volume.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `ResourceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EBSTagSpecification(Properties);

    impl EBSTagSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines whether to propagate the tags from the task definition to the Amazon EBS volume. Tags can only propagate to a `SERVICE` specified in `ServiceVolumeConfiguration` . If no value is specified, the tags aren't propagated.
        ///
        /// `PropagateTags`. Allowed: [`PropagateTags`].
        pub fn propagate_tags(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropagateTags", value.into());
            self
        }

        /// The type of volume resource.
        ///
        /// `ResourceType`. Required. Allowed: [`ResourceType`].
        pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceType", value.into());
            self
        }

        /// The tags applied to this Amazon EBS volume. `AmazonECSCreated` and `AmazonECSManaged` are reserved tags that can't be used.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<EBSTagSpecification> for Json {
        fn from(value: EBSTagSpecification) -> Self {
            value.0.into()
        }
    }

    /// Determines whether to force a new deployment of the service. By default, deployments aren't forced. You can use this option to start a new deployment with no service definition changes.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `EnableForceNewDeployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ForceNewDeployment(Properties);

    impl ForceNewDeployment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines whether to force a new deployment of the service. By default, deployments aren't forced. You can use this option to start a new deployment with no service definition changes.
        ///
        /// `EnableForceNewDeployment`. Required.
        pub fn enable_force_new_deployment(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableForceNewDeployment", value.into());
            self
        }

        /// When you change the `ForceNewDeploymentNonce` value in your template, it signals Amazon ECS to start a new deployment even though no other service parameters have changed.
        ///
        /// `ForceNewDeploymentNonce`.
        pub fn force_new_deployment_nonce(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ForceNewDeploymentNonce", value.into());
            self
        }
    }

    impl From<ForceNewDeployment> for Json {
        fn from(value: ForceNewDeployment) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `PortName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayConnector(Properties);

    impl GatewayConnector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Filters`.
        pub fn filters(mut self, value: impl Into<Value<GatewayConnectorFilters>>) -> Self {
            self.0.set("Filters", value.into());
            self
        }

        /// `HealthCheck`.
        pub fn health_check(
            mut self,
            value: impl Into<Value<GatewayConnectorHealthCheck>>,
        ) -> Self {
            self.0.set("HealthCheck", value.into());
            self
        }

        /// `PortName`. Required.
        pub fn port_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PortName", value.into());
            self
        }
    }

    impl From<GatewayConnector> for Json {
        fn from(value: GatewayConnector) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayConnectorFilters(Properties);

    impl GatewayConnectorFilters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AccessTypes`. Allowed: [`AccessTypes`].
        pub fn access_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AccessTypes", value.into());
            self
        }
    }

    impl From<GatewayConnectorFilters> for Json {
        fn from(value: GatewayConnectorFilters) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayConnectorHealthCheck(Properties);

    impl GatewayConnectorHealthCheck {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `HealthCheckIntervalSeconds`.
        pub fn health_check_interval_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HealthCheckIntervalSeconds", value.into());
            self
        }

        /// `HealthCheckPath`.
        pub fn health_check_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HealthCheckPath", value.into());
            self
        }

        /// `HealthCheckPort`.
        pub fn health_check_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HealthCheckPort", value.into());
            self
        }

        /// `HealthCheckProtocol`. Allowed: [`HealthCheckProtocol`].
        pub fn health_check_protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HealthCheckProtocol", value.into());
            self
        }

        /// `HealthCheckTimeoutSeconds`.
        pub fn health_check_timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HealthCheckTimeoutSeconds", value.into());
            self
        }

        /// `HealthyThresholdCount`.
        pub fn healthy_threshold_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HealthyThresholdCount", value.into());
            self
        }

        /// `Matcher`.
        pub fn matcher(
            mut self,
            value: impl Into<Value<GatewayConnectorHealthCheckMatcher>>,
        ) -> Self {
            self.0.set("Matcher", value.into());
            self
        }

        /// `UnhealthyThresholdCount`.
        pub fn unhealthy_threshold_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("UnhealthyThresholdCount", value.into());
            self
        }
    }

    impl From<GatewayConnectorHealthCheck> for Json {
        fn from(value: GatewayConnectorHealthCheck) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayConnectorHealthCheckMatcher(Properties);

    impl GatewayConnectorHealthCheckMatcher {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `GrpcCode`.
        pub fn grpc_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GrpcCode", value.into());
            self
        }

        /// `HttpCode`.
        pub fn http_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpCode", value.into());
            self
        }
    }

    impl From<GatewayConnectorHealthCheckMatcher> for Json {
        fn from(value: GatewayConnectorHealthCheckMatcher) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HookTimeoutConfig(Properties);

    impl HookTimeoutConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Action`. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// `TimeoutInMinutes`.
        pub fn timeout_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutInMinutes", value.into());
            self
        }
    }

    impl From<HookTimeoutConfig> for Json {
        fn from(value: HookTimeoutConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration for a linear deployment strategy that shifts production traffic in equal percentage increments with configurable wait times between each step until 100 percent of traffic is shifted to the new service revision.
    ///
    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinearConfiguration(Properties);

    impl LinearConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of time in minutes to wait between each traffic shifting step during a linear deployment. Valid values are 0 to 1440 minutes (24 hours). The default value is 6. This bake time is not applied after reaching 100 percent traffic.
        ///
        /// `StepBakeTimeInMinutes`.
        pub fn step_bake_time_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StepBakeTimeInMinutes", value.into());
            self
        }

        /// The percentage of production traffic to shift in each step during a linear deployment. Valid values are multiples of 0.1 from 3.0 to 100.0. The default value is 10.0.
        ///
        /// `StepPercent`.
        pub fn step_percent(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("StepPercent", value.into());
            self
        }
    }

    impl From<LinearConfiguration> for Json {
        fn from(value: LinearConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `LoadBalancer` property specifies details on a load balancer that is used with a service.
    ///
    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoadBalancer(Properties);

    impl LoadBalancer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The advanced settings for the load balancer used in blue/green deployments. Specify the alternate target group, listener rules, and IAM role required for traffic shifting during blue/green deployments.
        ///
        /// `AdvancedConfiguration`.
        pub fn advanced_configuration(
            mut self,
            value: impl Into<Value<AdvancedConfiguration>>,
        ) -> Self {
            self.0.set("AdvancedConfiguration", value.into());
            self
        }

        /// The name of the container (as it appears in a container definition) to associate with the load balancer.
        ///
        /// `ContainerName`.
        pub fn container_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerName", value.into());
            self
        }

        /// The port on the container to associate with the load balancer. This port must correspond to a `containerPort` in the task definition the tasks in the service are using.
        ///
        /// `ContainerPort`.
        pub fn container_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ContainerPort", value.into());
            self
        }

        /// The name of the load balancer to associate with the Amazon ECS service or task set.
        ///
        /// `LoadBalancerName`.
        pub fn load_balancer_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LoadBalancerName", value.into());
            self
        }

        /// The full Amazon Resource Name (ARN) of the Elastic Load Balancing target group or groups associated with a service or task set.
        ///
        /// `TargetGroupArn`.
        pub fn target_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetGroupArn", value.into());
            self
        }
    }

    impl From<LoadBalancer> for Json {
        fn from(value: LoadBalancer) -> Self {
            value.0.into()
        }
    }

    /// The log configuration for the container. This parameter maps to `LogConfig` in the docker container create command and the `--log-driver` option to docker run.
    ///
    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogConfiguration(Properties);

    impl LogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The log driver to use for the container.
        ///
        /// `LogDriver`.
        pub fn log_driver(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogDriver", value.into());
            self
        }

        /// The configuration options to send to the log driver.
        ///
        /// `Options`.
        pub fn options(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Options", value.into());
            self
        }

        /// The secrets to pass to the log configuration.
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

    /// The configuration for a specific set of metrics to collect for a service.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `MetricNames`, `ResolutionSeconds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricConfiguration(Properties);

    impl MetricConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of metric names to configure. The supported metric names are CPUUtilization and MemoryUtilization.
        ///
        /// `MetricNames`. Required. Allowed: [`MetricNames`].
        pub fn metric_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MetricNames", value.into());
            self
        }

        /// The resolution, in seconds, at which to collect the metrics. The valid values are 20 and 60.
        ///
        /// `ResolutionSeconds`. Required.
        pub fn resolution_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ResolutionSeconds", value.into());
            self
        }
    }

    impl From<MetricConfiguration> for Json {
        fn from(value: MetricConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The optional monitoring configuration for a service, which defines the resolution for the service-level CPUUtilization and MemoryUtilization Amazon CloudWatch metrics.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `MetricConfigurations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringConfiguration(Properties);

    impl MonitoringConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of metric configurations for the service monitoring.
        ///
        /// `MetricConfigurations`. Required.
        pub fn metric_configurations(
            mut self,
            value: impl Into<List<MetricConfiguration>>,
        ) -> Self {
            self.0.set("MetricConfigurations", value.into());
            self
        }
    }

    impl From<MonitoringConfiguration> for Json {
        fn from(value: MonitoringConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The network configuration for a task or service.
    ///
    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfiguration(Properties);

    impl NetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The VPC subnets and security groups that are associated with a task.
        ///
        /// `AwsvpcConfiguration`.
        pub fn awsvpc_configuration(
            mut self,
            value: impl Into<Value<AwsVpcConfiguration>>,
        ) -> Self {
            self.0.set("AwsvpcConfiguration", value.into());
            self
        }
    }

    impl From<NetworkConfiguration> for Json {
        fn from(value: NetworkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An object representing a constraint on task placement.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PlacementConstraint(Properties);

    impl PlacementConstraint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A cluster query language expression to apply to the constraint. The expression can have a maximum length of 2000 characters. You can't specify an expression if the constraint type is `distinctInstance` .
        ///
        /// `Expression`.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// The type of constraint. Use `distinctInstance` to ensure that each task in a particular group is running on a different container instance. Use `memberOf` to restrict the selection to a group of valid candidates.
        ///
        /// `Type`. Required. Allowed: [`PlacementConstraintType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<PlacementConstraint> for Json {
        fn from(value: PlacementConstraint) -> Self {
            value.0.into()
        }
    }

    /// The task placement strategy for a task or service.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PlacementStrategy(Properties);

    impl PlacementStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The field to apply the placement strategy against.
        ///
        /// `Field`.
        pub fn field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Field", value.into());
            self
        }

        /// The type of placement strategy. The `random` placement strategy randomly places tasks on available candidates. The `spread` placement strategy spreads placement across available candidates evenly based on the `field` parameter.
        ///
        /// `Type`. Required. Allowed: [`PlacementStrategyType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<PlacementStrategy> for Json {
        fn from(value: PlacementStrategy) -> Self {
            value.0.into()
        }
    }

    /// An object representing the secret to expose to your container. Secrets can be exposed to a container in the following ways:
    ///
    /// A property type of `AWS::ECS::Service`.
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

        /// The secret to expose to the container. The supported values are either the full ARN of the AWS Secrets Manager secret or the full ARN of the parameter in the SSM Parameter Store.
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

    /// Configuration for Service Connect access logging. Access logs provide detailed information about requests made to your service, including request patterns, response codes, and timing data for debugging and monitoring purposes.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `Format`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceConnectAccessLogConfiguration(Properties);

    impl ServiceConnectAccessLogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The format for Service Connect access log output. Choose TEXT for human-readable logs or JSON for structured data that integrates well with log analysis tools.
        ///
        /// `Format`. Required. Allowed: [`Format`].
        pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Format", value.into());
            self
        }

        /// Specifies whether to include query parameters in Service Connect access logs.
        ///
        /// `IncludeQueryParameters`. Allowed: [`IncludeQueryParameters`].
        pub fn include_query_parameters(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IncludeQueryParameters", value.into());
            self
        }
    }

    impl From<ServiceConnectAccessLogConfiguration> for Json {
        fn from(value: ServiceConnectAccessLogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Each alias ("endpoint") is a fully-qualified name and port number that other tasks ("clients") can use to connect to this service.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `Port`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceConnectClientAlias(Properties);

    impl ServiceConnectClientAlias {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The `dnsName` is the name that you use in the applications of client tasks to connect to this service. The name must be a valid DNS name but doesn't need to be fully-qualified. The name can include up to 127 characters.
        ///
        /// `DnsName`.
        pub fn dns_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DnsName", value.into());
            self
        }

        /// The listening port number for the Service Connect proxy. This port is available inside of all of the tasks within the same namespace.
        ///
        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The configuration for test traffic routing rules used during blue/green deployments with Amazon ECS Service Connect.
        ///
        /// `TestTrafficRules`.
        pub fn test_traffic_rules(
            mut self,
            value: impl Into<Value<ServiceConnectTestTrafficRules>>,
        ) -> Self {
            self.0.set("TestTrafficRules", value.into());
            self
        }
    }

    impl From<ServiceConnectClientAlias> for Json {
        fn from(value: ServiceConnectClientAlias) -> Self {
            value.0.into()
        }
    }

    /// The Service Connect configuration of your Amazon ECS service. The configuration for this service to discover and connect to services, and be discovered by, and connected from, other services within a namespace.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceConnectConfiguration(Properties);

    impl ServiceConnectConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for Service Connect access logging. Access logs capture detailed information about requests made to your service, including request patterns, response codes, and timing data.
        ///
        /// `AccessLogConfiguration`.
        pub fn access_log_configuration(
            mut self,
            value: impl Into<Value<ServiceConnectAccessLogConfiguration>>,
        ) -> Self {
            self.0.set("AccessLogConfiguration", value.into());
            self
        }

        /// `ContainerConfigurations`.
        pub fn container_configurations(
            mut self,
            value: impl Into<List<ServiceConnectContainerConfiguration>>,
        ) -> Self {
            self.0.set("ContainerConfigurations", value.into());
            self
        }

        /// Specifies whether to use Service Connect with this service.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The log configuration for the container. This parameter maps to `LogConfig` in the docker container create command and the `--log-driver` option to docker run.
        ///
        /// `LogConfiguration`.
        pub fn log_configuration(mut self, value: impl Into<Value<LogConfiguration>>) -> Self {
            self.0.set("LogConfiguration", value.into());
            self
        }

        /// The namespace name or full Amazon Resource Name (ARN) of the AWS Cloud Map namespace for use with Service Connect. The namespace must be in the same AWS Region as the Amazon ECS service and cluster.
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }

        /// The list of Service Connect service objects. These are names and aliases (also known as endpoints) that are used by other Amazon ECS services to connect to this service.
        ///
        /// `Services`.
        pub fn services(mut self, value: impl Into<List<ServiceConnectService>>) -> Self {
            self.0.set("Services", value.into());
            self
        }
    }

    impl From<ServiceConnectConfiguration> for Json {
        fn from(value: ServiceConnectConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceConnectContainerConfiguration(Properties);

    impl ServiceConnectContainerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LogLevel`. Allowed: [`LogLevel`].
        pub fn log_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogLevel", value.into());
            self
        }
    }

    impl From<ServiceConnectContainerConfiguration> for Json {
        fn from(value: ServiceConnectContainerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The Service Connect service object configuration. For more information, see [Service Connect](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html) in the \*Amazon Elastic Container Service Developer Guide\* .
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `PortName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceConnectService(Properties);

    impl ServiceConnectService {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of client aliases for this Service Connect service. You use these to assign names that can be used by client applications. The maximum number of client aliases that you can have in this list is 1.
        ///
        /// `ClientAliases`.
        pub fn client_aliases(mut self, value: impl Into<List<ServiceConnectClientAlias>>) -> Self {
            self.0.set("ClientAliases", value.into());
            self
        }

        /// The `discoveryName` is the name of the new AWS Cloud Map service that Amazon ECS creates for this Amazon ECS service. This must be unique within the AWS Cloud Map namespace. The name can contain up to 64 characters.
        ///
        /// `DiscoveryName`.
        pub fn discovery_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DiscoveryName", value.into());
            self
        }

        /// The port number for the Service Connect proxy to listen on.
        ///
        /// `IngressPortOverride`.
        pub fn ingress_port_override(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IngressPortOverride", value.into());
            self
        }

        /// The `portName` must match the name of one of the `portMappings` from all the containers in the task definition of this Amazon ECS service.
        ///
        /// `PortName`. Required.
        pub fn port_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PortName", value.into());
            self
        }

        /// A reference to an object that represents the configured timeouts for Service Connect.
        ///
        /// `Timeout`.
        pub fn timeout(mut self, value: impl Into<Value<TimeoutConfiguration>>) -> Self {
            self.0.set("Timeout", value.into());
            self
        }

        /// A reference to an object that represents a Transport Layer Security (TLS) configuration.
        ///
        /// `Tls`.
        pub fn tls(mut self, value: impl Into<Value<ServiceConnectTlsConfiguration>>) -> Self {
            self.0.set("Tls", value.into());
            self
        }
    }

    impl From<ServiceConnectService> for Json {
        fn from(value: ServiceConnectService) -> Self {
            value.0.into()
        }
    }

    /// The test traffic routing configuration for Amazon ECS blue/green deployments.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `Header`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceConnectTestTrafficRules(Properties);

    impl ServiceConnectTestTrafficRules {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The HTTP header-based routing rules that determine which requests should be routed to the new service version during blue/green deployment testing. These rules provide fine-grained control over test traffic routing based on request headers.
        ///
        /// `Header`. Required.
        pub fn header(
            mut self,
            value: impl Into<Value<ServiceConnectTestTrafficRulesHeader>>,
        ) -> Self {
            self.0.set("Header", value.into());
            self
        }
    }

    impl From<ServiceConnectTestTrafficRules> for Json {
        fn from(value: ServiceConnectTestTrafficRules) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceConnectTestTrafficRulesHeader(Properties);

    impl ServiceConnectTestTrafficRulesHeader {
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
        pub fn value(
            mut self,
            value: impl Into<Value<ServiceConnectTestTrafficRulesHeaderValue>>,
        ) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ServiceConnectTestTrafficRulesHeader> for Json {
        fn from(value: ServiceConnectTestTrafficRulesHeader) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `Exact`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceConnectTestTrafficRulesHeaderValue(Properties);

    impl ServiceConnectTestTrafficRulesHeaderValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Exact`. Required.
        pub fn exact(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Exact", value.into());
            self
        }
    }

    impl From<ServiceConnectTestTrafficRulesHeaderValue> for Json {
        fn from(value: ServiceConnectTestTrafficRulesHeaderValue) -> Self {
            value.0.into()
        }
    }

    /// The certificate root authority that secures your service.
    ///
    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceConnectTlsCertificateAuthority(Properties);

    impl ServiceConnectTlsCertificateAuthority {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the AWS Private Certificate Authority certificate.
        ///
        /// `AwsPcaAuthorityArn`.
        pub fn aws_pca_authority_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AwsPcaAuthorityArn", value.into());
            self
        }
    }

    impl From<ServiceConnectTlsCertificateAuthority> for Json {
        fn from(value: ServiceConnectTlsCertificateAuthority) -> Self {
            value.0.into()
        }
    }

    /// The key that encrypts and decrypts your resources for Service Connect TLS.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `IssuerCertificateAuthority`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceConnectTlsConfiguration(Properties);

    impl ServiceConnectTlsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The signer certificate authority.
        ///
        /// `IssuerCertificateAuthority`. Required.
        pub fn issuer_certificate_authority(
            mut self,
            value: impl Into<Value<ServiceConnectTlsCertificateAuthority>>,
        ) -> Self {
            self.0.set("IssuerCertificateAuthority", value.into());
            self
        }

        /// The AWS Key Management Service key.
        ///
        /// `KmsKey`.
        pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKey", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role that's associated with the Service Connect TLS.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<ServiceConnectTlsConfiguration> for Json {
        fn from(value: ServiceConnectTlsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the Amazon EBS volume that Amazon ECS creates and manages on your behalf. These settings are used to create each Amazon EBS volume, with one volume created for each task in the service.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceManagedEBSVolumeConfiguration(Properties);

    impl ServiceManagedEBSVolumeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the volume should be encrypted.
        ///
        /// `Encrypted`.
        pub fn encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Encrypted", value.into());
            self
        }

        /// The filesystem type for the volume. For volumes created from a snapshot, you must specify the same filesystem type that the volume was using when the snapshot was created.
        ///
        /// `FilesystemType`. Allowed: [`FilesystemType`].
        pub fn filesystem_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FilesystemType", value.into());
            self
        }

        /// The number of I/O operations per second (IOPS). For `gp3` , `io1` , and `io2` volumes, this represents the number of IOPS that are provisioned for the volume.
        ///
        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) identifier of the AWS Key Management Service key to use for Amazon EBS encryption.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The ARN of the IAM role to associate with this volume. This is the Amazon ECS infrastructure IAM role that is used to manage your AWS infrastructure.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The size of the volume in GiB. You must specify either a volume size or a snapshot ID. If you specify a snapshot ID, the snapshot size is used for the volume size by default.
        ///
        /// `SizeInGiB`.
        pub fn size_in_gi_b(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SizeInGiB", value.into());
            self
        }

        /// The snapshot that Amazon ECS uses to create volumes for attachment to tasks maintained by the service. You must specify either `snapshotId` or `sizeInGiB` in your volume configuration.
        ///
        /// `SnapshotId`.
        pub fn snapshot_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnapshotId", value.into());
            self
        }

        /// The tags to apply to the volume. Amazon ECS applies service-managed tags by default.
        ///
        /// `TagSpecifications`.
        pub fn tag_specifications(mut self, value: impl Into<List<EBSTagSpecification>>) -> Self {
            self.0.set("TagSpecifications", value.into());
            self
        }

        /// The throughput to provision for a volume, in MiB/s, with a maximum of 1,000 MiB/s.
        ///
        /// `Throughput`.
        pub fn throughput(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Throughput", value.into());
            self
        }

        /// The rate, in MiB/s, at which data is fetched from a snapshot of an existing EBS volume to create new volumes for attachment to the tasks maintained by the service. This property can be specified only if you specify a `snapshotId` .
        ///
        /// `VolumeInitializationRate`.
        pub fn volume_initialization_rate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeInitializationRate", value.into());
            self
        }

        /// The volume type. This parameter maps 1:1 with the `VolumeType` parameter of the [CreateVolume API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html) in the \*Amazon EC2 API Reference\* .
        ///
        /// `VolumeType`.
        pub fn volume_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeType", value.into());
            self
        }
    }

    impl From<ServiceManagedEBSVolumeConfiguration> for Json {
        fn from(value: ServiceManagedEBSVolumeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The details for the service registry.
    ///
    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceRegistry(Properties);

    impl ServiceRegistry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The container name value to be used for your service discovery service. It's already specified in the task definition.
        ///
        /// `ContainerName`.
        pub fn container_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerName", value.into());
            self
        }

        /// The port value to be used for your service discovery service. It's already specified in the task definition.
        ///
        /// `ContainerPort`.
        pub fn container_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ContainerPort", value.into());
            self
        }

        /// The port value used if your service discovery service specified an SRV record. This field might be used if both the `awsvpc` network mode and SRV records are used.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the service registry. The currently supported service registry is AWS Cloud Map . For more information, see [CreateService](https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateService.html) .
        ///
        /// `RegistryArn`.
        pub fn registry_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegistryArn", value.into());
            self
        }
    }

    impl From<ServiceRegistry> for Json {
        fn from(value: ServiceRegistry) -> Self {
            value.0.into()
        }
    }

    /// The configuration for a volume specified in the task definition as a volume that is configured at launch time. Currently, the only supported volume type is an Amazon EBS volume.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceVolumeConfiguration(Properties);

    impl ServiceVolumeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for the Amazon EBS volume that Amazon ECS creates and manages on your behalf. These settings are used to create each Amazon EBS volume, with one volume created for each task in the service.
        ///
        /// `ManagedEBSVolume`.
        pub fn managed_ebs_volume(
            mut self,
            value: impl Into<Value<ServiceManagedEBSVolumeConfiguration>>,
        ) -> Self {
            self.0.set("ManagedEBSVolume", value.into());
            self
        }

        /// The name of the volume. This value must match the volume name from the `Volume` object in the task definition.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<ServiceVolumeConfiguration> for Json {
        fn from(value: ServiceVolumeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The metadata that you apply to a resource to help you categorize and organize them. Each tag consists of a key and an optional value. You define them. The following basic restrictions apply to tags:
    ///
    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One part of a key-value pair that make up a tag. A key is a general label that acts like a category for more specific tag values.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The optional part of a key-value pair that make up a tag. A value acts as a descriptor within a tag category (key).
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

    /// Defines the failure threshold that the deployment circuit breaker uses to monitor a deployment. The type and value together determine the number of task failures that are tolerated before the circuit breaker triggers.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `Type`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ThresholdConfiguration(Properties);

    impl ThresholdConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines how Amazon ECS uses value to calculate the failure threshold. For the percentage types (BOUNDED\_PERCENT and UNBOUNDED\_PERCENT), Amazon ECS multiplies value by the latest service desired count.
        ///
        /// `Type`. Required. Allowed: [`ThresholdConfigurationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Specifies the integer that Amazon ECS uses to calculate the failure threshold. When type is COUNT, this value is the failure threshold itself.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ThresholdConfiguration> for Json {
        fn from(value: ThresholdConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the timeout configurations for Service Connect.
    ///
    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimeoutConfiguration(Properties);

    impl TimeoutConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of time in seconds a connection will stay active while idle. A value of `0` can be set to disable `idleTimeout` .
        ///
        /// `IdleTimeoutSeconds`.
        pub fn idle_timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IdleTimeoutSeconds", value.into());
            self
        }

        /// The amount of time waiting for the upstream to respond with a complete response per request. A value of `0` can be set to disable `perRequestTimeout` . `perRequestTimeout` can only be set if Service Connect `appProtocol` isn't `TCP` .
        ///
        /// `PerRequestTimeoutSeconds`.
        pub fn per_request_timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PerRequestTimeoutSeconds", value.into());
            self
        }
    }

    impl From<TimeoutConfiguration> for Json {
        fn from(value: TimeoutConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The advanced settings for VPC Lattice used in blue/green deployments. Specify the alternate target group and listener rules required for traffic shifting during blue/green deployments.
    ///
    /// A property type of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcLatticeAdvancedConfiguration(Properties);

    impl VpcLatticeAdvancedConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the alternate target group associated with the VPC Lattice Configuration for Amazon ECS blue/green deployments.
        ///
        /// `AlternateTargetGroupArn`.
        pub fn alternate_target_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlternateTargetGroupArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) that identifies the production listener rule or listener for routing production traffic.
        ///
        /// `ProductionListenerRule`.
        pub fn production_listener_rule(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProductionListenerRule", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) that identifies the test listener rule or listener for routing test traffic.
        ///
        /// `TestListenerRule`.
        pub fn test_listener_rule(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TestListenerRule", value.into());
            self
        }
    }

    impl From<VpcLatticeAdvancedConfiguration> for Json {
        fn from(value: VpcLatticeAdvancedConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The VPC Lattice configuration for your service that holds the information for the target group(s) Amazon ECS tasks will be registered to.
    ///
    /// A property type of `AWS::ECS::Service`.
    ///
    /// Required: `PortName`, `RoleArn`, `TargetGroupArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcLatticeConfiguration(Properties);

    impl VpcLatticeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AdvancedConfiguration`.
        pub fn advanced_configuration(
            mut self,
            value: impl Into<Value<VpcLatticeAdvancedConfiguration>>,
        ) -> Self {
            self.0.set("AdvancedConfiguration", value.into());
            self
        }

        /// The name of the port mapping to register in the VPC Lattice target group. This is the name of the `portMapping` you defined in your task definition.
        ///
        /// `PortName`. Required.
        pub fn port_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PortName", value.into());
            self
        }

        /// The ARN of the IAM role to associate with this VPC Lattice configuration. This is the Amazon ECS infrastructure IAM role that is used to manage your VPC Lattice infrastructure.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The full Amazon Resource Name (ARN) of the target group or groups associated with the VPC Lattice configuration that the Amazon ECS tasks will be registered to.
        ///
        /// `TargetGroupArn`. Required.
        pub fn target_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetGroupArn", value.into());
            self
        }
    }

    impl From<VpcLatticeConfiguration> for Json {
        fn from(value: VpcLatticeConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AvailabilityZoneRebalancing`.
        pub enum AvailabilityZoneRebalancing {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `LaunchType`.
        pub enum LaunchType {
            Ec2 = "EC2",
            Fargate = "FARGATE",
            External = "EXTERNAL",
        }

        /// Words for `PropagateTags`.
        pub enum PropagateTags {
            Service = "SERVICE",
            TaskDefinition = "TASK_DEFINITION",
        }

        /// Words for `SchedulingStrategy`.
        pub enum SchedulingStrategy {
            Daemon = "DAEMON",
            Replica = "REPLICA",
        }

        /// Words for `AssignPublicIp`.
        pub enum AssignPublicIp {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }

        /// Words for `Strategy`.
        pub enum Strategy {
            Rolling = "ROLLING",
            BlueGreen = "BLUE_GREEN",
            Linear = "LINEAR",
            Canary = "CANARY",
        }

        /// Words for `Type`.
        pub enum Type {
            CodeDeploy = "CODE_DEPLOY",
            Ecs = "ECS",
            External = "EXTERNAL",
        }

        /// Words for `SourceServiceRevisionCleanup`.
        pub enum SourceServiceRevisionCleanup {
            Blocking = "BLOCKING",
            Deferred = "DEFERRED",
        }

        /// Words for `LifecycleStages`.
        pub enum LifecycleStages {
            ReconcileService = "RECONCILE_SERVICE",
            PreScaleUp = "PRE_SCALE_UP",
            PostScaleUp = "POST_SCALE_UP",
            TestTrafficShift = "TEST_TRAFFIC_SHIFT",
            PostTestTrafficShift = "POST_TEST_TRAFFIC_SHIFT",
            PreProductionTrafficShift = "PRE_PRODUCTION_TRAFFIC_SHIFT",
            ProductionTrafficShift = "PRODUCTION_TRAFFIC_SHIFT",
            PostProductionTrafficShift = "POST_PRODUCTION_TRAFFIC_SHIFT",
        }

        /// Words for `TargetType`.
        pub enum TargetType {
            AwsLambda = "AWS_LAMBDA",
            Pause = "PAUSE",
        }

        /// Words for `ResourceType`.
        pub enum ResourceType {
            Volume = "volume",
        }

        /// Words for `AccessTypes`.
        pub enum AccessTypes {
            Public = "PUBLIC",
            Private = "PRIVATE",
        }

        /// Words for `HealthCheckProtocol`.
        pub enum HealthCheckProtocol {
            Http = "HTTP",
            Https = "HTTPS",
        }

        /// Words for `Action`.
        pub enum Action {
            Rollback = "ROLLBACK",
            Continue = "CONTINUE",
        }

        /// Words for `MetricNames`.
        pub enum MetricNames {
            CPUUtilization = "CPUUtilization",
            MemoryUtilization = "MemoryUtilization",
        }

        /// Words for `Type`.
        pub enum PlacementConstraintType {
            DistinctInstance = "distinctInstance",
            MemberOf = "memberOf",
        }

        /// Words for `Type`.
        pub enum PlacementStrategyType {
            Binpack = "binpack",
            Random = "random",
            Spread = "spread",
        }

        /// Words for `Format`.
        pub enum Format {
            Text = "TEXT",
            Json = "JSON",
        }

        /// Words for `IncludeQueryParameters`.
        pub enum IncludeQueryParameters {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }

        /// Words for `LogLevel`.
        pub enum LogLevel {
            Debug = "debug",
            Info = "info",
        }

        /// Words for `FilesystemType`.
        pub enum FilesystemType {
            Ext3 = "ext3",
            Ext4 = "ext4",
            Ntfs = "ntfs",
            Xfs = "xfs",
        }

        /// Words for `Type`.
        pub enum ThresholdConfigurationType {
            Count = "COUNT",
            BoundedPercent = "BOUNDED_PERCENT",
            UnboundedPercent = "UNBOUNDED_PERCENT",
        }
    }
}

/// Property types and words of [`TaskDefinition`].
pub mod task_definition {
    use crate::{Json, List, Map, Properties, Value};

    /// The authorization configuration details for the Amazon EFS file system.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthorizationConfig(Properties);

    impl AuthorizationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon EFS access point ID to use. If an access point is specified, the root directory value specified in the `EFSVolumeConfiguration` must either be omitted or set to `/` which will enforce the path set on the EFS access point.
        ///
        /// `AccessPointId`.
        pub fn access_point_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessPointId", value.into());
            self
        }

        /// Determines whether to use the Amazon ECS task role defined in a task definition when mounting the Amazon EFS file system. If it is turned on, transit encryption must be turned on in the `EFSVolumeConfiguration` .
        ///
        /// `IAM`. Allowed: [`IAM`].
        pub fn iam(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IAM", value.into());
            self
        }
    }

    impl From<AuthorizationConfig> for Json {
        fn from(value: AuthorizationConfig) -> Self {
            value.0.into()
        }
    }

    /// The `ContainerDefinition` property specifies a container definition. Container definitions are used in task definitions to describe the different containers that are launched as part of a task.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    ///
    /// Required: `Image`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerDefinition(Properties);

    impl ContainerDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The command that's passed to the container. This parameter maps to `Cmd` in the docker container create command and the `COMMAND` parameter to docker run. If there are multiple arguments, each argument is a separated string in the array.
        ///
        /// `Command`.
        pub fn command(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Command", value.into());
            self
        }

        /// The number of `cpu` units reserved for the container. This parameter maps to `CpuShares` in the docker container create command and the `--cpu-shares` option to docker run.
        ///
        /// `Cpu`.
        pub fn cpu(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Cpu", value.into());
            self
        }

        /// A list of ARNs in SSM or Amazon S3 to a credential spec ( `CredSpec` ) file that configures the container for Active Directory authentication. We recommend that you use this parameter instead of the `dockerSecurityOptions` .
        ///
        /// `CredentialSpecs`.
        pub fn credential_specs(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CredentialSpecs", value.into());
            self
        }

        /// The dependencies defined for container startup and shutdown. A container can contain multiple dependencies. When a dependency is defined for container startup, for container shutdown it is reversed.
        ///
        /// `DependsOn`.
        pub fn depends_on(mut self, value: impl Into<List<ContainerDependency>>) -> Self {
            self.0.set("DependsOn", value.into());
            self
        }

        /// When this parameter is true, networking is off within the container. This parameter maps to `NetworkDisabled` in the docker container create command.
        ///
        /// `DisableNetworking`.
        pub fn disable_networking(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DisableNetworking", value.into());
            self
        }

        /// A list of DNS search domains that are presented to the container. This parameter maps to `DnsSearch` in the docker container create command and the `--dns-search` option to docker run.
        ///
        /// `DnsSearchDomains`.
        pub fn dns_search_domains(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DnsSearchDomains", value.into());
            self
        }

        /// A list of DNS servers that are presented to the container. This parameter maps to `Dns` in the docker container create command and the `--dns` option to docker run.
        ///
        /// `DnsServers`.
        pub fn dns_servers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DnsServers", value.into());
            self
        }

        /// A key/value map of labels to add to the container. This parameter maps to `Labels` in the docker container create command and the `--label` option to docker run.
        ///
        /// `DockerLabels`.
        pub fn docker_labels(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("DockerLabels", value.into());
            self
        }

        /// A list of strings to provide custom configuration for multiple security systems. This field isn't valid for containers in tasks using the Fargate launch type.
        ///
        /// `DockerSecurityOptions`.
        pub fn docker_security_options(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DockerSecurityOptions", value.into());
            self
        }

        /// \> Early versions of the Amazon ECS container agent don't properly handle `entryPoint` parameters. If you have problems using `entryPoint` , update your container agent or enter your commands and arguments as `command` array items instead.
        ///
        /// `EntryPoint`.
        pub fn entry_point(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EntryPoint", value.into());
            self
        }

        /// The environment variables to pass to a container. This parameter maps to `Env` in the docker container create command and the `--env` option to docker run.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<List<KeyValuePair>>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// A list of files containing the environment variables to pass to a container. This parameter maps to the `--env-file` option to docker run.
        ///
        /// `EnvironmentFiles`.
        pub fn environment_files(mut self, value: impl Into<List<EnvironmentFile>>) -> Self {
            self.0.set("EnvironmentFiles", value.into());
            self
        }

        /// If the `essential` parameter of a container is marked as `true` , and that container fails or stops for any reason, all other containers that are part of the task are stopped.
        ///
        /// `Essential`.
        pub fn essential(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Essential", value.into());
            self
        }

        /// A list of hostnames and IP address mappings to append to the `/etc/hosts` file on the container. This parameter maps to `ExtraHosts` in the docker container create command and the `--add-host` option to docker run.
        ///
        /// `ExtraHosts`.
        pub fn extra_hosts(mut self, value: impl Into<List<HostEntry>>) -> Self {
            self.0.set("ExtraHosts", value.into());
            self
        }

        /// The FireLens configuration for the container. This is used to specify and configure a log router for container logs.
        ///
        /// `FirelensConfiguration`.
        pub fn firelens_configuration(
            mut self,
            value: impl Into<Value<FirelensConfiguration>>,
        ) -> Self {
            self.0.set("FirelensConfiguration", value.into());
            self
        }

        /// The container health check command and associated configuration parameters for the container. This parameter maps to `HealthCheck` in the docker container create command and the `HEALTHCHECK` parameter of docker run.
        ///
        /// `HealthCheck`.
        pub fn health_check(mut self, value: impl Into<Value<HealthCheck>>) -> Self {
            self.0.set("HealthCheck", value.into());
            self
        }

        /// The hostname to use for your container. This parameter maps to `Hostname` in the docker container create command and the `--hostname` option to docker run.
        ///
        /// `Hostname`.
        pub fn hostname(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Hostname", value.into());
            self
        }

        /// The image used to start a container. This string is passed directly to the Docker daemon. By default, images in the Docker Hub registry are available.
        ///
        /// `Image`. Required.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// When this parameter is `true` , you can deploy containerized applications that require `stdin` or a `tty` to be allocated.
        ///
        /// `Interactive`.
        pub fn interactive(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Interactive", value.into());
            self
        }

        /// The `links` parameter allows containers to communicate with each other without the need for port mappings. This parameter is only supported if the network mode of a task definition is `bridge` .
        ///
        /// `Links`.
        pub fn links(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Links", value.into());
            self
        }

        /// Linux-specific modifications that are applied to the container, such as Linux kernel capabilities. For more information see [KernelCapabilities](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html) .
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

        /// The amount (in MiB) of memory to present to the container. If your container attempts to exceed the memory specified here, the container is killed.
        ///
        /// `Memory`.
        pub fn memory(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Memory", value.into());
            self
        }

        /// The soft limit (in MiB) of memory to reserve for the container. When system memory is under heavy contention, Docker attempts to keep the container memory to this soft limit.
        ///
        /// `MemoryReservation`.
        pub fn memory_reservation(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MemoryReservation", value.into());
            self
        }

        /// The mount points for data volumes in your container.
        ///
        /// `MountPoints`.
        pub fn mount_points(mut self, value: impl Into<List<MountPoint>>) -> Self {
            self.0.set("MountPoints", value.into());
            self
        }

        /// The name of a container. If you're linking multiple containers together in a task definition, the `name` of one container can be entered in the `links` of another container to connect the containers.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The list of port mappings for the container. Port mappings allow containers to access ports on the host container instance to send or receive traffic.
        ///
        /// `PortMappings`.
        pub fn port_mappings(mut self, value: impl Into<List<PortMapping>>) -> Self {
            self.0.set("PortMappings", value.into());
            self
        }

        /// When this parameter is true, the container is given elevated privileges on the host container instance (similar to the `root` user).
        ///
        /// `Privileged`.
        pub fn privileged(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Privileged", value.into());
            self
        }

        /// When this parameter is `true` , a TTY is allocated. This parameter maps to `Tty` in the docker container create command and the `--tty` option to docker run.
        ///
        /// `PseudoTerminal`.
        pub fn pseudo_terminal(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PseudoTerminal", value.into());
            self
        }

        /// When this parameter is true, the container is given read-only access to its root file system. This parameter maps to `ReadonlyRootfs` in the docker container create command and the `--read-only` option to docker run.
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

        /// The restart policy for a container. When you set up a restart policy, Amazon ECS can restart the container without needing to replace the task.
        ///
        /// `RestartPolicy`.
        pub fn restart_policy(mut self, value: impl Into<Value<RestartPolicy>>) -> Self {
            self.0.set("RestartPolicy", value.into());
            self
        }

        /// The secrets to pass to the container.
        ///
        /// `Secrets`.
        pub fn secrets(mut self, value: impl Into<List<Secret>>) -> Self {
            self.0.set("Secrets", value.into());
            self
        }

        /// Time duration (in seconds) to wait before giving up on resolving dependencies for a container.
        ///
        /// `StartTimeout`.
        pub fn start_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StartTimeout", value.into());
            self
        }

        /// Time duration (in seconds) to wait before the container is forcefully killed if it doesn't exit normally on its own.
        ///
        /// `StopTimeout`.
        pub fn stop_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StopTimeout", value.into());
            self
        }

        /// A list of namespaced kernel parameters to set in the container. This parameter maps to `Sysctls` in the docker container create command and the `--sysctl` option to docker run.
        ///
        /// `SystemControls`.
        pub fn system_controls(mut self, value: impl Into<List<SystemControl>>) -> Self {
            self.0.set("SystemControls", value.into());
            self
        }

        /// A list of `ulimits` to set in the container.
        ///
        /// `Ulimits`.
        pub fn ulimits(mut self, value: impl Into<List<Ulimit>>) -> Self {
            self.0.set("Ulimits", value.into());
            self
        }

        /// The user to use inside the container. This parameter maps to `User` in the docker container create command and the `--user` option to docker run.
        ///
        /// `User`.
        pub fn user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("User", value.into());
            self
        }

        /// Specifies whether Amazon ECS will resolve the container image tag provided in the container definition to an image digest. By default, the value is `enabled` .
        ///
        /// `VersionConsistency`. Allowed: [`VersionConsistency`].
        pub fn version_consistency(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VersionConsistency", value.into());
            self
        }

        /// Data volumes to mount from another container. This parameter maps to `VolumesFrom` in the docker container create command and the `--volumes-from` option to docker run.
        ///
        /// `VolumesFrom`.
        pub fn volumes_from(mut self, value: impl Into<List<VolumeFrom>>) -> Self {
            self.0.set("VolumesFrom", value.into());
            self
        }

        /// The working directory to run commands inside the container in. This parameter maps to `WorkingDir` in the docker container create command and the `--workdir` option to docker run.
        ///
        /// `WorkingDirectory`.
        pub fn working_directory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkingDirectory", value.into());
            self
        }
    }

    impl From<ContainerDefinition> for Json {
        fn from(value: ContainerDefinition) -> Self {
            value.0.into()
        }
    }

    /// The `ContainerDependency` property specifies the dependencies defined for container startup and shutdown. A container can contain multiple dependencies.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerDependency(Properties);

    impl ContainerDependency {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dependency condition of the container. The following are the available conditions and their behavior:
        ///
        /// `Condition`. Allowed: [`Condition`].
        pub fn condition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Condition", value.into());
            self
        }

        /// The name of a container.
        ///
        /// `ContainerName`.
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

    /// The `Device` property specifies an object representing a container instance host device.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Device(Properties);

    impl Device {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The path inside the container at which to expose the host device.
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

    /// The `DockerVolumeConfiguration` property specifies a Docker volume configuration and is used when you use Docker volumes. Docker volumes are only supported when you are using the EC2 launch type.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DockerVolumeConfiguration(Properties);

    impl DockerVolumeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If this value is `true` , the Docker volume is created if it doesn't already exist.
        ///
        /// `Autoprovision`.
        pub fn autoprovision(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Autoprovision", value.into());
            self
        }

        /// The Docker volume driver to use. The driver value must match the driver name provided by Docker because it is used for task placement.
        ///
        /// `Driver`.
        pub fn driver(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Driver", value.into());
            self
        }

        /// A map of Docker driver-specific options passed through. This parameter maps to `DriverOpts` in the docker create-volume command and the `xxopt` option to docker volume create.
        ///
        /// `DriverOpts`.
        pub fn driver_opts(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("DriverOpts", value.into());
            self
        }

        /// Custom metadata to add to your Docker volume. This parameter maps to `Labels` in the docker container create command and the `xxlabel` option to docker volume create.
        ///
        /// `Labels`.
        pub fn labels(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Labels", value.into());
            self
        }

        /// The scope for the Docker volume that determines its lifecycle. Docker volumes that are scoped to a `task` are automatically provisioned when the task starts and destroyed when the task stops.
        ///
        /// `Scope`. Allowed: [`Scope`].
        pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }
    }

    impl From<DockerVolumeConfiguration> for Json {
        fn from(value: DockerVolumeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// This parameter is specified when you're using an Amazon Elastic File System file system for task storage.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    ///
    /// Required: `FilesystemId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EFSVolumeConfiguration(Properties);

    impl EFSVolumeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The authorization configuration details for the Amazon EFS file system.
        ///
        /// `AuthorizationConfig`.
        pub fn authorization_config(
            mut self,
            value: impl Into<Value<AuthorizationConfig>>,
        ) -> Self {
            self.0.set("AuthorizationConfig", value.into());
            self
        }

        /// The Amazon EFS file system ID to use.
        ///
        /// `FilesystemId`. Required.
        pub fn filesystem_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FilesystemId", value.into());
            self
        }

        /// The directory within the Amazon EFS file system to mount as the root directory inside the host. If this parameter is omitted, the root of the Amazon EFS volume will be used.
        ///
        /// `RootDirectory`.
        pub fn root_directory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RootDirectory", value.into());
            self
        }

        /// Determines whether to use encryption for Amazon EFS data in transit between the Amazon ECS host and the Amazon EFS server. Transit encryption must be turned on if Amazon EFS IAM authorization is used.
        ///
        /// `TransitEncryption`. Allowed: [`TransitEncryption`].
        pub fn transit_encryption(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TransitEncryption", value.into());
            self
        }

        /// The port to use when sending encrypted data between the Amazon ECS host and the Amazon EFS server. If you do not specify a transit encryption port, it will use the port selection strategy that the Amazon EFS mount helper uses.
        ///
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

    /// A list of files containing the environment variables to pass to a container. You can specify up to ten environment files. The file must have a `.env` file extension.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentFile(Properties);

    impl EnvironmentFile {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The file type to use. Environment files are objects in Amazon S3. The only supported value is `s3` .
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EnvironmentFile> for Json {
        fn from(value: EnvironmentFile) -> Self {
            value.0.into()
        }
    }

    /// The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of ephemeral storage available, beyond the default amount, for tasks hosted on AWS Fargate .
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
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
        /// `SizeInGiB`.
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

    /// The authorization configuration details for Amazon FSx for Windows File Server file system.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    ///
    /// Required: `CredentialsParameter`, `Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FSxAuthorizationConfig(Properties);

    impl FSxAuthorizationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The authorization credential option to use. The authorization credential options can be provided using either the Amazon Resource Name (ARN) of an AWS Secrets Manager secret or SSM Parameter Store parameter.
        ///
        /// `CredentialsParameter`. Required.
        pub fn credentials_parameter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CredentialsParameter", value.into());
            self
        }

        /// A fully qualified domain name hosted by an [AWS Directory Service](https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_microsoft_ad.html) Managed Microsoft AD (Active Directory) or self-hosted AD on Amazon EC2.
        ///
        /// `Domain`. Required.
        pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Domain", value.into());
            self
        }
    }

    impl From<FSxAuthorizationConfig> for Json {
        fn from(value: FSxAuthorizationConfig) -> Self {
            value.0.into()
        }
    }

    /// This parameter is specified when you're using [Amazon FSx for Windows File Server](https://docs.aws.amazon.com/fsx/latest/WindowsGuide/what-is.html) file system for task storage.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    ///
    /// Required: `FileSystemId`, `RootDirectory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FSxWindowsFileServerVolumeConfiguration(Properties);

    impl FSxWindowsFileServerVolumeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The authorization configuration details for the Amazon FSx for Windows File Server file system.
        ///
        /// `AuthorizationConfig`.
        pub fn authorization_config(
            mut self,
            value: impl Into<Value<FSxAuthorizationConfig>>,
        ) -> Self {
            self.0.set("AuthorizationConfig", value.into());
            self
        }

        /// The Amazon FSx for Windows File Server file system ID to use.
        ///
        /// `FileSystemId`. Required.
        pub fn file_system_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileSystemId", value.into());
            self
        }

        /// The directory within the Amazon FSx for Windows File Server file system to mount as the root directory inside the host.
        ///
        /// `RootDirectory`. Required.
        pub fn root_directory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RootDirectory", value.into());
            self
        }
    }

    impl From<FSxWindowsFileServerVolumeConfiguration> for Json {
        fn from(value: FSxWindowsFileServerVolumeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The FireLens configuration for the container. This is used to specify and configure a log router for container logs.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FirelensConfiguration(Properties);

    impl FirelensConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The options to use when configuring the log router. This field is optional and can be used to add additional metadata, such as the task, task definition, cluster, and container instance details to the log event.
        ///
        /// `Options`.
        pub fn options(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Options", value.into());
            self
        }

        /// The log router to use. The valid values are `fluentd` or `fluentbit` .
        ///
        /// `Type`. Allowed: [`FirelensConfigurationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FirelensConfiguration> for Json {
        fn from(value: FirelensConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `HealthCheck` property specifies an object representing a container health check.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HealthCheck(Properties);

    impl HealthCheck {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A string array representing the command that the container runs to determine if it is healthy.
        ///
        /// `Command`.
        pub fn command(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Command", value.into());
            self
        }

        /// The time period in seconds between each health check execution. You may specify between 5 and 300 seconds. The default value is 30 seconds. This value applies only when you specify a `command` .
        ///
        /// `Interval`.
        pub fn interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Interval", value.into());
            self
        }

        /// The number of times to retry a failed health check before the container is considered unhealthy. You may specify between 1 and 10 retries. The default value is 3. This value applies only when you specify a `command` .
        ///
        /// `Retries`.
        pub fn retries(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Retries", value.into());
            self
        }

        /// The optional grace period to provide containers time to bootstrap before failed health checks count towards the maximum number of retries. You can specify between 0 and 300 seconds. By default, the `startPeriod` is off.
        ///
        /// `StartPeriod`.
        pub fn start_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StartPeriod", value.into());
            self
        }

        /// The time period in seconds to wait for a health check to succeed before it is considered a failure. You may specify between 2 and 60 seconds. The default value is 5. This value applies only when you specify a `command` .
        ///
        /// `Timeout`.
        pub fn timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Timeout", value.into());
            self
        }
    }

    impl From<HealthCheck> for Json {
        fn from(value: HealthCheck) -> Self {
            value.0.into()
        }
    }

    /// The `HostEntry` property specifies a hostname and an IP address that are added to the `/etc/hosts` file of a container through the `extraHosts` parameter of its `ContainerDefinition` resource.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HostEntry(Properties);

    impl HostEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The hostname to use in the `/etc/hosts` entry.
        ///
        /// `Hostname`.
        pub fn hostname(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Hostname", value.into());
            self
        }

        /// The IP address to use in the `/etc/hosts` entry.
        ///
        /// `IpAddress`.
        pub fn ip_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddress", value.into());
            self
        }
    }

    impl From<HostEntry> for Json {
        fn from(value: HostEntry) -> Self {
            value.0.into()
        }
    }

    /// The `HostVolumeProperties` property specifies details on a container instance bind mount host volume.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HostVolumeProperties(Properties);

    impl HostVolumeProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When the `host` parameter is used, specify a `sourcePath` to declare the path on the host container instance that's presented to the container. If this parameter is empty, then the Docker daemon has assigned a host path for you.
        ///
        /// `SourcePath`.
        pub fn source_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourcePath", value.into());
            self
        }
    }

    impl From<HostVolumeProperties> for Json {
        fn from(value: HostVolumeProperties) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceAccelerator(Properties);

    impl InferenceAccelerator {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DeviceName`.
        pub fn device_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceName", value.into());
            self
        }

        /// `DeviceType`.
        pub fn device_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceType", value.into());
            self
        }
    }

    impl From<InferenceAccelerator> for Json {
        fn from(value: InferenceAccelerator) -> Self {
            value.0.into()
        }
    }

    /// The Linux capabilities to add or remove from the default Docker configuration for a container defined in the task definition.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KernelCapabilities(Properties);

    impl KernelCapabilities {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Linux capabilities for the container that have been added to the default configuration provided by Docker. This parameter maps to `CapAdd` in the docker container create command and the `--cap-add` option to docker run.
        ///
        /// `Add`.
        pub fn add(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Add", value.into());
            self
        }

        /// The Linux capabilities for the container that have been removed from the default configuration provided by Docker. This parameter maps to `CapDrop` in the docker container create command and the `--cap-drop` option to docker run.
        ///
        /// `Drop`.
        pub fn drop(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Drop", value.into());
            self
        }
    }

    impl From<KernelCapabilities> for Json {
        fn from(value: KernelCapabilities) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair object.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeyValuePair(Properties);

    impl KeyValuePair {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the key-value pair. For environment variables, this is the name of the environment variable.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the key-value pair. For environment variables, this is the value of the environment variable.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<KeyValuePair> for Json {
        fn from(value: KeyValuePair) -> Self {
            value.0.into()
        }
    }

    /// The Linux-specific options that are applied to the container, such as Linux [KernelCapabilities](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html) .
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinuxParameters(Properties);

    impl LinuxParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Linux capabilities for the container that are added to or dropped from the default configuration provided by Docker.
        ///
        /// `Capabilities`.
        pub fn capabilities(mut self, value: impl Into<Value<KernelCapabilities>>) -> Self {
            self.0.set("Capabilities", value.into());
            self
        }

        /// Any host devices to expose to the container. This parameter maps to `Devices` in the docker container create command and the `--device` option to docker run.
        ///
        /// `Devices`.
        pub fn devices(mut self, value: impl Into<List<Device>>) -> Self {
            self.0.set("Devices", value.into());
            self
        }

        /// Run an `init` process inside the container that forwards signals and reaps processes. This parameter maps to the `--init` option to docker run.
        ///
        /// `InitProcessEnabled`.
        pub fn init_process_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InitProcessEnabled", value.into());
            self
        }

        /// The total amount of swap memory (in MiB) a container can use. This parameter will be translated to the `--memory-swap` option to docker run where the value would be the sum of the container memory plus the `maxSwap` value.
        ///
        /// `MaxSwap`.
        pub fn max_swap(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxSwap", value.into());
            self
        }

        /// The value for the size (in MiB) of the `/dev/shm` volume. This parameter maps to the `--shm-size` option to docker run.
        ///
        /// `SharedMemorySize`.
        pub fn shared_memory_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SharedMemorySize", value.into());
            self
        }

        /// This allows you to tune a container's memory swappiness behavior. A `swappiness` value of `0` will cause swapping to not happen unless absolutely necessary. A `swappiness` value of `100` will cause pages to be swapped very aggressively.
        ///
        /// `Swappiness`.
        pub fn swappiness(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Swappiness", value.into());
            self
        }

        /// The container path, mount options, and size (in MiB) of the tmpfs mount. This parameter maps to the `--tmpfs` option to docker run.
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

    /// The `LogConfiguration` property specifies log configuration options to send to a custom log driver for the container.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
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

        /// The log driver to use for the container.
        ///
        /// `LogDriver`. Required.
        pub fn log_driver(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogDriver", value.into());
            self
        }

        /// The configuration options to send to the log driver.
        ///
        /// `Options`.
        pub fn options(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Options", value.into());
            self
        }

        /// The secrets to pass to the log configuration.
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

    /// The details for a volume mount point that's used in a container definition.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MountPoint(Properties);

    impl MountPoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The path on the container to mount the host volume at.
        ///
        /// `ContainerPath`.
        pub fn container_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerPath", value.into());
            self
        }

        /// If this value is `true` , the container has read-only access to the volume. If this value is `false` , then the container can write to the volume. The default value is `false` .
        ///
        /// `ReadOnly`.
        pub fn read_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadOnly", value.into());
            self
        }

        /// The name of the volume to mount. Must be a volume name referenced in the `name` parameter of task definition `volume` .
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

    /// A property type of `AWS::ECS::TaskDefinition`.
    ///
    /// Required: `Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NvidiaMpsAllocation(Properties);

    impl NvidiaMpsAllocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum percentage of the GPU's compute capacity that the container can use.
        ///
        /// `MaxComputePercent`.
        pub fn max_compute_percent(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxComputePercent", value.into());
            self
        }

        /// The amount of GPU memory, in MiB, allocated to the container.
        ///
        /// `Memory`. Required.
        pub fn memory(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Memory", value.into());
            self
        }
    }

    impl From<NvidiaMpsAllocation> for Json {
        fn from(value: NvidiaMpsAllocation) -> Self {
            value.0.into()
        }
    }

    /// The `PortMapping` property specifies a port mapping. Port mappings allow containers to access ports on the host container instance to send or receive traffic. Port mappings are specified as part of the container definition.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PortMapping(Properties);

    impl PortMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The application protocol that's used for the port mapping. This parameter only applies to Service Connect. We recommend that you set this parameter to be consistent with the protocol that your application uses.
        ///
        /// `AppProtocol`. Allowed: [`AppProtocol`].
        pub fn app_protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppProtocol", value.into());
            self
        }

        /// The port number on the container that's bound to the user-specified or automatically assigned host port.
        ///
        /// `ContainerPort`.
        pub fn container_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ContainerPort", value.into());
            self
        }

        /// The port number range on the container that's bound to the dynamically mapped host port range.
        ///
        /// `ContainerPortRange`.
        pub fn container_port_range(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerPortRange", value.into());
            self
        }

        /// The port number on the container instance to reserve for your container.
        ///
        /// `HostPort`.
        pub fn host_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HostPort", value.into());
            self
        }

        /// The name that's used for the port mapping. This parameter is the name that you use in the `serviceConnectConfiguration` and the `vpcLatticeConfigurations` of a service. The name can include up to 64 characters.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The protocol used for the port mapping. Valid values are `tcp` and `udp` . The default is `tcp` . `protocol` is immutable in a Service Connect service. Updating this field requires a service deletion and redeployment.
        ///
        /// `Protocol`. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }
    }

    impl From<PortMapping> for Json {
        fn from(value: PortMapping) -> Self {
            value.0.into()
        }
    }

    /// The configuration details for the App Mesh proxy.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    ///
    /// Required: `ContainerName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProxyConfiguration(Properties);

    impl ProxyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the container that will serve as the App Mesh proxy.
        ///
        /// `ContainerName`. Required.
        pub fn container_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerName", value.into());
            self
        }

        /// The set of network configuration parameters to provide the Container Network Interface (CNI) plugin, specified as key-value pairs.
        ///
        /// `ProxyConfigurationProperties`.
        pub fn proxy_configuration_properties(
            mut self,
            value: impl Into<List<KeyValuePair>>,
        ) -> Self {
            self.0.set("ProxyConfigurationProperties", value.into());
            self
        }

        /// The proxy type. The only supported value is `APPMESH` .
        ///
        /// `Type`. Allowed: [`ProxyConfigurationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ProxyConfiguration> for Json {
        fn from(value: ProxyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The repository credentials for private registry authentication.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
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
        /// `CredentialsParameter`.
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

    /// The type and amount of a resource to assign to a container. The supported resource types are GPUs and Elastic Inference accelerators.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceRequirement(Properties);

    impl ResourceRequirement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SharingStrategy`.
        pub fn sharing_strategy(mut self, value: impl Into<Value<SharingStrategy>>) -> Self {
            self.0.set("SharingStrategy", value.into());
            self
        }

        /// The type of resource to assign to a container.
        ///
        /// `Type`. Required. Allowed: [`ResourceRequirementType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The value for the specified resource type.
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

    /// You can enable a restart policy for each container defined in your task definition, to overcome transient failures faster and maintain task availability.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RestartPolicy(Properties);

    impl RestartPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether a restart policy is enabled for the container.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// A list of exit codes that Amazon ECS will ignore and not attempt a restart on. You can specify a maximum of 50 container exit codes. By default, Amazon ECS does not ignore any exit codes.
        ///
        /// `IgnoredExitCodes`.
        pub fn ignored_exit_codes(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("IgnoredExitCodes", value.into());
            self
        }

        /// A period of time (in seconds) that the container must run for before a restart can be attempted. A container can be restarted only once every `restartAttemptPeriod` seconds.
        ///
        /// `RestartAttemptPeriod`.
        pub fn restart_attempt_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RestartAttemptPeriod", value.into());
            self
        }
    }

    impl From<RestartPolicy> for Json {
        fn from(value: RestartPolicy) -> Self {
            value.0.into()
        }
    }

    /// Information about the platform for the Amazon ECS service or task.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuntimePlatform(Properties);

    impl RuntimePlatform {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CPU architecture.
        ///
        /// `CpuArchitecture`. Allowed: [`CpuArchitecture`].
        pub fn cpu_architecture(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CpuArchitecture", value.into());
            self
        }

        /// The operating system.
        ///
        /// `OperatingSystemFamily`. Allowed: [`OperatingSystemFamily`].
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

    /// This parameter is specified when you're using an Amazon S3 Files file system for task storage.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
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

        /// The full ARN of the S3 Files access point to use.
        ///
        /// `AccessPointArn`.
        pub fn access_point_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessPointArn", value.into());
            self
        }

        /// The full ARN of the S3 Files file system to mount.
        ///
        /// `FileSystemArn`. Required.
        pub fn file_system_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileSystemArn", value.into());
            self
        }

        /// The directory within the Amazon S3 Files file system to mount as the root directory. If this parameter is omitted, the root of the Amazon S3 Files file system will be used.
        ///
        /// `RootDirectory`.
        pub fn root_directory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RootDirectory", value.into());
            self
        }

        /// The port to use for sending encrypted data between the ECS host and the S3 Files file system. If you do not specify a transit encryption port, it will use the port selection strategy that the Amazon S3 Files mount helper uses.
        ///
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

    /// An object representing the secret to expose to your container. Secrets can be exposed to a container in the following ways:
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
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

        /// The secret to expose to the container. The supported values are either the full ARN of the AWS Secrets Manager secret or the full ARN of the parameter in the SSM Parameter Store.
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

    /// A property type of `AWS::ECS::TaskDefinition`.
    ///
    /// Required: `NvidiaMps`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SharingStrategy(Properties);

    impl SharingStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `NvidiaMps`. Required.
        pub fn nvidia_mps(mut self, value: impl Into<Value<NvidiaMpsAllocation>>) -> Self {
            self.0.set("NvidiaMps", value.into());
            self
        }
    }

    impl From<SharingStrategy> for Json {
        fn from(value: SharingStrategy) -> Self {
            value.0.into()
        }
    }

    /// A list of namespaced kernel parameters to set in the container. This parameter maps to `Sysctls` in the docker container create command and the `--sysctl` option to docker run.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SystemControl(Properties);

    impl SystemControl {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The namespaced kernel parameter to set a `value` for.
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }

        /// The namespaced kernel parameter to set a `value` for.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<SystemControl> for Json {
        fn from(value: SystemControl) -> Self {
            value.0.into()
        }
    }

    /// The metadata that you apply to a resource to help you categorize and organize them. Each tag consists of a key and an optional value. You define them. The following basic restrictions apply to tags:
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One part of a key-value pair that make up a tag. A key is a general label that acts like a category for more specific tag values.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The optional part of a key-value pair that make up a tag. A value acts as a descriptor within a tag category (key).
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

    /// The constraint on task placement in the task definition.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskDefinitionPlacementConstraint(Properties);

    impl TaskDefinitionPlacementConstraint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A cluster query language expression to apply to the constraint.
        ///
        /// `Expression`.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// The type of constraint. The `MemberOf` constraint restricts selection to be from a group of valid candidates.
        ///
        /// `Type`. Required. Allowed: [`TaskDefinitionPlacementConstraintType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<TaskDefinitionPlacementConstraint> for Json {
        fn from(value: TaskDefinitionPlacementConstraint) -> Self {
            value.0.into()
        }
    }

    /// The container path, mount options, and size of the tmpfs mount.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    ///
    /// Required: `Size`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tmpfs(Properties);

    impl Tmpfs {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The absolute file path where the tmpfs volume is to be mounted.
        ///
        /// `ContainerPath`.
        pub fn container_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerPath", value.into());
            self
        }

        /// The list of tmpfs volume mount options.
        ///
        /// `MountOptions`.
        pub fn mount_options(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MountOptions", value.into());
            self
        }

        /// The maximum size (in MiB) of the tmpfs volume.
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

    /// The `ulimit` settings to pass to the container.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
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

        /// The hard limit for the `ulimit` type. The value can be specified in bytes, seconds, or as a count, depending on the `type` of the `ulimit` .
        ///
        /// `HardLimit`. Required.
        pub fn hard_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HardLimit", value.into());
            self
        }

        /// The `type` of the `ulimit` .
        ///
        /// `Name`. Required. Allowed: [`Name`].
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The soft limit for the `ulimit` type. The value can be specified in bytes, seconds, or as a count, depending on the `type` of the `ulimit` .
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

    /// The data volume configuration for tasks launched using this task definition. Specifying a volume configuration in a task definition is optional.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Volume(Properties);

    impl Volume {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the volume should be configured at launch time. This is used to create Amazon EBS volumes for standalone tasks or tasks created as part of a service.
        ///
        /// `ConfiguredAtLaunch`.
        pub fn configured_at_launch(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ConfiguredAtLaunch", value.into());
            self
        }

        /// This parameter is specified when you use Docker volumes.
        ///
        /// `DockerVolumeConfiguration`.
        pub fn docker_volume_configuration(
            mut self,
            value: impl Into<Value<DockerVolumeConfiguration>>,
        ) -> Self {
            self.0.set("DockerVolumeConfiguration", value.into());
            self
        }

        /// This parameter is specified when you use an Amazon Elastic File System file system for task storage.
        ///
        /// `EFSVolumeConfiguration`.
        pub fn efs_volume_configuration(
            mut self,
            value: impl Into<Value<EFSVolumeConfiguration>>,
        ) -> Self {
            self.0.set("EFSVolumeConfiguration", value.into());
            self
        }

        /// This parameter is specified when you use Amazon FSx for Windows File Server file system for task storage.
        ///
        /// `FSxWindowsFileServerVolumeConfiguration`.
        pub fn f_sx_windows_file_server_volume_configuration(
            mut self,
            value: impl Into<Value<FSxWindowsFileServerVolumeConfiguration>>,
        ) -> Self {
            self.0
                .set("FSxWindowsFileServerVolumeConfiguration", value.into());
            self
        }

        /// This parameter is specified when you use bind mount host volumes. The contents of the `host` parameter determine whether your bind mount host volume persists on the host container instance and where it's stored.
        ///
        /// `Host`.
        pub fn host(mut self, value: impl Into<Value<HostVolumeProperties>>) -> Self {
            self.0.set("Host", value.into());
            self
        }

        /// The name of the volume. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens are allowed.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// This parameter is specified when you're using an Amazon S3 Files file system for task storage.
        ///
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

    /// Details on a data volume from another container in the same task definition.
    ///
    /// A property type of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VolumeFrom(Properties);

    impl VolumeFrom {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If this value is `true` , the container has read-only access to the volume. If this value is `false` , then the container can write to the volume. The default value is `false` .
        ///
        /// `ReadOnly`.
        pub fn read_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadOnly", value.into());
            self
        }

        /// The name of another container within the same task definition to mount volumes from.
        ///
        /// `SourceContainer`.
        pub fn source_container(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceContainer", value.into());
            self
        }
    }

    impl From<VolumeFrom> for Json {
        fn from(value: VolumeFrom) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `IpcMode`.
        pub enum IpcMode {
            Host = "host",
            None = "none",
            Task = "task",
        }

        /// Words for `NetworkMode`.
        pub enum NetworkMode {
            Awsvpc = "awsvpc",
            Bridge = "bridge",
            Host = "host",
            None = "none",
        }

        /// Words for `PidMode`.
        pub enum PidMode {
            Host = "host",
            Task = "task",
        }

        /// Words for `RequiresCompatibilities`.
        pub enum RequiresCompatibilities {
            Ec2 = "EC2",
            External = "EXTERNAL",
            Fargate = "FARGATE",
            ManagedInstances = "MANAGED_INSTANCES",
        }

        /// Words for `IAM`.
        pub enum IAM {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `VersionConsistency`.
        pub enum VersionConsistency {
            Enabled = "enabled",
            Disabled = "disabled",
        }

        /// Words for `Condition`.
        pub enum Condition {
            Complete = "COMPLETE",
            Healthy = "HEALTHY",
            Start = "START",
            Success = "SUCCESS",
        }

        /// Words for `Permissions`.
        pub enum Permissions {
            Mknod = "mknod",
            Read = "read",
            Write = "write",
        }

        /// Words for `Scope`.
        pub enum Scope {
            Shared = "shared",
            Task = "task",
        }

        /// Words for `TransitEncryption`.
        pub enum TransitEncryption {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Type`.
        pub enum Type {
            S3 = "s3",
        }

        /// Words for `Type`.
        pub enum FirelensConfigurationType {
            Fluentbit = "fluentbit",
            Fluentd = "fluentd",
        }

        /// Words for `AppProtocol`.
        pub enum AppProtocol {
            Http = "http",
            Http2 = "http2",
            Grpc = "grpc",
        }

        /// Words for `Protocol`.
        pub enum Protocol {
            Tcp = "tcp",
            Udp = "udp",
        }

        /// Words for `Type`.
        pub enum ProxyConfigurationType {
            Appmesh = "APPMESH",
        }

        /// Words for `Type`.
        pub enum ResourceRequirementType {
            Gpu = "GPU",
            InferenceAccelerator = "InferenceAccelerator",
            NeuronDevice = "NeuronDevice",
        }

        /// Words for `CpuArchitecture`.
        pub enum CpuArchitecture {
            Arm64 = "ARM64",
            X86_64 = "X86_64",
        }

        /// Words for `OperatingSystemFamily`.
        pub enum OperatingSystemFamily {
            Linux = "LINUX",
            WindowsServer2004Core = "WINDOWS_SERVER_2004_CORE",
            WindowsServer2016Full = "WINDOWS_SERVER_2016_FULL",
            WindowsServer2019Core = "WINDOWS_SERVER_2019_CORE",
            WindowsServer2019Full = "WINDOWS_SERVER_2019_FULL",
            WindowsServer2022Core = "WINDOWS_SERVER_2022_CORE",
            WindowsServer2022Full = "WINDOWS_SERVER_2022_FULL",
            WindowsServer2025Core = "WINDOWS_SERVER_2025_CORE",
            WindowsServer2025Full = "WINDOWS_SERVER_2025_FULL",
            WindowsServer20h2Core = "WINDOWS_SERVER_20H2_CORE",
        }

        /// Words for `Type`.
        pub enum TaskDefinitionPlacementConstraintType {
            MemberOf = "memberOf",
        }

        /// Words for `Name`.
        pub enum Name {
            Core = "core",
            Cpu = "cpu",
            Data = "data",
            Fsize = "fsize",
            Locks = "locks",
            Memlock = "memlock",
            Msgqueue = "msgqueue",
            Nice = "nice",
            Nofile = "nofile",
            Nproc = "nproc",
            Rss = "rss",
            Rtprio = "rtprio",
            Rttime = "rttime",
            Sigpending = "sigpending",
            Stack = "stack",
        }
    }
}

/// Property types and words of [`TaskSet`].
pub mod task_set {
    use crate::{Json, List, Properties, Value};

    /// An object representing the networking details for a task or service. For example `awsVpcConfiguration={subnets=["subnet-12344321"],securityGroups=["sg-12344321"]}` .
    ///
    /// A property type of `AWS::ECS::TaskSet`.
    ///
    /// Required: `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AwsVpcConfiguration(Properties);

    impl AwsVpcConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether the task's elastic network interface receives a public IP address.
        ///
        /// `AssignPublicIp`. Allowed: [`AssignPublicIp`].
        pub fn assign_public_ip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssignPublicIp", value.into());
            self
        }

        /// The IDs of the security groups associated with the task or service. If you don't specify a security group, the default security group for the VPC is used. There's a limit of 5 security groups that can be specified.
        ///
        /// `SecurityGroups`.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// The IDs of the subnets associated with the task or service. There's a limit of 16 subnets that can be specified.
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<AwsVpcConfiguration> for Json {
        fn from(value: AwsVpcConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The details of a capacity provider strategy.
    ///
    /// A property type of `AWS::ECS::TaskSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityProviderStrategyItem(Properties);

    impl CapacityProviderStrategyItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The \*base\* value designates how many tasks, at a minimum, to run on the specified capacity provider for each service. Only one capacity provider in a capacity provider strategy can have a \*base\* defined.
        ///
        /// `Base`.
        pub fn base(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Base", value.into());
            self
        }

        /// The short name of the capacity provider. This can be either an AWS managed capacity provider ( `FARGATE` or `FARGATE_SPOT` ) or the name of a custom capacity provider that you created.
        ///
        /// `CapacityProvider`.
        pub fn capacity_provider(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityProvider", value.into());
            self
        }

        /// The \*weight\* value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider. The `weight` value is taken into consideration after the `base` value, if defined, is satisfied.
        ///
        /// `Weight`.
        pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<CapacityProviderStrategyItem> for Json {
        fn from(value: CapacityProviderStrategyItem) -> Self {
            value.0.into()
        }
    }

    /// The load balancer configuration to use with a service or task set.
    ///
    /// A property type of `AWS::ECS::TaskSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoadBalancer(Properties);

    impl LoadBalancer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the container (as it appears in a container definition) to associate with the load balancer.
        ///
        /// `ContainerName`.
        pub fn container_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerName", value.into());
            self
        }

        /// The port on the container to associate with the load balancer. This port must correspond to a `containerPort` in the task definition the tasks in the service are using.
        ///
        /// `ContainerPort`.
        pub fn container_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ContainerPort", value.into());
            self
        }

        /// The full Amazon Resource Name (ARN) of the Elastic Load Balancing target group or groups associated with a service or task set.
        ///
        /// `TargetGroupArn`.
        pub fn target_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetGroupArn", value.into());
            self
        }
    }

    impl From<LoadBalancer> for Json {
        fn from(value: LoadBalancer) -> Self {
            value.0.into()
        }
    }

    /// The network configuration for a task or service.
    ///
    /// A property type of `AWS::ECS::TaskSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfiguration(Properties);

    impl NetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The VPC subnets and security groups that are associated with a task.
        ///
        /// `AwsVpcConfiguration`.
        pub fn aws_vpc_configuration(
            mut self,
            value: impl Into<Value<AwsVpcConfiguration>>,
        ) -> Self {
            self.0.set("AwsVpcConfiguration", value.into());
            self
        }
    }

    impl From<NetworkConfiguration> for Json {
        fn from(value: NetworkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A floating-point percentage of the desired number of tasks to place and keep running in the task set.
    ///
    /// A property type of `AWS::ECS::TaskSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Scale(Properties);

    impl Scale {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unit of measure for the scale value.
        ///
        /// `Unit`. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// The value, specified as a percent total of a service's `desiredCount` , to scale the task set. Accepted values are numbers between 0 and 100.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Scale> for Json {
        fn from(value: Scale) -> Self {
            value.0.into()
        }
    }

    /// The details for the service registry.
    ///
    /// A property type of `AWS::ECS::TaskSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceRegistry(Properties);

    impl ServiceRegistry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The container name value to be used for your service discovery service. It's already specified in the task definition.
        ///
        /// `ContainerName`.
        pub fn container_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerName", value.into());
            self
        }

        /// The port value to be used for your service discovery service. It's already specified in the task definition.
        ///
        /// `ContainerPort`.
        pub fn container_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ContainerPort", value.into());
            self
        }

        /// The port value used if your service discovery service specified an SRV record. This field might be used if both the `awsvpc` network mode and SRV records are used.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the service registry. The currently supported service registry is AWS Cloud Map . For more information, see [CreateService](https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateService.html) .
        ///
        /// `RegistryArn`.
        pub fn registry_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegistryArn", value.into());
            self
        }
    }

    impl From<ServiceRegistry> for Json {
        fn from(value: ServiceRegistry) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ECS::TaskSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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
        /// Words for `LaunchType`.
        pub enum LaunchType {
            Ec2 = "EC2",
            Fargate = "FARGATE",
        }

        /// Words for `AssignPublicIp`.
        pub enum AssignPublicIp {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }

        /// Words for `Unit`.
        pub enum Unit {
            Percent = "PERCENT",
        }
    }
}
