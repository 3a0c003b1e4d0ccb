//! `AWS::SupportApp`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Properties, Resource, Scope, Value};

/// You can use the `AWS::SupportApp::AccountAlias` resource to specify your AWS account when you configure the AWS Support App in Slack.
///
/// [`AWS::SupportApp::AccountAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-accountalias.html).
///
/// Required: `AccountAlias`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccountAlias(Properties);

impl AccountAlias {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An alias or short name for an AWS account .
    ///
    /// `AccountAlias`. Required.
    pub fn account_alias(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccountAlias", value.into());
        self
    }
}

impl Resource for AccountAlias {
    const TYPE: &'static str = "AWS::SupportApp::AccountAlias";
}

impl Construct for AccountAlias {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AccountAlias> for Properties {
    fn from(value: AccountAlias) -> Self {
        value.0
    }
}

impl Handle<AccountAlias> {
    /// The `AccountAlias` resource type has an attribute `AccountAliasResourceId` . You can use this attribute to identify the resource.
    ///
    /// `Fn::GetAtt` of `AccountAliasResourceId`.
    #[must_use]
    pub fn account_alias_resource_id(self) -> Value<String> {
        self.attribute("AccountAliasResourceId")
    }
}

/// You can use the `AWS::SupportApp::SlackChannelConfiguration` resource to specify your AWS account when you configure the AWS Support App . This resource includes the following information:
///
/// [`AWS::SupportApp::SlackChannelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackchannelconfiguration.html).
///
/// Required: `ChannelId`, `ChannelRoleArn`, `NotifyOnCaseSeverity`, `TeamId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SlackChannelConfiguration(Properties);

impl SlackChannelConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The channel ID in Slack. This ID identifies a channel within a Slack workspace.
    ///
    /// `ChannelId`. Required. A change replaces the resource.
    pub fn channel_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelId", value.into());
        self
    }

    /// The channel name in Slack. This is the channel where you invite the AWS Support App .
    ///
    /// `ChannelName`.
    pub fn channel_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role for this Slack channel configuration. The App uses this role to perform and Service Quotas actions on your behalf.
    ///
    /// `ChannelRoleArn`. Required.
    pub fn channel_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelRoleArn", value.into());
        self
    }

    /// Whether to get notified when a correspondence is added to your support cases.
    ///
    /// `NotifyOnAddCorrespondenceToCase`.
    pub fn notify_on_add_correspondence_to_case(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("NotifyOnAddCorrespondenceToCase", value.into());
        self
    }

    /// The case severity for your support cases that you want to receive notifications. You can specify `none` , `all` , or `high` .
    ///
    /// `NotifyOnCaseSeverity`. Required. Allowed: [`NotifyOnCaseSeverity`](slack_channel_configuration::NotifyOnCaseSeverity).
    pub fn notify_on_case_severity(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NotifyOnCaseSeverity", value.into());
        self
    }

    /// Whether to get notified when your support cases are created or reopened
    ///
    /// `NotifyOnCreateOrReopenCase`.
    pub fn notify_on_create_or_reopen_case(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("NotifyOnCreateOrReopenCase", value.into());
        self
    }

    /// Whether to get notified when your support cases are resolved.
    ///
    /// `NotifyOnResolveCase`.
    pub fn notify_on_resolve_case(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("NotifyOnResolveCase", value.into());
        self
    }

    /// The team ID in Slack. This ID uniquely identifies a Slack workspace.
    ///
    /// `TeamId`. Required. A change replaces the resource.
    pub fn team_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TeamId", value.into());
        self
    }
}

impl Resource for SlackChannelConfiguration {
    const TYPE: &'static str = "AWS::SupportApp::SlackChannelConfiguration";
}

impl Construct for SlackChannelConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SlackChannelConfiguration> for Properties {
    fn from(value: SlackChannelConfiguration) -> Self {
        value.0
    }
}

/// You can use the `AWS::SupportApp::SlackWorkspaceConfiguration` resource to specify your Slack workspace configuration. This resource configures your AWS account so that you can use the specified Slack workspace in the AWS Support App .
///
/// [`AWS::SupportApp::SlackWorkspaceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackworkspaceconfiguration.html).
///
/// Required: `TeamId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SlackWorkspaceConfiguration(Properties);

impl SlackWorkspaceConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The team ID in Slack. This ID uniquely identifies a Slack workspace, such as `T012ABCDEFG` .
    ///
    /// `TeamId`. Required. A change replaces the resource.
    pub fn team_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TeamId", value.into());
        self
    }

    /// An identifier used to update an existing Slack workspace configuration in AWS CloudFormation , such as `100` .
    ///
    /// `VersionId`.
    pub fn version_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VersionId", value.into());
        self
    }
}

impl Resource for SlackWorkspaceConfiguration {
    const TYPE: &'static str = "AWS::SupportApp::SlackWorkspaceConfiguration";
}

impl Construct for SlackWorkspaceConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SlackWorkspaceConfiguration> for Properties {
    fn from(value: SlackWorkspaceConfiguration) -> Self {
        value.0
    }
}

/// Words of [`SlackChannelConfiguration`].
pub mod slack_channel_configuration {
    words! {
        /// Words for `NotifyOnCaseSeverity`.
        pub enum NotifyOnCaseSeverity {
            None = "none",
            All = "all",
            High = "high",
        }
    }
}
