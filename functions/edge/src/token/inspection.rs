//! Everything that can be said of a token without its key.

use crate::keys::Key;

use super::{Claims, Expectation, Jws, Rejection};

/// A token that is right in everything but its signature, which was not looked at yet: nothing may be done with it
/// but to verify it.
#[derive(Debug)]
pub struct Inspected<'a> {
    jws: Jws<'a>,
    claims: Claims,
}

/// Looks at everything that can be said of a token without its key, the cheapest first.
///
/// `now` is in seconds since the epoch.
///
/// # Errors
///
/// What is wrong first, in the order of [`Rejection`], up to [`Rejection::Subject`].
pub fn inspect<'a>(
    token: &'a str,
    expectation: &Expectation,
    now: u64,
) -> Result<Inspected<'a>, Rejection> {
    let jws = Jws::parse(token)?;
    let claims = Claims::read(jws.payload(), jws.kid(), expectation, now)?;
    Ok(Inspected { jws, claims })
}

impl Inspected<'_> {
    /// The id of the key that is said to have signed the token. It is only ever compared with those of a key set.
    #[must_use]
    pub fn kid(&self) -> &str {
        self.jws.kid()
    }

    /// Verifies the signature of the bytes as they were received, and gives what the token says.
    ///
    /// # Errors
    ///
    /// The key is another one than the token names, the signature has another length than the key's modulus, or it
    /// is not that of the key.
    pub fn verify(self, key: &Key) -> Result<Claims, Rejection> {
        self.jws.check(key)?;
        Ok(self.claims)
    }
}
