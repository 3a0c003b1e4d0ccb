//! `AWS::AWSExternalAnthropic`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Resource type definition for AWS::AWSExternalAnthropic::Workspace
///
/// [`AWS::AWSExternalAnthropic::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-awsexternalanthropic-workspace.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Workspace(Properties);

impl Workspace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Data residency configuration for the workspace. WorkspaceGeo is immutable after creation.
    ///
    /// `DataResidency`. A change replaces the resource.
    pub fn data_residency(mut self, value: impl Into<Value<workspace::DataResidency>>) -> Self {
        self.0.set("DataResidency", value.into());
        self
    }

    /// The name of the workspace.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<workspace::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Workspace {
    const TYPE: &'static str = "AWS::AWSExternalAnthropic::Workspace";
}

impl Construct for Workspace {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Workspace> for Properties {
    fn from(value: Workspace) -> Self {
        value.0
    }
}

impl Handle<Workspace> {
    /// The ARN of the workspace.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the workspace was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the workspace.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`Workspace`].
pub mod workspace {
    use crate::{Json, List, Properties, Value};

    /// Data residency configuration for the workspace. WorkspaceGeo is immutable after creation.
    ///
    /// A property type of `AWS::AWSExternalAnthropic::Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataResidency(Properties);

    impl DataResidency {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Permitted inference geo values. Omit to allow all geos (the service default of 'unrestricted'); otherwise list specific geos.
        ///
        /// `AllowedInferenceGeos`.
        pub fn allowed_inference_geos(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedInferenceGeos", value.into());
            self
        }

        /// Default inference geo applied when requests omit the parameter. Defaults to 'global' if omitted. Must be a member of AllowedInferenceGeos unless AllowedInferenceGeos is omitted.
        ///
        /// `DefaultInferenceGeo`.
        pub fn default_inference_geo(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultInferenceGeo", value.into());
            self
        }

        /// Geographic region for workspace data storage. Immutable after creation. Defaults to 'us' if omitted.
        ///
        /// `WorkspaceGeo`.
        pub fn workspace_geo(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkspaceGeo", value.into());
            self
        }
    }

    impl From<DataResidency> for Json {
        fn from(value: DataResidency) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::AWSExternalAnthropic::Workspace`.
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
}
