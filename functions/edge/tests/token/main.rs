//! Tokens: what is refused, what must be accepted, and when keys are fetched.

use palisade_edge::Settings;

#[cfg(test)]
mod accepted;
#[cfg(test)]
mod claims;
#[cfg(test)]
mod fetching;
#[cfg(test)]
mod forms;
#[cfg(test)]
mod headers;
#[cfg(test)]
mod key_sets;
#[cfg(test)]
mod mutations;
#[cfg(test)]
mod pool;
#[cfg(test)]
mod schedule;
#[cfg(test)]
mod signatures;
#[cfg(test)]
mod signer;
#[cfg(test)]
#[path = "../../src/testing.rs"]
mod testing;
