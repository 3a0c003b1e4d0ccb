//! The tokens of whoever has signed in.

use std::fmt;

use super::chunks::{join, split};
use super::jar::{pair, parts, trim};
use super::names::Names;
use super::{CookieError, Duplicate, Jar, SetCookie};
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
    /// A token stands there both whole and in chunks.
    Ambiguous,
    /// A chunk of a token is missing.
    MissingChunk,
    /// The chunks of a token do not fit together.
    Malformed,
}

/// How many bytes the names and values of a session have at most: what the browser sends with each request must
/// stay far below CloudFront's 32,768 bytes for a request's line and headers
/// ([quotas](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html)).
const MAX_BYTES: usize = 12 * 1024;

/// How many cookies one answer takes away at most; each takes some 120 bytes of the answer's 40 KB.
const MAX_CLEARED: usize = 60;

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
        let access = names.access.as_deref();
        Ok(Self {
            id_token: join(jar, &names.id)?,
            access_token: access.map_or(Ok(None), |name| join(jar, name))?,
            refresh_token: join(jar, &names.refresh)?,
        })
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
        join(jar, &Names::of(settings).refresh)
    }

    /// The cookies that put this session in the place of the one of a request.
    ///
    /// What the request's session has and this one has not, such as a refresh token or chunks of a longer token,
    /// is taken away.
    ///
    /// # Errors
    ///
    /// A token is none that a cookie can hold, or the session is too large ([`CookieError`]).
    pub fn write(&self, settings: &Settings, jar: &Jar<'_>) -> Result<Vec<SetCookie>, CookieError> {
        let names = Names::of(settings);
        let mut cookies = Vec::new();
        for (name, token) in [
            (Some(&names.id), &self.id_token),
            (names.access.as_ref(), &self.access_token),
            (Some(&names.refresh), &self.refresh_token),
        ] {
            let (Some(name), Some(token)) = (name, token) else {
                continue;
            };
            if names.chunks {
                cookies.extend(split(name, token, |name, value| names.token(name, value))?);
            } else {
                cookies.push(names.token(name, token));
            }
        }
        cookies.extend(names.companions());
        let total = cookies
            .iter()
            .fold(0, |sum: usize, cookie| sum.saturating_add(cookie.weight()));
        if total > MAX_BYTES {
            return Err(CookieError::TooMuch);
        }
        for cookie in &cookies {
            cookie.to_header()?;
        }
        let stale = present(jar, |name| {
            (names.tokens().any(|ours| ours == name) || names.is_chunk(name))
                && !cookies.iter().any(|cookie| cookie.name() == name)
        });
        cookies.extend(stale);
        Ok(cookies)
    }

    /// The cookies that take a session away: its tokens, whether the request has them or not, and chunks and
    /// login attempts that it has.
    #[must_use]
    pub fn clear(jar: &Jar<'_>, settings: &Settings) -> Vec<SetCookie> {
        let names = Names::of(settings);
        let mut cookies: Vec<_> = names.all().map(SetCookie::expired).collect();
        cookies.extend(present(jar, |name| {
            names.is_ours(name) && !names.all().any(|fixed| fixed == name)
        }));
        cookies
    }

    /// The cookies that take the refresh token away, which is of no more use, and leave the rest as it is.
    #[must_use]
    pub fn forget_refresh_token(jar: &Jar<'_>, settings: &Settings) -> Vec<SetCookie> {
        let names = Names::of(settings);
        let mut cookies = vec![SetCookie::expired(names.refresh.as_str())];
        cookies.extend(present(jar, |name| {
            names.is_chunk(name)
                && name
                    .rsplit_once('.')
                    .is_some_and(|(of, _)| of == names.refresh)
        }));
        cookies
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

/// Takes away the cookies of a request that are chosen.
fn present(jar: &Jar<'_>, chosen: impl Fn(&str) -> bool) -> Vec<SetCookie> {
    let mut found: Vec<&str> = jar.names().filter(|name| chosen(name)).collect();
    found.sort_unstable();
    found.dedup();
    found.truncate(MAX_CLEARED);
    found.into_iter().map(SetCookie::expired).collect()
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
            Self::Ambiguous => "a token of the session is there both whole and in chunks",
            Self::MissingChunk => "a chunk of a token of the session is missing",
            Self::Malformed => "the chunks of a token of the session do not fit together",
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
