//! `AWS::Notifications`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::Notifications::ChannelAssociation` resource associates a `Channel` with a `NotificationConfiguration` for AWS User Notifications .
///
/// [`AWS::Notifications::ChannelAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-channelassociation.html).
///
/// Required: `Arn`, `NotificationConfigurationArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ChannelAssociation(Properties);

impl ChannelAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the `Channel` .
    ///
    /// `Arn`. Required. A change replaces the resource.
    pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Arn", value.into());
        self
    }

    /// The ARN of the `NotificationConfiguration` associated with the `Channel` .
    ///
    /// `NotificationConfigurationArn`. Required. A change replaces the resource.
    pub fn notification_configuration_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NotificationConfigurationArn", value.into());
        self
    }
}

impl Resource for ChannelAssociation {
    const TYPE: &'static str = "AWS::Notifications::ChannelAssociation";
}

impl Construct for ChannelAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ChannelAssociation> for Properties {
    fn from(value: ChannelAssociation) -> Self {
        value.0
    }
}

/// Creates an \[`EventRule`\](<https://docs.aws.amazon.com/notifications/latest/userguide/glossary.html>) that is associated with a specified `NotificationConfiguration` .
///
/// [`AWS::Notifications::EventRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-eventrule.html).
///
/// Required: `EventType`, `NotificationConfigurationArn`, `Regions`, `Source`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventRule(Properties);

impl EventRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An additional event pattern used to further filter the events this `EventRule` receives.
    ///
    /// `EventPattern`.
    pub fn event_pattern(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EventPattern", value.into());
        self
    }

    /// The event type this rule should match with the EventBridge events. It must match with atleast one of the valid EventBridge event types. For example, Amazon EC2 Instance State change Notification and Amazon CloudWatch State Change.
    ///
    /// `EventType`. Required. A change replaces the resource.
    pub fn event_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EventType", value.into());
        self
    }

    /// The ARN for the `NotificationConfiguration` associated with this `EventRule` .
    ///
    /// `NotificationConfigurationArn`. Required. A change replaces the resource.
    pub fn notification_configuration_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NotificationConfigurationArn", value.into());
        self
    }

    /// A list of AWS Regions that send events to this `EventRule` .
    ///
    /// `Regions`. Required.
    pub fn regions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Regions", value.into());
        self
    }

    /// The event source this rule should match with the EventBridge event sources. It must match with atleast one of the valid EventBridge event sources. Only AWS service sourced events are supported. For example, `aws.ec2` and `aws.cloudwatch` .
    ///
    /// `Source`. Required. A change replaces the resource.
    pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Source", value.into());
        self
    }
}

impl Resource for EventRule {
    const TYPE: &'static str = "AWS::Notifications::EventRule";
}

impl Construct for EventRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventRule> for Properties {
    fn from(value: EventRule) -> Self {
        value.0
    }
}

impl Handle<EventRule> {
    /// The Amazon Resource Name (ARN) of the `EventRule` . CloudFormation stack generates this ARN and then uses this ARN associated with the `NotificationConfiguration` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The creation time of the `EventRule` .
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// A list of Amazon EventBridge Managed Rule ARNs associated with this `EventRule` .
    ///
    /// `Fn::GetAtt` of `ManagedRules`.
    #[must_use]
    pub fn managed_rules(self) -> Value<Vec<String>> {
        self.attribute_list("ManagedRules")
    }

    /// `Fn::GetAtt` of `StatusSummaryByRegion`.
    #[must_use]
    pub fn status_summary_by_region(self) -> Value<Json> {
        self.attribute("StatusSummaryByRegion")
    }
}

/// Associates an Account Management Contact with a `ManagedNotificationConfiguration` for AWS User Notifications .
///
/// [`AWS::Notifications::ManagedNotificationAccountContactAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationaccountcontactassociation.html).
///
/// Required: `ContactIdentifier`, `ManagedNotificationConfigurationArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ManagedNotificationAccountContactAssociation(Properties);

impl ManagedNotificationAccountContactAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the notification contact associated with the AWS account.
    ///
    /// `ContactIdentifier`. Required. Allowed: [`ContactIdentifier`](managed_notification_account_contact_association::ContactIdentifier). A change replaces the resource.
    pub fn contact_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContactIdentifier", value.into());
        self
    }

    /// Whether the account contact association is subscribed to sensitive events. Access to sensitive events is gated by the SubscribeSensitiveEvents virtual IAM action.
    ///
    /// `IsSensitiveEventsSubscribed`.
    pub fn is_sensitive_events_subscribed(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsSensitiveEventsSubscribed", value.into());
        self
    }

    /// The ARN of the `ManagedNotificationConfiguration` to be associated with the `Channel` .
    ///
    /// `ManagedNotificationConfigurationArn`. Required. A change replaces the resource.
    pub fn managed_notification_configuration_arn(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("ManagedNotificationConfigurationArn", value.into());
        self
    }
}

impl Resource for ManagedNotificationAccountContactAssociation {
    const TYPE: &'static str = "AWS::Notifications::ManagedNotificationAccountContactAssociation";
}

impl Construct for ManagedNotificationAccountContactAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ManagedNotificationAccountContactAssociation> for Properties {
    fn from(value: ManagedNotificationAccountContactAssociation) -> Self {
        value.0
    }
}

/// Associates a `Channel` with a `ManagedNotificationAdditionalChannelAssociation` for AWS User Notifications .
///
/// [`AWS::Notifications::ManagedNotificationAdditionalChannelAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationadditionalchannelassociation.html).
///
/// Required: `ChannelArn`, `ManagedNotificationConfigurationArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ManagedNotificationAdditionalChannelAssociation(Properties);

impl ManagedNotificationAdditionalChannelAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the `Channel` .
    ///
    /// `ChannelArn`. Required. A change replaces the resource.
    pub fn channel_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelArn", value.into());
        self
    }

    /// Whether the channel association is subscribed to sensitive events. Access to sensitive events is gated by the SubscribeSensitiveEvents virtual IAM action.
    ///
    /// `IsSensitiveEventsSubscribed`.
    pub fn is_sensitive_events_subscribed(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsSensitiveEventsSubscribed", value.into());
        self
    }

    /// The ARN of the `ManagedNotificationAdditionalChannelAssociation` associated with the `Channel` .
    ///
    /// `ManagedNotificationConfigurationArn`. Required. A change replaces the resource.
    pub fn managed_notification_configuration_arn(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("ManagedNotificationConfigurationArn", value.into());
        self
    }
}

impl Resource for ManagedNotificationAdditionalChannelAssociation {
    const TYPE: &'static str =
        "AWS::Notifications::ManagedNotificationAdditionalChannelAssociation";
}

impl Construct for ManagedNotificationAdditionalChannelAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ManagedNotificationAdditionalChannelAssociation> for Properties {
    fn from(value: ManagedNotificationAdditionalChannelAssociation) -> Self {
        value.0
    }
}

/// Configures a `NotificationConfiguration` for AWS User Notifications .
///
/// [`AWS::Notifications::NotificationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationconfiguration.html).
///
/// Required: `Description`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct NotificationConfiguration(Properties);

impl NotificationConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The aggregation preference of the `NotificationConfiguration` .
    ///
    /// `AggregationDuration`. Allowed: [`AggregationDuration`](notification_configuration::AggregationDuration).
    pub fn aggregation_duration(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AggregationDuration", value.into());
        self
    }

    /// The description of the `NotificationConfiguration` .
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the `NotificationConfiguration` . Supports RFC 3986's unreserved characters.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A map of tags assigned to a `NotificationConfiguration` .
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<notification_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for NotificationConfiguration {
    const TYPE: &'static str = "AWS::Notifications::NotificationConfiguration";
}

impl Construct for NotificationConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<NotificationConfiguration> for Properties {
    fn from(value: NotificationConfiguration) -> Self {
        value.0
    }
}

impl Handle<NotificationConfiguration> {
    /// The Amazon Resource Name (ARN) of the `NotificationConfiguration` resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The creation time of the `NotificationConfiguration` .
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The current status of the `NotificationConfiguration` .
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Configures a `NotificationHub` for AWS User Notifications . For more information about notification hub, see the [AWS User Notifications User Guide](https://docs.aws.amazon.com/notifications/latest/userguide/notification-hubs.html) .
///
/// [`AWS::Notifications::NotificationHub`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationhub.html).
///
/// Required: `Region`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct NotificationHub(Properties);

impl NotificationHub {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The `NotificationHub` Region.
    ///
    /// `Region`. Required. A change replaces the resource.
    pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Region", value.into());
        self
    }
}

impl Resource for NotificationHub {
    const TYPE: &'static str = "AWS::Notifications::NotificationHub";
}

impl Construct for NotificationHub {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<NotificationHub> for Properties {
    fn from(value: NotificationHub) -> Self {
        value.0
    }
}

impl Handle<NotificationHub> {
    /// The date and time the `NotificationHubOverview` was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Provides additional information about the current `NotificationHub` status.
    ///
    /// `Fn::GetAtt` of `NotificationHubStatusSummary`.
    #[must_use]
    pub fn notification_hub_status_summary(self) -> Value<Json> {
        self.attribute("NotificationHubStatusSummary")
    }
}

/// Resource Type definition for AWS::Notifications::OrganizationalUnitAssociation
///
/// [`AWS::Notifications::OrganizationalUnitAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-organizationalunitassociation.html).
///
/// Required: `NotificationConfigurationArn`, `OrganizationalUnitId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OrganizationalUnitAssociation(Properties);

impl OrganizationalUnitAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// ARN identifier of the NotificationConfiguration. Example: arn:aws:notifications::123456789012:configuration/a01jes88qxwkbj05xv9c967pgm1
    ///
    /// `NotificationConfigurationArn`. Required. A change replaces the resource.
    pub fn notification_configuration_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NotificationConfigurationArn", value.into());
        self
    }

    /// The ID of the organizational unit.
    ///
    /// `OrganizationalUnitId`. Required. A change replaces the resource.
    pub fn organizational_unit_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OrganizationalUnitId", value.into());
        self
    }
}

impl Resource for OrganizationalUnitAssociation {
    const TYPE: &'static str = "AWS::Notifications::OrganizationalUnitAssociation";
}

impl Construct for OrganizationalUnitAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OrganizationalUnitAssociation> for Properties {
    fn from(value: OrganizationalUnitAssociation) -> Self {
        value.0
    }
}

/// Property types and words of [`EventRule`].
pub mod event_rule {
    use crate::{Json, Properties, Value};

    /// Provides additional information about the current `EventRule` status.
    ///
    /// A property type of `AWS::Notifications::EventRule`.
    ///
    /// Required: `Reason`, `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventRuleStatusSummary(Properties);

    impl EventRuleStatusSummary {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A human-readable reason for `EventRuleStatus` .
        ///
        /// `Reason`. Required.
        pub fn reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Reason", value.into());
            self
        }

        /// The status of the `EventRule` .
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<EventRuleStatusSummary> for Json {
        fn from(value: EventRuleStatusSummary) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Status`.
        pub enum Status {
            Active = "ACTIVE",
            Inactive = "INACTIVE",
            Creating = "CREATING",
            Updating = "UPDATING",
            Deleting = "DELETING",
        }
    }
}

/// Words of [`ManagedNotificationAccountContactAssociation`].
pub mod managed_notification_account_contact_association {
    words! {
        /// Words for `ContactIdentifier`.
        pub enum ContactIdentifier {
            AccountPrimary = "ACCOUNT_PRIMARY",
            AccountAlternateSecurity = "ACCOUNT_ALTERNATE_SECURITY",
            AccountAlternateOperations = "ACCOUNT_ALTERNATE_OPERATIONS",
            AccountAlternateBilling = "ACCOUNT_ALTERNATE_BILLING",
        }
    }
}

/// Property types and words of [`NotificationConfiguration`].
pub mod notification_configuration {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Notifications::NotificationConfiguration`.
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
        /// Words for `AggregationDuration`.
        pub enum AggregationDuration {
            Long = "LONG",
            Short = "SHORT",
            None = "NONE",
        }
    }
}

/// Property types and words of [`NotificationHub`].
pub mod notification_hub {
    use crate::{Json, Properties, Value};

    /// Provides additional information about the current `NotificationHub` status.
    ///
    /// A property type of `AWS::Notifications::NotificationHub`.
    ///
    /// Required: `NotificationHubStatus`, `NotificationHubStatusReason`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationHubStatusSummary(Properties);

    impl NotificationHubStatusSummary {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates the current status of the `NotificationHub` .
        ///
        /// `NotificationHubStatus`. Required. Allowed: [`NotificationHubStatus`].
        pub fn notification_hub_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NotificationHubStatus", value.into());
            self
        }

        /// An explanation for the current status.
        ///
        /// `NotificationHubStatusReason`. Required.
        pub fn notification_hub_status_reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NotificationHubStatusReason", value.into());
            self
        }
    }

    impl From<NotificationHubStatusSummary> for Json {
        fn from(value: NotificationHubStatusSummary) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `NotificationHubStatus`.
        pub enum NotificationHubStatus {
            Active = "ACTIVE",
            Registering = "REGISTERING",
            Deregistering = "DEREGISTERING",
            Inactive = "INACTIVE",
        }
    }
}
