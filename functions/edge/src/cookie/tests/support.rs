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

/// What a browser sends that has got these cookies, after what it had before.
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
