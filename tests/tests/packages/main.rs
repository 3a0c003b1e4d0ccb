//! The packages of the functions at the edge, as they are deployed: in AWS's runtime clients, with AWS's emulator.

mod answers;
mod browser;
mod crashes;
mod decisions;
mod events;
mod memory;
mod randomness;
mod sign_in;
mod size;
mod start;
mod support;
