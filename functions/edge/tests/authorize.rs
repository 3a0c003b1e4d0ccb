//! The guard of a site, with genuine tokens and with what attackers send instead.

#![expect(
    clippy::unwrap_used,
    reason = "a fixture that cannot be made is to stop, with the place"
)]

use palisade_edge::Settings;

#[path = "authorize/access_tokens.rs"]
mod access_tokens;
#[path = "authorize/anyone.rs"]
mod anyone;
#[path = "authorize/headers.rs"]
mod headers;
#[path = "authorize/identity.rs"]
mod identity;
#[path = "authorize/members.rs"]
mod members;
#[path = "authorize/paths.rs"]
mod paths;
#[path = "authorize/rules.rs"]
mod rules;
#[path = "authorize/sign_in.rs"]
mod sign_in;
#[path = "authorize/site.rs"]
mod site;
#[path = "../src/testing.rs"]
mod testing;
