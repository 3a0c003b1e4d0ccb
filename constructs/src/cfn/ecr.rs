//! `AWS::ECR`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::ECR::PublicRepository` resource specifies an Amazon Elastic Container Registry Public (Amazon ECR Public) repository, where users can push and pull Docker images, Open Container Initiative (OCI) images, and OCI compatible artifacts.
///
/// [`AWS::ECR::PublicRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-publicrepository.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PublicRepository(Properties);

impl PublicRepository {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The details about the repository that are publicly visible in the Amazon ECR Public Gallery.
    ///
    /// `RepositoryCatalogData`.
    pub fn repository_catalog_data(
        mut self,
        value: impl Into<Value<public_repository::RepositoryCatalogData>>,
    ) -> Self {
        self.0.set("RepositoryCatalogData", value.into());
        self
    }

    /// The name to use for the public repository. The repository name may be specified on its own (such as `nginx-web-app` ) or it can be prepended with a namespace to group the repository into a category (such as `project-a/nginx-web-app` ).
    ///
    /// `RepositoryName`. A change replaces the resource.
    pub fn repository_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RepositoryName", value.into());
        self
    }

    /// The JSON repository policy text to apply to the public repository.
    ///
    /// `RepositoryPolicyText`.
    pub fn repository_policy_text(mut self, value: impl Into<Json>) -> Self {
        self.0.set("RepositoryPolicyText", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<public_repository::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PublicRepository {
    const TYPE: &'static str = "AWS::ECR::PublicRepository";
}

impl Construct for PublicRepository {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PublicRepository> for Properties {
    fn from(value: PublicRepository) -> Self {
        value.0
    }
}

impl Handle<PublicRepository> {
    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::ECR::PublicRepository` resource. For example, `arn:aws:ecr-public:: *123456789012* :repository/ *test-repository*` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::ECR::PullThroughCacheRule` resource creates or updates a pull through cache rule. A pull through cache rule provides a way to cache images from an upstream registry in your Amazon ECR private registry.
///
/// [`AWS::ECR::PullThroughCacheRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PullThroughCacheRule(Properties);

impl PullThroughCacheRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the Secrets Manager secret associated with the pull through cache rule.
    ///
    /// `CredentialArn`. A change replaces the resource.
    pub fn credential_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CredentialArn", value.into());
        self
    }

    /// The ARN of the IAM role associated with the pull through cache rule.
    ///
    /// `CustomRoleArn`. A change replaces the resource.
    pub fn custom_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomRoleArn", value.into());
        self
    }

    /// The Amazon ECR repository prefix associated with the pull through cache rule.
    ///
    /// `EcrRepositoryPrefix`. A change replaces the resource.
    pub fn ecr_repository_prefix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EcrRepositoryPrefix", value.into());
        self
    }

    /// The name of the upstream source registry associated with the pull through cache rule.
    ///
    /// `UpstreamRegistry`. Allowed: [`UpstreamRegistry`](pull_through_cache_rule::UpstreamRegistry). A change replaces the resource.
    pub fn upstream_registry(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UpstreamRegistry", value.into());
        self
    }

    /// The upstream registry URL associated with the pull through cache rule.
    ///
    /// `UpstreamRegistryUrl`. A change replaces the resource.
    pub fn upstream_registry_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UpstreamRegistryUrl", value.into());
        self
    }

    /// The upstream repository prefix associated with the pull through cache rule.
    ///
    /// `UpstreamRepositoryPrefix`. A change replaces the resource.
    pub fn upstream_repository_prefix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UpstreamRepositoryPrefix", value.into());
        self
    }
}

impl Resource for PullThroughCacheRule {
    const TYPE: &'static str = "AWS::ECR::PullThroughCacheRule";
}

impl Construct for PullThroughCacheRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PullThroughCacheRule> for Properties {
    fn from(value: PullThroughCacheRule) -> Self {
        value.0
    }
}

/// The ARN of the IAM principal to remove from the pull time update exclusion list.
///
/// [`AWS::ECR::PullTimeUpdateExclusion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pulltimeupdateexclusion.html).
///
/// Required: `PrincipalArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PullTimeUpdateExclusion(Properties);

impl PullTimeUpdateExclusion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the IAM principal to remove from the pull time update exclusion list.
    ///
    /// `PrincipalArn`. Required. A change replaces the resource.
    pub fn principal_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrincipalArn", value.into());
        self
    }
}

impl Resource for PullTimeUpdateExclusion {
    const TYPE: &'static str = "AWS::ECR::PullTimeUpdateExclusion";
}

impl Construct for PullTimeUpdateExclusion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PullTimeUpdateExclusion> for Properties {
    fn from(value: PullTimeUpdateExclusion) -> Self {
        value.0
    }
}

/// The `AWS::ECR::RegistryPolicy` resource creates or updates the permissions policy for a private registry.
///
/// [`AWS::ECR::RegistryPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registrypolicy.html).
///
/// Required: `PolicyText`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RegistryPolicy(Properties);

impl RegistryPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The JSON policy text for your registry.
    ///
    /// `PolicyText`. Required.
    pub fn policy_text(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyText", value.into());
        self
    }
}

impl Resource for RegistryPolicy {
    const TYPE: &'static str = "AWS::ECR::RegistryPolicy";
}

impl Construct for RegistryPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RegistryPolicy> for Properties {
    fn from(value: RegistryPolicy) -> Self {
        value.0
    }
}

impl Handle<RegistryPolicy> {
    /// The account ID of the private registry the policy is associated with.
    ///
    /// `Fn::GetAtt` of `RegistryId`.
    #[must_use]
    pub fn registry_id(self) -> Value<String> {
        self.attribute("RegistryId")
    }
}

/// The scanning configuration for a private registry.
///
/// [`AWS::ECR::RegistryScanningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html).
///
/// Required: `Rules`, `ScanType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RegistryScanningConfiguration(Properties);

impl RegistryScanningConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The scanning rules associated with the registry.
    ///
    /// `Rules`. Required.
    pub fn rules(
        mut self,
        value: impl Into<List<registry_scanning_configuration::ScanningRule>>,
    ) -> Self {
        self.0.set("Rules", value.into());
        self
    }

    /// The type of scanning configured for the registry.
    ///
    /// `ScanType`. Required. Allowed: [`ScanType`](registry_scanning_configuration::ScanType).
    pub fn scan_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScanType", value.into());
        self
    }
}

impl Resource for RegistryScanningConfiguration {
    const TYPE: &'static str = "AWS::ECR::RegistryScanningConfiguration";
}

impl Construct for RegistryScanningConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RegistryScanningConfiguration> for Properties {
    fn from(value: RegistryScanningConfiguration) -> Self {
        value.0
    }
}

impl Handle<RegistryScanningConfiguration> {
    /// The account ID of the destination registry.
    ///
    /// `Fn::GetAtt` of `RegistryId`.
    #[must_use]
    pub fn registry_id(self) -> Value<String> {
        self.attribute("RegistryId")
    }
}

/// The `AWS::ECR::ReplicationConfiguration` resource creates or updates the replication configuration for a private registry.
///
/// [`AWS::ECR::ReplicationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html).
///
/// Required: `ReplicationConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReplicationConfiguration(Properties);

impl ReplicationConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The replication configuration for a registry.
    ///
    /// `ReplicationConfiguration`. Required.
    pub fn replication_configuration(
        mut self,
        value: impl Into<Value<replication_configuration::ReplicationConfiguration>>,
    ) -> Self {
        self.0.set("ReplicationConfiguration", value.into());
        self
    }
}

impl Resource for ReplicationConfiguration {
    const TYPE: &'static str = "AWS::ECR::ReplicationConfiguration";
}

impl Construct for ReplicationConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReplicationConfiguration> for Properties {
    fn from(value: ReplicationConfiguration) -> Self {
        value.0
    }
}

impl Handle<ReplicationConfiguration> {
    /// The account ID of the destination registry.
    ///
    /// `Fn::GetAtt` of `RegistryId`.
    #[must_use]
    pub fn registry_id(self) -> Value<String> {
        self.attribute("RegistryId")
    }
}

/// The `AWS::ECR::Repository` resource specifies an Amazon Elastic Container Registry (Amazon ECR) repository, where users can push and pull Docker images, Open Container Initiative (OCI) images, and OCI compatible artifacts.
///
/// [`AWS::ECR::Repository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Repository(Properties);

impl Repository {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// If true, deleting the repository force deletes the contents of the repository. If false, the repository must be empty before attempting to delete it.
    ///
    /// `EmptyOnDelete`.
    pub fn empty_on_delete(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EmptyOnDelete", value.into());
        self
    }

    /// The encryption configuration for the repository. This determines how the contents of your repository are encrypted at rest.
    ///
    /// `EncryptionConfiguration`. A change replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl Into<Value<repository::EncryptionConfiguration>>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value.into());
        self
    }

    /// \> The `imageScanningConfiguration` parameter is being deprecated, in favor of specifying the image scanning configuration at the registry level. For more information, see `PutRegistryScanningConfiguration` .
    ///
    /// `ImageScanningConfiguration`.
    pub fn image_scanning_configuration(
        mut self,
        value: impl Into<Value<repository::ImageScanningConfiguration>>,
    ) -> Self {
        self.0.set("ImageScanningConfiguration", value.into());
        self
    }

    /// The tag mutability setting for the repository. If this parameter is omitted, the default setting of `MUTABLE` will be used which will allow image tags to be overwritten.
    ///
    /// `ImageTagMutability`. Allowed: [`ImageTagMutability`](repository::ImageTagMutability).
    pub fn image_tag_mutability(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ImageTagMutability", value.into());
        self
    }

    /// A list of filters that specify which image tags are excluded from the repository's image tag mutability setting.
    ///
    /// `ImageTagMutabilityExclusionFilters`.
    pub fn image_tag_mutability_exclusion_filters(
        mut self,
        value: impl Into<List<repository::ImageTagMutabilityExclusionFilter>>,
    ) -> Self {
        self.0
            .set("ImageTagMutabilityExclusionFilters", value.into());
        self
    }

    /// Creates or updates a lifecycle policy. For information about lifecycle policy syntax, see [Lifecycle policy template](https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html) .
    ///
    /// `LifecyclePolicy`.
    pub fn lifecycle_policy(
        mut self,
        value: impl Into<Value<repository::LifecyclePolicy>>,
    ) -> Self {
        self.0.set("LifecyclePolicy", value.into());
        self
    }

    /// The name to use for the repository. The repository name may be specified on its own (such as `nginx-web-app` ) or it can be prepended with a namespace to group the repository into a category (such as `project-a/nginx-web-app` ).
    ///
    /// `RepositoryName`. A change replaces the resource.
    pub fn repository_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RepositoryName", value.into());
        self
    }

    /// The JSON repository policy text to apply to the repository.
    ///
    /// `RepositoryPolicyText`.
    pub fn repository_policy_text(mut self, value: impl Into<Json>) -> Self {
        self.0.set("RepositoryPolicyText", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<repository::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Repository {
    const TYPE: &'static str = "AWS::ECR::Repository";
}

impl Construct for Repository {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Repository> for Properties {
    fn from(value: Repository) -> Self {
        value.0
    }
}

impl Handle<Repository> {
    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::ECR::Repository` resource. For example, `arn:aws:ecr: *eu-west-1* : *123456789012* :repository/ *test-repository*` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the URI for the specified `AWS::ECR::Repository` resource. For example, `*123456789012* .dkr.ecr. *us-west-2* .amazonaws.com/repository` .
    ///
    /// `Fn::GetAtt` of `RepositoryUri`.
    #[must_use]
    pub fn repository_uri(self) -> Value<String> {
        self.attribute("RepositoryUri")
    }
}

/// The details of the repository creation template associated with the request.
///
/// [`AWS::ECR::RepositoryCreationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html).
///
/// Required: `AppliedFor`, `Prefix`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RepositoryCreationTemplate(Properties);

impl RepositoryCreationTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of enumerable Strings representing the repository creation scenarios that this template will apply towards. The supported scenarios are PULL\_THROUGH\_CACHE, REPLICATION, and CREATE\_ON\_PUSH
    ///
    /// `AppliedFor`. Required. Allowed: [`AppliedFor`](repository_creation_template::AppliedFor).
    pub fn applied_for(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AppliedFor", value.into());
        self
    }

    /// The ARN of the role to be assumed by Amazon ECR. Amazon ECR will assume your supplied role when the customRoleArn is specified.
    ///
    /// `CustomRoleArn`.
    pub fn custom_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomRoleArn", value.into());
        self
    }

    /// The description associated with the repository creation template.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The encryption configuration associated with the repository creation template.
    ///
    /// `EncryptionConfiguration`.
    pub fn encryption_configuration(
        mut self,
        value: impl Into<Value<repository_creation_template::EncryptionConfiguration>>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value.into());
        self
    }

    /// The tag mutability setting for the repository. If this parameter is omitted, the default setting of `MUTABLE` will be used which will allow image tags to be overwritten.
    ///
    /// `ImageTagMutability`. Allowed: [`ImageTagMutability`](repository_creation_template::ImageTagMutability).
    pub fn image_tag_mutability(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ImageTagMutability", value.into());
        self
    }

    /// A list of filters that specify which image tags are excluded from the repository creation template's image tag mutability setting.
    ///
    /// `ImageTagMutabilityExclusionFilters`.
    pub fn image_tag_mutability_exclusion_filters(
        mut self,
        value: impl Into<List<repository_creation_template::ImageTagMutabilityExclusionFilter>>,
    ) -> Self {
        self.0
            .set("ImageTagMutabilityExclusionFilters", value.into());
        self
    }

    /// The lifecycle policy to use for repositories created using the template.
    ///
    /// `LifecyclePolicy`.
    pub fn lifecycle_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LifecyclePolicy", value.into());
        self
    }

    /// The repository namespace prefix associated with the repository creation template.
    ///
    /// `Prefix`. Required. A change replaces the resource.
    pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Prefix", value.into());
        self
    }

    /// The repository policy to apply to repositories created using the template. A repository policy is a permissions policy associated with a repository to control access permissions.
    ///
    /// `RepositoryPolicy`.
    pub fn repository_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RepositoryPolicy", value.into());
        self
    }

    /// The metadata to apply to the repository to help you categorize and organize. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `ResourceTags`.
    pub fn resource_tags(
        mut self,
        value: impl Into<List<repository_creation_template::Tag>>,
    ) -> Self {
        self.0.set("ResourceTags", value.into());
        self
    }
}

impl Resource for RepositoryCreationTemplate {
    const TYPE: &'static str = "AWS::ECR::RepositoryCreationTemplate";
}

impl Construct for RepositoryCreationTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RepositoryCreationTemplate> for Properties {
    fn from(value: RepositoryCreationTemplate) -> Self {
        value.0
    }
}

impl Handle<RepositoryCreationTemplate> {
    /// The date and time, in JavaScript date format, when the repository creation template was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The date and time, in JavaScript date format, when the repository creation template was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// The signing configuration for a registry, which specifies rules for automatically signing images when pushed.
///
/// [`AWS::ECR::SigningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-signingconfiguration.html).
///
/// Required: `Rules`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SigningConfiguration(Properties);

impl SigningConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of signing rules. Each rule defines a signing profile and optional repository filters that determine which images are automatically signed.
    ///
    /// `Rules`. Required.
    pub fn rules(mut self, value: impl Into<List<signing_configuration::Rule>>) -> Self {
        self.0.set("Rules", value.into());
        self
    }
}

impl Resource for SigningConfiguration {
    const TYPE: &'static str = "AWS::ECR::SigningConfiguration";
}

impl Construct for SigningConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SigningConfiguration> for Properties {
    fn from(value: SigningConfiguration) -> Self {
        value.0
    }
}

impl Handle<SigningConfiguration> {
    /// The account ID of the destination registry.
    ///
    /// `Fn::GetAtt` of `RegistryId`.
    #[must_use]
    pub fn registry_id(self) -> Value<String> {
        self.attribute("RegistryId")
    }
}

/// Property types of [`PublicRepository`].
pub mod public_repository {
    use crate::{Json, List, Properties, Value};

    /// The details about the repository that are publicly visible in the Amazon ECR Public Gallery.
    ///
    /// A property type of `AWS::ECR::PublicRepository`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RepositoryCatalogData(Properties);

    impl RepositoryCatalogData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AboutText`.
        pub fn about_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AboutText", value.into());
            self
        }

        /// `Architectures`.
        pub fn architectures(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Architectures", value.into());
            self
        }

        /// `OperatingSystems`.
        pub fn operating_systems(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OperatingSystems", value.into());
            self
        }

        /// `RepositoryDescription`.
        pub fn repository_description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RepositoryDescription", value.into());
            self
        }

        /// `UsageText`.
        pub fn usage_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UsageText", value.into());
            self
        }
    }

    impl From<RepositoryCatalogData> for Json {
        fn from(value: RepositoryCatalogData) -> Self {
            value.0.into()
        }
    }

    /// The metadata to apply to a resource to help you categorize and organize them. Each tag consists of a key and a value, both of which you define.
    ///
    /// A property type of `AWS::ECR::PublicRepository`.
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

        /// One part of a key-value pair that make up a tag. A key is a general label that acts like a category for more specific tag values.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value acts as a descriptor within a tag category (key).
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

/// Words of [`PullThroughCacheRule`].
pub mod pull_through_cache_rule {
    words! {
        /// Words for `UpstreamRegistry`.
        pub enum UpstreamRegistry {
            AzureContainerRegistry = "azure-container-registry",
            Chainguard = "chainguard",
            DockerHub = "docker-hub",
            Ecr = "ecr",
            EcrPublic = "ecr-public",
            GithubContainerRegistry = "github-container-registry",
            GitlabContainerRegistry = "gitlab-container-registry",
            K8s = "k8s",
            Quay = "quay",
        }
    }
}

/// Property types and words of [`RegistryScanningConfiguration`].
pub mod registry_scanning_configuration {
    use crate::{Json, List, Properties, Value};

    /// The filter settings used with image replication. Specifying a repository filter to a replication rule provides a method for controlling which repositories in a private registry are replicated.
    ///
    /// A property type of `AWS::ECR::RegistryScanningConfiguration`.
    ///
    /// Required: `Filter`, `FilterType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RepositoryFilter(Properties);

    impl RepositoryFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The filter to use when scanning.
        ///
        /// `Filter`. Required.
        pub fn filter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }

        /// The type associated with the filter.
        ///
        /// `FilterType`. Required. Allowed: [`FilterType`].
        pub fn filter_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FilterType", value.into());
            self
        }
    }

    impl From<RepositoryFilter> for Json {
        fn from(value: RepositoryFilter) -> Self {
            value.0.into()
        }
    }

    /// The scanning rules associated with the registry.
    ///
    /// A property type of `AWS::ECR::RegistryScanningConfiguration`.
    ///
    /// Required: `RepositoryFilters`, `ScanFrequency`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScanningRule(Properties);

    impl ScanningRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The details of a scanning repository filter.
        ///
        /// `RepositoryFilters`. Required.
        pub fn repository_filters(mut self, value: impl Into<List<RepositoryFilter>>) -> Self {
            self.0.set("RepositoryFilters", value.into());
            self
        }

        /// The frequency that scans are performed at for a private registry. When the `ENHANCED` scan type is specified, the supported scan frequencies are `CONTINUOUS_SCAN` and `SCAN_ON_PUSH` .
        ///
        /// `ScanFrequency`. Required. Allowed: [`ScanFrequency`].
        pub fn scan_frequency(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScanFrequency", value.into());
            self
        }
    }

    impl From<ScanningRule> for Json {
        fn from(value: ScanningRule) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ScanType`.
        pub enum ScanType {
            Basic = "BASIC",
            Enhanced = "ENHANCED",
        }

        /// Words for `FilterType`.
        pub enum FilterType {
            Wildcard = "WILDCARD",
        }

        /// Words for `ScanFrequency`.
        pub enum ScanFrequency {
            ScanOnPush = "SCAN_ON_PUSH",
            ContinuousScan = "CONTINUOUS_SCAN",
        }
    }
}

/// Property types and words of [`ReplicationConfiguration`].
pub mod replication_configuration {
    use crate::{Json, List, Properties, Value};

    /// The replication configuration for a registry.
    ///
    /// A property type of `AWS::ECR::ReplicationConfiguration`.
    ///
    /// Required: `Rules`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationConfiguration(Properties);

    impl ReplicationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of objects representing the replication destinations and repository filters for a replication configuration.
        ///
        /// `Rules`. Required.
        pub fn rules(mut self, value: impl Into<List<ReplicationRule>>) -> Self {
            self.0.set("Rules", value.into());
            self
        }
    }

    impl From<ReplicationConfiguration> for Json {
        fn from(value: ReplicationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An array of objects representing the destination for a replication rule.
    ///
    /// A property type of `AWS::ECR::ReplicationConfiguration`.
    ///
    /// Required: `Region`, `RegistryId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationDestination(Properties);

    impl ReplicationDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Region to replicate to.
        ///
        /// `Region`. Required.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// The AWS account ID of the Amazon ECR private registry to replicate to. When configuring cross-Region replication within your own registry, specify your own account ID.
        ///
        /// `RegistryId`. Required.
        pub fn registry_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegistryId", value.into());
            self
        }
    }

    impl From<ReplicationDestination> for Json {
        fn from(value: ReplicationDestination) -> Self {
            value.0.into()
        }
    }

    /// An array of objects representing the replication destinations and repository filters for a replication configuration.
    ///
    /// A property type of `AWS::ECR::ReplicationConfiguration`.
    ///
    /// Required: `Destinations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationRule(Properties);

    impl ReplicationRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of objects representing the destination for a replication rule.
        ///
        /// `Destinations`. Required.
        pub fn destinations(mut self, value: impl Into<List<ReplicationDestination>>) -> Self {
            self.0.set("Destinations", value.into());
            self
        }

        /// An array of objects representing the filters for a replication rule. Specifying a repository filter for a replication rule provides a method for controlling which repositories in a private registry are replicated.
        ///
        /// `RepositoryFilters`.
        pub fn repository_filters(mut self, value: impl Into<List<RepositoryFilter>>) -> Self {
            self.0.set("RepositoryFilters", value.into());
            self
        }
    }

    impl From<ReplicationRule> for Json {
        fn from(value: ReplicationRule) -> Self {
            value.0.into()
        }
    }

    /// The filter settings used with image replication. Specifying a repository filter to a replication rule provides a method for controlling which repositories in a private registry are replicated.
    ///
    /// A property type of `AWS::ECR::ReplicationConfiguration`.
    ///
    /// Required: `Filter`, `FilterType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RepositoryFilter(Properties);

    impl RepositoryFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The repository filter details. When the `PREFIX_MATCH` filter type is specified, this value is required and should be the repository name prefix to configure replication for.
        ///
        /// `Filter`. Required.
        pub fn filter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }

        /// The repository filter type. The only supported value is `PREFIX_MATCH` , which is a repository name prefix specified with the `filter` parameter.
        ///
        /// `FilterType`. Required. Allowed: [`FilterType`].
        pub fn filter_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FilterType", value.into());
            self
        }
    }

    impl From<RepositoryFilter> for Json {
        fn from(value: RepositoryFilter) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `FilterType`.
        pub enum FilterType {
            PrefixMatch = "PREFIX_MATCH",
        }
    }
}

/// Property types and words of [`Repository`].
pub mod repository {
    use crate::{Json, Properties, Value};

    /// The encryption configuration for the repository. This determines how the contents of your repository are encrypted at rest.
    ///
    /// A property type of `AWS::ECR::Repository`.
    ///
    /// Required: `EncryptionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encryption type to use.
        ///
        /// `EncryptionType`. Required. Allowed: [`EncryptionType`].
        pub fn encryption_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionType", value.into());
            self
        }

        /// If you use the `KMS` encryption type, specify the AWS key to use for encryption. The alias, key ID, or full ARN of the AWS key can be specified. The key must exist in the same Region as the repository.
        ///
        /// `KmsKey`.
        pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKey", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The image scanning configuration for a repository.
    ///
    /// A property type of `AWS::ECR::Repository`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageScanningConfiguration(Properties);

    impl ImageScanningConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The setting that determines whether images are scanned after being pushed to a repository. If set to `true` , images will be scanned after being pushed.
        ///
        /// `ScanOnPush`.
        pub fn scan_on_push(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ScanOnPush", value.into());
            self
        }
    }

    impl From<ImageScanningConfiguration> for Json {
        fn from(value: ImageScanningConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A filter that specifies which image tags should be excluded from the repository's image tag mutability setting.
    ///
    /// A property type of `AWS::ECR::Repository`.
    ///
    /// Required: `ImageTagMutabilityExclusionFilterType`, `ImageTagMutabilityExclusionFilterValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageTagMutabilityExclusionFilter(Properties);

    impl ImageTagMutabilityExclusionFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the type of filter to use for excluding image tags from the repository's mutability setting.
        ///
        /// `ImageTagMutabilityExclusionFilterType`. Required. Allowed: [`ImageTagMutabilityExclusionFilterType`].
        pub fn image_tag_mutability_exclusion_filter_type(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("ImageTagMutabilityExclusionFilterType", value.into());
            self
        }

        /// The value to use when filtering image tags.
        ///
        /// `ImageTagMutabilityExclusionFilterValue`. Required.
        pub fn image_tag_mutability_exclusion_filter_value(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("ImageTagMutabilityExclusionFilterValue", value.into());
            self
        }
    }

    impl From<ImageTagMutabilityExclusionFilter> for Json {
        fn from(value: ImageTagMutabilityExclusionFilter) -> Self {
            value.0.into()
        }
    }

    /// The `LifecyclePolicy` property type specifies a lifecycle policy.
    ///
    /// A property type of `AWS::ECR::Repository`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LifecyclePolicy(Properties);

    impl LifecyclePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The JSON repository policy text to apply to the repository.
        ///
        /// `LifecyclePolicyText`.
        pub fn lifecycle_policy_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LifecyclePolicyText", value.into());
            self
        }

        /// The AWS account ID associated with the registry that contains the repository. If you do not specify a registry, the default registry is assumed.
        ///
        /// `RegistryId`.
        pub fn registry_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegistryId", value.into());
            self
        }
    }

    impl From<LifecyclePolicy> for Json {
        fn from(value: LifecyclePolicy) -> Self {
            value.0.into()
        }
    }

    /// The metadata to apply to a resource to help you categorize and organize them. Each tag consists of a key and a value, both of which you define.
    ///
    /// A property type of `AWS::ECR::Repository`.
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

        /// One part of a key-value pair that make up a tag. A key is a general label that acts like a category for more specific tag values.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value acts as a descriptor within a tag category (key).
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
        /// Words for `ImageTagMutability`.
        pub enum ImageTagMutability {
            Mutable = "MUTABLE",
            Immutable = "IMMUTABLE",
            MutableWithExclusion = "MUTABLE_WITH_EXCLUSION",
            ImmutableWithExclusion = "IMMUTABLE_WITH_EXCLUSION",
        }

        /// Words for `EncryptionType`.
        pub enum EncryptionType {
            Aes256 = "AES256",
            Kms = "KMS",
            KmsDsse = "KMS_DSSE",
        }

        /// Words for `ImageTagMutabilityExclusionFilterType`.
        pub enum ImageTagMutabilityExclusionFilterType {
            Wildcard = "WILDCARD",
        }
    }
}

/// Property types and words of [`RepositoryCreationTemplate`].
pub mod repository_creation_template {
    use crate::{Json, Properties, Value};

    /// The encryption configuration for the repository. This determines how the contents of your repository are encrypted at rest.
    ///
    /// A property type of `AWS::ECR::RepositoryCreationTemplate`.
    ///
    /// Required: `EncryptionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encryption type to use.
        ///
        /// `EncryptionType`. Required. Allowed: [`EncryptionType`].
        pub fn encryption_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionType", value.into());
            self
        }

        /// If you use the `KMS` encryption type, specify the AWS key to use for encryption. The alias, key ID, or full ARN of the AWS key can be specified. The key must exist in the same Region as the repository.
        ///
        /// `KmsKey`.
        pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKey", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A filter that specifies which image tags should be excluded from the repository's image tag mutability setting.
    ///
    /// A property type of `AWS::ECR::RepositoryCreationTemplate`.
    ///
    /// Required: `ImageTagMutabilityExclusionFilterType`, `ImageTagMutabilityExclusionFilterValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageTagMutabilityExclusionFilter(Properties);

    impl ImageTagMutabilityExclusionFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ImageTagMutabilityExclusionFilterType`. Required. Allowed: [`ImageTagMutabilityExclusionFilterType`].
        pub fn image_tag_mutability_exclusion_filter_type(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("ImageTagMutabilityExclusionFilterType", value.into());
            self
        }

        /// `ImageTagMutabilityExclusionFilterValue`. Required.
        pub fn image_tag_mutability_exclusion_filter_value(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("ImageTagMutabilityExclusionFilterValue", value.into());
            self
        }
    }

    impl From<ImageTagMutabilityExclusionFilter> for Json {
        fn from(value: ImageTagMutabilityExclusionFilter) -> Self {
            value.0.into()
        }
    }

    /// The metadata to apply to a resource to help you categorize and organize them. Each tag consists of a key and a value, both of which you define.
    ///
    /// A property type of `AWS::ECR::RepositoryCreationTemplate`.
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

        /// One part of a key-value pair that make up a tag. A key is a general label that acts like a category for more specific tag values.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value acts as a descriptor within a tag category (key).
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
        /// Words for `AppliedFor`.
        pub enum AppliedFor {
            Replication = "REPLICATION",
            PullThroughCache = "PULL_THROUGH_CACHE",
            CreateOnPush = "CREATE_ON_PUSH",
        }

        /// Words for `ImageTagMutability`.
        pub enum ImageTagMutability {
            Mutable = "MUTABLE",
            Immutable = "IMMUTABLE",
            ImmutableWithExclusion = "IMMUTABLE_WITH_EXCLUSION",
            MutableWithExclusion = "MUTABLE_WITH_EXCLUSION",
        }

        /// Words for `EncryptionType`.
        pub enum EncryptionType {
            Aes256 = "AES256",
            Kms = "KMS",
            KmsDsse = "KMS_DSSE",
        }

        /// Words for `ImageTagMutabilityExclusionFilterType`.
        pub enum ImageTagMutabilityExclusionFilterType {
            Wildcard = "WILDCARD",
        }
    }
}

/// Property types and words of [`SigningConfiguration`].
pub mod signing_configuration {
    use crate::{Json, List, Properties, Value};

    /// A repository filter used to determine which repositories have their images automatically signed on push. Each filter consists of a filter type and filter value.
    ///
    /// A property type of `AWS::ECR::SigningConfiguration`.
    ///
    /// Required: `Filter`, `FilterType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RepositoryFilter(Properties);

    impl RepositoryFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The filter value used to match repository names. When using `WILDCARD_MATCH` , the `*` character matches any sequence of characters.
        ///
        /// `Filter`. Required.
        pub fn filter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }

        /// The type of filter to apply. Currently, only `WILDCARD_MATCH` is supported, which uses wildcard patterns to match repository names.
        ///
        /// `FilterType`. Required. Allowed: [`FilterType`].
        pub fn filter_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FilterType", value.into());
            self
        }
    }

    impl From<RepositoryFilter> for Json {
        fn from(value: RepositoryFilter) -> Self {
            value.0.into()
        }
    }

    /// A signing rule that specifies a signing profile and optional repository filters. When an image is pushed to a matching repository, a signing job is created using the specified profile.
    ///
    /// A property type of `AWS::ECR::SigningConfiguration`.
    ///
    /// Required: `SigningProfileArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rule(Properties);

    impl Rule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of repository filters that determine which repositories have their images signed on push. If no filters are specified, all images pushed to the registry are signed using the rule's signing profile. Maximum of 100 filters per rule.
        ///
        /// `RepositoryFilters`.
        pub fn repository_filters(mut self, value: impl Into<List<RepositoryFilter>>) -> Self {
            self.0.set("RepositoryFilters", value.into());
            self
        }

        /// The ARN of the AWS Signer signing profile to use for signing images that match this rule.
        ///
        /// `SigningProfileArn`. Required.
        pub fn signing_profile_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SigningProfileArn", value.into());
            self
        }
    }

    impl From<Rule> for Json {
        fn from(value: Rule) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `FilterType`.
        pub enum FilterType {
            WildcardMatch = "WILDCARD_MATCH",
        }
    }
}
