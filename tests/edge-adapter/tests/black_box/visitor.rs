//! A browser: it keeps cookies as browsers do, and goes where it is sent.

use palisade_cognito_stand_in::Tokens;

use crate::answer::{Answer, SetCookie};
use crate::suite::{ID, REFRESH, Suite};
use crate::visit::Visit;

/// A browser of one person.
#[derive(Clone, Debug, Default)]
pub(crate) struct Visitor {
    pub(crate) cookies: Vec<(String, String)>,
    pub(crate) dropped: Vec<String>,
    /// The cookie that is kept for another path than `/` and those below it: its name, and the path.
    pub(crate) kept_for: Option<(&'static str, &'static str)>,
}

impl Visitor {
    /// A browser in which somebody has signed in.
    pub(crate) fn with(tokens: &Tokens) -> Self {
        let id_token = tokens.id_token.clone().unwrap_or_default();
        let mut visitor = Self::default();
        visitor.set(ID, &id_token);
        visitor.set(REFRESH, &tokens.refresh_token);
        visitor
    }

    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.cookies.retain(|(other, _)| other != name);
        self.cookies.push((name.to_owned(), value.to_owned()));
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let mut cookies = self.cookies.iter();
        let (_, value) = cookies.find(|(other, _)| other == name)?;
        Some(value)
    }

    /// How many attempts at signing in this browser knows of; one cookie counts how often it came back.
    pub(crate) fn attempts(&self) -> usize {
        let names = self.names_with("-login-");
        names
            .iter()
            .filter(|name| !name.ends_with("-login-again"))
            .count()
    }

    pub(crate) fn names_with(&self, part: &str) -> Vec<String> {
        let names = self.cookies.iter().map(|(name, _)| name);
        names.filter(|name| name.contains(part)).cloned().collect()
    }

    /// Opens an address of the site.
    pub(crate) fn open(&mut self, suite: &mut Suite, address: &str) -> Answer {
        self.send(suite, Visit::open(address))
    }

    /// Sends a request with the cookies that the browser has, and keeps those of the answer.
    pub(crate) fn send(&mut self, suite: &mut Suite, visit: Visit) -> Answer {
        let answer = suite.ask(&self.dress(visit));
        for cookie in answer.cookies() {
            self.keep(cookie);
        }
        answer
    }

    /// A request with the cookies of this browser.
    pub(crate) fn dress(&self, visit: Visit) -> Visit {
        let path = visit.uri().to_owned();
        let pairs = self
            .cookies
            .iter()
            .filter(|(name, _)| path.starts_with(self.path_of(name)))
            .map(|(name, value)| format!("{name}={value}"));
        let line = pairs.collect::<Vec<_>>().join("; ");
        if line.is_empty() {
            visit
        } else {
            visit.header("Cookie", &line)
        }
    }

    /// The path for which this browser keeps a cookie.
    fn path_of(&self, name: &str) -> &'static str {
        match self.kept_for {
            Some((end, path)) if name.ends_with(end) => path,
            _ => "/",
        }
    }

    fn keep(&mut self, cookie: SetCookie) {
        let is_host = cookie.name.starts_with("__Host-");
        let fits = cookie.name.len() + cookie.value.len() <= 4_096;
        // For another path, or a domain, it is another cookie, which this browser does not have.
        let of_domain = |attribute: &String| attribute.starts_with("Domain=");
        if !cookie.has(&format!("Path={}", self.path_of(&cookie.name)))
            || cookie.attributes.iter().any(of_domain)
        {
            return;
        }
        if !fits || is_host && !(cookie.has("Secure") && cookie.has("Path=/")) {
            self.dropped.push(cookie.name);
        } else if cookie.is_gone() {
            self.cookies.retain(|(name, _)| *name != cookie.name);
        } else {
            self.set(&cookie.name, &cookie.value);
        }
    }

    /// Opens an address, signs in at Cognito, and tells the address of the callback that it is sent to.
    pub(crate) fn callback(&mut self, suite: &mut Suite, user: &str, address: &str) -> String {
        let answer = self.open(suite, address);
        callback_of(suite, user, &answer)
    }

    /// Signs in, wherever that leads.
    pub(crate) fn sign_in(&mut self, suite: &mut Suite, user: &str, address: &str) -> Answer {
        let callback = self.callback(suite, user, address);
        self.open(suite, &callback)
    }
}

/// Signs in at Cognito, where an answer leads, and tells the address of the callback.
pub(crate) fn callback_of(suite: &mut Suite, user: &str, answer: &Answer) -> String {
    let location = answer.location();
    let location = location.unwrap_or_else(|| panic!("no way to sign in: {answer:?}"));
    let callback = suite.stand_in.sign_in(user, &location);
    let callback = callback.unwrap_or_else(|error| panic!("{location}: {error}"));
    let code = callback.split("code=").nth(1).unwrap_or_default();
    suite.secret(code.split('&').next().unwrap_or_default());
    local(&callback)
}

/// The path and query of a URL.
pub(crate) fn local(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/')
        .map_or("/", |start| &rest[start..])
        .to_owned()
}
