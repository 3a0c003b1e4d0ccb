//! A client's URLs are ones that Cognito sends browsers to.

use super::pool::CLIENT;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::partial::Partial;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-client-url",
    title: "a client's URLs are ones that Cognito sends browsers to",
    page: include_str!("../../../docs/rules/user-pool-client-url.md"),
    check,
};

/// Where plain HTTP is allowed, for it never leaves the machine.
const LOCAL: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for client in model.resources(CLIENT) {
        let lists = [
            client.property("/CallbackURLs"),
            client.property("/LogoutURLs"),
            client.property("/DefaultRedirectURI"),
        ];
        for (place, url) in lists.into_iter().flat_map(Partial::list) {
            if let Some((message, hint)) = wrong(&url) {
                findings
                    .report(place, format!("{message}, got `{}`", url.shown()))
                    .hint(hint);
            }
        }
    }
}

/// What is wrong with a URL, as far as it is known.
fn wrong(url: &Partial) -> Option<(&'static str, &'static str)> {
    if url.has("#") {
        return Some((
            "a client's URL has no fragment",
            "leave out `#` and what follows it",
        ));
    }
    if url.known().is_some_and(|text| !text.contains(':')) {
        return Some((
            "a client's URL is absolute",
            "begin with `https://` and the site's host",
        ));
    }
    let plain = url.strip_prefix("http://");
    let host = plain.as_ref().map(host);
    let is_far = |host: &&str| !LOCAL.iter().any(|local| local.eq_ignore_ascii_case(host));
    if host
        .as_ref()
        .and_then(Partial::known)
        .is_some_and(|host| is_far(&host))
    {
        return Some((
            "a client's URL begins with `https://`, unless it is on the own machine",
            "Cognito takes `http://` with `localhost` alone",
        ));
    }
    let secure = url.strip_prefix("https://");
    if secure
        .as_ref()
        .or(plain.as_ref())
        .map(host_of)
        .is_some_and(|host| host.has("*"))
    {
        return Some((
            "the host of a client's URL has no `*`",
            "give each URL in full; Cognito knows no patterns",
        ));
    }
    None
}

/// The host, without its port.
fn host(rest: &Partial) -> Partial {
    let authority = host_of(rest);
    match authority.front("]") {
        Some(address) => Partial::from(format!("{address}]")),
        None => authority.until(&[':']),
    }
}

/// The host, and the port if there is one.
fn host_of(rest: &Partial) -> Partial {
    rest.until(&['/', '?', '#'])
}
