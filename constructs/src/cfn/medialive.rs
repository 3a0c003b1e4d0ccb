//! `AWS::MediaLive`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// The AWS::MediaLive::Channel resource is a MediaLive resource type that creates a channel.
///
/// [`AWS::MediaLive::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channel.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Channel(Properties);

impl Channel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `AnywhereSettings`.
    pub fn anywhere_settings(mut self, value: impl Into<Value<channel::AnywhereSettings>>) -> Self {
        self.0.set("AnywhereSettings", value.into());
        self
    }

    /// Specification of CDI inputs for this channel.
    ///
    /// `CdiInputSpecification`.
    pub fn cdi_input_specification(
        mut self,
        value: impl Into<Value<channel::CdiInputSpecification>>,
    ) -> Self {
        self.0.set("CdiInputSpecification", value.into());
        self
    }

    /// The class for this channel. For a channel with two pipelines, the class is STANDARD. For a channel with one pipeline, the class is SINGLE\_PIPELINE.
    ///
    /// `ChannelClass`.
    pub fn channel_class(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelClass", value.into());
        self
    }

    /// `ChannelEngineVersion`.
    pub fn channel_engine_version(
        mut self,
        value: impl Into<Value<channel::ChannelEngineVersionRequest>>,
    ) -> Self {
        self.0.set("ChannelEngineVersion", value.into());
        self
    }

    /// `ChannelSecurityGroups`.
    pub fn channel_security_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ChannelSecurityGroups", value.into());
        self
    }

    /// The settings that identify the destination for the outputs in this MediaLive output package.
    ///
    /// `Destinations`.
    pub fn destinations(mut self, value: impl Into<List<channel::OutputDestination>>) -> Self {
        self.0.set("Destinations", value.into());
        self
    }

    /// `DryRun`.
    pub fn dry_run(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DryRun", value.into());
        self
    }

    /// The encoding configuration for the output content.
    ///
    /// `EncoderSettings`.
    pub fn encoder_settings(mut self, value: impl Into<Value<channel::EncoderSettings>>) -> Self {
        self.0.set("EncoderSettings", value.into());
        self
    }

    /// `InferenceSettings`.
    pub fn inference_settings(
        mut self,
        value: impl Into<Value<channel::InferenceSettings>>,
    ) -> Self {
        self.0.set("InferenceSettings", value.into());
        self
    }

    /// The list of input attachments for the channel.
    ///
    /// `InputAttachments`.
    pub fn input_attachments(mut self, value: impl Into<List<channel::InputAttachment>>) -> Self {
        self.0.set("InputAttachments", value.into());
        self
    }

    /// The input specification for this channel. It specifies the key characteristics of the inputs for this channel: the maximum bitrate, the resolution, and the codec.
    ///
    /// `InputSpecification`.
    pub fn input_specification(
        mut self,
        value: impl Into<Value<channel::InputSpecification>>,
    ) -> Self {
        self.0.set("InputSpecification", value.into());
        self
    }

    /// `LinkedChannelSettings`.
    pub fn linked_channel_settings(
        mut self,
        value: impl Into<Value<channel::LinkedChannelSettings>>,
    ) -> Self {
        self.0.set("LinkedChannelSettings", value.into());
        self
    }

    /// The verbosity for logging activity for this channel. Charges for logging (which are generated through Amazon CloudWatch Logging) are higher for higher verbosities.
    ///
    /// `LogLevel`.
    pub fn log_level(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogLevel", value.into());
        self
    }

    /// Maintenance settings for this channel.
    ///
    /// `Maintenance`.
    pub fn maintenance(
        mut self,
        value: impl Into<Value<channel::MaintenanceCreateSettings>>,
    ) -> Self {
        self.0.set("Maintenance", value.into());
        self
    }

    /// Name of channel.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The IAM role for MediaLive to assume when running this channel. The role is identified by its ARN.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// A collection of tags for this channel. Each tag is a key-value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Settings to enable VPC mode in the channel, so that the endpoints for all outputs are in your VPC.
    ///
    /// `Vpc`. A change replaces the resource.
    pub fn vpc(mut self, value: impl Into<Value<channel::VpcOutputSettings>>) -> Self {
        self.0.set("Vpc", value.into());
        self
    }
}

impl Resource for Channel {
    const TYPE: &'static str = "AWS::MediaLive::Channel";
}

impl Construct for Channel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Channel> for Properties {
    fn from(value: Channel) -> Self {
        value.0
    }
}

impl Handle<Channel> {
    /// The ARN of the MediaLive channel. For example: arn:aws:medialive:us-west-1:111122223333:medialive:channel:1234567
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// User-specified id. This is used in an output group or an output.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The inputs that are attached to this channel. The inputs are identified by their IDs (not by their names or their ARNs).
    ///
    /// `Fn::GetAtt` of `Inputs`.
    #[must_use]
    pub fn inputs(self) -> Value<Vec<String>> {
        self.attribute_list("Inputs")
    }
}

/// Definition of AWS::MediaLive::ChannelPlacementGroup Resource Type
///
/// [`AWS::MediaLive::ChannelPlacementGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channelplacementgroup.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ChannelPlacementGroup(Properties);

impl ChannelPlacementGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the cluster the node is on.
    ///
    /// `ClusterId`. A change replaces the resource.
    pub fn cluster_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterId", value.into());
        self
    }

    /// The name of the channel placement group.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// List of nodes added to the channel placement group
    ///
    /// `Nodes`.
    pub fn nodes(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Nodes", value.into());
        self
    }

    /// A collection of key-value pairs.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<channel_placement_group::Tags>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ChannelPlacementGroup {
    const TYPE: &'static str = "AWS::MediaLive::ChannelPlacementGroup";
}

impl Construct for ChannelPlacementGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ChannelPlacementGroup> for Properties {
    fn from(value: ChannelPlacementGroup) -> Self {
        value.0
    }
}

impl Handle<ChannelPlacementGroup> {
    /// The ARN of the channel placement group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// List of channel IDs added to the channel placement group.
    ///
    /// `Fn::GetAtt` of `Channels`.
    #[must_use]
    pub fn channels(self) -> Value<Vec<String>> {
        self.attribute_list("Channels")
    }

    /// Unique internal identifier.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The current state of the ChannelPlacementGroupState
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Definition of AWS::MediaLive::CloudWatchAlarmTemplate Resource Type
///
/// [`AWS::MediaLive::CloudWatchAlarmTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplate.html).
///
/// Required: `ComparisonOperator`, `EvaluationPeriods`, `MetricName`, `Name`, `Period`, `Statistic`, `TargetResourceType`, `Threshold`, `TreatMissingData`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CloudWatchAlarmTemplate(Properties);

impl CloudWatchAlarmTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The comparison operator used to compare the specified statistic and the threshold.
    ///
    /// `ComparisonOperator`. Required. Allowed: [`ComparisonOperator`](cloud_watch_alarm_template::ComparisonOperator).
    pub fn comparison_operator(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComparisonOperator", value.into());
        self
    }

    /// The number of datapoints within the evaluation period that must be breaching to trigger the alarm.
    ///
    /// `DatapointsToAlarm`.
    pub fn datapoints_to_alarm(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("DatapointsToAlarm", value.into());
        self
    }

    /// A resource's optional description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The number of periods over which data is compared to the specified threshold.
    ///
    /// `EvaluationPeriods`. Required.
    pub fn evaluation_periods(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("EvaluationPeriods", value.into());
        self
    }

    /// A cloudwatch alarm template group's identifier. Can be either be its id or current name.
    ///
    /// `GroupIdentifier`.
    pub fn group_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupIdentifier", value.into());
        self
    }

    /// The name of the metric associated with the alarm. Must be compatible with targetResourceType.
    ///
    /// `MetricName`. Required.
    pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MetricName", value.into());
        self
    }

    /// A resource's name. Names must be unique within the scope of a resource type in a specific region.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The period, in seconds, over which the specified statistic is applied.
    ///
    /// `Period`. Required.
    pub fn period(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("Period", value.into());
        self
    }

    /// The statistic to apply to the alarm's metric data.
    ///
    /// `Statistic`. Required. Allowed: [`Statistic`](cloud_watch_alarm_template::Statistic).
    pub fn statistic(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Statistic", value.into());
        self
    }

    /// Represents the tags associated with a resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The resource type this template should dynamically generate CloudWatch metric alarms for.
    ///
    /// `TargetResourceType`. Required. Allowed: [`TargetResourceType`](cloud_watch_alarm_template::TargetResourceType).
    pub fn target_resource_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetResourceType", value.into());
        self
    }

    /// The threshold value to compare with the specified statistic.
    ///
    /// `Threshold`. Required.
    pub fn threshold(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("Threshold", value.into());
        self
    }

    /// Specifies how missing data points are treated when evaluating the alarm's condition.
    ///
    /// `TreatMissingData`. Required. Allowed: [`TreatMissingData`](cloud_watch_alarm_template::TreatMissingData).
    pub fn treat_missing_data(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TreatMissingData", value.into());
        self
    }
}

impl Resource for CloudWatchAlarmTemplate {
    const TYPE: &'static str = "AWS::MediaLive::CloudWatchAlarmTemplate";
}

impl Construct for CloudWatchAlarmTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CloudWatchAlarmTemplate> for Properties {
    fn from(value: CloudWatchAlarmTemplate) -> Self {
        value.0
    }
}

impl Handle<CloudWatchAlarmTemplate> {
    /// A cloudwatch alarm template's ARN (Amazon Resource Name)
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time of resource creation.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// A CloudWatch alarm template group's id. Amazon Web Services provided template groups have ids that start with \<code\>`aws-`\</code\>
    ///
    /// `Fn::GetAtt` of `GroupId`.
    #[must_use]
    pub fn group_id(self) -> Value<String> {
        self.attribute("GroupId")
    }

    /// A cloudwatch alarm template's id. Amazon Web Services provided templates have ids that start with \<code\>`aws-`\</code\>.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Fn::GetAtt` of `Identifier`.
    #[must_use]
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// The date and time of latest resource modification.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// Definition of AWS::MediaLive::CloudWatchAlarmTemplateGroup Resource Type
///
/// [`AWS::MediaLive::CloudWatchAlarmTemplateGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplategroup.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CloudWatchAlarmTemplateGroup(Properties);

impl CloudWatchAlarmTemplateGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A resource's optional description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A resource's name. Names must be unique within the scope of a resource type in a specific region.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Represents the tags associated with a resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CloudWatchAlarmTemplateGroup {
    const TYPE: &'static str = "AWS::MediaLive::CloudWatchAlarmTemplateGroup";
}

impl Construct for CloudWatchAlarmTemplateGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CloudWatchAlarmTemplateGroup> for Properties {
    fn from(value: CloudWatchAlarmTemplateGroup) -> Self {
        value.0
    }
}

impl Handle<CloudWatchAlarmTemplateGroup> {
    /// A cloudwatch alarm template group's ARN (Amazon Resource Name)
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time of resource creation.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// A CloudWatch alarm template group's id. Amazon Web Services provided template groups have ids that start with \<code\>`aws-`\</code\>
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Fn::GetAtt` of `Identifier`.
    #[must_use]
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// The date and time of latest resource modification.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// Definition of AWS::MediaLive::Cluster Resource Type
///
/// [`AWS::MediaLive::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cluster.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Cluster(Properties);

impl Cluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The hardware type for the cluster.
    ///
    /// `ClusterType`. Allowed: [`ClusterType`](cluster::ClusterType). A change replaces the resource.
    pub fn cluster_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterType", value.into());
        self
    }

    /// The IAM role your nodes will use.
    ///
    /// `InstanceRoleArn`. A change replaces the resource.
    pub fn instance_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceRoleArn", value.into());
        self
    }

    /// The user-specified name of the Cluster to be created.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// On premises settings which will have the interface network mappings and default Output logical interface
    ///
    /// `NetworkSettings`.
    pub fn network_settings(
        mut self,
        value: impl Into<Value<cluster::ClusterNetworkSettings>>,
    ) -> Self {
        self.0.set("NetworkSettings", value.into());
        self
    }

    /// A collection of key-value pairs.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cluster::Tags>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Cluster {
    const TYPE: &'static str = "AWS::MediaLive::Cluster";
}

impl Construct for Cluster {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Cluster> for Properties {
    fn from(value: Cluster) -> Self {
        value.0
    }
}

impl Handle<Cluster> {
    /// The ARN of the Cluster.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The MediaLive Channels that are currently running on Nodes in this Cluster.
    ///
    /// `Fn::GetAtt` of `ChannelIds`.
    #[must_use]
    pub fn channel_ids(self) -> Value<Vec<String>> {
        self.attribute_list("ChannelIds")
    }

    /// The unique ID of the Cluster.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The current state of the Cluster.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Definition of AWS::MediaLive::EventBridgeRuleTemplate Resource Type
///
/// [`AWS::MediaLive::EventBridgeRuleTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplate.html).
///
/// Required: `EventType`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventBridgeRuleTemplate(Properties);

impl EventBridgeRuleTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A resource's optional description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The destinations that will receive the event notifications.
    ///
    /// `EventTargets`.
    pub fn event_targets(
        mut self,
        value: impl Into<List<event_bridge_rule_template::EventBridgeRuleTemplateTarget>>,
    ) -> Self {
        self.0.set("EventTargets", value.into());
        self
    }

    /// The type of event to match with the rule.
    ///
    /// `EventType`. Required. Allowed: [`EventType`](event_bridge_rule_template::EventType).
    pub fn event_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EventType", value.into());
        self
    }

    /// An eventbridge rule template group's identifier. Can be either be its id or current name.
    ///
    /// `GroupIdentifier`.
    pub fn group_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupIdentifier", value.into());
        self
    }

    /// A resource's name. Names must be unique within the scope of a resource type in a specific region.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Represents the tags associated with a resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EventBridgeRuleTemplate {
    const TYPE: &'static str = "AWS::MediaLive::EventBridgeRuleTemplate";
}

impl Construct for EventBridgeRuleTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventBridgeRuleTemplate> for Properties {
    fn from(value: EventBridgeRuleTemplate) -> Self {
        value.0
    }
}

impl Handle<EventBridgeRuleTemplate> {
    /// Target ARNs must be either an SNS topic or CloudWatch log group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time of resource creation.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// An eventbridge rule template group's id. Amazon Web Services provided template groups have ids that start with \<code\>`aws-`\</code\>.
    ///
    /// `Fn::GetAtt` of `GroupId`.
    #[must_use]
    pub fn group_id(self) -> Value<String> {
        self.attribute("GroupId")
    }

    /// An eventbridge rule template's id. Amazon Web Services provided templates have ids that start with \<code\>`aws-`\</code\>
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Placeholder documentation for \_\_string
    ///
    /// `Fn::GetAtt` of `Identifier`.
    #[must_use]
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// The date and time of latest resource modification.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// Definition of AWS::MediaLive::EventBridgeRuleTemplateGroup Resource Type
///
/// [`AWS::MediaLive::EventBridgeRuleTemplateGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplategroup.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventBridgeRuleTemplateGroup(Properties);

impl EventBridgeRuleTemplateGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A resource's optional description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A resource's name. Names must be unique within the scope of a resource type in a specific region.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Represents the tags associated with a resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EventBridgeRuleTemplateGroup {
    const TYPE: &'static str = "AWS::MediaLive::EventBridgeRuleTemplateGroup";
}

impl Construct for EventBridgeRuleTemplateGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventBridgeRuleTemplateGroup> for Properties {
    fn from(value: EventBridgeRuleTemplateGroup) -> Self {
        value.0
    }
}

impl Handle<EventBridgeRuleTemplateGroup> {
    /// An eventbridge rule template group's ARN (Amazon Resource Name)
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time of resource creation.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// An eventbridge rule template group's id. Amazon Web Services provided template groups have ids that start with \<code\>`aws-`\</code\>.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Fn::GetAtt` of `Identifier`.
    #[must_use]
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// The date and time of latest resource modification.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// The AWS::MediaLive::Input resource is a MediaLive resource type that creates an input.
///
/// [`AWS::MediaLive::Input`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-input.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Input(Properties);

impl Input {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Settings that apply only if the input is a push type of input.
    ///
    /// `Destinations`.
    pub fn destinations(mut self, value: impl Into<List<input::InputDestination>>) -> Self {
        self.0.set("Destinations", value.into());
        self
    }

    /// Settings that apply only if the input is an Elemental Link input.
    ///
    /// `InputDevices`.
    pub fn input_devices(mut self, value: impl Into<List<input::InputDeviceSettings>>) -> Self {
        self.0.set("InputDevices", value.into());
        self
    }

    /// The location of this input. AWS, for an input existing in the AWS Cloud, On-Prem for an input in a customer network.
    ///
    /// `InputNetworkLocation`. Allowed: [`InputNetworkLocation`](input::InputNetworkLocation). A change replaces the resource.
    pub fn input_network_location(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InputNetworkLocation", value.into());
        self
    }

    /// The list of input security groups (referenced by IDs) to attach to the input if the input is a push type.
    ///
    /// `InputSecurityGroups`.
    pub fn input_security_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("InputSecurityGroups", value.into());
        self
    }

    /// Settings that apply only if the input is a MediaConnect input.
    ///
    /// `MediaConnectFlows`.
    pub fn media_connect_flows(mut self, value: impl Into<List<input::MediaConnectFlow>>) -> Self {
        self.0.set("MediaConnectFlows", value.into());
        self
    }

    /// Multicast Input settings.
    ///
    /// `MulticastSettings`.
    pub fn multicast_settings(mut self, value: impl Into<Value<input::MulticastSettings>>) -> Self {
        self.0.set("MulticastSettings", value.into());
        self
    }

    /// A name for the input.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The IAM role for MediaLive to assume when creating a MediaConnect input or Amazon VPC input. This doesn't apply to other types of inputs. The role is identified by its ARN.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Information about the MediaConnect Router association for this input.
    ///
    /// `RouterSettings`. A change replaces the resource.
    pub fn router_settings(mut self, value: impl Into<Value<input::RouterSettings>>) -> Self {
        self.0.set("RouterSettings", value.into());
        self
    }

    /// SDI Sources for this Input.
    ///
    /// `SdiSources`.
    pub fn sdi_sources(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SdiSources", value.into());
        self
    }

    /// Include this parameter if the input is a SMPTE 2110 input, to identify the stream sources for this input.
    ///
    /// `Smpte2110ReceiverGroupSettings`.
    pub fn smpte2110_receiver_group_settings(
        mut self,
        value: impl Into<Value<input::Smpte2110ReceiverGroupSettings>>,
    ) -> Self {
        self.0.set("Smpte2110ReceiverGroupSettings", value.into());
        self
    }

    /// Settings that apply only if the input is a pull type of input.
    ///
    /// `Sources`.
    pub fn sources(mut self, value: impl Into<List<input::InputSource>>) -> Self {
        self.0.set("Sources", value.into());
        self
    }

    /// The settings associated with an SRT input.
    ///
    /// `SrtSettings`.
    pub fn srt_settings(mut self, value: impl Into<Value<input::SrtSettings>>) -> Self {
        self.0.set("SrtSettings", value.into());
        self
    }

    /// A collection of tags for this input. Each tag is a key-value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type for this input.
    ///
    /// `Type`. Allowed: [`Type`](input::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// Settings that apply only if the input is an push input where the source is on Amazon VPC.
    ///
    /// `Vpc`. A change replaces the resource.
    pub fn vpc(mut self, value: impl Into<Value<input::InputVpcRequest>>) -> Self {
        self.0.set("Vpc", value.into());
        self
    }
}

impl Resource for Input {
    const TYPE: &'static str = "AWS::MediaLive::Input";
}

impl Construct for Input {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Input> for Properties {
    fn from(value: Input) -> Self {
        value.0
    }
}

impl Handle<Input> {
    /// The ARN of the MediaLive input. For example: arn:aws:medialive:us-west-1:111122223333:medialive:input:1234567. MediaLive creates this ARN when it creates the input.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// A list of channel IDs that that input is attached to (currently an input can only be attached to one channel).
    ///
    /// `Fn::GetAtt` of `AttachedChannels`.
    #[must_use]
    pub fn attached_channels(self) -> Value<Vec<String>> {
        self.attribute_list("AttachedChannels")
    }

    /// A list of destination URLs of the input (PUSH-type).
    ///
    /// `Fn::GetAtt` of `DestinationUrls`.
    #[must_use]
    pub fn destination_urls(self) -> Value<Vec<String>> {
        self.attribute_list("DestinationUrls")
    }

    /// The unique ID for the device.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// A standard input has two sources and a single pipeline input only has one.
    ///
    /// `Fn::GetAtt` of `InputClass`.
    #[must_use]
    pub fn input_class(self) -> Value<String> {
        self.attribute("InputClass")
    }

    /// A list of IDs for all Inputs which are partners of this one.
    ///
    /// `Fn::GetAtt` of `InputPartnerIds`.
    #[must_use]
    pub fn input_partner_ids(self) -> Value<Vec<String>> {
        self.attribute_list("InputPartnerIds")
    }

    /// There are two types of input sources, static and dynamic. If an input source is dynamic you can change the source url of the input dynamically using an input switch action.
    ///
    /// `Fn::GetAtt` of `InputSourceType`.
    #[must_use]
    pub fn input_source_type(self) -> Value<String> {
        self.attribute("InputSourceType")
    }

    /// A list of IDs for all the Input Security Groups attached to the input.
    ///
    /// `Fn::GetAtt` of `SecurityGroups`.
    #[must_use]
    pub fn security_groups(self) -> Value<Vec<String>> {
        self.attribute_list("SecurityGroups")
    }

    /// A list of source URLs of the input (PULL-type).
    ///
    /// `Fn::GetAtt` of `SourceUrls`.
    #[must_use]
    pub fn source_urls(self) -> Value<Vec<String>> {
        self.attribute_list("SourceUrls")
    }

    /// Placeholder documentation for InputState
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// The AWS::MediaLive::InputSecurityGroup is a MediaLive resource type that creates an input security group.
///
/// [`AWS::MediaLive::InputSecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-inputsecuritygroup.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InputSecurityGroup(Properties);

impl InputSecurityGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A collection of tags for this input security group. Each tag is a key-value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The list of IPv4 CIDR addresses to include in the input security group as "allowed" addresses.
    ///
    /// `WhitelistRules`.
    pub fn whitelist_rules(
        mut self,
        value: impl Into<List<input_security_group::InputWhitelistRule>>,
    ) -> Self {
        self.0.set("WhitelistRules", value.into());
        self
    }
}

impl Resource for InputSecurityGroup {
    const TYPE: &'static str = "AWS::MediaLive::InputSecurityGroup";
}

impl Construct for InputSecurityGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InputSecurityGroup> for Properties {
    fn from(value: InputSecurityGroup) -> Self {
        value.0
    }
}

impl Handle<InputSecurityGroup> {
    /// The ARN of the MediaLive input security group. For example: arn:aws:medialive:us-west-1:111122223333:medialive:inputSecurityGroup:1234567
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The Id of the Input Security Group
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The list of inputs currently using this Input Security Group.
    ///
    /// `Fn::GetAtt` of `Inputs`.
    #[must_use]
    pub fn inputs(self) -> Value<Vec<String>> {
        self.attribute_list("Inputs")
    }
}

/// The multiplex object.
///
/// [`AWS::MediaLive::Multiplex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplex.html).
///
/// Required: `AvailabilityZones`, `MultiplexSettings`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Multiplex(Properties);

impl Multiplex {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of availability zones for the multiplex.
    ///
    /// `AvailabilityZones`. Required. A change replaces the resource.
    pub fn availability_zones(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AvailabilityZones", value.into());
        self
    }

    /// A list of the multiplex output destinations.
    ///
    /// `Destinations`.
    pub fn destinations(
        mut self,
        value: impl Into<List<multiplex::MultiplexOutputDestination>>,
    ) -> Self {
        self.0.set("Destinations", value.into());
        self
    }

    /// Configuration for a multiplex event.
    ///
    /// `MultiplexSettings`. Required.
    pub fn multiplex_settings(
        mut self,
        value: impl Into<Value<multiplex::MultiplexSettings>>,
    ) -> Self {
        self.0.set("MultiplexSettings", value.into());
        self
    }

    /// The name of the multiplex.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A collection of key-value pairs.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<multiplex::Tags>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Multiplex {
    const TYPE: &'static str = "AWS::MediaLive::Multiplex";
}

impl Construct for Multiplex {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Multiplex> for Properties {
    fn from(value: Multiplex) -> Self {
        value.0
    }
}

impl Handle<Multiplex> {
    /// The unique arn of the multiplex.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique id of the multiplex.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The number of currently healthy pipelines.
    ///
    /// `Fn::GetAtt` of `PipelinesRunningCount`.
    #[must_use]
    pub fn pipelines_running_count(self) -> Value<i64> {
        self.attribute("PipelinesRunningCount")
    }

    /// The number of programs in the multiplex.
    ///
    /// `Fn::GetAtt` of `ProgramCount`.
    #[must_use]
    pub fn program_count(self) -> Value<i64> {
        self.attribute("ProgramCount")
    }

    /// The current state of the multiplex.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Resource schema for AWS::MediaLive::Multiplexprogram
///
/// [`AWS::MediaLive::Multiplexprogram`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplexprogram.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Multiplexprogram(Properties);

impl Multiplexprogram {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique id of the multiplex.
    ///
    /// `MultiplexId`. A change replaces the resource.
    pub fn multiplex_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MultiplexId", value.into());
        self
    }

    /// Multiplex Program settings configuration.
    ///
    /// `MultiplexProgramSettings`.
    pub fn multiplex_program_settings(
        mut self,
        value: impl Into<Value<multiplexprogram::MultiplexProgramSettings>>,
    ) -> Self {
        self.0.set("MultiplexProgramSettings", value.into());
        self
    }

    /// Packet identifiers map for a given Multiplex program.
    ///
    /// `PacketIdentifiersMap`.
    pub fn packet_identifiers_map(
        mut self,
        value: impl Into<Value<multiplexprogram::MultiplexProgramPacketIdentifiersMap>>,
    ) -> Self {
        self.0.set("PacketIdentifiersMap", value.into());
        self
    }

    /// Contains information about the current sources for the specified program in the specified multiplex. Keep in mind that each multiplex pipeline connects to both pipelines in a given source channel (the channel identified by the program).
    ///
    /// `PipelineDetails`.
    pub fn pipeline_details(
        mut self,
        value: impl Into<List<multiplexprogram::MultiplexProgramPipelineDetail>>,
    ) -> Self {
        self.0.set("PipelineDetails", value.into());
        self
    }

    /// Indicates which pipeline is preferred by the multiplex for program ingest.
    ///
    /// `PreferredChannelPipeline`. Allowed: [`PreferredChannelPipeline`](multiplexprogram::PreferredChannelPipeline).
    pub fn preferred_channel_pipeline(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredChannelPipeline", value.into());
        self
    }

    /// The name of the multiplex program.
    ///
    /// `ProgramName`. A change replaces the resource.
    pub fn program_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProgramName", value.into());
        self
    }
}

impl Resource for Multiplexprogram {
    const TYPE: &'static str = "AWS::MediaLive::Multiplexprogram";
}

impl Construct for Multiplexprogram {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Multiplexprogram> for Properties {
    fn from(value: Multiplexprogram) -> Self {
        value.0
    }
}

impl Handle<Multiplexprogram> {
    /// The unique ID of the channel.
    ///
    /// `Fn::GetAtt` of `ChannelId`.
    #[must_use]
    pub fn channel_id(self) -> Value<String> {
        self.attribute("ChannelId")
    }
}

/// Resource schema for AWS::MediaLive::Network.
///
/// [`AWS::MediaLive::Network`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-network.html).
///
/// Required: `IpPools`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Network(Properties);

impl Network {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The list of IP address cidr pools for the network
    ///
    /// `IpPools`. Required.
    pub fn ip_pools(mut self, value: impl Into<List<network::IpPool>>) -> Self {
        self.0.set("IpPools", value.into());
        self
    }

    /// The user-specified name of the Network to be created.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The routes for the network
    ///
    /// `Routes`.
    pub fn routes(mut self, value: impl Into<List<network::Route>>) -> Self {
        self.0.set("Routes", value.into());
        self
    }

    /// A collection of key-value pairs.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<network::Tags>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Network {
    const TYPE: &'static str = "AWS::MediaLive::Network";
}

impl Construct for Network {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Network> for Properties {
    fn from(value: Network) -> Self {
        value.0
    }
}

impl Handle<Network> {
    /// The ARN of the Network.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `AssociatedClusterIds`.
    #[must_use]
    pub fn associated_cluster_ids(self) -> Value<Vec<String>> {
        self.attribute_list("AssociatedClusterIds")
    }

    /// The unique ID of the Network.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Definition of AWS::MediaLive::Node Resource Type
///
/// [`AWS::MediaLive::Node`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-node.html).
///
/// Required: `ClusterId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Node(Properties);

impl Node {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the Cluster that the Node belongs to.
    ///
    /// `ClusterId`. Required. A change replaces the resource.
    pub fn cluster_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterId", value.into());
        self
    }

    /// The user-specified name of the Node.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of interface mappings for the Node.
    ///
    /// `NodeInterfaceMappings`. A change replaces the resource.
    pub fn node_interface_mappings(
        mut self,
        value: impl Into<List<node::NodeInterfaceMapping>>,
    ) -> Self {
        self.0.set("NodeInterfaceMappings", value.into());
        self
    }

    /// The role of the Node in the Cluster. ACTIVE means the Node is available for encoding. BACKUP means the Node is a redundant Node and might get used if an ACTIVE Node fails.
    ///
    /// `Role`. Allowed: [`Role`](node::Role).
    pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Role", value.into());
        self
    }

    /// An array of SDI source mappings.
    ///
    /// `SdiSourceMappings`.
    pub fn sdi_source_mappings(mut self, value: impl Into<List<node::SdiSourceMapping>>) -> Self {
        self.0.set("SdiSourceMappings", value.into());
        self
    }

    /// A collection of key-value pairs.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<node::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Node {
    const TYPE: &'static str = "AWS::MediaLive::Node";
}

impl Construct for Node {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Node> for Properties {
    fn from(value: Node) -> Self {
        value.0
    }
}

impl Handle<Node> {
    /// The ARN of the Node. It is automatically assigned when the Node is created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// An array of IDs. Each ID is one ChannelPlacementGroup that is associated with this Node.
    ///
    /// `Fn::GetAtt` of `ChannelPlacementGroups`.
    #[must_use]
    pub fn channel_placement_groups(self) -> Value<Vec<String>> {
        self.attribute_list("ChannelPlacementGroups")
    }

    /// The current connection state of the Node.
    ///
    /// `Fn::GetAtt` of `ConnectionState`.
    #[must_use]
    pub fn connection_state(self) -> Value<String> {
        self.attribute("ConnectionState")
    }

    /// The unique ID of the Node. Unique in the Cluster. The ID is the resource-id portion of the ARN.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the EC2 instance hosting the Node.
    ///
    /// `Fn::GetAtt` of `InstanceArn`.
    #[must_use]
    pub fn instance_arn(self) -> Value<String> {
        self.attribute("InstanceArn")
    }

    /// The current state of the Node.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Definition of AWS::MediaLive::SdiSource Resource Type
///
/// [`AWS::MediaLive::SdiSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-sdisource.html).
///
/// Required: `Name`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SdiSource(Properties);

impl SdiSource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The current state of the SdiSource.
    ///
    /// `Mode`. Allowed: [`Mode`](sdi_source::Mode).
    pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Mode", value.into());
        self
    }

    /// The name of the SdiSource.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A collection of key-value pairs.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<sdi_source::Tags>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The interface mode of the SdiSource.
    ///
    /// `Type`. Required. Allowed: [`Type`](sdi_source::Type).
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for SdiSource {
    const TYPE: &'static str = "AWS::MediaLive::SdiSource";
}

impl Construct for SdiSource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SdiSource> for Properties {
    fn from(value: SdiSource) -> Self {
        value.0
    }
}

impl Handle<SdiSource> {
    /// The unique arn of the SdiSource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier of the SdiSource.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The list of inputs currently using this SDI source.
    ///
    /// `Fn::GetAtt` of `Inputs`.
    #[must_use]
    pub fn inputs(self) -> Value<Vec<String>> {
        self.attribute_list("Inputs")
    }

    /// The current state of the SdiSource.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Definition of AWS::MediaLive::SignalMap Resource Type
///
/// [`AWS::MediaLive::SignalMap`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-signalmap.html).
///
/// Required: `DiscoveryEntryPointArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SignalMap(Properties);

impl SignalMap {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A cloudwatch alarm template group's identifier. Can be either be its id or current name.
    ///
    /// `CloudWatchAlarmTemplateGroupIdentifiers`.
    pub fn cloud_watch_alarm_template_group_identifiers(
        mut self,
        value: impl Into<List<String>>,
    ) -> Self {
        self.0
            .set("CloudWatchAlarmTemplateGroupIdentifiers", value.into());
        self
    }

    /// A resource's optional description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A top-level supported Amazon Web Services resource ARN to discover a signal map from.
    ///
    /// `DiscoveryEntryPointArn`. Required.
    pub fn discovery_entry_point_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DiscoveryEntryPointArn", value.into());
        self
    }

    /// An eventbridge rule template group's identifier. Can be either be its id or current name.
    ///
    /// `EventBridgeRuleTemplateGroupIdentifiers`.
    pub fn event_bridge_rule_template_group_identifiers(
        mut self,
        value: impl Into<List<String>>,
    ) -> Self {
        self.0
            .set("EventBridgeRuleTemplateGroupIdentifiers", value.into());
        self
    }

    /// If true, will force a rediscovery of a signal map if an unchanged discoveryEntryPointArn is provided.
    ///
    /// `ForceRediscovery`.
    pub fn force_rediscovery(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ForceRediscovery", value.into());
        self
    }

    /// A resource's name. Names must be unique within the scope of a resource type in a specific region.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Represents the tags associated with a resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SignalMap {
    const TYPE: &'static str = "AWS::MediaLive::SignalMap";
}

impl Construct for SignalMap {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SignalMap> for Properties {
    fn from(value: SignalMap) -> Self {
        value.0
    }
}

impl Handle<SignalMap> {
    /// A signal map's ARN (Amazon Resource Name)
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// An alarm template group's id.
    ///
    /// `Fn::GetAtt` of `CloudWatchAlarmTemplateGroupIds`.
    #[must_use]
    pub fn cloud_watch_alarm_template_group_ids(self) -> Value<Vec<String>> {
        self.attribute_list("CloudWatchAlarmTemplateGroupIds")
    }

    /// The date and time of resource creation.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Error message associated with a failed creation or failed update attempt of a signal map.
    ///
    /// `Fn::GetAtt` of `ErrorMessage`.
    #[must_use]
    pub fn error_message(self) -> Value<String> {
        self.attribute("ErrorMessage")
    }

    /// An eventbridge rule template group's id.
    ///
    /// `Fn::GetAtt` of `EventBridgeRuleTemplateGroupIds`.
    #[must_use]
    pub fn event_bridge_rule_template_group_ids(self) -> Value<Vec<String>> {
        self.attribute_list("EventBridgeRuleTemplateGroupIds")
    }

    /// A map representing an incomplete AWS media workflow as a graph.
    ///
    /// `Fn::GetAtt` of `FailedMediaResourceMap`.
    #[must_use]
    pub fn failed_media_resource_map(self) -> Value<Json> {
        self.attribute("FailedMediaResourceMap")
    }

    /// A signal map's id.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Fn::GetAtt` of `Identifier`.
    #[must_use]
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// The date and time of latest discovery.
    ///
    /// `Fn::GetAtt` of `LastDiscoveredAt`.
    #[must_use]
    pub fn last_discovered_at(self) -> Value<String> {
        self.attribute("LastDiscoveredAt")
    }

    /// Represents the latest successful monitor deployment of a signal map.
    ///
    /// `Fn::GetAtt` of `LastSuccessfulMonitorDeployment`.
    #[must_use]
    pub fn last_successful_monitor_deployment(self) -> Value<Json> {
        self.attribute("LastSuccessfulMonitorDeployment")
    }

    /// A map representing an AWS media workflow as a graph.
    ///
    /// `Fn::GetAtt` of `MediaResourceMap`.
    #[must_use]
    pub fn media_resource_map(self) -> Value<Json> {
        self.attribute("MediaResourceMap")
    }

    /// The date and time of latest resource modification.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// If true, there are pending monitor changes for this signal map that can be deployed.
    ///
    /// `Fn::GetAtt` of `MonitorChangesPendingDeployment`.
    #[must_use]
    pub fn monitor_changes_pending_deployment(self) -> Value<bool> {
        self.attribute("MonitorChangesPendingDeployment")
    }

    /// Represents the latest monitor deployment of a signal map.
    ///
    /// `Fn::GetAtt` of `MonitorDeployment`.
    #[must_use]
    pub fn monitor_deployment(self) -> Value<Json> {
        self.attribute("MonitorDeployment")
    }

    /// A signal map's current status, which is dependent on its lifecycle actions or associated jobs.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types of [`Channel`].
pub mod channel {
    use crate::{Json, List, Properties, Value};

    /// The settings for an AAC audio encode in the output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AacSettings(Properties);

    impl AacSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The average bitrate in bits/second. Valid values depend on the rate control mode and profile.
        ///
        /// `Bitrate`.
        pub fn bitrate(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Bitrate", value.into());
            self
        }

        /// Mono, stereo, or 5.1 channel layout. Valid values depend on the rate control mode and profile.
        ///
        /// `CodingMode`.
        pub fn coding_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CodingMode", value.into());
            self
        }

        /// Set to broadcasterMixedAd when the input contains pre-mixed main audio + AD (narration) as a stereo pair. The Audio Type field (audioType) will be set to 3, which signals to downstream systems that this stream contains broadcaster mixed AD.
        ///
        /// `InputType`.
        pub fn input_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputType", value.into());
            self
        }

        /// The AAC profile.
        ///
        /// `Profile`.
        pub fn profile(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Profile", value.into());
            self
        }

        /// The rate control mode.
        ///
        /// `RateControlMode`.
        pub fn rate_control_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RateControlMode", value.into());
            self
        }

        /// Sets the LATM/LOAS AAC output for raw containers.
        ///
        /// `RawFormat`.
        pub fn raw_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RawFormat", value.into());
            self
        }

        /// The sample rate in Hz. Valid values depend on the rate control mode and profile.
        ///
        /// `SampleRate`.
        pub fn sample_rate(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("SampleRate", value.into());
            self
        }

        /// Uses MPEG-2 AAC audio instead of MPEG-4 AAC audio for raw or MPEG-2 Transport Stream containers.
        ///
        /// `Spec`.
        pub fn spec(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Spec", value.into());
            self
        }

        /// The VBR quality level. This is used only if rateControlMode is VBR.
        ///
        /// `VbrQuality`.
        pub fn vbr_quality(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VbrQuality", value.into());
            self
        }
    }

    impl From<AacSettings> for Json {
        fn from(value: AacSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AbWatermarkingCustomProfile(Properties);

    impl AbWatermarkingCustomProfile {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EmbeddingFrequency`.
        pub fn embedding_frequency(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("EmbeddingFrequency", value.into());
            self
        }

        /// `SceneCut`.
        pub fn scene_cut(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("SceneCut", value.into());
            self
        }

        /// `TargetPsnr`.
        pub fn target_psnr(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TargetPsnr", value.into());
            self
        }
    }

    impl From<AbWatermarkingCustomProfile> for Json {
        fn from(value: AbWatermarkingCustomProfile) -> Self {
            value.0.into()
        }
    }

    /// The settings for an AC3 audio encode in the output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Ac3Settings(Properties);

    impl Ac3Settings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AttenuationControl`.
        pub fn attenuation_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttenuationControl", value.into());
            self
        }

        /// The average bitrate in bits/second. Valid bitrates depend on the coding mode.
        ///
        /// `Bitrate`.
        pub fn bitrate(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Bitrate", value.into());
            self
        }

        /// Specifies the bitstream mode (bsmod) for the emitted AC-3 stream. For more information about these values, see ATSC A/52-2012.
        ///
        /// `BitstreamMode`.
        pub fn bitstream_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BitstreamMode", value.into());
            self
        }

        /// The Dolby Digital coding mode. This determines the number of channels.
        ///
        /// `CodingMode`.
        pub fn coding_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CodingMode", value.into());
            self
        }

        /// Sets the dialnorm for the output. If excluded and the input audio is Dolby Digital, dialnorm is passed through.
        ///
        /// `Dialnorm`.
        pub fn dialnorm(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Dialnorm", value.into());
            self
        }

        /// If set to filmStandard, adds dynamic range compression signaling to the output bitstream as defined in the Dolby Digital specification.
        ///
        /// `DrcProfile`.
        pub fn drc_profile(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DrcProfile", value.into());
            self
        }

        /// When set to enabled, applies a 120Hz lowpass filter to the LFE channel prior to encoding. This is valid only in codingMode32Lfe mode.
        ///
        /// `LfeFilter`.
        pub fn lfe_filter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LfeFilter", value.into());
            self
        }

        /// When set to followInput, encoder metadata is sourced from the DD, DD+, or DolbyE decoder that supplies this audio data. If the audio is supplied from one of these streams, the static metadata settings are used.
        ///
        /// `MetadataControl`.
        pub fn metadata_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetadataControl", value.into());
            self
        }
    }

    impl From<Ac3Settings> for Json {
        fn from(value: Ac3Settings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdditionalDestinations(Properties);

    impl AdditionalDestinations {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<OutputLocationRef>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }
    }

    impl From<AdditionalDestinations> for Json {
        fn from(value: AdditionalDestinations) -> Self {
            value.0.into()
        }
    }

    /// Information about the ancillary captions to extract from the input.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AncillarySourceSettings(Properties);

    impl AncillarySourceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the number (1 to 4) of the captions channel you want to extract from the ancillary captions. If you plan to convert the ancillary captions to another format, complete this field.
        ///
        /// `SourceAncillaryChannelNumber`.
        pub fn source_ancillary_channel_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SourceAncillaryChannelNumber", value.into());
            self
        }
    }

    impl From<AncillarySourceSettings> for Json {
        fn from(value: AncillarySourceSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AnywhereSettings(Properties);

    impl AnywhereSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ChannelPlacementGroupId`.
        pub fn channel_placement_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChannelPlacementGroupId", value.into());
            self
        }

        /// `ClusterId`.
        pub fn cluster_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClusterId", value.into());
            self
        }
    }

    impl From<AnywhereSettings> for Json {
        fn from(value: AnywhereSettings) -> Self {
            value.0.into()
        }
    }

    /// Settings to configure the destination of an Archive output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ArchiveCdnSettings(Properties);

    impl ArchiveCdnSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Sets up Amazon S3 as the destination for this Archive output.
        ///
        /// `ArchiveS3Settings`.
        pub fn archive_s3_settings(
            mut self,
            value: impl Into<Value<ArchiveFrameCaptureHlsS3Settings>>,
        ) -> Self {
            self.0.set("ArchiveS3Settings", value.into());
            self
        }
    }

    impl From<ArchiveCdnSettings> for Json {
        fn from(value: ArchiveCdnSettings) -> Self {
            value.0.into()
        }
    }

    /// The archive container settings.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ArchiveContainerSettings(Properties);

    impl ArchiveContainerSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The settings for the M2TS in the archive output.
        ///
        /// `M2tsSettings`.
        pub fn m2ts_settings(mut self, value: impl Into<Value<M2tsSettings>>) -> Self {
            self.0.set("M2tsSettings", value.into());
            self
        }

        /// The settings for Raw archive output type.
        ///
        /// `RawSettings`.
        pub fn raw_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("RawSettings", value.into());
            self
        }
    }

    impl From<ArchiveContainerSettings> for Json {
        fn from(value: ArchiveContainerSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ArchiveFrameCaptureHlsS3Settings(Properties);

    impl ArchiveFrameCaptureHlsS3Settings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CannedAcl`.
        pub fn canned_acl(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CannedAcl", value.into());
            self
        }
    }

    impl From<ArchiveFrameCaptureHlsS3Settings> for Json {
        fn from(value: ArchiveFrameCaptureHlsS3Settings) -> Self {
            value.0.into()
        }
    }

    /// The settings for an archive output group.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ArchiveGroupSettings(Properties);

    impl ArchiveGroupSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings to configure the destination of an Archive output.
        ///
        /// `ArchiveCdnSettings`.
        pub fn archive_cdn_settings(mut self, value: impl Into<Value<ArchiveCdnSettings>>) -> Self {
            self.0.set("ArchiveCdnSettings", value.into());
            self
        }

        /// A directory and base file name where archive files should be written.
        ///
        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<OutputLocationRef>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// The number of seconds to write to an archive file before closing and starting a new one.
        ///
        /// `RolloverInterval`.
        pub fn rollover_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RolloverInterval", value.into());
            self
        }
    }

    impl From<ArchiveGroupSettings> for Json {
        fn from(value: ArchiveGroupSettings) -> Self {
            value.0.into()
        }
    }

    /// The archive output settings.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ArchiveOutputSettings(Properties);

    impl ArchiveOutputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The settings that are specific to the container type of the file.
        ///
        /// `ContainerSettings`.
        pub fn container_settings(
            mut self,
            value: impl Into<Value<ArchiveContainerSettings>>,
        ) -> Self {
            self.0.set("ContainerSettings", value.into());
            self
        }

        /// The output file extension. If excluded, this is auto-selected from the container type.
        ///
        /// `Extension`.
        pub fn extension(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Extension", value.into());
            self
        }

        /// A string that is concatenated to the end of the destination file name. The string is required for multiple outputs of the same type.
        ///
        /// `NameModifier`.
        pub fn name_modifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NameModifier", value.into());
            self
        }
    }

    impl From<ArchiveOutputSettings> for Json {
        fn from(value: ArchiveOutputSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for remixing audio.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioChannelMapping(Properties);

    impl AudioChannelMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The indices and gain values for each input channel that should be remixed into this output channel.
        ///
        /// `InputChannelLevels`.
        pub fn input_channel_levels(mut self, value: impl Into<List<InputChannelLevel>>) -> Self {
            self.0.set("InputChannelLevels", value.into());
            self
        }

        /// The index of the output channel that is being produced.
        ///
        /// `OutputChannel`.
        pub fn output_channel(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("OutputChannel", value.into());
            self
        }
    }

    impl From<AudioChannelMapping> for Json {
        fn from(value: AudioChannelMapping) -> Self {
            value.0.into()
        }
    }

    /// The configuration of the audio codec in the audio output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioCodecSettings(Properties);

    impl AudioCodecSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The setup of the AAC audio codec in the output.
        ///
        /// `AacSettings`.
        pub fn aac_settings(mut self, value: impl Into<Value<AacSettings>>) -> Self {
            self.0.set("AacSettings", value.into());
            self
        }

        /// The setup of an AC3 audio codec in the output.
        ///
        /// `Ac3Settings`.
        pub fn ac3_settings(mut self, value: impl Into<Value<Ac3Settings>>) -> Self {
            self.0.set("Ac3Settings", value.into());
            self
        }

        /// `Eac3AtmosSettings`.
        pub fn eac3_atmos_settings(mut self, value: impl Into<Value<Eac3AtmosSettings>>) -> Self {
            self.0.set("Eac3AtmosSettings", value.into());
            self
        }

        /// The setup of an EAC3 audio codec in the output.
        ///
        /// `Eac3Settings`.
        pub fn eac3_settings(mut self, value: impl Into<Value<Eac3Settings>>) -> Self {
            self.0.set("Eac3Settings", value.into());
            self
        }

        /// The setup of an MP2 audio codec in the output.
        ///
        /// `Mp2Settings`.
        pub fn mp2_settings(mut self, value: impl Into<Value<Mp2Settings>>) -> Self {
            self.0.set("Mp2Settings", value.into());
            self
        }

        /// The setup to pass through the Dolby audio codec to the output.
        ///
        /// `PassThroughSettings`.
        pub fn pass_through_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("PassThroughSettings", value.into());
            self
        }

        /// Settings for audio encoded with the WAV codec.
        ///
        /// `WavSettings`.
        pub fn wav_settings(mut self, value: impl Into<Value<WavSettings>>) -> Self {
            self.0.set("WavSettings", value.into());
            self
        }
    }

    impl From<AudioCodecSettings> for Json {
        fn from(value: AudioCodecSettings) -> Self {
            value.0.into()
        }
    }

    /// The encoding information for one output audio.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioDescription(Properties);

    impl AudioDescription {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AudioDashRoles`.
        pub fn audio_dash_roles(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AudioDashRoles", value.into());
            self
        }

        /// The advanced audio normalization settings.
        ///
        /// `AudioNormalizationSettings`.
        pub fn audio_normalization_settings(
            mut self,
            value: impl Into<Value<AudioNormalizationSettings>>,
        ) -> Self {
            self.0.set("AudioNormalizationSettings", value.into());
            self
        }

        /// The name of the AudioSelector that is used as the source for this AudioDescription.
        ///
        /// `AudioSelectorName`.
        pub fn audio_selector_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioSelectorName", value.into());
            self
        }

        /// Applies only if audioTypeControl is useConfigured. The values for audioType are defined in ISO-IEC 13818-1.
        ///
        /// `AudioType`.
        pub fn audio_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioType", value.into());
            self
        }

        /// Determines how audio type is determined. followInput: If the input contains an ISO 639 audioType, then that value is passed through to the output. If the input contains no ISO 639 audioType, the value in Audio Type is included in the output.
        ///
        /// `AudioTypeControl`.
        pub fn audio_type_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioTypeControl", value.into());
            self
        }

        /// Settings to configure one or more solutions that insert audio watermarks in the audio encode
        ///
        /// `AudioWatermarkingSettings`.
        pub fn audio_watermarking_settings(
            mut self,
            value: impl Into<Value<AudioWatermarkSettings>>,
        ) -> Self {
            self.0.set("AudioWatermarkingSettings", value.into());
            self
        }

        /// The audio codec settings.
        ///
        /// `CodecSettings`.
        pub fn codec_settings(mut self, value: impl Into<Value<AudioCodecSettings>>) -> Self {
            self.0.set("CodecSettings", value.into());
            self
        }

        /// `DvbDashAccessibility`.
        pub fn dvb_dash_accessibility(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DvbDashAccessibility", value.into());
            self
        }

        /// Indicates the language of the audio output track. Used only if languageControlMode is useConfigured, or there is no ISO 639 language code specified in the input.
        ///
        /// `LanguageCode`.
        pub fn language_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LanguageCode", value.into());
            self
        }

        /// Choosing followInput causes the ISO 639 language code of the output to follow the ISO 639 language code of the input.
        ///
        /// `LanguageCodeControl`.
        pub fn language_code_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LanguageCodeControl", value.into());
            self
        }

        /// The name of this AudioDescription. Outputs use this name to uniquely identify this AudioDescription. Description names should be unique within this channel.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The settings that control how input audio channels are remixed into the output audio channels.
        ///
        /// `RemixSettings`.
        pub fn remix_settings(mut self, value: impl Into<Value<RemixSettings>>) -> Self {
            self.0.set("RemixSettings", value.into());
            self
        }

        /// Used for Microsoft Smooth and Apple HLS outputs. Indicates the name displayed by the player (for example, English or Director Commentary).
        ///
        /// `StreamName`.
        pub fn stream_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamName", value.into());
            self
        }
    }

    impl From<AudioDescription> for Json {
        fn from(value: AudioDescription) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioDolbyEDecode(Properties);

    impl AudioDolbyEDecode {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ProgramSelection`.
        pub fn program_selection(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProgramSelection", value.into());
            self
        }
    }

    impl From<AudioDolbyEDecode> for Json {
        fn from(value: AudioDolbyEDecode) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioFeedInput(Properties);

    impl AudioFeedInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AudioSelectorName`.
        pub fn audio_selector_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioSelectorName", value.into());
            self
        }

        /// `FeedInput`.
        pub fn feed_input(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FeedInput", value.into());
            self
        }
    }

    impl From<AudioFeedInput> for Json {
        fn from(value: AudioFeedInput) -> Self {
            value.0.into()
        }
    }

    /// Selector for HLS audio rendition.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioHlsRenditionSelection(Properties);

    impl AudioHlsRenditionSelection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the GROUP-ID in the \#EXT-X-MEDIA tag of the target HLS audio rendition.
        ///
        /// `GroupId`.
        pub fn group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupId", value.into());
            self
        }

        /// Specifies the NAME in the \#EXT-X-MEDIA tag of the target HLS audio rendition.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<AudioHlsRenditionSelection> for Json {
        fn from(value: AudioHlsRenditionSelection) -> Self {
            value.0.into()
        }
    }

    /// Information about the audio language to extract.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioLanguageSelection(Properties);

    impl AudioLanguageSelection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Selects a specific three-letter language code from within an audio source.
        ///
        /// `LanguageCode`.
        pub fn language_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LanguageCode", value.into());
            self
        }

        /// When set to "strict," the transport stream demux strictly identifies audio streams by their language descriptor.
        ///
        /// `LanguageSelectionPolicy`.
        pub fn language_selection_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LanguageSelectionPolicy", value.into());
            self
        }
    }

    impl From<AudioLanguageSelection> for Json {
        fn from(value: AudioLanguageSelection) -> Self {
            value.0.into()
        }
    }

    /// The settings for normalizing video.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioNormalizationSettings(Properties);

    impl AudioNormalizationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The audio normalization algorithm to use. itu17701 conforms to the CALM Act specification. itu17702 conforms to the EBU R-128 specification.
        ///
        /// `Algorithm`.
        pub fn algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Algorithm", value.into());
            self
        }

        /// When set to correctAudio, the output audio is corrected using the chosen algorithm. If set to measureOnly, the audio is measured but not adjusted.
        ///
        /// `AlgorithmControl`.
        pub fn algorithm_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlgorithmControl", value.into());
            self
        }

        /// `PeakCalculation`.
        pub fn peak_calculation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PeakCalculation", value.into());
            self
        }

        /// `PeakLimiterThreshold`.
        pub fn peak_limiter_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("PeakLimiterThreshold", value.into());
            self
        }

        /// The Target LKFS(loudness) to adjust volume to. If no value is entered, a default value is used according to the chosen algorithm. The CALM Act (1770-1) recommends a target of -24 LKFS.
        ///
        /// `TargetLkfs`.
        pub fn target_lkfs(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TargetLkfs", value.into());
            self
        }
    }

    impl From<AudioNormalizationSettings> for Json {
        fn from(value: AudioNormalizationSettings) -> Self {
            value.0.into()
        }
    }

    /// The configuration of an audio-only HLS output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioOnlyHlsSettings(Properties);

    impl AudioOnlyHlsSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the group that the audio rendition belongs to.
        ///
        /// `AudioGroupId`.
        pub fn audio_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioGroupId", value.into());
            self
        }

        /// Used with an audio-only stream. It must be a .jpg or .png file. If given, this image is used as the cover art for the audio-only output. Ideally, it should be formatted for an iPhone screen for two reasons.
        ///
        /// `AudioOnlyImage`.
        pub fn audio_only_image(mut self, value: impl Into<Value<InputLocation>>) -> Self {
            self.0.set("AudioOnlyImage", value.into());
            self
        }

        /// Four types of audio-only tracks are supported: Audio-Only Variant Stream The client can play back this audio-only stream instead of video in low-bandwidth scenarios. Represented as an EXT-X-STREAM-INF in the HLS manifest.
        ///
        /// `AudioTrackType`.
        pub fn audio_track_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioTrackType", value.into());
            self
        }

        /// Specifies the segment type.
        ///
        /// `SegmentType`.
        pub fn segment_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentType", value.into());
            self
        }
    }

    impl From<AudioOnlyHlsSettings> for Json {
        fn from(value: AudioOnlyHlsSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioPid(Properties);

    impl AudioPid {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DolbyEDecode`.
        pub fn dolby_e_decode(mut self, value: impl Into<Value<AudioDolbyEDecode>>) -> Self {
            self.0.set("DolbyEDecode", value.into());
            self
        }

        /// `Pid`.
        pub fn pid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Pid", value.into());
            self
        }

        /// `PremixSettings`.
        pub fn premix_settings(mut self, value: impl Into<Value<AudioPreMixerSettings>>) -> Self {
            self.0.set("PremixSettings", value.into());
            self
        }
    }

    impl From<AudioPid> for Json {
        fn from(value: AudioPid) -> Self {
            value.0.into()
        }
    }

    /// Used to extract audio by The PID.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioPidSelection(Properties);

    impl AudioPidSelection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Select the audio by this PID.
        ///
        /// `Pid`.
        pub fn pid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Pid", value.into());
            self
        }

        /// `Pids`.
        pub fn pids(mut self, value: impl Into<List<AudioPid>>) -> Self {
            self.0.set("Pids", value.into());
            self
        }
    }

    impl From<AudioPidSelection> for Json {
        fn from(value: AudioPidSelection) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioPreMixerSettings(Properties);

    impl AudioPreMixerSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AudioNormalizationSettings`.
        pub fn audio_normalization_settings(
            mut self,
            value: impl Into<Value<AudioNormalizationSettings>>,
        ) -> Self {
            self.0.set("AudioNormalizationSettings", value.into());
            self
        }

        /// `Channels`.
        pub fn channels(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Channels", value.into());
            self
        }

        /// `GainDb`.
        pub fn gain_db(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("GainDb", value.into());
            self
        }

        /// `RemixSettings`.
        pub fn remix_settings(mut self, value: impl Into<Value<RemixSettings>>) -> Self {
            self.0.set("RemixSettings", value.into());
            self
        }
    }

    impl From<AudioPreMixerSettings> for Json {
        fn from(value: AudioPreMixerSettings) -> Self {
            value.0.into()
        }
    }

    /// Information about one audio to extract from the input.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioSelector(Properties);

    impl AudioSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A name for this AudioSelector.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Information about the specific audio to extract from the input.
        ///
        /// `SelectorSettings`.
        pub fn selector_settings(mut self, value: impl Into<Value<AudioSelectorSettings>>) -> Self {
            self.0.set("SelectorSettings", value.into());
            self
        }
    }

    impl From<AudioSelector> for Json {
        fn from(value: AudioSelector) -> Self {
            value.0.into()
        }
    }

    /// Information about the audio to extract from the input.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioSelectorSettings(Properties);

    impl AudioSelectorSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Selector for HLS audio rendition.
        ///
        /// `AudioHlsRenditionSelection`.
        pub fn audio_hls_rendition_selection(
            mut self,
            value: impl Into<Value<AudioHlsRenditionSelection>>,
        ) -> Self {
            self.0.set("AudioHlsRenditionSelection", value.into());
            self
        }

        /// The language code of the audio to select.
        ///
        /// `AudioLanguageSelection`.
        pub fn audio_language_selection(
            mut self,
            value: impl Into<Value<AudioLanguageSelection>>,
        ) -> Self {
            self.0.set("AudioLanguageSelection", value.into());
            self
        }

        /// The PID of the audio to select.
        ///
        /// `AudioPidSelection`.
        pub fn audio_pid_selection(mut self, value: impl Into<Value<AudioPidSelection>>) -> Self {
            self.0.set("AudioPidSelection", value.into());
            self
        }

        /// Information about the audio track to extract.
        ///
        /// `AudioTrackSelection`.
        pub fn audio_track_selection(
            mut self,
            value: impl Into<Value<AudioTrackSelection>>,
        ) -> Self {
            self.0.set("AudioTrackSelection", value.into());
            self
        }
    }

    impl From<AudioSelectorSettings> for Json {
        fn from(value: AudioSelectorSettings) -> Self {
            value.0.into()
        }
    }

    /// MediaLive will perform a failover if audio is not detected in this input for the specified period.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioSilenceFailoverSettings(Properties);

    impl AudioSilenceFailoverSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the audio selector in the input that MediaLive should monitor to detect silence. Select your most important rendition. If you didn't create an audio selector in this input, leave blank.
        ///
        /// `AudioSelectorName`.
        pub fn audio_selector_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioSelectorName", value.into());
            self
        }

        /// The amount of time (in milliseconds) that the active input must be silent before automatic input failover occurs. Silence is defined as audio loss or audio quieter than -50 dBFS.
        ///
        /// `AudioSilenceThresholdMsec`.
        pub fn audio_silence_threshold_msec(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AudioSilenceThresholdMsec", value.into());
            self
        }
    }

    impl From<AudioSilenceFailoverSettings> for Json {
        fn from(value: AudioSilenceFailoverSettings) -> Self {
            value.0.into()
        }
    }

    /// Information about one audio track to extract. You can select multiple tracks.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioTrack(Properties);

    impl AudioTrack {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `PremixSettings`.
        pub fn premix_settings(mut self, value: impl Into<Value<AudioPreMixerSettings>>) -> Self {
            self.0.set("PremixSettings", value.into());
            self
        }

        /// Text: 1-based integer value that maps to a specific audio track
        ///
        /// `Track`.
        pub fn track(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Track", value.into());
            self
        }
    }

    impl From<AudioTrack> for Json {
        fn from(value: AudioTrack) -> Self {
            value.0.into()
        }
    }

    /// Information about the audio track to extract.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioTrackSelection(Properties);

    impl AudioTrackSelection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DolbyEDecode`.
        pub fn dolby_e_decode(mut self, value: impl Into<Value<AudioDolbyEDecode>>) -> Self {
            self.0.set("DolbyEDecode", value.into());
            self
        }

        /// Selects one or more unique audio tracks from within a source.
        ///
        /// `Tracks`.
        pub fn tracks(mut self, value: impl Into<List<AudioTrack>>) -> Self {
            self.0.set("Tracks", value.into());
            self
        }
    }

    impl From<AudioTrackSelection> for Json {
        fn from(value: AudioTrackSelection) -> Self {
            value.0.into()
        }
    }

    /// Audio Watermark Settings
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AudioWatermarkSettings(Properties);

    impl AudioWatermarkSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings to configure Nielsen Watermarks in the audio encode
        ///
        /// `NielsenWatermarksSettings`.
        pub fn nielsen_watermarks_settings(
            mut self,
            value: impl Into<Value<NielsenWatermarksSettings>>,
        ) -> Self {
            self.0.set("NielsenWatermarksSettings", value.into());
            self
        }
    }

    impl From<AudioWatermarkSettings> for Json {
        fn from(value: AudioWatermarkSettings) -> Self {
            value.0.into()
        }
    }

    /// Settings to configure the conditions that will define the input as unhealthy and that will make MediaLive fail over to the other input in the input failover pair.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutomaticInputFailoverSettings(Properties);

    impl AutomaticInputFailoverSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This clear time defines the requirement a recovered input must meet to be considered healthy. The input must have no failover conditions for this length of time. Enter a time in milliseconds.
        ///
        /// `ErrorClearTimeMsec`.
        pub fn error_clear_time_msec(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ErrorClearTimeMsec", value.into());
            self
        }

        /// A list of failover conditions. If any of these conditions occur, MediaLive will perform a failover to the other input.
        ///
        /// `FailoverConditions`.
        pub fn failover_conditions(mut self, value: impl Into<List<FailoverCondition>>) -> Self {
            self.0.set("FailoverConditions", value.into());
            self
        }

        /// Input preference when deciding which input to make active when a previously failed input has recovered.
        ///
        /// `InputPreference`.
        pub fn input_preference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputPreference", value.into());
            self
        }

        /// The input ID of the secondary input in the automatic input failover pair.
        ///
        /// `SecondaryInputId`.
        pub fn secondary_input_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecondaryInputId", value.into());
            self
        }
    }

    impl From<AutomaticInputFailoverSettings> for Json {
        fn from(value: AutomaticInputFailoverSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Av1ColorSpaceSettings(Properties);

    impl Av1ColorSpaceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ColorSpacePassthroughSettings`.
        pub fn color_space_passthrough_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("ColorSpacePassthroughSettings", value.into());
            self
        }

        /// `Hdr10Settings`.
        pub fn hdr10_settings(mut self, value: impl Into<Value<Hdr10Settings>>) -> Self {
            self.0.set("Hdr10Settings", value.into());
            self
        }

        /// `Hlg2020Settings`.
        pub fn hlg2020_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Hlg2020Settings", value.into());
            self
        }

        /// `Rec601Settings`.
        pub fn rec601_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Rec601Settings", value.into());
            self
        }

        /// `Rec709Settings`.
        pub fn rec709_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Rec709Settings", value.into());
            self
        }
    }

    impl From<Av1ColorSpaceSettings> for Json {
        fn from(value: Av1ColorSpaceSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Av1Settings(Properties);

    impl Av1Settings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AfdSignaling`.
        pub fn afd_signaling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AfdSignaling", value.into());
            self
        }

        /// `BitDepth`.
        pub fn bit_depth(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BitDepth", value.into());
            self
        }

        /// `Bitrate`.
        pub fn bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Bitrate", value.into());
            self
        }

        /// `BufSize`.
        pub fn buf_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BufSize", value.into());
            self
        }

        /// `ColorSpaceSettings`.
        pub fn color_space_settings(
            mut self,
            value: impl Into<Value<Av1ColorSpaceSettings>>,
        ) -> Self {
            self.0.set("ColorSpaceSettings", value.into());
            self
        }

        /// `FixedAfd`.
        pub fn fixed_afd(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FixedAfd", value.into());
            self
        }

        /// `FramerateDenominator`.
        pub fn framerate_denominator(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FramerateDenominator", value.into());
            self
        }

        /// `FramerateNumerator`.
        pub fn framerate_numerator(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FramerateNumerator", value.into());
            self
        }

        /// `GopSize`.
        pub fn gop_size(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("GopSize", value.into());
            self
        }

        /// `GopSizeUnits`.
        pub fn gop_size_units(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GopSizeUnits", value.into());
            self
        }

        /// `Level`.
        pub fn level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Level", value.into());
            self
        }

        /// `LookAheadRateControl`.
        pub fn look_ahead_rate_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LookAheadRateControl", value.into());
            self
        }

        /// `MaxBitrate`.
        pub fn max_bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxBitrate", value.into());
            self
        }

        /// `MinBitrate`.
        pub fn min_bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinBitrate", value.into());
            self
        }

        /// `MinIInterval`.
        pub fn min_i_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinIInterval", value.into());
            self
        }

        /// `ParDenominator`.
        pub fn par_denominator(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ParDenominator", value.into());
            self
        }

        /// `ParNumerator`.
        pub fn par_numerator(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ParNumerator", value.into());
            self
        }

        /// `QvbrQualityLevel`.
        pub fn qvbr_quality_level(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("QvbrQualityLevel", value.into());
            self
        }

        /// `RateControlMode`.
        pub fn rate_control_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RateControlMode", value.into());
            self
        }

        /// `SceneChangeDetect`.
        pub fn scene_change_detect(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SceneChangeDetect", value.into());
            self
        }

        /// `SpatialAq`.
        pub fn spatial_aq(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SpatialAq", value.into());
            self
        }

        /// `TemporalAq`.
        pub fn temporal_aq(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TemporalAq", value.into());
            self
        }

        /// `TimecodeBurninSettings`.
        pub fn timecode_burnin_settings(
            mut self,
            value: impl Into<Value<TimecodeBurninSettings>>,
        ) -> Self {
            self.0.set("TimecodeBurninSettings", value.into());
            self
        }

        /// `TimecodeInsertion`.
        pub fn timecode_insertion(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimecodeInsertion", value.into());
            self
        }
    }

    impl From<Av1Settings> for Json {
        fn from(value: Av1Settings) -> Self {
            value.0.into()
        }
    }

    /// The configuration of ad avail blanking in the output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AvailBlanking(Properties);

    impl AvailBlanking {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The blanking image to be used. Keep empty for solid black. Only .bmp and .png images are supported.
        ///
        /// `AvailBlankingImage`.
        pub fn avail_blanking_image(mut self, value: impl Into<Value<InputLocation>>) -> Self {
            self.0.set("AvailBlankingImage", value.into());
            self
        }

        /// When set to enabled, the video, audio, and captions are blanked when insertion metadata is added.
        ///
        /// `State`.
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<AvailBlanking> for Json {
        fn from(value: AvailBlanking) -> Self {
            value.0.into()
        }
    }

    /// The setup of ad avail handling in the output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AvailConfiguration(Properties);

    impl AvailConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The setup of ad avail handling in the output.
        ///
        /// `AvailSettings`.
        pub fn avail_settings(mut self, value: impl Into<Value<AvailSettings>>) -> Self {
            self.0.set("AvailSettings", value.into());
            self
        }

        /// `Scte35SegmentationScope`.
        pub fn scte35_segmentation_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scte35SegmentationScope", value.into());
            self
        }
    }

    impl From<AvailConfiguration> for Json {
        fn from(value: AvailConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The settings for the ad avail setup in the output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AvailSettings(Properties);

    impl AvailSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Esam`.
        pub fn esam(mut self, value: impl Into<Value<Esam>>) -> Self {
            self.0.set("Esam", value.into());
            self
        }

        /// The setup for SCTE-35 splice insert handling.
        ///
        /// `Scte35SpliceInsert`.
        pub fn scte35_splice_insert(
            mut self,
            value: impl Into<Value<Scte35SpliceInsertTimeSignalAposSettings>>,
        ) -> Self {
            self.0.set("Scte35SpliceInsert", value.into());
            self
        }

        /// The setup for SCTE-35 time signal APOS handling.
        ///
        /// `Scte35TimeSignalApos`.
        pub fn scte35_time_signal_apos(
            mut self,
            value: impl Into<Value<Scte35SpliceInsertTimeSignalAposSettings>>,
        ) -> Self {
            self.0.set("Scte35TimeSignalApos", value.into());
            self
        }
    }

    impl From<AvailSettings> for Json {
        fn from(value: AvailSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BandwidthReductionFilterSettings(Properties);

    impl BandwidthReductionFilterSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `PostFilterSharpening`.
        pub fn post_filter_sharpening(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PostFilterSharpening", value.into());
            self
        }

        /// `Strength`.
        pub fn strength(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Strength", value.into());
            self
        }
    }

    impl From<BandwidthReductionFilterSettings> for Json {
        fn from(value: BandwidthReductionFilterSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for a blackout slate.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BlackoutSlate(Properties);

    impl BlackoutSlate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The blackout slate image to be used. Keep empty for solid black. Only .bmp and .png images are supported.
        ///
        /// `BlackoutSlateImage`.
        pub fn blackout_slate_image(mut self, value: impl Into<Value<InputLocation>>) -> Self {
            self.0.set("BlackoutSlateImage", value.into());
            self
        }

        /// Setting to enabled causes MediaLive to blackout the video, audio, and captions, and raise the "Network Blackout Image" slate when an SCTE104/35 Network End Segmentation Descriptor is encountered.
        ///
        /// `NetworkEndBlackout`.
        pub fn network_end_blackout(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkEndBlackout", value.into());
            self
        }

        /// The path to the local file to use as the Network End Blackout image. The image is scaled to fill the entire output raster.
        ///
        /// `NetworkEndBlackoutImage`.
        pub fn network_end_blackout_image(
            mut self,
            value: impl Into<Value<InputLocation>>,
        ) -> Self {
            self.0.set("NetworkEndBlackoutImage", value.into());
            self
        }

        /// Provides a Network ID that matches EIDR ID format (for example, "10.XXXX/XXXX-XXXX-XXXX-XXXX-XXXX-C").
        ///
        /// `NetworkId`.
        pub fn network_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkId", value.into());
            self
        }

        /// When set to enabled, this causes video, audio, and captions to be blanked when indicated by program metadata.
        ///
        /// `State`.
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<BlackoutSlate> for Json {
        fn from(value: BlackoutSlate) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BurnInDvbSubDestinationSettings(Properties);

    impl BurnInDvbSubDestinationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Alignment`.
        pub fn alignment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Alignment", value.into());
            self
        }

        /// `BackgroundColor`.
        pub fn background_color(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BackgroundColor", value.into());
            self
        }

        /// `BackgroundOpacity`.
        pub fn background_opacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BackgroundOpacity", value.into());
            self
        }

        /// `Font`.
        pub fn font(mut self, value: impl Into<Value<InputLocation>>) -> Self {
            self.0.set("Font", value.into());
            self
        }

        /// `FontColor`.
        pub fn font_color(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FontColor", value.into());
            self
        }

        /// `FontOpacity`.
        pub fn font_opacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FontOpacity", value.into());
            self
        }

        /// `FontResolution`.
        pub fn font_resolution(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FontResolution", value.into());
            self
        }

        /// `FontSize`.
        pub fn font_size(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FontSize", value.into());
            self
        }

        /// `OutlineColor`.
        pub fn outline_color(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutlineColor", value.into());
            self
        }

        /// `OutlineSize`.
        pub fn outline_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("OutlineSize", value.into());
            self
        }

        /// `ShadowColor`.
        pub fn shadow_color(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ShadowColor", value.into());
            self
        }

        /// `ShadowOpacity`.
        pub fn shadow_opacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ShadowOpacity", value.into());
            self
        }

        /// `ShadowXOffset`.
        pub fn shadow_x_offset(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ShadowXOffset", value.into());
            self
        }

        /// `ShadowYOffset`.
        pub fn shadow_y_offset(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ShadowYOffset", value.into());
            self
        }

        /// `SubtitleRows`.
        pub fn subtitle_rows(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubtitleRows", value.into());
            self
        }

        /// `TeletextGridControl`.
        pub fn teletext_grid_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TeletextGridControl", value.into());
            self
        }

        /// `XPosition`.
        pub fn x_position(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("XPosition", value.into());
            self
        }

        /// `YPosition`.
        pub fn y_position(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("YPosition", value.into());
            self
        }
    }

    impl From<BurnInDvbSubDestinationSettings> for Json {
        fn from(value: BurnInDvbSubDestinationSettings) -> Self {
            value.0.into()
        }
    }

    /// The encoding information for output captions.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CaptionDescription(Properties);

    impl CaptionDescription {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Accessibility`.
        pub fn accessibility(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Accessibility", value.into());
            self
        }

        /// `CaptionDashRoles`.
        pub fn caption_dash_roles(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CaptionDashRoles", value.into());
            self
        }

        /// Specifies which input captions selector to use as a captions source when generating output captions. This field should match a captionSelector name.
        ///
        /// `CaptionSelectorName`.
        pub fn caption_selector_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CaptionSelectorName", value.into());
            self
        }

        /// Additional settings for a captions destination that depend on the destination type.
        ///
        /// `DestinationSettings`.
        pub fn destination_settings(
            mut self,
            value: impl Into<Value<CaptionDestinationSettings>>,
        ) -> Self {
            self.0.set("DestinationSettings", value.into());
            self
        }

        /// `DvbDashAccessibility`.
        pub fn dvb_dash_accessibility(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DvbDashAccessibility", value.into());
            self
        }

        /// An ISO 639-2 three-digit code. For more information, see <http://www.loc.gov/standards/iso639-2/>.
        ///
        /// `LanguageCode`.
        pub fn language_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LanguageCode", value.into());
            self
        }

        /// Human-readable information to indicate the captions that are available for players (for example, English or Spanish).
        ///
        /// `LanguageDescription`.
        pub fn language_description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LanguageDescription", value.into());
            self
        }

        /// The name of the captions description. The name is used to associate a captions description with an output. Names must be unique within a channel.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<CaptionDescription> for Json {
        fn from(value: CaptionDescription) -> Self {
            value.0.into()
        }
    }

    /// The configuration of one captions encode in the output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CaptionDestinationSettings(Properties);

    impl CaptionDestinationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of one ARIB captions encode in the output.
        ///
        /// `AribDestinationSettings`.
        pub fn arib_destination_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AribDestinationSettings", value.into());
            self
        }

        /// The configuration of one burn-in captions encode in the output.
        ///
        /// `BurnInDestinationSettings`.
        pub fn burn_in_destination_settings(
            mut self,
            value: impl Into<Value<BurnInDvbSubDestinationSettings>>,
        ) -> Self {
            self.0.set("BurnInDestinationSettings", value.into());
            self
        }

        /// The configuration of one DVB Sub captions encode in the output.
        ///
        /// `DvbSubDestinationSettings`.
        pub fn dvb_sub_destination_settings(
            mut self,
            value: impl Into<Value<BurnInDvbSubDestinationSettings>>,
        ) -> Self {
            self.0.set("DvbSubDestinationSettings", value.into());
            self
        }

        /// Settings for EBU-TT captions in the output.
        ///
        /// `EbuTtDDestinationSettings`.
        pub fn ebu_tt_d_destination_settings(
            mut self,
            value: impl Into<Value<EbuTtDDestinationSettings>>,
        ) -> Self {
            self.0.set("EbuTtDDestinationSettings", value.into());
            self
        }

        /// The configuration of one embedded captions encode in the output.
        ///
        /// `EmbeddedDestinationSettings`.
        pub fn embedded_destination_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("EmbeddedDestinationSettings", value.into());
            self
        }

        /// The configuration of one embedded plus SCTE-20 captions encode in the output.
        ///
        /// `EmbeddedPlusScte20DestinationSettings`.
        pub fn embedded_plus_scte20_destination_settings(mut self, value: impl Into<Json>) -> Self {
            self.0
                .set("EmbeddedPlusScte20DestinationSettings", value.into());
            self
        }

        /// The configuration of one RTMPCaptionInfo captions encode in the output.
        ///
        /// `RtmpCaptionInfoDestinationSettings`.
        pub fn rtmp_caption_info_destination_settings(mut self, value: impl Into<Json>) -> Self {
            self.0
                .set("RtmpCaptionInfoDestinationSettings", value.into());
            self
        }

        /// The configuration of one SCTE20 plus embedded captions encode in the output.
        ///
        /// `Scte20PlusEmbeddedDestinationSettings`.
        pub fn scte20_plus_embedded_destination_settings(mut self, value: impl Into<Json>) -> Self {
            self.0
                .set("Scte20PlusEmbeddedDestinationSettings", value.into());
            self
        }

        /// The configuration of one SCTE-27 captions encode in the output.
        ///
        /// `Scte27DestinationSettings`.
        pub fn scte27_destination_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Scte27DestinationSettings", value.into());
            self
        }

        /// The configuration of one SMPTE-TT captions encode in the output.
        ///
        /// `SmpteTtDestinationSettings`.
        pub fn smpte_tt_destination_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("SmpteTtDestinationSettings", value.into());
            self
        }

        /// The configuration of one Teletext captions encode in the output.
        ///
        /// `TeletextDestinationSettings`.
        pub fn teletext_destination_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("TeletextDestinationSettings", value.into());
            self
        }

        /// The configuration of one TTML captions encode in the output.
        ///
        /// `TtmlDestinationSettings`.
        pub fn ttml_destination_settings(
            mut self,
            value: impl Into<Value<TtmlDestinationSettings>>,
        ) -> Self {
            self.0.set("TtmlDestinationSettings", value.into());
            self
        }

        /// The configuration of one WebVTT captions encode in the output.
        ///
        /// `WebvttDestinationSettings`.
        pub fn webvtt_destination_settings(
            mut self,
            value: impl Into<Value<WebvttDestinationSettings>>,
        ) -> Self {
            self.0.set("WebvttDestinationSettings", value.into());
            self
        }
    }

    impl From<CaptionDestinationSettings> for Json {
        fn from(value: CaptionDestinationSettings) -> Self {
            value.0.into()
        }
    }

    /// Maps a captions channel to an ISO 693-2 language code (<http://www.loc.gov/standards/iso639-2>), with an optional description.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CaptionLanguageMapping(Properties);

    impl CaptionLanguageMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The closed caption channel being described by this CaptionLanguageMapping. Each channel mapping must have a unique channel number (maximum of 4).
        ///
        /// `CaptionChannel`.
        pub fn caption_channel(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CaptionChannel", value.into());
            self
        }

        /// A three-character ISO 639-2 language code (see <http://www.loc.gov/standards/iso639-2>).
        ///
        /// `LanguageCode`.
        pub fn language_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LanguageCode", value.into());
            self
        }

        /// The textual description of language.
        ///
        /// `LanguageDescription`.
        pub fn language_description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LanguageDescription", value.into());
            self
        }
    }

    impl From<CaptionLanguageMapping> for Json {
        fn from(value: CaptionLanguageMapping) -> Self {
            value.0.into()
        }
    }

    /// Settings to configure the caption rectangle for an output captions that will be created using this Teletext source captions.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CaptionRectangle(Properties);

    impl CaptionRectangle {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// See the description in leftOffset.
        ///
        /// `Height`.
        pub fn height(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Height", value.into());
            self
        }

        /// Applies only if you plan to convert these source captions to EBU-TT-D or TTML in an output.
        ///
        /// `LeftOffset`.
        pub fn left_offset(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("LeftOffset", value.into());
            self
        }

        /// See the description in leftOffset.
        ///
        /// `TopOffset`.
        pub fn top_offset(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TopOffset", value.into());
            self
        }

        /// See the description in leftOffset.
        ///
        /// `Width`.
        pub fn width(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Width", value.into());
            self
        }
    }

    impl From<CaptionRectangle> for Json {
        fn from(value: CaptionRectangle) -> Self {
            value.0.into()
        }
    }

    /// Information about one caption to extract from the input.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CaptionSelector(Properties);

    impl CaptionSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When specified, this field indicates the three-letter language code of the captions track to extract from the source.
        ///
        /// `LanguageCode`.
        pub fn language_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LanguageCode", value.into());
            self
        }

        /// The name identifier for a captions selector. This name is used to associate this captions selector with one or more captions descriptions. Names must be unique within a channel.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Information about the specific audio to extract from the input.
        ///
        /// `SelectorSettings`.
        pub fn selector_settings(
            mut self,
            value: impl Into<Value<CaptionSelectorSettings>>,
        ) -> Self {
            self.0.set("SelectorSettings", value.into());
            self
        }
    }

    impl From<CaptionSelector> for Json {
        fn from(value: CaptionSelector) -> Self {
            value.0.into()
        }
    }

    /// Captions Selector Settings
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CaptionSelectorSettings(Properties);

    impl CaptionSelectorSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the ancillary captions to extract from the input.
        ///
        /// `AncillarySourceSettings`.
        pub fn ancillary_source_settings(
            mut self,
            value: impl Into<Value<AncillarySourceSettings>>,
        ) -> Self {
            self.0.set("AncillarySourceSettings", value.into());
            self
        }

        /// Information about the ARIB captions to extract from the input.
        ///
        /// `AribSourceSettings`.
        pub fn arib_source_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AribSourceSettings", value.into());
            self
        }

        /// Information about the DVB Sub captions to extract from the input.
        ///
        /// `DvbSubSourceSettings`.
        pub fn dvb_sub_source_settings(
            mut self,
            value: impl Into<Value<Scte27DvbSubSourceSettings>>,
        ) -> Self {
            self.0.set("DvbSubSourceSettings", value.into());
            self
        }

        /// Information about the embedded captions to extract from the input.
        ///
        /// `EmbeddedSourceSettings`.
        pub fn embedded_source_settings(
            mut self,
            value: impl Into<Value<EmbeddedSourceSettings>>,
        ) -> Self {
            self.0.set("EmbeddedSourceSettings", value.into());
            self
        }

        /// Information about the SCTE-20 captions to extract from the input.
        ///
        /// `Scte20SourceSettings`.
        pub fn scte20_source_settings(
            mut self,
            value: impl Into<Value<Scte20SourceSettings>>,
        ) -> Self {
            self.0.set("Scte20SourceSettings", value.into());
            self
        }

        /// Information about the SCTE-27 captions to extract from the input.
        ///
        /// `Scte27SourceSettings`.
        pub fn scte27_source_settings(
            mut self,
            value: impl Into<Value<Scte27DvbSubSourceSettings>>,
        ) -> Self {
            self.0.set("Scte27SourceSettings", value.into());
            self
        }

        /// `SmartSubtitleSourceSettings`.
        pub fn smart_subtitle_source_settings(
            mut self,
            value: impl Into<Value<SmartSubtitleSourceSettings>>,
        ) -> Self {
            self.0.set("SmartSubtitleSourceSettings", value.into());
            self
        }

        /// Information about the Teletext captions to extract from the input.
        ///
        /// `TeletextSourceSettings`.
        pub fn teletext_source_settings(
            mut self,
            value: impl Into<Value<TeletextSourceSettings>>,
        ) -> Self {
            self.0.set("TeletextSourceSettings", value.into());
            self
        }
    }

    impl From<CaptionSelectorSettings> for Json {
        fn from(value: CaptionSelectorSettings) -> Self {
            value.0.into()
        }
    }

    /// The input specification for this channel. It specifies the key characteristics of CDI inputs for this channel, when those characteristics are different from other inputs.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CdiInputSpecification(Properties);

    impl CdiInputSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum CDI input resolution
        ///
        /// `Resolution`.
        pub fn resolution(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Resolution", value.into());
            self
        }
    }

    impl From<CdiInputSpecification> for Json {
        fn from(value: CdiInputSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ChannelEngineVersionRequest(Properties);

    impl ChannelEngineVersionRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<ChannelEngineVersionRequest> for Json {
        fn from(value: ChannelEngineVersionRequest) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CmafIngestCaptionLanguageMapping(Properties);

    impl CmafIngestCaptionLanguageMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CaptionChannel`.
        pub fn caption_channel(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CaptionChannel", value.into());
            self
        }

        /// `LanguageCode`.
        pub fn language_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LanguageCode", value.into());
            self
        }
    }

    impl From<CmafIngestCaptionLanguageMapping> for Json {
        fn from(value: CmafIngestCaptionLanguageMapping) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CmafIngestFrameCaptureOutputSettings(Properties);

    impl CmafIngestFrameCaptureOutputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `NameModifier`.
        pub fn name_modifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NameModifier", value.into());
            self
        }
    }

    impl From<CmafIngestFrameCaptureOutputSettings> for Json {
        fn from(value: CmafIngestFrameCaptureOutputSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CmafIngestGroupSettings(Properties);

    impl CmafIngestGroupSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AdditionalDestinations`.
        pub fn additional_destinations(
            mut self,
            value: impl Into<List<AdditionalDestinations>>,
        ) -> Self {
            self.0.set("AdditionalDestinations", value.into());
            self
        }

        /// `CaptionLanguageMappings`.
        pub fn caption_language_mappings(
            mut self,
            value: impl Into<List<CmafIngestCaptionLanguageMapping>>,
        ) -> Self {
            self.0.set("CaptionLanguageMappings", value.into());
            self
        }

        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<OutputLocationRef>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// `Id3Behavior`.
        pub fn id3_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id3Behavior", value.into());
            self
        }

        /// `Id3NameModifier`.
        pub fn id3_name_modifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id3NameModifier", value.into());
            self
        }

        /// `KlvBehavior`.
        pub fn klv_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KlvBehavior", value.into());
            self
        }

        /// `KlvNameModifier`.
        pub fn klv_name_modifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KlvNameModifier", value.into());
            self
        }

        /// `NielsenId3Behavior`.
        pub fn nielsen_id3_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NielsenId3Behavior", value.into());
            self
        }

        /// `NielsenId3NameModifier`.
        pub fn nielsen_id3_name_modifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NielsenId3NameModifier", value.into());
            self
        }

        /// `Scte35NameModifier`.
        pub fn scte35_name_modifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scte35NameModifier", value.into());
            self
        }

        /// `Scte35Type`.
        pub fn scte35_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scte35Type", value.into());
            self
        }

        /// `SegmentLength`.
        pub fn segment_length(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SegmentLength", value.into());
            self
        }

        /// `SegmentLengthUnits`.
        pub fn segment_length_units(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentLengthUnits", value.into());
            self
        }

        /// `SendDelayMs`.
        pub fn send_delay_ms(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SendDelayMs", value.into());
            self
        }

        /// `TimedMetadataId3Frame`.
        pub fn timed_metadata_id3_frame(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimedMetadataId3Frame", value.into());
            self
        }

        /// `TimedMetadataId3Period`.
        pub fn timed_metadata_id3_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimedMetadataId3Period", value.into());
            self
        }

        /// `TimedMetadataPassthrough`.
        pub fn timed_metadata_passthrough(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimedMetadataPassthrough", value.into());
            self
        }

        /// `WatermarkingSettings`.
        pub fn watermarking_settings(
            mut self,
            value: impl Into<Value<CmafIngestWatermarkingSettings>>,
        ) -> Self {
            self.0.set("WatermarkingSettings", value.into());
            self
        }
    }

    impl From<CmafIngestGroupSettings> for Json {
        fn from(value: CmafIngestGroupSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings(Properties);

    impl CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AdditionalDestinationsAlternateDestinations`.
        pub fn additional_destinations_alternate_destinations(
            mut self,
            value: impl Into<List<OutputLocationRef>>,
        ) -> Self {
            self.0
                .set("AdditionalDestinationsAlternateDestinations", value.into());
            self
        }

        /// `AlternateDestination`.
        pub fn alternate_destination(mut self, value: impl Into<Value<OutputLocationRef>>) -> Self {
            self.0.set("AlternateDestination", value.into());
            self
        }

        /// `CustomProfile`.
        pub fn custom_profile(
            mut self,
            value: impl Into<Value<AbWatermarkingCustomProfile>>,
        ) -> Self {
            self.0.set("CustomProfile", value.into());
            self
        }

        /// `License`.
        pub fn license(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("License", value.into());
            self
        }

        /// `OperatorId`.
        pub fn operator_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("OperatorId", value.into());
            self
        }

        /// `PolyPeriod`.
        pub fn poly_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PolyPeriod", value.into());
            self
        }

        /// `Profile`.
        pub fn profile(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Profile", value.into());
            self
        }

        /// `WatermarkIdLength`.
        pub fn watermark_id_length(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WatermarkIdLength", value.into());
            self
        }
    }

    impl From<CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings> for Json {
        fn from(value: CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CmafIngestWatermarkingSettings(Properties);

    impl CmafIngestWatermarkingSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CmafIngestAbWatermarkerIrdetoSettings`.
        pub fn cmaf_ingest_ab_watermarker_irdeto_settings(
            mut self,
            value: impl Into<Value<CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings>>,
        ) -> Self {
            self.0
                .set("CmafIngestAbWatermarkerIrdetoSettings", value.into());
            self
        }
    }

    impl From<CmafIngestWatermarkingSettings> for Json {
        fn from(value: CmafIngestWatermarkingSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ColorCorrection(Properties);

    impl ColorCorrection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `InputColorSpace`.
        pub fn input_color_space(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputColorSpace", value.into());
            self
        }

        /// `OutputColorSpace`.
        pub fn output_color_space(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputColorSpace", value.into());
            self
        }

        /// `Uri`.
        pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Uri", value.into());
            self
        }
    }

    impl From<ColorCorrection> for Json {
        fn from(value: ColorCorrection) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ColorCorrectionSettings(Properties);

    impl ColorCorrectionSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `GlobalColorCorrections`.
        pub fn global_color_corrections(mut self, value: impl Into<List<ColorCorrection>>) -> Self {
            self.0.set("GlobalColorCorrections", value.into());
            self
        }
    }

    impl From<ColorCorrectionSettings> for Json {
        fn from(value: ColorCorrectionSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DisabledLockingSettings(Properties);

    impl DisabledLockingSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CustomEpoch`.
        pub fn custom_epoch(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomEpoch", value.into());
            self
        }
    }

    impl From<DisabledLockingSettings> for Json {
        fn from(value: DisabledLockingSettings) -> Self {
            value.0.into()
        }
    }

    /// The configuration of DVB NIT.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DvbNitSettings(Properties);

    impl DvbNitSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The numeric value placed in the Network Information Table (NIT).
        ///
        /// `NetworkId`.
        pub fn network_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NetworkId", value.into());
            self
        }

        /// The network name text placed in the networkNameDescriptor inside the Network Information Table (NIT). The maximum length is 256 characters.
        ///
        /// `NetworkName`.
        pub fn network_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkName", value.into());
            self
        }

        /// The number of milliseconds between instances of this table in the output transport stream.
        ///
        /// `RepInterval`.
        pub fn rep_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RepInterval", value.into());
            self
        }
    }

    impl From<DvbNitSettings> for Json {
        fn from(value: DvbNitSettings) -> Self {
            value.0.into()
        }
    }

    /// A DVB Service Description Table (SDT).
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DvbSdtSettings(Properties);

    impl DvbSdtSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Selects a method of inserting SDT information into an output stream. The sdtFollow setting copies SDT information from input stream to output stream.
        ///
        /// `OutputSdt`.
        pub fn output_sdt(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputSdt", value.into());
            self
        }

        /// The number of milliseconds between instances of this table in the output transport stream.
        ///
        /// `RepInterval`.
        pub fn rep_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RepInterval", value.into());
            self
        }

        /// The service name placed in the serviceDescriptor in the Service Description Table (SDT). The maximum length is 256 characters.
        ///
        /// `ServiceName`.
        pub fn service_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceName", value.into());
            self
        }

        /// The service provider name placed in the serviceDescriptor in the Service Description Table (SDT). The maximum length is 256 characters.
        ///
        /// `ServiceProviderName`.
        pub fn service_provider_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceProviderName", value.into());
            self
        }
    }

    impl From<DvbSdtSettings> for Json {
        fn from(value: DvbSdtSettings) -> Self {
            value.0.into()
        }
    }

    /// The DVB Time and Date Table (TDT).
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DvbTdtSettings(Properties);

    impl DvbTdtSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of milliseconds between instances of this table in the output transport stream.
        ///
        /// `RepInterval`.
        pub fn rep_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RepInterval", value.into());
            self
        }
    }

    impl From<DvbTdtSettings> for Json {
        fn from(value: DvbTdtSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Eac3AtmosSettings(Properties);

    impl Eac3AtmosSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Bitrate`.
        pub fn bitrate(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Bitrate", value.into());
            self
        }

        /// `CodingMode`.
        pub fn coding_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CodingMode", value.into());
            self
        }

        /// `Dialnorm`.
        pub fn dialnorm(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Dialnorm", value.into());
            self
        }

        /// `DrcLine`.
        pub fn drc_line(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DrcLine", value.into());
            self
        }

        /// `DrcRf`.
        pub fn drc_rf(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DrcRf", value.into());
            self
        }

        /// `HeightTrim`.
        pub fn height_trim(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("HeightTrim", value.into());
            self
        }

        /// `SurroundTrim`.
        pub fn surround_trim(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("SurroundTrim", value.into());
            self
        }
    }

    impl From<Eac3AtmosSettings> for Json {
        fn from(value: Eac3AtmosSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for an EAC3 audio encode in the output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Eac3Settings(Properties);

    impl Eac3Settings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When set to attenuate3Db, applies a 3 dB attenuation to the surround channels. Used only for the 3/2 coding mode.
        ///
        /// `AttenuationControl`.
        pub fn attenuation_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttenuationControl", value.into());
            self
        }

        /// The average bitrate in bits/second. Valid bitrates depend on the coding mode.
        ///
        /// `Bitrate`.
        pub fn bitrate(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Bitrate", value.into());
            self
        }

        /// Specifies the bitstream mode (bsmod) for the emitted E-AC-3 stream. For more information, see ATSC A/52-2012 (Annex E).
        ///
        /// `BitstreamMode`.
        pub fn bitstream_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BitstreamMode", value.into());
            self
        }

        /// The Dolby Digital Plus coding mode. This mode determines the number of channels.
        ///
        /// `CodingMode`.
        pub fn coding_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CodingMode", value.into());
            self
        }

        /// When set to enabled, activates a DC highpass filter for all input channels.
        ///
        /// `DcFilter`.
        pub fn dc_filter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DcFilter", value.into());
            self
        }

        /// Sets the dialnorm for the output. If blank and the input audio is Dolby Digital Plus, dialnorm will be passed through.
        ///
        /// `Dialnorm`.
        pub fn dialnorm(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Dialnorm", value.into());
            self
        }

        /// Sets the Dolby dynamic range compression profile.
        ///
        /// `DrcLine`.
        pub fn drc_line(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DrcLine", value.into());
            self
        }

        /// Sets the profile for heavy Dolby dynamic range compression, ensuring that the instantaneous signal peaks do not exceed specified levels.
        ///
        /// `DrcRf`.
        pub fn drc_rf(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DrcRf", value.into());
            self
        }

        /// When encoding 3/2 audio, setting to lfe enables the LFE channel.
        ///
        /// `LfeControl`.
        pub fn lfe_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LfeControl", value.into());
            self
        }

        /// When set to enabled, applies a 120Hz lowpass filter to the LFE channel prior to encoding. Valid only with a codingMode32 coding mode.
        ///
        /// `LfeFilter`.
        pub fn lfe_filter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LfeFilter", value.into());
            self
        }

        /// The Left only/Right only center mix level. Used only for the 3/2 coding mode.
        ///
        /// `LoRoCenterMixLevel`.
        pub fn lo_ro_center_mix_level(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("LoRoCenterMixLevel", value.into());
            self
        }

        /// The Left only/Right only surround mix level. Used only for a 3/2 coding mode.
        ///
        /// `LoRoSurroundMixLevel`.
        pub fn lo_ro_surround_mix_level(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("LoRoSurroundMixLevel", value.into());
            self
        }

        /// The Left total/Right total center mix level. Used only for a 3/2 coding mode.
        ///
        /// `LtRtCenterMixLevel`.
        pub fn lt_rt_center_mix_level(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("LtRtCenterMixLevel", value.into());
            self
        }

        /// The Left total/Right total surround mix level. Used only for the 3/2 coding mode.
        ///
        /// `LtRtSurroundMixLevel`.
        pub fn lt_rt_surround_mix_level(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("LtRtSurroundMixLevel", value.into());
            self
        }

        /// When set to followInput, encoder metadata is sourced from the DD, DD+, or DolbyE decoder that supplies this audio data. If the audio is not supplied from one of these streams, then the static metadata settings are used.
        ///
        /// `MetadataControl`.
        pub fn metadata_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetadataControl", value.into());
            self
        }

        /// When set to whenPossible, input DD+ audio will be passed through if it is present on the input. This detection is dynamic over the life of the transcode.
        ///
        /// `PassthroughControl`.
        pub fn passthrough_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PassthroughControl", value.into());
            self
        }

        /// When set to shift90Degrees, applies a 90-degree phase shift to the surround channels. Used only for a 3/2 coding mode.
        ///
        /// `PhaseControl`.
        pub fn phase_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PhaseControl", value.into());
            self
        }

        /// A stereo downmix preference. Used only for the 3/2 coding mode.
        ///
        /// `StereoDownmix`.
        pub fn stereo_downmix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StereoDownmix", value.into());
            self
        }

        /// When encoding 3/2 audio, sets whether an extra center back surround channel is matrix encoded into the left and right surround channels.
        ///
        /// `SurroundExMode`.
        pub fn surround_ex_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SurroundExMode", value.into());
            self
        }

        /// When encoding 2/0 audio, sets whether Dolby Surround is matrix-encoded into the two channels.
        ///
        /// `SurroundMode`.
        pub fn surround_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SurroundMode", value.into());
            self
        }
    }

    impl From<Eac3Settings> for Json {
        fn from(value: Eac3Settings) -> Self {
            value.0.into()
        }
    }

    /// Settings for EBU-TT captions in the output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EbuTtDDestinationSettings(Properties);

    impl EbuTtDDestinationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Applies only if you plan to convert these source captions to EBU-TT-D or TTML in an output. Complete this field if you want to include the name of the copyright holder in the copyright metadata tag in the TTML
        ///
        /// `CopyrightHolder`.
        pub fn copyright_holder(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CopyrightHolder", value.into());
            self
        }

        /// `DefaultFontSize`.
        pub fn default_font_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DefaultFontSize", value.into());
            self
        }

        /// `DefaultLineHeight`.
        pub fn default_line_height(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DefaultLineHeight", value.into());
            self
        }

        /// Specifies how to handle the gap between the lines (in multi-line captions). - enabled: Fill with the captions background color (as specified in the input captions). - disabled: Leave the gap unfilled.
        ///
        /// `FillLineGap`.
        pub fn fill_line_gap(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FillLineGap", value.into());
            self
        }

        /// Specifies the font family to include in the font data attached to the EBU-TT captions. Valid only if styleControl is set to include. If you leave this field empty, the font family is set to "monospaced".
        ///
        /// `FontFamily`.
        pub fn font_family(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FontFamily", value.into());
            self
        }

        /// Specifies the style information (font color, font position, and so on) to include in the font data that is attached to the EBU-TT captions.
        ///
        /// `StyleControl`.
        pub fn style_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StyleControl", value.into());
            self
        }
    }

    impl From<EbuTtDDestinationSettings> for Json {
        fn from(value: EbuTtDDestinationSettings) -> Self {
            value.0.into()
        }
    }

    /// Information about the embedded captions to extract from the input.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EmbeddedSourceSettings(Properties);

    impl EmbeddedSourceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If this is upconvert, 608 data is both passed through the "608 compatibility bytes" fields of the 708 wrapper as well as translated into 708. If 708 data is present in the source content, it is discarded.
        ///
        /// `Convert608To708`.
        pub fn convert608_to708(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Convert608To708", value.into());
            self
        }

        /// Set to "auto" to handle streams with intermittent or non-aligned SCTE-20 and embedded captions.
        ///
        /// `Scte20Detection`.
        pub fn scte20_detection(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scte20Detection", value.into());
            self
        }

        /// Specifies the 608/708 channel number within the video track from which to extract captions. This is unused for passthrough.
        ///
        /// `Source608ChannelNumber`.
        pub fn source608_channel_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Source608ChannelNumber", value.into());
            self
        }

        /// This field is unused and deprecated.
        ///
        /// `Source608TrackNumber`.
        pub fn source608_track_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Source608TrackNumber", value.into());
            self
        }
    }

    impl From<EmbeddedSourceSettings> for Json {
        fn from(value: EmbeddedSourceSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for the encoding of outputs.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncoderSettings(Properties);

    impl EncoderSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encoding information for output audio.
        ///
        /// `AudioDescriptions`.
        pub fn audio_descriptions(mut self, value: impl Into<List<AudioDescription>>) -> Self {
            self.0.set("AudioDescriptions", value.into());
            self
        }

        /// The settings for ad avail blanking.
        ///
        /// `AvailBlanking`.
        pub fn avail_blanking(mut self, value: impl Into<Value<AvailBlanking>>) -> Self {
            self.0.set("AvailBlanking", value.into());
            self
        }

        /// The configuration settings for the ad avail handling.
        ///
        /// `AvailConfiguration`.
        pub fn avail_configuration(mut self, value: impl Into<Value<AvailConfiguration>>) -> Self {
            self.0.set("AvailConfiguration", value.into());
            self
        }

        /// The settings for the blackout slate.
        ///
        /// `BlackoutSlate`.
        pub fn blackout_slate(mut self, value: impl Into<Value<BlackoutSlate>>) -> Self {
            self.0.set("BlackoutSlate", value.into());
            self
        }

        /// The encoding information for output captions.
        ///
        /// `CaptionDescriptions`.
        pub fn caption_descriptions(mut self, value: impl Into<List<CaptionDescription>>) -> Self {
            self.0.set("CaptionDescriptions", value.into());
            self
        }

        /// `ColorCorrectionSettings`.
        pub fn color_correction_settings(
            mut self,
            value: impl Into<Value<ColorCorrectionSettings>>,
        ) -> Self {
            self.0.set("ColorCorrectionSettings", value.into());
            self
        }

        /// Settings to enable specific features.
        ///
        /// `FeatureActivations`.
        pub fn feature_activations(mut self, value: impl Into<Value<FeatureActivations>>) -> Self {
            self.0.set("FeatureActivations", value.into());
            self
        }

        /// The configuration settings that apply to the entire channel.
        ///
        /// `GlobalConfiguration`.
        pub fn global_configuration(
            mut self,
            value: impl Into<Value<GlobalConfiguration>>,
        ) -> Self {
            self.0.set("GlobalConfiguration", value.into());
            self
        }

        /// Settings to enable and configure the motion graphics overlay feature in the channel.
        ///
        /// `MotionGraphicsConfiguration`.
        pub fn motion_graphics_configuration(
            mut self,
            value: impl Into<Value<MotionGraphicsConfiguration>>,
        ) -> Self {
            self.0.set("MotionGraphicsConfiguration", value.into());
            self
        }

        /// The settings to configure Nielsen watermarks.
        ///
        /// `NielsenConfiguration`.
        pub fn nielsen_configuration(
            mut self,
            value: impl Into<Value<NielsenConfiguration>>,
        ) -> Self {
            self.0.set("NielsenConfiguration", value.into());
            self
        }

        /// The settings for the output groups in the channel.
        ///
        /// `OutputGroups`.
        pub fn output_groups(mut self, value: impl Into<List<OutputGroup>>) -> Self {
            self.0.set("OutputGroups", value.into());
            self
        }

        /// `ThumbnailConfiguration`.
        pub fn thumbnail_configuration(
            mut self,
            value: impl Into<Value<ThumbnailConfiguration>>,
        ) -> Self {
            self.0.set("ThumbnailConfiguration", value.into());
            self
        }

        /// Contains settings used to acquire and adjust timecode information from the inputs.
        ///
        /// `TimecodeConfig`.
        pub fn timecode_config(mut self, value: impl Into<Value<TimecodeConfig>>) -> Self {
            self.0.set("TimecodeConfig", value.into());
            self
        }

        /// The encoding information for output videos.
        ///
        /// `VideoDescriptions`.
        pub fn video_descriptions(mut self, value: impl Into<List<VideoDescription>>) -> Self {
            self.0.set("VideoDescriptions", value.into());
            self
        }
    }

    impl From<EncoderSettings> for Json {
        fn from(value: EncoderSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EpochLockingSettings(Properties);

    impl EpochLockingSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CustomEpoch`.
        pub fn custom_epoch(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomEpoch", value.into());
            self
        }

        /// `JamSyncTime`.
        pub fn jam_sync_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JamSyncTime", value.into());
            self
        }
    }

    impl From<EpochLockingSettings> for Json {
        fn from(value: EpochLockingSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Esam(Properties);

    impl Esam {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AcquisitionPointId`.
        pub fn acquisition_point_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AcquisitionPointId", value.into());
            self
        }

        /// `AdAvailOffset`.
        pub fn ad_avail_offset(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AdAvailOffset", value.into());
            self
        }

        /// `PasswordParam`.
        pub fn password_param(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PasswordParam", value.into());
            self
        }

        /// `PoisEndpoint`.
        pub fn pois_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PoisEndpoint", value.into());
            self
        }

        /// `Username`.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }

        /// `ZoneIdentity`.
        pub fn zone_identity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ZoneIdentity", value.into());
            self
        }
    }

    impl From<Esam> for Json {
        fn from(value: Esam) -> Self {
            value.0.into()
        }
    }

    /// Failover Condition settings. There can be multiple failover conditions inside AutomaticInputFailoverSettings.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FailoverCondition(Properties);

    impl FailoverCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings for a specific failover condition.
        ///
        /// `FailoverConditionSettings`.
        pub fn failover_condition_settings(
            mut self,
            value: impl Into<Value<FailoverConditionSettings>>,
        ) -> Self {
            self.0.set("FailoverConditionSettings", value.into());
            self
        }
    }

    impl From<FailoverCondition> for Json {
        fn from(value: FailoverCondition) -> Self {
            value.0.into()
        }
    }

    /// Settings for one failover condition.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FailoverConditionSettings(Properties);

    impl FailoverConditionSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// MediaLive will perform a failover if the specified audio selector is silent for the specified period.
        ///
        /// `AudioSilenceSettings`.
        pub fn audio_silence_settings(
            mut self,
            value: impl Into<Value<AudioSilenceFailoverSettings>>,
        ) -> Self {
            self.0.set("AudioSilenceSettings", value.into());
            self
        }

        /// MediaLive will perform a failover if content is not detected in this input for the specified period.
        ///
        /// `InputLossSettings`.
        pub fn input_loss_settings(
            mut self,
            value: impl Into<Value<InputLossFailoverSettings>>,
        ) -> Self {
            self.0.set("InputLossSettings", value.into());
            self
        }

        /// MediaLive will perform a failover if content is considered black for the specified period.
        ///
        /// `VideoBlackSettings`.
        pub fn video_black_settings(
            mut self,
            value: impl Into<Value<VideoBlackFailoverSettings>>,
        ) -> Self {
            self.0.set("VideoBlackSettings", value.into());
            self
        }
    }

    impl From<FailoverConditionSettings> for Json {
        fn from(value: FailoverConditionSettings) -> Self {
            value.0.into()
        }
    }

    /// Settings to enable specific features. You can't configure these features until you have enabled them in the channel.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FeatureActivations(Properties);

    impl FeatureActivations {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables the Input Prepare feature. You can create Input Prepare actions in the schedule only if this feature is enabled.
        ///
        /// `InputPrepareScheduleActions`.
        pub fn input_prepare_schedule_actions(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputPrepareScheduleActions", value.into());
            self
        }

        /// `OutputStaticImageOverlayScheduleActions`.
        pub fn output_static_image_overlay_schedule_actions(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("OutputStaticImageOverlayScheduleActions", value.into());
            self
        }
    }

    impl From<FeatureActivations> for Json {
        fn from(value: FeatureActivations) -> Self {
            value.0.into()
        }
    }

    /// The settings for FEC.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FecOutputSettings(Properties);

    impl FecOutputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The parameter D from SMPTE 2022-1. The height of the FEC protection matrix. The number of transport stream packets per column error correction packet. The number must be between 4 and 20, inclusive.
        ///
        /// `ColumnDepth`.
        pub fn column_depth(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ColumnDepth", value.into());
            self
        }

        /// Enables column only or column and row-based FEC.
        ///
        /// `IncludeFec`.
        pub fn include_fec(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IncludeFec", value.into());
            self
        }

        /// The parameter L from SMPTE 2022-1. The width of the FEC protection matrix. Must be between 1 and 20, inclusive. If only Column FEC is used, then larger values increase robustness.
        ///
        /// `RowLength`.
        pub fn row_length(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RowLength", value.into());
            self
        }
    }

    impl From<FecOutputSettings> for Json {
        fn from(value: FecOutputSettings) -> Self {
            value.0.into()
        }
    }

    /// Settings for the fMP4 containers.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Fmp4HlsSettings(Properties);

    impl Fmp4HlsSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List all the audio groups that are used with the video output stream. Input all the audio GROUP-IDs that are associated to the video, separate by ','.
        ///
        /// `AudioRenditionSets`.
        pub fn audio_rendition_sets(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioRenditionSets", value.into());
            self
        }

        /// If set to passthrough, Nielsen inaudible tones for media tracking will be detected in the input audio and an equivalent ID3 tag will be inserted in the output.
        ///
        /// `NielsenId3Behavior`.
        pub fn nielsen_id3_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NielsenId3Behavior", value.into());
            self
        }

        /// When set to passthrough, timed metadata is passed through from input to output.
        ///
        /// `TimedMetadataBehavior`.
        pub fn timed_metadata_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimedMetadataBehavior", value.into());
            self
        }
    }

    impl From<Fmp4HlsSettings> for Json {
        fn from(value: Fmp4HlsSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FollowerChannelSettings(Properties);

    impl FollowerChannelSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LinkedChannelType`.
        pub fn linked_channel_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LinkedChannelType", value.into());
            self
        }

        /// `PrimaryChannelArn`.
        pub fn primary_channel_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrimaryChannelArn", value.into());
            self
        }
    }

    impl From<FollowerChannelSettings> for Json {
        fn from(value: FollowerChannelSettings) -> Self {
            value.0.into()
        }
    }

    /// Settings to configure the destination of a Frame Capture output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FrameCaptureCdnSettings(Properties);

    impl FrameCaptureCdnSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Sets up Amazon S3 as the destination for this Frame Capture output.
        ///
        /// `FrameCaptureS3Settings`.
        pub fn frame_capture_s3_settings(
            mut self,
            value: impl Into<Value<ArchiveFrameCaptureHlsS3Settings>>,
        ) -> Self {
            self.0.set("FrameCaptureS3Settings", value.into());
            self
        }
    }

    impl From<FrameCaptureCdnSettings> for Json {
        fn from(value: FrameCaptureCdnSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for a frame capture output group.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FrameCaptureGroupSettings(Properties);

    impl FrameCaptureGroupSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The destination for the frame capture files.
        ///
        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<OutputLocationRef>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// Settings to configure the destination of a Frame Capture output.
        ///
        /// `FrameCaptureCdnSettings`.
        pub fn frame_capture_cdn_settings(
            mut self,
            value: impl Into<Value<FrameCaptureCdnSettings>>,
        ) -> Self {
            self.0.set("FrameCaptureCdnSettings", value.into());
            self
        }
    }

    impl From<FrameCaptureGroupSettings> for Json {
        fn from(value: FrameCaptureGroupSettings) -> Self {
            value.0.into()
        }
    }

    /// The frame capture settings.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FrameCaptureSettings(Properties);

    impl FrameCaptureSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The frequency, in seconds, for capturing frames for inclusion in the output. For example, "10" means capture a frame every 10 seconds.
        ///
        /// `CaptureInterval`.
        pub fn capture_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CaptureInterval", value.into());
            self
        }

        /// Unit for the frame capture interval.
        ///
        /// `CaptureIntervalUnits`.
        pub fn capture_interval_units(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CaptureIntervalUnits", value.into());
            self
        }

        /// `TimecodeBurninSettings`.
        pub fn timecode_burnin_settings(
            mut self,
            value: impl Into<Value<TimecodeBurninSettings>>,
        ) -> Self {
            self.0.set("TimecodeBurninSettings", value.into());
            self
        }
    }

    impl From<FrameCaptureSettings> for Json {
        fn from(value: FrameCaptureSettings) -> Self {
            value.0.into()
        }
    }

    /// The configuration settings that apply to the entire channel.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GlobalConfiguration(Properties);

    impl GlobalConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value to set the initial audio gain for the channel.
        ///
        /// `InitialAudioGain`.
        pub fn initial_audio_gain(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InitialAudioGain", value.into());
            self
        }

        /// Indicates the action to take when the current input completes (for example, end-of-file). When switchAndLoopInputs is configured, MediaLive restarts at the beginning of the first input.
        ///
        /// `InputEndAction`.
        pub fn input_end_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputEndAction", value.into());
            self
        }

        /// The settings for system actions when the input is lost.
        ///
        /// `InputLossBehavior`.
        pub fn input_loss_behavior(mut self, value: impl Into<Value<InputLossBehavior>>) -> Self {
            self.0.set("InputLossBehavior", value.into());
            self
        }

        /// Indicates how MediaLive pipelines are synchronized. PIPELINELOCKING - MediaLive attempts to synchronize the output of each pipeline to the other.
        ///
        /// `OutputLockingMode`.
        pub fn output_locking_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputLockingMode", value.into());
            self
        }

        /// `OutputLockingSettings`.
        pub fn output_locking_settings(
            mut self,
            value: impl Into<Value<OutputLockingSettings>>,
        ) -> Self {
            self.0.set("OutputLockingSettings", value.into());
            self
        }

        /// Indicates whether the rate of frames emitted by the Live encoder should be paced by its system clock (which optionally might be locked to another source through NTP) or should be locked to the clock of the source that is providing the input stream.
        ///
        /// `OutputTimingSource`.
        pub fn output_timing_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputTimingSource", value.into());
            self
        }

        /// Adjusts the video input buffer for streams with very low video frame rates. This is commonly set to enabled for music channels with less than one video frame per second.
        ///
        /// `SupportLowFramerateInputs`.
        pub fn support_low_framerate_inputs(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SupportLowFramerateInputs", value.into());
            self
        }
    }

    impl From<GlobalConfiguration> for Json {
        fn from(value: GlobalConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Settings for configuring color space in an H264 video encode.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct H264ColorSpaceSettings(Properties);

    impl H264ColorSpaceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Passthrough applies no color space conversion to the output.
        ///
        /// `ColorSpacePassthroughSettings`.
        pub fn color_space_passthrough_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("ColorSpacePassthroughSettings", value.into());
            self
        }

        /// Settings to configure the handling of Rec601 color space.
        ///
        /// `Rec601Settings`.
        pub fn rec601_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Rec601Settings", value.into());
            self
        }

        /// Settings to configure the handling of Rec709 color space.
        ///
        /// `Rec709Settings`.
        pub fn rec709_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Rec709Settings", value.into());
            self
        }
    }

    impl From<H264ColorSpaceSettings> for Json {
        fn from(value: H264ColorSpaceSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct H264H265FilterSettings(Properties);

    impl H264H265FilterSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BandwidthReductionFilterSettings`.
        pub fn bandwidth_reduction_filter_settings(
            mut self,
            value: impl Into<Value<BandwidthReductionFilterSettings>>,
        ) -> Self {
            self.0.set("BandwidthReductionFilterSettings", value.into());
            self
        }

        /// `TemporalFilterSettings`.
        pub fn temporal_filter_settings(
            mut self,
            value: impl Into<Value<TemporalFilterSettings>>,
        ) -> Self {
            self.0.set("TemporalFilterSettings", value.into());
            self
        }
    }

    impl From<H264H265FilterSettings> for Json {
        fn from(value: H264H265FilterSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for the H.264 codec in the output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct H264Settings(Properties);

    impl H264Settings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The adaptive quantization. This allows intra-frame quantizers to vary to improve visual quality.
        ///
        /// `AdaptiveQuantization`.
        pub fn adaptive_quantization(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdaptiveQuantization", value.into());
            self
        }

        /// Indicates that AFD values will be written into the output stream. If afdSignaling is auto, the system tries to preserve the input AFD value (in cases where multiple AFD values are valid).
        ///
        /// `AfdSignaling`.
        pub fn afd_signaling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AfdSignaling", value.into());
            self
        }

        /// The average bitrate in bits/second. This is required when the rate control mode is VBR or CBR. It isn't used for QVBR.
        ///
        /// `Bitrate`.
        pub fn bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Bitrate", value.into());
            self
        }

        /// The percentage of the buffer that should initially be filled (HRD buffer model).
        ///
        /// `BufFillPct`.
        pub fn buf_fill_pct(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BufFillPct", value.into());
            self
        }

        /// The size of the buffer (HRD buffer model) in bits/second.
        ///
        /// `BufSize`.
        pub fn buf_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BufSize", value.into());
            self
        }

        /// Includes color space metadata in the output.
        ///
        /// `ColorMetadata`.
        pub fn color_metadata(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ColorMetadata", value.into());
            self
        }

        /// Settings to configure the color space handling for the video.
        ///
        /// `ColorSpaceSettings`.
        pub fn color_space_settings(
            mut self,
            value: impl Into<Value<H264ColorSpaceSettings>>,
        ) -> Self {
            self.0.set("ColorSpaceSettings", value.into());
            self
        }

        /// The entropy encoding mode. Use cabac (must be in Main or High profile) or cavlc.
        ///
        /// `EntropyEncoding`.
        pub fn entropy_encoding(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntropyEncoding", value.into());
            self
        }

        /// Optional filters that you can apply to an encode.
        ///
        /// `FilterSettings`.
        pub fn filter_settings(mut self, value: impl Into<Value<H264H265FilterSettings>>) -> Self {
            self.0.set("FilterSettings", value.into());
            self
        }

        /// A four-bit AFD value to write on all frames of video in the output stream. Valid only when afdSignaling is set to Fixed.
        ///
        /// `FixedAfd`.
        pub fn fixed_afd(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FixedAfd", value.into());
            self
        }

        /// If set to enabled, adjusts the quantization within each frame to reduce flicker or pop on I-frames.
        ///
        /// `FlickerAq`.
        pub fn flicker_aq(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FlickerAq", value.into());
            self
        }

        /// This setting applies only when scan type is "interlaced." It controls whether coding is performed on a field basis or on a frame basis.
        ///
        /// `ForceFieldPictures`.
        pub fn force_field_pictures(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ForceFieldPictures", value.into());
            self
        }

        /// Indicates how the output video frame rate is specified. If you select "specified," the output video frame rate is determined by framerateNumerator and framerateDenominator.
        ///
        /// `FramerateControl`.
        pub fn framerate_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FramerateControl", value.into());
            self
        }

        /// The frame rate denominator.
        ///
        /// `FramerateDenominator`.
        pub fn framerate_denominator(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FramerateDenominator", value.into());
            self
        }

        /// The frame rate numerator. The frame rate is a fraction, for example, 24000/1001 = 23.976 fps.
        ///
        /// `FramerateNumerator`.
        pub fn framerate_numerator(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FramerateNumerator", value.into());
            self
        }

        /// If enabled, uses reference B frames for GOP structures that have B frames \> 1.
        ///
        /// `GopBReference`.
        pub fn gop_b_reference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GopBReference", value.into());
            self
        }

        /// The frequency of closed GOPs. In streaming applications, we recommend that you set this to 1 so that a decoder joining mid-stream will receive an IDR frame as quickly as possible. Setting this value to 0 will break output segmenting.
        ///
        /// `GopClosedCadence`.
        pub fn gop_closed_cadence(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("GopClosedCadence", value.into());
            self
        }

        /// The number of B-frames between reference frames.
        ///
        /// `GopNumBFrames`.
        pub fn gop_num_b_frames(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("GopNumBFrames", value.into());
            self
        }

        /// The GOP size (keyframe interval) in units of either frames or seconds per gopSizeUnits. The value must be greater than zero.
        ///
        /// `GopSize`.
        pub fn gop_size(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("GopSize", value.into());
            self
        }

        /// Indicates if the gopSize is specified in frames or seconds. If seconds, the system converts the gopSize into a frame count at runtime.
        ///
        /// `GopSizeUnits`.
        pub fn gop_size_units(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GopSizeUnits", value.into());
            self
        }

        /// The H.264 level.
        ///
        /// `Level`.
        pub fn level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Level", value.into());
            self
        }

        /// The amount of lookahead. A value of low can decrease latency and memory usage, while high can produce better quality for certain content.
        ///
        /// `LookAheadRateControl`.
        pub fn look_ahead_rate_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LookAheadRateControl", value.into());
            self
        }

        /// For QVBR: See the tooltip for Quality level. For VBR: Set the maximum bitrate in order to accommodate expected spikes in the complexity of the video.
        ///
        /// `MaxBitrate`.
        pub fn max_bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxBitrate", value.into());
            self
        }

        /// `MinBitrate`.
        pub fn min_bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinBitrate", value.into());
            self
        }

        /// Meaningful only if sceneChangeDetect is set to enabled. This setting enforces separation between repeated (cadence) I-frames and I-frames inserted by Scene Change Detection.
        ///
        /// `MinIInterval`.
        pub fn min_i_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinIInterval", value.into());
            self
        }

        /// `MinQp`.
        pub fn min_qp(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinQp", value.into());
            self
        }

        /// The number of reference frames to use. The encoder might use more than requested if you use B-frames or interlaced encoding.
        ///
        /// `NumRefFrames`.
        pub fn num_ref_frames(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumRefFrames", value.into());
            self
        }

        /// Indicates how the output pixel aspect ratio is specified. If "specified" is selected, the output video pixel aspect ratio is determined by parNumerator and parDenominator.
        ///
        /// `ParControl`.
        pub fn par_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParControl", value.into());
            self
        }

        /// The Pixel Aspect Ratio denominator.
        ///
        /// `ParDenominator`.
        pub fn par_denominator(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ParDenominator", value.into());
            self
        }

        /// The Pixel Aspect Ratio numerator.
        ///
        /// `ParNumerator`.
        pub fn par_numerator(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ParNumerator", value.into());
            self
        }

        /// An H.264 profile.
        ///
        /// `Profile`.
        pub fn profile(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Profile", value.into());
            self
        }

        /// Leave as STANDARD\_QUALITY or choose a different value (which might result in additional costs to run the channel). - ENHANCED\_QUALITY: Produces a slightly better video quality without an increase in the bitrate.
        ///
        /// `QualityLevel`.
        pub fn quality_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QualityLevel", value.into());
            self
        }

        /// Controls the target quality for the video encode. This applies only when the rate control mode is QVBR. Set values for the QVBR quality level field and Max bitrate field that suit your most important viewing devices.
        ///
        /// `QvbrQualityLevel`.
        pub fn qvbr_quality_level(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("QvbrQualityLevel", value.into());
            self
        }

        /// The rate control mode. QVBR: The quality will match the specified quality level except when it is constrained by the maximum bitrate. We recommend this if you or your viewers pay for bandwidth.
        ///
        /// `RateControlMode`.
        pub fn rate_control_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RateControlMode", value.into());
            self
        }

        /// Sets the scan type of the output to progressive or top-field-first interlaced.
        ///
        /// `ScanType`.
        pub fn scan_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScanType", value.into());
            self
        }

        /// The scene change detection. On: inserts I-frames when the scene change is detected. Off: does not force an I-frame when the scene change is detected.
        ///
        /// `SceneChangeDetect`.
        pub fn scene_change_detect(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SceneChangeDetect", value.into());
            self
        }

        /// The number of slices per picture. The number must be less than or equal to the number of macroblock rows for progressive pictures, and less than or equal to half the number of macroblock rows for interlaced pictures. This field is optional.
        ///
        /// `Slices`.
        pub fn slices(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Slices", value.into());
            self
        }

        /// Softness. Selects a quantizer matrix. Larger values reduce high-frequency content in the encoded image.
        ///
        /// `Softness`.
        pub fn softness(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Softness", value.into());
            self
        }

        /// If set to enabled, adjusts quantization within each frame based on the spatial variation of content complexity.
        ///
        /// `SpatialAq`.
        pub fn spatial_aq(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SpatialAq", value.into());
            self
        }

        /// If set to fixed, uses gopNumBFrames B-frames per sub-GOP. If set to dynamic, optimizes the number of B-frames used for each sub-GOP to improve visual quality.
        ///
        /// `SubgopLength`.
        pub fn subgop_length(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubgopLength", value.into());
            self
        }

        /// Produces a bitstream that is compliant with SMPTE RP-2027.
        ///
        /// `Syntax`.
        pub fn syntax(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Syntax", value.into());
            self
        }

        /// If set to enabled, adjusts quantization within each frame based on the temporal variation of content complexity.
        ///
        /// `TemporalAq`.
        pub fn temporal_aq(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TemporalAq", value.into());
            self
        }

        /// `TimecodeBurninSettings`.
        pub fn timecode_burnin_settings(
            mut self,
            value: impl Into<Value<TimecodeBurninSettings>>,
        ) -> Self {
            self.0.set("TimecodeBurninSettings", value.into());
            self
        }

        /// Determines how timecodes should be inserted into the video elementary stream. disabled: don't include timecodes. picTimingSei: pass through picture timing SEI messages from the source specified in Timecode Config.
        ///
        /// `TimecodeInsertion`.
        pub fn timecode_insertion(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimecodeInsertion", value.into());
            self
        }
    }

    impl From<H264Settings> for Json {
        fn from(value: H264Settings) -> Self {
            value.0.into()
        }
    }

    /// H265 Color Space Settings
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct H265ColorSpaceSettings(Properties);

    impl H265ColorSpaceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Passthrough applies no color space conversion to the output.
        ///
        /// `ColorSpacePassthroughSettings`.
        pub fn color_space_passthrough_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("ColorSpacePassthroughSettings", value.into());
            self
        }

        /// `DolbyVision81Settings`.
        pub fn dolby_vision81_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("DolbyVision81Settings", value.into());
            self
        }

        /// Settings to configure the handling of HDR10 color space.
        ///
        /// `Hdr10Settings`.
        pub fn hdr10_settings(mut self, value: impl Into<Value<Hdr10Settings>>) -> Self {
            self.0.set("Hdr10Settings", value.into());
            self
        }

        /// `Hlg2020Settings`.
        pub fn hlg2020_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Hlg2020Settings", value.into());
            self
        }

        /// Settings to configure the handling of Rec601 color space.
        ///
        /// `Rec601Settings`.
        pub fn rec601_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Rec601Settings", value.into());
            self
        }

        /// Settings to configure the handling of Rec709 color space.
        ///
        /// `Rec709Settings`.
        pub fn rec709_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Rec709Settings", value.into());
            self
        }
    }

    impl From<H265ColorSpaceSettings> for Json {
        fn from(value: H265ColorSpaceSettings) -> Self {
            value.0.into()
        }
    }

    /// H265 Settings
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct H265Settings(Properties);

    impl H265Settings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Adaptive quantization. Allows intra-frame quantizers to vary to improve visual quality.
        ///
        /// `AdaptiveQuantization`.
        pub fn adaptive_quantization(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdaptiveQuantization", value.into());
            self
        }

        /// Indicates that AFD values will be written into the output stream. If afdSignaling is "auto", the system will try to preserve the input AFD value (in cases where multiple AFD values are valid).
        ///
        /// `AfdSignaling`.
        pub fn afd_signaling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AfdSignaling", value.into());
            self
        }

        /// Whether or not EML should insert an Alternative Transfer Function SEI message to support backwards compatibility with non-HDR decoders and displays.
        ///
        /// `AlternativeTransferFunction`.
        pub fn alternative_transfer_function(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlternativeTransferFunction", value.into());
            self
        }

        /// Average bitrate in bits/second. Required when the rate control mode is VBR or CBR. Not used for QVBR. In an MS Smooth output group, each output must have a unique value when its bitrate is rounded down to the nearest multiple of 1000.
        ///
        /// `Bitrate`.
        pub fn bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Bitrate", value.into());
            self
        }

        /// Size of buffer (HRD buffer model) in bits.
        ///
        /// `BufSize`.
        pub fn buf_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BufSize", value.into());
            self
        }

        /// Includes colorspace metadata in the output.
        ///
        /// `ColorMetadata`.
        pub fn color_metadata(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ColorMetadata", value.into());
            self
        }

        /// Color Space settings
        ///
        /// `ColorSpaceSettings`.
        pub fn color_space_settings(
            mut self,
            value: impl Into<Value<H265ColorSpaceSettings>>,
        ) -> Self {
            self.0.set("ColorSpaceSettings", value.into());
            self
        }

        /// `Deblocking`.
        pub fn deblocking(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Deblocking", value.into());
            self
        }

        /// Optional filters that you can apply to an encode.
        ///
        /// `FilterSettings`.
        pub fn filter_settings(mut self, value: impl Into<Value<H264H265FilterSettings>>) -> Self {
            self.0.set("FilterSettings", value.into());
            self
        }

        /// Four bit AFD value to write on all frames of video in the output stream. Only valid when afdSignaling is set to 'Fixed'.
        ///
        /// `FixedAfd`.
        pub fn fixed_afd(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FixedAfd", value.into());
            self
        }

        /// If set to enabled, adjust quantization within each frame to reduce flicker or 'pop' on I-frames.
        ///
        /// `FlickerAq`.
        pub fn flicker_aq(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FlickerAq", value.into());
            self
        }

        /// Framerate denominator.
        ///
        /// `FramerateDenominator`.
        pub fn framerate_denominator(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FramerateDenominator", value.into());
            self
        }

        /// Framerate numerator - framerate is a fraction, e.g. 24000 / 1001 = 23.976 fps.
        ///
        /// `FramerateNumerator`.
        pub fn framerate_numerator(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FramerateNumerator", value.into());
            self
        }

        /// `GopBReference`.
        pub fn gop_b_reference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GopBReference", value.into());
            self
        }

        /// Frequency of closed GOPs. In streaming applications, it is recommended that this be set to 1 so a decoder joining mid-stream will receive an IDR frame as quickly as possible. Setting this value to 0 will break output segmenting.
        ///
        /// `GopClosedCadence`.
        pub fn gop_closed_cadence(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("GopClosedCadence", value.into());
            self
        }

        /// `GopNumBFrames`.
        pub fn gop_num_b_frames(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("GopNumBFrames", value.into());
            self
        }

        /// GOP size (keyframe interval) in units of either frames or seconds per gopSizeUnits. If gopSizeUnits is frames, gopSize must be an integer and must be greater than or equal to 1.
        ///
        /// `GopSize`.
        pub fn gop_size(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("GopSize", value.into());
            self
        }

        /// Indicates if the gopSize is specified in frames or seconds. If seconds the system will convert the gopSize into a frame count at run time.
        ///
        /// `GopSizeUnits`.
        pub fn gop_size_units(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GopSizeUnits", value.into());
            self
        }

        /// H.265 Level.
        ///
        /// `Level`.
        pub fn level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Level", value.into());
            self
        }

        /// Amount of lookahead. A value of low can decrease latency and memory usage, while high can produce better quality for certain content.
        ///
        /// `LookAheadRateControl`.
        pub fn look_ahead_rate_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LookAheadRateControl", value.into());
            self
        }

        /// For QVBR: See the tooltip for Quality level
        ///
        /// `MaxBitrate`.
        pub fn max_bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxBitrate", value.into());
            self
        }

        /// `MinBitrate`.
        pub fn min_bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinBitrate", value.into());
            self
        }

        /// Only meaningful if sceneChangeDetect is set to enabled. Defaults to 5 if multiplex rate control is used. Enforces separation between repeated (cadence) I-frames and I-frames inserted by Scene Change Detection.
        ///
        /// `MinIInterval`.
        pub fn min_i_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinIInterval", value.into());
            self
        }

        /// `MinQp`.
        pub fn min_qp(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinQp", value.into());
            self
        }

        /// `MvOverPictureBoundaries`.
        pub fn mv_over_picture_boundaries(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MvOverPictureBoundaries", value.into());
            self
        }

        /// `MvTemporalPredictor`.
        pub fn mv_temporal_predictor(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MvTemporalPredictor", value.into());
            self
        }

        /// Pixel Aspect Ratio denominator.
        ///
        /// `ParDenominator`.
        pub fn par_denominator(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ParDenominator", value.into());
            self
        }

        /// Pixel Aspect Ratio numerator.
        ///
        /// `ParNumerator`.
        pub fn par_numerator(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ParNumerator", value.into());
            self
        }

        /// H.265 Profile.
        ///
        /// `Profile`.
        pub fn profile(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Profile", value.into());
            self
        }

        /// Controls the target quality for the video encode. Applies only when the rate control mode is QVBR. Set values for the QVBR quality level field and Max bitrate field that suit your most important viewing devices.
        ///
        /// `QvbrQualityLevel`.
        pub fn qvbr_quality_level(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("QvbrQualityLevel", value.into());
            self
        }

        /// Rate control mode. QVBR: Quality will match the specified quality level except when it is constrained by the maximum bitrate. Recommended if you or your viewers pay for bandwidth. CBR: Quality varies, depending on the video complexity.
        ///
        /// `RateControlMode`.
        pub fn rate_control_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RateControlMode", value.into());
            self
        }

        /// Sets the scan type of the output to progressive or top-field-first interlaced.
        ///
        /// `ScanType`.
        pub fn scan_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScanType", value.into());
            self
        }

        /// Scene change detection.
        ///
        /// `SceneChangeDetect`.
        pub fn scene_change_detect(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SceneChangeDetect", value.into());
            self
        }

        /// Number of slices per picture. Must be less than or equal to the number of macroblock rows for progressive pictures, and less than or equal to half the number of macroblock rows for interlaced pictures.
        ///
        /// `Slices`.
        pub fn slices(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Slices", value.into());
            self
        }

        /// `SubgopLength`.
        pub fn subgop_length(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubgopLength", value.into());
            self
        }

        /// H.265 Tier.
        ///
        /// `Tier`.
        pub fn tier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Tier", value.into());
            self
        }

        /// `TileHeight`.
        pub fn tile_height(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TileHeight", value.into());
            self
        }

        /// `TilePadding`.
        pub fn tile_padding(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TilePadding", value.into());
            self
        }

        /// `TileWidth`.
        pub fn tile_width(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TileWidth", value.into());
            self
        }

        /// `TimecodeBurninSettings`.
        pub fn timecode_burnin_settings(
            mut self,
            value: impl Into<Value<TimecodeBurninSettings>>,
        ) -> Self {
            self.0.set("TimecodeBurninSettings", value.into());
            self
        }

        /// Determines how timecodes should be inserted into the video elementary stream. - 'disabled': Do not include timecodes - 'picTimingSei': Pass through picture timing SEI messages from the source specified in Timecode Config
        ///
        /// `TimecodeInsertion`.
        pub fn timecode_insertion(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimecodeInsertion", value.into());
            self
        }

        /// `TreeblockSize`.
        pub fn treeblock_size(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TreeblockSize", value.into());
            self
        }
    }

    impl From<H265Settings> for Json {
        fn from(value: H265Settings) -> Self {
            value.0.into()
        }
    }

    /// Hdr10 Settings
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Hdr10Settings(Properties);

    impl Hdr10Settings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum Content Light Level An integer metadata value defining the maximum light level, in nits, of any single pixel within an encoded HDR video stream or file.
        ///
        /// `MaxCll`.
        pub fn max_cll(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxCll", value.into());
            self
        }

        /// Maximum Frame Average Light Level An integer metadata value defining the maximum average light level, in nits, for any single frame within an encoded HDR video stream or file.
        ///
        /// `MaxFall`.
        pub fn max_fall(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxFall", value.into());
            self
        }
    }

    impl From<Hdr10Settings> for Json {
        fn from(value: Hdr10Settings) -> Self {
            value.0.into()
        }
    }

    /// The Akamai settings in an HLS output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsAkamaiSettings(Properties);

    impl HlsAkamaiSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of seconds to wait before retrying a connection to the CDN if the connection is lost.
        ///
        /// `ConnectionRetryInterval`.
        pub fn connection_retry_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ConnectionRetryInterval", value.into());
            self
        }

        /// The size, in seconds, of the file cache for streaming outputs.
        ///
        /// `FilecacheDuration`.
        pub fn filecache_duration(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FilecacheDuration", value.into());
            self
        }

        /// Specifies whether to use chunked transfer encoding to Akamai. To enable this feature, contact Akamai.
        ///
        /// `HttpTransferMode`.
        pub fn http_transfer_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpTransferMode", value.into());
            self
        }

        /// The number of retry attempts that will be made before the channel is put into an error state.
        ///
        /// `NumRetries`.
        pub fn num_retries(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumRetries", value.into());
            self
        }

        /// If a streaming output fails, the number of seconds to wait until a restart is initiated. A value of 0 means never restart.
        ///
        /// `RestartDelay`.
        pub fn restart_delay(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RestartDelay", value.into());
            self
        }

        /// The salt for authenticated Akamai.
        ///
        /// `Salt`.
        pub fn salt(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Salt", value.into());
            self
        }

        /// The token parameter for authenticated Akamai. If this is not specified, \_gda\_ is used.
        ///
        /// `Token`.
        pub fn token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Token", value.into());
            self
        }
    }

    impl From<HlsAkamaiSettings> for Json {
        fn from(value: HlsAkamaiSettings) -> Self {
            value.0.into()
        }
    }

    /// The configuration of HLS Basic Put Settings.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsBasicPutSettings(Properties);

    impl HlsBasicPutSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of seconds to wait before retrying a connection to the CDN if the connection is lost.
        ///
        /// `ConnectionRetryInterval`.
        pub fn connection_retry_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ConnectionRetryInterval", value.into());
            self
        }

        /// The size, in seconds, of the file cache for streaming outputs.
        ///
        /// `FilecacheDuration`.
        pub fn filecache_duration(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FilecacheDuration", value.into());
            self
        }

        /// The number of retry attempts that MediaLive makes before the channel is put into an error state.
        ///
        /// `NumRetries`.
        pub fn num_retries(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumRetries", value.into());
            self
        }

        /// If a streaming output fails, the number of seconds to wait until a restart is initiated. A value of 0 means never restart.
        ///
        /// `RestartDelay`.
        pub fn restart_delay(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RestartDelay", value.into());
            self
        }
    }

    impl From<HlsBasicPutSettings> for Json {
        fn from(value: HlsBasicPutSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for the CDN of an HLS output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsCdnSettings(Properties);

    impl HlsCdnSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Sets up Akamai as the downstream system for the HLS output group.
        ///
        /// `HlsAkamaiSettings`.
        pub fn hls_akamai_settings(mut self, value: impl Into<Value<HlsAkamaiSettings>>) -> Self {
            self.0.set("HlsAkamaiSettings", value.into());
            self
        }

        /// The settings for Basic Put for the HLS output.
        ///
        /// `HlsBasicPutSettings`.
        pub fn hls_basic_put_settings(
            mut self,
            value: impl Into<Value<HlsBasicPutSettings>>,
        ) -> Self {
            self.0.set("HlsBasicPutSettings", value.into());
            self
        }

        /// Sets up MediaStore as the destination for the HLS output.
        ///
        /// `HlsMediaStoreSettings`.
        pub fn hls_media_store_settings(
            mut self,
            value: impl Into<Value<HlsMediaStoreSettings>>,
        ) -> Self {
            self.0.set("HlsMediaStoreSettings", value.into());
            self
        }

        /// Sets up Amazon S3 as the destination for this HLS output.
        ///
        /// `HlsS3Settings`.
        pub fn hls_s3_settings(
            mut self,
            value: impl Into<Value<ArchiveFrameCaptureHlsS3Settings>>,
        ) -> Self {
            self.0.set("HlsS3Settings", value.into());
            self
        }

        /// The settings for Web VTT captions in the HLS output group.
        ///
        /// `HlsWebdavSettings`.
        pub fn hls_webdav_settings(mut self, value: impl Into<Value<HlsWebdavSettings>>) -> Self {
            self.0.set("HlsWebdavSettings", value.into());
            self
        }
    }

    impl From<HlsCdnSettings> for Json {
        fn from(value: HlsCdnSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for an HLS output group.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsGroupSettings(Properties);

    impl HlsGroupSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Chooses one or more ad marker types to pass SCTE35 signals through to this group of Apple HLS outputs.
        ///
        /// `AdMarkers`.
        pub fn ad_markers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AdMarkers", value.into());
            self
        }

        /// A partial URI prefix that will be prepended to each output in the media .m3u8 file. The partial URI prefix can be used if the base manifest is delivered from a different URL than the main .m3u8 file.
        ///
        /// `BaseUrlContent`.
        pub fn base_url_content(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BaseUrlContent", value.into());
            self
        }

        /// Optional. One value per output group.
        ///
        /// `BaseUrlContent1`.
        pub fn base_url_content1(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BaseUrlContent1", value.into());
            self
        }

        /// A partial URI prefix that will be prepended to each output in the media .m3u8 file. The partial URI prefix can be used if the base manifest is delivered from a different URL than the main .m3u8 file.
        ///
        /// `BaseUrlManifest`.
        pub fn base_url_manifest(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BaseUrlManifest", value.into());
            self
        }

        /// Optional. One value per output group.
        ///
        /// `BaseUrlManifest1`.
        pub fn base_url_manifest1(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BaseUrlManifest1", value.into());
            self
        }

        /// A mapping of up to 4 captions channels to captions languages. This is meaningful only if captionLanguageSetting is set to "insert."
        ///
        /// `CaptionLanguageMappings`.
        pub fn caption_language_mappings(
            mut self,
            value: impl Into<List<CaptionLanguageMapping>>,
        ) -> Self {
            self.0.set("CaptionLanguageMappings", value.into());
            self
        }

        /// Applies only to 608 embedded output captions. Insert: Include CLOSED-CAPTIONS lines in the manifest. Specify at least one language in the CC1 Language Code field. One CLOSED-CAPTION line is added for each Language Code that you specify.
        ///
        /// `CaptionLanguageSetting`.
        pub fn caption_language_setting(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CaptionLanguageSetting", value.into());
            self
        }

        /// When set to "disabled," sets the \#EXT-X-ALLOW-CACHE:no tag in the manifest, which prevents clients from saving media segments for later replay.
        ///
        /// `ClientCache`.
        pub fn client_cache(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientCache", value.into());
            self
        }

        /// The specification to use (RFC-6381 or the default RFC-4281) during m3u8 playlist generation.
        ///
        /// `CodecSpecification`.
        pub fn codec_specification(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CodecSpecification", value.into());
            self
        }

        /// Used with encryptionType. This is a 128-bit, 16-byte hex value that is represented by a 32-character text string. If ivSource is set to "explicit," this parameter is required and is used as the IV for encryption.
        ///
        /// `ConstantIv`.
        pub fn constant_iv(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConstantIv", value.into());
            self
        }

        /// A directory or HTTP destination for the HLS segments, manifest files, and encryption keys (if enabled).
        ///
        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<OutputLocationRef>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// Places segments in subdirectories.
        ///
        /// `DirectoryStructure`.
        pub fn directory_structure(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DirectoryStructure", value.into());
            self
        }

        /// Specifies whether to insert EXT-X-DISCONTINUITY tags in the HLS child manifests for this output group.
        ///
        /// `DiscontinuityTags`.
        pub fn discontinuity_tags(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DiscontinuityTags", value.into());
            self
        }

        /// Encrypts the segments with the specified encryption scheme. Exclude this parameter if you don't want encryption.
        ///
        /// `EncryptionType`.
        pub fn encryption_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionType", value.into());
            self
        }

        /// The parameters that control interactions with the CDN.
        ///
        /// `HlsCdnSettings`.
        pub fn hls_cdn_settings(mut self, value: impl Into<Value<HlsCdnSettings>>) -> Self {
            self.0.set("HlsCdnSettings", value.into());
            self
        }

        /// State of HLS ID3 Segment Tagging
        ///
        /// `HlsId3SegmentTagging`.
        pub fn hls_id3_segment_tagging(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HlsId3SegmentTagging", value.into());
            self
        }

        /// DISABLED: Don't create an I-frame-only manifest, but do create the master and media manifests (according to the Output Selection field).
        ///
        /// `IFrameOnlyPlaylists`.
        pub fn i_frame_only_playlists(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IFrameOnlyPlaylists", value.into());
            self
        }

        /// Specifies whether to include the final (incomplete) segment in the media output when the pipeline stops producing output because of a channel stop, a channel pause or a loss of input to the pipeline.
        ///
        /// `IncompleteSegmentBehavior`.
        pub fn incomplete_segment_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IncompleteSegmentBehavior", value.into());
            self
        }

        /// Applies only if the Mode field is LIVE. Specifies the maximum number of segments in the media manifest file. After this maximum, older segments are removed from the media manifest.
        ///
        /// `IndexNSegments`.
        pub fn index_n_segments(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IndexNSegments", value.into());
            self
        }

        /// A parameter that controls output group behavior on an input loss.
        ///
        /// `InputLossAction`.
        pub fn input_loss_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputLossAction", value.into());
            self
        }

        /// Used with encryptionType. The IV (initialization vector) is a 128-bit number used in conjunction with the key for encrypting blocks. If set to "include," the IV is listed in the manifest. Otherwise, the IV is not in the manifest.
        ///
        /// `IvInManifest`.
        pub fn iv_in_manifest(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IvInManifest", value.into());
            self
        }

        /// Used with encryptionType. The IV (initialization vector) is a 128-bit number used in conjunction with the key for encrypting blocks.
        ///
        /// `IvSource`.
        pub fn iv_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IvSource", value.into());
            self
        }

        /// Applies only if the Mode field is LIVE. Specifies the number of media segments (.ts files) to retain in the destination directory.
        ///
        /// `KeepSegments`.
        pub fn keep_segments(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("KeepSegments", value.into());
            self
        }

        /// Specifies how the key is represented in the resource identified by the URI. If the parameter is absent, an implicit value of "identity" is used. A reverse DNS string can also be specified.
        ///
        /// `KeyFormat`.
        pub fn key_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyFormat", value.into());
            self
        }

        /// Either a single positive integer version value or a slash-delimited list of version values (1/2/3).
        ///
        /// `KeyFormatVersions`.
        pub fn key_format_versions(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyFormatVersions", value.into());
            self
        }

        /// The key provider settings.
        ///
        /// `KeyProviderSettings`.
        pub fn key_provider_settings(
            mut self,
            value: impl Into<Value<KeyProviderSettings>>,
        ) -> Self {
            self.0.set("KeyProviderSettings", value.into());
            self
        }

        /// When set to gzip, compresses HLS playlist.
        ///
        /// `ManifestCompression`.
        pub fn manifest_compression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestCompression", value.into());
            self
        }

        /// Indicates whether the output manifest should use a floating point or integer values for segment duration.
        ///
        /// `ManifestDurationFormat`.
        pub fn manifest_duration_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestDurationFormat", value.into());
            self
        }

        /// When set, minimumSegmentLength is enforced by looking ahead and back within the specified range for a nearby avail and extending the segment size if needed.
        ///
        /// `MinSegmentLength`.
        pub fn min_segment_length(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinSegmentLength", value.into());
            self
        }

        /// If "vod," all segments are indexed and kept permanently in the destination and manifest. If "live," only the number segments specified in keepSegments and indexNSegments are kept.
        ///
        /// `Mode`.
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }

        /// MANIFESTSANDSEGMENTS: Generates manifests (the master manifest, if applicable, and media manifests) for this output group. SEGMENTSONLY: Doesn't generate any manifests for this output group.
        ///
        /// `OutputSelection`.
        pub fn output_selection(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputSelection", value.into());
            self
        }

        /// Includes or excludes the EXT-X-PROGRAM-DATE-TIME tag in .m3u8 manifest files.
        ///
        /// `ProgramDateTime`.
        pub fn program_date_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProgramDateTime", value.into());
            self
        }

        /// Specifies the algorithm used to drive the HLS EXT-X-PROGRAM-DATE-TIME clock.
        ///
        /// `ProgramDateTimeClock`.
        pub fn program_date_time_clock(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProgramDateTimeClock", value.into());
            self
        }

        /// The period of insertion of the EXT-X-PROGRAM-DATE-TIME entry, in seconds.
        ///
        /// `ProgramDateTimePeriod`.
        pub fn program_date_time_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProgramDateTimePeriod", value.into());
            self
        }

        /// ENABLED: The master manifest (.m3u8 file) for each pipeline includes information about both pipelines: first its own media files, then the media files of the other pipeline.
        ///
        /// `RedundantManifest`.
        pub fn redundant_manifest(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RedundantManifest", value.into());
            self
        }

        /// The length of the MPEG-2 Transport Stream segments to create, in seconds. Note that segments will end on the next keyframe after this number of seconds, so the actual segment length might be longer.
        ///
        /// `SegmentLength`.
        pub fn segment_length(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SegmentLength", value.into());
            self
        }

        /// useInputSegmentation has been deprecated. The configured segment size is always used.
        ///
        /// `SegmentationMode`.
        pub fn segmentation_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentationMode", value.into());
            self
        }

        /// The number of segments to write to a subdirectory before starting a new one. For this setting to have an effect, directoryStructure must be subdirectoryPerStream.
        ///
        /// `SegmentsPerSubdirectory`.
        pub fn segments_per_subdirectory(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SegmentsPerSubdirectory", value.into());
            self
        }

        /// The include or exclude RESOLUTION attribute for a video in the EXT-X-STREAM-INF tag of a variant manifest.
        ///
        /// `StreamInfResolution`.
        pub fn stream_inf_resolution(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamInfResolution", value.into());
            self
        }

        /// Indicates the ID3 frame that has the timecode.
        ///
        /// `TimedMetadataId3Frame`.
        pub fn timed_metadata_id3_frame(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimedMetadataId3Frame", value.into());
            self
        }

        /// The timed metadata interval, in seconds.
        ///
        /// `TimedMetadataId3Period`.
        pub fn timed_metadata_id3_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimedMetadataId3Period", value.into());
            self
        }

        /// Provides an extra millisecond delta offset to fine tune the timestamps.
        ///
        /// `TimestampDeltaMilliseconds`.
        pub fn timestamp_delta_milliseconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimestampDeltaMilliseconds", value.into());
            self
        }

        /// SEGMENTEDFILES: Emits the program as segments -multiple .ts media files. SINGLEFILE: Applies only if the Mode field is VOD. Emits the program as a single .ts media file.
        ///
        /// `TsFileMode`.
        pub fn ts_file_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TsFileMode", value.into());
            self
        }
    }

    impl From<HlsGroupSettings> for Json {
        fn from(value: HlsGroupSettings) -> Self {
            value.0.into()
        }
    }

    /// Information about how to connect to the upstream system.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsInputSettings(Properties);

    impl HlsInputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When specified, the HLS stream with the m3u8 bandwidth that most closely matches this value is chosen. Otherwise, the highest bandwidth stream in the m3u8 is chosen. The bitrate is specified in bits per second, as in an HLS manifest.
        ///
        /// `Bandwidth`.
        pub fn bandwidth(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Bandwidth", value.into());
            self
        }

        /// When specified, reading of the HLS input begins this many buffer segments from the end (most recently written segment). When not specified, the HLS input begins with the first segment specified in the m3u8.
        ///
        /// `BufferSegments`.
        pub fn buffer_segments(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BufferSegments", value.into());
            self
        }

        /// The number of consecutive times that attempts to read a manifest or segment must fail before the input is considered unavailable.
        ///
        /// `Retries`.
        pub fn retries(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Retries", value.into());
            self
        }

        /// The number of seconds between retries when an attempt to read a manifest or segment fails.
        ///
        /// `RetryInterval`.
        pub fn retry_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RetryInterval", value.into());
            self
        }

        /// Identifies the source for the SCTE-35 messages that MediaLive will ingest. Messages can be ingested from the content segments (in the stream) or from tags in the playlist (the HLS manifest).
        ///
        /// `Scte35Source`.
        pub fn scte35_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scte35Source", value.into());
            self
        }
    }

    impl From<HlsInputSettings> for Json {
        fn from(value: HlsInputSettings) -> Self {
            value.0.into()
        }
    }

    /// The configuration of a MediaStore container as the destination for an HLS output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsMediaStoreSettings(Properties);

    impl HlsMediaStoreSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of seconds to wait before retrying a connection to the CDN if the connection is lost.
        ///
        /// `ConnectionRetryInterval`.
        pub fn connection_retry_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ConnectionRetryInterval", value.into());
            self
        }

        /// The size, in seconds, of the file cache for streaming outputs.
        ///
        /// `FilecacheDuration`.
        pub fn filecache_duration(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FilecacheDuration", value.into());
            self
        }

        /// When set to temporal, output files are stored in non-persistent memory for faster reading and writing.
        ///
        /// `MediaStoreStorageClass`.
        pub fn media_store_storage_class(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MediaStoreStorageClass", value.into());
            self
        }

        /// The number of retry attempts that are made before the channel is put into an error state.
        ///
        /// `NumRetries`.
        pub fn num_retries(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumRetries", value.into());
            self
        }

        /// If a streaming output fails, the number of seconds to wait until a restart is initiated. A value of 0 means never restart.
        ///
        /// `RestartDelay`.
        pub fn restart_delay(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RestartDelay", value.into());
            self
        }
    }

    impl From<HlsMediaStoreSettings> for Json {
        fn from(value: HlsMediaStoreSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for an HLS output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsOutputSettings(Properties);

    impl HlsOutputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Only applicable when this output is referencing an H.265 video description. Specifies whether MP4 segments should be packaged as HEV1 or HVC1.
        ///
        /// `H265PackagingType`.
        pub fn h265_packaging_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("H265PackagingType", value.into());
            self
        }

        /// The settings regarding the underlying stream. These settings are different for audio-only outputs.
        ///
        /// `HlsSettings`.
        pub fn hls_settings(mut self, value: impl Into<Value<HlsSettings>>) -> Self {
            self.0.set("HlsSettings", value.into());
            self
        }

        /// A string that is concatenated to the end of the destination file name. Accepts \\"Format Identifiers\\":\#formatIdentifierParameters.
        ///
        /// `NameModifier`.
        pub fn name_modifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NameModifier", value.into());
            self
        }

        /// A string that is concatenated to the end of segment file names.
        ///
        /// `SegmentModifier`.
        pub fn segment_modifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentModifier", value.into());
            self
        }
    }

    impl From<HlsOutputSettings> for Json {
        fn from(value: HlsOutputSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for an HLS output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsSettings(Properties);

    impl HlsSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The settings for an audio-only output.
        ///
        /// `AudioOnlyHlsSettings`.
        pub fn audio_only_hls_settings(
            mut self,
            value: impl Into<Value<AudioOnlyHlsSettings>>,
        ) -> Self {
            self.0.set("AudioOnlyHlsSettings", value.into());
            self
        }

        /// The settings for an fMP4 container.
        ///
        /// `Fmp4HlsSettings`.
        pub fn fmp4_hls_settings(mut self, value: impl Into<Value<Fmp4HlsSettings>>) -> Self {
            self.0.set("Fmp4HlsSettings", value.into());
            self
        }

        /// Settings for a frame capture output in an HLS output group.
        ///
        /// `FrameCaptureHlsSettings`.
        pub fn frame_capture_hls_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("FrameCaptureHlsSettings", value.into());
            self
        }

        /// The settings for a standard output (an output that is not audio-only).
        ///
        /// `StandardHlsSettings`.
        pub fn standard_hls_settings(
            mut self,
            value: impl Into<Value<StandardHlsSettings>>,
        ) -> Self {
            self.0.set("StandardHlsSettings", value.into());
            self
        }
    }

    impl From<HlsSettings> for Json {
        fn from(value: HlsSettings) -> Self {
            value.0.into()
        }
    }

    /// The configuration of a WebDav server as the downstream system for an HLS output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsWebdavSettings(Properties);

    impl HlsWebdavSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of seconds to wait before retrying a connection to the CDN if the connection is lost.
        ///
        /// `ConnectionRetryInterval`.
        pub fn connection_retry_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ConnectionRetryInterval", value.into());
            self
        }

        /// The size, in seconds, of the file cache for streaming outputs.
        ///
        /// `FilecacheDuration`.
        pub fn filecache_duration(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FilecacheDuration", value.into());
            self
        }

        /// Specifies whether to use chunked transfer encoding to WebDAV.
        ///
        /// `HttpTransferMode`.
        pub fn http_transfer_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpTransferMode", value.into());
            self
        }

        /// The number of retry attempts that are made before the channel is put into an error state.
        ///
        /// `NumRetries`.
        pub fn num_retries(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumRetries", value.into());
            self
        }

        /// If a streaming output fails, the number of seconds to wait until a restart is initiated. A value of 0 means never restart.
        ///
        /// `RestartDelay`.
        pub fn restart_delay(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RestartDelay", value.into());
            self
        }
    }

    impl From<HlsWebdavSettings> for Json {
        fn from(value: HlsWebdavSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InferenceSettings(Properties);

    impl InferenceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AudioFeedInputs`.
        pub fn audio_feed_inputs(mut self, value: impl Into<List<AudioFeedInput>>) -> Self {
            self.0.set("AudioFeedInputs", value.into());
            self
        }

        /// `EnrichmentMethods`.
        pub fn enrichment_methods(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EnrichmentMethods", value.into());
            self
        }

        /// `FeedArn`.
        pub fn feed_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FeedArn", value.into());
            self
        }
    }

    impl From<InferenceSettings> for Json {
        fn from(value: InferenceSettings) -> Self {
            value.0.into()
        }
    }

    /// An input to attach to this channel.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputAttachment(Properties);

    impl InputAttachment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings to implement automatic input failover in this input.
        ///
        /// `AutomaticInputFailoverSettings`.
        pub fn automatic_input_failover_settings(
            mut self,
            value: impl Into<Value<AutomaticInputFailoverSettings>>,
        ) -> Self {
            self.0.set("AutomaticInputFailoverSettings", value.into());
            self
        }

        /// A name for the attachment. This is required if you want to use this input in an input switch action.
        ///
        /// `InputAttachmentName`.
        pub fn input_attachment_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputAttachmentName", value.into());
            self
        }

        /// The ID of the input to attach.
        ///
        /// `InputId`.
        pub fn input_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputId", value.into());
            self
        }

        /// Information about the content to extract from the input and about the general handling of the content.
        ///
        /// `InputSettings`.
        pub fn input_settings(mut self, value: impl Into<Value<InputSettings>>) -> Self {
            self.0.set("InputSettings", value.into());
            self
        }

        /// `LogicalInterfaceNames`.
        pub fn logical_interface_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LogicalInterfaceNames", value.into());
            self
        }
    }

    impl From<InputAttachment> for Json {
        fn from(value: InputAttachment) -> Self {
            value.0.into()
        }
    }

    /// The setting to remix the audio.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputChannelLevel(Properties);

    impl InputChannelLevel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The remixing value. Units are in dB, and acceptable values are within the range from -60 (mute) to 6 dB.
        ///
        /// `Gain`.
        pub fn gain(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Gain", value.into());
            self
        }

        /// The index of the input channel that is used as a source.
        ///
        /// `InputChannel`.
        pub fn input_channel(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InputChannel", value.into());
            self
        }
    }

    impl From<InputChannelLevel> for Json {
        fn from(value: InputChannelLevel) -> Self {
            value.0.into()
        }
    }

    /// The input location.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputLocation(Properties);

    impl InputLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The password parameter that holds the password for accessing the downstream system. This applies only if the downstream system requires credentials.
        ///
        /// `PasswordParam`.
        pub fn password_param(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PasswordParam", value.into());
            self
        }

        /// The URI should be a path to a file that is accessible to the Live system (for example, an <http://> URI) depending on the output type. For example, an RTMP destination should have a URI similar to rtmp://fmsserver/live.
        ///
        /// `Uri`.
        pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Uri", value.into());
            self
        }

        /// The user name to connect to the downstream system. This applies only if the downstream system requires credentials.
        ///
        /// `Username`.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<InputLocation> for Json {
        fn from(value: InputLocation) -> Self {
            value.0.into()
        }
    }

    /// The configuration of channel behavior when the input is lost.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputLossBehavior(Properties);

    impl InputLossBehavior {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// On input loss, the number of milliseconds to substitute black into the output before switching to the frame specified by inputLossImageType. A value x, where 0 \<= x \<= 1,000,000 and a value of 1,000,000, is interpreted as infinite.
        ///
        /// `BlackFrameMsec`.
        pub fn black_frame_msec(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BlackFrameMsec", value.into());
            self
        }

        /// When the input loss image type is "color," this field specifies the color to use. Value: 6 hex characters that represent the values of RGB.
        ///
        /// `InputLossImageColor`.
        pub fn input_loss_image_color(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputLossImageColor", value.into());
            self
        }

        /// When the input loss image type is "slate," these fields specify the parameters for accessing the slate.
        ///
        /// `InputLossImageSlate`.
        pub fn input_loss_image_slate(mut self, value: impl Into<Value<InputLocation>>) -> Self {
            self.0.set("InputLossImageSlate", value.into());
            self
        }

        /// Indicates whether to substitute a solid color or a slate into the output after the input loss exceeds blackFrameMsec.
        ///
        /// `InputLossImageType`.
        pub fn input_loss_image_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputLossImageType", value.into());
            self
        }

        /// On input loss, the number of milliseconds to repeat the previous picture before substituting black into the output. A value x, where 0 \<= x \<= 1,000,000 and a value of 1,000,000, is interpreted as infinite.
        ///
        /// `RepeatFrameMsec`.
        pub fn repeat_frame_msec(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RepeatFrameMsec", value.into());
            self
        }
    }

    impl From<InputLossBehavior> for Json {
        fn from(value: InputLossBehavior) -> Self {
            value.0.into()
        }
    }

    /// MediaLive will perform a failover if content is not detected in this input for the specified period.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputLossFailoverSettings(Properties);

    impl InputLossFailoverSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of time (in milliseconds) that no input is detected. After that time, an input failover will occur.
        ///
        /// `InputLossThresholdMsec`.
        pub fn input_loss_threshold_msec(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InputLossThresholdMsec", value.into());
            self
        }
    }

    impl From<InputLossFailoverSettings> for Json {
        fn from(value: InputLossFailoverSettings) -> Self {
            value.0.into()
        }
    }

    /// Information about extracting content from the input and about handling the content.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputSettings(Properties);

    impl InputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the specific audio to extract from the input.
        ///
        /// `AudioSelectors`.
        pub fn audio_selectors(mut self, value: impl Into<List<AudioSelector>>) -> Self {
            self.0.set("AudioSelectors", value.into());
            self
        }

        /// Information about the specific captions to extract from the input.
        ///
        /// `CaptionSelectors`.
        pub fn caption_selectors(mut self, value: impl Into<List<CaptionSelector>>) -> Self {
            self.0.set("CaptionSelectors", value.into());
            self
        }

        /// Enables or disables the deblock filter when filtering.
        ///
        /// `DeblockFilter`.
        pub fn deblock_filter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeblockFilter", value.into());
            self
        }

        /// Enables or disables the denoise filter when filtering.
        ///
        /// `DenoiseFilter`.
        pub fn denoise_filter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DenoiseFilter", value.into());
            self
        }

        /// Adjusts the magnitude of filtering from 1 (minimal) to 5 (strongest).
        ///
        /// `FilterStrength`.
        pub fn filter_strength(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FilterStrength", value.into());
            self
        }

        /// Turns on the filter for this input. MPEG-2 inputs have the deblocking filter enabled by default.
        ///
        /// `InputFilter`.
        pub fn input_filter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputFilter", value.into());
            self
        }

        /// Information about how to connect to the upstream system.
        ///
        /// `NetworkInputSettings`.
        pub fn network_input_settings(
            mut self,
            value: impl Into<Value<NetworkInputSettings>>,
        ) -> Self {
            self.0.set("NetworkInputSettings", value.into());
            self
        }

        /// `Scte35Pid`.
        pub fn scte35_pid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Scte35Pid", value.into());
            self
        }

        /// Specifies whether to extract applicable ancillary data from a SMPTE-2038 source in this input. Applicable data types are captions, timecode, AFD, and SCTE-104 messages.
        ///
        /// `Smpte2038DataPreference`.
        pub fn smpte2038_data_preference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Smpte2038DataPreference", value.into());
            self
        }

        /// The loop input if it is a file.
        ///
        /// `SourceEndBehavior`.
        pub fn source_end_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceEndBehavior", value.into());
            self
        }

        /// Information about one video to extract from the input.
        ///
        /// `VideoSelector`.
        pub fn video_selector(mut self, value: impl Into<Value<VideoSelector>>) -> Self {
            self.0.set("VideoSelector", value.into());
            self
        }
    }

    impl From<InputSettings> for Json {
        fn from(value: InputSettings) -> Self {
            value.0.into()
        }
    }

    /// The input specification for this channel. It specifies the key characteristics of the inputs for this channel: the maximum bitrate, the resolution, and the codec.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputSpecification(Properties);

    impl InputSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The codec to include in the input specification for this channel.
        ///
        /// `Codec`.
        pub fn codec(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Codec", value.into());
            self
        }

        /// The maximum input bitrate for any input attached to this channel.
        ///
        /// `MaximumBitrate`.
        pub fn maximum_bitrate(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaximumBitrate", value.into());
            self
        }

        /// The resolution for any input attached to this channel.
        ///
        /// `Resolution`.
        pub fn resolution(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Resolution", value.into());
            self
        }
    }

    impl From<InputSpecification> for Json {
        fn from(value: InputSpecification) -> Self {
            value.0.into()
        }
    }

    /// The configuration of key provider settings.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeyProviderSettings(Properties);

    impl KeyProviderSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of static key settings.
        ///
        /// `StaticKeySettings`.
        pub fn static_key_settings(mut self, value: impl Into<Value<StaticKeySettings>>) -> Self {
            self.0.set("StaticKeySettings", value.into());
            self
        }
    }

    impl From<KeyProviderSettings> for Json {
        fn from(value: KeyProviderSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LinkedChannelSettings(Properties);

    impl LinkedChannelSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `FollowerChannelSettings`.
        pub fn follower_channel_settings(
            mut self,
            value: impl Into<Value<FollowerChannelSettings>>,
        ) -> Self {
            self.0.set("FollowerChannelSettings", value.into());
            self
        }

        /// `PrimaryChannelSettings`.
        pub fn primary_channel_settings(
            mut self,
            value: impl Into<Value<PrimaryChannelSettings>>,
        ) -> Self {
            self.0.set("PrimaryChannelSettings", value.into());
            self
        }
    }

    impl From<LinkedChannelSettings> for Json {
        fn from(value: LinkedChannelSettings) -> Self {
            value.0.into()
        }
    }

    /// The configuration of the M2TS in the output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct M2tsSettings(Properties);

    impl M2tsSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When set to drop, the output audio streams are removed from the program if the selected input audio stream is removed from the input. This allows the output audio configuration to dynamically change based on the input configuration.
        ///
        /// `AbsentInputAudioBehavior`.
        pub fn absent_input_audio_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AbsentInputAudioBehavior", value.into());
            self
        }

        /// When set to enabled, uses ARIB-compliant field muxing and removes video descriptor.
        ///
        /// `Arib`.
        pub fn arib(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arib", value.into());
            self
        }

        /// The PID for ARIB Captions in the transport stream. You can enter the value as a decimal or hexadecimal value. Valid values are 32 (or 0x20)..8182 (or 0x1ff6).
        ///
        /// `AribCaptionsPid`.
        pub fn arib_captions_pid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AribCaptionsPid", value.into());
            self
        }

        /// If set to auto, The PID number used for ARIB Captions will be auto-selected from unused PIDs. If set to useConfigured, ARIB captions will be on the configured PID number.
        ///
        /// `AribCaptionsPidControl`.
        pub fn arib_captions_pid_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AribCaptionsPidControl", value.into());
            self
        }

        /// When set to dvb, uses the DVB buffer model for Dolby Digital audio. When set to atsc, the ATSC model is used.
        ///
        /// `AudioBufferModel`.
        pub fn audio_buffer_model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioBufferModel", value.into());
            self
        }

        /// The number of audio frames to insert for each PES packet.
        ///
        /// `AudioFramesPerPes`.
        pub fn audio_frames_per_pes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AudioFramesPerPes", value.into());
            self
        }

        /// The PID of the elementary audio streams in the transport stream. Multiple values are accepted, and can be entered in ranges or by comma separation. You can enter the value as a decimal or hexadecimal value.
        ///
        /// `AudioPids`.
        pub fn audio_pids(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioPids", value.into());
            self
        }

        /// When set to atsc, uses stream type = 0x81 for AC3 and stream type = 0x87 for EAC3. When set to dvb, uses stream type = 0x06.
        ///
        /// `AudioStreamType`.
        pub fn audio_stream_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioStreamType", value.into());
            self
        }

        /// The output bitrate of the transport stream in bits per second. Setting to 0 lets the muxer automatically determine the appropriate bitrate.
        ///
        /// `Bitrate`.
        pub fn bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Bitrate", value.into());
            self
        }

        /// If set to multiplex, uses the multiplex buffer model for accurate interleaving. Setting to bufferModel to none can lead to lower latency, but low-memory devices might not be able to play back the stream without interruptions.
        ///
        /// `BufferModel`.
        pub fn buffer_model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BufferModel", value.into());
            self
        }

        /// When set to enabled, generates captionServiceDescriptor in PMT.
        ///
        /// `CcDescriptor`.
        pub fn cc_descriptor(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CcDescriptor", value.into());
            self
        }

        /// Inserts a DVB Network Information Table (NIT) at the specified table repetition interval.
        ///
        /// `DvbNitSettings`.
        pub fn dvb_nit_settings(mut self, value: impl Into<Value<DvbNitSettings>>) -> Self {
            self.0.set("DvbNitSettings", value.into());
            self
        }

        /// Inserts a DVB Service Description Table (SDT) at the specified table repetition interval.
        ///
        /// `DvbSdtSettings`.
        pub fn dvb_sdt_settings(mut self, value: impl Into<Value<DvbSdtSettings>>) -> Self {
            self.0.set("DvbSdtSettings", value.into());
            self
        }

        /// The PID for the input source DVB Subtitle data to this output. Multiple values are accepted, and can be entered in ranges and/or by comma separation. You can enter the value as a decimal or hexadecimal value.
        ///
        /// `DvbSubPids`.
        pub fn dvb_sub_pids(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DvbSubPids", value.into());
            self
        }

        /// Inserts DVB Time and Date Table (TDT) at the specified table repetition interval.
        ///
        /// `DvbTdtSettings`.
        pub fn dvb_tdt_settings(mut self, value: impl Into<Value<DvbTdtSettings>>) -> Self {
            self.0.set("DvbTdtSettings", value.into());
            self
        }

        /// The PID for the input source DVB Teletext data to this output. You can enter the value as a decimal or hexadecimal value. Valid values are 32 (or 0x20)..8182 (or 0x1ff6).
        ///
        /// `DvbTeletextPid`.
        pub fn dvb_teletext_pid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DvbTeletextPid", value.into());
            self
        }

        /// If set to passthrough, passes any EBIF data from the input source to this output.
        ///
        /// `Ebif`.
        pub fn ebif(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ebif", value.into());
            self
        }

        /// When videoAndFixedIntervals is selected, audio EBP markers are added to partitions 3 and 4. The interval between these additional markers is fixed, and is slightly shorter than the video EBP marker interval.
        ///
        /// `EbpAudioInterval`.
        pub fn ebp_audio_interval(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EbpAudioInterval", value.into());
            self
        }

        /// When set, enforces that Encoder Boundary Points do not come within the specified time interval of each other by looking ahead at input video.
        ///
        /// `EbpLookaheadMs`.
        pub fn ebp_lookahead_ms(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EbpLookaheadMs", value.into());
            self
        }

        /// Controls placement of EBP on audio PIDs. If set to videoAndAudioPids, EBP markers are placed on the video PID and all audio PIDs. If set to videoPid, EBP markers are placed on only the video PID.
        ///
        /// `EbpPlacement`.
        pub fn ebp_placement(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EbpPlacement", value.into());
            self
        }

        /// This field is unused and deprecated.
        ///
        /// `EcmPid`.
        pub fn ecm_pid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EcmPid", value.into());
            self
        }

        /// Includes or excludes the ES Rate field in the PES header.
        ///
        /// `EsRateInPes`.
        pub fn es_rate_in_pes(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EsRateInPes", value.into());
            self
        }

        /// The PID for the input source ETV Platform data to this output. You can enter it as a decimal or hexadecimal value. Valid values are 32 (or 0x20) to 8182 (or 0x1ff6).
        ///
        /// `EtvPlatformPid`.
        pub fn etv_platform_pid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EtvPlatformPid", value.into());
            self
        }

        /// The PID for input source ETV Signal data to this output. You can enter the value as a decimal or hexadecimal value. Valid values are 32 (or 0x20)..8182 (or 0x1ff6).
        ///
        /// `EtvSignalPid`.
        pub fn etv_signal_pid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EtvSignalPid", value.into());
            self
        }

        /// The length in seconds of each fragment. This is used only with EBP markers.
        ///
        /// `FragmentTime`.
        pub fn fragment_time(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("FragmentTime", value.into());
            self
        }

        /// If set to passthrough, passes any KLV data from the input source to this output.
        ///
        /// `Klv`.
        pub fn klv(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Klv", value.into());
            self
        }

        /// The PID for the input source KLV data to this output. Multiple values are accepted, and can be entered in ranges or by comma separation. You can enter the value as a decimal or hexadecimal value.
        ///
        /// `KlvDataPids`.
        pub fn klv_data_pids(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KlvDataPids", value.into());
            self
        }

        /// If set to passthrough, Nielsen inaudible tones for media tracking will be detected in the input audio and an equivalent ID3 tag will be inserted in the output.
        ///
        /// `NielsenId3Behavior`.
        pub fn nielsen_id3_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NielsenId3Behavior", value.into());
            self
        }

        /// The value, in bits per second, of extra null packets to insert into the transport stream. This can be used if a downstream encryption system requires periodic null packets.
        ///
        /// `NullPacketBitrate`.
        pub fn null_packet_bitrate(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("NullPacketBitrate", value.into());
            self
        }

        /// The number of milliseconds between instances of this table in the output transport stream. Valid values are 0, 10..1000.
        ///
        /// `PatInterval`.
        pub fn pat_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PatInterval", value.into());
            self
        }

        /// When set to pcrEveryPesPacket, a Program Clock Reference value is inserted for every Packetized Elementary Stream (PES) header. This parameter is effective only when the PCR PID is the same as the video or audio elementary stream.
        ///
        /// `PcrControl`.
        pub fn pcr_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PcrControl", value.into());
            self
        }

        /// The maximum time, in milliseconds, between Program Clock References (PCRs) inserted into the transport stream.
        ///
        /// `PcrPeriod`.
        pub fn pcr_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PcrPeriod", value.into());
            self
        }

        /// The PID of the Program Clock Reference (PCR) in the transport stream. When no value is given, MediaLive assigns the same value as the video PID. You can enter the value as a decimal or hexadecimal value.
        ///
        /// `PcrPid`.
        pub fn pcr_pid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PcrPid", value.into());
            self
        }

        /// The number of milliseconds between instances of this table in the output transport stream. Valid values are 0, 10..1000.
        ///
        /// `PmtInterval`.
        pub fn pmt_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PmtInterval", value.into());
            self
        }

        /// The PID for the Program Map Table (PMT) in the transport stream. You can enter the value as a decimal or hexadecimal value. Valid values are 32 (or 0x20)..8182 (or 0x1ff6).
        ///
        /// `PmtPid`.
        pub fn pmt_pid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PmtPid", value.into());
            self
        }

        /// The value of the program number field in the Program Map Table (PMT).
        ///
        /// `ProgramNum`.
        pub fn program_num(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProgramNum", value.into());
            self
        }

        /// When VBR, does not insert null packets into the transport stream to fill the specified bitrate. The bitrate setting acts as the maximum bitrate when VBR is set.
        ///
        /// `RateMode`.
        pub fn rate_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RateMode", value.into());
            self
        }

        /// The PID for the input source SCTE-27 data to this output. Multiple values are accepted, and can be entered in ranges or by comma separation. You can enter the value as a decimal or hexadecimal value.
        ///
        /// `Scte27Pids`.
        pub fn scte27_pids(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scte27Pids", value.into());
            self
        }

        /// Optionally passes SCTE-35 signals from the input source to this output.
        ///
        /// `Scte35Control`.
        pub fn scte35_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scte35Control", value.into());
            self
        }

        /// The PID of the SCTE-35 stream in the transport stream. You can enter the value as a decimal or hexadecimal value. Valid values are 32 (or 0x20)..8182 (or 0x1ff6).
        ///
        /// `Scte35Pid`.
        pub fn scte35_pid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scte35Pid", value.into());
            self
        }

        /// `Scte35PrerollPullupMilliseconds`.
        pub fn scte35_preroll_pullup_milliseconds(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Scte35PrerollPullupMilliseconds", value.into());
            self
        }

        /// Inserts segmentation markers at each segmentationTime period. raiSegstart sets the Random Access Indicator bit in the adaptation field. raiAdapt sets the RAI bit and adds the current timecode in the private data bytes.
        ///
        /// `SegmentationMarkers`.
        pub fn segmentation_markers(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentationMarkers", value.into());
            self
        }

        /// The segmentation style parameter controls how segmentation markers are inserted into the transport stream. With avails, it is possible that segments might be truncated, which can influence where future segmentation markers are inserted.
        ///
        /// `SegmentationStyle`.
        pub fn segmentation_style(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentationStyle", value.into());
            self
        }

        /// The length, in seconds, of each segment. This is required unless markers is set to None\_.
        ///
        /// `SegmentationTime`.
        pub fn segmentation_time(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("SegmentationTime", value.into());
            self
        }

        /// When set to passthrough, timed metadata is passed through from input to output.
        ///
        /// `TimedMetadataBehavior`.
        pub fn timed_metadata_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimedMetadataBehavior", value.into());
            self
        }

        /// The PID of the timed metadata stream in the transport stream. You can enter the value as a decimal or hexadecimal value. Valid values are 32 (or 0x20)..8182 (or 0x1ff6).
        ///
        /// `TimedMetadataPid`.
        pub fn timed_metadata_pid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimedMetadataPid", value.into());
            self
        }

        /// The value of the transport stream ID field in the Program Map Table (PMT).
        ///
        /// `TransportStreamId`.
        pub fn transport_stream_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TransportStreamId", value.into());
            self
        }

        /// The PID of the elementary video stream in the transport stream. You can enter the value as a decimal or hexadecimal value. Valid values are 32 (or 0x20)..8182 (or 0x1ff6).
        ///
        /// `VideoPid`.
        pub fn video_pid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VideoPid", value.into());
            self
        }
    }

    impl From<M2tsSettings> for Json {
        fn from(value: M2tsSettings) -> Self {
            value.0.into()
        }
    }

    /// Settings for the M3U8 container.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct M3u8Settings(Properties);

    impl M3u8Settings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of audio frames to insert for each PES packet.
        ///
        /// `AudioFramesPerPes`.
        pub fn audio_frames_per_pes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AudioFramesPerPes", value.into());
            self
        }

        /// The PID of the elementary audio streams in the transport stream. Multiple values are accepted, and can be entered in ranges or by comma separation. You can enter the value as a decimal or hexadecimal value.
        ///
        /// `AudioPids`.
        pub fn audio_pids(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioPids", value.into());
            self
        }

        /// This parameter is unused and deprecated.
        ///
        /// `EcmPid`.
        pub fn ecm_pid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EcmPid", value.into());
            self
        }

        /// `KlvBehavior`.
        pub fn klv_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KlvBehavior", value.into());
            self
        }

        /// `KlvDataPids`.
        pub fn klv_data_pids(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KlvDataPids", value.into());
            self
        }

        /// If set to passthrough, Nielsen inaudible tones for media tracking will be detected in the input audio and an equivalent ID3 tag will be inserted in the output.
        ///
        /// `NielsenId3Behavior`.
        pub fn nielsen_id3_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NielsenId3Behavior", value.into());
            self
        }

        /// The number of milliseconds between instances of this table in the output transport stream. A value of \\"0\\" writes out the PMT once per segment file.
        ///
        /// `PatInterval`.
        pub fn pat_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PatInterval", value.into());
            self
        }

        /// When set to pcrEveryPesPacket, a Program Clock Reference value is inserted for every Packetized Elementary Stream (PES) header. This parameter is effective only when the PCR PID is the same as the video or audio elementary stream.
        ///
        /// `PcrControl`.
        pub fn pcr_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PcrControl", value.into());
            self
        }

        /// The maximum time, in milliseconds, between Program Clock References (PCRs) inserted into the transport stream.
        ///
        /// `PcrPeriod`.
        pub fn pcr_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PcrPeriod", value.into());
            self
        }

        /// The PID of the Program Clock Reference (PCR) in the transport stream. When no value is given, MediaLive assigns the same value as the video PID. You can enter the value as a decimal or hexadecimal value.
        ///
        /// `PcrPid`.
        pub fn pcr_pid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PcrPid", value.into());
            self
        }

        /// The number of milliseconds between instances of this table in the output transport stream. A value of \\"0\\" writes out the PMT once per segment file.
        ///
        /// `PmtInterval`.
        pub fn pmt_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PmtInterval", value.into());
            self
        }

        /// The PID for the Program Map Table (PMT) in the transport stream. You can enter the value as a decimal or hexadecimal value.
        ///
        /// `PmtPid`.
        pub fn pmt_pid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PmtPid", value.into());
            self
        }

        /// The value of the program number field in the Program Map Table (PMT).
        ///
        /// `ProgramNum`.
        pub fn program_num(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProgramNum", value.into());
            self
        }

        /// If set to passthrough, passes any SCTE-35 signals from the input source to this output.
        ///
        /// `Scte35Behavior`.
        pub fn scte35_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scte35Behavior", value.into());
            self
        }

        /// The PID of the SCTE-35 stream in the transport stream. You can enter the value as a decimal or hexadecimal value.
        ///
        /// `Scte35Pid`.
        pub fn scte35_pid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scte35Pid", value.into());
            self
        }

        /// When set to passthrough, timed metadata is passed through from input to output.
        ///
        /// `TimedMetadataBehavior`.
        pub fn timed_metadata_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimedMetadataBehavior", value.into());
            self
        }

        /// The PID of the timed metadata stream in the transport stream. You can enter the value as a decimal or hexadecimal value. Valid values are 32 (or 0x20)..8182 (or 0x1ff6).
        ///
        /// `TimedMetadataPid`.
        pub fn timed_metadata_pid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimedMetadataPid", value.into());
            self
        }

        /// The value of the transport stream ID field in the Program Map Table (PMT).
        ///
        /// `TransportStreamId`.
        pub fn transport_stream_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TransportStreamId", value.into());
            self
        }

        /// The PID of the elementary video stream in the transport stream. You can enter the value as a decimal or hexadecimal value.
        ///
        /// `VideoPid`.
        pub fn video_pid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VideoPid", value.into());
            self
        }
    }

    impl From<M3u8Settings> for Json {
        fn from(value: M3u8Settings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MaintenanceCreateSettings(Properties);

    impl MaintenanceCreateSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Choose one day of the week for maintenance. The chosen day is used for all future maintenance windows.
        ///
        /// `MaintenanceDay`.
        pub fn maintenance_day(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaintenanceDay", value.into());
            self
        }

        /// Choose the hour that maintenance will start. The chosen time is used for all future maintenance windows.
        ///
        /// `MaintenanceStartTime`.
        pub fn maintenance_start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaintenanceStartTime", value.into());
            self
        }
    }

    impl From<MaintenanceCreateSettings> for Json {
        fn from(value: MaintenanceCreateSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaConnectRouterGroupSettings(Properties);

    impl MediaConnectRouterGroupSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AvailabilityZones`.
        pub fn availability_zones(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AvailabilityZones", value.into());
            self
        }
    }

    impl From<MediaConnectRouterGroupSettings> for Json {
        fn from(value: MediaConnectRouterGroupSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaConnectRouterOutputConnectionMap(Properties);

    impl MediaConnectRouterOutputConnectionMap {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Pipeline0`.
        pub fn pipeline0(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Pipeline0", value.into());
            self
        }

        /// `Pipeline1`.
        pub fn pipeline1(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Pipeline1", value.into());
            self
        }
    }

    impl From<MediaConnectRouterOutputConnectionMap> for Json {
        fn from(value: MediaConnectRouterOutputConnectionMap) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaConnectRouterOutputDestinationSettings(Properties);

    impl MediaConnectRouterOutputDestinationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EncryptionType`.
        pub fn encryption_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionType", value.into());
            self
        }

        /// `SecretArn`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<MediaConnectRouterOutputDestinationSettings> for Json {
        fn from(value: MediaConnectRouterOutputDestinationSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaConnectRouterOutputSettings(Properties);

    impl MediaConnectRouterOutputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ConnectedRouterInputs`.
        pub fn connected_router_inputs(
            mut self,
            value: impl Into<Value<MediaConnectRouterOutputConnectionMap>>,
        ) -> Self {
            self.0.set("ConnectedRouterInputs", value.into());
            self
        }

        /// `ContainerSettings`.
        pub fn container_settings(
            mut self,
            value: impl Into<Value<UdpMediaConnectRouterContainerSettings>>,
        ) -> Self {
            self.0.set("ContainerSettings", value.into());
            self
        }

        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<OutputLocationRef>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }
    }

    impl From<MediaConnectRouterOutputSettings> for Json {
        fn from(value: MediaConnectRouterOutputSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for the MediaPackage group.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaPackageGroupSettings(Properties);

    impl MediaPackageGroupSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The MediaPackage channel destination.
        ///
        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<OutputLocationRef>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// `MediapackageV2GroupSettings`.
        pub fn mediapackage_v2_group_settings(
            mut self,
            value: impl Into<Value<MediaPackageV2GroupSettings>>,
        ) -> Self {
            self.0.set("MediapackageV2GroupSettings", value.into());
            self
        }
    }

    impl From<MediaPackageGroupSettings> for Json {
        fn from(value: MediaPackageGroupSettings) -> Self {
            value.0.into()
        }
    }

    /// Destination settings for a MediaPackage output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaPackageOutputDestinationSettings(Properties);

    impl MediaPackageOutputDestinationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ChannelEndpointId`.
        pub fn channel_endpoint_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChannelEndpointId", value.into());
            self
        }

        /// `ChannelGroup`.
        pub fn channel_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChannelGroup", value.into());
            self
        }

        /// The ID of the channel in MediaPackage that is the destination for this output group.
        ///
        /// `ChannelId`.
        pub fn channel_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChannelId", value.into());
            self
        }

        /// `ChannelName`.
        pub fn channel_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChannelName", value.into());
            self
        }

        /// `MediaPackageRegionName`.
        pub fn media_package_region_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MediaPackageRegionName", value.into());
            self
        }
    }

    impl From<MediaPackageOutputDestinationSettings> for Json {
        fn from(value: MediaPackageOutputDestinationSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaPackageV2GroupSettings(Properties);

    impl MediaPackageV2GroupSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AdditionalDestinations`.
        pub fn additional_destinations(
            mut self,
            value: impl Into<List<AdditionalDestinations>>,
        ) -> Self {
            self.0.set("AdditionalDestinations", value.into());
            self
        }

        /// `CaptionLanguageMappings`.
        pub fn caption_language_mappings(
            mut self,
            value: impl Into<List<CaptionLanguageMapping>>,
        ) -> Self {
            self.0.set("CaptionLanguageMappings", value.into());
            self
        }

        /// `Id3Behavior`.
        pub fn id3_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id3Behavior", value.into());
            self
        }

        /// `KlvBehavior`.
        pub fn klv_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KlvBehavior", value.into());
            self
        }

        /// `NielsenId3Behavior`.
        pub fn nielsen_id3_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NielsenId3Behavior", value.into());
            self
        }

        /// `Scte35Type`.
        pub fn scte35_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scte35Type", value.into());
            self
        }

        /// `SegmentLength`.
        pub fn segment_length(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SegmentLength", value.into());
            self
        }

        /// `SegmentLengthUnits`.
        pub fn segment_length_units(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentLengthUnits", value.into());
            self
        }

        /// `TimedMetadataId3Frame`.
        pub fn timed_metadata_id3_frame(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimedMetadataId3Frame", value.into());
            self
        }

        /// `TimedMetadataId3Period`.
        pub fn timed_metadata_id3_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimedMetadataId3Period", value.into());
            self
        }

        /// `TimedMetadataPassthrough`.
        pub fn timed_metadata_passthrough(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimedMetadataPassthrough", value.into());
            self
        }

        /// `WatermarkingSettings`.
        pub fn watermarking_settings(
            mut self,
            value: impl Into<Value<MediaPackageV2WatermarkingSettings>>,
        ) -> Self {
            self.0.set("WatermarkingSettings", value.into());
            self
        }
    }

    impl From<MediaPackageV2GroupSettings> for Json {
        fn from(value: MediaPackageV2GroupSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaPackageV2WatermarkingSettings(Properties);

    impl MediaPackageV2WatermarkingSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MediaPackageV2AbWatermarkerIrdetoSettings`.
        pub fn media_package_v2_ab_watermarker_irdeto_settings(
            mut self,
            value: impl Into<Value<CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings>>,
        ) -> Self {
            self.0
                .set("MediaPackageV2AbWatermarkerIrdetoSettings", value.into());
            self
        }
    }

    impl From<MediaPackageV2WatermarkingSettings> for Json {
        fn from(value: MediaPackageV2WatermarkingSettings) -> Self {
            value.0.into()
        }
    }

    /// Settings to enable and configure the motion graphics overlay feature in the channel.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MotionGraphicsConfiguration(Properties);

    impl MotionGraphicsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables or disables the motion graphics overlay feature in the channel.
        ///
        /// `MotionGraphicsInsertion`.
        pub fn motion_graphics_insertion(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MotionGraphicsInsertion", value.into());
            self
        }

        /// Settings to enable and configure the motion graphics overlay feature in the channel.
        ///
        /// `MotionGraphicsSettings`.
        pub fn motion_graphics_settings(
            mut self,
            value: impl Into<Value<MotionGraphicsSettings>>,
        ) -> Self {
            self.0.set("MotionGraphicsSettings", value.into());
            self
        }
    }

    impl From<MotionGraphicsConfiguration> for Json {
        fn from(value: MotionGraphicsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Settings to enable and configure the motion graphics overlay feature in the channel.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MotionGraphicsSettings(Properties);

    impl MotionGraphicsSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings to configure the motion graphics overlay to use an HTML asset.
        ///
        /// `HtmlMotionGraphicsSettings`.
        pub fn html_motion_graphics_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("HtmlMotionGraphicsSettings", value.into());
            self
        }
    }

    impl From<MotionGraphicsSettings> for Json {
        fn from(value: MotionGraphicsSettings) -> Self {
            value.0.into()
        }
    }

    /// The configuration for this MP2 audio.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Mp2Settings(Properties);

    impl Mp2Settings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The average bitrate in bits/second.
        ///
        /// `Bitrate`.
        pub fn bitrate(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Bitrate", value.into());
            self
        }

        /// The MPEG2 Audio coding mode. Valid values are codingMode10 (for mono) or codingMode20 (for stereo).
        ///
        /// `CodingMode`.
        pub fn coding_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CodingMode", value.into());
            self
        }

        /// The sample rate in Hz.
        ///
        /// `SampleRate`.
        pub fn sample_rate(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("SampleRate", value.into());
            self
        }
    }

    impl From<Mp2Settings> for Json {
        fn from(value: Mp2Settings) -> Self {
            value.0.into()
        }
    }

    /// Settings to configure video filters that apply to the MPEG-2 codec.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Mpeg2FilterSettings(Properties);

    impl Mpeg2FilterSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings for applying the temporal filter to the video.
        ///
        /// `TemporalFilterSettings`.
        pub fn temporal_filter_settings(
            mut self,
            value: impl Into<Value<TemporalFilterSettings>>,
        ) -> Self {
            self.0.set("TemporalFilterSettings", value.into());
            self
        }
    }

    impl From<Mpeg2FilterSettings> for Json {
        fn from(value: Mpeg2FilterSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for the MPEG-2 codec in the output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Mpeg2Settings(Properties);

    impl Mpeg2Settings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Choose Off to disable adaptive quantization. Or choose another value to enable the quantizer and set its strength. The strengths are: Auto, Off, Low, Medium, High.
        ///
        /// `AdaptiveQuantization`.
        pub fn adaptive_quantization(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdaptiveQuantization", value.into());
            self
        }

        /// Indicates the AFD values that MediaLive will write into the video encode. If you do not know what AFD signaling is, or if your downstream system has not given you guidance, choose AUTO.
        ///
        /// `AfdSignaling`.
        pub fn afd_signaling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AfdSignaling", value.into());
            self
        }

        /// Specifies whether to include the color space metadata. The metadata describes the color space that applies to the video (the colorSpace field). We recommend that you insert the metadata.
        ///
        /// `ColorMetadata`.
        pub fn color_metadata(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ColorMetadata", value.into());
            self
        }

        /// Choose the type of color space conversion to apply to the output.
        ///
        /// `ColorSpace`.
        pub fn color_space(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ColorSpace", value.into());
            self
        }

        /// Sets the pixel aspect ratio for the encode.
        ///
        /// `DisplayAspectRatio`.
        pub fn display_aspect_ratio(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DisplayAspectRatio", value.into());
            self
        }

        /// Optionally specify a noise reduction filter, which can improve quality of compressed content. If you do not choose a filter, no filter will be applied.
        ///
        /// `FilterSettings`.
        pub fn filter_settings(mut self, value: impl Into<Value<Mpeg2FilterSettings>>) -> Self {
            self.0.set("FilterSettings", value.into());
            self
        }

        /// Complete this field only when afdSignaling is set to FIXED. Enter the AFD value (4 bits) to write on all frames of the video encode.
        ///
        /// `FixedAfd`.
        pub fn fixed_afd(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FixedAfd", value.into());
            self
        }

        /// description": "The framerate denominator. For example, 1001. The framerate is the numerator divided by the denominator. For example, 24000 / 1001 = 23.976 FPS.
        ///
        /// `FramerateDenominator`.
        pub fn framerate_denominator(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FramerateDenominator", value.into());
            self
        }

        /// The framerate numerator. For example, 24000. The framerate is the numerator divided by the denominator. For example, 24000 / 1001 = 23.976 FPS.
        ///
        /// `FramerateNumerator`.
        pub fn framerate_numerator(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FramerateNumerator", value.into());
            self
        }

        /// MPEG2: default is open GOP.
        ///
        /// `GopClosedCadence`.
        pub fn gop_closed_cadence(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("GopClosedCadence", value.into());
            self
        }

        /// Relates to the GOP structure. The number of B-frames between reference frames. If you do not know what a B-frame is, use the default.
        ///
        /// `GopNumBFrames`.
        pub fn gop_num_b_frames(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("GopNumBFrames", value.into());
            self
        }

        /// Relates to the GOP structure. The GOP size (keyframe interval) in the units specified in gopSizeUnits. If you do not know what GOP is, use the default.
        ///
        /// `GopSize`.
        pub fn gop_size(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("GopSize", value.into());
            self
        }

        /// Relates to the GOP structure. Specifies whether the gopSize is specified in frames or seconds. If you do not plan to change the default gopSize, leave the default.
        ///
        /// `GopSizeUnits`.
        pub fn gop_size_units(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GopSizeUnits", value.into());
            self
        }

        /// Set the scan type of the output to PROGRESSIVE or INTERLACED (top field first).
        ///
        /// `ScanType`.
        pub fn scan_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScanType", value.into());
            self
        }

        /// Relates to the GOP structure. If you do not know what GOP is, use the default. FIXED: Set the number of B-frames in each sub-GOP to the value in gopNumBFrames.
        ///
        /// `SubgopLength`.
        pub fn subgop_length(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubgopLength", value.into());
            self
        }

        /// `TimecodeBurninSettings`.
        pub fn timecode_burnin_settings(
            mut self,
            value: impl Into<Value<TimecodeBurninSettings>>,
        ) -> Self {
            self.0.set("TimecodeBurninSettings", value.into());
            self
        }

        /// Determines how MediaLive inserts timecodes in the output video.
        ///
        /// `TimecodeInsertion`.
        pub fn timecode_insertion(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimecodeInsertion", value.into());
            self
        }
    }

    impl From<Mpeg2Settings> for Json {
        fn from(value: Mpeg2Settings) -> Self {
            value.0.into()
        }
    }

    /// The settings for a Microsoft Smooth output group.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MsSmoothGroupSettings(Properties);

    impl MsSmoothGroupSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value of the Acquisition Point Identity element that is used in each message placed in the sparse track. Enabled only if sparseTrackType is not "none."
        ///
        /// `AcquisitionPointId`.
        pub fn acquisition_point_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AcquisitionPointId", value.into());
            self
        }

        /// If set to passthrough for an audio-only Microsoft Smooth output, the fragment absolute time is set to the current timecode. This option does not write timecodes to the audio elementary stream.
        ///
        /// `AudioOnlyTimecodeControl`.
        pub fn audio_only_timecode_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioOnlyTimecodeControl", value.into());
            self
        }

        /// If set to verifyAuthenticity, verifies the HTTPS certificate chain to a trusted certificate authority (CA). This causes HTTPS outputs to self-signed certificates to fail.
        ///
        /// `CertificateMode`.
        pub fn certificate_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateMode", value.into());
            self
        }

        /// The number of seconds to wait before retrying the connection to the IIS server if the connection is lost. Content is cached during this time, and the cache is delivered to the IIS server after the connection is re-established.
        ///
        /// `ConnectionRetryInterval`.
        pub fn connection_retry_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ConnectionRetryInterval", value.into());
            self
        }

        /// The Smooth Streaming publish point on an IIS server. MediaLive acts as a "Push" encoder to IIS.
        ///
        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<OutputLocationRef>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// The Microsoft Smooth channel ID that is sent to the IIS server. Specify the ID only if eventIdMode is set to useConfigured.
        ///
        /// `EventId`.
        pub fn event_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventId", value.into());
            self
        }

        /// Specifies whether to send a channel ID to the IIS server. If no channel ID is sent and the same channel is used without changing the publishing point, clients might see cached video from the previous run.
        ///
        /// `EventIdMode`.
        pub fn event_id_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventIdMode", value.into());
            self
        }

        /// When set to sendEos, sends an EOS signal to an IIS server when stopping the channel.
        ///
        /// `EventStopBehavior`.
        pub fn event_stop_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventStopBehavior", value.into());
            self
        }

        /// The size, in seconds, of the file cache for streaming outputs.
        ///
        /// `FilecacheDuration`.
        pub fn filecache_duration(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FilecacheDuration", value.into());
            self
        }

        /// The length, in seconds, of mp4 fragments to generate. The fragment length must be compatible with GOP size and frame rate.
        ///
        /// `FragmentLength`.
        pub fn fragment_length(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FragmentLength", value.into());
            self
        }

        /// A parameter that controls output group behavior on an input loss.
        ///
        /// `InputLossAction`.
        pub fn input_loss_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputLossAction", value.into());
            self
        }

        /// The number of retry attempts.
        ///
        /// `NumRetries`.
        pub fn num_retries(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumRetries", value.into());
            self
        }

        /// The number of seconds before initiating a restart due to output failure, due to exhausting the numRetries on one segment, or exceeding filecacheDuration.
        ///
        /// `RestartDelay`.
        pub fn restart_delay(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RestartDelay", value.into());
            self
        }

        /// useInputSegmentation has been deprecated. The configured segment size is always used.
        ///
        /// `SegmentationMode`.
        pub fn segmentation_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentationMode", value.into());
            self
        }

        /// The number of milliseconds to delay the output from the second pipeline.
        ///
        /// `SendDelayMs`.
        pub fn send_delay_ms(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SendDelayMs", value.into());
            self
        }

        /// If set to scte35, uses incoming SCTE-35 messages to generate a sparse track in this group of Microsoft Smooth outputs.
        ///
        /// `SparseTrackType`.
        pub fn sparse_track_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SparseTrackType", value.into());
            self
        }

        /// When set to send, sends a stream manifest so that the publishing point doesn't start until all streams start.
        ///
        /// `StreamManifestBehavior`.
        pub fn stream_manifest_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamManifestBehavior", value.into());
            self
        }

        /// The timestamp offset for the channel. Used only if timestampOffsetMode is set to useConfiguredOffset.
        ///
        /// `TimestampOffset`.
        pub fn timestamp_offset(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimestampOffset", value.into());
            self
        }

        /// The type of timestamp date offset to use. - useEventStartDate: Use the date the channel was started as the offset - useConfiguredOffset: Use an explicitly configured date as the offset.
        ///
        /// `TimestampOffsetMode`.
        pub fn timestamp_offset_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimestampOffsetMode", value.into());
            self
        }
    }

    impl From<MsSmoothGroupSettings> for Json {
        fn from(value: MsSmoothGroupSettings) -> Self {
            value.0.into()
        }
    }

    /// Configuration of a Microsoft Smooth output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MsSmoothOutputSettings(Properties);

    impl MsSmoothOutputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Only applicable when this output is referencing an H.265 video description. Specifies whether MP4 segments should be packaged as HEV1 or HVC1.
        ///
        /// `H265PackagingType`.
        pub fn h265_packaging_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("H265PackagingType", value.into());
            self
        }

        /// A string that is concatenated to the end of the destination file name. This is required for multiple outputs of the same type.
        ///
        /// `NameModifier`.
        pub fn name_modifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NameModifier", value.into());
            self
        }
    }

    impl From<MsSmoothOutputSettings> for Json {
        fn from(value: MsSmoothOutputSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MulticastInputSettings(Properties);

    impl MulticastInputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SourceIpAddress`.
        pub fn source_ip_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceIpAddress", value.into());
            self
        }
    }

    impl From<MulticastInputSettings> for Json {
        fn from(value: MulticastInputSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiplexContainerSettings(Properties);

    impl MultiplexContainerSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MultiplexM2tsSettings`.
        pub fn multiplex_m2ts_settings(
            mut self,
            value: impl Into<Value<MultiplexM2tsSettings>>,
        ) -> Self {
            self.0.set("MultiplexM2tsSettings", value.into());
            self
        }
    }

    impl From<MultiplexContainerSettings> for Json {
        fn from(value: MultiplexContainerSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiplexM2tsSettings(Properties);

    impl MultiplexM2tsSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AbsentInputAudioBehavior`.
        pub fn absent_input_audio_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AbsentInputAudioBehavior", value.into());
            self
        }

        /// `Arib`.
        pub fn arib(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arib", value.into());
            self
        }

        /// `AudioBufferModel`.
        pub fn audio_buffer_model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioBufferModel", value.into());
            self
        }

        /// `AudioFramesPerPes`.
        pub fn audio_frames_per_pes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AudioFramesPerPes", value.into());
            self
        }

        /// `AudioStreamType`.
        pub fn audio_stream_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioStreamType", value.into());
            self
        }

        /// `CcDescriptor`.
        pub fn cc_descriptor(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CcDescriptor", value.into());
            self
        }

        /// `Ebif`.
        pub fn ebif(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ebif", value.into());
            self
        }

        /// `EsRateInPes`.
        pub fn es_rate_in_pes(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EsRateInPes", value.into());
            self
        }

        /// `Klv`.
        pub fn klv(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Klv", value.into());
            self
        }

        /// `NielsenId3Behavior`.
        pub fn nielsen_id3_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NielsenId3Behavior", value.into());
            self
        }

        /// `PcrControl`.
        pub fn pcr_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PcrControl", value.into());
            self
        }

        /// `PcrPeriod`.
        pub fn pcr_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PcrPeriod", value.into());
            self
        }

        /// `Scte35Control`.
        pub fn scte35_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scte35Control", value.into());
            self
        }

        /// `Scte35PrerollPullupMilliseconds`.
        pub fn scte35_preroll_pullup_milliseconds(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Scte35PrerollPullupMilliseconds", value.into());
            self
        }
    }

    impl From<MultiplexM2tsSettings> for Json {
        fn from(value: MultiplexM2tsSettings) -> Self {
            value.0.into()
        }
    }

    /// Configuration of a Multiplex output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiplexOutputSettings(Properties);

    impl MultiplexOutputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ContainerSettings`.
        pub fn container_settings(
            mut self,
            value: impl Into<Value<MultiplexContainerSettings>>,
        ) -> Self {
            self.0.set("ContainerSettings", value.into());
            self
        }

        /// Destination is a Multiplex.
        ///
        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<OutputLocationRef>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }
    }

    impl From<MultiplexOutputSettings> for Json {
        fn from(value: MultiplexOutputSettings) -> Self {
            value.0.into()
        }
    }

    /// Destination settings for a Multiplex output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiplexProgramChannelDestinationSettings(Properties);

    impl MultiplexProgramChannelDestinationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the Multiplex that the encoder is providing output to. You do not need to specify the individual inputs to the Multiplex; MediaLive will handle the connection of the two MediaLive pipelines to the two Multiplex instances.
        ///
        /// `MultiplexId`.
        pub fn multiplex_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MultiplexId", value.into());
            self
        }

        /// The program name of the Multiplex program that the encoder is providing output to.
        ///
        /// `ProgramName`.
        pub fn program_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProgramName", value.into());
            self
        }
    }

    impl From<MultiplexProgramChannelDestinationSettings> for Json {
        fn from(value: MultiplexProgramChannelDestinationSettings) -> Self {
            value.0.into()
        }
    }

    /// Information about how to connect to the upstream system.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkInputSettings(Properties);

    impl NetworkInputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about how to connect to the upstream system.
        ///
        /// `HlsInputSettings`.
        pub fn hls_input_settings(mut self, value: impl Into<Value<HlsInputSettings>>) -> Self {
            self.0.set("HlsInputSettings", value.into());
            self
        }

        /// `MulticastInputSettings`.
        pub fn multicast_input_settings(
            mut self,
            value: impl Into<Value<MulticastInputSettings>>,
        ) -> Self {
            self.0.set("MulticastInputSettings", value.into());
            self
        }

        /// Checks HTTPS server certificates. When set to checkCryptographyOnly, cryptography in the certificate is checked, but not the server's name.
        ///
        /// `ServerValidation`.
        pub fn server_validation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerValidation", value.into());
            self
        }
    }

    impl From<NetworkInputSettings> for Json {
        fn from(value: NetworkInputSettings) -> Self {
            value.0.into()
        }
    }

    /// Complete these fields only if you want to insert watermarks of type Nielsen CBET
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NielsenCBET(Properties);

    impl NielsenCBET {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enter the CBET check digits to use in the watermark.
        ///
        /// `CbetCheckDigitString`.
        pub fn cbet_check_digit_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CbetCheckDigitString", value.into());
            self
        }

        /// Determines the method of CBET insertion mode when prior encoding is detected on the same layer.
        ///
        /// `CbetStepaside`.
        pub fn cbet_stepaside(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CbetStepaside", value.into());
            self
        }

        /// Enter the CBET Source ID (CSID) to use in the watermark
        ///
        /// `Csid`.
        pub fn csid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Csid", value.into());
            self
        }
    }

    impl From<NielsenCBET> for Json {
        fn from(value: NielsenCBET) -> Self {
            value.0.into()
        }
    }

    /// The settings to configure Nielsen watermarks.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NielsenConfiguration(Properties);

    impl NielsenConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enter the Distributor ID assigned to your organization by Nielsen.
        ///
        /// `DistributorId`.
        pub fn distributor_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DistributorId", value.into());
            self
        }

        /// Enables Nielsen PCM to ID3 tagging
        ///
        /// `NielsenPcmToId3Tagging`.
        pub fn nielsen_pcm_to_id3_tagging(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NielsenPcmToId3Tagging", value.into());
            self
        }
    }

    impl From<NielsenConfiguration> for Json {
        fn from(value: NielsenConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NielsenNaesIiNwOnlySettings(Properties);

    impl NielsenNaesIiNwOnlySettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CheckDigitString`.
        pub fn check_digit_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CheckDigitString", value.into());
            self
        }

        /// `Sid`.
        pub fn sid(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Sid", value.into());
            self
        }

        /// `Timezone`.
        pub fn timezone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Timezone", value.into());
            self
        }
    }

    impl From<NielsenNaesIiNwOnlySettings> for Json {
        fn from(value: NielsenNaesIiNwOnlySettings) -> Self {
            value.0.into()
        }
    }

    /// Settings to configure Nielsen Watermarks in the audio encode.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NielsenWatermarksSettings(Properties);

    impl NielsenWatermarksSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Complete these fields only if you want to insert watermarks of type Nielsen CBET
        ///
        /// `NielsenCbetSettings`.
        pub fn nielsen_cbet_settings(mut self, value: impl Into<Value<NielsenCBET>>) -> Self {
            self.0.set("NielsenCbetSettings", value.into());
            self
        }

        /// Choose the distribution types that you want to assign to the watermarks: - PROGRAM\_CONTENT - FINAL\_DISTRIBUTOR
        ///
        /// `NielsenDistributionType`.
        pub fn nielsen_distribution_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NielsenDistributionType", value.into());
            self
        }

        /// Complete these fields only if you want to insert watermarks of type Nielsen NAES II (N2) and Nielsen NAES VI (NW).
        ///
        /// `NielsenNaesIiNwSettings`.
        pub fn nielsen_naes_ii_nw_settings(
            mut self,
            value: impl Into<Value<NielsenNaesIiNwOnlySettings>>,
        ) -> Self {
            self.0.set("NielsenNaesIiNwSettings", value.into());
            self
        }

        /// `NielsenNwOnlySettings`.
        pub fn nielsen_nw_only_settings(
            mut self,
            value: impl Into<Value<NielsenNaesIiNwOnlySettings>>,
        ) -> Self {
            self.0.set("NielsenNwOnlySettings", value.into());
            self
        }
    }

    impl From<NielsenWatermarksSettings> for Json {
        fn from(value: NielsenWatermarksSettings) -> Self {
            value.0.into()
        }
    }

    /// The output settings.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Output(Properties);

    impl Output {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The names of the audio descriptions that are used as audio sources for this output.
        ///
        /// `AudioDescriptionNames`.
        pub fn audio_description_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AudioDescriptionNames", value.into());
            self
        }

        /// The names of the caption descriptions that are used as captions sources for this output.
        ///
        /// `CaptionDescriptionNames`.
        pub fn caption_description_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CaptionDescriptionNames", value.into());
            self
        }

        /// The name that is used to identify an output.
        ///
        /// `OutputName`.
        pub fn output_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputName", value.into());
            self
        }

        /// The output type-specific settings.
        ///
        /// `OutputSettings`.
        pub fn output_settings(mut self, value: impl Into<Value<OutputSettings>>) -> Self {
            self.0.set("OutputSettings", value.into());
            self
        }

        /// The name of the VideoDescription that is used as the source for this output.
        ///
        /// `VideoDescriptionName`.
        pub fn video_description_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VideoDescriptionName", value.into());
            self
        }
    }

    impl From<Output> for Json {
        fn from(value: Output) -> Self {
            value.0.into()
        }
    }

    /// Configuration information for an output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutputDestination(Properties);

    impl OutputDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID for this destination.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// `LogicalInterfaceNames`.
        pub fn logical_interface_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LogicalInterfaceNames", value.into());
            self
        }

        /// `MediaConnectRouterSettings`.
        pub fn media_connect_router_settings(
            mut self,
            value: impl Into<List<MediaConnectRouterOutputDestinationSettings>>,
        ) -> Self {
            self.0.set("MediaConnectRouterSettings", value.into());
            self
        }

        /// The destination settings for a MediaPackage output.
        ///
        /// `MediaPackageSettings`.
        pub fn media_package_settings(
            mut self,
            value: impl Into<List<MediaPackageOutputDestinationSettings>>,
        ) -> Self {
            self.0.set("MediaPackageSettings", value.into());
            self
        }

        /// Destination settings for a Multiplex output; one destination for both encoders.
        ///
        /// `MultiplexSettings`.
        pub fn multiplex_settings(
            mut self,
            value: impl Into<Value<MultiplexProgramChannelDestinationSettings>>,
        ) -> Self {
            self.0.set("MultiplexSettings", value.into());
            self
        }

        /// The destination settings for an output.
        ///
        /// `Settings`.
        pub fn settings(mut self, value: impl Into<List<OutputDestinationSettings>>) -> Self {
            self.0.set("Settings", value.into());
            self
        }

        /// `SrtSettings`.
        pub fn srt_settings(
            mut self,
            value: impl Into<List<SrtOutputDestinationSettings>>,
        ) -> Self {
            self.0.set("SrtSettings", value.into());
            self
        }
    }

    impl From<OutputDestination> for Json {
        fn from(value: OutputDestination) -> Self {
            value.0.into()
        }
    }

    /// The configuration information for this output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutputDestinationSettings(Properties);

    impl OutputDestinationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The password parameter that holds the password for accessing the downstream system. This password parameter applies only if the downstream system requires credentials.
        ///
        /// `PasswordParam`.
        pub fn password_param(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PasswordParam", value.into());
            self
        }

        /// The stream name for the content. This applies only to RTMP outputs.
        ///
        /// `StreamName`.
        pub fn stream_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamName", value.into());
            self
        }

        /// The URL for the destination.
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }

        /// The user name to connect to the downstream system. This applies only if the downstream system requires credentials.
        ///
        /// `Username`.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }

        /// `VirtualSourceAddress`.
        pub fn virtual_source_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VirtualSourceAddress", value.into());
            self
        }
    }

    impl From<OutputDestinationSettings> for Json {
        fn from(value: OutputDestinationSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for one output group.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutputGroup(Properties);

    impl OutputGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A custom output group name that you can optionally define. Only letters, numbers, and the underscore character are allowed. The maximum length is 32 characters.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The settings associated with the output group.
        ///
        /// `OutputGroupSettings`.
        pub fn output_group_settings(
            mut self,
            value: impl Into<Value<OutputGroupSettings>>,
        ) -> Self {
            self.0.set("OutputGroupSettings", value.into());
            self
        }

        /// The settings for the outputs in the output group.
        ///
        /// `Outputs`.
        pub fn outputs(mut self, value: impl Into<List<Output>>) -> Self {
            self.0.set("Outputs", value.into());
            self
        }
    }

    impl From<OutputGroup> for Json {
        fn from(value: OutputGroup) -> Self {
            value.0.into()
        }
    }

    /// The configuration of the output group.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutputGroupSettings(Properties);

    impl OutputGroupSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration of an archive output group.
        ///
        /// `ArchiveGroupSettings`.
        pub fn archive_group_settings(
            mut self,
            value: impl Into<Value<ArchiveGroupSettings>>,
        ) -> Self {
            self.0.set("ArchiveGroupSettings", value.into());
            self
        }

        /// `CmafIngestGroupSettings`.
        pub fn cmaf_ingest_group_settings(
            mut self,
            value: impl Into<Value<CmafIngestGroupSettings>>,
        ) -> Self {
            self.0.set("CmafIngestGroupSettings", value.into());
            self
        }

        /// The configuration of a frame capture output group.
        ///
        /// `FrameCaptureGroupSettings`.
        pub fn frame_capture_group_settings(
            mut self,
            value: impl Into<Value<FrameCaptureGroupSettings>>,
        ) -> Self {
            self.0.set("FrameCaptureGroupSettings", value.into());
            self
        }

        /// The configuration of an HLS output group.
        ///
        /// `HlsGroupSettings`.
        pub fn hls_group_settings(mut self, value: impl Into<Value<HlsGroupSettings>>) -> Self {
            self.0.set("HlsGroupSettings", value.into());
            self
        }

        /// `MediaConnectRouterGroupSettings`.
        pub fn media_connect_router_group_settings(
            mut self,
            value: impl Into<Value<MediaConnectRouterGroupSettings>>,
        ) -> Self {
            self.0.set("MediaConnectRouterGroupSettings", value.into());
            self
        }

        /// The configuration of a MediaPackage output group.
        ///
        /// `MediaPackageGroupSettings`.
        pub fn media_package_group_settings(
            mut self,
            value: impl Into<Value<MediaPackageGroupSettings>>,
        ) -> Self {
            self.0.set("MediaPackageGroupSettings", value.into());
            self
        }

        /// The configuration of a Microsoft Smooth output group.
        ///
        /// `MsSmoothGroupSettings`.
        pub fn ms_smooth_group_settings(
            mut self,
            value: impl Into<Value<MsSmoothGroupSettings>>,
        ) -> Self {
            self.0.set("MsSmoothGroupSettings", value.into());
            self
        }

        /// The settings for a Multiplex output group.
        ///
        /// `MultiplexGroupSettings`.
        pub fn multiplex_group_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("MultiplexGroupSettings", value.into());
            self
        }

        /// The configuration of an RTMP output group.
        ///
        /// `RtmpGroupSettings`.
        pub fn rtmp_group_settings(mut self, value: impl Into<Value<RtmpGroupSettings>>) -> Self {
            self.0.set("RtmpGroupSettings", value.into());
            self
        }

        /// `SrtGroupSettings`.
        pub fn srt_group_settings(mut self, value: impl Into<Value<SrtGroupSettings>>) -> Self {
            self.0.set("SrtGroupSettings", value.into());
            self
        }

        /// The configuration of a UDP output group.
        ///
        /// `UdpGroupSettings`.
        pub fn udp_group_settings(mut self, value: impl Into<Value<UdpGroupSettings>>) -> Self {
            self.0.set("UdpGroupSettings", value.into());
            self
        }
    }

    impl From<OutputGroupSettings> for Json {
        fn from(value: OutputGroupSettings) -> Self {
            value.0.into()
        }
    }

    /// A reference to an OutputDestination ID that is defined in the channel.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutputLocationRef(Properties);

    impl OutputLocationRef {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference ID for this destination.
        ///
        /// `DestinationRefId`.
        pub fn destination_ref_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationRefId", value.into());
            self
        }
    }

    impl From<OutputLocationRef> for Json {
        fn from(value: OutputLocationRef) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutputLockingSettings(Properties);

    impl OutputLockingSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DisabledLockingSettings`.
        pub fn disabled_locking_settings(
            mut self,
            value: impl Into<Value<DisabledLockingSettings>>,
        ) -> Self {
            self.0.set("DisabledLockingSettings", value.into());
            self
        }

        /// `EpochLockingSettings`.
        pub fn epoch_locking_settings(
            mut self,
            value: impl Into<Value<EpochLockingSettings>>,
        ) -> Self {
            self.0.set("EpochLockingSettings", value.into());
            self
        }

        /// `PipelineLockingSettings`.
        pub fn pipeline_locking_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("PipelineLockingSettings", value.into());
            self
        }
    }

    impl From<OutputLockingSettings> for Json {
        fn from(value: OutputLockingSettings) -> Self {
            value.0.into()
        }
    }

    /// The output settings.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutputSettings(Properties);

    impl OutputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The settings for an archive output.
        ///
        /// `ArchiveOutputSettings`.
        pub fn archive_output_settings(
            mut self,
            value: impl Into<Value<ArchiveOutputSettings>>,
        ) -> Self {
            self.0.set("ArchiveOutputSettings", value.into());
            self
        }

        /// `CmafIngestOutputSettings`.
        pub fn cmaf_ingest_output_settings(
            mut self,
            value: impl Into<Value<CmafIngestFrameCaptureOutputSettings>>,
        ) -> Self {
            self.0.set("CmafIngestOutputSettings", value.into());
            self
        }

        /// The settings for a frame capture output.
        ///
        /// `FrameCaptureOutputSettings`.
        pub fn frame_capture_output_settings(
            mut self,
            value: impl Into<Value<CmafIngestFrameCaptureOutputSettings>>,
        ) -> Self {
            self.0.set("FrameCaptureOutputSettings", value.into());
            self
        }

        /// The settings for an HLS output.
        ///
        /// `HlsOutputSettings`.
        pub fn hls_output_settings(mut self, value: impl Into<Value<HlsOutputSettings>>) -> Self {
            self.0.set("HlsOutputSettings", value.into());
            self
        }

        /// `MediaConnectRouterOutputSettings`.
        pub fn media_connect_router_output_settings(
            mut self,
            value: impl Into<Value<MediaConnectRouterOutputSettings>>,
        ) -> Self {
            self.0.set("MediaConnectRouterOutputSettings", value.into());
            self
        }

        /// The settings for a MediaPackage output.
        ///
        /// `MediaPackageOutputSettings`.
        pub fn media_package_output_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("MediaPackageOutputSettings", value.into());
            self
        }

        /// The settings for a Microsoft Smooth output.
        ///
        /// `MsSmoothOutputSettings`.
        pub fn ms_smooth_output_settings(
            mut self,
            value: impl Into<Value<MsSmoothOutputSettings>>,
        ) -> Self {
            self.0.set("MsSmoothOutputSettings", value.into());
            self
        }

        /// Configuration of a Multiplex output.
        ///
        /// `MultiplexOutputSettings`.
        pub fn multiplex_output_settings(
            mut self,
            value: impl Into<Value<MultiplexOutputSettings>>,
        ) -> Self {
            self.0.set("MultiplexOutputSettings", value.into());
            self
        }

        /// The settings for an RTMP output.
        ///
        /// `RtmpOutputSettings`.
        pub fn rtmp_output_settings(mut self, value: impl Into<Value<RtmpOutputSettings>>) -> Self {
            self.0.set("RtmpOutputSettings", value.into());
            self
        }

        /// `SrtOutputSettings`.
        pub fn srt_output_settings(mut self, value: impl Into<Value<SrtOutputSettings>>) -> Self {
            self.0.set("SrtOutputSettings", value.into());
            self
        }

        /// The settings for a UDP output.
        ///
        /// `UdpOutputSettings`.
        pub fn udp_output_settings(mut self, value: impl Into<Value<UdpOutputSettings>>) -> Self {
            self.0.set("UdpOutputSettings", value.into());
            self
        }
    }

    impl From<OutputSettings> for Json {
        fn from(value: OutputSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrimaryChannelSettings(Properties);

    impl PrimaryChannelSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LinkedChannelType`.
        pub fn linked_channel_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LinkedChannelType", value.into());
            self
        }
    }

    impl From<PrimaryChannelSettings> for Json {
        fn from(value: PrimaryChannelSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for remixing audio in the output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RemixSettings(Properties);

    impl RemixSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A mapping of input channels to output channels, with appropriate gain adjustments.
        ///
        /// `ChannelMappings`.
        pub fn channel_mappings(mut self, value: impl Into<List<AudioChannelMapping>>) -> Self {
            self.0.set("ChannelMappings", value.into());
            self
        }

        /// The number of input channels to be used.
        ///
        /// `ChannelsIn`.
        pub fn channels_in(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ChannelsIn", value.into());
            self
        }

        /// The number of output channels to be produced. Valid values: 1, 2, 4, 6, 8.
        ///
        /// `ChannelsOut`.
        pub fn channels_out(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ChannelsOut", value.into());
            self
        }
    }

    impl From<RemixSettings> for Json {
        fn from(value: RemixSettings) -> Self {
            value.0.into()
        }
    }

    /// The configuration of an RTMP output group.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RtmpGroupSettings(Properties);

    impl RtmpGroupSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Choose the ad marker type for this output group. MediaLive will create a message based on the content of each SCTE-35 message, format it for that marker type, and insert it in the datastream.
        ///
        /// `AdMarkers`.
        pub fn ad_markers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AdMarkers", value.into());
            self
        }

        /// An authentication scheme to use when connecting with a CDN.
        ///
        /// `AuthenticationScheme`.
        pub fn authentication_scheme(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthenticationScheme", value.into());
            self
        }

        /// Controls behavior when the content cache fills up. If a remote origin server stalls the RTMP connection and doesn't accept content fast enough, the media cache fills up.
        ///
        /// `CacheFullBehavior`.
        pub fn cache_full_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CacheFullBehavior", value.into());
            self
        }

        /// The cache length, in seconds, that is used to calculate buffer size.
        ///
        /// `CacheLength`.
        pub fn cache_length(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CacheLength", value.into());
            self
        }

        /// Controls the types of data that pass to onCaptionInfo outputs. If set to all, 608 and 708 carried DTVCC data is passed. If set to field1AndField2608, DTVCC data is stripped out, but 608 data from both fields is passed.
        ///
        /// `CaptionData`.
        pub fn caption_data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CaptionData", value.into());
            self
        }

        /// `IncludeFillerNalUnits`.
        pub fn include_filler_nal_units(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IncludeFillerNalUnits", value.into());
            self
        }

        /// Controls the behavior of this RTMP group if the input becomes unavailable. emitOutput: Emit a slate until the input returns. pauseOutput: Stop transmitting data until the input returns. This does not close the underlying RTMP connection.
        ///
        /// `InputLossAction`.
        pub fn input_loss_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputLossAction", value.into());
            self
        }

        /// If a streaming output fails, the number of seconds to wait until a restart is initiated. A value of 0 means never restart.
        ///
        /// `RestartDelay`.
        pub fn restart_delay(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RestartDelay", value.into());
            self
        }
    }

    impl From<RtmpGroupSettings> for Json {
        fn from(value: RtmpGroupSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for one RTMP output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RtmpOutputSettings(Properties);

    impl RtmpOutputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If set to verifyAuthenticity, verifies the TLS certificate chain to a trusted certificate authority (CA). This causes RTMPS outputs with self-signed certificates to fail.
        ///
        /// `CertificateMode`.
        pub fn certificate_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateMode", value.into());
            self
        }

        /// The number of seconds to wait before retrying a connection to the Flash Media server if the connection is lost.
        ///
        /// `ConnectionRetryInterval`.
        pub fn connection_retry_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ConnectionRetryInterval", value.into());
            self
        }

        /// The RTMP endpoint excluding the stream name (for example, rtmp://host/appname).
        ///
        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<OutputLocationRef>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// The number of retry attempts.
        ///
        /// `NumRetries`.
        pub fn num_retries(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumRetries", value.into());
            self
        }
    }

    impl From<RtmpOutputSettings> for Json {
        fn from(value: RtmpOutputSettings) -> Self {
            value.0.into()
        }
    }

    /// Information about the SCTE-20 captions to extract from the input.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Scte20SourceSettings(Properties);

    impl Scte20SourceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If upconvert, 608 data is both passed through the "608 compatibility bytes" fields of the 708 wrapper as well as translated into 708. Any 708 data present in the source content is discarded.
        ///
        /// `Convert608To708`.
        pub fn convert608_to708(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Convert608To708", value.into());
            self
        }

        /// Specifies the 608/708 channel number within the video track from which to extract captions.
        ///
        /// `Source608ChannelNumber`.
        pub fn source608_channel_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Source608ChannelNumber", value.into());
            self
        }
    }

    impl From<Scte20SourceSettings> for Json {
        fn from(value: Scte20SourceSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Scte27DvbSubSourceSettings(Properties);

    impl Scte27DvbSubSourceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `OcrLanguage`.
        pub fn ocr_language(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OcrLanguage", value.into());
            self
        }

        /// `Pid`.
        pub fn pid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Pid", value.into());
            self
        }
    }

    impl From<Scte27DvbSubSourceSettings> for Json {
        fn from(value: Scte27DvbSubSourceSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Scte35SpliceInsertTimeSignalAposSettings(Properties);

    impl Scte35SpliceInsertTimeSignalAposSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AdAvailOffset`.
        pub fn ad_avail_offset(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AdAvailOffset", value.into());
            self
        }

        /// `NoRegionalBlackoutFlag`.
        pub fn no_regional_blackout_flag(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NoRegionalBlackoutFlag", value.into());
            self
        }

        /// `WebDeliveryAllowedFlag`.
        pub fn web_delivery_allowed_flag(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WebDeliveryAllowedFlag", value.into());
            self
        }
    }

    impl From<Scte35SpliceInsertTimeSignalAposSettings> for Json {
        fn from(value: Scte35SpliceInsertTimeSignalAposSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SmartSubtitleSourceSettings(Properties);

    impl SmartSubtitleSourceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CaptionSynchronizationMode`.
        pub fn caption_synchronization_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CaptionSynchronizationMode", value.into());
            self
        }

        /// `InferenceFeedOutput`.
        pub fn inference_feed_output(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InferenceFeedOutput", value.into());
            self
        }
    }

    impl From<SmartSubtitleSourceSettings> for Json {
        fn from(value: SmartSubtitleSourceSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SrtGroupSettings(Properties);

    impl SrtGroupSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `InputLossAction`.
        pub fn input_loss_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputLossAction", value.into());
            self
        }
    }

    impl From<SrtGroupSettings> for Json {
        fn from(value: SrtGroupSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SrtOutputDestinationSettings(Properties);

    impl SrtOutputDestinationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ConnectionMode`.
        pub fn connection_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionMode", value.into());
            self
        }

        /// `EncryptionPassphraseSecretArn`.
        pub fn encryption_passphrase_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionPassphraseSecretArn", value.into());
            self
        }

        /// `ListenerPort`.
        pub fn listener_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ListenerPort", value.into());
            self
        }

        /// `StreamId`.
        pub fn stream_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamId", value.into());
            self
        }

        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<SrtOutputDestinationSettings> for Json {
        fn from(value: SrtOutputDestinationSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SrtOutputSettings(Properties);

    impl SrtOutputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BufferMsec`.
        pub fn buffer_msec(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BufferMsec", value.into());
            self
        }

        /// `ContainerSettings`.
        pub fn container_settings(
            mut self,
            value: impl Into<Value<UdpMediaConnectRouterContainerSettings>>,
        ) -> Self {
            self.0.set("ContainerSettings", value.into());
            self
        }

        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<OutputLocationRef>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// `EncryptionType`.
        pub fn encryption_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionType", value.into());
            self
        }

        /// `Latency`.
        pub fn latency(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Latency", value.into());
            self
        }
    }

    impl From<SrtOutputSettings> for Json {
        fn from(value: SrtOutputSettings) -> Self {
            value.0.into()
        }
    }

    /// The configuration of an HLS output that is a standard output (not an audio-only output).
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StandardHlsSettings(Properties);

    impl StandardHlsSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Lists all the audio groups that are used with the video output stream. This inputs all the audio GROUP-IDs that are associated with the video, separated by a comma (,).
        ///
        /// `AudioRenditionSets`.
        pub fn audio_rendition_sets(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AudioRenditionSets", value.into());
            self
        }

        /// Settings for the M3U8 container.
        ///
        /// `M3u8Settings`.
        pub fn m3u8_settings(mut self, value: impl Into<Value<M3u8Settings>>) -> Self {
            self.0.set("M3u8Settings", value.into());
            self
        }
    }

    impl From<StandardHlsSettings> for Json {
        fn from(value: StandardHlsSettings) -> Self {
            value.0.into()
        }
    }

    /// The static key settings.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StaticKeySettings(Properties);

    impl StaticKeySettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URL of the license server that is used for protecting content.
        ///
        /// `KeyProviderServer`.
        pub fn key_provider_server(mut self, value: impl Into<Value<InputLocation>>) -> Self {
            self.0.set("KeyProviderServer", value.into());
            self
        }

        /// The static key value as a 32 character hexadecimal string.
        ///
        /// `StaticKeyValue`.
        pub fn static_key_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StaticKeyValue", value.into());
            self
        }
    }

    impl From<StaticKeySettings> for Json {
        fn from(value: StaticKeySettings) -> Self {
            value.0.into()
        }
    }

    /// Information about the Teletext captions to extract from the input.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TeletextSourceSettings(Properties);

    impl TeletextSourceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings to configure the caption rectangle for an output captions that will be created using this Teletext source captions.
        ///
        /// `OutputRectangle`.
        pub fn output_rectangle(mut self, value: impl Into<Value<CaptionRectangle>>) -> Self {
            self.0.set("OutputRectangle", value.into());
            self
        }

        /// Specifies the Teletext page number within the data stream from which to extract captions. The range is 0x100 (256) to 0x8FF (2303). This is unused for passthrough. It should be specified as a hexadecimal string with no "0x" prefix.
        ///
        /// `PageNumber`.
        pub fn page_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PageNumber", value.into());
            self
        }
    }

    impl From<TeletextSourceSettings> for Json {
        fn from(value: TeletextSourceSettings) -> Self {
            value.0.into()
        }
    }

    /// Settings for the temporal filter to apply to the video.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TemporalFilterSettings(Properties);

    impl TemporalFilterSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If you enable this filter, the results are the following: - If the source content is noisy (it contains excessive digital artifacts), the filter cleans up the source.
        ///
        /// `PostFilterSharpening`.
        pub fn post_filter_sharpening(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PostFilterSharpening", value.into());
            self
        }

        /// Choose a filter strength. We recommend a strength of 1 or 2. A higher strength might take out good information, resulting in an image that is overly soft.
        ///
        /// `Strength`.
        pub fn strength(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Strength", value.into());
            self
        }
    }

    impl From<TemporalFilterSettings> for Json {
        fn from(value: TemporalFilterSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TextCaptionPositionSettings(Properties);

    impl TextCaptionPositionSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `YPositionPercentage`.
        pub fn y_position_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("YPositionPercentage", value.into());
            self
        }
    }

    impl From<TextCaptionPositionSettings> for Json {
        fn from(value: TextCaptionPositionSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ThumbnailConfiguration(Properties);

    impl ThumbnailConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `State`.
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<ThumbnailConfiguration> for Json {
        fn from(value: ThumbnailConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimecodeBurninSettings(Properties);

    impl TimecodeBurninSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `FontSize`.
        pub fn font_size(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FontSize", value.into());
            self
        }

        /// `Position`.
        pub fn position(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Position", value.into());
            self
        }

        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<TimecodeBurninSettings> for Json {
        fn from(value: TimecodeBurninSettings) -> Self {
            value.0.into()
        }
    }

    /// The configuration of the timecode in the output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimecodeConfig(Properties);

    impl TimecodeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Identifies the source for the timecode that will be associated with the channel outputs. Embedded (embedded): Initialize the output timecode with timecode from the source.
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// The threshold in frames beyond which output timecode is resynchronized to the input timecode. Discrepancies below this threshold are permitted to avoid unnecessary discontinuities in the output timecode.
        ///
        /// `SyncThreshold`.
        pub fn sync_threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SyncThreshold", value.into());
            self
        }
    }

    impl From<TimecodeConfig> for Json {
        fn from(value: TimecodeConfig) -> Self {
            value.0.into()
        }
    }

    /// The setup of TTML captions in the output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TtmlDestinationSettings(Properties);

    impl TtmlDestinationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Position`.
        pub fn position(mut self, value: impl Into<Value<TextCaptionPositionSettings>>) -> Self {
            self.0.set("Position", value.into());
            self
        }

        /// When set to passthrough, passes through style and position information from a TTML-like input source (TTML, SMPTE-TT, CFF-TT) to the CFF-TT output or TTML output.
        ///
        /// `StyleControl`.
        pub fn style_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StyleControl", value.into());
            self
        }
    }

    impl From<TtmlDestinationSettings> for Json {
        fn from(value: TtmlDestinationSettings) -> Self {
            value.0.into()
        }
    }

    /// The configuration of a UDP output group.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UdpGroupSettings(Properties);

    impl UdpGroupSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the behavior of the last resort when the input video is lost, and no more backup inputs are available. When dropTs is selected, the entire transport stream stops emitting.
        ///
        /// `InputLossAction`.
        pub fn input_loss_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputLossAction", value.into());
            self
        }

        /// Indicates the ID3 frame that has the timecode.
        ///
        /// `TimedMetadataId3Frame`.
        pub fn timed_metadata_id3_frame(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimedMetadataId3Frame", value.into());
            self
        }

        /// The timed metadata interval in seconds.
        ///
        /// `TimedMetadataId3Period`.
        pub fn timed_metadata_id3_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimedMetadataId3Period", value.into());
            self
        }
    }

    impl From<UdpGroupSettings> for Json {
        fn from(value: UdpGroupSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UdpMediaConnectRouterContainerSettings(Properties);

    impl UdpMediaConnectRouterContainerSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `M2tsSettings`.
        pub fn m2ts_settings(mut self, value: impl Into<Value<M2tsSettings>>) -> Self {
            self.0.set("M2tsSettings", value.into());
            self
        }
    }

    impl From<UdpMediaConnectRouterContainerSettings> for Json {
        fn from(value: UdpMediaConnectRouterContainerSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for one UDP output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UdpOutputSettings(Properties);

    impl UdpOutputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The UDP output buffering in milliseconds.
        ///
        /// `BufferMsec`.
        pub fn buffer_msec(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BufferMsec", value.into());
            self
        }

        /// The settings for the UDP output.
        ///
        /// `ContainerSettings`.
        pub fn container_settings(
            mut self,
            value: impl Into<Value<UdpMediaConnectRouterContainerSettings>>,
        ) -> Self {
            self.0.set("ContainerSettings", value.into());
            self
        }

        /// The destination address and port number for RTP or UDP packets. These can be unicast or multicast RTP or UDP (for example, rtp://239.10.10.10:5001 or udp://10.100.100.100:5002).
        ///
        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<OutputLocationRef>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// The settings for enabling and adjusting Forward Error Correction on UDP outputs.
        ///
        /// `FecOutputSettings`.
        pub fn fec_output_settings(mut self, value: impl Into<Value<FecOutputSettings>>) -> Self {
            self.0.set("FecOutputSettings", value.into());
            self
        }
    }

    impl From<UdpOutputSettings> for Json {
        fn from(value: UdpOutputSettings) -> Self {
            value.0.into()
        }
    }

    /// MediaLive will perform a failover if content is considered black for the specified period.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoBlackFailoverSettings(Properties);

    impl VideoBlackFailoverSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A value used in calculating the threshold below which MediaLive considers a pixel to be 'black'. For the input to be considered black, every pixel in a frame must be below this threshold.
        ///
        /// `BlackDetectThreshold`.
        pub fn black_detect_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("BlackDetectThreshold", value.into());
            self
        }

        /// The amount of time (in milliseconds) that the active input must be black before automatic input failover occurs.
        ///
        /// `VideoBlackThresholdMsec`.
        pub fn video_black_threshold_msec(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VideoBlackThresholdMsec", value.into());
            self
        }
    }

    impl From<VideoBlackFailoverSettings> for Json {
        fn from(value: VideoBlackFailoverSettings) -> Self {
            value.0.into()
        }
    }

    /// The settings for the video codec in the output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoCodecSettings(Properties);

    impl VideoCodecSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Av1Settings`.
        pub fn av1_settings(mut self, value: impl Into<Value<Av1Settings>>) -> Self {
            self.0.set("Av1Settings", value.into());
            self
        }

        /// The settings for the video codec in a frame capture output.
        ///
        /// `FrameCaptureSettings`.
        pub fn frame_capture_settings(
            mut self,
            value: impl Into<Value<FrameCaptureSettings>>,
        ) -> Self {
            self.0.set("FrameCaptureSettings", value.into());
            self
        }

        /// The settings for the H.264 codec in the output.
        ///
        /// `H264Settings`.
        pub fn h264_settings(mut self, value: impl Into<Value<H264Settings>>) -> Self {
            self.0.set("H264Settings", value.into());
            self
        }

        /// Settings for video encoded with the H265 codec.
        ///
        /// `H265Settings`.
        pub fn h265_settings(mut self, value: impl Into<Value<H265Settings>>) -> Self {
            self.0.set("H265Settings", value.into());
            self
        }

        /// Settings for video encoded with the MPEG-2 codec.
        ///
        /// `Mpeg2Settings`.
        pub fn mpeg2_settings(mut self, value: impl Into<Value<Mpeg2Settings>>) -> Self {
            self.0.set("Mpeg2Settings", value.into());
            self
        }
    }

    impl From<VideoCodecSettings> for Json {
        fn from(value: VideoCodecSettings) -> Self {
            value.0.into()
        }
    }

    /// Encoding information for one output video.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoDescription(Properties);

    impl VideoDescription {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Border`.
        pub fn border(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Border", value.into());
            self
        }

        /// The video codec settings.
        ///
        /// `CodecSettings`.
        pub fn codec_settings(mut self, value: impl Into<Value<VideoCodecSettings>>) -> Self {
            self.0.set("CodecSettings", value.into());
            self
        }

        /// `CropRectangle`.
        pub fn crop_rectangle(mut self, value: impl Into<Value<VideoPositionRectangle>>) -> Self {
            self.0.set("CropRectangle", value.into());
            self
        }

        /// The output video height, in pixels. This must be an even number. For most codecs, you can keep this field and width blank in order to use the height and width (resolution) from the source.
        ///
        /// `Height`.
        pub fn height(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Height", value.into());
            self
        }

        /// The name of this VideoDescription. Outputs use this name to uniquely identify this description. Description names should be unique within this channel.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// `OutputPositionRectangle`.
        pub fn output_position_rectangle(
            mut self,
            value: impl Into<Value<VideoPositionRectangle>>,
        ) -> Self {
            self.0.set("OutputPositionRectangle", value.into());
            self
        }

        /// Indicates how to respond to the AFD values in the input stream.
        ///
        /// `RespondToAfd`.
        pub fn respond_to_afd(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RespondToAfd", value.into());
            self
        }

        /// STRETCHTOOUTPUT configures the output position to stretch the video to the specified output resolution (height and width). This option overrides any position value.
        ///
        /// `ScalingBehavior`.
        pub fn scaling_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScalingBehavior", value.into());
            self
        }

        /// Changes the strength of the anti-alias filter used for scaling. 0 is the softest setting, and 100 is the sharpest. We recommend a setting of 50 for most content.
        ///
        /// `Sharpness`.
        pub fn sharpness(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Sharpness", value.into());
            self
        }

        /// The output video width, in pixels. It must be an even number. For most codecs, you can keep this field and height blank in order to use the height and width (resolution) from the source. Note that we don't recommend keeping the field blank.
        ///
        /// `Width`.
        pub fn width(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Width", value.into());
            self
        }
    }

    impl From<VideoDescription> for Json {
        fn from(value: VideoDescription) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoPositionRectangle(Properties);

    impl VideoPositionRectangle {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Height`.
        pub fn height(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Height", value.into());
            self
        }

        /// `Width`.
        pub fn width(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Width", value.into());
            self
        }

        /// `X`.
        pub fn x(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("X", value.into());
            self
        }

        /// `Y`.
        pub fn y(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Y", value.into());
            self
        }
    }

    impl From<VideoPositionRectangle> for Json {
        fn from(value: VideoPositionRectangle) -> Self {
            value.0.into()
        }
    }

    /// Information about the video to extract from the input. An input can contain only one video selector.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoSelector(Properties);

    impl VideoSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the color space of an input. This setting works in tandem with colorSpaceConversion to determine if MediaLive will perform any conversion.
        ///
        /// `ColorSpace`.
        pub fn color_space(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ColorSpace", value.into());
            self
        }

        /// Settings to configure color space settings in the incoming video.
        ///
        /// `ColorSpaceSettings`.
        pub fn color_space_settings(
            mut self,
            value: impl Into<Value<VideoSelectorColorSpaceSettings>>,
        ) -> Self {
            self.0.set("ColorSpaceSettings", value.into());
            self
        }

        /// Applies only if colorSpace is a value other than Follow. This field controls how the value in the colorSpace field is used.
        ///
        /// `ColorSpaceUsage`.
        pub fn color_space_usage(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ColorSpaceUsage", value.into());
            self
        }

        /// Information about the video to select from the content.
        ///
        /// `SelectorSettings`.
        pub fn selector_settings(mut self, value: impl Into<Value<VideoSelectorSettings>>) -> Self {
            self.0.set("SelectorSettings", value.into());
            self
        }
    }

    impl From<VideoSelector> for Json {
        fn from(value: VideoSelector) -> Self {
            value.0.into()
        }
    }

    /// Settings to configure color space settings in the incoming video.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoSelectorColorSpaceSettings(Properties);

    impl VideoSelectorColorSpaceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings to configure color space settings in the incoming video.
        ///
        /// `Hdr10Settings`.
        pub fn hdr10_settings(mut self, value: impl Into<Value<Hdr10Settings>>) -> Self {
            self.0.set("Hdr10Settings", value.into());
            self
        }
    }

    impl From<VideoSelectorColorSpaceSettings> for Json {
        fn from(value: VideoSelectorColorSpaceSettings) -> Self {
            value.0.into()
        }
    }

    /// Selects a specific PID from within a video source.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoSelectorPid(Properties);

    impl VideoSelectorPid {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Selects a specific PID from within a video source.
        ///
        /// `Pid`.
        pub fn pid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Pid", value.into());
            self
        }
    }

    impl From<VideoSelectorPid> for Json {
        fn from(value: VideoSelectorPid) -> Self {
            value.0.into()
        }
    }

    /// Used to extract video by the program ID.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoSelectorProgramId(Properties);

    impl VideoSelectorProgramId {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Selects a specific program from within a multi-program transport stream. If the program doesn't exist, MediaLive selects the first program within the transport stream by default.
        ///
        /// `ProgramId`.
        pub fn program_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProgramId", value.into());
            self
        }
    }

    impl From<VideoSelectorProgramId> for Json {
        fn from(value: VideoSelectorProgramId) -> Self {
            value.0.into()
        }
    }

    /// Information about the video to extract from the input.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VideoSelectorSettings(Properties);

    impl VideoSelectorSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Used to extract video by PID.
        ///
        /// `VideoSelectorPid`.
        pub fn video_selector_pid(mut self, value: impl Into<Value<VideoSelectorPid>>) -> Self {
            self.0.set("VideoSelectorPid", value.into());
            self
        }

        /// Used to extract video by program ID.
        ///
        /// `VideoSelectorProgramId`.
        pub fn video_selector_program_id(
            mut self,
            value: impl Into<Value<VideoSelectorProgramId>>,
        ) -> Self {
            self.0.set("VideoSelectorProgramId", value.into());
            self
        }
    }

    impl From<VideoSelectorSettings> for Json {
        fn from(value: VideoSelectorSettings) -> Self {
            value.0.into()
        }
    }

    /// Settings to enable VPC mode in the channel, so that the endpoints for all outputs are in your VPC.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcOutputSettings(Properties);

    impl VpcOutputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of public address allocation IDs to associate with ENIs that will be created in Output VPC. Must specify one for SINGLE\_PIPELINE, two for STANDARD channels
        ///
        /// `PublicAddressAllocationIds`.
        pub fn public_address_allocation_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PublicAddressAllocationIds", value.into());
            self
        }

        /// A list of up to 5 EC2 VPC security group IDs to attach to the Output VPC network interfaces. If none are specified then the VPC default security group will be used
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// A list of VPC subnet IDs from the same VPC. If STANDARD channel, subnet IDs must be mapped to two unique availability zones (AZ).
        ///
        /// `SubnetIds`.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<VpcOutputSettings> for Json {
        fn from(value: VpcOutputSettings) -> Self {
            value.0.into()
        }
    }

    /// The setup of WAV audio in the output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WavSettings(Properties);

    impl WavSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Bits per sample.
        ///
        /// `BitDepth`.
        pub fn bit_depth(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("BitDepth", value.into());
            self
        }

        /// The audio coding mode for the WAV audio. The mode determines the number of channels in the audio.
        ///
        /// `CodingMode`.
        pub fn coding_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CodingMode", value.into());
            self
        }

        /// Sample rate in Hz.
        ///
        /// `SampleRate`.
        pub fn sample_rate(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("SampleRate", value.into());
            self
        }
    }

    impl From<WavSettings> for Json {
        fn from(value: WavSettings) -> Self {
            value.0.into()
        }
    }

    /// The configuration of Web VTT captions in the output.
    ///
    /// A property type of `AWS::MediaLive::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WebvttDestinationSettings(Properties);

    impl WebvttDestinationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Position`.
        pub fn position(mut self, value: impl Into<Value<TextCaptionPositionSettings>>) -> Self {
            self.0.set("Position", value.into());
            self
        }

        /// Controls whether the color and position of the source captions is passed through to the WebVTT output captions. PASSTHROUGH - Valid only if the source captions are EMBEDDED or TELETEXT. NO\_STYLE\_DATA - Don't pass through the style.
        ///
        /// `StyleControl`.
        pub fn style_control(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StyleControl", value.into());
            self
        }
    }

    impl From<WebvttDestinationSettings> for Json {
        fn from(value: WebvttDestinationSettings) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ChannelPlacementGroup`].
pub mod channel_placement_group {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::MediaLive::ChannelPlacementGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tags(Properties);

    impl Tags {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tags> for Json {
        fn from(value: Tags) -> Self {
            value.0.into()
        }
    }
}

/// Words of [`CloudWatchAlarmTemplate`].
pub mod cloud_watch_alarm_template {
    words! {
        /// Words for `ComparisonOperator`.
        pub enum ComparisonOperator {
            GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
            GreaterThanThreshold = "GreaterThanThreshold",
            LessThanThreshold = "LessThanThreshold",
            LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
        }

        /// Words for `Statistic`.
        pub enum Statistic {
            SampleCount = "SampleCount",
            Average = "Average",
            Sum = "Sum",
            Minimum = "Minimum",
            Maximum = "Maximum",
        }

        /// Words for `TargetResourceType`.
        pub enum TargetResourceType {
            CloudfrontDistribution = "CLOUDFRONT_DISTRIBUTION",
            MedialiveMultiplex = "MEDIALIVE_MULTIPLEX",
            MedialiveChannel = "MEDIALIVE_CHANNEL",
            MedialiveInputDevice = "MEDIALIVE_INPUT_DEVICE",
            MediapackageChannel = "MEDIAPACKAGE_CHANNEL",
            MediapackageOriginEndpoint = "MEDIAPACKAGE_ORIGIN_ENDPOINT",
            MediaconnectFlow = "MEDIACONNECT_FLOW",
            MediatailorPlaybackConfiguration = "MEDIATAILOR_PLAYBACK_CONFIGURATION",
            S3Bucket = "S3_BUCKET",
        }

        /// Words for `TreatMissingData`.
        pub enum TreatMissingData {
            NotBreaching = "notBreaching",
            Breaching = "breaching",
            Ignore = "ignore",
            Missing = "missing",
        }
    }
}

/// Property types and words of [`Cluster`].
pub mod cluster {
    use crate::{Json, List, Properties, Value};

    /// On premises settings which will have the interface network mappings and default Output logical interface
    ///
    /// A property type of `AWS::MediaLive::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterNetworkSettings(Properties);

    impl ClusterNetworkSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Default value if the customer does not define it in channel Output API
        ///
        /// `DefaultRoute`.
        pub fn default_route(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultRoute", value.into());
            self
        }

        /// Network mappings for the cluster
        ///
        /// `InterfaceMappings`.
        pub fn interface_mappings(mut self, value: impl Into<List<InterfaceMapping>>) -> Self {
            self.0.set("InterfaceMappings", value.into());
            self
        }
    }

    impl From<ClusterNetworkSettings> for Json {
        fn from(value: ClusterNetworkSettings) -> Self {
            value.0.into()
        }
    }

    /// Network mappings for the cluster
    ///
    /// A property type of `AWS::MediaLive::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InterfaceMapping(Properties);

    impl InterfaceMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// logical interface name, unique in the list
        ///
        /// `LogicalInterfaceName`.
        pub fn logical_interface_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogicalInterfaceName", value.into());
            self
        }

        /// Network Id to be associated with the logical interface name, can be duplicated in list
        ///
        /// `NetworkId`.
        pub fn network_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkId", value.into());
            self
        }
    }

    impl From<InterfaceMapping> for Json {
        fn from(value: InterfaceMapping) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::MediaLive::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tags(Properties);

    impl Tags {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tags> for Json {
        fn from(value: Tags) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ClusterType`.
        pub enum ClusterType {
            OnPremises = "ON_PREMISES",
            OutpostsRack = "OUTPOSTS_RACK",
            OutpostsServer = "OUTPOSTS_SERVER",
            Ec2 = "EC2",
        }
    }
}

/// Property types and words of [`EventBridgeRuleTemplate`].
pub mod event_bridge_rule_template {
    use crate::{Json, Properties, Value};

    /// The target to which to send matching events.
    ///
    /// A property type of `AWS::MediaLive::EventBridgeRuleTemplate`.
    ///
    /// Required: `Arn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventBridgeRuleTemplateTarget(Properties);

    impl EventBridgeRuleTemplateTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Target ARNs must be either an SNS topic or CloudWatch log group.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<EventBridgeRuleTemplateTarget> for Json {
        fn from(value: EventBridgeRuleTemplateTarget) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EventType`.
        pub enum EventType {
            MedialiveMultiplexAlert = "MEDIALIVE_MULTIPLEX_ALERT",
            MedialiveMultiplexStateChange = "MEDIALIVE_MULTIPLEX_STATE_CHANGE",
            MedialiveChannelAlert = "MEDIALIVE_CHANNEL_ALERT",
            MedialiveChannelInputChange = "MEDIALIVE_CHANNEL_INPUT_CHANGE",
            MedialiveChannelStateChange = "MEDIALIVE_CHANNEL_STATE_CHANGE",
            MediapackageInputNotification = "MEDIAPACKAGE_INPUT_NOTIFICATION",
            MediapackageKeyProviderNotification = "MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION",
            MediapackageHarvestJobNotification = "MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION",
            SignalMapActiveAlarm = "SIGNAL_MAP_ACTIVE_ALARM",
            MediaconnectAlert = "MEDIACONNECT_ALERT",
            MediaconnectSourceHealth = "MEDIACONNECT_SOURCE_HEALTH",
            MediaconnectOutputHealth = "MEDIACONNECT_OUTPUT_HEALTH",
            MediaconnectFlowStatusChange = "MEDIACONNECT_FLOW_STATUS_CHANGE",
        }
    }
}

/// Property types and words of [`Input`].
pub mod input {
    use crate::{Json, List, Properties, Value};

    /// The settings for a PUSH type input.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputDestination(Properties);

    impl InputDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The system-generated static IP address of endpoint. It remains fixed for the lifetime of the input.
        ///
        /// `Ip`.
        pub fn ip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ip", value.into());
            self
        }

        /// The ID of the attached network.
        ///
        /// `Network`.
        pub fn network(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Network", value.into());
            self
        }

        /// If the push input has an input location of ON-PREM it's a requirement to specify what the route of the input is going to be on the customer local network.
        ///
        /// `NetworkRoutes`.
        pub fn network_routes(mut self, value: impl Into<List<InputDestinationRoute>>) -> Self {
            self.0.set("NetworkRoutes", value.into());
            self
        }

        /// The port number for the input.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The static IP address for the input destination.
        ///
        /// `StaticIpAddress`.
        pub fn static_ip_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StaticIpAddress", value.into());
            self
        }

        /// The stream name for the input destination.
        ///
        /// `StreamName`.
        pub fn stream_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamName", value.into());
            self
        }

        /// This represents the endpoint that the customer stream will be pushed to.
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }

        /// The properties for a VPC type input destination.
        ///
        /// `Vpc`.
        pub fn vpc(mut self, value: impl Into<Value<InputDestinationVpc>>) -> Self {
            self.0.set("Vpc", value.into());
            self
        }
    }

    impl From<InputDestination> for Json {
        fn from(value: InputDestination) -> Self {
            value.0.into()
        }
    }

    /// A network route configuration.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputDestinationRoute(Properties);

    impl InputDestinationRoute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CIDR of the route.
        ///
        /// `Cidr`.
        pub fn cidr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Cidr", value.into());
            self
        }

        /// An optional gateway for the route.
        ///
        /// `Gateway`.
        pub fn gateway(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Gateway", value.into());
            self
        }
    }

    impl From<InputDestinationRoute> for Json {
        fn from(value: InputDestinationRoute) -> Self {
            value.0.into()
        }
    }

    /// The properties for a VPC type input destination.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputDestinationVpc(Properties);

    impl InputDestinationVpc {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The availability zone of the Input destination.
        ///
        /// `AvailabilityZone`.
        pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZone", value.into());
            self
        }

        /// The network interface ID of the Input destination in the VPC.
        ///
        /// `NetworkInterfaceId`.
        pub fn network_interface_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkInterfaceId", value.into());
            self
        }
    }

    impl From<InputDestinationVpc> for Json {
        fn from(value: InputDestinationVpc) -> Self {
            value.0.into()
        }
    }

    /// Settings that apply only if the input is an Elemental Link input.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputDeviceSettings(Properties);

    impl InputDeviceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique ID for the device.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }
    }

    impl From<InputDeviceSettings> for Json {
        fn from(value: InputDeviceSettings) -> Self {
            value.0.into()
        }
    }

    /// The location of the SDP file for one of the SMPTE 2110 streams in a receiver group.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputSdpLocation(Properties);

    impl InputSdpLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The index of the media stream in the SDP file for one SMPTE 2110 stream.
        ///
        /// `MediaIndex`.
        pub fn media_index(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MediaIndex", value.into());
            self
        }

        /// The URL of the SDP file for one SMPTE 2110 stream.
        ///
        /// `SdpUrl`.
        pub fn sdp_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SdpUrl", value.into());
            self
        }
    }

    impl From<InputSdpLocation> for Json {
        fn from(value: InputSdpLocation) -> Self {
            value.0.into()
        }
    }

    /// The settings for a PULL type input.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputSource(Properties);

    impl InputSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key used to extract the password from EC2 Parameter store.
        ///
        /// `PasswordParam`.
        pub fn password_param(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PasswordParam", value.into());
            self
        }

        /// This represents the customer's source URL where stream is pulled from.
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }

        /// The username for the input source.
        ///
        /// `Username`.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<InputSource> for Json {
        fn from(value: InputSource) -> Self {
            value.0.into()
        }
    }

    /// Settings that apply only if the input is an push input where the source is on Amazon VPC.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputVpcRequest(Properties);

    impl InputVpcRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of up to five VPC security group IDs to attach to the input VPC network interfaces. The security groups require subnet IDs. If none are specified, MediaLive uses the VPC default security group.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The list of two VPC subnet IDs from the same VPC. You must associate subnet IDs to two unique Availability Zones.
        ///
        /// `SubnetIds`.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<InputVpcRequest> for Json {
        fn from(value: InputVpcRequest) -> Self {
            value.0.into()
        }
    }

    /// The settings for a MediaConnect Flow.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaConnectFlow(Properties);

    impl MediaConnectFlow {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique ARN of the MediaConnect Flow being used as a source.
        ///
        /// `FlowArn`.
        pub fn flow_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FlowArn", value.into());
            self
        }
    }

    impl From<MediaConnectFlow> for Json {
        fn from(value: MediaConnectFlow) -> Self {
            value.0.into()
        }
    }

    /// Settings for a Multicast input. Contains a list of multicast Urls and optional source ip addresses.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MulticastSettings(Properties);

    impl MulticastSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Placeholder documentation for \_\_listOfMulticastSource
        ///
        /// `Sources`.
        pub fn sources(mut self, value: impl Into<List<MulticastSource>>) -> Self {
            self.0.set("Sources", value.into());
            self
        }
    }

    impl From<MulticastSettings> for Json {
        fn from(value: MulticastSettings) -> Self {
            value.0.into()
        }
    }

    /// Pair of multicast url and source ip address (optional) that make up a multicast source.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    ///
    /// Required: `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MulticastSource(Properties);

    impl MulticastSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This represents the ip address of the device sending the multicast stream.
        ///
        /// `SourceIp`.
        pub fn source_ip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceIp", value.into());
            self
        }

        /// This represents the customer's source URL where multicast stream is pulled from.
        ///
        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<MulticastSource> for Json {
        fn from(value: MulticastSource) -> Self {
            value.0.into()
        }
    }

    /// A MediaConnect Router destination associated with a MediaLive Input. RouterOutputArn is server-assigned.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    ///
    /// Required: `AvailabilityZoneName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RouterDestinationSettings(Properties);

    impl RouterDestinationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Availability Zone (AZ) name this destination is created in.
        ///
        /// `AvailabilityZoneName`. Required.
        pub fn availability_zone_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZoneName", value.into());
            self
        }

        /// The ARN of the MediaConnect Router output currently connected to this input.
        ///
        /// `RouterOutputArn`.
        pub fn router_output_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RouterOutputArn", value.into());
            self
        }
    }

    impl From<RouterDestinationSettings> for Json {
        fn from(value: RouterDestinationSettings) -> Self {
            value.0.into()
        }
    }

    /// Information about the MediaConnect Router association for this input.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RouterSettings(Properties);

    impl RouterSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// MediaConnect Router destinations associated with this input.
        ///
        /// `Destinations`.
        pub fn destinations(mut self, value: impl Into<List<RouterDestinationSettings>>) -> Self {
            self.0.set("Destinations", value.into());
            self
        }

        /// Encryption configuration for the MediaConnect Router association. AUTOMATIC uses a service-managed secret; SECRETS\_MANAGER requires SecretArn.
        ///
        /// `EncryptionType`. Allowed: [`EncryptionType`].
        pub fn encryption_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionType", value.into());
            self
        }

        /// The ARN of the Secrets Manager secret used to encrypt this input. Required when EncryptionType is SECRETS\_MANAGER.
        ///
        /// `SecretArn`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<RouterSettings> for Json {
        fn from(value: RouterSettings) -> Self {
            value.0.into()
        }
    }

    /// A receiver group is a collection of video, audio, and ancillary streams that you want to group together and attach to one input.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Smpte2110ReceiverGroup(Properties);

    impl Smpte2110ReceiverGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The single Smpte2110ReceiverGroupSdpSettings that identify the video, audio, and ancillary streams for this receiver group.
        ///
        /// `SdpSettings`.
        pub fn sdp_settings(
            mut self,
            value: impl Into<Value<Smpte2110ReceiverGroupSdpSettings>>,
        ) -> Self {
            self.0.set("SdpSettings", value.into());
            self
        }
    }

    impl From<Smpte2110ReceiverGroup> for Json {
        fn from(value: Smpte2110ReceiverGroup) -> Self {
            value.0.into()
        }
    }

    /// Information about the SDP files that describe the SMPTE 2110 streams that go into one SMPTE 2110 receiver group.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Smpte2110ReceiverGroupSdpSettings(Properties);

    impl Smpte2110ReceiverGroupSdpSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of InputSdpLocations. Each item in the list specifies the SDP file and index for one ancillary SMPTE 2110 stream.
        ///
        /// `AncillarySdps`.
        pub fn ancillary_sdps(mut self, value: impl Into<List<InputSdpLocation>>) -> Self {
            self.0.set("AncillarySdps", value.into());
            self
        }

        /// A list of InputSdpLocations. Each item in the list specifies the SDP file and index for one audio SMPTE 2110 stream.
        ///
        /// `AudioSdps`.
        pub fn audio_sdps(mut self, value: impl Into<List<InputSdpLocation>>) -> Self {
            self.0.set("AudioSdps", value.into());
            self
        }

        /// The InputSdpLocation that specifies the SDP file and index for the single video SMPTE 2110 stream for this 2110 input.
        ///
        /// `VideoSdp`.
        pub fn video_sdp(mut self, value: impl Into<Value<InputSdpLocation>>) -> Self {
            self.0.set("VideoSdp", value.into());
            self
        }
    }

    impl From<Smpte2110ReceiverGroupSdpSettings> for Json {
        fn from(value: Smpte2110ReceiverGroupSdpSettings) -> Self {
            value.0.into()
        }
    }

    /// Configures the sources for the SMPTE 2110 Receiver Group input.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Smpte2110ReceiverGroupSettings(Properties);

    impl Smpte2110ReceiverGroupSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Placeholder documentation for \_\_listOfSmpte2110ReceiverGroup
        ///
        /// `Smpte2110ReceiverGroups`.
        pub fn smpte2110_receiver_groups(
            mut self,
            value: impl Into<List<Smpte2110ReceiverGroup>>,
        ) -> Self {
            self.0.set("Smpte2110ReceiverGroups", value.into());
            self
        }
    }

    impl From<Smpte2110ReceiverGroupSettings> for Json {
        fn from(value: Smpte2110ReceiverGroupSettings) -> Self {
            value.0.into()
        }
    }

    /// The decryption settings for the SRT caller source. Present only if the source has decryption enabled.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SrtCallerDecryption(Properties);

    impl SrtCallerDecryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The algorithm used to encrypt content.
        ///
        /// `Algorithm`. Allowed: [`Algorithm`].
        pub fn algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Algorithm", value.into());
            self
        }

        /// The ARN for the secret in Secrets Manager. Someone in your organization must create a secret and provide you with its ARN. The secret holds the passphrase that MediaLive uses to decrypt the source content.
        ///
        /// `PassphraseSecretArn`.
        pub fn passphrase_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PassphraseSecretArn", value.into());
            self
        }
    }

    impl From<SrtCallerDecryption> for Json {
        fn from(value: SrtCallerDecryption) -> Self {
            value.0.into()
        }
    }

    /// The configuration for a source that uses SRT as the connection protocol. In terms of establishing the connection, MediaLive is always caller and the upstream system is always the listener.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SrtCallerSource(Properties);

    impl SrtCallerSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The decryption settings for the SRT caller source. Present only if the source has decryption enabled.
        ///
        /// `Decryption`.
        pub fn decryption(mut self, value: impl Into<Value<SrtCallerDecryption>>) -> Self {
            self.0.set("Decryption", value.into());
            self
        }

        /// The preferred latency (in milliseconds) for implementing packet loss and recovery. Packet recovery is a key feature of SRT.
        ///
        /// `MinimumLatency`.
        pub fn minimum_latency(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinimumLatency", value.into());
            self
        }

        /// The IP address at the upstream system (the listener) that MediaLive (the caller) connects to.
        ///
        /// `SrtListenerAddress`.
        pub fn srt_listener_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SrtListenerAddress", value.into());
            self
        }

        /// The port at the upstream system (the listener) that MediaLive (the caller) connects to.
        ///
        /// `SrtListenerPort`.
        pub fn srt_listener_port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SrtListenerPort", value.into());
            self
        }

        /// The stream ID, if the upstream system uses this identifier.
        ///
        /// `StreamId`.
        pub fn stream_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamId", value.into());
            self
        }
    }

    impl From<SrtCallerSource> for Json {
        fn from(value: SrtCallerSource) -> Self {
            value.0.into()
        }
    }

    /// The decryption settings for the SRT listener source. Present only if the source has decryption enabled.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SrtListenerDecryption(Properties);

    impl SrtListenerDecryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The algorithm used to encrypt content.
        ///
        /// `Algorithm`. Allowed: [`Algorithm`].
        pub fn algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Algorithm", value.into());
            self
        }

        /// The ARN for the secret in Secrets Manager. Someone in your organization must create a secret and provide you with its ARN. The secret holds the passphrase that MediaLive uses to decrypt the source content.
        ///
        /// `PassphraseSecretArn`.
        pub fn passphrase_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PassphraseSecretArn", value.into());
            self
        }
    }

    impl From<SrtListenerDecryption> for Json {
        fn from(value: SrtListenerDecryption) -> Self {
            value.0.into()
        }
    }

    /// The configuration for a source that uses SRT as the connection protocol. In terms of establishing the connection, MediaLive is the listener and the upstream system is the caller.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SrtListenerSettings(Properties);

    impl SrtListenerSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The decryption settings for the SRT listener source. Present only if the source has decryption enabled.
        ///
        /// `Decryption`.
        pub fn decryption(mut self, value: impl Into<Value<SrtListenerDecryption>>) -> Self {
            self.0.set("Decryption", value.into());
            self
        }

        /// The preferred latency (in milliseconds) for implementing packet loss and recovery. Packet recovery is a key feature of SRT.
        ///
        /// `MinimumLatency`.
        pub fn minimum_latency(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinimumLatency", value.into());
            self
        }

        /// The stream ID, if the upstream system uses this identifier.
        ///
        /// `StreamId`.
        pub fn stream_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamId", value.into());
            self
        }
    }

    impl From<SrtListenerSettings> for Json {
        fn from(value: SrtListenerSettings) -> Self {
            value.0.into()
        }
    }

    /// The configured sources for this SRT input.
    ///
    /// A property type of `AWS::MediaLive::Input`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SrtSettings(Properties);

    impl SrtSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Placeholder documentation for \_\_listOfSrtCallerSource
        ///
        /// `SrtCallerSources`.
        pub fn srt_caller_sources(mut self, value: impl Into<List<SrtCallerSource>>) -> Self {
            self.0.set("SrtCallerSources", value.into());
            self
        }

        /// Settings for an SRT listener input. Configured only when the input uses the SRT\_LISTENER input type.
        ///
        /// `SrtListenerSettings`.
        pub fn srt_listener_settings(
            mut self,
            value: impl Into<Value<SrtListenerSettings>>,
        ) -> Self {
            self.0.set("SrtListenerSettings", value.into());
            self
        }
    }

    impl From<SrtSettings> for Json {
        fn from(value: SrtSettings) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `InputNetworkLocation`.
        pub enum InputNetworkLocation {
            Aws = "AWS",
            OnPremises = "ON_PREMISES",
        }

        /// Words for `Type`.
        pub enum Type {
            UdpPush = "UDP_PUSH",
            RtpPush = "RTP_PUSH",
            RtmpPush = "RTMP_PUSH",
            RtmpPull = "RTMP_PULL",
            UrlPull = "URL_PULL",
            Mp4File = "MP4_FILE",
            Mediaconnect = "MEDIACONNECT",
            InputDevice = "INPUT_DEVICE",
            AwsCdi = "AWS_CDI",
            TsFile = "TS_FILE",
            SrtCaller = "SRT_CALLER",
            Multicast = "MULTICAST",
            Smpte2110ReceiverGroup = "SMPTE_2110_RECEIVER_GROUP",
            Sdi = "SDI",
            MediaconnectRouter = "MEDIACONNECT_ROUTER",
            SrtListener = "SRT_LISTENER",
        }

        /// Words for `EncryptionType`.
        pub enum EncryptionType {
            Automatic = "AUTOMATIC",
            SecretsManager = "SECRETS_MANAGER",
        }

        /// Words for `Algorithm`.
        pub enum Algorithm {
            Aes128 = "AES128",
            Aes192 = "AES192",
            Aes256 = "AES256",
        }
    }
}

/// Property types of [`InputSecurityGroup`].
pub mod input_security_group {
    use crate::{Json, Properties, Value};

    /// Whitelist rule
    ///
    /// A property type of `AWS::MediaLive::InputSecurityGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputWhitelistRule(Properties);

    impl InputWhitelistRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IPv4 CIDR that's whitelisted.
        ///
        /// `Cidr`.
        pub fn cidr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Cidr", value.into());
            self
        }
    }

    impl From<InputWhitelistRule> for Json {
        fn from(value: InputWhitelistRule) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Multiplex`].
pub mod multiplex {
    use crate::{Json, Properties, Value};

    /// Multiplex output destination settings
    ///
    /// A property type of `AWS::MediaLive::Multiplex`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiplexOutputDestination(Properties);

    impl MultiplexOutputDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Multiplex MediaConnect output destination settings.
        ///
        /// `MultiplexMediaConnectOutputDestinationSettings`.
        pub fn multiplex_media_connect_output_destination_settings(
            mut self,
            value: impl Into<
                Value<MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings>,
            >,
        ) -> Self {
            self.0.set(
                "MultiplexMediaConnectOutputDestinationSettings",
                value.into(),
            );
            self
        }
    }

    impl From<MultiplexOutputDestination> for Json {
        fn from(value: MultiplexOutputDestination) -> Self {
            value.0.into()
        }
    }

    /// Multiplex MediaConnect output destination settings.
    ///
    /// A property type of `AWS::MediaLive::Multiplex`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings(Properties);

    impl MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The MediaConnect entitlement ARN available as a Flow source.
        ///
        /// `EntitlementArn`.
        pub fn entitlement_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntitlementArn", value.into());
            self
        }
    }

    impl From<MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings> for Json {
        fn from(
            value: MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings,
        ) -> Self {
            value.0.into()
        }
    }

    /// Contains configuration for a Multiplex event
    ///
    /// A property type of `AWS::MediaLive::Multiplex`.
    ///
    /// Required: `TransportStreamBitrate`, `TransportStreamId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiplexSettings(Properties);

    impl MultiplexSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum video buffer delay in milliseconds.
        ///
        /// `MaximumVideoBufferDelayMilliseconds`.
        pub fn maximum_video_buffer_delay_milliseconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("MaximumVideoBufferDelayMilliseconds", value.into());
            self
        }

        /// Transport stream bit rate.
        ///
        /// `TransportStreamBitrate`. Required.
        pub fn transport_stream_bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TransportStreamBitrate", value.into());
            self
        }

        /// Transport stream ID.
        ///
        /// `TransportStreamId`. Required.
        pub fn transport_stream_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TransportStreamId", value.into());
            self
        }

        /// Transport stream reserved bit rate.
        ///
        /// `TransportStreamReservedBitrate`.
        pub fn transport_stream_reserved_bitrate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TransportStreamReservedBitrate", value.into());
            self
        }
    }

    impl From<MultiplexSettings> for Json {
        fn from(value: MultiplexSettings) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::MediaLive::Multiplex`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tags(Properties);

    impl Tags {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tags> for Json {
        fn from(value: Tags) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`Multiplexprogram`].
pub mod multiplexprogram {
    use crate::{Json, List, Properties, Value};

    /// Packet identifiers map for a given Multiplex program.
    ///
    /// A property type of `AWS::MediaLive::Multiplexprogram`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiplexProgramPacketIdentifiersMap(Properties);

    impl MultiplexProgramPacketIdentifiersMap {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AudioPids`.
        pub fn audio_pids(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("AudioPids", value.into());
            self
        }

        /// `DvbSubPids`.
        pub fn dvb_sub_pids(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("DvbSubPids", value.into());
            self
        }

        /// `DvbTeletextPid`.
        pub fn dvb_teletext_pid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DvbTeletextPid", value.into());
            self
        }

        /// `EtvPlatformPid`.
        pub fn etv_platform_pid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EtvPlatformPid", value.into());
            self
        }

        /// `EtvSignalPid`.
        pub fn etv_signal_pid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EtvSignalPid", value.into());
            self
        }

        /// `KlvDataPids`.
        pub fn klv_data_pids(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("KlvDataPids", value.into());
            self
        }

        /// `PcrPid`.
        pub fn pcr_pid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PcrPid", value.into());
            self
        }

        /// `PmtPid`.
        pub fn pmt_pid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PmtPid", value.into());
            self
        }

        /// `PrivateMetadataPid`.
        pub fn private_metadata_pid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PrivateMetadataPid", value.into());
            self
        }

        /// `Scte27Pids`.
        pub fn scte27_pids(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("Scte27Pids", value.into());
            self
        }

        /// `Scte35Pid`.
        pub fn scte35_pid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Scte35Pid", value.into());
            self
        }

        /// `TimedMetadataPid`.
        pub fn timed_metadata_pid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimedMetadataPid", value.into());
            self
        }

        /// `VideoPid`.
        pub fn video_pid(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VideoPid", value.into());
            self
        }
    }

    impl From<MultiplexProgramPacketIdentifiersMap> for Json {
        fn from(value: MultiplexProgramPacketIdentifiersMap) -> Self {
            value.0.into()
        }
    }

    /// The current source for one of the pipelines in the multiplex.
    ///
    /// A property type of `AWS::MediaLive::Multiplexprogram`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiplexProgramPipelineDetail(Properties);

    impl MultiplexProgramPipelineDetail {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Identifies the channel pipeline that is currently active for the pipeline (identified by PipelineId) in the multiplex.
        ///
        /// `ActiveChannelPipeline`.
        pub fn active_channel_pipeline(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ActiveChannelPipeline", value.into());
            self
        }

        /// Identifies a specific pipeline in the multiplex.
        ///
        /// `PipelineId`.
        pub fn pipeline_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PipelineId", value.into());
            self
        }
    }

    impl From<MultiplexProgramPipelineDetail> for Json {
        fn from(value: MultiplexProgramPipelineDetail) -> Self {
            value.0.into()
        }
    }

    /// Transport stream service descriptor configuration for the Multiplex program.
    ///
    /// A property type of `AWS::MediaLive::Multiplexprogram`.
    ///
    /// Required: `ProviderName`, `ServiceName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiplexProgramServiceDescriptor(Properties);

    impl MultiplexProgramServiceDescriptor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of the provider.
        ///
        /// `ProviderName`. Required.
        pub fn provider_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProviderName", value.into());
            self
        }

        /// Name of the service.
        ///
        /// `ServiceName`. Required.
        pub fn service_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceName", value.into());
            self
        }
    }

    impl From<MultiplexProgramServiceDescriptor> for Json {
        fn from(value: MultiplexProgramServiceDescriptor) -> Self {
            value.0.into()
        }
    }

    /// Multiplex Program settings configuration.
    ///
    /// A property type of `AWS::MediaLive::Multiplexprogram`.
    ///
    /// Required: `ProgramNumber`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiplexProgramSettings(Properties);

    impl MultiplexProgramSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates which pipeline is preferred by the multiplex for program ingest.
        ///
        /// `PreferredChannelPipeline`. Allowed: [`PreferredChannelPipeline`].
        pub fn preferred_channel_pipeline(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreferredChannelPipeline", value.into());
            self
        }

        /// Unique program number.
        ///
        /// `ProgramNumber`. Required.
        pub fn program_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProgramNumber", value.into());
            self
        }

        /// Transport stream service descriptor configuration for the Multiplex program.
        ///
        /// `ServiceDescriptor`.
        pub fn service_descriptor(
            mut self,
            value: impl Into<Value<MultiplexProgramServiceDescriptor>>,
        ) -> Self {
            self.0.set("ServiceDescriptor", value.into());
            self
        }

        /// Program video settings configuration.
        ///
        /// `VideoSettings`.
        pub fn video_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("VideoSettings", value.into());
            self
        }
    }

    impl From<MultiplexProgramSettings> for Json {
        fn from(value: MultiplexProgramSettings) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `PreferredChannelPipeline`.
        pub enum PreferredChannelPipeline {
            CurrentlyActive = "CURRENTLY_ACTIVE",
            Pipeline0 = "PIPELINE_0",
            Pipeline1 = "PIPELINE_1",
        }
    }
}

/// Property types of [`Network`].
pub mod network {
    use crate::{Json, Properties, Value};

    /// IP address cidr pool
    ///
    /// A property type of `AWS::MediaLive::Network`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IpPool(Properties);

    impl IpPool {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// IP address cidr pool
        ///
        /// `Cidr`.
        pub fn cidr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Cidr", value.into());
            self
        }
    }

    impl From<IpPool> for Json {
        fn from(value: IpPool) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaLive::Network`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Route(Properties);

    impl Route {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Ip address cidr
        ///
        /// `Cidr`.
        pub fn cidr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Cidr", value.into());
            self
        }

        /// IP address for the route packet paths
        ///
        /// `Gateway`.
        pub fn gateway(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Gateway", value.into());
            self
        }
    }

    impl From<Route> for Json {
        fn from(value: Route) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::MediaLive::Network`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tags(Properties);

    impl Tags {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tags> for Json {
        fn from(value: Tags) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`Node`].
pub mod node {
    use crate::{Json, Properties, Value};

    /// Node interface mapping.
    ///
    /// A property type of `AWS::MediaLive::Node`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NodeInterfaceMapping(Properties);

    impl NodeInterfaceMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The logical name for this interface.
        ///
        /// `LogicalInterfaceName`.
        pub fn logical_interface_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogicalInterfaceName", value.into());
            self
        }

        /// The network interface mode.
        ///
        /// `NetworkInterfaceMode`. Allowed: [`NetworkInterfaceMode`].
        pub fn network_interface_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkInterfaceMode", value.into());
            self
        }

        /// The physical interface name.
        ///
        /// `PhysicalInterfaceName`.
        pub fn physical_interface_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PhysicalInterfaceName", value.into());
            self
        }
    }

    impl From<NodeInterfaceMapping> for Json {
        fn from(value: NodeInterfaceMapping) -> Self {
            value.0.into()
        }
    }

    /// SDI source mapping.
    ///
    /// A property type of `AWS::MediaLive::Node`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SdiSourceMapping(Properties);

    impl SdiSourceMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The card number.
        ///
        /// `CardNumber`.
        pub fn card_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CardNumber", value.into());
            self
        }

        /// The channel number.
        ///
        /// `ChannelNumber`.
        pub fn channel_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ChannelNumber", value.into());
            self
        }

        /// The SDI source.
        ///
        /// `SdiSource`.
        pub fn sdi_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SdiSource", value.into());
            self
        }
    }

    impl From<SdiSourceMapping> for Json {
        fn from(value: SdiSourceMapping) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with the resource.
    ///
    /// A property type of `AWS::MediaLive::Node`.
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
        /// Words for `Role`.
        pub enum Role {
            Backup = "BACKUP",
            Active = "ACTIVE",
        }

        /// Words for `NetworkInterfaceMode`.
        pub enum NetworkInterfaceMode {
            Nat = "NAT",
            Bridge = "BRIDGE",
        }
    }
}

/// Property types and words of [`SdiSource`].
pub mod sdi_source {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::MediaLive::SdiSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tags(Properties);

    impl Tags {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tags> for Json {
        fn from(value: Tags) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Mode`.
        pub enum Mode {
            Quadrant = "QUADRANT",
            Interleave = "INTERLEAVE",
        }

        /// Words for `Type`.
        pub enum Type {
            Single = "SINGLE",
            Quad = "QUAD",
        }
    }
}

/// Property types and words of [`SignalMap`].
pub mod signal_map {
    use crate::{Json, List, Properties, Value};

    /// An Amazon Web Services resource used in media workflows.
    ///
    /// A property type of `AWS::MediaLive::SignalMap`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaResource(Properties);

    impl MediaResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A direct destination neighbor to an Amazon Web Services media resource.
        ///
        /// `Destinations`.
        pub fn destinations(mut self, value: impl Into<List<MediaResourceNeighbor>>) -> Self {
            self.0.set("Destinations", value.into());
            self
        }

        /// The logical name of an Amazon Web Services media resource.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A direct source neighbor to an Amazon Web Services media resource.
        ///
        /// `Sources`.
        pub fn sources(mut self, value: impl Into<List<MediaResourceNeighbor>>) -> Self {
            self.0.set("Sources", value.into());
            self
        }
    }

    impl From<MediaResource> for Json {
        fn from(value: MediaResource) -> Self {
            value.0.into()
        }
    }

    /// A direct source or destination neighbor to an Amazon Web Services media resource.
    ///
    /// A property type of `AWS::MediaLive::SignalMap`.
    ///
    /// Required: `Arn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaResourceNeighbor(Properties);

    impl MediaResourceNeighbor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of a resource used in Amazon Web Services media workflows.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The logical name of an Amazon Web Services media resource.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<MediaResourceNeighbor> for Json {
        fn from(value: MediaResourceNeighbor) -> Self {
            value.0.into()
        }
    }

    /// Represents the latest monitor deployment of a signal map.
    ///
    /// A property type of `AWS::MediaLive::SignalMap`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitorDeployment(Properties);

    impl MonitorDeployment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// URI associated with a signal map's monitor deployment.
        ///
        /// `DetailsUri`.
        pub fn details_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DetailsUri", value.into());
            self
        }

        /// Error message associated with a failed monitor deployment of a signal map.
        ///
        /// `ErrorMessage`.
        pub fn error_message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ErrorMessage", value.into());
            self
        }

        /// The signal map monitor deployment status.
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<MonitorDeployment> for Json {
        fn from(value: MonitorDeployment) -> Self {
            value.0.into()
        }
    }

    /// Represents the latest successful monitor deployment of a signal map.
    ///
    /// A property type of `AWS::MediaLive::SignalMap`.
    ///
    /// Required: `DetailsUri`, `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SuccessfulMonitorDeployment(Properties);

    impl SuccessfulMonitorDeployment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// URI associated with a signal map's monitor deployment.
        ///
        /// `DetailsUri`. Required.
        pub fn details_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DetailsUri", value.into());
            self
        }

        /// A signal map's monitor deployment status.
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<SuccessfulMonitorDeployment> for Json {
        fn from(value: SuccessfulMonitorDeployment) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Status`.
        pub enum Status {
            NotDeployed = "NOT_DEPLOYED",
            DryRunDeploymentComplete = "DRY_RUN_DEPLOYMENT_COMPLETE",
            DryRunDeploymentFailed = "DRY_RUN_DEPLOYMENT_FAILED",
            DryRunDeploymentInProgress = "DRY_RUN_DEPLOYMENT_IN_PROGRESS",
            DeploymentComplete = "DEPLOYMENT_COMPLETE",
            DeploymentFailed = "DEPLOYMENT_FAILED",
            DeploymentInProgress = "DEPLOYMENT_IN_PROGRESS",
            DeleteComplete = "DELETE_COMPLETE",
            DeleteFailed = "DELETE_FAILED",
            DeleteInProgress = "DELETE_IN_PROGRESS",
        }
    }
}
