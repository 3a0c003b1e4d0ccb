//! Rewrites `constructs/src/cfn` and `constructs/src/schema/data`: `cargo run -p palisade-generate`.

use std::process::ExitCode;

use palisade_generate::{Output, root, schemas};

fn main() -> ExitCode {
    let written = schemas()
        .and_then(|schemas| Output::of(&schemas))
        .and_then(|output| output.write(&root()));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            #[expect(clippy::print_stderr, reason = "a program tells its error there")]
            {
                eprintln!("error: {error}");
            }
            ExitCode::FAILURE
        }
    }
}
