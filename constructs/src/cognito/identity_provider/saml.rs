//! Providers that speak SAML 2.0.

use super::ProviderName;
use super::common::{Common, Details, identity_provider, problem_of_url};
use crate::cognito::UserPool;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::names::Url;
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::Value;

/// A provider that speaks SAML 2.0: a company's own, say.
///
/// By default people begin at the app, requests are not signed, assertions are not encrypted,
/// signing out leaves people signed in at the provider, and no attributes of the pool are filled.
/// See [`AWS::Cognito::UserPoolIdentityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolidentityprovider.html)
/// and [SAML signing and encryption](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-signing-encryption.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{SamlMetadata, SamlProvider, StandardAttribute, UserPool};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let people = stack.add("People", UserPool::new());
/// let metadata = SamlMetadata::url("https://id.example.com/saml/metadata");
/// let staff = SamlProvider::new(people, "Staff", metadata)
///     .signed_requests()
///     .identifier("example.com")
///     .attribute(StandardAttribute::Email, "email");
/// stack.add("Staff", staff);
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a choice of its own, with a setter of its own"
)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct SamlProvider {
    common: Common,
    name: Value<ProviderName>,
    metadata: SamlMetadata,
    signs_out: bool,
    signed: bool,
    encrypted: bool,
    unsolicited: bool,
}

/// What a provider says of itself: its addresses and its keys.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SamlMetadata {
    /// Where it says so; Cognito reads it again from time to time. `ProviderDetails.MetadataURL`.
    Url(Value<Url>),
    /// The document itself. `ProviderDetails.MetadataFile`.
    Document(String),
}

impl SamlMetadata {
    /// Where the provider publishes its metadata.
    pub fn url(url: impl Into<Value<Url>>) -> Self {
        Self::Url(url.into())
    }

    /// The metadata themselves: `include_str!("metadata.xml")`.
    pub fn document(text: impl Into<String>) -> Self {
        Self::Document(text.into())
    }

    fn problem(&self) -> Option<Problem> {
        match self {
            Self::Url(url) => problem_of_url("the address of metadata", url),
            Self::Document(text) if text.contains("EntityDescriptor") => None,
            Self::Document(text) => {
                let start: String = text.chars().take(40).collect();
                Some(
                    Problem::new(format!(
                        "metadata are an XML document with an `EntityDescriptor`, got `{start}`"
                    ))
                    .hint("give the file's content, with `include_str!`"),
                )
            }
        }
    }

    fn detail(self) -> (&'static str, Value<String>) {
        match self {
            Self::Url(url) => ("MetadataURL", url.into()),
            Self::Document(text) => ("MetadataFile", text.into()),
        }
    }
}

impl SamlProvider {
    /// A provider by its name and its metadata.
    /// `UserPoolId`, `ProviderName` and `ProviderDetails`.
    pub fn new(
        pool: Handle<UserPool>,
        name: impl Into<Value<ProviderName>>,
        metadata: SamlMetadata,
    ) -> Self {
        Self {
            common: Common::new(pool),
            name: name.into(),
            metadata,
            signs_out: false,
            signed: false,
            encrypted: false,
            unsolicited: false,
        }
    }

    /// Signs people out at the provider as well. Defaults to not. `ProviderDetails.IDPSignout`.
    pub fn sign_out(mut self) -> Self {
        self.signs_out = true;
        self
    }

    /// Signs what is sent to the provider, with RSA and SHA-256.
    /// Defaults to not. `ProviderDetails.RequestSigningAlgorithm`.
    pub fn signed_requests(mut self) -> Self {
        self.signed = true;
        self
    }

    /// Takes only assertions that the provider has encrypted for the pool.
    /// Defaults to not. `ProviderDetails.EncryptedResponses`.
    pub fn encrypted_responses(mut self) -> Self {
        self.encrypted = true;
        self
    }

    /// Takes assertions that nobody asked for, so that people may begin at the provider.
    /// Defaults to not. `ProviderDetails.IDPInit`.
    ///
    /// **Warning:** a link can then sign a visitor in as somebody else; Cognito
    /// [advises against it](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-session-initiation.html).
    pub fn started_by_provider(mut self) -> Self {
        self.unsolicited = true;
        self
    }

    /// Adds another name, such as the domain of people's e-mail addresses,
    /// by which the pool's domain finds the provider. Defaults to none. `IdpIdentifiers`.
    pub fn identifier(mut self, identifier: impl Into<Value<String>>) -> Self {
        self.common.identifiers.push(identifier.into());
        self
    }
}

impl SamlProvider {
    /// The name that it was given.
    pub(crate) fn name_given(&self) -> &Value<ProviderName> {
        &self.name
    }
}

identity_provider!(SamlProvider);

impl Construct for SamlProvider {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        if let Some(problem) = self.metadata.problem() {
            scope.report(problem);
        }
        let word = |is: bool| if is { "true" } else { "false" };
        let mut details: Details = vec![
            self.metadata.detail(),
            ("IDPSignout", word(self.signs_out).into()),
        ];
        if self.signed {
            details.push(("RequestSigningAlgorithm", "rsa-sha256".into()));
        }
        if self.encrypted {
            details.push(("EncryptedResponses", "true".into()));
        }
        if self.unsolicited {
            details.push(("IDPInit", "true".into()));
        }
        self.common.declare(scope, "SAML", self.name, details)
    }
}
