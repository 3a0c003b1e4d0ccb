//! Ways to sign in by Cognito's API, and to stay signed in.

use std::time::Duration;

/// A way to sign in by Cognito's API, besides the pages of the pool's domain.
///
/// See [Authentication flows](https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-authentication-flow-methods.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthFlow {
    /// People choose: password, passkey, or a code by e-mail or text message. `ALLOW_USER_AUTH`.
    /// The pages of managed login offer passkeys only where the client has it.
    UserChoice,
    /// A password that is proved without being sent (SRP). `ALLOW_USER_SRP_AUTH`.
    UserSrp,
    /// A password that is sent to Cognito. `ALLOW_USER_PASSWORD_AUTH`.
    UserPassword,
    /// Challenges of the pool's own functions. `ALLOW_CUSTOM_AUTH`.
    Custom,
    /// A server with permissions in the account sends a password to Cognito.
    /// `ALLOW_ADMIN_USER_PASSWORD_AUTH`.
    AdminUserPassword,
}

impl AuthFlow {
    /// The word in `ExplicitAuthFlows`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::UserChoice => "ALLOW_USER_AUTH",
            Self::UserSrp => "ALLOW_USER_SRP_AUTH",
            Self::UserPassword => "ALLOW_USER_PASSWORD_AUTH",
            Self::Custom => "ALLOW_CUSTOM_AUTH",
            Self::AdminUserPassword => "ALLOW_ADMIN_USER_PASSWORD_AUTH",
        }
    }
}

/// Whether a refresh token is good for one use.
///
/// With rotation each refresh gives a new refresh token, so that a stolen one is soon worthless.
/// Apps refresh at the pool's token endpoint or by `GetTokensFromRefreshToken`; the older
/// `REFRESH_TOKEN_AUTH` is for clients without rotation.
/// See [Refresh tokens](https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-refresh-token.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RefreshTokenRotation {
    /// A token stays good for this long after its use: 0 to 60 seconds, for pages that refresh
    /// at the same time.
    GracePeriod(Duration),
    /// One refresh token until it expires.
    Off,
}

impl Default for RefreshTokenRotation {
    /// A grace period of 60 seconds.
    fn default() -> Self {
        Self::GracePeriod(Duration::from_mins(1))
    }
}
