//! What a browser brings to `/oauth2/authorize` and `/login`.
//!
//! <https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html>

use crate::answer::Answer;
use crate::page;
use crate::pool::Pool;
use crate::received::Received;
use crate::text::parameters;

/// A request for authorization that may go on.
#[derive(Clone, Debug)]
pub(crate) struct Authorization {
    pub(crate) client: String,
    pub(crate) redirect_uri: String,
    pub(crate) scopes: Vec<String>,
    pub(crate) state: Option<String>,
    pub(crate) nonce: Option<String>,
    pub(crate) challenge: Option<String>,
}

impl Authorization {
    /// Checks a request.
    ///
    /// Where the client or its callback is not known, the answer is a page: errors are redirected only to
    /// registered callbacks. Every other error goes there, with `state`.
    pub(crate) fn of(request: &Received, pool: &Pool) -> Result<Self, Answer> {
        if request.has_repeated_parameters() {
            return Err(page::error(400, "invalid_request"));
        }
        let client = request.parameter("client_id").unwrap_or_default();
        let client = pool.client_of(&client);
        let client = client.ok_or_else(|| page::error(400, "unauthorized_client"))?;
        let redirect_uri = request.parameter("redirect_uri").unwrap_or_default();
        if !client.callbacks.contains(&redirect_uri) {
            return Err(page::error(400, "redirect_mismatch"));
        }
        let mut authorization = Self {
            client: client.id.clone(),
            redirect_uri,
            scopes: Vec::new(),
            state: request.parameter("state"),
            nonce: request.parameter("nonce"),
            challenge: request.parameter("code_challenge"),
        };
        match request.parameter("response_type").as_deref() {
            Some("code") => {}
            // The implicit flow exists, but no client of the stand-in may use it.
            Some("token") => return Err(authorization.error("unauthorized_client")),
            _ => return Err(authorization.error("invalid_request")),
        }
        let method = request.parameter("code_challenge_method");
        match (&authorization.challenge, method.as_deref()) {
            (None, None) => {}
            (Some(challenge), Some("S256")) if is_challenge(challenge) => {}
            _ => return Err(authorization.error("invalid_request")),
        }
        let asked = request.parameter("scope").unwrap_or_default();
        authorization.scopes = asked.split_ascii_whitespace().map(str::to_owned).collect();
        if authorization.scopes.is_empty() {
            authorization.scopes.clone_from(&client.scopes);
        }
        let is_allowed = |scope: &String| client.scopes.contains(scope);
        if !authorization.scopes.iter().all(is_allowed) {
            return Err(authorization.error("invalid_scope"));
        }
        Ok(authorization)
    }

    /// Back to the client with a code.
    pub(crate) fn code(&self, code: &str) -> Answer {
        self.back("code", code)
    }

    fn error(&self, error: &str) -> Answer {
        self.back("error", error)
    }

    fn back(&self, name: &str, value: &str) -> Answer {
        let state = self.state.as_deref().map(|state| ("state", state));
        let query = parameters([(name, value)].into_iter().chain(state));
        let separator = if self.redirect_uri.contains('?') {
            '&'
        } else {
            '?'
        };
        Answer::redirect(format!("{}{separator}{query}", self.redirect_uri))
    }
}

/// The base64url of a SHA-256 digest: 43 characters (RFC 7636, section 4.2).
fn is_challenge(text: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    text.len() == 43 && text.bytes().all(is_allowed)
}
