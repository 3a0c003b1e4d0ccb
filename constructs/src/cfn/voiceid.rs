//! `AWS::VoiceID`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// \> End of support notice: On May 20, 2026, AWS will end support for Amazon Connect Voice ID.
///
/// [`AWS::VoiceID::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-voiceid-domain.html).
///
/// Required: `Name`, `ServerSideEncryptionConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Domain(Properties);

impl Domain {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the domain.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name for the domain.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The server-side encryption configuration containing the KMS key identifier you want Voice ID to use to encrypt your data.
    ///
    /// `ServerSideEncryptionConfiguration`. Required.
    pub fn server_side_encryption_configuration(
        mut self,
        value: impl Into<Value<domain::ServerSideEncryptionConfiguration>>,
    ) -> Self {
        self.0
            .set("ServerSideEncryptionConfiguration", value.into());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<domain::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Domain {
    const TYPE: &'static str = "AWS::VoiceID::Domain";
}

impl Construct for Domain {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Domain> for Properties {
    fn from(value: Domain) -> Self {
        value.0
    }
}

impl Handle<Domain> {
    /// The identifier of the domain.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[must_use]
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }
}

/// Property types of [`Domain`].
pub mod domain {
    use crate::{Json, Properties, Value};

    /// \> End of support notice: On May 20, 2026, AWS will end support for Amazon Connect Voice ID.
    ///
    /// A property type of `AWS::VoiceID::Domain`.
    ///
    /// Required: `KmsKeyId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerSideEncryptionConfiguration(Properties);

    impl ServerSideEncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the KMS key to use to encrypt data stored by Voice ID. Voice ID doesn't support asymmetric customer managed keys.
        ///
        /// `KmsKeyId`. Required.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }
    }

    impl From<ServerSideEncryptionConfiguration> for Json {
        fn from(value: ServerSideEncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::VoiceID::Domain`.
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
