//! `AWS::FinSpace`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::FinSpace::Environment` resource represents an Amazon FinSpace environment.
///
/// [`AWS::FinSpace::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-finspace-environment.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Environment(Properties);

impl Environment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// ARNs of FinSpace Data Bundles to install
    ///
    /// `DataBundles`. A change replaces the resource.
    pub fn data_bundles(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DataBundles", value.into());
        self
    }

    /// The description of the FinSpace environment.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The authentication mode for the environment.
    ///
    /// `FederationMode`. Allowed: [`FederationMode`](environment::FederationMode).
    pub fn federation_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FederationMode", value.into());
        self
    }

    /// Configuration information when authentication mode is FEDERATED.
    ///
    /// `FederationParameters`. A change replaces the resource.
    pub fn federation_parameters(
        mut self,
        value: impl Into<Value<environment::FederationParameters>>,
    ) -> Self {
        self.0.set("FederationParameters", value.into());
        self
    }

    /// The KMS key id used to encrypt in the FinSpace environment.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The name of the FinSpace environment.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Configuration information for the superuser.
    ///
    /// `SuperuserParameters`. A change replaces the resource.
    pub fn superuser_parameters(
        mut self,
        value: impl Into<Value<environment::SuperuserParameters>>,
    ) -> Self {
        self.0.set("SuperuserParameters", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<environment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Environment {
    const TYPE: &'static str = "AWS::FinSpace::Environment";
}

impl Construct for Environment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Environment> for Properties {
    fn from(value: Environment) -> Self {
        value.0
    }
}

impl Handle<Environment> {
    /// The ID of the AWS account in which the FinSpace environment is created.
    ///
    /// `Fn::GetAtt` of `AwsAccountId`.
    #[must_use]
    pub fn aws_account_id(self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// The AWS account ID of the dedicated service account associated with your FinSpace environment.
    ///
    /// `Fn::GetAtt` of `DedicatedServiceAccountId`.
    #[must_use]
    pub fn dedicated_service_account_id(self) -> Value<String> {
        self.attribute("DedicatedServiceAccountId")
    }

    /// The Amazon Resource Name (ARN) of your FinSpace environment.
    ///
    /// `Fn::GetAtt` of `EnvironmentArn`.
    #[must_use]
    pub fn environment_arn(self) -> Value<String> {
        self.attribute("EnvironmentArn")
    }

    /// The identifier of the FinSpace environment.
    ///
    /// `Fn::GetAtt` of `EnvironmentId`.
    #[must_use]
    pub fn environment_id(self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// The sign-in url for the web application of your FinSpace environment.
    ///
    /// `Fn::GetAtt` of `EnvironmentUrl`.
    #[must_use]
    pub fn environment_url(self) -> Value<String> {
        self.attribute("EnvironmentUrl")
    }

    /// The url of the integrated FinSpace notebook environment in your web application.
    ///
    /// `Fn::GetAtt` of `SageMakerStudioDomainUrl`.
    #[must_use]
    pub fn sage_maker_studio_domain_url(self) -> Value<String> {
        self.attribute("SageMakerStudioDomainUrl")
    }

    /// The current status of creation of the FinSpace environment.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types and words of [`Environment`].
pub mod environment {
    use crate::{Json, List, Properties, Value};

    /// Configuration information when authentication mode is FEDERATED.
    ///
    /// A property type of `AWS::FinSpace::Environment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FederationParameters(Properties);

    impl FederationParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The redirect or sign-in URL that should be entered into the SAML 2.0 compliant identity provider configuration (IdP).
        ///
        /// `ApplicationCallBackURL`.
        pub fn application_call_back_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationCallBackURL", value.into());
            self
        }

        /// SAML attribute name and value. The name must always be `Email` and the value should be set to the attribute definition in which user email is set.
        ///
        /// `AttributeMap`.
        pub fn attribute_map(
            mut self,
            value: impl Into<List<FederationParametersAttributeMapItem>>,
        ) -> Self {
            self.0.set("AttributeMap", value.into());
            self
        }

        /// Name of the identity provider (IdP).
        ///
        /// `FederationProviderName`.
        pub fn federation_provider_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FederationProviderName", value.into());
            self
        }

        /// The Uniform Resource Name (URN). Also referred as Service Provider URN or Audience URI or Service Provider Entity ID.
        ///
        /// `FederationURN`.
        pub fn federation_urn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FederationURN", value.into());
            self
        }

        /// SAML 2.0 Metadata document from identity provider (IdP).
        ///
        /// `SamlMetadataDocument`.
        pub fn saml_metadata_document(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SamlMetadataDocument", value.into());
            self
        }

        /// Provide the metadata URL from your SAML 2.0 compliant identity provider (IdP).
        ///
        /// `SamlMetadataURL`.
        pub fn saml_metadata_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SamlMetadataURL", value.into());
            self
        }
    }

    impl From<FederationParameters> for Json {
        fn from(value: FederationParameters) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::FinSpace::Environment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FederationParametersAttributeMapItem(Properties);

    impl FederationParametersAttributeMapItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<FederationParametersAttributeMapItem> for Json {
        fn from(value: FederationParametersAttributeMapItem) -> Self {
            value.0.into()
        }
    }

    /// Configuration information for the superuser.
    ///
    /// A property type of `AWS::FinSpace::Environment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SuperuserParameters(Properties);

    impl SuperuserParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The email address of the superuser.
        ///
        /// `EmailAddress`.
        pub fn email_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmailAddress", value.into());
            self
        }

        /// The first name of the superuser.
        ///
        /// `FirstName`.
        pub fn first_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FirstName", value.into());
            self
        }

        /// The last name of the superuser.
        ///
        /// `LastName`.
        pub fn last_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastName", value.into());
            self
        }
    }

    impl From<SuperuserParameters> for Json {
        fn from(value: SuperuserParameters) -> Self {
            value.0.into()
        }
    }

    /// A list of all tags for a resource.
    ///
    /// A property type of `AWS::FinSpace::Environment`.
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
        /// Words for `FederationMode`.
        pub enum FederationMode {
            Local = "LOCAL",
            Federated = "FEDERATED",
        }
    }
}
