//! API keys in headers.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest::{SHA256, SHA256_OUTPUT_LEN, digest};

use crate::event::Headers;

use super::segment::bytes_of;

/// A header, and the digests of the keys that are good in it.
#[derive(Clone, Debug)]
pub(super) struct ApiKeys {
    /// In lower case.
    pub(super) header: String,
    digests: Vec<[u8; SHA256_OUTPUT_LEN]>,
}

impl ApiKeys {
    /// Reads the digests, of 64 hexadecimal digits.
    pub(super) fn new(header: &str, digests: &[String]) -> Option<Self> {
        Some(Self {
            header: header.to_ascii_lowercase(),
            digests: digests
                .iter()
                .map(|digits| bytes_of(digits))
                .collect::<Option<_>>()?,
        })
    }

    /// The first bytes of the digest of the key that a request has, if it is good, and the header stands there once.
    ///
    /// All digests are compared, each in constant time: how long it takes tells nothing of them.
    pub(super) fn find(&self, headers: &Headers) -> Option<[u8; 4]> {
        let key = headers.single(&self.header)?;
        if key.is_empty() {
            return None;
        }
        let given = digest(&SHA256, key.as_bytes());
        let mut is_good = false;
        for good in &self.digests {
            is_good |= verify_slices_are_equal(given.as_ref(), good).is_ok();
        }
        let start = given.as_ref().first_chunk::<4>()?;
        is_good.then_some(*start)
    }
}
