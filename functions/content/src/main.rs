//! A function of a stack: puts files into a bucket while the stack is created or updated.

use std::process::ExitCode;

fn main() -> ExitCode {
    palisade_content::run()
}
