//! `AWS::M2`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Specifies a new application with given parameters. Requires an existing runtime environment and application definition file.
///
/// [`AWS::M2::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-application.html).
///
/// Required: `EngineType`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The application definition for a particular application. You can specify either inline JSON or an Amazon S3 bucket location.
    ///
    /// `Definition`.
    pub fn definition(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Definition", value.into());
        self
    }

    /// The description of the application.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The type of the target platform for this application.
    ///
    /// `EngineType`. Required. Allowed: [`EngineType`](application::EngineType). A change replaces the resource.
    pub fn engine_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineType", value.into());
        self
    }

    /// The identifier of a customer managed key.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The name of the application.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the role associated with the application.
    ///
    /// `RoleArn`. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::M2::Application";
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

impl Handle<Application> {
    /// The Amazon Resource Name (ARN) of the application.
    ///
    /// `Fn::GetAtt` of `ApplicationArn`.
    #[must_use]
    pub fn application_arn(self) -> Value<String> {
        self.attribute("ApplicationArn")
    }

    /// The identifier of the application.
    ///
    /// `Fn::GetAtt` of `ApplicationId`.
    #[must_use]
    pub fn application_id(self) -> Value<String> {
        self.attribute("ApplicationId")
    }
}

/// \> AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers starting on November 7, 2025. If you would like to use the service, please sign up prior to November 7, 2025.
///
/// [`AWS::M2::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-deployment.html).
///
/// Required: `ApplicationId`, `ApplicationVersion`, `EnvironmentId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Deployment(Properties);

impl Deployment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the application.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// The version of the application.
    ///
    /// `ApplicationVersion`. Required.
    pub fn application_version(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ApplicationVersion", value.into());
        self
    }

    /// The unique identifier of the runtime environment.
    ///
    /// `EnvironmentId`. Required. A change replaces the resource.
    pub fn environment_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentId", value.into());
        self
    }
}

impl Resource for Deployment {
    const TYPE: &'static str = "AWS::M2::Deployment";
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
    /// The unique identifier of the deployment.
    ///
    /// `Fn::GetAtt` of `DeploymentId`.
    #[must_use]
    pub fn deployment_id(self) -> Value<String> {
        self.attribute("DeploymentId")
    }

    /// The current status of the deployment.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Specifies a runtime environment for a given runtime engine.
///
/// [`AWS::M2::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-environment.html).
///
/// Required: `EngineType`, `InstanceType`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Environment(Properties);

impl Environment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the runtime environment.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The target platform for the runtime environment.
    ///
    /// `EngineType`. Required. Allowed: [`EngineType`](environment::EngineType). A change replaces the resource.
    pub fn engine_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineType", value.into());
        self
    }

    /// The version of the runtime engine.
    ///
    /// `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineVersion", value.into());
        self
    }

    /// \> AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers starting on November 7, 2025. If you would like to use the service, please sign up prior to November 7, 2025.
    ///
    /// `HighAvailabilityConfig`.
    pub fn high_availability_config(
        mut self,
        value: impl Into<Value<environment::HighAvailabilityConfig>>,
    ) -> Self {
        self.0.set("HighAvailabilityConfig", value.into());
        self
    }

    /// The instance type of the runtime environment.
    ///
    /// `InstanceType`. Required.
    pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceType", value.into());
        self
    }

    /// The identifier of a customer managed key.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The name of the runtime environment.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The network type supported by the runtime environment.
    ///
    /// `NetworkType`. Allowed: [`NetworkType`](environment::NetworkType). A change replaces the resource.
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// Configures the maintenance window that you want for the runtime environment. The maintenance window must have the format `ddd:hh24:mi-ddd:hh24:mi` and must be less than 24 hours.
    ///
    /// `PreferredMaintenanceWindow`.
    pub fn preferred_maintenance_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value.into());
        self
    }

    /// Specifies whether the runtime environment is publicly accessible.
    ///
    /// `PubliclyAccessible`. A change replaces the resource.
    pub fn publicly_accessible(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PubliclyAccessible", value.into());
        self
    }

    /// The list of security groups for the VPC associated with this runtime environment.
    ///
    /// `SecurityGroupIds`. A change replaces the resource.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// \> AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers starting on November 7, 2025. If you would like to use the service, please sign up prior to November 7, 2025.
    ///
    /// `StorageConfigurations`. A change replaces the resource.
    pub fn storage_configurations(mut self, value: impl Into<List<Json>>) -> Self {
        self.0.set("StorageConfigurations", value.into());
        self
    }

    /// The list of subnets associated with the VPC for this runtime environment.
    ///
    /// `SubnetIds`. A change replaces the resource.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Environment {
    const TYPE: &'static str = "AWS::M2::Environment";
}

impl Construct for Environment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Environment> for Properties {
    fn from(value: Environment) -> Self {
        value.0
    }
}

impl Handle<Environment> {
    /// The Amazon Resource Name (ARN) of the runtime environment.
    ///
    /// `Fn::GetAtt` of `EnvironmentArn`.
    #[must_use]
    pub fn environment_arn(self) -> Value<String> {
        self.attribute("EnvironmentArn")
    }

    /// The unique identifier of the runtime environment.
    ///
    /// `Fn::GetAtt` of `EnvironmentId`.
    #[must_use]
    pub fn environment_id(self) -> Value<String> {
        self.attribute("EnvironmentId")
    }
}

/// Words of [`Application`].
pub mod application {
    words! {
        /// Words for `EngineType`.
        pub enum EngineType {
            Microfocus = "microfocus",
            Bluage = "bluage",
        }
    }
}

/// Property types and words of [`Environment`].
pub mod environment {
    use crate::{Json, Properties, Value};

    /// \> AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers starting on November 7, 2025. If you would like to use the service, please sign up prior to November 7, 2025.
    ///
    /// A property type of `AWS::M2::Environment`.
    ///
    /// Required: `DesiredCapacity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HighAvailabilityConfig(Properties);

    impl HighAvailabilityConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of instances in a high availability configuration. The minimum possible value is 1 and the maximum is 100.
        ///
        /// `DesiredCapacity`. Required.
        pub fn desired_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DesiredCapacity", value.into());
            self
        }
    }

    impl From<HighAvailabilityConfig> for Json {
        fn from(value: HighAvailabilityConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EngineType`.
        pub enum EngineType {
            Microfocus = "microfocus",
            Bluage = "bluage",
        }

        /// Words for `NetworkType`.
        pub enum NetworkType {
            Ipv4 = "ipv4",
            Dual = "dual",
        }
    }
}
