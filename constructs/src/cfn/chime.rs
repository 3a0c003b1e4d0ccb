//! `AWS::Chime`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::Chime::AppInstance
///
/// [`AWS::Chime::AppInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstance.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AppInstance(Properties);

impl AppInstance {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The metadata of the AppInstance. Limited to a 1KB string in UTF-8.
    ///
    /// `Metadata`.
    pub fn metadata(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Metadata", value.into());
        self
    }

    /// The name of the AppInstance.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Tags assigned to the AppInstance.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<app_instance::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AppInstance {
    const TYPE: &'static str = "AWS::Chime::AppInstance";
}

impl Construct for AppInstance {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AppInstance> for Properties {
    fn from(value: AppInstance) -> Self {
        value.0
    }
}

impl Handle<AppInstance> {
    /// The Amazon Resource Number (ARN) of the AppInstance.
    ///
    /// `Fn::GetAtt` of `AppInstanceArn`.
    #[must_use]
    pub fn app_instance_arn(self) -> Value<String> {
        self.attribute("AppInstanceArn")
    }

    /// The time at which an AppInstance was created, as an ISO 8601 timestamp.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The time an AppInstance was last updated, as an ISO 8601 timestamp.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
    #[must_use]
    pub fn last_updated_timestamp(self) -> Value<String> {
        self.attribute("LastUpdatedTimestamp")
    }
}

/// Resource Type definition for AWS::Chime::AppInstanceBot
///
/// [`AWS::Chime::AppInstanceBot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstancebot.html).
///
/// Required: `AppInstanceArn`, `Configuration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AppInstanceBot(Properties);

impl AppInstanceBot {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the AppInstance.
    ///
    /// `AppInstanceArn`. Required. A change replaces the resource.
    pub fn app_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppInstanceArn", value.into());
        self
    }

    /// A structure that contains configuration data.
    ///
    /// `Configuration`. Required.
    pub fn configuration(
        mut self,
        value: impl Into<Value<app_instance_bot::Configuration>>,
    ) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// The metadata of the AppInstanceBot.
    ///
    /// `Metadata`.
    pub fn metadata(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Metadata", value.into());
        self
    }

    /// The name of the AppInstanceBot.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags assigned to the AppInstanceBot.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<app_instance_bot::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AppInstanceBot {
    const TYPE: &'static str = "AWS::Chime::AppInstanceBot";
}

impl Construct for AppInstanceBot {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AppInstanceBot> for Properties {
    fn from(value: AppInstanceBot) -> Self {
        value.0
    }
}

impl Handle<AppInstanceBot> {
    /// The ARN of the AppInstanceBot.
    ///
    /// `Fn::GetAtt` of `AppInstanceBotArn`.
    #[must_use]
    pub fn app_instance_bot_arn(self) -> Value<String> {
        self.attribute("AppInstanceBotArn")
    }

    /// The time at which the AppInstanceBot was created, as an ISO 8601 timestamp.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The time at which the AppInstanceBot was last updated, as an ISO 8601 timestamp.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
    #[must_use]
    pub fn last_updated_timestamp(self) -> Value<String> {
        self.attribute("LastUpdatedTimestamp")
    }
}

/// Resource Type definition for AWS::Chime::AppInstanceUser
///
/// [`AWS::Chime::AppInstanceUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstanceuser.html).
///
/// Required: `AppInstanceArn`, `AppInstanceUserId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AppInstanceUser(Properties);

impl AppInstanceUser {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `AppInstanceArn`. Required. A change replaces the resource.
    pub fn app_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppInstanceArn", value.into());
        self
    }

    /// `AppInstanceUserId`. Required. A change replaces the resource.
    pub fn app_instance_user_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppInstanceUserId", value.into());
        self
    }

    /// `ExpirationSettings`.
    pub fn expiration_settings(
        mut self,
        value: impl Into<Value<app_instance_user::ExpirationSettings>>,
    ) -> Self {
        self.0.set("ExpirationSettings", value.into());
        self
    }

    /// `Metadata`.
    pub fn metadata(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Metadata", value.into());
        self
    }

    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<app_instance_user::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AppInstanceUser {
    const TYPE: &'static str = "AWS::Chime::AppInstanceUser";
}

impl Construct for AppInstanceUser {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AppInstanceUser> for Properties {
    fn from(value: AppInstanceUser) -> Self {
        value.0
    }
}

impl Handle<AppInstanceUser> {
    /// `Fn::GetAtt` of `AppInstanceUserArn`.
    #[must_use]
    pub fn app_instance_user_arn(self) -> Value<String> {
        self.attribute("AppInstanceUserArn")
    }
}

/// Creates a channel in an Amazon Chime SDK Messaging AppInstance. Members of a channel exchange messages within it.
///
/// [`AWS::Chime::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channel.html).
///
/// Required: `AppInstanceArn`, `ChimeBearer`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Channel(Properties);

impl Channel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the AppInstance that contains the channel.
    ///
    /// `AppInstanceArn`. Required. A change replaces the resource.
    pub fn app_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppInstanceArn", value.into());
        self
    }

    /// The ID of the channel. When omitted, the service generates a UUID.
    ///
    /// `ChannelId`. A change replaces the resource.
    pub fn channel_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelId", value.into());
        self
    }

    /// The ARN of the AppInstanceUser or AppInstanceBot that performs every operation on this channel.
    ///
    /// `ChimeBearer`. Required. A change replaces the resource.
    pub fn chime_bearer(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChimeBearer", value.into());
        self
    }

    /// The attributes required to configure and create an elastic channel. An elastic channel must use RESTRICTED mode, cannot be created with MemberArns, and is available only in some regions.
    ///
    /// `ElasticChannelConfiguration`. A change replaces the resource.
    pub fn elastic_channel_configuration(
        mut self,
        value: impl Into<Value<channel::ElasticChannelConfiguration>>,
    ) -> Self {
        self.0.set("ElasticChannelConfiguration", value.into());
        self
    }

    /// Settings that control the interval after which the channel is automatically deleted.
    ///
    /// `ExpirationSettings`.
    pub fn expiration_settings(
        mut self,
        value: impl Into<Value<channel::ExpirationSettings>>,
    ) -> Self {
        self.0.set("ExpirationSettings", value.into());
        self
    }

    /// The ARNs of the AppInstanceUsers to add to the channel as members when it is created. Cannot be combined with ElasticChannelConfiguration.
    ///
    /// `MemberArns`. A change replaces the resource.
    pub fn member_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("MemberArns", value.into());
        self
    }

    /// The metadata of the channel.
    ///
    /// `Metadata`.
    pub fn metadata(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Metadata", value.into());
        self
    }

    /// The channel mode. In an UNRESTRICTED channel, members can add themselves and other members; in a RESTRICTED channel, only administrators and moderators can add members. An elastic channel must be RESTRICTED.
    ///
    /// `Mode`. Allowed: [`Mode`](channel::Mode).
    pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Mode", value.into());
        self
    }

    /// The ARNs of the AppInstanceUsers to add to the channel as moderators when it is created.
    ///
    /// `ModeratorArns`. A change replaces the resource.
    pub fn moderator_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ModeratorArns", value.into());
        self
    }

    /// The name of the channel.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The channel's privacy level. A PUBLIC channel is discoverable by anyone in the AppInstance; a PRIVATE channel is not. Privacy cannot be changed after creation.
    ///
    /// `Privacy`. Allowed: [`Privacy`](channel::Privacy). A change replaces the resource.
    pub fn privacy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Privacy", value.into());
        self
    }

    /// The tags for the channel.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<channel::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Channel {
    const TYPE: &'static str = "AWS::Chime::Channel";
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
    /// The ARN of the channel.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ARN of the channel flow.
    ///
    /// `Fn::GetAtt` of `ChannelFlowArn`.
    #[must_use]
    pub fn channel_flow_arn(self) -> Value<String> {
        self.attribute("ChannelFlowArn")
    }

    /// The AppInstanceUser or AppInstanceBot that created the channel.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<Json> {
        self.attribute("CreatedBy")
    }

    /// The time at which the channel was created.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The time at which a member sent the last message in the channel.
    ///
    /// `Fn::GetAtt` of `LastMessageTimestamp`.
    #[must_use]
    pub fn last_message_timestamp(self) -> Value<String> {
        self.attribute("LastMessageTimestamp")
    }

    /// The time at which the channel was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
    #[must_use]
    pub fn last_updated_timestamp(self) -> Value<String> {
        self.attribute("LastUpdatedTimestamp")
    }
}

/// Creates a channel flow in the Amazon Chime SDK Messaging service. A channel flow is a container for processors (Lambda functions) that perform actions on chat messages.
///
/// [`AWS::Chime::ChannelFlow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channelflow.html).
///
/// Required: `AppInstanceArn`, `Name`, `Processors`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ChannelFlow(Properties);

impl ChannelFlow {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the app instance.
    ///
    /// `AppInstanceArn`. Required. A change replaces the resource.
    pub fn app_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppInstanceArn", value.into());
        self
    }

    /// The name of the channel flow.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Information about the processor Lambda functions.
    ///
    /// `Processors`. Required.
    pub fn processors(mut self, value: impl Into<List<channel_flow::Processor>>) -> Self {
        self.0.set("Processors", value.into());
        self
    }

    /// The tags for the channel flow.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<channel_flow::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ChannelFlow {
    const TYPE: &'static str = "AWS::Chime::ChannelFlow";
}

impl Construct for ChannelFlow {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ChannelFlow> for Properties {
    fn from(value: ChannelFlow) -> Self {
        value.0
    }
}

impl Handle<ChannelFlow> {
    /// The ID of the app instance, extracted from the channel flow ARN.
    ///
    /// `Fn::GetAtt` of `AppInstanceId`.
    #[must_use]
    pub fn app_instance_id(self) -> Value<String> {
        self.attribute("AppInstanceId")
    }

    /// The ARN of the channel flow.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the channel flow, extracted from the channel flow ARN.
    ///
    /// `Fn::GetAtt` of `ChannelFlowId`.
    #[must_use]
    pub fn channel_flow_id(self) -> Value<String> {
        self.attribute("ChannelFlowId")
    }

    /// The time at which the channel flow was created.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The time at which the channel flow was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
    #[must_use]
    pub fn last_updated_timestamp(self) -> Value<String> {
        self.attribute("LastUpdatedTimestamp")
    }
}

/// Resource Type definition for an Amazon Chime SDK Media Insights Pipeline Configuration
///
/// [`AWS::Chime::MediaInsightsPipelineConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html).
///
/// Required: `Elements`, `MediaInsightsPipelineConfigurationName`, `ResourceAccessRoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MediaInsightsPipelineConfiguration(Properties);

impl MediaInsightsPipelineConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The elements in the configuration.
    ///
    /// `Elements`. Required.
    pub fn elements(
        mut self,
        value: impl Into<
            List<media_insights_pipeline_configuration::MediaInsightsPipelineConfigurationElement>,
        >,
    ) -> Self {
        self.0.set("Elements", value.into());
        self
    }

    /// The name of the media insights pipeline configuration.
    ///
    /// `MediaInsightsPipelineConfigurationName`. Required. A change replaces the resource.
    pub fn media_insights_pipeline_configuration_name(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("MediaInsightsPipelineConfigurationName", value.into());
        self
    }

    /// `RealTimeAlertConfiguration`.
    pub fn real_time_alert_configuration(
        mut self,
        value: impl Into<Value<media_insights_pipeline_configuration::RealTimeAlertConfiguration>>,
    ) -> Self {
        self.0.set("RealTimeAlertConfiguration", value.into());
        self
    }

    /// The ARN of the role used by the service to access Amazon Web Services resources.
    ///
    /// `ResourceAccessRoleArn`. Required.
    pub fn resource_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceAccessRoleArn", value.into());
        self
    }

    /// The tags associated with the configuration.
    ///
    /// `Tags`.
    pub fn tags(
        mut self,
        value: impl Into<List<media_insights_pipeline_configuration::Tag>>,
    ) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MediaInsightsPipelineConfiguration {
    const TYPE: &'static str = "AWS::Chime::MediaInsightsPipelineConfiguration";
}

impl Construct for MediaInsightsPipelineConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MediaInsightsPipelineConfiguration> for Properties {
    fn from(value: MediaInsightsPipelineConfiguration) -> Self {
        value.0
    }
}

impl Handle<MediaInsightsPipelineConfiguration> {
    /// The time at which the configuration was created.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The ARN of the configuration.
    ///
    /// `Fn::GetAtt` of `MediaInsightsPipelineConfigurationArn`.
    #[must_use]
    pub fn media_insights_pipeline_configuration_arn(self) -> Value<String> {
        self.attribute("MediaInsightsPipelineConfigurationArn")
    }

    /// The unique identifier of the configuration.
    ///
    /// `Fn::GetAtt` of `MediaInsightsPipelineConfigurationId`.
    #[must_use]
    pub fn media_insights_pipeline_configuration_id(self) -> Value<String> {
        self.attribute("MediaInsightsPipelineConfigurationId")
    }

    /// The time at which the configuration was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[must_use]
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// Resource Type definition for an Amazon Chime SDK Media Pipeline Kinesis Video Stream Pool
///
/// [`AWS::Chime::MediaPipelineKinesisVideoStreamPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediapipelinekinesisvideostreampool.html).
///
/// Required: `PoolName`, `StreamConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MediaPipelineKinesisVideoStreamPool(Properties);

impl MediaPipelineKinesisVideoStreamPool {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Kinesis Video Stream Pool.
    ///
    /// `PoolName`. Required. A change replaces the resource.
    pub fn pool_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PoolName", value.into());
        self
    }

    /// The configuration settings for the Kinesis video stream.
    ///
    /// `StreamConfiguration`. Required.
    pub fn stream_configuration(
        mut self,
        value: impl Into<Value<media_pipeline_kinesis_video_stream_pool::StreamConfiguration>>,
    ) -> Self {
        self.0.set("StreamConfiguration", value.into());
        self
    }

    /// The tags associated with the Kinesis Video Stream Pool.
    ///
    /// `Tags`.
    pub fn tags(
        mut self,
        value: impl Into<List<media_pipeline_kinesis_video_stream_pool::TagsItem>>,
    ) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MediaPipelineKinesisVideoStreamPool {
    const TYPE: &'static str = "AWS::Chime::MediaPipelineKinesisVideoStreamPool";
}

impl Construct for MediaPipelineKinesisVideoStreamPool {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MediaPipelineKinesisVideoStreamPool> for Properties {
    fn from(value: MediaPipelineKinesisVideoStreamPool) -> Self {
        value.0
    }
}

impl Handle<MediaPipelineKinesisVideoStreamPool> {
    /// The ARN of the Kinesis Video Stream Pool.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time at which the Kinesis Video Stream Pool was created.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The unique identifier of the Kinesis Video Stream Pool.
    ///
    /// `Fn::GetAtt` of `PoolId`.
    #[must_use]
    pub fn pool_id(self) -> Value<String> {
        self.attribute("PoolId")
    }

    /// The status of the Kinesis Video Stream Pool.
    ///
    /// `Fn::GetAtt` of `PoolStatus`.
    #[must_use]
    pub fn pool_status(self) -> Value<String> {
        self.attribute("PoolStatus")
    }

    /// The time at which the Kinesis Video Stream Pool was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[must_use]
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// Resource Type definition for AWS::Chime::SipMediaApplication
///
/// [`AWS::Chime::SipMediaApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-sipmediaapplication.html).
///
/// Required: `AwsRegion`, `Endpoints`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SipMediaApplication(Properties);

impl SipMediaApplication {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The AWS Region in which the SIP media application is created.
    ///
    /// `AwsRegion`. Required. A change replaces the resource.
    pub fn aws_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AwsRegion", value.into());
        self
    }

    /// List of endpoints (Lambda ARNs) specified for the SIP media application.
    ///
    /// `Endpoints`. Required.
    pub fn endpoints(
        mut self,
        value: impl Into<List<sip_media_application::SipMediaApplicationEndpoint>>,
    ) -> Self {
        self.0.set("Endpoints", value.into());
        self
    }

    /// The name of the SIP media application.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Tags assigned to the SIP media application.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<sip_media_application::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SipMediaApplication {
    const TYPE: &'static str = "AWS::Chime::SipMediaApplication";
}

impl Construct for SipMediaApplication {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SipMediaApplication> for Properties {
    fn from(value: SipMediaApplication) -> Self {
        value.0
    }
}

impl Handle<SipMediaApplication> {
    /// The SIP media application creation timestamp, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The ARN of the SIP media application.
    ///
    /// `Fn::GetAtt` of `SipMediaApplicationArn`.
    #[must_use]
    pub fn sip_media_application_arn(self) -> Value<String> {
        self.attribute("SipMediaApplicationArn")
    }

    /// The SIP media application ID.
    ///
    /// `Fn::GetAtt` of `SipMediaApplicationId`.
    #[must_use]
    pub fn sip_media_application_id(self) -> Value<String> {
        self.attribute("SipMediaApplicationId")
    }

    /// The time at which the SIP media application was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[must_use]
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// An Amazon Chime SDK Voice Connector configuration, including outbound host name and encryption settings.
///
/// [`AWS::Chime::VoiceConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-voiceconnector.html).
///
/// Required: `Name`, `RequireEncryption`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VoiceConnector(Properties);

impl VoiceConnector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The AWS Region in which the Voice Connector is created.
    ///
    /// `AwsRegion`. Allowed: [`AwsRegion`](voice_connector::AwsRegion). A change replaces the resource.
    pub fn aws_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AwsRegion", value.into());
        self
    }

    /// The name of the Voice Connector.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The type of network for the Voice Connector.
    ///
    /// `NetworkType`. Allowed: [`NetworkType`](voice_connector::NetworkType). A change replaces the resource.
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// Enables or disables encryption for the Voice Connector.
    ///
    /// `RequireEncryption`. Required.
    pub fn require_encryption(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RequireEncryption", value.into());
        self
    }

    /// The tags assigned to the Voice Connector.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<voice_connector::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for VoiceConnector {
    const TYPE: &'static str = "AWS::Chime::VoiceConnector";
}

impl Construct for VoiceConnector {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VoiceConnector> for Properties {
    fn from(value: VoiceConnector) -> Self {
        value.0
    }
}

impl Handle<VoiceConnector> {
    /// The Voice Connector creation timestamp, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The outbound host name for the Voice Connector.
    ///
    /// `Fn::GetAtt` of `OutboundHostName`.
    #[must_use]
    pub fn outbound_host_name(self) -> Value<String> {
        self.attribute("OutboundHostName")
    }

    /// The Voice Connector updated timestamp, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[must_use]
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }

    /// The ARN of the Voice Connector.
    ///
    /// `Fn::GetAtt` of `VoiceConnectorArn`.
    #[must_use]
    pub fn voice_connector_arn(self) -> Value<String> {
        self.attribute("VoiceConnectorArn")
    }

    /// The Voice Connector ID.
    ///
    /// `Fn::GetAtt` of `VoiceConnectorId`.
    #[must_use]
    pub fn voice_connector_id(self) -> Value<String> {
        self.attribute("VoiceConnectorId")
    }
}

/// Property types of [`AppInstance`].
pub mod app_instance {
    use crate::{Json, Properties, Value};

    /// A tag object containing a key-value pair.
    ///
    /// A property type of `AWS::Chime::AppInstance`.
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

        /// The key in a tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value in a tag.
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

/// Property types and words of [`AppInstanceBot`].
pub mod app_instance_bot {
    use crate::{Json, Properties, Value};

    /// A structure that contains configuration data.
    ///
    /// A property type of `AWS::Chime::AppInstanceBot`.
    ///
    /// Required: `Lex`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Configuration(Properties);

    impl Configuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration for an Amazon Lex V2 bot.
        ///
        /// `Lex`. Required.
        pub fn lex(mut self, value: impl Into<Value<LexConfiguration>>) -> Self {
            self.0.set("Lex", value.into());
            self
        }
    }

    impl From<Configuration> for Json {
        fn from(value: Configuration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the type of message that triggers a bot.
    ///
    /// A property type of `AWS::Chime::AppInstanceBot`.
    ///
    /// Required: `StandardMessages`, `TargetedMessages`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InvokedBy(Properties);

    impl InvokedBy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Sets standard messages as the bot trigger.
        ///
        /// `StandardMessages`. Required. Allowed: [`StandardMessages`].
        pub fn standard_messages(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StandardMessages", value.into());
            self
        }

        /// Sets targeted messages as the bot trigger.
        ///
        /// `TargetedMessages`. Required. Allowed: [`TargetedMessages`].
        pub fn targeted_messages(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetedMessages", value.into());
            self
        }
    }

    impl From<InvokedBy> for Json {
        fn from(value: InvokedBy) -> Self {
            value.0.into()
        }
    }

    /// The configuration for an Amazon Lex V2 bot.
    ///
    /// A property type of `AWS::Chime::AppInstanceBot`.
    ///
    /// Required: `LexBotAliasArn`, `LocaleId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LexConfiguration(Properties);

    impl LexConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the type of message that triggers a bot.
        ///
        /// `InvokedBy`.
        pub fn invoked_by(mut self, value: impl Into<Value<InvokedBy>>) -> Self {
            self.0.set("InvokedBy", value.into());
            self
        }

        /// The ARN of the Amazon Lex V2 bot's alias.
        ///
        /// `LexBotAliasArn`. Required.
        pub fn lex_bot_alias_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LexBotAliasArn", value.into());
            self
        }

        /// Identifies the Amazon Lex V2 bot's language and locale.
        ///
        /// `LocaleId`. Required.
        pub fn locale_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocaleId", value.into());
            self
        }

        /// Determines whether the Amazon Lex V2 bot responds to all standard messages. Control messages are not supported.
        ///
        /// `RespondsTo`. Allowed: [`RespondsTo`].
        pub fn responds_to(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RespondsTo", value.into());
            self
        }

        /// The name of the welcome intent configured in the Amazon Lex V2 bot.
        ///
        /// `WelcomeIntent`.
        pub fn welcome_intent(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WelcomeIntent", value.into());
            self
        }
    }

    impl From<LexConfiguration> for Json {
        fn from(value: LexConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A tag object containing a key-value pair.
    ///
    /// A property type of `AWS::Chime::AppInstanceBot`.
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

        /// The key in a tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value in a tag.
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
        /// Words for `StandardMessages`.
        pub enum StandardMessages {
            Auto = "AUTO",
            All = "ALL",
            Mentions = "MENTIONS",
            None = "NONE",
        }

        /// Words for `TargetedMessages`.
        pub enum TargetedMessages {
            All = "ALL",
            None = "NONE",
        }

        /// Words for `RespondsTo`.
        pub enum RespondsTo {
            StandardMessages = "STANDARD_MESSAGES",
        }
    }
}

/// Property types and words of [`AppInstanceUser`].
pub mod app_instance_user {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Chime::AppInstanceUser`.
    ///
    /// Required: `ExpirationCriterion`, `ExpirationDays`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExpirationSettings(Properties);

    impl ExpirationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ExpirationCriterion`. Required. Allowed: [`ExpirationCriterion`].
        pub fn expiration_criterion(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExpirationCriterion", value.into());
            self
        }

        /// `ExpirationDays`. Required.
        pub fn expiration_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ExpirationDays", value.into());
            self
        }
    }

    impl From<ExpirationSettings> for Json {
        fn from(value: ExpirationSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Chime::AppInstanceUser`.
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
        /// Words for `ExpirationCriterion`.
        pub enum ExpirationCriterion {
            CreatedTimestamp = "CREATED_TIMESTAMP",
        }
    }
}

/// Property types and words of [`Channel`].
pub mod channel {
    use crate::{Json, Properties, Value};

    /// The attributes required to configure and create an elastic channel. An elastic channel must use RESTRICTED mode, cannot be created with MemberArns, and is available only in some regions.
    ///
    /// A property type of `AWS::Chime::Channel`.
    ///
    /// Required: `MaximumSubChannels`, `MinimumMembershipPercentage`, `TargetMembershipsPerSubChannel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ElasticChannelConfiguration(Properties);

    impl ElasticChannelConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of SubChannels allowed in the elastic channel.
        ///
        /// `MaximumSubChannels`. Required.
        pub fn maximum_sub_channels(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumSubChannels", value.into());
            self
        }

        /// The minimum allowed percentage of TargetMembershipsPerSubChannel users, used to balance members across SubChannels.
        ///
        /// `MinimumMembershipPercentage`. Required.
        pub fn minimum_membership_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinimumMembershipPercentage", value.into());
            self
        }

        /// The maximum number of members allowed in a SubChannel.
        ///
        /// `TargetMembershipsPerSubChannel`. Required.
        pub fn target_memberships_per_sub_channel(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TargetMembershipsPerSubChannel", value.into());
            self
        }
    }

    impl From<ElasticChannelConfiguration> for Json {
        fn from(value: ElasticChannelConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Settings that control the interval after which the channel is automatically deleted.
    ///
    /// A property type of `AWS::Chime::Channel`.
    ///
    /// Required: `ExpirationCriterion`, `ExpirationDays`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExpirationSettings(Properties);

    impl ExpirationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The condition the expiration period is measured from.
        ///
        /// `ExpirationCriterion`. Required. Allowed: [`ExpirationCriterion`].
        pub fn expiration_criterion(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExpirationCriterion", value.into());
            self
        }

        /// The period in days after which the system automatically deletes the channel.
        ///
        /// `ExpirationDays`. Required.
        pub fn expiration_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ExpirationDays", value.into());
            self
        }
    }

    impl From<ExpirationSettings> for Json {
        fn from(value: ExpirationSettings) -> Self {
            value.0.into()
        }
    }

    /// The AppInstanceUser or AppInstanceBot that created the channel.
    ///
    /// A property type of `AWS::Chime::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Identity(Properties);

    impl Identity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN in an identity.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The name in an identity.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<Identity> for Json {
        fn from(value: Identity) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Chime::Channel`.
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

        /// The key in a tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value in a tag.
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
        /// Words for `Mode`.
        pub enum Mode {
            Unrestricted = "UNRESTRICTED",
            Restricted = "RESTRICTED",
        }

        /// Words for `Privacy`.
        pub enum Privacy {
            Public = "PUBLIC",
            Private = "PRIVATE",
        }

        /// Words for `ExpirationCriterion`.
        pub enum ExpirationCriterion {
            CreatedTimestamp = "CREATED_TIMESTAMP",
            LastMessageTimestamp = "LAST_MESSAGE_TIMESTAMP",
        }
    }
}

/// Property types and words of [`ChannelFlow`].
pub mod channel_flow {
    use crate::{Json, Properties, Value};

    /// Stores metadata about a Lambda processor.
    ///
    /// A property type of `AWS::Chime::ChannelFlow`.
    ///
    /// Required: `InvocationType`, `ResourceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaConfiguration(Properties);

    impl LambdaConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Controls how the Lambda function is invoked.
        ///
        /// `InvocationType`. Required. Allowed: [`InvocationType`].
        pub fn invocation_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InvocationType", value.into());
            self
        }

        /// The ARN of the Lambda message processing function.
        ///
        /// `ResourceArn`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceArn", value.into());
            self
        }
    }

    impl From<LambdaConfiguration> for Json {
        fn from(value: LambdaConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Information about a processor in a channel flow.
    ///
    /// A property type of `AWS::Chime::ChannelFlow`.
    ///
    /// Required: `Configuration`, `ExecutionOrder`, `FallbackAction`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Processor(Properties);

    impl Processor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A processor's metadata.
        ///
        /// `Configuration`. Required.
        pub fn configuration(mut self, value: impl Into<Value<ProcessorConfiguration>>) -> Self {
            self.0.set("Configuration", value.into());
            self
        }

        /// The sequence in which processors run.
        ///
        /// `ExecutionOrder`. Required.
        pub fn execution_order(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ExecutionOrder", value.into());
            self
        }

        /// Determines whether to continue or stop processing when communication with a processor fails.
        ///
        /// `FallbackAction`. Required. Allowed: [`FallbackAction`].
        pub fn fallback_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FallbackAction", value.into());
            self
        }

        /// The name of the processor.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<Processor> for Json {
        fn from(value: Processor) -> Self {
            value.0.into()
        }
    }

    /// A processor's metadata.
    ///
    /// A property type of `AWS::Chime::ChannelFlow`.
    ///
    /// Required: `Lambda`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorConfiguration(Properties);

    impl ProcessorConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Stores metadata about a Lambda processor.
        ///
        /// `Lambda`. Required.
        pub fn lambda(mut self, value: impl Into<Value<LambdaConfiguration>>) -> Self {
            self.0.set("Lambda", value.into());
            self
        }
    }

    impl From<ProcessorConfiguration> for Json {
        fn from(value: ProcessorConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Chime::ChannelFlow`.
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

        /// The key in a tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value in a tag.
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
        /// Words for `InvocationType`.
        pub enum InvocationType {
            Async = "ASYNC",
        }

        /// Words for `FallbackAction`.
        pub enum FallbackAction {
            Continue = "CONTINUE",
            Abort = "ABORT",
        }
    }
}

/// Property types and words of [`MediaInsightsPipelineConfiguration`].
pub mod media_insights_pipeline_configuration {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    ///
    /// Required: `LanguageCode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AmazonTranscribeCallAnalyticsProcessorConfiguration(Properties);

    impl AmazonTranscribeCallAnalyticsProcessorConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The categories to send to the insights target.
        ///
        /// `CallAnalyticsStreamCategories`.
        pub fn call_analytics_stream_categories(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CallAnalyticsStreamCategories", value.into());
            self
        }

        /// Labels all PII identified in the transcript.
        ///
        /// `ContentIdentificationType`. Allowed: [`ContentIdentificationType`].
        pub fn content_identification_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentIdentificationType", value.into());
            self
        }

        /// Redacts all PII identified in the transcript.
        ///
        /// `ContentRedactionType`. Allowed: [`ContentRedactionType`].
        pub fn content_redaction_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentRedactionType", value.into());
            self
        }

        /// Enables partial result stabilization.
        ///
        /// `EnablePartialResultsStabilization`.
        pub fn enable_partial_results_stabilization(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("EnablePartialResultsStabilization", value.into());
            self
        }

        /// If true, partial results are filtered out.
        ///
        /// `FilterPartialResults`.
        pub fn filter_partial_results(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("FilterPartialResults", value.into());
            self
        }

        /// The language code in the configuration.
        ///
        /// `LanguageCode`. Required. Allowed: [`LanguageCode`].
        pub fn language_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LanguageCode", value.into());
            self
        }

        /// The name of the custom language model.
        ///
        /// `LanguageModelName`.
        pub fn language_model_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LanguageModelName", value.into());
            self
        }

        /// The level of stability for partial results.
        ///
        /// `PartialResultsStability`. Allowed: [`PartialResultsStability`].
        pub fn partial_results_stability(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PartialResultsStability", value.into());
            self
        }

        /// The types of PII to redact.
        ///
        /// `PiiEntityTypes`.
        pub fn pii_entity_types(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PiiEntityTypes", value.into());
            self
        }

        /// `PostCallAnalyticsSettings`.
        pub fn post_call_analytics_settings(
            mut self,
            value: impl Into<Value<PostCallAnalyticsSettings>>,
        ) -> Self {
            self.0.set("PostCallAnalyticsSettings", value.into());
            self
        }

        /// The vocabulary filtering method.
        ///
        /// `VocabularyFilterMethod`. Allowed: [`VocabularyFilterMethod`].
        pub fn vocabulary_filter_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VocabularyFilterMethod", value.into());
            self
        }

        /// The name of the custom vocabulary filter.
        ///
        /// `VocabularyFilterName`.
        pub fn vocabulary_filter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VocabularyFilterName", value.into());
            self
        }

        /// The name of the custom vocabulary.
        ///
        /// `VocabularyName`.
        pub fn vocabulary_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VocabularyName", value.into());
            self
        }
    }

    impl From<AmazonTranscribeCallAnalyticsProcessorConfiguration> for Json {
        fn from(value: AmazonTranscribeCallAnalyticsProcessorConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AmazonTranscribeProcessorConfiguration(Properties);

    impl AmazonTranscribeProcessorConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Labels all PII identified in the transcript.
        ///
        /// `ContentIdentificationType`. Allowed: [`ContentIdentificationType`].
        pub fn content_identification_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentIdentificationType", value.into());
            self
        }

        /// Redacts all PII identified in the transcript.
        ///
        /// `ContentRedactionType`. Allowed: [`ContentRedactionType`].
        pub fn content_redaction_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentRedactionType", value.into());
            self
        }

        /// Enables partial result stabilization.
        ///
        /// `EnablePartialResultsStabilization`.
        pub fn enable_partial_results_stabilization(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("EnablePartialResultsStabilization", value.into());
            self
        }

        /// If true, partial results are filtered out.
        ///
        /// `FilterPartialResults`.
        pub fn filter_partial_results(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("FilterPartialResults", value.into());
            self
        }

        /// Turns language identification on or off.
        ///
        /// `IdentifyLanguage`.
        pub fn identify_language(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IdentifyLanguage", value.into());
            self
        }

        /// Turns multiple language identification on or off.
        ///
        /// `IdentifyMultipleLanguages`.
        pub fn identify_multiple_languages(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IdentifyMultipleLanguages", value.into());
            self
        }

        /// The language code.
        ///
        /// `LanguageCode`. Allowed: [`LanguageCode`].
        pub fn language_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LanguageCode", value.into());
            self
        }

        /// The name of the custom language model.
        ///
        /// `LanguageModelName`.
        pub fn language_model_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LanguageModelName", value.into());
            self
        }

        /// The language options for transcription.
        ///
        /// `LanguageOptions`.
        pub fn language_options(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LanguageOptions", value.into());
            self
        }

        /// The level of stability for partial results.
        ///
        /// `PartialResultsStability`. Allowed: [`PartialResultsStability`].
        pub fn partial_results_stability(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PartialResultsStability", value.into());
            self
        }

        /// The types of PII to redact.
        ///
        /// `PiiEntityTypes`.
        pub fn pii_entity_types(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PiiEntityTypes", value.into());
            self
        }

        /// The preferred language for transcription.
        ///
        /// `PreferredLanguage`. Allowed: [`PreferredLanguage`].
        pub fn preferred_language(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreferredLanguage", value.into());
            self
        }

        /// Enables speaker partitioning.
        ///
        /// `ShowSpeakerLabel`.
        pub fn show_speaker_label(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ShowSpeakerLabel", value.into());
            self
        }

        /// The vocabulary filtering method.
        ///
        /// `VocabularyFilterMethod`. Allowed: [`VocabularyFilterMethod`].
        pub fn vocabulary_filter_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VocabularyFilterMethod", value.into());
            self
        }

        /// The name of the custom vocabulary filter.
        ///
        /// `VocabularyFilterName`.
        pub fn vocabulary_filter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VocabularyFilterName", value.into());
            self
        }

        /// The names of the custom vocabulary filters.
        ///
        /// `VocabularyFilterNames`.
        pub fn vocabulary_filter_names(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VocabularyFilterNames", value.into());
            self
        }

        /// The name of the custom vocabulary.
        ///
        /// `VocabularyName`.
        pub fn vocabulary_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VocabularyName", value.into());
            self
        }

        /// The names of the custom vocabularies.
        ///
        /// `VocabularyNames`.
        pub fn vocabulary_names(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VocabularyNames", value.into());
            self
        }
    }

    impl From<AmazonTranscribeProcessorConfiguration> for Json {
        fn from(value: AmazonTranscribeProcessorConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    ///
    /// Required: `RuleName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IssueDetectionConfiguration(Properties);

    impl IssueDetectionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the issue detection rule.
        ///
        /// `RuleName`. Required.
        pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleName", value.into());
            self
        }
    }

    impl From<IssueDetectionConfiguration> for Json {
        fn from(value: IssueDetectionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    ///
    /// Required: `Keywords`, `RuleName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeywordMatchConfiguration(Properties);

    impl KeywordMatchConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The keywords or phrases to match.
        ///
        /// `Keywords`. Required.
        pub fn keywords(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Keywords", value.into());
            self
        }

        /// Matches keywords on their presence or absence.
        ///
        /// `Negate`.
        pub fn negate(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Negate", value.into());
            self
        }

        /// The name of the keyword match rule.
        ///
        /// `RuleName`. Required.
        pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleName", value.into());
            self
        }
    }

    impl From<KeywordMatchConfiguration> for Json {
        fn from(value: KeywordMatchConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisDataStreamSinkConfiguration(Properties);

    impl KinesisDataStreamSinkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the Kinesis Data Stream sink.
        ///
        /// `InsightsTarget`.
        pub fn insights_target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InsightsTarget", value.into());
            self
        }
    }

    impl From<KinesisDataStreamSinkConfiguration> for Json {
        fn from(value: KinesisDataStreamSinkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MediaInsightsPipelineConfigurationElement(Properties);

    impl MediaInsightsPipelineConfigurationElement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AmazonTranscribeCallAnalyticsProcessorConfiguration`.
        pub fn amazon_transcribe_call_analytics_processor_configuration(
            mut self,
            value: impl Into<Value<AmazonTranscribeCallAnalyticsProcessorConfiguration>>,
        ) -> Self {
            self.0.set(
                "AmazonTranscribeCallAnalyticsProcessorConfiguration",
                value.into(),
            );
            self
        }

        /// `AmazonTranscribeProcessorConfiguration`.
        pub fn amazon_transcribe_processor_configuration(
            mut self,
            value: impl Into<Value<AmazonTranscribeProcessorConfiguration>>,
        ) -> Self {
            self.0
                .set("AmazonTranscribeProcessorConfiguration", value.into());
            self
        }

        /// `KinesisDataStreamSinkConfiguration`.
        pub fn kinesis_data_stream_sink_configuration(
            mut self,
            value: impl Into<Value<KinesisDataStreamSinkConfiguration>>,
        ) -> Self {
            self.0
                .set("KinesisDataStreamSinkConfiguration", value.into());
            self
        }

        /// `S3RecordingSinkConfiguration`.
        pub fn s3_recording_sink_configuration(
            mut self,
            value: impl Into<Value<S3RecordingSinkConfiguration>>,
        ) -> Self {
            self.0.set("S3RecordingSinkConfiguration", value.into());
            self
        }

        /// The element type.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<MediaInsightsPipelineConfigurationElement> for Json {
        fn from(value: MediaInsightsPipelineConfigurationElement) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    ///
    /// Required: `DataAccessRoleArn`, `OutputLocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PostCallAnalyticsSettings(Properties);

    impl PostCallAnalyticsSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The content redaction output settings.
        ///
        /// `ContentRedactionOutput`. Allowed: [`ContentRedactionOutput`].
        pub fn content_redaction_output(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentRedactionOutput", value.into());
            self
        }

        /// The ARN of the role used by Transcribe to upload post-call analysis.
        ///
        /// `DataAccessRoleArn`. Required.
        pub fn data_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataAccessRoleArn", value.into());
            self
        }

        /// The ID of the KMS key used to encrypt the output.
        ///
        /// `OutputEncryptionKMSKeyId`.
        pub fn output_encryption_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputEncryptionKMSKeyId", value.into());
            self
        }

        /// The URL of the Amazon S3 bucket for post-call data.
        ///
        /// `OutputLocation`. Required.
        pub fn output_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputLocation", value.into());
            self
        }
    }

    impl From<PostCallAnalyticsSettings> for Json {
        fn from(value: PostCallAnalyticsSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RealTimeAlertConfiguration(Properties);

    impl RealTimeAlertConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Turns off real-time alerts.
        ///
        /// `Disabled`.
        pub fn disabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Disabled", value.into());
            self
        }

        /// The rules in the alert.
        ///
        /// `Rules`.
        pub fn rules(mut self, value: impl Into<List<RealTimeAlertRule>>) -> Self {
            self.0.set("Rules", value.into());
            self
        }
    }

    impl From<RealTimeAlertConfiguration> for Json {
        fn from(value: RealTimeAlertConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RealTimeAlertRule(Properties);

    impl RealTimeAlertRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `IssueDetectionConfiguration`.
        pub fn issue_detection_configuration(
            mut self,
            value: impl Into<Value<IssueDetectionConfiguration>>,
        ) -> Self {
            self.0.set("IssueDetectionConfiguration", value.into());
            self
        }

        /// `KeywordMatchConfiguration`.
        pub fn keyword_match_configuration(
            mut self,
            value: impl Into<Value<KeywordMatchConfiguration>>,
        ) -> Self {
            self.0.set("KeywordMatchConfiguration", value.into());
            self
        }

        /// `SentimentConfiguration`.
        pub fn sentiment_configuration(
            mut self,
            value: impl Into<Value<SentimentConfiguration>>,
        ) -> Self {
            self.0.set("SentimentConfiguration", value.into());
            self
        }

        /// The type of alert rule.
        ///
        /// `Type`. Required. Allowed: [`RealTimeAlertRuleType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<RealTimeAlertRule> for Json {
        fn from(value: RealTimeAlertRule) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3RecordingSinkConfiguration(Properties);

    impl S3RecordingSinkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default URI of the Amazon S3 bucket.
        ///
        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// The recording file format.
        ///
        /// `RecordingFileFormat`. Allowed: [`RecordingFileFormat`].
        pub fn recording_file_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordingFileFormat", value.into());
            self
        }
    }

    impl From<S3RecordingSinkConfiguration> for Json {
        fn from(value: S3RecordingSinkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    ///
    /// Required: `RuleName`, `SentimentType`, `TimePeriod`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SentimentConfiguration(Properties);

    impl SentimentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the sentiment rule.
        ///
        /// `RuleName`. Required.
        pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleName", value.into());
            self
        }

        /// The type of sentiment.
        ///
        /// `SentimentType`. Required. Allowed: [`SentimentType`].
        pub fn sentiment_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SentimentType", value.into());
            self
        }

        /// The analysis interval in seconds.
        ///
        /// `TimePeriod`. Required.
        pub fn time_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimePeriod", value.into());
            self
        }
    }

    impl From<SentimentConfiguration> for Json {
        fn from(value: SentimentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Chime::MediaInsightsPipelineConfiguration`.
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
        /// Words for `ContentIdentificationType`.
        pub enum ContentIdentificationType {
            Pii = "PII",
        }

        /// Words for `ContentRedactionType`.
        pub enum ContentRedactionType {
            Pii = "PII",
        }

        /// Words for `LanguageCode`.
        pub enum LanguageCode {
            EnUs = "en-US",
            EnGb = "en-GB",
            EsUs = "es-US",
            FrCa = "fr-CA",
            FrFr = "fr-FR",
            EnAu = "en-AU",
            ItIt = "it-IT",
            DeDe = "de-DE",
            PtBr = "pt-BR",
        }

        /// Words for `PartialResultsStability`.
        pub enum PartialResultsStability {
            High = "high",
            Medium = "medium",
            Low = "low",
        }

        /// Words for `VocabularyFilterMethod`.
        pub enum VocabularyFilterMethod {
            Remove = "remove",
            Mask = "mask",
            Tag = "tag",
        }

        /// Words for `PreferredLanguage`.
        pub enum PreferredLanguage {
            EnUs = "en-US",
            EnGb = "en-GB",
            EsUs = "es-US",
            FrCa = "fr-CA",
            FrFr = "fr-FR",
            EnAu = "en-AU",
            ItIt = "it-IT",
            DeDe = "de-DE",
            PtBr = "pt-BR",
        }

        /// Words for `Type`.
        pub enum Type {
            AmazonTranscribeCallAnalyticsProcessor = "AmazonTranscribeCallAnalyticsProcessor",
            AmazonTranscribeProcessor = "AmazonTranscribeProcessor",
            KinesisDataStreamSink = "KinesisDataStreamSink",
            S3RecordingSink = "S3RecordingSink",
        }

        /// Words for `ContentRedactionOutput`.
        pub enum ContentRedactionOutput {
            Redacted = "redacted",
            RedactedAndUnredacted = "redacted_and_unredacted",
        }

        /// Words for `Type`.
        pub enum RealTimeAlertRuleType {
            KeywordMatch = "KeywordMatch",
            Sentiment = "Sentiment",
            IssueDetection = "IssueDetection",
        }

        /// Words for `RecordingFileFormat`.
        pub enum RecordingFileFormat {
            Wav = "Wav",
            Opus = "Opus",
        }

        /// Words for `SentimentType`.
        pub enum SentimentType {
            Negative = "NEGATIVE",
        }
    }
}

/// Property types of [`MediaPipelineKinesisVideoStreamPool`].
pub mod media_pipeline_kinesis_video_stream_pool {
    use crate::{Json, Properties, Value};

    /// The configuration settings for the Kinesis video stream.
    ///
    /// A property type of `AWS::Chime::MediaPipelineKinesisVideoStreamPool`.
    ///
    /// Required: `Region`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StreamConfiguration(Properties);

    impl StreamConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of time that data is retained, in hours.
        ///
        /// `DataRetentionInHours`.
        pub fn data_retention_in_hours(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DataRetentionInHours", value.into());
            self
        }

        /// The AWS Region of the video stream.
        ///
        /// `Region`. Required.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<StreamConfiguration> for Json {
        fn from(value: StreamConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Chime::MediaPipelineKinesisVideoStreamPool`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsItem(Properties);

    impl TagsItem {
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

    impl From<TagsItem> for Json {
        fn from(value: TagsItem) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`SipMediaApplication`].
pub mod sip_media_application {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Chime::SipMediaApplication`.
    ///
    /// Required: `LambdaArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SipMediaApplicationEndpoint(Properties);

    impl SipMediaApplicationEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Valid Amazon Resource Name (ARN) of the Lambda function.
        ///
        /// `LambdaArn`. Required.
        pub fn lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaArn", value.into());
            self
        }
    }

    impl From<SipMediaApplicationEndpoint> for Json {
        fn from(value: SipMediaApplicationEndpoint) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Chime::SipMediaApplication`.
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
}

/// Property types and words of [`VoiceConnector`].
pub mod voice_connector {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Chime::VoiceConnector`.
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
        /// Words for `AwsRegion`.
        pub enum AwsRegion {
            UsEast1 = "us-east-1",
            UsWest2 = "us-west-2",
            CaCentral1 = "ca-central-1",
            EuCentral1 = "eu-central-1",
            EuWest1 = "eu-west-1",
            EuWest2 = "eu-west-2",
            ApNortheast2 = "ap-northeast-2",
            ApNortheast1 = "ap-northeast-1",
            ApSoutheast1 = "ap-southeast-1",
            ApSoutheast2 = "ap-southeast-2",
        }

        /// Words for `NetworkType`.
        pub enum NetworkType {
            Ipv4Only = "IPV4_ONLY",
            DualStack = "DUAL_STACK",
        }
    }
}
