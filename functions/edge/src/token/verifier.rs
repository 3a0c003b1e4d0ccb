//! Everything about a token, with keys, and with a memory.

use std::sync::Arc;

use crate::keys::{FetchFault, KeyStore, Need};
use crate::outside::Outside;
use crate::{Moment, Settings};

use super::compact::LONGEST;
use super::verdicts::{Digest, Verdicts, fingerprint, identity};
use super::{Claims, Expectation, Rejection, TokenUse, inspect};

/// Checks tokens, fetches keys where that is allowed, and remembers tokens that were verified.
#[derive(Debug)]
pub struct Verifier {
    id: (Expectation, Digest),
    access: (Expectation, Digest),
    keys: KeyStore,
    verdicts: Verdicts,
}

impl Verifier {
    /// A verifier with the key set that was deployed with the code, which fetches nothing yet.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        let expected = |token_use| {
            let expectation = Expectation::new(settings, token_use);
            let identity = identity(&expectation);
            (expectation, identity)
        };
        Self {
            id: expected(TokenUse::Id),
            access: expected(TokenUse::Access),
            keys: KeyStore::new(settings),
            verdicts: Verdicts::default(),
        }
    }

    /// What a token says, if it is right in everything. Whether whoever shows it may come in is another question:
    /// [`authorized`](super::authorized).
    ///
    /// The key set is fetched again if it has grown old, or if a token that is right in everything else names a key
    /// that is not known, under the limits of [`KeyStore`].
    ///
    /// # Errors
    ///
    /// What is wrong first, in the order of [`Rejection`].
    pub fn check(
        &mut self,
        token: &str,
        token_use: TokenUse,
        moment: &Moment,
        outside: &Arc<dyn Outside>,
    ) -> Result<Arc<Claims>, Rejection> {
        let Self {
            id,
            access,
            keys,
            verdicts,
        } = self;
        let (expectation, identity) = match token_use {
            TokenUse::Id => id,
            TokenUse::Access => access,
        };
        if token.len() > LONGEST {
            return Err(Rejection::TooLong);
        }
        let (now, leeway) = (moment.now, expectation.leeway);
        let fingerprint = fingerprint(identity, token);
        if let Some(old) = keys.poll(moment, outside) {
            verdicts.keep_keys(&old, keys.set());
        }
        let known = verdicts.find(&fingerprint, now, leeway);
        if let Some(claims) = known
            && !keys.is_stale(now)
        {
            return Ok(claims);
        }
        let inspected = inspect(token, expectation, now)?;
        if keys.is_stale(now)
            && let Some(old) = keys.refresh(Need::Age, moment, outside)
        {
            verdicts.keep_keys(&old, keys.set());
        }
        if let Some(claims) = verdicts.find(&fingerprint, now, leeway) {
            return Ok(claims);
        }
        if keys.set().key(inspected.kid()).is_none()
            && let Some(old) = keys.refresh(Need::UnknownKey, moment, outside)
        {
            verdicts.keep_keys(&old, keys.set());
        }
        let Some(key) = keys.set().key(inspected.kid()) else {
            return Err(match keys.fault() {
                None => Rejection::UnknownKey,
                Some(_) => Rejection::KeySetUnavailable,
            });
        };
        let claims = Arc::new(inspected.verify(key)?);
        verdicts.remember(fingerprint, Arc::clone(&claims));
        Ok(claims)
    }

    /// Why the key set could not be fetched when that was tried last, for logs.
    #[must_use]
    pub fn fetch_fault(&self) -> Option<FetchFault> {
        self.keys.fault()
    }
}
