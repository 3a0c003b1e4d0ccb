//! `AWS::LaunchWizard`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Map, Properties, Resource, Scope, Value};

/// Creates a deployment for the given workload. Deployments created by this operation are not available in the Launch Wizard console to use the `Clone deployment` action on.
///
/// [`AWS::LaunchWizard::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-launchwizard-deployment.html).
///
/// Required: `DeploymentPatternName`, `Name`, `WorkloadName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Deployment(Properties);

impl Deployment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the deployment pattern.
    ///
    /// `DeploymentPatternName`. Required. A change replaces the resource.
    pub fn deployment_pattern_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeploymentPatternName", value.into());
        self
    }

    /// The name of the deployment.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The settings specified for the deployment. These settings define how to deploy and configure your resources created by the deployment.
    ///
    /// `Specifications`.
    pub fn specifications(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Specifications", value.into());
        self
    }

    /// Information about the tags attached to a deployment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<deployment::Tags>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the workload.
    ///
    /// `WorkloadName`. Required. A change replaces the resource.
    pub fn workload_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkloadName", value.into());
        self
    }
}

impl Resource for Deployment {
    const TYPE: &'static str = "AWS::LaunchWizard::Deployment";
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
    /// The Amazon Resource Name (ARN) of the deployment.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time the deployment was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The time the deployment was deleted.
    ///
    /// `Fn::GetAtt` of `DeletedAt`.
    #[must_use]
    pub fn deleted_at(self) -> Value<String> {
        self.attribute("DeletedAt")
    }

    /// The ID of the deployment.
    ///
    /// `Fn::GetAtt` of `DeploymentId`.
    #[must_use]
    pub fn deployment_id(self) -> Value<String> {
        self.attribute("DeploymentId")
    }

    /// The resource group of the deployment.
    ///
    /// `Fn::GetAtt` of `ResourceGroup`.
    #[must_use]
    pub fn resource_group(self) -> Value<String> {
        self.attribute("ResourceGroup")
    }

    /// The status of the deployment.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types of [`Deployment`].
pub mod deployment {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::LaunchWizard::Deployment`.
    ///
    /// Required: `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tags(Properties);

    impl Tags {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tags> for Json {
        fn from(value: Tags) -> Self {
            value.0.into()
        }
    }
}
