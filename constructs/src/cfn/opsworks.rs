//! `AWS::OpsWorks`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-app.html>
///
/// [`AWS::OpsWorks::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-app.html).
///
/// Required: `Name`, `StackId`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct App(Properties);

impl App {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A `Source` object that specifies the app repository.
    ///
    /// `AppSource`.
    pub fn app_source(mut self, value: impl Into<Value<app::Source>>) -> Self {
        self.0.set("AppSource", value.into());
        self
    }

    /// One or more user-defined key/value pairs to be added to the stack attributes.
    ///
    /// `Attributes`.
    pub fn attributes(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Attributes", value.into());
        self
    }

    /// The app's data source.
    ///
    /// `DataSources`.
    pub fn data_sources(mut self, value: impl Into<List<app::DataSource>>) -> Self {
        self.0.set("DataSources", value.into());
        self
    }

    /// A description of the app.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The app virtual host settings, with multiple domains separated by commas. For example: `'www.example.com, example.com'`
    ///
    /// `Domains`.
    pub fn domains(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Domains", value.into());
        self
    }

    /// Whether to enable SSL for the app.
    ///
    /// `EnableSsl`.
    pub fn enable_ssl(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableSsl", value.into());
        self
    }

    /// An array of `EnvironmentVariable` objects that specify environment variables to be associated with the app. After you deploy the app, these variables are defined on the associated app server instance.
    ///
    /// `Environment`.
    pub fn environment(mut self, value: impl Into<List<app::EnvironmentVariable>>) -> Self {
        self.0.set("Environment", value.into());
        self
    }

    /// The app name.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The app's short name.
    ///
    /// `Shortname`. A change replaces the resource.
    pub fn shortname(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Shortname", value.into());
        self
    }

    /// An `SslConfiguration` object with the SSL configuration.
    ///
    /// `SslConfiguration`.
    pub fn ssl_configuration(mut self, value: impl Into<Value<app::SslConfiguration>>) -> Self {
        self.0.set("SslConfiguration", value.into());
        self
    }

    /// The stack ID.
    ///
    /// `StackId`. Required. A change replaces the resource.
    pub fn stack_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StackId", value.into());
        self
    }

    /// The app type. Each supported type is associated with a particular layer. For example, PHP applications are associated with a PHP layer. OpsWorks Stacks deploys an application to those instances that are members of the corresponding layer.
    ///
    /// `Type`. Required.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for App {
    const TYPE: &'static str = "AWS::OpsWorks::App";
}

impl Construct for App {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<App> for Properties {
    fn from(value: App) -> Self {
        value.0
    }
}

impl Handle<App> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-elbattachment.html>
///
/// [`AWS::OpsWorks::ElasticLoadBalancerAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-elasticloadbalancerattachment.html).
///
/// Required: `ElasticLoadBalancerName`, `LayerId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ElasticLoadBalancerAttachment(Properties);

impl ElasticLoadBalancerAttachment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Elastic Load Balancing instance name.
    ///
    /// `ElasticLoadBalancerName`. Required.
    pub fn elastic_load_balancer_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ElasticLoadBalancerName", value.into());
        self
    }

    /// The OpsWorks layer ID to which the Elastic Load Balancing load balancer is attached.
    ///
    /// `LayerId`. Required.
    pub fn layer_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LayerId", value.into());
        self
    }
}

impl Resource for ElasticLoadBalancerAttachment {
    const TYPE: &'static str = "AWS::OpsWorks::ElasticLoadBalancerAttachment";
}

impl Construct for ElasticLoadBalancerAttachment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ElasticLoadBalancerAttachment> for Properties {
    fn from(value: ElasticLoadBalancerAttachment) -> Self {
        value.0
    }
}

impl Handle<ElasticLoadBalancerAttachment> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-instance.html>
///
/// [`AWS::OpsWorks::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-instance.html).
///
/// Required: `InstanceType`, `LayerIds`, `StackId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Instance(Properties);

impl Instance {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The default OpsWorks Stacks agent version. You have the following options:
    ///
    /// `AgentVersion`.
    pub fn agent_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AgentVersion", value.into());
        self
    }

    /// A custom AMI ID to be used to create the instance. The AMI should be based on one of the supported operating systems.
    ///
    /// `AmiId`.
    pub fn ami_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AmiId", value.into());
        self
    }

    /// The instance architecture. The default option is `x86_64` . Instance types do not necessarily support both architectures.
    ///
    /// `Architecture`.
    pub fn architecture(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Architecture", value.into());
        self
    }

    /// For load-based or time-based instances, the type. Windows stacks can use only time-based instances.
    ///
    /// `AutoScalingType`. A change replaces the resource.
    pub fn auto_scaling_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutoScalingType", value.into());
        self
    }

    /// The Availability Zone of the OpsWorks instance, such as `us-east-2a` .
    ///
    /// `AvailabilityZone`. A change replaces the resource.
    pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZone", value.into());
        self
    }

    /// An array of `BlockDeviceMapping` objects that specify the instance's block devices. For more information, see [Block Device Mapping](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html) .
    ///
    /// `BlockDeviceMappings`. A change replaces the resource.
    pub fn block_device_mappings(
        mut self,
        value: impl Into<List<instance::BlockDeviceMapping>>,
    ) -> Self {
        self.0.set("BlockDeviceMappings", value.into());
        self
    }

    /// Whether to create an Amazon EBS-optimized instance.
    ///
    /// `EbsOptimized`. A change replaces the resource.
    pub fn ebs_optimized(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EbsOptimized", value.into());
        self
    }

    /// A list of Elastic IP addresses to associate with the instance.
    ///
    /// `ElasticIps`.
    pub fn elastic_ips(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ElasticIps", value.into());
        self
    }

    /// The instance host name. The following are character limits for instance host names.
    ///
    /// `Hostname`.
    pub fn hostname(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Hostname", value.into());
        self
    }

    /// Whether to install operating system and package updates when the instance boots. The default value is `true` . To control when updates are installed, set this value to `false` .
    ///
    /// `InstallUpdatesOnBoot`.
    pub fn install_updates_on_boot(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("InstallUpdatesOnBoot", value.into());
        self
    }

    /// The instance type, such as `t2.micro` . For a list of supported instance types, open the stack in the console, choose \*Instances\* , and choose \*+ Instance\* . The \*Size\* list contains the currently supported types.
    ///
    /// `InstanceType`. Required.
    pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceType", value.into());
        self
    }

    /// An array that contains the instance's layer IDs.
    ///
    /// `LayerIds`. Required.
    pub fn layer_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("LayerIds", value.into());
        self
    }

    /// The instance's operating system, which must be set to one of the following.
    ///
    /// `Os`.
    pub fn os(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Os", value.into());
        self
    }

    /// The instance root device type. For more information, see [Storage for the Root Device](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ComponentsAMIs.html#storage-for-the-root-device) .
    ///
    /// `RootDeviceType`. A change replaces the resource.
    pub fn root_device_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RootDeviceType", value.into());
        self
    }

    /// The instance's Amazon EC2 key-pair name.
    ///
    /// `SshKeyName`.
    pub fn ssh_key_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SshKeyName", value.into());
        self
    }

    /// The stack ID.
    ///
    /// `StackId`. Required. A change replaces the resource.
    pub fn stack_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StackId", value.into());
        self
    }

    /// The ID of the instance's subnet. If the stack is running in a VPC, you can use this parameter to override the stack's default subnet ID value and direct OpsWorks Stacks to launch the instance in a different subnet.
    ///
    /// `SubnetId`. A change replaces the resource.
    pub fn subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubnetId", value.into());
        self
    }

    /// The instance's tenancy option. The default option is no tenancy, or if the instance is running in a VPC, inherit tenancy settings from the VPC. The following are valid values for this parameter: `dedicated` , `default` , or `host` .
    ///
    /// `Tenancy`. A change replaces the resource.
    pub fn tenancy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Tenancy", value.into());
        self
    }

    /// The time-based scaling configuration for the instance.
    ///
    /// `TimeBasedAutoScaling`. A change replaces the resource.
    pub fn time_based_auto_scaling(
        mut self,
        value: impl Into<Value<instance::TimeBasedAutoScaling>>,
    ) -> Self {
        self.0.set("TimeBasedAutoScaling", value.into());
        self
    }

    /// The instance's virtualization type, `paravirtual` or `hvm` .
    ///
    /// `VirtualizationType`. A change replaces the resource.
    pub fn virtualization_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VirtualizationType", value.into());
        self
    }

    /// A list of OpsWorks volume IDs to associate with the instance. For more information, see \[`AWS::OpsWorks::Volume`\](<https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-volume.html>) .
    ///
    /// `Volumes`.
    pub fn volumes(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Volumes", value.into());
        self
    }
}

impl Resource for Instance {
    const TYPE: &'static str = "AWS::OpsWorks::Instance";
}

impl Construct for Instance {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Instance> for Properties {
    fn from(value: Instance) -> Self {
        value.0
    }
}

impl Handle<Instance> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The private DNS name of the OpsWorks instance.
    ///
    /// `Fn::GetAtt` of `PrivateDnsName`.
    #[must_use]
    pub fn private_dns_name(self) -> Value<String> {
        self.attribute("PrivateDnsName")
    }

    /// The private IP address of the OpsWorks instance, such as `192.0.2.0` .
    ///
    /// `Fn::GetAtt` of `PrivateIp`.
    #[must_use]
    pub fn private_ip(self) -> Value<String> {
        self.attribute("PrivateIp")
    }

    /// The public DNS name of the OpsWorks instance.
    ///
    /// `Fn::GetAtt` of `PublicDnsName`.
    #[must_use]
    pub fn public_dns_name(self) -> Value<String> {
        self.attribute("PublicDnsName")
    }

    /// The public IP address of the OpsWorks instance, such as `192.0.2.0` .
    ///
    /// `Fn::GetAtt` of `PublicIp`.
    #[must_use]
    pub fn public_ip(self) -> Value<String> {
        self.attribute("PublicIp")
    }
}

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-layer.html>
///
/// [`AWS::OpsWorks::Layer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-layer.html).
///
/// Required: `AutoAssignElasticIps`, `AutoAssignPublicIps`, `EnableAutoHealing`, `Name`, `Shortname`, `StackId`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Layer(Properties);

impl Layer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// One or more user-defined key-value pairs to be added to the stack attributes.
    ///
    /// `Attributes`.
    pub fn attributes(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Attributes", value.into());
        self
    }

    /// Whether to automatically assign an [Elastic IP address](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html) to the layer's instances.
    ///
    /// `AutoAssignElasticIps`. Required.
    pub fn auto_assign_elastic_ips(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoAssignElasticIps", value.into());
        self
    }

    /// For stacks that are running in a VPC, whether to automatically assign a public IP address to the layer's instances.
    ///
    /// `AutoAssignPublicIps`. Required.
    pub fn auto_assign_public_ips(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoAssignPublicIps", value.into());
        self
    }

    /// The ARN of an IAM profile to be used for the layer's EC2 instances. For more information about IAM ARNs, see [Using Identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) .
    ///
    /// `CustomInstanceProfileArn`.
    pub fn custom_instance_profile_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomInstanceProfileArn", value.into());
        self
    }

    /// A JSON-formatted string containing custom stack configuration and deployment attributes to be installed on the layer's instances.
    ///
    /// `CustomJson`.
    pub fn custom_json(mut self, value: impl Into<Json>) -> Self {
        self.0.set("CustomJson", value.into());
        self
    }

    /// A `LayerCustomRecipes` object that specifies the layer custom recipes.
    ///
    /// `CustomRecipes`.
    pub fn custom_recipes(mut self, value: impl Into<Value<layer::Recipes>>) -> Self {
        self.0.set("CustomRecipes", value.into());
        self
    }

    /// An array containing the layer custom security group IDs.
    ///
    /// `CustomSecurityGroupIds`.
    pub fn custom_security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CustomSecurityGroupIds", value.into());
        self
    }

    /// Whether to disable auto healing for the layer.
    ///
    /// `EnableAutoHealing`. Required.
    pub fn enable_auto_healing(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableAutoHealing", value.into());
        self
    }

    /// Whether to install operating system and package updates when the instance boots. The default value is `true` . To control when updates are installed, set this value to `false` .
    ///
    /// `InstallUpdatesOnBoot`.
    pub fn install_updates_on_boot(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("InstallUpdatesOnBoot", value.into());
        self
    }

    /// A `LifeCycleEventConfiguration` object that you can use to configure the Shutdown event to specify an execution timeout and enable or disable Elastic Load Balancer connection draining.
    ///
    /// `LifecycleEventConfiguration`.
    pub fn lifecycle_event_configuration(
        mut self,
        value: impl Into<Value<layer::LifecycleEventConfiguration>>,
    ) -> Self {
        self.0.set("LifecycleEventConfiguration", value.into());
        self
    }

    /// The load-based scaling configuration for the OpsWorks layer.
    ///
    /// `LoadBasedAutoScaling`.
    pub fn load_based_auto_scaling(
        mut self,
        value: impl Into<Value<layer::LoadBasedAutoScaling>>,
    ) -> Self {
        self.0.set("LoadBasedAutoScaling", value.into());
        self
    }

    /// The layer name, which is used by the console. Layer names can be a maximum of 32 characters.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of `Package` objects that describes the layer packages.
    ///
    /// `Packages`.
    pub fn packages(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Packages", value.into());
        self
    }

    /// For custom layers only, use this parameter to specify the layer's short name, which is used internally by OpsWorks Stacks and by Chef recipes. The short name is also used as the name for the directory where your app files are installed.
    ///
    /// `Shortname`. Required.
    pub fn shortname(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Shortname", value.into());
        self
    }

    /// The layer stack ID.
    ///
    /// `StackId`. Required. A change replaces the resource.
    pub fn stack_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StackId", value.into());
        self
    }

    /// Specifies one or more sets of tags (key–value pairs) to associate with this OpsWorks layer. Use tags to manage your resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<layer::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The layer type. A stack cannot have more than one built-in layer of the same type. It can have any number of custom layers. Built-in layers are not available in Chef 12 stacks.
    ///
    /// `Type`. Required. A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// Whether to use Amazon EBS-optimized instances.
    ///
    /// `UseEbsOptimizedInstances`.
    pub fn use_ebs_optimized_instances(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UseEbsOptimizedInstances", value.into());
        self
    }

    /// A `VolumeConfigurations` object that describes the layer's Amazon EBS volumes.
    ///
    /// `VolumeConfigurations`.
    pub fn volume_configurations(
        mut self,
        value: impl Into<List<layer::VolumeConfiguration>>,
    ) -> Self {
        self.0.set("VolumeConfigurations", value.into());
        self
    }
}

impl Resource for Layer {
    const TYPE: &'static str = "AWS::OpsWorks::Layer";
}

impl Construct for Layer {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Layer> for Properties {
    fn from(value: Layer) -> Self {
        value.0
    }
}

impl Handle<Layer> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-stack.html>
///
/// [`AWS::OpsWorks::Stack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-stack.html).
///
/// Required: `DefaultInstanceProfileArn`, `Name`, `ServiceRoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Stack(Properties);

impl Stack {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The default OpsWorks Stacks agent version. You have the following options:
    ///
    /// `AgentVersion`.
    pub fn agent_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AgentVersion", value.into());
        self
    }

    /// One or more user-defined key-value pairs to be added to the stack attributes.
    ///
    /// `Attributes`.
    pub fn attributes(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Attributes", value.into());
        self
    }

    /// A `ChefConfiguration` object that specifies whether to enable Berkshelf and the Berkshelf version on Chef 11.10 stacks.
    ///
    /// `ChefConfiguration`.
    pub fn chef_configuration(mut self, value: impl Into<Value<stack::ChefConfiguration>>) -> Self {
        self.0.set("ChefConfiguration", value.into());
        self
    }

    /// If you're cloning an OpsWorks stack, a list of OpsWorks application stack IDs from the source stack to include in the cloned stack.
    ///
    /// `CloneAppIds`. A change replaces the resource.
    pub fn clone_app_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CloneAppIds", value.into());
        self
    }

    /// If you're cloning an OpsWorks stack, indicates whether to clone the source stack's permissions.
    ///
    /// `ClonePermissions`. A change replaces the resource.
    pub fn clone_permissions(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ClonePermissions", value.into());
        self
    }

    /// The configuration manager. When you create a stack we recommend that you use the configuration manager to specify the Chef version: 12, 11.10, or 11.4 for Linux stacks, or 12.2 for Windows stacks.
    ///
    /// `ConfigurationManager`.
    pub fn configuration_manager(
        mut self,
        value: impl Into<Value<stack::StackConfigurationManager>>,
    ) -> Self {
        self.0.set("ConfigurationManager", value.into());
        self
    }

    /// Contains the information required to retrieve an app or cookbook from a repository.
    ///
    /// `CustomCookbooksSource`.
    pub fn custom_cookbooks_source(mut self, value: impl Into<Value<stack::Source>>) -> Self {
        self.0.set("CustomCookbooksSource", value.into());
        self
    }

    /// A string that contains user-defined, custom JSON. It can be used to override the corresponding default stack configuration attribute values or to pass data to recipes. The string should be in the following format:
    ///
    /// `CustomJson`.
    pub fn custom_json(mut self, value: impl Into<Json>) -> Self {
        self.0.set("CustomJson", value.into());
        self
    }

    /// The stack's default Availability Zone, which must be in the specified region. For more information, see [Regions and Endpoints](https://docs.aws.amazon.com/general/latest/gr/rande.html) .
    ///
    /// `DefaultAvailabilityZone`.
    pub fn default_availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultAvailabilityZone", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM profile that is the default profile for all of the stack's EC2 instances.
    ///
    /// `DefaultInstanceProfileArn`. Required.
    pub fn default_instance_profile_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultInstanceProfileArn", value.into());
        self
    }

    /// The stack's default operating system, which is installed on every instance unless you specify a different operating system when you create the instance. You can specify one of the following.
    ///
    /// `DefaultOs`.
    pub fn default_os(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultOs", value.into());
        self
    }

    /// The default root device type. This value is the default for all instances in the stack, but you can override it when you create an instance. The default option is `instance-store` .
    ///
    /// `DefaultRootDeviceType`.
    pub fn default_root_device_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultRootDeviceType", value.into());
        self
    }

    /// A default Amazon EC2 key pair name. The default value is none. If you specify a key pair name, OpsWorks installs the public key on the instance and you can use the private key with an SSH client to log in to the instance.
    ///
    /// `DefaultSshKeyName`.
    pub fn default_ssh_key_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultSshKeyName", value.into());
        self
    }

    /// The stack's default subnet ID. All instances are launched into this subnet unless you specify another subnet ID when you create the instance. This parameter is required if you specify a value for the `VpcId` parameter.
    ///
    /// `DefaultSubnetId`.
    pub fn default_subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultSubnetId", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the ( Amazon ECS ) cluster to register with the OpsWorks stack.
    ///
    /// `EcsClusterArn`.
    pub fn ecs_cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EcsClusterArn", value.into());
        self
    }

    /// A list of Elastic IP addresses to register with the OpsWorks stack.
    ///
    /// `ElasticIps`.
    pub fn elastic_ips(mut self, value: impl Into<List<stack::ElasticIp>>) -> Self {
        self.0.set("ElasticIps", value.into());
        self
    }

    /// The stack's host name theme, with spaces replaced by underscores. The theme is used to generate host names for the stack's instances.
    ///
    /// `HostnameTheme`.
    pub fn hostname_theme(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HostnameTheme", value.into());
        self
    }

    /// The stack name. Stack names can be a maximum of 64 characters.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Relational Database Service ( Amazon RDS ) database instance to register with the OpsWorks stack.
    ///
    /// `RdsDbInstances`.
    pub fn rds_db_instances(mut self, value: impl Into<List<stack::RdsDbInstance>>) -> Self {
        self.0.set("RdsDbInstances", value.into());
        self
    }

    /// The stack's IAM role, which allows OpsWorks Stacks to work with AWS resources on your behalf. You must set this parameter to the Amazon Resource Name (ARN) for an existing IAM role.
    ///
    /// `ServiceRoleArn`. Required. A change replaces the resource.
    pub fn service_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceRoleArn", value.into());
        self
    }

    /// If you're cloning an OpsWorks stack, the stack ID of the source OpsWorks stack to clone.
    ///
    /// `SourceStackId`. A change replaces the resource.
    pub fn source_stack_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceStackId", value.into());
        self
    }

    /// A map that contains tag keys and tag values that are attached to a stack or layer.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<stack::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Whether the stack uses custom cookbooks.
    ///
    /// `UseCustomCookbooks`.
    pub fn use_custom_cookbooks(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UseCustomCookbooks", value.into());
        self
    }

    /// Whether to associate the OpsWorks Stacks built-in security groups with the stack's layers.
    ///
    /// `UseOpsworksSecurityGroups`.
    pub fn use_opsworks_security_groups(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UseOpsworksSecurityGroups", value.into());
        self
    }

    /// The ID of the VPC that the stack is to be launched into. The VPC must be in the stack's region. All instances are launched into this VPC. You cannot change the ID later.
    ///
    /// `VpcId`. A change replaces the resource.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcId", value.into());
        self
    }
}

impl Resource for Stack {
    const TYPE: &'static str = "AWS::OpsWorks::Stack";
}

impl Construct for Stack {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Stack> for Properties {
    fn from(value: Stack) -> Self {
        value.0
    }
}

impl Handle<Stack> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-userprofile.html>
///
/// [`AWS::OpsWorks::UserProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-userprofile.html).
///
/// Required: `IamUserArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserProfile(Properties);

impl UserProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether users can specify their own SSH public key through the My Settings page. For more information, see [Managing User Permissions](https://docs.aws.amazon.com/opsworks/latest/userguide/security-settingsshkey.html) .
    ///
    /// `AllowSelfManagement`.
    pub fn allow_self_management(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AllowSelfManagement", value.into());
        self
    }

    /// The user's IAM ARN.
    ///
    /// `IamUserArn`. Required. A change replaces the resource.
    pub fn iam_user_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IamUserArn", value.into());
        self
    }

    /// The user's SSH public key.
    ///
    /// `SshPublicKey`.
    pub fn ssh_public_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SshPublicKey", value.into());
        self
    }

    /// The user's SSH user name.
    ///
    /// `SshUsername`.
    pub fn ssh_username(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SshUsername", value.into());
        self
    }
}

impl Resource for UserProfile {
    const TYPE: &'static str = "AWS::OpsWorks::UserProfile";
}

impl Construct for UserProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserProfile> for Properties {
    fn from(value: UserProfile) -> Self {
        value.0
    }
}

impl Handle<UserProfile> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-volume.html>
///
/// [`AWS::OpsWorks::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-volume.html).
///
/// Required: `Ec2VolumeId`, `StackId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Volume(Properties);

impl Volume {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon EC2 volume ID.
    ///
    /// `Ec2VolumeId`. Required. A change replaces the resource.
    pub fn ec2_volume_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Ec2VolumeId", value.into());
        self
    }

    /// The volume mount point. For example, "/mnt/disk1".
    ///
    /// `MountPoint`.
    pub fn mount_point(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MountPoint", value.into());
        self
    }

    /// The volume name. Volume names are a maximum of 128 characters.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The stack ID.
    ///
    /// `StackId`. Required. A change replaces the resource.
    pub fn stack_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StackId", value.into());
        self
    }
}

impl Resource for Volume {
    const TYPE: &'static str = "AWS::OpsWorks::Volume";
}

impl Construct for Volume {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Volume> for Properties {
    fn from(value: Volume) -> Self {
        value.0
    }
}

impl Handle<Volume> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`App`].
pub mod app {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::OpsWorks::App`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataSource(Properties);

    impl DataSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The data source's ARN.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The database name.
        ///
        /// `DatabaseName`.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// The data source's type, `AutoSelectOpsworksMysqlInstance` , `OpsworksMysqlInstance` , `RdsDbInstance` , or `None` .
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<DataSource> for Json {
        fn from(value: DataSource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpsWorks::App`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentVariable(Properties);

    impl EnvironmentVariable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// (Required) The environment variable's name, which can consist of up to 64 characters and must be specified. The name can contain upper- and lowercase letters, numbers, and underscores (\_), but it must start with a letter or underscore.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// (Optional) Whether the variable's value is returned by the `DescribeApps` action. To hide an environment variable's value, set `Secure` to `true` . `DescribeApps` returns `*****FILTERED*****` instead of the actual value.
        ///
        /// `Secure`.
        pub fn secure(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Secure", value.into());
            self
        }

        /// (Optional) The environment variable's value, which can be left empty. If you specify a value, it can contain up to 256 characters, which must all be printable.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EnvironmentVariable> for Json {
        fn from(value: EnvironmentVariable) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpsWorks::App`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Source(Properties);

    impl Source {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When included in a request, the parameter depends on the repository type.
        ///
        /// `Password`.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// The application's version. OpsWorks Stacks enables you to easily deploy new versions of an application.
        ///
        /// `Revision`.
        pub fn revision(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Revision", value.into());
            self
        }

        /// In requests, the repository's SSH key.
        ///
        /// `SshKey`.
        pub fn ssh_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SshKey", value.into());
            self
        }

        /// The repository type.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The source URL. The following is an example of an Amazon S3 source URL: `https://s3.amazonaws.com/opsworks-demo-bucket/opsworks_cookbook_demo.tar.gz` .
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }

        /// This parameter depends on the repository type.
        ///
        /// `Username`.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<Source> for Json {
        fn from(value: Source) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpsWorks::App`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SslConfiguration(Properties);

    impl SslConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The contents of the certificate's domain.crt file.
        ///
        /// `Certificate`.
        pub fn certificate(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Certificate", value.into());
            self
        }

        /// Optional. Can be used to specify an intermediate certificate authority key or client authentication.
        ///
        /// `Chain`.
        pub fn chain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Chain", value.into());
            self
        }

        /// The private key; the contents of the certificate's domain.kex file.
        ///
        /// `PrivateKey`.
        pub fn private_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrivateKey", value.into());
            self
        }
    }

    impl From<SslConfiguration> for Json {
        fn from(value: SslConfiguration) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Instance`].
pub mod instance {
    use crate::{Json, Map, Properties, Value};

    /// A property type of `AWS::OpsWorks::Instance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BlockDeviceMapping(Properties);

    impl BlockDeviceMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The device name that is exposed to the instance, such as `/dev/sdh` . For the root device, you can use the explicit device name or you can set this parameter to `ROOT_DEVICE` and OpsWorks Stacks will provide the correct device name.
        ///
        /// `DeviceName`.
        pub fn device_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceName", value.into());
            self
        }

        /// An `EBSBlockDevice` that defines how to configure an Amazon EBS volume when the instance is launched. You can specify either the `VirtualName` or `Ebs` , but not both.
        ///
        /// `Ebs`.
        pub fn ebs(mut self, value: impl Into<Value<EbsBlockDevice>>) -> Self {
            self.0.set("Ebs", value.into());
            self
        }

        /// Suppresses the specified device included in the AMI's block device mapping.
        ///
        /// `NoDevice`.
        pub fn no_device(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NoDevice", value.into());
            self
        }

        /// The virtual device name. For more information, see [BlockDeviceMapping](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BlockDeviceMapping.html) . You can specify either the `VirtualName` or `Ebs` , but not both.
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

    /// A property type of `AWS::OpsWorks::Instance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EbsBlockDevice(Properties);

    impl EbsBlockDevice {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether the volume is deleted on instance termination.
        ///
        /// `DeleteOnTermination`.
        pub fn delete_on_termination(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DeleteOnTermination", value.into());
            self
        }

        /// The number of I/O operations per second (IOPS) that the volume supports. For more information, see [EbsBlockDevice](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html) .
        ///
        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// The snapshot ID.
        ///
        /// `SnapshotId`.
        pub fn snapshot_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnapshotId", value.into());
            self
        }

        /// The volume size, in GiB. For more information, see [EbsBlockDevice](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html) .
        ///
        /// `VolumeSize`.
        pub fn volume_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSize", value.into());
            self
        }

        /// The volume type. `gp2` for General Purpose (SSD) volumes, `io1` for Provisioned IOPS (SSD) volumes, `st1` for Throughput Optimized hard disk drives (HDD), `sc1` for Cold HDD,and `standard` for Magnetic volumes.
        ///
        /// `VolumeType`.
        pub fn volume_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeType", value.into());
            self
        }
    }

    impl From<EbsBlockDevice> for Json {
        fn from(value: EbsBlockDevice) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpsWorks::Instance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimeBasedAutoScaling(Properties);

    impl TimeBasedAutoScaling {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The schedule for Friday.
        ///
        /// `Friday`.
        pub fn friday(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Friday", value.into());
            self
        }

        /// The schedule for Monday.
        ///
        /// `Monday`.
        pub fn monday(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Monday", value.into());
            self
        }

        /// The schedule for Saturday.
        ///
        /// `Saturday`.
        pub fn saturday(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Saturday", value.into());
            self
        }

        /// The schedule for Sunday.
        ///
        /// `Sunday`.
        pub fn sunday(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Sunday", value.into());
            self
        }

        /// The schedule for Thursday.
        ///
        /// `Thursday`.
        pub fn thursday(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Thursday", value.into());
            self
        }

        /// The schedule for Tuesday.
        ///
        /// `Tuesday`.
        pub fn tuesday(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Tuesday", value.into());
            self
        }

        /// The schedule for Wednesday.
        ///
        /// `Wednesday`.
        pub fn wednesday(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Wednesday", value.into());
            self
        }
    }

    impl From<TimeBasedAutoScaling> for Json {
        fn from(value: TimeBasedAutoScaling) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Layer`].
pub mod layer {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::OpsWorks::Layer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoScalingThresholds(Properties);

    impl AutoScalingThresholds {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CPU utilization threshold, as a percent of the available CPU. A value of -1 disables the threshold.
        ///
        /// `CpuThreshold`.
        pub fn cpu_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("CpuThreshold", value.into());
            self
        }

        /// The amount of time (in minutes) after a scaling event occurs that OpsWorks Stacks should ignore metrics and suppress additional scaling events.
        ///
        /// `IgnoreMetricsTime`.
        pub fn ignore_metrics_time(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IgnoreMetricsTime", value.into());
            self
        }

        /// The number of instances to add or remove when the load exceeds a threshold.
        ///
        /// `InstanceCount`.
        pub fn instance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InstanceCount", value.into());
            self
        }

        /// The load threshold. A value of -1 disables the threshold. For more information about how load is computed, see \[Load (computing)\](<https://docs.aws.amazon.com/http://en.wikipedia.org/wiki/Load_%28computing%29>) .
        ///
        /// `LoadThreshold`.
        pub fn load_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("LoadThreshold", value.into());
            self
        }

        /// The memory utilization threshold, as a percent of the available memory. A value of -1 disables the threshold.
        ///
        /// `MemoryThreshold`.
        pub fn memory_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MemoryThreshold", value.into());
            self
        }

        /// The amount of time, in minutes, that the load must exceed a threshold before more instances are added or removed.
        ///
        /// `ThresholdsWaitTime`.
        pub fn thresholds_wait_time(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ThresholdsWaitTime", value.into());
            self
        }
    }

    impl From<AutoScalingThresholds> for Json {
        fn from(value: AutoScalingThresholds) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpsWorks::Layer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LifecycleEventConfiguration(Properties);

    impl LifecycleEventConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Shutdown event configuration.
        ///
        /// `ShutdownEventConfiguration`.
        pub fn shutdown_event_configuration(
            mut self,
            value: impl Into<Value<ShutdownEventConfiguration>>,
        ) -> Self {
            self.0.set("ShutdownEventConfiguration", value.into());
            self
        }
    }

    impl From<LifecycleEventConfiguration> for Json {
        fn from(value: LifecycleEventConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpsWorks::Layer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoadBasedAutoScaling(Properties);

    impl LoadBasedAutoScaling {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An `AutoScalingThresholds` object that describes the downscaling configuration, which defines how and when OpsWorks Stacks reduces the number of instances.
        ///
        /// `DownScaling`.
        pub fn down_scaling(mut self, value: impl Into<Value<AutoScalingThresholds>>) -> Self {
            self.0.set("DownScaling", value.into());
            self
        }

        /// Whether load-based auto scaling is enabled for the layer.
        ///
        /// `Enable`.
        pub fn enable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enable", value.into());
            self
        }

        /// An `AutoScalingThresholds` object that describes the upscaling configuration, which defines how and when OpsWorks Stacks increases the number of instances.
        ///
        /// `UpScaling`.
        pub fn up_scaling(mut self, value: impl Into<Value<AutoScalingThresholds>>) -> Self {
            self.0.set("UpScaling", value.into());
            self
        }
    }

    impl From<LoadBasedAutoScaling> for Json {
        fn from(value: LoadBasedAutoScaling) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpsWorks::Layer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Recipes(Properties);

    impl Recipes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of custom recipe names to be run following a `configure` event.
        ///
        /// `Configure`.
        pub fn configure(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Configure", value.into());
            self
        }

        /// An array of custom recipe names to be run following a `deploy` event.
        ///
        /// `Deploy`.
        pub fn deploy(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Deploy", value.into());
            self
        }

        /// An array of custom recipe names to be run following a `setup` event.
        ///
        /// `Setup`.
        pub fn setup(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Setup", value.into());
            self
        }

        /// An array of custom recipe names to be run following a `shutdown` event.
        ///
        /// `Shutdown`.
        pub fn shutdown(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Shutdown", value.into());
            self
        }

        /// An array of custom recipe names to be run following a `undeploy` event.
        ///
        /// `Undeploy`.
        pub fn undeploy(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Undeploy", value.into());
            self
        }
    }

    impl From<Recipes> for Json {
        fn from(value: Recipes) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpsWorks::Layer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ShutdownEventConfiguration(Properties);

    impl ShutdownEventConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to enable Elastic Load Balancing connection draining. For more information, see [Connection Draining](https://docs.aws.amazon.com/ElasticLoadBalancing/latest/DeveloperGuide/TerminologyandKeyConcepts.html#conn-drain)
        ///
        /// `DelayUntilElbConnectionsDrained`.
        pub fn delay_until_elb_connections_drained(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0.set("DelayUntilElbConnectionsDrained", value.into());
            self
        }

        /// The time, in seconds, that OpsWorks Stacks waits after triggering a Shutdown event before shutting down an instance.
        ///
        /// `ExecutionTimeout`.
        pub fn execution_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ExecutionTimeout", value.into());
            self
        }
    }

    impl From<ShutdownEventConfiguration> for Json {
        fn from(value: ShutdownEventConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpsWorks::Layer`.
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

    /// A property type of `AWS::OpsWorks::Layer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VolumeConfiguration(Properties);

    impl VolumeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether an Amazon EBS volume is encrypted. For more information, see [Amazon EBS Encryption](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSEncryption.html) .
        ///
        /// `Encrypted`.
        pub fn encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Encrypted", value.into());
            self
        }

        /// The number of I/O operations per second (IOPS) to provision for the volume. For PIOPS volumes, the IOPS per disk.
        ///
        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// The volume mount point. For example "/dev/sdh".
        ///
        /// `MountPoint`.
        pub fn mount_point(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MountPoint", value.into());
            self
        }

        /// The number of disks in the volume.
        ///
        /// `NumberOfDisks`.
        pub fn number_of_disks(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfDisks", value.into());
            self
        }

        /// The volume [RAID level](https://docs.aws.amazon.com/http://en.wikipedia.org/wiki/Standard_RAID_levels) .
        ///
        /// `RaidLevel`.
        pub fn raid_level(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RaidLevel", value.into());
            self
        }

        /// The volume size.
        ///
        /// `Size`.
        pub fn size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Size", value.into());
            self
        }

        /// The volume type. For more information, see [Amazon EBS Volume Types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSVolumeTypes.html) .
        ///
        /// `VolumeType`.
        pub fn volume_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeType", value.into());
            self
        }
    }

    impl From<VolumeConfiguration> for Json {
        fn from(value: VolumeConfiguration) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Stack`].
pub mod stack {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::OpsWorks::Stack`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ChefConfiguration(Properties);

    impl ChefConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Berkshelf version.
        ///
        /// `BerkshelfVersion`.
        pub fn berkshelf_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BerkshelfVersion", value.into());
            self
        }

        /// Whether to enable Berkshelf.
        ///
        /// `ManageBerkshelf`.
        pub fn manage_berkshelf(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ManageBerkshelf", value.into());
            self
        }
    }

    impl From<ChefConfiguration> for Json {
        fn from(value: ChefConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpsWorks::Stack`.
    ///
    /// Required: `Ip`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ElasticIp(Properties);

    impl ElasticIp {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IP address.
        ///
        /// `Ip`. Required.
        pub fn ip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ip", value.into());
            self
        }

        /// The name, which can be a maximum of 32 characters.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<ElasticIp> for Json {
        fn from(value: ElasticIp) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpsWorks::Stack`.
    ///
    /// Required: `DbPassword`, `DbUser`, `RdsDbInstanceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RdsDbInstance(Properties);

    impl RdsDbInstance {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// OpsWorks Stacks returns `*****FILTERED*****` instead of the actual value.
        ///
        /// `DbPassword`. Required.
        pub fn db_password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DbPassword", value.into());
            self
        }

        /// The master user name.
        ///
        /// `DbUser`. Required.
        pub fn db_user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DbUser", value.into());
            self
        }

        /// The instance's ARN.
        ///
        /// `RdsDbInstanceArn`. Required.
        pub fn rds_db_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RdsDbInstanceArn", value.into());
            self
        }
    }

    impl From<RdsDbInstance> for Json {
        fn from(value: RdsDbInstance) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpsWorks::Stack`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Source(Properties);

    impl Source {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When included in a request, the parameter depends on the repository type.
        ///
        /// `Password`.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// The application's version. OpsWorks Stacks enables you to easily deploy new versions of an application.
        ///
        /// `Revision`.
        pub fn revision(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Revision", value.into());
            self
        }

        /// The repository's SSH key. For more information, see [Using Git Repository SSH Keys](https://docs.aws.amazon.com/opsworks/latest/userguide/workingapps-deploykeys.html) in the \*OpsWorks User Guide\* .
        ///
        /// `SshKey`.
        pub fn ssh_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SshKey", value.into());
            self
        }

        /// The repository type.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The source URL. The following is an example of an Amazon S3 source URL: `https://s3.amazonaws.com/opsworks-demo-bucket/opsworks_cookbook_demo.tar.gz` .
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }

        /// This parameter depends on the repository type.
        ///
        /// `Username`.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<Source> for Json {
        fn from(value: Source) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpsWorks::Stack`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StackConfigurationManager(Properties);

    impl StackConfigurationManager {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name. This parameter must be set to `Chef` .
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The Chef version. This parameter must be set to 12, 11.10, or 11.4 for Linux stacks, and to 12.2 for Windows stacks. The default value for Linux stacks is 12.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<StackConfigurationManager> for Json {
        fn from(value: StackConfigurationManager) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpsWorks::Stack`.
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
}
