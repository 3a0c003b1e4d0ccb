//! A function at `viewer-request` of the refresh path: gets a new ID token.

use std::process::ExitCode;

use palisade_edge::flow::Edge;

fn main() -> ExitCode {
    palisade_edge::start(Edge::refresh)
}
