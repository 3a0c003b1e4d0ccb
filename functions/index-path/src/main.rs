//! A function at `origin-request`: a path that ends with `/` becomes that of its `index.html`.

use std::process::ExitCode;

fn main() -> ExitCode {
    palisade_edge::run(|event| palisade_edge::flow::index_path(event, "index.html"))
}
