//! The process.

use std::process::ExitCode;

use crate::function::Function;

/// Runs the function: asks Lambda for requests of CloudFormation until the process is ended.
///
/// Returns only if the process cannot go on, and has told why on the standard error by then.
#[must_use]
pub fn run() -> ExitCode {
    palisade_custom_resource::run(|process, event, time| {
        let function = Function {
            region: &process.region,
            credentials: process.credentials.as_ref(),
            outside: &process.outside,
        };
        function.handle(event, time)
    })
}
