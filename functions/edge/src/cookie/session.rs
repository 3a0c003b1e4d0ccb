//! The tokens of whoever has signed in.

use std::fmt;

use super::chunks::join;
use super::jar::{pair, parts, trim};
use super::names::Names;
use super::{Duplicate, Jar};
use crate::Settings;
use crate::event::Headers;

/// The tokens of whoever has signed in, as cookies hold them. Nothing about them is checked here.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Session {
    /// The ID token.
    pub id_token: Option<String>,
    /// The access token, where the settings keep one.
    pub access_token: Option<String>,
    /// The refresh token.
    pub refresh_token: Option<String>,
}

/// Why the cookies of a request are no session, although there are some.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionError {
    /// A cookie stands there several times.
    Duplicate,
    /// A token stands there both whole and in chunks, or under two spellings of a user's name.
    Ambiguous,
    /// A chunk of a token is missing.
    MissingChunk,
    /// The chunks of a token do not fit together, or what names the user is no name.
    Malformed,
}

impl Session {
    /// Reads the session of a request; a session without tokens, if there are no cookies.
    ///
    /// # Errors
    ///
    /// See [`SessionError`]; whoever sends such cookies is not signed in.
    pub fn read(jar: &Jar<'_>, settings: &Settings) -> Result<Self, SessionError> {
        Self::named(jar, &Names::of(settings))
    }

    /// [`read`](Self::read), by names that were made before.
    pub(crate) fn named(jar: &Jar<'_>, names: &Names) -> Result<Self, SessionError> {
        let users = names.users(jar)?;
        if let (Some(amplify), [_, ..]) = (&names.amplify, &*users) {
            let token = |what| of_one(jar, users.iter().map(|user| amplify.name(user, what)));
            return Ok(Self {
                id_token: token("idToken")?,
                access_token: token("accessToken")?,
                refresh_token: token("refreshToken")?,
            });
        }
        let access = names.access.as_deref();
        Ok(Self {
            id_token: join(jar, &names.id)?,
            access_token: access.map_or(Ok(None), |name| join(jar, name))?,
            refresh_token: join(jar, &names.refresh)?,
        })
    }

    /// [`named`](Self::named), without a refresh token that was found to be of no more use: it may have come back, or be
    /// one that cannot be taken away.
    pub(crate) fn usable(jar: &Jar<'_>, names: &Names) -> Result<Self, SessionError> {
        let mut session = Self::named(jar, names)?;
        if names.is_over(jar) {
            session.refresh_token = None;
        }
        Ok(session)
    }

    /// The refresh token of a request alone, which can be revoked even if the rest of the session cannot be read.
    ///
    /// # Errors
    ///
    /// See [`SessionError`].
    pub fn read_refresh_token(
        jar: &Jar<'_>,
        settings: &Settings,
    ) -> Result<Option<String>, SessionError> {
        let names = Names::of(settings);
        let users = names.users(jar)?;
        match (&names.amplify, &*users) {
            (Some(amplify), [_, ..]) => {
                let name = |user: &String| amplify.name(user, "refreshToken");
                of_one(jar, users.iter().map(name))
            }
            _ => join(jar, &names.refresh),
        }
    }

    /// Takes the session's cookies, and those of login attempts, out of a request, so that its origin does not
    /// see them. Other cookies stay as they are.
    pub fn strip(headers: &mut Headers, settings: &Settings) {
        Self::hide(headers, &Names::of(settings));
    }

    /// [`strip`](Self::strip), by names that were made before.
    pub(crate) fn hide(headers: &mut Headers, names: &Names) {
        headers.retain(|name, values| {
            if name != "cookie" {
                return true;
            }
            values.retain_mut(|header| {
                let is_ours = |part: &str| pair(part).is_some_and(|(name, _)| names.is_ours(name));
                if !parts(&header.value).any(is_ours) {
                    return true;
                }
                let mut others = String::new();
                let kept = parts(&header.value).filter(|part| !is_ours(part));
                for part in kept.map(trim).filter(|part| !part.is_empty()) {
                    if !others.is_empty() {
                        others.push_str("; ");
                    }
                    others.push_str(part);
                }
                header.value = others;
                !header.value.is_empty()
            });
            !values.is_empty()
        });
    }
}

/// The token that stands under one of several names.
fn of_one(
    jar: &Jar<'_>,
    names: impl Iterator<Item = String>,
) -> Result<Option<String>, SessionError> {
    let mut found = None;
    for name in names {
        if let Some(token) = join(jar, &name)?
            && found.replace(token).is_some()
        {
            return Err(SessionError::Ambiguous);
        }
    }
    Ok(found)
}

impl SessionError {
    /// A word for logs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Duplicate => "cookie-duplicate",
            Self::Ambiguous => "cookie-ambiguous",
            Self::MissingChunk => "cookie-chunk-missing",
            Self::Malformed => "cookie-chunk-malformed",
        }
    }
}

impl From<Duplicate> for SessionError {
    fn from(Duplicate: Duplicate) -> Self {
        Self::Duplicate
    }
}

impl fmt::Display for SessionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Duplicate => "a cookie of the session stands in the request several times",
            Self::Ambiguous => "a token of the session is there twice: whole and in chunks, or under two names",
            Self::MissingChunk => "a chunk of a token of the session is missing",
            Self::Malformed => "the chunks of a token of the session do not fit together, or what names the user is no name",
        })
    }
}

impl std::error::Error for SessionError {}

/// Tokens are secrets: only whether they are there is printed.
impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("id_token", &self.id_token.is_some())
            .field("access_token", &self.access_token.is_some())
            .field("refresh_token", &self.refresh_token.is_some())
            .finish()
    }
}
