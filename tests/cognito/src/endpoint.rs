//! The endpoints of a user pool.

/// An endpoint of a user pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Endpoint {
    /// `/oauth2/authorize`, where a browser begins to sign in.
    Authorize,
    /// `/login`, the hosted page.
    Login,
    /// `/oauth2/token`, for codes and refresh tokens.
    Token,
    /// `/oauth2/revoke`, for refresh tokens.
    Revoke,
    /// `/logout`, which ends the browser's session.
    Logout,
    /// `/<pool>/.well-known/jwks.json`, the pool's public keys.
    Jwks,
}

impl Endpoint {
    /// All endpoints.
    pub const ALL: [Self; 6] = [
        Self::Authorize,
        Self::Login,
        Self::Token,
        Self::Revoke,
        Self::Logout,
        Self::Jwks,
    ];

    pub(crate) fn path(self, pool: &str) -> String {
        match self {
            Self::Authorize => "/oauth2/authorize".to_owned(),
            Self::Login => "/login".to_owned(),
            Self::Token => "/oauth2/token".to_owned(),
            Self::Revoke => "/oauth2/revoke".to_owned(),
            Self::Logout => "/logout".to_owned(),
            Self::Jwks => format!("/{pool}/.well-known/jwks.json"),
        }
    }

    pub(crate) fn at(path: &str, pool: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|endpoint| endpoint.path(pool) == path)
    }
}
