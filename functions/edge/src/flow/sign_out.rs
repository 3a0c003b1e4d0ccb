//! Signing out.

use std::sync::Arc;

use crate::cookie::{Jar, Session};
use crate::event::{Answer, Event, Request, Response};
use crate::flow::fetch_metadata::{is_own_form, is_own_visit};
use crate::flow::page::Page;
use crate::flow::token_endpoint::TokenEndpoint;
use crate::flow::{Edge, Refusal, answer, host, url, viewer_request};
use crate::log::Line;
use crate::{Moment, Settings};

impl Edge {
    /// Signs out: revokes the refresh token, takes every cookie of ours away, and sends the browser to Cognito, which
    /// ends its own session and sends it on to [`Paths::signed_out`](palisade_edge_configuration::Paths). It answers
    /// that path too.
    ///
    /// A form of this site signs out, and so does a visit that the person began on this site or by the browser's own
    /// means; where another site may have sent the browser, a page asks first. Nothing of the request chooses where it
    /// ends, and none of it need be right: whoever wants to sign out can.
    ///
    /// # Errors
    ///
    /// The event is no viewer-request, or has not exactly one record.
    pub fn sign_out(&mut self, event: Event, moment: &Moment) -> Result<Answer, Refusal> {
        let request = viewer_request(event)?;
        let settings = Arc::clone(self.settings());
        let page = if settings.signed_out_page() == Some(&*request.uri) {
            self.note(&Line::new("page", "signed-out", moment));
            Page::SignedOut
        } else if request.uri != settings.paths.sign_out {
            self.note(&Line::new("deny", "path", moment));
            Page::BadRequest
        } else if !is_meant(&request, &settings) {
            self.note(&Line::new("page", "confirm-sign-out", moment));
            Page::ConfirmSignOut
        } else {
            let response = self.end_session(&request, &settings, moment)?;
            return Ok(self.dressed(response.into()));
        };
        Ok(self.dressed(page.response(&settings, moment)?.into()))
    }

    fn end_session(
        &mut self,
        request: &Request,
        settings: &Settings,
        moment: &Moment,
    ) -> Result<Response, Refusal> {
        let jar = Jar::parse(&request.headers);
        let (reason, detail) = self.revoke(&jar, settings, moment);
        self.note(&Line::new("signed-out", reason, moment).detail(detail));
        let response = answer::redirect(&logout_location(request, settings))?;
        Ok(answer::cookies(response, &Session::clear(&jar, settings))?)
    }

    /// Revokes the refresh token of a session, if there is one. Signing out does not depend on it.
    fn revoke(
        &self,
        jar: &Jar<'_>,
        settings: &Settings,
        moment: &Moment,
    ) -> (&'static str, &'static str) {
        let token = match Session::read_refresh_token(jar, settings) {
            Ok(token) => token.unwrap_or_default(),
            Err(error) => return ("not-revoked", error.code()),
        };
        if token.is_empty() {
            return ("no-refresh-token", "");
        }
        let endpoint = TokenEndpoint {
            settings,
            outside: self.outside().as_ref(),
            moment,
        };
        match endpoint.revoke(&token) {
            Ok(()) => ("revoked", ""),
            Err(error) => ("not-revoked", error.code()),
        }
    }
}

/// Whether a person meant to sign out, as far as a request tells.
fn is_meant(request: &Request, settings: &Settings) -> bool {
    match request.method.as_str() {
        "POST" => is_own_form(request, &settings.site_hosts),
        "GET" => is_own_visit(request),
        _ => false,
    }
}

/// Cognito's [logout endpoint](https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html), which
/// sends browsers on to an address that the client must have among its `LogoutURLs`, letter by letter.
fn logout_location(request: &Request, settings: &Settings) -> String {
    let back = format!(
        "https://{}{}",
        host::of(request, settings),
        settings.paths.signed_out
    );
    let query = url::form(&[("client_id", &settings.client_id), ("logout_uri", &back)]);
    format!("{}?{query}", settings.logout_url)
}
