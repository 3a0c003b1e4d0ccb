//! Tests over several crates: whole apps, real tools.

pub mod sample;
pub mod snapshot;
pub mod sources;
pub mod tools;
pub mod whole;
