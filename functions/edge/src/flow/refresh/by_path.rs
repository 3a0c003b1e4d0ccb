//! The path that refreshes.

use std::sync::Arc;

use crate::cookie::{Jar, Session};
use crate::event::{Answer, Event, Request, Response};
use crate::flow::authorize::Visitor;
use crate::flow::navigation::is_read;
use crate::flow::page::Page;
use crate::flow::refresh_address::return_path;
use crate::flow::{Edge, Refusal, answer, host, viewer_request};
use crate::log::Line;
use crate::token::{Rejection, TokenUse};
use crate::{Moment, Settings};

use super::Renewal;

impl Edge {
    /// Gets a new ID token for a session at [`Paths::refresh`](palisade_edge_configuration::Paths), and sends the
    /// browser back to what it asked for: the parameter `to`, of which only a path of this site is taken
    /// ([`ReturnPath`](crate::flow::ReturnPath)).
    ///
    /// It does no more than a visit of that path would do where tokens are refreshed in place, and only if the ID token
    /// has expired. So it makes no difference which site sent the browser here.
    ///
    /// # Errors
    ///
    /// The event is no viewer-request, or has not exactly one record.
    pub fn refresh(&mut self, event: Event, moment: &Moment) -> Result<Answer, Refusal> {
        let request = viewer_request(event)?;
        let settings = Arc::clone(self.settings());
        let response = if settings.paths.refresh.is_empty() || request.uri != settings.paths.refresh
        {
            self.note(&Line::new("deny", "path", moment));
            Page::BadRequest.response(&settings, moment)?
        } else if !is_read(&request) {
            self.note(&Line::new("deny", "method", moment));
            Page::MethodNotAllowed.response(&settings, moment)?
        } else {
            self.refresh_and_return(&request, &settings, moment)?
        };
        Ok(self.dressed(response.into()))
    }

    fn refresh_and_return(
        &mut self,
        request: &Request,
        settings: &Settings,
        moment: &Moment,
    ) -> Result<Response, Refusal> {
        let jar = Jar::parse(&request.headers);
        let back = return_path(&request.querystring, settings);
        let response = answer::redirect(&back.on(host::of(request, settings)))?;
        let session = Session::usable(&jar, self.cookie_names());
        // The guard may have seen other cookies than this path does: it would send the browser here again.
        let is_doubtful = session.is_err() || self.cookie_names().differ_by_path();
        let mut are_keys_missing = false;
        let visitor = Visitor::of(session, false, |token| {
            let verdict = self.verify(token, TokenUse::Id, moment);
            are_keys_missing = matches!(verdict, Err(Rejection::KeySetUnavailable));
            verdict
        });
        // The guard sends here by the same verdict. Whoever needs to sign in does so where they come back to.
        let reason = match &visitor {
            Visitor::Expired(session) => {
                return self.renew_and_return(session, &jar, response, settings, moment);
            }
            Visitor::Known(_) => "session",
            Visitor::Stranger(rejection) => rejection.code(),
            Visitor::Anyone(reason) => reason,
        };
        if are_keys_missing {
            self.note(&Line::new("refresh-failed", reason, moment));
            return Ok(Page::Unavailable.response(settings, moment)?);
        }
        self.note(&Line::new("return", reason, moment));
        if matches!(visitor, Visitor::Anyone(_)) && is_doubtful {
            let cookies = Session::forget_refresh_token(&jar, settings);
            return Ok(answer::cookies(response, &cookies)?);
        }
        Ok(response)
    }

    fn renew_and_return(
        &mut self,
        session: &Session,
        jar: &Jar<'_>,
        response: Response,
        settings: &Settings,
        moment: &Moment,
    ) -> Result<Response, Refusal> {
        Ok(match self.renew(session, jar, moment) {
            Renewal::Renewed(cookies) | Renewal::Over(cookies) => {
                answer::cookies(response, &cookies)?
            }
            Renewal::Unavailable => Page::Unavailable.response(settings, moment)?,
        })
    }
}
