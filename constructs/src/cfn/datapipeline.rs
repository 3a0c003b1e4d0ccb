//! `AWS::DataPipeline`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The AWS::DataPipeline::Pipeline resource specifies a data pipeline that you can use to automate the movement and transformation of data.
///
/// [`AWS::DataPipeline::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datapipeline-pipeline.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Pipeline(Properties);

impl Pipeline {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates whether to validate and start the pipeline or stop an active pipeline. By default, the value is set to `true` .
    ///
    /// `Activate`.
    pub fn activate(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Activate", value.into());
        self
    }

    /// A description of the pipeline.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the pipeline.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The parameter objects used with the pipeline.
    ///
    /// `ParameterObjects`.
    pub fn parameter_objects(mut self, value: impl Into<List<pipeline::ParameterObject>>) -> Self {
        self.0.set("ParameterObjects", value.into());
        self
    }

    /// The parameter values used with the pipeline.
    ///
    /// `ParameterValues`.
    pub fn parameter_values(mut self, value: impl Into<List<pipeline::ParameterValue>>) -> Self {
        self.0.set("ParameterValues", value.into());
        self
    }

    /// The objects that define the pipeline. These objects overwrite the existing pipeline definition. Not all objects, fields, and values can be updated.
    ///
    /// `PipelineObjects`.
    pub fn pipeline_objects(mut self, value: impl Into<List<pipeline::PipelineObject>>) -> Self {
        self.0.set("PipelineObjects", value.into());
        self
    }

    /// A list of arbitrary tags (key-value pairs) to associate with the pipeline, which you can use to control permissions.
    ///
    /// `PipelineTags`.
    pub fn pipeline_tags(mut self, value: impl Into<List<pipeline::PipelineTag>>) -> Self {
        self.0.set("PipelineTags", value.into());
        self
    }
}

impl Resource for Pipeline {
    const TYPE: &'static str = "AWS::DataPipeline::Pipeline";
}

impl Construct for Pipeline {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Pipeline> for Properties {
    fn from(value: Pipeline) -> Self {
        value.0
    }
}

impl Handle<Pipeline> {
    /// The ID of the pipeline.
    ///
    /// `Fn::GetAtt` of `PipelineId`.
    #[must_use]
    pub fn pipeline_id(self) -> Value<String> {
        self.attribute("PipelineId")
    }
}

/// Property types of [`Pipeline`].
pub mod pipeline {
    use crate::{Json, List, Properties, Value};

    /// A key-value pair that describes a property of a `PipelineObject` . The value is specified as either a string value ( `StringValue` ) or a reference to another object ( `RefValue` ) but not as both.
    ///
    /// A property type of `AWS::DataPipeline::Pipeline`.
    ///
    /// Required: `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Field(Properties);

    impl Field {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the name of a field for a particular object.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A field value that you specify as an identifier of another object in the same pipeline definition.
        ///
        /// `RefValue`.
        pub fn ref_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RefValue", value.into());
            self
        }

        /// A field value that you specify as a string.
        ///
        /// `StringValue`.
        pub fn string_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StringValue", value.into());
            self
        }
    }

    impl From<Field> for Json {
        fn from(value: Field) -> Self {
            value.0.into()
        }
    }

    /// `Attribute` is a property of `ParameterObject` that defines the attributes of a parameter object as key-value pairs.
    ///
    /// A property type of `AWS::DataPipeline::Pipeline`.
    ///
    /// Required: `Key`, `StringValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParameterAttribute(Properties);

    impl ParameterAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The field identifier.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The field value, expressed as a String.
        ///
        /// `StringValue`. Required.
        pub fn string_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StringValue", value.into());
            self
        }
    }

    impl From<ParameterAttribute> for Json {
        fn from(value: ParameterAttribute) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a parameter object.
    ///
    /// A property type of `AWS::DataPipeline::Pipeline`.
    ///
    /// Required: `Attributes`, `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParameterObject(Properties);

    impl ParameterObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The attributes of the parameter object.
        ///
        /// `Attributes`. Required.
        pub fn attributes(mut self, value: impl Into<List<ParameterAttribute>>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }

        /// The ID of the parameter object.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }
    }

    impl From<ParameterObject> for Json {
        fn from(value: ParameterObject) -> Self {
            value.0.into()
        }
    }

    /// A value or list of parameter values.
    ///
    /// A property type of `AWS::DataPipeline::Pipeline`.
    ///
    /// Required: `Id`, `StringValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParameterValue(Properties);

    impl ParameterValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the parameter value.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The field value, expressed as a String.
        ///
        /// `StringValue`. Required.
        pub fn string_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StringValue", value.into());
            self
        }
    }

    impl From<ParameterValue> for Json {
        fn from(value: ParameterValue) -> Self {
            value.0.into()
        }
    }

    /// PipelineObject is property of the AWS::DataPipeline::Pipeline resource that contains information about a pipeline object. This can be a logical, physical, or physical attempt pipeline object.
    ///
    /// A property type of `AWS::DataPipeline::Pipeline`.
    ///
    /// Required: `Fields`, `Id`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipelineObject(Properties);

    impl PipelineObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Key-value pairs that define the properties of the object.
        ///
        /// `Fields`. Required.
        pub fn fields(mut self, value: impl Into<List<Field>>) -> Self {
            self.0.set("Fields", value.into());
            self
        }

        /// The ID of the object.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The name of the object.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<PipelineObject> for Json {
        fn from(value: PipelineObject) -> Self {
            value.0.into()
        }
    }

    /// A list of arbitrary tags (key-value pairs) to associate with the pipeline, which you can use to control permissions.
    ///
    /// A property type of `AWS::DataPipeline::Pipeline`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PipelineTag(Properties);

    impl PipelineTag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name of a tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value to associate with the key name.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<PipelineTag> for Json {
        fn from(value: PipelineTag) -> Self {
            value.0.into()
        }
    }
}
