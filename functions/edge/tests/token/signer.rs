//! A user pool of one's own: keys, and tokens that they signed.

use std::sync::{Arc, LazyLock};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{KeyPair, RSA_PKCS1_SHA256, RsaEncoding, RsaKeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

/// The time of tests, in seconds since the epoch.
pub(crate) const NOW: u64 = 1_770_000_000;
/// The id of the key that signs; Cognito's ids look alike.
pub(crate) const KID: &str = "aB3+xY/9Zq0kLmN7vW2sTg==";
/// The id of the other key.
pub(crate) const OTHER_KID: &str = "Qr5/Ww8+LpO1nB6dE4uJcA==";
/// Who issues tokens: as in the settings of tests.
pub(crate) const ISSUER: &str = "https://cognito-idp.eu-north-1.amazonaws.com/eu-north-1_AbCdEfGhI";
/// For whom: as in the settings of tests.
pub(crate) const CLIENT: &str = "3n4b5urk1ft4fl3mg5e62d9ado";

/// The keys of a user pool, one that signs and another, and those of a stranger.
pub(crate) static POOL: LazyLock<[Signer; 3]> = LazyLock::new(|| {
    [KID, OTHER_KID, KID].map(|kid| Signer {
        kid,
        pair: Arc::new(RsaKeyPair::generate(KeySize::Rsa2048).unwrap()),
    })
});

/// A private key.
#[derive(Clone)]
pub(crate) struct Signer {
    pub(crate) kid: &'static str,
    pair: Arc<RsaKeyPair>,
}

impl Signer {
    /// The key that signs.
    pub(crate) fn pool() -> Self {
        POOL[0].clone()
    }

    /// The pool's other key.
    pub(crate) fn other() -> Self {
        POOL[1].clone()
    }

    /// The key of a stranger, with the id of the key that signs.
    pub(crate) fn stranger() -> Self {
        POOL[2].clone()
    }

    /// The modulus.
    pub(crate) fn modulus(&self) -> Vec<u8> {
        // SEQUENCE { INTEGER of 257 bytes, the first of which is zero; INTEGER 65537 }
        let der = self.pair.public_key().as_ref();
        assert_eq!(der.len(), 270);
        der[9..265].to_vec()
    }

    /// The public key.
    pub(crate) fn jwk(&self) -> Value {
        json!({
            "alg": "RS256", "e": "AQAB", "kid": self.kid, "kty": "RSA",
            "n": base64url(self.modulus()), "use": "sig",
        })
    }

    /// A signature.
    pub(crate) fn signature(&self, scheme: &'static dyn RsaEncoding, message: &str) -> Vec<u8> {
        let mut signature = vec![0; self.pair.public_modulus_len()];
        let random = SystemRandom::new();
        self.pair
            .sign(scheme, &random, message.as_bytes(), &mut signature)
            .unwrap();
        signature
    }

    /// A token of any header and payload, rightly signed.
    pub(crate) fn token(&self, header: impl AsRef<[u8]>, payload: impl AsRef<[u8]>) -> String {
        self.sign(&format!("{}.{}", base64url(header), base64url(payload)))
    }

    /// What is signed, and its signature.
    pub(crate) fn sign(&self, signed: &str) -> String {
        let signature = self.signature(&RSA_PKCS1_SHA256, signed);
        format!("{signed}.{}", base64url(signature))
    }

    /// A token of claims, with the header that Cognito sends.
    pub(crate) fn claims(&self, claims: &Value) -> String {
        self.token(header(self.kid), claims.to_string())
    }
}

/// The header that Cognito sends.
pub(crate) fn header(kid: &str) -> String {
    json!({"kid": kid, "alg": "RS256"}).to_string()
}

/// The key set of the pool.
pub(crate) fn key_set() -> Value {
    json!({"keys": [Signer::pool().jwk(), Signer::other().jwk()]})
}

/// The claims of an ID token.
pub(crate) fn id_claims() -> Value {
    json!({
        "at_hash": "9eXcD0WcVOiHYQwIWnBHRA",
        "sub": "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
        "cognito:groups": ["staff", "eu-north-1_AbCdEfGhI_Google"],
        "email_verified": true,
        "iss": ISSUER,
        "cognito:username": "jo",
        "origin_jti": "0d0d0d0d-1111-2222-3333-444444444444",
        "nonce": "n-0S6_WzA2Mj",
        "aud": CLIENT,
        "event_id": "64f513be-32db-42b0-b78e-b02127b4f463",
        "token_use": "id",
        "auth_time": NOW - 100,
        "exp": NOW + 900,
        "iat": NOW - 100,
        "jti": "11111111-2222-3333-4444-555555555555",
        "email": "jo@example.com",
    })
}

/// The claims of an access token.
pub(crate) fn access_claims() -> Value {
    json!({
        "sub": "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
        "device_key": "eu-north-1_01234567-89ab-cdef-0123-456789abcdef",
        "cognito:groups": ["staff"],
        "iss": ISSUER,
        "version": 2,
        "client_id": CLIENT,
        "origin_jti": "0d0d0d0d-1111-2222-3333-444444444444",
        "event_id": "64f513be-32db-42b0-b78e-b02127b4f463",
        "token_use": "access",
        "scope": "openid email api/read",
        "auth_time": NOW - 100,
        "exp": NOW + 900,
        "iat": NOW - 100,
        "jti": "11111111-2222-3333-4444-555555555555",
        "username": "jo",
    })
}

/// Claims with some in place of others; `null` takes one away.
pub(crate) fn changed(mut claims: Value, change: &Value) -> Value {
    for (name, value) in change.as_object().unwrap() {
        let members = claims.as_object_mut().unwrap();
        if value.is_null() {
            members.remove(name);
        } else {
            members.insert(name.clone(), value.clone());
        }
    }
    claims
}

/// Base64url without padding.
pub(crate) fn base64url(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
