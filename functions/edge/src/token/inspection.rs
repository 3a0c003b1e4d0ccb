//! Everything that can be said of a token without its key.

use crate::keys::Key;

use super::compact::Compact;
use super::header;
use super::{Claims, Expectation, Rejection};

/// A token that is right in everything but its signature, which was not looked at yet: nothing may be done with it
/// but to verify it.
#[derive(Debug)]
pub struct Inspected<'a> {
    signed: &'a str,
    signature: Vec<u8>,
    claims: Claims,
}

/// Looks at everything that can be said of a token without its key, the cheapest first.
///
/// `now` is in seconds since the epoch.
///
/// # Errors
///
/// What is wrong first, in the order of [`Rejection`].
pub fn inspect<'a>(
    token: &'a str,
    expectation: &Expectation,
    now: u64,
) -> Result<Inspected<'a>, Rejection> {
    let compact = Compact::parse(token)?;
    let key_id = header::key_id(&compact.header)?;
    let claims = Claims::read(&compact.payload, key_id, expectation, now)?;
    Ok(Inspected {
        signed: compact.signed,
        signature: compact.signature,
        claims,
    })
}

impl Inspected<'_> {
    /// The id of the key that is said to have signed the token. It is only ever compared with those of a key set.
    #[must_use]
    pub fn kid(&self) -> &str {
        self.claims.key_id()
    }

    /// Verifies the signature of the bytes as they were received, and gives what the token says.
    ///
    /// # Errors
    ///
    /// The key is another one than the token names, the signature has another length than the key's modulus, or it
    /// is not that of the key.
    pub fn verify(self, key: &Key) -> Result<Claims, Rejection> {
        if key.id() != self.kid() {
            return Err(Rejection::UnknownKey);
        }
        if !key.verifies(self.signed.as_bytes(), &self.signature) {
            return Err(Rejection::Signature);
        }
        Ok(self.claims)
    }
}
