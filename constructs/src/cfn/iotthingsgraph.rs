//! `AWS::IoTThingsGraph`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Properties, Resource, Scope, Value};

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iotthingsgraph-flowtemplate.html>
///
/// [`AWS::IoTThingsGraph::FlowTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotthingsgraph-flowtemplate.html).
///
/// Required: `Definition`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FlowTemplate(Properties);

impl FlowTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `CompatibleNamespaceVersion`.
    pub fn compatible_namespace_version(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("CompatibleNamespaceVersion", value.into());
        self
    }

    /// `Definition`. Required.
    pub fn definition(
        mut self,
        value: impl Into<Value<flow_template::DefinitionDocument>>,
    ) -> Self {
        self.0.set("Definition", value.into());
        self
    }
}

impl Resource for FlowTemplate {
    const TYPE: &'static str = "AWS::IoTThingsGraph::FlowTemplate";
}

impl Construct for FlowTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FlowTemplate> for Properties {
    fn from(value: FlowTemplate) -> Self {
        value.0
    }
}

impl Handle<FlowTemplate> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`FlowTemplate`].
pub mod flow_template {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::IoTThingsGraph::FlowTemplate`.
    ///
    /// Required: `Language`, `Text`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefinitionDocument(Properties);

    impl DefinitionDocument {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Language`. Required.
        pub fn language(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Language", value.into());
            self
        }

        /// `Text`. Required.
        pub fn text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Text", value.into());
            self
        }
    }

    impl From<DefinitionDocument> for Json {
        fn from(value: DefinitionDocument) -> Self {
            value.0.into()
        }
    }
}
