//! The end of an app's stacks: consumers first, and nothing that people put in without being told to.
//!
//! `run.rs` is the order of things. `inspect.rs` asks what is there, `plan.rs` decides what of it goes, stays or is in the
//! way, `stack.rs` deletes one stack, `kept.rs` what stacks leave behind. What is left is a list of `left.rs`, which
//! `memory.rs` keeps beside the output folder until nothing is left.

mod bucket;
mod inspect;
mod item;
mod kept;
mod left;
mod memory;
mod plan;
mod run;
mod stack;
mod told;

pub(crate) use self::plan::Allowed;
pub(crate) use self::run::{Consent, Request, run};
