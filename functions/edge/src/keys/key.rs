//! One key.

use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};

/// A public key that verifies signatures of `RS256`: RSA of 2048 to 4096 bits.
#[derive(Debug)]
pub struct Key {
    id: String,
    /// The modulus, then the exponent.
    components: (Vec<u8>, Vec<u8>),
    /// Prepared once, because that takes about a tenth of a verification.
    key: ParsedPublicKey,
}

impl Key {
    /// A key, if the numbers are ones.
    pub(super) fn new(id: String, modulus: &[u8], exponent: &[u8]) -> Option<Self> {
        let components = RsaPublicKeyComponents {
            n: modulus,
            e: exponent,
        };
        let key = components.to_parsed_public_key(&RSA_PKCS1_2048_8192_SHA256);
        Some(Self {
            id,
            components: (modulus.to_vec(), exponent.to_vec()),
            key: key.ok()?,
        })
    }

    /// The id: `kid`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Whether a signature is that of this key, of `RS256`: RSASSA-PKCS1-v1_5 with SHA-256
    /// ([RFC 8017](https://www.rfc-editor.org/rfc/rfc8017), 8.2.2). It must be exactly as long as the modulus.
    #[must_use]
    pub fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        signature.len() == self.components.0.len()
            && self.key.verify_sig(message, signature).is_ok()
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.components == other.components
    }
}

impl Eq for Key {}
