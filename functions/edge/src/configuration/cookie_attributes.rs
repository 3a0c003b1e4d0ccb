//! Attributes of cookies.

use palisade_edge_configuration::{
    Attributes, Configuration, CookieAttributes, Cookies, Lifetime, SameSite,
};

use super::error::{ConfigurationError, Fault};
use super::form::{is_host, is_plain_path};
use super::source::Sources;
use crate::Settings;
use crate::cookie::{Names, Session, SetCookie};

/// What is wrong with one value: its name, and the problem.
type Found = (String, String);

/// How many cookies there may be beside the session's.
const MOST_ADDITIONAL: usize = 10;

/// How many bytes the name and the value of one of them may have.
const LONGEST_ADDITIONAL: usize = 1024;

/// How many bytes they may have together: they are in an answer beside a session.
const MOST_BYTES: usize = 4096;

/// What is wrong with the attributes of cookies.
pub(super) fn faults(c: &Configuration, sources: &Sources) -> Vec<Fault> {
    let (id, access, refresh) = names(&c.cookies);
    let attributes = &c.cookie_attributes;
    let mut found = Vec::new();
    for (kind, name, attributes) in [
        ("idToken", id, &attributes.id_token),
        ("accessToken", access, &attributes.access_token),
        ("refreshToken", refresh, &attributes.refresh_token),
    ] {
        let place = format!("cookieAttributes.{kind}");
        found.extend(of_one(&place, name, attributes, c));
        // The way back from Cognito's pages is one from another site.
        if kind != "accessToken" && attributes.same_site == Some(SameSite::Strict) {
            let problem = "is `Strict`: a browser that comes from Cognito's pages, or from elsewhere, would not send the cookie, and be sent to sign in again";
            found.push((format!("{place}.sameSite"), problem.to_owned()));
        }
    }
    found.extend(paths(c));
    found.extend(lifetimes(c));
    for (number, cookie) in c.additional_cookies.iter().enumerate() {
        let place = format!("additionalCookies[{number}]");
        found.extend(of_one(&place, &cookie.name, &cookie.attributes, c));
    }
    let fault = |(name, problem): Found| sources.fault(&name, problem);
    found.into_iter().map(fault).collect()
}

/// What is wrong with the cookies beside the session's, once it is known which those are.
pub(super) fn additional(settings: &Settings, sources: &Sources) -> Result<(), ConfigurationError> {
    let names = Names::of(settings);
    let cookies = Session::beside(settings);
    let mut faults = Vec::new();
    let mut push = |problem: String| faults.push(sources.fault("additionalCookies", problem));
    if cookies.len() > MOST_ADDITIONAL {
        push(format!(
            "has {} cookies, but must have at most {MOST_ADDITIONAL}",
            cookies.len()
        ));
    }
    let weights = cookies.iter().map(SetCookie::weight);
    let total = weights.fold(0, usize::saturating_add);
    if total > MOST_BYTES {
        push(format!(
            "has names and values of {total} bytes, but must have at most {MOST_BYTES}"
        ));
    }
    for (number, cookie) in cookies.iter().enumerate() {
        let name = cookie.name().escape_debug();
        if let Err(error) = cookie.to_header() {
            push(format!("has a cookie that cannot be set: {error}"));
        } else if cookie.name().starts_with('$') {
            push(format!("has `{name}`, which CloudFront takes away"));
        } else if names.is_ours(cookie.name()) {
            push(format!("has `{name}`, which is a cookie of the session"));
        } else if cookie.weight() > LONGEST_ADDITIONAL {
            push(format!(
                "has `{name}`, which must have at most {LONGEST_ADDITIONAL} bytes, name and value together"
            ));
        }
        let mut before = cookies.iter().take(number);
        if before.any(|other| other.name() == cookie.name()) {
            push(format!("has `{name}` twice"));
        }
    }
    ConfigurationError::of(faults)
}

/// The names of the cookies of tokens, as far as browsers read something from them.
fn names(cookies: &Cookies) -> (&str, &str, &str) {
    match cookies {
        Cookies::Host { .. } => ("__Host-", "__Host-", "__Host-"),
        Cookies::Named {
            id_token,
            access_token,
            refresh_token,
        } => (
            id_token,
            access_token.as_deref().unwrap_or_default(),
            refresh_token,
        ),
        Cookies::Amplify { .. } | Cookies::Elasticsearch => ("", "", ""),
    }
}

fn of_one(place: &str, name: &str, attributes: &Attributes, c: &Configuration) -> Vec<Found> {
    let mut found = Vec::new();
    let mut push = |what: &str, problem: String| found.push((format!("{place}.{what}"), problem));
    let is_host_only = name.to_ascii_lowercase().starts_with("__host-");
    if let Some(domain) = &attributes.domain {
        let given = domain.escape_debug();
        if is_host_only {
            push(
                "domain",
                format!(
                    "is `{given}`, but cookies whose names begin with `__Host-` have no domain: choose other names (`cookies`)"
                ),
            );
        } else if !is_host(domain) || domain.contains(':') || !domain.contains('.') {
            push(
                "domain",
                format!("is `{given}`, but must be a host name, such as `example.com`"),
            );
        } else if domain.eq_ignore_ascii_case("cloudfront.net") {
            push(
                "domain",
                format!("is `{given}`, which browsers refuse, since its hosts belong to many"),
            );
        } else if let Some(host) = c.site_hosts.iter().find(|host| !covers(domain, host)) {
            push(
                "domain",
                format!("is `{given}`, to which the site's host `{host}` does not belong"),
            );
        }
    }
    if let Some(path) = &attributes.path {
        let given = path.escape_debug();
        if path != "/" && is_host_only {
            push(
                "path",
                format!(
                    "is `{given}`, but cookies whose names begin with `__Host-` have the path `/`: choose other names (`cookies`)"
                ),
            );
        } else if path != "/" && !is_plain_path(path) {
            push(
                "path",
                format!(
                    "is `{given}`, but must be a path such as `/app`, of letters, digits and `-._~`"
                ),
            );
        }
    }
    if let Some(Lifetime::Seconds(seconds)) = attributes.lifetime
        && !(1..=c.session_seconds).contains(&seconds)
    {
        push(
            "lifetime",
            format!(
                "is `{seconds}`, but must be at least 1, and at most the {} of `sessionSeconds`",
                c.session_seconds
            ),
        );
    }
    found
}

/// Whether the paths of the tokens' cookies let the functions see them.
fn paths(c: &Configuration) -> Vec<Found> {
    let path = |attributes: &Attributes| attributes.path.clone().unwrap_or("/".to_owned());
    let id = path(&c.cookie_attributes.id_token);
    let refresh = path(&c.cookie_attributes.refresh_token);
    let mut found = Vec::new();
    for (what, own) in [
        ("paths.callback", &c.paths.callback),
        ("paths.refresh", &c.paths.refresh),
    ] {
        if id != "/" && !own.is_empty() && !is_within(own, &id) {
            found.push((
                "cookieAttributes.idToken.path".to_owned(),
                format!("is `{id}`, so that `{what}`, `{own}`, does not see the cookie"),
            ));
        }
    }
    if refresh != id && (c.paths.refresh.is_empty() || !is_within(&c.paths.refresh, &refresh)) {
        found.push((
            "cookieAttributes.refreshToken.path".to_owned(),
            format!(
                "is `{refresh}`, where nothing refreshes: it must be that of the ID token, or that of `paths.refresh`, or one above it"
            ),
        ));
    }
    found
}

/// Whether the ID token, by which the guard knows that there is a session, is there as long as a refresh token that the
/// guard does not see.
fn lifetimes(c: &Configuration) -> Option<Found> {
    let CookieAttributes {
        id_token,
        refresh_token,
        ..
    } = &c.cookie_attributes;
    let path = |attributes: &Attributes| attributes.path.clone().unwrap_or("/".to_owned());
    let seconds = |attributes: &Attributes| match attributes.lifetime {
        Some(Lifetime::Session) => 0,
        Some(Lifetime::Seconds(seconds)) => seconds,
        None => c.session_seconds,
    };
    let is_hidden = path(refresh_token) != "/" && path(refresh_token) != path(id_token);
    (is_hidden && seconds(id_token) < seconds(refresh_token)).then(|| {
        (
            "cookieAttributes.idToken.lifetime".to_owned(),
            format!(
                "is shorter than that of the refresh token, which only `{}` sees: without the ID token nobody knows that there is one, and people sign in again",
                path(refresh_token)
            ),
        )
    })
}

/// Whether a cookie of a domain is sent to a host
/// ([RFC 6265, 5.1.3](https://www.rfc-editor.org/rfc/rfc6265#section-5.1.3)).
fn covers(domain: &str, host: &str) -> bool {
    let host = host.split(':').next().unwrap_or_default();
    let (domain, host) = (domain.to_ascii_lowercase(), host.to_ascii_lowercase());
    let above = host.strip_suffix(&domain);
    above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
}

/// Whether a cookie of a path is sent to another
/// ([RFC 6265, 5.1.4](https://www.rfc-editor.org/rfc/rfc6265#section-5.1.4)).
fn is_within(path: &str, of_cookie: &str) -> bool {
    let rest = path.strip_prefix(of_cookie);
    rest.is_some_and(|rest| rest.is_empty() || of_cookie.ends_with('/') || rest.starts_with('/'))
}
