//! `AWS::Proton`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Detailed data of an AWS Proton environment account connection resource.
///
/// [`AWS::Proton::EnvironmentAccountConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-environmentaccountconnection.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EnvironmentAccountConnection(Properties);

impl EnvironmentAccountConnection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of an IAM service role in the environment account. AWS Proton uses this role to provision infrastructure resources using CodeBuild-based provisioning in the associated environment account.
    ///
    /// `CodebuildRoleArn`.
    pub fn codebuild_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CodebuildRoleArn", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM service role that AWS Proton uses when provisioning directly defined components in the associated environment account.
    ///
    /// `ComponentRoleArn`.
    pub fn component_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComponentRoleArn", value.into());
        self
    }

    /// The environment account that's connected to the environment account connection.
    ///
    /// `EnvironmentAccountId`.
    pub fn environment_account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentAccountId", value.into());
        self
    }

    /// The name of the environment that's associated with the environment account connection.
    ///
    /// `EnvironmentName`.
    pub fn environment_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentName", value.into());
        self
    }

    /// The ID of the management account that's connected to the environment account connection.
    ///
    /// `ManagementAccountId`.
    pub fn management_account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ManagementAccountId", value.into());
        self
    }

    /// The IAM service role that's associated with the environment account connection.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// An optional list of metadata items that you can associate with the AWS Proton environment account connection. A tag is a key-value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<environment_account_connection::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EnvironmentAccountConnection {
    const TYPE: &'static str = "AWS::Proton::EnvironmentAccountConnection";
}

impl Construct for EnvironmentAccountConnection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EnvironmentAccountConnection> for Properties {
    fn from(value: EnvironmentAccountConnection) -> Self {
        value.0
    }
}

impl Handle<EnvironmentAccountConnection> {
    /// Returns the environment account connection ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the environment account connection ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Returns the environment account connection status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Create an environment template for AWS Proton . For more information, see [Environment Templates](https://docs.aws.amazon.com/proton/latest/userguide/ag-templates.html) in the \*AWS Proton User Guide\* .
///
/// [`AWS::Proton::EnvironmentTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-environmenttemplate.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EnvironmentTemplate(Properties);

impl EnvironmentTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the environment template.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the environment template as displayed in the developer interface.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The customer provided encryption key for the environment template.
    ///
    /// `EncryptionKey`. A change replaces the resource.
    pub fn encryption_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionKey", value.into());
        self
    }

    /// The name of the environment template.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// When included, indicates that the environment template is for customer provisioned and managed infrastructure.
    ///
    /// `Provisioning`. Allowed: [`Provisioning`](environment_template::Provisioning). A change replaces the resource.
    pub fn provisioning(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Provisioning", value.into());
        self
    }

    /// An optional list of metadata items that you can associate with the AWS Proton environment template. A tag is a key-value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<environment_template::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EnvironmentTemplate {
    const TYPE: &'static str = "AWS::Proton::EnvironmentTemplate";
}

impl Construct for EnvironmentTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EnvironmentTemplate> for Properties {
    fn from(value: EnvironmentTemplate) -> Self {
        value.0
    }
}

impl Handle<EnvironmentTemplate> {
    /// Returns the ARN of the environment template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Create a service template. The administrator creates a service template to define standardized infrastructure and an optional CI/CD service pipeline. Developers, in turn, select the service template from AWS Proton .
///
/// [`AWS::Proton::ServiceTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-servicetemplate.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ServiceTemplate(Properties);

impl ServiceTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the service template.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The service template name as displayed in the developer interface.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The customer provided service template encryption key that's used to encrypt data.
    ///
    /// `EncryptionKey`. A change replaces the resource.
    pub fn encryption_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionKey", value.into());
        self
    }

    /// The name of the service template.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// If `pipelineProvisioning` is `true` , a service pipeline is included in the service template. Otherwise, a service pipeline \*isn't\* included in the service template.
    ///
    /// `PipelineProvisioning`. Allowed: [`PipelineProvisioning`](service_template::PipelineProvisioning). A change replaces the resource.
    pub fn pipeline_provisioning(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PipelineProvisioning", value.into());
        self
    }

    /// An object that includes the template bundle S3 bucket path and name for the new version of a service template.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<service_template::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ServiceTemplate {
    const TYPE: &'static str = "AWS::Proton::ServiceTemplate";
}

impl Construct for ServiceTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ServiceTemplate> for Properties {
    fn from(value: ServiceTemplate) -> Self {
        value.0
    }
}

impl Handle<ServiceTemplate> {
    /// Returns the service template ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types of [`EnvironmentAccountConnection`].
pub mod environment_account_connection {
    use crate::{Json, Properties, Value};

    /// \<p\>A description of a resource tag.\</p\>
    ///
    /// A property type of `AWS::Proton::EnvironmentAccountConnection`.
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

        /// \<p\>The key of the resource tag.\</p\>
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// \<p\>The value of the resource tag.\</p\>
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

/// Property types and words of [`EnvironmentTemplate`].
pub mod environment_template {
    use crate::{Json, Properties, Value};

    /// \<p\>A description of a resource tag.\</p\>
    ///
    /// A property type of `AWS::Proton::EnvironmentTemplate`.
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

        /// \<p\>The key of the resource tag.\</p\>
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// \<p\>The value of the resource tag.\</p\>
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
        /// Words for `Provisioning`.
        pub enum Provisioning {
            CustomerManaged = "CUSTOMER_MANAGED",
        }
    }
}

/// Property types and words of [`ServiceTemplate`].
pub mod service_template {
    use crate::{Json, Properties, Value};

    /// \<p\>A description of a resource tag.\</p\>
    ///
    /// A property type of `AWS::Proton::ServiceTemplate`.
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

        /// \<p\>The key of the resource tag.\</p\>
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// \<p\>The value of the resource tag.\</p\>
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
        /// Words for `PipelineProvisioning`.
        pub enum PipelineProvisioning {
            CustomerManaged = "CUSTOMER_MANAGED",
        }
    }
}
