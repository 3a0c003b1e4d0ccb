//! App clients of a pool.

/// The scopes that a client allows unless told otherwise.
const SCOPES: [&str; 3] = ["openid", "email", "profile"];

/// Cognito's defaults: an hour for ID and access tokens, 30 days for refresh tokens.
/// <https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-with-identity-providers.html>
const HOUR: u64 = 3_600;
const THIRTY_DAYS: u64 = 30 * 24 * HOUR;

/// An app client of a [`Pool`](crate::Pool): authorization code grant, with refresh tokens.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) id: String,
    pub(crate) secret: Option<String>,
    pub(crate) callbacks: Vec<String>,
    pub(crate) logouts: Vec<String>,
    pub(crate) scopes: Vec<String>,
    pub(crate) rotation: Option<u64>,
    pub(crate) revocation: bool,
    pub(crate) id_token_validity: u64,
    pub(crate) access_token_validity: u64,
    pub(crate) refresh_token_validity: u64,
}

impl Client {
    /// A client without a secret.
    #[must_use]
    pub fn public(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            secret: None,
            callbacks: Vec::new(),
            logouts: Vec::new(),
            scopes: SCOPES.map(str::to_owned).into(),
            rotation: None,
            revocation: true,
            id_token_validity: HOUR,
            access_token_validity: HOUR,
            refresh_token_validity: THIRTY_DAYS,
        }
    }

    /// A client that must prove itself with its secret.
    #[must_use]
    pub fn confidential(id: impl Into<String>, secret: impl Into<String>) -> Self {
        let mut client = Self::public(id);
        client.secret = Some(secret.into());
        client
    }

    /// A callback URL more; `redirect_uri` must equal one of them in every character.
    #[must_use]
    pub fn callback(mut self, url: impl Into<String>) -> Self {
        self.callbacks.push(url.into());
        self
    }

    /// A sign-out URL more; `logout_uri` must equal one of them in every character.
    #[must_use]
    pub fn logout(mut self, url: impl Into<String>) -> Self {
        self.logouts.push(url.into());
        self
    }

    /// The scopes that may be asked for. Defaults to `openid`, `email` and `profile`.
    #[must_use]
    pub fn scopes<T: Into<String>>(mut self, scopes: impl IntoIterator<Item = T>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Refresh tokens are exchanged for new ones when they are used, and the old one stays valid for some seconds
    /// (0 to 60 in Cognito). Defaults to no rotation. `RefreshTokenRotation` in CloudFormation.
    #[must_use]
    pub fn rotation(mut self, grace_seconds: u64) -> Self {
        self.rotation = Some(grace_seconds);
        self
    }

    /// Refresh tokens cannot be revoked. Defaults to that they can. `EnableTokenRevocation` in CloudFormation.
    #[must_use]
    pub fn without_revocation(mut self) -> Self {
        self.revocation = false;
        self
    }

    /// How many seconds ID tokens are valid. Defaults to 3,600.
    #[must_use]
    pub fn id_token_validity(mut self, seconds: u64) -> Self {
        self.id_token_validity = seconds;
        self
    }

    /// How many seconds access tokens are valid. Defaults to 3,600.
    #[must_use]
    pub fn access_token_validity(mut self, seconds: u64) -> Self {
        self.access_token_validity = seconds;
        self
    }

    /// How many seconds refresh tokens are valid, from the sign-in on. Defaults to 30 days.
    #[must_use]
    pub fn refresh_token_validity(mut self, seconds: u64) -> Self {
        self.refresh_token_validity = seconds;
        self
    }
}
