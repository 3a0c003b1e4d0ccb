//! What the pure functions decide, without a package.

use std::sync::Arc;
use std::time::Duration;

use palisade_edge::configuration::{LookUp, LookUpError};
use palisade_edge::event::{Answer, Event};
use palisade_edge::flow::{Edge, index_path};
use palisade_edge::log::Log;
use palisade_edge::outside::{Outside, Reply, Request, SendError};
use palisade_edge::{Moment, Settings};
use palisade_edge_configuration::Configuration;
use serde_json::Value;

use crate::support::HANDLER;

/// The key set is there; everything else does not answer.
#[derive(Debug)]
struct Scripted {
    jwks_url: String,
    jwks: String,
}

impl Outside for Scripted {
    fn send(&self, request: &Request, _: Duration) -> Result<Reply, SendError> {
        if request.url != self.jwks_url {
            return Err(SendError::Connect);
        }
        Ok(Reply {
            status: 200,
            content_type: Some("application/json".to_owned()),
            body: self.jwks.clone().into_bytes(),
        })
    }

    fn random(&self, bytes: &mut [u8]) -> Result<(), SendError> {
        bytes.fill(7);
        Ok(())
    }
}

/// Nothing is kept outside.
struct Nothing;

impl LookUp for Nothing {
    fn parameters(&self, _: &str, _: &[&str]) -> Result<Vec<(String, String)>, LookUpError> {
        Err(LookUpError::new("there are no parameters"))
    }

    fn secret(&self, _: &str, _: &str) -> Result<String, LookUpError> {
        Err(LookUpError::new("there are no secrets"))
    }
}

/// The pure functions of one package, as in one execution environment.
pub(crate) struct Decisions {
    name: &'static str,
    edge: Edge,
}

impl Decisions {
    pub(crate) fn new(
        name: &'static str,
        configuration: &Configuration,
    ) -> Result<Self, Box<dyn std::error::Error>> {
        let settings = Settings::resolve(configuration.clone(), HANDLER, &Nothing)?;
        let outside = Scripted {
            jwks_url: settings.jwks_url.clone(),
            jwks: settings.jwks.clone().unwrap_or_default(),
        };
        let (log, _) = Log::memory();
        let edge = Edge::new(Arc::new(settings), Arc::new(outside)).log(log);
        Ok(Self { name, edge })
    }

    /// The answer, or what is said of why there is none.
    pub(crate) fn of(&mut self, event: &Value) -> Result<Value, String> {
        let event: Event =
            serde_json::from_value(event.clone()).map_err(|error| error.to_string())?;
        let moment = Moment::begin(&event);
        let edge = &mut self.edge;
        let answer = match self.name {
            "authorize" => edge.authorize(event, &moment),
            "sign-in" => edge.sign_in(event, &moment),
            "refresh" => edge.refresh(event, &moment),
            "sign-out" => edge.sign_out(event, &moment),
            _ => index_path(event, "index.html"),
        };
        let answer: Answer = answer.map_err(|refusal| refusal.to_string())?;
        serde_json::to_value(answer).map_err(|error| error.to_string())
    }
}
