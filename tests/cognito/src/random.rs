//! What looks random and is the same in each run.

use crate::text::{base64url, uuid};

/// A generator of SplitMix64: good enough to tell codes apart, and not secret at all.
/// <https://dl.acm.org/doi/10.1145/2660193.2660195>
#[derive(Clone, Debug)]
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    pub(crate) fn bytes(&mut self, count: usize) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(count + 8);
        while bytes.len() < count {
            bytes.extend(self.next().to_le_bytes());
        }
        bytes.truncate(count);
        bytes
    }

    pub(crate) fn uuid(&mut self) -> String {
        uuid((u128::from(self.next()) << 64 | u128::from(self.next())).to_be_bytes())
    }

    /// A refresh token: five parts and about 1,700 characters, as Cognito's encrypted ones.
    pub(crate) fn refresh_token(&mut self) -> String {
        let header = base64url(br#"{"cty":"JWT","enc":"A256GCM","alg":"RSA-OAEP"}"#);
        let [key, nonce, text, tag] = [256, 12, 900, 16].map(|count| base64url(self.bytes(count)));
        [header, key, nonce, text, tag].join(".")
    }
}
