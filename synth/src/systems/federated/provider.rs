//! Identity providers.

use palisade::cognito::{
    AmazonProvider, AppleKey, AppleProvider, FacebookProvider, GoogleProvider, OidcClient,
    OidcProvider, ProviderName, SamlMetadata, SamlProvider, UserPool,
};
use palisade::patterns::IdentityProvider;
use palisade::{Handle, Url};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::attribute::Attributes;
use crate::systems::words::{KeptSecret, known};

/// A provider that fills attributes of people.
macro_rules! filled {
    ($provider:expr, $attributes:expr) => {
        $attributes
            .iter()
            .fold($provider, |provider, (attribute, claim)| {
                provider.attribute(attribute, claim.as_str())
            })
            .into()
    };
}

/// Somebody else who knows people, and says who they are.
///
/// Secrets stand in Secrets Manager, before the app is deployed.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum Provider {
    /// One that speaks OpenID Connect, such as Microsoft Entra ID.
    Oidc {
        /// What it is called.
        #[schemars(with = "String")]
        name: ProviderName,
        /// Its issuer, which is `iss` of its tokens.
        #[schemars(with = "String")]
        issuer: Url,
        /// The pool's id there.
        client_id: String,
        /// Where the pool's secret there is kept.
        client_secret: KeptSecret,
        /// What it is asked for. Left out: `openid`.
        #[serde(default = "openid")]
        scopes: Vec<String>,
        /// What fills attributes of people. Left out: nothing does.
        #[serde(default)]
        attributes: Attributes,
    },
    /// One that speaks SAML 2.0.
    Saml {
        /// What it is called.
        #[schemars(with = "String")]
        name: ProviderName,
        /// Where it says what it is: its addresses and its keys.
        #[schemars(with = "String")]
        metadata: Url,
        /// Whether people are signed out there too. Left out: no.
        #[serde(default)]
        sign_out: bool,
        /// What fills attributes of people. Left out: nothing does.
        #[serde(default)]
        attributes: Attributes,
    },
    /// Google.
    Google {
        /// The app's id there.
        client_id: String,
        /// Where the app's secret there is kept.
        client_secret: KeptSecret,
        /// What fills attributes of people. Left out: nothing does.
        #[serde(default)]
        attributes: Attributes,
    },
    /// Facebook.
    Facebook {
        /// The app's id there.
        client_id: String,
        /// Where the app's secret there is kept.
        client_secret: KeptSecret,
        /// What fills attributes of people. Left out: nothing does.
        #[serde(default)]
        attributes: Attributes,
    },
    /// Sign in with Apple.
    Apple {
        /// The Services ID.
        services_id: String,
        /// The developer's team.
        team_id: String,
        /// The id of the key.
        key_id: String,
        /// Where the private key is kept.
        private_key: KeptSecret,
        /// What fills attributes of people. Left out: nothing does.
        #[serde(default)]
        attributes: Attributes,
    },
    /// Login with Amazon.
    Amazon {
        /// The app's id there.
        client_id: String,
        /// Where the app's secret there is kept.
        client_secret: KeptSecret,
        /// What fills attributes of people. Left out: nothing does.
        #[serde(default)]
        attributes: Attributes,
    },
}

fn openid() -> Vec<String> {
    vec!["openid".to_owned()]
}

impl Provider {
    /// Microsoft Entra ID, to show how it is written.
    pub(super) fn entra() -> Self {
        let attributes = [(known("email"), "email"), (known("name"), "name")];
        Self::Oidc {
            name: known("Entra"),
            issuer: known(
                "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0",
            ),
            client_id: "00000000-0000-0000-0000-000000000000".to_owned(),
            client_secret: KeptSecret {
                secret: known("federated/entra"),
                field: "client_secret".to_owned(),
            },
            scopes: ["openid", "email", "profile"].map(str::to_owned).to_vec(),
            attributes: attributes
                .map(|(attribute, claim)| (attribute, claim.to_owned()))
                .into(),
        }
    }

    /// The provider, added to a user pool.
    pub(super) fn of(&self, pool: Handle<UserPool>) -> IdentityProvider {
        match self.clone() {
            Self::Oidc {
                name,
                issuer,
                client_id,
                client_secret,
                scopes,
                attributes,
            } => {
                let client = OidcClient::new(client_id, client_secret.resolved());
                let provider = OidcProvider::new(pool, name, issuer, client).scopes(scopes);
                filled!(provider, attributes)
            }
            Self::Saml {
                name,
                metadata,
                sign_out,
                attributes,
            } => {
                let provider = SamlProvider::new(pool, name, SamlMetadata::url(metadata));
                if sign_out {
                    filled!(provider.sign_out(), attributes)
                } else {
                    filled!(provider, attributes)
                }
            }
            Self::Google {
                client_id,
                client_secret,
                attributes,
            } => {
                let provider = GoogleProvider::new(pool, client_id, client_secret.resolved());
                filled!(provider, attributes)
            }
            Self::Facebook {
                client_id,
                client_secret,
                attributes,
            } => {
                let provider = FacebookProvider::new(pool, client_id, client_secret.resolved());
                filled!(provider, attributes)
            }
            Self::Apple {
                services_id,
                team_id,
                key_id,
                private_key,
                attributes,
            } => {
                let key = AppleKey {
                    team_id: team_id.into(),
                    key_id: key_id.into(),
                    private_key: private_key.resolved(),
                };
                filled!(AppleProvider::new(pool, services_id, key), attributes)
            }
            Self::Amazon {
                client_id,
                client_secret,
                attributes,
            } => {
                let provider = AmazonProvider::new(pool, client_id, client_secret.resolved());
                filled!(provider, attributes)
            }
        }
    }

    /// What fills attributes of people.
    pub(super) fn attributes(&self) -> &Attributes {
        match self {
            Self::Oidc { attributes, .. }
            | Self::Saml { attributes, .. }
            | Self::Google { attributes, .. }
            | Self::Facebook { attributes, .. }
            | Self::Apple { attributes, .. }
            | Self::Amazon { attributes, .. } => attributes,
        }
    }

    /// Its name in the user pool.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Oidc { name, .. } | Self::Saml { name, .. } => name.as_ref(),
            Self::Google { .. } => "Google",
            Self::Facebook { .. } => "Facebook",
            Self::Apple { .. } => "SignInWithApple",
            Self::Amazon { .. } => "LoginWithAmazon",
        }
    }
}
