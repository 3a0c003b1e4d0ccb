//! A stand-in, an adapter, and a report: what each theme has.

use std::fmt::Debug;

use palisade_cognito_stand_in::{Client, Pool, StandIn, Token, TokenUse, Tokens, User};
use serde_json::{Value, json};

use crate::adapter::Adapter;
use crate::answer::{Answer, Verdict};
use crate::inspection::{Known, complaints};
use crate::report::{Level, Report};
use crate::visit::Visit;

pub(crate) const ID: &str = "__Host-id";
pub(crate) const REFRESH: &str = "__Host-refresh";
pub(crate) const SIGN_OUT: &str = "/sign-out";

/// What each theme has.
pub(crate) struct Suite {
    adapter: Adapter,
    report: Report,
    secrets: Vec<String>,
    pub(crate) known: Known,
    pub(crate) stand_in: StandIn,
}

/// A pool with a public client, two people, and one without a group.
pub(crate) fn pool() -> Pool {
    let site = site(Client::public("site"));
    Pool::new("eu-central-1_Example")
        .client(site)
        .client(Client::public("another").callback("https://docs.example.com/callback"))
        .user(
            User::new("alice", "a long password")
                .group("staff")
                .group("readers"),
        )
        .user(User::new("bob", "another password"))
}

/// A client with the addresses of the site.
pub(crate) fn site(client: Client) -> Client {
    client
        .callback("https://docs.example.com/callback")
        .callback("https://www.example.com/callback")
        .logout("https://docs.example.com/signed-out")
        .logout("https://www.example.com/signed-out")
        .refresh_token_validity(86_400)
}

impl Suite {
    pub(crate) fn begin(theme: &'static str) -> Self {
        Self {
            adapter: Adapter::start(),
            report: Report::new(theme),
            secrets: Vec::new(),
            known: Known {
                own: &[ID, REFRESH],
                readable: &[],
                refresh_at: None,
            },
            stand_in: StandIn::start(pool()).expect("the stand-in starts"),
        }
    }

    /// Another stand-in, as at the start.
    pub(crate) fn renew(&mut self, pool: Pool) {
        self.stand_in = StandIn::start(pool).expect("the stand-in starts");
    }

    /// The configuration of a site in browsers.
    pub(crate) fn config(&self) -> Value {
        let endpoints = self.stand_in.endpoints();
        json!({
            "mode": "cookie",
            "user_pool_id": "eu-central-1_Example",
            "region": "eu-central-1",
            "issuer": self.stand_in.issuer(),
            "client_id": "site",
            "client_secret": null,
            "cognito_domain": "sign-in.example.com",
            "site_hosts": ["docs.example.com", "www.example.com"],
            "oauth_scopes": ["openid", "email"],
            "required_group": null,
            "required_scopes": [],
            "leeway_seconds": 0,
            "login_state_max_age_seconds": 600,
            "jwks_max_age_seconds": 86_400,
            "public_paths": [],
            "static_index": null,
            "identity_header_prefix": null,
            "jwks": self.stand_in.jwks(),
            "paths": {
                "callback": "/callback",
                "sign_out": SIGN_OUT,
                "signed_out": "/signed-out",
                "refresh": "",
            },
            "cookies": { "id_token": ID, "access_token": "", "refresh_token": REFRESH },
            "endpoints": {
                "jwks": endpoints.jwks, "token": endpoints.token, "revoke": endpoints.revoke,
            },
        })
    }

    /// The configuration with other values.
    pub(crate) fn config_with(&self, changes: &Value) -> Value {
        let mut config = self.config();
        for (name, value) in changes.as_object().into_iter().flatten() {
            config[name] = value.clone();
        }
        config
    }

    /// A new execution environment with the usual configuration.
    pub(crate) fn init(&mut self) {
        self.init_with(&json!({}));
    }

    /// A new execution environment with these changes of the configuration.
    pub(crate) fn init_with(&mut self, changes: &Value) {
        let config = self.config_with(changes);
        let answer = self.try_init(&config);
        assert_eq!(answer, json!({ "ok": true }), "{config}");
    }

    pub(crate) fn try_init(&mut self, config: &Value) -> Value {
        self.adapter.init(config)
    }

    /// Asks the functions now, and looks at the answer as at every answer.
    pub(crate) fn ask(&mut self, visit: &Visit) -> Answer {
        self.ask_at(self.stand_in.now(), visit)
    }

    pub(crate) fn ask_at(&mut self, now: u64, visit: &Visit) -> Answer {
        self.ask_event(now, &visit.event())
    }

    pub(crate) fn ask_event(&mut self, now: u64, event: &Value) -> Answer {
        let answer = Answer(self.adapter.invoke(now, event));
        for complaint in complaints(event, &answer, &self.known) {
            let address = &event["Records"][0]["cf"]["request"]["uri"];
            self.report.complain(&format!("{address:.80}: {complaint}"));
        }
        let result = &answer.0["result"];
        if !result.is_null() {
            // What a visitor wrote in UTF-8 stays so (C.4); the check is about what functions write.
            let is_theirs = !event["Records"][0]["cf"]["request"]["headers"]
                .to_string()
                .is_ascii();
            let findings = palisade_edge::check::answer(event, result).into_iter();
            for finding in
                findings.filter(|finding| !is_theirs || finding.place != "/headers/cookie/0")
            {
                self.report.complain(&finding.to_string());
            }
        }
        answer
    }

    pub(crate) fn must(&mut self, row: &'static str, name: &str) {
        self.report.case(Level::Must, row, name);
    }

    pub(crate) fn should(&mut self, row: &'static str, name: &str) {
        self.report.case(Level::Should, row, name);
    }

    pub(crate) fn control(&mut self, row: &'static str, name: &str) {
        self.report.case(Level::Control, row, name);
    }

    /// A variant of the case: this is to be true.
    pub(crate) fn holds(&mut self, name: &str, holds: bool, got: &dyn Debug) {
        self.report.variant(name, holds, got);
    }

    /// A variant of the case: both are to be the same.
    pub(crate) fn equal<T: PartialEq + Debug>(&mut self, name: &str, got: T, wanted: T) {
        self.report
            .variant(name, got == wanted, &(&got, "wanted", &wanted));
    }

    pub(crate) fn verdict(&mut self, name: &str, answer: &Answer, wanted: &Verdict) {
        let verdict = answer.verdict();
        self.report.variant(
            name,
            verdict == *wanted,
            &(&verdict, "wanted", wanted, answer),
        );
    }

    pub(crate) fn allowed(&mut self, name: &str, answer: &Answer) {
        self.holds(name, answer.is_allowed(), answer);
    }

    pub(crate) fn denied(&mut self, name: &str, answer: &Answer) {
        self.holds(name, answer.is_denied(), answer);
    }

    /// A token of Alice for the site.
    pub(crate) fn token(&self, token_use: TokenUse) -> Token {
        let token = self.stand_in.token(token_use, "site", "alice");
        token.expect("there are this client and this person")
    }

    /// The tokens of a new sign-in.
    pub(crate) fn tokens(&mut self, user: &str) -> Tokens {
        let tokens = self.stand_in.tokens("site", user);
        let tokens = tokens.expect("there are this client and this person");
        self.secret(&tokens.refresh_token);
        self.secret(&tokens.access_token);
        tokens
    }

    /// This must not be logged.
    pub(crate) fn secret(&mut self, secret: &str) {
        self.secrets.push(secret.to_owned());
    }

    /// Ends the adapter; fails if a case did, or if a secret was logged.
    pub(crate) fn end(mut self) {
        let log = self.adapter.end();
        self.report.case(Level::Must, "B.11", "no secret is logged");
        for secret in self.secrets.iter().filter(|secret| secret.len() > 8) {
            self.report
                .variant("log", !log.contains(secret.as_str()), secret);
        }
        self.report.end();
    }
}

/// A token as text.
pub(crate) fn compact(token: Token) -> String {
    token.compact().expect("the key can sign")
}
