//! The way to the sign-in pages.

use crate::cookie::{CookieError, Jar, LoginAttempt};
use crate::event::{Request, Response};
use crate::{Moment, Settings};

use crate::flow::answer::{self, Unsendable};
use crate::flow::{ReturnPath, host, url};

/// Why a browser cannot be sent to the sign-in pages.
#[derive(Debug)]
pub(super) enum LoginError {
    /// The attempt does not fit a cookie.
    Cookie,
    /// A setting cannot stand in a header.
    Unsendable,
}

impl From<CookieError> for LoginError {
    fn from(_: CookieError) -> Self {
        Self::Cookie
    }
}

impl From<Unsendable> for LoginError {
    fn from(_: Unsendable) -> Self {
        Self::Unsendable
    }
}

/// Sends a browser to the sign-in pages, from where it comes back to the path that it asked for.
///
/// What it must bring back is in a cookie of this attempt; with more than five, the oldest are taken away.
pub(super) fn begin(
    request: &Request,
    jar: &Jar<'_>,
    random: &[u8; 96],
    settings: &Settings,
    moment: &Moment,
) -> Result<Response, LoginError> {
    let return_path = ReturnPath::new(&request.uri, &request.querystring, settings);
    let attempt = LoginAttempt::new(random, return_path, moment.now);
    let scope = settings.scopes.join(" ");
    let redirect_uri = host::redirect_uri(request, settings);
    let challenge = attempt.code_challenge();
    let mut parameters = vec![
        ("response_type", "code"),
        ("client_id", settings.client_id.as_str()),
        ("redirect_uri", &redirect_uri),
        ("scope", &scope),
        ("state", &attempt.state),
        ("nonce", &attempt.nonce),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
    ];
    if let Some(provider) = &settings.identity_provider {
        parameters.push(("identity_provider", provider));
    }
    let query = url::form(&parameters);
    let mut response = answer::redirect(&format!("{}?{query}", settings.authorize_url))?;
    for cookie in LoginAttempt::surplus(jar, settings) {
        response = answer::cookie(response, &cookie.to_header()?)?;
    }
    Ok(answer::cookie(
        response,
        &attempt.cookie(settings).to_header()?,
    )?)
}
