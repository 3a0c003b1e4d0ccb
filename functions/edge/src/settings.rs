//! What a function knows once it has started.

use std::collections::BTreeMap;
use std::fmt;

use palisade_edge_configuration::{
    AdditionalCookie, CookieAttributes, Cookies, Mode, Paths, Refusal,
};

use crate::rule::Condition;

/// What a function knows once it has started: its configuration, with the late values in their places.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How a request shows who asks.
    pub mode: Mode,
    /// The issuers of tokens that are accepted, exactly.
    pub issuers: Vec<String>,
    /// The id of the client.
    pub client_id: String,
    /// The secret of a confidential client.
    pub client_secret: Option<ClientSecret>,
    /// The hosts of the site, at least one in cookie mode.
    pub site_hosts: Vec<String>,
    /// The OAuth scopes to ask for.
    pub scopes: Vec<String>,
    /// The group that is let in.
    pub required_group: Option<String>,
    /// The scopes that an access token must have.
    pub required_scopes: Vec<String>,
    /// The identity provider to which people are sent at once, past the choice of Cognito's page.
    pub identity_provider: Option<String>,
    /// Who is let in without a token.
    pub admit: Option<Condition>,
    /// What is demanded of whoever has a good token, beside group and scopes.
    pub rule: Option<Condition>,
    /// What a request is answered that is refused, in bearer mode.
    pub refusal: Refusal,
    /// How far clocks may differ, in seconds.
    pub leeway: u64,
    /// How long signing in may take, in seconds.
    pub login_state_max_age: u64,
    /// How old a key set may grow, in seconds.
    pub jwks_max_age: u64,
    /// The patterns of paths that anyone may read.
    pub public_paths: Vec<String>,
    /// The file of a folder.
    pub static_index: Option<String>,
    /// What the headers begin with that tell the origin who asks, in lower case.
    pub identity_header_prefix: Option<String>,
    /// Whether the origin gets the session's cookies and the header `Authorization`.
    pub forward_tokens: bool,
    /// The key set that was deployed with the code.
    pub jwks: Option<String>,
    /// The paths that the functions answer.
    pub paths: Paths,
    /// The path at which the scripts of a page learn whose client they are.
    pub page_configuration: Option<String>,
    /// The names of the session's cookies.
    pub cookies: Cookies,
    /// The attributes of the session's cookies.
    pub cookie_attributes: CookieAttributes,
    /// Cookies that are set beside the session's.
    pub additional_cookies: Vec<AdditionalCookie>,
    /// Headers of each response that a function makes.
    pub response_headers: BTreeMap<String, String>,
    /// How long the session's cookies are kept, in seconds.
    pub session_seconds: u64,
    /// `https://<sign-in domain>/oauth2/authorize`.
    pub authorize_url: String,
    /// `https://<sign-in domain>/logout`.
    pub logout_url: String,
    /// `https://<sign-in domain>/oauth2/token`, or what takes its place.
    pub token_url: String,
    /// `https://<sign-in domain>/oauth2/revoke`, or what takes its place.
    pub revoke_url: String,
    /// `<issuer>/.well-known/jwks.json`, or what takes its place.
    pub jwks_url: String,
}

impl Settings {
    /// The path at which people arrive who have signed out, if it is ours to answer: `/` is the site's own.
    #[must_use]
    pub fn signed_out_page(&self) -> Option<&str> {
        let path = self.paths.signed_out.as_str();
        (path != "/").then_some(path)
    }
}

/// The secret of a confidential client. It is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct ClientSecret(String);

impl ClientSecret {
    /// A secret.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The secret itself, to be sent to the token endpoint and nowhere else.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ClientSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClientSecret(..)")
    }
}
