//! What becomes of a request, by who asks.

use std::sync::Arc;

use crate::Settings;
use crate::cookie::{Jar, Repetition, Session, SessionError};
use crate::event::Request;
use crate::token::{Claims, Rejection};

use crate::flow::navigation::{is_navigation, is_read};

/// Who asks, as far as the cookies of a request tell.
#[derive(Debug)]
pub(in crate::flow) enum Visitor {
    /// Someone who is let in.
    Known(Arc<Claims>),
    /// Someone who is known, but not let in.
    Stranger(Rejection),
    /// Someone whose ID token has expired, and who has a refresh token, or may have one.
    Expired(Session),
    /// Anyone, and why.
    Anyone(&'static str),
}

impl Visitor {
    /// Who asks, by the session of a request, and what was found of its ID token; `unseen` is whether there may be a
    /// refresh token that is not sent here.
    pub(in crate::flow) fn of(
        session: Result<Session, SessionError>,
        unseen: bool,
        check: impl FnOnce(&str) -> Result<Arc<Claims>, Rejection>,
    ) -> Self {
        let session = match session {
            Ok(session) => session,
            Err(error) => return Self::Anyone(error.code()),
        };
        let verdict = match &session.id_token {
            Some(token) => check(token),
            // The browser drops the cookie of the ID token no later than that of the refresh token.
            None if session.refresh_token.is_some() => return Self::Expired(session),
            None => return Self::Anyone("no-session"),
        };
        match verdict {
            Ok(claims) => Self::Known(claims),
            Err(rejection) if rejection.is_forbidden() => Self::Stranger(rejection),
            Err(rejection)
                if rejection.is_expired() && (unseen || session.refresh_token.is_some()) =>
            {
                Self::Expired(session)
            }
            Err(rejection) => Self::Anyone(rejection.code()),
        }
    }
}

/// What becomes of a request.
#[derive(Debug)]
pub(super) enum Decision {
    /// It goes on.
    Allow(Arc<Claims>),
    /// Whoever asks may not have it.
    Forbid(Rejection),
    /// A new ID token is asked for first, here.
    RefreshHere(Session),
    /// A new ID token is asked for first, at the refresh path.
    RefreshThere,
    /// The browser is sent to sign in.
    SignIn(&'static str),
    /// The browser was sent to sign in too often.
    StopLoop(&'static str),
    /// Whoever asks must sign in first, and is not sent there.
    Unauthorized(&'static str),
}

/// Decides by who asks, what is asked for, and how often the browser was sent to sign in.
pub(super) fn decide(
    visitor: Visitor,
    request: &Request,
    jar: &Jar<'_>,
    settings: &Settings,
    now: u64,
) -> Decision {
    match visitor {
        Visitor::Known(claims) => Decision::Allow(claims),
        Visitor::Stranger(rejection) => Decision::Forbid(rejection),
        Visitor::Expired(_) if !is_read(request) => Decision::Unauthorized("session-expired"),
        Visitor::Expired(session) if settings.paths.refresh.is_empty() => {
            Decision::RefreshHere(session)
        }
        Visitor::Expired(_) => Decision::RefreshThere,
        Visitor::Anyone(reason) if !is_navigation(request) => Decision::Unauthorized(reason),
        Visitor::Anyone(reason) if Repetition::read(jar, settings, now).is_loop() => {
            Decision::StopLoop(reason)
        }
        Visitor::Anyone(reason) => Decision::SignIn(reason),
    }
}
