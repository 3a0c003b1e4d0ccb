//! `AWS::CodeGuruReviewer`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// This resource configures how Amazon CodeGuru Reviewer retrieves the source code to be reviewed. You can use an AWS CloudFormation template to create an association with the following repository types:
///
/// [`AWS::CodeGuruReviewer::RepositoryAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codegurureviewer-repositoryassociation.html).
///
/// Required: `Name`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RepositoryAssociation(Properties);

impl RepositoryAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the bucket. This is required for your S3Bucket repository. The name must start with the prefix `codeguru-reviewer-*` .
    ///
    /// `BucketName`. A change replaces the resource.
    pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BucketName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an AWS CodeStar Connections connection. Its format is `arn:aws:codestar-connections:region-id:aws-account_id:connection/connection-id` .
    ///
    /// `ConnectionArn`. A change replaces the resource.
    pub fn connection_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionArn", value.into());
        self
    }

    /// The name of the repository.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The owner of the repository. For a GitHub Enterprise Server or Bitbucket repository, this is the username for the account that owns the repository.
    ///
    /// `Owner`. A change replaces the resource.
    pub fn owner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Owner", value.into());
        self
    }

    /// An array of key-value pairs used to tag an associated repository. A tag is a custom attribute label with two parts:
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<repository_association::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of repository that contains the source code to be reviewed. The valid values are:
    ///
    /// `Type`. Required. Allowed: [`Type`](repository_association::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for RepositoryAssociation {
    const TYPE: &'static str = "AWS::CodeGuruReviewer::RepositoryAssociation";
}

impl Construct for RepositoryAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RepositoryAssociation> for Properties {
    fn from(value: RepositoryAssociation) -> Self {
        value.0
    }
}

impl Handle<RepositoryAssociation> {
    /// The Amazon Resource Name (ARN) of the \[`RepositoryAssociation`\](<https://docs.aws.amazon.com/codeguru/latest/reviewer-api/API_RepositoryAssociation.html>) object. You can retrieve this ARN by calling `ListRepositories` .
    ///
    /// `Fn::GetAtt` of `AssociationArn`.
    #[must_use]
    pub fn association_arn(self) -> Value<String> {
        self.attribute("AssociationArn")
    }
}

/// Property types and words of [`RepositoryAssociation`].
pub mod repository_association {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::CodeGuruReviewer::RepositoryAssociation`.
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

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. The allowed characters across services are: letters, numbers, and spaces representable in UTF-8, and the following characters: + - = . \_ : / @.
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
        /// Words for `Type`.
        pub enum Type {
            CodeCommit = "CodeCommit",
            Bitbucket = "Bitbucket",
            GitHubEnterpriseServer = "GitHubEnterpriseServer",
            S3Bucket = "S3Bucket",
        }
    }
}
