//! What was granted: sessions, codes and refresh tokens.

/// What a user granted to a client by signing in; all tokens of it share it.
#[derive(Clone, Debug)]
pub(crate) struct Grant {
    pub(crate) client: String,
    pub(crate) user: String,
    pub(crate) scopes: Vec<String>,
    pub(crate) nonce: Option<String>,
    pub(crate) auth_time: u64,
    pub(crate) origin_jti: String,
    pub(crate) event_id: String,
}

/// A browser in which somebody is signed in.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub(crate) user: String,
    pub(crate) signed_in: u64,
    pub(crate) expires: u64,
}

/// An authorization code that is not yet used.
#[derive(Clone, Debug)]
pub(crate) struct Code {
    pub(crate) grant: Grant,
    pub(crate) redirect_uri: String,
    pub(crate) challenge: Option<String>,
    pub(crate) expires: u64,
}

/// A refresh token.
#[derive(Clone, Debug)]
pub(crate) struct RefreshToken {
    pub(crate) grant: Grant,
    /// When the first of its line ends; new ones do not last longer.
    pub(crate) expires: u64,
    /// Until when a used one is good, where tokens rotate.
    pub(crate) good_until: Option<u64>,
    pub(crate) revoked: bool,
}

impl RefreshToken {
    pub(crate) fn is_good(&self, now: u64) -> bool {
        !self.revoked && now < self.expires && self.good_until.is_none_or(|until| now < until)
    }
}
