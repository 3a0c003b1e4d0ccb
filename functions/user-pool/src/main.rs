//! A function of a stack: looks up and changes what an existing Cognito user pool has.

use std::process::ExitCode;

fn main() -> ExitCode {
    palisade_user_pool::run()
}
