//! `AWS::SSMContacts`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::SSMContacts::Contact` resource specifies a contact or escalation plan. Incident Manager contacts are a subset of actions and data types that you can use for managing responder engagement and interaction.
///
/// [`AWS::SSMContacts::Contact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-contact.html).
///
/// Required: `Alias`, `DisplayName`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Contact(Properties);

impl Contact {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique and identifiable alias of the contact or escalation plan.
    ///
    /// `Alias`. Required. A change replaces the resource.
    pub fn alias(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Alias", value.into());
        self
    }

    /// The full name of the contact or escalation plan.
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// A list of stages. A contact has an engagement plan with stages that contact specified contact channels. An escalation plan uses stages that contact specified contacts.
    ///
    /// `Plan`.
    pub fn plan(mut self, value: impl Into<List<contact::Stage>>) -> Self {
        self.0.set("Plan", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<contact::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of contact.
    ///
    /// `Type`. Required. Allowed: [`Type`](contact::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Contact {
    const TYPE: &'static str = "AWS::SSMContacts::Contact";
}

impl Construct for Contact {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Contact> for Properties {
    fn from(value: Contact) -> Self {
        value.0
    }
}

impl Handle<Contact> {
    /// The Amazon Resource Name (ARN) of the `Contact` resource, such as `arn:aws:ssm-contacts:us-west-2:123456789012:contact/contactalias` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::SSMContacts::ContactChannel` resource specifies a contact channel as the method that Incident Manager uses to engage your contact.
///
/// [`AWS::SSMContacts::ContactChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-contactchannel.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ContactChannel(Properties);

impl ContactChannel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The details that Incident Manager uses when trying to engage the contact channel.
    ///
    /// `ChannelAddress`.
    pub fn channel_address(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelAddress", value.into());
        self
    }

    /// The name of the contact channel.
    ///
    /// `ChannelName`.
    pub fn channel_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelName", value.into());
        self
    }

    /// The type of the contact channel. Incident Manager supports three contact methods:
    ///
    /// `ChannelType`. Allowed: [`ChannelType`](contact_channel::ChannelType). A change replaces the resource.
    pub fn channel_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelType", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the contact you are adding the contact channel to.
    ///
    /// `ContactId`. A change replaces the resource.
    pub fn contact_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContactId", value.into());
        self
    }

    /// If you want to activate the channel at a later time, you can choose to defer activation. Incident Manager can't engage your contact channel until it has been activated.
    ///
    /// `DeferActivation`.
    pub fn defer_activation(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeferActivation", value.into());
        self
    }
}

impl Resource for ContactChannel {
    const TYPE: &'static str = "AWS::SSMContacts::ContactChannel";
}

impl Construct for ContactChannel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ContactChannel> for Properties {
    fn from(value: ContactChannel) -> Self {
        value.0
    }
}

impl Handle<ContactChannel> {
    /// The Amazon Resource Name (ARN) of the `ContactChannel` resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Information about the stages and on-call rotation teams associated with an escalation plan or engagement plan.
///
/// [`AWS::SSMContacts::Plan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-plan.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Plan(Properties);

impl Plan {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the contact.
    ///
    /// `ContactId`. A change replaces the resource.
    pub fn contact_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContactId", value.into());
        self
    }

    /// The Amazon Resource Names (ARNs) of the on-call rotations associated with the plan.
    ///
    /// `RotationIds`.
    pub fn rotation_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("RotationIds", value.into());
        self
    }

    /// A list of stages that the escalation plan or engagement plan uses to engage contacts and contact methods.
    ///
    /// `Stages`.
    pub fn stages(mut self, value: impl Into<List<plan::Stage>>) -> Self {
        self.0.set("Stages", value.into());
        self
    }
}

impl Resource for Plan {
    const TYPE: &'static str = "AWS::SSMContacts::Plan";
}

impl Construct for Plan {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Plan> for Properties {
    fn from(value: Plan) -> Self {
        value.0
    }
}

impl Handle<Plan> {
    /// The Amazon Resource Name (ARN) of the `Plan` resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Specifies a rotation in an on-call schedule.
///
/// [`AWS::SSMContacts::Rotation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-rotation.html).
///
/// Required: `ContactIds`, `Name`, `Recurrence`, `StartTime`, `TimeZoneId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Rotation(Properties);

impl Rotation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Names (ARNs) of the contacts to add to the rotation.
    ///
    /// `ContactIds`. Required.
    pub fn contact_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ContactIds", value.into());
        self
    }

    /// The name for the rotation.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Information about the rule that specifies when shift team members rotate.
    ///
    /// `Recurrence`. Required.
    pub fn recurrence(mut self, value: impl Into<Value<rotation::RecurrenceSettings>>) -> Self {
        self.0.set("Recurrence", value.into());
        self
    }

    /// The date and time the rotation goes into effect.
    ///
    /// `StartTime`. Required.
    pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StartTime", value.into());
        self
    }

    /// Optional metadata to assign to the rotation. Tags enable you to categorize a resource in different ways, such as by purpose, owner, or environment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<rotation::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The time zone to base the rotation’s activity on, in Internet Assigned Numbers Authority (IANA) format. For example: "America/Los\_Angeles", "UTC", or "Asia/Seoul".
    ///
    /// `TimeZoneId`. Required.
    pub fn time_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TimeZoneId", value.into());
        self
    }
}

impl Resource for Rotation {
    const TYPE: &'static str = "AWS::SSMContacts::Rotation";
}

impl Construct for Rotation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Rotation> for Properties {
    fn from(value: Rotation) -> Self {
        value.0
    }
}

impl Handle<Rotation> {
    /// The Amazon Resource Name (ARN) of the `Rotation` resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`Contact`].
pub mod contact {
    use crate::{Json, List, Properties, Value};

    /// Information about the contact channel that Incident Manager uses to engage the contact.
    ///
    /// A property type of `AWS::SSMContacts::Contact`.
    ///
    /// Required: `ChannelId`, `RetryIntervalInMinutes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ChannelTargetInfo(Properties);

    impl ChannelTargetInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the contact channel.
        ///
        /// `ChannelId`. Required.
        pub fn channel_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChannelId", value.into());
            self
        }

        /// The number of minutes to wait before retrying to send engagement if the engagement initially failed.
        ///
        /// `RetryIntervalInMinutes`. Required.
        pub fn retry_interval_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RetryIntervalInMinutes", value.into());
            self
        }
    }

    impl From<ChannelTargetInfo> for Json {
        fn from(value: ChannelTargetInfo) -> Self {
            value.0.into()
        }
    }

    /// The contact that Incident Manager is engaging during an incident.
    ///
    /// A property type of `AWS::SSMContacts::Contact`.
    ///
    /// Required: `ContactId`, `IsEssential`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContactTargetInfo(Properties);

    impl ContactTargetInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the contact.
        ///
        /// `ContactId`. Required.
        pub fn contact_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContactId", value.into());
            self
        }

        /// A Boolean value determining if the contact's acknowledgement stops the progress of stages in the plan.
        ///
        /// `IsEssential`. Required.
        pub fn is_essential(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsEssential", value.into());
            self
        }
    }

    impl From<ContactTargetInfo> for Json {
        fn from(value: ContactTargetInfo) -> Self {
            value.0.into()
        }
    }

    /// The `Stage` property type specifies a set amount of time that an escalation plan or engagement plan engages the specified contacts or contact methods.
    ///
    /// A property type of `AWS::SSMContacts::Contact`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Stage(Properties);

    impl Stage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The time to wait until beginning the next stage. The duration can only be set to 0 if a target is specified.
        ///
        /// `DurationInMinutes`.
        pub fn duration_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DurationInMinutes", value.into());
            self
        }

        /// The Amazon Resource Names (ARNs) of the on-call rotations associated with the plan.
        ///
        /// `RotationIds`.
        pub fn rotation_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("RotationIds", value.into());
            self
        }

        /// The contacts or contact methods that the escalation plan or engagement plan is engaging.
        ///
        /// `Targets`.
        pub fn targets(mut self, value: impl Into<List<Targets>>) -> Self {
            self.0.set("Targets", value.into());
            self
        }
    }

    impl From<Stage> for Json {
        fn from(value: Stage) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SSMContacts::Contact`.
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

        /// The key name of the tag
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

    /// The contact or contact channel that's being engaged.
    ///
    /// A property type of `AWS::SSMContacts::Contact`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Targets(Properties);

    impl Targets {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the contact channel that Incident Manager engages.
        ///
        /// `ChannelTargetInfo`.
        pub fn channel_target_info(mut self, value: impl Into<Value<ChannelTargetInfo>>) -> Self {
            self.0.set("ChannelTargetInfo", value.into());
            self
        }

        /// The contact that Incident Manager is engaging during an incident.
        ///
        /// `ContactTargetInfo`.
        pub fn contact_target_info(mut self, value: impl Into<Value<ContactTargetInfo>>) -> Self {
            self.0.set("ContactTargetInfo", value.into());
            self
        }
    }

    impl From<Targets> for Json {
        fn from(value: Targets) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Personal = "PERSONAL",
            Escalation = "ESCALATION",
            OncallSchedule = "ONCALL_SCHEDULE",
        }
    }
}

/// Words of [`ContactChannel`].
pub mod contact_channel {
    words! {
        /// Words for `ChannelType`.
        pub enum ChannelType {
            Sms = "SMS",
            Voice = "VOICE",
            Email = "EMAIL",
        }
    }
}

/// Property types of [`Plan`].
pub mod plan {
    use crate::{Json, List, Properties, Value};

    /// Information about the contact channel that Incident Manager uses to engage the contact.
    ///
    /// A property type of `AWS::SSMContacts::Plan`.
    ///
    /// Required: `ChannelId`, `RetryIntervalInMinutes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ChannelTargetInfo(Properties);

    impl ChannelTargetInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the contact channel.
        ///
        /// `ChannelId`. Required.
        pub fn channel_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChannelId", value.into());
            self
        }

        /// The number of minutes to wait before retrying to send engagement if the engagement initially failed.
        ///
        /// `RetryIntervalInMinutes`. Required.
        pub fn retry_interval_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RetryIntervalInMinutes", value.into());
            self
        }
    }

    impl From<ChannelTargetInfo> for Json {
        fn from(value: ChannelTargetInfo) -> Self {
            value.0.into()
        }
    }

    /// The contact that Incident Manager is engaging during an incident.
    ///
    /// A property type of `AWS::SSMContacts::Plan`.
    ///
    /// Required: `ContactId`, `IsEssential`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContactTargetInfo(Properties);

    impl ContactTargetInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the contact.
        ///
        /// `ContactId`. Required.
        pub fn contact_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContactId", value.into());
            self
        }

        /// A Boolean value determining if the contact's acknowledgement stops the progress of stages in the plan.
        ///
        /// `IsEssential`. Required.
        pub fn is_essential(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsEssential", value.into());
            self
        }
    }

    impl From<ContactTargetInfo> for Json {
        fn from(value: ContactTargetInfo) -> Self {
            value.0.into()
        }
    }

    /// A set amount of time that an escalation plan or engagement plan engages the specified contacts or contact methods.
    ///
    /// A property type of `AWS::SSMContacts::Plan`.
    ///
    /// Required: `DurationInMinutes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Stage(Properties);

    impl Stage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The time to wait until beginning the next stage. The duration can only be set to 0 if a target is specified.
        ///
        /// `DurationInMinutes`. Required.
        pub fn duration_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DurationInMinutes", value.into());
            self
        }

        /// The contacts or contact methods that the escalation plan or engagement plan is engaging.
        ///
        /// `Targets`.
        pub fn targets(mut self, value: impl Into<List<Targets>>) -> Self {
            self.0.set("Targets", value.into());
            self
        }
    }

    impl From<Stage> for Json {
        fn from(value: Stage) -> Self {
            value.0.into()
        }
    }

    /// The contact or contact channel that's being engaged.
    ///
    /// A property type of `AWS::SSMContacts::Plan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Targets(Properties);

    impl Targets {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the contact channel that Incident Manager engages.
        ///
        /// `ChannelTargetInfo`.
        pub fn channel_target_info(mut self, value: impl Into<Value<ChannelTargetInfo>>) -> Self {
            self.0.set("ChannelTargetInfo", value.into());
            self
        }

        /// Information about the contact that Incident Manager engages.
        ///
        /// `ContactTargetInfo`.
        pub fn contact_target_info(mut self, value: impl Into<Value<ContactTargetInfo>>) -> Self {
            self.0.set("ContactTargetInfo", value.into());
            self
        }
    }

    impl From<Targets> for Json {
        fn from(value: Targets) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`Rotation`].
pub mod rotation {
    use crate::{Json, List, Properties, Value};

    /// Information about when an on-call shift begins and ends.
    ///
    /// A property type of `AWS::SSMContacts::Rotation`.
    ///
    /// Required: `EndTime`, `StartTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CoverageTime(Properties);

    impl CoverageTime {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about when an on-call rotation shift ends.
        ///
        /// `EndTime`. Required.
        pub fn end_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// Information about when an on-call rotation shift begins.
        ///
        /// `StartTime`. Required.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<CoverageTime> for Json {
        fn from(value: CoverageTime) -> Self {
            value.0.into()
        }
    }

    /// Information about on-call rotations that recur monthly.
    ///
    /// A property type of `AWS::SSMContacts::Rotation`.
    ///
    /// Required: `DayOfMonth`, `HandOffTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonthlySetting(Properties);

    impl MonthlySetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The day of the month when monthly recurring on-call rotations begin.
        ///
        /// `DayOfMonth`. Required.
        pub fn day_of_month(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DayOfMonth", value.into());
            self
        }

        /// The time of day when a monthly recurring on-call shift rotation begins.
        ///
        /// `HandOffTime`. Required.
        pub fn hand_off_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HandOffTime", value.into());
            self
        }
    }

    impl From<MonthlySetting> for Json {
        fn from(value: MonthlySetting) -> Self {
            value.0.into()
        }
    }

    /// Information about when an on-call rotation is in effect and how long the rotation period lasts.
    ///
    /// A property type of `AWS::SSMContacts::Rotation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecurrenceSettings(Properties);

    impl RecurrenceSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about on-call rotations that recur daily.
        ///
        /// `DailySettings`.
        pub fn daily_settings(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DailySettings", value.into());
            self
        }

        /// Information about on-call rotations that recur monthly.
        ///
        /// `MonthlySettings`.
        pub fn monthly_settings(mut self, value: impl Into<List<MonthlySetting>>) -> Self {
            self.0.set("MonthlySettings", value.into());
            self
        }

        /// The number of contacts, or shift team members designated to be on call concurrently during a shift. For example, in an on-call schedule that contains ten contacts, a value of `2` designates that two of them are on call at any given time.
        ///
        /// `NumberOfOnCalls`.
        pub fn number_of_on_calls(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfOnCalls", value.into());
            self
        }

        /// The number of days, weeks, or months a single rotation lasts.
        ///
        /// `RecurrenceMultiplier`.
        pub fn recurrence_multiplier(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RecurrenceMultiplier", value.into());
            self
        }

        /// Information about the days of the week included in on-call rotation coverage.
        ///
        /// `ShiftCoverages`.
        pub fn shift_coverages(mut self, value: impl Into<List<ShiftCoverage>>) -> Self {
            self.0.set("ShiftCoverages", value.into());
            self
        }

        /// Information about on-call rotations that recur weekly.
        ///
        /// `WeeklySettings`.
        pub fn weekly_settings(mut self, value: impl Into<List<WeeklySetting>>) -> Self {
            self.0.set("WeeklySettings", value.into());
            self
        }
    }

    impl From<RecurrenceSettings> for Json {
        fn from(value: RecurrenceSettings) -> Self {
            value.0.into()
        }
    }

    /// Information about the days of the week that the on-call rotation coverage includes.
    ///
    /// A property type of `AWS::SSMContacts::Rotation`.
    ///
    /// Required: `CoverageTimes`, `DayOfWeek`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ShiftCoverage(Properties);

    impl ShiftCoverage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The start and end times of the shift.
        ///
        /// `CoverageTimes`. Required.
        pub fn coverage_times(mut self, value: impl Into<List<CoverageTime>>) -> Self {
            self.0.set("CoverageTimes", value.into());
            self
        }

        /// A list of days on which the schedule is active.
        ///
        /// `DayOfWeek`. Required. Allowed: [`DayOfWeek`].
        pub fn day_of_week(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DayOfWeek", value.into());
            self
        }
    }

    impl From<ShiftCoverage> for Json {
        fn from(value: ShiftCoverage) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SSMContacts::Rotation`.
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

        /// The key name of the tag
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

    /// Information about rotations that recur weekly.
    ///
    /// A property type of `AWS::SSMContacts::Rotation`.
    ///
    /// Required: `DayOfWeek`, `HandOffTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WeeklySetting(Properties);

    impl WeeklySetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The day of the week when weekly recurring on-call shift rotations begins.
        ///
        /// `DayOfWeek`. Required. Allowed: [`DayOfWeek`].
        pub fn day_of_week(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DayOfWeek", value.into());
            self
        }

        /// The time of day when a weekly recurring on-call shift rotation begins.
        ///
        /// `HandOffTime`. Required.
        pub fn hand_off_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HandOffTime", value.into());
            self
        }
    }

    impl From<WeeklySetting> for Json {
        fn from(value: WeeklySetting) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DayOfWeek`.
        pub enum DayOfWeek {
            Mon = "MON",
            Tue = "TUE",
            Wed = "WED",
            Thu = "THU",
            Fri = "FRI",
            Sat = "SAT",
            Sun = "SUN",
        }
    }
}
