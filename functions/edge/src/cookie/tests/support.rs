//! Browsers, and sessions of any size.

use palisade_edge_configuration::Cookies;

use crate::Settings;
use crate::cookie::{Jar, Session, SetCookie};
use crate::event::Headers;
use crate::testing;

pub(super) fn settings(cookies: Cookies) -> Settings {
    Settings {
        cookies,
        ..testing::settings()
    }
}

pub(super) fn named() -> Cookies {
    Cookies::Named {
        id_token: "idToken".to_owned(),
        access_token: Some("accessToken".to_owned()),
        refresh_token: "refreshToken".to_owned(),
    }
}

pub(super) fn host() -> Cookies {
    Cookies::Host {
        application: "docs".to_owned(),
        access_token: true,
    }
}

pub(super) fn jar(cookies: &str) -> Jar<'static> {
    let mut headers = Headers::new();
    headers.append("cookie", cookies);
    Jar::parse(Box::leak(Box::new(headers)))
}

/// What a browser sends that has got these cookies, after what it had before: all for `/`, and for no domain.
pub(super) fn browser(before: &str, cookies: &[SetCookie]) -> String {
    let mut kept: Vec<(String, String)> = before
        .split("; ")
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    for cookie in cookies {
        let header = cookie.to_header().unwrap();
        let (pair, attributes) = header.split_once("; ").unwrap();
        let (name, value) = pair.split_once('=').unwrap();
        if attributes.contains("Domain=") || !attributes.contains("Path=/;") {
            assert!(attributes.contains("Max-Age=0"), "{header}");
            continue;
        }
        kept.retain(|(n, _)| n != name);
        if !attributes.contains("Max-Age=0") {
            kept.push((name.to_owned(), value.to_owned()));
        }
    }
    let pairs: Vec<String> = kept.iter().map(|(n, v)| format!("{n}={v}")).collect();
    pairs.join("; ")
}

pub(super) fn session(id: usize, access: usize, refresh: usize) -> Session {
    let token = |letter: &str, length| Some(letter.repeat(length)).filter(|t| !t.is_empty());
    Session {
        id_token: token("i", id),
        access_token: token("a", access),
        refresh_token: token("r", refresh),
    }
}

pub(super) fn written(session: &Session, settings: &Settings, before: &str) -> String {
    browser(before, &session.write(settings, &jar(before)).unwrap())
}

/// A browser that tells cookies apart as browsers do: by name, domain and path
/// ([RFC 6265, 5.3](https://www.rfc-editor.org/rfc/rfc6265#section-5.3)).
#[derive(Clone, Debug, Default)]
pub(super) struct Browser(Vec<Kept>);

/// One cookie, with the texts of its attributes `Domain` and `Path`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Kept {
    name: String,
    domain: String,
    path: String,
    value: String,
}

impl Browser {
    /// Keeps what headers `Set-Cookie` say.
    pub(super) fn keep(&mut self, headers: &[&str]) {
        for header in headers {
            let (pair, attributes) = header.split_once("; ").unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            let attribute = |name: &str| {
                let mut all = attributes.split("; ");
                let value = all.find_map(|one| one.strip_prefix(name));
                value.unwrap_or_default().to_owned()
            };
            let new = Kept {
                name: name.to_owned(),
                domain: attribute("Domain="),
                path: attribute("Path="),
                value: value.to_owned(),
            };
            self.0.retain(|old| {
                (&old.name, &old.domain, &old.path) != (&new.name, &new.domain, &new.path)
            });
            if !attributes.contains("Max-Age=0") {
                self.0.push(new);
            }
        }
    }

    pub(super) fn set(&mut self, cookies: &[SetCookie]) {
        let headers: Vec<String> = cookies.iter().map(|c| c.to_header().unwrap()).collect();
        let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
        self.keep(&headers);
    }

    /// What it sends with a request for a path.
    pub(super) fn sends(&self, path: &str) -> String {
        let is_sent = |kept: &&Kept| path.starts_with(&kept.path);
        let pairs = self.0.iter().filter(is_sent);
        let pairs: Vec<String> = pairs.map(|c| format!("{}={}", c.name, c.value)).collect();
        pairs.join("; ")
    }

    pub(super) fn jar(&self, path: &str) -> Jar<'static> {
        jar(&self.sends(path))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
