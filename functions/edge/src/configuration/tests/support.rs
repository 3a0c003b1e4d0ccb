//! A world in which values are kept, and a configuration that lacks nothing.

use palisade_edge_configuration::Configuration;
use serde_json::{Value, json};

use crate::Settings;
use crate::configuration::{ConfigurationError, LookUp, LookUpError};

/// Values that are kept, by region and name; with none at all, nothing can be read.
#[derive(Debug, Default)]
pub(super) struct Kept {
    pub(super) parameters: Vec<(&'static str, &'static str, String)>,
    pub(super) secrets: Vec<(&'static str, &'static str, &'static str)>,
}

impl LookUp for Kept {
    fn parameters(
        &self,
        region: &str,
        names: &[&str],
    ) -> Result<Vec<(String, String)>, LookUpError> {
        if self.parameters.is_empty() {
            return Err(LookUpError::new("access denied"));
        }
        Ok(self
            .parameters
            .iter()
            .filter(|(place, name, _)| *place == region && names.contains(name))
            .map(|(_, name, value)| ((*name).to_owned(), value.clone()))
            .collect())
    }

    fn secret(&self, region: &str, id: &str) -> Result<String, LookUpError> {
        let secret = self
            .secrets
            .iter()
            .find(|(place, name, _)| *place == region && *name == id);
        let text = secret.map(|(_, _, text)| (*text).to_owned());
        text.ok_or_else(|| LookUpError::new("access denied"))
    }
}

/// A configuration that lacks nothing, with some values in the places of others.
pub(super) fn configuration(changes: Value) -> Configuration {
    let mut whole = json!({
        "userPoolId": "eu-north-1_AbCdEfGhI",
        "clientId": "3n4b5urk1ft4fl3mg5e62d9ado",
        "signInDomain": "docs.auth.eu-north-1.amazoncognito.com",
        "siteHosts": ["docs.example.com"],
    });
    for (name, value) in changes.as_object().cloned().unwrap_or_default() {
        whole[name] = value;
    }
    serde_json::from_value(whole).expect("a configuration")
}

/// A configuration of which the rest comes later.
pub(super) fn bare(handler: &[&str], others: Value) -> Configuration {
    let mut whole = others;
    whole["handler"] = json!(handler);
    serde_json::from_value(whole).expect("a configuration")
}

pub(super) fn resolve(
    configuration: Configuration,
    handler: &str,
) -> Result<Settings, ConfigurationError> {
    Settings::resolve(configuration, handler, &Kept::default())
}
