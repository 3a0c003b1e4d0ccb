//! `AWS::CodeStar`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Properties, Resource, Scope, Value};

/// The `AWS::CodeStar::GitHubRepository` resource creates a GitHub repository where users can store source code for use with AWS workflows.
///
/// [`AWS::CodeStar::GitHubRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestar-githubrepository.html).
///
/// Required: `RepositoryName`, `RepositoryOwner`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GitHubRepository(Properties);

impl GitHubRepository {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Information about code to be committed to a repository after it is created in an CloudFormation stack.
    ///
    /// `Code`.
    pub fn code(mut self, value: impl Into<Value<git_hub_repository::Code>>) -> Self {
        self.0.set("Code", value.into());
        self
    }

    /// `ConnectionArn`.
    pub fn connection_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionArn", value.into());
        self
    }

    /// Indicates whether to enable issues for the GitHub repository. You can use GitHub issues to track information and bugs for your repository.
    ///
    /// `EnableIssues`.
    pub fn enable_issues(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableIssues", value.into());
        self
    }

    /// Indicates whether the GitHub repository is a private repository. If so, you choose who can see and commit to this repository.
    ///
    /// `IsPrivate`.
    pub fn is_private(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsPrivate", value.into());
        self
    }

    /// The GitHub user's personal access token for the GitHub repository.
    ///
    /// `RepositoryAccessToken`.
    pub fn repository_access_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RepositoryAccessToken", value.into());
        self
    }

    /// A comment or description about the new repository. This description is displayed in GitHub after the repository is created.
    ///
    /// `RepositoryDescription`.
    pub fn repository_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RepositoryDescription", value.into());
        self
    }

    /// The name of the repository you want to create in GitHub with CloudFormation stack creation.
    ///
    /// `RepositoryName`. Required.
    pub fn repository_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RepositoryName", value.into());
        self
    }

    /// The GitHub user name for the owner of the GitHub repository to be created. If this repository should be owned by a GitHub organization, provide its name.
    ///
    /// `RepositoryOwner`. Required.
    pub fn repository_owner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RepositoryOwner", value.into());
        self
    }
}

impl Resource for GitHubRepository {
    const TYPE: &'static str = "AWS::CodeStar::GitHubRepository";
}

impl Construct for GitHubRepository {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GitHubRepository> for Properties {
    fn from(value: GitHubRepository) -> Self {
        value.0
    }
}

impl Handle<GitHubRepository> {
    /// The repository ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`GitHubRepository`].
pub mod git_hub_repository {
    use crate::{Json, Properties, Value};

    /// The `Code` property type specifies information about code to be committed.
    ///
    /// A property type of `AWS::CodeStar::GitHubRepository`.
    ///
    /// Required: `S3`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Code(Properties);

    impl Code {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the Amazon S3 bucket that contains a ZIP file of code to be committed to the repository.
        ///
        /// `S3`. Required.
        pub fn s3(mut self, value: impl Into<Value<S3>>) -> Self {
            self.0.set("S3", value.into());
            self
        }
    }

    impl From<Code> for Json {
        fn from(value: Code) -> Self {
            value.0.into()
        }
    }

    /// The `S3` property type specifies information about the Amazon S3 bucket that contains the code to be committed to the new repository.
    ///
    /// A property type of `AWS::CodeStar::GitHubRepository`.
    ///
    /// Required: `Bucket`, `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3(Properties);

    impl S3 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Amazon S3 bucket that contains the ZIP file with the content to be committed to the new repository.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The S3 object key or file name for the ZIP file.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The object version of the ZIP file, if versioning is enabled for the Amazon S3 bucket.
        ///
        /// `ObjectVersion`.
        pub fn object_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectVersion", value.into());
            self
        }
    }

    impl From<S3> for Json {
        fn from(value: S3) -> Self {
            value.0.into()
        }
    }
}
