//! `AWS::ImageBuilder`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Creates a new component that can be used to build, validate, test, and assess your image. The component is based on a YAML document that you specify using exactly one of the following methods:
///
/// [`AWS::ImageBuilder::Component`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-component.html).
///
/// Required: `Name`, `Platform`, `Version`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Component(Properties);

impl Component {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The change description of the component. Describes what change has been made in this version, or what makes this version different from other versions of the component.
    ///
    /// `ChangeDescription`. A change replaces the resource.
    pub fn change_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChangeDescription", value.into());
        self
    }

    /// Component `data` contains inline YAML document content for the component. Alternatively, you can specify the `uri` of a YAML document file stored in Amazon S3. However, you cannot specify both properties.
    ///
    /// `Data`. A change replaces the resource.
    pub fn data(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Data", value.into());
        self
    }

    /// Describes the contents of the component.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt this component. This can be either the Key ARN or the Alias ARN.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The name of the component.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The operating system platform of the component.
    ///
    /// `Platform`. Required. Allowed: [`Platform`](component::Platform). A change replaces the resource.
    pub fn platform(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Platform", value.into());
        self
    }

    /// The operating system (OS) version supported by the component. If the OS information is available, a prefix match is performed against the base image OS version during image recipe creation.
    ///
    /// `SupportedOsVersions`. A change replaces the resource.
    pub fn supported_os_versions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SupportedOsVersions", value.into());
        self
    }

    /// The tags that apply to the component.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The `uri` of a YAML component document file. This must be an S3 URL ( `s3://bucket/key` ), and the requester must have permission to access the S3 bucket it points to.
    ///
    /// `Uri`. A change replaces the resource.
    pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Uri", value.into());
        self
    }

    /// The semantic version of the component. This version follows the semantic version syntax.
    ///
    /// `Version`. Required. A change replaces the resource.
    pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Version", value.into());
        self
    }
}

impl Resource for Component {
    const TYPE: &'static str = "AWS::ImageBuilder::Component";
}

impl Construct for Component {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Component> for Properties {
    fn from(value: Component) -> Self {
        value.0
    }
}

impl Handle<Component> {
    /// Returns the Amazon Resource Name (ARN) of the component.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the encryption status of the component. For example `true` or `false` .
    ///
    /// `Fn::GetAtt` of `Encrypted`.
    #[must_use]
    pub fn encrypted(self) -> Value<bool> {
        self.attribute("Encrypted")
    }

    /// The latest version references of the component.
    ///
    /// `Fn::GetAtt` of `LatestVersion`.
    #[must_use]
    pub fn latest_version(self) -> Value<Json> {
        self.attribute("LatestVersion")
    }

    /// The latest version Amazon Resource Name (ARN) of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Arn`.
    #[must_use]
    pub fn latest_version_arn(self) -> Value<String> {
        self.attribute("LatestVersion.Arn")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Major`.
    #[must_use]
    pub fn latest_version_major(self) -> Value<String> {
        self.attribute("LatestVersion.Major")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Minor`.
    #[must_use]
    pub fn latest_version_minor(self) -> Value<String> {
        self.attribute("LatestVersion.Minor")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Patch`.
    #[must_use]
    pub fn latest_version_patch(self) -> Value<String> {
        self.attribute("LatestVersion.Patch")
    }

    /// Image Builder determines the component type based on the phases that are defined in the component document. If there is only one phase, and its name is "test", then the type is `TEST` . For all other components, the type is `BUILD` .
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// Creates a new container recipe. Container recipes define how images are configured, tested, and assessed.
///
/// [`AWS::ImageBuilder::ContainerRecipe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-containerrecipe.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ContainerRecipe(Properties);

impl ContainerRecipe {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Build and test components that are included in the container recipe. Recipes require a minimum of one build component, and can have a maximum of 20 build and test components in any combination.
    ///
    /// `Components`. A change replaces the resource.
    pub fn components(
        mut self,
        value: impl Into<List<container_recipe::ComponentConfiguration>>,
    ) -> Self {
        self.0.set("Components", value.into());
        self
    }

    /// Specifies the type of container, such as Docker.
    ///
    /// `ContainerType`. Allowed: [`ContainerType`](container_recipe::ContainerType). A change replaces the resource.
    pub fn container_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContainerType", value.into());
        self
    }

    /// The description of the container recipe.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Dockerfiles are text documents that are used to build Docker containers, and ensure that they contain all of the elements required by the application running inside.
    ///
    /// `DockerfileTemplateData`. A change replaces the resource.
    pub fn dockerfile_template_data(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DockerfileTemplateData", value.into());
        self
    }

    /// The S3 URI for the Dockerfile that will be used to build your container image.
    ///
    /// `DockerfileTemplateUri`. A change replaces the resource.
    pub fn dockerfile_template_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DockerfileTemplateUri", value.into());
        self
    }

    /// Specifies the operating system version for the base image.
    ///
    /// `ImageOsVersionOverride`. A change replaces the resource.
    pub fn image_os_version_override(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ImageOsVersionOverride", value.into());
        self
    }

    /// A group of options that can be used to configure an instance for building and testing container images.
    ///
    /// `InstanceConfiguration`. A change replaces the resource.
    pub fn instance_configuration(
        mut self,
        value: impl Into<Value<container_recipe::InstanceConfiguration>>,
    ) -> Self {
        self.0.set("InstanceConfiguration", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies which KMS key is used to encrypt the container image for distribution to the target Region. This can be either the Key ARN or the Alias ARN.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The name of the container recipe.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The base image for customizations specified in the container recipe. This can contain an Image Builder image resource ARN or a container image URI, for example `amazonlinux:latest` .
    ///
    /// `ParentImage`. A change replaces the resource.
    pub fn parent_image(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ParentImage", value.into());
        self
    }

    /// Specifies the operating system platform when you use a custom base image.
    ///
    /// `PlatformOverride`. Allowed: [`PlatformOverride`](container_recipe::PlatformOverride). A change replaces the resource.
    pub fn platform_override(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PlatformOverride", value.into());
        self
    }

    /// Tags that are attached to the container recipe.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The destination repository for the container image.
    ///
    /// `TargetRepository`. A change replaces the resource.
    pub fn target_repository(
        mut self,
        value: impl Into<Value<container_recipe::TargetContainerRepository>>,
    ) -> Self {
        self.0.set("TargetRepository", value.into());
        self
    }

    /// The semantic version of the container recipe. This version follows the semantic version syntax.
    ///
    /// `Version`. A change replaces the resource.
    pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Version", value.into());
        self
    }

    /// The working directory for use during build and test workflows.
    ///
    /// `WorkingDirectory`. A change replaces the resource.
    pub fn working_directory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkingDirectory", value.into());
        self
    }
}

impl Resource for ContainerRecipe {
    const TYPE: &'static str = "AWS::ImageBuilder::ContainerRecipe";
}

impl Construct for ContainerRecipe {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ContainerRecipe> for Properties {
    fn from(value: ContainerRecipe) -> Self {
        value.0
    }
}

impl Handle<ContainerRecipe> {
    /// Returns the Amazon Resource Name (ARN) of the container recipe. For example, `arn:aws:imagebuilder:us-east-1:123456789012:container-recipe/mybasicrecipe/2020.12.17` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The latest version references of the container recipe.
    ///
    /// `Fn::GetAtt` of `LatestVersion`.
    #[must_use]
    pub fn latest_version(self) -> Value<Json> {
        self.attribute("LatestVersion")
    }

    /// The latest version Amazon Resource Name (ARN) of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Arn`.
    #[must_use]
    pub fn latest_version_arn(self) -> Value<String> {
        self.attribute("LatestVersion.Arn")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Major`.
    #[must_use]
    pub fn latest_version_major(self) -> Value<String> {
        self.attribute("LatestVersion.Major")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Minor`.
    #[must_use]
    pub fn latest_version_minor(self) -> Value<String> {
        self.attribute("LatestVersion.Minor")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Patch`.
    #[must_use]
    pub fn latest_version_patch(self) -> Value<String> {
        self.attribute("LatestVersion.Patch")
    }
}

/// A distribution configuration allows you to specify the name and description of your output AMI, authorize other AWS account s to launch the AMI, and replicate the AMI to other AWS Regions .
///
/// [`AWS::ImageBuilder::DistributionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-distributionconfiguration.html).
///
/// Required: `Distributions`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DistributionConfiguration(Properties);

impl DistributionConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of this distribution configuration.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The distributions of this distribution configuration formatted as an array of Distribution objects.
    ///
    /// `Distributions`. Required.
    pub fn distributions(
        mut self,
        value: impl Into<List<distribution_configuration::Distribution>>,
    ) -> Self {
        self.0.set("Distributions", value.into());
        self
    }

    /// The name of this distribution configuration.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags of this distribution configuration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DistributionConfiguration {
    const TYPE: &'static str = "AWS::ImageBuilder::DistributionConfiguration";
}

impl Construct for DistributionConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DistributionConfiguration> for Properties {
    fn from(value: DistributionConfiguration) -> Self {
        value.0
    }
}

impl Handle<DistributionConfiguration> {
    /// Returns the Amazon Resource Name (ARN) of this distribution configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates a new image. This request will create a new image along with all of the configured output resources defined in the distribution configuration.
///
/// [`AWS::ImageBuilder::Image`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-image.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Image(Properties);

impl Image {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the container recipe that defines how images are configured and tested.
    ///
    /// `ContainerRecipeArn`. A change replaces the resource.
    pub fn container_recipe_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContainerRecipeArn", value.into());
        self
    }

    /// Enables deletion of underlying resources of an image when it is replaced or deleted, including its Amazon Machine Images (AMIs), snapshots, or containers.
    ///
    /// `DeletionSettings`.
    pub fn deletion_settings(mut self, value: impl Into<Value<image::DeletionSettings>>) -> Self {
        self.0.set("DeletionSettings", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the distribution configuration that defines and configures the outputs of your pipeline.
    ///
    /// `DistributionConfigurationArn`. A change replaces the resource.
    pub fn distribution_configuration_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DistributionConfigurationArn", value.into());
        self
    }

    /// Collects additional information about the image being created, including the operating system (OS) version and package list. This information is used to enhance the overall experience of using EC2 Image Builder. Enabled by default.
    ///
    /// `EnhancedImageMetadataEnabled`. A change replaces the resource.
    pub fn enhanced_image_metadata_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnhancedImageMetadataEnabled", value.into());
        self
    }

    /// The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to perform workflow actions.
    ///
    /// `ExecutionRole`.
    pub fn execution_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRole", value.into());
        self
    }

    /// The image pipeline execution settings of the image.
    ///
    /// `ImagePipelineExecutionSettings`.
    pub fn image_pipeline_execution_settings(
        mut self,
        value: impl Into<Value<image::ImagePipelineExecutionSettings>>,
    ) -> Self {
        self.0.set("ImagePipelineExecutionSettings", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the image recipe that defines how images are configured, tested, and assessed.
    ///
    /// `ImageRecipeArn`. A change replaces the resource.
    pub fn image_recipe_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ImageRecipeArn", value.into());
        self
    }

    /// Contains settings for vulnerability scans.
    ///
    /// `ImageScanningConfiguration`. A change replaces the resource.
    pub fn image_scanning_configuration(
        mut self,
        value: impl Into<Value<image::ImageScanningConfiguration>>,
    ) -> Self {
        self.0.set("ImageScanningConfiguration", value.into());
        self
    }

    /// The image tests configuration of the image.
    ///
    /// `ImageTestsConfiguration`. A change replaces the resource.
    pub fn image_tests_configuration(
        mut self,
        value: impl Into<Value<image::ImageTestsConfiguration>>,
    ) -> Self {
        self.0.set("ImageTestsConfiguration", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the infrastructure configuration that defines the environment in which your image will be built and tested.
    ///
    /// `InfrastructureConfigurationArn`. A change replaces the resource.
    pub fn infrastructure_configuration_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InfrastructureConfigurationArn", value.into());
        self
    }

    /// The logging configuration that's defined for the image. Image Builder uses the defined settings to direct execution log output during image creation.
    ///
    /// `LoggingConfiguration`.
    pub fn logging_configuration(
        mut self,
        value: impl Into<Value<image::ImageLoggingConfiguration>>,
    ) -> Self {
        self.0.set("LoggingConfiguration", value.into());
        self
    }

    /// The tags of the image.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Contains an array of workflow configuration objects.
    ///
    /// `Workflows`. A change replaces the resource.
    pub fn workflows(mut self, value: impl Into<List<image::WorkflowConfiguration>>) -> Self {
        self.0.set("Workflows", value.into());
        self
    }
}

impl Resource for Image {
    const TYPE: &'static str = "AWS::ImageBuilder::Image";
}

impl Construct for Image {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Image> for Properties {
    fn from(value: Image) -> Self {
        value.0
    }
}

impl Handle<Image> {
    /// Returns the Amazon Resource Name (ARN) of the image. For example, `arn:aws:imagebuilder:us-west-2:123456789012:image/mybasicrecipe/2019.12.03/1` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the AMI ID of the Amazon EC2 AMI in the Region in which you are using Image Builder. Values are returned only for AMIs, and not for container images.
    ///
    /// `Fn::GetAtt` of `ImageId`.
    #[must_use]
    pub fn image_id(self) -> Value<String> {
        self.attribute("ImageId")
    }

    /// Returns the URI for a container image created in the context Region. Values are returned only for container images, and not for AMIs.
    ///
    /// `Fn::GetAtt` of `ImageUri`.
    #[must_use]
    pub fn image_uri(self) -> Value<String> {
        self.attribute("ImageUri")
    }

    /// The latest version references of the image.
    ///
    /// `Fn::GetAtt` of `LatestVersion`.
    #[must_use]
    pub fn latest_version(self) -> Value<Json> {
        self.attribute("LatestVersion")
    }

    /// The latest version Amazon Resource Name (ARN) of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Arn`.
    #[must_use]
    pub fn latest_version_arn(self) -> Value<String> {
        self.attribute("LatestVersion.Arn")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Major`.
    #[must_use]
    pub fn latest_version_major(self) -> Value<String> {
        self.attribute("LatestVersion.Major")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Minor`.
    #[must_use]
    pub fn latest_version_minor(self) -> Value<String> {
        self.attribute("LatestVersion.Minor")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Patch`.
    #[must_use]
    pub fn latest_version_patch(self) -> Value<String> {
        self.attribute("LatestVersion.Patch")
    }

    /// Returns the name of the image.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// An image pipeline is the automation configuration for building secure OS images on AWS . The Image Builder image pipeline is associated with an image recipe that defines the build, validation, and test phases for an image build lifecycle.
///
/// [`AWS::ImageBuilder::ImagePipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagepipeline.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ImagePipeline(Properties);

impl ImagePipeline {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the container recipe that is used for this pipeline.
    ///
    /// `ContainerRecipeArn`.
    pub fn container_recipe_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContainerRecipeArn", value.into());
        self
    }

    /// The description of this image pipeline.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the distribution configuration associated with this image pipeline.
    ///
    /// `DistributionConfigurationArn`.
    pub fn distribution_configuration_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DistributionConfigurationArn", value.into());
        self
    }

    /// Collects additional information about the image being created, including the operating system (OS) version and package list. This information is used to enhance the overall experience of using EC2 Image Builder. Enabled by default.
    ///
    /// `EnhancedImageMetadataEnabled`.
    pub fn enhanced_image_metadata_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnhancedImageMetadataEnabled", value.into());
        self
    }

    /// The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to perform workflow actions.
    ///
    /// `ExecutionRole`.
    pub fn execution_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRole", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the image recipe associated with this image pipeline.
    ///
    /// `ImageRecipeArn`.
    pub fn image_recipe_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ImageRecipeArn", value.into());
        self
    }

    /// Contains settings for vulnerability scans.
    ///
    /// `ImageScanningConfiguration`.
    pub fn image_scanning_configuration(
        mut self,
        value: impl Into<Value<image_pipeline::ImageScanningConfiguration>>,
    ) -> Self {
        self.0.set("ImageScanningConfiguration", value.into());
        self
    }

    /// The tags to be applied to images created by this pipeline.
    ///
    /// `ImageTags`.
    pub fn image_tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("ImageTags", value.into());
        self
    }

    /// The configuration of the image tests that run after image creation to ensure the quality of the image that was created.
    ///
    /// `ImageTestsConfiguration`.
    pub fn image_tests_configuration(
        mut self,
        value: impl Into<Value<image_pipeline::ImageTestsConfiguration>>,
    ) -> Self {
        self.0.set("ImageTestsConfiguration", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the infrastructure configuration associated with this image pipeline.
    ///
    /// `InfrastructureConfigurationArn`.
    pub fn infrastructure_configuration_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InfrastructureConfigurationArn", value.into());
        self
    }

    /// Defines logging configuration for the output image.
    ///
    /// `LoggingConfiguration`.
    pub fn logging_configuration(
        mut self,
        value: impl Into<Value<image_pipeline::PipelineLoggingConfiguration>>,
    ) -> Self {
        self.0.set("LoggingConfiguration", value.into());
        self
    }

    /// The name of the image pipeline.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The schedule of the image pipeline. A schedule configures how often and when a pipeline automatically creates a new image.
    ///
    /// `Schedule`.
    pub fn schedule(mut self, value: impl Into<Value<image_pipeline::Schedule>>) -> Self {
        self.0.set("Schedule", value.into());
        self
    }

    /// The status of the image pipeline.
    ///
    /// `Status`. Allowed: [`Status`](image_pipeline::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// The tags of this image pipeline.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Contains the workflows that run for the image pipeline.
    ///
    /// `Workflows`.
    pub fn workflows(
        mut self,
        value: impl Into<List<image_pipeline::WorkflowConfiguration>>,
    ) -> Self {
        self.0.set("Workflows", value.into());
        self
    }
}

impl Resource for ImagePipeline {
    const TYPE: &'static str = "AWS::ImageBuilder::ImagePipeline";
}

impl Construct for ImagePipeline {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ImagePipeline> for Properties {
    fn from(value: ImagePipeline) -> Self {
        value.0
    }
}

impl Handle<ImagePipeline> {
    /// Returns the Amazon Resource Name (ARN) of the image pipeline. For example, `arn:aws:imagebuilder:us-west-2:123456789012:image-pipeline/mywindows2016pipeline` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the deployment ID of the pipeline, used for resource create/update triggers.
    ///
    /// `Fn::GetAtt` of `DeploymentId`.
    #[must_use]
    pub fn deployment_id(self) -> Value<String> {
        self.attribute("DeploymentId")
    }
}

/// Creates a new image recipe. Image recipes define how images are configured, tested, and assessed.
///
/// [`AWS::ImageBuilder::ImageRecipe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagerecipe.html).
///
/// Required: `Name`, `ParentImage`, `Version`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ImageRecipe(Properties);

impl ImageRecipe {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Before you create a new AMI, Image Builder launches temporary Amazon EC2 instances to build and test your image configuration. Instance configuration adds a layer of control over those instances.
    ///
    /// `AdditionalInstanceConfiguration`. A change replaces the resource.
    pub fn additional_instance_configuration(
        mut self,
        value: impl Into<Value<image_recipe::AdditionalInstanceConfiguration>>,
    ) -> Self {
        self.0.set("AdditionalInstanceConfiguration", value.into());
        self
    }

    /// Tags that are applied to the AMI that Image Builder creates during the Build phase prior to image distribution.
    ///
    /// `AmiTags`. A change replaces the resource.
    pub fn ami_tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("AmiTags", value.into());
        self
    }

    /// The AMI watermark names to attach to the output AMI from this recipe. AMI watermarks are lineage markers that automatically propagate to derivative AMIs when the source AMI is copied or distributed.
    ///
    /// `AmiWatermarks`. A change replaces the resource.
    pub fn ami_watermarks(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AmiWatermarks", value.into());
        self
    }

    /// The block device mappings to apply when creating images from this recipe.
    ///
    /// `BlockDeviceMappings`. A change replaces the resource.
    pub fn block_device_mappings(
        mut self,
        value: impl Into<List<image_recipe::InstanceBlockDeviceMapping>>,
    ) -> Self {
        self.0.set("BlockDeviceMappings", value.into());
        self
    }

    /// The components that are included in the image recipe. Recipes require a minimum of one build component, and can have a maximum of 20 build and test components in any combination.
    ///
    /// `Components`. A change replaces the resource.
    pub fn components(
        mut self,
        value: impl Into<List<image_recipe::ComponentConfiguration>>,
    ) -> Self {
        self.0.set("Components", value.into());
        self
    }

    /// The description of the image recipe.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the image recipe.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The base image for customizations specified in the image recipe. You can specify the parent image using one of the following options:
    ///
    /// `ParentImage`. Required. A change replaces the resource.
    pub fn parent_image(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ParentImage", value.into());
        self
    }

    /// The tags of the image recipe.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The semantic version of the image recipe. This version follows the semantic version syntax.
    ///
    /// `Version`. Required. A change replaces the resource.
    pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Version", value.into());
        self
    }

    /// The working directory to be used during build and test workflows.
    ///
    /// `WorkingDirectory`. A change replaces the resource.
    pub fn working_directory(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkingDirectory", value.into());
        self
    }
}

impl Resource for ImageRecipe {
    const TYPE: &'static str = "AWS::ImageBuilder::ImageRecipe";
}

impl Construct for ImageRecipe {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ImageRecipe> for Properties {
    fn from(value: ImageRecipe) -> Self {
        value.0
    }
}

impl Handle<ImageRecipe> {
    /// Returns the Amazon Resource Name (ARN) of the image recipe. For example, `arn:aws:imagebuilder:us-east-1:123456789012:image-recipe/mybasicrecipe/2019.12.03` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The latest version references of the image recipe.
    ///
    /// `Fn::GetAtt` of `LatestVersion`.
    #[must_use]
    pub fn latest_version(self) -> Value<Json> {
        self.attribute("LatestVersion")
    }

    /// The latest version Amazon Resource Name (ARN) of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Arn`.
    #[must_use]
    pub fn latest_version_arn(self) -> Value<String> {
        self.attribute("LatestVersion.Arn")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Major`.
    #[must_use]
    pub fn latest_version_major(self) -> Value<String> {
        self.attribute("LatestVersion.Major")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Minor`.
    #[must_use]
    pub fn latest_version_minor(self) -> Value<String> {
        self.attribute("LatestVersion.Minor")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Patch`.
    #[must_use]
    pub fn latest_version_patch(self) -> Value<String> {
        self.attribute("LatestVersion.Patch")
    }
}

/// Creates a new infrastructure configuration. An infrastructure configuration defines the environment in which your image will be built and tested.
///
/// [`AWS::ImageBuilder::InfrastructureConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-infrastructureconfiguration.html).
///
/// Required: `InstanceProfileName`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InfrastructureConfiguration(Properties);

impl InfrastructureConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the infrastructure configuration.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The instance metadata options that you can set for the HTTP requests that pipeline builds use to launch EC2 build and test instances.
    ///
    /// `InstanceMetadataOptions`.
    pub fn instance_metadata_options(
        mut self,
        value: impl Into<Value<infrastructure_configuration::InstanceMetadataOptions>>,
    ) -> Self {
        self.0.set("InstanceMetadataOptions", value.into());
        self
    }

    /// The instance profile to associate with the instance used to customize your Amazon EC2 AMI.
    ///
    /// `InstanceProfileName`. Required.
    pub fn instance_profile_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceProfileName", value.into());
        self
    }

    /// The instance types of the infrastructure configuration. You can specify one or more instance types to use for this build. The service will pick one of these instance types based on availability.
    ///
    /// `InstanceTypes`.
    pub fn instance_types(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("InstanceTypes", value.into());
        self
    }

    /// The key pair of the infrastructure configuration. You can use this to log on to and debug the instance used to create your image.
    ///
    /// `KeyPair`.
    pub fn key_pair(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KeyPair", value.into());
        self
    }

    /// The logging configuration of the infrastructure configuration.
    ///
    /// `Logging`.
    pub fn logging(
        mut self,
        value: impl Into<Value<infrastructure_configuration::Logging>>,
    ) -> Self {
        self.0.set("Logging", value.into());
        self
    }

    /// The name of the infrastructure configuration.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon EC2 Auto Scaling group that Image Builder takes the build instance from, instead of launching a new instance. This applies only to the build phase.
    ///
    /// `ParentInstance`.
    pub fn parent_instance(
        mut self,
        value: impl Into<Value<infrastructure_configuration::ParentInstance>>,
    ) -> Self {
        self.0.set("ParentInstance", value.into());
        self
    }

    /// The instance placement settings that define where the instances that are launched from your image will run.
    ///
    /// `Placement`.
    pub fn placement(
        mut self,
        value: impl Into<Value<infrastructure_configuration::Placement>>,
    ) -> Self {
        self.0.set("Placement", value.into());
        self
    }

    /// The metadata tags to assign to the Amazon EC2 instance that Image Builder launches during the build process. Tags are formatted as key value pairs.
    ///
    /// `ResourceTags`.
    pub fn resource_tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("ResourceTags", value.into());
        self
    }

    /// The security group IDs to associate with the instance used to customize your Amazon EC2 AMI.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) for the SNS topic to which we send image build event notifications.
    ///
    /// `SnsTopicArn`.
    pub fn sns_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnsTopicArn", value.into());
        self
    }

    /// The subnet ID in which to place the instance used to customize your Amazon EC2 AMI.
    ///
    /// `SubnetId`.
    pub fn subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubnetId", value.into());
        self
    }

    /// The metadata tags to assign to the infrastructure configuration resource that Image Builder creates as output. Tags are formatted as key value pairs.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies whether Image Builder terminates build and test instances that are still running when image creation ends without a failure. A TerminateInstance step in a workflow runs even when this is false.
    ///
    /// `TerminateInstanceOnCompletion`.
    pub fn terminate_instance_on_completion(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("TerminateInstanceOnCompletion", value.into());
        self
    }

    /// The terminate instance on failure setting of the infrastructure configuration. Set to false if you want Image Builder to retain the instance used to configure your AMI if the build or test phase of your workflow fails.
    ///
    /// `TerminateInstanceOnFailure`.
    pub fn terminate_instance_on_failure(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("TerminateInstanceOnFailure", value.into());
        self
    }
}

impl Resource for InfrastructureConfiguration {
    const TYPE: &'static str = "AWS::ImageBuilder::InfrastructureConfiguration";
}

impl Construct for InfrastructureConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InfrastructureConfiguration> for Properties {
    fn from(value: InfrastructureConfiguration) -> Self {
        value.0
    }
}

impl Handle<InfrastructureConfiguration> {
    /// Returns the Amazon Resource Name (ARN) of the infrastructure configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Create a lifecycle policy resource.
///
/// [`AWS::ImageBuilder::LifecyclePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-lifecyclepolicy.html).
///
/// Required: `ExecutionRole`, `Name`, `PolicyDetails`, `ResourceSelection`, `ResourceType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LifecyclePolicy(Properties);

impl LifecyclePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Optional description for the lifecycle policy.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to run lifecycle actions.
    ///
    /// `ExecutionRole`. Required.
    pub fn execution_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRole", value.into());
        self
    }

    /// The name of the lifecycle policy to create.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Configuration details for the lifecycle policy rules.
    ///
    /// `PolicyDetails`. Required.
    pub fn policy_details(
        mut self,
        value: impl Into<List<lifecycle_policy::PolicyDetail>>,
    ) -> Self {
        self.0.set("PolicyDetails", value.into());
        self
    }

    /// Selection criteria for the resources that the lifecycle policy applies to.
    ///
    /// `ResourceSelection`. Required.
    pub fn resource_selection(
        mut self,
        value: impl Into<Value<lifecycle_policy::ResourceSelection>>,
    ) -> Self {
        self.0.set("ResourceSelection", value.into());
        self
    }

    /// The type of Image Builder resource that the lifecycle policy applies to.
    ///
    /// `ResourceType`. Required. Allowed: [`ResourceType`](lifecycle_policy::ResourceType).
    pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceType", value.into());
        self
    }

    /// Indicates whether the lifecycle policy resource is enabled.
    ///
    /// `Status`. Allowed: [`Status`](lifecycle_policy::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// Tags to apply to the lifecycle policy resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LifecyclePolicy {
    const TYPE: &'static str = "AWS::ImageBuilder::LifecyclePolicy";
}

impl Construct for LifecyclePolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LifecyclePolicy> for Properties {
    fn from(value: LifecyclePolicy) -> Self {
        value.0
    }
}

impl Handle<LifecyclePolicy> {
    /// The Amazon Resource Name (ARN) of the lifecycle policy resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Create a new workflow or a new version of an existing workflow.
///
/// [`AWS::ImageBuilder::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-workflow.html).
///
/// Required: `Name`, `Type`, `Version`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Workflow(Properties);

impl Workflow {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Describes what change has been made in this version of the workflow, or what makes this version different from other versions of the workflow.
    ///
    /// `ChangeDescription`. A change replaces the resource.
    pub fn change_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChangeDescription", value.into());
        self
    }

    /// Contains the UTF-8 encoded YAML document content for the workflow. Alternatively, you can specify the `uri` of a YAML document file stored in Amazon S3. However, you cannot specify both properties.
    ///
    /// `Data`. A change replaces the resource.
    pub fn data(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Data", value.into());
        self
    }

    /// Describes the workflow.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt this workflow resource. This can be either the Key ARN or the Alias ARN.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The name of the workflow to create.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Tags that apply to the workflow resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The phase in the image build process for which the workflow resource is responsible.
    ///
    /// `Type`. Required. Allowed: [`Type`](workflow::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// The `uri` of a YAML component document file. This must be an S3 URL ( `s3://bucket/key` ), and the requester must have permission to access the S3 bucket it points to.
    ///
    /// `Uri`. A change replaces the resource.
    pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Uri", value.into());
        self
    }

    /// The semantic version of this workflow resource. The semantic version syntax adheres to the following rules.
    ///
    /// `Version`. Required. A change replaces the resource.
    pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Version", value.into());
        self
    }
}

impl Resource for Workflow {
    const TYPE: &'static str = "AWS::ImageBuilder::Workflow";
}

impl Construct for Workflow {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Workflow> for Properties {
    fn from(value: Workflow) -> Self {
        value.0
    }
}

impl Handle<Workflow> {
    /// The Amazon Resource Name (ARN) of the workflow resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The latest version references of the workflow.
    ///
    /// `Fn::GetAtt` of `LatestVersion`.
    #[must_use]
    pub fn latest_version(self) -> Value<Json> {
        self.attribute("LatestVersion")
    }

    /// The latest version Amazon Resource Name (ARN) of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Arn`.
    #[must_use]
    pub fn latest_version_arn(self) -> Value<String> {
        self.attribute("LatestVersion.Arn")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Major`.
    #[must_use]
    pub fn latest_version_major(self) -> Value<String> {
        self.attribute("LatestVersion.Major")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Minor`.
    #[must_use]
    pub fn latest_version_minor(self) -> Value<String> {
        self.attribute("LatestVersion.Minor")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Patch`.
    #[must_use]
    pub fn latest_version_patch(self) -> Value<String> {
        self.attribute("LatestVersion.Patch")
    }
}

/// Property types and words of [`Component`].
pub mod component {
    use crate::{Json, Properties, Value};

    /// The resource ARNs with different wildcard variations of semantic versioning.
    ///
    /// A property type of `AWS::ImageBuilder::Component`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LatestVersion(Properties);

    impl LatestVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The latest version Amazon Resource Name (ARN) of the Image Builder resource.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource.
        ///
        /// `Major`.
        pub fn major(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Major", value.into());
            self
        }

        /// The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource.
        ///
        /// `Minor`.
        pub fn minor(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Minor", value.into());
            self
        }

        /// The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource.
        ///
        /// `Patch`.
        pub fn patch(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Patch", value.into());
            self
        }
    }

    impl From<LatestVersion> for Json {
        fn from(value: LatestVersion) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Platform`.
        pub enum Platform {
            Windows = "Windows",
            Linux = "Linux",
            MacOS = "macOS",
        }
    }
}

/// Property types and words of [`ContainerRecipe`].
pub mod container_recipe {
    use crate::{Json, List, Properties, Value};

    /// Configuration details of the component.
    ///
    /// A property type of `AWS::ImageBuilder::ContainerRecipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentConfiguration(Properties);

    impl ComponentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the component.
        ///
        /// `ComponentArn`.
        pub fn component_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentArn", value.into());
            self
        }

        /// A group of parameter settings that Image Builder uses to configure the component for a specific recipe.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<List<ComponentParameter>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }
    }

    impl From<ComponentConfiguration> for Json {
        fn from(value: ComponentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains a key/value pair that sets the named component parameter.
    ///
    /// A property type of `AWS::ImageBuilder::ContainerRecipe`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentParameter(Properties);

    impl ComponentParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the component parameter to set.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Sets the value for the named component parameter.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ComponentParameter> for Json {
        fn from(value: ComponentParameter) -> Self {
            value.0.into()
        }
    }

    /// Amazon EBS-specific block device mapping specifications.
    ///
    /// A property type of `AWS::ImageBuilder::ContainerRecipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EbsInstanceBlockDeviceSpecification(Properties);

    impl EbsInstanceBlockDeviceSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Use to configure delete on termination of the associated device.
        ///
        /// `DeleteOnTermination`.
        pub fn delete_on_termination(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DeleteOnTermination", value.into());
            self
        }

        /// Use to configure device encryption.
        ///
        /// `Encrypted`.
        pub fn encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Encrypted", value.into());
            self
        }

        /// Use to configure device IOPS.
        ///
        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) that uniquely identifies the KMS key to use when encrypting the device. This can be either the Key ARN or the Alias ARN.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The snapshot that defines the device contents.
        ///
        /// `SnapshotId`.
        pub fn snapshot_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnapshotId", value.into());
            self
        }

        /// \*For GP3 volumes only\* – The throughput in MiB/s that the volume supports.
        ///
        /// `Throughput`.
        pub fn throughput(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Throughput", value.into());
            self
        }

        /// Use to override the device's volume size.
        ///
        /// `VolumeSize`.
        pub fn volume_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSize", value.into());
            self
        }

        /// Use to override the device's volume type.
        ///
        /// `VolumeType`. Allowed: [`VolumeType`].
        pub fn volume_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeType", value.into());
            self
        }
    }

    impl From<EbsInstanceBlockDeviceSpecification> for Json {
        fn from(value: EbsInstanceBlockDeviceSpecification) -> Self {
            value.0.into()
        }
    }

    /// Defines block device mappings for the instance used to configure your image.
    ///
    /// A property type of `AWS::ImageBuilder::ContainerRecipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceBlockDeviceMapping(Properties);

    impl InstanceBlockDeviceMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The device to which these mappings apply.
        ///
        /// `DeviceName`.
        pub fn device_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceName", value.into());
            self
        }

        /// Use to manage Amazon EBS-specific configuration for this mapping.
        ///
        /// `Ebs`.
        pub fn ebs(mut self, value: impl Into<Value<EbsInstanceBlockDeviceSpecification>>) -> Self {
            self.0.set("Ebs", value.into());
            self
        }

        /// Use to remove a mapping from the base image.
        ///
        /// `NoDevice`.
        pub fn no_device(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NoDevice", value.into());
            self
        }

        /// Use to manage instance ephemeral devices.
        ///
        /// `VirtualName`.
        pub fn virtual_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VirtualName", value.into());
            self
        }
    }

    impl From<InstanceBlockDeviceMapping> for Json {
        fn from(value: InstanceBlockDeviceMapping) -> Self {
            value.0.into()
        }
    }

    /// Defines a custom base AMI and block device mapping configurations of an instance used for building and testing container images.
    ///
    /// A property type of `AWS::ImageBuilder::ContainerRecipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceConfiguration(Properties);

    impl InstanceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the block devices to attach for building an instance from this Image Builder AMI.
        ///
        /// `BlockDeviceMappings`.
        pub fn block_device_mappings(
            mut self,
            value: impl Into<List<InstanceBlockDeviceMapping>>,
        ) -> Self {
            self.0.set("BlockDeviceMappings", value.into());
            self
        }

        /// The base image for a container build and test instance. This can contain an AMI ID or it can specify an AWS Systems Manager (SSM) Parameter Store Parameter, prefixed by `ssm:` , followed by the parameter name or ARN.
        ///
        /// `Image`.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }
    }

    impl From<InstanceConfiguration> for Json {
        fn from(value: InstanceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The resource ARNs with different wildcard variations of semantic versioning.
    ///
    /// A property type of `AWS::ImageBuilder::ContainerRecipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LatestVersion(Properties);

    impl LatestVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The latest version Amazon Resource Name (ARN) of the Image Builder resource.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource.
        ///
        /// `Major`.
        pub fn major(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Major", value.into());
            self
        }

        /// The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource.
        ///
        /// `Minor`.
        pub fn minor(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Minor", value.into());
            self
        }

        /// The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource.
        ///
        /// `Patch`.
        pub fn patch(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Patch", value.into());
            self
        }
    }

    impl From<LatestVersion> for Json {
        fn from(value: LatestVersion) -> Self {
            value.0.into()
        }
    }

    /// The container repository where the output container image is stored.
    ///
    /// A property type of `AWS::ImageBuilder::ContainerRecipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetContainerRepository(Properties);

    impl TargetContainerRepository {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the container repository where the output container image is stored. This name is prefixed by the repository location. For example, `<repository location url>/repository_name` .
        ///
        /// `RepositoryName`.
        pub fn repository_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RepositoryName", value.into());
            self
        }

        /// Specifies the service in which this image was registered.
        ///
        /// `Service`. Allowed: [`Service`].
        pub fn service(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Service", value.into());
            self
        }
    }

    impl From<TargetContainerRepository> for Json {
        fn from(value: TargetContainerRepository) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ContainerType`.
        pub enum ContainerType {
            Docker = "DOCKER",
        }

        /// Words for `PlatformOverride`.
        pub enum PlatformOverride {
            Windows = "Windows",
            Linux = "Linux",
        }

        /// Words for `VolumeType`.
        pub enum VolumeType {
            Standard = "standard",
            Io1 = "io1",
            Io2 = "io2",
            Io2a = "io2a",
            Gp2 = "gp2",
            Gp3 = "gp3",
            Gp3a = "gp3a",
            Sc1 = "sc1",
            St1 = "st1",
        }

        /// Words for `Service`.
        pub enum Service {
            Ecr = "ECR",
        }
    }
}

/// Property types and words of [`DistributionConfiguration`].
pub mod distribution_configuration {
    use crate::{Json, List, Map, Properties, Value};

    /// Define and configure the output AMIs of the pipeline.
    ///
    /// A property type of `AWS::ImageBuilder::DistributionConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AmiDistributionConfiguration(Properties);

    impl AmiDistributionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The tags to apply to AMIs distributed to this Region.
        ///
        /// `AmiTags`.
        pub fn ami_tags(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("AmiTags", value.into());
            self
        }

        /// The description of the AMI distribution configuration. Minimum and maximum length are in characters.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt the distributed image. This can be either the Key ARN or the Alias ARN.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// Launch permissions can be used to configure which AWS account s can use the AMI to launch instances.
        ///
        /// `LaunchPermissionConfiguration`.
        pub fn launch_permission_configuration(
            mut self,
            value: impl Into<Value<LaunchPermissionConfiguration>>,
        ) -> Self {
            self.0.set("LaunchPermissionConfiguration", value.into());
            self
        }

        /// The name of the output AMI.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The ID of an account to which you want to distribute an image.
        ///
        /// `TargetAccountIds`.
        pub fn target_account_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TargetAccountIds", value.into());
            self
        }
    }

    impl From<AmiDistributionConfiguration> for Json {
        fn from(value: AmiDistributionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Container distribution settings for encryption, licensing, and sharing in a specific Region.
    ///
    /// A property type of `AWS::ImageBuilder::DistributionConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerDistributionConfiguration(Properties);

    impl ContainerDistributionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Tags that are attached to the container distribution configuration.
        ///
        /// `ContainerTags`.
        pub fn container_tags(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ContainerTags", value.into());
            self
        }

        /// The description of the container distribution configuration.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The destination repository for the container distribution configuration.
        ///
        /// `TargetRepository`.
        pub fn target_repository(
            mut self,
            value: impl Into<Value<TargetContainerRepository>>,
        ) -> Self {
            self.0.set("TargetRepository", value.into());
            self
        }
    }

    impl From<ContainerDistributionConfiguration> for Json {
        fn from(value: ContainerDistributionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The distribution configuration distribution defines the settings for a specific Region in the Distribution Configuration. You must specify whether the distribution is for an AMI or a container image.
    ///
    /// A property type of `AWS::ImageBuilder::DistributionConfiguration`.
    ///
    /// Required: `Region`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Distribution(Properties);

    impl Distribution {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The specific AMI settings, such as launch permissions and AMI tags. For details, see example schema below.
        ///
        /// `AmiDistributionConfiguration`.
        pub fn ami_distribution_configuration(
            mut self,
            value: impl Into<Value<AmiDistributionConfiguration>>,
        ) -> Self {
            self.0.set("AmiDistributionConfiguration", value.into());
            self
        }

        /// Container distribution settings for encryption, licensing, and sharing in a specific Region. For details, see example schema below.
        ///
        /// `ContainerDistributionConfiguration`.
        pub fn container_distribution_configuration(
            mut self,
            value: impl Into<Value<ContainerDistributionConfiguration>>,
        ) -> Self {
            self.0
                .set("ContainerDistributionConfiguration", value.into());
            self
        }

        /// The Windows faster-launching configurations to use for AMI distribution.
        ///
        /// `FastLaunchConfigurations`.
        pub fn fast_launch_configurations(
            mut self,
            value: impl Into<List<FastLaunchConfiguration>>,
        ) -> Self {
            self.0.set("FastLaunchConfigurations", value.into());
            self
        }

        /// A group of launchTemplateConfiguration settings that apply to image distribution for specified accounts.
        ///
        /// `LaunchTemplateConfigurations`.
        pub fn launch_template_configurations(
            mut self,
            value: impl Into<List<LaunchTemplateConfiguration>>,
        ) -> Self {
            self.0.set("LaunchTemplateConfigurations", value.into());
            self
        }

        /// The License Manager Configuration to associate with the AMI in the specified Region. For more information, see the [LicenseConfiguration API](https://docs.aws.amazon.com/license-manager/latest/APIReference/API_LicenseConfiguration.html) .
        ///
        /// `LicenseConfigurationArns`.
        pub fn license_configuration_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LicenseConfigurationArns", value.into());
            self
        }

        /// The target Region for the Distribution Configuration. For example, `eu-west-1` .
        ///
        /// `Region`. Required.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// Contains settings to update AWS Systems Manager (SSM) Parameter Store Parameters with output AMI IDs from the build by target Region.
        ///
        /// `SsmParameterConfigurations`.
        pub fn ssm_parameter_configurations(
            mut self,
            value: impl Into<List<SsmParameterConfiguration>>,
        ) -> Self {
            self.0.set("SsmParameterConfigurations", value.into());
            self
        }
    }

    impl From<Distribution> for Json {
        fn from(value: Distribution) -> Self {
            value.0.into()
        }
    }

    /// Define and configure faster launching for output Windows AMIs.
    ///
    /// A property type of `AWS::ImageBuilder::DistributionConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FastLaunchConfiguration(Properties);

    impl FastLaunchConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The owner account ID for the fast-launch enabled Windows AMI.
        ///
        /// `AccountId`.
        pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountId", value.into());
            self
        }

        /// A Boolean that represents the current state of faster launching for the Windows AMI. Set to `true` to start using Windows faster launching, or `false` to stop using it.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The launch template that the fast-launch enabled Windows AMI uses when it launches Windows instances to create pre-provisioned snapshots.
        ///
        /// `LaunchTemplate`.
        pub fn launch_template(
            mut self,
            value: impl Into<Value<FastLaunchLaunchTemplateSpecification>>,
        ) -> Self {
            self.0.set("LaunchTemplate", value.into());
            self
        }

        /// The maximum number of parallel instances that are launched for creating resources.
        ///
        /// `MaxParallelLaunches`.
        pub fn max_parallel_launches(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxParallelLaunches", value.into());
            self
        }

        /// Configuration settings for managing the number of snapshots that are created from pre-provisioned instances for the Windows AMI when faster launching is enabled.
        ///
        /// `SnapshotConfiguration`.
        pub fn snapshot_configuration(
            mut self,
            value: impl Into<Value<FastLaunchSnapshotConfiguration>>,
        ) -> Self {
            self.0.set("SnapshotConfiguration", value.into());
            self
        }
    }

    impl From<FastLaunchConfiguration> for Json {
        fn from(value: FastLaunchConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Identifies the launch template that the associated Windows AMI uses for launching an instance when faster launching is enabled.
    ///
    /// A property type of `AWS::ImageBuilder::DistributionConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FastLaunchLaunchTemplateSpecification(Properties);

    impl FastLaunchLaunchTemplateSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the launch template to use for faster launching for a Windows AMI.
        ///
        /// `LaunchTemplateId`.
        pub fn launch_template_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LaunchTemplateId", value.into());
            self
        }

        /// The name of the launch template to use for faster launching for a Windows AMI.
        ///
        /// `LaunchTemplateName`.
        pub fn launch_template_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LaunchTemplateName", value.into());
            self
        }

        /// The version of the launch template to use for faster launching for a Windows AMI.
        ///
        /// `LaunchTemplateVersion`.
        pub fn launch_template_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LaunchTemplateVersion", value.into());
            self
        }
    }

    impl From<FastLaunchLaunchTemplateSpecification> for Json {
        fn from(value: FastLaunchLaunchTemplateSpecification) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for creating and managing pre-provisioned snapshots for a fast-launch enabled Windows AMI.
    ///
    /// A property type of `AWS::ImageBuilder::DistributionConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FastLaunchSnapshotConfiguration(Properties);

    impl FastLaunchSnapshotConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of pre-provisioned snapshots to keep on hand for a fast-launch enabled Windows AMI.
        ///
        /// `TargetResourceCount`.
        pub fn target_resource_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TargetResourceCount", value.into());
            self
        }
    }

    impl From<FastLaunchSnapshotConfiguration> for Json {
        fn from(value: FastLaunchSnapshotConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes the configuration for a launch permission.
    ///
    /// A property type of `AWS::ImageBuilder::DistributionConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LaunchPermissionConfiguration(Properties);

    impl LaunchPermissionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN for an AWS Organization that you want to share your AMI with. For more information, see \[What is AWS Organizations ?\](<https://docs.aws.amazon.com/organizations/latest/userguide/orgs_introduction.html>) .
        ///
        /// `OrganizationArns`.
        pub fn organization_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OrganizationArns", value.into());
            self
        }

        /// The ARN for an AWS Organizations organizational unit (OU) that you want to share your AMI with.
        ///
        /// `OrganizationalUnitArns`.
        pub fn organizational_unit_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OrganizationalUnitArns", value.into());
            self
        }

        /// The name of the group.
        ///
        /// `UserGroups`.
        pub fn user_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("UserGroups", value.into());
            self
        }

        /// The AWS account ID.
        ///
        /// `UserIds`.
        pub fn user_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("UserIds", value.into());
            self
        }
    }

    impl From<LaunchPermissionConfiguration> for Json {
        fn from(value: LaunchPermissionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Identifies an Amazon EC2 launch template to use for a specific account.
    ///
    /// A property type of `AWS::ImageBuilder::DistributionConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LaunchTemplateConfiguration(Properties);

    impl LaunchTemplateConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The account ID that this configuration applies to.
        ///
        /// `AccountId`.
        pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountId", value.into());
            self
        }

        /// Identifies the Amazon EC2 launch template to use.
        ///
        /// `LaunchTemplateId`.
        pub fn launch_template_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LaunchTemplateId", value.into());
            self
        }

        /// Set the specified Amazon EC2 launch template as the default launch template for the specified account.
        ///
        /// `SetDefaultVersion`.
        pub fn set_default_version(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SetDefaultVersion", value.into());
            self
        }
    }

    impl From<LaunchTemplateConfiguration> for Json {
        fn from(value: LaunchTemplateConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for a single Parameter in the AWS Systems Manager (SSM) Parameter Store in a given Region.
    ///
    /// A property type of `AWS::ImageBuilder::DistributionConfiguration`.
    ///
    /// Required: `ParameterName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SsmParameterConfiguration(Properties);

    impl SsmParameterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify the account that will own the Parameter in a given Region. During distribution, this account must be specified in distribution settings as a target account for the Region.
        ///
        /// `AmiAccountId`.
        pub fn ami_account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AmiAccountId", value.into());
            self
        }

        /// The data type specifies what type of value the Parameter contains. We recommend that you use data type `aws:ec2:image` .
        ///
        /// `DataType`. Allowed: [`DataType`].
        pub fn data_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataType", value.into());
            self
        }

        /// This is the name of the Parameter in the target Region or account. The image distribution creates the Parameter if it doesn't already exist. Otherwise, it updates the parameter.
        ///
        /// `ParameterName`. Required.
        pub fn parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterName", value.into());
            self
        }
    }

    impl From<SsmParameterConfiguration> for Json {
        fn from(value: SsmParameterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The container repository where the output container image is stored.
    ///
    /// A property type of `AWS::ImageBuilder::DistributionConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetContainerRepository(Properties);

    impl TargetContainerRepository {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the container repository where the output container image is stored. This name is prefixed by the repository location. For example, `<repository location url>/repository_name` .
        ///
        /// `RepositoryName`.
        pub fn repository_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RepositoryName", value.into());
            self
        }

        /// Specifies the service in which this image was registered.
        ///
        /// `Service`. Allowed: [`Service`].
        pub fn service(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Service", value.into());
            self
        }
    }

    impl From<TargetContainerRepository> for Json {
        fn from(value: TargetContainerRepository) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DataType`.
        pub enum DataType {
            Text = "text",
            AwsEc2Image = "aws:ec2:image",
        }

        /// Words for `Service`.
        pub enum Service {
            Ecr = "ECR",
        }
    }
}

/// Property types and words of [`Image`].
pub mod image {
    use crate::{Json, List, Properties, Value};

    /// Contains deletion settings of underlying resources of an image when it is replaced or deleted, including its Amazon Machine Images (AMIs), snapshots, or containers.
    ///
    /// A property type of `AWS::ImageBuilder::Image`.
    ///
    /// Required: `ExecutionRole`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeletionSettings(Properties);

    impl DeletionSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to delete the image and its underlying resources.
        ///
        /// `ExecutionRole`. Required.
        pub fn execution_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRole", value.into());
            self
        }
    }

    impl From<DeletionSettings> for Json {
        fn from(value: DeletionSettings) -> Self {
            value.0.into()
        }
    }

    /// Settings that Image Builder uses to configure the ECR repository and the output container images that Amazon Inspector scans.
    ///
    /// A property type of `AWS::ImageBuilder::Image`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EcrConfiguration(Properties);

    impl EcrConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Tags for Image Builder to apply to the output container image that Amazon Inspector scans. Tags can help you identify and manage your scanned images.
        ///
        /// `ContainerTags`.
        pub fn container_tags(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ContainerTags", value.into());
            self
        }

        /// The name of the container repository that Amazon Inspector scans to identify findings for your container images. The name includes the path for the repository location.
        ///
        /// `RepositoryName`.
        pub fn repository_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RepositoryName", value.into());
            self
        }
    }

    impl From<EcrConfiguration> for Json {
        fn from(value: EcrConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The logging configuration that's defined for the image. Image Builder uses the defined settings to direct execution log output during image creation.
    ///
    /// A property type of `AWS::ImageBuilder::Image`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageLoggingConfiguration(Properties);

    impl ImageLoggingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The log group name that Image Builder uses for image creation. If not specified, the log group name defaults to `/aws/imagebuilder/image-name` .
        ///
        /// `LogGroupName`.
        pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupName", value.into());
            self
        }
    }

    impl From<ImageLoggingConfiguration> for Json {
        fn from(value: ImageLoggingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains settings for starting an image pipeline execution.
    ///
    /// A property type of `AWS::ImageBuilder::Image`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImagePipelineExecutionSettings(Properties);

    impl ImagePipelineExecutionSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The deployment identifier of the pipeline, utilized to initiate new image pipeline executions.
        ///
        /// `DeploymentId`.
        pub fn deployment_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeploymentId", value.into());
            self
        }

        /// Defines whether the pipeline should be executed upon pipeline updates. False by default.
        ///
        /// `OnUpdate`.
        pub fn on_update(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OnUpdate", value.into());
            self
        }
    }

    impl From<ImagePipelineExecutionSettings> for Json {
        fn from(value: ImagePipelineExecutionSettings) -> Self {
            value.0.into()
        }
    }

    /// Contains settings for Image Builder image resource and container image scans.
    ///
    /// A property type of `AWS::ImageBuilder::Image`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageScanningConfiguration(Properties);

    impl ImageScanningConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains Amazon ECR settings for vulnerability scans.
        ///
        /// `EcrConfiguration`.
        pub fn ecr_configuration(mut self, value: impl Into<Value<EcrConfiguration>>) -> Self {
            self.0.set("EcrConfiguration", value.into());
            self
        }

        /// A setting that indicates whether Image Builder keeps a snapshot of the vulnerability scans that Amazon Inspector runs against the build instance when you create a new image.
        ///
        /// `ImageScanningEnabled`.
        pub fn image_scanning_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ImageScanningEnabled", value.into());
            self
        }
    }

    impl From<ImageScanningConfiguration> for Json {
        fn from(value: ImageScanningConfiguration) -> Self {
            value.0.into()
        }
    }

    /// When you create an image or container recipe with Image Builder , you can add the build or test components that are used to create the final image.
    ///
    /// A property type of `AWS::ImageBuilder::Image`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageTestsConfiguration(Properties);

    impl ImageTestsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines if tests should run after building the image. Image Builder defaults to enable tests to run following the image build, before image distribution.
        ///
        /// `ImageTestsEnabled`.
        pub fn image_tests_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ImageTestsEnabled", value.into());
            self
        }

        /// The maximum time in minutes that tests are permitted to run.
        ///
        /// `TimeoutMinutes`.
        pub fn timeout_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutMinutes", value.into());
            self
        }
    }

    impl From<ImageTestsConfiguration> for Json {
        fn from(value: ImageTestsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The resource ARNs with different wildcard variations of semantic versioning.
    ///
    /// A property type of `AWS::ImageBuilder::Image`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LatestVersion(Properties);

    impl LatestVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The latest version Amazon Resource Name (ARN) of the Image Builder resource.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource.
        ///
        /// `Major`.
        pub fn major(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Major", value.into());
            self
        }

        /// The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource.
        ///
        /// `Minor`.
        pub fn minor(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Minor", value.into());
            self
        }

        /// The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource.
        ///
        /// `Patch`.
        pub fn patch(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Patch", value.into());
            self
        }
    }

    impl From<LatestVersion> for Json {
        fn from(value: LatestVersion) -> Self {
            value.0.into()
        }
    }

    /// Contains control settings and configurable inputs for a workflow resource.
    ///
    /// A property type of `AWS::ImageBuilder::Image`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkflowConfiguration(Properties);

    impl WorkflowConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to take if the workflow fails.
        ///
        /// `OnFailure`. Allowed: [`OnFailure`].
        pub fn on_failure(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OnFailure", value.into());
            self
        }

        /// Test workflows are defined within named runtime groups called parallel groups. The parallel group is the named group that contains this test workflow. Test workflows within a parallel group can run at the same time.
        ///
        /// `ParallelGroup`.
        pub fn parallel_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParallelGroup", value.into());
            self
        }

        /// Contains parameter values for each of the parameters that the workflow document defined for the workflow resource.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<List<WorkflowParameter>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the workflow resource.
        ///
        /// `WorkflowArn`.
        pub fn workflow_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkflowArn", value.into());
            self
        }
    }

    impl From<WorkflowConfiguration> for Json {
        fn from(value: WorkflowConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains a key/value pair that sets the named workflow parameter.
    ///
    /// A property type of `AWS::ImageBuilder::Image`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkflowParameter(Properties);

    impl WorkflowParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the workflow parameter to set.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Sets the value for the named workflow parameter.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<WorkflowParameter> for Json {
        fn from(value: WorkflowParameter) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `OnFailure`.
        pub enum OnFailure {
            Continue = "CONTINUE",
            Abort = "ABORT",
        }
    }
}

/// Property types and words of [`ImagePipeline`].
pub mod image_pipeline {
    use crate::{Json, List, Properties, Value};

    /// Defines the rules by which an image pipeline is automatically disabled when it fails.
    ///
    /// A property type of `AWS::ImageBuilder::ImagePipeline`.
    ///
    /// Required: `FailureCount`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoDisablePolicy(Properties);

    impl AutoDisablePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of consecutive scheduled image pipeline executions that must fail before Image Builder automatically disables the pipeline.
        ///
        /// `FailureCount`. Required.
        pub fn failure_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FailureCount", value.into());
            self
        }
    }

    impl From<AutoDisablePolicy> for Json {
        fn from(value: AutoDisablePolicy) -> Self {
            value.0.into()
        }
    }

    /// Settings that Image Builder uses to configure the ECR repository and the output container images that Amazon Inspector scans.
    ///
    /// A property type of `AWS::ImageBuilder::ImagePipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EcrConfiguration(Properties);

    impl EcrConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Tags for Image Builder to apply to the output container image that Amazon Inspector scans. Tags can help you identify and manage your scanned images.
        ///
        /// `ContainerTags`.
        pub fn container_tags(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ContainerTags", value.into());
            self
        }

        /// The name of the container repository that Amazon Inspector scans to identify findings for your container images. The name includes the path for the repository location.
        ///
        /// `RepositoryName`.
        pub fn repository_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RepositoryName", value.into());
            self
        }
    }

    impl From<EcrConfiguration> for Json {
        fn from(value: EcrConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains settings for Image Builder image resource and container image scans.
    ///
    /// A property type of `AWS::ImageBuilder::ImagePipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageScanningConfiguration(Properties);

    impl ImageScanningConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains Amazon ECR settings for vulnerability scans.
        ///
        /// `EcrConfiguration`.
        pub fn ecr_configuration(mut self, value: impl Into<Value<EcrConfiguration>>) -> Self {
            self.0.set("EcrConfiguration", value.into());
            self
        }

        /// A setting that indicates whether Image Builder keeps a snapshot of the vulnerability scans that Amazon Inspector runs against the build instance when you create a new image.
        ///
        /// `ImageScanningEnabled`.
        pub fn image_scanning_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ImageScanningEnabled", value.into());
            self
        }
    }

    impl From<ImageScanningConfiguration> for Json {
        fn from(value: ImageScanningConfiguration) -> Self {
            value.0.into()
        }
    }

    /// When you create an image or container recipe with Image Builder , you can add the build or test components that your image pipeline uses to create the final image.
    ///
    /// A property type of `AWS::ImageBuilder::ImagePipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageTestsConfiguration(Properties);

    impl ImageTestsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines if tests should be executed when building this image. For example, `true` or `false` .
        ///
        /// `ImageTestsEnabled`.
        pub fn image_tests_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ImageTestsEnabled", value.into());
            self
        }

        /// The maximum time in minutes that tests are permitted to run.
        ///
        /// `TimeoutMinutes`.
        pub fn timeout_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutMinutes", value.into());
            self
        }
    }

    impl From<ImageTestsConfiguration> for Json {
        fn from(value: ImageTestsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The logging configuration that's defined for pipeline execution.
    ///
    /// A property type of `AWS::ImageBuilder::ImagePipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipelineLoggingConfiguration(Properties);

    impl PipelineLoggingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The log group name that Image Builder uses for image creation. If not specified, the log group name defaults to `/aws/imagebuilder/image-name` .
        ///
        /// `ImageLogGroupName`.
        pub fn image_log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageLogGroupName", value.into());
            self
        }

        /// The log group name that Image Builder uses for the log output during creation of a new pipeline. If not specified, the pipeline log group name defaults to `/aws/imagebuilder/pipeline/pipeline-name` .
        ///
        /// `PipelineLogGroupName`.
        pub fn pipeline_log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PipelineLogGroupName", value.into());
            self
        }
    }

    impl From<PipelineLoggingConfiguration> for Json {
        fn from(value: PipelineLoggingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A schedule configures when and how often a pipeline will automatically create a new image.
    ///
    /// A property type of `AWS::ImageBuilder::ImagePipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Schedule(Properties);

    impl Schedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The policy that configures when Image Builder should automatically disable a pipeline that is failing.
        ///
        /// `AutoDisablePolicy`.
        pub fn auto_disable_policy(mut self, value: impl Into<Value<AutoDisablePolicy>>) -> Self {
            self.0.set("AutoDisablePolicy", value.into());
            self
        }

        /// The condition configures when the pipeline should trigger a new image build.
        ///
        /// `PipelineExecutionStartCondition`. Allowed: [`PipelineExecutionStartCondition`].
        pub fn pipeline_execution_start_condition(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("PipelineExecutionStartCondition", value.into());
            self
        }

        /// The cron expression determines how often EC2 Image Builder evaluates your `pipelineExecutionStartCondition` .
        ///
        /// `ScheduleExpression`.
        pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduleExpression", value.into());
            self
        }

        /// The timezone that applies to the scheduling expression, for example "Etc/UTC" or "America/Los\_Angeles" in IANA timezone format. If not specified, this defaults to UTC.
        ///
        /// `Timezone`.
        pub fn timezone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Timezone", value.into());
            self
        }
    }

    impl From<Schedule> for Json {
        fn from(value: Schedule) -> Self {
            value.0.into()
        }
    }

    /// Contains control settings and configurable inputs for a workflow resource.
    ///
    /// A property type of `AWS::ImageBuilder::ImagePipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkflowConfiguration(Properties);

    impl WorkflowConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to take if the workflow fails.
        ///
        /// `OnFailure`. Allowed: [`OnFailure`].
        pub fn on_failure(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OnFailure", value.into());
            self
        }

        /// Test workflows are defined within named runtime groups called parallel groups. The parallel group is the named group that contains this test workflow. Test workflows within a parallel group can run at the same time.
        ///
        /// `ParallelGroup`.
        pub fn parallel_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParallelGroup", value.into());
            self
        }

        /// Contains parameter values for each of the parameters that the workflow document defined for the workflow resource.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<List<WorkflowParameter>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the workflow resource.
        ///
        /// `WorkflowArn`.
        pub fn workflow_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkflowArn", value.into());
            self
        }
    }

    impl From<WorkflowConfiguration> for Json {
        fn from(value: WorkflowConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains a key/value pair that sets the named workflow parameter.
    ///
    /// A property type of `AWS::ImageBuilder::ImagePipeline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkflowParameter(Properties);

    impl WorkflowParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the workflow parameter to set.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Sets the value for the named workflow parameter.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<WorkflowParameter> for Json {
        fn from(value: WorkflowParameter) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Status`.
        pub enum Status {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }

        /// Words for `PipelineExecutionStartCondition`.
        pub enum PipelineExecutionStartCondition {
            ExpressionMatchOnly = "EXPRESSION_MATCH_ONLY",
            ExpressionMatchAndDependencyUpdatesAvailable = "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE",
        }

        /// Words for `OnFailure`.
        pub enum OnFailure {
            Continue = "CONTINUE",
            Abort = "ABORT",
        }
    }
}

/// Property types and words of [`ImageRecipe`].
pub mod image_recipe {
    use crate::{Json, List, Properties, Value};

    /// In addition to your infrastructure configuration, these settings provide an extra layer of control over your build instances. You can also specify commands to run on launch for all of your build instances.
    ///
    /// A property type of `AWS::ImageBuilder::ImageRecipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdditionalInstanceConfiguration(Properties);

    impl AdditionalInstanceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains settings for the Systems Manager agent on your build instance.
        ///
        /// `SystemsManagerAgent`.
        pub fn systems_manager_agent(
            mut self,
            value: impl Into<Value<SystemsManagerAgent>>,
        ) -> Self {
            self.0.set("SystemsManagerAgent", value.into());
            self
        }

        /// Use this property to provide commands or a command script to run when you launch your build instance.
        ///
        /// `UserDataOverride`.
        pub fn user_data_override(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserDataOverride", value.into());
            self
        }
    }

    impl From<AdditionalInstanceConfiguration> for Json {
        fn from(value: AdditionalInstanceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration details of the component.
    ///
    /// A property type of `AWS::ImageBuilder::ImageRecipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentConfiguration(Properties);

    impl ComponentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the component.
        ///
        /// `ComponentArn`.
        pub fn component_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentArn", value.into());
            self
        }

        /// A group of parameter settings that Image Builder uses to configure the component for a specific recipe.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<List<ComponentParameter>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }
    }

    impl From<ComponentConfiguration> for Json {
        fn from(value: ComponentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains a key/value pair that sets the named component parameter.
    ///
    /// A property type of `AWS::ImageBuilder::ImageRecipe`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentParameter(Properties);

    impl ComponentParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the component parameter to set.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Sets the value for the named component parameter.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ComponentParameter> for Json {
        fn from(value: ComponentParameter) -> Self {
            value.0.into()
        }
    }

    /// The image recipe EBS instance block device specification includes the Amazon EBS-specific block device mapping specifications for the image.
    ///
    /// A property type of `AWS::ImageBuilder::ImageRecipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EbsInstanceBlockDeviceSpecification(Properties);

    impl EbsInstanceBlockDeviceSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configures delete on termination of the associated device.
        ///
        /// `DeleteOnTermination`.
        pub fn delete_on_termination(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DeleteOnTermination", value.into());
            self
        }

        /// Use to configure device encryption.
        ///
        /// `Encrypted`.
        pub fn encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Encrypted", value.into());
            self
        }

        /// Use to configure device IOPS.
        ///
        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) that uniquely identifies the KMS key to use when encrypting the device. This can be either the Key ARN or the Alias ARN.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The snapshot that defines the device contents.
        ///
        /// `SnapshotId`.
        pub fn snapshot_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnapshotId", value.into());
            self
        }

        /// \*For GP3 volumes only\* – The throughput in MiB/s that the volume supports.
        ///
        /// `Throughput`.
        pub fn throughput(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Throughput", value.into());
            self
        }

        /// Overrides the volume size of the device.
        ///
        /// `VolumeSize`.
        pub fn volume_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSize", value.into());
            self
        }

        /// Overrides the volume type of the device.
        ///
        /// `VolumeType`. Allowed: [`VolumeType`].
        pub fn volume_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeType", value.into());
            self
        }
    }

    impl From<EbsInstanceBlockDeviceSpecification> for Json {
        fn from(value: EbsInstanceBlockDeviceSpecification) -> Self {
            value.0.into()
        }
    }

    /// Defines block device mappings for the instance used to configure your image.
    ///
    /// A property type of `AWS::ImageBuilder::ImageRecipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceBlockDeviceMapping(Properties);

    impl InstanceBlockDeviceMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The device to which these mappings apply.
        ///
        /// `DeviceName`.
        pub fn device_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceName", value.into());
            self
        }

        /// Use to manage Amazon EBS-specific configuration for this mapping.
        ///
        /// `Ebs`.
        pub fn ebs(mut self, value: impl Into<Value<EbsInstanceBlockDeviceSpecification>>) -> Self {
            self.0.set("Ebs", value.into());
            self
        }

        /// Enter an empty string to remove a mapping from the parent image.
        ///
        /// `NoDevice`.
        pub fn no_device(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NoDevice", value.into());
            self
        }

        /// Manages the instance ephemeral devices.
        ///
        /// `VirtualName`.
        pub fn virtual_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VirtualName", value.into());
            self
        }
    }

    impl From<InstanceBlockDeviceMapping> for Json {
        fn from(value: InstanceBlockDeviceMapping) -> Self {
            value.0.into()
        }
    }

    /// The resource ARNs with different wildcard variations of semantic versioning.
    ///
    /// A property type of `AWS::ImageBuilder::ImageRecipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LatestVersion(Properties);

    impl LatestVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The latest version Amazon Resource Name (ARN) of the Image Builder resource.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource.
        ///
        /// `Major`.
        pub fn major(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Major", value.into());
            self
        }

        /// The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource.
        ///
        /// `Minor`.
        pub fn minor(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Minor", value.into());
            self
        }

        /// The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource.
        ///
        /// `Patch`.
        pub fn patch(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Patch", value.into());
            self
        }
    }

    impl From<LatestVersion> for Json {
        fn from(value: LatestVersion) -> Self {
            value.0.into()
        }
    }

    /// Contains settings for the Systems Manager agent on your build instance.
    ///
    /// A property type of `AWS::ImageBuilder::ImageRecipe`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SystemsManagerAgent(Properties);

    impl SystemsManagerAgent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Controls whether the Systems Manager agent is removed from your final build image, prior to creating the new AMI. If this is set to true, then the agent is removed from the final image.
        ///
        /// `UninstallAfterBuild`.
        pub fn uninstall_after_build(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UninstallAfterBuild", value.into());
            self
        }
    }

    impl From<SystemsManagerAgent> for Json {
        fn from(value: SystemsManagerAgent) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `VolumeType`.
        pub enum VolumeType {
            Standard = "standard",
            Io1 = "io1",
            Io2 = "io2",
            Io2a = "io2a",
            Gp2 = "gp2",
            Gp3 = "gp3",
            Gp3a = "gp3a",
            Sc1 = "sc1",
            St1 = "st1",
        }
    }
}

/// Property types and words of [`InfrastructureConfiguration`].
pub mod infrastructure_configuration {
    use crate::{Json, Properties, Value};

    /// Identifies the Amazon EC2 Auto Scaling group that Image Builder takes the build instance from, and how long Image Builder waits when the group has no instance available.
    ///
    /// A property type of `AWS::ImageBuilder::InfrastructureConfiguration`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoScalingGroup(Properties);

    impl AutoScalingGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of seconds that Image Builder waits for an instance to become available in the group before the build fails. If you set this value to 0 or omit it, the build fails as soon as the group has no instance available.
        ///
        /// `CapacityWaitTimeoutSeconds`.
        pub fn capacity_wait_timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CapacityWaitTimeoutSeconds", value.into());
            self
        }

        /// The name of the Auto Scaling group, in the same account and AWS Region as the infrastructure configuration.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<AutoScalingGroup> for Json {
        fn from(value: AutoScalingGroup) -> Self {
            value.0.into()
        }
    }

    /// The instance metadata options that apply to the HTTP requests that pipeline builds use to launch EC2 build and test instances.
    ///
    /// A property type of `AWS::ImageBuilder::InfrastructureConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceMetadataOptions(Properties);

    impl InstanceMetadataOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Limit the number of hops that an instance metadata request can traverse to reach its destination. The default is one hop. However, if HTTP tokens are required, container image builds need a minimum of two hops.
        ///
        /// `HttpPutResponseHopLimit`.
        pub fn http_put_response_hop_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HttpPutResponseHopLimit", value.into());
            self
        }

        /// Indicates whether a signed token header is required for instance metadata retrieval requests. The values affect the response as follows:
        ///
        /// `HttpTokens`. Allowed: [`HttpTokens`].
        pub fn http_tokens(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpTokens", value.into());
            self
        }
    }

    impl From<InstanceMetadataOptions> for Json {
        fn from(value: InstanceMetadataOptions) -> Self {
            value.0.into()
        }
    }

    /// Logging configuration defines where Image Builder uploads your logs.
    ///
    /// A property type of `AWS::ImageBuilder::InfrastructureConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Logging(Properties);

    impl Logging {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 logging configuration.
        ///
        /// `S3Logs`.
        pub fn s3_logs(mut self, value: impl Into<Value<S3Logs>>) -> Self {
            self.0.set("S3Logs", value.into());
            self
        }
    }

    impl From<Logging> for Json {
        fn from(value: Logging) -> Self {
            value.0.into()
        }
    }

    /// Settings for building on an instance that is already running, instead of an instance that Image Builder launches for the build.
    ///
    /// A property type of `AWS::ImageBuilder::InfrastructureConfiguration`.
    ///
    /// Required: `AutoScalingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParentInstance(Properties);

    impl ParentInstance {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon EC2 Auto Scaling group that Image Builder takes the build instance from.
        ///
        /// `AutoScalingGroup`. Required.
        pub fn auto_scaling_group(mut self, value: impl Into<Value<AutoScalingGroup>>) -> Self {
            self.0.set("AutoScalingGroup", value.into());
            self
        }
    }

    impl From<ParentInstance> for Json {
        fn from(value: ParentInstance) -> Self {
            value.0.into()
        }
    }

    /// By default, EC2 instances run on shared tenancy hardware. This means that multiple AWS accounts might share the same physical hardware.
    ///
    /// A property type of `AWS::ImageBuilder::InfrastructureConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Placement(Properties);

    impl Placement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Availability Zone where your build and test instances will launch.
        ///
        /// `AvailabilityZone`.
        pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZone", value.into());
            self
        }

        /// The ID of the Dedicated Host on which build and test instances run. This only applies if `tenancy` is `host` . If you specify the host ID, you must not specify the resource group ARN. If you specify both, Image Builder returns an error.
        ///
        /// `HostId`.
        pub fn host_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostId", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the host resource group in which to launch build and test instances. This only applies if `tenancy` is `host` . If you specify the resource group ARN, you must not specify the host ID.
        ///
        /// `HostResourceGroupArn`.
        pub fn host_resource_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostResourceGroupArn", value.into());
            self
        }

        /// The tenancy of the instance. An instance with a tenancy of `dedicated` runs on single-tenant hardware. An instance with a tenancy of `host` runs on a Dedicated Host.
        ///
        /// `Tenancy`. Allowed: [`Tenancy`].
        pub fn tenancy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Tenancy", value.into());
            self
        }
    }

    impl From<Placement> for Json {
        fn from(value: Placement) -> Self {
            value.0.into()
        }
    }

    /// Amazon S3 logging configuration.
    ///
    /// A property type of `AWS::ImageBuilder::InfrastructureConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Logs(Properties);

    impl S3Logs {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket in which to store the logs.
        ///
        /// `S3BucketName`.
        pub fn s3_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketName", value.into());
            self
        }

        /// The Amazon S3 path to the bucket where the logs are stored.
        ///
        /// `S3KeyPrefix`.
        pub fn s3_key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3KeyPrefix", value.into());
            self
        }
    }

    impl From<S3Logs> for Json {
        fn from(value: S3Logs) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `HttpTokens`.
        pub enum HttpTokens {
            Required = "required",
            Optional = "optional",
        }

        /// Words for `Tenancy`.
        pub enum Tenancy {
            Default = "default",
            Dedicated = "dedicated",
            Host = "host",
        }
    }
}

/// Property types and words of [`LifecyclePolicy`].
pub mod lifecycle_policy {
    use crate::{Json, List, Map, Properties, Value};

    /// Contains selection criteria for the lifecycle policy.
    ///
    /// A property type of `AWS::ImageBuilder::LifecyclePolicy`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Action(Properties);

    impl Action {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the resources that the lifecycle policy applies to.
        ///
        /// `IncludeResources`.
        pub fn include_resources(mut self, value: impl Into<Value<IncludeResources>>) -> Self {
            self.0.set("IncludeResources", value.into());
            self
        }

        /// Specifies the lifecycle action to take.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Action> for Json {
        fn from(value: Action) -> Self {
            value.0.into()
        }
    }

    /// Defines criteria for AMIs that are excluded from lifecycle actions.
    ///
    /// A property type of `AWS::ImageBuilder::LifecyclePolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AmiExclusionRules(Properties);

    impl AmiExclusionRules {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configures whether public AMIs are excluded from the lifecycle action.
        ///
        /// `IsPublic`.
        pub fn is_public(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsPublic", value.into());
            self
        }

        /// Specifies configuration details for Image Builder to exclude the most recent resources from lifecycle actions.
        ///
        /// `LastLaunched`.
        pub fn last_launched(mut self, value: impl Into<Value<LastLaunched>>) -> Self {
            self.0.set("LastLaunched", value.into());
            self
        }

        /// Configures AWS Region s that are excluded from the lifecycle action.
        ///
        /// `Regions`.
        pub fn regions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Regions", value.into());
            self
        }

        /// Specifies AWS account s whose resources are excluded from the lifecycle action.
        ///
        /// `SharedAccounts`.
        pub fn shared_accounts(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SharedAccounts", value.into());
            self
        }

        /// Lists tags that should be excluded from lifecycle actions for the AMIs that have them.
        ///
        /// `TagMap`.
        pub fn tag_map(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("TagMap", value.into());
            self
        }
    }

    impl From<AmiExclusionRules> for Json {
        fn from(value: AmiExclusionRules) -> Self {
            value.0.into()
        }
    }

    /// Specifies resources that lifecycle policy actions should not apply to.
    ///
    /// A property type of `AWS::ImageBuilder::LifecyclePolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExclusionRules(Properties);

    impl ExclusionRules {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Lists configuration values that apply to AMIs that Image Builder should exclude from the lifecycle action.
        ///
        /// `Amis`.
        pub fn amis(mut self, value: impl Into<Value<AmiExclusionRules>>) -> Self {
            self.0.set("Amis", value.into());
            self
        }

        /// Contains a list of tags that Image Builder uses to skip lifecycle actions for Image Builder image resources that have them.
        ///
        /// `TagMap`.
        pub fn tag_map(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("TagMap", value.into());
            self
        }
    }

    impl From<ExclusionRules> for Json {
        fn from(value: ExclusionRules) -> Self {
            value.0.into()
        }
    }

    /// Defines filters that the lifecycle policy uses to determine impacted resource.
    ///
    /// A property type of `AWS::ImageBuilder::LifecyclePolicy`.
    ///
    /// Required: `Type`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Filter(Properties);

    impl Filter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// For age-based filters, this is the number of resources to keep on hand after the lifecycle `DELETE` action is applied. Impacted resources are only deleted if you have more than this number of resources.
        ///
        /// `RetainAtLeast`.
        pub fn retain_at_least(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RetainAtLeast", value.into());
            self
        }

        /// Filter resources based on either `age` or `count` .
        ///
        /// `Type`. Required. Allowed: [`FilterType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Defines the unit of time that the lifecycle policy uses to determine impacted resources. This is required for age-based rules.
        ///
        /// `Unit`. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// The number of units for the time period or for the count. For example, a value of `6` might refer to six months or six AMIs.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Filter> for Json {
        fn from(value: Filter) -> Self {
            value.0.into()
        }
    }

    /// Specifies how the lifecycle policy should apply actions to selected resources.
    ///
    /// A property type of `AWS::ImageBuilder::LifecyclePolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IncludeResources(Properties);

    impl IncludeResources {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the lifecycle action should apply to distributed AMIs.
        ///
        /// `Amis`.
        pub fn amis(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Amis", value.into());
            self
        }

        /// Specifies whether the lifecycle action should apply to distributed containers.
        ///
        /// `Containers`.
        pub fn containers(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Containers", value.into());
            self
        }

        /// Specifies whether the lifecycle action should apply to snapshots associated with distributed AMIs.
        ///
        /// `Snapshots`.
        pub fn snapshots(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Snapshots", value.into());
            self
        }
    }

    impl From<IncludeResources> for Json {
        fn from(value: IncludeResources) -> Self {
            value.0.into()
        }
    }

    /// Defines criteria to exclude AMIs from lifecycle actions based on the last time they were used to launch an instance.
    ///
    /// A property type of `AWS::ImageBuilder::LifecyclePolicy`.
    ///
    /// Required: `Unit`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LastLaunched(Properties);

    impl LastLaunched {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the unit of time that the lifecycle policy uses to calculate elapsed time since the last instance launched from the AMI. For example: days, weeks, months, or years.
        ///
        /// `Unit`. Required. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// The integer number of units for the time period. For example `6` (months).
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<LastLaunched> for Json {
        fn from(value: LastLaunched) -> Self {
            value.0.into()
        }
    }

    /// The configuration details for a lifecycle policy resource.
    ///
    /// A property type of `AWS::ImageBuilder::LifecyclePolicy`.
    ///
    /// Required: `Action`, `Filter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyDetail(Properties);

    impl PolicyDetail {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration details for the policy action.
        ///
        /// `Action`. Required.
        pub fn action(mut self, value: impl Into<Value<Action>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// Additional rules to specify resources that should be exempt from policy actions.
        ///
        /// `ExclusionRules`.
        pub fn exclusion_rules(mut self, value: impl Into<Value<ExclusionRules>>) -> Self {
            self.0.set("ExclusionRules", value.into());
            self
        }

        /// Specifies the resources that the lifecycle policy applies to.
        ///
        /// `Filter`. Required.
        pub fn filter(mut self, value: impl Into<Value<Filter>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }
    }

    impl From<PolicyDetail> for Json {
        fn from(value: PolicyDetail) -> Self {
            value.0.into()
        }
    }

    /// Specifies an Image Builder recipe that the lifecycle policy uses for resource selection.
    ///
    /// A property type of `AWS::ImageBuilder::LifecyclePolicy`.
    ///
    /// Required: `Name`, `SemanticVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecipeSelection(Properties);

    impl RecipeSelection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of an Image Builder recipe that the lifecycle policy uses for resource selection.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The version of the Image Builder recipe specified by the `name` field.
        ///
        /// `SemanticVersion`. Required.
        pub fn semantic_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SemanticVersion", value.into());
            self
        }
    }

    impl From<RecipeSelection> for Json {
        fn from(value: RecipeSelection) -> Self {
            value.0.into()
        }
    }

    /// Resource selection criteria for the lifecycle policy.
    ///
    /// A property type of `AWS::ImageBuilder::LifecyclePolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceSelection(Properties);

    impl ResourceSelection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of recipes that are used as selection criteria for the output images that the lifecycle policy applies to.
        ///
        /// `Recipes`.
        pub fn recipes(mut self, value: impl Into<List<RecipeSelection>>) -> Self {
            self.0.set("Recipes", value.into());
            self
        }

        /// A list of tags that are used as selection criteria for the Image Builder image resources that the lifecycle policy applies to.
        ///
        /// `TagMap`.
        pub fn tag_map(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("TagMap", value.into());
            self
        }
    }

    impl From<ResourceSelection> for Json {
        fn from(value: ResourceSelection) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ResourceType`.
        pub enum ResourceType {
            AmiImage = "AMI_IMAGE",
            ContainerImage = "CONTAINER_IMAGE",
        }

        /// Words for `Status`.
        pub enum Status {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }

        /// Words for `Type`.
        pub enum Type {
            Delete = "DELETE",
            Deprecate = "DEPRECATE",
            Disable = "DISABLE",
        }

        /// Words for `Type`.
        pub enum FilterType {
            Age = "AGE",
            Count = "COUNT",
        }

        /// Words for `Unit`.
        pub enum Unit {
            Days = "DAYS",
            Weeks = "WEEKS",
            Months = "MONTHS",
            Years = "YEARS",
        }
    }
}

/// Property types and words of [`Workflow`].
pub mod workflow {
    use crate::{Json, Properties, Value};

    /// The resource ARNs with different wildcard variations of semantic versioning.
    ///
    /// A property type of `AWS::ImageBuilder::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LatestVersion(Properties);

    impl LatestVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The latest version Amazon Resource Name (ARN) of the Image Builder resource.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource.
        ///
        /// `Major`.
        pub fn major(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Major", value.into());
            self
        }

        /// The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource.
        ///
        /// `Minor`.
        pub fn minor(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Minor", value.into());
            self
        }

        /// The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource.
        ///
        /// `Patch`.
        pub fn patch(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Patch", value.into());
            self
        }
    }

    impl From<LatestVersion> for Json {
        fn from(value: LatestVersion) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Build = "BUILD",
            Test = "TEST",
            Distribution = "DISTRIBUTION",
        }
    }
}
