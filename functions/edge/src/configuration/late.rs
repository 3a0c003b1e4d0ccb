//! What is known only at deployment.

use palisade_edge_configuration::{Configuration, LateValue};
use serde_json::Value;

use super::error::{ConfigurationError, Fault};
use super::form::is_user_pool_id;
use super::handler::{self, word};
use super::look_up::LookUp;
use super::source::Sources;

/// The folders of SSM parameters: `/<environment>/<folder>/..`.
#[derive(Debug, Default)]
pub(super) struct Folders {
    environment: Option<String>,
    folder: Option<String>,
}

/// The region of the SSM parameter that a `Handler` names: functions at the edge are created there.
const EDGE_REGION: &str = "us-east-1";

impl Folders {
    /// The name of a parameter, if the folders are known.
    pub(super) fn name(&self, parameter: &str) -> Option<String> {
        let (environment, folder) = (self.environment.as_ref()?, self.folder.as_ref()?);
        Some(format!("/{environment}/{folder}/{parameter}"))
    }
}

/// Puts the parts of the `Handler`, and what the parameter behind `@` holds, into their places.
pub(super) fn from_handler(
    configuration: Configuration,
    handler: &str,
    look_up: &dyn LookUp,
    sources: &mut Sources,
) -> Result<(Configuration, Folders), ConfigurationError> {
    let handler = handler::read(handler, &configuration.handler)?;
    let mut configuration = match handler.parameter {
        Some(name) => merged(configuration, name, look_up)?,
        None => configuration,
    };
    let mut folders = Folders::default();
    let mut prefix = None;
    for (value, number, part) in handler.values {
        let source = format!(
            "part {number} (`{}`) of the function's `Handler`",
            word(value)
        );
        let part = part.to_owned();
        match value {
            LateValue::UserPoolId => {
                configuration.user_pool_id = Some(part);
                sources.note("userPoolId", source);
            }
            LateValue::ClientId => {
                configuration.client_id = Some(part);
                sources.note("clientId", source);
            }
            LateValue::Region => {
                configuration.region = Some(part);
                sources.note("region", source);
            }
            LateValue::DomainPrefix => {
                prefix = Some(part);
                sources.note("signInDomain", source);
            }
            LateValue::Environment => folders.environment = Some(part),
            LateValue::Folder => folders.folder = Some(part),
        }
    }
    if configuration.region.is_none() {
        let pool = configuration.user_pool_id.as_deref();
        configuration.region = pool.and_then(region_of).map(str::to_owned);
    }
    let pool = configuration.user_pool_id.as_deref();
    let region = pool.and_then(region_of).or(configuration.region.as_deref());
    if let (Some(prefix), Some(region)) = (prefix, region) {
        configuration.sign_in_domain = Some(format!("{prefix}.auth.{region}.amazoncognito.com"));
    }
    Ok((configuration, folders))
}

/// The region of a user pool, by its id; nothing, if it is none.
pub(super) fn region_of(user_pool_id: &str) -> Option<&str> {
    let (region, _) = user_pool_id.split_once('_')?;
    is_user_pool_id(user_pool_id).then_some(region)
}

/// The configuration with what an SSM parameter holds: JSON with the same names.
fn merged(
    configuration: Configuration,
    name: &str,
    look_up: &dyn LookUp,
) -> Result<Configuration, ConfigurationError> {
    let wrong = |problem: String| {
        ConfigurationError::one(Fault {
            value: "handler".to_owned(),
            problem,
            source: format!(
                "the part `@{name}` of the function's `Handler` names the SSM parameter in {EDGE_REGION}"
            ),
        })
    };
    let found = look_up.parameters(EDGE_REGION, &[name]);
    let found = found.map_err(|error| {
        wrong(format!(
            "names the SSM parameter `{name}`, which cannot be read: {error}"
        ))
    })?;
    let Some((_, text)) = found.into_iter().find(|(found, _)| found == name) else {
        return Err(wrong(format!(
            "names the SSM parameter `{name}`, which does not exist"
        )));
    };
    let malformed = |error: serde_json::Error| {
        wrong(format!(
            "names the SSM parameter `{name}`, whose value is no configuration: {error}"
        ))
    };
    let late: Value = serde_json::from_str(&text).map_err(malformed)?;
    let mut whole = serde_json::to_value(configuration).map_err(malformed)?;
    overlay(&mut whole, late);
    serde_json::from_value(whole).map_err(malformed)
}

/// Values that are a choice, whose alternatives have names of their own: one takes the place of the other as a whole.
const CHOICES: &[&str] = &["admit", "cookies", "refusal", "rule"];

/// Puts the members of one object in the places of those of another, and does so in objects within it.
fn overlay(below: &mut Value, above: Value) {
    match (below, above) {
        (Value::Object(below), Value::Object(above)) => {
            for (name, value) in above {
                if !CHOICES.contains(&&*name)
                    && let Some(member) = below.get_mut(&name)
                {
                    overlay(member, value);
                } else {
                    below.insert(name, value);
                }
            }
        }
        (below, above) => *below = above,
    }
}
