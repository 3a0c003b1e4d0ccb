//! A function of a stack that puts files into a bucket: behind the custom resource `Custom::Content`.
//!
//! The files are in the function's package, below `content/`, and `configuration.json` says what they are called and
//! served with. CloudFormation asks for a bucket and a prefix; the answer comes once the files are there.
//!
//! - [`run`]: the process. A binary named `content` whose `main` is this is what
//!   `palisade::s3::Content::at_creation` runs.
//! - [`Function`]: one request of CloudFormation, with everything that is not pure behind
//!   [`Outside`](palisade_edge::outside::Outside).

#![cfg_attr(
    not(test),
    deny(
        clippy::arithmetic_side_effects,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::unwrap_used
    )
)]

mod bucket;
mod change;
mod function;
mod listing;
mod package;
mod request;

use std::process::ExitCode;

pub use palisade_custom_resource::{Time, Unanswered};

pub use self::function::Function;

/// Runs the function: asks Lambda for requests of CloudFormation until the process is ended.
///
/// Returns only if the process cannot go on, and has told why on the standard error by then.
#[must_use]
pub fn run() -> ExitCode {
    palisade_custom_resource::run(|process, event, time| {
        let function = Function {
            package: &process.package,
            region: &process.region,
            credentials: process.credentials.as_ref(),
            outside: &process.outside,
        };
        function.handle(event, time)
    })
}
