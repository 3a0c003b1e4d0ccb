//! `AWS::Cloud9`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::Cloud9::EnvironmentEC2` resource creates an Amazon EC2 development environment in AWS Cloud9 .
///
/// [`AWS::Cloud9::EnvironmentEC2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloud9-environmentec2.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EnvironmentEC2(Properties);

impl EnvironmentEC2 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The number of minutes until the running instance is shut down after the environment was last used.
    ///
    /// `AutomaticStopTimeMinutes`. A change replaces the resource.
    pub fn automatic_stop_time_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("AutomaticStopTimeMinutes", value.into());
        self
    }

    /// The connection type used for connecting to an Amazon EC2 environment. Valid values are `CONNECT_SSH` (default) and `CONNECT_SSM` (connected through AWS Systems Manager ).
    ///
    /// `ConnectionType`. Allowed: [`ConnectionType`](environment_ec2::ConnectionType). A change replaces the resource.
    pub fn connection_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionType", value.into());
        self
    }

    /// The description of the environment to create.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The identifier for the Amazon Machine Image (AMI) that's used to create the EC2 instance. To choose an AMI for the instance, you must specify a valid AMI alias or a valid AWS Systems Manager path.
    ///
    /// `ImageId`. A change replaces the resource.
    pub fn image_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ImageId", value.into());
        self
    }

    /// The type of instance to connect to the environment (for example, `t2.micro` ).
    ///
    /// `InstanceType`. A change replaces the resource.
    pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceType", value.into());
        self
    }

    /// The name of the environment.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the environment owner. This ARN can be the ARN of any AWS Identity and Access Management principal. If this value is not specified, the ARN defaults to this environment's creator.
    ///
    /// `OwnerArn`. A change replaces the resource.
    pub fn owner_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OwnerArn", value.into());
        self
    }

    /// Any AWS CodeCommit source code repositories to be cloned into the development environment.
    ///
    /// `Repositories`. A change replaces the resource.
    pub fn repositories(mut self, value: impl Into<List<environment_ec2::Repository>>) -> Self {
        self.0.set("Repositories", value.into());
        self
    }

    /// The ID of the subnet in Amazon Virtual Private Cloud (Amazon VPC) that AWS Cloud9 will use to communicate with the Amazon Elastic Compute Cloud (Amazon EC2) instance.
    ///
    /// `SubnetId`. A change replaces the resource.
    pub fn subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubnetId", value.into());
        self
    }

    /// An array of key-value pairs that will be associated with the new AWS Cloud9 development environment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<environment_ec2::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EnvironmentEC2 {
    const TYPE: &'static str = "AWS::Cloud9::EnvironmentEC2";
}

impl Construct for EnvironmentEC2 {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EnvironmentEC2> for Properties {
    fn from(value: EnvironmentEC2) -> Self {
        value.0
    }
}

impl Handle<EnvironmentEC2> {
    /// The Amazon Resource Name (ARN) of the development environment, such as `arn:aws:cloud9:us-east-2:123456789012:environment:2bc3642873c342e485f7e0c561234567` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the environment.
    ///
    /// `Fn::GetAtt` of `EnvironmentId`.
    #[must_use]
    pub fn environment_id(self) -> Value<String> {
        self.attribute("EnvironmentId")
    }
}

/// Property types and words of [`EnvironmentEC2`].
pub mod environment_ec2 {
    use crate::{Json, Properties, Value};

    /// The `Repository` property type specifies an AWS CodeCommit source code repository to be cloned into an AWS Cloud9 development environment.
    ///
    /// A property type of `AWS::Cloud9::EnvironmentEC2`.
    ///
    /// Required: `PathComponent`, `RepositoryUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Repository(Properties);

    impl Repository {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The path within the development environment's default file system location to clone the AWS CodeCommit repository into.
        ///
        /// `PathComponent`. Required.
        pub fn path_component(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PathComponent", value.into());
            self
        }

        /// The clone URL of the AWS CodeCommit repository to be cloned. For example, for an AWS CodeCommit repository this might be `https://git-codecommit.us-east-2.amazonaws.com/v1/repos/REPOSITORY_NAME` .
        ///
        /// `RepositoryUrl`. Required.
        pub fn repository_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RepositoryUrl", value.into());
            self
        }
    }

    impl From<Repository> for Json {
        fn from(value: Repository) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Cloud9::EnvironmentEC2`.
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
        /// Words for `ConnectionType`.
        pub enum ConnectionType {
            ConnectSsh = "CONNECT_SSH",
            ConnectSsm = "CONNECT_SSM",
        }
    }
}
