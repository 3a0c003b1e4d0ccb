//! `AWS::HealthAgent`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::HealthAgent::Domain. Creates and manages a HealthAgent Domain resource.
///
/// [`AWS::HealthAgent::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthagent-domain.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Domain(Properties);

impl Domain {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Domain.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Tags associated with the Domain.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<domain::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Domain {
    const TYPE: &'static str = "AWS::HealthAgent::Domain";
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
    /// The Amazon Resource Name (ARN) of the Domain.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the Domain was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the Domain.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[must_use]
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// Encryption context for the Domain.
    ///
    /// `Fn::GetAtt` of `EncryptionContext`.
    #[must_use]
    pub fn encryption_context(self) -> Value<Json> {
        self.attribute("EncryptionContext")
    }

    /// The status of the Domain.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types and words of [`Domain`].
pub mod domain {
    use crate::{Json, Properties, Value};

    /// Encryption context for the Domain.
    ///
    /// A property type of `AWS::HealthAgent::Domain`.
    ///
    /// Required: `EncryptionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionContext(Properties);

    impl EncryptionContext {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of encryption key used.
        ///
        /// `EncryptionType`. Required. Allowed: [`EncryptionType`].
        pub fn encryption_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionType", value.into());
            self
        }
    }

    impl From<EncryptionContext> for Json {
        fn from(value: EncryptionContext) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::HealthAgent::Domain`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsItem(Properties);

    impl TagsItem {
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

    impl From<TagsItem> for Json {
        fn from(value: TagsItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EncryptionType`.
        pub enum EncryptionType {
            AwsOwnedKey = "AWS_OWNED_KEY",
            CustomerManagedKey = "CUSTOMER_MANAGED_KEY",
        }
    }
}
