//! Through whom people sign in.

use crate::cognito::{
    AmazonProvider, AppleProvider, ClientProvider, FacebookProvider, GoogleProvider, OidcProvider,
    SamlProvider, UserAttribute,
};
use crate::scope::Scope;

/// A provider of identities: what [`AuthFunctions::provider`](super::AuthFunctions::provider) takes.
#[derive(Debug)]
#[non_exhaustive]
pub enum IdentityProvider {
    /// One that speaks OpenID Connect.
    Oidc(Box<OidcProvider>),
    /// One that speaks SAML 2.0.
    Saml(Box<SamlProvider>),
    /// Google.
    Google(Box<GoogleProvider>),
    /// Facebook.
    Facebook(Box<FacebookProvider>),
    /// Apple.
    Apple(Box<AppleProvider>),
    /// Amazon.
    Amazon(Box<AmazonProvider>),
    /// One that the pool has already, by its name.
    Named(String),
}

macro_rules! provider {
    ($($variant:ident: $provider:ident;)+) => {$(
        impl From<$provider> for IdentityProvider {
            fn from(provider: $provider) -> Self {
                Self::$variant(Box::new(provider))
            }
        }
    )+};
}

provider! {
    Oidc: OidcProvider;
    Saml: SamlProvider;
    Google: GoogleProvider;
    Facebook: FacebookProvider;
    Apple: AppleProvider;
    Amazon: AmazonProvider;
}

impl From<&str> for IdentityProvider {
    fn from(name: &str) -> Self {
        Self::Named(name.to_owned())
    }
}

impl IdentityProvider {
    /// Its name in the pool, if it is known now.
    pub(super) fn name(&self) -> Option<&str> {
        match self {
            Self::Oidc(provider) => Some(provider.name_given().known()?.as_ref()),
            Self::Saml(provider) => Some(provider.name_given().known()?.as_ref()),
            Self::Google(_) => Some("Google"),
            Self::Facebook(_) => Some("Facebook"),
            Self::Apple(_) => Some("SignInWithApple"),
            Self::Amazon(_) => Some("LoginWithAmazon"),
            Self::Named(name) => Some(name),
        }
    }

    /// The attributes that it fills, as far as they are known.
    pub(super) fn attributes(&self) -> Vec<UserAttribute> {
        match self {
            Self::Oidc(provider) => provider.attributes_given(),
            Self::Saml(provider) => provider.attributes_given(),
            Self::Google(provider) => provider.attributes_given(),
            Self::Facebook(provider) => provider.attributes_given(),
            Self::Apple(provider) => provider.attributes_given(),
            Self::Amazon(provider) => provider.attributes_given(),
            Self::Named(_) => Vec::new(),
        }
    }

    /// Adds it to the pool, under an id made of its name, or else of its number.
    pub(super) fn declare(self, number: usize, scope: &mut Scope<'_>) -> ClientProvider {
        let letters = |name: &str| name.chars().filter(char::is_ascii_alphanumeric).collect();
        let name: String = self.name().map_or_else(|| number.to_string(), letters);
        let id = format!("Provider{name}");
        match self {
            Self::Oidc(provider) => scope.add(&id, *provider).into(),
            Self::Saml(provider) => scope.add(&id, *provider).into(),
            Self::Google(provider) => scope.add(&id, *provider).into(),
            Self::Facebook(provider) => scope.add(&id, *provider).into(),
            Self::Apple(provider) => scope.add(&id, *provider).into(),
            Self::Amazon(provider) => scope.add(&id, *provider).into(),
            Self::Named(name) => ClientProvider::from(name.as_str()),
        }
    }
}
