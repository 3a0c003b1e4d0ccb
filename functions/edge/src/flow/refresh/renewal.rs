//! What becomes of a session whose ID token has expired.

use std::sync::Arc;

use crate::Moment;
use crate::cookie::{Jar, Session, SetCookie};
use crate::flow::Edge;
use crate::flow::token_endpoint::{TokenEndpoint, Tokens};
use crate::log::Line;
use crate::token::{Claims, Rejection, TokenUse};

/// What becomes of a session whose ID token has expired.
#[derive(Debug)]
pub(in crate::flow) enum Renewal {
    /// It goes on, with these cookies.
    Renewed(Vec<SetCookie>),
    /// It is over: a new sign-in is needed. These cookies take the refresh token away, so that nobody asks with it
    /// again; the rest of the session stays, since another tab may just have renewed it.
    Over(Vec<SetCookie>),
    /// Nobody knows now: Cognito does not answer as it should. The cookies stay, and it may work in a moment.
    Unavailable,
}

/// Why there are no new tokens: a word for logs, and how.
enum Fault {
    Over(&'static str, &'static str),
    Unavailable(&'static str, &'static str),
}

impl Edge {
    /// New tokens for a session whose ID token has expired.
    ///
    /// The expired token, if the browser still has it, must have been a good one, and the new ones must be of the same person and issuer
    /// ([OpenID Connect Core, 12.2](https://openid.net/specs/openid-connect-core-1_0.html)). A refresh token that
    /// comes along takes the place of the old one.
    pub(in crate::flow) fn renew(
        &mut self,
        session: &Session,
        jar: &Jar<'_>,
        moment: &Moment,
    ) -> Renewal {
        let settings = Arc::clone(self.settings());
        let fault = match self.renewed(session, moment) {
            Ok(session) => match session.write(&settings, jar) {
                Ok(cookies) => {
                    self.note(&Line::new("refreshed", "expired", moment));
                    return Renewal::Renewed(cookies);
                }
                Err(_) => Fault::Unavailable("session-cookies", ""),
            },
            Err(fault) => fault,
        };
        let (renewal, reason, detail) = match fault {
            Fault::Over(reason, detail) => {
                let cookies = Session::forget_refresh_token(jar, &settings);
                (Renewal::Over(cookies), reason, detail)
            }
            Fault::Unavailable(reason, detail) => (Renewal::Unavailable, reason, detail),
        };
        self.note(&Line::new("refresh-failed", reason, moment).detail(detail));
        renewal
    }

    fn renewed(&mut self, session: &Session, moment: &Moment) -> Result<Session, Fault> {
        let Some(refresh_token) = &session.refresh_token else {
            return Err(Fault::Over("no-refresh-token", ""));
        };
        let old = match &session.id_token {
            Some(token) => Some(self.verify_expired(token, moment).map_err(|rejection| {
                let code = rejection.code();
                match rejection {
                    Rejection::KeySetUnavailable => Fault::Unavailable("expired-token", code),
                    _ => Fault::Over("expired-token", code),
                }
            })?),
            None => None,
        };
        let endpoint = TokenEndpoint {
            settings: self.settings(),
            outside: self.outside().as_ref(),
            moment,
        };
        let tokens = endpoint.refresh(refresh_token).map_err(|error| {
            if error.is_final() {
                Fault::Over("token-endpoint", error.code())
            } else {
                Fault::Unavailable("token-endpoint", error.code())
            }
        })?;
        self.check_renewed(&tokens, old.as_deref(), moment)?;
        Ok(Session {
            id_token: Some(tokens.id_token),
            access_token: Some(tokens.access_token),
            refresh_token: tokens.refresh_token.or(session.refresh_token.clone()),
        })
    }

    /// Checks what Cognito gave: both tokens, and that they are of one person, and of the same one as before.
    fn check_renewed(
        &mut self,
        tokens: &Tokens,
        old: Option<&Claims>,
        moment: &Moment,
    ) -> Result<(), Fault> {
        let id = self
            .verify(&tokens.id_token, TokenUse::Id, moment)
            .map_err(|rejection| Fault::Unavailable("id-token", rejection.code()))?;
        let access = self
            .verify(&tokens.access_token, TokenUse::Access, moment)
            .map_err(|rejection| Fault::Unavailable("access-token", rejection.code()))?;
        let is_same =
            |a: &Claims, b: &Claims| a.subject() == b.subject() && a.text("iss") == b.text("iss");
        if is_same(&id, &access) && old.is_none_or(|old| is_same(old, &id)) {
            Ok(())
        } else {
            Err(Fault::Over("other-subject", ""))
        }
    }
}
