//! The guard of a site in browsers.

use std::sync::Arc;

use crate::Moment;
use crate::cookie::{Jar, Session};
use crate::event::{Answer, Request};
use crate::flow::page::Page;
use crate::flow::{Edge, Refusal, answer, refresh_address};
use crate::log::Line;
use crate::token::{TokenUse, authorized};

use super::decision::{Decision, Visitor, decide};
use super::key_id::key_id;
use super::login;

impl Edge {
    /// Lets a request go on if its cookies say who asks.
    pub(super) fn by_cookie(
        &mut self,
        request: Request,
        moment: &Moment,
    ) -> Result<Answer, Refusal> {
        let settings = Arc::clone(self.settings());
        let jar = Jar::parse(&request.headers);
        let mut refused_kid = None;
        let session = Session::usable(&jar, self.cookie_names());
        let unseen = self.cookie_names().may_refresh_unseen(&jar);
        let visitor = Visitor::of(session, unseen, |token| {
            let verdict = self.verify(token, TokenUse::Id, moment).and_then(|claims| {
                authorized(&claims, &request, &settings)?;
                Ok(claims)
            });
            if verdict.is_err() {
                refused_kid = key_id(token);
            }
            verdict
        });
        let line =
            |decision, reason| Line::new(decision, reason, moment).kid(refused_kid.as_deref());
        match decide(visitor, &request, &jar, &settings, moment.now) {
            Decision::Allow(claims) => {
                let line = Line::new("allow", "session", moment).kid(Some(claims.key_id()));
                Ok(self.forward(request, Some(&claims), &line))
            }
            Decision::Forbid(rejection) => {
                self.show(Page::NotAllowed, &line("forbid", rejection.code()), moment)
            }
            Decision::RefreshHere(session) => {
                self.refresh_in_place(&request, &jar, &session, moment)
            }
            Decision::RefreshThere => {
                self.note(&line("refresh", "session-expired"));
                Ok(answer::redirect(&refresh_address::of(&request, &settings))?.into())
            }
            Decision::SignIn(reason) => {
                self.begin_sign_in(&request, &jar, &line("sign-in", reason), moment)
            }
            Decision::StopLoop(reason) => {
                self.show(Page::SignInRepeated, &line("stop-loop", reason), moment)
            }
            Decision::Unauthorized(reason) => {
                self.show(Page::SignInNeeded, &line("deny", reason), moment)
            }
        }
    }

    /// Sends the browser to sign in, from where it comes back to what it asked for.
    pub(in crate::flow) fn begin_sign_in(
        &self,
        request: &Request,
        jar: &Jar<'_>,
        line: &Line<'_>,
        moment: &Moment,
    ) -> Result<Answer, Refusal> {
        let mut random = [0; 96];
        if self.outside().random(&mut random).is_err() {
            return self.show(
                Page::Failed,
                &Line::new("deny", "no-randomness", moment),
                moment,
            );
        }
        match login::begin(request, jar, &random, self.settings(), moment) {
            Ok(response) => {
                self.note(line);
                Ok(response.into())
            }
            Err(_) => self.show(
                Page::Failed,
                &Line::new("deny", "sign-in-impossible", moment),
                moment,
            ),
        }
    }
}
