//! What becomes of a session in a browser.

use super::chunks::split;
use super::names::Names;
use super::{CookieError, Jar, Session, SetCookie};
use crate::Settings;

/// How many bytes the names and values of a session have at most: what the browser sends with each request must
/// stay far below CloudFront's 32,768 bytes for a request's line and headers
/// ([quotas](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html)).
const MAX_BYTES: usize = 12 * 1024;

/// How many names of cookies one answer takes away at most.
const MAX_CLEARED: usize = 60;

/// How many bytes of an answer take away what only a request says is there: the names are the browser's choice. With the
/// longest session, cookies beside it, headers and address there are less than the 40 KB that CloudFront sends
/// ([quotas](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html)).
const MAX_CLEARED_BYTES: usize = 6 * 1024;

/// From where cookies are taken away.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Domains {
    /// From the domains of cookies that are there twice, or that another program may have set so.
    Needed,
    /// From all domains.
    All,
}

impl Session {
    /// The cookies that put this session in the place of the one of a request.
    ///
    /// What the request's session has and this one has not is taken away: a refresh token, chunks of a longer token,
    /// the cookies of another user's name, and those that were set with other attributes. The cookies beside the session
    /// ([`beside`](Self::beside)) are set anew too, so that they are kept as long.
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
        cookies.extend(names.companions(self.id_token.as_deref()));
        let total = cookies
            .iter()
            .fold(0, |sum: usize, cookie| sum.saturating_add(cookie.weight()));
        if total > MAX_BYTES {
            return Err(CookieError::TooMuch);
        }
        for cookie in &cookies {
            cookie.to_header()?;
        }
        cookies.extend_from_slice(names.additional());
        let stale = there(jar, &names, Domains::Needed, |name| {
            names.is_of_session(name) || name == names.over()
        });
        add(&mut cookies, stale);
        Ok(cookies)
    }

    /// The cookies that are set beside a session
    /// ([`Configuration::additional_cookies`](palisade_edge_configuration::Configuration::additional_cookies)).
    #[must_use]
    pub fn beside(settings: &Settings) -> Vec<SetCookie> {
        Names::of(settings).additional().to_vec()
    }

    /// The cookies that take a session away: its tokens and what is beside them, whether the request has them or not,
    /// and chunks, other users' cookies and login attempts that it has.
    #[must_use]
    pub fn clear(jar: &Jar<'_>, settings: &Settings) -> Vec<SetCookie> {
        let names = Names::of(settings);
        let mut cookies: Vec<_> = names.all().map(|name| names.gone(name)).collect();
        cookies.extend(names.additional().iter().cloned().map(SetCookie::gone));
        let there = there(jar, &names, Domains::All, |name| names.is_ours(name));
        add(&mut cookies, there);
        cookies
    }

    /// The cookies that take the refresh token away, which is of no more use, and leave the rest as it is.
    ///
    /// It may be at a path that is not seen here, or come back from a host beside this one, so another cookie says so to
    /// everyone until the next sign-in.
    #[must_use]
    pub fn forget_refresh_token(jar: &Jar<'_>, settings: &Settings) -> Vec<SetCookie> {
        let names = Names::of(settings);
        let mut cookies = vec![
            names.gone(&names.refresh),
            SetCookie::new(names.over(), "1").max_age(settings.session_seconds),
        ];
        let of_users = unseen(jar, &names);
        let is_refresh = |name: &str| {
            let chunk = name.rsplit_once('.').filter(|_| names.is_chunk(name));
            name == names.refresh
                || chunk.is_some_and(|(token, _)| token == names.refresh)
                || of_users.iter().any(|gone| gone.name() == name)
        };
        add(&mut cookies, there(jar, &names, Domains::All, is_refresh));
        add(&mut cookies, names.gone_elsewhere(&names.refresh, true));
        cookies
    }
}

/// What takes away the cookies of a request that are chosen, wherever they were set.
fn there(
    jar: &Jar<'_>,
    names: &Names,
    domains: Domains,
    chosen: impl Fn(&str) -> bool,
) -> Vec<SetCookie> {
    let mut found: Vec<&str> = jar.names().filter(|name| chosen(name)).collect();
    // What matters has a short name.
    found.sort_unstable_by_key(|name| (name.len(), *name));
    found.dedup();
    found.truncate(MAX_CLEARED);
    let mut gone: Vec<_> = found.iter().map(|name| names.gone(name)).collect();
    gone.extend(unseen(jar, names));
    for name in found.iter().filter(|name| !name.starts_with(names.login())) {
        let everywhere =
            domains == Domains::All || jar.value(name).is_err() || names.may_be_of_domain(name);
        gone.extend(names.gone_elsewhere(name, everywhere));
    }
    gone
}

/// What takes away the refresh token of another user's name, which the request need not have for it to be there.
fn unseen(jar: &Jar<'_>, names: &Names) -> Vec<SetCookie> {
    let (Some(amplify), Ok(users)) = (&names.amplify, names.users(jar)) else {
        return Vec::new();
    };
    let mut gone = Vec::new();
    for user in users {
        let name = amplify.name(&user, "refreshToken");
        gone.push(names.gone(&name));
        gone.extend(names.gone_elsewhere(&name, true));
    }
    gone
}

/// Adds cookies that take away, but none that an answer sets already, none twice
/// ([RFC 6265, 4.1.1](https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1)), and no more than an answer has room for.
fn add(cookies: &mut Vec<SetCookie>, gone: impl IntoIterator<Item = SetCookie>) {
    let sizes = cookies
        .iter()
        .filter(|cookie| cookie.is_gone())
        .map(SetCookie::size);
    let mut size: usize = sizes.fold(0, usize::saturating_add);
    for cookie in gone {
        let with = size.saturating_add(cookie.size());
        if with <= MAX_CLEARED_BYTES && !cookies.iter().any(|other| other.is_same(&cookie)) {
            size = with;
            cookies.push(cookie);
        }
    }
}
