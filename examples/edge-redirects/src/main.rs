//! A function at `viewer-request`: old addresses lead to new ones.

use std::process::ExitCode;

use edge_redirects::{MOVED, redirect};

fn main() -> ExitCode {
    palisade_edge::run(|event| redirect(event, MOVED))
}
