//! `AWS::CodeDeploy`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::CodeDeploy::Application` resource creates an AWS CodeDeploy application.
///
/// [`AWS::CodeDeploy::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-application.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A name for the application. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the application name.
    ///
    /// `ApplicationName`. A change replaces the resource.
    pub fn application_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationName", value.into());
        self
    }

    /// The compute platform that CodeDeploy deploys the application to.
    ///
    /// `ComputePlatform`. Allowed: [`ComputePlatform`](application::ComputePlatform). A change replaces the resource.
    pub fn compute_platform(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComputePlatform", value.into());
        self
    }

    /// The metadata that you apply to CodeDeploy applications to help you organize and categorize them. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<application::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::CodeDeploy::Application";
}

impl Construct for Application {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Application> for Properties {
    fn from(value: Application) -> Self {
        value.0
    }
}

/// The `AWS::CodeDeploy::DeploymentConfig` resource creates a set of deployment rules, deployment success conditions, and deployment failure conditions that AWS CodeDeploy uses during a deployment.
///
/// [`AWS::CodeDeploy::DeploymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentconfig.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DeploymentConfig(Properties);

impl DeploymentConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The destination platform type for the deployment ( `Lambda` , `Server` , or `ECS` ).
    ///
    /// `ComputePlatform`. Allowed: [`ComputePlatform`](deployment_config::ComputePlatform). A change replaces the resource.
    pub fn compute_platform(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComputePlatform", value.into());
        self
    }

    /// A name for the deployment configuration. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the deployment configuration name.
    ///
    /// `DeploymentConfigName`. A change replaces the resource.
    pub fn deployment_config_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeploymentConfigName", value.into());
        self
    }

    /// The minimum number of healthy instances that should be available at any time during the deployment. There are two parameters expected in the input: type and value.
    ///
    /// `MinimumHealthyHosts`. A change replaces the resource.
    pub fn minimum_healthy_hosts(
        mut self,
        value: impl Into<Value<deployment_config::MinimumHealthyHosts>>,
    ) -> Self {
        self.0.set("MinimumHealthyHosts", value.into());
        self
    }

    /// The configuration that specifies how the deployment traffic is routed.
    ///
    /// `TrafficRoutingConfig`. A change replaces the resource.
    pub fn traffic_routing_config(
        mut self,
        value: impl Into<Value<deployment_config::TrafficRoutingConfig>>,
    ) -> Self {
        self.0.set("TrafficRoutingConfig", value.into());
        self
    }

    /// Configure the `ZonalConfig` object if you want AWS CodeDeploy to deploy your application to one [Availability Zone](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html#concepts-availability-zones) at a time, within an AWS Region.
    ///
    /// `ZonalConfig`. A change replaces the resource.
    pub fn zonal_config(mut self, value: impl Into<Value<deployment_config::ZonalConfig>>) -> Self {
        self.0.set("ZonalConfig", value.into());
        self
    }
}

impl Resource for DeploymentConfig {
    const TYPE: &'static str = "AWS::CodeDeploy::DeploymentConfig";
}

impl Construct for DeploymentConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DeploymentConfig> for Properties {
    fn from(value: DeploymentConfig) -> Self {
        value.0
    }
}

/// The `AWS::CodeDeploy::DeploymentGroup` resource creates an AWS CodeDeploy deployment group that specifies which instances your application revisions are deployed to, along with other deployment options.
///
/// [`AWS::CodeDeploy::DeploymentGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html).
///
/// Required: `ApplicationName`, `ServiceRoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DeploymentGroup(Properties);

impl DeploymentGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Information about the Amazon CloudWatch alarms that are associated with the deployment group.
    ///
    /// `AlarmConfiguration`.
    pub fn alarm_configuration(
        mut self,
        value: impl Into<Value<deployment_group::AlarmConfiguration>>,
    ) -> Self {
        self.0.set("AlarmConfiguration", value.into());
        self
    }

    /// The name of an existing CodeDeploy application to associate this deployment group with.
    ///
    /// `ApplicationName`. Required. A change replaces the resource.
    pub fn application_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationName", value.into());
        self
    }

    /// Information about the automatic rollback configuration that is associated with the deployment group. If you specify this property, don't specify the `Deployment` property.
    ///
    /// `AutoRollbackConfiguration`.
    pub fn auto_rollback_configuration(
        mut self,
        value: impl Into<Value<deployment_group::AutoRollbackConfiguration>>,
    ) -> Self {
        self.0.set("AutoRollbackConfiguration", value.into());
        self
    }

    /// A list of associated Auto Scaling groups that CodeDeploy automatically deploys revisions to when new instances are created. Duplicates are not allowed.
    ///
    /// `AutoScalingGroups`.
    pub fn auto_scaling_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AutoScalingGroups", value.into());
        self
    }

    /// Information about blue/green deployment options for a deployment group.
    ///
    /// `BlueGreenDeploymentConfiguration`.
    pub fn blue_green_deployment_configuration(
        mut self,
        value: impl Into<Value<deployment_group::BlueGreenDeploymentConfiguration>>,
    ) -> Self {
        self.0.set("BlueGreenDeploymentConfiguration", value.into());
        self
    }

    /// The application revision to deploy to this deployment group. If you specify this property, your target application revision is deployed as soon as the provisioning process is complete.
    ///
    /// `Deployment`.
    pub fn deployment(mut self, value: impl Into<Value<deployment_group::Deployment>>) -> Self {
        self.0.set("Deployment", value.into());
        self
    }

    /// A deployment configuration name or a predefined configuration name.
    ///
    /// `DeploymentConfigName`.
    pub fn deployment_config_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeploymentConfigName", value.into());
        self
    }

    /// A name for the deployment group. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the deployment group name.
    ///
    /// `DeploymentGroupName`. A change replaces the resource.
    pub fn deployment_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeploymentGroupName", value.into());
        self
    }

    /// Attributes that determine the type of deployment to run and whether to route deployment traffic behind a load balancer.
    ///
    /// `DeploymentStyle`.
    pub fn deployment_style(
        mut self,
        value: impl Into<Value<deployment_group::DeploymentStyle>>,
    ) -> Self {
        self.0.set("DeploymentStyle", value.into());
        self
    }

    /// The target Amazon ECS services in the deployment group. This applies only to deployment groups that use the Amazon ECS compute platform.
    ///
    /// `ECSServices`.
    pub fn ecs_services(mut self, value: impl Into<List<deployment_group::ECSService>>) -> Self {
        self.0.set("ECSServices", value.into());
        self
    }

    /// The Amazon EC2 tags that are already applied to Amazon EC2 instances that you want to include in the deployment group. CodeDeploy includes all Amazon EC2 instances identified by any of the tags you specify in this deployment group.
    ///
    /// `Ec2TagFilters`.
    pub fn ec2_tag_filters(
        mut self,
        value: impl Into<List<deployment_group::EC2TagFilter>>,
    ) -> Self {
        self.0.set("Ec2TagFilters", value.into());
        self
    }

    /// Information about groups of tags applied to Amazon EC2 instances. The deployment group includes only Amazon EC2 instances identified by all the tag groups. Cannot be used in the same call as `ec2TagFilter` .
    ///
    /// `Ec2TagSet`.
    pub fn ec2_tag_set(mut self, value: impl Into<Value<deployment_group::EC2TagSet>>) -> Self {
        self.0.set("Ec2TagSet", value.into());
        self
    }

    /// Information about the load balancer to use in a deployment.
    ///
    /// `LoadBalancerInfo`.
    pub fn load_balancer_info(
        mut self,
        value: impl Into<Value<deployment_group::LoadBalancerInfo>>,
    ) -> Self {
        self.0.set("LoadBalancerInfo", value.into());
        self
    }

    /// The on-premises instance tags already applied to on-premises instances that you want to include in the deployment group. CodeDeploy includes all on-premises instances identified by any of the tags you specify in this deployment group.
    ///
    /// `OnPremisesInstanceTagFilters`.
    pub fn on_premises_instance_tag_filters(
        mut self,
        value: impl Into<List<deployment_group::TagFilter>>,
    ) -> Self {
        self.0.set("OnPremisesInstanceTagFilters", value.into());
        self
    }

    /// Information about groups of tags applied to on-premises instances. The deployment group includes only on-premises instances identified by all the tag groups.
    ///
    /// `OnPremisesTagSet`.
    pub fn on_premises_tag_set(
        mut self,
        value: impl Into<Value<deployment_group::OnPremisesTagSet>>,
    ) -> Self {
        self.0.set("OnPremisesTagSet", value.into());
        self
    }

    /// Indicates what happens when new Amazon EC2 instances are launched mid-deployment and do not receive the deployed application revision.
    ///
    /// `OutdatedInstancesStrategy`. Allowed: [`OutdatedInstancesStrategy`](deployment_group::OutdatedInstancesStrategy).
    pub fn outdated_instances_strategy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OutdatedInstancesStrategy", value.into());
        self
    }

    /// A service role Amazon Resource Name (ARN) that grants CodeDeploy permission to make calls to AWS services on your behalf.
    ///
    /// `ServiceRoleArn`. Required.
    pub fn service_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceRoleArn", value.into());
        self
    }

    /// The metadata that you apply to CodeDeploy deployment groups to help you organize and categorize them. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<deployment_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Indicates whether the deployment group was configured to have CodeDeploy install a termination hook into an Auto Scaling group.
    ///
    /// `TerminationHookEnabled`.
    pub fn termination_hook_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("TerminationHookEnabled", value.into());
        self
    }

    /// Information about triggers associated with the deployment group. Duplicates are not allowed
    ///
    /// `TriggerConfigurations`.
    pub fn trigger_configurations(
        mut self,
        value: impl Into<List<deployment_group::TriggerConfig>>,
    ) -> Self {
        self.0.set("TriggerConfigurations", value.into());
        self
    }
}

impl Resource for DeploymentGroup {
    const TYPE: &'static str = "AWS::CodeDeploy::DeploymentGroup";
}

impl Construct for DeploymentGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DeploymentGroup> for Properties {
    fn from(value: DeploymentGroup) -> Self {
        value.0
    }
}

/// Property types and words of [`Application`].
pub mod application {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::CodeDeploy::Application`.
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
        /// Words for `ComputePlatform`.
        pub enum ComputePlatform {
            Ecs = "ECS",
            Lambda = "Lambda",
            Server = "Server",
        }
    }
}

/// Property types and words of [`DeploymentConfig`].
pub mod deployment_config {
    use crate::{Json, Properties, Value};

    /// `MinimumHealthyHosts` is a property of the [DeploymentConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codedeploy-deploymentconfig.html) resource that defines how many instances must remain healthy during an AWS CodeDeploy deployment.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentConfig`.
    ///
    /// Required: `Type`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MinimumHealthyHosts(Properties);

    impl MinimumHealthyHosts {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The minimum healthy instance type:
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The minimum healthy instance value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<MinimumHealthyHosts> for Json {
        fn from(value: MinimumHealthyHosts) -> Self {
            value.0.into()
        }
    }

    /// Information about the minimum number of healthy instances per Availability Zone.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentConfig`.
    ///
    /// Required: `Type`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MinimumHealthyHostsPerZone(Properties);

    impl MinimumHealthyHostsPerZone {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The `type` associated with the `MinimumHealthyHostsPerZone` option.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The `value` associated with the `MinimumHealthyHostsPerZone` option.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<MinimumHealthyHostsPerZone> for Json {
        fn from(value: MinimumHealthyHostsPerZone) -> Self {
            value.0.into()
        }
    }

    /// A configuration that shifts traffic from one version of a Lambda function or Amazon ECS task set to another in two increments. The original and target Lambda function versions or ECS task sets are specified in the deployment's AppSpec file.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentConfig`.
    ///
    /// Required: `CanaryInterval`, `CanaryPercentage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimeBasedCanary(Properties);

    impl TimeBasedCanary {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of minutes between the first and second traffic shifts of a `TimeBasedCanary` deployment.
        ///
        /// `CanaryInterval`. Required.
        pub fn canary_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CanaryInterval", value.into());
            self
        }

        /// The percentage of traffic to shift in the first increment of a `TimeBasedCanary` deployment.
        ///
        /// `CanaryPercentage`. Required.
        pub fn canary_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CanaryPercentage", value.into());
            self
        }
    }

    impl From<TimeBasedCanary> for Json {
        fn from(value: TimeBasedCanary) -> Self {
            value.0.into()
        }
    }

    /// A configuration that shifts traffic from one version of a Lambda function or ECS task set to another in equal increments, with an equal number of minutes between each increment.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentConfig`.
    ///
    /// Required: `LinearInterval`, `LinearPercentage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimeBasedLinear(Properties);

    impl TimeBasedLinear {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of minutes between each incremental traffic shift of a `TimeBasedLinear` deployment.
        ///
        /// `LinearInterval`. Required.
        pub fn linear_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("LinearInterval", value.into());
            self
        }

        /// The percentage of traffic that is shifted at the start of each increment of a `TimeBasedLinear` deployment.
        ///
        /// `LinearPercentage`. Required.
        pub fn linear_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("LinearPercentage", value.into());
            self
        }
    }

    impl From<TimeBasedLinear> for Json {
        fn from(value: TimeBasedLinear) -> Self {
            value.0.into()
        }
    }

    /// The configuration that specifies how traffic is shifted from one version of a Lambda function to another version during an AWS Lambda deployment, or from one Amazon ECS task set to another during an Amazon ECS deployment.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentConfig`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrafficRoutingConfig(Properties);

    impl TrafficRoutingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A configuration that shifts traffic from one version of a Lambda function or ECS task set to another in two increments. The original and target Lambda function versions or ECS task sets are specified in the deployment's AppSpec file.
        ///
        /// `TimeBasedCanary`.
        pub fn time_based_canary(mut self, value: impl Into<Value<TimeBasedCanary>>) -> Self {
            self.0.set("TimeBasedCanary", value.into());
            self
        }

        /// A configuration that shifts traffic from one version of a Lambda function or Amazon ECS task set to another in equal increments, with an equal number of minutes between each increment.
        ///
        /// `TimeBasedLinear`.
        pub fn time_based_linear(mut self, value: impl Into<Value<TimeBasedLinear>>) -> Self {
            self.0.set("TimeBasedLinear", value.into());
            self
        }

        /// The type of traffic shifting ( `TimeBasedCanary` or `TimeBasedLinear` ) used by a deployment configuration.
        ///
        /// `Type`. Required. Allowed: [`TrafficRoutingConfigType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<TrafficRoutingConfig> for Json {
        fn from(value: TrafficRoutingConfig) -> Self {
            value.0.into()
        }
    }

    /// Configure the `ZonalConfig` object if you want AWS CodeDeploy to deploy your application to one [Availability Zone](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html#concepts-availability-zones) at a time, within an AWS Region.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ZonalConfig(Properties);

    impl ZonalConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The period of time, in seconds, that CodeDeploy must wait after completing a deployment to the \*first\* Availability Zone. CodeDeploy will wait this amount of time before starting a deployment to the second Availability Zone.
        ///
        /// `FirstZoneMonitorDurationInSeconds`.
        pub fn first_zone_monitor_duration_in_seconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("FirstZoneMonitorDurationInSeconds", value.into());
            self
        }

        /// The number or percentage of instances that must remain available per Availability Zone during a deployment. This option works in conjunction with the `MinimumHealthyHosts` option.
        ///
        /// `MinimumHealthyHostsPerZone`.
        pub fn minimum_healthy_hosts_per_zone(
            mut self,
            value: impl Into<Value<MinimumHealthyHostsPerZone>>,
        ) -> Self {
            self.0.set("MinimumHealthyHostsPerZone", value.into());
            self
        }

        /// The period of time, in seconds, that CodeDeploy must wait after completing a deployment to an Availability Zone. CodeDeploy will wait this amount of time before starting a deployment to the next Availability Zone.
        ///
        /// `MonitorDurationInSeconds`.
        pub fn monitor_duration_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MonitorDurationInSeconds", value.into());
            self
        }
    }

    impl From<ZonalConfig> for Json {
        fn from(value: ZonalConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ComputePlatform`.
        pub enum ComputePlatform {
            Ecs = "ECS",
            Lambda = "Lambda",
            Server = "Server",
        }

        /// Words for `Type`.
        pub enum Type {
            FleetPercent = "FLEET_PERCENT",
            HostCount = "HOST_COUNT",
        }

        /// Words for `Type`.
        pub enum TrafficRoutingConfigType {
            AllAtOnce = "AllAtOnce",
            TimeBasedCanary = "TimeBasedCanary",
            TimeBasedLinear = "TimeBasedLinear",
        }
    }
}

/// Property types and words of [`DeploymentGroup`].
pub mod deployment_group {
    use crate::{Json, List, Properties, Value};

    /// The `Alarm` property type specifies a CloudWatch alarm to use for an AWS CodeDeploy deployment group.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Alarm(Properties);

    impl Alarm {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the alarm. Maximum length is 255 characters. Each alarm name can be used only once in a list of alarms.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<Alarm> for Json {
        fn from(value: Alarm) -> Self {
            value.0.into()
        }
    }

    /// The `AlarmConfiguration` property type configures CloudWatch alarms for an AWS CodeDeploy deployment group.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AlarmConfiguration(Properties);

    impl AlarmConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of alarms configured for the deployment or deployment group. A maximum of 10 alarms can be added.
        ///
        /// `Alarms`.
        pub fn alarms(mut self, value: impl Into<List<Alarm>>) -> Self {
            self.0.set("Alarms", value.into());
            self
        }

        /// Indicates whether the alarm configuration is enabled.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Indicates whether a deployment should continue if information about the current state of alarms cannot be retrieved from Amazon CloudWatch . The default value is `false` .
        ///
        /// `IgnorePollAlarmFailure`.
        pub fn ignore_poll_alarm_failure(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IgnorePollAlarmFailure", value.into());
            self
        }
    }

    impl From<AlarmConfiguration> for Json {
        fn from(value: AlarmConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `AutoRollbackConfiguration` property type configures automatic rollback for an AWS CodeDeploy deployment group when a deployment is not completed successfully.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoRollbackConfiguration(Properties);

    impl AutoRollbackConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether a defined automatic rollback configuration is currently enabled.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The event type or types that trigger a rollback. Valid values are `DEPLOYMENT_FAILURE` , `DEPLOYMENT_STOP_ON_ALARM` , or `DEPLOYMENT_STOP_ON_REQUEST` .
        ///
        /// `Events`. Allowed: [`Events`].
        pub fn events(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Events", value.into());
            self
        }
    }

    impl From<AutoRollbackConfiguration> for Json {
        fn from(value: AutoRollbackConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Information about blue/green deployment options for a deployment group.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BlueGreenDeploymentConfiguration(Properties);

    impl BlueGreenDeploymentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the action to take when newly provisioned instances are ready to receive traffic in a blue/green deployment.
        ///
        /// `DeploymentReadyOption`.
        pub fn deployment_ready_option(
            mut self,
            value: impl Into<Value<DeploymentReadyOption>>,
        ) -> Self {
            self.0.set("DeploymentReadyOption", value.into());
            self
        }

        /// Information about how instances are provisioned for a replacement environment in a blue/green deployment.
        ///
        /// `GreenFleetProvisioningOption`.
        pub fn green_fleet_provisioning_option(
            mut self,
            value: impl Into<Value<GreenFleetProvisioningOption>>,
        ) -> Self {
            self.0.set("GreenFleetProvisioningOption", value.into());
            self
        }

        /// Information about whether to terminate instances in the original fleet during a blue/green deployment.
        ///
        /// `TerminateBlueInstancesOnDeploymentSuccess`.
        pub fn terminate_blue_instances_on_deployment_success(
            mut self,
            value: impl Into<Value<BlueInstanceTerminationOption>>,
        ) -> Self {
            self.0
                .set("TerminateBlueInstancesOnDeploymentSuccess", value.into());
            self
        }
    }

    impl From<BlueGreenDeploymentConfiguration> for Json {
        fn from(value: BlueGreenDeploymentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Information about whether instances in the original environment are terminated when a blue/green deployment is successful. `BlueInstanceTerminationOption` does not apply to Lambda deployments.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BlueInstanceTerminationOption(Properties);

    impl BlueInstanceTerminationOption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to take on instances in the original environment after a successful blue/green deployment.
        ///
        /// `Action`. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// For an Amazon EC2 deployment, the number of minutes to wait after a successful blue/green deployment before terminating instances from the original environment.
        ///
        /// `TerminationWaitTimeInMinutes`.
        pub fn termination_wait_time_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TerminationWaitTimeInMinutes", value.into());
            self
        }
    }

    impl From<BlueInstanceTerminationOption> for Json {
        fn from(value: BlueInstanceTerminationOption) -> Self {
            value.0.into()
        }
    }

    /// `Deployment` is a property of the [DeploymentGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codedeploy-deploymentgroup.html) resource that specifies an AWS CodeDeploy application revision to be deployed to instances in the deployment group.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    ///
    /// Required: `Revision`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Deployment(Properties);

    impl Deployment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A comment about the deployment.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// If true, then if an `ApplicationStop` , `BeforeBlockTraffic` , or `AfterBlockTraffic` deployment lifecycle event to an instance fails, then the deployment continues to the next deployment lifecycle event.
        ///
        /// `IgnoreApplicationStopFailures`.
        pub fn ignore_application_stop_failures(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IgnoreApplicationStopFailures", value.into());
            self
        }

        /// Information about the location of stored application artifacts and the service from which to retrieve them.
        ///
        /// `Revision`. Required.
        pub fn revision(mut self, value: impl Into<Value<RevisionLocation>>) -> Self {
            self.0.set("Revision", value.into());
            self
        }
    }

    impl From<Deployment> for Json {
        fn from(value: Deployment) -> Self {
            value.0.into()
        }
    }

    /// Information about how traffic is rerouted to instances in a replacement environment in a blue/green deployment.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentReadyOption(Properties);

    impl DeploymentReadyOption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about when to reroute traffic from an original environment to a replacement environment in a blue/green deployment.
        ///
        /// `ActionOnTimeout`. Allowed: [`ActionOnTimeout`].
        pub fn action_on_timeout(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ActionOnTimeout", value.into());
            self
        }

        /// The number of minutes to wait before the status of a blue/green deployment is changed to Stopped if rerouting is not started manually. Applies only to the `STOP_DEPLOYMENT` option for `actionOnTimeout` .
        ///
        /// `WaitTimeInMinutes`.
        pub fn wait_time_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WaitTimeInMinutes", value.into());
            self
        }
    }

    impl From<DeploymentReadyOption> for Json {
        fn from(value: DeploymentReadyOption) -> Self {
            value.0.into()
        }
    }

    /// Information about the type of deployment, either in-place or blue/green, you want to run and whether to route deployment traffic behind a load balancer.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentStyle(Properties);

    impl DeploymentStyle {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether to route deployment traffic behind a load balancer.
        ///
        /// `DeploymentOption`. Allowed: [`DeploymentOption`].
        pub fn deployment_option(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeploymentOption", value.into());
            self
        }

        /// Indicates whether to run an in-place or blue/green deployment.
        ///
        /// `DeploymentType`. Allowed: [`DeploymentType`].
        pub fn deployment_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeploymentType", value.into());
            self
        }
    }

    impl From<DeploymentStyle> for Json {
        fn from(value: DeploymentStyle) -> Self {
            value.0.into()
        }
    }

    /// Information about an Amazon EC2 tag filter.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EC2TagFilter(Properties);

    impl EC2TagFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The tag filter key.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag filter type:
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The tag filter value.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EC2TagFilter> for Json {
        fn from(value: EC2TagFilter) -> Self {
            value.0.into()
        }
    }

    /// The `EC2TagSet` property type specifies information about groups of tags applied to Amazon EC2 instances. The deployment group includes only Amazon EC2 instances identified by all the tag groups.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EC2TagSet(Properties);

    impl EC2TagSet {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon EC2 tags that are already applied to Amazon EC2 instances that you want to include in the deployment group. CodeDeploy includes all Amazon EC2 instances identified by any of the tags you specify in this deployment group.
        ///
        /// `Ec2TagSetList`.
        pub fn ec2_tag_set_list(mut self, value: impl Into<List<EC2TagSetListObject>>) -> Self {
            self.0.set("Ec2TagSetList", value.into());
            self
        }
    }

    impl From<EC2TagSet> for Json {
        fn from(value: EC2TagSet) -> Self {
            value.0.into()
        }
    }

    /// The `EC2TagSet` property type specifies information about groups of tags applied to Amazon EC2 instances. The deployment group includes only Amazon EC2 instances identified by all the tag groups.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EC2TagSetListObject(Properties);

    impl EC2TagSetListObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list that contains other lists of Amazon EC2 instance tag groups. For an instance to be included in the deployment group, it must be identified by all of the tag groups in the list.
        ///
        /// `Ec2TagGroup`.
        pub fn ec2_tag_group(mut self, value: impl Into<List<EC2TagFilter>>) -> Self {
            self.0.set("Ec2TagGroup", value.into());
            self
        }
    }

    impl From<EC2TagSetListObject> for Json {
        fn from(value: EC2TagSetListObject) -> Self {
            value.0.into()
        }
    }

    /// Contains the service and cluster names used to identify an Amazon ECS deployment's target.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    ///
    /// Required: `ClusterName`, `ServiceName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ECSService(Properties);

    impl ECSService {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the cluster that the Amazon ECS service is associated with.
        ///
        /// `ClusterName`. Required.
        pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClusterName", value.into());
            self
        }

        /// The name of the target Amazon ECS service.
        ///
        /// `ServiceName`. Required.
        pub fn service_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceName", value.into());
            self
        }
    }

    impl From<ECSService> for Json {
        fn from(value: ECSService) -> Self {
            value.0.into()
        }
    }

    /// The `ELBInfo` property type specifies information about the Elastic Load Balancing load balancer used for an CodeDeploy deployment group.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ELBInfo(Properties);

    impl ELBInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// For blue/green deployments, the name of the load balancer that is used to route traffic from original instances to replacement instances in a blue/green deployment.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<ELBInfo> for Json {
        fn from(value: ELBInfo) -> Self {
            value.0.into()
        }
    }

    /// `GitHubLocation` is a property of the [CodeDeploy DeploymentGroup Revision](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codedeploy-deploymentgroup-deployment-revision.html) property that specifies the location of an application revision that is stored in GitHub.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    ///
    /// Required: `CommitId`, `Repository`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GitHubLocation(Properties);

    impl GitHubLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The SHA1 commit ID of the GitHub commit that represents the bundled artifacts for the application revision.
        ///
        /// `CommitId`. Required.
        pub fn commit_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CommitId", value.into());
            self
        }

        /// The GitHub account and repository pair that stores a reference to the commit that represents the bundled artifacts for the application revision.
        ///
        /// `Repository`. Required.
        pub fn repository(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Repository", value.into());
            self
        }
    }

    impl From<GitHubLocation> for Json {
        fn from(value: GitHubLocation) -> Self {
            value.0.into()
        }
    }

    /// Information about the instances that belong to the replacement environment in a blue/green deployment.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GreenFleetProvisioningOption(Properties);

    impl GreenFleetProvisioningOption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The method used to add instances to a replacement environment.
        ///
        /// `Action`. Allowed: [`GreenFleetProvisioningOptionAction`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }
    }

    impl From<GreenFleetProvisioningOption> for Json {
        fn from(value: GreenFleetProvisioningOption) -> Self {
            value.0.into()
        }
    }

    /// The `LoadBalancerInfo` property type specifies information about the load balancer or target group used for an AWS CodeDeploy deployment group.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoadBalancerInfo(Properties);

    impl LoadBalancerInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array that contains information about the load balancers to use for load balancing in a deployment. If you're using Classic Load Balancers, specify those load balancers in this array.
        ///
        /// `ElbInfoList`.
        pub fn elb_info_list(mut self, value: impl Into<List<ELBInfo>>) -> Self {
            self.0.set("ElbInfoList", value.into());
            self
        }

        /// An array that contains information about the target groups to use for load balancing in a deployment. If you're using Application Load Balancers and Network Load Balancers, specify their associated target groups in this array.
        ///
        /// `TargetGroupInfoList`.
        pub fn target_group_info_list(mut self, value: impl Into<List<TargetGroupInfo>>) -> Self {
            self.0.set("TargetGroupInfoList", value.into());
            self
        }

        /// The target group pair information. This is an array of `TargeGroupPairInfo` objects with a maximum size of one.
        ///
        /// `TargetGroupPairInfoList`.
        pub fn target_group_pair_info_list(
            mut self,
            value: impl Into<List<TargetGroupPairInfo>>,
        ) -> Self {
            self.0.set("TargetGroupPairInfoList", value.into());
            self
        }
    }

    impl From<LoadBalancerInfo> for Json {
        fn from(value: LoadBalancerInfo) -> Self {
            value.0.into()
        }
    }

    /// The `OnPremisesTagSet` property type specifies a list containing other lists of on-premises instance tag groups. In order for an instance to be included in the deployment group, it must be identified by all the tag groups in the list.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnPremisesTagSet(Properties);

    impl OnPremisesTagSet {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list that contains other lists of on-premises instance tag groups. For an instance to be included in the deployment group, it must be identified by all of the tag groups in the list.
        ///
        /// `OnPremisesTagSetList`.
        pub fn on_premises_tag_set_list(
            mut self,
            value: impl Into<List<OnPremisesTagSetListObject>>,
        ) -> Self {
            self.0.set("OnPremisesTagSetList", value.into());
            self
        }
    }

    impl From<OnPremisesTagSet> for Json {
        fn from(value: OnPremisesTagSet) -> Self {
            value.0.into()
        }
    }

    /// The `OnPremisesTagSetListObject` property type specifies lists of on-premises instance tag groups. In order for an instance to be included in the deployment group, it must be identified by all the tag groups in the list.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnPremisesTagSetListObject(Properties);

    impl OnPremisesTagSetListObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about groups of on-premises instance tags.
        ///
        /// `OnPremisesTagGroup`.
        pub fn on_premises_tag_group(mut self, value: impl Into<List<TagFilter>>) -> Self {
            self.0.set("OnPremisesTagGroup", value.into());
            self
        }
    }

    impl From<OnPremisesTagSetListObject> for Json {
        fn from(value: OnPremisesTagSetListObject) -> Self {
            value.0.into()
        }
    }

    /// `RevisionLocation` is a property that defines the location of the CodeDeploy application revision to deploy.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RevisionLocation(Properties);

    impl RevisionLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the location of application artifacts stored in GitHub.
        ///
        /// `GitHubLocation`.
        pub fn git_hub_location(mut self, value: impl Into<Value<GitHubLocation>>) -> Self {
            self.0.set("GitHubLocation", value.into());
            self
        }

        /// The type of application revision:
        ///
        /// `RevisionType`.
        pub fn revision_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RevisionType", value.into());
            self
        }

        /// Information about the location of a revision stored in Amazon S3.
        ///
        /// `S3Location`.
        pub fn s3_location(mut self, value: impl Into<Value<S3Location>>) -> Self {
            self.0.set("S3Location", value.into());
            self
        }
    }

    impl From<RevisionLocation> for Json {
        fn from(value: RevisionLocation) -> Self {
            value.0.into()
        }
    }

    /// `S3Location` is a property of the [CodeDeploy DeploymentGroup Revision](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codedeploy-deploymentgroup-deployment-revision.html) property that specifies the location of an application revision that is stored in Amazon Simple Storage Service ( Amazon S3 ).
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    ///
    /// Required: `Bucket`, `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Amazon S3 bucket where the application revision is stored.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The file type of the application revision. Must be one of the following:
        ///
        /// `BundleType`.
        pub fn bundle_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BundleType", value.into());
            self
        }

        /// The ETag of the Amazon S3 object that represents the bundled artifacts for the application revision.
        ///
        /// `ETag`.
        pub fn e_tag(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ETag", value.into());
            self
        }

        /// The name of the Amazon S3 object that represents the bundled artifacts for the application revision.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A specific version of the Amazon S3 object that represents the bundled artifacts for the application revision.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// Information about a tag.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
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

        /// The tag's key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag's value.
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

    /// `TagFilter` is a property type of the [AWS::CodeDeploy::DeploymentGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codedeploy-deploymentgroup.html) resource that specifies which on-premises instances to associate with the deployment group.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagFilter(Properties);

    impl TagFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The on-premises instance tag filter key.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The on-premises instance tag filter type:
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The on-premises instance tag filter value.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TagFilter> for Json {
        fn from(value: TagFilter) -> Self {
            value.0.into()
        }
    }

    /// The `TargetGroupInfo` property type specifies information about a target group in Elastic Load Balancing to use in a deployment. Instances are registered as targets in a target group, and traffic is routed to the target group.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetGroupInfo(Properties);

    impl TargetGroupInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// For blue/green deployments, the name of the target group that instances in the original environment are deregistered from, and instances in the replacement environment registered with.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<TargetGroupInfo> for Json {
        fn from(value: TargetGroupInfo) -> Self {
            value.0.into()
        }
    }

    /// Information about two target groups and how traffic is routed during an Amazon ECS deployment. An optional test traffic route can be specified.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetGroupPairInfo(Properties);

    impl TargetGroupPairInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The path used by a load balancer to route production traffic when an Amazon ECS deployment is complete.
        ///
        /// `ProdTrafficRoute`.
        pub fn prod_traffic_route(mut self, value: impl Into<Value<TrafficRoute>>) -> Self {
            self.0.set("ProdTrafficRoute", value.into());
            self
        }

        /// One pair of target groups. One is associated with the original task set. The second is associated with the task set that serves traffic after the deployment is complete.
        ///
        /// `TargetGroups`.
        pub fn target_groups(mut self, value: impl Into<List<TargetGroupInfo>>) -> Self {
            self.0.set("TargetGroups", value.into());
            self
        }

        /// An optional path used by a load balancer to route test traffic after an Amazon ECS deployment. Validation can occur while test traffic is served during a deployment.
        ///
        /// `TestTrafficRoute`.
        pub fn test_traffic_route(mut self, value: impl Into<Value<TrafficRoute>>) -> Self {
            self.0.set("TestTrafficRoute", value.into());
            self
        }
    }

    impl From<TargetGroupPairInfo> for Json {
        fn from(value: TargetGroupPairInfo) -> Self {
            value.0.into()
        }
    }

    /// Information about a listener. The listener contains the path used to route traffic that is received from the load balancer to a target group.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrafficRoute(Properties);

    impl TrafficRoute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of one listener. The listener identifies the route between a target group and a load balancer. This is an array of strings with a maximum size of one.
        ///
        /// `ListenerArns`.
        pub fn listener_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ListenerArns", value.into());
            self
        }
    }

    impl From<TrafficRoute> for Json {
        fn from(value: TrafficRoute) -> Self {
            value.0.into()
        }
    }

    /// Information about notification triggers for the deployment group.
    ///
    /// A property type of `AWS::CodeDeploy::DeploymentGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TriggerConfig(Properties);

    impl TriggerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The event type or types that trigger notifications.
        ///
        /// `TriggerEvents`. Allowed: [`TriggerEvents`].
        pub fn trigger_events(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TriggerEvents", value.into());
            self
        }

        /// The name of the notification trigger.
        ///
        /// `TriggerName`.
        pub fn trigger_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TriggerName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon Simple Notification Service topic through which notifications about deployment or instance events are sent.
        ///
        /// `TriggerTargetArn`.
        pub fn trigger_target_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TriggerTargetArn", value.into());
            self
        }
    }

    impl From<TriggerConfig> for Json {
        fn from(value: TriggerConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `OutdatedInstancesStrategy`.
        pub enum OutdatedInstancesStrategy {
            Ignore = "IGNORE",
            Update = "UPDATE",
        }

        /// Words for `Events`.
        pub enum Events {
            DeploymentFailure = "DEPLOYMENT_FAILURE",
            DeploymentStopOnAlarm = "DEPLOYMENT_STOP_ON_ALARM",
            DeploymentStopOnRequest = "DEPLOYMENT_STOP_ON_REQUEST",
        }

        /// Words for `Action`.
        pub enum Action {
            KeepAlive = "KEEP_ALIVE",
            Terminate = "TERMINATE",
        }

        /// Words for `ActionOnTimeout`.
        pub enum ActionOnTimeout {
            ContinueDeployment = "CONTINUE_DEPLOYMENT",
            StopDeployment = "STOP_DEPLOYMENT",
        }

        /// Words for `DeploymentOption`.
        pub enum DeploymentOption {
            WithoutTrafficControl = "WITHOUT_TRAFFIC_CONTROL",
            WithTrafficControl = "WITH_TRAFFIC_CONTROL",
        }

        /// Words for `DeploymentType`.
        pub enum DeploymentType {
            BlueGreen = "BLUE_GREEN",
            InPlace = "IN_PLACE",
        }

        /// Words for `Type`.
        pub enum Type {
            KeyAndValue = "KEY_AND_VALUE",
            KeyOnly = "KEY_ONLY",
            ValueOnly = "VALUE_ONLY",
        }

        /// Words for `Action`.
        pub enum GreenFleetProvisioningOptionAction {
            CopyAutoScalingGroup = "COPY_AUTO_SCALING_GROUP",
            DiscoverExisting = "DISCOVER_EXISTING",
        }

        /// Words for `TriggerEvents`.
        pub enum TriggerEvents {
            DeploymentFailure = "DeploymentFailure",
            DeploymentReady = "DeploymentReady",
            DeploymentRollback = "DeploymentRollback",
            DeploymentStart = "DeploymentStart",
            DeploymentStop = "DeploymentStop",
            DeploymentSuccess = "DeploymentSuccess",
            InstanceFailure = "InstanceFailure",
            InstanceReady = "InstanceReady",
            InstanceStart = "InstanceStart",
            InstanceSuccess = "InstanceSuccess",
        }
    }
}
