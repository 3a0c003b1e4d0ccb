//! Deployment of what was synthesized, by the `aws` or the `sam` command.
//!
//! `run.rs` is the order of things: everything that can be looked at or uploaded beforehand is, at once (`prepare.rs`);
//! then each stack goes through `one.rs`, in its order (`schedule.rs`). What a thread has to say goes through
//! `reporter.rs` to the one that prints. What AWS answers is read in `description.rs`, `change.rs`, `change_set.rs` and
//! `event.rs`; what follows from it is decided without AWS in `state.rs`, `values.rs`, `approval.rs` and `reason.rs`.

mod addresses;
mod approval;
mod body;
mod causes;
mod change;
mod change_set;
mod concern;
mod context;
mod description;
pub(crate) mod destruction;
mod event;
mod follow;
mod job;
mod moment;
mod one;
mod prepare;
mod progress;
mod reason;
mod refused;
mod reporter;
mod run;
mod sam;
mod schedule;
mod state;
mod summary;
mod template;
mod tools;
mod uploads;
mod values;

pub(crate) use self::approval::{Approval, RequireApproval};
pub(crate) use self::run::{Request, run};
pub(crate) use self::sam::Sam;
pub(crate) use self::tools::With;
pub(crate) use self::uploads::{Buckets, STACK as UPLOADS};
