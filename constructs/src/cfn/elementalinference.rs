//! `AWS::ElementalInference`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Map, Properties, Resource, Scope, Value};

/// Represents a custom dictionary for improving transcription accuracy
///
/// [`AWS::ElementalInference::Dictionary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-dictionary.html).
///
/// Required: `Language`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Dictionary(Properties);

impl Dictionary {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `Entries`.
    pub fn entries(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Entries", value.into());
        self
    }

    /// `Language`. Required. Allowed: [`Language`](dictionary::Language).
    pub fn language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Language", value.into());
        self
    }

    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Dictionary {
    const TYPE: &'static str = "AWS::ElementalInference::Dictionary";
}

impl Construct for Dictionary {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Dictionary> for Properties {
    fn from(value: Dictionary) -> Self {
        value.0
    }
}

impl Handle<Dictionary> {
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Represents a feed that receives media for inference processing
///
/// [`AWS::ElementalInference::Feed`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-feed.html).
///
/// Required: `Name`, `Outputs`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Feed(Properties);

impl Feed {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `AccessRoleArn`.
    pub fn access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccessRoleArn", value.into());
        self
    }

    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `Outputs`. Required.
    pub fn outputs(mut self, value: impl Into<List<feed::GetOutput>>) -> Self {
        self.0.set("Outputs", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Feed {
    const TYPE: &'static str = "AWS::ElementalInference::Feed";
}

impl Construct for Feed {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Feed> for Properties {
    fn from(value: Feed) -> Self {
        value.0
    }
}

impl Handle<Feed> {
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `DataEndpoints`.
    #[must_use]
    pub fn data_endpoints(self) -> Value<Vec<String>> {
        self.attribute_list("DataEndpoints")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Words of [`Dictionary`].
pub mod dictionary {
    words! {
        /// Words for `Language`.
        pub enum Language {
            Eng = "eng",
            Fra = "fra",
            Ita = "ita",
            Deu = "deu",
            Spa = "spa",
            Por = "por",
        }
    }
}

/// Property types and words of [`Feed`].
pub mod feed {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::ElementalInference::Feed`.
    ///
    /// Required: `Name`, `OutputConfig`, `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GetOutput(Properties);

    impl GetOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// `OutputConfig`. Required.
        pub fn output_config(mut self, value: impl Into<Json>) -> Self {
            self.0.set("OutputConfig", value.into());
            self
        }

        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<GetOutput> for Json {
        fn from(value: GetOutput) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Status`.
        pub enum Status {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}
