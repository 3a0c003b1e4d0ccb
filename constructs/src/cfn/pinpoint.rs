//! `AWS::Pinpoint`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// A \*channel\* is a type of platform that you can deliver messages to. You can use the ADM channel to send push notifications through the Amazon Device Messaging (ADM) service to apps that run on Amazon devices, such as Kindle Fire tablets.
///
/// [`AWS::Pinpoint::ADMChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-admchannel.html).
///
/// Required: `ApplicationId`, `ClientId`, `ClientSecret`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ADMChannel(Properties);

impl ADMChannel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier for the Amazon Pinpoint application that the ADM channel applies to.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// The Client ID that you received from Amazon to send messages by using ADM.
    ///
    /// `ClientId`. Required.
    pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientId", value.into());
        self
    }

    /// The Client Secret that you received from Amazon to send messages by using ADM.
    ///
    /// `ClientSecret`. Required.
    pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientSecret", value.into());
        self
    }

    /// Specifies whether to enable the ADM channel for the application.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }
}

impl Resource for ADMChannel {
    const TYPE: &'static str = "AWS::Pinpoint::ADMChannel";
}

impl Construct for ADMChannel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ADMChannel> for Properties {
    fn from(value: ADMChannel) -> Self {
        value.0
    }
}

impl Handle<ADMChannel> {
    /// (Deprecated) An identifier for the ADM channel. This property is retained only for backward compatibility.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A \*channel\* is a type of platform that you can deliver messages to. You can use the APNs channel to send push notification messages to the Apple Push Notification service (APNs).
///
/// [`AWS::Pinpoint::APNSChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnschannel.html).
///
/// Required: `ApplicationId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct APNSChannel(Properties);

impl APNSChannel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier for the Amazon Pinpoint application that the APNs channel applies to.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// The bundle identifier that's assigned to your iOS app. This identifier is used for APNs tokens.
    ///
    /// `BundleId`.
    pub fn bundle_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BundleId", value.into());
        self
    }

    /// The APNs client certificate that you received from Apple. Specify this value if you want Amazon Pinpoint to communicate with APNs by using an APNs certificate.
    ///
    /// `Certificate`.
    pub fn certificate(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Certificate", value.into());
        self
    }

    /// The default authentication method that you want Amazon Pinpoint to use when authenticating with APNs. Valid options are `key` or `certificate` .
    ///
    /// `DefaultAuthenticationMethod`.
    pub fn default_authentication_method(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultAuthenticationMethod", value.into());
        self
    }

    /// Specifies whether to enable the APNs channel for the application.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// The private key for the APNs client certificate that you want Amazon Pinpoint to use to communicate with APNs.
    ///
    /// `PrivateKey`.
    pub fn private_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrivateKey", value.into());
        self
    }

    /// The identifier that's assigned to your Apple Developer Account team. This identifier is used for APNs tokens.
    ///
    /// `TeamId`.
    pub fn team_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TeamId", value.into());
        self
    }

    /// The authentication key to use for APNs tokens.
    ///
    /// `TokenKey`.
    pub fn token_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TokenKey", value.into());
        self
    }

    /// The key identifier that's assigned to your APNs signing key. Specify this value if you want Amazon Pinpoint to communicate with APNs by using APNs tokens.
    ///
    /// `TokenKeyId`.
    pub fn token_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TokenKeyId", value.into());
        self
    }
}

impl Resource for APNSChannel {
    const TYPE: &'static str = "AWS::Pinpoint::APNSChannel";
}

impl Construct for APNSChannel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<APNSChannel> for Properties {
    fn from(value: APNSChannel) -> Self {
        value.0
    }
}

impl Handle<APNSChannel> {
    /// (Deprecated) An identifier for the APNs channel. This property is retained only for backward compatibility.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A \*channel\* is a type of platform that you can deliver messages to. You can use the APNs sandbox channel to send push notification messages to the sandbox environment of the Apple Push Notification service (APNs).
///
/// [`AWS::Pinpoint::APNSSandboxChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnssandboxchannel.html).
///
/// Required: `ApplicationId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct APNSSandboxChannel(Properties);

impl APNSSandboxChannel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier for the Amazon Pinpoint application that the APNs sandbox channel applies to.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// The bundle identifier that's assigned to your iOS app. This identifier is used for APNs tokens.
    ///
    /// `BundleId`.
    pub fn bundle_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BundleId", value.into());
        self
    }

    /// The APNs client certificate that you received from Apple. Specify this value if you want Amazon Pinpoint to communicate with APNs by using an APNs certificate.
    ///
    /// `Certificate`.
    pub fn certificate(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Certificate", value.into());
        self
    }

    /// The default authentication method that you want Amazon Pinpoint to use when authenticating with APNs. Valid options are `key` or `certificate` .
    ///
    /// `DefaultAuthenticationMethod`.
    pub fn default_authentication_method(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultAuthenticationMethod", value.into());
        self
    }

    /// Specifies whether to enable the APNs Sandbox channel for the Amazon Pinpoint application.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// The private key for the APNs client certificate that you want Amazon Pinpoint to use to communicate with APNs.
    ///
    /// `PrivateKey`.
    pub fn private_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrivateKey", value.into());
        self
    }

    /// The identifier that's assigned to your Apple Developer Account team. This identifier is used for APNs tokens.
    ///
    /// `TeamId`.
    pub fn team_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TeamId", value.into());
        self
    }

    /// The authentication key to use for APNs tokens.
    ///
    /// `TokenKey`.
    pub fn token_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TokenKey", value.into());
        self
    }

    /// The key identifier that's assigned to your APNs signing key. Specify this value if you want Amazon Pinpoint to communicate with APNs by using APNs tokens.
    ///
    /// `TokenKeyId`.
    pub fn token_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TokenKeyId", value.into());
        self
    }
}

impl Resource for APNSSandboxChannel {
    const TYPE: &'static str = "AWS::Pinpoint::APNSSandboxChannel";
}

impl Construct for APNSSandboxChannel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<APNSSandboxChannel> for Properties {
    fn from(value: APNSSandboxChannel) -> Self {
        value.0
    }
}

impl Handle<APNSSandboxChannel> {
    /// (Deprecated) An identifier for the APNs sandbox channel. This property is retained only for backward compatibility.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A \*channel\* is a type of platform that you can deliver messages to. You can use the APNs VoIP channel to send VoIP notification messages to the Apple Push Notification service (APNs).
///
/// [`AWS::Pinpoint::APNSVoipChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnsvoipchannel.html).
///
/// Required: `ApplicationId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct APNSVoipChannel(Properties);

impl APNSVoipChannel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier for the Amazon Pinpoint application that the APNs VoIP channel applies to.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// The bundle identifier that's assigned to your iOS app. This identifier is used for APNs tokens.
    ///
    /// `BundleId`.
    pub fn bundle_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BundleId", value.into());
        self
    }

    /// The APNs client certificate that you received from Apple. Specify this value if you want Amazon Pinpoint to communicate with APNs by using an APNs certificate.
    ///
    /// `Certificate`.
    pub fn certificate(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Certificate", value.into());
        self
    }

    /// The default authentication method that you want Amazon Pinpoint to use when authenticating with APNs. Valid options are `key` or `certificate` .
    ///
    /// `DefaultAuthenticationMethod`.
    pub fn default_authentication_method(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultAuthenticationMethod", value.into());
        self
    }

    /// Specifies whether to enable the APNs VoIP channel for the Amazon Pinpoint application.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// The private key for the APNs client certificate that you want Amazon Pinpoint to use to communicate with APNs.
    ///
    /// `PrivateKey`.
    pub fn private_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrivateKey", value.into());
        self
    }

    /// The identifier that's assigned to your Apple Developer Account team. This identifier is used for APNs tokens.
    ///
    /// `TeamId`.
    pub fn team_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TeamId", value.into());
        self
    }

    /// The authentication key to use for APNs tokens.
    ///
    /// `TokenKey`.
    pub fn token_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TokenKey", value.into());
        self
    }

    /// The key identifier that's assigned to your APNs signing key. Specify this value if you want Amazon Pinpoint to communicate with APNs by using APNs tokens.
    ///
    /// `TokenKeyId`.
    pub fn token_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TokenKeyId", value.into());
        self
    }
}

impl Resource for APNSVoipChannel {
    const TYPE: &'static str = "AWS::Pinpoint::APNSVoipChannel";
}

impl Construct for APNSVoipChannel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<APNSVoipChannel> for Properties {
    fn from(value: APNSVoipChannel) -> Self {
        value.0
    }
}

impl Handle<APNSVoipChannel> {
    /// (Deprecated) An identifier for the APNs VoIP channel. This property is retained only for backward compatibility.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A \*channel\* is a type of platform that you can deliver messages to. You can use the APNs VoIP sandbox channel to send VoIP notification messages to the sandbox environment of the Apple Push Notification service (APNs).
///
/// [`AWS::Pinpoint::APNSVoipSandboxChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnsvoipsandboxchannel.html).
///
/// Required: `ApplicationId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct APNSVoipSandboxChannel(Properties);

impl APNSVoipSandboxChannel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier for the application that the APNs VoIP sandbox channel applies to.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// The bundle identifier that's assigned to your iOS app. This identifier is used for APNs tokens.
    ///
    /// `BundleId`.
    pub fn bundle_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BundleId", value.into());
        self
    }

    /// The APNs client certificate that you received from Apple. Specify this value if you want Amazon Pinpoint to communicate with the APNs sandbox environment by using an APNs certificate.
    ///
    /// `Certificate`.
    pub fn certificate(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Certificate", value.into());
        self
    }

    /// The default authentication method that you want Amazon Pinpoint to use when authenticating with APNs. Valid options are `key` or `certificate` .
    ///
    /// `DefaultAuthenticationMethod`.
    pub fn default_authentication_method(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultAuthenticationMethod", value.into());
        self
    }

    /// Specifies whether the APNs VoIP sandbox channel is enabled for the application.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// The private key for the APNs client certificate that you want Amazon Pinpoint to use to communicate with the APNs sandbox environment.
    ///
    /// `PrivateKey`.
    pub fn private_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrivateKey", value.into());
        self
    }

    /// The identifier that's assigned to your Apple developer account team. This identifier is used for APNs tokens.
    ///
    /// `TeamId`.
    pub fn team_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TeamId", value.into());
        self
    }

    /// The authentication key to use for APNs tokens.
    ///
    /// `TokenKey`.
    pub fn token_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TokenKey", value.into());
        self
    }

    /// The key identifier that's assigned to your APNs signing key. Specify this value if you want Amazon Pinpoint to communicate with the APNs sandbox environment by using APNs tokens.
    ///
    /// `TokenKeyId`.
    pub fn token_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TokenKeyId", value.into());
        self
    }
}

impl Resource for APNSVoipSandboxChannel {
    const TYPE: &'static str = "AWS::Pinpoint::APNSVoipSandboxChannel";
}

impl Construct for APNSVoipSandboxChannel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<APNSVoipSandboxChannel> for Properties {
    fn from(value: APNSVoipSandboxChannel) -> Self {
        value.0
    }
}

impl Handle<APNSVoipSandboxChannel> {
    /// (Deprecated) An identifier for the APNs VoIP sandbox channel. This property is retained only for backward compatibility.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// An \*app\* is an Amazon Pinpoint application, also referred to as a \*project\* . An application is a collection of related settings, customer information, segments, campaigns, and other types of Amazon Pinpoint resources.
///
/// [`AWS::Pinpoint::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-app.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct App(Properties);

impl App {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The display name of the application.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for App {
    const TYPE: &'static str = "AWS::Pinpoint::App";
}

impl Construct for App {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<App> for Properties {
    fn from(value: App) -> Self {
        value.0
    }
}

impl Handle<App> {
    /// The Amazon Resource Name (ARN) of the application.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier for the application. This identifier is displayed as the \*Project ID\* on the Amazon Pinpoint console.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Specifies the settings for an Amazon Pinpoint application.
///
/// [`AWS::Pinpoint::ApplicationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-applicationsettings.html).
///
/// Required: `ApplicationId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApplicationSettings(Properties);

impl ApplicationSettings {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier for the Amazon Pinpoint application.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// The settings for the Lambda function to use by default as a code hook for campaigns in the application.
    ///
    /// `CampaignHook`.
    pub fn campaign_hook(
        mut self,
        value: impl Into<Value<application_settings::CampaignHook>>,
    ) -> Self {
        self.0.set("CampaignHook", value.into());
        self
    }

    /// `CloudWatchMetricsEnabled`.
    pub fn cloud_watch_metrics_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CloudWatchMetricsEnabled", value.into());
        self
    }

    /// The default sending limits for campaigns in the application. To override these limits for a specific campaign, use the Campaign resource to define custom limits for the campaign.
    ///
    /// `Limits`.
    pub fn limits(mut self, value: impl Into<Value<application_settings::Limits>>) -> Self {
        self.0.set("Limits", value.into());
        self
    }

    /// The default quiet time for campaigns in the application. Quiet time is a specific time range when campaigns don't send messages to endpoints, if all the following conditions are met:
    ///
    /// `QuietTime`.
    pub fn quiet_time(mut self, value: impl Into<Value<application_settings::QuietTime>>) -> Self {
        self.0.set("QuietTime", value.into());
        self
    }
}

impl Resource for ApplicationSettings {
    const TYPE: &'static str = "AWS::Pinpoint::ApplicationSettings";
}

impl Construct for ApplicationSettings {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApplicationSettings> for Properties {
    fn from(value: ApplicationSettings) -> Self {
        value.0
    }
}

impl Handle<ApplicationSettings> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A \*channel\* is a type of platform that you can deliver messages to. You can use the Baidu channel to send notifications to the Baidu Cloud Push notification service.
///
/// [`AWS::Pinpoint::BaiduChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-baiduchannel.html).
///
/// Required: `ApiKey`, `ApplicationId`, `SecretKey`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BaiduChannel(Properties);

impl BaiduChannel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The API key that you received from the Baidu Cloud Push service to communicate with the service.
    ///
    /// `ApiKey`. Required.
    pub fn api_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApiKey", value.into());
        self
    }

    /// The unique identifier for the Amazon Pinpoint application that you're configuring the Baidu channel for.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// Specifies whether to enable the Baidu channel for the application.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// The secret key that you received from the Baidu Cloud Push service to communicate with the service.
    ///
    /// `SecretKey`. Required.
    pub fn secret_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecretKey", value.into());
        self
    }
}

impl Resource for BaiduChannel {
    const TYPE: &'static str = "AWS::Pinpoint::BaiduChannel";
}

impl Construct for BaiduChannel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BaiduChannel> for Properties {
    fn from(value: BaiduChannel) -> Self {
        value.0
    }
}

impl Handle<BaiduChannel> {
    /// (Deprecated) An identifier for the Baidu channel. This property is retained only for backward compatibility.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Specifies the settings for a campaign. A \*campaign\* is a messaging initiative that engages a specific segment of users for an Amazon Pinpoint application.
///
/// [`AWS::Pinpoint::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-campaign.html).
///
/// Required: `ApplicationId`, `Name`, `Schedule`, `SegmentId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Campaign(Properties);

impl Campaign {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An array of requests that defines additional treatments for the campaign, in addition to the default treatment for the campaign.
    ///
    /// `AdditionalTreatments`.
    pub fn additional_treatments(
        mut self,
        value: impl Into<List<campaign::WriteTreatmentResource>>,
    ) -> Self {
        self.0.set("AdditionalTreatments", value.into());
        self
    }

    /// The unique identifier for the Amazon Pinpoint application that the campaign is associated with.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// Specifies the Lambda function to use as a code hook for a campaign.
    ///
    /// `CampaignHook`.
    pub fn campaign_hook(mut self, value: impl Into<Value<campaign::CampaignHook>>) -> Self {
        self.0.set("CampaignHook", value.into());
        self
    }

    /// The delivery configuration settings for sending the treatment through a custom channel. This object is required if the `MessageConfiguration` object for the treatment specifies a `CustomMessage` object.
    ///
    /// `CustomDeliveryConfiguration`.
    pub fn custom_delivery_configuration(
        mut self,
        value: impl Into<Value<campaign::CustomDeliveryConfiguration>>,
    ) -> Self {
        self.0.set("CustomDeliveryConfiguration", value.into());
        self
    }

    /// A custom description of the campaign.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The allocated percentage of users (segment members) who shouldn't receive messages from the campaign.
    ///
    /// `HoldoutPercent`.
    pub fn holdout_percent(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("HoldoutPercent", value.into());
        self
    }

    /// Specifies whether to pause the campaign. A paused campaign doesn't run unless you resume it by changing this value to `false` . If you restart a campaign, the campaign restarts from the beginning and not at the point you paused it.
    ///
    /// `IsPaused`.
    pub fn is_paused(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsPaused", value.into());
        self
    }

    /// The messaging limits for the campaign.
    ///
    /// `Limits`.
    pub fn limits(mut self, value: impl Into<Value<campaign::Limits>>) -> Self {
        self.0.set("Limits", value.into());
        self
    }

    /// The message configuration settings for the treatment.
    ///
    /// `MessageConfiguration`.
    pub fn message_configuration(
        mut self,
        value: impl Into<Value<campaign::MessageConfiguration>>,
    ) -> Self {
        self.0.set("MessageConfiguration", value.into());
        self
    }

    /// The name of the campaign.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An integer between 1 and 5, inclusive, that represents the priority of the in-app message campaign, where 1 is the highest priority and 5 is the lowest.
    ///
    /// `Priority`.
    pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Priority", value.into());
        self
    }

    /// The schedule settings for the treatment.
    ///
    /// `Schedule`. Required.
    pub fn schedule(mut self, value: impl Into<Value<campaign::Schedule>>) -> Self {
        self.0.set("Schedule", value.into());
        self
    }

    /// The unique identifier for the segment to associate with the campaign.
    ///
    /// `SegmentId`. Required.
    pub fn segment_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SegmentId", value.into());
        self
    }

    /// The version of the segment to associate with the campaign.
    ///
    /// `SegmentVersion`.
    pub fn segment_version(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SegmentVersion", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The message template to use for the treatment.
    ///
    /// `TemplateConfiguration`.
    pub fn template_configuration(
        mut self,
        value: impl Into<Value<campaign::TemplateConfiguration>>,
    ) -> Self {
        self.0.set("TemplateConfiguration", value.into());
        self
    }

    /// A custom description of the treatment.
    ///
    /// `TreatmentDescription`.
    pub fn treatment_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TreatmentDescription", value.into());
        self
    }

    /// A custom name for the treatment.
    ///
    /// `TreatmentName`.
    pub fn treatment_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TreatmentName", value.into());
        self
    }
}

impl Resource for Campaign {
    const TYPE: &'static str = "AWS::Pinpoint::Campaign";
}

impl Construct for Campaign {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Campaign> for Properties {
    fn from(value: Campaign) -> Self {
        value.0
    }
}

impl Handle<Campaign> {
    /// The Amazon Resource Name (ARN) of the campaign.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier for the campaign.
    ///
    /// `Fn::GetAtt` of `CampaignId`.
    #[must_use]
    pub fn campaign_id(self) -> Value<String> {
        self.attribute("CampaignId")
    }
}

/// A \*channel\* is a type of platform that you can deliver messages to. You can use the email channel to send email to users.
///
/// [`AWS::Pinpoint::EmailChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-emailchannel.html).
///
/// Required: `ApplicationId`, `FromAddress`, `Identity`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EmailChannel(Properties);

impl EmailChannel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier for the Amazon Pinpoint application that you're specifying the email channel for.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// The [Amazon SES configuration set](https://docs.aws.amazon.com/ses/latest/APIReference/API_ConfigurationSet.html) that you want to apply to messages that you send through the channel.
    ///
    /// `ConfigurationSet`.
    pub fn configuration_set(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigurationSet", value.into());
        self
    }

    /// Specifies whether to enable the email channel for the application.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// The verified email address that you want to send email from when you send email through the channel.
    ///
    /// `FromAddress`. Required.
    pub fn from_address(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FromAddress", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the identity, verified with Amazon Simple Email Service (Amazon SES), that you want to use when you send email through the channel.
    ///
    /// `Identity`. Required.
    pub fn identity(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Identity", value.into());
        self
    }

    /// The ARN of an IAM role for Amazon Pinpoint to use to send email from your campaigns or journeys through Amazon SES .
    ///
    /// `OrchestrationSendingRoleArn`.
    pub fn orchestration_sending_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OrchestrationSendingRoleArn", value.into());
        self
    }

    /// The ARN of the AWS Identity and Access Management (IAM) role that you want Amazon Pinpoint to use when it submits email-related event data for the channel.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }
}

impl Resource for EmailChannel {
    const TYPE: &'static str = "AWS::Pinpoint::EmailChannel";
}

impl Construct for EmailChannel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EmailChannel> for Properties {
    fn from(value: EmailChannel) -> Self {
        value.0
    }
}

impl Handle<EmailChannel> {
    /// (Deprecated) An identifier for the email channel. This property is retained only for backward compatibility.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a message template that you can use in messages that are sent through the email channel.
///
/// [`AWS::Pinpoint::EmailTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-emailtemplate.html).
///
/// Required: `Subject`, `TemplateName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EmailTemplate(Properties);

impl EmailTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A JSON object that specifies the default values to use for message variables in the message template. This object is a set of key-value pairs. Each key defines a message variable in the template.
    ///
    /// `DefaultSubstitutions`.
    pub fn default_substitutions(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultSubstitutions", value.into());
        self
    }

    /// The message body, in HTML format, to use in email messages that are based on the message template. We recommend using HTML format for email clients that render HTML content.
    ///
    /// `HtmlPart`.
    pub fn html_part(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HtmlPart", value.into());
        self
    }

    /// The subject line, or title, to use in email messages that are based on the message template.
    ///
    /// `Subject`. Required.
    pub fn subject(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Subject", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A custom description of the message template.
    ///
    /// `TemplateDescription`.
    pub fn template_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateDescription", value.into());
        self
    }

    /// The name of the message template.
    ///
    /// `TemplateName`. Required. A change replaces the resource.
    pub fn template_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateName", value.into());
        self
    }

    /// The message body, in plain text format, to use in email messages that are based on the message template.
    ///
    /// `TextPart`.
    pub fn text_part(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TextPart", value.into());
        self
    }
}

impl Resource for EmailTemplate {
    const TYPE: &'static str = "AWS::Pinpoint::EmailTemplate";
}

impl Construct for EmailTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EmailTemplate> for Properties {
    fn from(value: EmailTemplate) -> Self {
        value.0
    }
}

impl Handle<EmailTemplate> {
    /// The Amazon Resource Name (ARN) of the message template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a new event stream for an application or updates the settings of an existing event stream for an application.
///
/// [`AWS::Pinpoint::EventStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-eventstream.html).
///
/// Required: `ApplicationId`, `DestinationStreamArn`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventStream(Properties);

impl EventStream {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier for the Amazon Pinpoint application that you want to export data from.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon Kinesis Data Stream or Amazon Data Firehose delivery stream that you want to publish event data to.
    ///
    /// `DestinationStreamArn`. Required.
    pub fn destination_stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DestinationStreamArn", value.into());
        self
    }

    /// The AWS Identity and Access Management (IAM) role that authorizes Amazon Pinpoint to publish event data to the stream in your AWS account.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }
}

impl Resource for EventStream {
    const TYPE: &'static str = "AWS::Pinpoint::EventStream";
}

impl Construct for EventStream {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventStream> for Properties {
    fn from(value: EventStream) -> Self {
        value.0
    }
}

impl Handle<EventStream> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A \*channel\* is a type of platform that you can deliver messages to. You can use the GCM channel to send push notification messages to the Firebase Cloud Messaging (FCM) service, which replaced the Google Cloud Messaging (GCM) service.
///
/// [`AWS::Pinpoint::GCMChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-gcmchannel.html).
///
/// Required: `ApplicationId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GCMChannel(Properties);

impl GCMChannel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Web API key, also called the \*server key\* , that you received from Google to communicate with Google services.
    ///
    /// `ApiKey`.
    pub fn api_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApiKey", value.into());
        self
    }

    /// The unique identifier for the Amazon Pinpoint application that the GCM channel applies to.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// The default authentication method used for GCM. Values are either "TOKEN" or "KEY". Defaults to "KEY".
    ///
    /// `DefaultAuthenticationMethod`.
    pub fn default_authentication_method(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultAuthenticationMethod", value.into());
        self
    }

    /// Specifies whether to enable the GCM channel for the Amazon Pinpoint application.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// The contents of the JSON file provided by Google during registration in order to generate an access token for authentication.
    ///
    /// `ServiceJson`.
    pub fn service_json(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceJson", value.into());
        self
    }
}

impl Resource for GCMChannel {
    const TYPE: &'static str = "AWS::Pinpoint::GCMChannel";
}

impl Construct for GCMChannel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GCMChannel> for Properties {
    fn from(value: GCMChannel) -> Self {
        value.0
    }
}

impl Handle<GCMChannel> {
    /// (Deprecated) An identifier for the GCM channel. This property is retained only for backward compatibility.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a message template that you can use to send in-app messages. A message template is a set of content and settings that you can define, save, and reuse in messages for any of your Amazon Pinpoint applications.
///
/// [`AWS::Pinpoint::InAppTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-inapptemplate.html).
///
/// Required: `TemplateName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InAppTemplate(Properties);

impl InAppTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An object that contains information about the content of an in-app message, including its title and body text, text colors, background colors, images, buttons, and behaviors.
    ///
    /// `Content`.
    pub fn content(mut self, value: impl Into<List<in_app_template::InAppMessageContent>>) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// Custom data, in the form of key-value pairs, that is included in an in-app messaging payload.
    ///
    /// `CustomConfig`.
    pub fn custom_config(mut self, value: impl Into<Json>) -> Self {
        self.0.set("CustomConfig", value.into());
        self
    }

    /// A string that determines the appearance of the in-app message. You can specify one of the following:
    ///
    /// `Layout`. Allowed: [`Layout`](in_app_template::Layout).
    pub fn layout(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Layout", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// An optional description of the in-app template.
    ///
    /// `TemplateDescription`.
    pub fn template_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateDescription", value.into());
        self
    }

    /// The name of the in-app message template.
    ///
    /// `TemplateName`. Required. A change replaces the resource.
    pub fn template_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateName", value.into());
        self
    }
}

impl Resource for InAppTemplate {
    const TYPE: &'static str = "AWS::Pinpoint::InAppTemplate";
}

impl Construct for InAppTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InAppTemplate> for Properties {
    fn from(value: InAppTemplate) -> Self {
        value.0
    }
}

impl Handle<InAppTemplate> {
    /// The Amazon Resource Name (ARN) of the message template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates a message template that you can use in messages that are sent through a push notification channel.
///
/// [`AWS::Pinpoint::PushTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-pushtemplate.html).
///
/// Required: `TemplateName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PushTemplate(Properties);

impl PushTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The message template to use for the ADM (Amazon Device Messaging) channel. This message template overrides the default template for push notification channels ( `Default` ).
    ///
    /// `ADM`.
    pub fn adm(
        mut self,
        value: impl Into<Value<push_template::AndroidPushNotificationTemplate>>,
    ) -> Self {
        self.0.set("ADM", value.into());
        self
    }

    /// The message template to use for the APNs (Apple Push Notification service) channel. This message template overrides the default template for push notification channels ( `Default` ).
    ///
    /// `APNS`.
    pub fn apns(
        mut self,
        value: impl Into<Value<push_template::APNSPushNotificationTemplate>>,
    ) -> Self {
        self.0.set("APNS", value.into());
        self
    }

    /// The message template to use for the Baidu (Baidu Cloud Push) channel. This message template overrides the default template for push notification channels ( `Default` ).
    ///
    /// `Baidu`.
    pub fn baidu(
        mut self,
        value: impl Into<Value<push_template::AndroidPushNotificationTemplate>>,
    ) -> Self {
        self.0.set("Baidu", value.into());
        self
    }

    /// The default message template to use for push notification channels.
    ///
    /// `Default`.
    pub fn default(
        mut self,
        value: impl Into<Value<push_template::DefaultPushNotificationTemplate>>,
    ) -> Self {
        self.0.set("Default", value.into());
        self
    }

    /// A JSON object that specifies the default values to use for message variables in the message template. This object is a set of key-value pairs. Each key defines a message variable in the template.
    ///
    /// `DefaultSubstitutions`.
    pub fn default_substitutions(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultSubstitutions", value.into());
        self
    }

    /// The message template to use for the GCM channel, which is used to send notifications through the Firebase Cloud Messaging (FCM), formerly Google Cloud Messaging (GCM), service.
    ///
    /// `GCM`.
    pub fn gcm(
        mut self,
        value: impl Into<Value<push_template::AndroidPushNotificationTemplate>>,
    ) -> Self {
        self.0.set("GCM", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A custom description of the message template.
    ///
    /// `TemplateDescription`.
    pub fn template_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateDescription", value.into());
        self
    }

    /// The name of the message template to use for the message. If specified, this value must match the name of an existing message template.
    ///
    /// `TemplateName`. Required. A change replaces the resource.
    pub fn template_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateName", value.into());
        self
    }
}

impl Resource for PushTemplate {
    const TYPE: &'static str = "AWS::Pinpoint::PushTemplate";
}

impl Construct for PushTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PushTemplate> for Properties {
    fn from(value: PushTemplate) -> Self {
        value.0
    }
}

impl Handle<PushTemplate> {
    /// The Amazon Resource Name (ARN) of the message template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A \*channel\* is a type of platform that you can deliver messages to. To send an SMS text message, you send the message through the SMS channel.
///
/// [`AWS::Pinpoint::SMSChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-smschannel.html).
///
/// Required: `ApplicationId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SMSChannel(Properties);

impl SMSChannel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier for the Amazon Pinpoint application that the SMS channel applies to.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// Specifies whether to enable the SMS channel for the application.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// The identity that you want to display on recipients' devices when they receive messages from the SMS channel.
    ///
    /// `SenderId`.
    pub fn sender_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SenderId", value.into());
        self
    }

    /// The registered short code that you want to use when you send messages through the SMS channel.
    ///
    /// `ShortCode`.
    pub fn short_code(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ShortCode", value.into());
        self
    }
}

impl Resource for SMSChannel {
    const TYPE: &'static str = "AWS::Pinpoint::SMSChannel";
}

impl Construct for SMSChannel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SMSChannel> for Properties {
    fn from(value: SMSChannel) -> Self {
        value.0
    }
}

impl Handle<SMSChannel> {
    /// (Deprecated) An identifier for the SMS channel. This property is retained only for backward compatibility.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Updates the configuration, dimension, and other settings for an existing segment.
///
/// [`AWS::Pinpoint::Segment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-segment.html).
///
/// Required: `ApplicationId`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Segment(Properties);

impl Segment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier for the Amazon Pinpoint application that the segment is associated with.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// An array that defines the dimensions for the segment.
    ///
    /// `Dimensions`.
    pub fn dimensions(mut self, value: impl Into<Value<segment::SegmentDimensions>>) -> Self {
        self.0.set("Dimensions", value.into());
        self
    }

    /// The name of the segment.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The segment group to use and the dimensions to apply to the group's base segments in order to build the segment. A segment group can consist of zero or more base segments. Your request can include only one segment group.
    ///
    /// `SegmentGroups`.
    pub fn segment_groups(mut self, value: impl Into<Value<segment::SegmentGroups>>) -> Self {
        self.0.set("SegmentGroups", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Segment {
    const TYPE: &'static str = "AWS::Pinpoint::Segment";
}

impl Construct for Segment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Segment> for Properties {
    fn from(value: Segment) -> Self {
        value.0
    }
}

impl Handle<Segment> {
    /// The Amazon Resource Name (ARN) of the segment.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier for the segment.
    ///
    /// `Fn::GetAtt` of `SegmentId`.
    #[must_use]
    pub fn segment_id(self) -> Value<String> {
        self.attribute("SegmentId")
    }
}

/// Creates a message template that you can use in messages that are sent through the SMS channel.
///
/// [`AWS::Pinpoint::SmsTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-smstemplate.html).
///
/// Required: `Body`, `TemplateName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SmsTemplate(Properties);

impl SmsTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The message body to use in text messages that are based on the message template.
    ///
    /// `Body`. Required.
    pub fn body(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Body", value.into());
        self
    }

    /// A JSON object that specifies the default values to use for message variables in the message template. This object is a set of key-value pairs. Each key defines a message variable in the template.
    ///
    /// `DefaultSubstitutions`.
    pub fn default_substitutions(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultSubstitutions", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A custom description of the message template.
    ///
    /// `TemplateDescription`.
    pub fn template_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateDescription", value.into());
        self
    }

    /// The name of the message template to use for the message. If specified, this value must match the name of an existing message template.
    ///
    /// `TemplateName`. Required. A change replaces the resource.
    pub fn template_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateName", value.into());
        self
    }
}

impl Resource for SmsTemplate {
    const TYPE: &'static str = "AWS::Pinpoint::SmsTemplate";
}

impl Construct for SmsTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SmsTemplate> for Properties {
    fn from(value: SmsTemplate) -> Self {
        value.0
    }
}

impl Handle<SmsTemplate> {
    /// The Amazon Resource Name (ARN) of the message template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A \*channel\* is a type of platform that you can deliver messages to. To send a voice message, you send the message through the voice channel.
///
/// [`AWS::Pinpoint::VoiceChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-voicechannel.html).
///
/// Required: `ApplicationId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VoiceChannel(Properties);

impl VoiceChannel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier for the Amazon Pinpoint application that the voice channel applies to.
    ///
    /// `ApplicationId`. Required. A change replaces the resource.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// Specifies whether to enable the voice channel for the application.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }
}

impl Resource for VoiceChannel {
    const TYPE: &'static str = "AWS::Pinpoint::VoiceChannel";
}

impl Construct for VoiceChannel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VoiceChannel> for Properties {
    fn from(value: VoiceChannel) -> Self {
        value.0
    }
}

impl Handle<VoiceChannel> {
    /// (Deprecated) An identifier for the voice channel. This property is retained only for backward compatibility.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`ApplicationSettings`].
pub mod application_settings {
    use crate::{Json, Properties, Value};

    /// Specifies the Lambda function to use by default as a code hook for campaigns in the application.
    ///
    /// A property type of `AWS::Pinpoint::ApplicationSettings`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CampaignHook(Properties);

    impl CampaignHook {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name or Amazon Resource Name (ARN) of the Lambda function that Amazon Pinpoint invokes to send messages for campaigns in the application.
        ///
        /// `LambdaFunctionName`.
        pub fn lambda_function_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaFunctionName", value.into());
            self
        }

        /// The mode that Amazon Pinpoint uses to invoke the Lambda function. Possible values are:
        ///
        /// `Mode`.
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }

        /// The web URL that Amazon Pinpoint calls to invoke the Lambda function over HTTPS.
        ///
        /// `WebUrl`.
        pub fn web_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WebUrl", value.into());
            self
        }
    }

    impl From<CampaignHook> for Json {
        fn from(value: CampaignHook) -> Self {
            value.0.into()
        }
    }

    /// Specifies the default sending limits for campaigns in the application.
    ///
    /// A property type of `AWS::Pinpoint::ApplicationSettings`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Limits(Properties);

    impl Limits {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of messages that a campaign can send to a single endpoint during a 24-hour period. The maximum value is 100.
        ///
        /// `Daily`.
        pub fn daily(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Daily", value.into());
            self
        }

        /// The maximum amount of time, in seconds, that a campaign can attempt to deliver a message after the scheduled start time for the campaign. The minimum value is 60 seconds.
        ///
        /// `MaximumDuration`.
        pub fn maximum_duration(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumDuration", value.into());
            self
        }

        /// The maximum number of messages that a campaign can send each second. The minimum value is 1. The maximum value is 20,000.
        ///
        /// `MessagesPerSecond`.
        pub fn messages_per_second(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MessagesPerSecond", value.into());
            self
        }

        /// The maximum number of messages that a campaign can send to a single endpoint during the course of the campaign. The maximum value is 100.
        ///
        /// `Total`.
        pub fn total(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Total", value.into());
            self
        }
    }

    impl From<Limits> for Json {
        fn from(value: Limits) -> Self {
            value.0.into()
        }
    }

    /// Specifies the start and end times that define a time range when messages aren't sent to endpoints.
    ///
    /// A property type of `AWS::Pinpoint::ApplicationSettings`.
    ///
    /// Required: `End`, `Start`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QuietTime(Properties);

    impl QuietTime {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The specific time when quiet time ends. This value has to use 24-hour notation and be in HH:MM format, where HH is the hour (with a leading zero, if applicable) and MM is the minutes.
        ///
        /// `End`. Required.
        pub fn end(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("End", value.into());
            self
        }

        /// The specific time when quiet time begins. This value has to use 24-hour notation and be in HH:MM format, where HH is the hour (with a leading zero, if applicable) and MM is the minutes.
        ///
        /// `Start`. Required.
        pub fn start(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Start", value.into());
            self
        }
    }

    impl From<QuietTime> for Json {
        fn from(value: QuietTime) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Campaign`].
pub mod campaign {
    use crate::{Json, List, Properties, Value};

    /// Specifies the contents of a message that's sent through a custom channel to recipients of a campaign.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CampaignCustomMessage(Properties);

    impl CampaignCustomMessage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The raw, JSON-formatted string to use as the payload for the message. The maximum size is 5 KB.
        ///
        /// `Data`.
        pub fn data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Data", value.into());
            self
        }
    }

    impl From<CampaignCustomMessage> for Json {
        fn from(value: CampaignCustomMessage) -> Self {
            value.0.into()
        }
    }

    /// Specifies the content and "From" address for an email message that's sent to recipients of a campaign.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CampaignEmailMessage(Properties);

    impl CampaignEmailMessage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The body of the email for recipients whose email clients don't render HTML content.
        ///
        /// `Body`.
        pub fn body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Body", value.into());
            self
        }

        /// The verified email address to send the email from. The default address is the `FromAddress` specified for the email channel for the application.
        ///
        /// `FromAddress`.
        pub fn from_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FromAddress", value.into());
            self
        }

        /// The body of the email, in HTML format, for recipients whose email clients render HTML content.
        ///
        /// `HtmlBody`.
        pub fn html_body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HtmlBody", value.into());
            self
        }

        /// The subject line, or title, of the email.
        ///
        /// `Title`.
        pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Title", value.into());
            self
        }
    }

    impl From<CampaignEmailMessage> for Json {
        fn from(value: CampaignEmailMessage) -> Self {
            value.0.into()
        }
    }

    /// Specifies the settings for events that cause a campaign to be sent.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CampaignEventFilter(Properties);

    impl CampaignEventFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The dimension settings of the event filter for the campaign.
        ///
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl Into<Value<EventDimensions>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// The type of event that causes the campaign to be sent. Valid values are: `SYSTEM` , sends the campaign when a system event occurs; and, `ENDPOINT` , sends the campaign when an endpoint event (Events resource) occurs.
        ///
        /// `FilterType`.
        pub fn filter_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FilterType", value.into());
            self
        }
    }

    impl From<CampaignEventFilter> for Json {
        fn from(value: CampaignEventFilter) -> Self {
            value.0.into()
        }
    }

    /// Specifies settings for invoking an Lambda function that customizes a segment for a campaign.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CampaignHook(Properties);

    impl CampaignHook {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name or Amazon Resource Name (ARN) of the Lambda function that Amazon Pinpoint invokes to customize a segment for a campaign.
        ///
        /// `LambdaFunctionName`.
        pub fn lambda_function_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaFunctionName", value.into());
            self
        }

        /// The mode that Amazon Pinpoint uses to invoke the Lambda function. Possible values are:
        ///
        /// `Mode`.
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }

        /// The web URL that Amazon Pinpoint calls to invoke the Lambda function over HTTPS.
        ///
        /// `WebUrl`.
        pub fn web_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WebUrl", value.into());
            self
        }
    }

    impl From<CampaignHook> for Json {
        fn from(value: CampaignHook) -> Self {
            value.0.into()
        }
    }

    /// Specifies the appearance of an in-app message, including the message type, the title and body text, text and background colors, and the configurations of buttons that appear in the message.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CampaignInAppMessage(Properties);

    impl CampaignInAppMessage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array that contains configurtion information about the in-app message for the campaign, including title and body text, text colors, background colors, image URLs, and button configurations.
        ///
        /// `Content`.
        pub fn content(mut self, value: impl Into<List<InAppMessageContent>>) -> Self {
            self.0.set("Content", value.into());
            self
        }

        /// Custom data, in the form of key-value pairs, that is included in an in-app messaging payload.
        ///
        /// `CustomConfig`.
        pub fn custom_config(mut self, value: impl Into<Json>) -> Self {
            self.0.set("CustomConfig", value.into());
            self
        }

        /// A string that describes how the in-app message will appear. You can specify one of the following:
        ///
        /// `Layout`.
        pub fn layout(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Layout", value.into());
            self
        }
    }

    impl From<CampaignInAppMessage> for Json {
        fn from(value: CampaignInAppMessage) -> Self {
            value.0.into()
        }
    }

    /// Specifies the content and settings for an SMS message that's sent to recipients of a campaign.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CampaignSmsMessage(Properties);

    impl CampaignSmsMessage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The body of the SMS message.
        ///
        /// `Body`.
        pub fn body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Body", value.into());
            self
        }

        /// The entity ID or Principal Entity (PE) id received from the regulatory body for sending SMS in your country.
        ///
        /// `EntityId`.
        pub fn entity_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntityId", value.into());
            self
        }

        /// The SMS message type. Valid values are `TRANSACTIONAL` (for messages that are critical or time-sensitive, such as a one-time passwords) and `PROMOTIONAL` (for messsages that aren't critical or time-sensitive, such as marketing messages).
        ///
        /// `MessageType`.
        pub fn message_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageType", value.into());
            self
        }

        /// The long code to send the SMS message from. This value should be one of the dedicated long codes that's assigned to your AWS account.
        ///
        /// `OriginationNumber`.
        pub fn origination_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OriginationNumber", value.into());
            self
        }

        /// The alphabetic Sender ID to display as the sender of the message on a recipient's device. Support for sender IDs varies by country or region. To specify a phone number as the sender, omit this parameter and use `OriginationNumber` instead.
        ///
        /// `SenderId`.
        pub fn sender_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SenderId", value.into());
            self
        }

        /// The template ID received from the regulatory body for sending SMS in your country.
        ///
        /// `TemplateId`.
        pub fn template_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TemplateId", value.into());
            self
        }
    }

    impl From<CampaignSmsMessage> for Json {
        fn from(value: CampaignSmsMessage) -> Self {
            value.0.into()
        }
    }

    /// Specifies the delivery configuration settings for sending a campaign or campaign treatment through a custom channel.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomDeliveryConfiguration(Properties);

    impl CustomDeliveryConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The destination to send the campaign or treatment to. This value can be one of the following:
        ///
        /// `DeliveryUri`.
        pub fn delivery_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeliveryUri", value.into());
            self
        }

        /// The types of endpoints to send the campaign or treatment to. Each valid value maps to a type of channel that you can associate with an endpoint by using the `ChannelType` property of an endpoint.
        ///
        /// `EndpointTypes`.
        pub fn endpoint_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EndpointTypes", value.into());
            self
        }
    }

    impl From<CustomDeliveryConfiguration> for Json {
        fn from(value: CustomDeliveryConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the default behavior for a button that appears in an in-app message. You can optionally add button configurations that specifically apply to iOS, Android, or web browser users.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultButtonConfiguration(Properties);

    impl DefaultButtonConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The background color of a button, expressed as a hex color code (such as \#000000 for black).
        ///
        /// `BackgroundColor`.
        pub fn background_color(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BackgroundColor", value.into());
            self
        }

        /// The border radius of a button.
        ///
        /// `BorderRadius`.
        pub fn border_radius(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BorderRadius", value.into());
            self
        }

        /// The action that occurs when a recipient chooses a button in an in-app message. You can specify one of the following:
        ///
        /// `ButtonAction`.
        pub fn button_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ButtonAction", value.into());
            self
        }

        /// The destination (such as a URL) for a button.
        ///
        /// `Link`.
        pub fn link(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Link", value.into());
            self
        }

        /// The text that appears on a button in an in-app message.
        ///
        /// `Text`.
        pub fn text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Text", value.into());
            self
        }

        /// The color of the body text in a button, expressed as a hex color code (such as \#000000 for black).
        ///
        /// `TextColor`.
        pub fn text_color(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextColor", value.into());
            self
        }
    }

    impl From<DefaultButtonConfiguration> for Json {
        fn from(value: DefaultButtonConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the dimensions for an event filter that determines when a campaign is sent or a journey activity is performed.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventDimensions(Properties);

    impl EventDimensions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One or more custom attributes that your application reports to Amazon Pinpoint. You can use these attributes as selection criteria when you create an event filter.
        ///
        /// `Attributes`.
        pub fn attributes(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }

        /// The name of the event that causes the campaign to be sent or the journey activity to be performed. This can be a standard event that Amazon Pinpoint generates, such as `_email.delivered` or `_custom.delivered` .
        ///
        /// `EventType`.
        pub fn event_type(mut self, value: impl Into<Value<SetDimension>>) -> Self {
            self.0.set("EventType", value.into());
            self
        }

        /// One or more custom metrics that your application reports to Amazon Pinpoint . You can use these metrics as selection criteria when you create an event filter.
        ///
        /// `Metrics`.
        pub fn metrics(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Metrics", value.into());
            self
        }
    }

    impl From<EventDimensions> for Json {
        fn from(value: EventDimensions) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration of main body text of the in-app message.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InAppMessageBodyConfig(Properties);

    impl InAppMessageBodyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The text alignment of the main body text of the message. Acceptable values: `LEFT` , `CENTER` , `RIGHT` .
        ///
        /// `Alignment`.
        pub fn alignment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Alignment", value.into());
            self
        }

        /// The main body text of the message.
        ///
        /// `Body`.
        pub fn body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Body", value.into());
            self
        }

        /// The color of the body text, expressed as a string consisting of a hex color code (such as "\#000000" for black).
        ///
        /// `TextColor`.
        pub fn text_color(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextColor", value.into());
            self
        }
    }

    impl From<InAppMessageBodyConfig> for Json {
        fn from(value: InAppMessageBodyConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration of a button that appears in an in-app message.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InAppMessageButton(Properties);

    impl InAppMessageButton {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that defines the default behavior for a button in in-app messages sent to Android.
        ///
        /// `Android`.
        pub fn android(mut self, value: impl Into<Value<OverrideButtonConfiguration>>) -> Self {
            self.0.set("Android", value.into());
            self
        }

        /// An object that defines the default behavior for a button in an in-app message.
        ///
        /// `DefaultConfig`.
        pub fn default_config(
            mut self,
            value: impl Into<Value<DefaultButtonConfiguration>>,
        ) -> Self {
            self.0.set("DefaultConfig", value.into());
            self
        }

        /// An object that defines the default behavior for a button in in-app messages sent to iOS devices.
        ///
        /// `IOS`.
        pub fn ios(mut self, value: impl Into<Value<OverrideButtonConfiguration>>) -> Self {
            self.0.set("IOS", value.into());
            self
        }

        /// An object that defines the default behavior for a button in in-app messages for web applications.
        ///
        /// `Web`.
        pub fn web(mut self, value: impl Into<Value<OverrideButtonConfiguration>>) -> Self {
            self.0.set("Web", value.into());
            self
        }
    }

    impl From<InAppMessageButton> for Json {
        fn from(value: InAppMessageButton) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration and contents of an in-app message.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InAppMessageContent(Properties);

    impl InAppMessageContent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The background color for an in-app message banner, expressed as a hex color code (such as \#000000 for black).
        ///
        /// `BackgroundColor`.
        pub fn background_color(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BackgroundColor", value.into());
            self
        }

        /// Specifies the configuration of main body text in an in-app message template.
        ///
        /// `BodyConfig`.
        pub fn body_config(mut self, value: impl Into<Value<InAppMessageBodyConfig>>) -> Self {
            self.0.set("BodyConfig", value.into());
            self
        }

        /// Specifies the configuration and content of the header or title text of the in-app message.
        ///
        /// `HeaderConfig`.
        pub fn header_config(mut self, value: impl Into<Value<InAppMessageHeaderConfig>>) -> Self {
            self.0.set("HeaderConfig", value.into());
            self
        }

        /// The URL of the image that appears on an in-app message banner.
        ///
        /// `ImageUrl`.
        pub fn image_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageUrl", value.into());
            self
        }

        /// An object that contains configuration information about the primary button in an in-app message.
        ///
        /// `PrimaryBtn`.
        pub fn primary_btn(mut self, value: impl Into<Value<InAppMessageButton>>) -> Self {
            self.0.set("PrimaryBtn", value.into());
            self
        }

        /// An object that contains configuration information about the secondary button in an in-app message.
        ///
        /// `SecondaryBtn`.
        pub fn secondary_btn(mut self, value: impl Into<Value<InAppMessageButton>>) -> Self {
            self.0.set("SecondaryBtn", value.into());
            self
        }
    }

    impl From<InAppMessageContent> for Json {
        fn from(value: InAppMessageContent) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration and content of the header or title text of the in-app message.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InAppMessageHeaderConfig(Properties);

    impl InAppMessageHeaderConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The text alignment of the title of the message. Acceptable values: `LEFT` , `CENTER` , `RIGHT` .
        ///
        /// `Alignment`.
        pub fn alignment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Alignment", value.into());
            self
        }

        /// The header or title text of the in-app message.
        ///
        /// `Header`.
        pub fn header(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Header", value.into());
            self
        }

        /// The color of the body text, expressed as a string consisting of a hex color code (such as "\#000000" for black).
        ///
        /// `TextColor`.
        pub fn text_color(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextColor", value.into());
            self
        }
    }

    impl From<InAppMessageHeaderConfig> for Json {
        fn from(value: InAppMessageHeaderConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the limits on the messages that a campaign can send.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Limits(Properties);

    impl Limits {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of messages that a campaign can send to a single endpoint during a 24-hour period. The maximum value is 100.
        ///
        /// `Daily`.
        pub fn daily(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Daily", value.into());
            self
        }

        /// The maximum amount of time, in seconds, that a campaign can attempt to deliver a message after the scheduled start time for the campaign. The minimum value is 60 seconds.
        ///
        /// `MaximumDuration`.
        pub fn maximum_duration(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumDuration", value.into());
            self
        }

        /// The maximum number of messages that a campaign can send each second. The minimum value is 1. The maximum value is 20,000.
        ///
        /// `MessagesPerSecond`.
        pub fn messages_per_second(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MessagesPerSecond", value.into());
            self
        }

        /// The maximum number of messages that the campaign can send per user session.
        ///
        /// `Session`.
        pub fn session(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Session", value.into());
            self
        }

        /// The maximum number of messages that a campaign can send to a single endpoint during the course of the campaign. The maximum value is 100.
        ///
        /// `Total`.
        pub fn total(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Total", value.into());
            self
        }
    }

    impl From<Limits> for Json {
        fn from(value: Limits) -> Self {
            value.0.into()
        }
    }

    /// Specifies the content and settings for a push notification that's sent to recipients of a campaign.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Message(Properties);

    impl Message {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to occur if a recipient taps the push notification. Valid values are:
        ///
        /// `Action`.
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The body of the notification message. The maximum number of characters is 200.
        ///
        /// `Body`.
        pub fn body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Body", value.into());
            self
        }

        /// The URL of the image to display as the push notification icon, such as the icon for the app.
        ///
        /// `ImageIconUrl`.
        pub fn image_icon_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageIconUrl", value.into());
            self
        }

        /// The URL of the image to display as the small, push notification icon, such as a small version of the icon for the app.
        ///
        /// `ImageSmallIconUrl`.
        pub fn image_small_icon_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageSmallIconUrl", value.into());
            self
        }

        /// The URL of an image to display in the push notification.
        ///
        /// `ImageUrl`.
        pub fn image_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageUrl", value.into());
            self
        }

        /// The JSON payload to use for a silent push notification.
        ///
        /// `JsonBody`.
        pub fn json_body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JsonBody", value.into());
            self
        }

        /// The URL of the image or video to display in the push notification.
        ///
        /// `MediaUrl`.
        pub fn media_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MediaUrl", value.into());
            self
        }

        /// The raw, JSON-formatted string to use as the payload for the notification message. If specified, this value overrides all other content for the message.
        ///
        /// `RawContent`.
        pub fn raw_content(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RawContent", value.into());
            self
        }

        /// Specifies whether the notification is a silent push notification, which is a push notification that doesn't display on a recipient's device.
        ///
        /// `SilentPush`.
        pub fn silent_push(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SilentPush", value.into());
            self
        }

        /// The number of seconds that the push notification service should keep the message, if the service is unable to deliver the notification the first time.
        ///
        /// `TimeToLive`.
        pub fn time_to_live(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeToLive", value.into());
            self
        }

        /// The title to display above the notification message on a recipient's device.
        ///
        /// `Title`.
        pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Title", value.into());
            self
        }

        /// The URL to open in a recipient's default mobile browser, if a recipient taps the push notification and the value of the `Action` property is `URL` .
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<Message> for Json {
        fn from(value: Message) -> Self {
            value.0.into()
        }
    }

    /// Specifies the message configuration settings for a campaign.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MessageConfiguration(Properties);

    impl MessageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The message that the campaign sends through the ADM (Amazon Device Messaging) channel. If specified, this message overrides the default message.
        ///
        /// `ADMMessage`.
        pub fn adm_message(mut self, value: impl Into<Value<Message>>) -> Self {
            self.0.set("ADMMessage", value.into());
            self
        }

        /// The message that the campaign sends through the APNs (Apple Push Notification service) channel. If specified, this message overrides the default message.
        ///
        /// `APNSMessage`.
        pub fn apns_message(mut self, value: impl Into<Value<Message>>) -> Self {
            self.0.set("APNSMessage", value.into());
            self
        }

        /// The message that the campaign sends through the Baidu (Baidu Cloud Push) channel. If specified, this message overrides the default message.
        ///
        /// `BaiduMessage`.
        pub fn baidu_message(mut self, value: impl Into<Value<Message>>) -> Self {
            self.0.set("BaiduMessage", value.into());
            self
        }

        /// The message that the campaign sends through a custom channel, as specified by the delivery configuration ( `CustomDeliveryConfiguration` ) settings for the campaign. If specified, this message overrides the default message.
        ///
        /// `CustomMessage`.
        pub fn custom_message(mut self, value: impl Into<Value<CampaignCustomMessage>>) -> Self {
            self.0.set("CustomMessage", value.into());
            self
        }

        /// The default message that the campaign sends through all the channels that are configured for the campaign.
        ///
        /// `DefaultMessage`.
        pub fn default_message(mut self, value: impl Into<Value<Message>>) -> Self {
            self.0.set("DefaultMessage", value.into());
            self
        }

        /// The message that the campaign sends through the email channel. If specified, this message overrides the default message.
        ///
        /// `EmailMessage`.
        pub fn email_message(mut self, value: impl Into<Value<CampaignEmailMessage>>) -> Self {
            self.0.set("EmailMessage", value.into());
            self
        }

        /// The message that the campaign sends through the GCM channel, which enables Amazon Pinpoint to send push notifications through the Firebase Cloud Messaging (FCM), formerly Google Cloud Messaging (GCM), service.
        ///
        /// `GCMMessage`.
        pub fn gcm_message(mut self, value: impl Into<Value<Message>>) -> Self {
            self.0.set("GCMMessage", value.into());
            self
        }

        /// The default message for the in-app messaging channel. This message overrides the default message ( `DefaultMessage` ).
        ///
        /// `InAppMessage`.
        pub fn in_app_message(mut self, value: impl Into<Value<CampaignInAppMessage>>) -> Self {
            self.0.set("InAppMessage", value.into());
            self
        }

        /// The message that the campaign sends through the SMS channel. If specified, this message overrides the default message.
        ///
        /// `SMSMessage`.
        pub fn sms_message(mut self, value: impl Into<Value<CampaignSmsMessage>>) -> Self {
            self.0.set("SMSMessage", value.into());
            self
        }
    }

    impl From<MessageConfiguration> for Json {
        fn from(value: MessageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration of a button with settings that are specific to a certain device type.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OverrideButtonConfiguration(Properties);

    impl OverrideButtonConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action that occurs when a recipient chooses a button in an in-app message. You can specify one of the following:
        ///
        /// `ButtonAction`.
        pub fn button_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ButtonAction", value.into());
            self
        }

        /// The destination (such as a URL) for a button.
        ///
        /// `Link`.
        pub fn link(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Link", value.into());
            self
        }
    }

    impl From<OverrideButtonConfiguration> for Json {
        fn from(value: OverrideButtonConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the start and end times that define a time range when messages aren't sent to endpoints.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    ///
    /// Required: `End`, `Start`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QuietTime(Properties);

    impl QuietTime {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The specific time when quiet time ends. This value has to use 24-hour notation and be in HH:MM format, where HH is the hour (with a leading zero, if applicable) and MM is the minutes.
        ///
        /// `End`. Required.
        pub fn end(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("End", value.into());
            self
        }

        /// The specific time when quiet time begins. This value has to use 24-hour notation and be in HH:MM format, where HH is the hour (with a leading zero, if applicable) and MM is the minutes.
        ///
        /// `Start`. Required.
        pub fn start(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Start", value.into());
            self
        }
    }

    impl From<QuietTime> for Json {
        fn from(value: QuietTime) -> Self {
            value.0.into()
        }
    }

    /// Specifies the schedule settings for a campaign.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Schedule(Properties);

    impl Schedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The scheduled time, in ISO 8601 format, when the campaign ended or will end.
        ///
        /// `EndTime`.
        pub fn end_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// The type of event that causes the campaign to be sent, if the value of the `Frequency` property is `EVENT` .
        ///
        /// `EventFilter`.
        pub fn event_filter(mut self, value: impl Into<Value<CampaignEventFilter>>) -> Self {
            self.0.set("EventFilter", value.into());
            self
        }

        /// Specifies how often the campaign is sent or whether the campaign is sent in response to a specific event.
        ///
        /// `Frequency`.
        pub fn frequency(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Frequency", value.into());
            self
        }

        /// Specifies whether the start and end times for the campaign schedule use each recipient's local time. To base the schedule on each recipient's local time, set this value to `true` .
        ///
        /// `IsLocalTime`.
        pub fn is_local_time(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsLocalTime", value.into());
            self
        }

        /// The default quiet time for the campaign. Quiet time is a specific time range when a campaign doesn't send messages to endpoints, if all the following conditions are met:
        ///
        /// `QuietTime`.
        pub fn quiet_time(mut self, value: impl Into<Value<QuietTime>>) -> Self {
            self.0.set("QuietTime", value.into());
            self
        }

        /// The scheduled time when the campaign began or will begin. Valid values are: `IMMEDIATE` , to start the campaign immediately; or, a specific time in ISO 8601 format.
        ///
        /// `StartTime`.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }

        /// The starting UTC offset for the campaign schedule, if the value of the `IsLocalTime` property is `true` .
        ///
        /// `TimeZone`.
        pub fn time_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeZone", value.into());
            self
        }
    }

    impl From<Schedule> for Json {
        fn from(value: Schedule) -> Self {
            value.0.into()
        }
    }

    /// Specifies the dimension type and values for a segment dimension.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SetDimension(Properties);

    impl SetDimension {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of segment dimension to use. Valid values are: `INCLUSIVE` , endpoints that match the criteria are included in the segment; and, `EXCLUSIVE` , endpoints that match the criteria are excluded from the segment.
        ///
        /// `DimensionType`.
        pub fn dimension_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DimensionType", value.into());
            self
        }

        /// The criteria values to use for the segment dimension. Depending on the value of the `DimensionType` property, endpoints are included or excluded from the segment if their values match the criteria values.
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<SetDimension> for Json {
        fn from(value: SetDimension) -> Self {
            value.0.into()
        }
    }

    /// Specifies the name and version of the message template to use for the message.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Template(Properties);

    impl Template {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the message template to use for the message. If specified, this value must match the name of an existing message template.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The unique identifier for the version of the message template to use for the message. If specified, this value must match the identifier for an existing template version.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<Template> for Json {
        fn from(value: Template) -> Self {
            value.0.into()
        }
    }

    /// Specifies the message template to use for the message, for each type of channel.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TemplateConfiguration(Properties);

    impl TemplateConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The email template to use for the message.
        ///
        /// `EmailTemplate`.
        pub fn email_template(mut self, value: impl Into<Value<Template>>) -> Self {
            self.0.set("EmailTemplate", value.into());
            self
        }

        /// The push notification template to use for the message.
        ///
        /// `PushTemplate`.
        pub fn push_template(mut self, value: impl Into<Value<Template>>) -> Self {
            self.0.set("PushTemplate", value.into());
            self
        }

        /// The SMS template to use for the message.
        ///
        /// `SMSTemplate`.
        pub fn sms_template(mut self, value: impl Into<Value<Template>>) -> Self {
            self.0.set("SMSTemplate", value.into());
            self
        }

        /// The voice template to use for the message. This object isn't supported for campaigns.
        ///
        /// `VoiceTemplate`.
        pub fn voice_template(mut self, value: impl Into<Value<Template>>) -> Self {
            self.0.set("VoiceTemplate", value.into());
            self
        }
    }

    impl From<TemplateConfiguration> for Json {
        fn from(value: TemplateConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the settings for a campaign treatment. A \*treatment\* is a variation of a campaign that's used for A/B testing of a campaign.
    ///
    /// A property type of `AWS::Pinpoint::Campaign`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WriteTreatmentResource(Properties);

    impl WriteTreatmentResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The delivery configuration settings for sending the treatment through a custom channel. This object is required if the `MessageConfiguration` object for the treatment specifies a `CustomMessage` object.
        ///
        /// `CustomDeliveryConfiguration`.
        pub fn custom_delivery_configuration(
            mut self,
            value: impl Into<Value<CustomDeliveryConfiguration>>,
        ) -> Self {
            self.0.set("CustomDeliveryConfiguration", value.into());
            self
        }

        /// The message configuration settings for the treatment.
        ///
        /// `MessageConfiguration`.
        pub fn message_configuration(
            mut self,
            value: impl Into<Value<MessageConfiguration>>,
        ) -> Self {
            self.0.set("MessageConfiguration", value.into());
            self
        }

        /// The schedule settings for the treatment.
        ///
        /// `Schedule`.
        pub fn schedule(mut self, value: impl Into<Value<Schedule>>) -> Self {
            self.0.set("Schedule", value.into());
            self
        }

        /// The allocated percentage of users (segment members) to send the treatment to.
        ///
        /// `SizePercent`.
        pub fn size_percent(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SizePercent", value.into());
            self
        }

        /// The message template to use for the treatment.
        ///
        /// `TemplateConfiguration`.
        pub fn template_configuration(
            mut self,
            value: impl Into<Value<TemplateConfiguration>>,
        ) -> Self {
            self.0.set("TemplateConfiguration", value.into());
            self
        }

        /// A custom description of the treatment.
        ///
        /// `TreatmentDescription`.
        pub fn treatment_description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TreatmentDescription", value.into());
            self
        }

        /// A custom name for the treatment.
        ///
        /// `TreatmentName`.
        pub fn treatment_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TreatmentName", value.into());
            self
        }
    }

    impl From<WriteTreatmentResource> for Json {
        fn from(value: WriteTreatmentResource) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`InAppTemplate`].
pub mod in_app_template {
    use crate::{Json, Properties, Value};

    /// Specifies the configuration of the main body text of the in-app message.
    ///
    /// A property type of `AWS::Pinpoint::InAppTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BodyConfig(Properties);

    impl BodyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The text alignment of the main body text of the message. Acceptable values: `LEFT` , `CENTER` , `RIGHT` .
        ///
        /// `Alignment`. Allowed: [`Alignment`].
        pub fn alignment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Alignment", value.into());
            self
        }

        /// The main body text of the message.
        ///
        /// `Body`.
        pub fn body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Body", value.into());
            self
        }

        /// The color of the body text, expressed as a hex color code (such as \#000000 for black).
        ///
        /// `TextColor`.
        pub fn text_color(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextColor", value.into());
            self
        }
    }

    impl From<BodyConfig> for Json {
        fn from(value: BodyConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the behavior of buttons that appear in an in-app message template.
    ///
    /// A property type of `AWS::Pinpoint::InAppTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ButtonConfig(Properties);

    impl ButtonConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Optional button configuration to use for in-app messages sent to Android devices. This button configuration overrides the default button configuration.
        ///
        /// `Android`.
        pub fn android(mut self, value: impl Into<Value<OverrideButtonConfiguration>>) -> Self {
            self.0.set("Android", value.into());
            self
        }

        /// Specifies the default behavior of a button that appears in an in-app message. You can optionally add button configurations that specifically apply to iOS, Android, or web browser users.
        ///
        /// `DefaultConfig`.
        pub fn default_config(
            mut self,
            value: impl Into<Value<DefaultButtonConfiguration>>,
        ) -> Self {
            self.0.set("DefaultConfig", value.into());
            self
        }

        /// Optional button configuration to use for in-app messages sent to iOS devices. This button configuration overrides the default button configuration.
        ///
        /// `IOS`.
        pub fn ios(mut self, value: impl Into<Value<OverrideButtonConfiguration>>) -> Self {
            self.0.set("IOS", value.into());
            self
        }

        /// Optional button configuration to use for in-app messages sent to web applications. This button configuration overrides the default button configuration.
        ///
        /// `Web`.
        pub fn web(mut self, value: impl Into<Value<OverrideButtonConfiguration>>) -> Self {
            self.0.set("Web", value.into());
            self
        }
    }

    impl From<ButtonConfig> for Json {
        fn from(value: ButtonConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the default behavior of a button that appears in an in-app message. You can optionally add button configurations that specifically apply to iOS, Android, or web browser users.
    ///
    /// A property type of `AWS::Pinpoint::InAppTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultButtonConfiguration(Properties);

    impl DefaultButtonConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The background color of a button, expressed as a hex color code (such as \#000000 for black).
        ///
        /// `BackgroundColor`.
        pub fn background_color(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BackgroundColor", value.into());
            self
        }

        /// The border radius of a button.
        ///
        /// `BorderRadius`.
        pub fn border_radius(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BorderRadius", value.into());
            self
        }

        /// The action that occurs when a recipient chooses a button in an in-app message. You can specify one of the following:
        ///
        /// `ButtonAction`. Allowed: [`ButtonAction`].
        pub fn button_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ButtonAction", value.into());
            self
        }

        /// The destination (such as a URL) for a button.
        ///
        /// `Link`.
        pub fn link(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Link", value.into());
            self
        }

        /// The text that appears on a button in an in-app message.
        ///
        /// `Text`.
        pub fn text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Text", value.into());
            self
        }

        /// The color of the body text in a button, expressed as a hex color code (such as \#000000 for black).
        ///
        /// `TextColor`.
        pub fn text_color(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextColor", value.into());
            self
        }
    }

    impl From<DefaultButtonConfiguration> for Json {
        fn from(value: DefaultButtonConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration and content of the header or title text of the in-app message.
    ///
    /// A property type of `AWS::Pinpoint::InAppTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HeaderConfig(Properties);

    impl HeaderConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The text alignment of the title of the message. Acceptable values: `LEFT` , `CENTER` , `RIGHT` .
        ///
        /// `Alignment`. Allowed: [`Alignment`].
        pub fn alignment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Alignment", value.into());
            self
        }

        /// The title text of the in-app message.
        ///
        /// `Header`.
        pub fn header(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Header", value.into());
            self
        }

        /// The color of the title text, expressed as a hex color code (such as \#000000 for black).
        ///
        /// `TextColor`.
        pub fn text_color(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextColor", value.into());
            self
        }
    }

    impl From<HeaderConfig> for Json {
        fn from(value: HeaderConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration of an in-app message, including its header, body, buttons, colors, and images.
    ///
    /// A property type of `AWS::Pinpoint::InAppTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InAppMessageContent(Properties);

    impl InAppMessageContent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The background color for an in-app message banner, expressed as a hex color code (such as \#000000 for black).
        ///
        /// `BackgroundColor`.
        pub fn background_color(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BackgroundColor", value.into());
            self
        }

        /// An object that contains configuration information about the header or title text of the in-app message.
        ///
        /// `BodyConfig`.
        pub fn body_config(mut self, value: impl Into<Value<BodyConfig>>) -> Self {
            self.0.set("BodyConfig", value.into());
            self
        }

        /// An object that contains configuration information about the header or title text of the in-app message.
        ///
        /// `HeaderConfig`.
        pub fn header_config(mut self, value: impl Into<Value<HeaderConfig>>) -> Self {
            self.0.set("HeaderConfig", value.into());
            self
        }

        /// The URL of the image that appears on an in-app message banner.
        ///
        /// `ImageUrl`.
        pub fn image_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageUrl", value.into());
            self
        }

        /// An object that contains configuration information about the primary button in an in-app message.
        ///
        /// `PrimaryBtn`.
        pub fn primary_btn(mut self, value: impl Into<Value<ButtonConfig>>) -> Self {
            self.0.set("PrimaryBtn", value.into());
            self
        }

        /// An object that contains configuration information about the secondary button in an in-app message.
        ///
        /// `SecondaryBtn`.
        pub fn secondary_btn(mut self, value: impl Into<Value<ButtonConfig>>) -> Self {
            self.0.set("SecondaryBtn", value.into());
            self
        }
    }

    impl From<InAppMessageContent> for Json {
        fn from(value: InAppMessageContent) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration of a button with settings that are specific to a certain device type.
    ///
    /// A property type of `AWS::Pinpoint::InAppTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OverrideButtonConfiguration(Properties);

    impl OverrideButtonConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action that occurs when a recipient chooses a button in an in-app message. You can specify one of the following:
        ///
        /// `ButtonAction`. Allowed: [`ButtonAction`].
        pub fn button_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ButtonAction", value.into());
            self
        }

        /// The destination (such as a URL) for a button.
        ///
        /// `Link`.
        pub fn link(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Link", value.into());
            self
        }
    }

    impl From<OverrideButtonConfiguration> for Json {
        fn from(value: OverrideButtonConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Layout`.
        pub enum Layout {
            BottomBanner = "BOTTOM_BANNER",
            TopBanner = "TOP_BANNER",
            Overlays = "OVERLAYS",
            MobileFeed = "MOBILE_FEED",
            MiddleBanner = "MIDDLE_BANNER",
            Carousel = "CAROUSEL",
        }

        /// Words for `Alignment`.
        pub enum Alignment {
            Left = "LEFT",
            Center = "CENTER",
            Right = "RIGHT",
        }

        /// Words for `ButtonAction`.
        pub enum ButtonAction {
            Link = "LINK",
            DeepLink = "DEEP_LINK",
            Close = "CLOSE",
        }
    }
}

/// Property types of [`PushTemplate`].
pub mod push_template {
    use crate::{Json, Properties, Value};

    /// Specifies channel-specific content and settings for a message template that can be used in push notifications that are sent through the APNs (Apple Push Notification service) channel.
    ///
    /// A property type of `AWS::Pinpoint::PushTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct APNSPushNotificationTemplate(Properties);

    impl APNSPushNotificationTemplate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to occur if a recipient taps a push notification that's based on the message template. Valid values are:
        ///
        /// `Action`.
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The message body to use in push notifications that are based on the message template.
        ///
        /// `Body`.
        pub fn body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Body", value.into());
            self
        }

        /// The URL of an image or video to display in push notifications that are based on the message template.
        ///
        /// `MediaUrl`.
        pub fn media_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MediaUrl", value.into());
            self
        }

        /// The key for the sound to play when the recipient receives a push notification that's based on the message template.
        ///
        /// `Sound`.
        pub fn sound(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Sound", value.into());
            self
        }

        /// The title to use in push notifications that are based on the message template. This title appears above the notification message on a recipient's device.
        ///
        /// `Title`.
        pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Title", value.into());
            self
        }

        /// The URL to open in the recipient's default mobile browser, if a recipient taps a push notification that's based on the message template and the value of the `Action` property is `URL` .
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<APNSPushNotificationTemplate> for Json {
        fn from(value: APNSPushNotificationTemplate) -> Self {
            value.0.into()
        }
    }

    /// Specifies channel-specific content and settings for a message template that can be used in push notifications that are sent through the ADM (Amazon Device Messaging), Baidu (Baidu Cloud Push), or GCM (Firebase Cloud Messaging, formerly Google Cloud Messaging) channel.
    ///
    /// A property type of `AWS::Pinpoint::PushTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AndroidPushNotificationTemplate(Properties);

    impl AndroidPushNotificationTemplate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to occur if a recipient taps a push notification that's based on the message template. Valid values are:
        ///
        /// `Action`.
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The message body to use in a push notification that's based on the message template.
        ///
        /// `Body`.
        pub fn body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Body", value.into());
            self
        }

        /// The URL of the large icon image to display in the content view of a push notification that's based on the message template.
        ///
        /// `ImageIconUrl`.
        pub fn image_icon_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageIconUrl", value.into());
            self
        }

        /// The URL of an image to display in a push notification that's based on the message template.
        ///
        /// `ImageUrl`.
        pub fn image_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageUrl", value.into());
            self
        }

        /// The URL of the small icon image to display in the status bar and the content view of a push notification that's based on the message template.
        ///
        /// `SmallImageIconUrl`.
        pub fn small_image_icon_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SmallImageIconUrl", value.into());
            self
        }

        /// The sound to play when a recipient receives a push notification that's based on the message template. You can use the default stream or specify the file name of a sound resource that's bundled in your app.
        ///
        /// `Sound`.
        pub fn sound(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Sound", value.into());
            self
        }

        /// The title to use in a push notification that's based on the message template. This title appears above the notification message on a recipient's device.
        ///
        /// `Title`.
        pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Title", value.into());
            self
        }

        /// The URL to open in a recipient's default mobile browser, if a recipient taps a push notification that's based on the message template and the value of the `Action` property is `URL` .
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<AndroidPushNotificationTemplate> for Json {
        fn from(value: AndroidPushNotificationTemplate) -> Self {
            value.0.into()
        }
    }

    /// Specifies the default settings and content for a message template that can be used in messages that are sent through a push notification channel.
    ///
    /// A property type of `AWS::Pinpoint::PushTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultPushNotificationTemplate(Properties);

    impl DefaultPushNotificationTemplate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to occur if a recipient taps a push notification that's based on the message template. Valid values are:
        ///
        /// `Action`.
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The message body to use in push notifications that are based on the message template.
        ///
        /// `Body`.
        pub fn body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Body", value.into());
            self
        }

        /// The sound to play when a recipient receives a push notification that's based on the message template. You can use the default stream or specify the file name of a sound resource that's bundled in your app.
        ///
        /// `Sound`.
        pub fn sound(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Sound", value.into());
            self
        }

        /// The title to use in push notifications that are based on the message template. This title appears above the notification message on a recipient's device.
        ///
        /// `Title`.
        pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Title", value.into());
            self
        }

        /// The URL to open in a recipient's default mobile browser, if a recipient taps a push notification that's based on the message template and the value of the `Action` property is `URL` .
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<DefaultPushNotificationTemplate> for Json {
        fn from(value: DefaultPushNotificationTemplate) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Segment`].
pub mod segment {
    use crate::{Json, List, Properties, Value};

    /// Specifies behavior-based criteria for the segment, such as how recently users have used your app.
    ///
    /// A property type of `AWS::Pinpoint::Segment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Behavior(Properties);

    impl Behavior {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies how recently segment members were active.
        ///
        /// `Recency`.
        pub fn recency(mut self, value: impl Into<Value<Recency>>) -> Self {
            self.0.set("Recency", value.into());
            self
        }
    }

    impl From<Behavior> for Json {
        fn from(value: Behavior) -> Self {
            value.0.into()
        }
    }

    /// Specifies the GPS coordinates of a location.
    ///
    /// A property type of `AWS::Pinpoint::Segment`.
    ///
    /// Required: `Latitude`, `Longitude`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Coordinates(Properties);

    impl Coordinates {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The latitude coordinate of the location.
        ///
        /// `Latitude`. Required.
        pub fn latitude(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Latitude", value.into());
            self
        }

        /// The longitude coordinate of the location.
        ///
        /// `Longitude`. Required.
        pub fn longitude(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Longitude", value.into());
            self
        }
    }

    impl From<Coordinates> for Json {
        fn from(value: Coordinates) -> Self {
            value.0.into()
        }
    }

    /// Specifies demographic-based criteria, such as device platform, for the segment.
    ///
    /// A property type of `AWS::Pinpoint::Segment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Demographic(Properties);

    impl Demographic {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The app version criteria for the segment.
        ///
        /// `AppVersion`.
        pub fn app_version(mut self, value: impl Into<Value<SetDimension>>) -> Self {
            self.0.set("AppVersion", value.into());
            self
        }

        /// The channel criteria for the segment.
        ///
        /// `Channel`.
        pub fn channel(mut self, value: impl Into<Value<SetDimension>>) -> Self {
            self.0.set("Channel", value.into());
            self
        }

        /// The device type criteria for the segment.
        ///
        /// `DeviceType`.
        pub fn device_type(mut self, value: impl Into<Value<SetDimension>>) -> Self {
            self.0.set("DeviceType", value.into());
            self
        }

        /// The device make criteria for the segment.
        ///
        /// `Make`.
        pub fn make(mut self, value: impl Into<Value<SetDimension>>) -> Self {
            self.0.set("Make", value.into());
            self
        }

        /// The device model criteria for the segment.
        ///
        /// `Model`.
        pub fn model(mut self, value: impl Into<Value<SetDimension>>) -> Self {
            self.0.set("Model", value.into());
            self
        }

        /// The device platform criteria for the segment.
        ///
        /// `Platform`.
        pub fn platform(mut self, value: impl Into<Value<SetDimension>>) -> Self {
            self.0.set("Platform", value.into());
            self
        }
    }

    impl From<Demographic> for Json {
        fn from(value: Demographic) -> Self {
            value.0.into()
        }
    }

    /// Specifies the GPS coordinates of the endpoint location.
    ///
    /// A property type of `AWS::Pinpoint::Segment`.
    ///
    /// Required: `Coordinates`, `RangeInKilometers`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GPSPoint(Properties);

    impl GPSPoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The GPS coordinates to measure distance from.
        ///
        /// `Coordinates`. Required.
        pub fn coordinates(mut self, value: impl Into<Value<Coordinates>>) -> Self {
            self.0.set("Coordinates", value.into());
            self
        }

        /// The range, in kilometers, from the GPS coordinates.
        ///
        /// `RangeInKilometers`. Required.
        pub fn range_in_kilometers(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("RangeInKilometers", value.into());
            self
        }
    }

    impl From<GPSPoint> for Json {
        fn from(value: GPSPoint) -> Self {
            value.0.into()
        }
    }

    /// An array that defines the set of segment criteria to evaluate when handling segment groups for the segment.
    ///
    /// A property type of `AWS::Pinpoint::Segment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Groups(Properties);

    impl Groups {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array that defines the dimensions to include or exclude from the segment.
        ///
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl Into<List<SegmentDimensions>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// The base segment to build the segment on. A base segment, also called a \*source segment\* , defines the initial population of endpoints for a segment.
        ///
        /// `SourceSegments`.
        pub fn source_segments(mut self, value: impl Into<List<SourceSegments>>) -> Self {
            self.0.set("SourceSegments", value.into());
            self
        }

        /// Specifies how to handle multiple base segments for the segment. For example, if you specify three base segments for the segment, whether the resulting segment is based on all, any, or none of the base segments.
        ///
        /// `SourceType`.
        pub fn source_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceType", value.into());
            self
        }

        /// Specifies how to handle multiple dimensions for the segment. For example, if you specify three dimensions for the segment, whether the resulting segment includes endpoints that match all, any, or none of the dimensions.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Groups> for Json {
        fn from(value: Groups) -> Self {
            value.0.into()
        }
    }

    /// Specifies location-based criteria, such as region or GPS coordinates, for the segment.
    ///
    /// A property type of `AWS::Pinpoint::Segment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Location(Properties);

    impl Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The country or region code, in ISO 3166-1 alpha-2 format, for the segment.
        ///
        /// `Country`.
        pub fn country(mut self, value: impl Into<Value<SetDimension>>) -> Self {
            self.0.set("Country", value.into());
            self
        }

        /// The GPS point dimension for the segment.
        ///
        /// `GPSPoint`.
        pub fn gps_point(mut self, value: impl Into<Value<GPSPoint>>) -> Self {
            self.0.set("GPSPoint", value.into());
            self
        }
    }

    impl From<Location> for Json {
        fn from(value: Location) -> Self {
            value.0.into()
        }
    }

    /// Specifies how recently segment members were active.
    ///
    /// A property type of `AWS::Pinpoint::Segment`.
    ///
    /// Required: `Duration`, `RecencyType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Recency(Properties);

    impl Recency {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The duration to use when determining which users have been active or inactive with your app.
        ///
        /// `Duration`. Required.
        pub fn duration(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Duration", value.into());
            self
        }

        /// The type of recency dimension to use for the segment. Valid values are: `ACTIVE` and `INACTIVE` . If the value is `ACTIVE` , the segment includes users who have used your app within the specified duration are included in the segment.
        ///
        /// `RecencyType`. Required.
        pub fn recency_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecencyType", value.into());
            self
        }
    }

    impl From<Recency> for Json {
        fn from(value: Recency) -> Self {
            value.0.into()
        }
    }

    /// Specifies the dimension settings for a segment.
    ///
    /// A property type of `AWS::Pinpoint::Segment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SegmentDimensions(Properties);

    impl SegmentDimensions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One or more custom attributes to use as criteria for the segment.
        ///
        /// `Attributes`.
        pub fn attributes(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }

        /// The behavior-based criteria, such as how recently users have used your app, for the segment.
        ///
        /// `Behavior`.
        pub fn behavior(mut self, value: impl Into<Value<Behavior>>) -> Self {
            self.0.set("Behavior", value.into());
            self
        }

        /// The demographic-based criteria, such as device platform, for the segment.
        ///
        /// `Demographic`.
        pub fn demographic(mut self, value: impl Into<Value<Demographic>>) -> Self {
            self.0.set("Demographic", value.into());
            self
        }

        /// The location-based criteria, such as region or GPS coordinates, for the segment.
        ///
        /// `Location`.
        pub fn location(mut self, value: impl Into<Value<Location>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// One or more custom metrics to use as criteria for the segment.
        ///
        /// `Metrics`.
        pub fn metrics(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Metrics", value.into());
            self
        }

        /// One or more custom user attributes to use as criteria for the segment.
        ///
        /// `UserAttributes`.
        pub fn user_attributes(mut self, value: impl Into<Json>) -> Self {
            self.0.set("UserAttributes", value.into());
            self
        }
    }

    impl From<SegmentDimensions> for Json {
        fn from(value: SegmentDimensions) -> Self {
            value.0.into()
        }
    }

    /// Specifies the set of segment criteria to evaluate when handling segment groups for the segment.
    ///
    /// A property type of `AWS::Pinpoint::Segment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SegmentGroups(Properties);

    impl SegmentGroups {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the set of segment criteria to evaluate when handling segment groups for the segment.
        ///
        /// `Groups`.
        pub fn groups(mut self, value: impl Into<List<Groups>>) -> Self {
            self.0.set("Groups", value.into());
            self
        }

        /// Specifies how to handle multiple segment groups for the segment. For example, if the segment includes three segment groups, whether the resulting segment includes endpoints that match all, any, or none of the segment groups.
        ///
        /// `Include`.
        pub fn include(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Include", value.into());
            self
        }
    }

    impl From<SegmentGroups> for Json {
        fn from(value: SegmentGroups) -> Self {
            value.0.into()
        }
    }

    /// Specifies the dimension type and values for a segment dimension.
    ///
    /// A property type of `AWS::Pinpoint::Segment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SetDimension(Properties);

    impl SetDimension {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of segment dimension to use. Valid values are: `INCLUSIVE` , endpoints that match the criteria are included in the segment; and, `EXCLUSIVE` , endpoints that match the criteria are excluded from the segment.
        ///
        /// `DimensionType`.
        pub fn dimension_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DimensionType", value.into());
            self
        }

        /// The criteria values to use for the segment dimension. Depending on the value of the `DimensionType` property, endpoints are included or excluded from the segment if their values match the criteria values.
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<SetDimension> for Json {
        fn from(value: SetDimension) -> Self {
            value.0.into()
        }
    }

    /// Specifies the base segment to build the segment on. A base segment, also called a \*source segment\* , defines the initial population of endpoints for a segment.
    ///
    /// A property type of `AWS::Pinpoint::Segment`.
    ///
    /// Required: `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceSegments(Properties);

    impl SourceSegments {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier for the source segment.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The version number of the source segment.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<SourceSegments> for Json {
        fn from(value: SourceSegments) -> Self {
            value.0.into()
        }
    }
}
