//! `AWS::LicenseManagerLinuxSubscriptions`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider.
///
/// [`AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerlinuxsubscriptions-subscriptionprovider.html).
///
/// Required: `SecretArn`, `SubscriptionProviderSource`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SubscriptionProvider(Properties);

impl SubscriptionProvider {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the Secrets Manager secret that contains the access token for the third-party Linux subscription provider.
    ///
    /// `SecretArn`. Required. A change replaces the resource.
    pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecretArn", value.into());
        self
    }

    /// The Linux subscription provider that the registration is for.
    ///
    /// `SubscriptionProviderSource`. Required. Allowed: [`SubscriptionProviderSource`](subscription_provider::SubscriptionProviderSource). A change replaces the resource.
    pub fn subscription_provider_source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubscriptionProviderSource", value.into());
        self
    }

    /// The metadata tags assigned to the registered subscription provider.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<subscription_provider::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SubscriptionProvider {
    const TYPE: &'static str = "AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider";
}

impl Construct for SubscriptionProvider {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SubscriptionProvider> for Properties {
    fn from(value: SubscriptionProvider) -> Self {
        value.0
    }
}

impl Handle<SubscriptionProvider> {
    /// The timestamp from the last time that License Manager retrieved subscription details from the registered third-party Linux subscription provider.
    ///
    /// `Fn::GetAtt` of `LastSuccessfulDataRetrievalTime`.
    #[must_use]
    pub fn last_successful_data_retrieval_time(self) -> Value<String> {
        self.attribute("LastSuccessfulDataRetrievalTime")
    }

    /// The Amazon Resource Name (ARN) of the Linux subscription provider resource that you registered.
    ///
    /// `Fn::GetAtt` of `SubscriptionProviderArn`.
    #[must_use]
    pub fn subscription_provider_arn(self) -> Value<String> {
        self.attribute("SubscriptionProviderArn")
    }

    /// The status of the third-party subscription provider access token from the last subscription data request.
    ///
    /// `Fn::GetAtt` of `SubscriptionProviderStatus`.
    #[must_use]
    pub fn subscription_provider_status(self) -> Value<String> {
        self.attribute("SubscriptionProviderStatus")
    }

    /// A message that describes the status of the third-party subscription provider access token.
    ///
    /// `Fn::GetAtt` of `SubscriptionProviderStatusMessage`.
    #[must_use]
    pub fn subscription_provider_status_message(self) -> Value<String> {
        self.attribute("SubscriptionProviderStatusMessage")
    }
}

/// Property types and words of [`SubscriptionProvider`].
pub mod subscription_provider {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
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
        /// Words for `SubscriptionProviderSource`.
        pub enum SubscriptionProviderSource {
            RedHat = "RedHat",
        }
    }
}
