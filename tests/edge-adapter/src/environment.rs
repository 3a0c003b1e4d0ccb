//! An execution environment: what lives from invocation to invocation.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use palisade_edge::configuration::{LookUp, LookUpError};
use palisade_edge::event::{Answer as EdgeAnswer, Event};
use palisade_edge::flow::{Edge, Refusal};
use palisade_edge::log::Log;
use palisade_edge::outside::Https;
use palisade_edge::{ClientSecret, Deadline, Moment, Settings};
use palisade_edge_configuration::{Mode, Paths};
use serde_json::Value;

use crate::line::Answer;
use crate::suite::SuiteConfiguration;

/// The functions, with the caches of one execution environment.
pub(crate) struct Environment {
    edge: Edge,
    mode: Mode,
    paths: Paths,
    one_function: bool,
}

impl Environment {
    pub(crate) fn new(config: SuiteConfiguration) -> Result<Self, String> {
        let secret = config.client_secret.clone();
        let one_function = config.one_function;
        let configuration = config.configuration().map_err(|error| error.to_string())?;
        let mut settings = Settings::resolve(configuration, "index.handler", &Nowhere)
            .map_err(|error| error.to_string())?;
        settings.client_secret = secret.map(ClientSecret::new);
        let (mode, paths) = (settings.mode, settings.paths.clone());
        let edge = Edge::new(Arc::new(settings), Arc::new(Https::new())).log(Log::to(io::stderr()));
        Ok(Self {
            edge,
            mode,
            paths,
            one_function,
        })
    }

    /// One invocation. A panic is an error of that invocation only, as it is at the edge.
    pub(crate) fn invoke(&mut self, now: f64, event: Value) -> Answer {
        let answer = catch_unwind(AssertUnwindSafe(|| self.ask(now, event)));
        match answer {
            Ok(Ok(answer)) => match serde_json::to_value(&answer) {
                Ok(answer) => Answer::Result(answer),
                Err(error) => Answer::Raised(error.to_string()),
            },
            Ok(Err(message)) => Answer::Raised(message),
            Err(_) => Answer::Raised("the function panicked".to_owned()),
        }
    }

    fn ask(&mut self, now: f64, event: Value) -> Result<EdgeAnswer, String> {
        let event: Event = serde_json::from_value(event).map_err(|error| error.to_string())?;
        let first = event.records.first();
        let request_id = first.map(|record| record.cf.config.request_id.clone());
        let path = first.map(|record| record.cf.request.uri.clone());
        let moment = Moment {
            now: seconds(now),
            request_id: request_id.unwrap_or_default(),
            deadline: Deadline::begin(),
        };
        let function = self.function(path.as_deref());
        function(&mut self.edge, event, &moment).map_err(|refusal| refusal.to_string())
    }

    /// Which function the behaviors of a distribution would ask.
    fn function(&self, path: Option<&str>) -> Function {
        let paths = &self.paths;
        match path {
            _ if self.one_function || self.mode == Mode::Bearer => Edge::authorize,
            Some(path) if path == paths.callback => Edge::sign_in,
            Some(path) if path == paths.sign_out => Edge::sign_out,
            Some(path) if !paths.refresh.is_empty() && path == paths.refresh => Edge::refresh,
            _ => Edge::authorize,
        }
    }
}

type Function = fn(&mut Edge, Event, &Moment) -> Result<EdgeAnswer, Refusal>;

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a time before the epoch is the epoch; fractions of seconds do not count"
)]
fn seconds(now: f64) -> u64 {
    now as u64
}

/// A suite says everything itself.
#[derive(Debug)]
struct Nowhere;

impl LookUp for Nowhere {
    fn parameters(&self, _: &str, _: &[&str]) -> Result<Vec<(String, String)>, LookUpError> {
        Err(LookUpError::new("nothing is looked up"))
    }

    fn secret(&self, _: &str, _: &str) -> Result<String, LookUpError> {
        Err(LookUpError::new("nothing is looked up"))
    }
}
