//! A function at `viewer-request` of the sign-out path: ends a session.

use std::process::ExitCode;

use palisade_edge::flow::Edge;

fn main() -> ExitCode {
    palisade_edge::start(Edge::sign_out)
}
