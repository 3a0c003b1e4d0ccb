//! `smoke`, against sites on loopback: one that the functions protect, and others that are wrong somewhere.

use std::io::{BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use palisade_cognito_stand_in::{Client, Pool, StandIn};
use palisade_edge::event::{Answer, Event};
use palisade_edge::flow::Edge;
use palisade_edge::outside::{Outside, Reply, Request, SendError};
use palisade_edge::{Deadline, Moment, Settings};
use palisade_edge_configuration::{Cookies, Mode, Paths, Refusal};
use palisade_tests::runtime::http::Message;
use serde_json::json;

/// What a site replies: its whole head, and what follows.
type Site = dyn Fn(&str, &Message) -> String + Send + Sync;

/// No way outside: nothing that is checked needs one. Its random bytes are different each time, and no secret.
#[derive(Debug, Default)]
struct Nowhere(AtomicU8);

impl Outside for Nowhere {
    fn send(&self, _: &Request, _: Duration) -> Result<Reply, SendError> {
        Err(SendError::Connect)
    }

    fn random(&self, bytes: &mut [u8]) -> Result<(), SendError> {
        bytes.fill(self.0.fetch_add(1, Ordering::Relaxed));
        Ok(())
    }
}

/// Serves a site, and gives its address, `127.0.0.1:<port>`.
fn serve(site: impl FnOnce(&str) -> Box<Site>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a port");
    let host = listener.local_addr().expect("it is bound").to_string();
    let site: Arc<Site> = site(&host).into();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let site = Arc::clone(&site);
            thread::spawn(move || answer(stream, &*site));
        }
    });
    host
}

fn answer(mut stream: TcpStream, site: &Site) {
    let Ok(copy) = stream.try_clone() else { return };
    if let Ok(Some(message)) = Message::read(&mut BufReader::new(copy)) {
        let target = message.first.split(' ').nth(1).unwrap_or_default();
        let reply = site(target, &message);
        // Whoever asked may be gone.
        let _ = stream.write_all(reply.as_bytes());
    }
}

/// The site as the functions protect it.
fn protected(stand_in: StandIn, host: &str) -> Box<Site> {
    let endpoints = stand_in.endpoints();
    let settings = Settings {
        mode: Mode::Cookie,
        issuers: vec![stand_in.issuer()],
        client_id: "site".to_owned(),
        client_secret: None,
        site_hosts: vec![host.to_owned()],
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
        identity_header_prefix: None,
        forward_tokens: false,
        jwks: Some(stand_in.jwks().to_string()),
        paths: Paths::default(),
        page_configuration: None,
        cookies: Cookies::default(),
        cookie_attributes: palisade_edge_configuration::CookieAttributes::default(),
        additional_cookies: Vec::new(),
        response_headers: std::collections::BTreeMap::new(),
        session_seconds: 43_200,
        authorize_url: endpoints.authorize,
        logout_url: endpoints.logout,
        token_url: endpoints.token,
        revoke_url: endpoints.revoke,
        jwks_url: endpoints.jwks,
    };
    let paths = settings.paths.clone();
    let edge = Mutex::new(Edge::new(Arc::new(settings), Arc::new(Nowhere::default())));
    Box::new(move |target, message| {
        let event = event(target, message);
        let moment = Moment {
            now: stand_in.now(),
            request_id: "an-id-of-CloudFront==".to_owned(),
            deadline: Deadline::begin(),
        };
        let path = target.split('?').next().unwrap_or_default();
        let mut edge = edge.lock().expect("no thread panicked");
        let answer = if path == paths.callback {
            edge.sign_in(event, &moment)
        } else {
            edge.authorize(event, &moment)
        };
        match answer {
            Ok(Answer::Response(response)) => {
                let mut text =
                    format!("HTTP/1.1 {} Told\r\nConnection: close\r\n", response.status);
                for (name, values) in response.headers.iter() {
                    for header in values {
                        text.extend([name, ": ", &header.value, "\r\n"]);
                    }
                }
                text + "\r\n" + response.body.as_deref().unwrap_or_default()
            }
            Ok(Answer::Request(_)) => {
                "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nprivate".to_owned()
            }
            Err(_) => "HTTP/1.1 503 Told\r\nConnection: close\r\n\r\n".to_owned(),
        }
    })
}

fn event(target: &str, message: &Message) -> Event {
    let (uri, query) = target.split_once('?').unwrap_or((target, ""));
    let mut headers = serde_json::Map::new();
    for (name, value) in &message.headers {
        headers.insert(name.clone(), json!([{ "key": name, "value": value }]));
    }
    let event = json!({"Records": [{"cf": {
        "config": {
            "distributionDomainName": "d111111abcdef8.cloudfront.net",
            "distributionId": "EDFDVBD6EXAMPLE",
            "eventType": "viewer-request",
            "requestId": "an-id-of-CloudFront==",
        },
        "request": {
            "clientIp": "203.0.113.178", "method": "GET", "uri": uri, "querystring": query, "headers": headers,
        },
    }}]});
    serde_json::from_value(event).expect("it is an event")
}

fn stand_in(callback: &str) -> StandIn {
    let client = Client::public("site").callback(callback);
    let pool = Pool::new("eu-north-1_Example").client(client);
    StandIn::start(pool).expect("the stand-in starts")
}

/// The exit code, and the lines of the report without the first, which is the site's address.
fn smoke(host: &str) -> (Option<i32>, Vec<String>) {
    let output = Command::new(env!("CARGO_BIN_EXE_deployer"))
        .args(["smoke", &format!("http://{host}"), "--app", "multi-region"])
        .env("NO_PROXY", "*")
        .output()
        .expect("the program runs");
    let text = String::from_utf8_lossy(&output.stdout);
    let lines = text.lines().skip(1).map(|line| line.trim().to_owned());
    (output.status.code(), lines.collect())
}

fn failed(lines: &[String]) -> Vec<&str> {
    let failed = lines.iter().filter_map(|line| line.strip_prefix("failed "));
    failed.collect()
}

#[test]
fn a_site_that_the_functions_protect_passes() {
    let host = serve(|host| {
        let stand_in = stand_in(&format!("https://{host}/signin"));
        protected(stand_in, host)
    });
    let (code, lines) = smoke(&host);
    assert_eq!(failed(&lines), [""; 0], "{lines:#?}");
    assert_eq!(code, Some(0));
}

#[test]
fn an_open_site_fails_every_check_that_it_must() {
    let host =
        serve(|_| Box::new(|_, _| "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nopen".to_owned()));
    let (code, lines) = smoke(&host);
    assert_eq!(code, Some(1));
    // Nothing was set that could be a session: all else is wrong.
    let passed: Vec<_> = lines
        .iter()
        .filter(|line| line.starts_with("ok "))
        .collect();
    assert_eq!(
        passed,
        ["ok     a code that nobody asked for begins no session"]
    );
}

#[test]
fn functions_that_fail_are_named_as_cloudfront_names_it() {
    let host = serve(|_| {
        Box::new(|_, _| {
            "HTTP/1.1 503 Told\r\nX-Cache: LambdaExecutionError from cloudfront\r\nConnection: close\r\n\r\n"
                .to_owned()
        })
    });
    let (code, lines) = smoke(&host);
    assert_eq!(code, Some(1));
    let told = lines
        .iter()
        .filter(|line| *line == "got 503, LambdaExecutionError from cloudfront");
    assert!(told.count() >= 3, "{lines:#?}");
}

#[test]
fn a_callback_that_cognito_does_not_know_is_told() {
    let host = serve(|host| {
        let stand_in = stand_in("https://elsewhere.example.com/signin");
        protected(stand_in, host)
    });
    let (code, lines) = smoke(&host);
    assert_eq!(code, Some(1));
    assert_eq!(
        failed(&lines),
        ["Cognito accepts the client and the address to come back to"],
        "{lines:#?}"
    );
}

#[test]
fn a_site_that_does_not_answer_is_told_once() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let host = listener.local_addr().unwrap().to_string();
    drop(listener);
    let (code, lines) = smoke(&host);
    assert_eq!(code, Some(1));
    assert!(lines.is_empty(), "{lines:#?}");
}
