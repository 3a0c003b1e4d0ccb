//! `AWS::IoT`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Use the `AWS::IoT::AccountAuditConfiguration` resource to configure or reconfigure the Device Defender audit settings for your account. Settings include how audit notifications are sent and which audit checks are enabled or disabled.
///
/// [`AWS::IoT::AccountAuditConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-accountauditconfiguration.html).
///
/// Required: `AccountId`, `AuditCheckConfigurations`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccountAuditConfiguration(Properties);

impl AccountAuditConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the account. You can use the expression `!Sub "${AWS::AccountId}"` to use your account ID.
    ///
    /// `AccountId`. Required. A change replaces the resource.
    pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccountId", value.into());
        self
    }

    /// Specifies which audit checks are enabled and disabled for this account.
    ///
    /// `AuditCheckConfigurations`. Required.
    pub fn audit_check_configurations(
        mut self,
        value: impl Into<Value<account_audit_configuration::AuditCheckConfigurations>>,
    ) -> Self {
        self.0.set("AuditCheckConfigurations", value.into());
        self
    }

    /// Information about the targets to which audit notifications are sent.
    ///
    /// `AuditNotificationTargetConfigurations`.
    pub fn audit_notification_target_configurations(
        mut self,
        value: impl Into<Value<account_audit_configuration::AuditNotificationTargetConfigurations>>,
    ) -> Self {
        self.0
            .set("AuditNotificationTargetConfigurations", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the role that grants permission to AWS IoT to access information about your devices, policies, certificates, and other items as required when performing an audit.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }
}

impl Resource for AccountAuditConfiguration {
    const TYPE: &'static str = "AWS::IoT::AccountAuditConfiguration";
}

impl Construct for AccountAuditConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AccountAuditConfiguration> for Properties {
    fn from(value: AccountAuditConfiguration) -> Self {
        value.0
    }
}

/// Specifies an authorizer.
///
/// [`AWS::IoT::Authorizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-authorizer.html).
///
/// Required: `AuthorizerFunctionArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Authorizer(Properties);

impl Authorizer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The authorizer's Lambda function ARN.
    ///
    /// `AuthorizerFunctionArn`. Required.
    pub fn authorizer_function_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizerFunctionArn", value.into());
        self
    }

    /// The authorizer name.
    ///
    /// `AuthorizerName`. A change replaces the resource.
    pub fn authorizer_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizerName", value.into());
        self
    }

    /// When `true` , the result from the authorizer's Lambda function is cached for clients that use persistent HTTP connections. The results are cached for the time specified by the Lambda function in `refreshAfterInSeconds` .
    ///
    /// `EnableCachingForHttp`.
    pub fn enable_caching_for_http(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableCachingForHttp", value.into());
        self
    }

    /// Specifies whether AWS IoT validates the token signature in an authorization request.
    ///
    /// `SigningDisabled`. A change replaces the resource.
    pub fn signing_disabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("SigningDisabled", value.into());
        self
    }

    /// The status of the authorizer.
    ///
    /// `Status`. Allowed: [`Status`](authorizer::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// Metadata which can be used to manage the custom authorizer.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<authorizer::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The key used to extract the token from the HTTP headers.
    ///
    /// `TokenKeyName`.
    pub fn token_key_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TokenKeyName", value.into());
        self
    }

    /// The public keys used to validate the token signature returned by your custom authentication service.
    ///
    /// `TokenSigningPublicKeys`.
    pub fn token_signing_public_keys(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("TokenSigningPublicKeys", value.into());
        self
    }
}

impl Resource for Authorizer {
    const TYPE: &'static str = "AWS::IoT::Authorizer";
}

impl Construct for Authorizer {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Authorizer> for Properties {
    fn from(value: Authorizer) -> Self {
        value.0
    }
}

impl Handle<Authorizer> {
    /// The Amazon Resource Name (ARN) of the authorizer.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates a new billing group.
///
/// [`AWS::IoT::BillingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-billinggroup.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BillingGroup(Properties);

impl BillingGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the billing group.
    ///
    /// `BillingGroupName`. A change replaces the resource.
    pub fn billing_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BillingGroupName", value.into());
        self
    }

    /// The properties of the billing group.
    ///
    /// `BillingGroupProperties`.
    pub fn billing_group_properties(
        mut self,
        value: impl Into<Value<billing_group::BillingGroupProperties>>,
    ) -> Self {
        self.0.set("BillingGroupProperties", value.into());
        self
    }

    /// Metadata which can be used to manage the billing group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<billing_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for BillingGroup {
    const TYPE: &'static str = "AWS::IoT::BillingGroup";
}

impl Construct for BillingGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BillingGroup> for Properties {
    fn from(value: BillingGroup) -> Self {
        value.0
    }
}

impl Handle<BillingGroup> {
    /// The ARN of the billing group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the billing group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Specifies a CA certificate.
///
/// [`AWS::IoT::CACertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-cacertificate.html).
///
/// Required: `CACertificatePem`, `Status`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CACertificate(Properties);

impl CACertificate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether the CA certificate is configured for auto registration of device certificates. Valid values are "ENABLE" and "DISABLE".
    ///
    /// `AutoRegistrationStatus`. Allowed: [`AutoRegistrationStatus`](ca_certificate::AutoRegistrationStatus).
    pub fn auto_registration_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutoRegistrationStatus", value.into());
        self
    }

    /// The certificate data in PEM format.
    ///
    /// `CACertificatePem`. Required. A change replaces the resource.
    pub fn ca_certificate_pem(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CACertificatePem", value.into());
        self
    }

    /// The mode of the CA.
    ///
    /// `CertificateMode`. Allowed: [`CertificateMode`](ca_certificate::CertificateMode). A change replaces the resource.
    pub fn certificate_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateMode", value.into());
        self
    }

    /// Information about the registration configuration.
    ///
    /// `RegistrationConfig`.
    pub fn registration_config(
        mut self,
        value: impl Into<Value<ca_certificate::RegistrationConfig>>,
    ) -> Self {
        self.0.set("RegistrationConfig", value.into());
        self
    }

    /// If true, removes auto registration.
    ///
    /// `RemoveAutoRegistration`.
    pub fn remove_auto_registration(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RemoveAutoRegistration", value.into());
        self
    }

    /// The status of the CA certificate.
    ///
    /// `Status`. Required. Allowed: [`Status`](ca_certificate::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<ca_certificate::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The private key verification certificate.
    ///
    /// `VerificationCertificatePem`. A change replaces the resource.
    pub fn verification_certificate_pem(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VerificationCertificatePem", value.into());
        self
    }
}

impl Resource for CACertificate {
    const TYPE: &'static str = "AWS::IoT::CACertificate";
}

impl Construct for CACertificate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CACertificate> for Properties {
    fn from(value: CACertificate) -> Self {
        value.0
    }
}

impl Handle<CACertificate> {
    /// Returns the Amazon Resource Name (ARN) for the CA certificate. For example:
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The CA certificate ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Use the `AWS::IoT::Certificate` resource to declare an AWS IoT X.509 certificate.
///
/// [`AWS::IoT::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificate.html).
///
/// Required: `Status`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Certificate(Properties);

impl Certificate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The CA certificate used to sign the device certificate being registered, not available when CertificateMode is SNI\_ONLY.
    ///
    /// `CACertificatePem`. A change replaces the resource.
    pub fn ca_certificate_pem(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CACertificatePem", value.into());
        self
    }

    /// Specifies which mode of certificate registration to use with this resource. Valid options are DEFAULT with CaCertificatePem and CertificatePem, SNI\_ONLY with CertificatePem, and Default with CertificateSigningRequest.
    ///
    /// `CertificateMode`. Allowed: [`CertificateMode`](certificate::CertificateMode). A change replaces the resource.
    pub fn certificate_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateMode", value.into());
        self
    }

    /// The certificate data in PEM format. Requires SNI\_ONLY for the certificate mode or the accompanying CACertificatePem for registration.
    ///
    /// `CertificatePem`. A change replaces the resource.
    pub fn certificate_pem(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificatePem", value.into());
        self
    }

    /// The certificate signing request (CSR).
    ///
    /// `CertificateSigningRequest`. A change replaces the resource.
    pub fn certificate_signing_request(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateSigningRequest", value.into());
        self
    }

    /// The status of the certificate.
    ///
    /// `Status`. Required. Allowed: [`Status`](certificate::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }
}

impl Resource for Certificate {
    const TYPE: &'static str = "AWS::IoT::Certificate";
}

impl Construct for Certificate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Certificate> for Properties {
    fn from(value: Certificate) -> Self {
        value.0
    }
}

impl Handle<Certificate> {
    /// Returns the Amazon Resource Name (ARN) for the certificate. For example:
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The certificate ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a certificate provider. AWS IoT Core certificate provider lets you customize how to sign a certificate signing request (CSR) in fleet provisioning.
///
/// [`AWS::IoT::CertificateProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificateprovider.html).
///
/// Required: `AccountDefaultForOperations`, `LambdaFunctionArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CertificateProvider(Properties);

impl CertificateProvider {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of the operations that the certificate provider will use to generate certificates. Valid value: `CreateCertificateFromCsr` .
    ///
    /// `AccountDefaultForOperations`. Required. Allowed: [`AccountDefaultForOperations`](certificate_provider::AccountDefaultForOperations).
    pub fn account_default_for_operations(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AccountDefaultForOperations", value.into());
        self
    }

    /// The name of the certificate provider.
    ///
    /// `CertificateProviderName`. A change replaces the resource.
    pub fn certificate_provider_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateProviderName", value.into());
        self
    }

    /// The ARN of the Lambda function.
    ///
    /// `LambdaFunctionArn`. Required.
    pub fn lambda_function_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LambdaFunctionArn", value.into());
        self
    }

    /// Metadata that can be used to manage the certificate provider.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<certificate_provider::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CertificateProvider {
    const TYPE: &'static str = "AWS::IoT::CertificateProvider";
}

impl Construct for CertificateProvider {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CertificateProvider> for Properties {
    fn from(value: CertificateProvider) -> Self {
        value.0
    }
}

impl Handle<CertificateProvider> {
    /// Returns the Amazon Resource Name (ARN) for the certificate. For example:
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Represents the resource definition of AWS IoT Command.
///
/// [`AWS::IoT::Command`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-command.html).
///
/// Required: `CommandId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Command(Properties);

impl Command {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the command.
    ///
    /// `CommandId`. Required. A change replaces the resource.
    pub fn command_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CommandId", value.into());
        self
    }

    /// The timestamp, when the command was created.
    ///
    /// `CreatedAt`.
    pub fn created_at(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CreatedAt", value.into());
        self
    }

    /// Indicates whether the command has been deprecated.
    ///
    /// `Deprecated`.
    pub fn deprecated(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Deprecated", value.into());
        self
    }

    /// The description of the command parameter.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The display name of the command.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The timestamp, when the command was last updated.
    ///
    /// `LastUpdatedAt`.
    pub fn last_updated_at(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LastUpdatedAt", value.into());
        self
    }

    /// The list of mandatory parameters for the command.
    ///
    /// `MandatoryParameters`.
    pub fn mandatory_parameters(
        mut self,
        value: impl Into<List<command::CommandParameter>>,
    ) -> Self {
        self.0.set("MandatoryParameters", value.into());
        self
    }

    /// The namespace to which the command belongs.
    ///
    /// `Namespace`. Allowed: [`Namespace`](command::Namespace).
    pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Namespace", value.into());
        self
    }

    /// The payload associated with the command.
    ///
    /// `Payload`.
    pub fn payload(mut self, value: impl Into<Value<command::CommandPayload>>) -> Self {
        self.0.set("Payload", value.into());
        self
    }

    /// The payload template associated with the command.
    ///
    /// `PayloadTemplate`. A change replaces the resource.
    pub fn payload_template(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PayloadTemplate", value.into());
        self
    }

    /// Indicates whether the command is pending deletion.
    ///
    /// `PendingDeletion`.
    pub fn pending_deletion(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PendingDeletion", value.into());
        self
    }

    /// The command preprocessor configuration.
    ///
    /// `Preprocessor`. A change replaces the resource.
    pub fn preprocessor(mut self, value: impl Into<Value<command::CommandPreprocessor>>) -> Self {
        self.0.set("Preprocessor", value.into());
        self
    }

    /// The customer role associated with the command.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The tags to be associated with the command.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<command::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Command {
    const TYPE: &'static str = "AWS::IoT::Command";
}

impl Construct for Command {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Command> for Properties {
    fn from(value: Command) -> Self {
        value.0
    }
}

impl Handle<Command> {
    /// The Amazon Resource Name (ARN) of the command.
    ///
    /// `Fn::GetAtt` of `CommandArn`.
    #[must_use]
    pub fn command_arn(self) -> Value<String> {
        self.attribute("CommandArn")
    }
}

/// Use the `AWS::IoT::CustomMetric` resource to define a custom metric published by your devices to Device Defender.
///
/// [`AWS::IoT::CustomMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-custommetric.html).
///
/// Required: `MetricType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CustomMetric(Properties);

impl CustomMetric {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The friendly name in the console for the custom metric. This name doesn't have to be unique. Don't use this name as the metric identifier in the device metric report. You can update the friendly name after you define it.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The name of the custom metric. This will be used in the metric report submitted from the device/thing. The name can't begin with `aws:` . You can’t change the name after you define it.
    ///
    /// `MetricName`. A change replaces the resource.
    pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MetricName", value.into());
        self
    }

    /// The type of the custom metric. Types include `string-list` , `ip-address-list` , `number-list` , and `number` .
    ///
    /// `MetricType`. Required. Allowed: [`MetricType`](custom_metric::MetricType). A change replaces the resource.
    pub fn metric_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MetricType", value.into());
        self
    }

    /// Metadata that can be used to manage the custom metric.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<custom_metric::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CustomMetric {
    const TYPE: &'static str = "AWS::IoT::CustomMetric";
}

impl Construct for CustomMetric {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CustomMetric> for Properties {
    fn from(value: CustomMetric) -> Self {
        value.0
    }
}

impl Handle<CustomMetric> {
    /// The Amazon Resource Number (ARN) of the custom metric; for example, `arn: *aws-partition* :iot: *region* : *accountId* :custommetric/ *metricName*` .
    ///
    /// `Fn::GetAtt` of `MetricArn`.
    #[must_use]
    pub fn metric_arn(self) -> Value<String> {
        self.attribute("MetricArn")
    }
}

/// Use the `AWS::IoT::Dimension` to limit the scope of a metric used in a security profile for AWS IoT Device Defender .
///
/// [`AWS::IoT::Dimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-dimension.html).
///
/// Required: `StringValues`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Dimension(Properties);

impl Dimension {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A unique identifier for the dimension.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies the value or list of values for the dimension. For `TOPIC_FILTER` dimensions, this is a pattern used to match the MQTT topic (for example, "admin/\#").
    ///
    /// `StringValues`. Required.
    pub fn string_values(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("StringValues", value.into());
        self
    }

    /// Metadata that can be used to manage the dimension.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dimension::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies the type of dimension. Supported types: `TOPIC_FILTER.`
    ///
    /// `Type`. Required. Allowed: [`Type`](dimension::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Dimension {
    const TYPE: &'static str = "AWS::IoT::Dimension";
}

impl Construct for Dimension {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Dimension> for Properties {
    fn from(value: Dimension) -> Self {
        value.0
    }
}

impl Handle<Dimension> {
    /// The Amazon Resource Name (ARN) of the dimension.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Specifies a domain configuration.
///
/// [`AWS::IoT::DomainConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-domainconfiguration.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DomainConfiguration(Properties);

impl DomainConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An enumerated string that speciﬁes the application-layer protocol.
    ///
    /// `ApplicationProtocol`. Allowed: [`ApplicationProtocol`](domain_configuration::ApplicationProtocol).
    pub fn application_protocol(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationProtocol", value.into());
        self
    }

    /// An enumerated string that speciﬁes the authentication type.
    ///
    /// `AuthenticationType`. Allowed: [`AuthenticationType`](domain_configuration::AuthenticationType).
    pub fn authentication_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthenticationType", value.into());
        self
    }

    /// An object that specifies the authorization service for a domain.
    ///
    /// `AuthorizerConfig`.
    pub fn authorizer_config(
        mut self,
        value: impl Into<Value<domain_configuration::AuthorizerConfig>>,
    ) -> Self {
        self.0.set("AuthorizerConfig", value.into());
        self
    }

    /// An object that speciﬁes the client certificate conﬁguration for a domain.
    ///
    /// `ClientCertificateConfig`.
    pub fn client_certificate_config(
        mut self,
        value: impl Into<Value<domain_configuration::ClientCertificateConfig>>,
    ) -> Self {
        self.0.set("ClientCertificateConfig", value.into());
        self
    }

    /// The name of the domain configuration. This value must be unique to a region.
    ///
    /// `DomainConfigurationName`. A change replaces the resource.
    pub fn domain_configuration_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainConfigurationName", value.into());
        self
    }

    /// The status to which the domain configuration should be updated.
    ///
    /// `DomainConfigurationStatus`. Allowed: [`DomainConfigurationStatus`](domain_configuration::DomainConfigurationStatus).
    pub fn domain_configuration_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainConfigurationStatus", value.into());
        self
    }

    /// The name of the domain.
    ///
    /// `DomainName`. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The ARNs of the certificates that AWS IoT passes to the device during the TLS handshake. Currently you can specify only one certificate ARN. This value is not required for AWS -managed domains.
    ///
    /// `ServerCertificateArns`. A change replaces the resource.
    pub fn server_certificate_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ServerCertificateArns", value.into());
        self
    }

    /// The server certificate configuration.
    ///
    /// `ServerCertificateConfig`.
    pub fn server_certificate_config(
        mut self,
        value: impl Into<Value<domain_configuration::ServerCertificateConfig>>,
    ) -> Self {
        self.0.set("ServerCertificateConfig", value.into());
        self
    }

    /// The type of service delivered by the endpoint.
    ///
    /// `ServiceType`. Allowed: [`ServiceType`](domain_configuration::ServiceType). A change replaces the resource.
    pub fn service_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceType", value.into());
        self
    }

    /// Metadata which can be used to manage the domain configuration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<domain_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// An object that specifies the TLS configuration for a domain.
    ///
    /// `TlsConfig`.
    pub fn tls_config(mut self, value: impl Into<Value<domain_configuration::TlsConfig>>) -> Self {
        self.0.set("TlsConfig", value.into());
        self
    }

    /// The certificate used to validate the server certificate and prove domain name ownership. This certificate must be signed by a public certificate authority. This value is not required for AWS -managed domains.
    ///
    /// `ValidationCertificateArn`. A change replaces the resource.
    pub fn validation_certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ValidationCertificateArn", value.into());
        self
    }
}

impl Resource for DomainConfiguration {
    const TYPE: &'static str = "AWS::IoT::DomainConfiguration";
}

impl Construct for DomainConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DomainConfiguration> for Properties {
    fn from(value: DomainConfiguration) -> Self {
        value.0
    }
}

impl Handle<DomainConfiguration> {
    /// The Amazon Resource Name (ARN) of the domain configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The type of service delivered by the domain.
    ///
    /// `Fn::GetAtt` of `DomainType`.
    #[must_use]
    pub fn domain_type(self) -> Value<String> {
        self.attribute("DomainType")
    }

    /// The ARNs of the certificates that AWS IoT passes to the device during the TLS handshake. Currently you can specify only one certificate ARN. This value is not required for AWS -managed domains.
    ///
    /// `Fn::GetAtt` of `ServerCertificates`.
    #[must_use]
    pub fn server_certificates(self) -> Value<Vec<String>> {
        self.attribute_list("ServerCertificates")
    }
}

/// Retrieves the encryption configuration for resources and data of your AWS account in AWS IoT Core .
///
/// [`AWS::IoT::EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-encryptionconfiguration.html).
///
/// Required: `EncryptionType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EncryptionConfiguration(Properties);

impl EncryptionConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type of the KMS key.
    ///
    /// `EncryptionType`. Required. Allowed: [`EncryptionType`](encryption_configuration::EncryptionType).
    pub fn encryption_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionType", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role assumed by AWS IoT Core to call AWS on behalf of the customer.
    ///
    /// `KmsAccessRoleArn`.
    pub fn kms_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsAccessRoleArn", value.into());
        self
    }

    /// The ARN of the customer managed KMS key.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }
}

impl Resource for EncryptionConfiguration {
    const TYPE: &'static str = "AWS::IoT::EncryptionConfiguration";
}

impl Construct for EncryptionConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EncryptionConfiguration> for Properties {
    fn from(value: EncryptionConfiguration) -> Self {
        value.0
    }
}

impl Handle<EncryptionConfiguration> {
    /// The unique identifier (ID) of an AWS account.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// `Fn::GetAtt` of `ConfigurationDetails`.
    #[must_use]
    pub fn configuration_details(self) -> Value<Json> {
        self.attribute("ConfigurationDetails")
    }

    /// The date when encryption configuration is last updated.
    ///
    /// `Fn::GetAtt` of `LastModifiedDate`.
    #[must_use]
    pub fn last_modified_date(self) -> Value<String> {
        self.attribute("LastModifiedDate")
    }
}

/// Use the `AWS::IoT::FleetMetric` resource to declare a fleet metric.
///
/// [`AWS::IoT::FleetMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-fleetmetric.html).
///
/// Required: `MetricName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FleetMetric(Properties);

impl FleetMetric {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The field to aggregate.
    ///
    /// `AggregationField`.
    pub fn aggregation_field(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AggregationField", value.into());
        self
    }

    /// The type of the aggregation query.
    ///
    /// `AggregationType`.
    pub fn aggregation_type(
        mut self,
        value: impl Into<Value<fleet_metric::AggregationType>>,
    ) -> Self {
        self.0.set("AggregationType", value.into());
        self
    }

    /// The fleet metric description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the index to search.
    ///
    /// `IndexName`.
    pub fn index_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IndexName", value.into());
        self
    }

    /// The name of the fleet metric to create.
    ///
    /// `MetricName`. Required. A change replaces the resource.
    pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MetricName", value.into());
        self
    }

    /// The time in seconds between fleet metric emissions. Range \[60(1 min), 86400(1 day)\] and must be multiple of 60.
    ///
    /// `Period`.
    pub fn period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Period", value.into());
        self
    }

    /// The search query string.
    ///
    /// `QueryString`.
    pub fn query_string(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueryString", value.into());
        self
    }

    /// The query version.
    ///
    /// `QueryVersion`.
    pub fn query_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueryVersion", value.into());
        self
    }

    /// Metadata which can be used to manage the fleet metric.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<fleet_metric::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Used to support unit transformation such as milliseconds to seconds. Must be a unit supported by CW metric. Default to null.
    ///
    /// `Unit`. Allowed: [`Unit`](fleet_metric::Unit).
    pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Unit", value.into());
        self
    }
}

impl Resource for FleetMetric {
    const TYPE: &'static str = "AWS::IoT::FleetMetric";
}

impl Construct for FleetMetric {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FleetMetric> for Properties {
    fn from(value: FleetMetric) -> Self {
        value.0
    }
}

impl Handle<FleetMetric> {
    /// The time the fleet metric was created.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[must_use]
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The time the fleet metric was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedDate`.
    #[must_use]
    pub fn last_modified_date(self) -> Value<String> {
        self.attribute("LastModifiedDate")
    }

    /// The Amazon Resource Name (ARN) of the fleet metric.
    ///
    /// `Fn::GetAtt` of `MetricArn`.
    #[must_use]
    pub fn metric_arn(self) -> Value<String> {
        self.attribute("MetricArn")
    }

    /// The fleet metric version.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<f64> {
        self.attribute("Version")
    }
}

/// Use the AWS::IoT::Job resource to declare an AWS IoT job. A job can be used to define a set of remote operations that are sent to and run on one or more devices (things or thing groups) connected to AWS IoT.
///
/// [`AWS::IoT::Job`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-job.html).
///
/// Required: `JobId`, `Targets`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Job(Properties);

impl Job {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The criteria that determine when and how a job abort takes place.
    ///
    /// `AbortConfig`.
    pub fn abort_config(mut self, value: impl Into<Value<job::AbortConfig>>) -> Self {
        self.0.set("AbortConfig", value.into());
        self
    }

    /// A short text description of the job.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The package version Amazon Resource Names (ARNs) that are installed on the device when the job successfully completes.
    ///
    /// `DestinationPackageVersions`. A change replaces the resource.
    pub fn destination_package_versions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DestinationPackageVersions", value.into());
        self
    }

    /// The job document. Required if you don't specify a value for documentSource.
    ///
    /// `Document`. A change replaces the resource.
    pub fn document(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Document", value.into());
        self
    }

    /// Parameters of an Amazon Web Services managed template that you can specify to create the job document.
    ///
    /// `DocumentParameters`. A change replaces the resource.
    pub fn document_parameters(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("DocumentParameters", value.into());
        self
    }

    /// An S3 link, or S3 object URL, to the job document. The link is an Amazon S3 object URL and is required if you don't specify a value for document.
    ///
    /// `DocumentSource`. A change replaces the resource.
    pub fn document_source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DocumentSource", value.into());
        self
    }

    /// The configuration that determines how many retries are allowed for each failure type for a job.
    ///
    /// `JobExecutionsRetryConfig`. A change replaces the resource.
    pub fn job_executions_retry_config(
        mut self,
        value: impl Into<Value<job::JobExecutionsRetryConfig>>,
    ) -> Self {
        self.0.set("JobExecutionsRetryConfig", value.into());
        self
    }

    /// Allows you to create a staged rollout of a job.
    ///
    /// `JobExecutionsRolloutConfig`.
    pub fn job_executions_rollout_config(
        mut self,
        value: impl Into<Value<job::JobExecutionsRolloutConfig>>,
    ) -> Self {
        self.0.set("JobExecutionsRolloutConfig", value.into());
        self
    }

    /// A job identifier which must be unique for your AWS account. We recommend using a UUID. Alpha-numeric characters, '-' and '\_' are valid for use here.
    ///
    /// `JobId`. Required. A change replaces the resource.
    pub fn job_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobId", value.into());
        self
    }

    /// The ARN of the job template used to create the job.
    ///
    /// `JobTemplateArn`. A change replaces the resource.
    pub fn job_template_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobTemplateArn", value.into());
        self
    }

    /// Configuration for pre-signed S3 URLs.
    ///
    /// `PresignedUrlConfig`.
    pub fn presigned_url_config(
        mut self,
        value: impl Into<Value<job::PresignedUrlConfig>>,
    ) -> Self {
        self.0.set("PresignedUrlConfig", value.into());
        self
    }

    /// Specifies the date and time that a job will begin the rollout of the job document to all devices in the target group.
    ///
    /// `SchedulingConfig`. A change replaces the resource.
    pub fn scheduling_config(mut self, value: impl Into<Value<job::SchedulingConfig>>) -> Self {
        self.0.set("SchedulingConfig", value.into());
        self
    }

    /// Metadata which can be used to manage the job.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<job::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies whether the job will continue to run (CONTINUOUS), or will be complete after all those things specified as targets have completed the job (SNAPSHOT).
    ///
    /// `TargetSelection`. Allowed: [`TargetSelection`](job::TargetSelection). A change replaces the resource.
    pub fn target_selection(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetSelection", value.into());
        self
    }

    /// A list of things and thing groups to which the job should be sent.
    ///
    /// `Targets`. Required. A change replaces the resource.
    pub fn targets(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Targets", value.into());
        self
    }

    /// Specifies the amount of time each device has to finish its execution of the job.
    ///
    /// `TimeoutConfig`.
    pub fn timeout_config(mut self, value: impl Into<Value<job::TimeoutConfig>>) -> Self {
        self.0.set("TimeoutConfig", value.into());
        self
    }
}

impl Resource for Job {
    const TYPE: &'static str = "AWS::IoT::Job";
}

impl Construct for Job {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Job> for Properties {
    fn from(value: Job) -> Self {
        value.0
    }
}

impl Handle<Job> {
    /// The Amazon Resource Name (ARN) of the job.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time when the job was created, in ISO 8601 date-time format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }
}

/// Represents a job template.
///
/// [`AWS::IoT::JobTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html).
///
/// Required: `Description`, `JobTemplateId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct JobTemplate(Properties);

impl JobTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The criteria that determine when and how a job abort takes place.
    ///
    /// `AbortConfig`. A change replaces the resource.
    pub fn abort_config(mut self, value: impl Into<Value<job_template::AbortConfig>>) -> Self {
        self.0.set("AbortConfig", value.into());
        self
    }

    /// A description of the job template.
    ///
    /// `Description`. Required. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The package version Amazon Resource Names (ARNs) that are installed on the device’s reserved named shadow ( `$package` ) when the job successfully completes.
    ///
    /// `DestinationPackageVersions`. A change replaces the resource.
    pub fn destination_package_versions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DestinationPackageVersions", value.into());
        self
    }

    /// The job document.
    ///
    /// `Document`. A change replaces the resource.
    pub fn document(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Document", value.into());
        self
    }

    /// An S3 link, or S3 object URL, to the job document. The link is an Amazon S3 object URL and is required if you don't specify a value for `document` .
    ///
    /// `DocumentSource`. A change replaces the resource.
    pub fn document_source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DocumentSource", value.into());
        self
    }

    /// The ARN of the job to use as the basis for the job template.
    ///
    /// `JobArn`. A change replaces the resource.
    pub fn job_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobArn", value.into());
        self
    }

    /// Allows you to create the criteria to retry a job.
    ///
    /// `JobExecutionsRetryConfig`. A change replaces the resource.
    pub fn job_executions_retry_config(
        mut self,
        value: impl Into<Value<job_template::JobExecutionsRetryConfig>>,
    ) -> Self {
        self.0.set("JobExecutionsRetryConfig", value.into());
        self
    }

    /// Allows you to create a staged rollout of a job.
    ///
    /// `JobExecutionsRolloutConfig`. A change replaces the resource.
    pub fn job_executions_rollout_config(
        mut self,
        value: impl Into<Value<job_template::JobExecutionsRolloutConfig>>,
    ) -> Self {
        self.0.set("JobExecutionsRolloutConfig", value.into());
        self
    }

    /// A unique identifier for the job template. We recommend using a UUID. Alpha-numeric characters, "-", and "\_" are valid for use here.
    ///
    /// `JobTemplateId`. Required. A change replaces the resource.
    pub fn job_template_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobTemplateId", value.into());
        self
    }

    /// An optional configuration within the SchedulingConfig to setup a recurring maintenance window with a predetermined start time and duration for the rollout of a job document to all devices in a target group for a job.
    ///
    /// `MaintenanceWindows`. A change replaces the resource.
    pub fn maintenance_windows(
        mut self,
        value: impl Into<List<job_template::MaintenanceWindow>>,
    ) -> Self {
        self.0.set("MaintenanceWindows", value.into());
        self
    }

    /// Configuration for pre-signed S3 URLs.
    ///
    /// `PresignedUrlConfig`. A change replaces the resource.
    pub fn presigned_url_config(
        mut self,
        value: impl Into<Value<job_template::PresignedUrlConfig>>,
    ) -> Self {
        self.0.set("PresignedUrlConfig", value.into());
        self
    }

    /// Metadata that can be used to manage the job template.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<job_template::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies the amount of time each device has to finish its execution of the job. A timer is started when the job execution status is set to `IN_PROGRESS` .
    ///
    /// `TimeoutConfig`. A change replaces the resource.
    pub fn timeout_config(mut self, value: impl Into<Value<job_template::TimeoutConfig>>) -> Self {
        self.0.set("TimeoutConfig", value.into());
        self
    }
}

impl Resource for JobTemplate {
    const TYPE: &'static str = "AWS::IoT::JobTemplate";
}

impl Construct for JobTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<JobTemplate> for Properties {
    fn from(value: JobTemplate) -> Self {
        value.0
    }
}

impl Handle<JobTemplate> {
    /// The ARN of the job to use as the basis for the job template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Configure logging.
///
/// [`AWS::IoT::Logging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-logging.html).
///
/// Required: `AccountId`, `DefaultLogLevel`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Logging(Properties);

impl Logging {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The account ID.
    ///
    /// `AccountId`. Required. A change replaces the resource.
    pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccountId", value.into());
        self
    }

    /// The default log level. Valid Values: `DEBUG | INFO | ERROR | WARN | DISABLED`
    ///
    /// `DefaultLogLevel`. Required. Allowed: [`DefaultLogLevel`](logging::DefaultLogLevel).
    pub fn default_log_level(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultLogLevel", value.into());
        self
    }

    /// Configurations for event-based logging that specifies which event types to log and their logging settings. Overrides account-level logging for the specified event
    ///
    /// `EventConfigurations`.
    pub fn event_configurations(
        mut self,
        value: impl Into<List<logging::EventConfiguration>>,
    ) -> Self {
        self.0.set("EventConfigurations", value.into());
        self
    }

    /// The role ARN used for the log.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }
}

impl Resource for Logging {
    const TYPE: &'static str = "AWS::IoT::Logging";
}

impl Construct for Logging {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Logging> for Properties {
    fn from(value: Logging) -> Self {
        value.0
    }
}

/// Defines an action that can be applied to audit findings by using StartAuditMitigationActionsTask.
///
/// [`AWS::IoT::MitigationAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-mitigationaction.html).
///
/// Required: `ActionParams`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MitigationAction(Properties);

impl MitigationAction {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The friendly name of the mitigation action.
    ///
    /// `ActionName`. A change replaces the resource.
    pub fn action_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ActionName", value.into());
        self
    }

    /// The set of parameters for this mitigation action. The parameters vary, depending on the kind of action you apply.
    ///
    /// `ActionParams`. Required.
    pub fn action_params(
        mut self,
        value: impl Into<Value<mitigation_action::ActionParams>>,
    ) -> Self {
        self.0.set("ActionParams", value.into());
        self
    }

    /// The IAM role ARN used to apply this mitigation action.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Metadata that can be used to manage the mitigation action.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<mitigation_action::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MitigationAction {
    const TYPE: &'static str = "AWS::IoT::MitigationAction";
}

impl Construct for MitigationAction {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MitigationAction> for Properties {
    fn from(value: MitigationAction) -> Self {
        value.0
    }
}

impl Handle<MitigationAction> {
    /// The Amazon Resource Name (ARN) of the mitigation action.
    ///
    /// `Fn::GetAtt` of `MitigationActionArn`.
    #[must_use]
    pub fn mitigation_action_arn(self) -> Value<String> {
        self.attribute("MitigationActionArn")
    }

    /// The ID of the mitigation action.
    ///
    /// `Fn::GetAtt` of `MitigationActionId`.
    #[must_use]
    pub fn mitigation_action_id(self) -> Value<String> {
        self.attribute("MitigationActionId")
    }
}

/// Use the `AWS::IoT::Policy` resource to declare an AWS IoT policy.
///
/// [`AWS::IoT::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policy.html).
///
/// Required: `PolicyDocument`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Policy(Properties);

impl Policy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The JSON document that describes the policy.
    ///
    /// `PolicyDocument`. Required.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// The policy name.
    ///
    /// `PolicyName`. A change replaces the resource.
    pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyName", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<policy::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Policy {
    const TYPE: &'static str = "AWS::IoT::Policy";
}

impl Construct for Policy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Policy> for Properties {
    fn from(value: Policy) -> Self {
        value.0
    }
}

impl Handle<Policy> {
    /// The Amazon Resource Name (ARN) of the AWS IoT policy, such as `arn:aws:iot:us-east-2:123456789012:policy/MyPolicy` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The name of this policy.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Use the `AWS::IoT::PolicyPrincipalAttachment` resource to attach an AWS IoT policy to a principal (an X.509 certificate or other credential).
///
/// [`AWS::IoT::PolicyPrincipalAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policyprincipalattachment.html).
///
/// Required: `PolicyName`, `Principal`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PolicyPrincipalAttachment(Properties);

impl PolicyPrincipalAttachment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the AWS IoT policy.
    ///
    /// `PolicyName`. Required. A change replaces the resource.
    pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyName", value.into());
        self
    }

    /// The principal, which can be a certificate ARN (as returned from the `CreateCertificate` operation) or an Amazon Cognito ID.
    ///
    /// `Principal`. Required. A change replaces the resource.
    pub fn principal(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Principal", value.into());
        self
    }
}

impl Resource for PolicyPrincipalAttachment {
    const TYPE: &'static str = "AWS::IoT::PolicyPrincipalAttachment";
}

impl Construct for PolicyPrincipalAttachment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PolicyPrincipalAttachment> for Properties {
    fn from(value: PolicyPrincipalAttachment) -> Self {
        value.0
    }
}

/// Creates a fleet provisioning template.
///
/// [`AWS::IoT::ProvisioningTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-provisioningtemplate.html).
///
/// Required: `ProvisioningRoleArn`, `TemplateBody`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ProvisioningTemplate(Properties);

impl ProvisioningTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the fleet provisioning template.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// True to enable the fleet provisioning template, otherwise false.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// Creates a pre-provisioning hook template.
    ///
    /// `PreProvisioningHook`.
    pub fn pre_provisioning_hook(
        mut self,
        value: impl Into<Value<provisioning_template::ProvisioningHook>>,
    ) -> Self {
        self.0.set("PreProvisioningHook", value.into());
        self
    }

    /// The role ARN for the role associated with the fleet provisioning template. This IoT role grants permission to provision a device.
    ///
    /// `ProvisioningRoleArn`. Required.
    pub fn provisioning_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProvisioningRoleArn", value.into());
        self
    }

    /// Metadata that can be used to manage the fleet provisioning template.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<provisioning_template::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The JSON formatted contents of the fleet provisioning template version.
    ///
    /// `TemplateBody`. Required.
    pub fn template_body(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateBody", value.into());
        self
    }

    /// The name of the fleet provisioning template.
    ///
    /// `TemplateName`. A change replaces the resource.
    pub fn template_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateName", value.into());
        self
    }

    /// The type of the provisioning template.
    ///
    /// `TemplateType`. Allowed: [`TemplateType`](provisioning_template::TemplateType). A change replaces the resource.
    pub fn template_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateType", value.into());
        self
    }
}

impl Resource for ProvisioningTemplate {
    const TYPE: &'static str = "AWS::IoT::ProvisioningTemplate";
}

impl Construct for ProvisioningTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ProvisioningTemplate> for Properties {
    fn from(value: ProvisioningTemplate) -> Self {
        value.0
    }
}

impl Handle<ProvisioningTemplate> {
    /// The ARN that identifies the provisioning template.
    ///
    /// `Fn::GetAtt` of `TemplateArn`.
    #[must_use]
    pub fn template_arn(self) -> Value<String> {
        self.attribute("TemplateArn")
    }
}

/// Configure resource-specific logging.
///
/// [`AWS::IoT::ResourceSpecificLogging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-resourcespecificlogging.html).
///
/// Required: `LogLevel`, `TargetName`, `TargetType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourceSpecificLogging(Properties);

impl ResourceSpecificLogging {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The default log level.Valid Values: `DEBUG | INFO | ERROR | WARN | DISABLED`
    ///
    /// `LogLevel`. Required. Allowed: [`LogLevel`](resource_specific_logging::LogLevel).
    pub fn log_level(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogLevel", value.into());
        self
    }

    /// The target name.
    ///
    /// `TargetName`. Required. A change replaces the resource.
    pub fn target_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetName", value.into());
        self
    }

    /// The target type. Valid Values: `DEFAULT | THING_GROUP`
    ///
    /// `TargetType`. Required. Allowed: [`TargetType`](resource_specific_logging::TargetType). A change replaces the resource.
    pub fn target_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetType", value.into());
        self
    }
}

impl Resource for ResourceSpecificLogging {
    const TYPE: &'static str = "AWS::IoT::ResourceSpecificLogging";
}

impl Construct for ResourceSpecificLogging {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourceSpecificLogging> for Properties {
    fn from(value: ResourceSpecificLogging) -> Self {
        value.0
    }
}

impl Handle<ResourceSpecificLogging> {
    /// The target Id.
    ///
    /// `Fn::GetAtt` of `TargetId`.
    #[must_use]
    pub fn target_id(self) -> Value<String> {
        self.attribute("TargetId")
    }
}

/// Specifies a role alias.
///
/// [`AWS::IoT::RoleAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-rolealias.html).
///
/// Required: `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RoleAlias(Properties);

impl RoleAlias {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The number of seconds for which the credential is valid.
    ///
    /// `CredentialDurationSeconds`.
    pub fn credential_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("CredentialDurationSeconds", value.into());
        self
    }

    /// The role alias.
    ///
    /// `RoleAlias`. A change replaces the resource.
    pub fn role_alias(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleAlias", value.into());
        self
    }

    /// The role ARN.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<role_alias::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RoleAlias {
    const TYPE: &'static str = "AWS::IoT::RoleAlias";
}

impl Construct for RoleAlias {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RoleAlias> for Properties {
    fn from(value: RoleAlias) -> Self {
        value.0
    }
}

impl Handle<RoleAlias> {
    /// The role alias ARN.
    ///
    /// `Fn::GetAtt` of `RoleAliasArn`.
    #[must_use]
    pub fn role_alias_arn(self) -> Value<String> {
        self.attribute("RoleAliasArn")
    }
}

/// Use the `AWS::IoT::ScheduledAudit` resource to create a scheduled audit that is run at a specified time interval.
///
/// [`AWS::IoT::ScheduledAudit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-scheduledaudit.html).
///
/// Required: `Frequency`, `TargetCheckNames`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ScheduledAudit(Properties);

impl ScheduledAudit {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The day of the month on which the scheduled audit is run (if the `frequency` is "MONTHLY"). If days 29-31 are specified, and the month does not have that many days, the audit takes place on the "LAST" day of the month.
    ///
    /// `DayOfMonth`.
    pub fn day_of_month(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DayOfMonth", value.into());
        self
    }

    /// The day of the week on which the scheduled audit is run (if the `frequency` is "WEEKLY" or "BIWEEKLY").
    ///
    /// `DayOfWeek`. Allowed: [`DayOfWeek`](scheduled_audit::DayOfWeek).
    pub fn day_of_week(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DayOfWeek", value.into());
        self
    }

    /// How often the scheduled audit occurs.
    ///
    /// `Frequency`. Required. Allowed: [`Frequency`](scheduled_audit::Frequency).
    pub fn frequency(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Frequency", value.into());
        self
    }

    /// The name of the scheduled audit.
    ///
    /// `ScheduledAuditName`. A change replaces the resource.
    pub fn scheduled_audit_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScheduledAuditName", value.into());
        self
    }

    /// Metadata that can be used to manage the scheduled audit.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<scheduled_audit::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Which checks are performed during the scheduled audit. Checks must be enabled for your account.
    ///
    /// `TargetCheckNames`. Required.
    pub fn target_check_names(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("TargetCheckNames", value.into());
        self
    }
}

impl Resource for ScheduledAudit {
    const TYPE: &'static str = "AWS::IoT::ScheduledAudit";
}

impl Construct for ScheduledAudit {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ScheduledAudit> for Properties {
    fn from(value: ScheduledAudit) -> Self {
        value.0
    }
}

impl Handle<ScheduledAudit> {
    /// The ARN of the scheduled audit.
    ///
    /// `Fn::GetAtt` of `ScheduledAuditArn`.
    #[must_use]
    pub fn scheduled_audit_arn(self) -> Value<String> {
        self.attribute("ScheduledAuditArn")
    }
}

/// Use the `AWS::IoT::SecurityProfile` resource to create a Device Defender security profile.
///
/// [`AWS::IoT::SecurityProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-securityprofile.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SecurityProfile(Properties);

impl SecurityProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of metrics whose data is retained (stored). By default, data is retained for any metric used in the profile's `behaviors` , but it's also retained for any metric specified here.
    ///
    /// `AdditionalMetricsToRetainV2`.
    pub fn additional_metrics_to_retain_v2(
        mut self,
        value: impl Into<List<security_profile::MetricToRetain>>,
    ) -> Self {
        self.0.set("AdditionalMetricsToRetainV2", value.into());
        self
    }

    /// Specifies the destinations to which alerts are sent. (Alerts are always sent to the console.) Alerts are generated when a device (thing) violates a behavior.
    ///
    /// `AlertTargets`.
    pub fn alert_targets(mut self, value: impl Into<Map<security_profile::AlertTarget>>) -> Self {
        self.0.set("AlertTargets", value.into());
        self
    }

    /// Specifies the behaviors that, when violated by a device (thing), cause an alert.
    ///
    /// `Behaviors`.
    pub fn behaviors(mut self, value: impl Into<List<security_profile::Behavior>>) -> Self {
        self.0.set("Behaviors", value.into());
        self
    }

    /// Specifies the MQTT topic and role ARN required for metric export.
    ///
    /// `MetricsExportConfig`.
    pub fn metrics_export_config(
        mut self,
        value: impl Into<Value<security_profile::MetricsExportConfig>>,
    ) -> Self {
        self.0.set("MetricsExportConfig", value.into());
        self
    }

    /// A description of the security profile.
    ///
    /// `SecurityProfileDescription`.
    pub fn security_profile_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecurityProfileDescription", value.into());
        self
    }

    /// The name you gave to the security profile.
    ///
    /// `SecurityProfileName`. A change replaces the resource.
    pub fn security_profile_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecurityProfileName", value.into());
        self
    }

    /// Metadata that can be used to manage the security profile.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<security_profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ARN of the target (thing group) to which the security profile is attached.
    ///
    /// `TargetArns`.
    pub fn target_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("TargetArns", value.into());
        self
    }
}

impl Resource for SecurityProfile {
    const TYPE: &'static str = "AWS::IoT::SecurityProfile";
}

impl Construct for SecurityProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SecurityProfile> for Properties {
    fn from(value: SecurityProfile) -> Self {
        value.0
    }
}

impl Handle<SecurityProfile> {
    /// The Amazon Resource Name (ARN) of the security profile.
    ///
    /// `Fn::GetAtt` of `SecurityProfileArn`.
    #[must_use]
    pub fn security_profile_arn(self) -> Value<String> {
        self.attribute("SecurityProfileArn")
    }
}

/// Use the `AWS::IoT::SoftwarePackage` resource to create a software package.
///
/// [`AWS::IoT::SoftwarePackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackage.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SoftwarePackage(Properties);

impl SoftwarePackage {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A summary of the package being created. This can be used to outline the package's contents or purpose.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the new software package.
    ///
    /// `PackageName`. A change replaces the resource.
    pub fn package_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PackageName", value.into());
        self
    }

    /// Metadata that can be used to manage the package.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<software_package::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SoftwarePackage {
    const TYPE: &'static str = "AWS::IoT::SoftwarePackage";
}

impl Construct for SoftwarePackage {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SoftwarePackage> for Properties {
    fn from(value: SoftwarePackage) -> Self {
        value.0
    }
}

impl Handle<SoftwarePackage> {
    /// The Amazon Resource Name (ARN) for the package.
    ///
    /// `Fn::GetAtt` of `PackageArn`.
    #[must_use]
    pub fn package_arn(self) -> Value<String> {
        self.attribute("PackageArn")
    }
}

/// Use the `AWS::IoT::SoftwarePackageVersion` resource to create a software package version.
///
/// [`AWS::IoT::SoftwarePackageVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackageversion.html).
///
/// Required: `PackageName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SoftwarePackageVersion(Properties);

impl SoftwarePackageVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The artifact location of the package version
    ///
    /// `Artifact`.
    pub fn artifact(
        mut self,
        value: impl Into<Value<software_package_version::PackageVersionArtifact>>,
    ) -> Self {
        self.0.set("Artifact", value.into());
        self
    }

    /// Metadata that can be used to define a package version’s configuration. For example, the S3 file location, configuration options that are being sent to the device or fleet.
    ///
    /// `Attributes`.
    pub fn attributes(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Attributes", value.into());
        self
    }

    /// A summary of the package version being created. This can be used to outline the package's contents or purpose.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the associated software package.
    ///
    /// `PackageName`. Required. A change replaces the resource.
    pub fn package_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PackageName", value.into());
        self
    }

    /// The inline json job document associated with a software package version
    ///
    /// `Recipe`.
    pub fn recipe(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Recipe", value.into());
        self
    }

    /// The sbom zip archive location of the package version
    ///
    /// `Sbom`.
    pub fn sbom(mut self, value: impl Into<Value<software_package_version::Sbom>>) -> Self {
        self.0.set("Sbom", value.into());
        self
    }

    /// Metadata that can be used to manage the package version.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<software_package_version::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the new package version.
    ///
    /// `VersionName`. A change replaces the resource.
    pub fn version_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VersionName", value.into());
        self
    }
}

impl Resource for SoftwarePackageVersion {
    const TYPE: &'static str = "AWS::IoT::SoftwarePackageVersion";
}

impl Construct for SoftwarePackageVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SoftwarePackageVersion> for Properties {
    fn from(value: SoftwarePackageVersion) -> Self {
        value.0
    }
}

impl Handle<SoftwarePackageVersion> {
    /// Error reason for a package version failure during creation or update.
    ///
    /// `Fn::GetAtt` of `ErrorReason`.
    #[must_use]
    pub fn error_reason(self) -> Value<String> {
        self.attribute("ErrorReason")
    }

    /// The Amazon Resource Name (ARN) for the package.
    ///
    /// `Fn::GetAtt` of `PackageVersionArn`.
    #[must_use]
    pub fn package_version_arn(self) -> Value<String> {
        self.attribute("PackageVersionArn")
    }

    /// The validation status of the Sbom file
    ///
    /// `Fn::GetAtt` of `SbomValidationStatus`.
    #[must_use]
    pub fn sbom_validation_status(self) -> Value<String> {
        self.attribute("SbomValidationStatus")
    }

    /// The status of the package version. For more information, see [Package version lifecycle](https://docs.aws.amazon.com/iot/latest/developerguide/preparing-to-use-software-package-catalog.html#package-version-lifecycle) .
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Resource Type definition for AWS IoT Stream. A stream is a publicly addressable resource that is an abstraction for a list of files that can be transferred to an IoT device.
///
/// [`AWS::IoT::Stream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-stream.html).
///
/// Required: `Files`, `RoleArn`, `StreamId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Stream(Properties);

impl Stream {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the stream.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The files to stream.
    ///
    /// `Files`. Required.
    pub fn files(mut self, value: impl Into<List<stream::StreamFile>>) -> Self {
        self.0.set("Files", value.into());
        self
    }

    /// An IAM role that allows the IoT service principal to access your S3 files.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The stream ID.
    ///
    /// `StreamId`. Required. A change replaces the resource.
    pub fn stream_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StreamId", value.into());
        self
    }

    /// Metadata which can be used to manage streams.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<stream::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Stream {
    const TYPE: &'static str = "AWS::IoT::Stream";
}

impl Construct for Stream {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Stream> for Properties {
    fn from(value: Stream) -> Self {
        value.0
    }
}

impl Handle<Stream> {
    /// The Amazon Resource Name (ARN) of the stream.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date when the stream was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The date when the stream was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The stream version.
    ///
    /// `Fn::GetAtt` of `StreamVersion`.
    #[must_use]
    pub fn stream_version(self) -> Value<i64> {
        self.attribute("StreamVersion")
    }
}

/// Use the `AWS::IoT::Thing` resource to declare an AWS IoT thing.
///
/// [`AWS::IoT::Thing`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thing.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Thing(Properties);

impl Thing {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A string that contains up to three key value pairs. Maximum length of 800. Duplicates not allowed.
    ///
    /// `AttributePayload`.
    pub fn attribute_payload(mut self, value: impl Into<Value<thing::AttributePayload>>) -> Self {
        self.0.set("AttributePayload", value.into());
        self
    }

    /// The name of the thing to update.
    ///
    /// `ThingName`. A change replaces the resource.
    pub fn thing_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ThingName", value.into());
        self
    }
}

impl Resource for Thing {
    const TYPE: &'static str = "AWS::IoT::Thing";
}

impl Construct for Thing {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Thing> for Properties {
    fn from(value: Thing) -> Self {
        value.0
    }
}

impl Handle<Thing> {
    /// The Amazon Resource Name (ARN) of the AWS IoT thing, such as `arn:aws:iot:us-east-2:123456789012:thing/MyThing` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The Id of this thing.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a new thing group. A dynamic thing group is created if the resource template contains the `QueryString` attribute. A dynamic thing group will not contain the `ParentGroupName` attribute.
///
/// [`AWS::IoT::ThingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thinggroup.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ThingGroup(Properties);

impl ThingGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The parent thing group name.
    ///
    /// `ParentGroupName`. A change replaces the resource.
    pub fn parent_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ParentGroupName", value.into());
        self
    }

    /// The dynamic thing group search query string.
    ///
    /// `QueryString`.
    pub fn query_string(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueryString", value.into());
        self
    }

    /// Metadata which can be used to manage the thing group or dynamic thing group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<thing_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The thing group name.
    ///
    /// `ThingGroupName`. A change replaces the resource.
    pub fn thing_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ThingGroupName", value.into());
        self
    }

    /// Thing group properties.
    ///
    /// `ThingGroupProperties`.
    pub fn thing_group_properties(
        mut self,
        value: impl Into<Value<thing_group::ThingGroupProperties>>,
    ) -> Self {
        self.0.set("ThingGroupProperties", value.into());
        self
    }
}

impl Resource for ThingGroup {
    const TYPE: &'static str = "AWS::IoT::ThingGroup";
}

impl Construct for ThingGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ThingGroup> for Properties {
    fn from(value: ThingGroup) -> Self {
        value.0
    }
}

impl Handle<ThingGroup> {
    /// The thing group ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The thing group ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Use the `AWS::IoT::ThingPrincipalAttachment` resource to attach a principal (an X.509 certificate or another credential) to a thing.
///
/// [`AWS::IoT::ThingPrincipalAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingprincipalattachment.html).
///
/// Required: `Principal`, `ThingName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ThingPrincipalAttachment(Properties);

impl ThingPrincipalAttachment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The principal, which can be a certificate ARN (as returned from the `CreateCertificate` operation) or an Amazon Cognito ID.
    ///
    /// `Principal`. Required. A change replaces the resource.
    pub fn principal(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Principal", value.into());
        self
    }

    /// The name of the AWS IoT thing.
    ///
    /// `ThingName`. Required. A change replaces the resource.
    pub fn thing_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ThingName", value.into());
        self
    }

    /// The type of the relation you want to specify when you attach a principal to a thing.
    ///
    /// `ThingPrincipalType`. A change replaces the resource.
    pub fn thing_principal_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ThingPrincipalType", value.into());
        self
    }
}

impl Resource for ThingPrincipalAttachment {
    const TYPE: &'static str = "AWS::IoT::ThingPrincipalAttachment";
}

impl Construct for ThingPrincipalAttachment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ThingPrincipalAttachment> for Properties {
    fn from(value: ThingPrincipalAttachment) -> Self {
        value.0
    }
}

/// Creates a new thing type.
///
/// [`AWS::IoT::ThingType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingtype.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ThingType(Properties);

impl ThingType {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Deprecates a thing type. You can not associate new things with deprecated thing type.
    ///
    /// `DeprecateThingType`.
    pub fn deprecate_thing_type(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeprecateThingType", value.into());
        self
    }

    /// Metadata which can be used to manage the thing type.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<thing_type::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the thing type.
    ///
    /// `ThingTypeName`. A change replaces the resource.
    pub fn thing_type_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ThingTypeName", value.into());
        self
    }

    /// The thing type properties for the thing type to create. It contains information about the new thing type including a description, a list of searchable thing attribute names, and a list of propagating attributes.
    ///
    /// `ThingTypeProperties`.
    pub fn thing_type_properties(
        mut self,
        value: impl Into<Value<thing_type::ThingTypeProperties>>,
    ) -> Self {
        self.0.set("ThingTypeProperties", value.into());
        self
    }
}

impl Resource for ThingType {
    const TYPE: &'static str = "AWS::IoT::ThingType";
}

impl Construct for ThingType {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ThingType> for Properties {
    fn from(value: ThingType) -> Self {
        value.0
    }
}

impl Handle<ThingType> {
    /// The thing type arn.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The thing type id.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Use the `AWS::IoT::TopicRule` resource to declare an AWS IoT rule.
///
/// [`AWS::IoT::TopicRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicrule.html).
///
/// Required: `TopicRulePayload`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TopicRule(Properties);

impl TopicRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the rule.
    ///
    /// `RuleName`. A change replaces the resource.
    pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleName", value.into());
        self
    }

    /// Metadata which can be used to manage the topic rule.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<topic_rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The rule payload.
    ///
    /// `TopicRulePayload`. Required.
    pub fn topic_rule_payload(
        mut self,
        value: impl Into<Value<topic_rule::TopicRulePayload>>,
    ) -> Self {
        self.0.set("TopicRulePayload", value.into());
        self
    }
}

impl Resource for TopicRule {
    const TYPE: &'static str = "AWS::IoT::TopicRule";
}

impl Construct for TopicRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TopicRule> for Properties {
    fn from(value: TopicRule) -> Self {
        value.0
    }
}

impl Handle<TopicRule> {
    /// The Amazon Resource Name (ARN) of the AWS IoT rule, such as `arn:aws:iot:us-east-2:123456789012:rule/MyIoTRule` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// A topic rule destination.
///
/// [`AWS::IoT::TopicRuleDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicruledestination.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TopicRuleDestination(Properties);

impl TopicRuleDestination {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Properties of the HTTP URL.
    ///
    /// `HttpUrlProperties`. A change replaces the resource.
    pub fn http_url_properties(
        mut self,
        value: impl Into<Value<topic_rule_destination::HttpUrlDestinationSummary>>,
    ) -> Self {
        self.0.set("HttpUrlProperties", value.into());
        self
    }

    /// InfluxDB destination properties.
    ///
    /// `InfluxDBProperties`. A change replaces the resource.
    pub fn influx_db_properties(
        mut self,
        value: impl Into<Value<topic_rule_destination::InfluxDBDestinationProperties>>,
    ) -> Self {
        self.0.set("InfluxDBProperties", value.into());
        self
    }

    /// Text: - \*\*IN\_PROGRESS\*\* - A topic rule destination was created but has not been confirmed. You can set status to `IN_PROGRESS` by calling `UpdateTopicRuleDestination` .
    ///
    /// `Status`. Allowed: [`Status`](topic_rule_destination::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// Properties of the virtual private cloud (VPC) connection.
    ///
    /// `VpcProperties`. A change replaces the resource.
    pub fn vpc_properties(
        mut self,
        value: impl Into<Value<topic_rule_destination::VpcDestinationProperties>>,
    ) -> Self {
        self.0.set("VpcProperties", value.into());
        self
    }
}

impl Resource for TopicRuleDestination {
    const TYPE: &'static str = "AWS::IoT::TopicRuleDestination";
}

impl Construct for TopicRuleDestination {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TopicRuleDestination> for Properties {
    fn from(value: TopicRuleDestination) -> Self {
        value.0
    }
}

impl Handle<TopicRuleDestination> {
    /// The topic rule destination URL.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Additional details or reason why the topic rule destination is in the current status.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[must_use]
    pub fn status_reason(self) -> Value<String> {
        self.attribute("StatusReason")
    }
}

/// Property types of [`AccountAuditConfiguration`].
pub mod account_audit_configuration {
    use crate::{Json, Properties, Value};

    /// Which audit checks are enabled and disabled for this account.
    ///
    /// A property type of `AWS::IoT::AccountAuditConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuditCheckConfiguration(Properties);

    impl AuditCheckConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// True if this audit check is enabled for this account.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<AuditCheckConfiguration> for Json {
        fn from(value: AuditCheckConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The types of audit checks that can be performed.
    ///
    /// A property type of `AWS::IoT::AccountAuditConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuditCheckConfigurations(Properties);

    impl AuditCheckConfigurations {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Checks the permissiveness of an authenticated Amazon Cognito identity pool role.
        ///
        /// `AuthenticatedCognitoRoleOverlyPermissiveCheck`.
        pub fn authenticated_cognito_role_overly_permissive_check(
            mut self,
            value: impl Into<Value<AuditCheckConfiguration>>,
        ) -> Self {
            self.0.set(
                "AuthenticatedCognitoRoleOverlyPermissiveCheck",
                value.into(),
            );
            self
        }

        /// Checks if a CA certificate is expiring. This check applies to CA certificates expiring within 30 days or that have expired.
        ///
        /// `CaCertificateExpiringCheck`.
        pub fn ca_certificate_expiring_check(
            mut self,
            value: impl Into<Value<AuditCheckConfiguration>>,
        ) -> Self {
            self.0.set("CaCertificateExpiringCheck", value.into());
            self
        }

        /// Checks the quality of the CA certificate key. The quality checks if the key is in a valid format, not expired, and if the key meets a minimum required size. This check applies to CA certificates that are `ACTIVE` or `PENDING_TRANSFER` .
        ///
        /// `CaCertificateKeyQualityCheck`.
        pub fn ca_certificate_key_quality_check(
            mut self,
            value: impl Into<Value<AuditCheckConfiguration>>,
        ) -> Self {
            self.0.set("CaCertificateKeyQualityCheck", value.into());
            self
        }

        /// Checks if multiple devices connect using the same client ID.
        ///
        /// `ConflictingClientIdsCheck`.
        pub fn conflicting_client_ids_check(
            mut self,
            value: impl Into<Value<AuditCheckConfiguration>>,
        ) -> Self {
            self.0.set("ConflictingClientIdsCheck", value.into());
            self
        }

        /// Checks when a device certificate has been active for a number of days greater than or equal to the number you specify.
        ///
        /// `DeviceCertificateAgeCheck`.
        pub fn device_certificate_age_check(
            mut self,
            value: impl Into<Value<DeviceCertAgeAuditCheckConfiguration>>,
        ) -> Self {
            self.0.set("DeviceCertificateAgeCheck", value.into());
            self
        }

        /// Checks if a device certificate is expiring. By default, this check applies to device certificates expiring within 30 days or that have expired. You can modify this threshold by configuring the DeviceCertExpirationAuditCheckConfiguration.
        ///
        /// `DeviceCertificateExpiringCheck`.
        pub fn device_certificate_expiring_check(
            mut self,
            value: impl Into<Value<DeviceCertExpirationAuditCheckConfiguration>>,
        ) -> Self {
            self.0.set("DeviceCertificateExpiringCheck", value.into());
            self
        }

        /// Checks the quality of the device certificate key. The quality checks if the key is in a valid format, not expired, signed by a registered certificate authority, and if the key meets a minimum required size.
        ///
        /// `DeviceCertificateKeyQualityCheck`.
        pub fn device_certificate_key_quality_check(
            mut self,
            value: impl Into<Value<AuditCheckConfiguration>>,
        ) -> Self {
            self.0.set("DeviceCertificateKeyQualityCheck", value.into());
            self
        }

        /// Checks if multiple concurrent connections use the same X.509 certificate to authenticate with AWS IoT .
        ///
        /// `DeviceCertificateSharedCheck`.
        pub fn device_certificate_shared_check(
            mut self,
            value: impl Into<Value<AuditCheckConfiguration>>,
        ) -> Self {
            self.0.set("DeviceCertificateSharedCheck", value.into());
            self
        }

        /// Checks if device certificates are still active despite being revoked by an intermediate CA.
        ///
        /// `IntermediateCaRevokedForActiveDeviceCertificatesCheck`.
        pub fn intermediate_ca_revoked_for_active_device_certificates_check(
            mut self,
            value: impl Into<Value<AuditCheckConfiguration>>,
        ) -> Self {
            self.0.set(
                "IntermediateCaRevokedForActiveDeviceCertificatesCheck",
                value.into(),
            );
            self
        }

        /// Checks if an AWS IoT policy is potentially misconfigured. Misconfigured policies, including overly permissive policies, can cause security incidents like allowing devices access to unintended resources.
        ///
        /// `IoTPolicyPotentialMisConfigurationCheck`.
        pub fn io_t_policy_potential_mis_configuration_check(
            mut self,
            value: impl Into<Value<AuditCheckConfiguration>>,
        ) -> Self {
            self.0
                .set("IoTPolicyPotentialMisConfigurationCheck", value.into());
            self
        }

        /// Checks the permissiveness of a policy attached to an authenticated Amazon Cognito identity pool role.
        ///
        /// `IotPolicyOverlyPermissiveCheck`.
        pub fn iot_policy_overly_permissive_check(
            mut self,
            value: impl Into<Value<AuditCheckConfiguration>>,
        ) -> Self {
            self.0.set("IotPolicyOverlyPermissiveCheck", value.into());
            self
        }

        /// Checks if a role alias has access to services that haven't been used for the AWS IoT device in the last year.
        ///
        /// `IotRoleAliasAllowsAccessToUnusedServicesCheck`.
        pub fn iot_role_alias_allows_access_to_unused_services_check(
            mut self,
            value: impl Into<Value<AuditCheckConfiguration>>,
        ) -> Self {
            self.0.set(
                "IotRoleAliasAllowsAccessToUnusedServicesCheck",
                value.into(),
            );
            self
        }

        /// Checks if the temporary credentials provided by AWS IoT role aliases are overly permissive.
        ///
        /// `IotRoleAliasOverlyPermissiveCheck`.
        pub fn iot_role_alias_overly_permissive_check(
            mut self,
            value: impl Into<Value<AuditCheckConfiguration>>,
        ) -> Self {
            self.0
                .set("IotRoleAliasOverlyPermissiveCheck", value.into());
            self
        }

        /// Checks if AWS IoT logs are disabled.
        ///
        /// `LoggingDisabledCheck`.
        pub fn logging_disabled_check(
            mut self,
            value: impl Into<Value<AuditCheckConfiguration>>,
        ) -> Self {
            self.0.set("LoggingDisabledCheck", value.into());
            self
        }

        /// Checks if a revoked CA certificate is still active.
        ///
        /// `RevokedCaCertificateStillActiveCheck`.
        pub fn revoked_ca_certificate_still_active_check(
            mut self,
            value: impl Into<Value<AuditCheckConfiguration>>,
        ) -> Self {
            self.0
                .set("RevokedCaCertificateStillActiveCheck", value.into());
            self
        }

        /// Checks if a revoked device certificate is still active.
        ///
        /// `RevokedDeviceCertificateStillActiveCheck`.
        pub fn revoked_device_certificate_still_active_check(
            mut self,
            value: impl Into<Value<AuditCheckConfiguration>>,
        ) -> Self {
            self.0
                .set("RevokedDeviceCertificateStillActiveCheck", value.into());
            self
        }

        /// Checks if policy attached to an unauthenticated Amazon Cognito identity pool role is too permissive.
        ///
        /// `UnauthenticatedCognitoRoleOverlyPermissiveCheck`.
        pub fn unauthenticated_cognito_role_overly_permissive_check(
            mut self,
            value: impl Into<Value<AuditCheckConfiguration>>,
        ) -> Self {
            self.0.set(
                "UnauthenticatedCognitoRoleOverlyPermissiveCheck",
                value.into(),
            );
            self
        }
    }

    impl From<AuditCheckConfigurations> for Json {
        fn from(value: AuditCheckConfigurations) -> Self {
            value.0.into()
        }
    }

    /// Information about the targets to which audit notifications are sent.
    ///
    /// A property type of `AWS::IoT::AccountAuditConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuditNotificationTarget(Properties);

    impl AuditNotificationTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// True if notifications to the target are enabled.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The ARN of the role that grants permission to send notifications to the target.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The ARN of the target (SNS topic) to which audit notifications are sent.
        ///
        /// `TargetArn`.
        pub fn target_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetArn", value.into());
            self
        }
    }

    impl From<AuditNotificationTarget> for Json {
        fn from(value: AuditNotificationTarget) -> Self {
            value.0.into()
        }
    }

    /// The configuration of the audit notification target.
    ///
    /// A property type of `AWS::IoT::AccountAuditConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuditNotificationTargetConfigurations(Properties);

    impl AuditNotificationTargetConfigurations {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The `Sns` notification target.
        ///
        /// `Sns`.
        pub fn sns(mut self, value: impl Into<Value<AuditNotificationTarget>>) -> Self {
            self.0.set("Sns", value.into());
            self
        }
    }

    impl From<AuditNotificationTargetConfigurations> for Json {
        fn from(value: AuditNotificationTargetConfigurations) -> Self {
            value.0.into()
        }
    }

    /// Configuration structure containing settings for the device certificate age check.
    ///
    /// A property type of `AWS::IoT::AccountAuditConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CertAgeCheckCustomConfiguration(Properties);

    impl CertAgeCheckCustomConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of days that defines when a device certificate is considered to have aged. The check will report a finding if a certificate has been active for a number of days greater than or equal to this threshold value.
        ///
        /// `CertAgeThresholdInDays`.
        pub fn cert_age_threshold_in_days(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertAgeThresholdInDays", value.into());
            self
        }
    }

    impl From<CertAgeCheckCustomConfiguration> for Json {
        fn from(value: CertAgeCheckCustomConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration structure containing settings for the device certificate expiration check.
    ///
    /// A property type of `AWS::IoT::AccountAuditConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CertExpirationCheckCustomConfiguration(Properties);

    impl CertExpirationCheckCustomConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of days before expiration that defines when a device certificate is considered to be approaching expiration. The check will report a finding if a certificate will expire within this number of days.
        ///
        /// `CertExpirationThresholdInDays`.
        pub fn cert_expiration_threshold_in_days(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("CertExpirationThresholdInDays", value.into());
            self
        }
    }

    impl From<CertExpirationCheckCustomConfiguration> for Json {
        fn from(value: CertExpirationCheckCustomConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for the device certificate age audit check.
    ///
    /// A property type of `AWS::IoT::AccountAuditConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeviceCertAgeAuditCheckConfiguration(Properties);

    impl DeviceCertAgeAuditCheckConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration settings for the device certificate age check, including the threshold in days for certificate age. This configuration is of type `CertAgeCheckCustomConfiguration` .
        ///
        /// `Configuration`.
        pub fn configuration(
            mut self,
            value: impl Into<Value<CertAgeCheckCustomConfiguration>>,
        ) -> Self {
            self.0.set("Configuration", value.into());
            self
        }

        /// True if this audit check is enabled for this account.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<DeviceCertAgeAuditCheckConfiguration> for Json {
        fn from(value: DeviceCertAgeAuditCheckConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for the device certificate expiration audit check.
    ///
    /// A property type of `AWS::IoT::AccountAuditConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeviceCertExpirationAuditCheckConfiguration(Properties);

    impl DeviceCertExpirationAuditCheckConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration settings for the device certificate expiration check, including the threshold in days before expiration. This configuration is of type `CertExpirationCheckCustomConfiguration`
        ///
        /// `Configuration`.
        pub fn configuration(
            mut self,
            value: impl Into<Value<CertExpirationCheckCustomConfiguration>>,
        ) -> Self {
            self.0.set("Configuration", value.into());
            self
        }

        /// True if this audit check is enabled for this account.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<DeviceCertExpirationAuditCheckConfiguration> for Json {
        fn from(value: DeviceCertExpirationAuditCheckConfiguration) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`Authorizer`].
pub mod authorizer {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::IoT::Authorizer`.
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
        /// Words for `Status`.
        pub enum Status {
            Active = "ACTIVE",
            Inactive = "INACTIVE",
        }
    }
}

/// Property types of [`BillingGroup`].
pub mod billing_group {
    use crate::{Json, Properties, Value};

    /// The properties of the billing group.
    ///
    /// A property type of `AWS::IoT::BillingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BillingGroupProperties(Properties);

    impl BillingGroupProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BillingGroupDescription`.
        pub fn billing_group_description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BillingGroupDescription", value.into());
            self
        }
    }

    impl From<BillingGroupProperties> for Json {
        fn from(value: BillingGroupProperties) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoT::BillingGroup`.
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

        /// Tag key (1-128 chars). No 'aws:' prefix. Allows: \[A-Za-z0-9 \_.:/=+-\]
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Tag value (1-256 chars). No 'aws:' prefix. Allows: \[A-Za-z0-9 \_.:/=+-\]
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

/// Property types and words of [`CACertificate`].
pub mod ca_certificate {
    use crate::{Json, Properties, Value};

    /// The registration configuration.
    ///
    /// A property type of `AWS::IoT::CACertificate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegistrationConfig(Properties);

    impl RegistrationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the role.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The template body.
        ///
        /// `TemplateBody`.
        pub fn template_body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TemplateBody", value.into());
            self
        }

        /// The name of the provisioning template.
        ///
        /// `TemplateName`.
        pub fn template_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TemplateName", value.into());
            self
        }
    }

    impl From<RegistrationConfig> for Json {
        fn from(value: RegistrationConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoT::CACertificate`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `AutoRegistrationStatus`.
        pub enum AutoRegistrationStatus {
            Enable = "ENABLE",
            Disable = "DISABLE",
        }

        /// Words for `CertificateMode`.
        pub enum CertificateMode {
            Default = "DEFAULT",
            SniOnly = "SNI_ONLY",
        }

        /// Words for `Status`.
        pub enum Status {
            Active = "ACTIVE",
            Inactive = "INACTIVE",
        }
    }
}

/// Words of [`Certificate`].
pub mod certificate {
    words! {
        /// Words for `CertificateMode`.
        pub enum CertificateMode {
            Default = "DEFAULT",
            SniOnly = "SNI_ONLY",
        }

        /// Words for `Status`.
        pub enum Status {
            Active = "ACTIVE",
            Inactive = "INACTIVE",
            Revoked = "REVOKED",
            PendingTransfer = "PENDING_TRANSFER",
            PendingActivation = "PENDING_ACTIVATION",
        }
    }
}

/// Property types and words of [`CertificateProvider`].
pub mod certificate_provider {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoT::CertificateProvider`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `AccountDefaultForOperations`.
        pub enum AccountDefaultForOperations {
            CreateCertificateFromCsr = "CreateCertificateFromCsr",
        }
    }
}

/// Property types and words of [`Command`].
pub mod command {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::IoT::Command`.
    ///
    /// Required: `OutputFormat`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AwsJsonSubstitutionCommandPreprocessorConfig(Properties);

    impl AwsJsonSubstitutionCommandPreprocessorConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `OutputFormat`. Required. Allowed: [`OutputFormat`].
        pub fn output_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputFormat", value.into());
            self
        }
    }

    impl From<AwsJsonSubstitutionCommandPreprocessorConfig> for Json {
        fn from(value: AwsJsonSubstitutionCommandPreprocessorConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoT::Command`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CommandParameter(Properties);

    impl CommandParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<CommandParameterValue>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<CommandParameterValue>>) -> Self {
            self.0.set("Value", value.into());
            self
        }

        /// `ValueConditions`.
        pub fn value_conditions(
            mut self,
            value: impl Into<List<CommandParameterValueCondition>>,
        ) -> Self {
            self.0.set("ValueConditions", value.into());
            self
        }
    }

    impl From<CommandParameter> for Json {
        fn from(value: CommandParameter) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoT::Command`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CommandParameterValue(Properties);

    impl CommandParameterValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `B`.
        pub fn b(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("B", value.into());
            self
        }

        /// `BIN`.
        pub fn bin(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BIN", value.into());
            self
        }

        /// `D`.
        pub fn d(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("D", value.into());
            self
        }

        /// `I`.
        pub fn i(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("I", value.into());
            self
        }

        /// `L`.
        pub fn l(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("L", value.into());
            self
        }

        /// `S`.
        pub fn s(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S", value.into());
            self
        }

        /// `UL`.
        pub fn ul(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UL", value.into());
            self
        }
    }

    impl From<CommandParameterValue> for Json {
        fn from(value: CommandParameterValue) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoT::Command`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CommandParameterValueComparisonOperand(Properties);

    impl CommandParameterValueComparisonOperand {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Number`.
        pub fn number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Number", value.into());
            self
        }

        /// `NumberRange`.
        pub fn number_range(
            mut self,
            value: impl Into<Value<CommandParameterValueNumberRange>>,
        ) -> Self {
            self.0.set("NumberRange", value.into());
            self
        }

        /// `Numbers`.
        pub fn numbers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Numbers", value.into());
            self
        }

        /// `String`.
        pub fn string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("String", value.into());
            self
        }

        /// `Strings`.
        pub fn strings(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Strings", value.into());
            self
        }
    }

    impl From<CommandParameterValueComparisonOperand> for Json {
        fn from(value: CommandParameterValueComparisonOperand) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoT::Command`.
    ///
    /// Required: `ComparisonOperator`, `Operand`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CommandParameterValueCondition(Properties);

    impl CommandParameterValueCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ComparisonOperator`. Required. Allowed: [`ComparisonOperator`].
        pub fn comparison_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComparisonOperator", value.into());
            self
        }

        /// `Operand`. Required.
        pub fn operand(
            mut self,
            value: impl Into<Value<CommandParameterValueComparisonOperand>>,
        ) -> Self {
            self.0.set("Operand", value.into());
            self
        }
    }

    impl From<CommandParameterValueCondition> for Json {
        fn from(value: CommandParameterValueCondition) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoT::Command`.
    ///
    /// Required: `Max`, `Min`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CommandParameterValueNumberRange(Properties);

    impl CommandParameterValueNumberRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Max`. Required.
        pub fn max(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Max", value.into());
            self
        }

        /// `Min`. Required.
        pub fn min(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Min", value.into());
            self
        }
    }

    impl From<CommandParameterValueNumberRange> for Json {
        fn from(value: CommandParameterValueNumberRange) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoT::Command`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CommandPayload(Properties);

    impl CommandPayload {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Content`.
        pub fn content(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Content", value.into());
            self
        }

        /// `ContentType`.
        pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }
    }

    impl From<CommandPayload> for Json {
        fn from(value: CommandPayload) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoT::Command`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CommandPreprocessor(Properties);

    impl CommandPreprocessor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AwsJsonSubstitution`.
        pub fn aws_json_substitution(
            mut self,
            value: impl Into<Value<AwsJsonSubstitutionCommandPreprocessorConfig>>,
        ) -> Self {
            self.0.set("AwsJsonSubstitution", value.into());
            self
        }
    }

    impl From<CommandPreprocessor> for Json {
        fn from(value: CommandPreprocessor) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoT::Command`.
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

        /// The tag's key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag's value.
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
        /// Words for `Namespace`.
        pub enum Namespace {
            AwsIoT = "AWS-IoT",
            AwsIoTFleetWise = "AWS-IoT-FleetWise",
        }

        /// Words for `OutputFormat`.
        pub enum OutputFormat {
            Json = "JSON",
            Cbor = "CBOR",
        }

        /// Words for `Type`.
        pub enum Type {
            String = "STRING",
            Integer = "INTEGER",
            Double = "DOUBLE",
            Long = "LONG",
            Unsignedlong = "UNSIGNEDLONG",
            Boolean = "BOOLEAN",
            Binary = "BINARY",
        }

        /// Words for `ComparisonOperator`.
        pub enum ComparisonOperator {
            Equals = "EQUALS",
            NotEquals = "NOT_EQUALS",
            LessThan = "LESS_THAN",
            LessThanEquals = "LESS_THAN_EQUALS",
            GreaterThan = "GREATER_THAN",
            GreaterThanEquals = "GREATER_THAN_EQUALS",
            InSet = "IN_SET",
            NotInSet = "NOT_IN_SET",
            InRange = "IN_RANGE",
            NotInRange = "NOT_IN_RANGE",
        }
    }
}

/// Property types and words of [`CustomMetric`].
pub mod custom_metric {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoT::CustomMetric`.
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

        /// The tag's key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag's value.
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
        /// Words for `MetricType`.
        pub enum MetricType {
            StringList = "string-list",
            IpAddressList = "ip-address-list",
            NumberList = "number-list",
            Number = "number",
        }
    }
}

/// Property types and words of [`Dimension`].
pub mod dimension {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoT::Dimension`.
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

        /// The tag's key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag's value.
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
        /// Words for `Type`.
        pub enum Type {
            TopicFilter = "TOPIC_FILTER",
        }
    }
}

/// Property types and words of [`DomainConfiguration`].
pub mod domain_configuration {
    use crate::{Json, Properties, Value};

    /// An object that specifies the authorization service for a domain.
    ///
    /// A property type of `AWS::IoT::DomainConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthorizerConfig(Properties);

    impl AuthorizerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A Boolean that specifies whether the domain configuration's authorization service can be overridden.
        ///
        /// `AllowAuthorizerOverride`.
        pub fn allow_authorizer_override(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowAuthorizerOverride", value.into());
            self
        }

        /// The name of the authorization service for a domain configuration.
        ///
        /// `DefaultAuthorizerName`.
        pub fn default_authorizer_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultAuthorizerName", value.into());
            self
        }
    }

    impl From<AuthorizerConfig> for Json {
        fn from(value: AuthorizerConfig) -> Self {
            value.0.into()
        }
    }

    /// An object that speciﬁes the client certificate conﬁguration for a domain.
    ///
    /// A property type of `AWS::IoT::DomainConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClientCertificateConfig(Properties);

    impl ClientCertificateConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the Lambda function that IoT invokes after mutual TLS authentication during the connection.
        ///
        /// `ClientCertificateCallbackArn`.
        pub fn client_certificate_callback_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientCertificateCallbackArn", value.into());
            self
        }
    }

    impl From<ClientCertificateConfig> for Json {
        fn from(value: ClientCertificateConfig) -> Self {
            value.0.into()
        }
    }

    /// The server certificate configuration.
    ///
    /// A property type of `AWS::IoT::DomainConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerCertificateConfig(Properties);

    impl ServerCertificateConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A Boolean value that indicates whether Online Certificate Status Protocol (OCSP) server certificate check is enabled or not.
        ///
        /// `EnableOCSPCheck`.
        pub fn enable_ocsp_check(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableOCSPCheck", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) for an X.509 certificate stored in ACM. If provided, AWS IoT Core will use this certificate to validate the signature of the received OCSP response.
        ///
        /// `OcspAuthorizedResponderArn`.
        pub fn ocsp_authorized_responder_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OcspAuthorizedResponderArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) for a Lambda function that acts as a Request for Comments (RFC) 6960-compliant Online Certificate Status Protocol (OCSP) responder, supporting basic OCSP responses.
        ///
        /// `OcspLambdaArn`.
        pub fn ocsp_lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OcspLambdaArn", value.into());
            self
        }
    }

    impl From<ServerCertificateConfig> for Json {
        fn from(value: ServerCertificateConfig) -> Self {
            value.0.into()
        }
    }

    /// An object that contains information about a server certificate.
    ///
    /// A property type of `AWS::IoT::DomainConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerCertificateSummary(Properties);

    impl ServerCertificateSummary {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the server certificate.
        ///
        /// `ServerCertificateArn`.
        pub fn server_certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerCertificateArn", value.into());
            self
        }

        /// The status of the server certificate.
        ///
        /// `ServerCertificateStatus`. Allowed: [`ServerCertificateStatus`].
        pub fn server_certificate_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerCertificateStatus", value.into());
            self
        }

        /// Details that explain the status of the server certificate.
        ///
        /// `ServerCertificateStatusDetail`.
        pub fn server_certificate_status_detail(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerCertificateStatusDetail", value.into());
            self
        }
    }

    impl From<ServerCertificateSummary> for Json {
        fn from(value: ServerCertificateSummary) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoT::DomainConfiguration`.
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

    /// An object that specifies the TLS configuration for a domain.
    ///
    /// A property type of `AWS::IoT::DomainConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TlsConfig(Properties);

    impl TlsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The security policy for a domain configuration. For more information, see [Security policies](https://docs.aws.amazon.com/iot/latest/developerguide/transport-security.html#tls-policy-table) in the \*AWS IoT Core developer guide\* .
        ///
        /// `SecurityPolicy`.
        pub fn security_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecurityPolicy", value.into());
            self
        }
    }

    impl From<TlsConfig> for Json {
        fn from(value: TlsConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ApplicationProtocol`.
        pub enum ApplicationProtocol {
            SecureMqtt = "SECURE_MQTT",
            MqttWss = "MQTT_WSS",
            Https = "HTTPS",
            Default = "DEFAULT",
        }

        /// Words for `AuthenticationType`.
        pub enum AuthenticationType {
            AwsX509 = "AWS_X509",
            CustomAuth = "CUSTOM_AUTH",
            AwsSigv4 = "AWS_SIGV4",
            CustomAuthX509 = "CUSTOM_AUTH_X509",
            Default = "DEFAULT",
        }

        /// Words for `DomainConfigurationStatus`.
        pub enum DomainConfigurationStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `ServiceType`.
        pub enum ServiceType {
            Data = "DATA",
            CredentialProvider = "CREDENTIAL_PROVIDER",
            Jobs = "JOBS",
        }

        /// Words for `ServerCertificateStatus`.
        pub enum ServerCertificateStatus {
            Invalid = "INVALID",
            Valid = "VALID",
        }
    }
}

/// Property types and words of [`EncryptionConfiguration`].
pub mod encryption_configuration {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::IoT::EncryptionConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfigurationDetails(Properties);

    impl ConfigurationDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ConfigurationStatus`. Allowed: [`ConfigurationStatus`].
        pub fn configuration_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfigurationStatus", value.into());
            self
        }

        /// `ErrorCode`.
        pub fn error_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ErrorCode", value.into());
            self
        }

        /// `ErrorMessage`.
        pub fn error_message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ErrorMessage", value.into());
            self
        }
    }

    impl From<ConfigurationDetails> for Json {
        fn from(value: ConfigurationDetails) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EncryptionType`.
        pub enum EncryptionType {
            CustomerManagedKmsKey = "CUSTOMER_MANAGED_KMS_KEY",
            AwsOwnedKmsKey = "AWS_OWNED_KMS_KEY",
        }

        /// Words for `ConfigurationStatus`.
        pub enum ConfigurationStatus {
            Healthy = "HEALTHY",
            Unhealthy = "UNHEALTHY",
        }
    }
}

/// Property types and words of [`FleetMetric`].
pub mod fleet_metric {
    use crate::{Json, List, Properties, Value};

    /// The type of aggregation queries.
    ///
    /// A property type of `AWS::IoT::FleetMetric`.
    ///
    /// Required: `Name`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AggregationType(Properties);

    impl AggregationType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the aggregation type.
        ///
        /// `Name`. Required. Allowed: [`Name`].
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A list of the values of aggregation types.
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<AggregationType> for Json {
        fn from(value: AggregationType) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource
    ///
    /// A property type of `AWS::IoT::FleetMetric`.
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

        /// The tag's key
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag's value
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
        /// Words for `Unit`.
        pub enum Unit {
            Bits = "Bits",
            BitsSecond = "Bits/Second",
            Bytes = "Bytes",
            BytesSecond = "Bytes/Second",
            Count = "Count",
            CountSecond = "Count/Second",
            Gigabits = "Gigabits",
            GigabitsSecond = "Gigabits/Second",
            Gigabytes = "Gigabytes",
            GigabytesSecond = "Gigabytes/Second",
            Kilobits = "Kilobits",
            KilobitsSecond = "Kilobits/Second",
            Kilobytes = "Kilobytes",
            KilobytesSecond = "Kilobytes/Second",
            Megabits = "Megabits",
            MegabitsSecond = "Megabits/Second",
            Megabytes = "Megabytes",
            MegabytesSecond = "Megabytes/Second",
            Microseconds = "Microseconds",
            Milliseconds = "Milliseconds",
            None = "None",
            Percent = "Percent",
            Seconds = "Seconds",
            Terabits = "Terabits",
            TerabitsSecond = "Terabits/Second",
            Terabytes = "Terabytes",
            TerabytesSecond = "Terabytes/Second",
        }

        /// Words for `Name`.
        pub enum Name {
            Cardinality = "Cardinality",
            Percentiles = "Percentiles",
            Statistics = "Statistics",
        }
    }
}

/// Property types and words of [`Job`].
pub mod job {
    use crate::{Json, List, Properties, Value};

    /// The criteria that determine when and how a job abort takes place.
    ///
    /// A property type of `AWS::IoT::Job`.
    ///
    /// Required: `CriteriaList`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AbortConfig(Properties);

    impl AbortConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of criteria that determine when and how to abort the job.
        ///
        /// `CriteriaList`. Required.
        pub fn criteria_list(mut self, value: impl Into<List<AbortCriteria>>) -> Self {
            self.0.set("CriteriaList", value.into());
            self
        }
    }

    impl From<AbortConfig> for Json {
        fn from(value: AbortConfig) -> Self {
            value.0.into()
        }
    }

    /// The criteria that determine when and how a job abort takes place.
    ///
    /// A property type of `AWS::IoT::Job`.
    ///
    /// Required: `Action`, `FailureType`, `MinNumberOfExecutedThings`, `ThresholdPercentage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AbortCriteria(Properties);

    impl AbortCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of job action to take to initiate the job abort.
        ///
        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The type of job execution failures that can initiate a job abort.
        ///
        /// `FailureType`. Required. Allowed: [`FailureType`].
        pub fn failure_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FailureType", value.into());
            self
        }

        /// The minimum number of things which must receive job execution notifications before the job can be aborted.
        ///
        /// `MinNumberOfExecutedThings`. Required.
        pub fn min_number_of_executed_things(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinNumberOfExecutedThings", value.into());
            self
        }

        /// The minimum percentage of job execution failures that must occur to initiate the job abort.
        ///
        /// `ThresholdPercentage`. Required.
        pub fn threshold_percentage(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ThresholdPercentage", value.into());
            self
        }
    }

    impl From<AbortCriteria> for Json {
        fn from(value: AbortCriteria) -> Self {
            value.0.into()
        }
    }

    /// Allows you to create an exponential rate of rollout for a job.
    ///
    /// A property type of `AWS::IoT::Job`.
    ///
    /// Required: `BaseRatePerMinute`, `IncrementFactor`, `RateIncreaseCriteria`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExponentialRolloutRate(Properties);

    impl ExponentialRolloutRate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The minimum number of things that will be notified of a pending job, per minute at the start of job rollout.
        ///
        /// `BaseRatePerMinute`. Required.
        pub fn base_rate_per_minute(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BaseRatePerMinute", value.into());
            self
        }

        /// The exponential factor to increase the rate of rollout for a job.
        ///
        /// `IncrementFactor`. Required.
        pub fn increment_factor(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("IncrementFactor", value.into());
            self
        }

        /// Allows you to define a criteria to initiate the increase in rate of rollout for a job.
        ///
        /// `RateIncreaseCriteria`. Required.
        pub fn rate_increase_criteria(
            mut self,
            value: impl Into<Value<RateIncreaseCriteria>>,
        ) -> Self {
            self.0.set("RateIncreaseCriteria", value.into());
            self
        }
    }

    impl From<ExponentialRolloutRate> for Json {
        fn from(value: ExponentialRolloutRate) -> Self {
            value.0.into()
        }
    }

    /// The configuration that determines how many retries are allowed for each failure type for a job.
    ///
    /// A property type of `AWS::IoT::Job`.
    ///
    /// Required: `CriteriaList`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JobExecutionsRetryConfig(Properties);

    impl JobExecutionsRetryConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of criteria that determines how many retries are allowed for each failure type for a job.
        ///
        /// `CriteriaList`. Required.
        pub fn criteria_list(mut self, value: impl Into<List<RetryCriteria>>) -> Self {
            self.0.set("CriteriaList", value.into());
            self
        }
    }

    impl From<JobExecutionsRetryConfig> for Json {
        fn from(value: JobExecutionsRetryConfig) -> Self {
            value.0.into()
        }
    }

    /// Allows you to create a staged rollout of a job.
    ///
    /// A property type of `AWS::IoT::Job`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JobExecutionsRolloutConfig(Properties);

    impl JobExecutionsRolloutConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Allows you to create an exponential rate of rollout for a job.
        ///
        /// `ExponentialRate`.
        pub fn exponential_rate(mut self, value: impl Into<Value<ExponentialRolloutRate>>) -> Self {
            self.0.set("ExponentialRate", value.into());
            self
        }

        /// The maximum number of things that will be notified of a pending job, per minute. This parameter allows you to create a staged rollout.
        ///
        /// `MaximumPerMinute`.
        pub fn maximum_per_minute(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumPerMinute", value.into());
            self
        }
    }

    impl From<JobExecutionsRolloutConfig> for Json {
        fn from(value: JobExecutionsRolloutConfig) -> Self {
            value.0.into()
        }
    }

    /// An optional configuration within the SchedulingConfig to setup a recurring maintenance window with a predetermined start time and duration for the rollout of a job document to all devices in a target group for a job.
    ///
    /// A property type of `AWS::IoT::Job`.
    ///
    /// Required: `DurationInMinutes`, `StartTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MaintenanceWindow(Properties);

    impl MaintenanceWindow {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Displays the duration of the next maintenance window.
        ///
        /// `DurationInMinutes`. Required.
        pub fn duration_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DurationInMinutes", value.into());
            self
        }

        /// Displays the start time of the next maintenance window.
        ///
        /// `StartTime`. Required.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<MaintenanceWindow> for Json {
        fn from(value: MaintenanceWindow) -> Self {
            value.0.into()
        }
    }

    /// Configuration for pre-signed S3 URLs.
    ///
    /// A property type of `AWS::IoT::Job`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PresignedUrlConfig(Properties);

    impl PresignedUrlConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// How long (in seconds) pre-signed URLs are valid. Valid values are 60 - 3600, the default value is 3600 seconds.
        ///
        /// `ExpiresInSec`.
        pub fn expires_in_sec(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ExpiresInSec", value.into());
            self
        }

        /// The ARN of an IAM role that grants permission to download files from the S3 bucket where the job data/updates are stored.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<PresignedUrlConfig> for Json {
        fn from(value: PresignedUrlConfig) -> Self {
            value.0.into()
        }
    }

    /// Allows you to define a criteria to initiate the increase in rate of rollout for a job.
    ///
    /// A property type of `AWS::IoT::Job`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateIncreaseCriteria(Properties);

    impl RateIncreaseCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The threshold for number of notified things that will initiate the increase in rate of rollout.
        ///
        /// `NumberOfNotifiedThings`.
        pub fn number_of_notified_things(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfNotifiedThings", value.into());
            self
        }

        /// The threshold for number of succeeded things that will initiate the increase in rate of rollout.
        ///
        /// `NumberOfSucceededThings`.
        pub fn number_of_succeeded_things(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfSucceededThings", value.into());
            self
        }
    }

    impl From<RateIncreaseCriteria> for Json {
        fn from(value: RateIncreaseCriteria) -> Self {
            value.0.into()
        }
    }

    /// The criteria that determines how many retries are allowed for each failure type for a job.
    ///
    /// A property type of `AWS::IoT::Job`.
    ///
    /// Required: `FailureType`, `NumberOfRetries`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetryCriteria(Properties);

    impl RetryCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of job execution failures that can initiate a job retry.
        ///
        /// `FailureType`. Required. Allowed: [`RetryCriteriaFailureType`].
        pub fn failure_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FailureType", value.into());
            self
        }

        /// The number of retries allowed for a failure type for the job.
        ///
        /// `NumberOfRetries`. Required.
        pub fn number_of_retries(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfRetries", value.into());
            self
        }
    }

    impl From<RetryCriteria> for Json {
        fn from(value: RetryCriteria) -> Self {
            value.0.into()
        }
    }

    /// Specifies the date and time that a job will begin the rollout of the job document to all devices in the target group.
    ///
    /// A property type of `AWS::IoT::Job`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchedulingConfig(Properties);

    impl SchedulingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the end behavior for all job executions after a job reaches the selected endTime.
        ///
        /// `EndBehavior`. Allowed: [`EndBehavior`].
        pub fn end_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndBehavior", value.into());
            self
        }

        /// The time a job will stop rollout of the job document to all devices in the target group for a job.
        ///
        /// `EndTime`.
        pub fn end_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// An optional configuration within the SchedulingConfig to setup a recurring maintenance window.
        ///
        /// `MaintenanceWindows`.
        pub fn maintenance_windows(mut self, value: impl Into<List<MaintenanceWindow>>) -> Self {
            self.0.set("MaintenanceWindows", value.into());
            self
        }

        /// The time a job will begin rollout of the job document to all devices in the target group for a job.
        ///
        /// `StartTime`.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<SchedulingConfig> for Json {
        fn from(value: SchedulingConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoT::Job`.
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

        /// The tag's key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag's value.
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

    /// Specifies the amount of time each device has to finish its execution of the job.
    ///
    /// A property type of `AWS::IoT::Job`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimeoutConfig(Properties);

    impl TimeoutConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the amount of time, in minutes, this device has to finish execution of this job. The timeout interval can be anywhere between 1 minute and 7 days (1 to 10080 minutes).
        ///
        /// `InProgressTimeoutInMinutes`.
        pub fn in_progress_timeout_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InProgressTimeoutInMinutes", value.into());
            self
        }
    }

    impl From<TimeoutConfig> for Json {
        fn from(value: TimeoutConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `TargetSelection`.
        pub enum TargetSelection {
            Continuous = "CONTINUOUS",
            Snapshot = "SNAPSHOT",
        }

        /// Words for `Action`.
        pub enum Action {
            Cancel = "CANCEL",
        }

        /// Words for `FailureType`.
        pub enum FailureType {
            Failed = "FAILED",
            Rejected = "REJECTED",
            TimedOut = "TIMED_OUT",
            All = "ALL",
        }

        /// Words for `FailureType`.
        pub enum RetryCriteriaFailureType {
            Failed = "FAILED",
            TimedOut = "TIMED_OUT",
            All = "ALL",
        }

        /// Words for `EndBehavior`.
        pub enum EndBehavior {
            StopRollout = "STOP_ROLLOUT",
            Cancel = "CANCEL",
            ForceCancel = "FORCE_CANCEL",
        }
    }
}

/// Property types and words of [`JobTemplate`].
pub mod job_template {
    use crate::{Json, List, Properties, Value};

    /// The criteria that determine when and how a job abort takes place.
    ///
    /// A property type of `AWS::IoT::JobTemplate`.
    ///
    /// Required: `CriteriaList`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AbortConfig(Properties);

    impl AbortConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CriteriaList`. Required.
        pub fn criteria_list(mut self, value: impl Into<List<AbortCriteria>>) -> Self {
            self.0.set("CriteriaList", value.into());
            self
        }
    }

    impl From<AbortConfig> for Json {
        fn from(value: AbortConfig) -> Self {
            value.0.into()
        }
    }

    /// The criteria that determine when and how a job abort takes place.
    ///
    /// A property type of `AWS::IoT::JobTemplate`.
    ///
    /// Required: `Action`, `FailureType`, `MinNumberOfExecutedThings`, `ThresholdPercentage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AbortCriteria(Properties);

    impl AbortCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of job action to take to initiate the job abort.
        ///
        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The type of job execution failures that can initiate a job abort.
        ///
        /// `FailureType`. Required. Allowed: [`FailureType`].
        pub fn failure_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FailureType", value.into());
            self
        }

        /// The minimum number of things which must receive job execution notifications before the job can be aborted.
        ///
        /// `MinNumberOfExecutedThings`. Required.
        pub fn min_number_of_executed_things(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinNumberOfExecutedThings", value.into());
            self
        }

        /// The minimum percentage of job execution failures that must occur to initiate the job abort.
        ///
        /// `ThresholdPercentage`. Required.
        pub fn threshold_percentage(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ThresholdPercentage", value.into());
            self
        }
    }

    impl From<AbortCriteria> for Json {
        fn from(value: AbortCriteria) -> Self {
            value.0.into()
        }
    }

    /// Allows you to create an exponential rate of rollout for a job.
    ///
    /// A property type of `AWS::IoT::JobTemplate`.
    ///
    /// Required: `BaseRatePerMinute`, `IncrementFactor`, `RateIncreaseCriteria`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExponentialRolloutRate(Properties);

    impl ExponentialRolloutRate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The minimum number of things that will be notified of a pending job, per minute at the start of job rollout. This parameter allows you to define the initial rate of rollout.
        ///
        /// `BaseRatePerMinute`. Required.
        pub fn base_rate_per_minute(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BaseRatePerMinute", value.into());
            self
        }

        /// The exponential factor to increase the rate of rollout for a job.
        ///
        /// `IncrementFactor`. Required.
        pub fn increment_factor(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("IncrementFactor", value.into());
            self
        }

        /// The criteria to initiate the increase in rate of rollout for a job.
        ///
        /// `RateIncreaseCriteria`. Required.
        pub fn rate_increase_criteria(
            mut self,
            value: impl Into<Value<RateIncreaseCriteria>>,
        ) -> Self {
            self.0.set("RateIncreaseCriteria", value.into());
            self
        }
    }

    impl From<ExponentialRolloutRate> for Json {
        fn from(value: ExponentialRolloutRate) -> Self {
            value.0.into()
        }
    }

    /// Allows you to create the criteria to retry a job.
    ///
    /// A property type of `AWS::IoT::JobTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JobExecutionsRetryConfig(Properties);

    impl JobExecutionsRetryConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `RetryCriteriaList`.
        pub fn retry_criteria_list(mut self, value: impl Into<List<RetryCriteria>>) -> Self {
            self.0.set("RetryCriteriaList", value.into());
            self
        }
    }

    impl From<JobExecutionsRetryConfig> for Json {
        fn from(value: JobExecutionsRetryConfig) -> Self {
            value.0.into()
        }
    }

    /// Allows you to create a staged rollout of a job.
    ///
    /// A property type of `AWS::IoT::JobTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JobExecutionsRolloutConfig(Properties);

    impl JobExecutionsRolloutConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The rate of increase for a job rollout. This parameter allows you to define an exponential rate for a job rollout.
        ///
        /// `ExponentialRolloutRate`.
        pub fn exponential_rollout_rate(
            mut self,
            value: impl Into<Value<ExponentialRolloutRate>>,
        ) -> Self {
            self.0.set("ExponentialRolloutRate", value.into());
            self
        }

        /// The maximum number of things that will be notified of a pending job, per minute. This parameter allows you to create a staged rollout.
        ///
        /// `MaximumPerMinute`.
        pub fn maximum_per_minute(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumPerMinute", value.into());
            self
        }
    }

    impl From<JobExecutionsRolloutConfig> for Json {
        fn from(value: JobExecutionsRolloutConfig) -> Self {
            value.0.into()
        }
    }

    /// An optional configuration within the `SchedulingConfig` to setup a recurring maintenance window with a predetermined start time and duration for the rollout of a job document to all devices in a target group for a job.
    ///
    /// A property type of `AWS::IoT::JobTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MaintenanceWindow(Properties);

    impl MaintenanceWindow {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Displays the duration of the next maintenance window.
        ///
        /// `DurationInMinutes`.
        pub fn duration_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DurationInMinutes", value.into());
            self
        }

        /// Displays the start time of the next maintenance window.
        ///
        /// `StartTime`.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<MaintenanceWindow> for Json {
        fn from(value: MaintenanceWindow) -> Self {
            value.0.into()
        }
    }

    /// Configuration for pre-signed S3 URLs.
    ///
    /// A property type of `AWS::IoT::JobTemplate`.
    ///
    /// Required: `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PresignedUrlConfig(Properties);

    impl PresignedUrlConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ExpiresInSec`.
        pub fn expires_in_sec(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ExpiresInSec", value.into());
            self
        }

        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<PresignedUrlConfig> for Json {
        fn from(value: PresignedUrlConfig) -> Self {
            value.0.into()
        }
    }

    /// Allows you to define a criteria to initiate the increase in rate of rollout for a job.
    ///
    /// A property type of `AWS::IoT::JobTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateIncreaseCriteria(Properties);

    impl RateIncreaseCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The threshold for number of notified things that will initiate the increase in rate of rollout.
        ///
        /// `NumberOfNotifiedThings`.
        pub fn number_of_notified_things(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfNotifiedThings", value.into());
            self
        }

        /// The threshold for number of succeeded things that will initiate the increase in rate of rollout.
        ///
        /// `NumberOfSucceededThings`.
        pub fn number_of_succeeded_things(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfSucceededThings", value.into());
            self
        }
    }

    impl From<RateIncreaseCriteria> for Json {
        fn from(value: RateIncreaseCriteria) -> Self {
            value.0.into()
        }
    }

    /// The criteria that determines how many retries are allowed for each failure type for a job.
    ///
    /// A property type of `AWS::IoT::JobTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetryCriteria(Properties);

    impl RetryCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of job execution failures that can initiate a job retry.
        ///
        /// `FailureType`. Allowed: [`RetryCriteriaFailureType`].
        pub fn failure_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FailureType", value.into());
            self
        }

        /// The number of retries allowed for a failure type for the job.
        ///
        /// `NumberOfRetries`.
        pub fn number_of_retries(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfRetries", value.into());
            self
        }
    }

    impl From<RetryCriteria> for Json {
        fn from(value: RetryCriteria) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoT::JobTemplate`.
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

        /// The tag's key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag's value.
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

    /// Specifies the amount of time each device has to finish its execution of the job. A timer is started when the job execution status is set to `IN_PROGRESS` .
    ///
    /// A property type of `AWS::IoT::JobTemplate`.
    ///
    /// Required: `InProgressTimeoutInMinutes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimeoutConfig(Properties);

    impl TimeoutConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `InProgressTimeoutInMinutes`. Required.
        pub fn in_progress_timeout_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("InProgressTimeoutInMinutes", value.into());
            self
        }
    }

    impl From<TimeoutConfig> for Json {
        fn from(value: TimeoutConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Action`.
        pub enum Action {
            Cancel = "CANCEL",
        }

        /// Words for `FailureType`.
        pub enum FailureType {
            Failed = "FAILED",
            Rejected = "REJECTED",
            TimedOut = "TIMED_OUT",
            All = "ALL",
        }

        /// Words for `FailureType`.
        pub enum RetryCriteriaFailureType {
            Failed = "FAILED",
            TimedOut = "TIMED_OUT",
            All = "ALL",
        }
    }
}

/// Property types and words of [`Logging`].
pub mod logging {
    use crate::{Json, Properties, Value};

    /// Configuration for event-based logging that specifies which event types to log and their logging settings. Used for account-level logging overrides.
    ///
    /// A property type of `AWS::IoT::Logging`.
    ///
    /// Required: `EventType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventConfiguration(Properties);

    impl EventConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of event to log. These include event types like Connect, Publish, and Disconnect.
        ///
        /// `EventType`. Required.
        pub fn event_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventType", value.into());
            self
        }

        /// CloudWatch Log Group for event-based logging. Specifies where log events should be sent.
        ///
        /// `LogDestination`.
        pub fn log_destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogDestination", value.into());
            self
        }

        /// The logging level for the specified event type. Determines the verbosity of log messages generated for this event type.
        ///
        /// `LogLevel`. Allowed: [`LogLevel`].
        pub fn log_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogLevel", value.into());
            self
        }
    }

    impl From<EventConfiguration> for Json {
        fn from(value: EventConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DefaultLogLevel`.
        pub enum DefaultLogLevel {
            Error = "ERROR",
            Warn = "WARN",
            Info = "INFO",
            Debug = "DEBUG",
            Disabled = "DISABLED",
        }

        /// Words for `LogLevel`.
        pub enum LogLevel {
            Error = "ERROR",
            Warn = "WARN",
            Info = "INFO",
            Debug = "DEBUG",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`MitigationAction`].
pub mod mitigation_action {
    use crate::{Json, List, Properties, Value};

    /// Defines the type of action and the parameters for that action.
    ///
    /// A property type of `AWS::IoT::MitigationAction`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActionParams(Properties);

    impl ActionParams {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the group to which you want to add the devices.
        ///
        /// `AddThingsToThingGroupParams`.
        pub fn add_things_to_thing_group_params(
            mut self,
            value: impl Into<Value<AddThingsToThingGroupParams>>,
        ) -> Self {
            self.0.set("AddThingsToThingGroupParams", value.into());
            self
        }

        /// Specifies the logging level and the role with permissions for logging. You cannot specify a logging level of `DISABLED` .
        ///
        /// `EnableIoTLoggingParams`.
        pub fn enable_io_t_logging_params(
            mut self,
            value: impl Into<Value<EnableIoTLoggingParams>>,
        ) -> Self {
            self.0.set("EnableIoTLoggingParams", value.into());
            self
        }

        /// Specifies the topic to which the finding should be published.
        ///
        /// `PublishFindingToSnsParams`.
        pub fn publish_finding_to_sns_params(
            mut self,
            value: impl Into<Value<PublishFindingToSnsParams>>,
        ) -> Self {
            self.0.set("PublishFindingToSnsParams", value.into());
            self
        }

        /// Replaces the policy version with a default or blank policy. You specify the template name. Only a value of `BLANK_POLICY` is currently supported.
        ///
        /// `ReplaceDefaultPolicyVersionParams`.
        pub fn replace_default_policy_version_params(
            mut self,
            value: impl Into<Value<ReplaceDefaultPolicyVersionParams>>,
        ) -> Self {
            self.0
                .set("ReplaceDefaultPolicyVersionParams", value.into());
            self
        }

        /// Specifies the new state for the CA certificate. Only a value of `DEACTIVATE` is currently supported.
        ///
        /// `UpdateCACertificateParams`.
        pub fn update_ca_certificate_params(
            mut self,
            value: impl Into<Value<UpdateCACertificateParams>>,
        ) -> Self {
            self.0.set("UpdateCACertificateParams", value.into());
            self
        }

        /// Specifies the new state for a device certificate. Only a value of `DEACTIVATE` is currently supported.
        ///
        /// `UpdateDeviceCertificateParams`.
        pub fn update_device_certificate_params(
            mut self,
            value: impl Into<Value<UpdateDeviceCertificateParams>>,
        ) -> Self {
            self.0.set("UpdateDeviceCertificateParams", value.into());
            self
        }
    }

    impl From<ActionParams> for Json {
        fn from(value: ActionParams) -> Self {
            value.0.into()
        }
    }

    /// Parameters used when defining a mitigation action that move a set of things to a thing group.
    ///
    /// A property type of `AWS::IoT::MitigationAction`.
    ///
    /// Required: `ThingGroupNames`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AddThingsToThingGroupParams(Properties);

    impl AddThingsToThingGroupParams {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies if this mitigation action can move the things that triggered the mitigation action even if they are part of one or more dynamic thing groups.
        ///
        /// `OverrideDynamicGroups`.
        pub fn override_dynamic_groups(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OverrideDynamicGroups", value.into());
            self
        }

        /// The list of groups to which you want to add the things that triggered the mitigation action. You can add a thing to a maximum of 10 groups, but you can't add a thing to more than one group in the same hierarchy.
        ///
        /// `ThingGroupNames`. Required.
        pub fn thing_group_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ThingGroupNames", value.into());
            self
        }
    }

    impl From<AddThingsToThingGroupParams> for Json {
        fn from(value: AddThingsToThingGroupParams) -> Self {
            value.0.into()
        }
    }

    /// Parameters used when defining a mitigation action that enable AWS IoT Core logging.
    ///
    /// A property type of `AWS::IoT::MitigationAction`.
    ///
    /// Required: `LogLevel`, `RoleArnForLogging`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnableIoTLoggingParams(Properties);

    impl EnableIoTLoggingParams {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the type of information to be logged.
        ///
        /// `LogLevel`. Required. Allowed: [`LogLevel`].
        pub fn log_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogLevel", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role used for logging.
        ///
        /// `RoleArnForLogging`. Required.
        pub fn role_arn_for_logging(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArnForLogging", value.into());
            self
        }
    }

    impl From<EnableIoTLoggingParams> for Json {
        fn from(value: EnableIoTLoggingParams) -> Self {
            value.0.into()
        }
    }

    /// Parameters to define a mitigation action that publishes findings to Amazon SNS. You can implement your own custom actions in response to the Amazon SNS messages.
    ///
    /// A property type of `AWS::IoT::MitigationAction`.
    ///
    /// Required: `TopicArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PublishFindingToSnsParams(Properties);

    impl PublishFindingToSnsParams {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the topic to which you want to publish the findings.
        ///
        /// `TopicArn`. Required.
        pub fn topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TopicArn", value.into());
            self
        }
    }

    impl From<PublishFindingToSnsParams> for Json {
        fn from(value: PublishFindingToSnsParams) -> Self {
            value.0.into()
        }
    }

    /// Parameters to define a mitigation action that adds a blank policy to restrict permissions.
    ///
    /// A property type of `AWS::IoT::MitigationAction`.
    ///
    /// Required: `TemplateName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplaceDefaultPolicyVersionParams(Properties);

    impl ReplaceDefaultPolicyVersionParams {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the template to be applied. The only supported value is `BLANK_POLICY` .
        ///
        /// `TemplateName`. Required. Allowed: [`TemplateName`].
        pub fn template_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TemplateName", value.into());
            self
        }
    }

    impl From<ReplaceDefaultPolicyVersionParams> for Json {
        fn from(value: ReplaceDefaultPolicyVersionParams) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoT::MitigationAction`.
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

        /// The tag's key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag's value.
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

    /// Parameters to define a mitigation action that changes the state of the CA certificate to inactive.
    ///
    /// A property type of `AWS::IoT::MitigationAction`.
    ///
    /// Required: `Action`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UpdateCACertificateParams(Properties);

    impl UpdateCACertificateParams {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action that you want to apply to the CA certificate. The only supported value is `DEACTIVATE` .
        ///
        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }
    }

    impl From<UpdateCACertificateParams> for Json {
        fn from(value: UpdateCACertificateParams) -> Self {
            value.0.into()
        }
    }

    /// Parameters to define a mitigation action that changes the state of the device certificate to inactive.
    ///
    /// A property type of `AWS::IoT::MitigationAction`.
    ///
    /// Required: `Action`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UpdateDeviceCertificateParams(Properties);

    impl UpdateDeviceCertificateParams {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action that you want to apply to the device certificate. The only supported value is `DEACTIVATE` .
        ///
        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }
    }

    impl From<UpdateDeviceCertificateParams> for Json {
        fn from(value: UpdateDeviceCertificateParams) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `LogLevel`.
        pub enum LogLevel {
            Debug = "DEBUG",
            Info = "INFO",
            Error = "ERROR",
            Warn = "WARN",
            UnsetValue = "UNSET_VALUE",
        }

        /// Words for `TemplateName`.
        pub enum TemplateName {
            BlankPolicy = "BLANK_POLICY",
            UnsetValue = "UNSET_VALUE",
        }

        /// Words for `Action`.
        pub enum Action {
            Deactivate = "DEACTIVATE",
            UnsetValue = "UNSET_VALUE",
        }
    }
}

/// Property types of [`Policy`].
pub mod policy {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::IoT::Policy`.
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

/// Property types and words of [`ProvisioningTemplate`].
pub mod provisioning_template {
    use crate::{Json, Properties, Value};

    /// Structure that contains payloadVersion and targetArn. Provisioning hooks can be used when fleet provisioning to validate device parameters before allowing the device to be provisioned.
    ///
    /// A property type of `AWS::IoT::ProvisioningTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProvisioningHook(Properties);

    impl ProvisioningHook {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The payload that was sent to the target function. The valid payload is `"2020-04-01"` .
        ///
        /// `PayloadVersion`.
        pub fn payload_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PayloadVersion", value.into());
            self
        }

        /// The ARN of the target function.
        ///
        /// `TargetArn`.
        pub fn target_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetArn", value.into());
            self
        }
    }

    impl From<ProvisioningHook> for Json {
        fn from(value: ProvisioningHook) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoT::ProvisioningTemplate`.
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
        /// Words for `TemplateType`.
        pub enum TemplateType {
            FleetProvisioning = "FLEET_PROVISIONING",
            Jitp = "JITP",
        }
    }
}

/// Words of [`ResourceSpecificLogging`].
pub mod resource_specific_logging {
    words! {
        /// Words for `LogLevel`.
        pub enum LogLevel {
            Error = "ERROR",
            Warn = "WARN",
            Info = "INFO",
            Debug = "DEBUG",
            Disabled = "DISABLED",
        }

        /// Words for `TargetType`.
        pub enum TargetType {
            ThingGroup = "THING_GROUP",
            ClientId = "CLIENT_ID",
            SourceIp = "SOURCE_IP",
            PrincipalId = "PRINCIPAL_ID",
            EventType = "EVENT_TYPE",
        }
    }
}

/// Property types of [`RoleAlias`].
pub mod role_alias {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoT::RoleAlias`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types and words of [`ScheduledAudit`].
pub mod scheduled_audit {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoT::ScheduledAudit`.
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

        /// The tag's key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag's value.
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
        /// Words for `DayOfWeek`.
        pub enum DayOfWeek {
            Sun = "SUN",
            Mon = "MON",
            Tue = "TUE",
            Wed = "WED",
            Thu = "THU",
            Fri = "FRI",
            Sat = "SAT",
            UnsetValue = "UNSET_VALUE",
        }

        /// Words for `Frequency`.
        pub enum Frequency {
            Daily = "DAILY",
            Weekly = "WEEKLY",
            Biweekly = "BIWEEKLY",
            Monthly = "MONTHLY",
        }
    }
}

/// Property types and words of [`SecurityProfile`].
pub mod security_profile {
    use crate::{Json, List, Properties, Value};

    /// A structure containing the alert target ARN and the role ARN.
    ///
    /// A property type of `AWS::IoT::SecurityProfile`.
    ///
    /// Required: `AlertTargetArn`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AlertTarget(Properties);

    impl AlertTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the notification target to which alerts are sent.
        ///
        /// `AlertTargetArn`. Required.
        pub fn alert_target_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlertTargetArn", value.into());
            self
        }

        /// The ARN of the role that grants permission to send alerts to the notification target.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<AlertTarget> for Json {
        fn from(value: AlertTarget) -> Self {
            value.0.into()
        }
    }

    /// A Device Defender security profile behavior.
    ///
    /// A property type of `AWS::IoT::SecurityProfile`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Behavior(Properties);

    impl Behavior {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The criteria that determine if a device is behaving normally in regard to the `metric` .
        ///
        /// `Criteria`.
        pub fn criteria(mut self, value: impl Into<Value<BehaviorCriteria>>) -> Self {
            self.0.set("Criteria", value.into());
            self
        }

        /// Value indicates exporting metrics related to the behavior when it is true.
        ///
        /// `ExportMetric`.
        pub fn export_metric(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ExportMetric", value.into());
            self
        }

        /// What is measured by the behavior.
        ///
        /// `Metric`.
        pub fn metric(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Metric", value.into());
            self
        }

        /// The dimension of the metric.
        ///
        /// `MetricDimension`.
        pub fn metric_dimension(mut self, value: impl Into<Value<MetricDimension>>) -> Self {
            self.0.set("MetricDimension", value.into());
            self
        }

        /// The name you've given to the behavior.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The alert status. If you set the value to `true` , alerts will be suppressed.
        ///
        /// `SuppressAlerts`.
        pub fn suppress_alerts(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SuppressAlerts", value.into());
            self
        }
    }

    impl From<Behavior> for Json {
        fn from(value: Behavior) -> Self {
            value.0.into()
        }
    }

    /// The criteria by which the behavior is determined to be normal.
    ///
    /// A property type of `AWS::IoT::SecurityProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BehaviorCriteria(Properties);

    impl BehaviorCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The operator that relates the thing measured ( `metric` ) to the criteria (containing a `value` or `statisticalThreshold` ). Valid operators include:
        ///
        /// `ComparisonOperator`. Allowed: [`ComparisonOperator`].
        pub fn comparison_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComparisonOperator", value.into());
            self
        }

        /// If a device is in violation of the behavior for the specified number of consecutive datapoints, an alarm occurs. If not specified, the default is 1.
        ///
        /// `ConsecutiveDatapointsToAlarm`.
        pub fn consecutive_datapoints_to_alarm(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ConsecutiveDatapointsToAlarm", value.into());
            self
        }

        /// If an alarm has occurred and the offending device is no longer in violation of the behavior for the specified number of consecutive datapoints, the alarm is cleared. If not specified, the default is 1.
        ///
        /// `ConsecutiveDatapointsToClear`.
        pub fn consecutive_datapoints_to_clear(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ConsecutiveDatapointsToClear", value.into());
            self
        }

        /// Use this to specify the time duration over which the behavior is evaluated, for those criteria that have a time dimension (for example, `NUM_MESSAGES_SENT` ).
        ///
        /// `DurationSeconds`.
        pub fn duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DurationSeconds", value.into());
            self
        }

        /// The confidence level of the detection model.
        ///
        /// `MlDetectionConfig`.
        pub fn ml_detection_config(
            mut self,
            value: impl Into<Value<MachineLearningDetectionConfig>>,
        ) -> Self {
            self.0.set("MlDetectionConfig", value.into());
            self
        }

        /// A statistical ranking (percentile)that indicates a threshold value by which a behavior is determined to be in compliance or in violation of the behavior.
        ///
        /// `StatisticalThreshold`.
        pub fn statistical_threshold(
            mut self,
            value: impl Into<Value<StatisticalThreshold>>,
        ) -> Self {
            self.0.set("StatisticalThreshold", value.into());
            self
        }

        /// The value to be compared with the `metric` .
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<MetricValue>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<BehaviorCriteria> for Json {
        fn from(value: BehaviorCriteria) -> Self {
            value.0.into()
        }
    }

    /// The `MachineLearningDetectionConfig` property type controls confidence of the machine learning model.
    ///
    /// A property type of `AWS::IoT::SecurityProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MachineLearningDetectionConfig(Properties);

    impl MachineLearningDetectionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The model confidence level.
        ///
        /// `ConfidenceLevel`. Allowed: [`ConfidenceLevel`].
        pub fn confidence_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfidenceLevel", value.into());
            self
        }
    }

    impl From<MachineLearningDetectionConfig> for Json {
        fn from(value: MachineLearningDetectionConfig) -> Self {
            value.0.into()
        }
    }

    /// The dimension of the metric.
    ///
    /// A property type of `AWS::IoT::SecurityProfile`.
    ///
    /// Required: `DimensionName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricDimension(Properties);

    impl MetricDimension {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the dimension.
        ///
        /// `DimensionName`. Required.
        pub fn dimension_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DimensionName", value.into());
            self
        }

        /// Operators are constructs that perform logical operations. Valid values are `IN` and `NOT_IN` .
        ///
        /// `Operator`. Allowed: [`Operator`].
        pub fn operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Operator", value.into());
            self
        }
    }

    impl From<MetricDimension> for Json {
        fn from(value: MetricDimension) -> Self {
            value.0.into()
        }
    }

    /// The metric you want to retain. Dimensions are optional.
    ///
    /// A property type of `AWS::IoT::SecurityProfile`.
    ///
    /// Required: `Metric`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricToRetain(Properties);

    impl MetricToRetain {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value indicates exporting metrics related to the `MetricToRetain` when it's true.
        ///
        /// `ExportMetric`.
        pub fn export_metric(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ExportMetric", value.into());
            self
        }

        /// A standard of measurement.
        ///
        /// `Metric`. Required.
        pub fn metric(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Metric", value.into());
            self
        }

        /// The dimension of the metric.
        ///
        /// `MetricDimension`.
        pub fn metric_dimension(mut self, value: impl Into<Value<MetricDimension>>) -> Self {
            self.0.set("MetricDimension", value.into());
            self
        }
    }

    impl From<MetricToRetain> for Json {
        fn from(value: MetricToRetain) -> Self {
            value.0.into()
        }
    }

    /// The value to be compared with the `metric` .
    ///
    /// A property type of `AWS::IoT::SecurityProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricValue(Properties);

    impl MetricValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If the `comparisonOperator` calls for a set of CIDRs, use this to specify that set to be compared with the `metric` .
        ///
        /// `Cidrs`.
        pub fn cidrs(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Cidrs", value.into());
            self
        }

        /// If the `comparisonOperator` calls for a numeric value, use this to specify that numeric value to be compared with the `metric` .
        ///
        /// `Count`.
        pub fn count(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Count", value.into());
            self
        }

        /// The numeric values of a metric.
        ///
        /// `Number`.
        pub fn number(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Number", value.into());
            self
        }

        /// The numeric value of a metric.
        ///
        /// `Numbers`.
        pub fn numbers(mut self, value: impl Into<List<f64>>) -> Self {
            self.0.set("Numbers", value.into());
            self
        }

        /// If the `comparisonOperator` calls for a set of ports, use this to specify that set to be compared with the `metric` .
        ///
        /// `Ports`.
        pub fn ports(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("Ports", value.into());
            self
        }

        /// The string values of a metric.
        ///
        /// `Strings`.
        pub fn strings(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Strings", value.into());
            self
        }
    }

    impl From<MetricValue> for Json {
        fn from(value: MetricValue) -> Self {
            value.0.into()
        }
    }

    /// Specifies the MQTT topic and role ARN required for metric export.
    ///
    /// A property type of `AWS::IoT::SecurityProfile`.
    ///
    /// Required: `MqttTopic`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricsExportConfig(Properties);

    impl MetricsExportConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The topic for metrics export.
        ///
        /// `MqttTopic`. Required.
        pub fn mqtt_topic(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MqttTopic", value.into());
            self
        }

        /// The ARN of the role that grants permission to publish to mqtt topic.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<MetricsExportConfig> for Json {
        fn from(value: MetricsExportConfig) -> Self {
            value.0.into()
        }
    }

    /// A statistical ranking (percentile) that indicates a threshold value by which a behavior is determined to be in compliance or in violation of the behavior.
    ///
    /// A property type of `AWS::IoT::SecurityProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StatisticalThreshold(Properties);

    impl StatisticalThreshold {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The percentile that resolves to a threshold value by which compliance with a behavior is determined.
        ///
        /// `Statistic`. Allowed: [`Statistic`].
        pub fn statistic(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Statistic", value.into());
            self
        }
    }

    impl From<StatisticalThreshold> for Json {
        fn from(value: StatisticalThreshold) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoT::SecurityProfile`.
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

        /// The tag's key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag's value.
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
        /// Words for `ComparisonOperator`.
        pub enum ComparisonOperator {
            LessThan = "less-than",
            LessThanEquals = "less-than-equals",
            GreaterThan = "greater-than",
            GreaterThanEquals = "greater-than-equals",
            InCidrSet = "in-cidr-set",
            NotInCidrSet = "not-in-cidr-set",
            InPortSet = "in-port-set",
            NotInPortSet = "not-in-port-set",
            InSet = "in-set",
            NotInSet = "not-in-set",
        }

        /// Words for `ConfidenceLevel`.
        pub enum ConfidenceLevel {
            Low = "LOW",
            Medium = "MEDIUM",
            High = "HIGH",
        }

        /// Words for `Operator`.
        pub enum Operator {
            In = "IN",
            NotIn = "NOT_IN",
        }

        /// Words for `Statistic`.
        pub enum Statistic {
            Average = "Average",
            P0 = "p0",
            P0_1 = "p0.1",
            P0_01 = "p0.01",
            P1 = "p1",
            P10 = "p10",
            P50 = "p50",
            P90 = "p90",
            P99 = "p99",
            P99_9 = "p99.9",
            P99_99 = "p99.99",
            P100 = "p100",
        }
    }
}

/// Property types of [`SoftwarePackage`].
pub mod software_package {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoT::SoftwarePackage`.
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

        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types of [`SoftwarePackageVersion`].
pub mod software_package_version {
    use crate::{Json, Properties, Value};

    /// The artifact location of the package version
    ///
    /// A property type of `AWS::IoT::SoftwarePackageVersion`.
    ///
    /// Required: `S3Location`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PackageVersionArtifact(Properties);

    impl PackageVersionArtifact {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 location
        ///
        /// `S3Location`. Required.
        pub fn s3_location(mut self, value: impl Into<Value<S3Location>>) -> Self {
            self.0.set("S3Location", value.into());
            self
        }
    }

    impl From<PackageVersionArtifact> for Json {
        fn from(value: PackageVersionArtifact) -> Self {
            value.0.into()
        }
    }

    /// The Amazon S3 location
    ///
    /// A property type of `AWS::IoT::SoftwarePackageVersion`.
    ///
    /// Required: `Bucket`, `Key`, `Version`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The S3 key
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The S3 version
        ///
        /// `Version`. Required.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// The sbom zip archive location of the package version
    ///
    /// A property type of `AWS::IoT::SoftwarePackageVersion`.
    ///
    /// Required: `S3Location`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Sbom(Properties);

    impl Sbom {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 location
        ///
        /// `S3Location`. Required.
        pub fn s3_location(mut self, value: impl Into<Value<S3Location>>) -> Self {
            self.0.set("S3Location", value.into());
            self
        }
    }

    impl From<Sbom> for Json {
        fn from(value: Sbom) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoT::SoftwarePackageVersion`.
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

        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types of [`Stream`].
pub mod stream {
    use crate::{Json, Properties, Value};

    /// The location of the file in S3.
    ///
    /// A property type of `AWS::IoT::Stream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket.
        ///
        /// `Bucket`.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The S3 key.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The S3 bucket version.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// Represents a file to stream.
    ///
    /// A property type of `AWS::IoT::Stream`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StreamFile(Properties);

    impl StreamFile {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The file ID.
        ///
        /// `FileId`.
        pub fn file_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FileId", value.into());
            self
        }

        /// The location of the file in S3.
        ///
        /// `S3Location`.
        pub fn s3_location(mut self, value: impl Into<Value<S3Location>>) -> Self {
            self.0.set("S3Location", value.into());
            self
        }
    }

    impl From<StreamFile> for Json {
        fn from(value: StreamFile) -> Self {
            value.0.into()
        }
    }

    /// A set of key/value pairs that are used to manage the resource.
    ///
    /// A property type of `AWS::IoT::Stream`.
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

        /// The tag's key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag's value.
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

/// Property types of [`Thing`].
pub mod thing {
    use crate::{Json, Map, Properties};

    /// The AttributePayload property specifies up to three attributes for an AWS IoT as key-value pairs.
    ///
    /// A property type of `AWS::IoT::Thing`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AttributePayload(Properties);

    impl AttributePayload {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A JSON string containing up to three key-value pair in JSON format. For example:
        ///
        /// `Attributes`.
        pub fn attributes(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }
    }

    impl From<AttributePayload> for Json {
        fn from(value: AttributePayload) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ThingGroup`].
pub mod thing_group {
    use crate::{Json, Map, Properties, Value};

    /// The attribute payload.
    ///
    /// A property type of `AWS::IoT::ThingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AttributePayload(Properties);

    impl AttributePayload {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A JSON string containing up to three key-value pair in JSON format. For example:
        ///
        /// `Attributes`.
        pub fn attributes(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }
    }

    impl From<AttributePayload> for Json {
        fn from(value: AttributePayload) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoT::ThingGroup`.
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

        /// Tag key (1-128 chars). No 'aws:' prefix. Allows: \[A-Za-z0-9 \_.:/=+-\]
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Tag value (1-256 chars). No 'aws:' prefix. Allows: \[A-Za-z0-9 \_.:/=+-\]
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

    /// Thing group properties.
    ///
    /// A property type of `AWS::IoT::ThingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ThingGroupProperties(Properties);

    impl ThingGroupProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AttributePayload`.
        pub fn attribute_payload(mut self, value: impl Into<Value<AttributePayload>>) -> Self {
            self.0.set("AttributePayload", value.into());
            self
        }

        /// `ThingGroupDescription`.
        pub fn thing_group_description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ThingGroupDescription", value.into());
            self
        }
    }

    impl From<ThingGroupProperties> for Json {
        fn from(value: ThingGroupProperties) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`ThingType`].
pub mod thing_type {
    use crate::{Json, List, Properties, Value};

    /// An object that represents the connection attribute, the thing attribute, and the MQTT 5 user property key.
    ///
    /// A property type of `AWS::IoT::ThingType`.
    ///
    /// Required: `UserPropertyKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PropagatingAttribute(Properties);

    impl PropagatingAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The attribute associated with the connection details.
        ///
        /// `ConnectionAttribute`. Allowed: [`ConnectionAttribute`].
        pub fn connection_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionAttribute", value.into());
            self
        }

        /// The thing attribute that is propagating for MQTT 5 message enrichment.
        ///
        /// `ThingAttribute`.
        pub fn thing_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ThingAttribute", value.into());
            self
        }

        /// The key of the MQTT 5 user property, which is a key-value pair.
        ///
        /// `UserPropertyKey`. Required.
        pub fn user_property_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserPropertyKey", value.into());
            self
        }
    }

    impl From<PropagatingAttribute> for Json {
        fn from(value: PropagatingAttribute) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoT::ThingType`.
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

        /// Tag key (1-128 chars). No 'aws:' prefix. Allows: \[A-Za-z0-9 \_.:/=+-\]
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Tag value (1-256 chars). No 'aws:' prefix. Allows: \[A-Za-z0-9 \_.:/=+-\]
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

    /// The thing type properties for the thing type to create. It contains information about the new thing type including a description, a list of searchable thing attribute names, and a list of propagating attributes.
    ///
    /// A property type of `AWS::IoT::ThingType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ThingTypeProperties(Properties);

    impl ThingTypeProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Mqtt5Configuration`.
        pub fn mqtt5_configuration(
            mut self,
            value: impl Into<Value<ThingTypePropertiesMqtt5Configuration>>,
        ) -> Self {
            self.0.set("Mqtt5Configuration", value.into());
            self
        }

        /// `SearchableAttributes`.
        pub fn searchable_attributes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SearchableAttributes", value.into());
            self
        }

        /// `ThingTypeDescription`.
        pub fn thing_type_description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ThingTypeDescription", value.into());
            self
        }
    }

    impl From<ThingTypeProperties> for Json {
        fn from(value: ThingTypeProperties) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoT::ThingType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ThingTypePropertiesMqtt5Configuration(Properties);

    impl ThingTypePropertiesMqtt5Configuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `PropagatingAttributes`.
        pub fn propagating_attributes(
            mut self,
            value: impl Into<List<PropagatingAttribute>>,
        ) -> Self {
            self.0.set("PropagatingAttributes", value.into());
            self
        }
    }

    impl From<ThingTypePropertiesMqtt5Configuration> for Json {
        fn from(value: ThingTypePropertiesMqtt5Configuration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ConnectionAttribute`.
        pub enum ConnectionAttribute {
            IotClientId = "iot:ClientId",
            IotThingThingName = "iot:Thing.ThingName",
        }
    }
}

/// Property types and words of [`TopicRule`].
pub mod topic_rule {
    use crate::{Json, List, Map, Properties, Value};

    /// Describes the actions associated with a rule.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Action(Properties);

    impl Action {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Change the state of a CloudWatch alarm.
        ///
        /// `CloudwatchAlarm`.
        pub fn cloudwatch_alarm(mut self, value: impl Into<Value<CloudwatchAlarmAction>>) -> Self {
            self.0.set("CloudwatchAlarm", value.into());
            self
        }

        /// Sends data to CloudWatch.
        ///
        /// `CloudwatchLogs`.
        pub fn cloudwatch_logs(mut self, value: impl Into<Value<CloudwatchLogsAction>>) -> Self {
            self.0.set("CloudwatchLogs", value.into());
            self
        }

        /// Capture a CloudWatch metric.
        ///
        /// `CloudwatchMetric`.
        pub fn cloudwatch_metric(
            mut self,
            value: impl Into<Value<CloudwatchMetricAction>>,
        ) -> Self {
            self.0.set("CloudwatchMetric", value.into());
            self
        }

        /// Write to a DynamoDB table.
        ///
        /// `DynamoDB`.
        pub fn dynamo_db(mut self, value: impl Into<Value<DynamoDBAction>>) -> Self {
            self.0.set("DynamoDB", value.into());
            self
        }

        /// Write to a DynamoDB table. This is a new version of the DynamoDB action. It allows you to write each attribute in an MQTT message payload into a separate DynamoDB column.
        ///
        /// `DynamoDBv2`.
        pub fn dynamo_d_bv2(mut self, value: impl Into<Value<DynamoDBv2Action>>) -> Self {
            self.0.set("DynamoDBv2", value.into());
            self
        }

        /// Write data to an Amazon OpenSearch Service domain.
        ///
        /// `Elasticsearch`.
        pub fn elasticsearch(mut self, value: impl Into<Value<ElasticsearchAction>>) -> Self {
            self.0.set("Elasticsearch", value.into());
            self
        }

        /// Write to an Amazon Kinesis Firehose stream.
        ///
        /// `Firehose`.
        pub fn firehose(mut self, value: impl Into<Value<FirehoseAction>>) -> Self {
            self.0.set("Firehose", value.into());
            self
        }

        /// Send data to an HTTPS endpoint.
        ///
        /// `Http`.
        pub fn http(mut self, value: impl Into<Value<HttpAction>>) -> Self {
            self.0.set("Http", value.into());
            self
        }

        /// `InfluxDB`.
        pub fn influx_db(mut self, value: impl Into<Value<InfluxDBAction>>) -> Self {
            self.0.set("InfluxDB", value.into());
            self
        }

        /// Sends message data to an AWS IoT Analytics channel.
        ///
        /// `IotAnalytics`.
        pub fn iot_analytics(mut self, value: impl Into<Value<IotAnalyticsAction>>) -> Self {
            self.0.set("IotAnalytics", value.into());
            self
        }

        /// Sends an input to an AWS IoT Events detector.
        ///
        /// `IotEvents`.
        pub fn iot_events(mut self, value: impl Into<Value<IotEventsAction>>) -> Self {
            self.0.set("IotEvents", value.into());
            self
        }

        /// Sends data from the MQTT message that triggered the rule to AWS IoT SiteWise asset properties.
        ///
        /// `IotSiteWise`.
        pub fn iot_site_wise(mut self, value: impl Into<Value<IotSiteWiseAction>>) -> Self {
            self.0.set("IotSiteWise", value.into());
            self
        }

        /// Send messages to an Amazon Managed Streaming for Apache Kafka (Amazon MSK) or self-managed Apache Kafka cluster.
        ///
        /// `Kafka`.
        pub fn kafka(mut self, value: impl Into<Value<KafkaAction>>) -> Self {
            self.0.set("Kafka", value.into());
            self
        }

        /// Write data to an Amazon Kinesis stream.
        ///
        /// `Kinesis`.
        pub fn kinesis(mut self, value: impl Into<Value<KinesisAction>>) -> Self {
            self.0.set("Kinesis", value.into());
            self
        }

        /// Invoke a Lambda function.
        ///
        /// `Lambda`.
        pub fn lambda(mut self, value: impl Into<Value<LambdaAction>>) -> Self {
            self.0.set("Lambda", value.into());
            self
        }

        /// Sends device location data to [Amazon Location Service](https://docs.aws.amazon.com//location/latest/developerguide/welcome.html) .
        ///
        /// `Location`.
        pub fn location(mut self, value: impl Into<Value<LocationAction>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// Write data to an Amazon OpenSearch Service domain.
        ///
        /// `OpenSearch`.
        pub fn open_search(mut self, value: impl Into<Value<OpenSearchAction>>) -> Self {
            self.0.set("OpenSearch", value.into());
            self
        }

        /// Publish to another MQTT topic.
        ///
        /// `Republish`.
        pub fn republish(mut self, value: impl Into<Value<RepublishAction>>) -> Self {
            self.0.set("Republish", value.into());
            self
        }

        /// Write to an Amazon S3 bucket.
        ///
        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<S3Action>>) -> Self {
            self.0.set("S3", value.into());
            self
        }

        /// Publish to an Amazon SNS topic.
        ///
        /// `Sns`.
        pub fn sns(mut self, value: impl Into<Value<SnsAction>>) -> Self {
            self.0.set("Sns", value.into());
            self
        }

        /// Publish to an Amazon SQS queue.
        ///
        /// `Sqs`.
        pub fn sqs(mut self, value: impl Into<Value<SqsAction>>) -> Self {
            self.0.set("Sqs", value.into());
            self
        }

        /// Starts execution of a Step Functions state machine.
        ///
        /// `StepFunctions`.
        pub fn step_functions(mut self, value: impl Into<Value<StepFunctionsAction>>) -> Self {
            self.0.set("StepFunctions", value.into());
            self
        }

        /// Writes attributes from an MQTT message.
        ///
        /// `Timestream`.
        pub fn timestream(mut self, value: impl Into<Value<TimestreamAction>>) -> Self {
            self.0.set("Timestream", value.into());
            self
        }
    }

    impl From<Action> for Json {
        fn from(value: Action) -> Self {
            value.0.into()
        }
    }

    /// An asset property timestamp entry containing the following information.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `TimeInSeconds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssetPropertyTimestamp(Properties);

    impl AssetPropertyTimestamp {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Optional. A string that contains the nanosecond time offset. Accepts substitution templates.
        ///
        /// `OffsetInNanos`.
        pub fn offset_in_nanos(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OffsetInNanos", value.into());
            self
        }

        /// A string that contains the time in seconds since epoch. Accepts substitution templates.
        ///
        /// `TimeInSeconds`. Required.
        pub fn time_in_seconds(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeInSeconds", value.into());
            self
        }
    }

    impl From<AssetPropertyTimestamp> for Json {
        fn from(value: AssetPropertyTimestamp) -> Self {
            value.0.into()
        }
    }

    /// An asset property value entry containing the following information.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `Timestamp`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssetPropertyValue(Properties);

    impl AssetPropertyValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Optional. A string that describes the quality of the value. Accepts substitution templates. Must be `GOOD` , `BAD` , or `UNCERTAIN` .
        ///
        /// `Quality`.
        pub fn quality(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Quality", value.into());
            self
        }

        /// The asset property value timestamp.
        ///
        /// `Timestamp`. Required.
        pub fn timestamp(mut self, value: impl Into<Value<AssetPropertyTimestamp>>) -> Self {
            self.0.set("Timestamp", value.into());
            self
        }

        /// The value of the asset property.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<AssetPropertyVariant>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<AssetPropertyValue> for Json {
        fn from(value: AssetPropertyValue) -> Self {
            value.0.into()
        }
    }

    /// Contains an asset property value (of a single type).
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssetPropertyVariant(Properties);

    impl AssetPropertyVariant {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Optional. A string that contains the boolean value ( `true` or `false` ) of the value entry. Accepts substitution templates.
        ///
        /// `BooleanValue`.
        pub fn boolean_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BooleanValue", value.into());
            self
        }

        /// Optional. A string that contains the double value of the value entry. Accepts substitution templates.
        ///
        /// `DoubleValue`.
        pub fn double_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DoubleValue", value.into());
            self
        }

        /// Optional. A string that contains the integer value of the value entry. Accepts substitution templates.
        ///
        /// `IntegerValue`.
        pub fn integer_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntegerValue", value.into());
            self
        }

        /// Optional. The string value of the value entry. Accepts substitution templates.
        ///
        /// `StringValue`.
        pub fn string_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StringValue", value.into());
            self
        }
    }

    impl From<AssetPropertyVariant> for Json {
        fn from(value: AssetPropertyVariant) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoT::TopicRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BatchConfig(Properties);

    impl BatchConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BatchAcrossTopics`.
        pub fn batch_across_topics(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BatchAcrossTopics", value.into());
            self
        }

        /// `MaxBatchOpenMs`.
        pub fn max_batch_open_ms(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxBatchOpenMs", value.into());
            self
        }

        /// `MaxBatchSize`.
        pub fn max_batch_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxBatchSize", value.into());
            self
        }

        /// `MaxBatchSizeBytes`.
        pub fn max_batch_size_bytes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxBatchSizeBytes", value.into());
            self
        }
    }

    impl From<BatchConfig> for Json {
        fn from(value: BatchConfig) -> Self {
            value.0.into()
        }
    }

    /// Describes an action that updates a CloudWatch alarm.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `AlarmName`, `RoleArn`, `StateReason`, `StateValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudwatchAlarmAction(Properties);

    impl CloudwatchAlarmAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CloudWatch alarm name.
        ///
        /// `AlarmName`. Required.
        pub fn alarm_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlarmName", value.into());
            self
        }

        /// The IAM role that allows access to the CloudWatch alarm.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The reason for the alarm change.
        ///
        /// `StateReason`. Required.
        pub fn state_reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StateReason", value.into());
            self
        }

        /// The value of the alarm state. Acceptable values are: OK, ALARM, INSUFFICIENT\_DATA.
        ///
        /// `StateValue`. Required.
        pub fn state_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StateValue", value.into());
            self
        }
    }

    impl From<CloudwatchAlarmAction> for Json {
        fn from(value: CloudwatchAlarmAction) -> Self {
            value.0.into()
        }
    }

    /// Describes an action that updates a CloudWatch log.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `LogGroupName`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudwatchLogsAction(Properties);

    impl CloudwatchLogsAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether batches of log records will be extracted and uploaded into CloudWatch.
        ///
        /// `BatchMode`.
        pub fn batch_mode(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BatchMode", value.into());
            self
        }

        /// The CloudWatch log name.
        ///
        /// `LogGroupName`. Required.
        pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupName", value.into());
            self
        }

        /// The IAM role that allows access to the CloudWatch log.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<CloudwatchLogsAction> for Json {
        fn from(value: CloudwatchLogsAction) -> Self {
            value.0.into()
        }
    }

    /// Describes an action that captures a CloudWatch metric.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `MetricName`, `MetricNamespace`, `MetricUnit`, `MetricValue`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudwatchMetricAction(Properties);

    impl CloudwatchMetricAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CloudWatch metric name.
        ///
        /// `MetricName`. Required.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// The CloudWatch metric namespace name.
        ///
        /// `MetricNamespace`. Required.
        pub fn metric_namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricNamespace", value.into());
            self
        }

        /// An optional [Unix timestamp](https://docs.aws.amazon.com/AmazonCloudWatch/latest/DeveloperGuide/cloudwatch_concepts.html#about_timestamp) .
        ///
        /// `MetricTimestamp`.
        pub fn metric_timestamp(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricTimestamp", value.into());
            self
        }

        /// The [metric unit](https://docs.aws.amazon.com/AmazonCloudWatch/latest/DeveloperGuide/cloudwatch_concepts.html#Unit) supported by CloudWatch.
        ///
        /// `MetricUnit`. Required.
        pub fn metric_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricUnit", value.into());
            self
        }

        /// The CloudWatch metric value.
        ///
        /// `MetricValue`. Required.
        pub fn metric_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricValue", value.into());
            self
        }

        /// The IAM role that allows access to the CloudWatch metric.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<CloudwatchMetricAction> for Json {
        fn from(value: CloudwatchMetricAction) -> Self {
            value.0.into()
        }
    }

    /// Describes an action to write to a DynamoDB table.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `HashKeyField`, `HashKeyValue`, `RoleArn`, `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DynamoDBAction(Properties);

    impl DynamoDBAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The hash key name.
        ///
        /// `HashKeyField`. Required.
        pub fn hash_key_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HashKeyField", value.into());
            self
        }

        /// The hash key type. Valid values are "STRING" or "NUMBER"
        ///
        /// `HashKeyType`. Allowed: [`HashKeyType`].
        pub fn hash_key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HashKeyType", value.into());
            self
        }

        /// The hash key value.
        ///
        /// `HashKeyValue`. Required.
        pub fn hash_key_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HashKeyValue", value.into());
            self
        }

        /// The action payload. This name can be customized.
        ///
        /// `PayloadField`.
        pub fn payload_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PayloadField", value.into());
            self
        }

        /// The range key name.
        ///
        /// `RangeKeyField`.
        pub fn range_key_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RangeKeyField", value.into());
            self
        }

        /// The range key type. Valid values are "STRING" or "NUMBER"
        ///
        /// `RangeKeyType`. Allowed: [`RangeKeyType`].
        pub fn range_key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RangeKeyType", value.into());
            self
        }

        /// The range key value.
        ///
        /// `RangeKeyValue`.
        pub fn range_key_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RangeKeyValue", value.into());
            self
        }

        /// The ARN of the IAM role that grants access to the DynamoDB table.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The name of the DynamoDB table.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<DynamoDBAction> for Json {
        fn from(value: DynamoDBAction) -> Self {
            value.0.into()
        }
    }

    /// Describes an action to write to a DynamoDB table.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DynamoDBv2Action(Properties);

    impl DynamoDBv2Action {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the DynamoDB table to which the message data will be written. For example:
        ///
        /// `PutItem`.
        pub fn put_item(mut self, value: impl Into<Value<PutItemInput>>) -> Self {
            self.0.set("PutItem", value.into());
            self
        }

        /// The ARN of the IAM role that grants access to the DynamoDB table.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<DynamoDBv2Action> for Json {
        fn from(value: DynamoDBv2Action) -> Self {
            value.0.into()
        }
    }

    /// Describes an action that writes data to an Amazon OpenSearch Service domain.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `Endpoint`, `Id`, `Index`, `RoleArn`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ElasticsearchAction(Properties);

    impl ElasticsearchAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The endpoint of your OpenSearch domain.
        ///
        /// `Endpoint`. Required.
        pub fn endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Endpoint", value.into());
            self
        }

        /// The unique identifier for the document you are storing.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The index where you want to store your data.
        ///
        /// `Index`. Required.
        pub fn index(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Index", value.into());
            self
        }

        /// The IAM role ARN that has access to OpenSearch.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The type of document you are storing.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ElasticsearchAction> for Json {
        fn from(value: ElasticsearchAction) -> Self {
            value.0.into()
        }
    }

    /// Describes an action that writes data to an Amazon Kinesis Firehose stream.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `DeliveryStreamName`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FirehoseAction(Properties);

    impl FirehoseAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to deliver the Kinesis Data Firehose stream as a batch by using \[`PutRecordBatch`\](<https://docs.aws.amazon.com/firehose/latest/APIReference/API_PutRecordBatch.html>) . The default value is `false` .
        ///
        /// `BatchMode`.
        pub fn batch_mode(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BatchMode", value.into());
            self
        }

        /// The delivery stream name.
        ///
        /// `DeliveryStreamName`. Required.
        pub fn delivery_stream_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeliveryStreamName", value.into());
            self
        }

        /// The IAM role that grants access to the Amazon Kinesis Firehose stream.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// A character separator that will be used to separate records written to the Firehose stream. Valid values are: '\\n' (newline), '\\t' (tab), '\\r\\n' (Windows newline), ',' (comma).
        ///
        /// `Separator`.
        pub fn separator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Separator", value.into());
            self
        }
    }

    impl From<FirehoseAction> for Json {
        fn from(value: FirehoseAction) -> Self {
            value.0.into()
        }
    }

    /// Send data to an HTTPS endpoint.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpAction(Properties);

    impl HttpAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The authentication method to use when sending data to an HTTPS endpoint.
        ///
        /// `Auth`.
        pub fn auth(mut self, value: impl Into<Value<HttpAuthorization>>) -> Self {
            self.0.set("Auth", value.into());
            self
        }

        /// `BatchConfig`.
        pub fn batch_config(mut self, value: impl Into<Value<BatchConfig>>) -> Self {
            self.0.set("BatchConfig", value.into());
            self
        }

        /// The URL to which AWS IoT sends a confirmation message. The value of the confirmation URL must be a prefix of the endpoint URL. If you do not specify a confirmation URL AWS IoT uses the endpoint URL as the confirmation URL.
        ///
        /// `ConfirmationUrl`.
        pub fn confirmation_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfirmationUrl", value.into());
            self
        }

        /// `EnableBatching`.
        pub fn enable_batching(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableBatching", value.into());
            self
        }

        /// The HTTP headers to send with the message data.
        ///
        /// `Headers`.
        pub fn headers(mut self, value: impl Into<List<HttpActionHeader>>) -> Self {
            self.0.set("Headers", value.into());
            self
        }

        /// The endpoint URL. If substitution templates are used in the URL, you must also specify a `confirmationUrl` . If this is a new destination, a new `TopicRuleDestination` is created if possible.
        ///
        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<HttpAction> for Json {
        fn from(value: HttpAction) -> Self {
            value.0.into()
        }
    }

    /// The HTTP action header.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpActionHeader(Properties);

    impl HttpActionHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The HTTP header key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The HTTP header value. Substitution templates are supported.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<HttpActionHeader> for Json {
        fn from(value: HttpActionHeader) -> Self {
            value.0.into()
        }
    }

    /// The authorization method used to send messages.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpAuthorization(Properties);

    impl HttpAuthorization {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Use Sig V4 authorization. For more information, see [Signature Version 4 Signing Process](https://docs.aws.amazon.com/general/latest/gr/signature-version-4.html) .
        ///
        /// `Sigv4`.
        pub fn sigv4(mut self, value: impl Into<Value<SigV4Authorization>>) -> Self {
            self.0.set("Sigv4", value.into());
            self
        }
    }

    impl From<HttpAuthorization> for Json {
        fn from(value: HttpAuthorization) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `DatabaseName`, `DestinationArn`, `RoleArn`, `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InfluxDBAction(Properties);

    impl InfluxDBAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BatchConfig`.
        pub fn batch_config(mut self, value: impl Into<Value<InfluxDBBatchConfig>>) -> Self {
            self.0.set("BatchConfig", value.into());
            self
        }

        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// `DestinationArn`. Required.
        pub fn destination_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationArn", value.into());
            self
        }

        /// `Organization`.
        pub fn organization(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Organization", value.into());
            self
        }

        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }

        /// `Tags`.
        pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }

        /// `TimestampUnit`. Allowed: [`TimestampUnit`].
        pub fn timestamp_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimestampUnit", value.into());
            self
        }
    }

    impl From<InfluxDBAction> for Json {
        fn from(value: InfluxDBAction) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoT::TopicRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InfluxDBBatchConfig(Properties);

    impl InfluxDBBatchConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BatchAcrossTopics`.
        pub fn batch_across_topics(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BatchAcrossTopics", value.into());
            self
        }

        /// `MaxBatchOpenMs`.
        pub fn max_batch_open_ms(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxBatchOpenMs", value.into());
            self
        }

        /// `MaxBatchSize`.
        pub fn max_batch_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxBatchSize", value.into());
            self
        }

        /// `MaxBatchSizeBytes`.
        pub fn max_batch_size_bytes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxBatchSizeBytes", value.into());
            self
        }
    }

    impl From<InfluxDBBatchConfig> for Json {
        fn from(value: InfluxDBBatchConfig) -> Self {
            value.0.into()
        }
    }

    /// Sends message data to an AWS IoT Analytics channel.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `ChannelName`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IotAnalyticsAction(Properties);

    impl IotAnalyticsAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to process the action as a batch. The default value is `false` .
        ///
        /// `BatchMode`.
        pub fn batch_mode(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BatchMode", value.into());
            self
        }

        /// The name of the IoT Analytics channel to which message data will be sent.
        ///
        /// `ChannelName`. Required.
        pub fn channel_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChannelName", value.into());
            self
        }

        /// The ARN of the role which has a policy that grants IoT Analytics permission to send message data via IoT Analytics (iotanalytics:BatchPutMessage).
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<IotAnalyticsAction> for Json {
        fn from(value: IotAnalyticsAction) -> Self {
            value.0.into()
        }
    }

    /// Sends an input to an AWS IoT Events detector.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `InputName`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IotEventsAction(Properties);

    impl IotEventsAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to process the event actions as a batch. The default value is `false` .
        ///
        /// `BatchMode`.
        pub fn batch_mode(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BatchMode", value.into());
            self
        }

        /// The name of the AWS IoT Events input.
        ///
        /// `InputName`. Required.
        pub fn input_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputName", value.into());
            self
        }

        /// The ID of the message. The default `messageId` is a new UUID value.
        ///
        /// `MessageId`.
        pub fn message_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageId", value.into());
            self
        }

        /// The ARN of the role that grants AWS IoT permission to send an input to an AWS IoT Events detector. ("Action":"iotevents:BatchPutMessage").
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<IotEventsAction> for Json {
        fn from(value: IotEventsAction) -> Self {
            value.0.into()
        }
    }

    /// Describes an action to send data from an MQTT message that triggered the rule to AWS IoT SiteWise asset properties.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `PutAssetPropertyValueEntries`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IotSiteWiseAction(Properties);

    impl IotSiteWiseAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of asset property value entries.
        ///
        /// `PutAssetPropertyValueEntries`. Required.
        pub fn put_asset_property_value_entries(
            mut self,
            value: impl Into<List<PutAssetPropertyValueEntry>>,
        ) -> Self {
            self.0.set("PutAssetPropertyValueEntries", value.into());
            self
        }

        /// The ARN of the role that grants AWS IoT permission to send an asset property value to AWS IoT SiteWise. ( `"Action": "iotsitewise:BatchPutAssetPropertyValue"` ). The trust policy can restrict access to specific asset hierarchy paths.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<IotSiteWiseAction> for Json {
        fn from(value: IotSiteWiseAction) -> Self {
            value.0.into()
        }
    }

    /// Send messages to an Amazon Managed Streaming for Apache Kafka (Amazon MSK) or self-managed Apache Kafka cluster.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `ClientProperties`, `DestinationArn`, `Topic`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KafkaAction(Properties);

    impl KafkaAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Properties of the Apache Kafka producer client.
        ///
        /// `ClientProperties`. Required.
        pub fn client_properties(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("ClientProperties", value.into());
            self
        }

        /// The ARN of Kafka action's VPC `TopicRuleDestination` .
        ///
        /// `DestinationArn`. Required.
        pub fn destination_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationArn", value.into());
            self
        }

        /// The list of Kafka headers that you specify.
        ///
        /// `Headers`.
        pub fn headers(mut self, value: impl Into<List<KafkaActionHeader>>) -> Self {
            self.0.set("Headers", value.into());
            self
        }

        /// The Kafka message key.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The Kafka message partition.
        ///
        /// `Partition`.
        pub fn partition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Partition", value.into());
            self
        }

        /// The Kafka topic for messages to be sent to the Kafka broker.
        ///
        /// `Topic`. Required.
        pub fn topic(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Topic", value.into());
            self
        }
    }

    impl From<KafkaAction> for Json {
        fn from(value: KafkaAction) -> Self {
            value.0.into()
        }
    }

    /// Specifies a Kafka header using key-value pairs when you create a Rule’s Kafka Action. You can use these headers to route data from IoT clients to downstream Kafka clusters without modifying your message payload.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KafkaActionHeader(Properties);

    impl KafkaActionHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key of the Kafka header.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the Kafka header.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<KafkaActionHeader> for Json {
        fn from(value: KafkaActionHeader) -> Self {
            value.0.into()
        }
    }

    /// Describes an action to write data to an Amazon Kinesis stream.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `RoleArn`, `StreamName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisAction(Properties);

    impl KinesisAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The partition key.
        ///
        /// `PartitionKey`.
        pub fn partition_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PartitionKey", value.into());
            self
        }

        /// The ARN of the IAM role that grants access to the Amazon Kinesis stream.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The name of the Amazon Kinesis stream.
        ///
        /// `StreamName`. Required.
        pub fn stream_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamName", value.into());
            self
        }
    }

    impl From<KinesisAction> for Json {
        fn from(value: KinesisAction) -> Self {
            value.0.into()
        }
    }

    /// Describes an action to invoke a Lambda function.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaAction(Properties);

    impl LambdaAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the Lambda function.
        ///
        /// `FunctionArn`.
        pub fn function_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FunctionArn", value.into());
            self
        }
    }

    impl From<LambdaAction> for Json {
        fn from(value: LambdaAction) -> Self {
            value.0.into()
        }
    }

    /// Describes an action to send device location updates from an MQTT message to an Amazon Location tracker resource.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `DeviceId`, `Latitude`, `Longitude`, `RoleArn`, `TrackerName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LocationAction(Properties);

    impl LocationAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique ID of the device providing the location data.
        ///
        /// `DeviceId`. Required.
        pub fn device_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceId", value.into());
            self
        }

        /// A string that evaluates to a double value that represents the latitude of the device's location.
        ///
        /// `Latitude`. Required.
        pub fn latitude(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Latitude", value.into());
            self
        }

        /// A string that evaluates to a double value that represents the longitude of the device's location.
        ///
        /// `Longitude`. Required.
        pub fn longitude(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Longitude", value.into());
            self
        }

        /// The IAM role that grants permission to write to the Amazon Location resource.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The time that the location data was sampled. The default value is the time the MQTT message was processed.
        ///
        /// `Timestamp`.
        pub fn timestamp(mut self, value: impl Into<Value<Timestamp>>) -> Self {
            self.0.set("Timestamp", value.into());
            self
        }

        /// The name of the tracker resource in Amazon Location in which the location is updated.
        ///
        /// `TrackerName`. Required.
        pub fn tracker_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrackerName", value.into());
            self
        }
    }

    impl From<LocationAction> for Json {
        fn from(value: LocationAction) -> Self {
            value.0.into()
        }
    }

    /// Describes an action that writes data to an Amazon OpenSearch Service domain.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `Endpoint`, `Id`, `Index`, `RoleArn`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OpenSearchAction(Properties);

    impl OpenSearchAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The endpoint of your OpenSearch domain.
        ///
        /// `Endpoint`. Required.
        pub fn endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Endpoint", value.into());
            self
        }

        /// The unique identifier for the document you are storing.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The OpenSearch index where you want to store your data.
        ///
        /// `Index`. Required.
        pub fn index(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Index", value.into());
            self
        }

        /// The IAM role ARN that has access to OpenSearch.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The type of document you are storing.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<OpenSearchAction> for Json {
        fn from(value: OpenSearchAction) -> Self {
            value.0.into()
        }
    }

    /// An asset property value entry containing the following information.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `PropertyValues`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PutAssetPropertyValueEntry(Properties);

    impl PutAssetPropertyValueEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the AWS IoT SiteWise asset. You must specify either a `propertyAlias` or both an `aliasId` and a `propertyId` . Accepts substitution templates.
        ///
        /// `AssetId`.
        pub fn asset_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssetId", value.into());
            self
        }

        /// Optional. A unique identifier for this entry that you can define to better track which message caused an error in case of failure. Accepts substitution templates. Defaults to a new UUID.
        ///
        /// `EntryId`.
        pub fn entry_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntryId", value.into());
            self
        }

        /// The name of the property alias associated with your asset property. You must specify either a `propertyAlias` or both an `aliasId` and a `propertyId` . Accepts substitution templates.
        ///
        /// `PropertyAlias`.
        pub fn property_alias(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropertyAlias", value.into());
            self
        }

        /// The ID of the asset's property. You must specify either a `propertyAlias` or both an `aliasId` and a `propertyId` . Accepts substitution templates.
        ///
        /// `PropertyId`.
        pub fn property_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropertyId", value.into());
            self
        }

        /// A list of property values to insert that each contain timestamp, quality, and value (TQV) information.
        ///
        /// `PropertyValues`. Required.
        pub fn property_values(mut self, value: impl Into<List<AssetPropertyValue>>) -> Self {
            self.0.set("PropertyValues", value.into());
            self
        }
    }

    impl From<PutAssetPropertyValueEntry> for Json {
        fn from(value: PutAssetPropertyValueEntry) -> Self {
            value.0.into()
        }
    }

    /// The input for the DynamoActionVS action that specifies the DynamoDB table to which the message data will be written.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PutItemInput(Properties);

    impl PutItemInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The table where the message data will be written.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<PutItemInput> for Json {
        fn from(value: PutItemInput) -> Self {
            value.0.into()
        }
    }

    /// Describes an action to republish to another topic.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `RoleArn`, `Topic`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RepublishAction(Properties);

    impl RepublishAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// MQTT Version 5.0 headers information. For more information, see [MQTT](https://docs.aws.amazon.com//iot/latest/developerguide/mqtt.html) in the IoT Core Developer Guide.
        ///
        /// `Headers`.
        pub fn headers(mut self, value: impl Into<Value<RepublishActionHeaders>>) -> Self {
            self.0.set("Headers", value.into());
            self
        }

        /// The Quality of Service (QoS) level to use when republishing messages. The default value is 0.
        ///
        /// `Qos`.
        pub fn qos(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Qos", value.into());
            self
        }

        /// The ARN of the IAM role that grants access.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The name of the MQTT topic.
        ///
        /// `Topic`. Required.
        pub fn topic(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Topic", value.into());
            self
        }
    }

    impl From<RepublishAction> for Json {
        fn from(value: RepublishAction) -> Self {
            value.0.into()
        }
    }

    /// Specifies MQTT Version 5.0 headers information. For more information, see [MQTT](https://docs.aws.amazon.com//iot/latest/developerguide/mqtt.html) in the IoT Core Developer Guide.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RepublishActionHeaders(Properties);

    impl RepublishActionHeaders {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A UTF-8 encoded string that describes the content of the publishing message.
        ///
        /// `ContentType`.
        pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }

        /// The base64-encoded binary data used by the sender of the request message to identify which request the response message is for.
        ///
        /// `CorrelationData`.
        pub fn correlation_data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CorrelationData", value.into());
            self
        }

        /// A user-defined integer value that represents the message expiry interval at the broker. If the messages haven't been sent to the subscribers within that interval, the message expires and is removed.
        ///
        /// `MessageExpiry`.
        pub fn message_expiry(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageExpiry", value.into());
            self
        }

        /// An `Enum` string value that indicates whether the payload is formatted as UTF-8.
        ///
        /// `PayloadFormatIndicator`.
        pub fn payload_format_indicator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PayloadFormatIndicator", value.into());
            self
        }

        /// A UTF-8 encoded string that's used as the topic name for a response message. The response topic is used to describe the topic to which the receiver should publish as part of the request-response flow.
        ///
        /// `ResponseTopic`.
        pub fn response_topic(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResponseTopic", value.into());
            self
        }

        /// An array of key-value pairs that you define in the MQTT5 header.
        ///
        /// `UserProperties`.
        pub fn user_properties(mut self, value: impl Into<List<UserProperty>>) -> Self {
            self.0.set("UserProperties", value.into());
            self
        }
    }

    impl From<RepublishActionHeaders> for Json {
        fn from(value: RepublishActionHeaders) -> Self {
            value.0.into()
        }
    }

    /// Describes an action to write data to an Amazon S3 bucket.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `BucketName`, `Key`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Action(Properties);

    impl S3Action {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// The Amazon S3 canned ACL that controls access to the object identified by the object key. For more information, see [S3 canned ACLs](https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html#canned-acl) .
        ///
        /// `CannedAcl`. Allowed: [`CannedAcl`].
        pub fn canned_acl(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CannedAcl", value.into());
            self
        }

        /// The object key. For more information, see [Actions, resources, and condition keys for Amazon S3](https://docs.aws.amazon.com/AmazonS3/latest/dev/list_amazons3.html) .
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The ARN of the IAM role that grants access.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<S3Action> for Json {
        fn from(value: S3Action) -> Self {
            value.0.into()
        }
    }

    /// For more information, see [Signature Version 4 signing process](https://docs.aws.amazon.com/general/latest/gr/signature-version-4.html) .
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `RoleArn`, `ServiceName`, `SigningRegion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SigV4Authorization(Properties);

    impl SigV4Authorization {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the signing role.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The service name to use while signing with Sig V4.
        ///
        /// `ServiceName`. Required.
        pub fn service_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceName", value.into());
            self
        }

        /// The signing region.
        ///
        /// `SigningRegion`. Required.
        pub fn signing_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SigningRegion", value.into());
            self
        }
    }

    impl From<SigV4Authorization> for Json {
        fn from(value: SigV4Authorization) -> Self {
            value.0.into()
        }
    }

    /// Describes an action to publish to an Amazon SNS topic.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `RoleArn`, `TargetArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnsAction(Properties);

    impl SnsAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// (Optional) The message format of the message to publish. Accepted values are "JSON" and "RAW". The default value of the attribute is "RAW".
        ///
        /// `MessageFormat`. Allowed: [`MessageFormat`].
        pub fn message_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageFormat", value.into());
            self
        }

        /// The ARN of the IAM role that grants access.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The ARN of the SNS topic.
        ///
        /// `TargetArn`. Required.
        pub fn target_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetArn", value.into());
            self
        }
    }

    impl From<SnsAction> for Json {
        fn from(value: SnsAction) -> Self {
            value.0.into()
        }
    }

    /// Describes an action to publish data to an Amazon SQS queue.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `QueueUrl`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SqsAction(Properties);

    impl SqsAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URL of the Amazon SQS queue.
        ///
        /// `QueueUrl`. Required.
        pub fn queue_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueueUrl", value.into());
            self
        }

        /// The ARN of the IAM role that grants access.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// Specifies whether to use Base64 encoding.
        ///
        /// `UseBase64`.
        pub fn use_base64(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseBase64", value.into());
            self
        }
    }

    impl From<SqsAction> for Json {
        fn from(value: SqsAction) -> Self {
            value.0.into()
        }
    }

    /// Starts execution of a Step Functions state machine.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `RoleArn`, `StateMachineName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StepFunctionsAction(Properties);

    impl StepFunctionsAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// (Optional) A name will be given to the state machine execution consisting of this prefix followed by a UUID. Step Functions automatically creates a unique name for each state machine execution if one is not provided.
        ///
        /// `ExecutionNamePrefix`.
        pub fn execution_name_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionNamePrefix", value.into());
            self
        }

        /// The ARN of the role that grants IoT permission to start execution of a state machine ("Action":"states:StartExecution").
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The name of the Step Functions state machine whose execution will be started.
        ///
        /// `StateMachineName`. Required.
        pub fn state_machine_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StateMachineName", value.into());
            self
        }
    }

    impl From<StepFunctionsAction> for Json {
        fn from(value: StepFunctionsAction) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoT::TopicRule`.
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

    /// Describes how to interpret an application-defined timestamp value from an MQTT message payload and the precision of that value.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Timestamp(Properties);

    impl Timestamp {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The precision of the timestamp value that results from the expression described in `value` .
        ///
        /// `Unit`.
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// An expression that returns a long epoch time value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Timestamp> for Json {
        fn from(value: Timestamp) -> Self {
            value.0.into()
        }
    }

    /// Describes an action that writes records into an Amazon Timestream table.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `DatabaseName`, `Dimensions`, `RoleArn`, `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimestreamAction(Properties);

    impl TimestreamAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of an Amazon Timestream database that has the table to write records into.
        ///
        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// Metadata attributes of the time series that are written in each measure record.
        ///
        /// `Dimensions`. Required.
        pub fn dimensions(mut self, value: impl Into<List<TimestreamDimension>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the role that grants AWS IoT permission to write to the Timestream database table.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The table where the message data will be written.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }

        /// The value to use for the entry's timestamp. If blank, the time that the entry was processed is used.
        ///
        /// `Timestamp`.
        pub fn timestamp(mut self, value: impl Into<Value<TimestreamTimestamp>>) -> Self {
            self.0.set("Timestamp", value.into());
            self
        }
    }

    impl From<TimestreamAction> for Json {
        fn from(value: TimestreamAction) -> Self {
            value.0.into()
        }
    }

    /// Metadata attributes of the time series that are written in each measure record.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimestreamDimension(Properties);

    impl TimestreamDimension {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The metadata dimension name. This is the name of the column in the Amazon Timestream database table record.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value to write in this column of the database record.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TimestreamDimension> for Json {
        fn from(value: TimestreamDimension) -> Self {
            value.0.into()
        }
    }

    /// The value to use for the entry's timestamp. If blank, the time that the entry was processed is used.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `Unit`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimestreamTimestamp(Properties);

    impl TimestreamTimestamp {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The precision of the timestamp value that results from the expression described in `value` .
        ///
        /// `Unit`. Required.
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// An expression that returns a long epoch time value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TimestreamTimestamp> for Json {
        fn from(value: TimestreamTimestamp) -> Self {
            value.0.into()
        }
    }

    /// Describes a rule.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `Actions`, `Sql`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TopicRulePayload(Properties);

    impl TopicRulePayload {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The actions associated with the rule.
        ///
        /// `Actions`. Required.
        pub fn actions(mut self, value: impl Into<List<Action>>) -> Self {
            self.0.set("Actions", value.into());
            self
        }

        /// The version of the SQL rules engine to use when evaluating the rule.
        ///
        /// `AwsIotSqlVersion`.
        pub fn aws_iot_sql_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AwsIotSqlVersion", value.into());
            self
        }

        /// The description of the rule.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The action to take when an error occurs.
        ///
        /// `ErrorAction`.
        pub fn error_action(mut self, value: impl Into<Value<Action>>) -> Self {
            self.0.set("ErrorAction", value.into());
            self
        }

        /// Specifies whether the rule is disabled.
        ///
        /// `RuleDisabled`.
        pub fn rule_disabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RuleDisabled", value.into());
            self
        }

        /// The SQL statement used to query the topic. For more information, see [AWS IoT SQL Reference](https://docs.aws.amazon.com/iot/latest/developerguide/iot-sql-reference.html) in the \*AWS IoT Developer Guide\* .
        ///
        /// `Sql`. Required.
        pub fn sql(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Sql", value.into());
            self
        }
    }

    impl From<TopicRulePayload> for Json {
        fn from(value: TopicRulePayload) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair that you define in the header.
    ///
    /// A property type of `AWS::IoT::TopicRule`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UserProperty(Properties);

    impl UserProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A key to be specified in `UserProperty` .
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value to be specified in `UserProperty` .
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<UserProperty> for Json {
        fn from(value: UserProperty) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `HashKeyType`.
        pub enum HashKeyType {
            Number = "NUMBER",
            String = "STRING",
        }

        /// Words for `RangeKeyType`.
        pub enum RangeKeyType {
            Number = "NUMBER",
            String = "STRING",
        }

        /// Words for `TimestampUnit`.
        pub enum TimestampUnit {
            Ms = "ms",
            Ns = "ns",
            S = "s",
            Us = "us",
        }

        /// Words for `CannedAcl`.
        pub enum CannedAcl {
            Private = "private",
            PublicRead = "public-read",
            PublicReadWrite = "public-read-write",
            AwsExecRead = "aws-exec-read",
            AuthenticatedRead = "authenticated-read",
            BucketOwnerRead = "bucket-owner-read",
            BucketOwnerFullControl = "bucket-owner-full-control",
            LogDeliveryWrite = "log-delivery-write",
        }

        /// Words for `MessageFormat`.
        pub enum MessageFormat {
            Json = "JSON",
            Raw = "RAW",
        }
    }
}

/// Property types and words of [`TopicRuleDestination`].
pub mod topic_rule_destination {
    use crate::{Json, List, Properties, Value};

    /// HTTP URL destination properties.
    ///
    /// A property type of `AWS::IoT::TopicRuleDestination`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpUrlDestinationSummary(Properties);

    impl HttpUrlDestinationSummary {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URL used to confirm the HTTP topic rule destination URL.
        ///
        /// `ConfirmationUrl`.
        pub fn confirmation_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfirmationUrl", value.into());
            self
        }
    }

    impl From<HttpUrlDestinationSummary> for Json {
        fn from(value: HttpUrlDestinationSummary) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoT::TopicRuleDestination`.
    ///
    /// Required: `Endpoint`, `InfluxDBVersion`, `SecretId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InfluxDBDestinationProperties(Properties);

    impl InfluxDBDestinationProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The endpoint URL of the InfluxDB database.
        ///
        /// `Endpoint`. Required.
        pub fn endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Endpoint", value.into());
            self
        }

        /// The version of the InfluxDB database (for example, V2 or V3).
        ///
        /// `InfluxDBVersion`. Required.
        pub fn influx_db_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InfluxDBVersion", value.into());
            self
        }

        /// The ARN or name of the Secrets Manager secret containing the InfluxDB API token.
        ///
        /// `SecretId`. Required.
        pub fn secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretId", value.into());
            self
        }

        /// The key name within the secret that contains the InfluxDB token.
        ///
        /// `SecretKey`.
        pub fn secret_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretKey", value.into());
            self
        }

        /// The type of the secret value (SecretString or SecretBinary).
        ///
        /// `SecretType`.
        pub fn secret_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretType", value.into());
            self
        }
    }

    impl From<InfluxDBDestinationProperties> for Json {
        fn from(value: InfluxDBDestinationProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties of a virtual private cloud (VPC) destination.
    ///
    /// A property type of `AWS::IoT::TopicRuleDestination`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcDestinationProperties(Properties);

    impl VpcDestinationProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of a role that has permission to create and attach to elastic network interfaces (ENIs).
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The security groups of the VPC destination.
        ///
        /// `SecurityGroups`.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// The subnet IDs of the VPC destination.
        ///
        /// `SubnetIds`.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }

        /// The ID of the VPC.
        ///
        /// `VpcId`.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<VpcDestinationProperties> for Json {
        fn from(value: VpcDestinationProperties) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Status`.
        pub enum Status {
            Enabled = "ENABLED",
            InProgress = "IN_PROGRESS",
            Disabled = "DISABLED",
        }
    }
}
