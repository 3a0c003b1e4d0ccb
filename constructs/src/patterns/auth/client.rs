//! As which client of the user pool people sign in.

use crate::cognito::UserPoolClient;
use crate::handle::Handle;

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
}

impl From<Handle<UserPoolClient>> for Client {
    fn from(client: Handle<UserPoolClient>) -> Self {
        Self::Of(client)
    }
}
