//! Tests over several crates: whole apps, real tools.

pub mod tools;
