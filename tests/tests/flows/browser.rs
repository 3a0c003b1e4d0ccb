//! A browser that visits a site.

use std::collections::BTreeMap;

use palisade_cognito_stand_in as cognito;
use palisade_edge::event::{Answer, Request, Response};

use crate::site::{AUTHORIZE, HOST, LOGOUT, Site};

/// A browser that visits a site, with cookies for it and for Cognito.
#[derive(Clone)]
pub(crate) struct Browser<'a> {
    site: &'a Site,
    cookies: BTreeMap<Place, (String, u64)>,
    cognito: cognito::Browser,
    pub(crate) sign_ins: u32,
    user: &'static str,
}

/// What tells cookies apart: name, domain and path
/// ([RFC 6265, 5.3](https://www.rfc-editor.org/rfc/rfc6265#section-5.3)).
type Place = (String, String, String);

/// Where a visit ends.
#[derive(Debug)]
pub(crate) enum End {
    /// The request goes on to the origin.
    Origin(Box<Request>),
    /// A page of the functions.
    Page(Box<Response>),
}

impl End {
    /// The path and query that the origin is asked for.
    #[track_caller]
    pub(crate) fn target(self) -> String {
        match self {
            Self::Origin(request) if request.querystring.is_empty() => request.uri,
            Self::Origin(request) => format!("{}?{}", request.uri, request.querystring),
            Self::Page(page) => panic!("{page:?}"),
        }
    }

    #[track_caller]
    pub(crate) fn page(self) -> Response {
        match self {
            Self::Page(page) => *page,
            Self::Origin(request) => panic!("{request:?}"),
        }
    }
}

impl<'a> Browser<'a> {
    /// A browser of alice.
    pub(crate) fn new(site: &'a Site) -> Self {
        Self::of(site, "alice")
    }

    pub(crate) fn of(site: &'a Site, user: &'static str) -> Self {
        Self {
            site,
            cookies: BTreeMap::new(),
            cognito: site.stand_in.browser(),
            sign_ins: 0,
            user,
        }
    }

    /// A browser that has signed in.
    pub(crate) fn signed_in(site: &'a Site) -> Self {
        let mut browser = Self::new(site);
        assert_eq!(browser.visit("/").target(), "/");
        browser.sign_ins = 0;
        site.stand_in.forget_requests();
        browser
    }

    /// Asks a path once, and keeps the cookies of the answer.
    pub(crate) fn ask(&mut self, method: &str, target: &str, headers: &[(&str, &str)]) -> Answer {
        let now = self.site.stand_in.now();
        self.cookies.retain(|_, (_, until)| *until > now);
        let path = target.split('?').next().unwrap_or_default();
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .filter(|((_, _, of_cookie), _)| path.starts_with(of_cookie))
            .map(|((name, ..), (value, _))| format!("{name}={value}"))
            .collect();
        let cookies = cookies.join("; ");
        let mut all = vec![("host", HOST)];
        if !cookies.is_empty() {
            all.push(("cookie", &cookies));
        }
        all.extend(headers);
        let answer = self.site.answer(method, target, &all);
        if let Answer::Response(response) = &answer {
            self.keep(response);
        }
        answer
    }

    /// Asks a path once, which a function answers.
    #[track_caller]
    pub(crate) fn response(&mut self, target: &str) -> Response {
        End::of(self.ask("GET", target, &[])).page()
    }

    /// Opens a path, and goes wherever it leads.
    #[track_caller]
    pub(crate) fn visit(&mut self, target: &str) -> End {
        let answer = self.ask("GET", target, &[]);
        self.follow(answer)
    }

    /// Goes wherever an answer leads; a person signs in where Cognito asks for it.
    #[track_caller]
    pub(crate) fn follow(&mut self, answer: Answer) -> End {
        let mut end = End::of(answer);
        for _ in 0..8 {
            let End::Page(page) = &end else {
                return end;
            };
            let Some(location) = page.headers.single("location").map(str::to_owned) else {
                return end;
            };
            assert_eq!(page.status, "303");
            let location = if location.starts_with(AUTHORIZE) {
                self.sign_ins += 1;
                self.sign_in(&location)
            } else if location.starts_with(LOGOUT) {
                let page = self.cognito.open(&location).unwrap();
                page.location().unwrap().to_owned()
            } else {
                location
            };
            let target = location.strip_prefix("https://docs.example.com").unwrap();
            end = End::of(self.ask("GET", target, &[]));
        }
        panic!("it goes in circles: {end:?}");
    }

    /// Signs in at Cognito, as the address says, and tells where that leads.
    pub(crate) fn sign_in(&mut self, location: &str) -> String {
        let password = self.site.stand_in.password(self.user).unwrap();
        let led = self.cognito.sign_in(self.user, &password, location);
        led.unwrap()
    }

    /// Where the sign-in begins that a visit leads to.
    #[track_caller]
    pub(crate) fn begin(&mut self, target: &str) -> String {
        let page = self.response(target);
        let location = page.headers.single("location").unwrap().to_owned();
        assert!(location.starts_with(AUTHORIZE), "{location}");
        location
    }

    /// The callback of a sign-in that began and ended at Cognito, as path and query.
    #[track_caller]
    pub(crate) fn callback(&mut self, target: &str) -> String {
        let location = self.begin(target);
        let led = self.sign_in(&location);
        led.strip_prefix("https://docs.example.com")
            .unwrap()
            .to_owned()
    }

    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        let mut cookies = self.cookies.iter();
        let (_, (value, _)) = cookies.find(|((other, ..), _)| other == name)?;
        Some(value)
    }

    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.put_at(name, value, "/");
    }

    pub(crate) fn put_at(&mut self, name: &str, value: &str, path: &str) {
        self.toss(name, value, "", path);
    }

    /// Sets a cookie as another program did, or a host beside the site: for a domain, and for a path.
    pub(crate) fn toss(&mut self, name: &str, value: &str, domain: &str, path: &str) {
        // Browsers take such names from the host itself alone, for all paths.
        if name.starts_with("__Host-") && (domain, path) != ("", "/") {
            return;
        }
        let place = (name.to_owned(), domain.to_owned(), path.to_owned());
        self.cookies.insert(place, (value.to_owned(), u64::MAX));
    }

    pub(crate) fn names(&self) -> Vec<&str> {
        self.cookies.keys().map(|(name, ..)| &**name).collect()
    }

    /// The cookies of the session, without those that count and those of attempts.
    pub(crate) fn session(&self) -> BTreeMap<&str, &str> {
        let session = self.cookies.iter();
        session
            .filter(|((name, ..), _)| !name.contains("-login-"))
            .map(|((name, ..), (value, _))| (name.as_str(), value.as_str()))
            .collect()
    }

    pub(crate) fn forget(&mut self, name: &str) {
        self.cookies.retain(|(other, ..), _| other != name);
    }

    pub(crate) fn forget_cookies(&mut self) {
        self.cookies.clear();
    }

    fn keep(&mut self, response: &Response) {
        let now = self.site.stand_in.now();
        for header in response.headers.values("set-cookie") {
            assert!(header.len() <= 4096, "browsers drop {header}");
            let mut parts = header.split("; ");
            let (name, value) = parts.next().unwrap().split_once('=').unwrap();
            let attributes: Vec<&str> = parts.collect();
            assert!(attributes.contains(&"Secure"), "{header}");
            if name.starts_with("__Host-") {
                for needed in ["Path=/", "HttpOnly", "SameSite=Lax"] {
                    assert!(attributes.contains(&needed), "{header}");
                }
                assert!(!header.contains("Domain"), "{header}");
            }
            let attribute = |name: &str| {
                let value = attributes.iter().find_map(|each| each.strip_prefix(name));
                value.unwrap_or_default().to_owned()
            };
            let place = (name.to_owned(), attribute("Domain="), attribute("Path="));
            if !["", HOST, "example.com"].contains(&place.1.as_str()) {
                continue;
            }
            let age = attributes
                .iter()
                .find_map(|each| each.strip_prefix("Max-Age="));
            let until = age.map_or(u64::MAX, |age| now + age.parse::<u64>().unwrap());
            self.cookies.insert(place, (value.to_owned(), until));
        }
        self.cookies.retain(|_, (_, until)| *until > now);
    }
}

impl End {
    pub(crate) fn of(answer: Answer) -> Self {
        match answer {
            Answer::Request(request) => Self::Origin(request),
            Answer::Response(response) => Self::Page(response),
        }
    }
}
