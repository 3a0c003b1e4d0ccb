//! The keys of a pool: two that sign, and those that are published.

use serde_json::{Value, json};

use crate::error::StandInError;
use crate::key_pair::{KeyPair, TestKey, kid};

/// A pool has two key pairs, one for ID tokens and one for access tokens.
/// <https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html>
#[derive(Clone, Debug)]
pub(crate) struct KeySet {
    pub(crate) id_token: KeyPair,
    pub(crate) access_token: KeyPair,
    pub(crate) published: Vec<KeyPair>,
    generation: u32,
}

impl KeySet {
    pub(crate) fn new() -> Result<Self, StandInError> {
        let id_token = KeyPair::test(TestKey::IdToken)?;
        let access_token = KeyPair::test(TestKey::AccessToken)?;
        Ok(Self {
            published: vec![id_token.clone(), access_token.clone()],
            id_token,
            access_token,
            generation: 0,
        })
    }

    /// New keys sign; the old ones stay published.
    pub(crate) fn rotate(&mut self) -> Result<(), StandInError> {
        self.generation = self.generation.wrapping_add(1);
        let (id_token, access_token) = if self.generation % 2 == 1 {
            (TestKey::NextIdToken, TestKey::NextAccessToken)
        } else {
            (TestKey::IdToken, TestKey::AccessToken)
        };
        let name = |kind: &str| kid(&format!("{kind} {}", self.generation));
        self.id_token = KeyPair::test(id_token)?.kid(name("id-token"));
        self.access_token = KeyPair::test(access_token)?.kid(name("access-token"));
        self.published.push(self.id_token.clone());
        self.published.push(self.access_token.clone());
        Ok(())
    }

    pub(crate) fn withdraw(&mut self, kid: &str) {
        self.published.retain(|key| key.key_id() != kid);
    }

    pub(crate) fn jwks(&self) -> Value {
        json!({ "keys": self.published.iter().map(KeyPair::jwk).collect::<Vec<_>>() })
    }
}
