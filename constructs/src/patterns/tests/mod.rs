//! What patterns make, and what they say of wrong use.

mod attributes;
mod folders;
mod sites;
mod support;
mod wrong;
