//! Amazon CloudWatch Logs: groups that hold the lines of functions and services.
//!
//! What this module does not offer, [`cfn::logs`](crate::cfn::logs) has.

mod log_group;

pub use self::log_group::{LogGroup, Retention};
