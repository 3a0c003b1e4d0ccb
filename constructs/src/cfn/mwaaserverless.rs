//! `AWS::MWAAServerless`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, Map, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::MWAAServerless::Workflow resource
///
/// [`AWS::MWAAServerless::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaaserverless-workflow.html).
///
/// Required: `DefinitionS3Location`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Workflow(Properties);

impl Workflow {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The location of code artifacts in Amazon S3 for the workflow. Modeled as a single-member container so it stays extensible to future artifact types (e.g. OCI images).
    ///
    /// `Code`.
    pub fn code(mut self, value: impl Into<Value<workflow::Code>>) -> Self {
        self.0.set("Code", value.into());
        self
    }

    /// `DefinitionS3Location`. Required.
    pub fn definition_s3_location(mut self, value: impl Into<Value<workflow::S3Location>>) -> Self {
        self.0.set("DefinitionS3Location", value.into());
        self
    }

    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `EncryptionConfiguration`. A change replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl Into<Value<workflow::EncryptionConfiguration>>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value.into());
        self
    }

    /// `LoggingConfiguration`.
    pub fn logging_configuration(
        mut self,
        value: impl Into<Value<workflow::LoggingConfiguration>>,
    ) -> Self {
        self.0.set("LoggingConfiguration", value.into());
        self
    }

    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `NetworkConfiguration`.
    pub fn network_configuration(
        mut self,
        value: impl Into<Value<workflow::NetworkConfiguration>>,
    ) -> Self {
        self.0.set("NetworkConfiguration", value.into());
        self
    }

    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// A map of key-value pairs to be applied as tags
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// `TriggerMode`.
    pub fn trigger_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TriggerMode", value.into());
        self
    }
}

impl Resource for Workflow {
    const TYPE: &'static str = "AWS::MWAAServerless::Workflow";
}

impl Construct for Workflow {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Workflow> for Properties {
    fn from(value: Workflow) -> Self {
        value.0
    }
}

impl Handle<Workflow> {
    /// `Fn::GetAtt` of `CodeSnapshottedAt`.
    #[must_use]
    pub fn code_snapshotted_at(self) -> Value<String> {
        self.attribute("CodeSnapshottedAt")
    }

    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// `Fn::GetAtt` of `ScheduleConfiguration`.
    #[must_use]
    pub fn schedule_configuration(self) -> Value<Json> {
        self.attribute("ScheduleConfiguration")
    }

    /// `Fn::GetAtt` of `WorkflowArn`.
    #[must_use]
    pub fn workflow_arn(self) -> Value<String> {
        self.attribute("WorkflowArn")
    }

    /// `Fn::GetAtt` of `WorkflowStatus`.
    #[must_use]
    pub fn workflow_status(self) -> Value<String> {
        self.attribute("WorkflowStatus")
    }

    /// `Fn::GetAtt` of `WorkflowVersion`.
    #[must_use]
    pub fn workflow_version(self) -> Value<String> {
        self.attribute("WorkflowVersion")
    }
}

/// Property types and words of [`Workflow`].
pub mod workflow {
    use crate::{Json, List, Properties, Value};

    /// The location of code artifacts in Amazon S3 for the workflow. Modeled as a single-member container so it stays extensible to future artifact types (e.g. OCI images).
    ///
    /// A property type of `AWS::MWAAServerless::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Code(Properties);

    impl Code {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `S3Location`.
        pub fn s3_location(mut self, value: impl Into<Value<CodeS3Location>>) -> Self {
            self.0.set("S3Location", value.into());
            self
        }
    }

    impl From<Code> for Json {
        fn from(value: Code) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MWAAServerless::Workflow`.
    ///
    /// Required: `Bucket`, `ObjectKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeS3Location(Properties);

    impl CodeS3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// `ObjectKey`. Required.
        pub fn object_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectKey", value.into());
            self
        }

        /// `VersionId`.
        pub fn version_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VersionId", value.into());
            self
        }
    }

    impl From<CodeS3Location> for Json {
        fn from(value: CodeS3Location) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MWAAServerless::Workflow`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MWAAServerless::Workflow`.
    ///
    /// Required: `LogGroupName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingConfiguration(Properties);

    impl LoggingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LogGroupName`. Required.
        pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupName", value.into());
            self
        }
    }

    impl From<LoggingConfiguration> for Json {
        fn from(value: LoggingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MWAAServerless::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfiguration(Properties);

    impl NetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// `SubnetIds`.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<NetworkConfiguration> for Json {
        fn from(value: NetworkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MWAAServerless::Workflow`.
    ///
    /// Required: `Bucket`, `ObjectKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// `ObjectKey`. Required.
        pub fn object_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectKey", value.into());
            self
        }

        /// `VersionId`.
        pub fn version_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VersionId", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MWAAServerless::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScheduleConfiguration(Properties);

    impl ScheduleConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CronExpression`.
        pub fn cron_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CronExpression", value.into());
            self
        }
    }

    impl From<ScheduleConfiguration> for Json {
        fn from(value: ScheduleConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            AwsManagedKey = "AWS_MANAGED_KEY",
            CustomerManagedKey = "CUSTOMER_MANAGED_KEY",
        }
    }
}
