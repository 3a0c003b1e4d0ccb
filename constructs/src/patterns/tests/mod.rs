//! What patterns make, and what they say of wrong use.

mod attributes;
mod sites;
mod support;
mod wrong;
