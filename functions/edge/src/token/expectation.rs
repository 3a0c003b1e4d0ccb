//! What a token must say.

use crate::Settings;

/// Which kind of token: its claim `token_use`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TokenUse {
    /// An ID token, which says who somebody is.
    Id,
    /// An access token, which says what somebody may do.
    Access,
}

impl TokenUse {
    /// The claim, as Cognito writes it.
    #[must_use]
    pub fn claim(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Access => "access",
        }
    }
}

/// What a token must say, whoever signed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// The issuers that are accepted, exactly as they stand in `iss`.
    pub issuers: Vec<String>,
    /// The client: the claim `aud` of ID tokens, `client_id` of access tokens.
    pub client_id: String,
    /// Which kind of token.
    pub token_use: TokenUse,
    /// How far clocks may differ, in seconds.
    pub leeway: u64,
}

impl Expectation {
    /// What tokens of a kind must say, after a function's settings.
    #[must_use]
    pub fn new(settings: &Settings, token_use: TokenUse) -> Self {
        Self {
            issuers: settings.issuers.clone(),
            client_id: settings.client_id.clone(),
            token_use,
            leeway: settings.leeway,
        }
    }
}
