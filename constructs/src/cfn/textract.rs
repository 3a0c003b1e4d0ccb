//! `AWS::Textract`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The AWS::Textract::Adapter resource creates an Amazon Textract adapter, which can be fine-tuned for enhanced performance on user-provided documents.
///
/// [`AWS::Textract::Adapter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-textract-adapter.html).
///
/// Required: `AdapterName`, `FeatureTypes`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Adapter(Properties);

impl Adapter {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name to be assigned to the adapter being created.
    ///
    /// `AdapterName`. Required.
    pub fn adapter_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AdapterName", value.into());
        self
    }

    /// Controls whether or not the adapter should automatically update.
    ///
    /// `AutoUpdate`. Allowed: [`AutoUpdate`](adapter::AutoUpdate).
    pub fn auto_update(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutoUpdate", value.into());
        self
    }

    /// The description to be assigned to the adapter being created.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The type of feature that the adapter is being trained on. Currently, supported feature types are: QUERIES
    ///
    /// `FeatureTypes`. Required. Allowed: [`FeatureTypes`](adapter::FeatureTypes). A change replaces the resource.
    pub fn feature_types(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("FeatureTypes", value.into());
        self
    }

    /// A list of tags to be added to the adapter.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<adapter::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Adapter {
    const TYPE: &'static str = "AWS::Textract::Adapter";
}

impl Construct for Adapter {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Adapter> for Properties {
    fn from(value: Adapter) -> Self {
        value.0
    }
}

impl Handle<Adapter> {
    /// A unique identifier for the adapter resource.
    ///
    /// `Fn::GetAtt` of `AdapterId`.
    #[must_use]
    pub fn adapter_id(self) -> Value<String> {
        self.attribute("AdapterId")
    }

    /// The Amazon Resource Name (ARN) of the adapter.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time that the adapter was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }
}

/// Property types and words of [`Adapter`].
pub mod adapter {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with the adapter.
    ///
    /// A property type of `AWS::Textract::Adapter`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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
        /// Words for `AutoUpdate`.
        pub enum AutoUpdate {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `FeatureTypes`.
        pub enum FeatureTypes {
            Queries = "QUERIES",
        }
    }
}
