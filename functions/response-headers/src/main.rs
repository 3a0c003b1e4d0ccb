//! A function at `origin-response`: puts the headers `responseHeaders` of its configuration into the origin's response.

use std::process::ExitCode;

use palisade_edge::{configuration, flow};

fn main() -> ExitCode {
    palisade_edge::start_with(configuration::response_headers, |headers, event| {
        flow::response_headers(event, headers)
    })
}
