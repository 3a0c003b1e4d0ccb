//! Tests over several crates: whole apps, real tools.

pub mod edge_site;
pub mod ministack;
pub mod runtime;
pub mod sample;
pub mod snapshot;
pub mod sources;
#[path = "../../constructs/tests/told/mod.rs"]
mod told;
pub mod tools;
pub mod whole;
