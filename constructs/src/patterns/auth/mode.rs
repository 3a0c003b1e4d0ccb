//! How requests show who asks.

use palisade_edge_configuration::Refusal;

/// How requests show who asks, and which functions there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    /// By cookies, for browsers: the function `authorize` guards, and `sign-in`, `refresh` and `sign-out` answer their
    /// paths. The default. Each function is small and does one thing.
    #[default]
    Cookies,
    /// By cookies, with one function that does everything: `authorize` answers the paths itself. One function is
    /// deployed, and one starts.
    OneFunction,
    /// By an access token in the header `Authorization`, for scripts and programs.
    Bearer(Bearer),
}

/// How requests with an access token are treated.
///
/// Whoever asks gets the token by itself: a page by code and PKCE, say.
///
/// ```
/// use palisade::patterns::{Bearer, Refusal};
///
/// let api = Bearer::new()
///     .required_scopes(["reports/read"])
///     .refusal(Refusal::Redirect { location: "/login.html".to_owned() });
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "it does nothing until functions have it"]
pub struct Bearer {
    pub(super) refusal: Refusal,
    pub(super) required_scopes: Vec<String>,
    pub(super) callback_path: String,
    pub(super) forwards_token: bool,
}

impl Default for Bearer {
    fn default() -> Self {
        Self::new()
    }
}

impl Bearer {
    /// Requests without a good token are answered as RFC 6750 says, and no scope is asked for.
    pub fn new() -> Self {
        Self {
            refusal: Refusal::Challenge,
            required_scopes: Vec::new(),
            callback_path: "/".to_owned(),
            forwards_token: false,
        }
    }

    /// What a request is answered that is refused. Defaults to [`Refusal::Challenge`].
    pub fn refusal(mut self, refusal: Refusal) -> Self {
        self.refusal = refusal;
        self
    }

    /// The scopes that an access token must have. Defaults to none.
    pub fn required_scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.required_scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// The path of the page to which people come back when they have signed in or out; its script trades the code for
    /// tokens. Defaults to `/`. `CallbackURLs` and `LogoutURLs`.
    pub fn callback_path(mut self, path: impl Into<String>) -> Self {
        self.callback_path = path.into();
        self
    }

    /// Sends the token on to the origin. Defaults to taking it away, as buckets refuse requests with one.
    pub fn forward_token(mut self) -> Self {
        self.forwards_token = true;
        self
    }
}

impl From<Bearer> for Mode {
    fn from(bearer: Bearer) -> Self {
        Self::Bearer(bearer)
    }
}

impl Mode {
    pub(super) fn is_bearer(&self) -> bool {
        matches!(self, Self::Bearer(_))
    }
}
