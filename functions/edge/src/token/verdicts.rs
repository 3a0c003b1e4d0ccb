//! Tokens that were verified before.

use std::collections::BTreeMap;
use std::sync::Arc;

use aws_lc_rs::digest::{Context, SHA256, SHA256_OUTPUT_LEN};

use crate::keys::KeySet;

use super::{Claims, Expectation};

/// How many tokens are remembered.
const MOST: usize = 1_000;
/// How many bytes what they say may take.
const LARGEST: usize = 2 * 1024 * 1024;

/// A SHA-256.
pub(super) type Digest = [u8; SHA256_OUTPUT_LEN];

/// What was expected of tokens, in short: a verdict holds for no other expectation.
pub(super) fn identity(expectation: &Expectation) -> Digest {
    digest(&[], format!("{expectation:?}").as_bytes())
}

/// By what a token is found: the SHA-256 of what was expected and of the whole token.
pub(super) fn fingerprint(identity: &Digest, token: &str) -> Digest {
    digest(identity, token.as_bytes())
}

fn digest(first: &[u8], second: &[u8]) -> Digest {
    let mut context = Context::new(&SHA256);
    context.update(first);
    context.update(second);
    let mut digest = [0; SHA256_OUTPUT_LEN];
    for (to, from) in digest.iter_mut().zip(context.finish().as_ref()) {
        *to = *from;
    }
    digest
}

/// Tokens that were verified before, and are valid still.
#[derive(Debug, Default)]
pub(super) struct Verdicts {
    claims: BTreeMap<Digest, Arc<Claims>>,
    bytes: usize,
}

impl Verdicts {
    /// What a token says, if it was verified before and is valid now. One that is not is forgotten, so that a clock
    /// that is set back does not bring it to life here.
    pub(super) fn find(
        &mut self,
        fingerprint: &Digest,
        now: u64,
        leeway: u64,
    ) -> Option<Arc<Claims>> {
        let claims = self.claims.get(fingerprint)?;
        if claims.check_times(now, leeway).is_ok() {
            return Some(Arc::clone(claims));
        }
        self.forget(fingerprint);
        None
    }

    /// Remembers a token that was verified. Where there is no room, those that expire first are forgotten.
    pub(super) fn remember(&mut self, fingerprint: Digest, claims: Arc<Claims>) {
        let size = claims.size();
        if size > LARGEST {
            return;
        }
        self.forget(&fingerprint);
        while self.claims.len() >= MOST || self.bytes.saturating_add(size) > LARGEST {
            let first = self
                .claims
                .iter()
                .min_by_key(|(_, claims)| claims.expires());
            let Some((first, _)) = first else { break };
            let first = *first;
            self.forget(&first);
        }
        self.bytes = self.bytes.saturating_add(size);
        self.claims.insert(fingerprint, claims);
    }

    /// Forgets the tokens whose key is not the same in a new set.
    pub(super) fn keep_keys(&mut self, old: &KeySet, new: &KeySet) {
        self.claims.retain(|_, claims| {
            let id = claims.key_id();
            old.key(id).is_some() && old.key(id) == new.key(id)
        });
        self.bytes = self.claims.values().map(|claims| claims.size()).sum();
    }

    fn forget(&mut self, fingerprint: &Digest) {
        if let Some(claims) = self.claims.remove(fingerprint) {
            self.bytes = self.bytes.saturating_sub(claims.size());
        }
    }
}
