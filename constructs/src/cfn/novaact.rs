//! `AWS::NovaAct`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Properties, Resource, Scope, Value};

/// Definition of AWS::NovaAct::WorkflowDefinition Resource Type
///
/// [`AWS::NovaAct::WorkflowDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-novaact-workflowdefinition.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WorkflowDefinition(Properties);

impl WorkflowDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An optional description of the workflow definition's purpose and functionality.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Configuration settings for exporting workflow execution data and logs to Amazon S3.
    ///
    /// `ExportConfig`. A change replaces the resource.
    pub fn export_config(
        mut self,
        value: impl Into<Value<workflow_definition::WorkflowExportConfig>>,
    ) -> Self {
        self.0.set("ExportConfig", value.into());
        self
    }

    /// The name of the workflow definition. Must be unique within your account and region.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for WorkflowDefinition {
    const TYPE: &'static str = "AWS::NovaAct::WorkflowDefinition";
}

impl Construct for WorkflowDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WorkflowDefinition> for Properties {
    fn from(value: WorkflowDefinition) -> Self {
        value.0
    }
}

impl Handle<WorkflowDefinition> {
    /// The Amazon Resource Name (ARN) of the workflow definition.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the workflow definition was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The current status of the workflow definition.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types of [`WorkflowDefinition`].
pub mod workflow_definition {
    use crate::{Json, Properties, Value};

    /// Configuration settings for exporting workflow execution data and logs to Amazon S3.
    ///
    /// A property type of `AWS::NovaAct::WorkflowDefinition`.
    ///
    /// Required: `S3BucketName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkflowExportConfig(Properties);

    impl WorkflowExportConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Amazon S3 bucket for exporting workflow data.
        ///
        /// `S3BucketName`. Required.
        pub fn s3_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketName", value.into());
            self
        }

        /// An optional prefix for Amazon S3 object keys to organize exported data.
        ///
        /// `S3KeyPrefix`.
        pub fn s3_key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3KeyPrefix", value.into());
            self
        }
    }

    impl From<WorkflowExportConfig> for Json {
        fn from(value: WorkflowExportConfig) -> Self {
            value.0.into()
        }
    }
}
