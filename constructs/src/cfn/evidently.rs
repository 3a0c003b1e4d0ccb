//! `AWS::Evidently`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates or updates an Evidently \*experiment\* . Before you create an experiment, you must create the feature to use for the experiment.
///
/// [`AWS::Evidently::Experiment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-experiment.html).
///
/// Required: `MetricGoals`, `Name`, `OnlineAbConfig`, `Project`, `Treatments`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Experiment(Properties);

impl Experiment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An optional description of the experiment.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// An array of structures that defines the metrics used for the experiment, and whether a higher or lower value for each metric is the goal. You can use up to three metrics in an experiment.
    ///
    /// `MetricGoals`. Required.
    pub fn metric_goals(mut self, value: impl Into<List<experiment::MetricGoalObject>>) -> Self {
        self.0.set("MetricGoals", value.into());
        self
    }

    /// A name for the new experiment.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A structure that contains the configuration of which variation to use as the "control" version. The "control" version is used for comparison with other variations.
    ///
    /// `OnlineAbConfig`. Required.
    pub fn online_ab_config(
        mut self,
        value: impl Into<Value<experiment::OnlineAbConfigObject>>,
    ) -> Self {
        self.0.set("OnlineAbConfig", value.into());
        self
    }

    /// The name or the ARN of the project where this experiment is to be created.
    ///
    /// `Project`. Required. A change replaces the resource.
    pub fn project(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Project", value.into());
        self
    }

    /// When Evidently assigns a particular user session to an experiment, it must use a randomization ID to determine which variation the user session is served. This randomization ID is a combination of the entity ID and `randomizationSalt` .
    ///
    /// `RandomizationSalt`.
    pub fn randomization_salt(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RandomizationSalt", value.into());
        self
    }

    /// Set this to `true` to remove the segment that is associated with this experiment. You can't use this parameter if the experiment is currently running.
    ///
    /// `RemoveSegment`.
    pub fn remove_segment(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RemoveSegment", value.into());
        self
    }

    /// A structure that you can use to start and stop the experiment.
    ///
    /// `RunningStatus`.
    pub fn running_status(
        mut self,
        value: impl Into<Value<experiment::RunningStatusObject>>,
    ) -> Self {
        self.0.set("RunningStatus", value.into());
        self
    }

    /// The portion of the available audience that you want to allocate to this experiment, in thousandths of a percent.
    ///
    /// `SamplingRate`.
    pub fn sampling_rate(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SamplingRate", value.into());
        self
    }

    /// Specifies an audience \*segment\* to use in the experiment. When a segment is used in an experiment, only user sessions that match the segment pattern are used in the experiment.
    ///
    /// `Segment`.
    pub fn segment(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Segment", value.into());
        self
    }

    /// Assigns one or more tags (key-value pairs) to the experiment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<experiment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// An array of structures that describe the configuration of each feature variation used in the experiment.
    ///
    /// `Treatments`. Required.
    pub fn treatments(mut self, value: impl Into<List<experiment::TreatmentObject>>) -> Self {
        self.0.set("Treatments", value.into());
        self
    }
}

impl Resource for Experiment {
    const TYPE: &'static str = "AWS::Evidently::Experiment";
}

impl Construct for Experiment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Experiment> for Properties {
    fn from(value: Experiment) -> Self {
        value.0
    }
}

impl Handle<Experiment> {
    /// The ARN of the experiment. For example, `arn:aws:evidently:us-west-2:0123455678912:project/myProject/experiment/myExperiment`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates or updates an Evidently \*feature\* that you want to launch or test. You can define up to five variations of a feature, and use these variations in your launches and experiments. A feature must be created in a project.
///
/// [`AWS::Evidently::Feature`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-feature.html).
///
/// Required: `Name`, `Project`, `Variations`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Feature(Properties);

impl Feature {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the variation to use as the default variation. The default variation is served to users who are not allocated to any ongoing launches or experiments of this feature.
    ///
    /// `DefaultVariation`.
    pub fn default_variation(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultVariation", value.into());
        self
    }

    /// An optional description of the feature.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Specify users that should always be served a specific variation of a feature. Each user is specified by a key-value pair . For each key, specify a user by entering their user ID, account ID, or some other identifier.
    ///
    /// `EntityOverrides`.
    pub fn entity_overrides(mut self, value: impl Into<List<feature::EntityOverride>>) -> Self {
        self.0.set("EntityOverrides", value.into());
        self
    }

    /// Specify `ALL_RULES` to activate the traffic allocation specified by any ongoing launches or experiments. Specify `DEFAULT_VARIATION` to serve the default variation to all users instead.
    ///
    /// `EvaluationStrategy`. Allowed: [`EvaluationStrategy`](feature::EvaluationStrategy).
    pub fn evaluation_strategy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EvaluationStrategy", value.into());
        self
    }

    /// The name for the feature. It can include up to 127 characters.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The name or ARN of the project that is to contain the new feature.
    ///
    /// `Project`. Required. A change replaces the resource.
    pub fn project(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Project", value.into());
        self
    }

    /// Assigns one or more tags (key-value pairs) to the feature.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<feature::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// An array of structures that contain the configuration of the feature's different variations.
    ///
    /// `Variations`. Required.
    pub fn variations(mut self, value: impl Into<List<feature::VariationObject>>) -> Self {
        self.0.set("Variations", value.into());
        self
    }
}

impl Resource for Feature {
    const TYPE: &'static str = "AWS::Evidently::Feature";
}

impl Construct for Feature {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Feature> for Properties {
    fn from(value: Feature) -> Self {
        value.0
    }
}

impl Handle<Feature> {
    /// The ARN of the feature. For example, `arn:aws:evidently:us-west-2:0123455678912:project/myProject/feature/myFeature` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates or updates a \*launch\* of a given feature. Before you create a launch, you must create the feature to use for the launch.
///
/// [`AWS::Evidently::Launch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-launch.html).
///
/// Required: `Groups`, `Name`, `Project`, `ScheduledSplitsConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Launch(Properties);

impl Launch {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An optional description for the launch.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A structure that you can use to start and stop the launch.
    ///
    /// `ExecutionStatus`.
    pub fn execution_status(
        mut self,
        value: impl Into<Value<launch::ExecutionStatusObject>>,
    ) -> Self {
        self.0.set("ExecutionStatus", value.into());
        self
    }

    /// An array of structures that contains the feature and variations that are to be used for the launch. You can up to five launch groups in a launch.
    ///
    /// `Groups`. Required.
    pub fn groups(mut self, value: impl Into<List<launch::LaunchGroupObject>>) -> Self {
        self.0.set("Groups", value.into());
        self
    }

    /// An array of structures that define the metrics that will be used to monitor the launch performance. You can have up to three metric monitors in the array.
    ///
    /// `MetricMonitors`.
    pub fn metric_monitors(
        mut self,
        value: impl Into<List<launch::MetricDefinitionObject>>,
    ) -> Self {
        self.0.set("MetricMonitors", value.into());
        self
    }

    /// The name for the launch. It can include up to 127 characters.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The name or ARN of the project that you want to create the launch in.
    ///
    /// `Project`. Required. A change replaces the resource.
    pub fn project(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Project", value.into());
        self
    }

    /// When Evidently assigns a particular user session to a launch, it must use a randomization ID to determine which variation the user session is served. This randomization ID is a combination of the entity ID and `randomizationSalt` .
    ///
    /// `RandomizationSalt`.
    pub fn randomization_salt(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RandomizationSalt", value.into());
        self
    }

    /// An array of structures that define the traffic allocation percentages among the feature variations during each step of the launch.
    ///
    /// `ScheduledSplitsConfig`. Required.
    pub fn scheduled_splits_config(mut self, value: impl Into<List<launch::StepConfig>>) -> Self {
        self.0.set("ScheduledSplitsConfig", value.into());
        self
    }

    /// Assigns one or more tags (key-value pairs) to the launch.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<launch::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Launch {
    const TYPE: &'static str = "AWS::Evidently::Launch";
}

impl Construct for Launch {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Launch> for Properties {
    fn from(value: Launch) -> Self {
        value.0
    }
}

impl Handle<Launch> {
    /// The ARN of the launch. For example, `arn:aws:evidently:us-west-2:0123455678912:project/myProject/launch/myLaunch`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates a project, which is the logical object in Evidently that can contain features, launches, and experiments. Use projects to group similar features together.
///
/// [`AWS::Evidently::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-project.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Project(Properties);

impl Project {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Use this parameter if the project will use \*client-side evaluation powered by AWS AppConfig\* .
    ///
    /// `AppConfigResource`.
    pub fn app_config_resource(
        mut self,
        value: impl Into<Value<project::AppConfigResourceObject>>,
    ) -> Self {
        self.0.set("AppConfigResource", value.into());
        self
    }

    /// A structure that contains information about where Evidently is to store evaluation events for longer term storage, if you choose to do so.
    ///
    /// `DataDelivery`.
    pub fn data_delivery(mut self, value: impl Into<Value<project::DataDeliveryObject>>) -> Self {
        self.0.set("DataDelivery", value.into());
        self
    }

    /// An optional description of the project.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name for the project. It can include up to 127 characters.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Assigns one or more tags (key-value pairs) to the project.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<project::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Project {
    const TYPE: &'static str = "AWS::Evidently::Project";
}

impl Construct for Project {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Project> for Properties {
    fn from(value: Project) -> Self {
        value.0
    }
}

impl Handle<Project> {
    /// The ARN of the project. For example, `arn:aws:evidently:us-west-2:0123455678912:project/myProject`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates or updates a \*segment\* of your audience. A segment is a portion of your audience that share one or more characteristics.
///
/// [`AWS::Evidently::Segment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-segment.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Segment(Properties);

impl Segment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An optional description for this segment.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A name for the segment.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The pattern to use for the segment.
    ///
    /// `Pattern`.
    pub fn pattern(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Pattern", value.into());
        self
    }

    /// Assigns one or more tags (key-value pairs) to the feature.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<segment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Segment {
    const TYPE: &'static str = "AWS::Evidently::Segment";
}

impl Construct for Segment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Segment> for Properties {
    fn from(value: Segment) -> Self {
        value.0
    }
}

impl Handle<Segment> {
    /// The ARN of the segment. For example, `arn:aws:evidently:us-west-2:123456789012:segment/australiaSegment`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`Experiment`].
pub mod experiment {
    use crate::{Json, List, Properties, Value};

    /// Use this structure to tell Evidently whether higher or lower values are desired for a metric that is used in an experiment.
    ///
    /// A property type of `AWS::Evidently::Experiment`.
    ///
    /// Required: `DesiredChange`, `EntityIdKey`, `MetricName`, `ValueKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricGoalObject(Properties);

    impl MetricGoalObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `INCREASE` means that a variation with a higher number for this metric is performing better.
        ///
        /// `DesiredChange`. Required. Allowed: [`DesiredChange`].
        pub fn desired_change(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DesiredChange", value.into());
            self
        }

        /// The entity, such as a user or session, that does an action that causes a metric value to be recorded. An example is `userDetails.userID` .
        ///
        /// `EntityIdKey`. Required.
        pub fn entity_id_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntityIdKey", value.into());
            self
        }

        /// The EventBridge event pattern that defines how the metric is recorded.
        ///
        /// `EventPattern`.
        pub fn event_pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventPattern", value.into());
            self
        }

        /// A name for the metric. It can include up to 255 characters.
        ///
        /// `MetricName`. Required.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// A label for the units that the metric is measuring.
        ///
        /// `UnitLabel`.
        pub fn unit_label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UnitLabel", value.into());
            self
        }

        /// The JSON path to reference the numerical metric value in the event.
        ///
        /// `ValueKey`. Required.
        pub fn value_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ValueKey", value.into());
            self
        }
    }

    impl From<MetricGoalObject> for Json {
        fn from(value: MetricGoalObject) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains the configuration of which variation to use as the "control" version. The "control" version is used for comparison with other variations.
    ///
    /// A property type of `AWS::Evidently::Experiment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnlineAbConfigObject(Properties);

    impl OnlineAbConfigObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the variation that is to be the default variation that the other variations are compared to.
        ///
        /// `ControlTreatmentName`.
        pub fn control_treatment_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ControlTreatmentName", value.into());
            self
        }

        /// A set of key-value pairs. The keys are treatment names, and the values are the portion of experiment traffic to be assigned to that treatment.
        ///
        /// `TreatmentWeights`.
        pub fn treatment_weights(mut self, value: impl Into<List<TreatmentToWeight>>) -> Self {
            self.0.set("TreatmentWeights", value.into());
            self
        }
    }

    impl From<OnlineAbConfigObject> for Json {
        fn from(value: OnlineAbConfigObject) -> Self {
            value.0.into()
        }
    }

    /// Use this structure to start and stop the experiment.
    ///
    /// A property type of `AWS::Evidently::Experiment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RunningStatusObject(Properties);

    impl RunningStatusObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If you are using CloudFormation to start the experiment, use this field to specify when the experiment is to end. The format is as a UNIX timestamp.
        ///
        /// `AnalysisCompleteTime`.
        pub fn analysis_complete_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AnalysisCompleteTime", value.into());
            self
        }

        /// If you are using CloudFormation to stop this experiment, specify either `COMPLETED` or `CANCELLED` here to indicate how to classify this experiment.
        ///
        /// `DesiredState`.
        pub fn desired_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DesiredState", value.into());
            self
        }

        /// If you are using CloudFormation to stop this experiment, this is an optional field that you can use to record why the experiment is being stopped or cancelled.
        ///
        /// `Reason`.
        pub fn reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Reason", value.into());
            self
        }

        /// To start the experiment now, specify `START` for this parameter. If this experiment is currently running and you want to stop it now, specify `STOP` .
        ///
        /// `Status`.
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<RunningStatusObject> for Json {
        fn from(value: RunningStatusObject) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Evidently::Experiment`.
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

    /// A structure that defines one treatment in an experiment. A treatment is a variation of the feature that you are including in the experiment.
    ///
    /// A property type of `AWS::Evidently::Experiment`.
    ///
    /// Required: `Feature`, `TreatmentName`, `Variation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TreatmentObject(Properties);

    impl TreatmentObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The description of the treatment.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The name of the feature for this experiment.
        ///
        /// `Feature`. Required.
        pub fn feature(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Feature", value.into());
            self
        }

        /// A name for this treatment. It can include up to 127 characters.
        ///
        /// `TreatmentName`. Required.
        pub fn treatment_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TreatmentName", value.into());
            self
        }

        /// The name of the variation to use for this treatment.
        ///
        /// `Variation`. Required.
        pub fn variation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Variation", value.into());
            self
        }
    }

    impl From<TreatmentObject> for Json {
        fn from(value: TreatmentObject) -> Self {
            value.0.into()
        }
    }

    /// This structure defines how much experiment traffic to allocate to one treatment used in the experiment.
    ///
    /// A property type of `AWS::Evidently::Experiment`.
    ///
    /// Required: `SplitWeight`, `Treatment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TreatmentToWeight(Properties);

    impl TreatmentToWeight {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The portion of experiment traffic to allocate to this treatment. Specify the traffic portion in thousandths of a percent, so 20,000 allocated to a treatment would allocate 20% of the experiment traffic to that treatment.
        ///
        /// `SplitWeight`. Required.
        pub fn split_weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SplitWeight", value.into());
            self
        }

        /// The name of the treatment.
        ///
        /// `Treatment`. Required.
        pub fn treatment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Treatment", value.into());
            self
        }
    }

    impl From<TreatmentToWeight> for Json {
        fn from(value: TreatmentToWeight) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DesiredChange`.
        pub enum DesiredChange {
            Increase = "INCREASE",
            Decrease = "DECREASE",
        }
    }
}

/// Property types and words of [`Feature`].
pub mod feature {
    use crate::{Json, Properties, Value};

    /// A set of key-value pairs that specify users who should always be served a specific variation of a feature. Each key specifies a user using their user ID, account ID, or some other identifier.
    ///
    /// A property type of `AWS::Evidently::Feature`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EntityOverride(Properties);

    impl EntityOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The entity ID to be served the variation specified in `Variation` .
        ///
        /// `EntityId`.
        pub fn entity_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntityId", value.into());
            self
        }

        /// The name of the variation to serve to the user session that matches the `EntityId` .
        ///
        /// `Variation`.
        pub fn variation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Variation", value.into());
            self
        }
    }

    impl From<EntityOverride> for Json {
        fn from(value: EntityOverride) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Evidently::Feature`.
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

    /// This structure contains the name and variation value of one variation of a feature. It can contain only one of the following parameters: `BooleanValue` , `DoubleValue` , `LongValue` or `StringValue` .
    ///
    /// A property type of `AWS::Evidently::Feature`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VariationObject(Properties);

    impl VariationObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value assigned to this variation, if the variation type is boolean.
        ///
        /// `BooleanValue`.
        pub fn boolean_value(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BooleanValue", value.into());
            self
        }

        /// The value assigned to this variation, if the variation type is a double.
        ///
        /// `DoubleValue`.
        pub fn double_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("DoubleValue", value.into());
            self
        }

        /// The value assigned to this variation, if the variation type is a long.
        ///
        /// `LongValue`.
        pub fn long_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("LongValue", value.into());
            self
        }

        /// The value assigned to this variation, if the variation type is a string.
        ///
        /// `StringValue`.
        pub fn string_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StringValue", value.into());
            self
        }

        /// A name for the variation. It can include up to 127 characters.
        ///
        /// `VariationName`.
        pub fn variation_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VariationName", value.into());
            self
        }
    }

    impl From<VariationObject> for Json {
        fn from(value: VariationObject) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EvaluationStrategy`.
        pub enum EvaluationStrategy {
            AllRules = "ALL_RULES",
            DefaultVariation = "DEFAULT_VARIATION",
        }
    }
}

/// Property types of [`Launch`].
pub mod launch {
    use crate::{Json, List, Properties, Value};

    /// Use this structure to start and stop the launch.
    ///
    /// A property type of `AWS::Evidently::Launch`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExecutionStatusObject(Properties);

    impl ExecutionStatusObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If you are using CloudFormation to stop this launch, specify either `COMPLETED` or `CANCELLED` here to indicate how to classify this experiment. If you omit this parameter, the default of `COMPLETED` is used.
        ///
        /// `DesiredState`.
        pub fn desired_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DesiredState", value.into());
            self
        }

        /// If you are using CloudFormation to stop this launch, this is an optional field that you can use to record why the launch is being stopped or cancelled.
        ///
        /// `Reason`.
        pub fn reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Reason", value.into());
            self
        }

        /// To start the launch now, specify `START` for this parameter. If this launch is currently running and you want to stop it now, specify `STOP` .
        ///
        /// `Status`. Required.
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<ExecutionStatusObject> for Json {
        fn from(value: ExecutionStatusObject) -> Self {
            value.0.into()
        }
    }

    /// A structure containing the percentage of launch traffic to allocate to one launch group.
    ///
    /// A property type of `AWS::Evidently::Launch`.
    ///
    /// Required: `GroupName`, `SplitWeight`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GroupToWeight(Properties);

    impl GroupToWeight {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the launch group. It can include up to 127 characters.
        ///
        /// `GroupName`. Required.
        pub fn group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupName", value.into());
            self
        }

        /// The portion of launch traffic to allocate to this launch group.
        ///
        /// `SplitWeight`. Required.
        pub fn split_weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SplitWeight", value.into());
            self
        }
    }

    impl From<GroupToWeight> for Json {
        fn from(value: GroupToWeight) -> Self {
            value.0.into()
        }
    }

    /// A structure that defines one launch group in a launch. A launch group is a variation of the feature that you are including in the launch.
    ///
    /// A property type of `AWS::Evidently::Launch`.
    ///
    /// Required: `Feature`, `GroupName`, `Variation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LaunchGroupObject(Properties);

    impl LaunchGroupObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A description of the launch group.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The feature that this launch is using.
        ///
        /// `Feature`. Required.
        pub fn feature(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Feature", value.into());
            self
        }

        /// A name for this launch group. It can include up to 127 characters.
        ///
        /// `GroupName`. Required.
        pub fn group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupName", value.into());
            self
        }

        /// The feature variation to use for this launch group.
        ///
        /// `Variation`. Required.
        pub fn variation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Variation", value.into());
            self
        }
    }

    impl From<LaunchGroupObject> for Json {
        fn from(value: LaunchGroupObject) -> Self {
            value.0.into()
        }
    }

    /// This structure defines a metric that you want to use to evaluate the variations during a launch or experiment.
    ///
    /// A property type of `AWS::Evidently::Launch`.
    ///
    /// Required: `EntityIdKey`, `MetricName`, `ValueKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricDefinitionObject(Properties);

    impl MetricDefinitionObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The entity, such as a user or session, that does an action that causes a metric value to be recorded. An example is `userDetails.userID` .
        ///
        /// `EntityIdKey`. Required.
        pub fn entity_id_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntityIdKey", value.into());
            self
        }

        /// The EventBridge event pattern that defines how the metric is recorded.
        ///
        /// `EventPattern`.
        pub fn event_pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventPattern", value.into());
            self
        }

        /// A name for the metric. It can include up to 255 characters.
        ///
        /// `MetricName`. Required.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// A label for the units that the metric is measuring.
        ///
        /// `UnitLabel`.
        pub fn unit_label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UnitLabel", value.into());
            self
        }

        /// The value that is tracked to produce the metric.
        ///
        /// `ValueKey`. Required.
        pub fn value_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ValueKey", value.into());
            self
        }
    }

    impl From<MetricDefinitionObject> for Json {
        fn from(value: MetricDefinitionObject) -> Self {
            value.0.into()
        }
    }

    /// Use this structure to specify different traffic splits for one or more audience \*segments\* . A segment is a portion of your audience that share one or more characteristics.
    ///
    /// A property type of `AWS::Evidently::Launch`.
    ///
    /// Required: `EvaluationOrder`, `Segment`, `Weights`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SegmentOverride(Properties);

    impl SegmentOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A number indicating the order to use to evaluate segment overrides, if there are more than one. Segment overrides with lower numbers are evaluated first.
        ///
        /// `EvaluationOrder`. Required.
        pub fn evaluation_order(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EvaluationOrder", value.into());
            self
        }

        /// The ARN of the segment to use for this override.
        ///
        /// `Segment`. Required.
        pub fn segment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Segment", value.into());
            self
        }

        /// The traffic allocation percentages among the feature variations to assign to this segment. This is a set of key-value pairs. The keys are variation names.
        ///
        /// `Weights`. Required.
        pub fn weights(mut self, value: impl Into<List<GroupToWeight>>) -> Self {
            self.0.set("Weights", value.into());
            self
        }
    }

    impl From<SegmentOverride> for Json {
        fn from(value: SegmentOverride) -> Self {
            value.0.into()
        }
    }

    /// A structure that defines when each step of the launch is to start, and how much launch traffic is to be allocated to each variation during each step.
    ///
    /// A property type of `AWS::Evidently::Launch`.
    ///
    /// Required: `GroupWeights`, `StartTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StepConfig(Properties);

    impl StepConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of structures that define how much launch traffic to allocate to each launch group during this step of the launch.
        ///
        /// `GroupWeights`. Required.
        pub fn group_weights(mut self, value: impl Into<List<GroupToWeight>>) -> Self {
            self.0.set("GroupWeights", value.into());
            self
        }

        /// An array of structures that you can use to specify different traffic splits for one or more audience \*segments\* . A segment is a portion of your audience that share one or more characteristics.
        ///
        /// `SegmentOverrides`.
        pub fn segment_overrides(mut self, value: impl Into<List<SegmentOverride>>) -> Self {
            self.0.set("SegmentOverrides", value.into());
            self
        }

        /// The date and time to start this step of the launch. Use UTC format, `yyyy-MM-ddTHH:mm:ssZ` . For example, `2025-11-25T23:59:59Z`
        ///
        /// `StartTime`. Required.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<StepConfig> for Json {
        fn from(value: StepConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Evidently::Launch`.
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
}

/// Property types of [`Project`].
pub mod project {
    use crate::{Json, Properties, Value};

    /// This is a structure that defines the configuration of how your application integrates with AWS AppConfig to run client-side evaluation.
    ///
    /// A property type of `AWS::Evidently::Project`.
    ///
    /// Required: `ApplicationId`, `EnvironmentId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AppConfigResourceObject(Properties);

    impl AppConfigResourceObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the AWS AppConfig application to use for client-side evaluation.
        ///
        /// `ApplicationId`. Required.
        pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationId", value.into());
            self
        }

        /// The ID of the AWS AppConfig environment to use for client-side evaluation.
        ///
        /// `EnvironmentId`. Required.
        pub fn environment_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EnvironmentId", value.into());
            self
        }
    }

    impl From<AppConfigResourceObject> for Json {
        fn from(value: AppConfigResourceObject) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains information about where Evidently is to store evaluation events for longer term storage.
    ///
    /// A property type of `AWS::Evidently::Project`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataDeliveryObject(Properties);

    impl DataDeliveryObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If the project stores evaluation events in CloudWatch Logs , this structure stores the log group name.
        ///
        /// `LogGroup`.
        pub fn log_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroup", value.into());
            self
        }

        /// If the project stores evaluation events in an Amazon S3 bucket, this structure stores the bucket name and bucket prefix.
        ///
        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<S3Destination>>) -> Self {
            self.0.set("S3", value.into());
            self
        }
    }

    impl From<DataDeliveryObject> for Json {
        fn from(value: DataDeliveryObject) -> Self {
            value.0.into()
        }
    }

    /// If the project stores evaluation events in an Amazon S3 bucket, this structure stores the bucket name and bucket prefix.
    ///
    /// A property type of `AWS::Evidently::Project`.
    ///
    /// Required: `BucketName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Destination(Properties);

    impl S3Destination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the bucket in which Evidently stores evaluation events.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// The bucket prefix in which Evidently stores evaluation events.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<S3Destination> for Json {
        fn from(value: S3Destination) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Evidently::Project`.
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
}

/// Property types of [`Segment`].
pub mod segment {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Evidently::Segment`.
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
}
