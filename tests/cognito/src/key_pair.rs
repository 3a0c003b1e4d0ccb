//! Key pairs that sign tokens.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa;
use aws_lc_rs::signature::{
    RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RSA_PKCS1_SHA512, RSA_PSS_SHA256, RsaEncoding,
};
use num_bigint::BigUint;
use serde_json::{Value, json};

use crate::der::{from_pem, numbers};
use crate::error::StandInError;
use crate::text::{base64, base64url, sha256};

/// The key pairs that come with the crate. All are public, and worth nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TestKey {
    /// Signs ID tokens, 2048 bits.
    IdToken,
    /// Signs access tokens, 2048 bits.
    AccessToken,
    /// Signs ID tokens after a rotation, 2048 bits.
    NextIdToken,
    /// Signs access tokens after a rotation, 2048 bits.
    NextAccessToken,
    /// Belongs to another pool, 2048 bits.
    OtherPool,
    /// Too short: 1024 bits.
    Short,
    /// Longer than is sensible: 5120 bits.
    Long,
    /// A public exponent of 3, 2048 bits.
    ExponentThree,
    /// A public exponent of 1, with the modulus of [`TestKey::OtherPool`]: anyone can sign for it.
    ExponentOne,
}

/// A signature of RSA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RsaAlgorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256: what Cognito uses.
    Rs256,
    /// RSASSA-PKCS1-v1_5 with SHA-384.
    Rs384,
    /// RSASSA-PKCS1-v1_5 with SHA-512.
    Rs512,
    /// RSASSA-PSS with SHA-256.
    Ps256,
}

/// A key pair of RSA with a key id.
#[derive(Clone)]
pub struct KeyPair {
    kid: String,
    modulus: BigUint,
    public: BigUint,
    private: BigUint,
    /// Absent where the library refuses the key.
    signer: Option<Arc<rsa::KeyPair>>,
}

impl fmt::Debug for KeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyPair")
            .field("kid", &self.kid)
            .finish_non_exhaustive()
    }
}

impl KeyPair {
    /// A key pair of those that come with the crate.
    ///
    /// # Errors
    ///
    /// The file of the key is damaged.
    pub fn test(key: TestKey) -> Result<Self, StandInError> {
        let (name, pem) = match key {
            TestKey::IdToken => ("id-token", include_str!("../keys/id-token.pem")),
            TestKey::AccessToken => ("access-token", include_str!("../keys/access-token.pem")),
            TestKey::NextIdToken => ("next-id-token", include_str!("../keys/next-id-token.pem")),
            TestKey::NextAccessToken => (
                "next-access-token",
                include_str!("../keys/next-access-token.pem"),
            ),
            TestKey::OtherPool => ("other-pool", include_str!("../keys/other-pool.pem")),
            TestKey::ExponentOne => ("exponent-one", include_str!("../keys/other-pool.pem")),
            TestKey::Short => ("short", include_str!("../keys/short.pem")),
            TestKey::Long => ("long", include_str!("../keys/long.pem")),
            TestKey::ExponentThree => {
                ("exponent-three", include_str!("../keys/exponent-three.pem"))
            }
        };
        let damaged = || StandInError::Key(format!("`{name}.pem`"));
        let der = from_pem(pem).ok_or_else(damaged)?;
        let [modulus, public, private] = numbers(&der).ok_or_else(damaged)?;
        let pair = Self {
            kid: kid(name),
            modulus,
            public,
            private,
            signer: rsa::KeyPair::from_der(&der).ok().map(Arc::new),
        };
        if key == TestKey::ExponentOne {
            let one = BigUint::from(1_u8);
            return Ok(Self {
                public: one.clone(),
                private: one,
                signer: None,
                ..pair
            });
        }
        Ok(pair)
    }

    /// The same key pair under another key id.
    #[must_use]
    pub fn kid(mut self, kid: impl Into<String>) -> Self {
        self.kid = kid.into();
        self
    }

    /// The key id.
    #[must_use]
    pub fn key_id(&self) -> &str {
        &self.kid
    }

    /// The public key as a member of a key set, as Cognito writes it (RFC 7517).
    #[must_use]
    pub fn jwk(&self) -> Value {
        json!({
            "alg": "RS256",
            "e": base64url(self.public.to_bytes_be()),
            "kid": self.kid,
            "kty": "RSA",
            "n": base64url(self.modulus.to_bytes_be()),
            "use": "sig",
        })
    }

    /// The modulus, most significant byte first.
    #[must_use]
    pub fn modulus(&self) -> Vec<u8> {
        self.modulus.to_bytes_be()
    }

    /// Signs a message.
    ///
    /// # Errors
    ///
    /// The library refuses this key, and the algorithm is another than [`RsaAlgorithm::Rs256`].
    pub fn sign(&self, algorithm: RsaAlgorithm, message: &[u8]) -> Result<Vec<u8>, StandInError> {
        let Some(signer) = &self.signer else {
            return match algorithm {
                RsaAlgorithm::Rs256 => Ok(self.power(&self.padded(&sha256(message)))),
                other => Err(StandInError::Key(format!(
                    "`{}` cannot sign {other:?}",
                    self.kid
                ))),
            };
        };
        let encoding: &'static dyn RsaEncoding = match algorithm {
            RsaAlgorithm::Rs256 => &RSA_PKCS1_SHA256,
            RsaAlgorithm::Rs384 => &RSA_PKCS1_SHA384,
            RsaAlgorithm::Rs512 => &RSA_PKCS1_SHA512,
            RsaAlgorithm::Ps256 => &RSA_PSS_SHA256,
        };
        let mut signature = vec![0; signer.public_modulus_len()];
        signer
            .sign(encoding, &SystemRandom::new(), message, &mut signature)
            .map_err(|error| StandInError::Key(format!("`{}`: {error}", self.kid)))?;
        Ok(signature)
    }

    /// The private key's bare operation (RFC 8017, section 5.2.1) on an encoded message of one's own, for signatures
    /// with wrong padding. The result is as long as the modulus.
    #[must_use]
    pub fn power(&self, encoded: &[u8]) -> Vec<u8> {
        let power = BigUint::from_bytes_be(encoded).modpow(&self.private, &self.modulus);
        let bytes = power.to_bytes_be();
        let mut padded = vec![0; self.modulus.to_bytes_be().len().saturating_sub(bytes.len())];
        padded.extend(bytes);
        padded
    }

    /// The encoded message of RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, section 9.2).
    fn padded(&self, digest: &[u8]) -> Vec<u8> {
        const DIGEST_INFO: [u8; 19] = [
            0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02,
            0x01, 0x05, 0x00, 0x04, 0x20,
        ];
        let length = self.modulus.to_bytes_be().len();
        let mut encoded = vec![0, 1];
        encoded.resize(
            length.saturating_sub(DIGEST_INFO.len() + digest.len() + 1),
            0xff,
        );
        encoded.push(0);
        encoded.extend(DIGEST_INFO);
        encoded.extend(digest);
        encoded
    }
}

/// A key id like Cognito's: base64 of 32 bytes, here always with `+`, `/` and `=`.
pub(crate) fn kid(name: &str) -> String {
    let mut bytes = sha256(name.as_bytes());
    if let [first, second, ..] = bytes.as_mut_slice() {
        (*first, *second) = (0xfb, 0xff);
    }
    base64(bytes)
}
