//! A function with a configuration, which guards nothing.

use std::fmt::Display;
use std::process::ExitCode;

use palisade_edge_configuration::Configuration;

use crate::event::{Answer, Event};

use super::failure::complain;
use super::file::{self, LoadError};
use super::run;

/// Runs a function that makes something of its configuration when it starts, and answers each event by it.
///
/// The configuration is the file `configuration.json` beside the executable. If it is missing or malformed, the
/// standard error says what, and where it should come from.
///
/// ```no_run
/// use std::process::ExitCode;
///
/// use palisade_edge::{configuration, flow};
///
/// fn main() -> ExitCode {
///     palisade_edge::start_with(configuration::response_headers, |headers, event| {
///         flow::response_headers(event, headers)
///     })
/// }
/// ```
pub fn start_with<T, M, E>(
    make: impl FnOnce(Configuration) -> Result<T, M>,
    answer: impl Fn(&T, Event) -> Result<Answer, E>,
) -> ExitCode
where
    M: Display,
    E: Display,
{
    let state = file::read().and_then(|configuration| {
        make(configuration).map_err(|error| LoadError::Settings(error.to_string()))
    });
    match state {
        Ok(state) => run(move |event| answer(&state, event)),
        Err(error) => {
            complain(&error);
            ExitCode::FAILURE
        }
    }
}
