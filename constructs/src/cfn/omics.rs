//! `AWS::Omics`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// \> AWS HealthOmics variant stores and annotation stores are no longer open to new customers. Existing customers can continue to use the service as normal.
///
/// [`AWS::Omics::AnnotationStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-annotationstore.html).
///
/// Required: `Name`, `StoreFormat`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AnnotationStore(Properties);

impl AnnotationStore {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description for the store.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the Annotation Store.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The genome reference for the store's annotations.
    ///
    /// `Reference`. A change replaces the resource.
    pub fn reference(mut self, value: impl Into<Value<annotation_store::ReferenceItem>>) -> Self {
        self.0.set("Reference", value.into());
        self
    }

    /// The store's server-side encryption (SSE) settings.
    ///
    /// `SseConfig`. A change replaces the resource.
    pub fn sse_config(mut self, value: impl Into<Value<annotation_store::SseConfig>>) -> Self {
        self.0.set("SseConfig", value.into());
        self
    }

    /// The annotation file format of the store.
    ///
    /// `StoreFormat`. Required. Allowed: [`StoreFormat`](annotation_store::StoreFormat). A change replaces the resource.
    pub fn store_format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StoreFormat", value.into());
        self
    }

    /// File parsing options for the annotation store.
    ///
    /// `StoreOptions`. A change replaces the resource.
    pub fn store_options(mut self, value: impl Into<Json>) -> Self {
        self.0.set("StoreOptions", value.into());
        self
    }

    /// Tags for the store.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AnnotationStore {
    const TYPE: &'static str = "AWS::Omics::AnnotationStore";
}

impl Construct for AnnotationStore {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AnnotationStore> for Properties {
    fn from(value: AnnotationStore) -> Self {
        value.0
    }
}

impl Handle<AnnotationStore> {
    /// When the store was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The store's ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The store's status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The store's status message.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[must_use]
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// The store's ARN.
    ///
    /// `Fn::GetAtt` of `StoreArn`.
    #[must_use]
    pub fn store_arn(self) -> Value<String> {
        self.attribute("StoreArn")
    }

    /// The store's size in bytes.
    ///
    /// `Fn::GetAtt` of `StoreSizeBytes`.
    #[must_use]
    pub fn store_size_bytes(self) -> Value<f64> {
        self.attribute("StoreSizeBytes")
    }

    /// When the store was updated.
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[must_use]
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// Resource schema for AWS::Omics::Configuration
///
/// [`AWS::Omics::Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-configuration.html).
///
/// Required: `Name`, `RunConfigurations`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Configuration(Properties);

impl Configuration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Optional description for the configuration.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// User-friendly name for the configuration.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Required run-specific configurations.
    ///
    /// `RunConfigurations`. Required. A change replaces the resource.
    pub fn run_configurations(
        mut self,
        value: impl Into<Value<configuration::RunConfigurations>>,
    ) -> Self {
        self.0.set("RunConfigurations", value.into());
        self
    }

    /// A map of resource tags
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Configuration {
    const TYPE: &'static str = "AWS::Omics::Configuration";
}

impl Construct for Configuration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Configuration> for Properties {
    fn from(value: Configuration) -> Self {
        value.0
    }
}

impl Handle<Configuration> {
    /// Unique resource identifier for the configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Configuration creation timestamp.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Current configuration status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Unique identifier for the configuration.
    ///
    /// `Fn::GetAtt` of `Uuid`.
    #[must_use]
    pub fn uuid(self) -> Value<String> {
        self.attribute("Uuid")
    }
}

/// Creates a reference store.
///
/// [`AWS::Omics::ReferenceStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-referencestore.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReferenceStore(Properties);

impl ReferenceStore {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description for the store.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A name for the store.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Server-side encryption (SSE) settings for the store.
    ///
    /// `SseConfig`. A change replaces the resource.
    pub fn sse_config(mut self, value: impl Into<Value<reference_store::SseConfig>>) -> Self {
        self.0.set("SseConfig", value.into());
        self
    }

    /// Tags for the store.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ReferenceStore {
    const TYPE: &'static str = "AWS::Omics::ReferenceStore";
}

impl Construct for ReferenceStore {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReferenceStore> for Properties {
    fn from(value: ReferenceStore) -> Self {
        value.0
    }
}

impl Handle<ReferenceStore> {
    /// The store's ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// When the store was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The store's ID.
    ///
    /// `Fn::GetAtt` of `ReferenceStoreId`.
    #[must_use]
    pub fn reference_store_id(self) -> Value<String> {
        self.attribute("ReferenceStoreId")
    }
}

/// Definition of AWS::Omics::RunCache Resource Type
///
/// [`AWS::Omics::RunCache`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-runcache.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RunCache(Properties);

impl RunCache {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The default cache behavior for runs using this cache.
    ///
    /// `CacheBehavior`. Allowed: [`CacheBehavior`](run_cache::CacheBehavior).
    pub fn cache_behavior(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CacheBehavior", value.into());
        self
    }

    /// The AWS account ID of the expected owner of the S3 bucket for the run cache.
    ///
    /// `CacheBucketOwnerId`. A change replaces the resource.
    pub fn cache_bucket_owner_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CacheBucketOwnerId", value.into());
        self
    }

    /// The S3 location for storing the cached task outputs.
    ///
    /// `CacheS3Location`. A change replaces the resource.
    pub fn cache_s3_location(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CacheS3Location", value.into());
        self
    }

    /// A description of the run cache.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A name for the run cache.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Tags for the run cache.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<run_cache::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RunCache {
    const TYPE: &'static str = "AWS::Omics::RunCache";
}

impl Construct for RunCache {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RunCache> for Properties {
    fn from(value: RunCache) -> Self {
        value.0
    }
}

impl Handle<RunCache> {
    /// The run cache ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Creation time of the run cache (an ISO 8601 formatted string).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The run cache ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The run cache status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates a run group to limit the compute resources for the runs that are added to the group. Returns an ARN, ID, and tags for the run group.
///
/// [`AWS::Omics::RunGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-rungroup.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RunGroup(Properties);

impl RunGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The group's maximum CPU count setting.
    ///
    /// `MaxCpus`.
    pub fn max_cpus(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("MaxCpus", value.into());
        self
    }

    /// The group's maximum duration setting in minutes.
    ///
    /// `MaxDuration`.
    pub fn max_duration(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("MaxDuration", value.into());
        self
    }

    /// The maximum GPUs that can be used by a run group.
    ///
    /// `MaxGpus`.
    pub fn max_gpus(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("MaxGpus", value.into());
        self
    }

    /// The group's maximum concurrent run setting.
    ///
    /// `MaxRuns`.
    pub fn max_runs(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("MaxRuns", value.into());
        self
    }

    /// The group's name.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Tags for the group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RunGroup {
    const TYPE: &'static str = "AWS::Omics::RunGroup";
}

impl Construct for RunGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RunGroup> for Properties {
    fn from(value: RunGroup) -> Self {
        value.0
    }
}

impl Handle<RunGroup> {
    /// The run group's ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// When the run group was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The run group's ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a sequence store.
///
/// [`AWS::Omics::SequenceStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-sequencestore.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SequenceStore(Properties);

impl SequenceStore {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Location of the access logs.
    ///
    /// `AccessLogLocation`.
    pub fn access_log_location(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccessLogLocation", value.into());
        self
    }

    /// A description for the store.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The algorithm family of the ETag.
    ///
    /// `ETagAlgorithmFamily`. Allowed: [`ETagAlgorithmFamily`](sequence_store::ETagAlgorithmFamily). A change replaces the resource.
    pub fn e_tag_algorithm_family(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ETagAlgorithmFamily", value.into());
        self
    }

    /// An S3 location that is used to store files that have failed a direct upload.
    ///
    /// `FallbackLocation`.
    pub fn fallback_location(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FallbackLocation", value.into());
        self
    }

    /// A name for the store.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags keys to propagate to the S3 objects associated with read sets in the sequence store.
    ///
    /// `PropagatedSetLevelTags`.
    pub fn propagated_set_level_tags(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("PropagatedSetLevelTags", value.into());
        self
    }

    /// The resource policy that controls S3 access on the store
    ///
    /// `S3AccessPolicy`.
    pub fn s3_access_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("S3AccessPolicy", value.into());
        self
    }

    /// Server-side encryption (SSE) settings for the store.
    ///
    /// `SseConfig`. A change replaces the resource.
    pub fn sse_config(mut self, value: impl Into<Value<sequence_store::SseConfig>>) -> Self {
        self.0.set("SseConfig", value.into());
        self
    }

    /// Tags for the store.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SequenceStore {
    const TYPE: &'static str = "AWS::Omics::SequenceStore";
}

impl Construct for SequenceStore {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SequenceStore> for Properties {
    fn from(value: SequenceStore) -> Self {
        value.0
    }
}

impl Handle<SequenceStore> {
    /// The store's ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// When the store was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// This is ARN of the access point associated with the S3 bucket storing read sets.
    ///
    /// `Fn::GetAtt` of `S3AccessPointArn`.
    #[must_use]
    pub fn s3_access_point_arn(self) -> Value<String> {
        self.attribute("S3AccessPointArn")
    }

    /// The S3 URI of the sequence store.
    ///
    /// `Fn::GetAtt` of `S3Uri`.
    #[must_use]
    pub fn s3_uri(self) -> Value<String> {
        self.attribute("S3Uri")
    }

    /// The store's ID.
    ///
    /// `Fn::GetAtt` of `SequenceStoreId`.
    #[must_use]
    pub fn sequence_store_id(self) -> Value<String> {
        self.attribute("SequenceStoreId")
    }

    /// Status of the sequence store.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The status message of the sequence store.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[must_use]
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// The last-updated time of the Sequence Store.
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[must_use]
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// Create a store for variant data.
///
/// [`AWS::Omics::VariantStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-variantstore.html).
///
/// Required: `Name`, `Reference`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VariantStore(Properties);

impl VariantStore {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description for the store.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A name for the store.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The genome reference for the store's variants.
    ///
    /// `Reference`. Required. A change replaces the resource.
    pub fn reference(mut self, value: impl Into<Value<variant_store::ReferenceItem>>) -> Self {
        self.0.set("Reference", value.into());
        self
    }

    /// Server-side encryption (SSE) settings for the store.
    ///
    /// `SseConfig`. A change replaces the resource.
    pub fn sse_config(mut self, value: impl Into<Value<variant_store::SseConfig>>) -> Self {
        self.0.set("SseConfig", value.into());
        self
    }

    /// Tags for the store.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for VariantStore {
    const TYPE: &'static str = "AWS::Omics::VariantStore";
}

impl Construct for VariantStore {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VariantStore> for Properties {
    fn from(value: VariantStore) -> Self {
        value.0
    }
}

impl Handle<VariantStore> {
    /// When the store was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The store's ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The store's status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The store's status message.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[must_use]
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// The store's ARN.
    ///
    /// `Fn::GetAtt` of `StoreArn`.
    #[must_use]
    pub fn store_arn(self) -> Value<String> {
        self.attribute("StoreArn")
    }

    /// The store's size in bytes.
    ///
    /// `Fn::GetAtt` of `StoreSizeBytes`.
    #[must_use]
    pub fn store_size_bytes(self) -> Value<f64> {
        self.attribute("StoreSizeBytes")
    }

    /// When the store was updated.
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[must_use]
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// Creates a private workflow. Before you create a private workflow, you must create and configure these required resources:
///
/// [`AWS::Omics::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflow.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Workflow(Properties);

impl Workflow {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `Accelerators`. Allowed: [`Accelerators`](workflow::Accelerators). A change replaces the resource.
    pub fn accelerators(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Accelerators", value.into());
        self
    }

    /// Use a container registry map to specify mappings between the ECR private repository and one or more upstream registries.
    ///
    /// `ContainerRegistryMap`. A change replaces the resource.
    pub fn container_registry_map(
        mut self,
        value: impl Into<Value<workflow::ContainerRegistryMap>>,
    ) -> Self {
        self.0.set("ContainerRegistryMap", value.into());
        self
    }

    /// `ContainerRegistryMapUri`. A change replaces the resource.
    pub fn container_registry_map_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContainerRegistryMapUri", value.into());
        self
    }

    /// Contains information about a source code repository that hosts the workflow definition files.
    ///
    /// `DefinitionRepository`. A change replaces the resource.
    pub fn definition_repository(
        mut self,
        value: impl Into<Value<workflow::DefinitionRepository>>,
    ) -> Self {
        self.0.set("DefinitionRepository", value.into());
        self
    }

    /// The URI of a definition for the workflow.
    ///
    /// `DefinitionUri`. A change replaces the resource.
    pub fn definition_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefinitionUri", value.into());
        self
    }

    /// The parameter's description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// An engine for the workflow.
    ///
    /// `Engine`. Allowed: [`Engine`](workflow::Engine). A change replaces the resource.
    pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Engine", value.into());
        self
    }

    /// The path of the main definition file for the workflow.
    ///
    /// `Main`. A change replaces the resource.
    pub fn main(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Main", value.into());
        self
    }

    /// The workflow's name.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The workflow's parameter template.
    ///
    /// `ParameterTemplate`. A change replaces the resource.
    pub fn parameter_template(
        mut self,
        value: impl Into<Map<workflow::WorkflowParameter>>,
    ) -> Self {
        self.0.set("ParameterTemplate", value.into());
        self
    }

    /// Path to the primary workflow parameter template JSON file inside the repository
    ///
    /// `ParameterTemplatePath`. A change replaces the resource.
    pub fn parameter_template_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ParameterTemplatePath", value.into());
        self
    }

    /// The default static storage capacity (in gibibytes) for runs that use this workflow or workflow version. The `storageCapacity` can be overwritten at run time. The storage capacity is not required for runs with a `DYNAMIC` storage type.
    ///
    /// `StorageCapacity`. A change replaces the resource.
    pub fn storage_capacity(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("StorageCapacity", value.into());
        self
    }

    /// `StorageType`. Allowed: [`StorageType`](workflow::StorageType).
    pub fn storage_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StorageType", value.into());
        self
    }

    /// Tags for the workflow.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Optional workflow bucket owner ID to verify the workflow bucket
    ///
    /// `WorkflowBucketOwnerId`. A change replaces the resource.
    pub fn workflow_bucket_owner_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkflowBucketOwnerId", value.into());
        self
    }

    /// The markdown content for the workflow's README file. This provides documentation and usage information for users of the workflow.
    ///
    /// `readmeMarkdown`.
    pub fn readme_markdown(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("readmeMarkdown", value.into());
        self
    }

    /// The path to the workflow README markdown file within the repository. This file provides documentation and usage information for the workflow. If not specified, the README.md file from the root directory of the repository will be used.
    ///
    /// `readmePath`. A change replaces the resource.
    pub fn readme_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("readmePath", value.into());
        self
    }

    /// The S3 URI of the README file for the workflow. This file provides documentation and usage information for the workflow. The S3 URI must begin with s3://USER-OWNED-BUCKET/. The requester must have access to the S3 bucket and object.
    ///
    /// `readmeUri`. A change replaces the resource.
    pub fn readme_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("readmeUri", value.into());
        self
    }
}

impl Resource for Workflow {
    const TYPE: &'static str = "AWS::Omics::Workflow";
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
    /// The ARN for the workflow.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// When the workflow was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The workflow's ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The workflow's status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The workflow's type.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }

    /// `Fn::GetAtt` of `Uuid`.
    #[must_use]
    pub fn uuid(self) -> Value<String> {
        self.attribute("Uuid")
    }
}

/// Creates a new workflow version for the workflow that you specify with the `workflowId` parameter.
///
/// [`AWS::Omics::WorkflowVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflowversion.html).
///
/// Required: `VersionName`, `WorkflowId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WorkflowVersion(Properties);

impl WorkflowVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `Accelerators`. Allowed: [`Accelerators`](workflow_version::Accelerators). A change replaces the resource.
    pub fn accelerators(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Accelerators", value.into());
        self
    }

    /// Use a container registry map to specify mappings between the ECR private repository and one or more upstream registries.
    ///
    /// `ContainerRegistryMap`. A change replaces the resource.
    pub fn container_registry_map(
        mut self,
        value: impl Into<Value<workflow_version::ContainerRegistryMap>>,
    ) -> Self {
        self.0.set("ContainerRegistryMap", value.into());
        self
    }

    /// `ContainerRegistryMapUri`. A change replaces the resource.
    pub fn container_registry_map_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContainerRegistryMapUri", value.into());
        self
    }

    /// Contains information about a source code repository that hosts the workflow definition files.
    ///
    /// `DefinitionRepository`. A change replaces the resource.
    pub fn definition_repository(
        mut self,
        value: impl Into<Value<workflow_version::DefinitionRepository>>,
    ) -> Self {
        self.0.set("DefinitionRepository", value.into());
        self
    }

    /// `DefinitionUri`. A change replaces the resource.
    pub fn definition_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefinitionUri", value.into());
        self
    }

    /// The description of the workflow version.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `Engine`. Allowed: [`Engine`](workflow_version::Engine). A change replaces the resource.
    pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Engine", value.into());
        self
    }

    /// `Main`. A change replaces the resource.
    pub fn main(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Main", value.into());
        self
    }

    /// `ParameterTemplate`. A change replaces the resource.
    pub fn parameter_template(
        mut self,
        value: impl Into<Map<workflow_version::WorkflowParameter>>,
    ) -> Self {
        self.0.set("ParameterTemplate", value.into());
        self
    }

    /// Path to the primary workflow parameter template JSON file inside the repository
    ///
    /// `ParameterTemplatePath`. A change replaces the resource.
    pub fn parameter_template_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ParameterTemplatePath", value.into());
        self
    }

    /// `StorageCapacity`.
    pub fn storage_capacity(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("StorageCapacity", value.into());
        self
    }

    /// `StorageType`. Allowed: [`StorageType`](workflow_version::StorageType).
    pub fn storage_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StorageType", value.into());
        self
    }

    /// A map of resource tags
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the workflow version.
    ///
    /// `VersionName`. Required. A change replaces the resource.
    pub fn version_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VersionName", value.into());
        self
    }

    /// `WorkflowBucketOwnerId`. A change replaces the resource.
    pub fn workflow_bucket_owner_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkflowBucketOwnerId", value.into());
        self
    }

    /// The workflow's ID.
    ///
    /// `WorkflowId`. Required. A change replaces the resource.
    pub fn workflow_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkflowId", value.into());
        self
    }

    /// The markdown content for the workflow's README file. This provides documentation and usage information for users of the workflow.
    ///
    /// `readmeMarkdown`.
    pub fn readme_markdown(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("readmeMarkdown", value.into());
        self
    }

    /// The path to the workflow README markdown file within the repository. This file provides documentation and usage information for the workflow. If not specified, the README.md file from the root directory of the repository will be used.
    ///
    /// `readmePath`. A change replaces the resource.
    pub fn readme_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("readmePath", value.into());
        self
    }

    /// The S3 URI of the README file for the workflow. This file provides documentation and usage information for the workflow. The S3 URI must begin with s3://USER-OWNED-BUCKET/. The requester must have access to the S3 bucket and object.
    ///
    /// `readmeUri`. A change replaces the resource.
    pub fn readme_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("readmeUri", value.into());
        self
    }
}

impl Resource for WorkflowVersion {
    const TYPE: &'static str = "AWS::Omics::WorkflowVersion";
}

impl Construct for WorkflowVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WorkflowVersion> for Properties {
    fn from(value: WorkflowVersion) -> Self {
        value.0
    }
}

impl Handle<WorkflowVersion> {
    /// ARN of the workflow version.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The creation time of the workflow version.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The status of the workflow version.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The type of the workflow version.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }

    /// `Fn::GetAtt` of `Uuid`.
    #[must_use]
    pub fn uuid(self) -> Value<String> {
        self.attribute("Uuid")
    }
}

/// Property types and words of [`AnnotationStore`].
pub mod annotation_store {
    use crate::{Json, Properties, Value};

    /// A genome reference.
    ///
    /// A property type of `AWS::Omics::AnnotationStore`.
    ///
    /// Required: `ReferenceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReferenceItem(Properties);

    impl ReferenceItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The reference's ARN.
        ///
        /// `ReferenceArn`. Required.
        pub fn reference_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReferenceArn", value.into());
            self
        }
    }

    impl From<ReferenceItem> for Json {
        fn from(value: ReferenceItem) -> Self {
            value.0.into()
        }
    }

    /// Server-side encryption (SSE) settings for a store.
    ///
    /// A property type of `AWS::Omics::AnnotationStore`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SseConfig(Properties);

    impl SseConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An encryption key ARN.
        ///
        /// `KeyArn`.
        pub fn key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyArn", value.into());
            self
        }

        /// The encryption type.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<SseConfig> for Json {
        fn from(value: SseConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `StoreFormat`.
        pub enum StoreFormat {
            Gff = "GFF",
            Tsv = "TSV",
            Vcf = "VCF",
        }

        /// Words for `Type`.
        pub enum Type {
            Kms = "KMS",
        }
    }
}

/// Property types of [`Configuration`].
pub mod configuration {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::Omics::Configuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RunConfigurations(Properties);

    impl RunConfigurations {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `VpcConfig`.
        pub fn vpc_config(mut self, value: impl Into<Value<VpcConfig>>) -> Self {
            self.0.set("VpcConfig", value.into());
            self
        }
    }

    impl From<RunConfigurations> for Json {
        fn from(value: RunConfigurations) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Omics::Configuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
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

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`ReferenceStore`].
pub mod reference_store {
    use crate::{Json, Properties, Value};

    /// Server-side encryption (SSE) settings for a store.
    ///
    /// A property type of `AWS::Omics::ReferenceStore`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SseConfig(Properties);

    impl SseConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An encryption key ARN.
        ///
        /// `KeyArn`.
        pub fn key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyArn", value.into());
            self
        }

        /// The encryption type.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<SseConfig> for Json {
        fn from(value: SseConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Kms = "KMS",
        }
    }
}

/// Property types and words of [`RunCache`].
pub mod run_cache {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Omics::RunCache`.
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

        /// The tag key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value.
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
        /// Words for `CacheBehavior`.
        pub enum CacheBehavior {
            CacheOnFailure = "CACHE_ON_FAILURE",
            CacheAlways = "CACHE_ALWAYS",
        }
    }
}

/// Property types and words of [`SequenceStore`].
pub mod sequence_store {
    use crate::{Json, Properties, Value};

    /// Server-side encryption (SSE) settings for a store.
    ///
    /// A property type of `AWS::Omics::SequenceStore`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SseConfig(Properties);

    impl SseConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An encryption key ARN.
        ///
        /// `KeyArn`.
        pub fn key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyArn", value.into());
            self
        }

        /// The encryption type.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<SseConfig> for Json {
        fn from(value: SseConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ETagAlgorithmFamily`.
        pub enum ETagAlgorithmFamily {
            MD5up = "MD5up",
            SHA256up = "SHA256up",
            SHA512up = "SHA512up",
        }

        /// Words for `Type`.
        pub enum Type {
            Kms = "KMS",
        }
    }
}

/// Property types and words of [`VariantStore`].
pub mod variant_store {
    use crate::{Json, Properties, Value};

    /// The read set's genome reference ARN.
    ///
    /// A property type of `AWS::Omics::VariantStore`.
    ///
    /// Required: `ReferenceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReferenceItem(Properties);

    impl ReferenceItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The reference's ARN.
        ///
        /// `ReferenceArn`. Required.
        pub fn reference_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReferenceArn", value.into());
            self
        }
    }

    impl From<ReferenceItem> for Json {
        fn from(value: ReferenceItem) -> Self {
            value.0.into()
        }
    }

    /// Server-side encryption (SSE) settings for a store.
    ///
    /// A property type of `AWS::Omics::VariantStore`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SseConfig(Properties);

    impl SseConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An encryption key ARN.
        ///
        /// `KeyArn`.
        pub fn key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyArn", value.into());
            self
        }

        /// The encryption type.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<SseConfig> for Json {
        fn from(value: SseConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Kms = "KMS",
        }
    }
}

/// Property types and words of [`Workflow`].
pub mod workflow {
    use crate::{Json, List, Properties, Value};

    /// Use a container registry map to specify mappings between the ECR private repository and one or more upstream registries.
    ///
    /// A property type of `AWS::Omics::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerRegistryMap(Properties);

    impl ContainerRegistryMap {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Image mappings specify path mappings between the ECR private repository and their corresponding external repositories.
        ///
        /// `ImageMappings`.
        pub fn image_mappings(mut self, value: impl Into<List<ImageMapping>>) -> Self {
            self.0.set("ImageMappings", value.into());
            self
        }

        /// Mapping that provides the ECR repository path where upstream container images are pulled and synchronized.
        ///
        /// `RegistryMappings`.
        pub fn registry_mappings(mut self, value: impl Into<List<RegistryMapping>>) -> Self {
            self.0.set("RegistryMappings", value.into());
            self
        }
    }

    impl From<ContainerRegistryMap> for Json {
        fn from(value: ContainerRegistryMap) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a source code repository that hosts the workflow definition files.
    ///
    /// A property type of `AWS::Omics::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefinitionRepository(Properties);

    impl DefinitionRepository {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the connection to the source code repository.
        ///
        /// `connectionArn`.
        pub fn connection_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("connectionArn", value.into());
            self
        }

        /// A list of file patterns to exclude when retrieving the workflow definition from the repository.
        ///
        /// `excludeFilePatterns`.
        pub fn exclude_file_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("excludeFilePatterns", value.into());
            self
        }

        /// The full repository identifier, including the repository owner and name. For example, 'repository-owner/repository-name'.
        ///
        /// `fullRepositoryId`.
        pub fn full_repository_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("fullRepositoryId", value.into());
            self
        }

        /// The source reference for the repository, such as a branch name, tag, or commit ID.
        ///
        /// `sourceReference`.
        pub fn source_reference(mut self, value: impl Into<Value<SourceReference>>) -> Self {
            self.0.set("sourceReference", value.into());
            self
        }
    }

    impl From<DefinitionRepository> for Json {
        fn from(value: DefinitionRepository) -> Self {
            value.0.into()
        }
    }

    /// Specifies image mappings that workflow tasks can use. For example, you can replace all the task references of a public image to use an equivalent image in your private ECR repository.
    ///
    /// A property type of `AWS::Omics::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageMapping(Properties);

    impl ImageMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the URI of the corresponding image in the private ECR registry.
        ///
        /// `DestinationImage`.
        pub fn destination_image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationImage", value.into());
            self
        }

        /// Specifies the URI of the source image in the upstream registry.
        ///
        /// `SourceImage`.
        pub fn source_image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceImage", value.into());
            self
        }
    }

    impl From<ImageMapping> for Json {
        fn from(value: ImageMapping) -> Self {
            value.0.into()
        }
    }

    /// If you are using the ECR pull through cache feature, the registry mapping maps between the ECR repository and the upstream registry where container images are pulled and synchronized.
    ///
    /// A property type of `AWS::Omics::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegistryMapping(Properties);

    impl RegistryMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Account ID of the account that owns the upstream container image.
        ///
        /// `EcrAccountId`.
        pub fn ecr_account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EcrAccountId", value.into());
            self
        }

        /// The repository prefix to use in the ECR private repository.
        ///
        /// `EcrRepositoryPrefix`.
        pub fn ecr_repository_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EcrRepositoryPrefix", value.into());
            self
        }

        /// The URI of the upstream registry.
        ///
        /// `UpstreamRegistryUrl`.
        pub fn upstream_registry_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpstreamRegistryUrl", value.into());
            self
        }

        /// The repository prefix of the corresponding repository in the upstream registry.
        ///
        /// `UpstreamRepositoryPrefix`.
        pub fn upstream_repository_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpstreamRepositoryPrefix", value.into());
            self
        }
    }

    impl From<RegistryMapping> for Json {
        fn from(value: RegistryMapping) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the source reference in a code repository, such as a branch, tag, or commit.
    ///
    /// A property type of `AWS::Omics::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceReference(Properties);

    impl SourceReference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of source reference, such as branch, tag, or commit.
        ///
        /// `type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("type", value.into());
            self
        }

        /// The value of the source reference, such as the branch name, tag name, or commit ID.
        ///
        /// `value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("value", value.into());
            self
        }
    }

    impl From<SourceReference> for Json {
        fn from(value: SourceReference) -> Self {
            value.0.into()
        }
    }

    /// A workflow parameter.
    ///
    /// A property type of `AWS::Omics::Workflow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkflowParameter(Properties);

    impl WorkflowParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The parameter's description.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Whether the parameter is optional.
        ///
        /// `Optional`.
        pub fn optional(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Optional", value.into());
            self
        }
    }

    impl From<WorkflowParameter> for Json {
        fn from(value: WorkflowParameter) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Accelerators`.
        pub enum Accelerators {
            Gpu = "GPU",
        }

        /// Words for `Engine`.
        pub enum Engine {
            Wdl = "WDL",
            Nextflow = "NEXTFLOW",
            Cwl = "CWL",
        }

        /// Words for `StorageType`.
        pub enum StorageType {
            Static = "STATIC",
            Dynamic = "DYNAMIC",
        }

        /// Words for `type`.
        pub enum Type {
            Branch = "BRANCH",
            Tag = "TAG",
            Commit = "COMMIT",
        }
    }
}

/// Property types and words of [`WorkflowVersion`].
pub mod workflow_version {
    use crate::{Json, List, Properties, Value};

    /// Use a container registry map to specify mappings between the ECR private repository and one or more upstream registries.
    ///
    /// A property type of `AWS::Omics::WorkflowVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerRegistryMap(Properties);

    impl ContainerRegistryMap {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Image mappings specify path mappings between the ECR private repository and their corresponding external repositories.
        ///
        /// `ImageMappings`.
        pub fn image_mappings(mut self, value: impl Into<List<ImageMapping>>) -> Self {
            self.0.set("ImageMappings", value.into());
            self
        }

        /// Mapping that provides the ECR repository path where upstream container images are pulled and synchronized.
        ///
        /// `RegistryMappings`.
        pub fn registry_mappings(mut self, value: impl Into<List<RegistryMapping>>) -> Self {
            self.0.set("RegistryMappings", value.into());
            self
        }
    }

    impl From<ContainerRegistryMap> for Json {
        fn from(value: ContainerRegistryMap) -> Self {
            value.0.into()
        }
    }

    /// Contains information about a source code repository that hosts the workflow definition files.
    ///
    /// A property type of `AWS::Omics::WorkflowVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefinitionRepository(Properties);

    impl DefinitionRepository {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the connection to the source code repository.
        ///
        /// `connectionArn`.
        pub fn connection_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("connectionArn", value.into());
            self
        }

        /// A list of file patterns to exclude when retrieving the workflow definition from the repository.
        ///
        /// `excludeFilePatterns`.
        pub fn exclude_file_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("excludeFilePatterns", value.into());
            self
        }

        /// The full repository identifier, including the repository owner and name. For example, 'repository-owner/repository-name'.
        ///
        /// `fullRepositoryId`.
        pub fn full_repository_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("fullRepositoryId", value.into());
            self
        }

        /// The source reference for the repository, such as a branch name, tag, or commit ID.
        ///
        /// `sourceReference`.
        pub fn source_reference(mut self, value: impl Into<Value<SourceReference>>) -> Self {
            self.0.set("sourceReference", value.into());
            self
        }
    }

    impl From<DefinitionRepository> for Json {
        fn from(value: DefinitionRepository) -> Self {
            value.0.into()
        }
    }

    /// Specifies image mappings that workflow tasks can use. For example, you can replace all the task references of a public image to use an equivalent image in your private ECR repository.
    ///
    /// A property type of `AWS::Omics::WorkflowVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageMapping(Properties);

    impl ImageMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the URI of the corresponding image in the private ECR registry.
        ///
        /// `DestinationImage`.
        pub fn destination_image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationImage", value.into());
            self
        }

        /// Specifies the URI of the source image in the upstream registry.
        ///
        /// `SourceImage`.
        pub fn source_image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceImage", value.into());
            self
        }
    }

    impl From<ImageMapping> for Json {
        fn from(value: ImageMapping) -> Self {
            value.0.into()
        }
    }

    /// If you are using the ECR pull through cache feature, the registry mapping maps between the ECR repository and the upstream registry where container images are pulled and synchronized.
    ///
    /// A property type of `AWS::Omics::WorkflowVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegistryMapping(Properties);

    impl RegistryMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Account ID of the account that owns the upstream container image.
        ///
        /// `EcrAccountId`.
        pub fn ecr_account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EcrAccountId", value.into());
            self
        }

        /// The repository prefix to use in the ECR private repository.
        ///
        /// `EcrRepositoryPrefix`.
        pub fn ecr_repository_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EcrRepositoryPrefix", value.into());
            self
        }

        /// The URI of the upstream registry.
        ///
        /// `UpstreamRegistryUrl`.
        pub fn upstream_registry_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpstreamRegistryUrl", value.into());
            self
        }

        /// The repository prefix of the corresponding repository in the upstream registry.
        ///
        /// `UpstreamRepositoryPrefix`.
        pub fn upstream_repository_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpstreamRepositoryPrefix", value.into());
            self
        }
    }

    impl From<RegistryMapping> for Json {
        fn from(value: RegistryMapping) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the source reference in a code repository, such as a branch, tag, or commit.
    ///
    /// A property type of `AWS::Omics::WorkflowVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceReference(Properties);

    impl SourceReference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of source reference, such as branch, tag, or commit.
        ///
        /// `type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("type", value.into());
            self
        }

        /// The value of the source reference, such as the branch name, tag name, or commit ID.
        ///
        /// `value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("value", value.into());
            self
        }
    }

    impl From<SourceReference> for Json {
        fn from(value: SourceReference) -> Self {
            value.0.into()
        }
    }

    /// A workflow parameter.
    ///
    /// A property type of `AWS::Omics::WorkflowVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkflowParameter(Properties);

    impl WorkflowParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The parameter's description.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Whether the parameter is optional.
        ///
        /// `Optional`.
        pub fn optional(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Optional", value.into());
            self
        }
    }

    impl From<WorkflowParameter> for Json {
        fn from(value: WorkflowParameter) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Accelerators`.
        pub enum Accelerators {
            Gpu = "GPU",
        }

        /// Words for `Engine`.
        pub enum Engine {
            Wdl = "WDL",
            Nextflow = "NEXTFLOW",
            Cwl = "CWL",
        }

        /// Words for `StorageType`.
        pub enum StorageType {
            Static = "STATIC",
            Dynamic = "DYNAMIC",
        }

        /// Words for `type`.
        pub enum Type {
            Branch = "BRANCH",
            Tag = "TAG",
            Commit = "COMMIT",
        }
    }
}
