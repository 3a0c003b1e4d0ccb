//! `AWS::CodeArtifact`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::CodeArtifact::Domain` resource creates an AWS CodeArtifact domain. CodeArtifact \*domains\* make it easier to manage multiple repositories across an organization.
///
/// [`AWS::CodeArtifact::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-domain.html).
///
/// Required: `DomainName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Domain(Properties);

impl Domain {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A string that specifies the name of the requested domain.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The key used to encrypt the domain.
    ///
    /// `EncryptionKey`. A change replaces the resource.
    pub fn encryption_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionKey", value.into());
        self
    }

    /// The document that defines the resource policy that is set on a domain.
    ///
    /// `PermissionsPolicyDocument`.
    pub fn permissions_policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PermissionsPolicyDocument", value.into());
        self
    }

    /// A list of tags to be applied to the domain.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<domain::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Domain {
    const TYPE: &'static str = "AWS::CodeArtifact::Domain";
}

impl Construct for Domain {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Domain> for Properties {
    fn from(value: Domain) -> Self {
        value.0
    }
}

impl Handle<Domain> {
    /// When you pass the logical ID of this resource, the function returns the Amazon Resource Name (ARN) of the domain.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// When you pass the logical ID of this resource, the function returns the key used to encrypt the domain.
    ///
    /// `Fn::GetAtt` of `EncryptionKey`.
    #[must_use]
    pub fn encryption_key(self) -> Value<String> {
        self.attribute("EncryptionKey")
    }

    /// When you pass the logical ID of this resource, the function returns the name of the domain.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// When you pass the logical ID of this resource, the function returns the 12-digit account number of the AWS account that owns the domain.
    ///
    /// `Fn::GetAtt` of `Owner`.
    #[must_use]
    pub fn owner(self) -> Value<String> {
        self.attribute("Owner")
    }
}

/// Creates a package group.
///
/// [`AWS::CodeArtifact::PackageGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-packagegroup.html).
///
/// Required: `DomainName`, `Pattern`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PackageGroup(Properties);

impl PackageGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The contact information of the package group.
    ///
    /// `ContactInfo`.
    pub fn contact_info(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContactInfo", value.into());
        self
    }

    /// The description of the package group.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The domain that contains the package group.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The 12-digit account number of the AWS account that owns the domain. It does not include dashes or spaces.
    ///
    /// `DomainOwner`.
    pub fn domain_owner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainOwner", value.into());
        self
    }

    /// Details about the package origin configuration of a package group.
    ///
    /// `OriginConfiguration`.
    pub fn origin_configuration(
        mut self,
        value: impl Into<Value<package_group::OriginConfiguration>>,
    ) -> Self {
        self.0.set("OriginConfiguration", value.into());
        self
    }

    /// The pattern of the package group. The pattern determines which packages are associated with the package group.
    ///
    /// `Pattern`. Required. A change replaces the resource.
    pub fn pattern(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Pattern", value.into());
        self
    }

    /// An array of key-value pairs to apply to the package group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<package_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PackageGroup {
    const TYPE: &'static str = "AWS::CodeArtifact::PackageGroup";
}

impl Construct for PackageGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PackageGroup> for Properties {
    fn from(value: PackageGroup) -> Self {
        value.0
    }
}

impl Handle<PackageGroup> {
    /// The ARN of the package group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::CodeArtifact::Repository` resource creates an AWS CodeArtifact repository. CodeArtifact \*repositories\* contain a set of package versions.
///
/// [`AWS::CodeArtifact::Repository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-repository.html).
///
/// Required: `DomainName`, `RepositoryName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Repository(Properties);

impl Repository {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A text description of the repository.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the domain that contains the repository.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The 12-digit account number of the AWS account that owns the domain that contains the repository. It does not include dashes or spaces.
    ///
    /// `DomainOwner`. A change replaces the resource.
    pub fn domain_owner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainOwner", value.into());
        self
    }

    /// An array of external connections associated with the repository.
    ///
    /// `ExternalConnections`.
    pub fn external_connections(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ExternalConnections", value.into());
        self
    }

    /// The document that defines the resource policy that is set on a repository.
    ///
    /// `PermissionsPolicyDocument`.
    pub fn permissions_policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PermissionsPolicyDocument", value.into());
        self
    }

    /// The name of an upstream repository.
    ///
    /// `RepositoryName`. Required. A change replaces the resource.
    pub fn repository_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RepositoryName", value.into());
        self
    }

    /// A list of tags to be applied to the repository.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<repository::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A list of upstream repositories to associate with the repository. The order of the upstream repositories in the list determines their priority order when AWS CodeArtifact looks for a requested package version.
    ///
    /// `Upstreams`.
    pub fn upstreams(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Upstreams", value.into());
        self
    }
}

impl Resource for Repository {
    const TYPE: &'static str = "AWS::CodeArtifact::Repository";
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
    /// When you pass the logical ID of this resource, the function returns the Amazon Resource Name (ARN) of the repository.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// When you pass the logical ID of this resource, the function returns the 12-digit account number of the AWS account that owns the domain that contains the repository.
    ///
    /// `Fn::GetAtt` of `DomainOwner`.
    #[must_use]
    pub fn domain_owner(self) -> Value<String> {
        self.attribute("DomainOwner")
    }

    /// When you pass the logical ID of this resource, the function returns the name of the repository.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// Property types of [`Domain`].
pub mod domain {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::CodeArtifact::Domain`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types and words of [`PackageGroup`].
pub mod package_group {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::CodeArtifact::PackageGroup`.
    ///
    /// Required: `Restrictions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OriginConfiguration(Properties);

    impl OriginConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The origin configuration that is applied to the package group.
        ///
        /// `Restrictions`. Required.
        pub fn restrictions(mut self, value: impl Into<Value<Restrictions>>) -> Self {
            self.0.set("Restrictions", value.into());
            self
        }
    }

    impl From<OriginConfiguration> for Json {
        fn from(value: OriginConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CodeArtifact::PackageGroup`.
    ///
    /// Required: `RestrictionMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RestrictionType(Properties);

    impl RestrictionType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Repositories`.
        pub fn repositories(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Repositories", value.into());
            self
        }

        /// `RestrictionMode`. Required. Allowed: [`RestrictionMode`].
        pub fn restriction_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RestrictionMode", value.into());
            self
        }
    }

    impl From<RestrictionType> for Json {
        fn from(value: RestrictionType) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CodeArtifact::PackageGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Restrictions(Properties);

    impl Restrictions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The external upstream restriction determines if new package versions can be ingested or retained from external connections.
        ///
        /// `ExternalUpstream`.
        pub fn external_upstream(mut self, value: impl Into<Value<RestrictionType>>) -> Self {
            self.0.set("ExternalUpstream", value.into());
            self
        }

        /// The internal upstream restriction determines if new package versions can be ingested or retained from upstream repositories.
        ///
        /// `InternalUpstream`.
        pub fn internal_upstream(mut self, value: impl Into<Value<RestrictionType>>) -> Self {
            self.0.set("InternalUpstream", value.into());
            self
        }

        /// The publish restriction determines if new package versions can be published.
        ///
        /// `Publish`.
        pub fn publish(mut self, value: impl Into<Value<RestrictionType>>) -> Self {
            self.0.set("Publish", value.into());
            self
        }
    }

    impl From<Restrictions> for Json {
        fn from(value: Restrictions) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::CodeArtifact::PackageGroup`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `RestrictionMode`.
        pub enum RestrictionMode {
            Allow = "ALLOW",
            Block = "BLOCK",
            AllowSpecificRepositories = "ALLOW_SPECIFIC_REPOSITORIES",
            Inherit = "INHERIT",
        }
    }
}

/// Property types of [`Repository`].
pub mod repository {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::CodeArtifact::Repository`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot be prefixed with aws:.
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
