//! `AWS::PinpointEmail`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Create a configuration set. \*Configuration sets\* are groups of rules that you can apply to the emails you send using Amazon Pinpoint.
///
/// [`AWS::PinpointEmail::ConfigurationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-configurationset.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConfigurationSet(Properties);

impl ConfigurationSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An object that defines the dedicated IP pool that is used to send emails that you send using the configuration set.
    ///
    /// `DeliveryOptions`.
    pub fn delivery_options(
        mut self,
        value: impl Into<Value<configuration_set::DeliveryOptions>>,
    ) -> Self {
        self.0.set("DeliveryOptions", value.into());
        self
    }

    /// The name of the configuration set.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An object that defines whether or not Amazon Pinpoint collects reputation metrics for the emails that you send that use the configuration set.
    ///
    /// `ReputationOptions`.
    pub fn reputation_options(
        mut self,
        value: impl Into<Value<configuration_set::ReputationOptions>>,
    ) -> Self {
        self.0.set("ReputationOptions", value.into());
        self
    }

    /// An object that defines whether or not Amazon Pinpoint can send email that you send using the configuration set.
    ///
    /// `SendingOptions`.
    pub fn sending_options(
        mut self,
        value: impl Into<Value<configuration_set::SendingOptions>>,
    ) -> Self {
        self.0.set("SendingOptions", value.into());
        self
    }

    /// An object that defines the tags (keys and values) that you want to associate with the configuration set.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<configuration_set::Tags>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// An object that defines the open and click tracking options for emails that you send using the configuration set.
    ///
    /// `TrackingOptions`.
    pub fn tracking_options(
        mut self,
        value: impl Into<Value<configuration_set::TrackingOptions>>,
    ) -> Self {
        self.0.set("TrackingOptions", value.into());
        self
    }
}

impl Resource for ConfigurationSet {
    const TYPE: &'static str = "AWS::PinpointEmail::ConfigurationSet";
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
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Create an event destination. In Amazon Pinpoint, \*events\* include message sends, deliveries, opens, clicks, bounces, and complaints. \*Event destinations\* are places that you can send information about these events to.
///
/// [`AWS::PinpointEmail::ConfigurationSetEventDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-configurationseteventdestination.html).
///
/// Required: `ConfigurationSetName`, `EventDestinationName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConfigurationSetEventDestination(Properties);

impl ConfigurationSetEventDestination {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the configuration set that contains the event destination that you want to modify.
    ///
    /// `ConfigurationSetName`. Required. A change replaces the resource.
    pub fn configuration_set_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigurationSetName", value.into());
        self
    }

    /// An object that defines the event destination.
    ///
    /// `EventDestination`.
    pub fn event_destination(
        mut self,
        value: impl Into<Value<configuration_set_event_destination::EventDestination>>,
    ) -> Self {
        self.0.set("EventDestination", value.into());
        self
    }

    /// The name of the event destination that you want to modify.
    ///
    /// `EventDestinationName`. Required. A change replaces the resource.
    pub fn event_destination_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EventDestinationName", value.into());
        self
    }
}

impl Resource for ConfigurationSetEventDestination {
    const TYPE: &'static str = "AWS::PinpointEmail::ConfigurationSetEventDestination";
}

impl Construct for ConfigurationSetEventDestination {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConfigurationSetEventDestination> for Properties {
    fn from(value: ConfigurationSetEventDestination) -> Self {
        value.0
    }
}

impl Handle<ConfigurationSetEventDestination> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A request to create a new dedicated IP pool.
///
/// [`AWS::PinpointEmail::DedicatedIpPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-dedicatedippool.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DedicatedIpPool(Properties);

impl DedicatedIpPool {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the dedicated IP pool.
    ///
    /// `PoolName`. A change replaces the resource.
    pub fn pool_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PoolName", value.into());
        self
    }

    /// An object that defines the tags (keys and values) that you want to associate with the dedicated IP pool.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dedicated_ip_pool::Tags>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DedicatedIpPool {
    const TYPE: &'static str = "AWS::PinpointEmail::DedicatedIpPool";
}

impl Construct for DedicatedIpPool {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DedicatedIpPool> for Properties {
    fn from(value: DedicatedIpPool) -> Self {
        value.0
    }
}

impl Handle<DedicatedIpPool> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Specifies an identity to use for sending email through Amazon Pinpoint. In Amazon Pinpoint, an \*identity\* is an email address or domain that you use when you send email.
///
/// [`AWS::PinpointEmail::Identity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-identity.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Identity(Properties);

impl Identity {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// For domain identities, this attribute is used to enable or disable DomainKeys Identified Mail (DKIM) signing for the domain.
    ///
    /// `DkimSigningEnabled`.
    pub fn dkim_signing_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DkimSigningEnabled", value.into());
        self
    }

    /// Used to enable or disable feedback forwarding for an identity. This setting determines what happens when an identity is used to send an email that results in a bounce or complaint event.
    ///
    /// `FeedbackForwardingEnabled`.
    pub fn feedback_forwarding_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("FeedbackForwardingEnabled", value.into());
        self
    }

    /// Used to enable or disable the custom Mail-From domain configuration for an email identity.
    ///
    /// `MailFromAttributes`.
    pub fn mail_from_attributes(
        mut self,
        value: impl Into<Value<identity::MailFromAttributes>>,
    ) -> Self {
        self.0.set("MailFromAttributes", value.into());
        self
    }

    /// The address or domain of the identity, such as \*sender@example.com\* or \*example.co.uk\* .
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An object that defines the tags (keys and values) that you want to associate with the email identity.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<identity::Tags>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Identity {
    const TYPE: &'static str = "AWS::PinpointEmail::Identity";
}

impl Construct for Identity {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Identity> for Properties {
    fn from(value: Identity) -> Self {
        value.0
    }
}

impl Handle<Identity> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The host name for the first token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `IdentityDNSRecordName1`.
    #[must_use]
    pub fn identity_dns_record_name1(self) -> Value<String> {
        self.attribute("IdentityDNSRecordName1")
    }

    /// The host name for the second token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `IdentityDNSRecordName2`.
    #[must_use]
    pub fn identity_dns_record_name2(self) -> Value<String> {
        self.attribute("IdentityDNSRecordName2")
    }

    /// The host name for the third token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `IdentityDNSRecordName3`.
    #[must_use]
    pub fn identity_dns_record_name3(self) -> Value<String> {
        self.attribute("IdentityDNSRecordName3")
    }

    /// The record value for the first token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `IdentityDNSRecordValue1`.
    #[must_use]
    pub fn identity_dns_record_value1(self) -> Value<String> {
        self.attribute("IdentityDNSRecordValue1")
    }

    /// The record value for the second token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `IdentityDNSRecordValue2`.
    #[must_use]
    pub fn identity_dns_record_value2(self) -> Value<String> {
        self.attribute("IdentityDNSRecordValue2")
    }

    /// The record value for the third token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `IdentityDNSRecordValue3`.
    #[must_use]
    pub fn identity_dns_record_value3(self) -> Value<String> {
        self.attribute("IdentityDNSRecordValue3")
    }
}

/// Property types of [`ConfigurationSet`].
pub mod configuration_set {
    use crate::{Json, Properties, Value};

    /// Used to associate a configuration set with a dedicated IP pool.
    ///
    /// A property type of `AWS::PinpointEmail::ConfigurationSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeliveryOptions(Properties);

    impl DeliveryOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the dedicated IP pool that you want to associate with the configuration set.
        ///
        /// `SendingPoolName`.
        pub fn sending_pool_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SendingPoolName", value.into());
            self
        }
    }

    impl From<DeliveryOptions> for Json {
        fn from(value: DeliveryOptions) -> Self {
            value.0.into()
        }
    }

    /// Enable or disable collection of reputation metrics for emails that you send using this configuration set in the current AWS Region.
    ///
    /// A property type of `AWS::PinpointEmail::ConfigurationSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReputationOptions(Properties);

    impl ReputationOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If `true` , tracking of reputation metrics is enabled for the configuration set. If `false` , tracking of reputation metrics is disabled for the configuration set.
        ///
        /// `ReputationMetricsEnabled`.
        pub fn reputation_metrics_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReputationMetricsEnabled", value.into());
            self
        }
    }

    impl From<ReputationOptions> for Json {
        fn from(value: ReputationOptions) -> Self {
            value.0.into()
        }
    }

    /// Used to enable or disable email sending for messages that use this configuration set in the current AWS Region.
    ///
    /// A property type of `AWS::PinpointEmail::ConfigurationSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SendingOptions(Properties);

    impl SendingOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If `true` , email sending is enabled for the configuration set. If `false` , email sending is disabled for the configuration set.
        ///
        /// `SendingEnabled`.
        pub fn sending_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SendingEnabled", value.into());
            self
        }
    }

    impl From<SendingOptions> for Json {
        fn from(value: SendingOptions) -> Self {
            value.0.into()
        }
    }

    /// An object that defines the tags (keys and values) that you want to associate with the configuration set.
    ///
    /// A property type of `AWS::PinpointEmail::ConfigurationSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tags(Properties);

    impl Tags {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One part of a key-value pair that defines a tag. The maximum length of a tag key is 128 characters. The minimum length is 1 character.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The optional part of a key-value pair that defines a tag. The maximum length of a tag value is 256 characters. The minimum length is 0 characters.
        ///
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

    /// An object that defines the tracking options for a configuration set. When you use Amazon Pinpoint to send an email, it contains an invisible image that's used to track when recipients open your email.
    ///
    /// A property type of `AWS::PinpointEmail::ConfigurationSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrackingOptions(Properties);

    impl TrackingOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The domain that you want to use for tracking open and click events.
        ///
        /// `CustomRedirectDomain`.
        pub fn custom_redirect_domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomRedirectDomain", value.into());
            self
        }
    }

    impl From<TrackingOptions> for Json {
        fn from(value: TrackingOptions) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ConfigurationSetEventDestination`].
pub mod configuration_set_event_destination {
    use crate::{Json, List, Properties, Value};

    /// An object that defines an Amazon CloudWatch destination for email events. You can use Amazon CloudWatch to monitor and gain insights on your email sending metrics.
    ///
    /// A property type of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchDestination(Properties);

    impl CloudWatchDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of objects that define the dimensions to use when you send email events to Amazon CloudWatch.
        ///
        /// `DimensionConfigurations`.
        pub fn dimension_configurations(
            mut self,
            value: impl Into<List<DimensionConfiguration>>,
        ) -> Self {
            self.0.set("DimensionConfigurations", value.into());
            self
        }
    }

    impl From<CloudWatchDestination> for Json {
        fn from(value: CloudWatchDestination) -> Self {
            value.0.into()
        }
    }

    /// An array of objects that define the dimensions to use when you send email events to Amazon CloudWatch.
    ///
    /// A property type of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
    ///
    /// Required: `DefaultDimensionValue`, `DimensionName`, `DimensionValueSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DimensionConfiguration(Properties);

    impl DimensionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default value of the dimension that is published to Amazon CloudWatch if you don't provide the value of the dimension when you send an email. This value has to meet the following criteria:
        ///
        /// `DefaultDimensionValue`. Required.
        pub fn default_dimension_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultDimensionValue", value.into());
            self
        }

        /// The name of an Amazon CloudWatch dimension associated with an email sending metric. The name has to meet the following criteria:
        ///
        /// `DimensionName`. Required.
        pub fn dimension_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DimensionName", value.into());
            self
        }

        /// The location where Amazon Pinpoint finds the value of a dimension to publish to Amazon CloudWatch. Acceptable values: `MESSAGE_TAG` , `EMAIL_HEADER` , and `LINK_TAG` .
        ///
        /// `DimensionValueSource`. Required.
        pub fn dimension_value_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DimensionValueSource", value.into());
            self
        }
    }

    impl From<DimensionConfiguration> for Json {
        fn from(value: DimensionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// In Amazon Pinpoint, \*events\* include message sends, deliveries, opens, clicks, bounces, and complaints. \*Event destinations\* are places that you can send information about these events to.
    ///
    /// A property type of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
    ///
    /// Required: `MatchingEventTypes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventDestination(Properties);

    impl EventDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that defines an Amazon CloudWatch destination for email events. You can use Amazon CloudWatch to monitor and gain insights on your email sending metrics.
        ///
        /// `CloudWatchDestination`.
        pub fn cloud_watch_destination(
            mut self,
            value: impl Into<Value<CloudWatchDestination>>,
        ) -> Self {
            self.0.set("CloudWatchDestination", value.into());
            self
        }

        /// If `true` , the event destination is enabled. When the event destination is enabled, the specified event types are sent to the destinations in this `EventDestinationDefinition` .
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// An object that defines an Amazon Kinesis Data Firehose destination for email events. You can use Amazon Kinesis Data Firehose to stream data to other services, such as Amazon S3 and Amazon Redshift.
        ///
        /// `KinesisFirehoseDestination`.
        pub fn kinesis_firehose_destination(
            mut self,
            value: impl Into<Value<KinesisFirehoseDestination>>,
        ) -> Self {
            self.0.set("KinesisFirehoseDestination", value.into());
            self
        }

        /// The types of events that Amazon Pinpoint sends to the specified event destinations. Acceptable values: `SEND` , `REJECT` , `BOUNCE` , `COMPLAINT` , `DELIVERY` , `OPEN` , `CLICK` , and `RENDERING_FAILURE` .
        ///
        /// `MatchingEventTypes`. Required.
        pub fn matching_event_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchingEventTypes", value.into());
            self
        }

        /// An object that defines a Amazon Pinpoint destination for email events. You can use Amazon Pinpoint events to create attributes in Amazon Pinpoint projects. You can use these attributes to create segments for your campaigns.
        ///
        /// `PinpointDestination`.
        pub fn pinpoint_destination(
            mut self,
            value: impl Into<Value<PinpointDestination>>,
        ) -> Self {
            self.0.set("PinpointDestination", value.into());
            self
        }

        /// An object that defines an Amazon SNS destination for email events. You can use Amazon SNS to send notification when certain email events occur.
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

    /// An object that defines an Amazon Kinesis Data Firehose destination for email events. You can use Amazon Kinesis Data Firehose to stream data to other services, such as Amazon S3 and Amazon Redshift.
    ///
    /// A property type of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
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

        /// The Amazon Resource Name (ARN) of the Amazon Kinesis Data Firehose stream that Amazon Pinpoint sends email events to.
        ///
        /// `DeliveryStreamArn`. Required.
        pub fn delivery_stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeliveryStreamArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role that Amazon Pinpoint uses when sending email events to the Amazon Kinesis Data Firehose stream.
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

    /// An object that defines a Amazon Pinpoint destination for email events. You can use Amazon Pinpoint events to create attributes in Amazon Pinpoint projects. You can use these attributes to create segments for your campaigns.
    ///
    /// A property type of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PinpointDestination(Properties);

    impl PinpointDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Amazon Pinpoint project that you want to send email events to.
        ///
        /// `ApplicationArn`.
        pub fn application_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationArn", value.into());
            self
        }
    }

    impl From<PinpointDestination> for Json {
        fn from(value: PinpointDestination) -> Self {
            value.0.into()
        }
    }

    /// An object that defines an Amazon SNS destination for email events. You can use Amazon SNS to send notification when certain email events occur.
    ///
    /// A property type of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
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

        /// The Amazon Resource Name (ARN) of the Amazon SNS topic that you want to publish email events to.
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
}

/// Property types of [`DedicatedIpPool`].
pub mod dedicated_ip_pool {
    use crate::{Json, Properties, Value};

    /// An object that defines the tags (keys and values) that you want to associate with the dedicated IP pool.
    ///
    /// A property type of `AWS::PinpointEmail::DedicatedIpPool`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tags(Properties);

    impl Tags {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One part of a key-value pair that defines a tag. The maximum length of a tag key is 128 characters. The minimum length is 1 character.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The optional part of a key-value pair that defines a tag. The maximum length of a tag value is 256 characters. The minimum length is 0 characters.
        ///
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

/// Property types of [`Identity`].
pub mod identity {
    use crate::{Json, Properties, Value};

    /// A list of attributes that are associated with a MAIL FROM domain.
    ///
    /// A property type of `AWS::PinpointEmail::Identity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MailFromAttributes(Properties);

    impl MailFromAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action that Amazon Pinpoint to takes if it can't read the required MX record for a custom MAIL FROM domain. When you set this value to `UseDefaultValue` , Amazon Pinpoint uses \*amazonses.com\* as the MAIL FROM domain.
        ///
        /// `BehaviorOnMxFailure`.
        pub fn behavior_on_mx_failure(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BehaviorOnMxFailure", value.into());
            self
        }

        /// The name of a domain that an email identity uses as a custom MAIL FROM domain.
        ///
        /// `MailFromDomain`.
        pub fn mail_from_domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MailFromDomain", value.into());
            self
        }
    }

    impl From<MailFromAttributes> for Json {
        fn from(value: MailFromAttributes) -> Self {
            value.0.into()
        }
    }

    /// An object that defines the tags (keys and values) that you want to associate with the identity.
    ///
    /// A property type of `AWS::PinpointEmail::Identity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tags(Properties);

    impl Tags {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One part of a key-value pair that defines a tag. The maximum length of a tag key is 128 characters. The minimum length is 1 character.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The optional part of a key-value pair that defines a tag. The maximum length of a tag value is 256 characters. The minimum length is 0 characters.
        ///
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
