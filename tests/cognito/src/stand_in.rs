//! The stand-in, as tests hold it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::browser::Browser;
use crate::clock::Clock;
use crate::connection::Shared;
use crate::endpoint::Endpoint;
use crate::error::StandInError;
use crate::fault::{Fault, Times};
use crate::key_pair::KeyPair;
use crate::pool::Pool;
use crate::received::Received;
use crate::server::Server;
use crate::state::State;
use crate::token::{Token, TokenUse};

/// A running stand-in; it ends when it is dropped.
#[derive(Debug)]
pub struct StandIn {
    shared: Arc<Shared>,
    domain: Server,
    /// Those that can refuse connections.
    others: Mutex<Others>,
}

#[derive(Debug)]
struct Others {
    token: Server,
    revoke: Server,
    jwks: Server,
}

/// Where the endpoints are.
///
/// Each of the three that programs ask has an address of its own, so that it can refuse connections alone.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Endpoints {
    /// Where a browser begins to sign in.
    pub authorize: String,
    /// The hosted page.
    pub login: String,
    /// For codes and refresh tokens.
    pub token: String,
    /// For refresh tokens that shall not be used again.
    pub revoke: String,
    /// Where a browser signs out.
    pub logout: String,
    /// The key set.
    pub jwks: String,
}

/// The tokens of a sign-in.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tokens {
    /// The ID token; none if the client does not allow `openid`.
    pub id_token: Option<String>,
    /// The access token.
    pub access_token: String,
    /// The refresh token.
    pub refresh_token: String,
}

impl StandIn {
    /// Starts on free ports of loopback.
    ///
    /// Its time stands still, at first at 2026-01-01 00:00 UTC.
    ///
    /// # Errors
    ///
    /// No port can be had, or a key is damaged.
    pub fn start(pool: Pool) -> Result<Self, StandInError> {
        Self::start_on(pool, 0)
    }

    /// Starts as [`StandIn::start`], with all endpoints below this port of loopback, too.
    ///
    /// # Errors
    ///
    /// The port is taken, or a key is damaged.
    pub fn start_on(pool: Pool, port: u16) -> Result<Self, StandInError> {
        let shared = Arc::new(Shared::new(State::new(pool)?));
        let server = |port| Server::start(port, Arc::clone(&shared));
        Ok(Self {
            domain: server(port)?,
            others: Mutex::new(Others {
                token: server(0)?,
                revoke: server(0)?,
                jwks: server(0)?,
            }),
            shared,
        })
    }

    /// The sign-in domain, such as `http://127.0.0.1:49152`; all endpoints are below it.
    #[must_use]
    pub fn url(&self) -> String {
        base(&self.domain)
    }

    /// Where the endpoints are.
    #[must_use]
    pub fn endpoints(&self) -> Endpoints {
        let pool = self.shared.state().pool.id.clone();
        let others = self.others();
        let at = |server: &Server, endpoint: Endpoint| base(server) + &endpoint.path(&pool);
        Endpoints {
            authorize: at(&self.domain, Endpoint::Authorize),
            login: at(&self.domain, Endpoint::Login),
            token: at(&others.token, Endpoint::Token),
            revoke: at(&others.revoke, Endpoint::Revoke),
            logout: at(&self.domain, Endpoint::Logout),
            jwks: at(&others.jwks, Endpoint::Jwks),
        }
    }

    /// The issuer of the pool's tokens.
    #[must_use]
    pub fn issuer(&self) -> String {
        self.shared.state().pool.issuer.clone()
    }

    /// The stand-in's time, in seconds since the epoch.
    #[must_use]
    pub fn now(&self) -> u64 {
        self.shared.state().now()
    }

    /// Goes to another time, in seconds since the epoch, and stands still there.
    pub fn travel_to(&self, now: u64) {
        self.shared.state().clock = Clock::Standing(now);
    }

    /// Goes this many seconds ahead, and stands still there.
    pub fn advance(&self, seconds: u64) {
        let mut state = self.shared.state();
        state.clock = Clock::Standing(state.now().saturating_add(seconds));
    }

    /// Follows the machine's clock from now on.
    pub fn follow_system_clock(&self) {
        self.shared.state().clock = Clock::System;
    }

    /// A browser in which nobody is signed in.
    #[must_use]
    pub fn browser(&self) -> Browser {
        Browser::new(self.domain.address)
    }

    /// Signs a user in with a new browser, and tells the URL that it is led back to, with `code` and `state`.
    ///
    /// Of the URL only path and query matter: its host may be that of the sign-in domain.
    ///
    /// # Errors
    ///
    /// There is no such user, or the pages refuse the request or the user.
    pub fn sign_in(&self, user: &str, authorize_url: &str) -> Result<String, StandInError> {
        let password = self.password(user)?;
        self.browser().sign_in(user, &password, authorize_url)
    }

    /// The password of a user.
    ///
    /// # Errors
    ///
    /// There is no such user.
    pub fn password(&self, user: &str) -> Result<String, StandInError> {
        let state = self.shared.state();
        let found = state.pool.user_of(user);
        let found = found.ok_or_else(|| StandInError::NoUser(user.to_owned()))?;
        Ok(found.password.clone())
    }

    /// Changes the pool: its users, its clients. What was issued stays as it is.
    ///
    /// All requests wait meanwhile, so the change must not ask the stand-in for anything.
    pub fn change_pool(&self, change: impl FnOnce(Pool) -> Pool) {
        let mut state = self.shared.state();
        state.pool = change(state.pool.clone());
    }

    /// A token for a user and a client, as a sign-in now would give; it can be changed before it is signed.
    ///
    /// # Errors
    ///
    /// There is no such client or user.
    pub fn token(
        &self,
        token_use: TokenUse,
        client: &str,
        user: &str,
    ) -> Result<Token, StandInError> {
        let mut state = self.shared.state();
        let grant = state.whole_grant(client, user)?;
        let beside = match token_use {
            TokenUse::Access => String::new(),
            TokenUse::Id => state.draft(TokenUse::Access, &grant, "")?.compact()?,
        };
        state.draft(token_use, &grant, &beside)
    }

    /// The tokens of a new sign-in of this user, without pages and codes; the refresh token is good.
    ///
    /// # Errors
    ///
    /// There is no such client or user.
    pub fn tokens(&self, client: &str, user: &str) -> Result<Tokens, StandInError> {
        let mut state = self.shared.state();
        let grant = state.whole_grant(client, user)?;
        let (access_token, id_token) = state.tokens(&grant, &[])?;
        let refresh_token = state.refresh_token(grant);
        Ok(Tokens {
            id_token,
            access_token,
            refresh_token,
        })
    }

    /// Whether a refresh token can be used now: it is not made up, not revoked, not rotated, not too old.
    #[must_use]
    pub fn accepts(&self, refresh_token: &str) -> bool {
        let state = self.shared.state();
        let found = state.refresh_tokens.get(refresh_token);
        found.is_some_and(|found| found.is_good(state.now()))
    }

    /// The key set that is published now, as JSON.
    #[must_use]
    pub fn jwks(&self) -> serde_json::Value {
        self.shared.state().keys.jwks()
    }

    /// The key pair that signs tokens of this use now.
    #[must_use]
    pub fn key(&self, token_use: TokenUse) -> KeyPair {
        let state = self.shared.state();
        match token_use {
            TokenUse::Id => state.keys.id_token.clone(),
            TokenUse::Access => state.keys.access_token.clone(),
        }
    }

    /// New keys sign from now on; the old ones stay published until they are withdrawn.
    ///
    /// # Errors
    ///
    /// A key is damaged.
    pub fn rotate_keys(&self) -> Result<(), StandInError> {
        self.shared.state().keys.rotate()
    }

    /// A key more is published; a second one of the same key id, or an unfit one, too.
    pub fn publish_key(&self, key: KeyPair) {
        self.shared.state().keys.published.push(key);
    }

    /// The keys of this id are not published any more.
    pub fn withdraw_key(&self, kid: &str) {
        self.shared.state().keys.withdraw(kid);
    }

    /// All requests that arrived, oldest first; those that met a fault, too.
    #[must_use]
    pub fn requests(&self) -> Vec<Received> {
        self.shared.state().received.clone()
    }

    /// The requests that arrived at an endpoint, oldest first.
    #[must_use]
    pub fn requests_to(&self, endpoint: Endpoint) -> Vec<Received> {
        let mut requests = self.requests();
        requests.retain(|request| request.endpoint == Some(endpoint));
        requests
    }

    /// Forgets which requests arrived.
    pub fn forget_requests(&self) {
        self.shared.state().received.clear();
    }

    /// Something goes wrong at an endpoint from now on. Faults of one endpoint happen in the order in which they
    /// were asked for: one that lasts hides those after it.
    pub fn fault(&self, endpoint: Endpoint, fault: Fault, times: Times) {
        let refuses = matches!(fault, Fault::RefuseConnections);
        let times = if refuses { Times::Always } else { times };
        self.shared.state().faults.push((endpoint, fault, times));
        let mut others = self.others();
        if let Some(server) = others.at(endpoint).filter(|_| refuses) {
            server.close();
        }
    }

    /// Nothing goes wrong any more, anywhere. Connections that hang or drip go on doing so.
    ///
    /// # Errors
    ///
    /// A port that was closed cannot be opened.
    pub fn clear_faults(&self) -> Result<(), StandInError> {
        self.shared.state().faults.clear();
        let mut others = self.others();
        for endpoint in Endpoint::ALL {
            if let Some(server) = others.at(endpoint) {
                server.open()?;
            }
        }
        Ok(())
    }

    fn others(&self) -> MutexGuard<'_, Others> {
        self.others.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Others {
    /// The server of an endpoint that has one of its own.
    fn at(&mut self, endpoint: Endpoint) -> Option<&mut Server> {
        match endpoint {
            Endpoint::Token => Some(&mut self.token),
            Endpoint::Revoke => Some(&mut self.revoke),
            Endpoint::Jwks => Some(&mut self.jwks),
            Endpoint::Authorize | Endpoint::Login | Endpoint::Logout => None,
        }
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        self.shared.end();
    }
}

fn base(server: &Server) -> String {
    format!("http://{}", server.address)
}
