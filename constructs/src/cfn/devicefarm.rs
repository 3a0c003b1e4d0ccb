//! `AWS::DeviceFarm`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Represents a request to the create device pool operation.
///
/// [`AWS::DeviceFarm::DevicePool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-devicepool.html).
///
/// Required: `Name`, `ProjectArn`, `Rules`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DevicePool(Properties);

impl DevicePool {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The device pool's description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The number of devices that Device Farm can add to your device pool. Device Farm adds devices that are available and meet the criteria that you assign for the `rules` parameter.
    ///
    /// `MaxDevices`.
    pub fn max_devices(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxDevices", value.into());
        self
    }

    /// The device pool's name.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN of the project for the device pool.
    ///
    /// `ProjectArn`. Required. A change replaces the resource.
    pub fn project_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectArn", value.into());
        self
    }

    /// The device pool's rules.
    ///
    /// `Rules`. Required.
    pub fn rules(mut self, value: impl Into<List<device_pool::Rule>>) -> Self {
        self.0.set("Rules", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<device_pool::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DevicePool {
    const TYPE: &'static str = "AWS::DeviceFarm::DevicePool";
}

impl Construct for DevicePool {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DevicePool> for Properties {
    fn from(value: DevicePool) -> Self {
        value.0
    }
}

impl Handle<DevicePool> {
    /// The Amazon Resource Name (ARN) of the device pool. See [Amazon resource names](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the \*General Reference guide\* .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates a profile that can be applied to one or more private fleet device instances.
///
/// [`AWS::DeviceFarm::InstanceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-instanceprofile.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InstanceProfile(Properties);

impl InstanceProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the instance profile.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// An array of strings containing the list of app packages that should not be cleaned up from the device after a test run completes.
    ///
    /// `ExcludeAppPackagesFromCleanup`.
    pub fn exclude_app_packages_from_cleanup(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ExcludeAppPackagesFromCleanup", value.into());
        self
    }

    /// The name of the instance profile.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// When set to `true` , Device Farm removes app packages after a test run. The default value is `false` for private devices.
    ///
    /// `PackageCleanup`.
    pub fn package_cleanup(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PackageCleanup", value.into());
        self
    }

    /// When set to `true` , Device Farm reboots the instance after a test run. The default value is `true` .
    ///
    /// `RebootAfterUse`.
    pub fn reboot_after_use(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RebootAfterUse", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<instance_profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for InstanceProfile {
    const TYPE: &'static str = "AWS::DeviceFarm::InstanceProfile";
}

impl Construct for InstanceProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InstanceProfile> for Properties {
    fn from(value: InstanceProfile) -> Self {
        value.0
    }
}

impl Handle<InstanceProfile> {
    /// The Amazon Resource Name (ARN) of the instance profile. See [Amazon resource names](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the \*General Reference guide\* .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates a network profile.
///
/// [`AWS::DeviceFarm::NetworkProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-networkprofile.html).
///
/// Required: `Name`, `ProjectArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct NetworkProfile(Properties);

impl NetworkProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the network profile.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The data throughput rate in bits per second, as an integer from 0 to 104857600.
    ///
    /// `DownlinkBandwidthBits`.
    pub fn downlink_bandwidth_bits(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DownlinkBandwidthBits", value.into());
        self
    }

    /// Delay time for all packets to destination in milliseconds as an integer from 0 to 2000.
    ///
    /// `DownlinkDelayMs`.
    pub fn downlink_delay_ms(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DownlinkDelayMs", value.into());
        self
    }

    /// Time variation in the delay of received packets in milliseconds as an integer from 0 to 2000.
    ///
    /// `DownlinkJitterMs`.
    pub fn downlink_jitter_ms(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DownlinkJitterMs", value.into());
        self
    }

    /// Proportion of received packets that fail to arrive from 0 to 100 percent.
    ///
    /// `DownlinkLossPercent`.
    pub fn downlink_loss_percent(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DownlinkLossPercent", value.into());
        self
    }

    /// The name of the network profile.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the specified project.
    ///
    /// `ProjectArn`. Required. A change replaces the resource.
    pub fn project_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectArn", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<network_profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The data throughput rate in bits per second, as an integer from 0 to 104857600.
    ///
    /// `UplinkBandwidthBits`.
    pub fn uplink_bandwidth_bits(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("UplinkBandwidthBits", value.into());
        self
    }

    /// Delay time for all packets to destination in milliseconds as an integer from 0 to 2000.
    ///
    /// `UplinkDelayMs`.
    pub fn uplink_delay_ms(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("UplinkDelayMs", value.into());
        self
    }

    /// Time variation in the delay of received packets in milliseconds as an integer from 0 to 2000.
    ///
    /// `UplinkJitterMs`.
    pub fn uplink_jitter_ms(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("UplinkJitterMs", value.into());
        self
    }

    /// Proportion of transmitted packets that fail to arrive from 0 to 100 percent.
    ///
    /// `UplinkLossPercent`.
    pub fn uplink_loss_percent(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("UplinkLossPercent", value.into());
        self
    }
}

impl Resource for NetworkProfile {
    const TYPE: &'static str = "AWS::DeviceFarm::NetworkProfile";
}

impl Construct for NetworkProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<NetworkProfile> for Properties {
    fn from(value: NetworkProfile) -> Self {
        value.0
    }
}

impl Handle<NetworkProfile> {
    /// The Amazon Resource Name (ARN) of the network profile. See [Amazon resource names](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the \*General Reference guide\* .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates a project.
///
/// [`AWS::DeviceFarm::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-project.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Project(Properties);

impl Project {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Sets the execution timeout value (in minutes) for a project. All test runs in this project use the specified execution timeout value unless overridden when scheduling a run.
    ///
    /// `DefaultJobTimeoutMinutes`.
    pub fn default_job_timeout_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DefaultJobTimeoutMinutes", value.into());
        self
    }

    /// `EnvironmentVariables`.
    pub fn environment_variables(
        mut self,
        value: impl Into<List<project::EnvironmentVariable>>,
    ) -> Self {
        self.0.set("EnvironmentVariables", value.into());
        self
    }

    /// `ExecutionRoleArn`.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// The project's name.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags to add to the resource. A tag is an array of key-value pairs. Tag keys can have a maximum character length of 128 characters. Tag values can have a maximum length of 256 characters.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<project::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The VPC security groups and subnets that are attached to a project.
    ///
    /// `VpcConfig`.
    pub fn vpc_config(mut self, value: impl Into<Value<project::VpcConfig>>) -> Self {
        self.0.set("VpcConfig", value.into());
        self
    }
}

impl Resource for Project {
    const TYPE: &'static str = "AWS::DeviceFarm::Project";
}

impl Construct for Project {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Project> for Properties {
    fn from(value: Project) -> Self {
        value.0
    }
}

impl Handle<Project> {
    /// The Amazon Resource Name (ARN) of the project. See [Amazon resource names](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the \*General Reference guide\* .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// A Selenium testing project. Projects are used to collect and collate sessions.
///
/// [`AWS::DeviceFarm::TestGridProject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-testgridproject.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TestGridProject(Properties);

impl TestGridProject {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A human-readable description for the project.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A human-readable name for the project.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<test_grid_project::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The VPC security groups and subnets that are attached to a project.
    ///
    /// `VpcConfig`.
    pub fn vpc_config(mut self, value: impl Into<Value<test_grid_project::VpcConfig>>) -> Self {
        self.0.set("VpcConfig", value.into());
        self
    }
}

impl Resource for TestGridProject {
    const TYPE: &'static str = "AWS::DeviceFarm::TestGridProject";
}

impl Construct for TestGridProject {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TestGridProject> for Properties {
    fn from(value: TestGridProject) -> Self {
        value.0
    }
}

impl Handle<TestGridProject> {
    /// The Amazon Resource Name (ARN) of the `TestGrid` project. See [Amazon resource names](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the \*General Reference guide\* .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Represents an app or test scripts upload in AWS Device Farm.
///
/// [`AWS::DeviceFarm::Upload`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-upload.html).
///
/// Required: `Name`, `ProjectArn`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Upload(Properties);

impl Upload {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The upload's content type (for example, application/octet-stream).
    ///
    /// `ContentType`. A change replaces the resource.
    pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContentType", value.into());
        self
    }

    /// The upload's file name.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN of the project for the upload.
    ///
    /// `ProjectArn`. Required. A change replaces the resource.
    pub fn project_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectArn", value.into());
        self
    }

    /// The upload's type.
    ///
    /// `Type`. Required. Allowed: [`Type`](upload::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Upload {
    const TYPE: &'static str = "AWS::DeviceFarm::Upload";
}

impl Construct for Upload {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Upload> for Properties {
    fn from(value: Upload) -> Self {
        value.0
    }
}

impl Handle<Upload> {
    /// The Amazon Resource Name (ARN) of the upload.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The upload's category.
    ///
    /// `Fn::GetAtt` of `Category`.
    #[must_use]
    pub fn category(self) -> Value<String> {
        self.attribute("Category")
    }

    /// When the upload was created.
    ///
    /// `Fn::GetAtt` of `Created`.
    #[must_use]
    pub fn created(self) -> Value<String> {
        self.attribute("Created")
    }

    /// The upload's status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates a configuration record in Device Farm for your Amazon Virtual Private Cloud (VPC) endpoint service.
///
/// [`AWS::DeviceFarm::VPCEConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-vpceconfiguration.html).
///
/// Required: `ServiceDnsName`, `VpceConfigurationName`, `VpceServiceName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VPCEConfiguration(Properties);

impl VPCEConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The DNS name that Device Farm will use to map to the private service you want to access.
    ///
    /// `ServiceDnsName`. Required.
    pub fn service_dns_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceDnsName", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<vpce_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// An optional description that provides details about your VPC endpoint configuration.
    ///
    /// `VpceConfigurationDescription`.
    pub fn vpce_configuration_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpceConfigurationDescription", value.into());
        self
    }

    /// The friendly name you give to your VPC endpoint configuration to manage your configurations more easily.
    ///
    /// `VpceConfigurationName`. Required.
    pub fn vpce_configuration_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpceConfigurationName", value.into());
        self
    }

    /// The name of the VPC endpoint service that you want to access from Device Farm.
    ///
    /// `VpceServiceName`. Required.
    pub fn vpce_service_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpceServiceName", value.into());
        self
    }
}

impl Resource for VPCEConfiguration {
    const TYPE: &'static str = "AWS::DeviceFarm::VPCEConfiguration";
}

impl Construct for VPCEConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VPCEConfiguration> for Properties {
    fn from(value: VPCEConfiguration) -> Self {
        value.0
    }
}

impl Handle<VPCEConfiguration> {
    /// The Amazon Resource Name (ARN) of the VPC endpoint. See [Amazon resource names](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the \*General Reference guide\* .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`DevicePool`].
pub mod device_pool {
    use crate::{Json, Properties, Value};

    /// Represents a condition for a device pool.
    ///
    /// A property type of `AWS::DeviceFarm::DevicePool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rule(Properties);

    impl Rule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The rule's stringified attribute. For example, specify the value as `"\"abc\""` .
        ///
        /// `Attribute`. Allowed: [`Attribute`].
        pub fn attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Attribute", value.into());
            self
        }

        /// Specifies how Device Farm compares the rule's attribute to the value. For the operators that are supported by each attribute, see the attribute descriptions.
        ///
        /// `Operator`. Allowed: [`Operator`].
        pub fn operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Operator", value.into());
            self
        }

        /// The rule's value.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Rule> for Json {
        fn from(value: Rule) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DeviceFarm::DevicePool`.
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
        /// Words for `Attribute`.
        pub enum Attribute {
            Arn = "ARN",
            Platform = "PLATFORM",
            FormFactor = "FORM_FACTOR",
            Manufacturer = "MANUFACTURER",
            RemoteAccessEnabled = "REMOTE_ACCESS_ENABLED",
            RemoteDebugEnabled = "REMOTE_DEBUG_ENABLED",
            AppiumVersion = "APPIUM_VERSION",
            InstanceArn = "INSTANCE_ARN",
            InstanceLabels = "INSTANCE_LABELS",
            FleetType = "FLEET_TYPE",
            OsVersion = "OS_VERSION",
            Model = "MODEL",
            Availability = "AVAILABILITY",
        }

        /// Words for `Operator`.
        pub enum Operator {
            Equals = "EQUALS",
            LessThan = "LESS_THAN",
            LessThanOrEquals = "LESS_THAN_OR_EQUALS",
            GreaterThan = "GREATER_THAN",
            GreaterThanOrEquals = "GREATER_THAN_OR_EQUALS",
            In = "IN",
            NotIn = "NOT_IN",
            Contains = "CONTAINS",
        }
    }
}

/// Property types of [`InstanceProfile`].
pub mod instance_profile {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::DeviceFarm::InstanceProfile`.
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

/// Property types of [`NetworkProfile`].
pub mod network_profile {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::DeviceFarm::NetworkProfile`.
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

/// Property types of [`Project`].
pub mod project {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::DeviceFarm::Project`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentVariable(Properties);

    impl EnvironmentVariable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

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

    /// A property type of `AWS::DeviceFarm::Project`.
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

    /// The VPC security groups and subnets that are attached to a project.
    ///
    /// A property type of `AWS::DeviceFarm::Project`.
    ///
    /// Required: `SecurityGroupIds`, `SubnetIds`, `VpcId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of VPC security group IDs.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// A subnet is a range of IP addresses in your VPC. You can launch Amazon resources, such as EC2 instances, into a specific subnet.
        ///
        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }

        /// A list of VPC IDs.
        ///
        /// `VpcId`. Required.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`TestGridProject`].
pub mod test_grid_project {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::DeviceFarm::TestGridProject`.
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

    /// The VPC security groups and subnets attached to the `TestGrid` project.
    ///
    /// A property type of `AWS::DeviceFarm::TestGridProject`.
    ///
    /// Required: `SecurityGroupIds`, `SubnetIds`, `VpcId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of VPC security group IDs.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// A list of VPC subnet IDs.
        ///
        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }

        /// A list of VPC IDs.
        ///
        /// `VpcId`. Required.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }
}

/// Words of [`Upload`].
pub mod upload {
    words! {
        /// Words for `Type`.
        pub enum Type {
            AndroidApp = "ANDROID_APP",
            IosApp = "IOS_APP",
            WebApp = "WEB_APP",
            ExternalData = "EXTERNAL_DATA",
            AppiumJavaJunitTestPackage = "APPIUM_JAVA_JUNIT_TEST_PACKAGE",
            AppiumJavaTestngTestPackage = "APPIUM_JAVA_TESTNG_TEST_PACKAGE",
            AppiumPythonTestPackage = "APPIUM_PYTHON_TEST_PACKAGE",
            AppiumNodeTestPackage = "APPIUM_NODE_TEST_PACKAGE",
            AppiumRubyTestPackage = "APPIUM_RUBY_TEST_PACKAGE",
            AppiumWebJavaJunitTestPackage = "APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE",
            AppiumWebJavaTestngTestPackage = "APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE",
            AppiumWebPythonTestPackage = "APPIUM_WEB_PYTHON_TEST_PACKAGE",
            AppiumWebNodeTestPackage = "APPIUM_WEB_NODE_TEST_PACKAGE",
            AppiumWebRubyTestPackage = "APPIUM_WEB_RUBY_TEST_PACKAGE",
            CalabashTestPackage = "CALABASH_TEST_PACKAGE",
            InstrumentationTestPackage = "INSTRUMENTATION_TEST_PACKAGE",
            UiautomationTestPackage = "UIAUTOMATION_TEST_PACKAGE",
            UiautomatorTestPackage = "UIAUTOMATOR_TEST_PACKAGE",
            XctestTestPackage = "XCTEST_TEST_PACKAGE",
            XctestUiTestPackage = "XCTEST_UI_TEST_PACKAGE",
            AppiumJavaJunitTestSpec = "APPIUM_JAVA_JUNIT_TEST_SPEC",
            AppiumJavaTestngTestSpec = "APPIUM_JAVA_TESTNG_TEST_SPEC",
            AppiumPythonTestSpec = "APPIUM_PYTHON_TEST_SPEC",
            AppiumNodeTestSpec = "APPIUM_NODE_TEST_SPEC",
            AppiumRubyTestSpec = "APPIUM_RUBY_TEST_SPEC",
            AppiumWebJavaJunitTestSpec = "APPIUM_WEB_JAVA_JUNIT_TEST_SPEC",
            AppiumWebJavaTestngTestSpec = "APPIUM_WEB_JAVA_TESTNG_TEST_SPEC",
            AppiumWebPythonTestSpec = "APPIUM_WEB_PYTHON_TEST_SPEC",
            AppiumWebNodeTestSpec = "APPIUM_WEB_NODE_TEST_SPEC",
            AppiumWebRubyTestSpec = "APPIUM_WEB_RUBY_TEST_SPEC",
            InstrumentationTestSpec = "INSTRUMENTATION_TEST_SPEC",
            XctestUiTestSpec = "XCTEST_UI_TEST_SPEC",
        }
    }
}

/// Property types of [`VPCEConfiguration`].
pub mod vpce_configuration {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::DeviceFarm::VPCEConfiguration`.
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
