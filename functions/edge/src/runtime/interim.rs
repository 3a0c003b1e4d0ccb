//! What stands in for the network until it is written.

use std::sync::Arc;
use std::time::Duration;

use aws_lc_rs::rand;
use palisade_edge_configuration::Configuration;

use crate::Settings;
use crate::configuration::{LookUp, LookUpError};
use crate::outside::{Outside, Reply, Request, SendError};

use super::load::LoadError;

#[derive(Debug)]
struct Nothing;

impl Outside for Nothing {
    fn send(&self, _: &Request, _: Duration) -> Result<Reply, SendError> {
        Err(SendError::Connect)
    }

    fn random(&self, bytes: &mut [u8]) -> Result<(), SendError> {
        rand::fill(bytes).map_err(|_| SendError::Random)
    }
}

impl LookUp for Nothing {
    fn parameters(&self, _: &str, _: &[&str]) -> Result<Vec<(String, String)>, LookUpError> {
        Err(LookUpError::new(SendError::Connect.to_string()))
    }

    fn secret(&self, _: &str, _: &str) -> Result<String, LookUpError> {
        Err(LookUpError::new(SendError::Connect.to_string()))
    }
}

pub(super) fn resolve(
    configuration: Configuration,
    handler: &str,
) -> Result<(Settings, Arc<dyn Outside>), LoadError> {
    let settings = Settings::resolve(configuration, handler, &Nothing)
        .map_err(|error| LoadError::Settings(error.to_string()))?;
    Ok((settings, Arc::new(Nothing)))
}
