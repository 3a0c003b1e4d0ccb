//! A function that guards a site.

use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::sync::Arc;

use crate::event::{Answer, Event};
use crate::flow::{Edge, Refusal};
use crate::outside::Outside;
use crate::{Moment, Settings};

use super::failure::{Failure, complain};
use super::{load, run};

/// Runs one of the functions that guard a site, such as [`Edge::authorize`]: reads its configuration, and then
/// answers as [`run`] does.
///
/// The configuration is the file `configuration.json` beside the executable; what is known only at deployment comes
/// from the variable `_HANDLER`, or from SSM parameters and Secrets Manager, which are read once, here. If something
/// is missing or malformed, the standard error says what, and where it should come from.
///
/// A panic is an error answer that says nothing of what was asked, and after it the function begins anew, as in a new
/// execution environment.
///
/// ```no_run
/// use std::process::ExitCode;
///
/// use palisade_edge::flow::Edge;
///
/// fn main() -> ExitCode {
///     palisade_edge::start(Edge::authorize)
/// }
/// ```
pub fn start(function: fn(&mut Edge, Event, &Moment) -> Result<Answer, Refusal>) -> ExitCode {
    let (settings, outside) = match load::load() {
        Ok((settings, outside)) => (Arc::new(settings), outside),
        Err(error) => {
            complain(&error);
            return ExitCode::FAILURE;
        }
    };
    // A panic's message may hold what was asked; where it happened is enough.
    panic::set_hook(Box::new(|info| {
        if let Some(place) = info.location() {
            complain(&format!("panicked at {place}"));
        }
    }));
    serve(&settings, &outside, function)
}

fn serve(
    settings: &Arc<Settings>,
    outside: &Arc<dyn Outside>,
    function: fn(&mut Edge, Event, &Moment) -> Result<Answer, Refusal>,
) -> ExitCode {
    let begin = || Edge::new(Arc::clone(settings), Arc::clone(outside));
    let mut edge = begin();
    run(move |event: Event| {
        let moment = Moment::begin(&event);
        let answer = panic::catch_unwind(AssertUnwindSafe(|| function(&mut edge, event, &moment)));
        match answer {
            Ok(answer) => answer.map_err(Failure::new),
            Err(_) => {
                edge = begin();
                Err(Failure::new("the function panicked"))
            }
        }
    })
}
