//! A site with its functions, and the stand-in behind it.

use std::cell::RefCell;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use palisade_cognito_stand_in::{Client, Pool, StandIn, User};
use palisade_edge::check;
use palisade_edge::event::{Answer, Event};
use palisade_edge::flow::Edge;
use palisade_edge::log::Log;
use palisade_edge::{ClientSecret, Deadline, Moment, Settings};
use palisade_edge_configuration::{Cookies, Mode, Paths, Refusal};
use serde_json::{Value, json};

use crate::loopback::Loopback;

pub(crate) const HOST: &str = "docs.example.com";
pub(crate) const AUTHORIZE: &str = "https://sign-in.example.com/oauth2/authorize";
pub(crate) const LOGOUT: &str = "https://sign-in.example.com/logout";
pub(crate) const SECRET: &str = "s3cr3t+/=:%";

/// A site with its functions, and the stand-in behind it.
pub(crate) struct Site {
    pub(crate) stand_in: StandIn,
    pub(crate) settings: Arc<Settings>,
    edge: RefCell<Edge>,
    log: Arc<Mutex<Vec<u8>>>,
    time: Duration,
    is_one_function: bool,
}

/// The usual client.
pub(crate) fn client() -> Client {
    addressed(Client::public("site"))
}

fn addressed(client: Client) -> Client {
    client
        .callback("https://docs.example.com/signin")
        .logout("https://docs.example.com/signed-out")
        .callback("https://docs.example.com/parseauth")
        .logout("https://docs.example.com/")
}

impl Site {
    pub(crate) fn start() -> Self {
        Self::of(client(), |_| ())
    }

    /// A site of a client, with other settings than usual.
    pub(crate) fn of(client: Client, change: impl FnOnce(&mut Settings)) -> Self {
        let pool = Pool::new("eu-north-1_Example")
            .client(client)
            .user(User::new("alice", "a long password").group("staff"))
            .user(User::new("bob", "another password"));
        let stand_in = StandIn::start(pool).unwrap();
        let endpoints = stand_in.endpoints();
        let mut settings = Settings {
            mode: Mode::Cookie,
            issuers: vec![stand_in.issuer()],
            client_id: "site".to_owned(),
            client_secret: None,
            site_hosts: vec![HOST.to_owned()],
            scopes: vec!["openid".to_owned(), "email".to_owned()],
            required_group: None,
            required_scopes: Vec::new(),
            identity_provider: None,
            admit: None,
            rule: None,
            refusal: Refusal::default(),
            leeway: 0,
            login_state_max_age: 600,
            jwks_max_age: 86_400,
            public_paths: Vec::new(),
            static_index: None,
            identity_header_prefix: Some("x-auth-".to_owned()),
            forward_tokens: false,
            jwks: Some(stand_in.jwks().to_string()),
            paths: Paths::default(),
            page_configuration: None,
            cookies: Cookies::default(),
            cookie_attributes: palisade_edge_configuration::CookieAttributes::default(),
            additional_cookies: Vec::new(),
            response_headers: std::collections::BTreeMap::new(),
            session_seconds: 43_200,
            authorize_url: AUTHORIZE.to_owned(),
            logout_url: LOGOUT.to_owned(),
            token_url: endpoints.token,
            revoke_url: endpoints.revoke,
            jwks_url: endpoints.jwks,
        };
        change(&mut settings);
        let settings = Arc::new(settings);
        let (log, lines) = Log::memory();
        let edge = Edge::new(Arc::clone(&settings), Arc::new(Loopback::default())).log(log);
        Self {
            stand_in,
            settings,
            edge: RefCell::new(edge),
            log: lines,
            time: Deadline::TOTAL,
            is_one_function: false,
        }
    }

    /// A site of the confidential client.
    pub(crate) fn confidential() -> Self {
        let client = addressed(Client::confidential("site", SECRET));
        Self::of(client, |settings| {
            settings.client_secret = Some(ClientSecret::new(SECRET));
        })
    }

    /// Gives invocations less time, so that tests with endpoints that never answer end soon.
    pub(crate) fn in_haste(mut self) -> Self {
        self.time = Duration::from_millis(400);
        self
    }

    /// One function answers all paths.
    pub(crate) fn in_one_function(mut self) -> Self {
        self.is_one_function = true;
        self
    }

    /// What the function answers that a distribution associates with the path.
    pub(crate) fn answer(&self, method: &str, target: &str, headers: &[(&str, &str)]) -> Answer {
        let (uri, query) = target.split_once('?').unwrap_or((target, ""));
        let event = event(method, uri, query, headers);
        let asked = event.clone();
        let moment = Moment {
            now: self.stand_in.now(),
            request_id: "an-id-of-CloudFront==".to_owned(),
            deadline: Deadline::within(self.time),
        };
        let mut edge = self.edge.borrow_mut();
        let paths = &self.settings.paths;
        let answer = if self.is_one_function {
            edge.authorize(event, &moment)
        } else if uri == paths.callback {
            edge.sign_in(event, &moment)
        } else if uri == paths.sign_out {
            edge.sign_out(event, &moment)
        } else if uri == paths.refresh {
            edge.refresh(event, &moment)
        } else {
            edge.authorize(event, &moment)
        };
        let answer = answer.unwrap();
        let written = serde_json::to_value(&answer).unwrap();
        assert_eq!(check::answer(&asked, &written), [], "{method} {target}");
        answer
    }

    /// What was logged: decisions and reasons.
    pub(crate) fn decisions(&self) -> Vec<(String, String)> {
        let lines = self.log.lock().unwrap();
        let text = String::from_utf8(lines.clone()).unwrap();
        let lines = text.lines().map(|line| {
            let line: Value = serde_json::from_str(line).unwrap();
            let text = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
            (text("decision"), text("reason"))
        });
        lines.collect()
    }

    /// All that was logged.
    pub(crate) fn log(&self) -> String {
        String::from_utf8(self.log.lock().unwrap().clone()).unwrap()
    }
}

fn event(method: &str, uri: &str, query: &str, headers: &[(&str, &str)]) -> Event {
    let mut all = serde_json::Map::new();
    for (name, value) in headers {
        let entry = all.entry((*name).to_owned()).or_insert_with(|| json!([]));
        let header = json!({"key": name, "value": value});
        entry.as_array_mut().unwrap().push(header);
    }
    let event = json!({"Records": [{"cf": {
        "config": {
            "distributionDomainName": "d111111abcdef8.cloudfront.net",
            "distributionId": "EDFDVBD6EXAMPLE",
            "eventType": "viewer-request",
            "requestId": "an-id-of-CloudFront==",
        },
        "request": {
            "clientIp": "203.0.113.178", "method": method, "uri": uri, "querystring": query, "headers": all,
        },
    }}]});
    serde_json::from_value(event).unwrap()
}
