//! `AWS::CodeCommit`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a new, empty repository.
///
/// [`AWS::CodeCommit::Repository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codecommit-repository.html).
///
/// Required: `RepositoryName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Repository(Properties);

impl Repository {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Information about code to be committed to a repository after it is created in an AWS CloudFormation stack. Information about code is only used in resource creation.
    ///
    /// `Code`.
    pub fn code(mut self, value: impl Into<Value<repository::Code>>) -> Self {
        self.0.set("Code", value.into());
        self
    }

    /// The ID of the AWS Key Management Service encryption key used to encrypt and decrypt the repository.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// A comment or description about the new repository.
    ///
    /// `RepositoryDescription`.
    pub fn repository_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RepositoryDescription", value.into());
        self
    }

    /// The name of the new repository to be created.
    ///
    /// `RepositoryName`. Required.
    pub fn repository_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RepositoryName", value.into());
        self
    }

    /// One or more tag key-value pairs to use when tagging this repository.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<repository::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The JSON block of configuration information for each trigger.
    ///
    /// `Triggers`.
    pub fn triggers(mut self, value: impl Into<List<repository::RepositoryTrigger>>) -> Self {
        self.0.set("Triggers", value.into());
        self
    }
}

impl Resource for Repository {
    const TYPE: &'static str = "AWS::CodeCommit::Repository";
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

    /// When you pass the logical ID of this resource, the function returns the URL to use for cloning the repository over HTTPS.
    ///
    /// `Fn::GetAtt` of `CloneUrlHttp`.
    #[must_use]
    pub fn clone_url_http(self) -> Value<String> {
        self.attribute("CloneUrlHttp")
    }

    /// When you pass the logical ID of this resource, the function returns the URL to use for cloning the repository over SSH.
    ///
    /// `Fn::GetAtt` of `CloneUrlSsh`.
    #[must_use]
    pub fn clone_url_ssh(self) -> Value<String> {
        self.attribute("CloneUrlSsh")
    }

    /// When you pass the logical ID of this resource, the function returns the repository's name.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The ID of the repository.
    ///
    /// `Fn::GetAtt` of `RepositoryId`.
    #[must_use]
    pub fn repository_id(self) -> Value<String> {
        self.attribute("RepositoryId")
    }
}

/// Property types and words of [`Repository`].
pub mod repository {
    use crate::{Json, List, Properties, Value};

    /// Information about code to be committed.
    ///
    /// A property type of `AWS::CodeCommit::Repository`.
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

        /// Optional. Specifies a branch name to be used as the default branch when importing code into a repository on initial creation. If this property is not set, the name \*main\* will be used for the default branch for the repository.
        ///
        /// `BranchName`.
        pub fn branch_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BranchName", value.into());
            self
        }

        /// Information about the Amazon S3 bucket that contains a ZIP file of code to be committed to the repository. Changes to this property are ignored after initial resource creation.
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

    /// Information about a trigger for a repository.
    ///
    /// A property type of `AWS::CodeCommit::Repository`.
    ///
    /// Required: `DestinationArn`, `Events`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RepositoryTrigger(Properties);

    impl RepositoryTrigger {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The branches to be included in the trigger configuration. If you specify an empty array, the trigger applies to all branches.
        ///
        /// `Branches`.
        pub fn branches(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Branches", value.into());
            self
        }

        /// Any custom data associated with the trigger to be included in the information sent to the target of the trigger.
        ///
        /// `CustomData`.
        pub fn custom_data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomData", value.into());
            self
        }

        /// The ARN of the resource that is the target for a trigger (for example, the ARN of a topic in Amazon SNS).
        ///
        /// `DestinationArn`. Required.
        pub fn destination_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationArn", value.into());
            self
        }

        /// The repository events that cause the trigger to run actions in another service, such as sending a notification through Amazon SNS.
        ///
        /// `Events`. Required. Allowed: [`Events`].
        pub fn events(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Events", value.into());
            self
        }

        /// The name of the trigger.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<RepositoryTrigger> for Json {
        fn from(value: RepositoryTrigger) -> Self {
            value.0.into()
        }
    }

    /// Information about the Amazon S3 bucket that contains the code that will be committed to the new repository. Changes to this property are ignored after initial resource creation.
    ///
    /// A property type of `AWS::CodeCommit::Repository`.
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

        /// The name of the Amazon S3 bucket that contains the ZIP file with the content that will be committed to the new repository. This can be specified using the name of the bucket in the AWS account .
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The key to use for accessing the Amazon S3 bucket. Changes to this property are ignored after initial resource creation.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The object version of the ZIP file, if versioning is enabled for the Amazon S3 bucket. Changes to this property are ignored after initial resource creation.
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

    /// A tag is a key-value pair that is used to manage the resource.
    ///
    /// A property type of `AWS::CodeCommit::Repository`.
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

    words! {
        /// Words for `Events`.
        pub enum Events {
            All = "all",
            CreateReference = "createReference",
            DeleteReference = "deleteReference",
            UpdateReference = "updateReference",
        }
    }
}
