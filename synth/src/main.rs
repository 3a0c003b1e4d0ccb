//! The binary `synth`: the reference systems.

use std::process::ExitCode;

use palisade_synth::Apps;

fn main() -> ExitCode {
    Apps::new().run()
}
