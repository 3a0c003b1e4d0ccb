//! All that changes while the stand-in runs.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::claims::{self, Issue};
use crate::clock::Clock;
use crate::endpoint::Endpoint;
use crate::error::StandInError;
use crate::fault::{Fault, Times, TokenEdit};
use crate::grant::{Code, Grant, RefreshToken, Session};
use crate::key_set::KeySet;
use crate::pool::Pool;
use crate::random::Random;
use crate::received::Received;
use crate::token::{Token, TokenUse};

/// All that changes while the stand-in runs.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) pool: Pool,
    pub(crate) clock: Clock,
    pub(crate) random: Random,
    pub(crate) keys: KeySet,
    pub(crate) sessions: BTreeMap<String, Session>,
    pub(crate) codes: BTreeMap<String, Code>,
    pub(crate) refresh_tokens: BTreeMap<String, RefreshToken>,
    pub(crate) received: Vec<Received>,
    pub(crate) faults: Vec<(Endpoint, Fault, Times)>,
}

impl State {
    pub(crate) fn new(pool: Pool) -> Result<Self, StandInError> {
        Ok(Self {
            clock: Clock::start(),
            random: Random::new(pool.seed),
            pool,
            keys: KeySet::new()?,
            sessions: BTreeMap::new(),
            codes: BTreeMap::new(),
            refresh_tokens: BTreeMap::new(),
            received: Vec::new(),
            faults: Vec::new(),
        })
    }

    pub(crate) fn now(&self) -> u64 {
        self.clock.now()
    }

    /// The fault that this request meets.
    pub(crate) fn take_fault(&mut self, endpoint: Endpoint) -> Option<Fault> {
        let mut faults = self.faults.iter();
        let index = faults.position(|(place, ..)| *place == endpoint)?;
        let (_, fault, times) = self.faults.get_mut(index)?;
        let taken = fault.clone();
        match times {
            Times::Always => {}
            Times::Count(count) if *count > 1 => *count -= 1,
            Times::Once | Times::Count(_) => {
                self.faults.remove(index);
            }
        }
        Some(taken)
    }

    /// A grant of this user to this client, begun now.
    pub(crate) fn grant(&mut self, client: &str, user: &str, scopes: Vec<String>) -> Grant {
        Grant {
            client: client.to_owned(),
            user: user.to_owned(),
            scopes,
            nonce: None,
            auth_time: self.now(),
            origin_jti: self.random.uuid(),
            event_id: self.random.uuid(),
        }
    }

    /// A grant of this user to this client, begun now, with all scopes that the client allows.
    pub(crate) fn whole_grant(&mut self, client: &str, user: &str) -> Result<Grant, StandInError> {
        let found = self.pool.client_of(client);
        let found = found.ok_or_else(|| StandInError::NoClient(client.to_owned()))?;
        let scopes = found.scopes.clone();
        Ok(self.grant(client, user, scopes))
    }

    /// A new refresh token for a grant that begins now.
    pub(crate) fn refresh_token(&mut self, grant: Grant) -> String {
        let client = self.pool.client_of(&grant.client);
        let validity = client.map_or(0, |client| client.refresh_token_validity);
        let expires = self.now().saturating_add(validity);
        self.next_refresh_token(grant, expires)
    }

    /// A new refresh token for a grant that began before.
    pub(crate) fn next_refresh_token(&mut self, grant: Grant, expires: u64) -> String {
        let token = self.random.refresh_token();
        let kept = RefreshToken {
            grant,
            expires,
            good_until: None,
            revoked: false,
        };
        self.refresh_tokens.insert(token.clone(), kept);
        token
    }

    /// The access token of a grant, and its ID token, the latter only where `openid` was asked for.
    pub(crate) fn tokens(
        &mut self,
        grant: &Grant,
        edits: &[TokenEdit],
    ) -> Result<(String, Option<String>), StandInError> {
        let access = self.draft(TokenUse::Access, grant, "")?;
        let access = edited(access, TokenUse::Access, edits).compact()?;
        if !grant.scopes.iter().any(|scope| scope == "openid") {
            return Ok((access, None));
        }
        let id = self.draft(TokenUse::Id, grant, &access)?;
        let id = edited(id, TokenUse::Id, edits).compact()?;
        Ok((access, Some(id)))
    }

    /// A token of a grant, not yet signed; an ID token belongs to an access token.
    pub(crate) fn draft(
        &mut self,
        token_use: TokenUse,
        grant: &Grant,
        beside: &str,
    ) -> Result<Token, StandInError> {
        let jti = self.random.uuid();
        let client = self.pool.client_of(&grant.client);
        let user = self.pool.user_of(&grant.user);
        let issue = Issue {
            pool: &self.pool,
            client: client.ok_or_else(|| StandInError::NoClient(grant.client.clone()))?,
            user: user.ok_or_else(|| StandInError::NoUser(grant.user.clone()))?,
            grant,
            now: self.now(),
        };
        let (claims, key): (Map<String, Value>, _) = match token_use {
            TokenUse::Id => (claims::id_token(issue, &jti, beside), &self.keys.id_token),
            TokenUse::Access => (claims::access_token(issue, &jti), &self.keys.access_token),
        };
        Ok(Token::new(claims, key.clone()))
    }
}

fn edited(token: Token, token_use: TokenUse, edits: &[TokenEdit]) -> Token {
    edits.iter().fold(token, |token, edit| match edit {
        TokenEdit::Claim(place, name, value) if *place == token_use => match value {
            Some(value) => token.claim(name, value.clone()),
            None => token.without_claim(name),
        },
        _ => token,
    })
}
