//! What the guard does with every request.

use std::sync::Arc;

use palisade_edge_configuration::Mode;

use crate::event::{Answer, Event, Request};
use crate::flow::page::Page;
use crate::flow::{Edge, Refusal, viewer_request};
use crate::log::Line;
use crate::token::Claims;
use crate::{Moment, Settings};

use super::identity::prepare;
use super::public_path::is_public;

/// The paths that the functions answer themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum OwnPath {
    Callback,
    SignOut,
    SignedOut,
    Refresh,
    PageConfiguration,
}

impl Edge {
    /// Guards a site: lets a request go on, sends the browser to sign in, or refuses.
    ///
    /// - A path of [`public_paths`](Settings::public_paths) goes on, if there is only one way to read it.
    /// - The paths that the functions answer themselves are answered, so that one function may be enough for a site.
    /// - What the rule [`admit`](Settings::admit) holds for goes on, with any method. Whether there is a session or a
    ///   token as well is not looked at, so the origin is not told who asks.
    /// - By a cookie: whoever has an ID token of the user pool, is in the group that is demanded, and meets the
    ///   [`rule`](Settings::rule), goes on; who does not gets a page with 403. A token that has expired is refreshed.
    ///   Whoever has none is sent to sign in if a browser opens a page, else gets 401.
    /// - By an access token ([RFC 6750](https://www.rfc-editor.org/rfc/rfc6750)): whoever has none gets 401, whoever has
    ///   not all scopes and the group, or does not meet the rule, 403, or what [`refusal`](Settings::refusal) says.
    ///   Tokens in queries and bodies are not looked at. Requests `OPTIONS` are guarded like all others: browsers ask by
    ///   them without a token before calls from other sites, so a site that wants such calls answers them before the
    ///   guard, or names the paths as public.
    ///
    /// A request that goes on has neither the cookies of the session nor the header `Authorization`, unless
    /// [`forward_tokens`](Settings::forward_tokens) says so, no API key in a header that a rule names, and no header that
    /// begins as those that tell the origin who asks, but the guard's own.
    ///
    /// # Errors
    ///
    /// The event is no viewer-request, or has not exactly one record.
    pub fn authorize(&mut self, event: Event, moment: &Moment) -> Result<Answer, Refusal> {
        let own = match event.records.as_slice() {
            [record] => own_path(&record.cf.request.uri, self.settings()),
            _ => None,
        };
        let answer = match own {
            // They dress their answers themselves.
            Some(OwnPath::Callback) => return self.sign_in(event, moment),
            Some(OwnPath::SignOut) => return self.sign_out(event, moment),
            Some(OwnPath::Refresh) => return self.refresh(event, moment),
            Some(OwnPath::SignedOut) => {
                viewer_request(event)?;
                self.show(
                    Page::SignedOut,
                    &Line::new("page", "signed-out", moment),
                    moment,
                )
            }
            Some(OwnPath::PageConfiguration) => {
                self.page_configuration(&viewer_request(event)?, moment)
            }
            None => self.guard(viewer_request(event)?, moment),
        };
        answer.map(|answer| self.dressed(answer))
    }

    fn guard(&mut self, request: Request, moment: &Moment) -> Result<Answer, Refusal> {
        if is_public(&request, self.settings()) {
            let line = Line::new("allow", "public-path", moment);
            return Ok(self.forward(request, None, &line));
        }
        let admit = self.settings().admit.as_ref();
        if let Some(grounds) = admit.and_then(|rule| rule.admits(&request)) {
            let key = grounds.key();
            let line = Line::new("allow", grounds.code(), moment);
            let line = line.detail(key.as_deref().unwrap_or_default());
            return Ok(self.forward(request, None, &line));
        }
        match self.settings().mode {
            Mode::Bearer => self.by_token(request, moment),
            // Another mode that is added to the configuration demands at least a session.
            _ => self.by_cookie(request, moment),
        }
    }

    /// Lets a request go on.
    pub(super) fn forward(
        &self,
        mut request: Request,
        claims: Option<&Claims>,
        line: &Line<'_>,
    ) -> Answer {
        self.note(line);
        prepare(&mut request, claims, self.settings(), self.cookie_names());
        request.into()
    }

    /// Shows a page.
    pub(in crate::flow) fn show(
        &self,
        page: Page,
        line: &Line<'_>,
        moment: &Moment,
    ) -> Result<Answer, Refusal> {
        self.note(line);
        let settings = Arc::clone(self.settings());
        Ok(page.response(&settings, moment)?.into())
    }
}

/// Which of our own paths this is, byte for byte. An API has but the one that tells pages of it.
fn own_path(uri: &str, settings: &Settings) -> Option<OwnPath> {
    if settings.page_configuration.as_deref() == Some(uri) {
        return Some(OwnPath::PageConfiguration);
    }
    if settings.mode == Mode::Bearer {
        return None;
    }
    let paths = &settings.paths;
    [
        (Some(&*paths.callback), OwnPath::Callback),
        (Some(&*paths.sign_out), OwnPath::SignOut),
        (settings.signed_out_page(), OwnPath::SignedOut),
        (Some(&*paths.refresh), OwnPath::Refresh),
    ]
    .into_iter()
    .find(|(path, _)| !uri.is_empty() && *path == Some(uri))
    .map(|(_, own)| own)
}
