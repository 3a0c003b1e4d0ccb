//! Whether a deployment can work from here, and what is missing.
//!
//! `examine.rs` asks the programs and AWS, all at once; what their answers mean is in `tools.rs` and `account.rs`,
//! and `report.rs` tells it. Nothing is changed, and nothing secret is printed.

mod account;
mod check;
mod examine;
mod report;
mod tools;

pub(crate) use self::check::{Check, State};
pub(crate) use self::examine::{Subject, examine};
pub(crate) use self::report::report;
