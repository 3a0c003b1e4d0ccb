//! What a token says.

use super::date::Date;
use super::members::{Members, Texts, Value};
use super::{Expectation, Rejection, TokenUse};

/// How deep values may be nested in a payload.
const DEEPEST: usize = 64;
/// The groups of the user pool.
const GROUPS: &str = "cognito:groups";
/// How far the clock of whoever issued a token may be ahead, in seconds, beyond the leeway.
const AHEAD: u64 = 60;

/// What a token says whose signature was verified.
///
/// Values are as the user pool wrote them. People choose some of them, such as names: they may hold any character.
#[derive(Clone, Debug)]
pub struct Claims {
    members: Members,
    key_id: String,
    token_use: TokenUse,
    expires: Date,
    issued: Date,
    not_before: Option<Date>,
}

impl Claims {
    /// What a payload says, if it is as is expected, now.
    pub(super) fn read(
        payload: &[u8],
        key_id: &str,
        expectation: &Expectation,
        now: u64,
    ) -> Result<Self, Rejection> {
        let text = str::from_utf8(payload).map_err(|_| Rejection::Payload)?;
        let members = Members::parse(text, DEEPEST).map_err(|_| Rejection::Payload)?;
        let is_issuer = |iss: &str| expectation.issuers.iter().any(|known| known == iss);
        if !members.text("iss").is_some_and(is_issuer) {
            return Err(Rejection::Issuer);
        }
        let token_use = expectation.token_use;
        if members.text("token_use") != Some(token_use.claim()) {
            return Err(Rejection::TokenUse);
        }
        let client = match token_use {
            TokenUse::Id => "aud",
            TokenUse::Access => "client_id",
        };
        if members.text(client) != Some(&expectation.client_id) {
            return Err(Rejection::Client);
        }
        let date = |name: &str| match members.value(name) {
            None => Ok(None),
            Some(Value::Number(number)) => Date::claimed(number).map(Some).ok_or(Rejection::Time),
            Some(_) => Err(Rejection::Time),
        };
        let expires = date("exp")?.ok_or(Rejection::Time)?;
        let issued = date("iat")?.ok_or(Rejection::Time)?;
        let not_before = date("nbf")?;
        let claims = Self {
            members,
            key_id: key_id.to_owned(),
            token_use,
            expires,
            issued,
            not_before,
        };
        claims.check_times(now, expectation.leeway)?;
        if claims.subject().is_empty() {
            return Err(Rejection::Subject);
        }
        Ok(claims)
    }

    /// Whether a token is valid now.
    pub(super) fn check_times(&self, now: u64, leeway: u64) -> Result<(), Rejection> {
        let now = Date::whole(now);
        let ahead = now.plus(leeway);
        if now >= self.expires.plus(leeway) {
            return Err(Rejection::Expired);
        }
        if self.not_before.is_some_and(|earliest| earliest > ahead) {
            return Err(Rejection::NotYetValid);
        }
        if self.issued > ahead.plus(AHEAD) || self.issued > self.expires {
            return Err(Rejection::IssuedAt);
        }
        Ok(())
    }

    /// Which kind of token this was.
    #[must_use]
    pub fn token_use(&self) -> TokenUse {
        self.token_use
    }

    /// The id of the key that signed the token, for logs: the header's `kid`.
    #[must_use]
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// Who it is, by an id that never changes: `sub`.
    #[must_use]
    pub fn subject(&self) -> &str {
        self.text("sub").unwrap_or_default()
    }

    /// When the token expires, in seconds since the epoch: `exp`, rounded up.
    #[must_use]
    pub fn expires(&self) -> u64 {
        self.expires.ceiling()
    }

    /// What the login attempt was marked with, in ID tokens: `nonce`.
    #[must_use]
    pub fn nonce(&self) -> Option<&str> {
        self.text("nonce")
    }

    /// The name in the user pool: `cognito:username` of ID tokens, `username` of access tokens.
    #[must_use]
    pub fn username(&self) -> Option<&str> {
        self.text(match self.token_use {
            TokenUse::Id => "cognito:username",
            TokenUse::Access => "username",
        })
    }

    /// The address for e-mail, in ID tokens: `email`.
    #[must_use]
    pub fn email(&self) -> Option<&str> {
        self.text("email")
    }

    /// The groups of the user pool: `cognito:groups`; none if that is anything but a list of texts.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        let groups = match self.members.value(GROUPS) {
            Some(Value::Texts(groups)) => Some(groups),
            _ => None,
        };
        groups.into_iter().flat_map(Texts::iter)
    }

    /// The OAuth scopes, in access tokens: `scope`, which spaces separate
    /// ([RFC 6749](https://www.rfc-editor.org/rfc/rfc6749), 3.3).
    pub fn scopes(&self) -> impl Iterator<Item = &str> {
        let scopes = self.text("scope").unwrap_or_default();
        scopes.split(' ').filter(|scope| !scope.is_empty())
    }

    /// The claim of a name, if there is one, and it is a text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.members.text(name)
    }

    /// The texts of the claim of a name: itself, or those of a list that holds nothing else; none of anything else,
    /// such as a number. `cognito:groups` is a list or nothing, as for [`groups`](Self::groups). There are no more than
    /// fit a token, of 16 KiB.
    pub fn texts(&self, name: &str) -> impl Iterator<Item = &str> {
        let (one, list) = match self.members.value(name) {
            Some(Value::Text(text)) if name != GROUPS => (Some(text), None),
            Some(Value::Texts(texts)) => (None, Some(texts)),
            _ => (None, None),
        };
        one.into_iter()
            .chain(list.into_iter().flat_map(Texts::iter))
    }

    /// How many bytes these take.
    pub(super) fn size(&self) -> usize {
        let own = size_of::<Self>().saturating_add(self.key_id.len());
        own.saturating_add(self.members.size())
    }
}

#[cfg(test)]
impl Claims {
    /// What a payload says, for tests of what is done with claims.
    pub(crate) fn test(payload: &serde_json::Value, token_use: TokenUse) -> Self {
        let expectation = Expectation::new(&crate::testing::settings(), token_use);
        Self::read(payload.to_string().as_bytes(), "key", &expectation, 1).unwrap()
    }
}
