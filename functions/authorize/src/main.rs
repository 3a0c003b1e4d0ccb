//! A function at `viewer-request`: lets people in who have signed in, and sends others to sign in.

use std::process::ExitCode;

use palisade_edge::flow::Edge;

fn main() -> ExitCode {
    palisade_edge::start(Edge::authorize)
}
