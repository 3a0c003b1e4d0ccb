//! `AWS::Personalize`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// A deployment of a solution version that provides real-time recommendations.
///
/// [`AWS::Personalize::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-campaign.html).
///
/// Required: `Name`, `SolutionVersionArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Campaign(Properties);

impl Campaign {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `CampaignConfig`.
    pub fn campaign_config(mut self, value: impl Into<Value<campaign::CampaignConfig>>) -> Self {
        self.0.set("CampaignConfig", value.into());
        self
    }

    /// Specifies the requested minimum provisioned transactions per second.
    ///
    /// `MinProvisionedTPS`.
    pub fn min_provisioned_tps(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MinProvisionedTPS", value.into());
        self
    }

    /// The name of the campaign.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN of the solution version to deploy.
    ///
    /// `SolutionVersionArn`. Required.
    pub fn solution_version_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SolutionVersionArn", value.into());
        self
    }

    /// Tags to associate with the campaign.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<campaign::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Campaign {
    const TYPE: &'static str = "AWS::Personalize::Campaign";
}

impl Construct for Campaign {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Campaign> for Properties {
    fn from(value: Campaign) -> Self {
        value.0
    }
}

impl Handle<Campaign> {
    /// The ARN of the campaign.
    ///
    /// `Fn::GetAtt` of `CampaignArn`.
    #[must_use]
    pub fn campaign_arn(self) -> Value<String> {
        self.attribute("CampaignArn")
    }

    /// The time at which the campaign was created.
    ///
    /// `Fn::GetAtt` of `CreationDateTime`.
    #[must_use]
    pub fn creation_date_time(self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// The time at which the campaign was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedDateTime`.
    #[must_use]
    pub fn last_updated_date_time(self) -> Value<String> {
        self.attribute("LastUpdatedDateTime")
    }

    /// The status of the campaign.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates an empty dataset and adds it to the specified dataset group. Use [CreateDatasetImportJob](https://docs.aws.amazon.com/personalize/latest/dg/API_CreateDatasetImportJob.html) to import your training data to a dataset.
///
/// [`AWS::Personalize::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-dataset.html).
///
/// Required: `DatasetGroupArn`, `DatasetType`, `Name`, `SchemaArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Dataset(Properties);

impl Dataset {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the dataset group.
    ///
    /// `DatasetGroupArn`. Required. A change replaces the resource.
    pub fn dataset_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatasetGroupArn", value.into());
        self
    }

    /// Describes a job that imports training data from a data source (Amazon S3 bucket) to an Amazon Personalize dataset. If you specify a dataset import job as part of a dataset, all dataset import job fields are required.
    ///
    /// `DatasetImportJob`.
    pub fn dataset_import_job(
        mut self,
        value: impl Into<Value<dataset::DatasetImportJob>>,
    ) -> Self {
        self.0.set("DatasetImportJob", value.into());
        self
    }

    /// One of the following values:
    ///
    /// `DatasetType`. Required. Allowed: [`DatasetType`](dataset::DatasetType). A change replaces the resource.
    pub fn dataset_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatasetType", value.into());
        self
    }

    /// The name of the dataset.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN of the associated schema.
    ///
    /// `SchemaArn`. Required. A change replaces the resource.
    pub fn schema_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SchemaArn", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<dataset::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Dataset {
    const TYPE: &'static str = "AWS::Personalize::Dataset";
}

impl Construct for Dataset {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Dataset> for Properties {
    fn from(value: Dataset) -> Self {
        value.0
    }
}

impl Handle<Dataset> {
    /// The Amazon Resource Name (ARN) of the dataset.
    ///
    /// `Fn::GetAtt` of `DatasetArn`.
    #[must_use]
    pub fn dataset_arn(self) -> Value<String> {
        self.attribute("DatasetArn")
    }
}

/// A dataset group is a collection of related datasets (Item interactions, Users, Items, Actions, Action interactions).
///
/// [`AWS::Personalize::DatasetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-datasetgroup.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DatasetGroup(Properties);

impl DatasetGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The domain of a Domain dataset group.
    ///
    /// `Domain`. Allowed: [`Domain`](dataset_group::Domain). A change replaces the resource.
    pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Domain", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Key Management Service (KMS) key used to encrypt the datasets.
    ///
    /// `KmsKeyArn`. A change replaces the resource.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// The name of the dataset group.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN of the AWS Identity and Access Management (IAM) role that has permissions to access the AWS Key Management Service (KMS) key. Supplying an IAM role is only valid when also specifying a KMS key.
    ///
    /// `RoleArn`. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<dataset_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DatasetGroup {
    const TYPE: &'static str = "AWS::Personalize::DatasetGroup";
}

impl Construct for DatasetGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DatasetGroup> for Properties {
    fn from(value: DatasetGroup) -> Self {
        value.0
    }
}

impl Handle<DatasetGroup> {
    /// The Amazon Resource Name (ARN) of the dataset group.
    ///
    /// `Fn::GetAtt` of `DatasetGroupArn`.
    #[must_use]
    pub fn dataset_group_arn(self) -> Value<String> {
        self.attribute("DatasetGroupArn")
    }
}

/// Resource schema for AWS::Personalize::EventTracker
///
/// [`AWS::Personalize::EventTracker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-eventtracker.html).
///
/// Required: `DatasetGroupArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventTracker(Properties);

impl EventTracker {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the dataset group that receives the event data.
    ///
    /// `DatasetGroupArn`. Required. A change replaces the resource.
    pub fn dataset_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatasetGroupArn", value.into());
        self
    }

    /// The name for the event tracker.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of tags to apply to the event tracker.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<event_tracker::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EventTracker {
    const TYPE: &'static str = "AWS::Personalize::EventTracker";
}

impl Construct for EventTracker {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventTracker> for Properties {
    fn from(value: EventTracker) -> Self {
        value.0
    }
}

impl Handle<EventTracker> {
    /// The Amazon Resource Name (ARN) of the event tracker.
    ///
    /// `Fn::GetAtt` of `EventTrackerArn`.
    #[must_use]
    pub fn event_tracker_arn(self) -> Value<String> {
        self.attribute("EventTrackerArn")
    }

    /// The ID of the event tracker. Include this ID in requests to the PutEvents API.
    ///
    /// `Fn::GetAtt` of `TrackingId`.
    #[must_use]
    pub fn tracking_id(self) -> Value<String> {
        self.attribute("TrackingId")
    }
}

/// A recommendation filter that defines which items are included or excluded from recommendations.
///
/// [`AWS::Personalize::Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-filter.html).
///
/// Required: `DatasetGroupArn`, `FilterExpression`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Filter(Properties);

impl Filter {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the dataset group that the filter belongs to.
    ///
    /// `DatasetGroupArn`. Required. A change replaces the resource.
    pub fn dataset_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatasetGroupArn", value.into());
        self
    }

    /// The filter expression that defines which items are included or excluded from recommendations.
    ///
    /// `FilterExpression`. Required. A change replaces the resource.
    pub fn filter_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FilterExpression", value.into());
        self
    }

    /// The name of the filter.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Tags to associate with the filter.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<filter::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Filter {
    const TYPE: &'static str = "AWS::Personalize::Filter";
}

impl Construct for Filter {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Filter> for Properties {
    fn from(value: Filter) -> Self {
        value.0
    }
}

impl Handle<Filter> {
    /// The time at which the filter was created.
    ///
    /// `Fn::GetAtt` of `CreationDateTime`.
    #[must_use]
    pub fn creation_date_time(self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// The ARN of the filter.
    ///
    /// `Fn::GetAtt` of `FilterArn`.
    #[must_use]
    pub fn filter_arn(self) -> Value<String> {
        self.attribute("FilterArn")
    }

    /// The time at which the filter was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedDateTime`.
    #[must_use]
    pub fn last_updated_date_time(self) -> Value<String> {
        self.attribute("LastUpdatedDateTime")
    }

    /// The status of the filter.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates a metric attribution for reporting on recommendation impact in Amazon Personalize.
///
/// [`AWS::Personalize::MetricAttribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-metricattribution.html).
///
/// Required: `DatasetGroupArn`, `Metrics`, `MetricsOutputConfig`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MetricAttribution(Properties);

impl MetricAttribution {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the destination dataset group.
    ///
    /// `DatasetGroupArn`. Required. A change replaces the resource.
    pub fn dataset_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatasetGroupArn", value.into());
        self
    }

    /// A list of metric attributes for the metric attribution.
    ///
    /// `Metrics`. Required. A change replaces the resource.
    pub fn metrics(mut self, value: impl Into<List<metric_attribution::MetricAttribute>>) -> Self {
        self.0.set("Metrics", value.into());
        self
    }

    /// The output configuration details for the metric attribution.
    ///
    /// `MetricsOutputConfig`. Required.
    pub fn metrics_output_config(
        mut self,
        value: impl Into<Value<metric_attribution::MetricsOutputConfig>>,
    ) -> Self {
        self.0.set("MetricsOutputConfig", value.into());
        self
    }

    /// The name of the metric attribution.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for MetricAttribution {
    const TYPE: &'static str = "AWS::Personalize::MetricAttribution";
}

impl Construct for MetricAttribution {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MetricAttribution> for Properties {
    fn from(value: MetricAttribution) -> Self {
        value.0
    }
}

impl Handle<MetricAttribution> {
    /// The ARN of the metric attribution.
    ///
    /// `Fn::GetAtt` of `MetricAttributionArn`.
    #[must_use]
    pub fn metric_attribution_arn(self) -> Value<String> {
        self.attribute("MetricAttributionArn")
    }

    /// The status of the metric attribution.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates an Amazon Personalize schema from the specified schema string. The schema you create must be in Avro JSON format.
///
/// [`AWS::Personalize::Schema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-schema.html).
///
/// Required: `Name`, `Schema`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Schema(Properties);

impl Schema {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The domain of a schema that you created for a dataset in a Domain dataset group.
    ///
    /// `Domain`. Allowed: [`Domain`](schema::Domain). A change replaces the resource.
    pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Domain", value.into());
        self
    }

    /// The name of the schema.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The schema.
    ///
    /// `Schema`. Required. A change replaces the resource.
    pub fn schema(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Schema", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<schema::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Schema {
    const TYPE: &'static str = "AWS::Personalize::Schema";
}

impl Construct for Schema {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Schema> for Properties {
    fn from(value: Schema) -> Self {
        value.0
    }
}

impl Handle<Schema> {
    /// The Amazon Resource Name (ARN) of the schema.
    ///
    /// `Fn::GetAtt` of `SchemaArn`.
    #[must_use]
    pub fn schema_arn(self) -> Value<String> {
        self.attribute("SchemaArn")
    }
}

/// \> By default, all new solutions use automatic training. With automatic training, you incur training costs while your solution is active.
///
/// [`AWS::Personalize::Solution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-solution.html).
///
/// Required: `DatasetGroupArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Solution(Properties);

impl Solution {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the dataset group that provides the training data.
    ///
    /// `DatasetGroupArn`. Required. A change replaces the resource.
    pub fn dataset_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatasetGroupArn", value.into());
        self
    }

    /// The event type (for example, 'click' or 'like') that is used for training the model. If no `eventType` is provided, Amazon Personalize uses all interactions for training with equal weight regardless of type.
    ///
    /// `EventType`. A change replaces the resource.
    pub fn event_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EventType", value.into());
        self
    }

    /// The name of the solution.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// \> We don't recommend enabling automated machine learning. Instead, match your use case to the available Amazon Personalize recipes.
    ///
    /// `PerformAutoML`. A change replaces the resource.
    pub fn perform_auto_ml(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PerformAutoML", value.into());
        self
    }

    /// Whether to perform hyperparameter optimization (HPO) on the chosen recipe. The default is `false` .
    ///
    /// `PerformHPO`. A change replaces the resource.
    pub fn perform_hpo(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PerformHPO", value.into());
        self
    }

    /// The ARN of the recipe used to create the solution. This is required when `performAutoML` is false.
    ///
    /// `RecipeArn`. A change replaces the resource.
    pub fn recipe_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RecipeArn", value.into());
        self
    }

    /// Describes the configuration properties for the solution.
    ///
    /// `SolutionConfig`. A change replaces the resource.
    pub fn solution_config(mut self, value: impl Into<Value<solution::SolutionConfig>>) -> Self {
        self.0.set("SolutionConfig", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<solution::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Solution {
    const TYPE: &'static str = "AWS::Personalize::Solution";
}

impl Construct for Solution {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Solution> for Properties {
    fn from(value: Solution) -> Self {
        value.0
    }
}

impl Handle<Solution> {
    /// The Amazon Resource Name (ARN) of the solution.
    ///
    /// `Fn::GetAtt` of `SolutionArn`.
    #[must_use]
    pub fn solution_arn(self) -> Value<String> {
        self.attribute("SolutionArn")
    }
}

/// Property types of [`Campaign`].
pub mod campaign {
    use crate::{Json, Map, Properties, Value};

    /// The configuration details of a campaign.
    ///
    /// A property type of `AWS::Personalize::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CampaignConfig(Properties);

    impl CampaignConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether metadata with recommendations is enabled for the campaign.
        ///
        /// `EnableMetadataWithRecommendations`.
        pub fn enable_metadata_with_recommendations(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("EnableMetadataWithRecommendations", value.into());
            self
        }

        /// Specifies the exploration configuration hyperparameters.
        ///
        /// `ItemExplorationConfig`.
        pub fn item_exploration_config(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("ItemExplorationConfig", value.into());
            self
        }

        /// A map of ranking influence values for POPULARITY and FRESHNESS.
        ///
        /// `RankingInfluence`.
        pub fn ranking_influence(mut self, value: impl Into<Map<f64>>) -> Self {
            self.0.set("RankingInfluence", value.into());
            self
        }

        /// Whether the campaign automatically updates to use the latest solution version.
        ///
        /// `SyncWithLatestSolutionVersion`.
        pub fn sync_with_latest_solution_version(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SyncWithLatestSolutionVersion", value.into());
            self
        }
    }

    impl From<CampaignConfig> for Json {
        fn from(value: CampaignConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Personalize::Campaign`.
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

/// Property types and words of [`Dataset`].
pub mod dataset {
    use crate::{Json, Properties, Value};

    /// Describes a job that imports training data from a data source (Amazon S3 bucket) to an Amazon Personalize dataset.
    ///
    /// A property type of `AWS::Personalize::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatasetImportJob(Properties);

    impl DatasetImportJob {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket that contains the training data to import.
        ///
        /// `DataSource`.
        pub fn data_source(mut self, value: impl Into<Value<DatasetImportJobDataSource>>) -> Self {
            self.0.set("DataSource", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the dataset that receives the imported data.
        ///
        /// `DatasetArn`.
        pub fn dataset_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatasetArn", value.into());
            self
        }

        /// The ARN of the dataset import job.
        ///
        /// `DatasetImportJobArn`.
        pub fn dataset_import_job_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatasetImportJobArn", value.into());
            self
        }

        /// The name of the import job.
        ///
        /// `JobName`.
        pub fn job_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JobName", value.into());
            self
        }

        /// The ARN of the IAM role that has permissions to read from the Amazon S3 data source.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<DatasetImportJob> for Json {
        fn from(value: DatasetImportJob) -> Self {
            value.0.into()
        }
    }

    /// The Amazon S3 bucket that contains the training data to import.
    ///
    /// A property type of `AWS::Personalize::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatasetImportJobDataSource(Properties);

    impl DatasetImportJobDataSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The path to the Amazon S3 bucket where the data that you want to upload to your dataset is stored.
        ///
        /// `DataLocation`.
        pub fn data_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataLocation", value.into());
            self
        }
    }

    impl From<DatasetImportJobDataSource> for Json {
        fn from(value: DatasetImportJobDataSource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Personalize::Dataset`.
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

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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
        /// Words for `DatasetType`.
        pub enum DatasetType {
            Interactions = "Interactions",
            Items = "Items",
            Users = "Users",
        }
    }
}

/// Property types and words of [`DatasetGroup`].
pub mod dataset_group {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Personalize::DatasetGroup`.
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

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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
        /// Words for `Domain`.
        pub enum Domain {
            Ecommerce = "ECOMMERCE",
            VideoOnDemand = "VIDEO_ON_DEMAND",
        }
    }
}

/// Property types of [`EventTracker`].
pub mod event_tracker {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Personalize::EventTracker`.
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

/// Property types of [`Filter`].
pub mod filter {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Personalize::Filter`.
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

/// Property types of [`MetricAttribution`].
pub mod metric_attribution {
    use crate::{Json, Properties, Value};

    /// A metric attribute for the metric attribution.
    ///
    /// A property type of `AWS::Personalize::MetricAttribution`.
    ///
    /// Required: `EventType`, `Expression`, `MetricName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricAttribute(Properties);

    impl MetricAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The metric's event type.
        ///
        /// `EventType`. Required.
        pub fn event_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventType", value.into());
            self
        }

        /// The attribute's expression.
        ///
        /// `Expression`. Required.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// The metric's name.
        ///
        /// `MetricName`. Required.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }
    }

    impl From<MetricAttribute> for Json {
        fn from(value: MetricAttribute) -> Self {
            value.0.into()
        }
    }

    /// The output configuration details for the metric attribution.
    ///
    /// A property type of `AWS::Personalize::MetricAttribution`.
    ///
    /// Required: `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricsOutputConfig(Properties);

    impl MetricsOutputConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the IAM role for the metric attribution.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The configuration details of an Amazon S3 output bucket.
        ///
        /// `S3DataDestination`.
        pub fn s3_data_destination(mut self, value: impl Into<Value<S3DataDestination>>) -> Self {
            self.0.set("S3DataDestination", value.into());
            self
        }
    }

    impl From<MetricsOutputConfig> for Json {
        fn from(value: MetricsOutputConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration details of an Amazon S3 output bucket.
    ///
    /// A property type of `AWS::Personalize::MetricAttribution`.
    ///
    /// Required: `Path`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3DataDestination(Properties);

    impl S3DataDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the KMS key.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// The file path of the Amazon S3 bucket.
        ///
        /// `Path`. Required.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }
    }

    impl From<S3DataDestination> for Json {
        fn from(value: S3DataDestination) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`Schema`].
pub mod schema {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Personalize::Schema`.
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

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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
        /// Words for `Domain`.
        pub enum Domain {
            Ecommerce = "ECOMMERCE",
            VideoOnDemand = "VIDEO_ON_DEMAND",
        }
    }
}

/// Property types and words of [`Solution`].
pub mod solution {
    use crate::{Json, List, Map, Properties, Value};

    /// Provides the name and range of a categorical hyperparameter.
    ///
    /// A property type of `AWS::Personalize::Solution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CategoricalHyperParameterRange(Properties);

    impl CategoricalHyperParameterRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the hyperparameter.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A list of the categories for the hyperparameter.
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<CategoricalHyperParameterRange> for Json {
        fn from(value: CategoricalHyperParameterRange) -> Self {
            value.0.into()
        }
    }

    /// Provides the name and range of a continuous hyperparameter.
    ///
    /// A property type of `AWS::Personalize::Solution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContinuousHyperParameterRange(Properties);

    impl ContinuousHyperParameterRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum allowable value for the hyperparameter.
        ///
        /// `MaxValue`.
        pub fn max_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxValue", value.into());
            self
        }

        /// The minimum allowable value for the hyperparameter.
        ///
        /// `MinValue`.
        pub fn min_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MinValue", value.into());
            self
        }

        /// The name of the hyperparameter.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<ContinuousHyperParameterRange> for Json {
        fn from(value: ContinuousHyperParameterRange) -> Self {
            value.0.into()
        }
    }

    /// Provides the name and range of an integer-valued hyperparameter.
    ///
    /// A property type of `AWS::Personalize::Solution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntegerHyperParameterRange(Properties);

    impl IntegerHyperParameterRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum allowable value for the hyperparameter.
        ///
        /// `MaxValue`.
        pub fn max_value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxValue", value.into());
            self
        }

        /// The minimum allowable value for the hyperparameter.
        ///
        /// `MinValue`.
        pub fn min_value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinValue", value.into());
            self
        }

        /// The name of the hyperparameter.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<IntegerHyperParameterRange> for Json {
        fn from(value: IntegerHyperParameterRange) -> Self {
            value.0.into()
        }
    }

    /// Describes the configuration properties for the solution.
    ///
    /// A property type of `AWS::Personalize::Solution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SolutionConfig(Properties);

    impl SolutionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Lists the algorithm hyperparameters and their values.
        ///
        /// `AlgorithmHyperParameters`.
        pub fn algorithm_hyper_parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("AlgorithmHyperParameters", value.into());
            self
        }

        /// The [AutoMLConfig](https://docs.aws.amazon.com/personalize/latest/dg/API_AutoMLConfig.html) object containing a list of recipes to search when AutoML is performed.
        ///
        /// `AutoMLConfig`.
        pub fn auto_ml_config(
            mut self,
            value: impl Into<Value<SolutionConfigAutoMLConfig>>,
        ) -> Self {
            self.0.set("AutoMLConfig", value.into());
            self
        }

        /// Only events with a value greater than or equal to this threshold are used for training a model.
        ///
        /// `EventValueThreshold`.
        pub fn event_value_threshold(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventValueThreshold", value.into());
            self
        }

        /// Lists the feature transformation parameters.
        ///
        /// `FeatureTransformationParameters`.
        pub fn feature_transformation_parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("FeatureTransformationParameters", value.into());
            self
        }

        /// Describes the properties for hyperparameter optimization (HPO).
        ///
        /// `HpoConfig`.
        pub fn hpo_config(mut self, value: impl Into<Value<SolutionConfigHpoConfig>>) -> Self {
            self.0.set("HpoConfig", value.into());
            self
        }
    }

    impl From<SolutionConfig> for Json {
        fn from(value: SolutionConfig) -> Self {
            value.0.into()
        }
    }

    /// The [AutoMLConfig](https://docs.aws.amazon.com/personalize/latest/dg/API_AutoMLConfig.html) object containing a list of recipes to search when AutoML is performed.
    ///
    /// A property type of `AWS::Personalize::Solution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SolutionConfigAutoMLConfig(Properties);

    impl SolutionConfigAutoMLConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The metric to optimize.
        ///
        /// `MetricName`.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// The list of candidate recipes.
        ///
        /// `RecipeList`.
        pub fn recipe_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("RecipeList", value.into());
            self
        }
    }

    impl From<SolutionConfigAutoMLConfig> for Json {
        fn from(value: SolutionConfigAutoMLConfig) -> Self {
            value.0.into()
        }
    }

    /// Describes the properties for hyperparameter optimization (HPO).
    ///
    /// A property type of `AWS::Personalize::Solution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SolutionConfigHpoConfig(Properties);

    impl SolutionConfigHpoConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The hyperparameters and their allowable ranges
        ///
        /// `AlgorithmHyperParameterRanges`.
        pub fn algorithm_hyper_parameter_ranges(
            mut self,
            value: impl Into<Value<SolutionConfigHpoConfigAlgorithmHyperParameterRanges>>,
        ) -> Self {
            self.0.set("AlgorithmHyperParameterRanges", value.into());
            self
        }

        /// The metric to optimize during HPO.
        ///
        /// `HpoObjective`.
        pub fn hpo_objective(
            mut self,
            value: impl Into<Value<SolutionConfigHpoConfigHpoObjective>>,
        ) -> Self {
            self.0.set("HpoObjective", value.into());
            self
        }

        /// Describes the resource configuration for hyperparameter optimization (HPO).
        ///
        /// `HpoResourceConfig`.
        pub fn hpo_resource_config(
            mut self,
            value: impl Into<Value<SolutionConfigHpoConfigHpoResourceConfig>>,
        ) -> Self {
            self.0.set("HpoResourceConfig", value.into());
            self
        }
    }

    impl From<SolutionConfigHpoConfig> for Json {
        fn from(value: SolutionConfigHpoConfig) -> Self {
            value.0.into()
        }
    }

    /// The hyperparameters and their allowable ranges
    ///
    /// A property type of `AWS::Personalize::Solution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SolutionConfigHpoConfigAlgorithmHyperParameterRanges(Properties);

    impl SolutionConfigHpoConfigAlgorithmHyperParameterRanges {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The categorical hyperparameters and their ranges.
        ///
        /// `CategoricalHyperParameterRanges`.
        pub fn categorical_hyper_parameter_ranges(
            mut self,
            value: impl Into<List<CategoricalHyperParameterRange>>,
        ) -> Self {
            self.0.set("CategoricalHyperParameterRanges", value.into());
            self
        }

        /// The continuous hyperparameters and their ranges.
        ///
        /// `ContinuousHyperParameterRanges`.
        pub fn continuous_hyper_parameter_ranges(
            mut self,
            value: impl Into<List<ContinuousHyperParameterRange>>,
        ) -> Self {
            self.0.set("ContinuousHyperParameterRanges", value.into());
            self
        }

        /// The integer hyperparameters and their ranges.
        ///
        /// `IntegerHyperParameterRanges`.
        pub fn integer_hyper_parameter_ranges(
            mut self,
            value: impl Into<List<IntegerHyperParameterRange>>,
        ) -> Self {
            self.0.set("IntegerHyperParameterRanges", value.into());
            self
        }
    }

    impl From<SolutionConfigHpoConfigAlgorithmHyperParameterRanges> for Json {
        fn from(value: SolutionConfigHpoConfigAlgorithmHyperParameterRanges) -> Self {
            value.0.into()
        }
    }

    /// The metric to optimize during HPO.
    ///
    /// A property type of `AWS::Personalize::Solution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SolutionConfigHpoConfigHpoObjective(Properties);

    impl SolutionConfigHpoConfigHpoObjective {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the metric
        ///
        /// `MetricName`.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// A regular expression for finding the metric in the training job logs.
        ///
        /// `MetricRegex`.
        pub fn metric_regex(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricRegex", value.into());
            self
        }

        /// The type of the metric. Valid values are Maximize and Minimize.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<SolutionConfigHpoConfigHpoObjective> for Json {
        fn from(value: SolutionConfigHpoConfigHpoObjective) -> Self {
            value.0.into()
        }
    }

    /// Describes the resource configuration for hyperparameter optimization (HPO).
    ///
    /// A property type of `AWS::Personalize::Solution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SolutionConfigHpoConfigHpoResourceConfig(Properties);

    impl SolutionConfigHpoConfigHpoResourceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of training jobs when you create a solution version. The maximum value for maxNumberOfTrainingJobs is 40.
        ///
        /// `MaxNumberOfTrainingJobs`.
        pub fn max_number_of_training_jobs(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaxNumberOfTrainingJobs", value.into());
            self
        }

        /// The maximum number of parallel training jobs when you create a solution version. The maximum value for maxParallelTrainingJobs is 10.
        ///
        /// `MaxParallelTrainingJobs`.
        pub fn max_parallel_training_jobs(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaxParallelTrainingJobs", value.into());
            self
        }
    }

    impl From<SolutionConfigHpoConfigHpoResourceConfig> for Json {
        fn from(value: SolutionConfigHpoConfigHpoResourceConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Personalize::Solution`.
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

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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
            Maximize = "Maximize",
            Minimize = "Minimize",
        }
    }
}
