//! `AWS::SMSVOICE`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates a new configuration set. After you create the configuration set, you can add one or more event destinations to it.
///
/// [`AWS::SMSVOICE::ConfigurationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-configurationset.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConfigurationSet(Properties);

impl ConfigurationSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the ConfigurationSet.
    ///
    /// `ConfigurationSetName`. A change replaces the resource.
    pub fn configuration_set_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigurationSetName", value.into());
        self
    }

    /// The default sender ID used by the ConfigurationSet.
    ///
    /// `DefaultSenderId`.
    pub fn default_sender_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultSenderId", value.into());
        self
    }

    /// An array of EventDestination objects that describe any events to log and where to log them.
    ///
    /// `EventDestinations`.
    pub fn event_destinations(
        mut self,
        value: impl Into<List<configuration_set::EventDestination>>,
    ) -> Self {
        self.0.set("EventDestinations", value.into());
        self
    }

    /// Set to true to enable feedback for the message.
    ///
    /// `MessageFeedbackEnabled`.
    pub fn message_feedback_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("MessageFeedbackEnabled", value.into());
        self
    }

    /// The unique identifier for the protect configuration.
    ///
    /// `ProtectConfigurationId`.
    pub fn protect_configuration_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProtectConfigurationId", value.into());
        self
    }

    /// An array of key and value pair tags that's associated with the new configuration set.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<configuration_set::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ConfigurationSet {
    const TYPE: &'static str = "AWS::SMSVOICE::ConfigurationSet";
}

impl Construct for ConfigurationSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConfigurationSet> for Properties {
    fn from(value: ConfigurationSet) -> Self {
        value.0
    }
}

impl Handle<ConfigurationSet> {
    /// The Amazon Resource Name (ARN) of the ConfigurationSet.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// A notify configuration defines the settings used to send templated messages with AWS End User Messaging SMS managed messaging, including the display name, use case, enabled channels, and enabled countries.
///
/// [`AWS::SMSVOICE::NotifyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-notifyconfiguration.html).
///
/// Required: `DisplayName`, `EnabledChannels`, `UseCase`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct NotifyConfiguration(Properties);

impl NotifyConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The default template identifier to associate with the notify configuration. If specified, this template is used when sending messages without an explicit template identifier.
    ///
    /// `DefaultTemplateId`.
    pub fn default_template_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultTemplateId", value.into());
        self
    }

    /// By default this is set to false. When set to true the notify configuration can't be deleted.
    ///
    /// `DeletionProtectionEnabled`.
    pub fn deletion_protection_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtectionEnabled", value.into());
        self
    }

    /// The display name to associate with the notify configuration.
    ///
    /// `DisplayName`. Required. A change replaces the resource.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// An array of channels to enable for the notify configuration. Supported values include SMS and VOICE.
    ///
    /// `EnabledChannels`. Required. Allowed: [`EnabledChannels`](notify_configuration::EnabledChannels).
    pub fn enabled_channels(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EnabledChannels", value.into());
        self
    }

    /// An array of two-character ISO country codes, in ISO 3166-1 alpha-2 format, that are enabled for the notify configuration.
    ///
    /// `EnabledCountries`.
    pub fn enabled_countries(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EnabledCountries", value.into());
        self
    }

    /// The identifier of the pool to associate with the notify configuration.
    ///
    /// `PoolId`.
    pub fn pool_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PoolId", value.into());
        self
    }

    /// An array of tags (key and value pairs) associated with the notify configuration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<notify_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The use case for the notify configuration.
    ///
    /// `UseCase`. Required. Allowed: [`UseCase`](notify_configuration::UseCase). A change replaces the resource.
    pub fn use_case(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UseCase", value.into());
        self
    }
}

impl Resource for NotifyConfiguration {
    const TYPE: &'static str = "AWS::SMSVOICE::NotifyConfiguration";
}

impl Construct for NotifyConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<NotifyConfiguration> for Properties {
    fn from(value: NotifyConfiguration) -> Self {
        value.0
    }
}

impl Handle<NotifyConfiguration> {
    /// The time when the notify configuration was created.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The Amazon Resource Name (ARN) for the notify configuration.
    ///
    /// `Fn::GetAtt` of `NotifyConfigurationArn`.
    #[must_use]
    pub fn notify_configuration_arn(self) -> Value<String> {
        self.attribute("NotifyConfigurationArn")
    }

    /// The unique identifier for the notify configuration.
    ///
    /// `Fn::GetAtt` of `NotifyConfigurationId`.
    #[must_use]
    pub fn notify_configuration_id(self) -> Value<String> {
        self.attribute("NotifyConfigurationId")
    }

    /// The current status of the notify configuration.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The tier of the notify configuration.
    ///
    /// `Fn::GetAtt` of `Tier`.
    #[must_use]
    pub fn tier(self) -> Value<String> {
        self.attribute("Tier")
    }

    /// The tier upgrade status of the notify configuration.
    ///
    /// `Fn::GetAtt` of `TierUpgradeStatus`.
    #[must_use]
    pub fn tier_upgrade_status(self) -> Value<String> {
        self.attribute("TierUpgradeStatus")
    }
}

/// Creates a new opt-out list.
///
/// [`AWS::SMSVOICE::OptOutList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-optoutlist.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OptOutList(Properties);

impl OptOutList {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the OptOutList.
    ///
    /// `OptOutListName`. A change replaces the resource.
    pub fn opt_out_list_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OptOutListName", value.into());
        self
    }

    /// An array of tags (key and value pairs) to associate with the new OptOutList.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<opt_out_list::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for OptOutList {
    const TYPE: &'static str = "AWS::SMSVOICE::OptOutList";
}

impl Construct for OptOutList {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OptOutList> for Properties {
    fn from(value: OptOutList) -> Self {
        value.0
    }
}

impl Handle<OptOutList> {
    /// The Amazon Resource Name (ARN) for the `OptOutList` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Request an origination phone number for use in your account.
///
/// [`AWS::SMSVOICE::PhoneNumber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-phonenumber.html).
///
/// Required: `IsoCountryCode`, `MandatoryKeywords`, `NumberCapabilities`, `NumberType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PhoneNumber(Properties);

impl PhoneNumber {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// By default this is set to false. When set to true the phone number can't be deleted.
    ///
    /// `DeletionProtectionEnabled`.
    pub fn deletion_protection_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtectionEnabled", value.into());
        self
    }

    /// The two-character code, in ISO 3166-1 alpha-2 format, for the country or region.
    ///
    /// `IsoCountryCode`. Required. A change replaces the resource.
    pub fn iso_country_code(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IsoCountryCode", value.into());
        self
    }

    /// Creates or updates a `MandatoryKeyword` configuration on an origination phone number For more information, see [Keywords](https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html) in the End User Messaging User Guide.
    ///
    /// `MandatoryKeywords`. Required.
    pub fn mandatory_keywords(
        mut self,
        value: impl Into<Value<phone_number::MandatoryKeywords>>,
    ) -> Self {
        self.0.set("MandatoryKeywords", value.into());
        self
    }

    /// Indicates if the phone number will be used for text messages, voice messages, or both.
    ///
    /// `NumberCapabilities`. Required. Allowed: [`NumberCapabilities`](phone_number::NumberCapabilities). A change replaces the resource.
    pub fn number_capabilities(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("NumberCapabilities", value.into());
        self
    }

    /// The type of phone number to request.
    ///
    /// `NumberType`. Required. Allowed: [`NumberType`](phone_number::NumberType). A change replaces the resource.
    pub fn number_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NumberType", value.into());
        self
    }

    /// The name of the OptOutList associated with the phone number.
    ///
    /// `OptOutListName`.
    pub fn opt_out_list_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OptOutListName", value.into());
        self
    }

    /// A keyword is a word that you can search for on a particular phone number or pool. It is also a specific word or phrase that an end user can send to your number to elicit a response, such as an informational message or a special offer.
    ///
    /// `OptionalKeywords`.
    pub fn optional_keywords(
        mut self,
        value: impl Into<List<phone_number::OptionalKeyword>>,
    ) -> Self {
        self.0.set("OptionalKeywords", value.into());
        self
    }

    /// When set to false and an end recipient sends a message that begins with HELP or STOP to one of your dedicated numbers, End User Messaging automatically replies with a customizable message and adds the end recipient to the OptOutList.
    ///
    /// `SelfManagedOptOutsEnabled`.
    pub fn self_managed_opt_outs_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("SelfManagedOptOutsEnabled", value.into());
        self
    }

    /// An array of tags (key and value pairs) to associate with the requested phone number.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<phone_number::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Describes the two-way SMS configuration for a phone number. For more information, see [Two-way SMS messaging](https://docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms.html) in the End User Messaging User Guide.
    ///
    /// `TwoWay`.
    pub fn two_way(mut self, value: impl Into<Value<phone_number::TwoWay>>) -> Self {
        self.0.set("TwoWay", value.into());
        self
    }
}

impl Resource for PhoneNumber {
    const TYPE: &'static str = "AWS::SMSVOICE::PhoneNumber";
}

impl Construct for PhoneNumber {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PhoneNumber> for Properties {
    fn from(value: PhoneNumber) -> Self {
        value.0
    }
}

impl Handle<PhoneNumber> {
    /// The `PhoneNumber` 's Amazon Resource Name (ARN)
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The phone number in E.164 format.
    ///
    /// `Fn::GetAtt` of `PhoneNumber`.
    #[must_use]
    pub fn phone_number(self) -> Value<String> {
        self.attribute("PhoneNumber")
    }

    /// The unique identifier for the phone number.
    ///
    /// `Fn::GetAtt` of `PhoneNumberId`.
    #[must_use]
    pub fn phone_number_id(self) -> Value<String> {
        self.attribute("PhoneNumberId")
    }
}

/// Creates a new pool and associates the specified origination identity to the pool. A pool can include one or more phone numbers and SenderIds that are associated with your AWS account.
///
/// [`AWS::SMSVOICE::Pool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-pool.html).
///
/// Required: `MandatoryKeywords`, `OriginationIdentities`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Pool(Properties);

impl Pool {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// When set to true the pool can't be deleted.
    ///
    /// `DeletionProtectionEnabled`.
    pub fn deletion_protection_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtectionEnabled", value.into());
        self
    }

    /// Creates or updates the pool's `MandatoryKeyword` configuration. For more information, see [Keywords](https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html) in the End User Messaging User Guide.
    ///
    /// `MandatoryKeywords`. Required.
    pub fn mandatory_keywords(mut self, value: impl Into<Value<pool::MandatoryKeywords>>) -> Self {
        self.0.set("MandatoryKeywords", value.into());
        self
    }

    /// The name of the OptOutList associated with the pool.
    ///
    /// `OptOutListName`.
    pub fn opt_out_list_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OptOutListName", value.into());
        self
    }

    /// Specifies any optional keywords to associate with the pool. For more information, see [Keywords](https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html) in the End User Messaging User Guide.
    ///
    /// `OptionalKeywords`.
    pub fn optional_keywords(mut self, value: impl Into<List<pool::OptionalKeyword>>) -> Self {
        self.0.set("OptionalKeywords", value.into());
        self
    }

    /// The list of origination identities to apply to the pool, either `PhoneNumberArn` or `SenderIdArn` .
    ///
    /// `OriginationIdentities`. Required.
    pub fn origination_identities(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("OriginationIdentities", value.into());
        self
    }

    /// When set to false, an end recipient sends a message that begins with HELP or STOP to one of your dedicated numbers, End User Messaging automatically replies with a customizable message and adds the end recipient to the OptOutList.
    ///
    /// `SelfManagedOptOutsEnabled`.
    pub fn self_managed_opt_outs_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("SelfManagedOptOutsEnabled", value.into());
        self
    }

    /// Allows you to enable shared routes on your pool.
    ///
    /// `SharedRoutesEnabled`.
    pub fn shared_routes_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("SharedRoutesEnabled", value.into());
        self
    }

    /// An array of tags (key and value pairs) associated with the pool.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<pool::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Describes the two-way SMS configuration for a phone number. For more information, see [Two-way SMS messaging](https://docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms.html) in the End User Messaging User Guide.
    ///
    /// `TwoWay`.
    pub fn two_way(mut self, value: impl Into<Value<pool::TwoWay>>) -> Self {
        self.0.set("TwoWay", value.into());
        self
    }
}

impl Resource for Pool {
    const TYPE: &'static str = "AWS::SMSVOICE::Pool";
}

impl Construct for Pool {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Pool> for Properties {
    fn from(value: Pool) -> Self {
        value.0
    }
}

impl Handle<Pool> {
    /// The Amazon Resource Name of the `Pool` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier for the pool.
    ///
    /// `Fn::GetAtt` of `PoolId`.
    #[must_use]
    pub fn pool_id(self) -> Value<String> {
        self.attribute("PoolId")
    }
}

/// Create a new protect configuration. By default all country rule sets for each capability are set to `ALLOW` . A protect configurations name is stored as a Tag with the key set to `Name` and value as the name of the protect configuration.
///
/// [`AWS::SMSVOICE::ProtectConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-protectconfiguration.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ProtectConfiguration(Properties);

impl ProtectConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The set of `CountryRules` you specify to control which countries End User Messaging can send your messages to.
    ///
    /// `CountryRuleSet`.
    pub fn country_rule_set(
        mut self,
        value: impl Into<Value<protect_configuration::CountryRuleSet>>,
    ) -> Self {
        self.0.set("CountryRuleSet", value.into());
        self
    }

    /// The status of deletion protection for the protect configuration. When set to true deletion protection is enabled. By default this is set to false.
    ///
    /// `DeletionProtectionEnabled`.
    pub fn deletion_protection_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtectionEnabled", value.into());
        self
    }

    /// An array of key and value pair tags that are associated with the resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<protect_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ProtectConfiguration {
    const TYPE: &'static str = "AWS::SMSVOICE::ProtectConfiguration";
}

impl Construct for ProtectConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ProtectConfiguration> for Properties {
    fn from(value: ProtectConfiguration) -> Self {
        value.0
    }
}

impl Handle<ProtectConfiguration> {
    /// The Amazon Resource Name (ARN) of the protect configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier for the protect configuration.
    ///
    /// `Fn::GetAtt` of `ProtectConfigurationId`.
    #[must_use]
    pub fn protect_configuration_id(self) -> Value<String> {
        self.attribute("ProtectConfigurationId")
    }
}

/// An AWS RCS Agent in AWS End User Messaging SMS. The RCS agent is the top-level resource representing your brand for RCS messaging, and serves as an origination identity for sending RCS messages.
///
/// [`AWS::SMSVOICE::RcsAgent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-rcsagent.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RcsAgent(Properties);

impl RcsAgent {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// When set to true the RCS agent can't be deleted. By default this is false.
    ///
    /// `DeletionProtectionEnabled`.
    pub fn deletion_protection_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtectionEnabled", value.into());
        self
    }

    /// The name of the opt-out list associated with the RCS agent.
    ///
    /// `OptOutListName`.
    pub fn opt_out_list_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OptOutListName", value.into());
        self
    }

    /// When set to true you're responsible for responding to HELP and STOP requests, and for tracking and honoring opt-out requests. By default this is false.
    ///
    /// `SelfManagedOptOutsEnabled`.
    pub fn self_managed_opt_outs_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("SelfManagedOptOutsEnabled", value.into());
        self
    }

    /// An array of key-value pairs to apply to the RCS agent.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<rcs_agent::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the two way channel where inbound messages are delivered.
    ///
    /// `TwoWayChannelArn`.
    pub fn two_way_channel_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TwoWayChannelArn", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role for the service to assume in order to post inbound messages to the two way channel.
    ///
    /// `TwoWayChannelRole`.
    pub fn two_way_channel_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TwoWayChannelRole", value.into());
        self
    }

    /// When set to true two-way messaging is enabled for the RCS agent.
    ///
    /// `TwoWayEnabled`.
    pub fn two_way_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("TwoWayEnabled", value.into());
        self
    }

    /// The name of the Amazon S3 bucket where inbound RCS media objects are written.
    ///
    /// `TwoWayMediaS3BucketName`.
    pub fn two_way_media_s3_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TwoWayMediaS3BucketName", value.into());
        self
    }

    /// The key prefix used for inbound RCS media objects in the Amazon S3 bucket.
    ///
    /// `TwoWayMediaS3KeyPrefix`.
    pub fn two_way_media_s3_key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TwoWayMediaS3KeyPrefix", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role used to write inbound RCS media files to the Amazon S3 bucket. The role must have s3:PutObject permission on the bucket and a trust policy allowing sms-voice.amazonaws.com to assume it.
    ///
    /// `TwoWayMediaS3Role`.
    pub fn two_way_media_s3_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TwoWayMediaS3Role", value.into());
        self
    }

    /// The list of RCS event types enabled for two-way messaging. An empty list disables all event types. The special value ALL enables all current and future event types and must be the only element if used. Requires TwoWayEnabled to be true.
    ///
    /// `TwoWayRcsEventsEnabled`.
    pub fn two_way_rcs_events_enabled(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("TwoWayRcsEventsEnabled", value.into());
        self
    }
}

impl Resource for RcsAgent {
    const TYPE: &'static str = "AWS::SMSVOICE::RcsAgent";
}

impl Construct for RcsAgent {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RcsAgent> for Properties {
    fn from(value: RcsAgent) -> Self {
        value.0
    }
}

impl Handle<RcsAgent> {
    /// The time when the RCS agent was created.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The unique identifier of the pool associated with the RCS agent. This is populated only while the agent is associated with a pool, which is done through the pool APIs rather than through this resource.
    ///
    /// `Fn::GetAtt` of `PoolId`.
    #[must_use]
    pub fn pool_id(self) -> Value<String> {
        self.attribute("PoolId")
    }

    /// The Amazon Resource Name (ARN) of the RCS agent.
    ///
    /// `Fn::GetAtt` of `RcsAgentArn`.
    #[must_use]
    pub fn rcs_agent_arn(self) -> Value<String> {
        self.attribute("RcsAgentArn")
    }

    /// The unique identifier for the RCS agent, in the format rcs- followed by a hexadecimal string.
    ///
    /// `Fn::GetAtt` of `RcsAgentId`.
    #[must_use]
    pub fn rcs_agent_id(self) -> Value<String> {
        self.attribute("RcsAgentId")
    }

    /// The current status of the RCS agent. CREATED means the agent exists but no registration has been submitted. PENDING means a registration is awaiting processing.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Information about the testing agent (RCS for Business ID) associated with the RCS agent. A testing agent is created by submitting a testing registration, and allows sending to registered test devices without carrier approval.
    ///
    /// `Fn::GetAtt` of `TestingAgent`.
    #[must_use]
    pub fn testing_agent(self) -> Value<Json> {
        self.attribute("TestingAgent")
    }
}

/// A registration that has been created.
///
/// [`AWS::SMSVOICE::Registration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registration.html).
///
/// Required: `RegistrationType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Registration(Properties);

impl Registration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type of registration form to create.
    ///
    /// `RegistrationType`. Required. A change replaces the resource.
    pub fn registration_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RegistrationType", value.into());
        self
    }

    /// An array of tags (key and value pairs) to associate with the registration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<registration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Registration {
    const TYPE: &'static str = "AWS::SMSVOICE::Registration";
}

impl Construct for Registration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Registration> for Properties {
    fn from(value: Registration) -> Self {
        value.0
    }
}

impl Handle<Registration> {
    /// The time when the registration was created, in UNIX epoch time format.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The current version number of the registration.
    ///
    /// `Fn::GetAtt` of `CurrentVersionNumber`.
    #[must_use]
    pub fn current_version_number(self) -> Value<i64> {
        self.attribute("CurrentVersionNumber")
    }

    /// The Amazon Resource Name (ARN) for the registration.
    ///
    /// `Fn::GetAtt` of `RegistrationArn`.
    #[must_use]
    pub fn registration_arn(self) -> Value<String> {
        self.attribute("RegistrationArn")
    }

    /// The unique identifier for the registration.
    ///
    /// `Fn::GetAtt` of `RegistrationId`.
    #[must_use]
    pub fn registration_id(self) -> Value<String> {
        self.attribute("RegistrationId")
    }

    /// The status of the registration.
    ///
    /// `Fn::GetAtt` of `RegistrationStatus`.
    #[must_use]
    pub fn registration_status(self) -> Value<String> {
        self.attribute("RegistrationStatus")
    }
}

/// Resource Type definition for AWS::SMSVOICE::RegistrationAttachment
///
/// [`AWS::SMSVOICE::RegistrationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registrationattachment.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RegistrationAttachment(Properties);

impl RegistrationAttachment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The registration file to upload. The maximum file size is 1500KB and valid file extensions are PDF, JPEG and PNG.
    ///
    /// `AttachmentBody`. A change replaces the resource.
    pub fn attachment_body(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AttachmentBody", value.into());
        self
    }

    /// A URL to the required registration file. For example, the URL to an MMS/shortcode form.
    ///
    /// `AttachmentUrl`. A change replaces the resource.
    pub fn attachment_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AttachmentUrl", value.into());
        self
    }

    /// An array of tags (key and value pairs) to associate with the registration attachment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<registration_attachment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RegistrationAttachment {
    const TYPE: &'static str = "AWS::SMSVOICE::RegistrationAttachment";
}

impl Construct for RegistrationAttachment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RegistrationAttachment> for Properties {
    fn from(value: RegistrationAttachment) -> Self {
        value.0
    }
}

impl Handle<RegistrationAttachment> {
    /// The status of the registration attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentStatus`.
    #[must_use]
    pub fn attachment_status(self) -> Value<String> {
        self.attribute("AttachmentStatus")
    }

    /// The time when the registration attachment was created, in UNIX epoch time format.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The Amazon Resource Name (ARN) for the registration attachment.
    ///
    /// `Fn::GetAtt` of `RegistrationAttachmentArn`.
    #[must_use]
    pub fn registration_attachment_arn(self) -> Value<String> {
        self.attribute("RegistrationAttachmentArn")
    }

    /// The unique identifier for the registration attachment.
    ///
    /// `Fn::GetAtt` of `RegistrationAttachmentId`.
    #[must_use]
    pub fn registration_attachment_id(self) -> Value<String> {
        self.attribute("RegistrationAttachmentId")
    }

    /// The URL to the document that was uploaded as the registration attachment, as returned by the service.
    ///
    /// `Fn::GetAtt` of `UploadedAttachmentUrl`.
    #[must_use]
    pub fn uploaded_attachment_url(self) -> Value<String> {
        self.attribute("UploadedAttachmentUrl")
    }
}

/// Attaches a resource-based policy to a End User Messaging resource(phone number, sender Id, phone poll, or opt-out list) that is used for sharing the resource. A shared resource can be a Pool, Opt-out list, Sender Id, or Phone number.
///
/// [`AWS::SMSVOICE::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-resourcepolicy.html).
///
/// Required: `PolicyDocument`, `ResourceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourcePolicy(Properties);

impl ResourcePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The JSON formatted resource-based policy to attach.
    ///
    /// `PolicyDocument`. Required.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the End User Messaging resource attached to the resource-based policy.
    ///
    /// `ResourceArn`. Required. A change replaces the resource.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }
}

impl Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::SMSVOICE::ResourcePolicy";
}

impl Construct for ResourcePolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourcePolicy> for Properties {
    fn from(value: ResourcePolicy) -> Self {
        value.0
    }
}

/// Request a new sender ID that doesn't require registration.
///
/// [`AWS::SMSVOICE::SenderId`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-senderid.html).
///
/// Required: `IsoCountryCode`, `SenderId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SenderId(Properties);

impl SenderId {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// By default this is set to false. When set to true the sender ID can't be deleted.
    ///
    /// `DeletionProtectionEnabled`.
    pub fn deletion_protection_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtectionEnabled", value.into());
        self
    }

    /// The two-character code, in ISO 3166-1 alpha-2 format, for the country or region.
    ///
    /// `IsoCountryCode`. Required. A change replaces the resource.
    pub fn iso_country_code(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IsoCountryCode", value.into());
        self
    }

    /// The sender ID string to request.
    ///
    /// `SenderId`. Required. A change replaces the resource.
    pub fn sender_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SenderId", value.into());
        self
    }

    /// An array of tags (key and value pairs) to associate with the sender ID.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<sender_id::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SenderId {
    const TYPE: &'static str = "AWS::SMSVOICE::SenderId";
}

impl Construct for SenderId {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SenderId> for Properties {
    fn from(value: SenderId) -> Self {
        value.0
    }
}

impl Handle<SenderId> {
    /// The Amazon Resource Name of the `SenderId` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// A destination phone number that has been registered for verification with AWS End User Messaging SMS. A newly created number is in PENDING status; it becomes VERIFIED only after the recipient supplies the one-time code out of band.
///
/// [`AWS::SMSVOICE::VerifiedDestinationNumber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-verifieddestinationnumber.html).
///
/// Required: `DestinationPhoneNumber`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VerifiedDestinationNumber(Properties);

impl VerifiedDestinationNumber {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The verified destination phone number, in E.164 format.
    ///
    /// `DestinationPhoneNumber`. Required. A change replaces the resource.
    pub fn destination_phone_number(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DestinationPhoneNumber", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<verified_destination_number::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for VerifiedDestinationNumber {
    const TYPE: &'static str = "AWS::SMSVOICE::VerifiedDestinationNumber";
}

impl Construct for VerifiedDestinationNumber {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VerifiedDestinationNumber> for Properties {
    fn from(value: VerifiedDestinationNumber) -> Self {
        value.0
    }
}

impl Handle<VerifiedDestinationNumber> {
    /// The time when the verified destination phone number was created.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The status of the verified destination phone number. PENDING means the phone number has not been verified yet; VERIFIED means it is verified and can receive messages.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Amazon Resource Name (ARN) for the verified destination phone number.
    ///
    /// `Fn::GetAtt` of `VerifiedDestinationNumberArn`.
    #[must_use]
    pub fn verified_destination_number_arn(self) -> Value<String> {
        self.attribute("VerifiedDestinationNumberArn")
    }

    /// The unique identifier for the verified destination phone number.
    ///
    /// `Fn::GetAtt` of `VerifiedDestinationNumberId`.
    #[must_use]
    pub fn verified_destination_number_id(self) -> Value<String> {
        self.attribute("VerifiedDestinationNumberId")
    }
}

/// Property types of [`ConfigurationSet`].
pub mod configuration_set {
    use crate::{Json, List, Properties, Value};

    /// Contains the destination configuration to use when publishing message sending events.
    ///
    /// A property type of `AWS::SMSVOICE::ConfigurationSet`.
    ///
    /// Required: `IamRoleArn`, `LogGroupArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLogsDestination(Properties);

    impl CloudWatchLogsDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of an AWS Identity and Access Management role that is able to write event data to an Amazon CloudWatch destination.
        ///
        /// `IamRoleArn`. Required.
        pub fn iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IamRoleArn", value.into());
            self
        }

        /// The name of the Amazon CloudWatch log group that you want to record events in.
        ///
        /// `LogGroupArn`. Required.
        pub fn log_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupArn", value.into());
            self
        }
    }

    impl From<CloudWatchLogsDestination> for Json {
        fn from(value: CloudWatchLogsDestination) -> Self {
            value.0.into()
        }
    }

    /// Contains information about an event destination.
    ///
    /// A property type of `AWS::SMSVOICE::ConfigurationSet`.
    ///
    /// Required: `Enabled`, `EventDestinationName`, `MatchingEventTypes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventDestination(Properties);

    impl EventDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that contains information about an event destination that sends logging events to Amazon CloudWatch logs.
        ///
        /// `CloudWatchLogsDestination`.
        pub fn cloud_watch_logs_destination(
            mut self,
            value: impl Into<Value<CloudWatchLogsDestination>>,
        ) -> Self {
            self.0.set("CloudWatchLogsDestination", value.into());
            self
        }

        /// When set to true events will be logged.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The name of the EventDestination.
        ///
        /// `EventDestinationName`. Required.
        pub fn event_destination_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventDestinationName", value.into());
            self
        }

        /// An object that contains information about an event destination for logging to Amazon Data Firehose.
        ///
        /// `KinesisFirehoseDestination`.
        pub fn kinesis_firehose_destination(
            mut self,
            value: impl Into<Value<KinesisFirehoseDestination>>,
        ) -> Self {
            self.0.set("KinesisFirehoseDestination", value.into());
            self
        }

        /// An array of event types that determine which events to log.
        ///
        /// `MatchingEventTypes`. Required.
        pub fn matching_event_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchingEventTypes", value.into());
            self
        }

        /// An object that contains information about an event destination that sends logging events to Amazon SNS.
        ///
        /// `SnsDestination`.
        pub fn sns_destination(mut self, value: impl Into<Value<SnsDestination>>) -> Self {
            self.0.set("SnsDestination", value.into());
            self
        }
    }

    impl From<EventDestination> for Json {
        fn from(value: EventDestination) -> Self {
            value.0.into()
        }
    }

    /// Contains the delivery stream Amazon Resource Name (ARN), and the ARN of the AWS Identity and Access Management (IAM) role associated with a Firehose event destination.
    ///
    /// A property type of `AWS::SMSVOICE::ConfigurationSet`.
    ///
    /// Required: `DeliveryStreamArn`, `IamRoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisFirehoseDestination(Properties);

    impl KinesisFirehoseDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the delivery stream.
        ///
        /// `DeliveryStreamArn`. Required.
        pub fn delivery_stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeliveryStreamArn", value.into());
            self
        }

        /// The ARN of an AWS Identity and Access Management role that is able to write event data to an Amazon Data Firehose destination.
        ///
        /// `IamRoleArn`. Required.
        pub fn iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IamRoleArn", value.into());
            self
        }
    }

    impl From<KinesisFirehoseDestination> for Json {
        fn from(value: KinesisFirehoseDestination) -> Self {
            value.0.into()
        }
    }

    /// An object that defines an Amazon SNS destination for events. You can use Amazon SNS to send notification when certain events occur.
    ///
    /// A property type of `AWS::SMSVOICE::ConfigurationSet`.
    ///
    /// Required: `TopicArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnsDestination(Properties);

    impl SnsDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Amazon SNS topic that you want to publish events to.
        ///
        /// `TopicArn`. Required.
        pub fn topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TopicArn", value.into());
            self
        }
    }

    impl From<SnsDestination> for Json {
        fn from(value: SnsDestination) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SMSVOICE::ConfigurationSet`.
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

/// Property types and words of [`NotifyConfiguration`].
pub mod notify_configuration {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SMSVOICE::NotifyConfiguration`.
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

        /// The key identifier, or name, of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The string value associated with the key of the tag.
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
        /// Words for `EnabledChannels`.
        pub enum EnabledChannels {
            Sms = "SMS",
            Voice = "VOICE",
            Mms = "MMS",
            Rcs = "RCS",
        }

        /// Words for `UseCase`.
        pub enum UseCase {
            CodeVerification = "CODE_VERIFICATION",
        }
    }
}

/// Property types of [`OptOutList`].
pub mod opt_out_list {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SMSVOICE::OptOutList`.
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

/// Property types and words of [`PhoneNumber`].
pub mod phone_number {
    use crate::{Json, Properties, Value};

    /// The keywords `HELP` and `STOP` are mandatory keywords that each phone number must have. For more information, see [Keywords](https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html) in the End User Messaging User Guide.
    ///
    /// A property type of `AWS::SMSVOICE::PhoneNumber`.
    ///
    /// Required: `Message`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MandatoryKeyword(Properties);

    impl MandatoryKeyword {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The message associated with the keyword.
        ///
        /// `Message`. Required.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }
    }

    impl From<MandatoryKeyword> for Json {
        fn from(value: MandatoryKeyword) -> Self {
            value.0.into()
        }
    }

    /// Creates or updates a `MandatoryKeyword` configuration on an origination phone number For more information, see [Keywords](https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html) in the End User Messaging User Guide.
    ///
    /// A property type of `AWS::SMSVOICE::PhoneNumber`.
    ///
    /// Required: `HELP`, `STOP`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MandatoryKeywords(Properties);

    impl MandatoryKeywords {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `HELP`. Required.
        pub fn help(mut self, value: impl Into<Value<MandatoryKeyword>>) -> Self {
            self.0.set("HELP", value.into());
            self
        }

        /// `STOP`. Required.
        pub fn stop(mut self, value: impl Into<Value<MandatoryKeyword>>) -> Self {
            self.0.set("STOP", value.into());
            self
        }
    }

    impl From<MandatoryKeywords> for Json {
        fn from(value: MandatoryKeywords) -> Self {
            value.0.into()
        }
    }

    /// The `OptionalKeyword` configuration. For more information, see [Keywords](https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html) in the End User Messaging User Guide.
    ///
    /// A property type of `AWS::SMSVOICE::PhoneNumber`.
    ///
    /// Required: `Action`, `Keyword`, `Message`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OptionalKeyword(Properties);

    impl OptionalKeyword {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to perform when the keyword is used.
        ///
        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The new keyword to add.
        ///
        /// `Keyword`. Required.
        pub fn keyword(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Keyword", value.into());
            self
        }

        /// The message associated with the keyword.
        ///
        /// `Message`. Required.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }
    }

    impl From<OptionalKeyword> for Json {
        fn from(value: OptionalKeyword) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SMSVOICE::PhoneNumber`.
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

    /// Describes the two-way SMS configuration for a phone number. For more information, see [Two-way SMS messaging](https://docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms.html) in the End User Messaging User Guide.
    ///
    /// A property type of `AWS::SMSVOICE::PhoneNumber`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TwoWay(Properties);

    impl TwoWay {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the two way channel.
        ///
        /// `ChannelArn`.
        pub fn channel_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChannelArn", value.into());
            self
        }

        /// An optional IAM Role Arn for a service to assume, to be able to post inbound SMS messages.
        ///
        /// `ChannelRole`.
        pub fn channel_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChannelRole", value.into());
            self
        }

        /// By default this is set to false. When set to true you can receive incoming text messages from your end recipients.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<TwoWay> for Json {
        fn from(value: TwoWay) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `NumberCapabilities`.
        pub enum NumberCapabilities {
            Sms = "SMS",
            Voice = "VOICE",
            Mms = "MMS",
        }

        /// Words for `NumberType`.
        pub enum NumberType {
            LongCode = "LONG_CODE",
            TollFree = "TOLL_FREE",
            TenDlc = "TEN_DLC",
            Simulator = "SIMULATOR",
        }

        /// Words for `Action`.
        pub enum Action {
            AutomaticResponse = "AUTOMATIC_RESPONSE",
            OptOut = "OPT_OUT",
            OptIn = "OPT_IN",
        }
    }
}

/// Property types and words of [`Pool`].
pub mod pool {
    use crate::{Json, Properties, Value};

    /// The keywords `HELP` and `STOP` are mandatory keywords that each phone number must have. For more information, see [Keywords](https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html) in the End User Messaging User Guide.
    ///
    /// A property type of `AWS::SMSVOICE::Pool`.
    ///
    /// Required: `Message`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MandatoryKeyword(Properties);

    impl MandatoryKeyword {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The message associated with the keyword.
        ///
        /// `Message`. Required.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }
    }

    impl From<MandatoryKeyword> for Json {
        fn from(value: MandatoryKeyword) -> Self {
            value.0.into()
        }
    }

    /// Creates or updates the pool's `MandatoryKeyword` configuration. For more information, see [Keywords](https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html) in the End User Messaging User Guide.
    ///
    /// A property type of `AWS::SMSVOICE::Pool`.
    ///
    /// Required: `HELP`, `STOP`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MandatoryKeywords(Properties);

    impl MandatoryKeywords {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `HELP`. Required.
        pub fn help(mut self, value: impl Into<Value<MandatoryKeyword>>) -> Self {
            self.0.set("HELP", value.into());
            self
        }

        /// `STOP`. Required.
        pub fn stop(mut self, value: impl Into<Value<MandatoryKeyword>>) -> Self {
            self.0.set("STOP", value.into());
            self
        }
    }

    impl From<MandatoryKeywords> for Json {
        fn from(value: MandatoryKeywords) -> Self {
            value.0.into()
        }
    }

    /// The pool's `OptionalKeyword` configuration. For more information, see [Keywords](https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html) in the End User Messaging User Guide.
    ///
    /// A property type of `AWS::SMSVOICE::Pool`.
    ///
    /// Required: `Action`, `Keyword`, `Message`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OptionalKeyword(Properties);

    impl OptionalKeyword {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to perform when the keyword is used.
        ///
        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The new keyword to add.
        ///
        /// `Keyword`. Required.
        pub fn keyword(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Keyword", value.into());
            self
        }

        /// The message associated with the keyword.
        ///
        /// `Message`. Required.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }
    }

    impl From<OptionalKeyword> for Json {
        fn from(value: OptionalKeyword) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SMSVOICE::Pool`.
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

    /// Describes the two-way SMS configuration for a phone number. For more information, see [Two-way SMS messaging](https://docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms.html) in the End User Messaging User Guide.
    ///
    /// A property type of `AWS::SMSVOICE::Pool`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TwoWay(Properties);

    impl TwoWay {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the two way channel.
        ///
        /// `ChannelArn`.
        pub fn channel_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChannelArn", value.into());
            self
        }

        /// An optional IAM Role Arn for a service to assume, to be able to post inbound SMS messages.
        ///
        /// `ChannelRole`.
        pub fn channel_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChannelRole", value.into());
            self
        }

        /// By default this is set to false. When set to true you can receive incoming text messages from your end recipients.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<TwoWay> for Json {
        fn from(value: TwoWay) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Action`.
        pub enum Action {
            AutomaticResponse = "AUTOMATIC_RESPONSE",
            OptOut = "OPT_OUT",
            OptIn = "OPT_IN",
        }
    }
}

/// Property types and words of [`ProtectConfiguration`].
pub mod protect_configuration {
    use crate::{Json, List, Properties, Value};

    /// Specifies the type of protection to use for a country.
    ///
    /// A property type of `AWS::SMSVOICE::ProtectConfiguration`.
    ///
    /// Required: `CountryCode`, `ProtectStatus`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CountryRule(Properties);

    impl CountryRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The two-character code, in ISO 3166-1 alpha-2 format, for the country or region.
        ///
        /// `CountryCode`. Required.
        pub fn country_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CountryCode", value.into());
            self
        }

        /// The types of protection that can be used.
        ///
        /// `ProtectStatus`. Required. Allowed: [`ProtectStatus`].
        pub fn protect_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProtectStatus", value.into());
            self
        }
    }

    impl From<CountryRule> for Json {
        fn from(value: CountryRule) -> Self {
            value.0.into()
        }
    }

    /// The set of `CountryRules` you specify to control which countries End User Messaging can send your messages to.
    ///
    /// A property type of `AWS::SMSVOICE::ProtectConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CountryRuleSet(Properties);

    impl CountryRuleSet {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The set of `CountryRule` s to control which destination countries End User Messaging can send your MMS messages to.
        ///
        /// `MMS`.
        pub fn mms(mut self, value: impl Into<List<CountryRule>>) -> Self {
            self.0.set("MMS", value.into());
            self
        }

        /// The set of `CountryRule` s to control which destination countries End User Messaging can send your SMS messages to.
        ///
        /// `SMS`.
        pub fn sms(mut self, value: impl Into<List<CountryRule>>) -> Self {
            self.0.set("SMS", value.into());
            self
        }

        /// The set of `CountryRule` s to control which destination countries End User Messaging can send your VOICE messages to.
        ///
        /// `VOICE`.
        pub fn voice(mut self, value: impl Into<List<CountryRule>>) -> Self {
            self.0.set("VOICE", value.into());
            self
        }
    }

    impl From<CountryRuleSet> for Json {
        fn from(value: CountryRuleSet) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SMSVOICE::ProtectConfiguration`.
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
        /// Words for `ProtectStatus`.
        pub enum ProtectStatus {
            Allow = "ALLOW",
            Block = "BLOCK",
            Monitor = "MONITOR",
            Filter = "FILTER",
        }
    }
}

/// Property types and words of [`RcsAgent`].
pub mod rcs_agent {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SMSVOICE::RcsAgent`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
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

    /// Information about the testing agent (RCS for Business ID) associated with the RCS agent. A testing agent is created by submitting a testing registration, and allows sending to registered test devices without carrier approval.
    ///
    /// A property type of `AWS::SMSVOICE::RcsAgent`.
    ///
    /// Required: `RegistrationId`, `TestingAgentStatus`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TestingAgentInformation(Properties);

    impl TestingAgentInformation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier of the testing registration that created the testing agent.
        ///
        /// `RegistrationId`. Required.
        pub fn registration_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegistrationId", value.into());
            self
        }

        /// The identifier of the testing agent assigned by the RCS infrastructure provider.
        ///
        /// `TestingAgentId`.
        pub fn testing_agent_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TestingAgentId", value.into());
            self
        }

        /// The status of the testing agent. Named distinctly from the resource-level Status property, which has its own larger set of values.
        ///
        /// `TestingAgentStatus`. Required. Allowed: [`TestingAgentStatus`].
        pub fn testing_agent_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TestingAgentStatus", value.into());
            self
        }
    }

    impl From<TestingAgentInformation> for Json {
        fn from(value: TestingAgentInformation) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `TestingAgentStatus`.
        pub enum TestingAgentStatus {
            Created = "CREATED",
            Pending = "PENDING",
            Active = "ACTIVE",
        }
    }
}

/// Property types of [`Registration`].
pub mod registration {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SMSVOICE::Registration`.
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

        /// The key identifier, or name, of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The string value associated with the key of the tag.
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

/// Property types of [`RegistrationAttachment`].
pub mod registration_attachment {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SMSVOICE::RegistrationAttachment`.
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

        /// The key identifier, or name, of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The string value associated with the key of the tag.
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

/// Property types of [`SenderId`].
pub mod sender_id {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SMSVOICE::SenderId`.
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

/// Property types of [`VerifiedDestinationNumber`].
pub mod verified_destination_number {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SMSVOICE::VerifiedDestinationNumber`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
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
