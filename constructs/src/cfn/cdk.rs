//! `AWS::CDK`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Properties, Resource, Scope, Value};

/// Metadata resource automatically added by the AWS CDK to track construct library versions used in the application.
///
/// [`AWS::CDK::Metadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cdk-metadata.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Metadata(Properties);

impl Metadata {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `Analytics`.
    pub fn analytics(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Analytics", value.into());
        self
    }

    /// `Modules`.
    pub fn modules(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Modules", value.into());
        self
    }
}

impl Resource for Metadata {
    const TYPE: &'static str = "AWS::CDK::Metadata";
}

impl Construct for Metadata {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Metadata> for Properties {
    fn from(value: Metadata) -> Self {
        value.0
    }
}

impl Handle<Metadata> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}
