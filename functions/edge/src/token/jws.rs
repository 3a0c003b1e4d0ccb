//! Signatures, whatever is signed.

use crate::keys::Key;

use super::compact::Compact;
use super::{Rejection, header};

/// A JSON Web Signature in its compact form ([RFC 7515](https://www.rfc-editor.org/rfc/rfc7515)), of `RS256`, whose
/// header is right; its signature was not looked at yet.
///
/// This is the part of tokens that says nothing of claims: for tokens, use [`inspect`](super::inspect).
#[derive(Debug)]
pub struct Jws<'a> {
    signed: &'a str,
    key_id: String,
    payload: Vec<u8>,
    signature: Vec<u8>,
}

impl<'a> Jws<'a> {
    /// Reads a token, and looks at everything but its payload and its signature.
    ///
    /// # Errors
    ///
    /// What is wrong first, in the order of [`Rejection`], up to [`Rejection::KeyId`].
    pub fn parse(token: &'a str) -> Result<Self, Rejection> {
        let Compact {
            signed,
            header,
            payload,
            signature,
        } = Compact::parse(token)?;
        Ok(Self {
            signed,
            key_id: header::key_id(&header)?,
            payload,
            signature,
        })
    }

    /// The id of the key that is said to have signed this. It is only ever compared with those of a key set.
    #[must_use]
    pub fn kid(&self) -> &str {
        &self.key_id
    }

    /// Verifies the signature of the bytes as they were received, and gives the payload.
    ///
    /// # Errors
    ///
    /// The key is another one than the header names, the signature has another length than the key's modulus, or it
    /// is not that of the key.
    pub fn verify(self, key: &Key) -> Result<Vec<u8>, Rejection> {
        self.check(key)?;
        Ok(self.payload)
    }

    /// What is said, by whoever sent this.
    pub(super) fn payload(&self) -> &[u8] {
        &self.payload
    }

    pub(super) fn check(&self, key: &Key) -> Result<(), Rejection> {
        if key.id() != self.key_id {
            return Err(Rejection::UnknownKey);
        }
        if !key.verifies(self.signed.as_bytes(), &self.signature) {
            return Err(Rejection::Signature);
        }
        Ok(())
    }
}
