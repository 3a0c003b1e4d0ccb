//! The binary `synth`: the reference systems.

use std::process::ExitCode;

use palisade_synth::Apps;
use palisade_synth::systems::multi_region;

fn main() -> ExitCode {
    Apps::new()
        .app(
            "multi-region",
            "a static site that only signed-in people see: three stacks in two regions",
            multi_region::build,
        )
        .run()
}
