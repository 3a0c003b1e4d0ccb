//! What stands in for the reading of SSM parameters and secrets until it is written.

use std::sync::Arc;

use palisade_edge_configuration::Configuration;

use crate::Settings;
use crate::configuration::{LookUp, LookUpError};
use crate::outside::{Https, Outside, SendError};

use super::load::LoadError;

#[derive(Debug)]
struct Nothing;

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
    Ok((settings, Arc::new(Https::new())))
}
