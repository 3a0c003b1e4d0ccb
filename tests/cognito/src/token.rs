//! Tokens, right ones and wrong ones.

use aws_lc_rs::hmac;
use serde_json::{Map, Value};

use crate::error::StandInError;
use crate::key_pair::{KeyPair, RsaAlgorithm};
use crate::text::base64url;

/// What a token is for: its `token_use`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenUse {
    /// An ID token.
    Id,
    /// An access token.
    Access,
}

/// How a token is signed, whatever its header says.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Signature {
    /// With a key pair of RSA.
    Rsa(RsaAlgorithm, KeyPair),
    /// HMAC with SHA-256 and this secret, which may be a public key's text.
    Hmac(Vec<u8>),
    /// These bytes; none for an unsigned token.
    Bytes(Vec<u8>),
}

/// A token that is not yet signed: begins as Cognito's, and can be changed in every part.
///
/// ```
/// # use palisade_cognito_stand_in::{Client, KeyPair, Pool, Signature, StandIn, TestKey, TokenUse, User};
/// # let pool = Pool::new("eu-central-1_Example").client(Client::public("site")).user(User::new("alice", "-"));
/// # let stand_in = StandIn::start(pool)?;
/// let token = stand_in.token(TokenUse::Id, "site", "alice")?;
/// let genuine = token.clone().compact()?;
/// let expired = token.clone().claim("exp", 1).compact()?;
/// let unsigned = token.clone().header("alg", "none").signature(Signature::Bytes(Vec::new())).compact()?;
/// // The key of another pool, under the key id of this one.
/// let kid = token.key_id().unwrap_or_default().to_owned();
/// let forged = token.signed_by(KeyPair::test(TestKey::OtherPool)?.kid(kid)).compact()?;
/// # assert!(unsigned.ends_with('.') && genuine != expired && genuine != forged);
/// # Ok::<(), palisade_cognito_stand_in::StandInError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Token {
    header: Part,
    claims: Part,
    signature: Signature,
}

#[derive(Clone, Debug)]
enum Part {
    Members(Map<String, Value>),
    Bytes(Vec<u8>),
}

impl Token {
    /// A token with these claims, signed as Cognito signs.
    pub(crate) fn new(claims: Map<String, Value>, key: KeyPair) -> Self {
        let header = [("kid", key.key_id()), ("alg", "RS256")];
        let header = header.map(|(name, value)| (name.to_owned(), value.into()));
        Self {
            header: Part::Members(Map::from_iter(header)),
            claims: Part::Members(claims),
            signature: Signature::Rsa(RsaAlgorithm::Rs256, key),
        }
    }

    /// A header parameter, added or replaced. Nothing else changes: `alg` does not change the signature.
    #[must_use]
    pub fn header(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.header.insert(name, value.into());
        self
    }

    /// Without this header parameter.
    #[must_use]
    pub fn without_header(mut self, name: &str) -> Self {
        self.header.remove(name);
        self
    }

    /// The whole header as bytes, which need not be JSON.
    #[must_use]
    pub fn header_bytes(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.header = Part::Bytes(bytes.into());
        self
    }

    /// A claim, added or replaced.
    #[must_use]
    pub fn claim(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.claims.insert(name, value.into());
        self
    }

    /// Without this claim.
    #[must_use]
    pub fn without_claim(mut self, name: &str) -> Self {
        self.claims.remove(name);
        self
    }

    /// All claims as bytes, which need not be JSON.
    #[must_use]
    pub fn claims_bytes(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.claims = Part::Bytes(bytes.into());
        self
    }

    /// Another signature. The header stays as it is.
    #[must_use]
    pub fn signature(mut self, signature: Signature) -> Self {
        self.signature = signature;
        self
    }

    /// Signed with RS256 by this key pair, whose key id goes to the header.
    #[must_use]
    pub fn signed_by(self, key: KeyPair) -> Self {
        let kid = key.key_id().to_owned();
        self.header("kid", kid)
            .signature(Signature::Rsa(RsaAlgorithm::Rs256, key))
    }

    /// The claims, unless they were replaced by bytes.
    #[must_use]
    pub fn claims(&self) -> Option<&Map<String, Value>> {
        match &self.claims {
            Part::Members(claims) => Some(claims),
            Part::Bytes(_) => None,
        }
    }

    /// The header's key id, if it has one.
    #[must_use]
    pub fn key_id(&self) -> Option<&str> {
        match &self.header {
            Part::Members(header) => header.get("kid")?.as_str(),
            Part::Bytes(_) => None,
        }
    }

    /// The token: three parts of base64url (RFC 7515, section 3.1).
    ///
    /// # Errors
    ///
    /// The key cannot sign in this way.
    pub fn compact(self) -> Result<String, StandInError> {
        let signed = format!("{}.{}", self.header.encoded(), self.claims.encoded());
        let signature = match self.signature {
            Signature::Rsa(algorithm, key) => key.sign(algorithm, signed.as_bytes())?,
            Signature::Hmac(secret) => {
                let key = hmac::Key::new(hmac::HMAC_SHA256, &secret);
                hmac::sign(&key, signed.as_bytes()).as_ref().to_vec()
            }
            Signature::Bytes(bytes) => bytes,
        };
        Ok(format!("{signed}.{}", base64url(signature)))
    }
}

impl Part {
    fn insert(&mut self, name: &str, value: Value) {
        if let Self::Members(members) = self {
            members.insert(name.to_owned(), value);
        }
    }

    fn remove(&mut self, name: &str) {
        if let Self::Members(members) = self {
            members.shift_remove(name);
        }
    }

    fn encoded(&self) -> String {
        match self {
            Self::Members(members) => base64url(Value::from(members.clone()).to_string()),
            Self::Bytes(bytes) => base64url(bytes),
        }
    }
}
