//! The binary `synth`: the reference systems.

use std::process::ExitCode;

use palisade_synth::systems;

fn main() -> ExitCode {
    systems::apps().run()
}
