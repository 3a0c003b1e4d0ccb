//! Everything about a token, with keys, and with a memory.

use std::sync::Arc;

use crate::keys::{FetchFault, KeyStore, Need};
use crate::outside::Outside;
use crate::{Moment, Settings};

use super::compact::LONGEST;
use super::verdicts::{Digest, Verdicts, fingerprint, identity};
use super::{Claims, Expectation, Inspected, Rejection, TokenUse, inspect};

/// The longest life of a refresh token at Cognito, ten years in seconds
/// ([refresh tokens](https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-refresh-token.html)).
const LONGEST_SESSION: u64 = 10 * 365 * 86_400;

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
        let claims = Arc::new(self.verify(inspected, moment, outside)?);
        self.verdicts.remember(fingerprint, Arc::clone(&claims));
        Ok(claims)
    }

    fn verify(
        &mut self,
        inspected: Inspected<'_>,
        moment: &Moment,
        outside: &Arc<dyn Outside>,
    ) -> Result<Claims, Rejection> {
        let Self { keys, verdicts, .. } = self;
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
        inspected.verify(key)
    }

    /// What an ID token says that has expired, and is right in everything else; or one that is right in everything.
    /// It is good for nothing but to see whose session it was.
    ///
    /// # Errors
    ///
    /// What is wrong first, in the order of [`Rejection`]. A token that expired more than ten years ago, the longest
    /// life of a refresh token, is still [`Rejection::Expired`].
    pub fn check_expired(
        &mut self,
        token: &str,
        moment: &Moment,
        outside: &Arc<dyn Outside>,
    ) -> Result<Arc<Claims>, Rejection> {
        let (expectation, _) = &self.id;
        let expectation = Expectation {
            leeway: expectation.leeway.saturating_add(LONGEST_SESSION),
            ..expectation.clone()
        };
        let inspected = inspect(token, &expectation, moment.now)?;
        self.verify(inspected, moment, outside).map(Arc::new)
    }

    /// Why the key set could not be fetched when that was tried last, for logs.
    #[must_use]
    pub fn fetch_fault(&self) -> Option<FetchFault> {
        self.keys.fault()
    }
}
