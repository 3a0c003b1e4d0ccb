//! From a code to a session.

use std::sync::Arc;

use aws_lc_rs::constant_time;

use crate::cookie::{Jar, LoginAttempt, Repetition, Session, SetCookie};
use crate::event::{Answer, Event, Request};
use crate::flow::page::Page;
use crate::flow::token_endpoint::{TokenEndpoint, Tokens};
use crate::flow::url::Query;
use crate::flow::{Edge, Refusal, answer, host, viewer_request};
use crate::log::Line;
use crate::token::TokenUse;
use crate::{Moment, Settings};

use super::failure::Failure;
use super::query::Callback;

/// How many login attempts one answer takes away.
const MOST_CLEARED: usize = 5;

/// How signing in ended well: where the browser goes, and with which cookies.
struct Done {
    location: String,
    cookies: Vec<SetCookie>,
    reason: &'static str,
}

impl Edge {
    /// Ends signing in: exchanges the code with which Cognito sent the browser back, checks the tokens, keeps them in
    /// cookies, and sends the browser where it wanted to go.
    ///
    /// The attempt's cookie is taken away, however it ends. A failure is a page, never a redirect to sign in again; and
    /// how often a browser comes back is counted, so that nothing goes in circles.
    ///
    /// # Errors
    ///
    /// The event is no viewer-request, or has not exactly one record.
    pub fn sign_in(&mut self, event: Event, moment: &Moment) -> Result<Answer, Refusal> {
        let request = viewer_request(event)?;
        let jar = Jar::parse(&request.headers);
        let query = Query::parse(&request.querystring).unwrap_or_default();
        let settings = Arc::clone(self.settings());
        let done = self.callback(&request, &query, &jar, moment);
        let repetition = Repetition::read(&jar, &settings, moment.now);
        let attempts = attempts(&query, &jar, &settings);
        let response = match done {
            Ok(done) => {
                self.note(&Line::new("signed-in", done.reason, moment));
                let response = answer::redirect(&done.location)?;
                answer::cookies(response, done.cookies.iter().chain(&attempts))?
            }
            Err(failure) => {
                let line = Line::new("sign-in-failed", failure.reason, moment);
                self.note(&line.detail(failure.detail));
                let counted = failure.may_repeat();
                let page = if counted && repetition.is_loop() {
                    Page::SignInRepeated
                } else {
                    failure.page
                };
                let response = page.response(&settings, moment)?;
                let count = counted.then(|| repetition.next(&settings));
                answer::cookies(response, attempts.iter().chain(&count))?
            }
        };
        Ok(self.dressed(response.into()))
    }

    fn callback(
        &mut self,
        request: &Request,
        query: &Query,
        jar: &Jar<'_>,
        moment: &Moment,
    ) -> Result<Done, Failure> {
        let settings = Arc::clone(self.settings());
        if request.uri != settings.paths.callback {
            return Err(Failure::new(Page::BadRequest, "path"));
        }
        if request.method != "GET" {
            return Err(Failure::new(Page::MethodNotAllowed, "method"));
        }
        let (code, state) = match Callback::of(query) {
            Callback::Code { code, state } => (code, state),
            Callback::Error(error) => return Err(error.into()),
            Callback::Malformed => return Err(Failure::new(Page::BadRequest, "query")),
        };
        let host = host::of(request, &settings);
        let Some(attempt) = LoginAttempt::read(jar, &settings, &state, moment.now) else {
            return self.without_attempt(jar, host, moment);
        };
        let endpoint = TokenEndpoint {
            settings: &settings,
            outside: self.outside().as_ref(),
            moment,
        };
        let redirect_uri = host::redirect_uri(request, &settings);
        let tokens = endpoint.exchange(&code, &attempt.verifier, &redirect_uri)?;
        self.check(&tokens, &attempt, moment)?;
        let session = Session {
            id_token: Some(tokens.id_token),
            access_token: Some(tokens.access_token),
            refresh_token: tokens.refresh_token,
        };
        let mut cookies = session.write(&settings, jar)?;
        cookies.push(Repetition::read(jar, &settings, moment.now).next(&settings));
        Ok(Done {
            location: attempt.return_path.on(host),
            cookies,
            reason: "code",
        })
    }

    /// The browser knows nothing of this attempt: it has ended already, took too long, or began elsewhere. Who has
    /// signed in is sent to the start page; nobody else gets in.
    fn without_attempt(
        &mut self,
        jar: &Jar<'_>,
        host: &str,
        moment: &Moment,
    ) -> Result<Done, Failure> {
        let session = Session::read(jar, self.settings()).unwrap_or_default();
        let token = session.id_token.unwrap_or_default();
        if self.verify(&token, TokenUse::Id, moment).is_err() {
            return Err(Failure::new(Page::SignInAgain, "no-attempt"));
        }
        Ok(Done {
            location: format!("https://{host}/"),
            cookies: Vec::new(),
            reason: "session",
        })
    }

    /// Checks what Cognito gave: both tokens, that they are one person's, and that the ID token was made for this
    /// attempt ([OpenID Connect Core, 3.1.3.7](https://openid.net/specs/openid-connect-core-1_0.html)).
    fn check(
        &mut self,
        tokens: &Tokens,
        attempt: &LoginAttempt,
        moment: &Moment,
    ) -> Result<(), Failure> {
        let id = self
            .verify(&tokens.id_token, TokenUse::Id, moment)
            .map_err(|rejection| Failure::token("id-token", rejection))?;
        let nonce = id.nonce().unwrap_or("").as_bytes();
        if constant_time::verify_slices_are_equal(nonce, attempt.nonce.as_bytes()).is_err() {
            return Err(Failure::new(Page::SignInFailed, "nonce"));
        }
        let access = self
            .verify(&tokens.access_token, TokenUse::Access, moment)
            .map_err(|rejection| Failure::token("access-token", rejection))?;
        if access.subject() != id.subject() {
            return Err(Failure::new(Page::SignInFailed, "other-subject"));
        }
        Ok(())
    }
}

/// What takes away the attempts to which a query's states belong, of those that the browser has.
fn attempts(query: &Query, jar: &Jar<'_>, settings: &Settings) -> Vec<SetCookie> {
    let states = query.iter().filter(|(name, _)| *name == "state");
    let mut cookies: Vec<SetCookie> = Vec::new();
    for cookie in states.filter_map(|(_, state)| LoginAttempt::expired(settings, state)) {
        let is_there = jar.names().any(|name| name == cookie.name());
        // States may be repeated, and begin alike; a name is set once in an answer (RFC 6265, 4.1.1).
        let is_new = !cookies.iter().any(|other| other.name() == cookie.name());
        if is_there && is_new && cookies.len() < MOST_CLEARED {
            cookies.push(cookie);
        }
    }
    cookies
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Headers;
    use crate::testing::settings;

    #[test]
    fn each_attempt_is_taken_away_once() {
        let settings = settings();
        let state = |start: &str, end: &str| format!("{start}{}{end}", "x".repeat(34));
        let mut headers = Headers::new();
        for start in ["aaaaaaaa", "bbbbbbbb"] {
            headers.append("Cookie", format!("__Host-site-login-{start}=y"));
        }
        let states = [
            ("aaaaaaaa", "1"),
            ("aaaaaaaa", "1"),
            ("aaaaaaaa", "2"),
            ("bbbbbbbb", "1"),
            ("cccccccc", "1"),
        ];
        let query = states.map(|(start, end)| format!("state={}", state(start, end)));
        let query = Query::parse(&query.join("&")).unwrap();
        let cookies = attempts(&query, &Jar::parse(&headers), &settings);
        let names: Vec<&str> = cookies.iter().map(SetCookie::name).collect();
        assert_eq!(
            names,
            ["__Host-site-login-aaaaaaaa", "__Host-site-login-bbbbbbbb"]
        );
    }
}
