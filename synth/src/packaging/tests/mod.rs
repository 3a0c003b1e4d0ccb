//! Functions are built for real, or by a stand-in for cargo that builds what a test wants.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

mod builds;
mod checks;
mod fixture;
mod stand_in;
