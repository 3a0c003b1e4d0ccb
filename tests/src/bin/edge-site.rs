//! The command line of [`palisade_tests::edge_site`], which is made as a user's own.

use std::process::ExitCode;

fn main() -> ExitCode {
    palisade_synth::run(palisade_tests::edge_site::app)
}
