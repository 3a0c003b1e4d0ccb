//! `AWS::CodeStarNotifications`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Map, Properties, Resource, Scope, Value};

/// Creates a notification rule for a resource. The rule specifies the events you want notifications about and the targets (such as Amazon Simple Notification Service topics or clients configured for Slack) where you want to receive them.
///
/// [`AWS::CodeStarNotifications::NotificationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarnotifications-notificationrule.html).
///
/// Required: `DetailType`, `EventTypeIds`, `Name`, `Resource`, `Targets`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct NotificationRule(Properties);

impl NotificationRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name or email alias of the person who created the notification rule.
    ///
    /// `CreatedBy`.
    pub fn created_by(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CreatedBy", value.into());
        self
    }

    /// The level of detail to include in the notifications for this resource. `BASIC` will include only the contents of the event as it would appear in Amazon CloudWatch.
    ///
    /// `DetailType`. Required. Allowed: [`DetailType`](notification_rule::DetailType).
    pub fn detail_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DetailType", value.into());
        self
    }

    /// The event type associated with this notification rule.
    ///
    /// `EventTypeId`.
    pub fn event_type_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EventTypeId", value.into());
        self
    }

    /// A list of event types associated with this notification rule.
    ///
    /// `EventTypeIds`. Required.
    pub fn event_type_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EventTypeIds", value.into());
        self
    }

    /// The name for the notification rule. Notification rule names must be unique in your AWS account .
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the resource to associate with the notification rule. Supported resources include pipelines in AWS CodePipeline , repositories in AWS CodeCommit , and build projects in AWS CodeBuild .
    ///
    /// `Resource`. Required. A change replaces the resource.
    pub fn resource(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Resource", value.into());
        self
    }

    /// The status of the notification rule. The default value is `ENABLED` . If the status is set to `DISABLED` , notifications aren't sent for the notification rule.
    ///
    /// `Status`. Allowed: [`Status`](notification_rule::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// A list of tags to apply to this notification rule. Key names cannot start with " `aws` ".
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon topic or client.
    ///
    /// `TargetAddress`.
    pub fn target_address(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetAddress", value.into());
        self
    }

    /// A list of Amazon Resource Names (ARNs) of Amazon topics and clients to associate with the notification rule.
    ///
    /// `Targets`. Required.
    pub fn targets(mut self, value: impl Into<List<notification_rule::Target>>) -> Self {
        self.0.set("Targets", value.into());
        self
    }
}

impl Resource for NotificationRule {
    const TYPE: &'static str = "AWS::CodeStarNotifications::NotificationRule";
}

impl Construct for NotificationRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<NotificationRule> for Properties {
    fn from(value: NotificationRule) -> Self {
        value.0
    }
}

impl Handle<NotificationRule> {
    /// The Amazon Resource Name (ARN) of the notification rule.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`NotificationRule`].
pub mod notification_rule {
    use crate::{Json, Properties, Value};

    /// Information about the topics or clients associated with a notification rule.
    ///
    /// A property type of `AWS::CodeStarNotifications::NotificationRule`.
    ///
    /// Required: `TargetAddress`, `TargetType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Target(Properties);

    impl Target {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the topic or client.
        ///
        /// `TargetAddress`. Required.
        pub fn target_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetAddress", value.into());
            self
        }

        /// The target type. Can be an Amazon Simple Notification Service topic or client.
        ///
        /// `TargetType`. Required.
        pub fn target_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetType", value.into());
            self
        }
    }

    impl From<Target> for Json {
        fn from(value: Target) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DetailType`.
        pub enum DetailType {
            Basic = "BASIC",
            Full = "FULL",
        }

        /// Words for `Status`.
        pub enum Status {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}
