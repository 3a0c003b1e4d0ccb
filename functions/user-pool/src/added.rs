//! What is wanted of a client, and what was added to it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use aws_lc_rs::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};

/// What a resource wants of a client. Nothing at all, where it leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) callback_urls: Vec<String>,
    pub(crate) logout_urls: Vec<String>,
    pub(crate) scopes: Vec<String>,
}

/// What a resource added to a client, which did not have it before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Added {
    /// Digests: a parameter holds 4 KB, and a client up to two hundred URLs of 1,024 characters.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub(crate) callback_urls: BTreeSet<String>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub(crate) logout_urls: BTreeSet<String>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub(crate) scopes: BTreeSet<String>,
    /// The code grant, in `AllowedOAuthFlows`.
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) code_grant: bool,
    /// `AllowedOAuthFlowsUserPoolClient`.
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) enabled: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde wants it so")]
fn is_false(value: &bool) -> bool {
    !value
}

/// A URL as it is remembered: 64 bits of its SHA-256 tell a few hundred apart.
pub(crate) fn mark(url: &str) -> String {
    let digest = digest(&SHA256, url.as_bytes());
    let mut text = String::new();
    for byte in digest.as_ref().iter().take(8) {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
