//! `AWS::ElasticBeanstalk`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Specify an AWS Elastic Beanstalk application by using the AWS::ElasticBeanstalk::Application resource in an AWS CloudFormation template.
///
/// [`AWS::ElasticBeanstalk::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-application.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A name for the Elastic Beanstalk application. If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the application name.
    ///
    /// `ApplicationName`. A change replaces the resource.
    pub fn application_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationName", value.into());
        self
    }

    /// Your description of the application.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Specifies an application resource lifecycle configuration to prevent your application from accumulating too many versions.
    ///
    /// `ResourceLifecycleConfig`.
    pub fn resource_lifecycle_config(
        mut self,
        value: impl Into<Value<application::ApplicationResourceLifecycleConfig>>,
    ) -> Self {
        self.0.set("ResourceLifecycleConfig", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::ElasticBeanstalk::Application";
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

/// Specify an AWS Elastic Beanstalk application version by using the AWS::ElasticBeanstalk::ApplicationVersion resource in an AWS CloudFormation template.
///
/// [`AWS::ElasticBeanstalk::ApplicationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-applicationversion.html).
///
/// Required: `ApplicationName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApplicationVersion(Properties);

impl ApplicationVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Elastic Beanstalk application that is associated with this application version.
    ///
    /// `ApplicationName`. Required. A change replaces the resource.
    pub fn application_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationName", value.into());
        self
    }

    /// Settings for an AWS CodeBuild build that packages and builds an application version from source code.
    ///
    /// `BuildConfiguration`. A change replaces the resource.
    pub fn build_configuration(
        mut self,
        value: impl Into<Value<application_version::BuildConfiguration>>,
    ) -> Self {
        self.0.set("BuildConfiguration", value.into());
        self
    }

    /// A description of this application version.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Configuration for image-based application versions.
    ///
    /// `ImageConfiguration`. A change replaces the resource.
    pub fn image_configuration(
        mut self,
        value: impl Into<Value<application_version::ImageConfiguration>>,
    ) -> Self {
        self.0.set("ImageConfiguration", value.into());
        self
    }

    /// Pre-process and validate the environment manifest (`env.yaml`) and configuration files in the source bundle. Leave unset for the service default.
    ///
    /// `Process`. A change replaces the resource.
    pub fn process(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Process", value.into());
        self
    }

    /// The Amazon S3 bucket and key that identify the location of the source bundle for this version.
    ///
    /// `SourceBundle`. A change replaces the resource.
    pub fn source_bundle(
        mut self,
        value: impl Into<Value<application_version::SourceBundle>>,
    ) -> Self {
        self.0.set("SourceBundle", value.into());
        self
    }
}

impl Resource for ApplicationVersion {
    const TYPE: &'static str = "AWS::ElasticBeanstalk::ApplicationVersion";
}

impl Construct for ApplicationVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApplicationVersion> for Properties {
    fn from(value: ApplicationVersion) -> Self {
        value.0
    }
}

impl Handle<ApplicationVersion> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Specify an AWS Elastic Beanstalk configuration template by using the AWS::ElasticBeanstalk::ConfigurationTemplate resource in an AWS CloudFormation template.
///
/// [`AWS::ElasticBeanstalk::ConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-configurationtemplate.html).
///
/// Required: `ApplicationName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConfigurationTemplate(Properties);

impl ConfigurationTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Elastic Beanstalk application to associate with this configuration template.
    ///
    /// `ApplicationName`. Required. A change replaces the resource.
    pub fn application_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationName", value.into());
        self
    }

    /// An optional description for this configuration.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ID of an environment whose settings you want to use to create the configuration template. You must specify `EnvironmentId` if you don't specify `PlatformArn` , `SolutionStackName` , or `SourceConfiguration` .
    ///
    /// `EnvironmentId`. A change replaces the resource.
    pub fn environment_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentId", value.into());
        self
    }

    /// Option values for the Elastic Beanstalk configuration, such as the instance type. If specified, these values override the values obtained from the solution stack or the source configuration template.
    ///
    /// `OptionSettings`.
    pub fn option_settings(
        mut self,
        value: impl Into<List<configuration_template::ConfigurationOptionSetting>>,
    ) -> Self {
        self.0.set("OptionSettings", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the custom platform. For more information, see [Custom Platforms](https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/custom-platforms.html) in the \*AWS Elastic Beanstalk Developer Guide\* .
    ///
    /// `PlatformArn`. A change replaces the resource.
    pub fn platform_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PlatformArn", value.into());
        self
    }

    /// The name of an Elastic Beanstalk solution stack (platform version) that this configuration uses. For example, `64bit Amazon Linux 2013.09 running Tomcat 7 Java 7` .
    ///
    /// `SolutionStackName`. A change replaces the resource.
    pub fn solution_stack_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SolutionStackName", value.into());
        self
    }

    /// An Elastic Beanstalk configuration template to base this one on. If specified, Elastic Beanstalk uses the configuration values from the specified configuration template to create a new configuration.
    ///
    /// `SourceConfiguration`. A change replaces the resource.
    pub fn source_configuration(
        mut self,
        value: impl Into<Value<configuration_template::SourceConfiguration>>,
    ) -> Self {
        self.0.set("SourceConfiguration", value.into());
        self
    }
}

impl Resource for ConfigurationTemplate {
    const TYPE: &'static str = "AWS::ElasticBeanstalk::ConfigurationTemplate";
}

impl Construct for ConfigurationTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConfigurationTemplate> for Properties {
    fn from(value: ConfigurationTemplate) -> Self {
        value.0
    }
}

impl Handle<ConfigurationTemplate> {
    /// The name of the configuration template.
    ///
    /// `Fn::GetAtt` of `TemplateName`.
    #[must_use]
    pub fn template_name(self) -> Value<String> {
        self.attribute("TemplateName")
    }
}

/// Specify an AWS Elastic Beanstalk environment by using the AWS::ElasticBeanstalk::Environment resource in an AWS CloudFormation template.
///
/// [`AWS::ElasticBeanstalk::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-environment.html).
///
/// Required: `ApplicationName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Environment(Properties);

impl Environment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the application that is associated with this environment.
    ///
    /// `ApplicationName`. Required. A change replaces the resource.
    pub fn application_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationName", value.into());
        self
    }

    /// If specified, the environment attempts to use this value as the prefix for the CNAME in your Elastic Beanstalk environment URL.
    ///
    /// `CNAMEPrefix`. A change replaces the resource.
    pub fn cname_prefix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CNAMEPrefix", value.into());
        self
    }

    /// Your description for this environment.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A unique name for the environment.
    ///
    /// `EnvironmentName`. A change replaces the resource.
    pub fn environment_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentName", value.into());
        self
    }

    /// \> The operations role feature of AWS Elastic Beanstalk is in beta release and is subject to change.
    ///
    /// `OperationsRole`.
    pub fn operations_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OperationsRole", value.into());
        self
    }

    /// Key-value pairs defining configuration options for this environment, such as the instance type.
    ///
    /// `OptionSettings`.
    pub fn option_settings(mut self, value: impl Into<List<environment::OptionSetting>>) -> Self {
        self.0.set("OptionSettings", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the custom platform to use with the environment.
    ///
    /// `PlatformArn`.
    pub fn platform_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PlatformArn", value.into());
        self
    }

    /// The name of an Elastic Beanstalk solution stack (platform version) to use with the environment. If specified, Elastic Beanstalk sets the configuration values to the default values associated with the specified solution stack.
    ///
    /// `SolutionStackName`. A change replaces the resource.
    pub fn solution_stack_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SolutionStackName", value.into());
        self
    }

    /// Specifies the tags applied to resources in the environment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<environment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the Elastic Beanstalk configuration template to use with the environment.
    ///
    /// `TemplateName`.
    pub fn template_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateName", value.into());
        self
    }

    /// Specifies the tier to use in creating this environment.
    ///
    /// `Tier`.
    pub fn tier(mut self, value: impl Into<Value<environment::Tier>>) -> Self {
        self.0.set("Tier", value.into());
        self
    }

    /// The name of the application version to deploy.
    ///
    /// `VersionLabel`.
    pub fn version_label(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VersionLabel", value.into());
        self
    }
}

impl Resource for Environment {
    const TYPE: &'static str = "AWS::ElasticBeanstalk::Environment";
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
    /// For load-balanced, autoscaling environments, the URL to the load balancer. For single-instance environments, the IP address of the instance.
    ///
    /// `Fn::GetAtt` of `EndpointURL`.
    #[must_use]
    pub fn endpoint_url(self) -> Value<String> {
        self.attribute("EndpointURL")
    }
}

/// Property types of [`Application`].
pub mod application {
    use crate::{Json, Properties, Value};

    /// Use the `ApplicationResourceLifecycleConfig` property type to specify lifecycle settings for resources that belong to an AWS Elastic Beanstalk application when defining an AWS::ElasticBeanstalk::Application resource in an AWS CloudFormation template.
    ///
    /// A property type of `AWS::ElasticBeanstalk::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApplicationResourceLifecycleConfig(Properties);

    impl ApplicationResourceLifecycleConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of an IAM service role that Elastic Beanstalk has permission to assume.
        ///
        /// `ServiceRole`.
        pub fn service_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceRole", value.into());
            self
        }

        /// Defines lifecycle settings for application versions.
        ///
        /// `VersionLifecycleConfig`.
        pub fn version_lifecycle_config(
            mut self,
            value: impl Into<Value<ApplicationVersionLifecycleConfig>>,
        ) -> Self {
            self.0.set("VersionLifecycleConfig", value.into());
            self
        }
    }

    impl From<ApplicationResourceLifecycleConfig> for Json {
        fn from(value: ApplicationResourceLifecycleConfig) -> Self {
            value.0.into()
        }
    }

    /// Use the `ApplicationVersionLifecycleConfig` property type to specify application version lifecycle settings for an AWS Elastic Beanstalk application when defining an AWS::ElasticBeanstalk::Application resource in an AWS CloudFormation template.
    ///
    /// A property type of `AWS::ElasticBeanstalk::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApplicationVersionLifecycleConfig(Properties);

    impl ApplicationVersionLifecycleConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify a max age rule to restrict the length of time that application versions are retained for an application.
        ///
        /// `MaxAgeRule`.
        pub fn max_age_rule(mut self, value: impl Into<Value<MaxAgeRule>>) -> Self {
            self.0.set("MaxAgeRule", value.into());
            self
        }

        /// Specify a max count rule to restrict the number of application versions that are retained for an application.
        ///
        /// `MaxCountRule`.
        pub fn max_count_rule(mut self, value: impl Into<Value<MaxCountRule>>) -> Self {
            self.0.set("MaxCountRule", value.into());
            self
        }
    }

    impl From<ApplicationVersionLifecycleConfig> for Json {
        fn from(value: ApplicationVersionLifecycleConfig) -> Self {
            value.0.into()
        }
    }

    /// Use the `MaxAgeRule` property type to specify a max age rule to restrict the length of time that application versions are retained for an AWS Elastic Beanstalk application when defining an AWS::ElasticBeanstalk::Application resource in an AWS CloudFormation template.
    ///
    /// A property type of `AWS::ElasticBeanstalk::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MaxAgeRule(Properties);

    impl MaxAgeRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Set to `true` to delete a version's source bundle from Amazon S3 when Elastic Beanstalk deletes the application version.
        ///
        /// `DeleteSourceFromS3`.
        pub fn delete_source_from_s3(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DeleteSourceFromS3", value.into());
            self
        }

        /// Specify `true` to apply the rule, or `false` to disable it.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Specify the number of days to retain an application versions.
        ///
        /// `MaxAgeInDays`.
        pub fn max_age_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxAgeInDays", value.into());
            self
        }
    }

    impl From<MaxAgeRule> for Json {
        fn from(value: MaxAgeRule) -> Self {
            value.0.into()
        }
    }

    /// Use the `MaxAgeRule` property type to specify a max count rule to restrict the number of application versions that are retained for an AWS Elastic Beanstalk application when defining an AWS::ElasticBeanstalk::Application resource in an AWS CloudFormation template.
    ///
    /// A property type of `AWS::ElasticBeanstalk::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MaxCountRule(Properties);

    impl MaxCountRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Set to `true` to delete a version's source bundle from Amazon S3 when Elastic Beanstalk deletes the application version.
        ///
        /// `DeleteSourceFromS3`.
        pub fn delete_source_from_s3(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DeleteSourceFromS3", value.into());
            self
        }

        /// Specify `true` to apply the rule, or `false` to disable it.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Specify the maximum number of application versions to retain.
        ///
        /// `MaxCount`.
        pub fn max_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxCount", value.into());
            self
        }
    }

    impl From<MaxCountRule> for Json {
        fn from(value: MaxCountRule) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`ApplicationVersion`].
pub mod application_version {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::ElasticBeanstalk::ApplicationVersion`.
    ///
    /// Required: `CodeBuildServiceRole`, `Image`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BuildConfiguration(Properties);

    impl BuildConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the build artifact.
        ///
        /// `ArtifactName`.
        pub fn artifact_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ArtifactName", value.into());
            self
        }

        /// The ARN of the IAM role that AWS CodeBuild assumes to build the application version.
        ///
        /// `CodeBuildServiceRole`. Required.
        pub fn code_build_service_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CodeBuildServiceRole", value.into());
            self
        }

        /// The compute type for the CodeBuild build environment.
        ///
        /// `ComputeType`. Allowed: [`ComputeType`].
        pub fn compute_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComputeType", value.into());
            self
        }

        /// The CodeBuild image used for the build environment.
        ///
        /// `Image`. Required.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// The timeout for the CodeBuild build, in minutes.
        ///
        /// `TimeoutInMinutes`.
        pub fn timeout_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutInMinutes", value.into());
            self
        }
    }

    impl From<BuildConfiguration> for Json {
        fn from(value: BuildConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ElasticBeanstalk::ApplicationVersion`.
    ///
    /// Required: `CodeBuildServiceRole`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageBuildConfiguration(Properties);

    impl ImageBuildConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The target architecture for the built container image.
        ///
        /// `Architecture`. Allowed: [`Architecture`].
        pub fn architecture(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Architecture", value.into());
            self
        }

        /// The buildpack to use for building the image.
        ///
        /// `Buildpack`.
        pub fn buildpack(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Buildpack", value.into());
            self
        }

        /// The ARN of the IAM role that AWS CodeBuild assumes to build the application version.
        ///
        /// `CodeBuildServiceRole`. Required.
        pub fn code_build_service_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CodeBuildServiceRole", value.into());
            self
        }

        /// The compute type for the CodeBuild build environment.
        ///
        /// `ComputeType`. Allowed: [`ComputeType`].
        pub fn compute_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComputeType", value.into());
            self
        }

        /// The path to the Dockerfile, relative to the source root.
        ///
        /// `DockerfileLocation`.
        pub fn dockerfile_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DockerfileLocation", value.into());
            self
        }

        /// The timeout for the CodeBuild build, in minutes.
        ///
        /// `TimeoutInMinutes`.
        pub fn timeout_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutInMinutes", value.into());
            self
        }

        /// The type of image build: docker or buildpack.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ImageBuildConfiguration> for Json {
        fn from(value: ImageBuildConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ElasticBeanstalk::ApplicationVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageConfiguration(Properties);

    impl ImageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for building a container image from source code.
        ///
        /// `Build`.
        pub fn build(mut self, value: impl Into<Value<ImageBuildConfiguration>>) -> Self {
            self.0.set("Build", value.into());
            self
        }

        /// The container image source for this version, as an ECR image URI.
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<ImageSource>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<ImageConfiguration> for Json {
        fn from(value: ImageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ElasticBeanstalk::ApplicationVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageSource(Properties);

    impl ImageSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URI of the container image, e.g. an ECR image URI.
        ///
        /// `Uri`.
        pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Uri", value.into());
            self
        }
    }

    impl From<ImageSource> for Json {
        fn from(value: ImageSource) -> Self {
            value.0.into()
        }
    }

    /// Use the `SourceBundle` property type to specify the Amazon S3 location of the source bundle for an AWS Elastic Beanstalk application version when defining an AWS::ElasticBeanstalk::ApplicationVersion resource in an AWS CloudFormation template.
    ///
    /// A property type of `AWS::ElasticBeanstalk::ApplicationVersion`.
    ///
    /// Required: `S3Bucket`, `S3Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceBundle(Properties);

    impl SourceBundle {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket where the data is located.
        ///
        /// `S3Bucket`. Required.
        pub fn s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }

        /// The Amazon S3 key where the data is located.
        ///
        /// `S3Key`. Required.
        pub fn s3_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Key", value.into());
            self
        }
    }

    impl From<SourceBundle> for Json {
        fn from(value: SourceBundle) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ComputeType`.
        pub enum ComputeType {
            BuildGeneral1Small = "BUILD_GENERAL1_SMALL",
            BuildGeneral1Medium = "BUILD_GENERAL1_MEDIUM",
            BuildGeneral1Large = "BUILD_GENERAL1_LARGE",
        }

        /// Words for `Architecture`.
        pub enum Architecture {
            Amd64 = "amd64",
            Arm64 = "arm64",
        }

        /// Words for `Type`.
        pub enum Type {
            Docker = "docker",
            Buildpack = "buildpack",
        }
    }
}

/// Property types of [`ConfigurationTemplate`].
pub mod configuration_template {
    use crate::{Json, Properties, Value};

    /// Use the `ConfigurationOptionSetting` property type to specify an option for an AWS Elastic Beanstalk configuration template when defining an AWS::ElasticBeanstalk::ConfigurationTemplate resource in an AWS CloudFormation template.
    ///
    /// A property type of `AWS::ElasticBeanstalk::ConfigurationTemplate`.
    ///
    /// Required: `Namespace`, `OptionName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfigurationOptionSetting(Properties);

    impl ConfigurationOptionSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A unique namespace that identifies the option's associated AWS resource.
        ///
        /// `Namespace`. Required.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }

        /// The name of the configuration option.
        ///
        /// `OptionName`. Required.
        pub fn option_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OptionName", value.into());
            self
        }

        /// A unique resource name for the option setting. Use it for a time–based scaling configuration option.
        ///
        /// `ResourceName`.
        pub fn resource_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceName", value.into());
            self
        }

        /// The current value for the configuration option.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ConfigurationOptionSetting> for Json {
        fn from(value: ConfigurationOptionSetting) -> Self {
            value.0.into()
        }
    }

    /// Use the `SourceConfiguration` property type to specify another AWS Elastic Beanstalk configuration template as the base to creating a new AWS::ElasticBeanstalk::ConfigurationTemplate resource in an AWS CloudFormation template.
    ///
    /// A property type of `AWS::ElasticBeanstalk::ConfigurationTemplate`.
    ///
    /// Required: `ApplicationName`, `TemplateName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceConfiguration(Properties);

    impl SourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the application associated with the configuration.
        ///
        /// `ApplicationName`. Required.
        pub fn application_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationName", value.into());
            self
        }

        /// The name of the configuration template.
        ///
        /// `TemplateName`. Required.
        pub fn template_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TemplateName", value.into());
            self
        }
    }

    impl From<SourceConfiguration> for Json {
        fn from(value: SourceConfiguration) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Environment`].
pub mod environment {
    use crate::{Json, Properties, Value};

    /// Use the `OptionSetting` property type to specify an option for an AWS Elastic Beanstalk environment when defining an AWS::ElasticBeanstalk::Environment resource in an AWS CloudFormation template.
    ///
    /// A property type of `AWS::ElasticBeanstalk::Environment`.
    ///
    /// Required: `Namespace`, `OptionName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OptionSetting(Properties);

    impl OptionSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A unique namespace that identifies the option's associated AWS resource.
        ///
        /// `Namespace`. Required.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }

        /// The name of the configuration option.
        ///
        /// `OptionName`. Required.
        pub fn option_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OptionName", value.into());
            self
        }

        /// A unique resource name for the option setting. Use it for a time–based scaling configuration option.
        ///
        /// `ResourceName`.
        pub fn resource_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceName", value.into());
            self
        }

        /// The current value for the configuration option.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<OptionSetting> for Json {
        fn from(value: OptionSetting) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ElasticBeanstalk::Environment`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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

    /// Use the `Tier` property type to specify the environment tier for an AWS Elastic Beanstalk environment when defining an AWS::ElasticBeanstalk::Environment resource in an AWS CloudFormation template.
    ///
    /// A property type of `AWS::ElasticBeanstalk::Environment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tier(Properties);

    impl Tier {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of this environment tier.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The type of this environment tier.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The version of this environment tier. When you don't set a value to it, Elastic Beanstalk uses the latest compatible worker tier version.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<Tier> for Json {
        fn from(value: Tier) -> Self {
            value.0.into()
        }
    }
}
