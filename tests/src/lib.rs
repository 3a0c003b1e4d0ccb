//! Tests over several crates: whole apps, real tools.

pub mod sources;
pub mod tools;
