//! `AWS::SES`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Configuration sets let you create groups of rules that you can apply to the emails you send using Amazon SES.
///
/// [`AWS::SES::ConfigurationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationset.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConfigurationSet(Properties);

impl ConfigurationSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An object that defines a MailManager archive that is used to preserve emails that you send using the configuration set.
    ///
    /// `ArchivingOptions`.
    pub fn archiving_options(
        mut self,
        value: impl Into<Value<configuration_set::ArchivingOptions>>,
    ) -> Self {
        self.0.set("ArchivingOptions", value.into());
        self
    }

    /// Specifies the name of the dedicated IP pool to associate with the configuration set and whether messages that use the configuration set are required to use Transport Layer Security (TLS).
    ///
    /// `DeliveryOptions`.
    pub fn delivery_options(
        mut self,
        value: impl Into<Value<configuration_set::DeliveryOptions>>,
    ) -> Self {
        self.0.set("DeliveryOptions", value.into());
        self
    }

    /// The name of the configuration set. The name must meet the following requirements:
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An object that defines whether or not Amazon SES collects reputation metrics for the emails that you send that use the configuration set.
    ///
    /// `ReputationOptions`.
    pub fn reputation_options(
        mut self,
        value: impl Into<Value<configuration_set::ReputationOptions>>,
    ) -> Self {
        self.0.set("ReputationOptions", value.into());
        self
    }

    /// An object that defines whether or not Amazon SES can send email that you send using the configuration set.
    ///
    /// `SendingOptions`.
    pub fn sending_options(
        mut self,
        value: impl Into<Value<configuration_set::SendingOptions>>,
    ) -> Self {
        self.0.set("SendingOptions", value.into());
        self
    }

    /// An object that contains information about the suppression list preferences for your account.
    ///
    /// `SuppressionOptions`.
    pub fn suppression_options(
        mut self,
        value: impl Into<Value<configuration_set::SuppressionOptions>>,
    ) -> Self {
        self.0.set("SuppressionOptions", value.into());
        self
    }

    /// An array of objects that define the tags (keys and values) that are associated with the configuration set.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<configuration_set::Tag>>) -> Self {
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

    /// The Virtual Deliverability Manager (VDM) options that apply to the configuration set.
    ///
    /// `VdmOptions`.
    pub fn vdm_options(mut self, value: impl Into<Value<configuration_set::VdmOptions>>) -> Self {
        self.0.set("VdmOptions", value.into());
        self
    }
}

impl Resource for ConfigurationSet {
    const TYPE: &'static str = "AWS::SES::ConfigurationSet";
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

/// Specifies a configuration set event destination. \*Events\* include message sends, deliveries, opens, clicks, bounces, and complaints. \*Event destinations\* are places that you can send information about these events to.
///
/// [`AWS::SES::ConfigurationSetEventDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationseteventdestination.html).
///
/// Required: `ConfigurationSetName`, `EventDestination`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConfigurationSetEventDestination(Properties);

impl ConfigurationSetEventDestination {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the configuration set that contains the event destination.
    ///
    /// `ConfigurationSetName`. Required. A change replaces the resource.
    pub fn configuration_set_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigurationSetName", value.into());
        self
    }

    /// An object that defines the event destination.
    ///
    /// `EventDestination`. Required.
    pub fn event_destination(
        mut self,
        value: impl Into<Value<configuration_set_event_destination::EventDestination>>,
    ) -> Self {
        self.0.set("EventDestination", value.into());
        self
    }
}

impl Resource for ConfigurationSetEventDestination {
    const TYPE: &'static str = "AWS::SES::ConfigurationSetEventDestination";
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

/// A list that contains contacts that have subscribed to a particular topic or topics.
///
/// [`AWS::SES::ContactList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-contactlist.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ContactList(Properties);

impl ContactList {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the contact list.
    ///
    /// `ContactListName`. A change replaces the resource.
    pub fn contact_list_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContactListName", value.into());
        self
    }

    /// A description of what the contact list is about.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The tags associated with a contact list.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<contact_list::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// An interest group, theme, or label within a list. A contact list can have multiple topics.
    ///
    /// `Topics`.
    pub fn topics(mut self, value: impl Into<List<contact_list::Topic>>) -> Self {
        self.0.set("Topics", value.into());
        self
    }
}

impl Resource for ContactList {
    const TYPE: &'static str = "AWS::SES::ContactList";
}

impl Construct for ContactList {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ContactList> for Properties {
    fn from(value: ContactList) -> Self {
        value.0
    }
}

/// Resource Type definition for AWS::SES::CustomVerificationEmailTemplate.
///
/// [`AWS::SES::CustomVerificationEmailTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-customverificationemailtemplate.html).
///
/// Required: `FailureRedirectionURL`, `FromEmailAddress`, `SuccessRedirectionURL`, `TemplateContent`, `TemplateName`, `TemplateSubject`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CustomVerificationEmailTemplate(Properties);

impl CustomVerificationEmailTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The URL that the recipient of the verification email is sent to if his or her address is not successfully verified.
    ///
    /// `FailureRedirectionURL`. Required.
    pub fn failure_redirection_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FailureRedirectionURL", value.into());
        self
    }

    /// The email address that the custom verification email is sent from.
    ///
    /// `FromEmailAddress`. Required.
    pub fn from_email_address(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FromEmailAddress", value.into());
        self
    }

    /// The URL that the recipient of the verification email is sent to if his or her address is successfully verified.
    ///
    /// `SuccessRedirectionURL`. Required.
    pub fn success_redirection_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SuccessRedirectionURL", value.into());
        self
    }

    /// The tags (keys and values) associated with the tenant.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<custom_verification_email_template::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The content of the custom verification email. The total size of the email must be less than 10 MB. The message body may contain HTML, with some limitations.
    ///
    /// `TemplateContent`. Required.
    pub fn template_content(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateContent", value.into());
        self
    }

    /// The name of the custom verification email template.
    ///
    /// `TemplateName`. Required. A change replaces the resource.
    pub fn template_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateName", value.into());
        self
    }

    /// The subject line of the custom verification email.
    ///
    /// `TemplateSubject`. Required.
    pub fn template_subject(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateSubject", value.into());
        self
    }
}

impl Resource for CustomVerificationEmailTemplate {
    const TYPE: &'static str = "AWS::SES::CustomVerificationEmailTemplate";
}

impl Construct for CustomVerificationEmailTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CustomVerificationEmailTemplate> for Properties {
    fn from(value: CustomVerificationEmailTemplate) -> Self {
        value.0
    }
}

/// Create a new pool of dedicated IP addresses. A pool can include one or more dedicated IP addresses that are associated with your AWS account . You can associate a pool with a configuration set.
///
/// [`AWS::SES::DedicatedIpPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-dedicatedippool.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DedicatedIpPool(Properties);

impl DedicatedIpPool {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the dedicated IP pool that the IP address is associated with.
    ///
    /// `PoolName`. A change replaces the resource.
    pub fn pool_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PoolName", value.into());
        self
    }

    /// The type of scaling mode.
    ///
    /// `ScalingMode`.
    pub fn scaling_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScalingMode", value.into());
        self
    }

    /// An object that defines the tags (keys and values) that you want to associate with the pool.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dedicated_ip_pool::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DedicatedIpPool {
    const TYPE: &'static str = "AWS::SES::DedicatedIpPool";
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

/// Specifies an identity for using within SES. An identity is an email address or domain that you use when you send email. Before you can use an identity to send email, you first have to verify it.
///
/// [`AWS::SES::EmailIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentity.html).
///
/// Required: `EmailIdentity`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EmailIdentity(Properties);

impl EmailIdentity {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Used to associate a configuration set with an email identity.
    ///
    /// `ConfigurationSetAttributes`.
    pub fn configuration_set_attributes(
        mut self,
        value: impl Into<Value<email_identity::ConfigurationSetAttributes>>,
    ) -> Self {
        self.0.set("ConfigurationSetAttributes", value.into());
        self
    }

    /// An object that contains information about the DKIM attributes for the identity.
    ///
    /// `DkimAttributes`.
    pub fn dkim_attributes(
        mut self,
        value: impl Into<Value<email_identity::DkimAttributes>>,
    ) -> Self {
        self.0.set("DkimAttributes", value.into());
        self
    }

    /// If your request includes this object, Amazon SES configures the identity to use Bring Your Own DKIM (BYODKIM) for DKIM authentication purposes, or, configures the key length to be used for [Easy DKIM](https://docs.aws.amazon.com/ses/latest/DeveloperGuide/easy-dkim.html) .
    ///
    /// `DkimSigningAttributes`.
    pub fn dkim_signing_attributes(
        mut self,
        value: impl Into<Value<email_identity::DkimSigningAttributes>>,
    ) -> Self {
        self.0.set("DkimSigningAttributes", value.into());
        self
    }

    /// The email address or domain to verify.
    ///
    /// `EmailIdentity`. Required. A change replaces the resource.
    pub fn email_identity(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EmailIdentity", value.into());
        self
    }

    /// Used to enable or disable feedback forwarding for an identity.
    ///
    /// `FeedbackAttributes`.
    pub fn feedback_attributes(
        mut self,
        value: impl Into<Value<email_identity::FeedbackAttributes>>,
    ) -> Self {
        self.0.set("FeedbackAttributes", value.into());
        self
    }

    /// Used to enable or disable the custom Mail-From domain configuration for an email identity.
    ///
    /// `MailFromAttributes`.
    pub fn mail_from_attributes(
        mut self,
        value: impl Into<Value<email_identity::MailFromAttributes>>,
    ) -> Self {
        self.0.set("MailFromAttributes", value.into());
        self
    }

    /// An array of objects that define the tags (keys and values) to associate with the email identity.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<email_identity::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EmailIdentity {
    const TYPE: &'static str = "AWS::SES::EmailIdentity";
}

impl Construct for EmailIdentity {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EmailIdentity> for Properties {
    fn from(value: EmailIdentity) -> Self {
        value.0
    }
}

impl Handle<EmailIdentity> {
    /// The host name for the first token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `DkimDNSTokenName1`.
    #[must_use]
    pub fn dkim_dns_token_name1(self) -> Value<String> {
        self.attribute("DkimDNSTokenName1")
    }

    /// The host name for the second token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `DkimDNSTokenName2`.
    #[must_use]
    pub fn dkim_dns_token_name2(self) -> Value<String> {
        self.attribute("DkimDNSTokenName2")
    }

    /// The host name for the third token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `DkimDNSTokenName3`.
    #[must_use]
    pub fn dkim_dns_token_name3(self) -> Value<String> {
        self.attribute("DkimDNSTokenName3")
    }

    /// The record value for the first token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `DkimDNSTokenValue1`.
    #[must_use]
    pub fn dkim_dns_token_value1(self) -> Value<String> {
        self.attribute("DkimDNSTokenValue1")
    }

    /// The record value for the second token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `DkimDNSTokenValue2`.
    #[must_use]
    pub fn dkim_dns_token_value2(self) -> Value<String> {
        self.attribute("DkimDNSTokenValue2")
    }

    /// The record value for the third token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `DkimDNSTokenValue3`.
    #[must_use]
    pub fn dkim_dns_token_value3(self) -> Value<String> {
        self.attribute("DkimDNSTokenValue3")
    }
}

/// Associates an AWS Certificate Manager certificate with a sender under an SES email identity, so that SES signs the sender's mail with S/MIME. Removing this resource removes only the association. The ACM certificate itself stays intact.
///
/// [`AWS::SES::EmailIdentityCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentitycertificate.html).
///
/// Required: `CertificateArn`, `EmailIdentity`, `FromAddress`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EmailIdentityCertificate(Properties);

impl EmailIdentityCertificate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the AWS Certificate Manager certificate to associate with the sender.
    ///
    /// `CertificateArn`. Required. A change replaces the resource.
    pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateArn", value.into());
        self
    }

    /// The email identity that owns the sender the certificate is associated with.
    ///
    /// `EmailIdentity`. Required. A change replaces the resource.
    pub fn email_identity(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EmailIdentity", value.into());
        self
    }

    /// The sender the certificate signs for. For an email address identity this is the identity itself.
    ///
    /// `FromAddress`. Required. A change replaces the resource.
    pub fn from_address(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FromAddress", value.into());
        self
    }
}

impl Resource for EmailIdentityCertificate {
    const TYPE: &'static str = "AWS::SES::EmailIdentityCertificate";
}

impl Construct for EmailIdentityCertificate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EmailIdentityCertificate> for Properties {
    fn from(value: EmailIdentityCertificate) -> Self {
        value.0
    }
}

/// Creates an Add On instance for the subscription indicated in the request. The resulting Amazon Resource Name (ARN) can be used in a conditional statement for a rule set or traffic policy.
///
/// [`AWS::SES::MailManagerAddonInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddoninstance.html).
///
/// Required: `AddonSubscriptionId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MailManagerAddonInstance(Properties);

impl MailManagerAddonInstance {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The subscription ID for the instance.
    ///
    /// `AddonSubscriptionId`. Required. A change replaces the resource.
    pub fn addon_subscription_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AddonSubscriptionId", value.into());
        self
    }

    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<mail_manager_addon_instance::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MailManagerAddonInstance {
    const TYPE: &'static str = "AWS::SES::MailManagerAddonInstance";
}

impl Construct for MailManagerAddonInstance {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MailManagerAddonInstance> for Properties {
    fn from(value: MailManagerAddonInstance) -> Self {
        value.0
    }
}

impl Handle<MailManagerAddonInstance> {
    /// The Amazon Resource Name (ARN) of the Add On instance.
    ///
    /// `Fn::GetAtt` of `AddonInstanceArn`.
    #[must_use]
    pub fn addon_instance_arn(self) -> Value<String> {
        self.attribute("AddonInstanceArn")
    }

    /// The unique ID of the Add On instance.
    ///
    /// `Fn::GetAtt` of `AddonInstanceId`.
    #[must_use]
    pub fn addon_instance_id(self) -> Value<String> {
        self.attribute("AddonInstanceId")
    }

    /// The name of the Add On for the instance.
    ///
    /// `Fn::GetAtt` of `AddonName`.
    #[must_use]
    pub fn addon_name(self) -> Value<String> {
        self.attribute("AddonName")
    }
}

/// Creates a subscription for an Add On representing the acceptance of its terms of use and additional pricing. The subscription can then be used to create an instance for use in rule sets or traffic policies.
///
/// [`AWS::SES::MailManagerAddonSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddonsubscription.html).
///
/// Required: `AddonName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MailManagerAddonSubscription(Properties);

impl MailManagerAddonSubscription {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Add On to subscribe to. You can only have one subscription for each Add On name.
    ///
    /// `AddonName`. Required. A change replaces the resource.
    pub fn addon_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AddonName", value.into());
        self
    }

    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<mail_manager_addon_subscription::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MailManagerAddonSubscription {
    const TYPE: &'static str = "AWS::SES::MailManagerAddonSubscription";
}

impl Construct for MailManagerAddonSubscription {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MailManagerAddonSubscription> for Properties {
    fn from(value: MailManagerAddonSubscription) -> Self {
        value.0
    }
}

impl Handle<MailManagerAddonSubscription> {
    /// The Amazon Resource Name (ARN) of the Add On subscription.
    ///
    /// `Fn::GetAtt` of `AddonSubscriptionArn`.
    #[must_use]
    pub fn addon_subscription_arn(self) -> Value<String> {
        self.attribute("AddonSubscriptionArn")
    }

    /// The unique ID of the Add On subscription.
    ///
    /// `Fn::GetAtt` of `AddonSubscriptionId`.
    #[must_use]
    pub fn addon_subscription_id(self) -> Value<String> {
        self.attribute("AddonSubscriptionId")
    }
}

/// The structure representing the address lists and address list attribute that will be used in evaluation of boolean expression.
///
/// [`AWS::SES::MailManagerAddressList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddresslist.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MailManagerAddressList(Properties);

impl MailManagerAddressList {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A user-friendly name for the address list.
    ///
    /// `AddressListName`. A change replaces the resource.
    pub fn address_list_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AddressListName", value.into());
        self
    }

    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<mail_manager_address_list::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MailManagerAddressList {
    const TYPE: &'static str = "AWS::SES::MailManagerAddressList";
}

impl Construct for MailManagerAddressList {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MailManagerAddressList> for Properties {
    fn from(value: MailManagerAddressList) -> Self {
        value.0
    }
}

impl Handle<MailManagerAddressList> {
    /// The Amazon Resource Name (ARN) of the address list.
    ///
    /// `Fn::GetAtt` of `AddressListArn`.
    #[must_use]
    pub fn address_list_arn(self) -> Value<String> {
        self.attribute("AddressListArn")
    }

    /// The identifier of the address list.
    ///
    /// `Fn::GetAtt` of `AddressListId`.
    #[must_use]
    pub fn address_list_id(self) -> Value<String> {
        self.attribute("AddressListId")
    }
}

/// Creates a new email archive resource for storing and retaining emails.
///
/// [`AWS::SES::MailManagerArchive`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerarchive.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MailManagerArchive(Properties);

impl MailManagerArchive {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A unique name for the new archive.
    ///
    /// `ArchiveName`.
    pub fn archive_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ArchiveName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the KMS key for encrypting emails in the archive.
    ///
    /// `KmsKeyArn`. A change replaces the resource.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// The period for retaining emails in the archive before automatic deletion.
    ///
    /// `Retention`.
    pub fn retention(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Retention", value.into());
        self
    }

    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<mail_manager_archive::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MailManagerArchive {
    const TYPE: &'static str = "AWS::SES::MailManagerArchive";
}

impl Construct for MailManagerArchive {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MailManagerArchive> for Properties {
    fn from(value: MailManagerArchive) -> Self {
        value.0
    }
}

impl Handle<MailManagerArchive> {
    /// The Amazon Resource Name (ARN) of the archive.
    ///
    /// `Fn::GetAtt` of `ArchiveArn`.
    #[must_use]
    pub fn archive_arn(self) -> Value<String> {
        self.attribute("ArchiveArn")
    }

    /// The unique identifier of the archive.
    ///
    /// `Fn::GetAtt` of `ArchiveId`.
    #[must_use]
    pub fn archive_id(self) -> Value<String> {
        self.attribute("ArchiveId")
    }

    /// The current state of the archive:
    ///
    /// `Fn::GetAtt` of `ArchiveState`.
    #[must_use]
    pub fn archive_state(self) -> Value<String> {
        self.attribute("ArchiveState")
    }
}

/// Resource to provision an ingress endpoint for receiving email. An ingress endpoint serves as the entry point for incoming emails, allowing you to define how emails are received and processed within your AWS environment.
///
/// [`AWS::SES::MailManagerIngressPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageringresspoint.html).
///
/// Required: `RuleSetId`, `TrafficPolicyId`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MailManagerIngressPoint(Properties);

impl MailManagerIngressPoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The configuration of the ingress endpoint resource.
    ///
    /// `IngressPointConfiguration`.
    pub fn ingress_point_configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("IngressPointConfiguration", value.into());
        self
    }

    /// A user friendly name for an ingress endpoint resource.
    ///
    /// `IngressPointName`.
    pub fn ingress_point_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IngressPointName", value.into());
        self
    }

    /// The network type (IPv4-only, Dual-Stack, PrivateLink) of the ingress endpoint resource.
    ///
    /// `NetworkConfiguration`. A change replaces the resource.
    pub fn network_configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("NetworkConfiguration", value.into());
        self
    }

    /// The identifier of an existing rule set that you attach to an ingress endpoint resource.
    ///
    /// `RuleSetId`. Required.
    pub fn rule_set_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleSetId", value.into());
        self
    }

    /// The update status of an ingress endpoint.
    ///
    /// `StatusToUpdate`. Allowed: [`StatusToUpdate`](mail_manager_ingress_point::StatusToUpdate).
    pub fn status_to_update(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StatusToUpdate", value.into());
        self
    }

    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<mail_manager_ingress_point::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// `TlsPolicy`. Allowed: [`TlsPolicy`](mail_manager_ingress_point::TlsPolicy).
    pub fn tls_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TlsPolicy", value.into());
        self
    }

    /// The identifier of an existing traffic policy that you attach to an ingress endpoint resource.
    ///
    /// `TrafficPolicyId`. Required.
    pub fn traffic_policy_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TrafficPolicyId", value.into());
        self
    }

    /// The type of the ingress endpoint to create.
    ///
    /// `Type`. Required. Allowed: [`Type`](mail_manager_ingress_point::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for MailManagerIngressPoint {
    const TYPE: &'static str = "AWS::SES::MailManagerIngressPoint";
}

impl Construct for MailManagerIngressPoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MailManagerIngressPoint> for Properties {
    fn from(value: MailManagerIngressPoint) -> Self {
        value.0
    }
}

impl Handle<MailManagerIngressPoint> {
    /// The DNS A Record that identifies your ingress endpoint. Configure your DNS Mail Exchange (MX) record with this value to route emails to Mail Manager.
    ///
    /// `Fn::GetAtt` of `ARecord`.
    #[must_use]
    pub fn a_record(self) -> Value<String> {
        self.attribute("ARecord")
    }

    /// The Amazon Resource Name (ARN) of the ingress endpoint resource.
    ///
    /// `Fn::GetAtt` of `IngressPointArn`.
    #[must_use]
    pub fn ingress_point_arn(self) -> Value<String> {
        self.attribute("IngressPointArn")
    }

    /// The identifier of the ingress endpoint resource.
    ///
    /// `Fn::GetAtt` of `IngressPointId`.
    #[must_use]
    pub fn ingress_point_id(self) -> Value<String> {
        self.attribute("IngressPointId")
    }

    /// The status of the ingress endpoint resource.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Resource to create an SMTP relay, which can be used within a Mail Manager rule set to forward incoming emails to defined relay destinations.
///
/// [`AWS::SES::MailManagerRelay`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerrelay.html).
///
/// Required: `Authentication`, `ServerName`, `ServerPort`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MailManagerRelay(Properties);

impl MailManagerRelay {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Authentication for the relay destination server—specify the secretARN where the SMTP credentials are stored.
    ///
    /// `Authentication`. Required.
    pub fn authentication(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Authentication", value.into());
        self
    }

    /// The unique relay name.
    ///
    /// `RelayName`.
    pub fn relay_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RelayName", value.into());
        self
    }

    /// The destination relay server address.
    ///
    /// `ServerName`. Required.
    pub fn server_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerName", value.into());
        self
    }

    /// The destination relay server port.
    ///
    /// `ServerPort`. Required.
    pub fn server_port(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("ServerPort", value.into());
        self
    }

    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<mail_manager_relay::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MailManagerRelay {
    const TYPE: &'static str = "AWS::SES::MailManagerRelay";
}

impl Construct for MailManagerRelay {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MailManagerRelay> for Properties {
    fn from(value: MailManagerRelay) -> Self {
        value.0
    }
}

impl Handle<MailManagerRelay> {
    /// The Amazon Resource Name (ARN) of the relay.
    ///
    /// `Fn::GetAtt` of `RelayArn`.
    #[must_use]
    pub fn relay_arn(self) -> Value<String> {
        self.attribute("RelayArn")
    }

    /// The unique relay identifier.
    ///
    /// `Fn::GetAtt` of `RelayId`.
    #[must_use]
    pub fn relay_id(self) -> Value<String> {
        self.attribute("RelayId")
    }
}

/// Resource to create a rule set for a Mail Manager ingress endpoint which contains a list of rules that are evaluated sequentially for each email.
///
/// [`AWS::SES::MailManagerRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html).
///
/// Required: `Rules`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MailManagerRuleSet(Properties);

impl MailManagerRuleSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A user-friendly name for the rule set.
    ///
    /// `RuleSetName`.
    pub fn rule_set_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleSetName", value.into());
        self
    }

    /// Conditional rules that are evaluated for determining actions on email.
    ///
    /// `Rules`. Required.
    pub fn rules(mut self, value: impl Into<List<mail_manager_rule_set::Rule>>) -> Self {
        self.0.set("Rules", value.into());
        self
    }

    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<mail_manager_rule_set::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MailManagerRuleSet {
    const TYPE: &'static str = "AWS::SES::MailManagerRuleSet";
}

impl Construct for MailManagerRuleSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MailManagerRuleSet> for Properties {
    fn from(value: MailManagerRuleSet) -> Self {
        value.0
    }
}

impl Handle<MailManagerRuleSet> {
    /// The Amazon Resource Name (ARN) of the rule set resource.
    ///
    /// `Fn::GetAtt` of `RuleSetArn`.
    #[must_use]
    pub fn rule_set_arn(self) -> Value<String> {
        self.attribute("RuleSetArn")
    }

    /// The identifier of the rule set.
    ///
    /// `Fn::GetAtt` of `RuleSetId`.
    #[must_use]
    pub fn rule_set_id(self) -> Value<String> {
        self.attribute("RuleSetId")
    }
}

/// Resource to create a traffic policy for a Mail Manager ingress endpoint which contains policy statements used to evaluate whether incoming emails should be allowed or denied.
///
/// [`AWS::SES::MailManagerTrafficPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html).
///
/// Required: `DefaultAction`, `PolicyStatements`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MailManagerTrafficPolicy(Properties);

impl MailManagerTrafficPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Default action instructs the traﬃc policy to either Allow or Deny (block) messages that fall outside of (or not addressed by) the conditions of your policy statements
    ///
    /// `DefaultAction`. Required. Allowed: [`AcceptAction`](mail_manager_traffic_policy::AcceptAction).
    pub fn default_action(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultAction", value.into());
        self
    }

    /// The maximum message size in bytes of email which is allowed in by this traffic policy—anything larger will be blocked.
    ///
    /// `MaxMessageSizeBytes`.
    pub fn max_message_size_bytes(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("MaxMessageSizeBytes", value.into());
        self
    }

    /// Conditional statements for filtering email traffic.
    ///
    /// `PolicyStatements`. Required.
    pub fn policy_statements(
        mut self,
        value: impl Into<List<mail_manager_traffic_policy::PolicyStatement>>,
    ) -> Self {
        self.0.set("PolicyStatements", value.into());
        self
    }

    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<mail_manager_traffic_policy::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the policy.
    ///
    /// `TrafficPolicyName`.
    pub fn traffic_policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TrafficPolicyName", value.into());
        self
    }
}

impl Resource for MailManagerTrafficPolicy {
    const TYPE: &'static str = "AWS::SES::MailManagerTrafficPolicy";
}

impl Construct for MailManagerTrafficPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MailManagerTrafficPolicy> for Properties {
    fn from(value: MailManagerTrafficPolicy) -> Self {
        value.0
    }
}

impl Handle<MailManagerTrafficPolicy> {
    /// The Amazon Resource Name (ARN) of the traffic policy resource.
    ///
    /// `Fn::GetAtt` of `TrafficPolicyArn`.
    #[must_use]
    pub fn traffic_policy_arn(self) -> Value<String> {
        self.attribute("TrafficPolicyArn")
    }

    /// The identifier of the traffic policy resource.
    ///
    /// `Fn::GetAtt` of `TrafficPolicyId`.
    #[must_use]
    pub fn traffic_policy_id(self) -> Value<String> {
        self.attribute("TrafficPolicyId")
    }
}

/// Creates a multi-region endpoint (global-endpoint).
///
/// [`AWS::SES::MultiRegionEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-multiregionendpoint.html).
///
/// Required: `Details`, `EndpointName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MultiRegionEndpoint(Properties);

impl MultiRegionEndpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Contains details of a multi-region endpoint (global-endpoint) being created.
    ///
    /// `Details`. Required. A change replaces the resource.
    pub fn details(mut self, value: impl Into<Value<multi_region_endpoint::Details>>) -> Self {
        self.0.set("Details", value.into());
        self
    }

    /// The name of the multi-region endpoint (global-endpoint).
    ///
    /// `EndpointName`. Required. A change replaces the resource.
    pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointName", value.into());
        self
    }

    /// An array of objects that define the tags (keys and values) to associate with the multi-region endpoint (global-endpoint).
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<multi_region_endpoint::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MultiRegionEndpoint {
    const TYPE: &'static str = "AWS::SES::MultiRegionEndpoint";
}

impl Construct for MultiRegionEndpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MultiRegionEndpoint> for Properties {
    fn from(value: MultiRegionEndpoint) -> Self {
        value.0
    }
}

/// Specify a new IP address filter. You use IP address filters when you receive email with Amazon SES.
///
/// [`AWS::SES::ReceiptFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptfilter.html).
///
/// Required: `Filter`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReceiptFilter(Properties);

impl ReceiptFilter {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A data structure that describes the IP address filter to create, which consists of a name, an IP address range, and whether to allow or block mail from it.
    ///
    /// `Filter`. Required. A change replaces the resource.
    pub fn filter(mut self, value: impl Into<Value<receipt_filter::Filter>>) -> Self {
        self.0.set("Filter", value.into());
        self
    }
}

impl Resource for ReceiptFilter {
    const TYPE: &'static str = "AWS::SES::ReceiptFilter";
}

impl Construct for ReceiptFilter {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReceiptFilter> for Properties {
    fn from(value: ReceiptFilter) -> Self {
        value.0
    }
}

impl Handle<ReceiptFilter> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Specifies a receipt rule.
///
/// [`AWS::SES::ReceiptRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptrule.html).
///
/// Required: `Rule`, `RuleSetName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReceiptRule(Properties);

impl ReceiptRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of an existing rule after which the new rule is placed. If this parameter is null, the new rule is inserted at the beginning of the rule list.
    ///
    /// `After`.
    pub fn after(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("After", value.into());
        self
    }

    /// A data structure that contains the specified rule's name, actions, recipients, domains, enabled status, scan status, and TLS policy.
    ///
    /// `Rule`. Required.
    pub fn rule(mut self, value: impl Into<Value<receipt_rule::Rule>>) -> Self {
        self.0.set("Rule", value.into());
        self
    }

    /// The name of the rule set where the receipt rule is added.
    ///
    /// `RuleSetName`. Required. A change replaces the resource.
    pub fn rule_set_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleSetName", value.into());
        self
    }
}

impl Resource for ReceiptRule {
    const TYPE: &'static str = "AWS::SES::ReceiptRule";
}

impl Construct for ReceiptRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReceiptRule> for Properties {
    fn from(value: ReceiptRule) -> Self {
        value.0
    }
}

impl Handle<ReceiptRule> {
    /// The name of the rule
    ///
    /// `Fn::GetAtt` of `RuleName`.
    #[must_use]
    pub fn rule_name(self) -> Value<String> {
        self.attribute("RuleName")
    }
}

/// Creates an empty receipt rule set.
///
/// [`AWS::SES::ReceiptRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptruleset.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReceiptRuleSet(Properties);

impl ReceiptRuleSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the receipt rule set to make active. Setting this value to null disables all email receiving.
    ///
    /// `RuleSetName`. A change replaces the resource.
    pub fn rule_set_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleSetName", value.into());
        self
    }
}

impl Resource for ReceiptRuleSet {
    const TYPE: &'static str = "AWS::SES::ReceiptRuleSet";
}

impl Construct for ReceiptRuleSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReceiptRuleSet> for Properties {
    fn from(value: ReceiptRuleSet) -> Self {
        value.0
    }
}

/// Specifies an email template. Email templates enable you to send personalized email to one or more destinations in a single API operation.
///
/// [`AWS::SES::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-template.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Template(Properties);

impl Template {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The tags (keys and values) associated with the email template.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<template::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The content of the email, composed of a subject line and either an HTML part or a text-only part.
    ///
    /// `Template`.
    pub fn template(mut self, value: impl Into<Value<template::Template>>) -> Self {
        self.0.set("Template", value.into());
        self
    }
}

impl Resource for Template {
    const TYPE: &'static str = "AWS::SES::Template";
}

impl Construct for Template {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Template> for Properties {
    fn from(value: Template) -> Self {
        value.0
    }
}

impl Handle<Template> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Create a tenant.
///
/// [`AWS::SES::Tenant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-tenant.html).
///
/// Required: `TenantName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Tenant(Properties);

impl Tenant {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The reputation configuration for the tenant. Sending status remains managed by SES.
    ///
    /// `ReputationEntity`.
    pub fn reputation_entity(mut self, value: impl Into<Value<tenant::ReputationEntity>>) -> Self {
        self.0.set("ReputationEntity", value.into());
        self
    }

    /// The list of resources to associate with the tenant.
    ///
    /// `ResourceAssociations`.
    pub fn resource_associations(
        mut self,
        value: impl Into<List<tenant::ResourceAssociation>>,
    ) -> Self {
        self.0.set("ResourceAssociations", value.into());
        self
    }

    /// The suppression attributes for the tenant.
    ///
    /// `SuppressionAttributes`.
    pub fn suppression_attributes(
        mut self,
        value: impl Into<Value<tenant::TenantSuppressionAttributes>>,
    ) -> Self {
        self.0.set("SuppressionAttributes", value.into());
        self
    }

    /// An array of objects that define the tags (keys and values) associated with the tenant.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<tenant::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of a tenant. The name can contain up to 64 alphanumeric characters, including letters, numbers, hyphens (-) and underscores (\_) only.
    ///
    /// `TenantName`. Required. A change replaces the resource.
    pub fn tenant_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TenantName", value.into());
        self
    }
}

impl Resource for Tenant {
    const TYPE: &'static str = "AWS::SES::Tenant";
}

impl Construct for Tenant {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Tenant> for Properties {
    fn from(value: Tenant) -> Self {
        value.0
    }
}

impl Handle<Tenant> {
    /// Returns the ARN of the tenant.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The Virtual Deliverability Manager (VDM) attributes that apply to your Amazon SES account.
///
/// [`AWS::SES::VdmAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-vdmattributes.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VdmAttributes(Properties);

impl VdmAttributes {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies additional settings for your VDM configuration as applicable to the Dashboard.
    ///
    /// `DashboardAttributes`.
    pub fn dashboard_attributes(
        mut self,
        value: impl Into<Value<vdm_attributes::DashboardAttributes>>,
    ) -> Self {
        self.0.set("DashboardAttributes", value.into());
        self
    }

    /// Specifies additional settings for your VDM configuration as applicable to the Guardian.
    ///
    /// `GuardianAttributes`.
    pub fn guardian_attributes(
        mut self,
        value: impl Into<Value<vdm_attributes::GuardianAttributes>>,
    ) -> Self {
        self.0.set("GuardianAttributes", value.into());
        self
    }
}

impl Resource for VdmAttributes {
    const TYPE: &'static str = "AWS::SES::VdmAttributes";
}

impl Construct for VdmAttributes {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VdmAttributes> for Properties {
    fn from(value: VdmAttributes) -> Self {
        value.0
    }
}

impl Handle<VdmAttributes> {
    /// Unique identifier for this resource
    ///
    /// `Fn::GetAtt` of `VdmAttributesResourceId`.
    #[must_use]
    pub fn vdm_attributes_resource_id(self) -> Value<String> {
        self.attribute("VdmAttributesResourceId")
    }
}

/// Property types of [`ConfigurationSet`].
pub mod configuration_set {
    use crate::{Json, List, Properties, Value};

    /// An object that defines a MailManager archive that is used to preserve emails that you send using the configuration set.
    ///
    /// A property type of `AWS::SES::ConfigurationSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ArchivingOptions(Properties);

    impl ArchivingOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the MailManager archive to associate with the configuration set.
        ///
        /// `ArchiveArn`.
        pub fn archive_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ArchiveArn", value.into());
            self
        }
    }

    impl From<ArchivingOptions> for Json {
        fn from(value: ArchivingOptions) -> Self {
            value.0.into()
        }
    }

    /// An object containing additional settings for your VDM configuration as applicable to the Dashboard.
    ///
    /// A property type of `AWS::SES::ConfigurationSet`.
    ///
    /// Required: `EngagementMetrics`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DashboardOptions(Properties);

    impl DashboardOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the status of your VDM engagement metrics collection. Can be one of the following:
        ///
        /// `EngagementMetrics`. Required.
        pub fn engagement_metrics(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EngagementMetrics", value.into());
            self
        }
    }

    impl From<DashboardOptions> for Json {
        fn from(value: DashboardOptions) -> Self {
            value.0.into()
        }
    }

    /// Specifies the name of the dedicated IP pool to associate with the configuration set and whether messages that use the configuration set are required to use Transport Layer Security (TLS).
    ///
    /// A property type of `AWS::SES::ConfigurationSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeliveryOptions(Properties);

    impl DeliveryOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the configuration set used when sent through a configuration set with archiving enabled.
        ///
        /// `MaxDeliverySeconds`.
        pub fn max_delivery_seconds(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxDeliverySeconds", value.into());
            self
        }

        /// The name of the dedicated IP pool to associate with the configuration set.
        ///
        /// `SendingPoolName`.
        pub fn sending_pool_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SendingPoolName", value.into());
            self
        }

        /// Specifies whether messages that use the configuration set are required to use Transport Layer Security (TLS). If the value is `REQUIRE` , messages are only delivered if a TLS connection can be established.
        ///
        /// `TlsPolicy`.
        pub fn tls_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TlsPolicy", value.into());
            self
        }
    }

    impl From<DeliveryOptions> for Json {
        fn from(value: DeliveryOptions) -> Self {
            value.0.into()
        }
    }

    /// An object containing additional settings for your VDM configuration as applicable to the Guardian.
    ///
    /// A property type of `AWS::SES::ConfigurationSet`.
    ///
    /// Required: `OptimizedSharedDelivery`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GuardianOptions(Properties);

    impl GuardianOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the status of your VDM optimized shared delivery. Can be one of the following:
        ///
        /// `OptimizedSharedDelivery`. Required.
        pub fn optimized_shared_delivery(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OptimizedSharedDelivery", value.into());
            self
        }
    }

    impl From<GuardianOptions> for Json {
        fn from(value: GuardianOptions) -> Self {
            value.0.into()
        }
    }

    /// Enable or disable collection of reputation metrics for emails that you send using this configuration set in the current AWS Region.
    ///
    /// A property type of `AWS::SES::ConfigurationSet`.
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
    /// A property type of `AWS::SES::ConfigurationSet`.
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

    /// An object that contains information about the suppression list preferences for your account.
    ///
    /// A property type of `AWS::SES::ConfigurationSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SuppressionOptions(Properties);

    impl SuppressionOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list that contains the reasons that email addresses are automatically added to the suppression list for your account. This list can contain any or all of the following:
        ///
        /// `SuppressedReasons`.
        pub fn suppressed_reasons(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SuppressedReasons", value.into());
            self
        }

        /// An object that contains information about the validation options for your account.
        ///
        /// `ValidationOptions`.
        pub fn validation_options(
            mut self,
            value: impl Into<Value<SuppressionOptionsValidationOptions>>,
        ) -> Self {
            self.0.set("ValidationOptions", value.into());
            self
        }
    }

    impl From<SuppressionOptions> for Json {
        fn from(value: SuppressionOptions) -> Self {
            value.0.into()
        }
    }

    /// An object that contains information about the validation options for your account.
    ///
    /// A property type of `AWS::SES::ConfigurationSet`.
    ///
    /// Required: `ConditionThreshold`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SuppressionOptionsValidationOptions(Properties);

    impl SuppressionOptionsValidationOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The condition threshold settings for suppression validation.
        ///
        /// `ConditionThreshold`. Required.
        pub fn condition_threshold(
            mut self,
            value: impl Into<Value<SuppressionOptionsValidationOptionsConditionThreshold>>,
        ) -> Self {
            self.0.set("ConditionThreshold", value.into());
            self
        }
    }

    impl From<SuppressionOptionsValidationOptions> for Json {
        fn from(value: SuppressionOptionsValidationOptions) -> Self {
            value.0.into()
        }
    }

    /// The condition threshold settings for suppression validation.
    ///
    /// A property type of `AWS::SES::ConfigurationSet`.
    ///
    /// Required: `ConditionThresholdEnabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SuppressionOptionsValidationOptionsConditionThreshold(Properties);

    impl SuppressionOptionsValidationOptionsConditionThreshold {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether the condition threshold is enabled or disabled.
        ///
        /// `ConditionThresholdEnabled`. Required.
        pub fn condition_threshold_enabled(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConditionThresholdEnabled", value.into());
            self
        }

        /// The overall confidence threshold settings.
        ///
        /// `OverallConfidenceThreshold`.
        pub fn overall_confidence_threshold(
            mut self,
            value: impl Into<
                Value<
                    SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold,
                >,
            >,
        ) -> Self {
            self.0.set("OverallConfidenceThreshold", value.into());
            self
        }
    }

    impl From<SuppressionOptionsValidationOptionsConditionThreshold> for Json {
        fn from(value: SuppressionOptionsValidationOptionsConditionThreshold) -> Self {
            value.0.into()
        }
    }

    /// The overall confidence threshold settings.
    ///
    /// A property type of `AWS::SES::ConfigurationSet`.
    ///
    /// Required: `ConfidenceVerdictThreshold`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold(
        Properties,
    );

    impl SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The confidence verdict threshold level.
        ///
        /// `ConfidenceVerdictThreshold`. Required.
        pub fn confidence_verdict_threshold(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfidenceVerdictThreshold", value.into());
            self
        }
    }

    impl From<SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold>
        for Json
    {
        fn from(
            value: SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold,
        ) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SES::ConfigurationSet`.
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

    /// An object that defines the tracking options for a configuration set. When you use the Amazon SES API v2 to send an email, it contains an invisible image that's used to track when recipients open your email.
    ///
    /// A property type of `AWS::SES::ConfigurationSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrackingOptions(Properties);

    impl TrackingOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The custom subdomain that is used to redirect email recipients to the Amazon SES event tracking domain.
        ///
        /// `CustomRedirectDomain`.
        pub fn custom_redirect_domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomRedirectDomain", value.into());
            self
        }

        /// The name of the configuration set used when sent through a configuration set with archiving enabled.
        ///
        /// `HttpsPolicy`.
        pub fn https_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpsPolicy", value.into());
            self
        }
    }

    impl From<TrackingOptions> for Json {
        fn from(value: TrackingOptions) -> Self {
            value.0.into()
        }
    }

    /// The Virtual Deliverability Manager (VDM) options that apply to a configuration set.
    ///
    /// A property type of `AWS::SES::ConfigurationSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VdmOptions(Properties);

    impl VdmOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies additional settings for your VDM configuration as applicable to the Dashboard.
        ///
        /// `DashboardOptions`.
        pub fn dashboard_options(mut self, value: impl Into<Value<DashboardOptions>>) -> Self {
            self.0.set("DashboardOptions", value.into());
            self
        }

        /// Specifies additional settings for your VDM configuration as applicable to the Guardian.
        ///
        /// `GuardianOptions`.
        pub fn guardian_options(mut self, value: impl Into<Value<GuardianOptions>>) -> Self {
            self.0.set("GuardianOptions", value.into());
            self
        }
    }

    impl From<VdmOptions> for Json {
        fn from(value: VdmOptions) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`ConfigurationSetEventDestination`].
pub mod configuration_set_event_destination {
    use crate::{Json, List, Properties, Value};

    /// An object that defines an Amazon CloudWatch destination for email events. You can use Amazon CloudWatch to monitor and gain insights on your email sending metrics.
    ///
    /// A property type of `AWS::SES::ConfigurationSetEventDestination`.
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

    /// An object that defines the dimension configuration to use when you send email events to Amazon CloudWatch.
    ///
    /// A property type of `AWS::SES::ConfigurationSetEventDestination`.
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

        /// The location where the Amazon SES API v2 finds the value of a dimension to publish to Amazon CloudWatch.
        ///
        /// `DimensionValueSource`. Required. Allowed: [`DimensionValueSource`].
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

    /// An object that defines an Amazon EventBridge destination for email events. You can use Amazon EventBridge to send notifications when certain email events occur.
    ///
    /// A property type of `AWS::SES::ConfigurationSetEventDestination`.
    ///
    /// Required: `EventBusArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventBridgeDestination(Properties);

    impl EventBridgeDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Amazon EventBridge bus to publish email events to. Only the default bus is supported.
        ///
        /// `EventBusArn`. Required.
        pub fn event_bus_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventBusArn", value.into());
            self
        }
    }

    impl From<EventBridgeDestination> for Json {
        fn from(value: EventBridgeDestination) -> Self {
            value.0.into()
        }
    }

    /// In the Amazon SES API v2, \*events\* include message sends, deliveries, opens, clicks, bounces, complaints and delivery delays. \*Event destinations\* are places that you can send information about these events to.
    ///
    /// A property type of `AWS::SES::ConfigurationSetEventDestination`.
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

        /// An object that defines an Amazon EventBridge destination for email events. You can use Amazon EventBridge to send notifications when certain email events occur.
        ///
        /// `EventBridgeDestination`.
        pub fn event_bridge_destination(
            mut self,
            value: impl Into<Value<EventBridgeDestination>>,
        ) -> Self {
            self.0.set("EventBridgeDestination", value.into());
            self
        }

        /// An object that contains the delivery stream ARN and the IAM role ARN associated with an Amazon Kinesis Firehose event destination.
        ///
        /// `KinesisFirehoseDestination`.
        pub fn kinesis_firehose_destination(
            mut self,
            value: impl Into<Value<KinesisFirehoseDestination>>,
        ) -> Self {
            self.0.set("KinesisFirehoseDestination", value.into());
            self
        }

        /// The types of events that Amazon SES sends to the specified event destinations.
        ///
        /// `MatchingEventTypes`. Required.
        pub fn matching_event_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchingEventTypes", value.into());
            self
        }

        /// The name of the event destination. The name must meet the following requirements:
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// An object that contains the topic ARN associated with an Amazon Simple Notification Service (Amazon SNS) event destination.
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
    /// A property type of `AWS::SES::ConfigurationSetEventDestination`.
    ///
    /// Required: `DeliveryStreamARN`, `IAMRoleARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisFirehoseDestination(Properties);

    impl KinesisFirehoseDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the Amazon Kinesis Firehose stream that email sending events should be published to.
        ///
        /// `DeliveryStreamARN`. Required.
        pub fn delivery_stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeliveryStreamARN", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role that the Amazon SES API v2 uses to send email events to the Amazon Kinesis Data Firehose stream.
        ///
        /// `IAMRoleARN`. Required.
        pub fn iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IAMRoleARN", value.into());
            self
        }
    }

    impl From<KinesisFirehoseDestination> for Json {
        fn from(value: KinesisFirehoseDestination) -> Self {
            value.0.into()
        }
    }

    /// Contains the topic ARN associated with an Amazon Simple Notification Service (Amazon SNS) event destination.
    ///
    /// A property type of `AWS::SES::ConfigurationSetEventDestination`.
    ///
    /// Required: `TopicARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnsDestination(Properties);

    impl SnsDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the Amazon SNS topic for email sending events. You can find the ARN of a topic by using the [ListTopics](https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html) Amazon SNS operation.
        ///
        /// `TopicARN`. Required.
        pub fn topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TopicARN", value.into());
            self
        }
    }

    impl From<SnsDestination> for Json {
        fn from(value: SnsDestination) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DimensionValueSource`.
        pub enum DimensionValueSource {
            EMAILHEADER = "EMAIL_HEADER",
            LINKTAG = "LINK_TAG",
            MESSAGETAG = "MESSAGE_TAG",
            EmailHeader = "emailHeader",
            LinkTag = "linkTag",
            MessageTag = "messageTag",
        }
    }
}

/// Property types of [`ContactList`].
pub mod contact_list {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SES::ContactList`.
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

    /// An interest group, theme, or label within a list. Lists can have multiple topics.
    ///
    /// A property type of `AWS::SES::ContactList`.
    ///
    /// Required: `DefaultSubscriptionStatus`, `DisplayName`, `TopicName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Topic(Properties);

    impl Topic {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default subscription status to be applied to a contact if the contact has not noted their preference for subscribing to a topic.
        ///
        /// `DefaultSubscriptionStatus`. Required.
        pub fn default_subscription_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultSubscriptionStatus", value.into());
            self
        }

        /// A description of what the topic is about, which the contact will see.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The name of the topic the contact will see.
        ///
        /// `DisplayName`. Required.
        pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DisplayName", value.into());
            self
        }

        /// The name of the topic.
        ///
        /// `TopicName`. Required.
        pub fn topic_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TopicName", value.into());
            self
        }
    }

    impl From<Topic> for Json {
        fn from(value: Topic) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`CustomVerificationEmailTemplate`].
pub mod custom_verification_email_template {
    use crate::{Json, Properties, Value};

    /// An object that defines the tags (keys and values) that you want to associate with the tenant.
    ///
    /// A property type of `AWS::SES::CustomVerificationEmailTemplate`.
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

        /// The key of the key-value tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the key-value tag.
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

/// Property types of [`DedicatedIpPool`].
pub mod dedicated_ip_pool {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SES::DedicatedIpPool`.
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
}

/// Property types of [`EmailIdentity`].
pub mod email_identity {
    use crate::{Json, Properties, Value};

    /// Used to associate a configuration set with an email identity.
    ///
    /// A property type of `AWS::SES::EmailIdentity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfigurationSetAttributes(Properties);

    impl ConfigurationSetAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration set to associate with an email identity.
        ///
        /// `ConfigurationSetName`.
        pub fn configuration_set_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfigurationSetName", value.into());
            self
        }
    }

    impl From<ConfigurationSetAttributes> for Json {
        fn from(value: ConfigurationSetAttributes) -> Self {
            value.0.into()
        }
    }

    /// Used to enable or disable DKIM authentication for an email identity.
    ///
    /// A property type of `AWS::SES::EmailIdentity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DkimAttributes(Properties);

    impl DkimAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Sets the DKIM signing configuration for the identity.
        ///
        /// `SigningEnabled`.
        pub fn signing_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SigningEnabled", value.into());
            self
        }
    }

    impl From<DkimAttributes> for Json {
        fn from(value: DkimAttributes) -> Self {
            value.0.into()
        }
    }

    /// Used to configure or change the DKIM authentication settings for an email domain identity. You can use this operation to do any of the following:
    ///
    /// A property type of `AWS::SES::EmailIdentity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DkimSigningAttributes(Properties);

    impl DkimSigningAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \[Bring Your Own DKIM\] A private key that's used to generate a DKIM signature.
        ///
        /// `DomainSigningPrivateKey`.
        pub fn domain_signing_private_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainSigningPrivateKey", value.into());
            self
        }

        /// \[Bring Your Own DKIM\] A string that's used to identify a public key in the DNS configuration for a domain.
        ///
        /// `DomainSigningSelector`.
        pub fn domain_signing_selector(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainSigningSelector", value.into());
            self
        }

        /// \[Easy DKIM\] The key length of the future DKIM key pair to be generated. This can be changed at most once per day.
        ///
        /// `NextSigningKeyLength`.
        pub fn next_signing_key_length(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NextSigningKeyLength", value.into());
            self
        }
    }

    impl From<DkimSigningAttributes> for Json {
        fn from(value: DkimSigningAttributes) -> Self {
            value.0.into()
        }
    }

    /// Used to enable or disable feedback forwarding for an identity. This setting determines what happens when an identity is used to send an email that results in a bounce or complaint event.
    ///
    /// A property type of `AWS::SES::EmailIdentity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FeedbackAttributes(Properties);

    impl FeedbackAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Sets the feedback forwarding configuration for the identity.
        ///
        /// `EmailForwardingEnabled`.
        pub fn email_forwarding_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EmailForwardingEnabled", value.into());
            self
        }
    }

    impl From<FeedbackAttributes> for Json {
        fn from(value: FeedbackAttributes) -> Self {
            value.0.into()
        }
    }

    /// Used to enable or disable the custom Mail-From domain configuration for an email identity.
    ///
    /// A property type of `AWS::SES::EmailIdentity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MailFromAttributes(Properties);

    impl MailFromAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to take if the required MX record isn't found when you send an email. When you set this value to `USE_DEFAULT_VALUE` , the mail is sent using \*amazonses.com\* as the MAIL FROM domain.
        ///
        /// `BehaviorOnMxFailure`.
        pub fn behavior_on_mx_failure(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BehaviorOnMxFailure", value.into());
            self
        }

        /// The custom MAIL FROM domain that you want the verified identity to use. The MAIL FROM domain must meet the following criteria:
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

    /// A property type of `AWS::SES::EmailIdentity`.
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
}

/// Property types of [`MailManagerAddonInstance`].
pub mod mail_manager_addon_instance {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SES::MailManagerAddonInstance`.
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
}

/// Property types of [`MailManagerAddonSubscription`].
pub mod mail_manager_addon_subscription {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SES::MailManagerAddonSubscription`.
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
}

/// Property types of [`MailManagerAddressList`].
pub mod mail_manager_address_list {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SES::MailManagerAddressList`.
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
}

/// Property types of [`MailManagerArchive`].
pub mod mail_manager_archive {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SES::MailManagerArchive`.
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
}

/// Property types and words of [`MailManagerIngressPoint`].
pub mod mail_manager_ingress_point {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SES::MailManagerIngressPoint`.
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
        /// Words for `StatusToUpdate`.
        pub enum StatusToUpdate {
            Active = "ACTIVE",
            Closed = "CLOSED",
        }

        /// Words for `TlsPolicy`.
        pub enum TlsPolicy {
            Required = "REQUIRED",
            Optional = "OPTIONAL",
            Fips = "FIPS",
        }

        /// Words for `Type`.
        pub enum Type {
            Open = "OPEN",
            Auth = "AUTH",
            Mtls = "MTLS",
        }
    }
}

/// Property types of [`MailManagerRelay`].
pub mod mail_manager_relay {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SES::MailManagerRelay`.
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
}

/// Property types of [`MailManagerRuleSet`].
pub mod mail_manager_rule_set {
    use crate::{Json, List, Properties, Value};

    /// A rule contains conditions, "unless conditions" and actions. For each envelope recipient of an email, if all conditions match and none of the "unless conditions" match, then all of the actions are executed sequentially.
    ///
    /// A property type of `AWS::SES::MailManagerRuleSet`.
    ///
    /// Required: `Actions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rule(Properties);

    impl Rule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of actions to execute when the conditions match the incoming email, and none of the "unless conditions" match.
        ///
        /// `Actions`. Required.
        pub fn actions(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("Actions", value.into());
            self
        }

        /// The conditions of this rule. All conditions must match the email for the actions to be executed. An empty list of conditions means that all emails match, but are still subject to any "unless conditions"
        ///
        /// `Conditions`.
        pub fn conditions(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("Conditions", value.into());
            self
        }

        /// The user-friendly name of the rule.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The "unless conditions" of this rule. None of the conditions can match the email for the actions to be executed. If any of these conditions do match the email, then the actions are not executed.
        ///
        /// `Unless`.
        pub fn unless(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("Unless", value.into());
            self
        }
    }

    impl From<Rule> for Json {
        fn from(value: Rule) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SES::MailManagerRuleSet`.
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
}

/// Property types and words of [`MailManagerTrafficPolicy`].
pub mod mail_manager_traffic_policy {
    use crate::{Json, List, Properties, Value};

    /// The structure containing traffic policy conditions and actions.
    ///
    /// A property type of `AWS::SES::MailManagerTrafficPolicy`.
    ///
    /// Required: `Action`, `Conditions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyStatement(Properties);

    impl PolicyStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action that informs a traffic policy resource to either allow or block the email if it matches a condition in the policy statement.
        ///
        /// `Action`. Required. Allowed: [`AcceptAction`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The list of conditions to apply to incoming messages for filtering email traffic.
        ///
        /// `Conditions`. Required.
        pub fn conditions(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("Conditions", value.into());
            self
        }
    }

    impl From<PolicyStatement> for Json {
        fn from(value: PolicyStatement) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SES::MailManagerTrafficPolicy`.
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
        /// Words for `AcceptAction`.
        pub enum AcceptAction {
            Allow = "ALLOW",
            Deny = "DENY",
        }
    }
}

/// Property types of [`MultiRegionEndpoint`].
pub mod multi_region_endpoint {
    use crate::{Json, List, Properties, Value};

    /// An object that contains configuration details of multi-region endpoint (global-endpoint).
    ///
    /// A property type of `AWS::SES::MultiRegionEndpoint`.
    ///
    /// Required: `RouteDetails`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Details(Properties);

    impl Details {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of route configuration details. Must contain exactly one route configuration.
        ///
        /// `RouteDetails`. Required.
        pub fn route_details(mut self, value: impl Into<List<DetailsRouteDetailsItem>>) -> Self {
            self.0.set("RouteDetails", value.into());
            self
        }
    }

    impl From<Details> for Json {
        fn from(value: Details) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::SES::MultiRegionEndpoint`.
    ///
    /// Required: `Region`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DetailsRouteDetailsItem(Properties);

    impl DetailsRouteDetailsItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Region`. Required.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<DetailsRouteDetailsItem> for Json {
        fn from(value: DetailsRouteDetailsItem) -> Self {
            value.0.into()
        }
    }

    /// An object that defines the tags that are associated with a resource.
    ///
    /// A property type of `AWS::SES::MultiRegionEndpoint`.
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

        /// One part of a key-value pair that defines a tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The optional part of a key-value pair that defines a tag.
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

/// Property types and words of [`ReceiptFilter`].
pub mod receipt_filter {
    use crate::{Json, Properties, Value};

    /// Specifies an IP address filter.
    ///
    /// A property type of `AWS::SES::ReceiptFilter`.
    ///
    /// Required: `IpFilter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Filter(Properties);

    impl Filter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A structure that provides the IP addresses to block or allow, and whether to block or allow incoming mail from them.
        ///
        /// `IpFilter`. Required.
        pub fn ip_filter(mut self, value: impl Into<Value<IpFilter>>) -> Self {
            self.0.set("IpFilter", value.into());
            self
        }

        /// The name of the IP address filter. The name must meet the following requirements:
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<Filter> for Json {
        fn from(value: Filter) -> Self {
            value.0.into()
        }
    }

    /// A receipt IP address filter enables you to specify whether to accept or reject mail originating from an IP address or range of IP addresses.
    ///
    /// A property type of `AWS::SES::ReceiptFilter`.
    ///
    /// Required: `Cidr`, `Policy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IpFilter(Properties);

    impl IpFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A single IP address or a range of IP addresses to block or allow, specified in Classless Inter-Domain Routing (CIDR) notation. An example of a single email address is 10.0.0.1. An example of a range of IP addresses is 10.0.0.1/24.
        ///
        /// `Cidr`. Required.
        pub fn cidr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Cidr", value.into());
            self
        }

        /// Indicates whether to block or allow incoming mail from the specified IP addresses.
        ///
        /// `Policy`. Required. Allowed: [`Policy`].
        pub fn policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Policy", value.into());
            self
        }
    }

    impl From<IpFilter> for Json {
        fn from(value: IpFilter) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Policy`.
        pub enum Policy {
            Allow = "Allow",
            Block = "Block",
        }
    }
}

/// Property types and words of [`ReceiptRule`].
pub mod receipt_rule {
    use crate::{Json, List, Properties, Value};

    /// An action that Amazon SES can take when it receives an email on behalf of one or more email addresses or domains that you own. An instance of this data type can represent only one action.
    ///
    /// A property type of `AWS::SES::ReceiptRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Action(Properties);

    impl Action {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Adds a header to the received email.
        ///
        /// `AddHeaderAction`.
        pub fn add_header_action(mut self, value: impl Into<Value<AddHeaderAction>>) -> Self {
            self.0.set("AddHeaderAction", value.into());
            self
        }

        /// Rejects the received email by returning a bounce response to the sender and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS).
        ///
        /// `BounceAction`.
        pub fn bounce_action(mut self, value: impl Into<Value<BounceAction>>) -> Self {
            self.0.set("BounceAction", value.into());
            self
        }

        /// The action that informs a traffic policy resource to either allow or block the email if it matches a condition in the policy statement.
        ///
        /// `ConnectAction`.
        pub fn connect_action(mut self, value: impl Into<Value<ConnectAction>>) -> Self {
            self.0.set("ConnectAction", value.into());
            self
        }

        /// Calls an AWS Lambda function, and optionally, publishes a notification to Amazon SNS.
        ///
        /// `LambdaAction`.
        pub fn lambda_action(mut self, value: impl Into<Value<LambdaAction>>) -> Self {
            self.0.set("LambdaAction", value.into());
            self
        }

        /// Saves the received message to an Amazon Simple Storage Service (Amazon S3) bucket and, optionally, publishes a notification to Amazon SNS.
        ///
        /// `S3Action`.
        pub fn s3_action(mut self, value: impl Into<Value<S3Action>>) -> Self {
            self.0.set("S3Action", value.into());
            self
        }

        /// Publishes the email content within a notification to Amazon SNS.
        ///
        /// `SNSAction`.
        pub fn sns_action(mut self, value: impl Into<Value<SNSAction>>) -> Self {
            self.0.set("SNSAction", value.into());
            self
        }

        /// Terminates the evaluation of the receipt rule set and optionally publishes a notification to Amazon SNS.
        ///
        /// `StopAction`.
        pub fn stop_action(mut self, value: impl Into<Value<StopAction>>) -> Self {
            self.0.set("StopAction", value.into());
            self
        }

        /// Calls Amazon WorkMail and, optionally, publishes a notification to Amazon SNS.
        ///
        /// `WorkmailAction`.
        pub fn workmail_action(mut self, value: impl Into<Value<WorkmailAction>>) -> Self {
            self.0.set("WorkmailAction", value.into());
            self
        }
    }

    impl From<Action> for Json {
        fn from(value: Action) -> Self {
            value.0.into()
        }
    }

    /// When included in a receipt rule, this action adds a header to the received email.
    ///
    /// A property type of `AWS::SES::ReceiptRule`.
    ///
    /// Required: `HeaderName`, `HeaderValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AddHeaderAction(Properties);

    impl AddHeaderAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the header to add to the incoming message. The name must contain at least one character, and can contain up to 50 characters. It consists of alphanumeric ( `a–z, A–Z, 0–9` ) characters and dashes.
        ///
        /// `HeaderName`. Required.
        pub fn header_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HeaderName", value.into());
            self
        }

        /// The content to include in the header. This value can contain up to 2048 characters. It can't contain newline ( `\n` ) or carriage return ( `\r` ) characters.
        ///
        /// `HeaderValue`. Required.
        pub fn header_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HeaderValue", value.into());
            self
        }
    }

    impl From<AddHeaderAction> for Json {
        fn from(value: AddHeaderAction) -> Self {
            value.0.into()
        }
    }

    /// When included in a receipt rule, this action rejects the received email by returning a bounce response to the sender and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS).
    ///
    /// A property type of `AWS::SES::ReceiptRule`.
    ///
    /// Required: `Message`, `Sender`, `SmtpReplyCode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BounceAction(Properties);

    impl BounceAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Human-readable text to include in the bounce message.
        ///
        /// `Message`. Required.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }

        /// The email address of the sender of the bounced email. This is the address from which the bounce message is sent.
        ///
        /// `Sender`. Required.
        pub fn sender(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Sender", value.into());
            self
        }

        /// The SMTP reply code, as defined by [RFC 5321](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc5321) .
        ///
        /// `SmtpReplyCode`. Required.
        pub fn smtp_reply_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SmtpReplyCode", value.into());
            self
        }

        /// The SMTP enhanced status code, as defined by [RFC 3463](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc3463) .
        ///
        /// `StatusCode`.
        pub fn status_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StatusCode", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the bounce action is taken.
        ///
        /// `TopicArn`.
        pub fn topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TopicArn", value.into());
            self
        }
    }

    impl From<BounceAction> for Json {
        fn from(value: BounceAction) -> Self {
            value.0.into()
        }
    }

    /// When included in a receipt rule, this action parses the received message and starts an email contact in Amazon Connect on your behalf.
    ///
    /// A property type of `AWS::SES::ReceiptRule`.
    ///
    /// Required: `IAMRoleARN`, `InstanceARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectAction(Properties);

    impl ConnectAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the IAM role to be used by Amazon Simple Email Service while starting email contacts to the Amazon Connect instance.
        ///
        /// `IAMRoleARN`. Required.
        pub fn iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IAMRoleARN", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) for the Amazon Connect instance that Amazon SES integrates with for starting email contacts.
        ///
        /// `InstanceARN`. Required.
        pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceARN", value.into());
            self
        }
    }

    impl From<ConnectAction> for Json {
        fn from(value: ConnectAction) -> Self {
            value.0.into()
        }
    }

    /// When included in a receipt rule, this action calls an AWS Lambda function and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS).
    ///
    /// A property type of `AWS::SES::ReceiptRule`.
    ///
    /// Required: `FunctionArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaAction(Properties);

    impl LambdaAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the AWS Lambda function. An example of an AWS Lambda function ARN is `arn:aws:lambda:us-west-2:account-id:function:MyFunction` .
        ///
        /// `FunctionArn`. Required.
        pub fn function_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FunctionArn", value.into());
            self
        }

        /// The invocation type of the AWS Lambda function. An invocation type of `RequestResponse` means that the execution of the function immediately results in a response, and a value of `Event` means that the function is invoked asynchronously.
        ///
        /// `InvocationType`. Allowed: [`InvocationType`].
        pub fn invocation_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InvocationType", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the Lambda action is executed.
        ///
        /// `TopicArn`.
        pub fn topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TopicArn", value.into());
            self
        }
    }

    impl From<LambdaAction> for Json {
        fn from(value: LambdaAction) -> Self {
            value.0.into()
        }
    }

    /// Receipt rules enable you to specify which actions Amazon SES should take when it receives mail on behalf of one or more email addresses or domains that you own.
    ///
    /// A property type of `AWS::SES::ReceiptRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rule(Properties);

    impl Rule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An ordered list of actions to perform on messages that match at least one of the recipient email addresses or domains specified in the receipt rule.
        ///
        /// `Actions`.
        pub fn actions(mut self, value: impl Into<List<Action>>) -> Self {
            self.0.set("Actions", value.into());
            self
        }

        /// If `true` , the receipt rule is active. The default value is `false` .
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The name of the receipt rule. The name must meet the following requirements:
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The recipient domains and email addresses that the receipt rule applies to. If this field is not specified, this rule matches all recipients on all verified domains.
        ///
        /// `Recipients`.
        pub fn recipients(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Recipients", value.into());
            self
        }

        /// If `true` , then messages that this receipt rule applies to are scanned for spam and viruses. The default value is `false` .
        ///
        /// `ScanEnabled`.
        pub fn scan_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ScanEnabled", value.into());
            self
        }

        /// Specifies whether Amazon SES should require that incoming email is delivered over a connection encrypted with Transport Layer Security (TLS). If this parameter is set to `Require` , Amazon SES bounces emails that are not received over TLS.
        ///
        /// `TlsPolicy`. Allowed: [`TlsPolicy`].
        pub fn tls_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TlsPolicy", value.into());
            self
        }
    }

    impl From<Rule> for Json {
        fn from(value: Rule) -> Self {
            value.0.into()
        }
    }

    /// When included in a receipt rule, this action saves the received message to an Amazon Simple Storage Service (Amazon S3) bucket and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS).
    ///
    /// A property type of `AWS::SES::ReceiptRule`.
    ///
    /// Required: `BucketName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Action(Properties);

    impl S3Action {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Amazon S3 bucket for incoming email.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// The ARN of the IAM role to be used by Amazon Simple Email Service while writing to the Amazon S3 bucket, optionally encrypting your mail via the provided customer managed key, and publishing to the Amazon SNS topic.
        ///
        /// `IamRoleArn`.
        pub fn iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IamRoleArn", value.into());
            self
        }

        /// The customer managed key that Amazon SES should use to encrypt your emails before saving them to the Amazon S3 bucket. You can use the AWS managed key or a customer managed key that you created in AWS KMS as follows:
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// The key prefix of the Amazon S3 bucket. The key prefix is similar to a directory name that enables you to store similar data under the same directory in a bucket.
        ///
        /// `ObjectKeyPrefix`.
        pub fn object_key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectKeyPrefix", value.into());
            self
        }

        /// The ARN of the Amazon SNS topic to notify when the message is saved to the Amazon S3 bucket. You can find the ARN of a topic by using the [ListTopics](https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html) operation in Amazon SNS.
        ///
        /// `TopicArn`.
        pub fn topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TopicArn", value.into());
            self
        }
    }

    impl From<S3Action> for Json {
        fn from(value: S3Action) -> Self {
            value.0.into()
        }
    }

    /// The action to publish the email content to an Amazon SNS topic. When executed, this action will send the email as a notification to the specified SNS topic.
    ///
    /// A property type of `AWS::SES::ReceiptRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SNSAction(Properties);

    impl SNSAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encoding to use for the email within the Amazon SNS notification. The default value is `UTF-8` . Use `BASE64` if you need to preserve all special characters, especially when the original message uses a different encoding format.
        ///
        /// `Encoding`. Allowed: [`Encoding`].
        pub fn encoding(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Encoding", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon SNS Topic to which notification for the email received will be published.
        ///
        /// `TopicArn`.
        pub fn topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TopicArn", value.into());
            self
        }
    }

    impl From<SNSAction> for Json {
        fn from(value: SNSAction) -> Self {
            value.0.into()
        }
    }

    /// When included in a receipt rule, this action terminates the evaluation of the receipt rule set and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS).
    ///
    /// A property type of `AWS::SES::ReceiptRule`.
    ///
    /// Required: `Scope`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StopAction(Properties);

    impl StopAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The scope of the StopAction. The only acceptable value is `RuleSet` .
        ///
        /// `Scope`. Required. Allowed: [`Scope`].
        pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the stop action is taken. You can find the ARN of a topic by using the [ListTopics](https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html) Amazon SNS operation.
        ///
        /// `TopicArn`.
        pub fn topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TopicArn", value.into());
            self
        }
    }

    impl From<StopAction> for Json {
        fn from(value: StopAction) -> Self {
            value.0.into()
        }
    }

    /// When included in a receipt rule, this action calls Amazon WorkMail and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS).
    ///
    /// A property type of `AWS::SES::ReceiptRule`.
    ///
    /// Required: `OrganizationArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkmailAction(Properties);

    impl WorkmailAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Amazon WorkMail organization. Amazon WorkMail ARNs use the following format:
        ///
        /// `OrganizationArn`. Required.
        pub fn organization_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OrganizationArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the WorkMail action is called.
        ///
        /// `TopicArn`.
        pub fn topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TopicArn", value.into());
            self
        }
    }

    impl From<WorkmailAction> for Json {
        fn from(value: WorkmailAction) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `InvocationType`.
        pub enum InvocationType {
            Event = "Event",
            RequestResponse = "RequestResponse",
        }

        /// Words for `TlsPolicy`.
        pub enum TlsPolicy {
            Optional = "Optional",
            Require = "Require",
        }

        /// Words for `Encoding`.
        pub enum Encoding {
            Base64 = "Base64",
            Utf8 = "UTF-8",
        }

        /// Words for `Scope`.
        pub enum Scope {
            RuleSet = "RuleSet",
        }
    }
}

/// Property types of [`Template`].
pub mod template {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SES::Template`.
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

    /// An object that defines the email template to use for an email message, and the values to use for any message variables in that template.
    ///
    /// A property type of `AWS::SES::Template`.
    ///
    /// Required: `SubjectPart`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Template(Properties);

    impl Template {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The HTML body of the email.
        ///
        /// `HtmlPart`.
        pub fn html_part(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HtmlPart", value.into());
            self
        }

        /// The subject line of the email.
        ///
        /// `SubjectPart`. Required.
        pub fn subject_part(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubjectPart", value.into());
            self
        }

        /// The name of the template. You will refer to this name when you send email using the `SendEmail` or `SendBulkEmail` operations.
        ///
        /// `TemplateName`.
        pub fn template_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TemplateName", value.into());
            self
        }

        /// The email body that is visible to recipients whose email clients do not display HTML content.
        ///
        /// `TextPart`.
        pub fn text_part(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextPart", value.into());
            self
        }
    }

    impl From<Template> for Json {
        fn from(value: Template) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`Tenant`].
pub mod tenant {
    use crate::{Json, List, Properties, Value};

    /// The reputation configuration for the tenant.
    ///
    /// A property type of `AWS::SES::Tenant`.
    ///
    /// Required: `Policy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReputationEntity(Properties);

    impl ReputationEntity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Policy`. Required.
        pub fn policy(mut self, value: impl Into<Value<ReputationPolicy>>) -> Self {
            self.0.set("Policy", value.into());
            self
        }
    }

    impl From<ReputationEntity> for Json {
        fn from(value: ReputationEntity) -> Self {
            value.0.into()
        }
    }

    /// The reputation policy for the tenant.
    ///
    /// A property type of `AWS::SES::Tenant`.
    ///
    /// Required: `ReputationEntityPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReputationPolicy(Properties);

    impl ReputationPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of an SES-managed reputation policy.
        ///
        /// `ReputationEntityPolicy`. Required.
        pub fn reputation_entity_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReputationEntityPolicy", value.into());
            self
        }
    }

    impl From<ReputationPolicy> for Json {
        fn from(value: ReputationPolicy) -> Self {
            value.0.into()
        }
    }

    /// The resource to associate with the tenant.
    ///
    /// A property type of `AWS::SES::Tenant`.
    ///
    /// Required: `ResourceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceAssociation(Properties);

    impl ResourceAssociation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the resource associated with the tenant.
        ///
        /// `ResourceArn`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceArn", value.into());
            self
        }
    }

    impl From<ResourceAssociation> for Json {
        fn from(value: ResourceAssociation) -> Self {
            value.0.into()
        }
    }

    /// An object that defines the tags (keys and values) that you want to associate with the tenant.
    ///
    /// A property type of `AWS::SES::Tenant`.
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

        /// The key of the key-value tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the key-value tag.
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

    /// The suppression attributes for the tenant.
    ///
    /// A property type of `AWS::SES::Tenant`.
    ///
    /// Required: `SuppressedReasons`, `SuppressionScope`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TenantSuppressionAttributes(Properties);

    impl TenantSuppressionAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The reasons that cause messages to be added to the suppression list.
        ///
        /// `SuppressedReasons`. Required. Allowed: [`SuppressedReasons`].
        pub fn suppressed_reasons(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SuppressedReasons", value.into());
            self
        }

        /// The scope of the suppression list for the tenant.
        ///
        /// `SuppressionScope`. Required. Allowed: [`SuppressionScope`].
        pub fn suppression_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SuppressionScope", value.into());
            self
        }
    }

    impl From<TenantSuppressionAttributes> for Json {
        fn from(value: TenantSuppressionAttributes) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `SuppressedReasons`.
        pub enum SuppressedReasons {
            Bounce = "BOUNCE",
            Complaint = "COMPLAINT",
        }

        /// Words for `SuppressionScope`.
        pub enum SuppressionScope {
            Account = "ACCOUNT",
            Tenant = "TENANT",
        }
    }
}

/// Property types of [`VdmAttributes`].
pub mod vdm_attributes {
    use crate::{Json, Properties, Value};

    /// An object containing additional settings for your VDM configuration as applicable to the Dashboard.
    ///
    /// A property type of `AWS::SES::VdmAttributes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DashboardAttributes(Properties);

    impl DashboardAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the status of your VDM engagement metrics collection. Can be one of the following:
        ///
        /// `EngagementMetrics`.
        pub fn engagement_metrics(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EngagementMetrics", value.into());
            self
        }
    }

    impl From<DashboardAttributes> for Json {
        fn from(value: DashboardAttributes) -> Self {
            value.0.into()
        }
    }

    /// An object containing additional settings for your VDM configuration as applicable to the Guardian.
    ///
    /// A property type of `AWS::SES::VdmAttributes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GuardianAttributes(Properties);

    impl GuardianAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the status of your VDM optimized shared delivery. Can be one of the following:
        ///
        /// `OptimizedSharedDelivery`.
        pub fn optimized_shared_delivery(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OptimizedSharedDelivery", value.into());
            self
        }
    }

    impl From<GuardianAttributes> for Json {
        fn from(value: GuardianAttributes) -> Self {
            value.0.into()
        }
    }
}
