//! `AWS::NimbleStudio`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Map, Properties, Resource, Scope, Value};

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-nimblestudio-studio.html>
///
/// [`AWS::NimbleStudio::Studio`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-nimblestudio-studio.html).
///
/// Required: `AdminRoleArn`, `DisplayName`, `StudioName`, `UserRoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Studio(Properties);

impl Studio {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// \<p\>The IAM role that Studio Admins will assume when logging in to the Nimble Studio portal.\</p\>
    ///
    /// `AdminRoleArn`. Required.
    pub fn admin_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AdminRoleArn", value.into());
        self
    }

    /// \<p\>A friendly name for the studio.\</p\>
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// \<p\>Configuration of the encryption method that is used for the studio.\</p\>
    ///
    /// `StudioEncryptionConfiguration`.
    pub fn studio_encryption_configuration(
        mut self,
        value: impl Into<Value<studio::StudioEncryptionConfiguration>>,
    ) -> Self {
        self.0.set("StudioEncryptionConfiguration", value.into());
        self
    }

    /// \<p\>The studio name that is used in the URL of the Nimble Studio portal when accessed by Nimble Studio users.\</p\>
    ///
    /// `StudioName`. Required. A change replaces the resource.
    pub fn studio_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StudioName", value.into());
        self
    }

    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// \<p\>The IAM role that Studio Users will assume when logging in to the Nimble Studio portal.\</p\>
    ///
    /// `UserRoleArn`. Required.
    pub fn user_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserRoleArn", value.into());
        self
    }
}

impl Resource for Studio {
    const TYPE: &'static str = "AWS::NimbleStudio::Studio";
}

impl Construct for Studio {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Studio> for Properties {
    fn from(value: Studio) -> Self {
        value.0
    }
}

impl Handle<Studio> {
    /// \<p\>The Amazon Web Services Region where the studio resource is located.\</p\>
    ///
    /// `Fn::GetAtt` of `HomeRegion`.
    #[must_use]
    pub fn home_region(self) -> Value<String> {
        self.attribute("HomeRegion")
    }

    /// \<p\>The Amazon Web Services SSO application client ID used to integrate with Amazon Web Services SSO to enable Amazon Web Services SSO users to log in to Nimble Studio portal.\</p\>
    ///
    /// `Fn::GetAtt` of `SsoClientId`.
    #[must_use]
    pub fn sso_client_id(self) -> Value<String> {
        self.attribute("SsoClientId")
    }

    /// `Fn::GetAtt` of `StudioId`.
    #[must_use]
    pub fn studio_id(self) -> Value<String> {
        self.attribute("StudioId")
    }

    /// \<p\>The address of the web page for the studio.\</p\>
    ///
    /// `Fn::GetAtt` of `StudioUrl`.
    #[must_use]
    pub fn studio_url(self) -> Value<String> {
        self.attribute("StudioUrl")
    }
}

/// Property types and words of [`Studio`].
pub mod studio {
    use crate::{Json, Properties, Value};

    /// \<p\>Configuration of the encryption method that is used for the studio.\</p\>
    ///
    /// A property type of `AWS::NimbleStudio::Studio`.
    ///
    /// Required: `KeyType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StudioEncryptionConfiguration(Properties);

    impl StudioEncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \<p\>The ARN for a KMS key that is used to encrypt studio data.\</p\>
        ///
        /// `KeyArn`.
        pub fn key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyArn", value.into());
            self
        }

        /// \<p\>The type of KMS key that is used to encrypt studio data.\</p\>
        ///
        /// `KeyType`. Required. Allowed: [`KeyType`].
        pub fn key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyType", value.into());
            self
        }
    }

    impl From<StudioEncryptionConfiguration> for Json {
        fn from(value: StudioEncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `KeyType`.
        pub enum KeyType {
            AwsOwnedKey = "AWS_OWNED_KEY",
            CustomerManagedKey = "CUSTOMER_MANAGED_KEY",
        }
    }
}
