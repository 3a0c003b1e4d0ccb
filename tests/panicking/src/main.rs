//! A function that panics for the path `/panic`, and lets other requests go on: with the handler `index.run` as a
//! function of one's own, else as one that guards a site.

use std::env;
use std::process::ExitCode;

use palisade_edge::event::{Answer, Event};
use palisade_edge::flow::{Edge, Refusal, viewer_request};
use palisade_edge::{Moment, run, start};

fn panic_if_asked(event: Event) -> Result<Answer, Refusal> {
    let request = viewer_request(event)?;
    assert_ne!(request.uri, "/panic", "a secret: {}", request.querystring);
    Ok(request.into())
}

fn guard(_: &mut Edge, event: Event, _: &Moment) -> Result<Answer, Refusal> {
    panic_if_asked(event)
}

fn main() -> ExitCode {
    if env::var("_HANDLER").is_ok_and(|handler| handler == "index.run") {
        run(panic_if_asked)
    } else {
        start(guard)
    }
}
