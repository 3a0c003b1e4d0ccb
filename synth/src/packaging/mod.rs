//! Packages of functions at the edge: built by cargo, checked, and put into archives that Lambda takes.
//!
//! A package `authorize` is made of the binary `authorize` of the workspace, or of that of its crate
//! `palisade-authorize`. What the app uses is known once it is synthesized: so it is synthesized,
//! its packages are built, and it is synthesized with them.

mod archive;
mod cargo;
mod executable;
mod flags;
mod functions;
mod passes;
mod programs;
#[cfg(test)]
mod tests;
mod toolchain;
mod tools;
mod zips;

pub(crate) use self::passes::{Place, synthesize};
pub(crate) use self::tools::BuildTools;
