//! Refreshing at any path.

use std::sync::Arc;

use crate::Moment;
use crate::cookie::{Jar, Repetition, Session};
use crate::event::{Answer, Request};
use crate::flow::navigation::is_navigation;
use crate::flow::page::Page;
use crate::flow::{Edge, Refusal, ReturnPath, answer, host};
use crate::log::Line;

use super::Renewal;

impl Edge {
    /// Gets a new ID token for a session, and sends the browser to the same address again, since a function at
    /// viewer-request can set cookies only in an answer of its own. If the session is over, a browser that opens a
    /// page is sent to sign in, and whatever else asks gets 401.
    pub(in crate::flow) fn refresh_in_place(
        &mut self,
        request: &Request,
        jar: &Jar<'_>,
        session: &Session,
        moment: &Moment,
    ) -> Result<Answer, Refusal> {
        let settings = Arc::clone(self.settings());
        let deny = |reason| Line::new("deny", reason, moment);
        let (answer, cookies) = match self.renew(session, jar, moment) {
            Renewal::Renewed(cookies) => {
                let here = ReturnPath::new(&request.uri, &request.querystring, &settings);
                let location = here.on(host::of(request, &settings));
                (answer::redirect(&location)?.into(), cookies)
            }
            Renewal::Unavailable => {
                return Ok(Page::Unavailable.response(&settings, moment)?.into());
            }
            Renewal::Over(cookies) if !is_navigation(request) => {
                let line = deny("session-over");
                (self.show(Page::SignInNeeded, &line, moment)?, cookies)
            }
            Renewal::Over(cookies) if Repetition::read(jar, &settings, moment.now).is_loop() => {
                let line = deny("session-over");
                (self.show(Page::SignInRepeated, &line, moment)?, cookies)
            }
            Renewal::Over(cookies) => {
                let line = Line::new("sign-in", "session-over", moment);
                (self.begin_sign_in(request, jar, &line, moment)?, cookies)
            }
        };
        Ok(match answer {
            Answer::Response(response) => answer::cookies(*response, &cookies)?.into(),
            request @ Answer::Request(_) => request,
        })
    }
}
