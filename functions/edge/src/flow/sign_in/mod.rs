//! The callback: what ends signing in.

mod callback;
mod failure;
mod query;
