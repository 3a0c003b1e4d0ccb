//! A function of any kind.

use std::fmt::Display;
use std::future::ready;
use std::process::ExitCode;

use lambda_runtime::{LambdaEvent, Runtime, service_fn};

use crate::event::{Answer, Event};

use super::environment;
use super::failure::{Failure, complain};

/// Runs a function at the edge: asks Lambda for events until the process is ended, and answers each with what the
/// handler returns.
///
/// An event at a time is answered, as Lambda's execution environments do, so that the handler may keep what it
/// learns, and need not be asynchronous. If it returns an error or panics, that invocation fails, CloudFront
/// answers 503, and the process goes on with the next one.
///
/// Returns only if the process cannot go on, and has told why on the standard error by then.
///
/// ```no_run
/// use std::process::ExitCode;
///
/// use palisade_edge::event::{Answer, Event};
///
/// /// Tells the origin that the request came by the edge.
/// fn mark(mut event: Event) -> Result<Answer, &'static str> {
///     let record = event.records.pop().ok_or("there is no record")?;
///     let mut request = record.cf.request;
///     request.headers.insert("X-By-Edge", "yes");
///     Ok(request.into())
/// }
///
/// fn main() -> ExitCode {
///     palisade_edge::run(mark)
/// }
/// ```
pub fn run<A, E>(mut handler: impl FnMut(Event) -> Result<A, E>) -> ExitCode
where
    A: Into<Answer>,
    E: Display,
{
    if let Err(error) = environment::check() {
        complain(&error);
        return ExitCode::FAILURE;
    }
    let runtime = match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            complain(&error);
            return ExitCode::FAILURE;
        }
    };
    let service = service_fn(move |event: LambdaEvent<Event>| {
        ready(
            handler(event.payload)
                .map(Into::<Answer>::into)
                .map_err(Failure::new),
        )
    });
    match runtime.block_on(Runtime::new(service).run()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error);
            ExitCode::FAILURE
        }
    }
}
