//! What a segment of a path must be.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Rule;

/// A segment of the path is what a claim says: as it is, or its digest.
///
/// The segment is compared as a whole, byte for byte, and has nothing but letters, digits and `-._~:@=,`: nothing is
/// percent-encoded in it, and no sign has a meaning of its own to an origin, as `+` has to Amazon S3. Texts with other
/// characters, such as spaces, umlauts or `/`, have a folder by their digest. The other segments may be percent-encoded,
/// as [`Rule`] says. Nobody has the folder of an empty text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct SegmentRule {
    /// The name of the claim: a text, or a list of texts of which one is enough. `cognito:groups` must be a list.
    pub claim: String,
    /// Which segment of the path, from 1 on: of `/reports/2026/a.pdf`, `2026` is the second.
    pub position: u8,
    /// What stands in the path instead of the text itself. Defaults to the text itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<Digest>,
}

/// What stands in a path instead of a text, in lower-case hexadecimal digits, so that the path does not tell the text.
///
/// Whoever guesses the text can check the guess: this hides names from readers of logs, and is no secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Digest {
    /// SHA-256 of the text as UTF-8: 64 digits.
    Sha256,
    /// MD5 of the text as UTF-8: 32 digits, for paths that exist already.
    Md5,
}

impl SegmentRule {
    pub(crate) fn new(claim: impl Into<String>, position: u8) -> Self {
        Self {
            claim: claim.into(),
            position,
            digest: None,
        }
    }

    /// The digest of the text stands in the path, not the text itself.
    #[must_use]
    pub fn hashed(mut self, digest: Digest) -> Self {
        self.digest = Some(digest);
        self
    }

    /// This and the other.
    #[must_use]
    pub fn and(self, other: impl Into<Rule>) -> Rule {
        Rule::from(self).and(other)
    }

    /// This, or the other.
    #[must_use]
    pub fn or(self, other: impl Into<Rule>) -> Rule {
        Rule::from(self).or(other)
    }
}
