//! As which client of the user pool people sign in.

use crate::cognito::{ClientSecret, ExistingClient, UserPoolClient};
use crate::handle::Handle;
use crate::value::Value;

/// The app client of the user pool, as which the functions sign people in.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub enum Client {
    /// One of its own without a secret: PKCE proves that it is the one that asked
    /// ([RFC 7636](https://www.rfc-editor.org/rfc/rfc7636)). The default: there is nothing to leak.
    #[default]
    Public,
    /// One of its own with a secret, which a secret of Secrets Manager holds and the functions read when they start.
    Confidential,
    /// One of the app, without a secret. Its callback and logout URLs, and its scopes, are its owner's to give; rules
    /// say where they do not fit.
    Of(Handle<UserPoolClient>),
    /// One that is there already. Its callback and logout URLs, and the scopes that it lacks, are added at deployment,
    /// and taken away again, if it is of the stack's account: else outputs tell them, `CallbackUrl` and `LogoutUrl`.
    Existing(ExistingClient),
}

impl From<Handle<UserPoolClient>> for Client {
    fn from(client: Handle<UserPoolClient>) -> Self {
        Self::Of(client)
    }
}

impl From<ExistingClient> for Client {
    fn from(client: ExistingClient) -> Self {
        Self::Existing(client)
    }
}

impl Client {
    /// Whether it is one of the pattern's own.
    pub(super) fn is_made(&self) -> bool {
        matches!(self, Self::Public | Self::Confidential)
    }

    /// Whether the pattern adds a secret for it.
    pub(super) fn makes_secret(&self) -> bool {
        match self {
            Self::Confidential => true,
            Self::Existing(client) => matches!(client.secret(), ClientSecret::LookedUp),
            Self::Public | Self::Of(_) => false,
        }
    }

    /// The name or ARN of the secret that is there already.
    pub(super) fn given_secret(&self) -> Option<&Value<String>> {
        match self {
            Self::Existing(client) => match client.secret() {
                ClientSecret::In(secret) => Some(secret),
                ClientSecret::None | ClientSecret::LookedUp => None,
            },
            Self::Public | Self::Confidential | Self::Of(_) => None,
        }
    }
}
