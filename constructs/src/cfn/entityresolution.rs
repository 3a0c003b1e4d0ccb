//! `AWS::EntityResolution`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates an `IdMappingWorkflow` object which stores the configuration of the data processing job to be run. Each `IdMappingWorkflow` must have a unique workflow name. To modify an existing workflow, use the UpdateIdMappingWorkflow API.
///
/// [`AWS::EntityResolution::IdMappingWorkflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idmappingworkflow.html).
///
/// Required: `IdMappingTechniques`, `InputSourceConfig`, `RoleArn`, `WorkflowName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IdMappingWorkflow(Properties);

impl IdMappingWorkflow {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the workflow.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `IdMappingIncrementalRunConfig`.
    pub fn id_mapping_incremental_run_config(
        mut self,
        value: impl Into<Value<id_mapping_workflow::IdMappingIncrementalRunConfig>>,
    ) -> Self {
        self.0.set("IdMappingIncrementalRunConfig", value.into());
        self
    }

    /// An object which defines the ID mapping technique and any additional configurations.
    ///
    /// `IdMappingTechniques`. Required.
    pub fn id_mapping_techniques(
        mut self,
        value: impl Into<Value<id_mapping_workflow::IdMappingTechniques>>,
    ) -> Self {
        self.0.set("IdMappingTechniques", value.into());
        self
    }

    /// A list of `InputSource` objects, which have the fields `InputSourceARN` and `SchemaName` .
    ///
    /// `InputSourceConfig`. Required.
    pub fn input_source_config(
        mut self,
        value: impl Into<List<id_mapping_workflow::IdMappingWorkflowInputSource>>,
    ) -> Self {
        self.0.set("InputSourceConfig", value.into());
        self
    }

    /// A list of `IdMappingWorkflowOutputSource` objects, each of which contains fields `outputS3Path` and `KMSArn` .
    ///
    /// `OutputSourceConfig`.
    pub fn output_source_config(
        mut self,
        value: impl Into<List<id_mapping_workflow::IdMappingWorkflowOutputSource>>,
    ) -> Self {
        self.0.set("OutputSourceConfig", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role. AWS Entity Resolution assumes this role to create resources on your behalf as part of workflow execution.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<id_mapping_workflow::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the workflow. There can't be multiple `IdMappingWorkflows` with the same name.
    ///
    /// `WorkflowName`. Required. A change replaces the resource.
    pub fn workflow_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkflowName", value.into());
        self
    }
}

impl Resource for IdMappingWorkflow {
    const TYPE: &'static str = "AWS::EntityResolution::IdMappingWorkflow";
}

impl Construct for IdMappingWorkflow {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IdMappingWorkflow> for Properties {
    fn from(value: IdMappingWorkflow) -> Self {
        value.0
    }
}

impl Handle<IdMappingWorkflow> {
    /// The time of this IdMappingWorkflow got created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The time of this IdMappingWorkflow got last updated at
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The default IdMappingWorkflow arn
    ///
    /// `Fn::GetAtt` of `WorkflowArn`.
    #[must_use]
    pub fn workflow_arn(self) -> Value<String> {
        self.attribute("WorkflowArn")
    }
}

/// Creates an ID namespace object which will help customers provide metadata explaining their dataset and how to use it. Each ID namespace must have a unique name. To modify an existing ID namespace, use the UpdateIdNamespace API.
///
/// [`AWS::EntityResolution::IdNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idnamespace.html).
///
/// Required: `IdNamespaceName`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IdNamespace(Properties);

impl IdNamespace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the ID namespace.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Determines the properties of `IdMappingWorflow` where this `IdNamespace` can be used as a `Source` or a `Target` .
    ///
    /// `IdMappingWorkflowProperties`.
    pub fn id_mapping_workflow_properties(
        mut self,
        value: impl Into<List<id_namespace::IdNamespaceIdMappingWorkflowProperties>>,
    ) -> Self {
        self.0.set("IdMappingWorkflowProperties", value.into());
        self
    }

    /// The name of the ID namespace.
    ///
    /// `IdNamespaceName`. Required. A change replaces the resource.
    pub fn id_namespace_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdNamespaceName", value.into());
        self
    }

    /// A list of `InputSource` objects, which have the fields `InputSourceARN` and `SchemaName` .
    ///
    /// `InputSourceConfig`.
    pub fn input_source_config(
        mut self,
        value: impl Into<List<id_namespace::IdNamespaceInputSource>>,
    ) -> Self {
        self.0.set("InputSourceConfig", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role. AWS Entity Resolution assumes this role to access the resources defined in this `IdNamespace` on your behalf as part of the workflow run.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<id_namespace::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of ID namespace. There are two types: `SOURCE` and `TARGET` .
    ///
    /// `Type`. Required. Allowed: [`Type`](id_namespace::Type).
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for IdNamespace {
    const TYPE: &'static str = "AWS::EntityResolution::IdNamespace";
}

impl Construct for IdNamespace {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IdNamespace> for Properties {
    fn from(value: IdNamespace) -> Self {
        value.0
    }
}

impl Handle<IdNamespace> {
    /// The date and time when the IdNamespace was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The arn associated with the IdNamespace
    ///
    /// `Fn::GetAtt` of `IdNamespaceArn`.
    #[must_use]
    pub fn id_namespace_arn(self) -> Value<String> {
        self.attribute("IdNamespaceArn")
    }

    /// The date and time when the IdNamespace was updated
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates a matching workflow that defines the configuration for a data processing job. The workflow name must be unique. To modify an existing workflow, use `UpdateMatchingWorkflow` .
///
/// [`AWS::EntityResolution::MatchingWorkflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-matchingworkflow.html).
///
/// Required: `InputSourceConfig`, `OutputSourceConfig`, `ResolutionTechniques`, `RoleArn`, `WorkflowName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MatchingWorkflow(Properties);

impl MatchingWorkflow {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the workflow.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Optional. An object that defines the incremental run type. This object contains only the `incrementalRunType` field, which appears as "Automatic" in the console.
    ///
    /// `IncrementalRunConfig`.
    pub fn incremental_run_config(
        mut self,
        value: impl Into<Value<matching_workflow::IncrementalRunConfig>>,
    ) -> Self {
        self.0.set("IncrementalRunConfig", value.into());
        self
    }

    /// A list of `InputSource` objects, which have the fields `InputSourceARN` and `SchemaName` .
    ///
    /// `InputSourceConfig`. Required.
    pub fn input_source_config(
        mut self,
        value: impl Into<List<matching_workflow::InputSource>>,
    ) -> Self {
        self.0.set("InputSourceConfig", value.into());
        self
    }

    /// A list of `OutputSource` objects, each of which contains fields `outputS3Path` , `applyNormalization` , `KMSArn` , and `output` .
    ///
    /// `OutputSourceConfig`. Required.
    pub fn output_source_config(
        mut self,
        value: impl Into<List<matching_workflow::OutputSource>>,
    ) -> Self {
        self.0.set("OutputSourceConfig", value.into());
        self
    }

    /// An object which defines the `resolutionType` and the `ruleBasedProperties` .
    ///
    /// `ResolutionTechniques`. Required.
    pub fn resolution_techniques(
        mut self,
        value: impl Into<Value<matching_workflow::ResolutionTechniques>>,
    ) -> Self {
        self.0.set("ResolutionTechniques", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role. AWS Entity Resolution assumes this role to create resources on your behalf as part of workflow execution.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<matching_workflow::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the workflow. There can't be multiple `MatchingWorkflows` with the same name.
    ///
    /// `WorkflowName`. Required. A change replaces the resource.
    pub fn workflow_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkflowName", value.into());
        self
    }
}

impl Resource for MatchingWorkflow {
    const TYPE: &'static str = "AWS::EntityResolution::MatchingWorkflow";
}

impl Construct for MatchingWorkflow {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MatchingWorkflow> for Properties {
    fn from(value: MatchingWorkflow) -> Self {
        value.0
    }
}

impl Handle<MatchingWorkflow> {
    /// The time of this MatchingWorkflow got created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The time of this MatchingWorkflow got last updated at
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The default MatchingWorkflow arn
    ///
    /// `Fn::GetAtt` of `WorkflowArn`.
    #[must_use]
    pub fn workflow_arn(self) -> Value<String> {
        self.attribute("WorkflowArn")
    }
}

/// Adds a policy statement object. To retrieve a list of existing policy statements, use the `GetPolicy` API.
///
/// [`AWS::EntityResolution::PolicyStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-policystatement.html).
///
/// Required: `Arn`, `StatementId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PolicyStatement(Properties);

impl PolicyStatement {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The action that the principal can use on the resource.
    ///
    /// `Action`.
    pub fn action(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Action", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the resource that will be accessed by the principal.
    ///
    /// `Arn`. Required. A change replaces the resource.
    pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Arn", value.into());
        self
    }

    /// A set of condition keys that you can use in key policies.
    ///
    /// `Condition`.
    pub fn condition(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Condition", value.into());
        self
    }

    /// Determines whether the permissions specified in the policy are to be allowed ( `Allow` ) or denied ( `Deny` ).
    ///
    /// `Effect`. Allowed: [`Effect`](policy_statement::Effect).
    pub fn effect(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Effect", value.into());
        self
    }

    /// The AWS service or AWS account that can access the resource defined as ARN.
    ///
    /// `Principal`.
    pub fn principal(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Principal", value.into());
        self
    }

    /// A statement identifier that differentiates the statement from others in the same policy.
    ///
    /// `StatementId`. Required. A change replaces the resource.
    pub fn statement_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StatementId", value.into());
        self
    }
}

impl Resource for PolicyStatement {
    const TYPE: &'static str = "AWS::EntityResolution::PolicyStatement";
}

impl Construct for PolicyStatement {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PolicyStatement> for Properties {
    fn from(value: PolicyStatement) -> Self {
        value.0
    }
}

/// Creates a schema mapping, which defines the schema of the input customer records table.
///
/// [`AWS::EntityResolution::SchemaMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-schemamapping.html).
///
/// Required: `MappedInputFields`, `SchemaName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SchemaMapping(Properties);

impl SchemaMapping {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the schema.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A list of `MappedInputFields` . Each `MappedInputField` corresponds to a column the source data table, and contains column name plus additional information that AWS Entity Resolution uses for matching.
    ///
    /// `MappedInputFields`. Required.
    pub fn mapped_input_fields(
        mut self,
        value: impl Into<List<schema_mapping::SchemaInputAttribute>>,
    ) -> Self {
        self.0.set("MappedInputFields", value.into());
        self
    }

    /// The name of the schema. There can't be multiple `SchemaMappings` with the same name.
    ///
    /// `SchemaName`. Required. A change replaces the resource.
    pub fn schema_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SchemaName", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<schema_mapping::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SchemaMapping {
    const TYPE: &'static str = "AWS::EntityResolution::SchemaMapping";
}

impl Construct for SchemaMapping {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SchemaMapping> for Properties {
    fn from(value: SchemaMapping) -> Self {
        value.0
    }
}

impl Handle<SchemaMapping> {
    /// The time of this SchemaMapping got created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The boolean value that indicates whether or not a SchemaMapping has MatchingWorkflows that are associated with
    ///
    /// `Fn::GetAtt` of `HasWorkflows`.
    #[must_use]
    pub fn has_workflows(self) -> Value<bool> {
        self.attribute("HasWorkflows")
    }

    /// The SchemaMapping arn associated with the Schema
    ///
    /// `Fn::GetAtt` of `SchemaArn`.
    #[must_use]
    pub fn schema_arn(self) -> Value<String> {
        self.attribute("SchemaArn")
    }

    /// The time of this SchemaMapping got last updated at
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Property types and words of [`IdMappingWorkflow`].
pub mod id_mapping_workflow {
    use crate::{Json, List, Map, Properties, Value};

    /// A property type of `AWS::EntityResolution::IdMappingWorkflow`.
    ///
    /// Required: `IncrementalRunType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdMappingIncrementalRunConfig(Properties);

    impl IdMappingIncrementalRunConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `IncrementalRunType`. Required. Allowed: [`IncrementalRunType`].
        pub fn incremental_run_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IncrementalRunType", value.into());
            self
        }
    }

    impl From<IdMappingIncrementalRunConfig> for Json {
        fn from(value: IdMappingIncrementalRunConfig) -> Self {
            value.0.into()
        }
    }

    /// An object that defines the list of matching rules to run in an ID mapping workflow.
    ///
    /// A property type of `AWS::EntityResolution::IdMappingWorkflow`.
    ///
    /// Required: `AttributeMatchingModel`, `RecordMatchingModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdMappingRuleBasedProperties(Properties);

    impl IdMappingRuleBasedProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The comparison type. You can either choose `ONE_TO_ONE` or `MANY_TO_MANY` as the `attributeMatchingModel` .
        ///
        /// `AttributeMatchingModel`. Required. Allowed: [`AttributeMatchingModel`].
        pub fn attribute_matching_model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeMatchingModel", value.into());
            self
        }

        /// The type of matching record that is allowed to be used in an ID mapping workflow.
        ///
        /// `RecordMatchingModel`. Required. Allowed: [`RecordMatchingModel`].
        pub fn record_matching_model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordMatchingModel", value.into());
            self
        }

        /// The set of rules you can use in an ID mapping workflow. The limitations specified for the source or target to define the match rules must be compatible.
        ///
        /// `RuleDefinitionType`. Allowed: [`RuleDefinitionType`].
        pub fn rule_definition_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleDefinitionType", value.into());
            self
        }

        /// The rules that can be used for ID mapping.
        ///
        /// `Rules`.
        pub fn rules(mut self, value: impl Into<List<Rule>>) -> Self {
            self.0.set("Rules", value.into());
            self
        }
    }

    impl From<IdMappingRuleBasedProperties> for Json {
        fn from(value: IdMappingRuleBasedProperties) -> Self {
            value.0.into()
        }
    }

    /// An object which defines the ID mapping technique and any additional configurations.
    ///
    /// A property type of `AWS::EntityResolution::IdMappingWorkflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdMappingTechniques(Properties);

    impl IdMappingTechniques {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of ID mapping.
        ///
        /// `IdMappingType`. Allowed: [`IdMappingType`].
        pub fn id_mapping_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdMappingType", value.into());
            self
        }

        /// `NormalizationVersion`.
        pub fn normalization_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NormalizationVersion", value.into());
            self
        }

        /// An object which defines any additional configurations required by the provider service.
        ///
        /// `ProviderProperties`.
        pub fn provider_properties(mut self, value: impl Into<Value<ProviderProperties>>) -> Self {
            self.0.set("ProviderProperties", value.into());
            self
        }

        /// An object which defines any additional configurations required by rule-based matching.
        ///
        /// `RuleBasedProperties`.
        pub fn rule_based_properties(
            mut self,
            value: impl Into<Value<IdMappingRuleBasedProperties>>,
        ) -> Self {
            self.0.set("RuleBasedProperties", value.into());
            self
        }
    }

    impl From<IdMappingTechniques> for Json {
        fn from(value: IdMappingTechniques) -> Self {
            value.0.into()
        }
    }

    /// An object containing `inputSourceARN` , `schemaName` , and `type` .
    ///
    /// A property type of `AWS::EntityResolution::IdMappingWorkflow`.
    ///
    /// Required: `InputSourceARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdMappingWorkflowInputSource(Properties);

    impl IdMappingWorkflowInputSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An AWS Glue table Amazon Resource Name (ARN) or a matching workflow ARN for the input source table.
        ///
        /// `InputSourceARN`. Required.
        pub fn input_source_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputSourceARN", value.into());
            self
        }

        /// The ARN (Amazon Resource Name) that AWS Entity Resolution generated for the `SchemaMapping` .
        ///
        /// `SchemaArn`.
        pub fn schema_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SchemaArn", value.into());
            self
        }

        /// The type of ID namespace. There are two types: `SOURCE` and `TARGET` .
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<IdMappingWorkflowInputSource> for Json {
        fn from(value: IdMappingWorkflowInputSource) -> Self {
            value.0.into()
        }
    }

    /// A list of `IdMappingWorkflowOutputSource` objects, each of which contains fields `outputS3Path` and `KMSArn` .
    ///
    /// A property type of `AWS::EntityResolution::IdMappingWorkflow`.
    ///
    /// Required: `OutputS3Path`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdMappingWorkflowOutputSource(Properties);

    impl IdMappingWorkflowOutputSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Customer AWS ARN for encryption at rest. If not provided, system will use an AWS Entity Resolution managed KMS key.
        ///
        /// `KMSArn`.
        pub fn kms_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KMSArn", value.into());
            self
        }

        /// The S3 path to which AWS Entity Resolution will write the output table.
        ///
        /// `OutputS3Path`. Required.
        pub fn output_s3_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputS3Path", value.into());
            self
        }
    }

    impl From<IdMappingWorkflowOutputSource> for Json {
        fn from(value: IdMappingWorkflowOutputSource) -> Self {
            value.0.into()
        }
    }

    /// The Amazon S3 location that temporarily stores your data while it processes. Your information won't be saved permanently.
    ///
    /// A property type of `AWS::EntityResolution::IdMappingWorkflow`.
    ///
    /// Required: `IntermediateS3Path`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntermediateSourceConfiguration(Properties);

    impl IntermediateSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 location (bucket and prefix). For example: `s3://provider_bucket/DOC-EXAMPLE-BUCKET`
        ///
        /// `IntermediateS3Path`. Required.
        pub fn intermediate_s3_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntermediateS3Path", value.into());
            self
        }
    }

    impl From<IntermediateSourceConfiguration> for Json {
        fn from(value: IntermediateSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An object containing the `providerServiceARN` , `intermediateSourceConfiguration` , and `providerConfiguration` .
    ///
    /// A property type of `AWS::EntityResolution::IdMappingWorkflow`.
    ///
    /// Required: `ProviderServiceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProviderProperties(Properties);

    impl ProviderProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 location that temporarily stores your data while it processes. Your information won't be saved permanently.
        ///
        /// `IntermediateSourceConfiguration`.
        pub fn intermediate_source_configuration(
            mut self,
            value: impl Into<Value<IntermediateSourceConfiguration>>,
        ) -> Self {
            self.0.set("IntermediateSourceConfiguration", value.into());
            self
        }

        /// The required configuration fields to use with the provider service.
        ///
        /// `ProviderConfiguration`.
        pub fn provider_configuration(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("ProviderConfiguration", value.into());
            self
        }

        /// The ARN of the provider service.
        ///
        /// `ProviderServiceArn`. Required.
        pub fn provider_service_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProviderServiceArn", value.into());
            self
        }
    }

    impl From<ProviderProperties> for Json {
        fn from(value: ProviderProperties) -> Self {
            value.0.into()
        }
    }

    /// An object containing the `ruleName` and `matchingKeys` .
    ///
    /// A property type of `AWS::EntityResolution::IdMappingWorkflow`.
    ///
    /// Required: `MatchingKeys`, `RuleName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rule(Properties);

    impl Rule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of `MatchingKeys` . The `MatchingKeys` must have been defined in the `SchemaMapping` . Two records are considered to match according to this rule if all of the `MatchingKeys` match.
        ///
        /// `MatchingKeys`. Required.
        pub fn matching_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchingKeys", value.into());
            self
        }

        /// A name for the matching rule.
        ///
        /// `RuleName`. Required.
        pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleName", value.into());
            self
        }
    }

    impl From<Rule> for Json {
        fn from(value: Rule) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource
    ///
    /// A property type of `AWS::EntityResolution::IdMappingWorkflow`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `IncrementalRunType`.
        pub enum IncrementalRunType {
            OnDemand = "ON_DEMAND",
        }

        /// Words for `AttributeMatchingModel`.
        pub enum AttributeMatchingModel {
            OneToOne = "ONE_TO_ONE",
            ManyToMany = "MANY_TO_MANY",
        }

        /// Words for `RecordMatchingModel`.
        pub enum RecordMatchingModel {
            OneSourceToOneTarget = "ONE_SOURCE_TO_ONE_TARGET",
            ManySourceToOneTarget = "MANY_SOURCE_TO_ONE_TARGET",
        }

        /// Words for `RuleDefinitionType`.
        pub enum RuleDefinitionType {
            Source = "SOURCE",
            Target = "TARGET",
        }

        /// Words for `IdMappingType`.
        pub enum IdMappingType {
            Provider = "PROVIDER",
            RuleBased = "RULE_BASED",
        }

        /// Words for `Type`.
        pub enum Type {
            Source = "SOURCE",
            Target = "TARGET",
        }
    }
}

/// Property types and words of [`IdNamespace`].
pub mod id_namespace {
    use crate::{Json, List, Map, Properties, Value};

    /// An object containing `idMappingType` , `providerProperties` , and `ruleBasedProperties` .
    ///
    /// A property type of `AWS::EntityResolution::IdNamespace`.
    ///
    /// Required: `IdMappingType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdNamespaceIdMappingWorkflowProperties(Properties);

    impl IdNamespaceIdMappingWorkflowProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of ID mapping.
        ///
        /// `IdMappingType`. Required. Allowed: [`IdMappingType`].
        pub fn id_mapping_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdMappingType", value.into());
            self
        }

        /// An object which defines any additional configurations required by the provider service.
        ///
        /// `ProviderProperties`.
        pub fn provider_properties(
            mut self,
            value: impl Into<Value<NamespaceProviderProperties>>,
        ) -> Self {
            self.0.set("ProviderProperties", value.into());
            self
        }

        /// An object which defines any additional configurations required by rule-based matching.
        ///
        /// `RuleBasedProperties`.
        pub fn rule_based_properties(
            mut self,
            value: impl Into<Value<NamespaceRuleBasedProperties>>,
        ) -> Self {
            self.0.set("RuleBasedProperties", value.into());
            self
        }
    }

    impl From<IdNamespaceIdMappingWorkflowProperties> for Json {
        fn from(value: IdNamespaceIdMappingWorkflowProperties) -> Self {
            value.0.into()
        }
    }

    /// An object containing `inputSourceARN` and `schemaName` .
    ///
    /// A property type of `AWS::EntityResolution::IdNamespace`.
    ///
    /// Required: `InputSourceARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdNamespaceInputSource(Properties);

    impl IdNamespaceInputSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An AWS Glue table Amazon Resource Name (ARN) or a matching workflow ARN for the input source table.
        ///
        /// `InputSourceARN`. Required.
        pub fn input_source_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputSourceARN", value.into());
            self
        }

        /// The name of the schema.
        ///
        /// `SchemaName`.
        pub fn schema_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SchemaName", value.into());
            self
        }
    }

    impl From<IdNamespaceInputSource> for Json {
        fn from(value: IdNamespaceInputSource) -> Self {
            value.0.into()
        }
    }

    /// An object containing `providerConfiguration` and `providerServiceArn` .
    ///
    /// A property type of `AWS::EntityResolution::IdNamespace`.
    ///
    /// Required: `ProviderServiceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NamespaceProviderProperties(Properties);

    impl NamespaceProviderProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object which defines any additional configurations required by the provider service.
        ///
        /// `ProviderConfiguration`.
        pub fn provider_configuration(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("ProviderConfiguration", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the provider service.
        ///
        /// `ProviderServiceArn`. Required.
        pub fn provider_service_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProviderServiceArn", value.into());
            self
        }
    }

    impl From<NamespaceProviderProperties> for Json {
        fn from(value: NamespaceProviderProperties) -> Self {
            value.0.into()
        }
    }

    /// The rule-based properties of an ID namespace. These properties define how the ID namespace can be used in an ID mapping workflow.
    ///
    /// A property type of `AWS::EntityResolution::IdNamespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NamespaceRuleBasedProperties(Properties);

    impl NamespaceRuleBasedProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The comparison type. You can either choose `ONE_TO_ONE` or `MANY_TO_MANY` as the `attributeMatchingModel` .
        ///
        /// `AttributeMatchingModel`. Allowed: [`AttributeMatchingModel`].
        pub fn attribute_matching_model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeMatchingModel", value.into());
            self
        }

        /// The type of matching record that is allowed to be used in an ID mapping workflow.
        ///
        /// `RecordMatchingModels`. Allowed: [`RecordMatchingModels`].
        pub fn record_matching_models(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("RecordMatchingModels", value.into());
            self
        }

        /// The sets of rules you can use in an ID mapping workflow. The limitations specified for the source and target must be compatible.
        ///
        /// `RuleDefinitionTypes`. Allowed: [`RuleDefinitionTypes`].
        pub fn rule_definition_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("RuleDefinitionTypes", value.into());
            self
        }

        /// The rules for the ID namespace.
        ///
        /// `Rules`.
        pub fn rules(mut self, value: impl Into<List<Rule>>) -> Self {
            self.0.set("Rules", value.into());
            self
        }
    }

    impl From<NamespaceRuleBasedProperties> for Json {
        fn from(value: NamespaceRuleBasedProperties) -> Self {
            value.0.into()
        }
    }

    /// An object containing the `ruleName` and `matchingKeys` .
    ///
    /// A property type of `AWS::EntityResolution::IdNamespace`.
    ///
    /// Required: `MatchingKeys`, `RuleName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rule(Properties);

    impl Rule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of `MatchingKeys` . The `MatchingKeys` must have been defined in the `SchemaMapping` . Two records are considered to match according to this rule if all of the `MatchingKeys` match.
        ///
        /// `MatchingKeys`. Required.
        pub fn matching_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchingKeys", value.into());
            self
        }

        /// A name for the matching rule.
        ///
        /// `RuleName`. Required.
        pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleName", value.into());
            self
        }
    }

    impl From<Rule> for Json {
        fn from(value: Rule) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::EntityResolution::IdNamespace`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `Type`.
        pub enum Type {
            Source = "SOURCE",
            Target = "TARGET",
        }

        /// Words for `IdMappingType`.
        pub enum IdMappingType {
            Provider = "PROVIDER",
            RuleBased = "RULE_BASED",
        }

        /// Words for `AttributeMatchingModel`.
        pub enum AttributeMatchingModel {
            OneToOne = "ONE_TO_ONE",
            ManyToMany = "MANY_TO_MANY",
        }

        /// Words for `RecordMatchingModels`.
        pub enum RecordMatchingModels {
            OneSourceToOneTarget = "ONE_SOURCE_TO_ONE_TARGET",
            ManySourceToOneTarget = "MANY_SOURCE_TO_ONE_TARGET",
        }

        /// Words for `RuleDefinitionTypes`.
        pub enum RuleDefinitionTypes {
            Source = "SOURCE",
            Target = "TARGET",
        }
    }
}

/// Property types and words of [`MatchingWorkflow`].
pub mod matching_workflow {
    use crate::{Json, List, Map, Properties, Value};

    /// The Customer Profiles integration configuration for the output source
    ///
    /// A property type of `AWS::EntityResolution::MatchingWorkflow`.
    ///
    /// Required: `DomainArn`, `ObjectTypeArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomerProfilesIntegrationConfig(Properties);

    impl CustomerProfilesIntegrationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Customer Profiles domain
        ///
        /// `DomainArn`. Required.
        pub fn domain_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Customer Profiles object type
        ///
        /// `ObjectTypeArn`. Required.
        pub fn object_type_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectTypeArn", value.into());
            self
        }
    }

    impl From<CustomerProfilesIntegrationConfig> for Json {
        fn from(value: CustomerProfilesIntegrationConfig) -> Self {
            value.0.into()
        }
    }

    /// Optional. An object that defines the incremental run type. This object contains only the `incrementalRunType` field, which appears as "Automatic" in the console.
    ///
    /// A property type of `AWS::EntityResolution::MatchingWorkflow`.
    ///
    /// Required: `IncrementalRunType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IncrementalRunConfig(Properties);

    impl IncrementalRunConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of incremental run. The only valid value is `IMMEDIATE` . This appears as "Automatic" in the console.
        ///
        /// `IncrementalRunType`. Required. Allowed: [`IncrementalRunType`].
        pub fn incremental_run_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IncrementalRunType", value.into());
            self
        }
    }

    impl From<IncrementalRunConfig> for Json {
        fn from(value: IncrementalRunConfig) -> Self {
            value.0.into()
        }
    }

    /// An object containing `inputSourceARN` , `schemaName` , and `applyNormalization` .
    ///
    /// A property type of `AWS::EntityResolution::MatchingWorkflow`.
    ///
    /// Required: `InputSourceARN`, `SchemaArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputSource(Properties);

    impl InputSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Normalizes the attributes defined in the schema in the input data.
        ///
        /// `ApplyNormalization`.
        pub fn apply_normalization(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ApplyNormalization", value.into());
            self
        }

        /// An object containing `inputSourceARN` , `schemaName` , and `applyNormalization` .
        ///
        /// `InputSourceARN`. Required.
        pub fn input_source_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputSourceARN", value.into());
            self
        }

        /// The name of the schema.
        ///
        /// `SchemaArn`. Required.
        pub fn schema_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SchemaArn", value.into());
            self
        }
    }

    impl From<InputSource> for Json {
        fn from(value: InputSource) -> Self {
            value.0.into()
        }
    }

    /// The Amazon S3 location that temporarily stores your data while it processes. Your information won't be saved permanently.
    ///
    /// A property type of `AWS::EntityResolution::MatchingWorkflow`.
    ///
    /// Required: `IntermediateS3Path`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntermediateSourceConfiguration(Properties);

    impl IntermediateSourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 location (bucket and prefix). For example: `s3://provider_bucket/DOC-EXAMPLE-BUCKET`
        ///
        /// `IntermediateS3Path`. Required.
        pub fn intermediate_s3_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntermediateS3Path", value.into());
            self
        }
    }

    impl From<IntermediateSourceConfiguration> for Json {
        fn from(value: IntermediateSourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for matching behavior within rule condition properties
    ///
    /// A property type of `AWS::EntityResolution::MatchingWorkflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MatchingConfig(Properties);

    impl MatchingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables transitive matching to process records across all rule levels and connect unmatched records to existing match groups
        ///
        /// `EnableTransitiveMatching`.
        pub fn enable_transitive_matching(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableTransitiveMatching", value.into());
            self
        }
    }

    impl From<MatchingConfig> for Json {
        fn from(value: MatchingConfig) -> Self {
            value.0.into()
        }
    }

    /// A list of `OutputAttribute` objects, each of which have the fields `Name` and `Hashed` . Each of these objects selects a column to be included in the output table, and whether the values of the column should be hashed.
    ///
    /// A property type of `AWS::EntityResolution::MatchingWorkflow`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutputAttribute(Properties);

    impl OutputAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables the ability to hash the column values in the output.
        ///
        /// `Hashed`.
        pub fn hashed(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Hashed", value.into());
            self
        }

        /// A name of a column to be written to the output. This must be an `InputField` name in the schema mapping.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<OutputAttribute> for Json {
        fn from(value: OutputAttribute) -> Self {
            value.0.into()
        }
    }

    /// A list of `OutputAttribute` objects, each of which have the fields `Name` and `Hashed` . Each of these objects selects a column to be included in the output table, and whether the values of the column should be hashed.
    ///
    /// A property type of `AWS::EntityResolution::MatchingWorkflow`.
    ///
    /// Required: `Output`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutputSource(Properties);

    impl OutputSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Normalizes the attributes defined in the schema in the input data.
        ///
        /// `ApplyNormalization`.
        pub fn apply_normalization(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ApplyNormalization", value.into());
            self
        }

        /// The Customer Profiles integration configuration for the output source
        ///
        /// `CustomerProfilesIntegrationConfig`.
        pub fn customer_profiles_integration_config(
            mut self,
            value: impl Into<Value<CustomerProfilesIntegrationConfig>>,
        ) -> Self {
            self.0
                .set("CustomerProfilesIntegrationConfig", value.into());
            self
        }

        /// Customer KMS ARN for encryption at rest. If not provided, system will use an AWS Entity Resolution managed KMS key.
        ///
        /// `KMSArn`.
        pub fn kms_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KMSArn", value.into());
            self
        }

        /// A list of `OutputAttribute` objects, each of which have the fields `Name` and `Hashed` . Each of these objects selects a column to be included in the output table, and whether the values of the column should be hashed.
        ///
        /// `Output`. Required.
        pub fn output(mut self, value: impl Into<List<OutputAttribute>>) -> Self {
            self.0.set("Output", value.into());
            self
        }

        /// The S3 path to which AWS Entity Resolution will write the output table.
        ///
        /// `OutputS3Path`.
        pub fn output_s3_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputS3Path", value.into());
            self
        }
    }

    impl From<OutputSource> for Json {
        fn from(value: OutputSource) -> Self {
            value.0.into()
        }
    }

    /// An object containing the `providerServiceARN` , `intermediateSourceConfiguration` , and `providerConfiguration` .
    ///
    /// A property type of `AWS::EntityResolution::MatchingWorkflow`.
    ///
    /// Required: `ProviderServiceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProviderProperties(Properties);

    impl ProviderProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 location that temporarily stores your data while it processes. Your information won't be saved permanently.
        ///
        /// `IntermediateSourceConfiguration`.
        pub fn intermediate_source_configuration(
            mut self,
            value: impl Into<Value<IntermediateSourceConfiguration>>,
        ) -> Self {
            self.0.set("IntermediateSourceConfiguration", value.into());
            self
        }

        /// The required configuration fields to use with the provider service.
        ///
        /// `ProviderConfiguration`.
        pub fn provider_configuration(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("ProviderConfiguration", value.into());
            self
        }

        /// The ARN of the provider service.
        ///
        /// `ProviderServiceArn`. Required.
        pub fn provider_service_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProviderServiceArn", value.into());
            self
        }
    }

    impl From<ProviderProperties> for Json {
        fn from(value: ProviderProperties) -> Self {
            value.0.into()
        }
    }

    /// An object which defines the `resolutionType` and the `ruleBasedProperties` .
    ///
    /// A property type of `AWS::EntityResolution::MatchingWorkflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResolutionTechniques(Properties);

    impl ResolutionTechniques {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables the workflow to use real-time matching. Can only be set on creation for RULE\_MATCHING workflows that define RuleConditionProperties.
        ///
        /// `EnableRealTimeMatching`.
        pub fn enable_real_time_matching(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableRealTimeMatching", value.into());
            self
        }

        /// The properties of the provider service.
        ///
        /// `ProviderProperties`.
        pub fn provider_properties(mut self, value: impl Into<Value<ProviderProperties>>) -> Self {
            self.0.set("ProviderProperties", value.into());
            self
        }

        /// The type of matching workflow to create. Specify one of the following types:
        ///
        /// `ResolutionType`. Allowed: [`ResolutionType`].
        pub fn resolution_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResolutionType", value.into());
            self
        }

        /// An object which defines the list of matching rules to run and has a field `rules` , which is a list of rule objects.
        ///
        /// `RuleBasedProperties`.
        pub fn rule_based_properties(
            mut self,
            value: impl Into<Value<RuleBasedProperties>>,
        ) -> Self {
            self.0.set("RuleBasedProperties", value.into());
            self
        }

        /// An object containing the `rules` for a matching workflow.
        ///
        /// `RuleConditionProperties`.
        pub fn rule_condition_properties(
            mut self,
            value: impl Into<Value<RuleConditionProperties>>,
        ) -> Self {
            self.0.set("RuleConditionProperties", value.into());
            self
        }
    }

    impl From<ResolutionTechniques> for Json {
        fn from(value: ResolutionTechniques) -> Self {
            value.0.into()
        }
    }

    /// An object containing the `ruleName` and `matchingKeys` .
    ///
    /// A property type of `AWS::EntityResolution::MatchingWorkflow`.
    ///
    /// Required: `MatchingKeys`, `RuleName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rule(Properties);

    impl Rule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of `MatchingKeys` . The `MatchingKeys` must have been defined in the `SchemaMapping` . Two records are considered to match according to this rule if all of the `MatchingKeys` match.
        ///
        /// `MatchingKeys`. Required.
        pub fn matching_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchingKeys", value.into());
            self
        }

        /// A name for the matching rule.
        ///
        /// `RuleName`. Required.
        pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleName", value.into());
            self
        }
    }

    impl From<Rule> for Json {
        fn from(value: Rule) -> Self {
            value.0.into()
        }
    }

    /// An object which defines the list of matching rules to run in a matching workflow.
    ///
    /// A property type of `AWS::EntityResolution::MatchingWorkflow`.
    ///
    /// Required: `AttributeMatchingModel`, `Rules`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleBasedProperties(Properties);

    impl RuleBasedProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The comparison type. You can choose `ONE_TO_ONE` or `MANY_TO_MANY` as the `attributeMatchingModel` .
        ///
        /// `AttributeMatchingModel`. Required. Allowed: [`AttributeMatchingModel`].
        pub fn attribute_matching_model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeMatchingModel", value.into());
            self
        }

        /// An indicator of whether to generate IDs and index the data or not.
        ///
        /// `MatchPurpose`. Allowed: [`MatchPurpose`].
        pub fn match_purpose(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MatchPurpose", value.into());
            self
        }

        /// A list of `Rule` objects, each of which have fields `RuleName` and `MatchingKeys` .
        ///
        /// `Rules`. Required.
        pub fn rules(mut self, value: impl Into<List<Rule>>) -> Self {
            self.0.set("Rules", value.into());
            self
        }
    }

    impl From<RuleBasedProperties> for Json {
        fn from(value: RuleBasedProperties) -> Self {
            value.0.into()
        }
    }

    /// An object that defines the `ruleCondition` and the `ruleName` to use in a matching workflow.
    ///
    /// A property type of `AWS::EntityResolution::MatchingWorkflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleCondition(Properties);

    impl RuleCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A statement that specifies the conditions for a matching rule.
        ///
        /// `Condition`.
        pub fn condition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Condition", value.into());
            self
        }

        /// A name for the matching rule.
        ///
        /// `RuleName`.
        pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleName", value.into());
            self
        }
    }

    impl From<RuleCondition> for Json {
        fn from(value: RuleCondition) -> Self {
            value.0.into()
        }
    }

    /// The properties of a rule condition that provides the ability to use more complex syntax.
    ///
    /// A property type of `AWS::EntityResolution::MatchingWorkflow`.
    ///
    /// Required: `Rules`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleConditionProperties(Properties);

    impl RuleConditionProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for matching behavior within rule condition properties
        ///
        /// `MatchingConfig`.
        pub fn matching_config(mut self, value: impl Into<Value<MatchingConfig>>) -> Self {
            self.0.set("MatchingConfig", value.into());
            self
        }

        /// A list of rule objects, each of which have fields `ruleName` and `condition` .
        ///
        /// `Rules`. Required.
        pub fn rules(mut self, value: impl Into<List<RuleCondition>>) -> Self {
            self.0.set("Rules", value.into());
            self
        }
    }

    impl From<RuleConditionProperties> for Json {
        fn from(value: RuleConditionProperties) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource
    ///
    /// A property type of `AWS::EntityResolution::MatchingWorkflow`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `IncrementalRunType`.
        pub enum IncrementalRunType {
            Immediate = "IMMEDIATE",
        }

        /// Words for `ResolutionType`.
        pub enum ResolutionType {
            RuleMatching = "RULE_MATCHING",
            MlMatching = "ML_MATCHING",
            Provider = "PROVIDER",
        }

        /// Words for `AttributeMatchingModel`.
        pub enum AttributeMatchingModel {
            OneToOne = "ONE_TO_ONE",
            ManyToMany = "MANY_TO_MANY",
        }

        /// Words for `MatchPurpose`.
        pub enum MatchPurpose {
            IdentifierGeneration = "IDENTIFIER_GENERATION",
            Indexing = "INDEXING",
        }
    }
}

/// Words of [`PolicyStatement`].
pub mod policy_statement {
    words! {
        /// Words for `Effect`.
        pub enum Effect {
            Allow = "Allow",
            Deny = "Deny",
        }
    }
}

/// Property types and words of [`SchemaMapping`].
pub mod schema_mapping {
    use crate::{Json, Properties, Value};

    /// A configuration object for defining input data fields in AWS Entity Resolution . The `SchemaInputAttribute` specifies how individual fields in your input data should be processed and matched.
    ///
    /// A property type of `AWS::EntityResolution::SchemaMapping`.
    ///
    /// Required: `FieldName`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaInputAttribute(Properties);

    impl SchemaInputAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A string containing the field name.
        ///
        /// `FieldName`. Required.
        pub fn field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldName", value.into());
            self
        }

        /// A string that instructs AWS Entity Resolution to combine several columns into a unified column with the identical attribute type.
        ///
        /// `GroupName`.
        pub fn group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupName", value.into());
            self
        }

        /// Indicates if the column values are hashed in the schema input.
        ///
        /// `Hashed`.
        pub fn hashed(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Hashed", value.into());
            self
        }

        /// A key that allows grouping of multiple input attributes into a unified matching group.
        ///
        /// `MatchKey`.
        pub fn match_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MatchKey", value.into());
            self
        }

        /// The subtype of the attribute, selected from a list of values.
        ///
        /// `SubType`.
        pub fn sub_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubType", value.into());
            self
        }

        /// The type of the attribute, selected from a list of values.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<SchemaInputAttribute> for Json {
        fn from(value: SchemaInputAttribute) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource
    ///
    /// A property type of `AWS::EntityResolution::SchemaMapping`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `Type`.
        pub enum Type {
            Name = "NAME",
            NameFirst = "NAME_FIRST",
            NameMiddle = "NAME_MIDDLE",
            NameLast = "NAME_LAST",
            Address = "ADDRESS",
            AddressStreet1 = "ADDRESS_STREET1",
            AddressStreet2 = "ADDRESS_STREET2",
            AddressStreet3 = "ADDRESS_STREET3",
            AddressCity = "ADDRESS_CITY",
            AddressState = "ADDRESS_STATE",
            AddressCountry = "ADDRESS_COUNTRY",
            AddressPostalcode = "ADDRESS_POSTALCODE",
            Phone = "PHONE",
            PhoneNumber = "PHONE_NUMBER",
            PhoneCountrycode = "PHONE_COUNTRYCODE",
            EmailAddress = "EMAIL_ADDRESS",
            UniqueId = "UNIQUE_ID",
            Date = "DATE",
            String = "STRING",
            ProviderId = "PROVIDER_ID",
        }
    }
}
